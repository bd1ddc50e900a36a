"""Lists that are as high as their rows, so that all of a panel scrolls as one."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QFontMetrics, QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from qfieldsync_cloud.gui.changes.details.field_model import FieldModel
from qfieldsync_cloud.gui.changes.details.values import Mark
from qfieldsync_cloud.gui.icons import icon

_ICON_PIXELS = 16
_GAP = 4


class RowsView(QTreeView):
    """A list without scroll bars of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setAllColumnsShowFocus(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)

    def fit(self) -> None:
        """Take the height of the rows."""
        model = self.model()
        rows = model.rowCount() if model is not None else 0
        heights = sum(map(self.row_height, range(rows)))
        frame = 2 * self.frameWidth()
        self.setFixedHeight(self.header().sizeHint().height() + heights + frame)

    def row_height(self, row: int) -> int:
        """The height of a row of the model."""
        return int(self.indexRowSizeHint(self.model().index(row, 0)))

    def sizeHint(self) -> QSize:  # noqa: N802
        """See Qt: any width will do."""
        return QSize(0, self.height())


class FieldView(RowsView):
    """Fields with their marks below them, where there is room for the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = _AboveMarks(self)
        self.setItemDelegate(self._delegate)

    def row_height(self, row: int) -> int:
        """See `RowsView`; Qt would ask for each of the texts."""
        return self._delegate.height_of(self.fontMetrics(), self.model().index(row, 0))

    def drawRow(  # noqa: N802
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        """See Qt."""
        super().drawRow(painter, option, index)
        mark: Mark | None = index.data(FieldModel.MARK_ROLE)
        if mark is None:
            return
        height = mark_height(option.fontMetrics)
        area = QRect(option.rect)
        area.setTop(area.bottom() - height)
        area.setLeft(area.left() + _GAP)
        picture = QRect(area.left(), area.top(), _ICON_PIXELS, height)
        icon(mark.icon).paint(painter, picture)
        area.setLeft(picture.right() + _GAP)
        is_selected = self.selectionModel().isSelected(index)
        role = (
            QPalette.ColorRole.HighlightedText
            if is_selected
            else QPalette.ColorRole.Text
        )
        painter.save()
        painter.setPen(self.palette().color(role))
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        text = option.fontMetrics.elidedText(mark.text, elide, area.width())
        painter.drawText(area, where, text)
        painter.restore()


class _AboveMarks(QStyledItemDelegate):
    """Leaves room for a mark below the values of a row."""

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex
    ) -> QSize:
        """See Qt."""
        return QSize(0, self.height_of(option.fontMetrics, index))

    def height_of(self, metrics: QFontMetrics, index: QModelIndex) -> int:
        """The height of a row: its texts on one line, and its mark."""
        height = max(metrics.height(), _ICON_PIXELS) + _GAP
        if index.data(FieldModel.MARK_ROLE) is not None:
            height += mark_height(metrics)
        return int(height)

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        """See Qt."""
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def mark_height(metrics: QFontMetrics) -> int:
    """The height of the line of a mark."""
    return int(max(metrics.height(), _ICON_PIXELS) + 2)
