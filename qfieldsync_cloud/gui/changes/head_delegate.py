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
_TITLE_SHARE = 60
"""Of a narrow row, in percent; the rest is for where the changes stand."""


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
        first = columns.logicalIndex(0)
        width = min(columns.length(), table.viewport().width())
        left = table.columnViewportPosition(first)
        if table.isRightToLeft():
            left += table.columnWidth(first) - width
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
        painter.setFont(bold)
        at = full.left() + _ARROW_PIXELS
        width = metrics.horizontalAdvance(title) + _CLOSE
        text_at = self._mirrored(full, at, width)
        _write(painter, text_at, title)
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
        direction = self._table.layoutDirection()
        text_place = QRect(place)
        if piece.icon is not None:
            top = place.top() + (place.height() - _ICON_PIXELS) // 2
            square = QRect(place.left(), top, _ICON_PIXELS, _ICON_PIXELS)
            piece.icon.paint(painter, QStyle.visualRect(direction, place, square))
            text_place.setLeft(square.right() + 1 + _CLOSE)
            text_place = QStyle.visualRect(direction, place, text_place)
        _write(painter, text_place, piece.text)

    def _paint_arrow(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        head: HeadRow,
        full: QRect,
    ) -> None:
        element = QStyle.PrimitiveElement.PE_IndicatorArrowDown
        if head.is_folded:
            element = QStyle.PrimitiveElement.PE_IndicatorArrowRight
            if self._table.isRightToLeft():
                element = QStyle.PrimitiveElement.PE_IndicatorArrowLeft
        arrow = QStyleOption()
        arrow.palette, arrow.state = option.palette, QStyle.StateFlag.State_Enabled
        side = min(_ICON_PIXELS, full.height())
        arrow.rect = QRect(0, 0, side, side)
        arrow.rect.moveCenter(self._mirrored(full, full.left(), _ARROW_PIXELS).center())
        self._table.style().drawPrimitive(element, arrow, painter, self._table)


def _write(painter: QPainter, place: QRect, text: str) -> None:
    """A line of text as wide as a place, in the middle of its height."""
    metrics = painter.fontMetrics()
    over = place.height() - metrics.height()
    painter.drawText(place.left(), place.top() + over // 2 + metrics.ascent(), text)


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
    title_room = min(bold.horizontalAdvance(title), room * _TITLE_SHARE // 100)
    pieces = _first_of(numbers, room - title_room - _CLOSE, plain)
    left = room - _CLOSE - sum(piece.width(plain) + _GAP for piece in pieces)
    # the moment at the end tells one from the other
    middle = Qt.TextElideMode.ElideMiddle
    return bold.elidedText(title, middle, left), pieces


def _first_of(pieces: list[_Piece], room: int, metrics: QFontMetrics) -> list[_Piece]:
    """Those that fit; what concerns people most comes first, the tip has them all."""
    if sum(piece.width(metrics) + _GAP for piece in pieces) <= room:
        return pieces
    found, more = [], _Piece("…")
    left = room - more.width(metrics) - _GAP
    for piece in pieces:
        left -= piece.width(metrics) + _GAP
        if left < 0:
            break
        found.append(piece)
    return [*found, more]
