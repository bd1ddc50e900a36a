"""Writing to the data of a project without a job, and never beside one.

    with Hold(store) as hold:
        …                       no job of the project runs, in whatever process

A job that runs is awaited; those that are made meanwhile wait. As with the lease of a
job, a thread says now and then that the holder still lives (see `lease`).
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from types import TracebackType

from qfieldsync_cloud.core.errors import Cancelled, LeaseLost, StoreError
from qfieldsync_cloud.core.jobs.lease import BEAT_S, LEASE_S, is_gone, this_process
from qfieldsync_cloud.core.jobs.store.store import IsGone, Store

_log = logging.getLogger(__name__)

_LOOK_S = 0.2
"""So often a job that runs is looked at."""


class Hold:
    """The data of a project, held by one thread; not on the main thread."""

    def __init__(
        self,
        store: Store,
        is_cancelled: Callable[[], bool] = lambda: False,
        *,
        gone: IsGone = is_gone,
    ) -> None:
        self._store = store
        self._is_cancelled = is_cancelled
        self._gone = gone
        self._holder = this_process()
        self._is_over = threading.Event()
        self._is_lost = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_lost(self) -> bool:
        """Whether others may write by now: they took this one for dead."""
        return self._is_lost.is_set()

    def __enter__(self) -> Hold:
        """Wait for the job that runs.

        Raises:
            Cancelled: the caller does not want to wait any longer.
            StoreError: the store cannot be written.
        """
        while not self._store.begin_hold(self._holder, self._gone):
            if self._is_cancelled():
                raise Cancelled("cancelled")
            time.sleep(_LOOK_S)
        self._thread = threading.Thread(
            target=self._beat, name="hold of a project", daemon=True
        )
        self._thread.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        """Let jobs run again."""
        self._is_over.set()
        if self._thread is not None:
            self._thread.join()
        try:
            self._store.end_hold(self._holder)
        except StoreError as error:
            # it ends by itself when it is not renewed
            _log.warning("the hold of a project: %s", error)

    def _beat(self) -> None:
        renewed = time.monotonic()
        while not self._is_over.wait(BEAT_S):
            if self._is_renewed():
                renewed = time.monotonic()
            elif time.monotonic() - renewed > LEASE_S:
                self._is_lost.set()
            if self.is_lost:
                return

    def _is_renewed(self) -> bool:
        try:
            self._store.renew_hold(self._holder)
        except LeaseLost:
            self._is_lost.set()
        except StoreError as error:
            _log.warning("the hold of a project: %s", error)
        else:
            return True
        return False
