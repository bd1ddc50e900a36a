"""A tree of two levels: groups, and what is in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

_NOWHERE = QModelIndex()


class TwoLevelModel(QAbstractItemModel):
    """Knows its shape; what is shown is told by who inherits."""

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
        is_group = not parent.isValid()
        count = len(self._sizes) if is_group else self.rowCount(parent)
        if not (0 <= row < count and 0 <= column < len(self._titles)):
            return QModelIndex()
        return self.createIndex(row, column, 0 if is_group else parent.row() + 1)

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
