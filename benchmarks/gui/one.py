"""`python -m benchmarks.gui.one NAME SIZE`: one measure; its figures as JSON."""

from __future__ import annotations

import importlib
import json
import os
import sys
import tempfile
from pathlib import Path

from qgis.core import QgsApplication

MODULES = {
    "start": "starting",
    "docks": "starting",
    "many_changes": "many_changes",
    "grouped_changes": "many_changes",
    "applying": "applying",
    "conflicts": "conflicts",
}


def main(name: str, size: str, where: str = "") -> None:
    with tempfile.TemporaryDirectory() as folder:
        application = QgsApplication([], True, folder)
        application.initQgis()
        made = Path(folder) / "work"
        made.mkdir()
        # loaded as late as that: what is loaded already costs nothing
        module = importlib.import_module(f"benchmarks.gui.{MODULES[name]}")
        found = getattr(module, name)(made, int(size), tells_where=bool(where))
        print(json.dumps(found), flush=True)
        # QGIS 3.22 crashes when Python takes it down
        os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
