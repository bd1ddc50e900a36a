"""The worker of a project: runs its jobs one after the other.

    runner = Runner(store, project_path, {JobType.DELTA_APPLY: DeltaApplyWork(), …})
    runner.run_pending()

It runs in any thread but QGIS's main one: plainly in `qgis_process`, by a task in QGIS.
While it runs a job it holds a lease in the store, which a thread of its own renews;
with the lease go the share that is done and the name of the step, and with the answer
comes whether somebody wants the job to stop. Two runners of one project, in whatever
processes, never run at the same time: the other one watches, and takes over when the
lease is worth nothing any more (see `lease`).
"""

from __future__ import annotations

import errno
import logging
import os
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Protocol

from qfieldsync_cloud.core.errors import (
    Cancelled,
    JobTimedOut,
    LeaseLost,
    StoreError,
)
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.lease import (
    BEAT_S,
    LEASE_S,
    Holder,
    is_gone,
    this_process,
)
from qfieldsync_cloud.core.jobs.model import Job, JobStatus, JobType
from qfieldsync_cloud.core.jobs.store.job_rows import Progress
from qfieldsync_cloud.core.jobs.store.store import IsGone, Store
from qfieldsync_cloud.core.jobs.workflow import JobWatcher, Workflow

_log = logging.getLogger(__name__)

LOOK_S = 0.5
"""So often the store is told of progress, when there is any, and asked for a cancel."""


@dataclass(frozen=True)
class JobTask:
    """A job that runs: what its work is given."""

    job: Job
    project_path: Path
    store: Store
    holder: Holder
    """By whose lease the work writes to the store."""

    @property
    def folder(self) -> Path:
        """Where what the job makes may be kept, beside the store; not made here."""
        return self.store.path.parent / "jobs" / self.job.id


class Work(Protocol):
    """What a job of one type does."""

    def new_workflow(self, watcher: JobWatcher) -> Workflow:
        """The workflow that `do` fills: its steps, log and outputs are the result."""

    def do(self, task: JobTask, workflow: Workflow) -> None:
        """Do the job, or raise the error with which it fails.

        Raises:
            Cancelled: somebody wanted the job to stop.
        """


class Runner:
    """Runs the jobs of one project in the thread that calls it."""

    def __init__(
        self,
        store: Store,
        project_path: Path,
        works: Mapping[JobType, Work],
        *,
        holder: Holder | None = None,
        gone: IsGone = is_gone,
        monotonic: Callable[[], float] = time.monotonic,
        progressed: Callable[[Progress], None] = lambda _progress: None,
    ) -> None:
        """Args:
        store: of the project.
        project_path: its file.
        works: what jobs of each type do.
        holder: this worker; None: one of this process.
        gone: whether the process of another worker runs no more.
        monotonic: a clock for time limits, in seconds.
        progressed: told, in the job's thread, how far it is.
        """
        self.store = store
        self.project_path = project_path
        self.holder = holder or this_process()
        self._works = works
        self._gone = gone
        self._monotonic = monotonic
        self._told = progressed
        self._is_stopped = threading.Event()

    @property
    def has_work(self) -> bool:
        """Whether `run_next` would find a job."""
        return self.store.has_work(self.holder, self._gone)

    def run_pending(self) -> int:
        """Run jobs until none waits, or another worker runs; how many were run.

        Raises:
            StoreError: the store cannot be read or written.
        """
        count = 0
        while self.run_next() is not None:
            count += 1
        return count

    def run_next(self) -> Job | None:
        """Run the job that waits longest; None: none does, or another worker runs.

        Raises:
            StoreError: the store cannot be read or written. A job whose end could not
                be recorded is closed as failed the next time.
        """
        if self._is_stopped.is_set():
            return None
        job = self.store.claim(self.holder, self._gone)
        if job is None:
            return None
        try:
            return self._run(job)
        except LeaseLost:
            _log.warning("job %s went on after its lease was over", job.id)
            return job

    def stop(self) -> None:
        """Stop the job that runs, and run no other; any thread."""
        self._is_stopped.set()

    def _run(self, job: Job) -> Job:
        with self.store.reading() as rows:
            limit_s = self.store.settings(rows).time_limit_s
        work = self._works.get(job.type)
        with _Watch(self, job, limit_s) as watch:
            workflow = (
                work.new_workflow(watch.watcher)
                if work is not None
                else Workflow(job.type.value, job.type.value, "1.0", watch.watcher)
            )
            task = JobTask(job, self.project_path, self.store, self.holder)
            error = _error_of(work, task, workflow)
        status, error = watch.judge(error)
        feedback = workflow.feedback() if error is None else workflow.failure(error)
        if error is not None:
            workflow.log(str(feedback["error"]))
        return self.store.finish(job.id, self.holder, status, workflow.output, feedback)


def _error_of(work: Work | None, task: JobTask, workflow: Workflow) -> Exception | None:
    try:
        if work is None:
            raise NotImplementedError(f"no work for jobs of type {task.job.type.value}")
        if not task.project_path.is_file():
            raise FileNotFoundError(
                errno.ENOENT, os.strerror(errno.ENOENT), str(task.project_path)
            )
        work.do(task, workflow)
    except Cancelled as error:
        return error
    except Exception as error:  # noqa: BLE001 - a job fails, the worker goes on
        _log.warning("job %s failed", task.job.id, exc_info=True)
        return error
    return None


class _Watch:
    """Keeps the lease on a job alive, in a thread, and hears who wants it to stop."""

    def __init__(self, runner: Runner, job: Job, limit_s: float) -> None:
        self._runner = runner
        self._job_id = job.id
        self._limit_s = limit_s
        self._began = runner._monotonic()
        self._share, self._step = 0.0, ""
        self._is_cancelled = threading.Event()
        self._is_lost = threading.Event()
        self._is_over = threading.Event()
        self._thread = threading.Thread(
            target=self._beat, name=f"lease of job {job.id}", daemon=True
        )
        self.watcher = JobWatcher(
            self._is_to_stop, self._progressed, begun=self._step_begun
        )

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._is_over.set()
        self._thread.join()

    def judge(self, error: Exception | None) -> tuple[JobStatus, Exception | None]:
        """How the job ended.

        Raises:
            LeaseLost: it is closed already.
        """
        if self._is_lost.is_set() or isinstance(error, LeaseLost):
            raise LeaseLost(f"job {self._job_id} was closed by another process")
        if error is None:
            return JobStatus.FINISHED, None
        if not isinstance(error, Cancelled):
            return JobStatus.FAILED, error
        if self._is_late and not self._is_unwanted:
            timed_out = JobTimedOut(sentences.job_timed_out(self._limit_s))
            return JobStatus.FAILED, timed_out.with_traceback(error.__traceback__)
        stopped = Cancelled(sentences.job_stopped())
        return JobStatus.STOPPED, stopped.with_traceback(error.__traceback__)

    @property
    def _is_late(self) -> bool:
        return self._runner._monotonic() - self._began > self._limit_s

    @property
    def _is_unwanted(self) -> bool:
        return self._is_cancelled.is_set() or self._runner._is_stopped.is_set()

    def _is_to_stop(self) -> bool:
        return self._is_unwanted or self._is_lost.is_set() or self._is_late

    def _progressed(self, share: float) -> None:
        self._share = min(max(share, self._share), 1.0)
        self._tell()

    def _step_begun(self, name: str) -> None:
        self._step = name
        self._tell()

    def _tell(self) -> None:
        self._runner._told(Progress(self._job_id, self._share, self._step))

    def _beat(self) -> None:
        told, beaten = Progress(self._job_id, 0.0, ""), time.monotonic()
        store, holder = self._runner.store, self._runner.holder
        while not self._is_over.wait(LOOK_S):
            progress = Progress(self._job_id, self._share, self._step)
            now = time.monotonic()
            is_due = progress != told or now - beaten >= BEAT_S
            try:
                if is_due:
                    beat = store.beat(holder, progress)
                    told, beaten = progress, now
                else:
                    beat = store.look(holder, self._job_id)
            except LeaseLost:
                self._is_lost.set()
                return
            except StoreError as error:
                _log.warning("the lease of job %s: %s", self._job_id, error)
                if now - beaten > LEASE_S:
                    # others take the job for dead by now
                    self._is_lost.set()
                    return
                continue
            if beat.is_cancel_wanted:
                self._is_cancelled.set()
