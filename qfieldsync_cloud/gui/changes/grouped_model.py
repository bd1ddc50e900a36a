"""The changes as rows, where wanted below the deltafile that they came with.

The head of a deltafile is a row of the same flat table. A tree would ask Python for
every row that it unfolds, and for all of them again after each keystroke in a filter:
0.2 s for 100,000, where 0.05 are wanted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt

from qfieldsync_cloud.core.changes.filters import ChangeColumn, ChangeFilter
from qfieldsync_cloud.core.changes.sections import Sections
from qfieldsync_cloud.core.changes.summary import ChangeSummary
from qfieldsync_cloud.gui.changes.head_rows import HeadRow, head_data
from qfieldsync_cloud.gui.changes.labels import ChangeLabels
from qfieldsync_cloud.gui.changes.model import ChangeModel

_ROOT = QModelIndex()
_HEAD = "deltafile "
"""Before the id of a deltafile in the key of its head."""
_LAST = len(ChangeColumn) - 1


class GroupedChangeModel(ChangeModel):
    """The changes as a table, on demand with a head row above those of a deltafile."""

    HEAD_ROLE = Qt.ItemDataRole.UserRole + 2
    """The `HeadRow`; None for a change."""

    def __init__(self, labels: ChangeLabels, parent: QObject | None = None) -> None:
        super().__init__(labels, parent)
        self._sections = Sections(self.listing)
        self._is_grouped = False

    # For views

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._visible[index.row()] >= 0:
            return super().data(index, role)
        head = self._head_row(~self._visible[index.row()])
        return head if role == self.HEAD_ROLE else head_data(head, index.column(), role)

    # Deltafiles

    @property
    def is_grouped(self) -> bool:
        """Whether changes are shown below their deltafiles."""
        return self._is_grouped

    def set_grouped(self, is_grouped: bool) -> None:
        """Show changes below their deltafiles, or all in one list."""
        if is_grouped != self._is_grouped:
            self._is_grouped = is_grouped
            self._sections.forget()
            self._rearrange(self._wanted())

    def head_of(self, row: int) -> int | None:
        """The row of the head that a row belongs to, or is; None without heads."""
        if not self._is_grouped:
            return None
        number = self._visible[row]
        return row if number < 0 else self._visible.index(self._head(number))

    def is_folded(self, row: int) -> bool:
        """Whether a row is a head that is shown without its changes."""
        number = self._visible[row]
        return number < 0 and self._sections.is_folded(~number)

    def fold(self, row: int, *, is_folded: bool) -> None:
        """Show the head in a row alone, or with its changes."""
        number = self._visible[row]
        if number >= 0 or self.is_folded(row) == is_folded:
            return
        self._sections.fold(~number, is_folded=is_folded)
        members = self._sections.members(~number)
        first, last = row + 1, row + len(members)
        if is_folded:
            self.beginRemoveRows(_ROOT, first, last)
            del self._visible[first : last + 1]
            self.endRemoveRows()
        else:
            self.beginInsertRows(_ROOT, first, last)
            self._visible[first:first] = members
            self.endInsertRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row, _LAST))

    def fold_all(self, *, is_folded: bool) -> None:
        """Show all heads alone, or with their changes."""
        if self._is_grouped:
            self._sections.fold_all(is_folded=is_folded)
            self._rearrange(self._wanted())

    def reveal(self, delta_id: str) -> None:
        """Unfold the deltafile of a change that the filter lets through."""
        number = self.listing.number_of(delta_id)
        if self._is_grouped and number is not None:
            head = self._head(number)
            if head in self._visible:
                self.fold(self._visible.index(head), is_folded=False)

    # What a `ChangeModel` does

    def change_at(self, row: int) -> ChangeSummary | None:
        """See `ChangeModel`; None for the head of a deltafile."""
        return None if self._visible[row] < 0 else super().change_at(row)

    def nearest_row(self, key: str) -> int | None:
        """See `ChangeModel`; the head stands for changes that are folded."""
        row, number = self.row_of(key), self._number_of(key)
        if row is None and self._is_grouped and number is not None and number >= 0:
            head = self._head(number)
            if self._sections.is_folded(~head) and head in self._visible:
                return self._visible.index(head)
        return row

    def set_filter(self, filter_: ChangeFilter) -> None:
        """See `ChangeModel`."""
        super().set_filter(filter_)
        if self._is_grouped:
            self._tell_all()  # how many are let through of each deltafile

    def clear(self) -> None:
        """See `ChangeModel`."""
        super().clear()
        self._sections.forget()

    @property
    def _passed(self) -> list[int]:
        return self._sections.passed if self._is_grouped else self._visible

    def _changes(self, numbers: Iterable[int]) -> Iterable[int]:
        return self._sections.changes(numbers) if self._is_grouped else numbers

    def _key(self, number: int) -> str:
        if number >= 0:
            return super()._key(number)
        return _HEAD + self.listing.files.id_of(~number)

    def _number_of(self, key: str) -> int | None:
        if not key.startswith(_HEAD):
            return super()._number_of(key)
        file = self.listing.files.number_of(key[len(_HEAD) :])
        return None if file is None else ~file

    def _wanted(self) -> list[int]:
        if not self._is_grouped:
            return super()._wanted()
        numbers = self.listing.visible(
            self._filter,
            self._column,
            is_descending=self._is_descending,
            by_file=True,
        )
        return self._sections.arrange(numbers)

    def be_ready(self) -> None:
        """See `ChangeModel`."""
        self.listing.visible(
            ChangeFilter(),
            self._column,
            is_descending=self._is_descending,
            by_file=self._is_grouped,
        )

    def add(self, changes: Sequence[ChangeSummary]) -> None:
        """See `ChangeModel`."""
        count = len(self.listing)
        super().add(changes)
        if self._is_grouped:
            self._tell(range(count, len(self.listing)))

    def _append(self, numbers: range) -> bool:
        return (
            self._append_by_file(numbers)
            if self._is_grouped
            else super()._append(numbers)
        )

    def _append_by_file(self, numbers: range) -> bool:
        if self._column is not ChangeColumn.WHEN or not self._is_descending:
            return False
        listing = self.listing
        ordered = sorted(numbers, key=lambda n: listing.rows[n].seq, reverse=True)
        passed = listing.let_through(self._filter, listing.files.gathered(ordered))
        rows = self._sections.append(passed)
        if rows is None:
            return False
        self._extend(rows)
        return True

    def _tell(self, changed: Iterable[int]) -> None:
        if self._is_grouped:
            of = self.listing.files.of
            told = set(changed)
            changed = told.union(~of[number] for number in told)
        super()._tell(changed)

    # Details

    def _head(self, number: int) -> int:
        return ~self.listing.files.of[number]

    def _head_row(self, file: int) -> HeadRow:
        sections = self._sections
        return HeadRow(
            self.listing.deltafile(file),
            sections.size(file),
            sections.is_folded(file),
            self._labels,
        )
