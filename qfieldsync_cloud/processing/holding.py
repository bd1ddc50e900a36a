"""What algorithms share that write to a project's data without a job."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.errors import Cancelled, StoreError
from qfieldsync_cloud.core.jobs.holding import Hold
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.processing.service_algorithm import ServiceAlgorithm
from qfieldsync_cloud.tasks.main_thread import run_errands


class HoldingAlgorithm(ServiceAlgorithm):
    """Base of the algorithms that never write beside a job of the project."""

    @contextmanager
    def held(
        self, service: LocalService | None, feedback: QgsProcessingFeedback
    ) -> Iterator[Hold | None]:
        """No job of the project runs meanwhile; one that runs is awaited.

        Args:
            service: of the project; None: nothing is kept of it, or nothing is written.
            feedback: hears that a job is awaited, and may end the waiting.

        Raises:
            QgsProcessingException: it was cancelled, or the store cannot be written.
        """
        if service is None:
            yield None
            return
        is_told = False

        def looked() -> bool:
            nonlocal is_told
            if not is_told:
                feedback.pushInfo(self.tr("A job of the project runs: waiting for it."))
                is_told = True
            run_errands()  # the job may wait for this very thread
            return bool(feedback.isCanceled())

        with ExitStack() as stack:
            try:
                hold = stack.enter_context(service.held(looked))
            except Cancelled as error:
                message = self.tr("The run was cancelled.")
                raise QgsProcessingException(message) from error
            except StoreError as error:
                raise QgsProcessingException(str(error)) from error
            yield hold


def watch_hold(run: SyncRun, hold: Hold | None) -> None:
    """Let a run stop when others may write by now; without a hold nobody asks."""
    if hold is not None:
        before = run.watcher
        run.watcher = Watcher(
            lambda: before.is_cancelled() or hold.is_lost, before.progressed
        )
