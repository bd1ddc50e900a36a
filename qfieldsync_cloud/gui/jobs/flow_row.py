"""A widget around a `FlowLayout` that has room for all of its lines."""

from __future__ import annotations

from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QWidget

from qfieldsync_cloud.gui.flow_layout import FlowLayout


class FlowRow(QWidget):
    """As high as its lines are; splitters never ask a layout for that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)

    def add(self, *widgets: QWidget) -> None:
        """Add widgets, in this order."""
        for widget in widgets:
            self._flow.addWidget(widget)

    def fit(self) -> None:
        """Have room for all lines; also when a text is another one."""
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """See Qt."""
        super().resizeEvent(event)
        self.fit()
