"""`LocalService`: what the API documents describe, over a store on this computer.

It answers at once and runs nothing: jobs wait in the store for a `Runner`, in this
process or another one. Imports no QGIS; `opening` builds one for a project file, and
`reverting` takes back what was applied.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.deltas.reader import delta_from_json
from qfieldsync_cloud.core.errors import OptionError, ServiceError
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.holding import Hold
from qfieldsync_cloud.core.jobs.model import Job, JobType
from qfieldsync_cloud.core.jobs.permission import broken_rule
from qfieldsync_cloud.core.jobs.store.client_rows import Client
from qfieldsync_cloud.core.jobs.store.decision_rows import (
    By,
    KeptDecision,
    Outcome,
    history_of,
    ignore,
    keep_resolution,
    mark_reviewed,
    read_decision,
    retry,
)
from qfieldsync_cloud.core.jobs.store.delta_rows import (
    Feedback,
    counts_by_status,
    page_of_deltas,
    read_delta,
)
from qfieldsync_cloud.core.jobs.store.delta_states import count_pending
from qfieldsync_cloud.core.jobs.store.job_rows import (
    Progress,
    insert_job,
    page_of_jobs,
    read_job,
    read_progress,
    unfinished_job,
    want_cancel,
)
from qfieldsync_cloud.core.jobs.store.news import (
    News,
    conflicts_by_layer,
    count_conflicts_of,
    read_news,
)
from qfieldsync_cloud.core.jobs.store.settings import ProjectSettings, write_settings
from qfieldsync_cloud.core.jobs.store.store import Store
from qfieldsync_cloud.core.services.local.job_report import with_delta_feedback
from qfieldsync_cloud.core.services.local.pushed_files import (
    check_project_id,
    check_size,
    free_pushed,
    read_pushed,
)
from qfieldsync_cloud.core.services.sync_service import (
    DEFAULT_LIMIT,
    MAX_LIMIT,
    CreatedJob,
    DeltaRecord,
    Page,
    PushedDeltafile,
    SyncService,
)
from qfieldsync_cloud.core.sync.key_map import KeyMap
from qfieldsync_cloud.core.sync.resolution import Resolution
from qfieldsync_cloud.core.sync.state import LocalFeature
from qfieldsync_cloud.core.undisturbed import undisturbed

NO_PROJECT = "Project must contain a QGIS project file (.qgs or .qgz)"
"""As the API documents say it."""


def _nothing() -> None:
    return None


class LocalService(SyncService):
    """Jobs and deltas of one project, kept in a store."""

    def __init__(
        self,
        store: Store,
        project_path: Path,
        user: str,
        *,
        wake: Callable[[], None] = _nothing,
    ) -> None:
        """Args:
        store: of the project.
        project_path: its file; a missing one is an error of some calls only.
        user: name of who asks.
        wake: called when a job was made; it returns at once.
        """
        self.store = store
        self.project_path = project_path
        self.user = user
        self.wake = wake
        """Of whoever runs the jobs, who may come later than the service."""

    @property
    def project_id(self) -> str:
        """See `SyncService`."""
        return self.store.project_id

    @property
    def title(self) -> str:
        """See `SyncService`."""
        return sentences.title()

    # What the API documents describe

    def list_jobs(self, limit: int = DEFAULT_LIMIT, offset: int = 0) -> Page[Job]:
        """See `SyncService`."""
        limit = _checked(limit, offset)
        with self.store.reading() as rows:
            items, total = page_of_jobs(rows, self.project_id, limit, offset)
        return Page(items, total, offset)

    def get_job(self, job_id: str) -> Job:
        """See `SyncService`."""
        with self.store.reading() as rows:
            job = read_job(rows, self.project_id, job_id)
        return with_delta_feedback(self.store, job)

    def create_job(self, type_: JobType, *, force: bool = False) -> CreatedJob:
        """See `SyncService`."""
        if type_ is JobType.UNKNOWN:
            types = [item.value for item in JobType if item.value]
            raise ServiceError("validation_error", sentences.job_type_unknown(types))
        self.check_project()
        with self.store.writing() as rows:
            # a job that ended with its QGIS is not one that this call may lead to
            self.store.close_abandoned(rows)
            if not (force or type_.is_parallel):
                earlier = unfinished_job(rows, self.project_id, type_)
                if earlier is not None:
                    return CreatedJob(earlier, is_new=False)
            job = insert_job(rows, self.project_id, type_, self.user, self.store.now())
        self.wake()
        return CreatedJob(job, is_new=True)

    def cancel_job(self, job_id: str) -> Job:
        """See `SyncService`."""
        with self.store.writing() as rows:
            read_job(rows, self.project_id, job_id)
            want_cancel(rows, job_id, self.store.now())
        return self.get_job(job_id)

    def list_deltas(
        self,
        limit: int = DEFAULT_LIMIT,
        offset: int = 0,
        *,
        deltafile_id: str | None = None,
    ) -> Page[DeltaRecord]:
        """See `SyncService`."""
        limit = _checked(limit, offset)
        with self.store.reading() as rows:
            items, total = page_of_deltas(rows, limit, offset, deltafile_id)
        return Page(items, total, offset)

    def push_deltafile(
        self,
        content: bytes,
        told_keys: Mapping[LocalFeature, str] | None = None,
        *,
        of_any_project: bool = False,
    ) -> PushedDeltafile:
        """See `SyncService`; the same uuid with other content is refused as well.

        Args:
            content: as there.
            told_keys: see `told_keys.told_keys`.
            of_any_project: somebody said that a deltafile with the id of another
                project is about this one, which may be a copy of that.
        """
        check_size(content)
        with undisturbed():
            pushed = replace(read_pushed(content), told_keys=told_keys or {})
            self.check_project()
            if not of_any_project:
                check_project_id(pushed, self.project_id)
            answer = self.store.push(pushed, self.user, self._ruling())
            free_pushed(pushed)
        if answer.job is not None:
            self.wake()
        return answer

    def apply_deltas(self) -> Job | None:
        """See `SyncService`."""
        self.check_project()
        now = self.store.now()
        with self.store.writing() as rows:
            if not count_pending(rows):
                return None
            job = insert_job(rows, self.project_id, JobType.DELTA_APPLY, self.user, now)
        self.wake()
        return job

    # What the embedded engine adds

    @contextmanager
    def held(self, is_cancelled: Callable[[], bool]) -> Iterator[Hold]:
        """Let no job of the project run meanwhile; one that runs is awaited.

        Raises:
            Cancelled: the caller does not want to wait any longer.
            StoreError: the store cannot be written.
        """
        try:
            with Hold(self.store, is_cancelled) as hold:
                yield hold
        finally:
            # jobs that were asked for meanwhile
            self.wake()

    def stamp(self) -> bytes:
        """What differs after anything was kept; cheap enough to ask every second.

        Raises:
            StoreError: the store cannot be read.
        """
        return self.store.stamp()

    def progress(self) -> Progress | None:
        """How far the job is that runs, in whatever process; None: none does."""
        with self.store.reading() as rows:
            return read_progress(rows)

    def get_delta(self, delta_id: str) -> DeltaRecord:
        """See `SyncService`."""
        with self.store.reading() as rows:
            return read_delta(rows, delta_id)

    def counts(self) -> Mapping[ServerStatus, int]:
        """Deltas per status, all eight statuses."""
        with self.store.reading() as rows:
            return counts_by_status(rows)

    def conflicts_by_layer(self) -> Mapping[str, int]:
        """Open conflicts by the id of their layer in the project."""
        with self.store.reading() as rows:
            counts = conflicts_by_layer(rows)
            layer_map = self.store.settings(rows).layer_map if counts else {}
        found: dict[str, int] = {}
        for named, count in counts.items():
            layer_id = layer_map.get(named, named)
            found[layer_id] = found.get(layer_id, 0) + count
        return found

    def news(self, since: int, besides: Collection[str] = ()) -> News:
        """What came up after a moment, see `read_news`."""
        with self.store.reading() as rows:
            return read_news(rows, since, besides)

    def count_conflicts_of(self, job_id: str, since: int, until: int) -> int:
        """How many conflicts a job found between two moments of `news`."""
        with self.store.reading() as rows:
            return count_conflicts_of(rows, job_id, since, until)

    def history(self, delta_id: str) -> tuple[Outcome, ...]:
        """What became of a delta, run by run, the oldest first."""
        with self.store.reading() as rows:
            return history_of(rows, delta_id)

    def resolve(self, delta_id: str, resolution: Resolution | None) -> None:
        """Keep a resolution for when the delta is applied; `retry` lets that happen.

        Args:
            delta_id: of the delta.
            resolution: None forgets the one that was kept.
        """
        with self.store.writing() as rows:
            keep_resolution(rows, delta_id, resolution, self._by())

    def resolve_all(self, resolutions: Mapping[str, Resolution | None]) -> None:
        """Keep many resolutions, all of them or none; see `resolve`."""
        with self.store.writing() as rows:
            for delta_id, resolution in resolutions.items():
                keep_resolution(rows, delta_id, resolution, self._by())

    def decision(self, delta_id: str) -> KeptDecision | None:
        """What was decided on a delta; None when nothing was."""
        with self.store.reading() as rows:
            return read_decision(rows, delta_id)

    def review(self, delta_ids: Iterable[str]) -> None:
        """Let deltas pass that a rule holds until they are reviewed."""
        with self.store.writing() as rows:
            for delta_id in delta_ids:
                mark_reviewed(rows, delta_id, self._by())

    def ignore(self, delta_ids: Iterable[str], reason: str = "") -> None:
        """Set deltas aside, all of them or none.

        Raises:
            ServiceError: one is applied (`delta_applied`) or being applied
                (`delta_busy`).
        """
        with self.store.writing() as rows:
            for delta_id in delta_ids:
                ignore(rows, delta_id, reason, self._by())

    def retry(
        self,
        delta_ids: Iterable[str],
        *,
        layer_map: Mapping[str, str] | None = None,
        key_map: KeyMap | None = None,
    ) -> None:
        """Let deltas wait again, all of them or none; the next apply job takes them.

        Args:
            delta_ids: of the deltas.
            layer_map: layer ids that the analyst confirmed, for these and all later
                deltas: id in the deltas to id in the project.
            key_map: keys that the analyst confirmed, for these deltas.

        Raises:
            ServiceError: see `ignore`.
        """
        with self.store.writing() as rows:
            for delta_id in delta_ids:
                record = read_delta(rows, delta_id)
                delta = delta_from_json(record.content)
                key = key_map.key_of(delta) if key_map else ""
                retry(rows, delta_id, key, self._by())
            if layer_map:
                settings = self.store.settings(rows)
                merged = {**settings.layer_map, **layer_map}
                write_settings(rows, replace(settings, layer_map=merged))

    def settings(self) -> ProjectSettings:
        """What the analyst chose for the project."""
        with self.store.reading() as rows:
            return self.store.settings(rows)

    def change_settings(self, settings: ProjectSettings) -> None:
        """Keep what the analyst chose; it counts from the next job on."""
        with self.store.writing() as rows:
            write_settings(rows, settings)

    def clients(self) -> tuple[Client, ...]:
        """The devices that ever pushed a delta."""
        return self.store.clients()

    def set_client_name(self, client_id: str, name: str) -> None:
        """Give a device a name that people know."""
        self.store.name_client(client_id, name)

    def check_project(self) -> None:
        """Check that the project file is there.

        Raises:
            ServiceError: the project has no project file (`no_qgis_project`).
        """
        if not self.project_path.is_file():
            raise ServiceError("no_qgis_project", NO_PROJECT)

    def _ruling(self) -> Callable[[Delta], Feedback | None]:
        rules = self.settings().rules

        def ruling(delta: Delta) -> Feedback | None:
            # reviewed: what is only held back waits
            rule = broken_rule(rules, delta, is_reviewed=True)
            if rule is None:
                return None
            return {"msg": sentences.unpermitted(rule.allowed, delta.method)}

        return ruling

    def _by(self) -> By:
        return By(self.user, self.store.now())


def _checked(limit: int, offset: int) -> int:
    if limit < 1:
        raise OptionError("limit", f"{limit} is less than 1")
    if offset < 0:
        raise OptionError("offset", f"{offset} is less than 0")
    return min(limit, MAX_LIMIT)
