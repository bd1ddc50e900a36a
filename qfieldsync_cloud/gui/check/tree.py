"""A tree whose rows are as high as their sentences need at the width that there is."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

_MAX_LINES = 3
"""The rest is said beside the tree."""
_MARGIN_PIXELS = 4


class FindingTree(QTreeView):
    """Shows one column of sentences, without scrolling to the side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # by pixels, the height of every row would have to be known at once
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setIndentation(self.indentation() * 2 // 3)
        self.setItemDelegate(_Sentences(self))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """See Qt."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def text_width(self, index: QModelIndex) -> int:
        """Pixels that a row has for its text."""
        depth = 1
        above = index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        taken = depth * self.indentation() + self.iconSize().width()
        if not self.iconSize().isValid():
            taken += self.fontMetrics().height()
        return max(self.viewport().width() - taken - 3 * _MARGIN_PIXELS, 1)


class _Sentences(QStyledItemDelegate):
    """Gives a row the height that its sentence needs, up to a few lines."""

    def __init__(self, tree: FindingTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex
    ) -> QSize:
        """See Qt."""
        metrics, text = option.fontMetrics, str(index.data() or "")
        room = QRect(0, 0, self._tree.text_width(index), 10_000)
        wanted = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
        lines = min(wanted, _MAX_LINES * metrics.lineSpacing())
        least = metrics.height() + _MARGIN_PIXELS
        return QSize(room.width(), max(lines + _MARGIN_PIXELS, least))
