"""A look at a service for what is new in it; called in the thread of its calls."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.jobs.model import Job, JobStatus, JobType
from qfieldsync_cloud.core.reports.server.explanation import explain_job
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.sync_service import (
    MAX_LIMIT,
    DeltaRecord,
    SyncService,
)
from qfieldsync_cloud.core.translation import translate

_JOBS = 20
"""So many of the latest are looked at."""
_TOLD_AT_ONCE = 3


@dataclass(frozen=True)
class FailedJob:
    """A job that ended badly."""

    id: str
    title: str
    """What it should have done, for people."""
    cause: str
    """Why it did not, in a sentence."""


@dataclass(frozen=True)
class Look:
    """What was found."""

    conflicts: Mapping[str, int]
    """Open ones by layer id."""
    new_conflicts: int
    until: str
    """Where the next look begins, when these are told."""
    failed_ids: tuple[str, ...]
    failed_jobs: tuple[FailedJob, ...]
    """Those that are new."""
    is_settled: bool
    """No job is in the middle of its changes, so that they are told in one sentence."""
    overcome_ids: tuple[str, ...]
    """Jobs that failed before one of their type ended well."""


def look_at(
    service: SyncService,
    since: str,
    known: Collection[str],
    *,
    is_first: bool,
    awaited: Collection[str] = (),
) -> Look:
    """Look at a service.

    Args:
        service: of the open project.
        since: where the last look that was told of ended; "" for the beginning.
        known: ids of failed jobs that were told of.
        awaited: ids of jobs of the embedded service whose end a view tells.
        is_first: nothing of this project was looked at yet: jobs that failed are old.

    Raises:
        ServiceError: it cannot be read.
    """
    if isinstance(service, LocalService):
        told = {*known, *awaited}
        return _look_at_engine(service, since, told, awaited, is_first=is_first)
    return _look_at_server(service, since, known, is_first=is_first)


def _look_at_engine(
    service: LocalService,
    since: str,
    known: Collection[str],
    awaited: Collection[str],
    *,
    is_first: bool,
) -> Look:
    """`since` is a number of the store."""
    news = service.news(_moment(since), awaited)
    return Look(
        service.conflicts_by_layer(),
        news.new_conflicts,
        str(news.until),
        news.failed_jobs,
        () if is_first else _failed(service, news.failed_jobs, known),
        service.progress() is None,
        _overcome(service.list_jobs(_JOBS).items),
    )


def _look_at_server(
    service: SyncService, since: str, known: Collection[str], *, is_first: bool
) -> Look:
    """`since` is the moment of a change, ISO 8601 as the server writes it."""
    records = _conflicts(service)
    latest = service.list_jobs(_JOBS).items
    failed = tuple(job.id for job in latest if job.status is JobStatus.FAILED)
    moments = [record.updated_at.isoformat() for record in records]
    until = max([since, *moments])
    return Look(
        Counter(_layer_id(record) for record in records),
        sum(moment > since for moment in moments),
        until,
        failed,
        () if is_first else _failed(service, failed, known),
        not any(
            job.status.is_unfinished and job.type is JobType.DELTA_APPLY
            for job in latest
        ),
        _overcome(latest),
    )


def conflicts_found_by(
    service: LocalService, job_id: str, since: str, until: str
) -> int:
    """How many conflicts between the ends of two looks are those that a job found.

    Raises:
        ServiceError: the service cannot be read.
    """
    return service.count_conflicts_of(job_id, _moment(since), _moment(until))


def _moment(since: str) -> int:
    return int(since) if since.isdigit() else 0


def _conflicts(service: SyncService) -> list[DeltaRecord]:
    found: list[DeltaRecord] = []
    offset = 0
    while True:
        page = service.list_deltas(MAX_LIMIT, offset)
        found += [item for item in page.items if item.status is ServerStatus.CONFLICT]
        if not page.has_next:
            return found
        offset += len(page.items)


def _layer_id(record: DeltaRecord) -> str:
    content = record.content
    return str(content.get("sourceLayerId") or content.get("localLayerId") or "")


def _failed(
    service: SyncService, ids: Collection[str], known: Collection[str]
) -> tuple[FailedJob, ...]:
    new = [job_id for job_id in ids if job_id not in known][:_TOLD_AT_ONCE]
    return tuple(_told(service.get_job(job_id)) for job_id in reversed(new))


def _overcome(latest: Iterable[Job]) -> tuple[str, ...]:
    """Ids of the failed jobs that a later one makes old; the newest come first."""
    done: set[JobType] = set()
    found: list[str] = []
    for job in latest:
        if job.status is JobStatus.FINISHED:
            done.add(job.type)
        elif job.status is JobStatus.FAILED and job.type in done:
            found.append(job.id)
    return tuple(found)


def _told(job: Job) -> FailedJob:
    titles = {
        JobType.PACKAGE: translate("Gui", "Packaging failed"),
        JobType.DELTA_APPLY: translate("Gui", "Applying changes failed"),
        JobType.PROCESS_PROJECTFILE: translate("Gui", "Reading the project failed"),
    }
    told = explain_job(job)
    cause = told.what if told is not None else ""
    title = titles.get(job.type, translate("Gui", "A job failed"))
    return FailedJob(job.id, title, cause)
