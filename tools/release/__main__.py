"""Builds the package and checks it; see `tools.release`.

Ends with 0 when it could be uploaded, with 2 when only that is missing which the
publisher has to fill in (addresses, the version in the changelog), else with 1.
"""

from __future__ import annotations

import sys
import tempfile
import zipfile
from pathlib import Path

from tools.package import write_package
from tools.release import archive, changes, metadata, origins, scanners
from tools.staging import PLUGIN, ROOT


def main() -> int:
    package = write_package(ROOT / "build")
    print(f"{package.relative_to(ROOT)}: {package.stat().st_size / 1024:.0f} KB")
    faults = list(archive.faults(package))
    with tempfile.TemporaryDirectory() as scratch:
        again = write_package(Path(scratch, "again"))
        if again.read_bytes() != package.read_bytes():
            faults.append("the same files gave another zip")
        with zipfile.ZipFile(package) as content:
            content.extractall(scratch)
        folder = Path(scratch, PLUGIN)
        values = metadata.read((folder / "metadata.txt").read_text(encoding="utf-8"))
        faults += metadata.faults(values)
        faults += origins.faults(folder)
        faults += scanners.findings(folder)
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    missing = [
        *metadata.placeholders(values),
        *changes.missing(changelog, values.get("version", "")),
    ]
    for fault in faults:
        print(f"FAULT: {fault}")
    for line in missing:
        print(f"TO BE FILLED IN: {line}")
    print(f"{len(faults)} faults, {len(missing)} things to be filled in")
    if faults:
        return 1
    return 2 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
