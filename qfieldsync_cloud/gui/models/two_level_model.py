"""A tree of two levels: groups, and what is in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

_NOWHERE = QModelIndex()
_ITEM = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemNeverHasChildren
)
"""With the last one a view asks no more of each item."""


class TwoLevelModel(QAbstractItemModel):
    """Base of trees of groups and their items; a subclass tells what is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()
        self._sizes: list[int] = []

    def set_titles(self, titles: Mapping[int, str]) -> None:
        """What each column is called; before a view sees the model."""
        self._titles = tuple(titles[number] for number in sorted(titles))

    def set_sizes(self, sizes: Sequence[int]) -> None:
        """How many items each group has; between `begin` and `endResetModel`."""
        self._sizes = list(sizes)

    def place_of(self, index: QModelIndex) -> tuple[int, int]:
        """Group and item of an index; the item is -1 for a group."""
        group = int(index.internalId())
        if group == 0:
            return index.row(), -1
        return group - 1, index.row()

    def index_at(self, group: int, item: int, column: int = 0) -> QModelIndex:
        """The index of an item in its group."""
        return self.createIndex(item, column, group + 1)

    def index(
        self, row: int, column: int, parent: QModelIndex = _NOWHERE
    ) -> QModelIndex:
        # not `hasIndex`: a view that unfolds thousands of rows asks for each
        if not parent.isValid():
            count, group = len(self._sizes), 0
        elif int(parent.internalId()) or parent.column() > 0:
            return QModelIndex()
        else:
            group = parent.row() + 1
            count = self._sizes[group - 1]
        if 0 <= row < count and 0 <= column < len(self._titles):
            return self.createIndex(row, column, group)
        return QModelIndex()

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if index.isValid() and int(index.internalId()):
            return _ITEM
        return super().flags(index)

    def hasChildren(self, parent: QModelIndex = _NOWHERE) -> bool:  # noqa: N802
        return self.rowCount(parent) > 0

    def parent(self, index: QModelIndex | None = None) -> QModelIndex | QObject:
        if index is None:
            return super().parent()
        group = int(index.internalId()) if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:  # noqa: N802
        if not parent.isValid():
            return len(self._sizes)
        if parent.column() > 0 or int(parent.internalId()):
            return 0
        return self._sizes[parent.row()]

    def columnCount(self, _parent: QModelIndex = _NOWHERE) -> int:  # noqa: N802
        return len(self._titles)

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        is_title = role == Qt.ItemDataRole.DisplayRole
        is_title = is_title and orientation == Qt.Orientation.Horizontal
        is_column = 0 <= section < len(self._titles)
        return self._titles[section] if is_title and is_column else None
