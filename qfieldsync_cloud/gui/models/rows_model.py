"""Values as rows of a table: what a column shows of one is a function of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QIcon

_NOWHERE = QModelIndex()
_Text = Callable[[Any], "str | None"]


@dataclass(frozen=True)
class Column:
    """What a column shows; its functions take what `set_rows` got."""

    title: str
    text: _Text
    tooltip: _Text | None = None
    icon: Callable[[Any], QIcon | None] | None = None
    title_tooltip: str | None = None
    is_number: bool = False
    """It stands on the right."""


class RowsModel(QAbstractTableModel):
    """Base of tables of values; a subclass sets the columns and the rows."""

    ROW_ROLE = Qt.ItemDataRole.UserRole + 1
    """What `set_rows` got."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._rows: tuple[Any, ...] = ()

    def set_columns(self, columns: Mapping[int, Column]) -> None:
        """Say what is shown, by column; before a view sees the model."""
        self._columns = tuple(columns[number] for number in sorted(columns))

    @property
    def rows(self) -> tuple[Any, ...]:
        """What `set_rows` got."""
        return self._rows

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:  # noqa: N802
        """See Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _NOWHERE) -> int:  # noqa: N802
        """See Qt."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """See Qt."""
        is_column = 0 <= section < len(self._columns)
        if orientation != Qt.Orientation.Horizontal or not is_column:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        is_tooltip = role == Qt.ItemDataRole.ToolTipRole
        return self._columns[section].title_tooltip if is_tooltip else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == self.ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tooltip(row) if column.tooltip is not None else None
        if role == Qt.ItemDataRole.DecorationRole:
            return column.icon(row) if column.icon is not None else None
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            # a number in Qt 5, an enum in Qt 6
            return int(getattr(right, "value", right))
        return None
