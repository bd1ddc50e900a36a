"""Some of the deltas of a local service, chosen by their uuids.

Imports no QGIS; what is applied is applied by a job.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.model import Job, JobType
from qfieldsync_cloud.core.jobs.store.delta_rows import count_taken_back
from qfieldsync_cloud.core.jobs.store.delta_states import (
    Verdict,
    count_held,
    count_pending,
    newly_applied_by,
    record,
    statuses_of,
)
from qfieldsync_cloud.core.jobs.store.job_rows import insert_job, limit_job
from qfieldsync_cloud.core.services.local.service import LocalService

_JOBS_BACK = 50
"""Apply jobs that are looked at for one that wrote anything."""


@dataclass(frozen=True)
class Applying:
    """The answer to the wish that chosen deltas be applied."""

    job: Job | None
    """None: none of them can be."""
    count: int
    """How many wait for the job now."""
    left: Mapping[ServerStatus, int] = field(default_factory=dict)
    """Those that the job does not take, by where they stand."""


@dataclass(frozen=True)
class LastApply:
    """The last apply job that wrote anything that holds still."""

    job_id: str
    finished_at: datetime | None
    delta_ids: tuple[str, ...]


@dataclass(frozen=True)
class Standing:
    """What can be done just now."""

    selected: Mapping[ServerStatus, int]
    """The deltas that were asked for, by status."""
    held_count: int
    """Those of them that a rule holds back or refuses."""
    waiting_count: int
    """All that wait to be applied."""
    last: LastApply | None
    """With one of its deltas."""
    taken_back_count: int = 0
    """The deltas that were asked for that were taken back."""


def chosen_statuses(
    service: LocalService, delta_ids: Iterable[str]
) -> Mapping[str, ServerStatus]:
    """Where deltas stand, in the order of arrival; without those that are not known."""
    with service.store.reading() as rows:
        return dict(statuses_of(rows, delta_ids).values())


def apply_chosen(service: LocalService, delta_ids: Iterable[str]) -> Applying:
    """Have some deltas applied, and no others; the job for it is made.

    Those that wait are taken, and those that are in conflict, refused or failed: they
    are tried again. A delta waits on with an earlier one of the same feature that waits
    and was not chosen.

    Raises:
        ServiceError: the project has no project file (`no_qgis_project`).
    """
    service.check_project()
    now = service.store.now()
    with service.store.writing() as rows:
        found = statuses_of(rows, delta_ids)
        left_seqs = [seq for seq, (_uuid, status) in found.items() if status.is_left]
        feedback = {"msg": sentences.waits_for_user(service.user)}
        pending = ServerStatus.PENDING
        record(rows, [Verdict(seq, pending, feedback) for seq in left_seqs], now)
        wanted = [
            seq
            for seq, (_uuid, status) in found.items()
            if status.is_left or status is pending
        ]
        left = Counter(found[seq][1] for seq in found.keys() - set(wanted))
        if not wanted:
            return Applying(None, 0, left)
        type_ = JobType.DELTA_APPLY
        job = insert_job(rows, service.project_id, type_, service.user, now)
        limit_job(rows, job.id, wanted)
    service.wake()
    return Applying(job, len(wanted), left)


def last_apply(service: LocalService, limit: int = -1) -> LastApply | None:
    """What the last apply job wrote and what holds still; None: there is nothing.

    Args:
        service: of the project.
        limit: so many of its deltas are enough; -1: all.
    """
    with service.store.reading() as rows:
        jobs = rows.execute(
            "SELECT id, finished_at FROM job WHERE type = ?"
            " AND finished_at IS NOT NULL ORDER BY seq DESC LIMIT ?",
            (JobType.DELTA_APPLY.value, _JOBS_BACK),
        ).fetchall()
        for row in jobs:
            if ids := newly_applied_by(rows, row["id"], limit):
                finished_at = datetime.fromisoformat(row["finished_at"])
                return LastApply(row["id"], finished_at, tuple(ids))
    return None


def applied_by(service: LocalService, job_id: str) -> tuple[str, ...]:
    """What an apply job wrote and what holds still."""
    with service.store.reading() as rows:
        return tuple(newly_applied_by(rows, job_id))


def standing(service: LocalService, delta_ids: Collection[str]) -> Standing:
    """What can be done just now, with these deltas and at all."""
    with service.store.reading() as rows:
        found = statuses_of(rows, delta_ids)
        held = count_held(rows, delta_ids, {"msg": sentences.waits_for_review()})
        waiting = count_pending(rows)
        taken_back = count_taken_back(rows, delta_ids)
    selected = Counter(status for _uuid, status in found.values())
    return Standing(selected, held, waiting, last_apply(service, 1), taken_back)


def job_counts(service: LocalService, job_id: str) -> Mapping[ServerStatus, int]:
    """What became of the deltas of an apply job, counted when it was done with them."""
    with service.store.reading() as rows:
        found = rows.execute(
            "SELECT status, count(DISTINCT delta) AS number FROM outcome"
            " WHERE job_id = ? GROUP BY status",
            (job_id,),
        )
        return {ServerStatus(row["status"]): int(row["number"]) for row in found}


def waiting_reason(service: LocalService, job_id: str) -> str:
    """Why the first of the deltas waits that a job left waiting; "" for none."""
    with service.store.reading() as rows:
        found = rows.execute(
            "SELECT feedback FROM outcome WHERE job_id = ? AND status = ?"
            " ORDER BY seq LIMIT 1",
            (job_id, ServerStatus.PENDING.value),
        ).fetchone()
    feedback = json.loads(found["feedback"] or "null") if found else None
    return str(feedback.get("msg") or "") if isinstance(feedback, dict) else ""
