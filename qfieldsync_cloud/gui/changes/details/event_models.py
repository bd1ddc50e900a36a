"""What happened to one feature, and what changed each time."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QIcon

from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.inspection.feature_history import (
    EventKind,
    FeatureEvent,
    FeatureHistory,
    FieldStep,
)
from qfieldsync_cloud.core.inspection.inspection import FieldInspection
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.changes.details.people import people_text
from qfieldsync_cloud.gui.changes.details.values import (
    geometry_change_text,
    tooltip_text,
    value_text,
)
from qfieldsync_cloud.gui.icons import delta_status_icon, icon
from qfieldsync_cloud.gui.words import (
    delta_status_text,
    exact_moment_text,
    method_text,
    moment_text,
)


class EventColumn(IntEnum):
    """Columns in display order."""

    AT = 0
    WHAT = 1
    WHO = 2
    FIELDS = 3


class EventModel(QAbstractTableModel):
    """One row per event, the newest first."""

    EVENT_ROLE = Qt.ItemDataRole.UserRole + 1
    """The `FeatureEvent`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: tuple[FeatureEvent, ...] = ()

    def set_history(self, history: FeatureHistory | None) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._events = history.events if history is not None else ()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """See Qt."""
        return 0 if parent.isValid() else len(self._events)

    def columnCount(  # noqa: N802
        self,
        parent: QModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(EventColumn)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        event, column = self._events[index.row()], EventColumn(index.column())
        if role == self.EVENT_ROLE:
            return event
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(event, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tooltip(event, column)
        if role == Qt.ItemDataRole.DecorationRole and column is EventColumn.WHAT:
            return _icon(event)
        return None

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """See Qt."""
        is_text = role == Qt.ItemDataRole.DisplayRole
        if not is_text or orientation != Qt.Orientation.Horizontal:
            return None
        return {
            EventColumn.AT: self.tr("When"),
            EventColumn.WHAT: self.tr("What"),
            EventColumn.WHO: self.tr("Who"),
            EventColumn.FIELDS: self.tr("Changed"),
        }[EventColumn(section)]


class StepColumn(IntEnum):
    """Columns in display order."""

    FIELD = 0
    BEFORE = 1
    AFTER = 2


class StepModel(QAbstractTableModel):
    """What one event changed: a row per field, and one for the geometry."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[FieldStep, ...] = ()
        self._geometry = ""
        self._fields: dict[str, FieldInspection] = {}

    def set_event(
        self, event: FeatureEvent | None, history: FeatureHistory | None
    ) -> None:
        """Replace all rows; `history` knows what the forms call values."""
        self.beginResetModel()
        self._steps = event.steps if event is not None else ()
        self._geometry = ""
        if event is not None and event.geometry is not None:
            self._geometry = geometry_change_text(event.geometry, event.method)
        fields = history.inspection.fields if history is not None else ()
        self._fields = {item.name: item for item in fields}
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """See Qt."""
        if parent.isValid():
            return 0
        return len(self._steps) + bool(self._geometry)

    def columnCount(  # noqa: N802
        self,
        parent: QModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(StepColumn)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        is_shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if not index.isValid() or not is_shown:
            return None
        column = StepColumn(index.column())
        if index.row() == len(self._steps):
            return {
                StepColumn.FIELD: self.tr("Geometry"),
                StepColumn.AFTER: self._geometry,
            }.get(column)
        step = self._steps[index.row()]
        if column is StepColumn.FIELD:
            return step.label if role == Qt.ItemDataRole.DisplayRole else step.name
        item = self._fields.get(step.name) or FieldInspection(step.name)
        value = step.before if column is StepColumn.BEFORE else step.after
        is_text = role == Qt.ItemDataRole.DisplayRole
        return value_text(item, value) if is_text else tooltip_text(item, value)

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """See Qt."""
        is_text = role == Qt.ItemDataRole.DisplayRole
        if not is_text or orientation != Qt.Orientation.Horizontal:
            return None
        return {
            StepColumn.FIELD: self.tr("Field"),
            StepColumn.BEFORE: self.tr("Before"),
            StepColumn.AFTER: self.tr("After"),
        }[StepColumn(section)]


def _text(event: FeatureEvent, column: EventColumn) -> str:
    if column is EventColumn.AT:
        return moment_text(event.at)
    if column is EventColumn.WHO:
        return people_text(event.device, event.client_id, event.user)
    if column is EventColumn.FIELDS:
        names = [step.label for step in event.steps]
        if event.geometry is not None:
            names.append(translate("Gui", "geometry"))
        return ", ".join(names)
    method = method_text(event.method)
    if event.kind is EventKind.TAKEN_BACK:
        return translate("Gui", "Taken back")
    if event.kind is EventKind.WRITTEN:
        return method
    text = translate("Gui", "{method} ({status})")
    return text.format(method=method, status=delta_status_text(event.status).lower())


def _tooltip(event: FeatureEvent, column: EventColumn) -> str:
    if column is EventColumn.AT:
        return exact_moment_text(event.at)
    if column is EventColumn.WHAT and event.said:
        return event.said
    if column is EventColumn.WHO and event.client_id:
        return event.client_id
    return _text(event, column)


def _icon(event: FeatureEvent) -> QIcon:
    if event.kind is EventKind.TAKEN_BACK:
        return icon("revert")
    if event.kind is EventKind.WRITTEN:
        return delta_status_icon(ChangeStatus.APPLIED)
    return delta_status_icon(event.status)
