"""The legend of `GeometryBands`: a piece of each line, and what it stands for."""

from __future__ import annotations

from collections.abc import Collection

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QWidget

from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.map.band_styles import Side, swatch
from qfieldsync_cloud.gui.widgets.flow_layout import FlowBox

_GAP = 10


def side_text(side: Side) -> str:
    """What a side of a change is called, in the order before, here, field."""
    return {
        Side.OLD: translate("Gui", "Before"),
        Side.CURRENT: translate("Gui", "Here now"),
        Side.NEW: translate("Gui", "From the field"),
    }[side]


class BandLegend(FlowBox):
    """The legend of the bands, in as many rows as the width asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, _GAP)
        self._entries: dict[Side, QWidget] = {}
        for side in Side:
            entry = QWidget(self)
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            picture, text = QLabel(entry), QLabel(side_text(side), entry)
            picture.setPixmap(swatch(side, self.devicePixelRatioF()))
            row.addWidget(picture)
            row.addWidget(text)
            self.add(entry)
            self._entries[side] = entry

    def set_sides(self, sides: Collection[Side]) -> None:
        """Show the entries of these sides only."""
        for side, entry in self._entries.items():
            entry.setVisible(side in sides)
        self.setVisible(bool(sides))
