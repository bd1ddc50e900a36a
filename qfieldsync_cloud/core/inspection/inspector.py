"""Looks at one change: `Inspector(service).inspect(delta_id)`.

In any thread but the main one. The project file is read once and kept as long as it is
the same; the change, what was told of it, and the feature are read anew each time. A
layer that is gone or cannot be read is part of the answer, never an error.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.deltas.reader import delta_from_json
from qfieldsync_cloud.core.errors import DeltaFileError, ProjectError
from qfieldsync_cloud.core.inspection.attachments import find_attachments
from qfieldsync_cloud.core.inspection.comparison import (
    inspect_fields,
    inspect_geometry,
)
from qfieldsync_cloud.core.inspection.features import (
    FoundFeature,
    FoundKey,
    KnownKeys,
    find_feature,
    name_of_feature,
    recorded_state,
)
from qfieldsync_cloud.core.inspection.inspection import Inspection, Presence, Told
from qfieldsync_cloud.core.inspection.noted_project import NotedProject, ProjectNotes
from qfieldsync_cloud.core.inspection.open_layers import OpenLayers
from qfieldsync_cloud.core.inspection.told import told_by_engine, told_by_server
from qfieldsync_cloud.core.jobs.store.decision_rows import (
    KeptDecision,
    Outcome,
    history_of,
    read_decision,
)
from qfieldsync_cloud.core.jobs.store.delta_rows import find_delta, read_delta
from qfieldsync_cloud.core.jobs.store.delta_states import creates_of
from qfieldsync_cloud.core.jobs.store.job_rows import users_of_jobs
from qfieldsync_cloud.core.layers.describe import LayerSetup, describe_layer
from qfieldsync_cloud.core.layers.layer_note import LayerNote
from qfieldsync_cloud.core.layers.project_layers import find_layers
from qfieldsync_cloud.core.reports.diagnosis_sentences import diagnosis_sentence
from qfieldsync_cloud.core.reports.remedy_sentences import remedy_sentence
from qfieldsync_cloud.core.services.local.devices import Crews, Device, read_crews
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode


@dataclass(frozen=True)
class _Known:
    """What a service knows of a change, beside the change itself."""

    told: Told
    keys: KnownKeys
    history: tuple[Outcome, ...] = ()
    decision: KeptDecision | None = None
    job_users: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Place:
    """The layer of a change in the project."""

    noted: NotedProject | None = None
    """None: the project file cannot be read."""
    note: LayerNote | None = None
    setup: LayerSetup | None = None
    problem: Diagnosis | None = None
    problem_text: str = ""


class Inspector:
    """Looks at the changes of one project."""

    def __init__(
        self, service: LocalService, open_layers: OpenLayers | None = None
    ) -> None:
        """Args:
        service: the embedded one; it knows the project file, also for changes that
            only a server has.
        open_layers: of the open project; None: none is open.
        """
        self.service = service
        self._open_layers = open_layers or OpenLayers()
        self._notes = ProjectNotes(service.project_path)

    def inspect(self, delta_id: str) -> Inspection:
        """Look at a change of the embedded service.

        Raises:
            ServiceError: there is no such change (`object_not_found`).
            StoreError: the store cannot be read.
        """
        with self.service.store.reading() as rows:
            record = read_delta(rows, delta_id)
            known = _known(rows, record)
        return self._inspect(record, known, is_local=True)

    def inspect_record(self, record: DeltaRecord) -> Inspection:
        """Look at a change that a server has, with the layers of this computer."""
        known = _Known(told_by_server(record), KnownKeys(_written_by_server(record)))
        return self._inspect(record, known, is_local=False)

    def setup_of(self, layer_id: str) -> LayerSetup | None:
        """A layer of the project, described anew; None when there is none."""
        try:
            note = self._notes.read().notes.get(layer_id)
        except ProjectError:
            return None
        return describe_layer(note) if note is not None and not note.error else None

    def _inspect(
        self, record: DeltaRecord, known: _Known, *, is_local: bool
    ) -> Inspection:
        bare = Inspection(
            record,
            None,
            is_local,
            told=known.told,
            history=known.history,
            decision=known.decision,
            job_users=known.job_users,
        )
        try:
            delta = delta_from_json(record.content)
        except DeltaFileError as error:
            problem = Diagnosis(DiagnosisCode.DELTA_INCOMPLETE)
            return replace(bare, problem=problem, problem_text=str(error))
        crews = read_crews(self.service)
        named = replace(
            bare,
            delta=delta,
            layer_name=delta.local_layer_name or delta.source_layer_id,
            device=device_of(crews, delta.client_id),
        )
        place = self._find_place(delta, crews)
        return _Looking(delta, place, known, self._open_layers).look(named)

    def _find_place(self, delta: Delta, crews: Crews) -> _Place:
        try:
            noted = self._notes.read()
        except ProjectError as error:
            reason = {"layer": delta.local_layer_name, "reason": str(error)}
            problem = Diagnosis(DiagnosisCode.LAYER_INVALID, values=reason)
            return _Place(problem=problem, problem_text=str(error))
        layer_map = {
            named: layer_id
            for named, layer_id in crews.layer_map.items()
            if layer_id in noted.notes
        }
        layers = find_layers(noted.notes, [delta], layer_map)
        setup = layers.setups.get(delta.source_layer_id)
        if setup is None:
            return _Place(noted, problem=layers.unknown.get(delta.source_layer_id))
        note = noted.notes[setup.layer.id]
        return _Place(noted, note, setup, setup.layer.problem)


@dataclass(frozen=True)
class _Looking:
    """A change, its layer, and what is known of it."""

    delta: Delta
    place: _Place
    known: _Known
    open_layers: OpenLayers

    def look(self, named: Inspection) -> Inspection:
        """Add the layer, the feature, and both sides of the change."""
        delta, place = self.delta, self.place
        found, told = self._feature(), self.known.told
        is_conflict = named.record.status is ServerStatus.CONFLICT
        fields = inspect_fields(
            delta,
            place.note,
            place.setup,
            found.state,
            told.conflict_fields if is_conflict else (),
        )
        geometry = inspect_geometry(
            delta,
            place.setup,
            found.state,
            is_in_conflict=is_conflict and told.is_geometry_in_conflict,
        )
        folder = place.noted.folder if place.noted is not None else None
        problem = found.problem
        text = self.place.problem_text or found.problem_text
        if problem is not None and not text:
            text = diagnosis_sentence(problem)
        return replace(
            self._with_layer(named, found),
            problem=problem,
            problem_text=text,
            problem_remedy=remedy_sentence(problem) if problem is not None else "",
            key=found.key.key,
            key_origin=found.key.origin,
            presence=found.presence,
            is_unsaved=found.is_unsaved,
            fields=fields,
            geometry=geometry,
            attachments=find_attachments(delta, fields, folder) if folder else (),
        )

    def _feature(self) -> FoundFeature:
        note, setup = self.place.note, self.place.setup
        if note is None or setup is None or note.error:
            problem = self.place.problem
            return FoundFeature(FoundKey(), Presence.UNKNOWN, problem=problem)
        return find_feature(self.delta, setup, self.known.keys, self.open_layers)

    def _with_layer(self, inspection: Inspection, found: FoundFeature) -> Inspection:
        note, setup, noted = self.place.note, self.place.setup, self.place.noted
        if note is None or setup is None or noted is None:
            return inspection
        expression = noted.display_expressions.get(note.id, "")
        shown = found.state or recorded_state(self.delta, setup, found.key.key)
        name = name_of_feature(note, setup, expression, shown)
        return replace(
            inspection,
            layer_id=note.id,
            layer_name=note.name,
            data_source=setup.layer.data_source,
            feature_name=name,
        )


def _known(rows: sqlite3.Connection, record: DeltaRecord) -> _Known:
    row = find_delta(rows, record.id)
    is_applied = record.status is ServerStatus.APPLIED
    keys = KnownKeys(
        row["modified_pk"] if is_applied else "",
        row["confirmed_key"],
        creates_of(rows, [row["client_id"]]),
    )
    history = history_of(rows, record.id)
    return _Known(
        told_by_engine(rows, row["seq"], record),
        keys,
        history,
        read_decision(rows, record.id),
        users_of_jobs(rows, {item.job_id for item in history if item.job_id}),
    )


def device_of(crews: Crews, client_id: str) -> Device | None:
    """What is known of a device."""
    devices = (item for item in crews.devices if item.client_id == client_id)
    return next(devices, None)


def _written_by_server(record: DeltaRecord) -> str:
    """Key of the feature that a server wrote; "" when it wrote none."""
    key = (record.last_feedback or {}).get("modified_pk")
    if record.status is not ServerStatus.APPLIED or isinstance(key, bool):
        return ""
    return str(key) if isinstance(key, (str, int)) else ""
