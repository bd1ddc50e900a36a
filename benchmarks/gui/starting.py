"""What the plugin adds to the start of QGIS, and how soon a dock is there."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from benchmarks.gui.watch import held_ms
from tests.gui.window import Window


def start(_folder: Path, _size: int, *, tells_where: bool = False) -> dict[str, float]:
    """Import and `initGui`, in a process that has loaded what QGIS loads itself."""
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing  # noqa: F401 - QGIS has loaded it before

    window, made = Window(), []

    def load() -> None:
        from qfieldsync_cloud import classFactory

        plugin = classFactory(window)
        plugin.initGui()
        made.append(plugin)

    found = held_ms(load)
    made[0].unload()
    return {"start": found}


def docks(folder: Path, size: int, *, tells_where: bool = False) -> dict[str, float]:
    """Each dock, opened for the first time since QGIS was started."""
    from benchmarks.gui.desk import desk, edits

    with desk(folder, size, tells_where=tells_where) as made:
        made.push(edits(made.park.layer_id, size))
        made.rest()
        found = {}
        for name in ("jobs", "changes", "check"):
            dock = getattr(made.parts.docks, name)

            def open_it(dock: Any = dock) -> None:
                dock.toggle_action.trigger()
                QCoreApplication.processEvents()

            found[f"dock {name}"] = held_ms(open_it)
            assert dock.view is not None
            assert dock.view.isVisible()
            made.rest()
    return found
