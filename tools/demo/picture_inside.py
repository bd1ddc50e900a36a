"""Run by QGIS: photographs the window once the changes of the day are listed."""

from __future__ import annotations

import os
import time
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.utils import iface, plugins

PATIENCE_S = 60.0
_LOOK_EVERY_MS = 100
_SETTLE_MS = 1500
_WIDTH = 480
_end = time.monotonic() + PATIENCE_S


def begin() -> None:
    window = iface.mainWindow()
    window.resize(1500, 900)
    parts = plugins["qfieldsync_cloud"]._parts
    dock = parts.docks.changes
    view = dock.bring_up()
    window.resizeDocks([dock], [_WIDTH], Qt.Orientation.Horizontal)
    wait(view)


def wait(view: Any) -> None:
    if view.model.rowCount() and time.monotonic() < _end:
        QTimer.singleShot(_SETTLE_MS, take)
    elif time.monotonic() < _end:
        QTimer.singleShot(_LOOK_EVERY_MS, lambda: wait(view))
    else:
        leave()


def take() -> None:
    iface.mainWindow().grab().save(os.environ["DEMO_PICTURE"])
    leave()


def leave() -> None:
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, iface.actionExit().trigger)


QTimer.singleShot(_SETTLE_MS, begin)
