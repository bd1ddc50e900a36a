"""Buttons side by side, in as many rows as the width asks for."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QWidget

_GAP_PIXELS = 4


class FlowLayout(QLayout):
    """Gives each item the width that it wants, and wraps where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """See Qt."""
        self._items.append(item)

    def count(self) -> int:
        """See Qt."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """See Qt."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """See Qt."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """See Qt."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """See Qt."""
        places = self._places(QRect(0, 0, width, 0))
        return max((place.bottom() + 1 for _, place in places), default=0)

    def setGeometry(self, area: QRect) -> None:  # noqa: N802
        """See Qt."""
        super().setGeometry(area)
        for item, place in self._places(area):
            item.setGeometry(place)

    def sizeHint(self) -> QSize:  # noqa: N802
        """See Qt."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        """See Qt: the widest item must fit."""
        least = QSize()
        for item in self._items:
            if not item.isEmpty():
                least = least.expandedTo(item.minimumSize())
        return least

    def _places(self, area: QRect) -> list[tuple[QLayoutItem, QRect]]:
        left_to_right: list[tuple[QLayoutItem, QRect]] = []
        x, y, row_height = area.left(), area.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > area.left() and x + size.width() > area.left() + area.width():
                x, y, row_height = area.left(), y + row_height + _GAP_PIXELS, 0
            width = min(size.width(), area.width())
            left_to_right.append((item, QRect(x, y, width, size.height())))
            x += width + _GAP_PIXELS
            row_height = max(row_height, size.height())
        return _mirrored(left_to_right, area, self.parentWidget())


def _mirrored(
    places: list[tuple[QLayoutItem, QRect]], area: QRect, widget: QWidget | None
) -> list[tuple[QLayoutItem, QRect]]:
    """The places for a language that is written from the right."""
    if widget is None or widget.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return places
    return [
        (
            item,
            place.translated(
                area.left() + area.right() - place.left() - place.right(), 0
            ),
        )
        for item, place in places
    ]
