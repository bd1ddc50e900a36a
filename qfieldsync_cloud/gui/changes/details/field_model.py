"""The fields of one change as rows: before, from the field, here now."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
)
from qgis.PyQt.QtGui import QFont, QGuiApplication, QPalette

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.inspection.inspection import FieldInspection, Inspection
from qfieldsync_cloud.gui.changes.details.values import (
    Mark,
    mark_of,
    tooltip_text,
    value_text,
)


class FieldColumn(IntEnum):
    """Columns in display order: the sides of a change are always in this one."""

    FIELD = 0
    OLD = 1
    NEW = 2
    CURRENT = 3


class FieldModel(QAbstractTableModel):
    """One row per field, in the order of the layer."""

    FIELD_ROLE = Qt.ItemDataRole.UserRole + 1
    """The `FieldInspection`."""
    MARK_ROLE = Qt.ItemDataRole.UserRole + 2
    """The `Mark` of the field; None: nothing is to be noticed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[FieldInspection, ...] = ()
        self._marks: tuple[Mark | None, ...] = ()

    def set_inspection(self, inspection: Inspection | None) -> None:
        """Replace all rows; None: no change is shown."""
        self.beginResetModel()
        self._fields = inspection.fields if inspection is not None else ()
        status = inspection.record.status if inspection is not None else None
        self._marks = tuple(
            mark_of(item, status) if status is not None else None
            for item in self._fields
        )
        self.endResetModel()

    @property
    def fields(self) -> tuple[FieldInspection, ...]:
        """The rows."""
        return self._fields

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """See Qt."""
        return 0 if parent.isValid() else len(self._fields)

    def columnCount(  # noqa: N802
        self,
        parent: QModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(FieldColumn)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        item, column = self._fields[index.row()], FieldColumn(index.column())
        if role == self.FIELD_ROLE:
            return item
        mark = self._marks[index.row()]
        if role == self.MARK_ROLE:
            return mark
        if column is FieldColumn.FIELD:
            return self._label(item, role)
        value = _value(item, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_text(item, value)
        if role == Qt.ItemDataRole.FontRole:
            return _font(item, column, value)
        if role == Qt.ItemDataRole.ForegroundRole and (value is None):
            colour = QPalette.ColorRole.PlaceholderText
            return QGuiApplication.palette().color(colour)
        if role == Qt.ItemDataRole.DisplayRole:
            return value_text(item, value)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and mark is not None:
            return mark.text
        return None

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """See Qt."""
        if orientation != Qt.Orientation.Horizontal or section not in set(FieldColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                FieldColumn.FIELD: self.tr("Field"),
                FieldColumn.OLD: self.tr("Before"),
                FieldColumn.NEW: self.tr("New"),
                FieldColumn.CURRENT: self.tr("Here"),
            }[FieldColumn(section)]
        if role == Qt.ItemDataRole.ToolTipRole:
            return {
                FieldColumn.FIELD: None,
                FieldColumn.OLD: self.tr("What the device saw before the edit"),
                FieldColumn.NEW: self.tr("From the field: what the crew entered"),
                FieldColumn.CURRENT: self.tr("What the layer holds now"),
            }[FieldColumn(section)]
        return None

    def _label(self, item: FieldInspection, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return item.label
        if role == Qt.ItemDataRole.ToolTipRole:
            if not item.is_in_layer:
                text = self.tr("{field}: the layer has no such field")
                return text.format(field=item.name)
            return item.name if item.alias else None
        return None


class ChangedFields(QSortFilterProxyModel):
    """The fields that the change is about, or all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shows_all = False

    @property
    def shows_all(self) -> bool:
        """Whether fields are shown that the change leaves alone."""
        return self._shows_all

    def show_all(self, shows_all: bool) -> None:
        """Show also the fields that the change leaves alone, or not."""
        if self._shows_all != shows_all:
            self._shows_all = shows_all
            self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # noqa: N802
        """See Qt."""
        if self._shows_all:
            return True
        index = self.sourceModel().index(row, FieldColumn.FIELD, parent)
        item: FieldInspection = index.data(FieldModel.FIELD_ROLE)
        return item.is_changed or item.is_in_conflict


def _value(item: FieldInspection, column: FieldColumn) -> Any:
    if column is FieldColumn.OLD:
        return item.old
    return item.new if column is FieldColumn.NEW else item.current


def _font(item: FieldInspection, column: FieldColumn, value: Any) -> QFont | None:
    """What is new stands out, and NULL is no text that somebody wrote."""
    is_new = column is FieldColumn.NEW and item.is_changed and value is not ABSENT
    if not is_new and value is not None:
        return None
    font = QGuiApplication.font()
    font.setBold(is_new)
    font.setItalic(value is None)
    return font
