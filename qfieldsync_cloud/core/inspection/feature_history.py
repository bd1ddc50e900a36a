"""Who changed one feature, when, and from what: out of the ledger and the store.

The ledger tells what was written, and taken back, also by another computer; the store
tells who sent it, and which changes of the feature wait or were not applied. Edits that
somebody made in QGIS itself are in neither.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from qfieldsync_cloud.core.changes.status import ChangeStatus, change_status
from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import (
    ABSENT,
    Delta,
    DeltaFeature,
    DeltaMethod,
    GeometryText,
)
from qfieldsync_cloud.core.deltas.reader import delta_from_json
from qfieldsync_cloud.core.errors import DeltaFileError, SourceFailure
from qfieldsync_cloud.core.inspection.comparison import geometry_step
from qfieldsync_cloud.core.inspection.inspection import GeometryInspection, Inspection
from qfieldsync_cloud.core.inspection.inspector import Inspector, device_of
from qfieldsync_cloud.core.jobs.store.feature_rows import deltas_about, local_names_of
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.gdal_errors import silent_gdal
from qfieldsync_cloud.core.layers.ledgers.history import (
    HistoryEntry,
    entries_of_feature,
)
from qfieldsync_cloud.core.layers.ledgers.ledger import (
    Entry,
    attributes_of,
    geometry_of,
)
from qfieldsync_cloud.core.services.local.devices import Crews, Device, read_crews
from qfieldsync_cloud.core.sync.state import local_feature
from qfieldsync_cloud.core.sync.values import are_same_json, to_json

_NOTHING = DeltaFeature()
_TAKEN_BACK = ServerStatus.NOT_APPLIED.value


class EventKind(Enum):
    """What happened to a feature."""

    WRITTEN = "written"
    """A change was applied."""
    TAKEN_BACK = "taken_back"
    LEFT = "left"
    """A change that waits, or was not applied; `FeatureEvent.status` says more."""


@dataclass(frozen=True)
class FieldStep:
    """A field from one value to the next; JSON values, ABSENT: not known."""

    name: str
    label: str
    before: Any
    after: Any


@dataclass(frozen=True)
class FeatureEvent:
    """Something that happened to a feature, or is to happen."""

    at: datetime
    kind: EventKind
    method: DeltaMethod
    delta_id: str
    deltafile_id: str
    client_id: str
    device: Device | None
    """None when nothing is known of it here."""
    user: str
    """Who sent the change; "" when this computer did not get it."""
    status: ChangeStatus
    steps: tuple[FieldStep, ...]
    geometry: GeometryInspection | None
    """Only `old` and `new`; None when it was left alone."""
    said: str = ""
    """What was told of the change last; of one that is left."""


@dataclass(frozen=True)
class FeatureHistory:
    """What is known of one feature."""

    inspection: Inspection
    """Of the change by which the feature was asked for."""
    events: tuple[FeatureEvent, ...]
    """The newest first."""
    problem: str = ""
    """Why the ledger cannot be read; "" when it can."""


def read_feature_history(
    inspector: Inspector, inspection: Inspection
) -> FeatureHistory:
    """What happened to the feature of a change; in any thread but the main one.

    Raises:
        StoreError: the store cannot be read.
    """
    setup = inspector.setup_of(inspection.layer_id) if inspection.layer_id else None
    entries: list[HistoryEntry] = []
    problem = ""
    if setup is not None and inspection.key:
        try:
            with silent_gdal():
                entries = entries_of_feature(setup, inspection.key)
        except SourceFailure as failure:
            problem = str(failure)
    reading = _Reading(inspector, inspection, setup, entries)
    return FeatureHistory(inspection, reading.events(), problem)


@dataclass
class _Reading:
    """Makes events of the rows of a ledger and of the store."""

    inspector: Inspector
    inspection: Inspection
    setup: LayerSetup | None
    entries: list[HistoryEntry]
    crews: Crews = field(init=False)

    def __post_init__(self) -> None:
        self.crews = read_crews(self.inspector.service)
        self._labels = {
            item.name: item.label for item in self.inspection.fields if item.alias
        }

    def events(self) -> tuple[FeatureEvent, ...]:
        """What happened to the feature, the newest first."""
        sent = self._sent()
        told = {
            entry.delta_uuid.lower(): entry.holds
            for entry in self.entries
            if entry.entry is Entry.DELTA
        }
        found = [self._of_entry(entry, sent) for entry in self.entries]
        for uuid, row in sent.items():
            # what was taken back is told, unless it waits again
            is_again = told.get(uuid) is False and row["status"] != _TAKEN_BACK
            if uuid not in told or is_again:
                found += self._of_row(row)
        # sorting keeps the order of what happened in one moment
        return tuple(sorted(found, key=lambda event: event.at)[::-1])

    def _sent(self) -> dict[str, Any]:
        """Rows of the store about the feature, by the uuid of the delta."""
        key, delta = self.inspection.key, self.inspection.delta
        service = self.inspector.service
        layer_ids = {self.inspection.layer_id} - {""}
        if delta is not None:
            layer_ids.add(delta.source_layer_id)
        layer_ids |= {
            named
            for named, layer_id in self.crews.layer_map.items()
            if layer_id == self.inspection.layer_id
        }
        locals_ = {
            entry.local for entry in self.entries if entry.method is DeltaMethod.CREATE
        }
        if delta is not None and (delta.method is DeltaMethod.CREATE or not key):
            locals_.add(local_feature(delta))
        with service.store.reading() as rows:
            if key:
                locals_ |= local_names_of(rows, layer_ids, key)
            elif delta is not None and not self.inspection.is_layer_found:
                key = delta.source_pk
            found = deltas_about(rows, layer_ids, key, locals_)
        return {row["id"].lower(): row for row in found}

    def _of_entry(self, entry: HistoryEntry, sent: Mapping[str, Any]) -> FeatureEvent:
        row = sent.get(entry.delta_uuid.lower())
        before, after = _decoded(entry.before), _decoded(entry.after)
        is_revert = entry.reverts is not None and entry.entry is Entry.REVERT
        return FeatureEvent(
            entry.moment,
            EventKind.TAKEN_BACK if is_revert else EventKind.WRITTEN,
            entry.action or entry.method,
            entry.delta_uuid,
            entry.deltafile_id,
            entry.local.client_id,
            device_of(self.crews, entry.local.client_id),
            str(row["created_by"]) if row is not None else "",
            ChangeStatus.APPLIED,
            self._steps(_attributes(before), _attributes(after)),
            self._geometry(_geometry(before), _geometry(after), ""),
        )

    def _of_row(self, row: Any) -> list[FeatureEvent]:
        """A change that is not in the data; nothing when it cannot be read."""
        status = ServerStatus(row["status"])
        if status is ServerStatus.APPLIED and self.setup is not None:
            kind = EventKind.WRITTEN  # the ledger is elsewhere, or cannot be read
        else:
            kind = EventKind.LEFT
        try:
            delta = delta_from_json(json.loads(row["content"]))
        except (DeltaFileError, ValueError):
            return []
        old, new = delta.old or _NOTHING, delta.new or _NOTHING
        feedback = json.loads(row["feedback"]) if row["feedback"] else {}
        return [
            FeatureEvent(
                datetime.fromisoformat(row["created_at"]),
                kind,
                delta.method,
                delta.uuid,
                row["deltafile_id"],
                delta.client_id,
                device_of(self.crews, delta.client_id),
                str(row["created_by"]),
                change_status(status, feedback),
                self._recorded_steps(delta),
                self._geometry(old.geometry, new.geometry, delta.local_layer_crs),
                str(feedback.get("msg") or ""),
            )
        ]

    def _recorded_steps(self, delta: Delta) -> tuple[FieldStep, ...]:
        old = dict((delta.old or _NOTHING).attributes)
        new = dict((delta.new or _NOTHING).attributes)
        if delta.method is DeltaMethod.PATCH:
            # what a patch does not name is left alone
            old = {name: old.get(name, ABSENT) for name in new}
        return self._steps(old, new)

    def _steps(
        self, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> tuple[FieldStep, ...]:
        """Fields whose value is another one afterwards."""
        steps = []
        for name in dict.fromkeys((*before, *after)):
            old, new = before.get(name, ABSENT), after.get(name, ABSENT)
            is_nothing = old in (ABSENT, None) and new in (ABSENT, None)
            if not is_nothing and not are_same_json(old, new):
                label = self._labels.get(name, name)
                steps.append(FieldStep(name, label, old, new))
        return tuple(steps)

    def _geometry(
        self, old: GeometryText, new: GeometryText, crs: str
    ) -> GeometryInspection | None:
        column = self.setup.geometry if self.setup is not None else None
        return geometry_step(column, old, new, crs)


def _decoded(side: str | None) -> Mapping[str, Any] | None:
    return dict(json.loads(side)) if side is not None else None


def _attributes(side: Mapping[str, Any] | None) -> dict[str, Any]:
    if side is None:
        return {}
    return {name: to_json(value) for name, value in attributes_of(side).items()}


def _geometry(side: Mapping[str, Any] | None) -> GeometryText:
    return geometry_of(side) if side is not None else ABSENT
