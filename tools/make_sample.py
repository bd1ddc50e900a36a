"""Make the sample project of the user guide again: `resources/sample`.

Run with the Python of QGIS:
    QT_QPA_PLATFORM=offscreen /usr/bin/python3 tools/make_sample.py [--output DIR]

The sample comes out the same each time, whoever makes it and wherever.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
# Read once, when Qt starts: without it Qt's hashes come out in another order each time.
os.environ["QT_HASH_SEED"] = "0"

from qgis.core import QgsApplication  # noqa: E402

from tools.sample.build import make_sample  # noqa: E402


def main() -> int:
    """Parse the command line and make the sample."""
    parser = argparse.ArgumentParser(description="Make the sample project again.")
    parser.add_argument(
        "--output",
        type=Path,
        default=ROOT / "resources" / "sample",
        help="folder to write into (default: resources/sample)",
    )
    output = parser.parse_args().output.resolve()
    with tempfile.TemporaryDirectory() as profile:
        # A profile of its own: nothing of the user's settings gets into the project.
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = profile
        # Qt wants one, and else tells of the one that it makes in the temp folder.
        os.environ.setdefault("XDG_RUNTIME_DIR", profile)
        # Writing a project, QGIS takes ./hedges.shp for that of the current folder, if
        # there is one: an empty folder has none.
        os.chdir(profile)
        application = QgsApplication([], False, profile)
        application.initQgis()
        make_sample(output)
        application.exitQgis()
        os.chdir(ROOT)
    print(f"Made the sample project in {output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
