"""Buttons with a count that say what is shown, side by side as far as there is room."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QToolButton

from qfieldsync_cloud.gui.widgets.flow_layout import FlowBox

_ICON_PIXELS = 16


class Chips(FlowBox):
    """Base of rows of buttons that can be pressed; a subclass gives them meaning."""

    def add_chip(self, picture: QIcon, *, is_checked: bool = False) -> QToolButton:
        """A button that can be pressed and let go, without a text so far."""
        chip = QToolButton(self)
        chip.setCheckable(True)
        chip.setChecked(is_checked)
        chip.setIcon(picture)
        chip.setIconSize(QSize(_ICON_PIXELS, _ICON_PIXELS))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add(chip)
        return chip
