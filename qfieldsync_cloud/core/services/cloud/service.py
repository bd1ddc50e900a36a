"""A project on a server as a `SyncService`.

Lists are read whole, because a server's have no order: the first page of a list is
asked of the server, later ones are parts of that same reading.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic

from qfieldsync_cloud.core.deltas.delta_list import DeltaList
from qfieldsync_cloud.core.errors import (
    CloudError,
    CloudResponseError,
    NotFound,
    OptionError,
    PermissionDenied,
    ServerError,
    ServiceError,
)
from qfieldsync_cloud.core.jobs.model import Job, JobType
from qfieldsync_cloud.core.services.cloud.client import CloudClient
from qfieldsync_cloud.core.services.cloud.outgoing import prepare
from qfieldsync_cloud.core.services.cloud.pushing import Pushing
from qfieldsync_cloud.core.services.cloud.readers import delta_record
from qfieldsync_cloud.core.services.sync_service import (
    DEFAULT_LIMIT,
    CreatedJob,
    DeltaRecord,
    Item,
    Page,
    PushedDeltafile,
    SyncService,
)
from qfieldsync_cloud.core.translation import translate

_FRESH_S = 60.0
"""How long a reading serves the later pages of a list."""


@dataclass(frozen=True)
class _Reading(Generic[Item]):
    """A list as the server gave it, and when, by the clock of the service."""

    items: Sequence[Item]
    read_at: float


class CloudService(SyncService):
    """Jobs and deltas of one project on a server."""

    def __init__(
        self,
        client: CloudClient,
        project_id: str,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.client = client
        self._project_id = project_id.lower()
        self._clock = clock
        self._jobs: _Reading[Job] | None = None
        self._deltas: dict[str | None, _Reading[DeltaRecord]] = {}
        self._has_no_apply_job = False
        """The server cannot create that type; found out once."""

    def until(self, is_cancelled: Callable[[], bool]) -> CloudService:
        """The same project, whose calls somebody else may stop as well."""
        return CloudService(self.client.until(is_cancelled), self._project_id)

    @property
    def project_id(self) -> str:
        """See `SyncService`."""
        return self._project_id

    @property
    def title(self) -> str:
        """See `SyncService`."""
        return self.client.server.host

    def list_jobs(self, limit: int = DEFAULT_LIMIT, offset: int = 0) -> Page[Job]:
        """See `SyncService`."""
        if offset == 0 or self._is_old(self._jobs) or self._jobs is None:
            jobs = self.client.jobs(self._project_id)
            self._jobs = _Reading(jobs, self._clock())
        return _page(self._jobs.items, limit, offset)

    def get_job(self, job_id: str) -> Job:
        """See `SyncService`; servers say "forbidden" of a job that there is not."""
        try:
            return self.client.job(job_id)
        except PermissionDenied as error:
            if error.code != "permission_denied" or self._has_job(job_id):
                raise
            unknown = error
        raise NotFound(
            unknown.status,
            "object_not_found",
            unknown.url,
            translate("Cloud", "The project has no job {id}.").format(id=job_id),
            raw=unknown.raw,
        )

    def create_job(self, type_: JobType, *, force: bool = False) -> CreatedJob:
        """See `SyncService`; of a delta_apply job see `_apply`."""
        if type_ is JobType.UNKNOWN:
            raise OptionError("type", "a type of job that nobody knows")
        if type_ is not JobType.DELTA_APPLY:
            return self.client.create_job(self._project_id, type_, force=force)
        created = self._apply(force=force)
        if created is None:
            message = translate(
                "Cloud", "No change waits to be applied, so no job was created."
            )
            raise ServiceError("no_deltas_to_apply", message)
        return created

    def cancel_job(self, job_id: str) -> Job:
        """See `SyncService`; a server has no call for it."""
        message = translate(
            "Cloud", "{host} cannot stop a job, it can only be awaited."
        )
        raise ServiceError("not_supported", message.format(host=self.title))

    def list_deltas(
        self,
        limit: int = DEFAULT_LIMIT,
        offset: int = 0,
        *,
        deltafile_id: str | None = None,
    ) -> Page[DeltaRecord]:
        """See `SyncService`."""
        reading = self._deltas.get(deltafile_id)
        if offset == 0 or self._is_old(reading) or reading is None:
            entries = self.fresh_deltas(deltafile_id).entries
            records = tuple(map(delta_record, entries))
            reading = _Reading(records, self._clock())
            self._deltas = {deltafile_id: reading}
        return _page(reading.items, limit, offset)

    def get_delta(self, delta_id: str) -> DeltaRecord:
        """See `SyncService`; as it was listed last, where that is not long ago."""
        reading = self._deltas.get(None)
        if reading is not None and not self._is_old(reading):
            for record in reading.items:
                if record.id.lower() == delta_id.lower():
                    return record
        return super().get_delta(delta_id)

    def fresh_deltas(self, deltafile_id: str | None = None) -> DeltaList:
        """The deltas as they stand now; what offers them to be applied asks this."""
        return self.client.deltas(self._project_id, deltafile_id)

    def push_deltafile(self, content: bytes) -> PushedDeltafile:
        """See `SyncService`; a long one goes in parts, see `outgoing`."""
        outgoing = prepare(content, self._project_id)
        if not outgoing.parts:
            return PushedDeltafile(outgoing.deltafile.id, 0, 0)
        return Pushing(self.client, self._project_id, outgoing).run()

    def apply_deltas(self) -> Job | None:
        """See `SyncService`."""
        created = self._apply(force=False)
        return None if created is None else created.job

    def _apply(self, *, force: bool) -> CreatedJob | None:
        """Have pending deltas applied.

        Servers answer the wish for such a job with "500, unknown error", having made
        none; only the deprecated call works there. Elsewhere it may be gone, so the
        documented one comes first. Whether it made a job after all is looked up before
        the other call is made, so that there are never two.
        """
        before = self._apply_jobs()
        if not self._has_no_apply_job:
            try:
                return self.client.create_job(
                    self._project_id, JobType.DELTA_APPLY, force=force
                )
            except ServerError as error:
                if error.status != 500:
                    raise
                refused: CloudResponseError = error
            job = self._new_job(before)
            if job is not None:
                return CreatedJob(job, is_new=True)
            self._try_deprecated(refused)
        else:
            self.client.apply_deltas(self._project_id)
        job = self._new_job(before)
        return None if job is None else CreatedJob(job, is_new=True)

    def _try_deprecated(self, refused: CloudResponseError) -> None:
        gone = False
        try:
            self.client.apply_deltas(self._project_id)
            self._has_no_apply_job = True
        except CloudResponseError as error:
            if error.status not in (404, 405, 410) or error.code == "object_not_found":
                raise
            gone = True
        if gone:
            raise refused  # that call is not there, so the first answer counts

    def _new_job(self, before: frozenset[str]) -> Job | None:
        """The oldest apply job that was not there before."""
        jobs = self.client.jobs(self._project_id)
        new = [
            job
            for job in jobs
            if job.type is JobType.DELTA_APPLY and job.id not in before
        ]
        return new[-1] if new else None

    def _apply_jobs(self) -> frozenset[str]:
        jobs = self.client.jobs(self._project_id)
        return frozenset(job.id for job in jobs if job.type is JobType.DELTA_APPLY)

    def _has_job(self, job_id: str) -> bool:
        """Whether the project has it; True when that cannot be found out."""
        try:
            jobs = self.client.jobs(self._project_id)
        except CloudError:
            return True
        return any(job.id == job_id.lower() for job in jobs)

    def _is_old(self, reading: _Reading[Item] | None) -> bool:
        return reading is not None and self._clock() - reading.read_at > _FRESH_S


def _page(items: Sequence[Item], limit: int, offset: int) -> Page[Item]:
    limit, offset = max(limit, 1), max(offset, 0)
    return Page(tuple(items[offset : offset + limit]), len(items), offset)
