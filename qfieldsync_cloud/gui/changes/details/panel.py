"""Everything about one change, below or beside the table of the changes."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from qfieldsync_cloud.gui.changes.actions.actions import ChangeActions
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.workplace import Workplace


class ChangePanel(QWidget):
    """Values, map, photos, reasons, and the buttons that do something about it."""

    def __init__(
        self,
        place: Workplace,
        window: Window,
        actions: ChangeActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._window = window
        self._actions = actions

    def show_change(self, delta_id: str | None) -> None:
        """Show a change of the shown service; None: none, and nothing on the map."""
