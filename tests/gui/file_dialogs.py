"""Answers the dialogs for a file as the analyst would, while they are open."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
)


def answer_dialogs(*names):
    """Type these names into the dialogs for a file that come up; None: cancel."""
    left, seen = list(names), []

    def answer():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        seen.append(line.text())
        name = left.pop(0)
        if not left:
            timer.stop()
        if name is None:
            dialog.reject()
        else:
            line.setText(name)
            save = QDialogButtonBox.StandardButton.Save
            dialog.findChild(QDialogButtonBox).button(save).click()

    timer = QTimer()
    timer.timeout.connect(answer)
    timer.start(50)
    return seen, timer
