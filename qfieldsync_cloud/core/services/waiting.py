"""Waiting for a job of a service, never for ever."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from qfieldsync_cloud.core.errors import Cancelled, CloudError, JobTimedOut
from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.core.services.sync_service import SyncService
from qfieldsync_cloud.core.translation import translate

_FIRST_WAIT_S = 0.5
_LONGEST_WAIT_S = 5.0
_WAIT_GROWTH = 1.3
_MAX_FAILURES = 5
"""Failures in a row that pass by themselves, before the wait is given up."""


@dataclass(frozen=True)
class Patience:
    """How long to wait, and who may end it."""

    limit_s: float = 1800.0
    is_cancelled: Callable[[], bool] = lambda: False
    looked: Callable[[Job], None] = lambda _job: None
    """Called with the job each time it was asked for."""
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic


def wait_for_job(
    service: SyncService, job_id: str, patience: Patience | None = None
) -> Job:
    """Ask for a job until it is final.

    Raises:
        Cancelled: the caller ended the wait; the job goes on.
        JobTimedOut: it took too long; the job goes on.
        ServiceError: it cannot be asked for.
    """
    patience = patience or Patience()
    end = patience.clock() + patience.limit_s
    wait_s, failures = _FIRST_WAIT_S, 0
    while True:
        if patience.is_cancelled():
            raise Cancelled("cancelled")
        try:
            job = service.get_job(job_id)
            failures = 0
            patience.looked(job)
            if job.status.is_final:
                return job
        except CloudError as error:
            failures += 1
            if not error.is_retryable or failures >= _MAX_FAILURES:
                raise
        left_s = end - patience.clock()
        if left_s <= 0:
            message = translate(
                "Cloud", "The job {id} is not done after {seconds} seconds."
            )
            text = message.format(id=job_id, seconds=round(patience.limit_s))
            raise JobTimedOut(text)
        _sleep(patience, min(wait_s, left_s))
        wait_s = min(wait_s * _WAIT_GROWTH, _LONGEST_WAIT_S)


def _sleep(patience: Patience, seconds: float) -> None:
    """In short steps, so that a cancel is heard."""
    until = patience.clock() + seconds
    while (left := until - patience.clock()) > 0 and not patience.is_cancelled():
        patience.sleep(min(left, 0.2))
