"""The changes as rows of a table: the listing, as far as its filter lets it through."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal

from qfieldsync_cloud.core.changes.differences import runs_of, steps_between
from qfieldsync_cloud.core.changes.filters import ChangeColumn, ChangeFilter
from qfieldsync_cloud.core.changes.listing import ChangeListing
from qfieldsync_cloud.core.changes.summary import ChangeState, ChangeSummary
from qfieldsync_cloud.gui.changes.labels import ChangeLabels
from qfieldsync_cloud.gui.icons import delta_status_icon
from qfieldsync_cloud.gui.words import moment_text

_MOST_STEPS = 40
"""Above so many runs of rows that come or go, views do better to look anew."""
_ROOT = QModelIndex()
_LAST = len(ChangeColumn) - 1


class ChangeModel(QAbstractTableModel):
    """One row per change that the filter lets through, in the order of a column.

    Nothing is computed per row when the filter changes: `ChangeListing` gives the
    numbers of the rows that are shown. A filter or an order that moves many rows at
    once is told as a change of the layout, in which indexes follow their changes.
    """

    CHANGE_ROLE = Qt.ItemDataRole.UserRole + 1
    """The `ChangeSummary`."""

    shown_changed = pyqtSignal()
    """Other rows are shown, or there are more or fewer changes."""
    rearranging = pyqtSignal()
    """Many rows are about to move."""
    rearranged = pyqtSignal()

    def __init__(self, labels: ChangeLabels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self.listing = ChangeListing(labels.text)
        self._filter = ChangeFilter()
        self._column = ChangeColumn.WHEN
        self._is_descending = True
        self._visible: list[int] = []
        """Numbers of the changes that are shown, in their order."""

    # For views

    def rowCount(self, parent: QModelIndex = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._visible)

    def columnCount(self, parent: QModelIndex = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(ChangeColumn)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.listing.rows[self._visible[index.row()]]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.DecorationRole:
            if column == ChangeColumn.STATUS:
                return delta_status_icon(row.traits.status)
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == self.CHANGE_ROLE:
            return row
        return None

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if (
            orientation != Qt.Orientation.Horizontal
            or role != Qt.ItemDataRole.DisplayRole
        ):
            return None
        who = self.tr("User") if self._labels.is_cloud else self.tr("Device")
        return {
            ChangeColumn.STATUS: self.tr("Status"),
            ChangeColumn.METHOD: self.tr("Method"),
            ChangeColumn.LAYER: self.tr("Layer"),
            ChangeColumn.FEATURE: self.tr("Feature"),
            ChangeColumn.FIELDS: self.tr("Fields Changed"),
            ChangeColumn.WHO: who,
            ChangeColumn.WHEN: self.tr("When"),
        }[ChangeColumn(section)]

    def sort(
        self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder
    ) -> None:
        """See Qt."""
        if not 0 <= column < len(ChangeColumn):
            return
        self._column = ChangeColumn(column)
        self._is_descending = order == Qt.SortOrder.DescendingOrder
        # the same rows in another order: steps need not be looked for
        new = self._wanted()
        if new != self._visible:
            self._rearrange(new)

    # What is shown

    @property
    def filter(self) -> ChangeFilter:
        """What is let through."""
        return self._filter

    def set_filter(self, filter_: ChangeFilter) -> None:
        """Let other changes through."""
        if filter_ != self._filter:
            self._filter = filter_
            self._show()
            self.shown_changed.emit()

    def be_ready(self) -> None:
        """Put the changes in order now: the first letter of a filter would wait."""
        self.listing.visible(
            ChangeFilter(), self._column, is_descending=self._is_descending
        )

    def ids(self, rows: Iterable[int] | None = None) -> list[str]:
        """The uuids of the changes in some rows, or in all."""
        changes, visible = self.listing.rows, self._visible
        if rows is None:
            return [changes[number].id for number in self._passed]
        return [changes[n].id for n in self._changes(visible[row] for row in rows)]

    @property
    def passed_count(self) -> int:
        """How many changes the filter lets through."""
        return len(self._passed)

    def change_at(self, row: int) -> ChangeSummary | None:
        """The change in a row; None where that holds something else."""
        return self.listing.rows[self._visible[row]]

    def keys(self, rows: Iterable[int]) -> list[str]:
        """What rows are known by, wherever they come to be; of a change, its uuid."""
        return [self._key(self._visible[row]) for row in rows]

    def row_of(self, key: str) -> int | None:
        """The row with a key; None when it is not shown."""
        number = self._number_of(key)
        try:
            return None if number is None else self._visible.index(number)
        except ValueError:
            return None

    def nearest_row(self, key: str) -> int | None:
        """The row with a key, or the one that stands for it; None: there is neither."""
        return self.row_of(key)

    def rows_of(self, keys: Iterable[str]) -> list[int]:
        """The rows with these keys as far as they are shown, ascending."""
        found = map(self._number_of, keys)
        numbers = {number for number in found if number is not None}
        return [row for row, number in enumerate(self._visible) if number in numbers]

    # What there is

    def clear(self) -> None:
        """Have no changes."""
        if len(self.listing):
            self.beginResetModel()
            self.listing.clear()
            self._visible = []
            self.endResetModel()
            self.shown_changed.emit()

    def add(self, changes: Sequence[ChangeSummary]) -> None:
        """Add changes."""
        numbers = self.listing.add(changes)
        if not numbers:
            return
        if not self._append(numbers):
            self._show()
        self.shown_changed.emit()

    def update(self, states: Iterable[ChangeState]) -> None:
        """Take up where changes stand now."""
        changed = self.listing.update(states)
        if changed:
            self._show()
            self._tell(changed)
            self.shown_changed.emit()

    def remove(self, delta_ids: Sequence[str]) -> None:
        """Remove changes."""
        if not delta_ids:
            return
        self.rearranging.emit()
        self.beginResetModel()
        self.listing.remove(delta_ids)
        self._visible = self._wanted()
        self.endResetModel()
        self.rearranged.emit()
        self.shown_changed.emit()

    def relabel(self) -> None:
        """Layers, devices or people are called otherwise now."""
        self.listing.relabel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, _LAST)
        self._show()
        self._tell_all()
        self.shown_changed.emit()

    # What the rows stand for: here, each for a change

    @property
    def _passed(self) -> list[int]:
        """The changes that the filter lets through."""
        return self._visible

    def _changes(self, numbers: Iterable[int]) -> Iterable[int]:
        """The changes that rows stand for."""
        return numbers

    def _key(self, number: int) -> str:
        return self.listing.rows[number].id

    def _number_of(self, key: str) -> int | None:
        return self.listing.number_of(key)

    def _wanted(self) -> list[int]:
        return self.listing.visible(
            self._filter, self._column, is_descending=self._is_descending
        )

    def _append(self, numbers: range) -> bool:
        """Show new changes below the others; False when they belong elsewhere."""
        if self._column is not ChangeColumn.WHEN or not self._visible:
            return False
        rows = self.listing.rows
        ordered = sorted(
            numbers, key=lambda number: rows[number].seq, reverse=self._is_descending
        )
        last, first = rows[self._visible[-1]].seq, rows[ordered[0]].seq
        if (first > last) == self._is_descending:
            return False
        self._extend(self.listing.let_through(self._filter, ordered))
        return True

    # Details

    def _extend(self, rows: list[int]) -> None:
        if rows:
            count = len(self._visible)
            self.beginInsertRows(_ROOT, count, count + len(rows) - 1)
            self._visible.extend(rows)
            self.endInsertRows()

    def _show(self) -> None:
        """Show what is to be shown now, and tell views in as few steps as possible."""
        old, new = self._visible, self._wanted()
        if new == old:
            return
        steps = steps_between(old, new, _MOST_STEPS) if new else None
        if not new:
            self.beginRemoveRows(_ROOT, 0, len(old) - 1)
            self._visible = new
            self.endRemoveRows()
        elif steps is None:
            self._rearrange(new)
        else:
            for first, last in reversed(steps.removed):
                self.beginRemoveRows(_ROOT, first, last)
                del self._visible[first : last + 1]
                self.endRemoveRows()
            for first, last in steps.inserted:
                self.beginInsertRows(_ROOT, first, last)
                self._visible[first:first] = new[first : last + 1]
                self.endInsertRows()

    def _rearrange(self, new: list[int]) -> None:
        self.rearranging.emit()
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        numbers = [self._visible[index.row()] for index in before]
        self._visible = new
        rows = dict.fromkeys(numbers, -1)
        if rows:
            rows.update((n, row) for row, n in enumerate(new) if n in rows)
        after = [
            self.index(rows[number], index.column()) if rows[number] >= 0 else _ROOT
            for number, index in zip(numbers, before)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        self.rearranged.emit()

    def _tell_all(self) -> None:
        if self._visible:
            bottom = self.index(len(self._visible) - 1, _LAST)
            self.dataChanged.emit(self.index(0, 0), bottom)

    def _tell(self, changed: Iterable[int]) -> None:
        """Some changes look different now."""
        numbers = set(changed)
        rows = [row for row, number in enumerate(self._visible) if number in numbers]
        runs = runs_of(rows, _MOST_STEPS)
        if runs is None:
            runs = ((rows[0], rows[-1]),)
        for top, bottom in runs:
            self.dataChanged.emit(self.index(top, 0), self.index(bottom, _LAST))

    def _text(self, row: ChangeSummary, column: int) -> str:
        if column == ChangeColumn.FEATURE:
            return self._labels.feature_text(row)
        if column == ChangeColumn.WHEN:
            return moment_text(row.created_at)
        return self._labels.text(row.traits, ChangeColumn(column))

    def _tip(self, row: ChangeSummary, column: int) -> str:
        if column == ChangeColumn.STATUS:
            return self._labels.status_tip(row.traits)
        if column == ChangeColumn.METHOD:
            return self._labels.method_tip(row.traits)
        if column == ChangeColumn.LAYER:
            return self._labels.layer_tip(row.traits)
        if column == ChangeColumn.FEATURE:
            return self._labels.feature_tip(row)
        if column == ChangeColumn.WHO:
            return self._labels.who_tip(row.traits)
        if column == ChangeColumn.WHEN:
            return self._labels.when_tip(row)
        return self._text(row, column)
