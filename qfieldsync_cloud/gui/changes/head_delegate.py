"""Paints the head of a deltafile across all columns, as far as they are seen."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QModelIndex, QRect, Qt
from qgis.PyQt.QtGui import QFontMetrics, QIcon, QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOption,
    QStyleOptionViewItem,
    QTableView,
)

from qfieldsync_cloud.gui.changes.grouped_model import GroupedChangeModel
from qfieldsync_cloud.gui.changes.head_rows import HeadRow
from qfieldsync_cloud.gui.icons import delta_status_icon

_ARROW_PIXELS = 20
_ICON_PIXELS = 16
_GAP = 10
_CLOSE = 3
"""Between an icon and its text."""
_LEAST_TITLE = 8
"""Characters of a title that are left in the narrowest dock."""


@dataclass(frozen=True)
class _Piece:
    """A text, after an icon where there is one."""

    text: str
    icon: QIcon | None = None

    def width(self, metrics: QFontMetrics) -> int:
        width = int(metrics.horizontalAdvance(self.text))
        return width if self.icon is None else width + _ICON_PIXELS + _CLOSE


class HeadDelegate(QStyledItemDelegate):
    """Each cell of a head shows its part of one picture, as wide as the row."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        head = index.data(GroupedChangeModel.HEAD_ROLE)
        if head is None:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setClipRect(option.rect)
        self._paint_ground(painter, option)
        self._paint_head(painter, option, head, self.row_rect(index.row()))
        painter.restore()

    def row_rect(self, row: int) -> QRect:
        """Where a row is, in the viewport of the table, as wide as can be seen."""
        table, columns = self._table, self._table.horizontalHeader()
        left = -columns.offset()
        if table.isRightToLeft():
            left = table.viewport().width() - columns.length() + columns.offset()
        width = min(columns.length(), table.viewport().width())
        return QRect(left, table.rowViewportPosition(row), width, table.rowHeight(row))

    def arrow_rect(self, row: int) -> QRect:
        """Where a click folds or unfolds a head."""
        full = self.row_rect(row)
        arrow = QRect(full.left(), full.top(), _ARROW_PIXELS, full.height())
        return QStyle.visualRect(self._table.layoutDirection(), full, arrow)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        style = self._table.style()
        if option.state & QStyle.StateFlag.State_Selected:
            panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
            style.drawPrimitive(panel, option, painter, self._table)
        else:
            ground = option.palette.brush(QPalette.ColorRole.Window)
            painter.fillRect(option.rect, ground)

    def _paint_head(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        head: HeadRow,
        full: QRect,
    ) -> None:
        self._paint_arrow(painter, option, head, full)
        is_selected = option.state & QStyle.StateFlag.State_Selected
        role = (
            QPalette.ColorRole.HighlightedText
            if is_selected
            else QPalette.ColorRole.WindowText
        )
        group = QPalette.ColorGroup.Active
        if not option.state & QStyle.StateFlag.State_Active:
            group = QPalette.ColorGroup.Inactive
        painter.setPen(option.palette.color(group, role))
        bold = self._table.font()
        bold.setBold(True)
        plain_metrics, metrics = self._table.fontMetrics(), QFontMetrics(bold)
        room = full.width() - _ARROW_PIXELS - _CLOSE
        title, pieces = _fitting(head, room, metrics, plain_metrics)
        centre = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(bold)
        at = full.left() + _ARROW_PIXELS
        width = metrics.horizontalAdvance(title) + _CLOSE
        text_at = self._mirrored(full, at, width)
        painter.drawText(text_at, int(centre), title)
        at += width + _GAP
        painter.setFont(self._table.font())
        for piece in pieces:
            width = piece.width(plain_metrics)
            place = self._mirrored(full, at, width)
            self._paint_piece(painter, piece, place)
            at += width + _GAP

    def _mirrored(self, full: QRect, left: int, width: int) -> QRect:
        place = QRect(left, full.top(), width, full.height())
        return QStyle.visualRect(self._table.layoutDirection(), full, place)

    def _paint_piece(self, painter: QPainter, piece: _Piece, place: QRect) -> None:
        leading = Qt.AlignmentFlag.AlignLeft
        trailing = Qt.AlignmentFlag.AlignRight
        if self._table.isRightToLeft():
            leading, trailing = trailing, leading
        centre = Qt.AlignmentFlag.AlignVCenter
        if piece.icon is not None:
            top = place.top() + (place.height() - _ICON_PIXELS) // 2
            square = QRect(place.left(), top, _ICON_PIXELS, _ICON_PIXELS)
            direction = self._table.layoutDirection()
            piece.icon.paint(painter, QStyle.visualRect(direction, place, square))
        painter.drawText(place, int(trailing | centre), piece.text)

    def _paint_arrow(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        head: HeadRow,
        full: QRect,
    ) -> None:
        elements = QStyle.PrimitiveElement
        element = elements.PE_IndicatorArrowDown
        if head.is_folded:
            element = elements.PE_IndicatorArrowRight
            if self._table.isRightToLeft():
                element = elements.PE_IndicatorArrowLeft
        arrow = QStyleOption()
        arrow.palette, arrow.state = option.palette, QStyle.StateFlag.State_Enabled
        side = min(_ICON_PIXELS, full.height())
        arrow.rect = QRect(0, 0, side, side)
        arrow.rect.moveCenter(self._mirrored(full, full.left(), _ARROW_PIXELS).center())
        self._table.style().drawPrimitive(element, arrow, painter, self._table)


def _fitting(
    head: HeadRow, room: int, bold: QFontMetrics, plain: QFontMetrics
) -> tuple[str, list[_Piece]]:
    """Title and pieces, as much of them as there is room for."""
    told = list(head.statuses)
    words = [_Piece(f"{count} {w}", delta_status_icon(s)) for s, count, w in told]
    numbers = [_Piece(count, delta_status_icon(s)) for s, count, _w in told]
    count = _Piece(head.count_text)
    for title, pieces in (
        (head.title, [count, *words]),
        (head.title, [count, *numbers]),
        (head.short_title, [count, *numbers]),
        (head.short_title, numbers),
    ):
        taken = sum(piece.width(plain) + _GAP for piece in pieces)
        left = room - taken - _CLOSE
        if bold.horizontalAdvance(title) <= left:
            return title, pieces
    least = _LEAST_TITLE * plain.averageCharWidth()
    # the moment at the end tells one from the other
    middle = Qt.TextElideMode.ElideMiddle
    return bold.elidedText(title, middle, max(left, least)), pieces
