"""What `tools/screenshot.py` does inside of QGIS: `qgis --code` runs this file."""

from __future__ import annotations

import json
import os
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDockWidget,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QTreeView,
)
from qgis.utils import iface

FOLDER = Path(os.environ["SCREENSHOT_FOLDER"])
FOUND = Path(os.environ["SCREENSHOT_FOUND"])
DELTAFILE = FOLDER / "sample" / "deltafiles" / "north_crew.json"


def picture(widget: Any, name: str) -> None:
    for _ in range(5):
        QApplication.processEvents()
    widget.grab().save(str(FOLDER / f"{name}.png"))


def menu() -> Any:
    for action in iface.pluginMenu().actions():
        if action.menu() is not None and action.menu().title() == "QFieldSync Cloud":
            return action.menu()
    return None


def dialog_of(text: str) -> Any:
    """Open a dialog by its menu entry."""
    [entry] = [action for action in menu().actions() if action.text() == text]
    entry.trigger()
    QApplication.processEvents()
    dialogs = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    return next(w for w in dialogs if isinstance(w, AlgorithmDialog))


def log_lines() -> list[str]:
    """What the log panel holds."""
    texts = [
        box.toPlainText()
        for dock in iface.mainWindow().findChildren(QDockWidget)
        if dock.objectName() == "MessageLog"
        for box in dock.findChildren(QPlainTextEdit)
    ]
    return [line for text in texts for line in text.splitlines()]


def is_complaint(line: str) -> bool:
    """Whether a line of the log complains of the plugin; others complain of GRASS."""
    if "Traceback" in line:
        return True
    is_loud = any(word in line for word in ("WARNING", "CRITICAL", "Error"))
    return is_loud and "qfieldsync" in line.lower()


def look(found: dict[str, Any]) -> None:
    window = iface.mainWindow()
    window.resize(1500, 900)
    window.move(0, 0)
    entries = menu()
    found["entries"] = [action.text() for action in entries.actions()]
    provider = QgsApplication.processingRegistry().providerById("qfieldsync_cloud")
    found["algorithms"] = sorted(item.name() for item in provider.algorithms())
    entries.popup(window.mapToGlobal(window.rect().center()))
    picture(entries, "menu")
    entries.hide()
    toolbox = window.findChild(QDockWidget, "ProcessingToolbox")
    if toolbox is not None:
        toolbox.show()
        toolbox.raise_()
        tree = toolbox.findChild(QTreeView)
        for row in range(tree.model().rowCount()):
            index = tree.model().index(row, 0)
            if index.data() == "QFieldSync Cloud":
                tree.expand(index)
    picture(window, "window")

    check = dialog_of("Check Deltafile…")
    picture(check, "check")
    check.close()
    QApplication.processEvents()

    apply = dialog_of("Apply Changes…")
    picture(apply, "apply")
    apply.resize(1000, 760)
    apply.setParameters({"DELTAFILE": str(DELTAFILE)})
    picture(apply, "apply_filled")
    apply.runButton().click()
    QTimer.singleShot(100, lambda: wait(apply, found, 100))


def wait(dialog: Any, found: dict[str, Any], left: int) -> None:
    if dialog.cancelButton().isEnabled() and left:
        QTimer.singleShot(100, lambda: wait(dialog, found, left - 1))
        return
    guarded(finish, dialog, found)


def finish(dialog: Any, found: dict[str, Any]) -> None:
    dialog.findChild(QTabWidget).setCurrentIndex(1)
    picture(dialog, "log")
    for text in dialog.findChildren(QTextEdit):
        text.verticalScrollBar().setValue(0)
    picture(dialog, "log_top")
    dialog.close()
    picture(iface.mainWindow(), "window_after")
    found["complaints"] = [line for line in log_lines() if is_complaint(line)]
    leave(found)


def leave(found: dict[str, Any]) -> None:
    FOUND.write_text(json.dumps(found), encoding="utf-8")
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, iface.actionExit().trigger)


def guarded(step: Callable[..., None], *arguments: Any) -> None:
    found = arguments[-1]
    try:
        step(*arguments)
    except Exception:  # noqa: BLE001 - told outside
        leave({**found, "complaints": traceback.format_exc().splitlines()})


QTimer.singleShot(1500, lambda: guarded(look, {}))
