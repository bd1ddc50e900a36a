"""Unit tests run without QGIS: here its modules, Qt's and GDAL's cannot be imported.

They are the proof that the pure parts of core run under any Python. When pytest-qgis is
loaded, which imports QGIS long before this file, nothing is blocked: that lets a
developer run all tests at once. `make test` leaves it out.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

BLOCKED = ("qgis", "PyQt5", "PyQt6", "osgeo", "processing")


class BlockedModules(MetaPathFinder):
    """Refuses to find QGIS, as on a machine that does not have it."""

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,
        target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in BLOCKED:
            raise ModuleNotFoundError(
                f"tests/unit runs without QGIS, so {fullname} cannot be imported here. "
                "A pure module does without; a test that cannot belongs in tests/qgis.",
                name=fullname,
            )
        return None


if "qgis" not in sys.modules:
    sys.meta_path.insert(0, BlockedModules())
