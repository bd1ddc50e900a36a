"""Where the head of the changes is: as high as it is, or scrolled in a low dock."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QWidget

from qfieldsync_cloud.gui.changes.head import ChangesHead

_LEAST_LINES = 3
"""So many lines of text are seen of it at least; a window never grows for more."""


class HeadArea(QScrollArea):
    """Shows the head in full, and scrolls it where the dock is too low."""

    def __init__(self, head: ChangesHead, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = head
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # the Tab key goes on to what is in it
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(head)
        head.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        head.height_claimed.connect(self._on_height_claimed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._least_width(), self._head.minimumHeight())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        least = _LEAST_LINES * self.fontMetrics().lineSpacing()
        height = min(least, self._head.minimumHeight())
        return QSize(self._least_width(), height)

    def _least_width(self) -> int:
        # nothing is under the scroll bar when there is one
        bar = self.verticalScrollBar().sizeHint().width()
        return int(self._head.minimumSizeHint().width() + bar)

    def _on_height_claimed(self, height: int) -> None:
        self.setMaximumHeight(height)
        self.updateGeometry()
