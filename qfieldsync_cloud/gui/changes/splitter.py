"""How the table of the changes and what is told of one of them share the room."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QSplitter, QWidget

_WIDE = 900
"""From so many pixels on one change is told beside the table, not below it."""
_SHARES = (55, 45)
"""Of the table with its filters, and of what is told of one change; in percent."""


class ChangesSplitter(QSplitter):
    """Divides the dock between the table and the panel about one change."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._is_shared = False

    def hold(self, table: QWidget, panel: QWidget) -> None:
        """Take both in; the panel is hidden."""
        self.addWidget(table)
        self.addWidget(panel)
        self.setCollapsible(0, False)
        panel.hide()
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)

    def lie_for(self, size: QSize) -> None:
        """Side by side where the dock is wide, else one below the other."""
        is_wide = size.width() >= _WIDE and size.width() > size.height()
        beside, below = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.setOrientation(beside if is_wide else below)

    def make_room(self) -> None:
        """Let the panel show more than its head, unless somebody gave it a size."""
        if not self._is_shared:
            self._is_shared = True
            room = sum(self.sizes()) or self.height()
            self.setSizes([room * share // 100 for share in _SHARES])
