"""Decided conflicts carried out: shown first, then done by an apply job, and undone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.core.jobs.store.decision_rows import (
    By,
    resolutions_of,
    retry,
)
from qfieldsync_cloud.core.jobs.store.delta_rows import find_delta
from qfieldsync_cloud.core.jobs.store.delta_states import Verdict, record
from qfieldsync_cloud.core.reports.outcome_sentences import key_of, preview_sentence
from qfieldsync_cloud.core.revert import Selection
from qfieldsync_cloud.core.services.local.conflicts.reading import (
    deltas_of,
)
from qfieldsync_cloud.core.services.local.conflicts.review import ConflictReview
from qfieldsync_cloud.core.services.local.conflicts.server import Result
from qfieldsync_cloud.core.services.local.dry_run import preview_run
from qfieldsync_cloud.core.services.local.open_project import OpenProject
from qfieldsync_cloud.core.services.local.reverting import TakenBack, take_back
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.action import CreateFeature, DeleteFeature, PatchFeature
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.report import DeltaReport
from qfieldsync_cloud.core.sync.resolution import Policy, SyncOptions
from qfieldsync_cloud.core.sync.state import GEOMETRY
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.sync.values import are_same_json, to_json
from qfieldsync_cloud.core.undisturbed import undisturbed


@dataclass(frozen=True)
class Write:
    """A value that would be written; JSON, geometries as WKT in the layer's CRS."""

    name: str
    before: Any
    """ABSENT: the feature is not there."""
    after: Any
    """ABSENT: the feature would be deleted."""
    is_geometry: bool = False


@dataclass(frozen=True)
class Forecast:
    """What would become of one decided conflict."""

    delta_id: str
    layer_id: str
    layer_name: str
    key: str
    status: DeltaStatus
    report: DeltaReport
    """What the dry run tells of it."""
    writes: tuple[Write, ...]

    def sentence(self, name: str = "") -> str:
        """What would happen; with the display name of the feature, if it has one."""
        return preview_sentence(self.report, name)


@dataclass(frozen=True)
class Settlement:
    """What became of one decided conflict."""

    delta_id: str
    status: ServerStatus
    message: str


def forecast(
    service: LocalService, delta_ids: Sequence[str], open_project: OpenProject
) -> tuple[Forecast, ...]:
    """What carrying out the kept decisions would do; nothing is written.

    Not on the main thread.

    Raises:
        ProjectError: the project cannot be read.
        StoreError: the store cannot be read.
    """
    with service.store.reading() as rows:
        deltas = deltas_of(rows, delta_ids)
        seqs = [find_delta(rows, delta.uuid)["seq"] for delta in deltas]
        resolutions = resolutions_of(rows, seqs)
    policy = Policy.KEEP_CURRENT
    if service.settings().overwrite_conflicts:
        policy = Policy.OVERWRITE
    if not deltas:
        return ()
    with undisturbed():
        run = preview_run(
            service,
            deltas,
            open_project,
            options=SyncOptions(policy, resolutions=resolutions),
            edits=open_project.open_edits(),
        )
        told = run.report().deltas
        return tuple(
            Forecast(
                item.uuid,
                item.layer_id,
                item.layer_name,
                planned.key or key_of(item),
                item.status,
                item,
                tuple(_writes(planned)),
            )
            for item, planned in zip(told, run.settled())
        )


def result_of(review: ConflictReview, told: Forecast) -> Result:
    """What the feature of a conflict holds after it was carried out as forecast."""
    values = {item.name: item.mine for item in review.fields if item.mine is not ABSENT}
    values.update((write.name, write.after) for write in told.writes)
    values = {name: value for name, value in values.items() if value is not ABSENT}
    return Result(review.delta_id, values or None, review.crs)


def carry_out(service: LocalService, delta_ids: Iterable[str]) -> Job | None:
    """Let decided changes wait, and ask for the job that applies them.

    What is in conflict no longer because somebody else settled it is left alone.

    Returns:
        The job; None when nothing waits.
    """
    by = By(service.user, service.store.now())
    with service.store.writing() as rows:
        for delta_id in delta_ids:
            if find_delta(rows, delta_id)["status"] == ServerStatus.CONFLICT.value:
                retry(rows, delta_id, "", by)
    return service.apply_deltas()


def settlements(
    service: LocalService, delta_ids: Iterable[str]
) -> tuple[Settlement, ...]:
    """Where changes stand."""
    found = []
    with service.store.reading() as rows:
        for delta_id in delta_ids:
            row = find_delta(rows, delta_id)
            message = json.loads(row["feedback"])["msg"] if row["feedback"] else ""
            status = ServerStatus(row["status"])
            found.append(Settlement(row["id"], status, message))
    return tuple(found)


def reopen(
    service: LocalService, delta_ids: Sequence[str], open_project: OpenProject
) -> TakenBack:
    """Take back what carrying out decisions did; the conflicts are open again.

    What was decided stays kept, so that one decision of many can be changed. A change
    that cannot be taken back, because its feature was changed since, stays applied.
    Not on the main thread.

    Raises:
        ProjectError: the project cannot be read.
        StoreError: what came of it could not be kept.
    """
    taken = take_back(
        service, Selection(frozenset(delta_ids)), open_project=open_project
    )
    with service.store.writing() as rows:
        verdicts = []
        for delta_id in delta_ids:
            row = find_delta(rows, delta_id)
            told = rows.execute(
                "SELECT feedback, entry FROM outcome WHERE delta = ? AND status = ?"
                " AND entry IS NOT NULL ORDER BY seq DESC LIMIT 1",
                (row["seq"], ServerStatus.CONFLICT.value),
            ).fetchone()
            if told is None or ServerStatus(row["status"]) not in _REOPENED:
                continue
            feedback: Mapping[str, Any] = json.loads(told["feedback"])
            verdicts.append(
                Verdict(row["seq"], ServerStatus.CONFLICT, feedback, told["entry"])
            )
        record(rows, verdicts, service.store.now())
    return taken


_REOPENED = (ServerStatus.NOT_APPLIED, ServerStatus.IGNORED)
"""Taken back, or set aside by the decision."""


def _writes(planned: PlannedDelta) -> Iterator[Write]:
    action, before = planned.action, planned.before
    if isinstance(action, DeleteFeature):
        names = planned.layer.compared_names if planned.layer else ()
        for name in names:
            value = before.attributes.get(name) if before else None
            yield Write(name, to_json(value), ABSENT)
        if before is not None and before.geometry is not None:
            yield Write(GEOMETRY, before.geometry.wkt, ABSENT, is_geometry=True)
        return
    if not isinstance(action, (CreateFeature, PatchFeature)):
        return
    for name, value in action.values.items():
        after = to_json(value)
        now = to_json(before.attributes.get(name)) if before else ABSENT
        if not are_same_json(now, after):
            yield Write(name, now, after)
    geometry = action.geometry
    if geometry is ABSENT:
        return
    shape = getattr(geometry, "wkt", None)
    now = ABSENT
    if before is not None:
        now = before.geometry.wkt if before.geometry is not None else None
    if shape != now and (shape is not None or before is not None):
        yield Write(GEOMETRY, now, shape, is_geometry=True)
