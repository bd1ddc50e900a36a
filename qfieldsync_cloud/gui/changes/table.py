"""The table of the changes: what is selected stays so while rows come, go and move."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from qfieldsync_cloud.core.changes.differences import runs_of
from qfieldsync_cloud.core.changes.filters import ChangeColumn
from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.gui.changes.model import ChangeModel
from qfieldsync_cloud.gui.words import delta_status_text, method_text

_SETTLED_MS = 80
"""The selection moves no more: a key that is held goes through many rows."""
_MOST_RUNS = 500
"""Qt takes seconds for more pieces of a selection: it is let go of then."""
_ONLY_THESE_ROWS = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect
    | QItemSelectionModel.SelectionFlag.Rows
)
_WIDTHS_IN_CHARACTERS = {
    ChangeColumn.STATUS: 16,
    ChangeColumn.METHOD: 11,
    ChangeColumn.LAYER: 14,
    ChangeColumn.FEATURE: 20,
    ChangeColumn.FIELDS: 20,
    ChangeColumn.WHO: 18,
    ChangeColumn.WHEN: 16,
}
_LEAST_WIDTHS_IN_CHARACTERS = {
    ChangeColumn.STATUS: 13,
    ChangeColumn.METHOD: 7,
    ChangeColumn.LAYER: 8,
    ChangeColumn.FEATURE: 11,
    ChangeColumn.FIELDS: 12,
    ChangeColumn.WHO: 7,
    ChangeColumn.WHEN: 9,
}
"""A dock of the usual width shows all columns but the last; whole texts are in tips."""
_COMMON = (
    ChangeStatus.PENDING,
    ChangeStatus.APPLIED,
    ChangeStatus.CONFLICT,
    ChangeStatus.NOT_APPLIED,
    ChangeStatus.IGNORED,
    ChangeStatus.TAKEN_BACK,
)
"""Statuses whose words are seen whole, in any language that leaves room for them."""
_ORDER = (
    ChangeColumn.STATUS,
    ChangeColumn.FEATURE,
    ChangeColumn.LAYER,
    ChangeColumn.METHOD,
    ChangeColumn.WHO,
    ChangeColumn.WHEN,
    ChangeColumn.FIELDS,
)
"""From left to right; the tip of the method tells the fields as well."""
_PADDING = 8
"""Beside a text, in pixels."""
_ICON = 16
_TAKES_THE_REST = (ChangeColumn.FEATURE, ChangeColumn.FIELDS, ChangeColumn.WHO)


class ChangeTable(QTableView):
    """Whole rows are selected; the newest change is at the top until one sorts."""

    selection_settled = pyqtSignal()
    """What is selected is another, or no more the same."""
    menu_requested = pyqtSignal(QPoint)
    """The context menu is wanted here, in global coordinates."""

    def __init__(self, model: ChangeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = model
        self._kept: tuple[list[str], str | None, str | None] | None = None
        self._is_sized_by_hand = self._is_sizing = False
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Changes"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 8)
        rows.hide()
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsMovable(True)
        for place, column in enumerate(_ORDER):
            columns.moveSection(columns.visualIndex(column), place)
        # a header asks of each row whether it is selected: 0.6 s for 100,000 of them
        columns.setSelectionModel(QItemSelectionModel(model, columns))
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        columns.setDefaultAlignment(alignment)
        self.sortByColumn(ChangeColumn.WHEN, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        columns.sortIndicatorChanged.connect(self._on_sorted)
        columns.sectionResized.connect(self._on_section_resized)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED_MS)
        self._timer.timeout.connect(self.selection_settled)
        selection = self.selectionModel()
        selection.selectionChanged.connect(self._on_selection_changed)
        selection.currentRowChanged.connect(self._on_selection_changed)
        model.rearranging.connect(self._on_rearranging)
        model.rearranged.connect(self._on_rearranged)
        model.rowsInserted.connect(self._on_rows_inserted)

    # What is selected

    def selected_ids(self) -> list[str]:
        """Uuids of the selected changes, in the table's order."""
        return self._changes.ids(self._selected_rows())

    def shown_id(self) -> str | None:
        """The change to be told of in full: the current one, if it is selected."""
        selection = self.selectionModel()
        current = selection.currentIndex()
        if current.isValid() and selection.isRowSelected(current.row(), QModelIndex()):
            return self._id_in(current.row())
        spans = selection.selection()
        return self._id_in(spans[0].top()) if len(spans) else None

    def select(self, delta_id: str) -> bool:
        """Select one change and scroll to it; False when it is not shown."""
        row = self._changes.row_of(delta_id)
        if row is None:
            return False
        index = self._changes.index(row, ChangeColumn.STATUS)
        self.selectionModel().setCurrentIndex(index, _ONLY_THESE_ROWS)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def show_current(self) -> None:
        """Scroll to the current change, where the table became smaller."""
        index = self.currentIndex()
        if index.isValid():
            self.scrollTo(index)

    def _selected_rows(self) -> list[int]:
        return sorted(
            row
            for span in self.selectionModel().selection()
            for row in range(span.top(), span.bottom() + 1)
        )

    def _id_in(self, row: int) -> str | None:
        change = self._changes.change_at(row)
        return None if change is None else change.id

    def _on_selection_changed(self, *_spans: object) -> None:
        if self._kept is None:
            self._timer.start()

    # Rows that move

    def _on_rearranging(self) -> None:
        """Qt keeps an index per selected row, which takes seconds for 100,000."""
        current, top = self.currentIndex(), self.indexAt(QPoint(0, 0))
        self._kept = (
            self._changes.keys(self._selected_rows()),
            self._key_of(current),
            self._key_of(top),
        )
        self.selectionModel().clear()

    def _key_of(self, index: QModelIndex) -> str | None:
        return self._changes.keys((index.row(),))[0] if index.isValid() else None

    def _on_rearranged(self) -> None:
        if self._kept is None:
            return
        keys, current, top = self._kept
        selection = self.selectionModel()
        row = self._changes.nearest_row(current) if current is not None else None
        if row is not None:
            index = self._changes.index(row, ChangeColumn.STATUS)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if keys:
            rows = self._changes.rows_of(keys)
            spans, last = QItemSelection(), len(ChangeColumn) - 1
            for upper, lower in runs_of(rows, _MOST_RUNS) or ():
                first = self._changes.index(upper, 0)
                spans.select(first, self._changes.index(lower, last))
            selection.select(spans, _ONLY_THESE_ROWS)
        at = self._changes.nearest_row(top) if top is not None else None
        if at is not None:
            self.updateGeometries()
            self.verticalScrollBar().setValue(self._first_shown(at))
        self._kept = None
        self._timer.start()

    def _first_shown(self, row: int) -> int:
        """Which row is at the top where this one is to be seen there."""
        return row

    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """What somebody looks at stays where it is when rows come above it."""
        bar = self.verticalScrollBar()
        if bar.value() and first <= bar.value():
            # the bar learns of the new rows only when the view is laid out
            self.updateGeometries()
            bar.setValue(bar.value() + last - first + 1)

    # Details

    def _on_sorted(self, *_how: object) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.scrollTo(index)
        else:
            self.scrollToTop()

    def _on_menu_requested(self, position: QPoint) -> None:
        self.menu_requested.emit(self.viewport().mapToGlobal(position))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if not self._is_sized_by_hand and self.isVisible():
            self._size_columns()

    def _on_section_resized(self, *_how: int) -> None:
        self._is_sized_by_hand = self._is_sized_by_hand or not self._is_sizing

    def _size_columns(self) -> None:
        """Give each column what its texts need, and some the rest of a wide table.

        In a narrow one all give up something, down to what is of any use.
        """
        full = self._widths(_WIDTHS_IN_CHARACTERS)
        room = self.viewport().width()
        rest = room - sum(full.values())
        if rest > 0:
            for wide in _TAKES_THE_REST:
                full[wide] += rest // len(_TAKES_THE_REST)
        else:
            least = self._least_widths(full)
            needed = sum(least.values())
            share = max(0.0, (room - needed) / (sum(full.values()) - needed))
            for section, width in least.items():
                full[section] = width + int(share * (full[section] - width))
        self._is_sizing = True
        for section, width in full.items():
            self.setColumnWidth(section, width)
        self._is_sizing = False

    def _least_widths(self, full: Mapping[int, int]) -> dict[int, int]:
        least = self._widths(_LEAST_WIDTHS_IN_CHARACTERS)
        measured = self.fontMetrics().horizontalAdvance
        status = max(measured(delta_status_text(one)) for one in _COMMON)
        method = max(measured(method_text(one)) for one in DeltaMethod)
        beside = self.iconSize().width() if self.iconSize().isValid() else _ICON
        for column, width in (
            (ChangeColumn.STATUS, status + beside + 2 * _PADDING),
            (ChangeColumn.METHOD, method + _PADDING),
        ):
            least[column] = max(least[column], min(width, full[column]))
        return least

    def _widths(self, characters: Mapping[ChangeColumn, int]) -> dict[int, int]:
        unit = self.fontMetrics().averageCharWidth()
        return {column: unit * count + _PADDING for column, count in characters.items()}
