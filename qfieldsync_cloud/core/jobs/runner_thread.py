"""The jobs of a project, run in a thread of their own until they are not wanted.

For programs without QGIS's tasks; in a window `tasks/project_worker.py` does it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from qfieldsync_cloud.core.errors import ServiceError
from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.core.jobs.runner import Runner

_log = logging.getLogger(__name__)

LOOK_S = 2.0
"""So often the store is looked into: another process may have made a job."""


class RunnerThread:
    """Looks for jobs of one project and runs them."""

    def __init__(
        self,
        runner: Runner,
        *,
        ended: Callable[[Job], None] = lambda _job: None,
        trouble_met: Callable[[str], None] = lambda _reason: None,
    ) -> None:
        """Args:
        runner: nobody else uses it.
        ended: told of each job that was run, in its thread.
        trouble_met: told why the store cannot be used, once until that changes.
        """
        self._runner = runner
        self._ended = ended
        self._trouble_met = trouble_met
        self._trouble = ""
        self._is_stopped = threading.Event()
        self._is_woken = threading.Event()
        self._thread = threading.Thread(
            target=self._watch, name="jobs of a served project", daemon=True
        )

    def start(self) -> None:
        """Look for jobs from now on."""
        self._thread.start()

    def wake(self) -> None:
        """Look for jobs at once; any thread."""
        self._is_woken.set()

    def stop(self) -> None:
        """Stop the job that runs, and run no other; returns at once.

        Deltas of that job wait for the next one.
        """
        self._is_stopped.set()
        self._runner.stop()
        self._is_woken.set()

    def join(self, timeout_s: float) -> bool:
        """Wait for the end; whether it came."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _watch(self) -> None:
        while not self._is_stopped.is_set():
            self._is_woken.clear()
            self._run()
            self._is_woken.wait(LOOK_S)

    def _run(self) -> None:
        try:
            if not self._runner.has_work:  # which writes nothing
                self._trouble = ""
                return
            while (job := self._runner.run_next()) is not None:
                self._trouble = ""
                self._ended(job)
        except ServiceError as error:
            self._tell(str(error))
        except Exception as error:  # noqa: BLE001 - a thread's boundary; it goes on
            _log.exception("the jobs of a served project met a defect")
            self._tell(f"{type(error).__name__}: {error}")

    def _tell(self, trouble: str) -> None:
        if trouble != self._trouble:
            self._trouble_met(trouble)
        self._trouble = trouble
