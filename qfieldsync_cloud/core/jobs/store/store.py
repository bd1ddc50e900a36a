"""What a local service keeps of one project, in one file.

    store = Store(folder / STORE_NAME, project_id)
    with store.writing() as rows:       one transaction, of functions of `…_rows`
    store.claim(holder, is_gone)        the errands that need several of them

Any process and any thread may use the same file; see `database`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.errors import JobTimedOut, StoreError
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.lease import Holder, Lease, is_gone
from qfieldsync_cloud.core.jobs.model import Job, JobStatus, JobType
from qfieldsync_cloud.core.jobs.store.client_rows import (
    Client,
    name_client,
    read_clients,
)
from qfieldsync_cloud.core.jobs.store.database import BUSY_TIMEOUT_S, Database
from qfieldsync_cloud.core.jobs.store.delta_rows import (
    Feedback,
    PushedFile,
    Ruling,
    accept,
)
from qfieldsync_cloud.core.jobs.store.delta_states import (
    Verdict,
    mark_busy,
    record,
    release_busy,
)
from qfieldsync_cloud.core.jobs.store.hold_rows import (
    begin_hold,
    end_hold,
    read_hold,
    renew_hold,
)
from qfieldsync_cloud.core.jobs.store.job_rows import (
    Beat,
    Progress,
    check_lease,
    chosen_by,
    end_job,
    has_waiting,
    insert_job,
    is_cancel_wanted,
    limit_job,
    queue_pending,
    read_job,
    renew_lease,
    start_next,
    started_jobs,
)
from qfieldsync_cloud.core.jobs.store.package_rows import (
    StoredPackage,
    delete_packages,
    insert_package,
    last_uses,
    read_packages,
)
from qfieldsync_cloud.core.jobs.store.settings import (
    ProjectSettings,
    read_settings,
    read_value,
    write_value,
)
from qfieldsync_cloud.core.jobs.workflow import FEEDBACK_VERSION, ErrorType
from qfieldsync_cloud.core.services.sync_service import PushedDeltafile

STORE_NAME = "store.sqlite"
_PLACE = "project_file"
"""Name of the setting that says where the project file is."""

_CUT_SHORT = (JobTimedOut.__name__, StoreError.__name__)
"""Classes of errors that say nothing of the deltas."""

Clock = Callable[[], datetime]
"""Tells the moment, with a zone."""
IsGone = Callable[[Holder], bool]
"""Whether the process of a holder surely runs no more."""


def utc_now() -> datetime:
    """The clock of this computer."""
    return datetime.now(timezone.utc)


class Store:
    """Jobs, deltas and decisions of one project."""

    def __init__(
        self,
        path: Path,
        project_id: str,
        *,
        clock: Clock = utc_now,
        busy_timeout_s: float = BUSY_TIMEOUT_S,
    ) -> None:
        self.path = path
        self.project_id = project_id
        self.now = clock
        self.defaults = ProjectSettings()
        """Settings of a project for which nobody ever chose any."""
        self._database = Database(path, busy_timeout_s=busy_timeout_s)

    def reading(self) -> AbstractContextManager[sqlite3.Connection]:
        """See `Database`."""
        return self._database.reading()

    def writing(self) -> AbstractContextManager[sqlite3.Connection]:
        """See `Database`."""
        return self._database.writing()

    def settings(self, rows: sqlite3.Connection) -> ProjectSettings:
        """What the analyst chose for the project, else what is chosen for all."""
        return read_settings(rows, self.defaults)

    def stamp(self) -> bytes:
        """See `Database`."""
        return self._database.stamp()

    def place(self) -> Path | None:
        """The project file that was last seen with this id; the store is not made."""
        if not self.path.is_file():
            return None
        with self.reading() as rows:
            text = read_value(rows, _PLACE)
        return Path(text) if text else None

    def keep_place(self, project_path: Path) -> None:
        """Remember where the project file is."""
        if self.place() != project_path:
            with self.writing() as rows:
                write_value(rows, _PLACE, str(project_path))

    def push(
        self, pushed: PushedFile, created_by: str, ruling: Ruling
    ) -> PushedDeltafile:
        """Keep a deltafile and make the job that applies it, or do neither.

        Raises:
            ServiceError: a uuid is known with other content.
        """
        now = self.now()
        with self.writing() as rows:
            count, is_any_pending = accept(rows, pushed, created_by, now, ruling)
            job = None
            if is_any_pending:
                job = insert_job(
                    rows, self.project_id, JobType.DELTA_APPLY, created_by, now
                )
        deltafile = pushed.deltafile
        known = len(deltafile.deltas) - count
        return PushedDeltafile(deltafile.id, count, known, job)

    def has_work(self, holder: Holder, gone: IsGone = is_gone) -> bool:
        """Whether `claim` would start or close a job now; writes nothing."""
        if not self.path.is_file():
            return False
        with self.reading() as rows:
            started = started_jobs(rows)
            if any(self._is_abandoned(lease, holder, gone) for _id, lease in started):
                return True
            if started or self._is_held(rows, gone):
                return False
            return has_waiting(rows)

    def claim(self, holder: Holder, gone: IsGone = is_gone) -> Job | None:
        """Start the job that waits longest; None: none does, or another one runs.

        What runs no more is closed as failed before, with the reason. A holder runs
        nothing when it claims.
        """
        with self.writing() as rows:
            self.close_abandoned(rows, holder, gone)
            queue_pending(rows, self.now())
            if started_jobs(rows) or self._is_held(rows, gone):
                return None
            return start_next(rows, self.project_id, holder, self.now())

    def begin_hold(self, holder: Holder, gone: IsGone = is_gone) -> bool:
        """Write to the data without a job; see `holding`.

        Returns:
            False: a job runs, or somebody else does the same.
        """
        with self.writing() as rows:
            self.close_abandoned(rows, gone=gone)
            if started_jobs(rows) or self._is_held(rows, gone):
                return False
            begin_hold(rows, holder, self.now().timestamp())
            return True

    def renew_hold(self, holder: Holder) -> None:
        """Say that the holder still lives.

        Raises:
            LeaseLost: another process took it for dead.
        """
        with self.writing() as rows:
            renew_hold(rows, holder, self.now().timestamp())

    def end_hold(self, holder: Holder) -> None:
        """Let jobs run again."""
        with self.writing() as rows:
            end_hold(rows, holder)

    def close_abandoned(
        self,
        rows: sqlite3.Connection,
        holder: Holder | None = None,
        gone: IsGone = is_gone,
    ) -> None:
        """Close as failed what nobody runs any more, in the caller's transaction.

        Args:
            rows: see `writing`.
            holder: who runs nothing now; None: nobody is known to.
            gone: whether a process surely runs no more.
        """
        for job_id, lease in started_jobs(rows):
            if self._is_abandoned(lease, holder, gone):
                self._close(rows, job_id)

    def beat(self, holder: Holder, progress: Progress) -> Beat:
        """Renew the lease on a job, and say how far it is.

        Raises:
            LeaseLost: another process closed the job.
        """
        with self.writing() as rows:
            return renew_lease(rows, holder.token, progress, self.now())

    def look(self, holder: Holder, job_id: str) -> Beat:
        """What `beat` tells, without renewing the lease; see there."""
        with self.reading() as rows:
            check_lease(rows, job_id, holder.token)
            return Beat(is_cancel_wanted(rows, job_id))

    def begin_deltas(
        self, job_id: str, holder: Holder, seqs: Iterable[int]
    ) -> Mapping[int, str]:
        """A job begins with deltas: they are busy. Those that waited still are told.

        Returns:
            See `mark_busy`.

        Raises:
            LeaseLost: another process closed the job.
        """
        with self.writing() as rows:
            check_lease(rows, job_id, holder.token)
            return mark_busy(rows, job_id, seqs, self.now())

    def settle_deltas(
        self, job_id: str, holder: Holder, verdicts: Iterable[Verdict]
    ) -> None:
        """Keep what a job made of deltas.

        Raises:
            LeaseLost: another process closed the job.
        """
        with self.writing() as rows:
            check_lease(rows, job_id, holder.token)
            record(rows, verdicts, self.now(), job_id=job_id)

    def finish(
        self,
        job_id: str,
        holder: Holder,
        status: JobStatus,
        output: str,
        feedback: Mapping[str, Any],
    ) -> Job:
        """A job is over. Deltas that it left busy wait again.

        When it failed they have met its error, unless they only ran out of time, or
        what became of them could not be kept: the data may have them then.

        Raises:
            LeaseLost: another process closed the job.
        """
        with self.writing() as rows:
            # not before: who looks for updates goes by the order of these moments
            now = self.now()
            check_lease(rows, job_id, holder.token)
            end_job(rows, job_id, status, now, output=output, feedback=feedback)
            left, told = ServerStatus.PENDING, _waits_again()
            is_cut_short = feedback.get("error_class") in _CUT_SHORT
            if status is JobStatus.FAILED and not is_cut_short:
                left, told = ServerStatus.ERROR, {"msg": str(feedback.get("error"))}
            release_busy(rows, job_id, left, told, now)
            return read_job(rows, self.project_id, job_id)

    def clients(self) -> tuple[Client, ...]:
        """See `read_clients`."""
        with self.reading() as rows:
            return read_clients(rows)

    def name_client(self, client_id: str, name: str) -> None:
        """See `client_rows`."""
        with self.writing() as rows:
            name_client(rows, client_id, name, self.now())

    def add_package(
        self, job_id: str, folder: Path, details: Mapping[str, Any]
    ) -> None:
        """See `insert_package`."""
        with self.writing() as rows:
            insert_package(rows, job_id, folder, details, self.now())

    def packages(self, limit: int = -1) -> tuple[StoredPackage, ...]:
        """See `read_packages`."""
        with self.reading() as rows:
            return read_packages(rows, limit)

    def forget_packages(self, job_ids: Iterable[str]) -> None:
        """See `delete_packages`."""
        with self.writing() as rows:
            delete_packages(rows, job_ids)

    def package_uses(self) -> Mapping[str, datetime]:
        """See `last_uses`."""
        with self.reading() as rows:
            return last_uses(rows)

    def shrink(self) -> None:
        """See `Database`."""
        self._database.shrink()

    def _is_abandoned(self, lease: Lease, holder: Holder | None, gone: IsGone) -> bool:
        # a worker that claims runs nothing: it could not record how its last job ended
        is_own = holder is not None and lease.holder.token == holder.token
        return is_own or gone(lease.holder) or lease.is_over(self.now().timestamp())

    def _is_held(self, rows: sqlite3.Connection, gone: IsGone) -> bool:
        lease = read_hold(rows)
        return lease is not None and not self._is_abandoned(lease, None, gone)

    def _close(self, rows: sqlite3.Connection, job_id: str) -> None:
        now = self.now()
        job = read_job(rows, self.project_id, job_id)
        reason = sentences.job_abandoned()
        end_job(
            rows,
            job_id,
            JobStatus.FAILED,
            now,
            output=reason,
            feedback=_abandoned(reason),
        )
        if job.type is not JobType.DELTA_APPLY:
            # such a job has none in hand; but what is busy must be in somebody's
            release_busy(rows, job_id, ServerStatus.PENDING, _waits_again(), now)
            return
        row = rows.execute("SELECT follows FROM job WHERE id = ?", (job_id,)).fetchone()
        if row["follows"]:
            # what ended QGIS twice would do so at every start
            release_busy(rows, job_id, ServerStatus.ERROR, {"msg": reason}, now)
            return
        release_busy(rows, job_id, ServerStatus.PENDING, _waits_again(), now)
        next_job = insert_job(
            rows, self.project_id, job.type, job.created_by, now, follows=job.id
        )
        limit_job(rows, next_job.id, chosen_by(rows, job.id) or ())


def _waits_again() -> Feedback:
    return {"msg": sentences.waits_again()}


def _abandoned(reason: str) -> dict[str, Any]:
    return {
        "feedback_version": FEEDBACK_VERSION,
        "steps": [],
        "outputs": {},
        "error": reason,
        "error_type": ErrorType.UNABLE_TO_CONTINUE.value,
        "error_class": "LeaseLost",
        "error_stack": "",
        "error_origin": "qfieldsync_cloud",
    }
