"""The worker of the open project: looks for jobs, and runs them in tasks of QGIS.

    worker = ProjectWorker(service, works(MainThreadProject(path)))
    worker.start()
    worker.wake()       a job was made; may be called in any thread
    worker.close()      the project is closed, or the plugin unloaded

A thread looks into the store every two seconds, because another process may have made a
job, or may have ended in the middle of one. The main thread only starts the tasks.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from contextlib import suppress

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal, pyqtSlot

from qfieldsync_cloud.core.errors import ServiceError
from qfieldsync_cloud.core.jobs.lease import Holder, this_process
from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.jobs.runner import Runner, Work
from qfieldsync_cloud.core.jobs.store.job_rows import Progress
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.translation import translate

_log = logging.getLogger(__name__)

WATCH_S = 2.0
"""So often the store is looked into."""


class JobsTask(QgsTask):
    """Runs the jobs of a project that wait."""

    jobs_ended = pyqtSignal(str)
    """Why the store could not be used; "" when it could. In the main thread."""

    def __init__(
        self, service: LocalService, works: Mapping[JobType, Work], holder: Holder
    ) -> None:
        # QGIS shows it, and asks with it before it ends in the middle of a job
        title = translate("Gui", "Jobs of {project}")
        name = service.project_path.stem
        super().__init__(title.format(project=name), QgsTask.Flag.CanCancel)
        self._runner = Runner(
            service.store,
            service.project_path,
            works,
            holder=holder,
            progressed=self._on_progress,
        )
        self._trouble = ""

    def run(self) -> bool:
        """See QGIS; in a thread of its own."""
        try:
            self._runner.run_pending()
        except ServiceError as error:
            self._trouble = str(error)
        except Exception as error:  # a task's boundary; QGIS would crash  # noqa: BLE001
            _log.exception("the worker of a project ended")
            self._trouble = f"{type(error).__name__}: {error}"
        return not self._trouble

    def cancel(self) -> None:
        """See QGIS: stop the job that runs, and run no other."""
        self._runner.stop()
        super().cancel()

    def finished(self, _is_done: bool) -> None:
        """See QGIS; in the main thread."""
        self.jobs_ended.emit(self._trouble)

    def _on_progress(self, progress: Progress) -> None:
        self.setProgress(100.0 * progress.share)


class ProjectWorker(QObject):
    """Looks for jobs of one project and runs them; lives in the main thread."""

    jobs_changed = pyqtSignal()
    """Jobs were run, or are about to be."""
    trouble_changed = pyqtSignal(str)
    """Why the store cannot be used, told once; "" when it can be used again."""
    _work_found = pyqtSignal()
    _trouble_told = pyqtSignal(str)

    def __init__(
        self,
        service: LocalService,
        works: Mapping[JobType, Work],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._works = works
        self._task: JobsTask | None = None
        self._trouble = ""
        self._is_trouble_of_task = False
        self._is_closed = threading.Event()
        self._is_woken = threading.Event()
        self._watcher = threading.Thread(
            target=self._watch, name="jobs of a project", daemon=True
        )
        # one holder for all tasks: a job whose end could not be recorded is its own
        self._holder = this_process()
        self._work_found.connect(
            self._on_work_found, Qt.ConnectionType.QueuedConnection
        )
        self._trouble_told.connect(
            self._on_trouble_told, Qt.ConnectionType.QueuedConnection
        )

    @property
    def is_running(self) -> bool:
        """Whether a task runs jobs now; main thread."""
        return self._task is not None

    @property
    def is_watching(self) -> bool:
        """Whether its thread still looks for jobs."""
        return self._watcher.is_alive()

    def start(self) -> None:
        """Look for jobs from now on."""
        self._watcher.start()

    def wake(self) -> None:
        """Look for jobs at once; any thread."""
        self._is_woken.set()

    def cancel(self) -> None:
        """Stop the job that runs here, and those that wait; main thread."""
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Stop the job that runs, and look for no other; may be called twice."""
        self._is_closed.set()
        self._is_woken.set()
        self.cancel()

    def _watch(self) -> None:
        while not self._is_closed.is_set():
            self._is_woken.clear()
            if self._task is None and self._has_work():
                # the plugin may be unloaded, and this object deleted by Qt
                with suppress(RuntimeError):
                    self._work_found.emit()
            self._is_woken.wait(WATCH_S)

    def _has_work(self) -> bool:
        try:
            has_work = self._service.store.has_work(self._holder)
        except ServiceError as error:
            self._tell(str(error))
            return False
        # what a task met is over when another one met nothing
        if not (has_work and self._is_trouble_of_task):
            self._tell("")
        return has_work

    def _tell(self, trouble: str, *, is_of_task: bool = False) -> None:
        is_news = trouble != self._trouble
        self._trouble, self._is_trouble_of_task = trouble, is_of_task
        if is_news and not self._is_closed.is_set():
            # the plugin may be unloaded, and this object deleted by Qt
            with suppress(RuntimeError):
                self._trouble_told.emit(trouble)

    @pyqtSlot(str)
    def _on_trouble_told(self, trouble: str) -> None:
        # the project may have been closed on the way here
        if not self._is_closed.is_set():
            self.trouble_changed.emit(trouble)

    @pyqtSlot()
    def _on_work_found(self) -> None:
        if self._task is not None or self._is_closed.is_set():
            return
        self._task = JobsTask(self._service, self._works, self._holder)
        self._task.jobs_ended.connect(self._on_jobs_ended)
        QgsApplication.taskManager().addTask(self._task)
        self.jobs_changed.emit()

    def _on_jobs_ended(self, trouble: str) -> None:
        self._task = None
        self._tell(trouble, is_of_task=bool(trouble))
        self.jobs_changed.emit()
        if not trouble:
            self._is_woken.set()
