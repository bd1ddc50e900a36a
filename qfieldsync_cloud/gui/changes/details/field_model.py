"""The fields of one change as rows: before, from the field, here now."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import (
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
from qfieldsync_cloud.gui.models.rows_model import Column, RowsModel


class FieldColumn(IntEnum):
    """Columns in display order: the sides of a change are always in this one."""

    FIELD = 0
    OLD = 1
    NEW = 2
    CURRENT = 3


class FieldModel(RowsModel):
    """One row per field, in the order of the layer."""

    MARK_ROLE = Qt.ItemDataRole.UserRole + 2
    """The `Mark` of the field; None: nothing is to be noticed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark | None, ...] = ()
        self.set_columns(
            {
                FieldColumn.FIELD: Column(
                    self.tr("Field"), lambda item: item.label, self._name_tip
                ),
                FieldColumn.OLD: _values(
                    FieldColumn.OLD,
                    self.tr("Before"),
                    self.tr("What the device saw before the edit"),
                ),
                FieldColumn.NEW: _values(
                    FieldColumn.NEW,
                    self.tr("New"),
                    self.tr("From the field: what the crew entered"),
                ),
                FieldColumn.CURRENT: _values(
                    FieldColumn.CURRENT,
                    self.tr("Here"),
                    self.tr("What the layer holds now"),
                ),
            }
        )

    def set_inspection(self, inspection: Inspection | None) -> None:
        """Replace all rows; None: no change is shown."""
        fields = inspection.fields if inspection is not None else ()
        status = inspection.record.status if inspection is not None else None
        self._marks = tuple(
            mark_of(item, status) if status is not None else None for item in fields
        )
        self.set_rows(fields)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        mark = self._marks[index.row()]
        if role == self.MARK_ROLE:
            return mark
        column = FieldColumn(index.column())
        if column is not FieldColumn.FIELD:
            item = self.rows[index.row()]
            value = _value(item, column)
            if role == Qt.ItemDataRole.FontRole:
                return _font(item, column, value)
            if role == Qt.ItemDataRole.ForegroundRole and value is None:
                colour = QPalette.ColorRole.PlaceholderText
                return QGuiApplication.palette().color(colour)
            if role == Qt.ItemDataRole.AccessibleDescriptionRole and mark is not None:
                return mark.text
        return super().data(index, role)

    def _name_tip(self, item: FieldInspection) -> str | None:
        if not item.is_in_layer:
            text = self.tr("{field}: the layer has no such field")
            return text.format(field=item.name)
        return item.name if item.alias else None


class ChangedFields(QSortFilterProxyModel):
    """The fields that the change is about, or all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shows_all = False

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
        item: FieldInspection = index.data(FieldModel.ROW_ROLE)
        return item.is_changed or item.is_in_conflict


def _values(column: FieldColumn, title: str, title_tooltip: str) -> Column:
    return Column(
        title,
        lambda item: value_text(item, _value(item, column)),
        lambda item: tooltip_text(item, _value(item, column)),
        title_tooltip=title_tooltip,
    )


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
