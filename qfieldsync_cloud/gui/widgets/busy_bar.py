"""A bar that moves without an end in sight."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QProgressBar, QWidget


def busy_bar(parent: QWidget) -> QProgressBar:
    """Nobody knows how long what it is shown for will take."""
    bar = QProgressBar(parent)
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    return bar
