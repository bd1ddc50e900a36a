"""The conflict window: every conflict of the open project, resolved per field."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QWidget

from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.workplace import Workplace


class ConflictWindow(QDialog):
    """Not modal; at most one is open."""

    def __init__(
        self, place: Workplace, window: Window, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._window = window

    def open_at(self, delta_id: str | None) -> None:
        """Show the window, at this change or at the first one that is undecided."""
        self.show()
