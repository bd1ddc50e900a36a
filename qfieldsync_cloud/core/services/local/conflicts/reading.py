"""Conflicts read anew: from the store, and against what the layers hold now.

The report of the job that found a conflict may be a week old, so the engine previews
the changes once more. Not on the main thread; nothing is written.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import (
    ABSENT,
    Delta,
    DeltaFeature,
    DeltaMethod,
    canonical_id,
)
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.jobs.store.decision_rows import resolution_from_json
from qfieldsync_cloud.core.jobs.store.delta_states import (
    TakenDelta,
    taken_delta,
)
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.open_edits import OpenEdits
from qfieldsync_cloud.core.reports.diagnosis_sentences import diagnosis_sentence
from qfieldsync_cloud.core.services.local.conflicts.review import (
    ConflictReview,
    FieldReview,
    Hold,
)
from qfieldsync_cloud.core.services.local.devices import Crews, read_crews
from qfieldsync_cloud.core.services.local.dry_run import preview_run
from qfieldsync_cloud.core.services.local.open_project import OpenProject
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.conflict import ConflictKind, FieldConflict
from qfieldsync_cloud.core.sync.geometry import ReadGeometry
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.resolution import Policy, Resolution, SyncOptions
from qfieldsync_cloud.core.sync.state import GEOMETRY
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.sync.values import are_same_json, to_json
from qfieldsync_cloud.core.undisturbed import undisturbed

Edition = tuple[tuple[str, int], ...]
"""Which conflicts there are, with the number of what was last told of each."""


@dataclass(frozen=True)
class Reviews:
    """The conflicts of a project, and what was decided on them."""

    conflicts: tuple[ConflictReview, ...]
    kept: Mapping[str, Resolution]
    """By uuid of the change; what still counts of it `valid_part` tells."""
    crews: Crews
    """The devices, and what they are called."""
    edition: Edition
    waiting_count: int
    """Other changes that wait: an apply job takes them too."""


@dataclass(frozen=True)
class _Row:
    taken: TakenDelta
    entry: Mapping[str, Any]
    created_by: str
    created_at: datetime


def edition_of(service: LocalService) -> Edition:
    """Whether `read_reviews` would find other conflicts than before; quick."""
    with service.store.reading() as rows:
        return _edition(rows)


def read_reviews(service: LocalService, open_project: OpenProject) -> Reviews:
    """Read all conflicts, in any thread but the main one.

    Raises:
        ProjectError: the project cannot be read.
        StoreError: the store cannot be read.
    """
    with service.store.reading() as rows:
        edition = _edition(rows)
        found = list(_rows(rows))
        kept = _kept(rows)
        waiting = rows.execute(
            "SELECT count(*) FROM delta WHERE status = ?", (ServerStatus.PENDING.value,)
        ).fetchone()[0]
    deltas = [row.taken.delta for row in found]
    conflicts: tuple[ConflictReview, ...] = ()
    if found:
        with undisturbed():
            run = preview_run(service, deltas, open_project)
            edits = open_project.open_edits()
            restorable = _restorable(service, run, open_project)
            conflicts = tuple(
                _review(row, planned, run, edits, restorable)
                for row, planned in zip(found, run.settled())
            )
    return Reviews(conflicts, kept, read_crews(service), edition, int(waiting))


def deltas_of(rows: sqlite3.Connection, delta_ids: Sequence[str]) -> list[Delta]:
    """Changes of the store, in the order of arrival."""
    found = rows.execute(
        "SELECT d.*, 1 AS is_reviewed FROM delta d"
        " WHERE d.id IN (SELECT value FROM json_each(?)) ORDER BY d.seq",
        (json.dumps(list(delta_ids)),),
    )
    return [taken_delta(row).delta for row in found]


def _edition(rows: sqlite3.Connection) -> Edition:
    found = rows.execute(
        "SELECT d.id, max(o.seq) AS told FROM delta d"
        " LEFT JOIN outcome o ON o.delta = d.seq WHERE d.status = ?"
        " GROUP BY d.seq ORDER BY d.seq",
        (ServerStatus.CONFLICT.value,),
    )
    return tuple((str(row["id"]), int(row["told"] or 0)) for row in found)


def _rows(rows: sqlite3.Connection) -> Iterator[_Row]:
    found = rows.execute(
        "SELECT d.*, 1 AS is_reviewed, (SELECT o.entry FROM outcome o"
        " WHERE o.delta = d.seq AND o.entry IS NOT NULL ORDER BY o.seq DESC LIMIT 1)"
        " AS entry FROM delta d WHERE d.status = ? ORDER BY d.seq",
        (ServerStatus.CONFLICT.value,),
    )
    for row in found:
        yield _Row(
            taken_delta(row),
            json.loads(row["entry"]) if row["entry"] else {},
            row["created_by"],
            datetime.fromisoformat(row["created_at"]),
        )


def _kept(rows: sqlite3.Connection) -> dict[str, Resolution]:
    found = rows.execute(
        "SELECT d.id, r.resolution FROM resolution r JOIN delta d ON d.seq = r.delta"
        " WHERE r.resolution IS NOT NULL AND d.status = ?",
        (ServerStatus.CONFLICT.value,),
    )
    return {
        # as `ConflictReview` has it
        canonical_id(row["id"]): resolution_from_json(json.loads(row["resolution"]))
        for row in found
    }


def _restorable(
    service: LocalService, run: SyncRun, open_project: OpenProject
) -> frozenset[str]:
    """Changes of features that are gone, which could be made again."""
    gone = [
        planned.delta
        for planned in run.settled()
        if planned.conflict and planned.conflict.kind is ConflictKind.EDIT_DELETE
    ]
    if not gone:
        return frozenset()
    again = preview_run(
        service, gone, open_project, options=SyncOptions(Policy.OVERWRITE)
    )
    return frozenset(
        planned.delta.uuid
        for planned in again.settled()
        if planned.status is DeltaStatus.APPLIED
    )


def _review(
    row: _Row,
    planned: PlannedDelta,
    run: SyncRun,
    edits: OpenEdits,
    restorable: frozenset[str],
) -> ConflictReview:
    delta = planned.delta
    setup = run.layers.setups.get(delta.source_layer_id)
    conflict = planned.conflict
    hold, trouble = _hold(planned, setup, edits)
    if conflict is not None:
        kind: ConflictKind | None = conflict.kind
        fields = _fields(planned, setup)
    elif hold is Hold.UNREADABLE:
        kind = _told_kind(row.entry)
        fields = tuple(_told_fields(row.entry))
    else:
        kind, fields = None, _fields(planned, setup)
    layer = planned.layer
    column = setup.geometry if setup is not None else None
    return ConflictReview(
        delta_id=delta.uuid,
        layer_id=layer.id if layer else delta.source_layer_id,
        layer_name=layer.name if layer else delta.local_layer_name,
        key=planned.key or delta.source_pk,
        method=delta.method,
        kind=kind,
        fields=fields,
        client_id=delta.client_id,
        created_by=row.created_by,
        created_at=row.created_at,
        crs=column.crs.authid() or column.crs.toWkt() if column is not None else "",
        hold=hold,
        trouble=trouble,
        can_take_theirs=kind is not ConflictKind.EDIT_DELETE
        or delta.uuid in restorable,
    )


def _hold(
    planned: PlannedDelta, setup: LayerSetup | None, edits: OpenEdits
) -> tuple[Hold, str]:
    if planned.conflict is None and planned.status is not DeltaStatus.APPLIED:
        diagnosis = planned.diagnosis
        return Hold.UNREADABLE, diagnosis_sentence(diagnosis) if diagnosis else ""
    table = setup.table.id if setup is not None else ""
    if planned.key is not None and planned.key in edits.keys_in(table):
        return Hold.UNSAVED, ""
    return (Hold.EDIT_MODE if edits.is_edited(table) else Hold.NONE), ""


def _told_kind(entry: Mapping[str, Any]) -> ConflictKind | None:
    kind = entry.get("conflict_type")
    return ConflictKind(kind) if kind else None


def _told_fields(entry: Mapping[str, Any]) -> Iterator[FieldReview]:
    """What the report said, where the layer cannot be looked at."""
    for item in entry.get("conflicts", ()):
        name = item["field"]
        yield FieldReview(
            name,
            item.get("old", ABSENT),
            item.get("current", ABSENT),
            item.get("new", ABSENT),
            is_geometry=name == GEOMETRY,
            is_in_conflict=True,
        )


def _fields(planned: PlannedDelta, setup: LayerSetup | None) -> tuple[FieldReview, ...]:
    """All fields of the layer: those in conflict first, then the others."""
    layer, conflict = planned.layer, planned.conflict
    if layer is None or setup is None:
        return ()
    reviews = [
        _in_conflict(item, planned) for item in (conflict.fields if conflict else ())
    ]
    told = {(item.name, item.is_geometry) for item in reviews}
    if layer.has_geometry and (GEOMETRY, True) not in told:
        reviews.append(_geometry(planned, setup))
    others = (name for name in layer.compared_names if (name, False) not in told)
    return (*reviews, *(_settled(planned, name) for name in others))


def _in_conflict(item: FieldConflict, planned: PlannedDelta) -> FieldReview:
    layer = planned.layer
    field = None
    if layer is not None and not item.is_geometry:
        field = layer.fields_by_name.get(item.field)
    theirs = item.new
    if theirs is ABSENT and planned.delta.method is not DeltaMethod.DELETE:
        theirs = item.old  # compared by object: the field left it as it was
    return FieldReview(
        item.field,
        item.old,
        item.current,
        theirs,
        is_geometry=item.is_geometry,
        is_in_conflict=True,
        change=item.change,
        field=field,
    )


def _settled(planned: PlannedDelta, name: str) -> FieldReview:
    delta, before = planned.delta, planned.before
    old = _recorded(delta.old, name)
    new = _recorded(delta.new, name)
    theirs = old if new is ABSENT and delta.method is DeltaMethod.PATCH else new
    mine = to_json(before.attributes.get(name)) if before is not None else ABSENT
    is_changed = new is not ABSENT and not are_same_json(new, old)
    return FieldReview(
        name,
        old,
        mine,
        theirs,
        is_written=is_changed and not are_same_json(new, mine),
        field=planned.layer.fields_by_name[name] if planned.layer else None,
    )


def _recorded(side: DeltaFeature | None, name: str) -> Any:
    return side.attributes.get(name, ABSENT) if side is not None else ABSENT


def _geometry(planned: PlannedDelta, setup: LayerSetup) -> FieldReview:
    delta, before = planned.delta, planned.before
    crs = delta.local_layer_crs
    old = _read(setup, delta.old, crs)
    new = _read(setup, delta.new, crs)
    theirs = old if new is ABSENT and delta.method is DeltaMethod.PATCH else new
    mine: Any = ABSENT
    if before is not None:
        mine = before.geometry.wkt if before.geometry is not None else None
    is_changed = new is not ABSENT and new != old
    return FieldReview(
        GEOMETRY,
        old,
        mine,
        theirs,
        is_geometry=True,
        is_written=is_changed and new != mine,
    )


def _read(setup: LayerSetup, side: DeltaFeature | None, crs: str) -> Any:
    """A geometry that was recorded, as WKT in the layer's CRS."""
    wkt = side.geometry if side is not None else ABSENT
    if not isinstance(wkt, str) or setup.geometry is None:
        return wkt
    read = setup.geometry.read(wkt, crs)
    if not isinstance(read, ReadGeometry):
        return ABSENT
    return read.value.wkt if read.value is not None else None
