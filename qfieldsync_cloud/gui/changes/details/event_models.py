"""What happened to one feature, and what changed each time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from qgis.PyQt.QtCore import QObject
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
from qfieldsync_cloud.gui.models.rows_model import Column, RowsModel
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


class EventModel(RowsModel):
    """One row per event, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_columns(
            {
                EventColumn.AT: Column(
                    self.tr("When"),
                    lambda event: moment_text(event.at),
                    lambda event: exact_moment_text(event.at),
                ),
                EventColumn.WHAT: Column(
                    self.tr("What"),
                    _what,
                    lambda event: event.said or _what(event),
                    _icon,
                ),
                EventColumn.WHO: Column(
                    self.tr("Who"), _who, lambda event: event.client_id or _who(event)
                ),
                EventColumn.FIELDS: Column(self.tr("Changed"), _changed, _changed),
            }
        )

    def set_history(self, history: FeatureHistory | None) -> None:
        """Replace all rows."""
        self.set_rows(history.events if history is not None else ())


class StepColumn(IntEnum):
    """Columns in display order."""

    FIELD = 0
    BEFORE = 1
    AFTER = 2


@dataclass(frozen=True)
class _Step:
    """What became of a field, or of the geometry, in words."""

    label: str
    name: str
    after: str
    after_tip: str
    before: str | None = None
    before_tip: str | None = None


class StepModel(RowsModel):
    """What one event changed: a row per field, and one for the geometry."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_columns(
            {
                StepColumn.FIELD: Column(
                    self.tr("Field"), lambda step: step.label, lambda step: step.name
                ),
                StepColumn.BEFORE: Column(
                    self.tr("Before"),
                    lambda step: step.before,
                    lambda step: step.before_tip,
                ),
                StepColumn.AFTER: Column(
                    self.tr("After"),
                    lambda step: step.after,
                    lambda step: step.after_tip,
                ),
            }
        )

    def set_event(
        self, event: FeatureEvent | None, history: FeatureHistory | None
    ) -> None:
        """Replace all rows; `history` knows what the forms call values."""
        fields = history.inspection.fields if history is not None else ()
        known = {item.name: item for item in fields}
        steps = event.steps if event is not None else ()
        rows = [
            _step(step, known.get(step.name) or FieldInspection(step.name))
            for step in steps
        ]
        if event is not None and event.geometry is not None:
            name = self.tr("Geometry")
            text = geometry_change_text(event.geometry, event.method)
            rows += [_Step(name, name, text, text)] if text else []
        self.set_rows(rows)


def _step(step: FieldStep, item: FieldInspection) -> _Step:
    return _Step(
        step.label,
        step.name,
        value_text(item, step.after),
        tooltip_text(item, step.after),
        value_text(item, step.before),
        tooltip_text(item, step.before),
    )


def _what(event: FeatureEvent) -> str:
    method = method_text(event.method)
    if event.kind is EventKind.TAKEN_BACK:
        return translate("Gui", "Taken back")
    if event.kind is EventKind.WRITTEN:
        return method
    text = translate("Gui", "{method} ({status})")
    return text.format(method=method, status=delta_status_text(event.status).lower())


def _who(event: FeatureEvent) -> str:
    return people_text(event.device, event.client_id, event.user)


def _changed(event: FeatureEvent) -> str:
    names = [step.label for step in event.steps]
    if event.geometry is not None:
        names.append(translate("Gui", "geometry"))
    return ", ".join(names)


def _icon(event: FeatureEvent) -> QIcon:
    if event.kind is EventKind.TAKEN_BACK:
        return icon("revert")
    if event.kind is EventKind.WRITTEN:
        return delta_status_icon(ChangeStatus.APPLIED)
    return delta_status_icon(event.status)
