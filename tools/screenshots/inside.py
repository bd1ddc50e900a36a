"""Run by QGIS (`qgis --code`): goes through the scenes and photographs each."""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDockWidget,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from qgis.utils import iface, plugins

sys.path.append(os.environ["SCREENSHOT_ROOT"])

from tools.screenshots.clipping import cut_off_labels
from tools.screenshots.scenes import SCENES
from tools.screenshots.studio import Scene, Studio

FOLDER = Path(os.environ["SCREENSHOT_FOLDER"])
FOUND = Path(os.environ["SCREENSHOT_FOUND"])
ONLY = [name for name in os.environ["SCREENSHOT_SCENES"].split(",") if name]
PATIENCE_S = 60.0
"""How long a state may take to come."""
LOOK_EVERY_MS = 50
PULSE_MS = 1000
"""How often it is told where the run is."""
SETTLE_MS = 400
"""After the state has come: animations end, the map is drawn."""


class Shooting:
    """Goes through the scenes, one after the other."""

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.taken: list[str] = []
        self._scenes = iter(SCENES)
        self._studio = Studio(iface, plugins["qfieldsync_cloud"])
        self._steps: Iterator[Any] = iter(())
        self._scene: Scene | None = None
        self._since = 0.0
        self._is_over = False
        self._pulse = QTimer()
        self._pulse.timeout.connect(self._report)

    def begin(self) -> None:
        self._pulse.start(PULSE_MS)
        if os.environ["SCREENSHOT_IS_MIRRORED"]:
            QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        window = iface.mainWindow()
        window.resize(1500, 900)
        window.move(0, 0)
        self._next_scene()

    def _next_scene(self) -> None:
        is_all = bool(ONLY) and set(ONLY) <= set(self.taken)
        self._scene = None if is_all else next(self._scenes, None)
        if self._scene is None:
            self._end()
            return
        self._steps = self._scene.play(self._studio)
        self._step()

    def _step(self) -> None:
        try:
            wanted = next(self._steps)
        except StopIteration as ended:
            widget = ended.value
            QTimer.singleShot(SETTLE_MS, lambda: self._guarded(widget))
        except Exception:  # noqa: BLE001 - told outside
            self._fail(traceback.format_exc())
        else:
            self._since = time.monotonic()
            self._wait(wanted)

    def _wait(self, wanted: Any) -> None:
        try:
            has_come = wanted()
        except Exception:  # noqa: BLE001 - told outside
            self._fail(traceback.format_exc())
            return
        if has_come:
            QTimer.singleShot(0, self._step)
        elif time.monotonic() - self._since > PATIENCE_S:
            line = wanted.__code__.co_firstlineno
            self._fail(f"the state of line {line} did not come in {PATIENCE_S:.0f} s")
        else:
            QTimer.singleShot(LOOK_EVERY_MS, lambda: self._wait(wanted))

    def _guarded(self, widget: QWidget | None) -> None:
        try:
            self._take(widget)
        except Exception:  # noqa: BLE001 - told outside
            self._fail(traceback.format_exc())
        else:
            self._next_scene()

    def _take(self, widget: QWidget | None) -> None:
        scene = self._scene
        if scene is None or widget is None or (ONLY and scene.name not in ONLY):
            return
        name = scene.name
        QApplication.processEvents()
        widget.grab().save(str(FOLDER / f"{name}.png"))
        self.taken.append(name)
        checked = scene.checked(self._studio) or widget
        self.problems += [f"{name}: {text}" for text in cut_off_labels(checked)]

    def _fail(self, reason: str) -> None:
        name = self._scene.name if self._scene else "?"
        self.problems.append(f"{name}: {reason}")
        iface.mainWindow().grab().save(str(FOLDER / f"{name}_failed.png"))
        self._next_scene()

    def _end(self) -> None:
        self.problems += [line for line in log_lines() if is_complaint(line)]
        self._is_over = True
        self._report()
        QgsProject.instance().clear()
        QgsProject.instance().setDirty(False)
        self._leave()

    def _leave(self) -> None:
        """QGIS asks before it ends while tasks run, and nobody would answer."""
        if QgsApplication.taskManager().countActiveTasks():
            QTimer.singleShot(LOOK_EVERY_MS, self._leave)
        else:
            QTimer.singleShot(0, iface.actionExit().trigger)

    def _report(self) -> None:
        """Tell where it is; whoever waits outside sees so what QGIS hangs at."""
        doing = self._scene.name if self._scene is not None else "the end"
        report = {
            "scenes": self.taken,
            "problems": self.problems,
            "doing": f"{doing}{question_text()}",
            "is_over": self._is_over,
        }
        half = FOUND.with_suffix(".half")
        half.write_text(json.dumps(report), encoding="utf-8")
        half.replace(FOUND)


def question_text() -> str:
    """What a dialog asks that keeps QGIS waiting; "" when there is none."""
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        return ""
    said = dialog.text() if isinstance(dialog, QMessageBox) else ""
    return f', where "{dialog.windowTitle()}" waits for an answer: {said}'


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
    # what the message bar said, such as conflicts, is logged as a warning of ours
    return "Traceback" in line or (
        "qfieldsync" in line.lower() and ("CRITICAL" in line or "Error" in line)
    )


shooting = Shooting()
QTimer.singleShot(1500, shooting.begin)
