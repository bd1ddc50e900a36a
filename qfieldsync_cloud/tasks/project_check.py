"""The check of the open project, in a task of QGIS; needs no job and no service.

check = ProjectCheck(project)
check.run(CheckOptions(reads_rows=False))
check.changed           another state, or another report
check.cancel()
"""

from __future__ import annotations

import logging
from datetime import datetime, timezone
from enum import Enum

from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from qfieldsync_cloud.core.errors import Cancelled, QFieldSyncCloudError
from qfieldsync_cloud.core.findings.report import CheckReport
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.checks.checked import CheckOptions
from qfieldsync_cloud.core.project.file_errors import ProjectFileError
from qfieldsync_cloud.core.project.process_projectfile import (
    new_workflow,
    process_projectfile,
    refused,
)
from qfieldsync_cloud.tasks.main_thread import MainThreadBusy
from qfieldsync_cloud.tasks.open_project_file import OpenProjectFile

_log = logging.getLogger(__name__)


class CheckState(Enum):
    """How far the check of a project is."""

    NEVER = "never"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


class CheckTask(QgsTask):
    """Lets all checks look at a project."""

    check_ended = pyqtSignal(object, object, str)
    """The task itself; `CheckReport`, or None and why there is none ("": it was
    cancelled). In the main thread."""

    def __init__(self, source: OpenProjectFile, options: CheckOptions) -> None:
        title = QCoreApplication.translate("Gui", "Check of the project")
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._source = source
        self._options = options
        self._report: CheckReport | None = None
        self._trouble = ""

    def run(self) -> bool:
        """See QGIS; in a thread of its own."""
        watcher = JobWatcher(
            is_cancelled=self.isCanceled,
            progressed=lambda share: self.setProgress(100.0 * share),
        )
        workflow = new_workflow(watcher)
        try:
            with self._source.file(watcher.check) as path:
                try:
                    checked = process_projectfile(
                        path, workflow, self._options, snapshot=self._source.snapshot
                    )
                except ProjectFileError as error:
                    checked = refused(error, workflow)
            self._report = checked.report
        except Cancelled:
            return False
        except (QFieldSyncCloudError, MainThreadBusy, OSError) as error:
            self._trouble = str(error)
        except Exception as error:  # a task's boundary; QGIS would crash  # noqa: BLE001
            _log.exception("the check of a project ended")
            self._trouble = f"{type(error).__name__}: {error}"
        return self._report is not None

    def give_up(self, _owner: object = None) -> None:
        """Stop, because nobody wants the report any more."""
        self.cancel()

    def finished(self, _is_done: bool) -> None:
        """See QGIS; in the main thread."""
        report = None if self.isCanceled() else self._report
        self.check_ended.emit(self, report, self._trouble)


class ProjectCheck(QObject):
    """The last check of the open project, and the one that runs; main thread."""

    changed = pyqtSignal()
    """`state` or `report` is another one."""
    progressed = pyqtSignal(float)
    """Of the check that runs, 0 to 100."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._task: CheckTask | None = None
        self.state = CheckState.NEVER
        self.report: CheckReport | None = None
        """Of the last check that came to its end."""
        self.ended_at: datetime | None = None
        """When that was."""
        self.options = CheckOptions(reads_rows=False)
        """Of the last check that was asked for."""
        self.trouble = ""
        """Why the last one failed, for people."""

    def run(self, options: CheckOptions, *, is_saved_file: bool = False) -> None:
        """Check the project; a check that runs is given up for it.

        Args:
            options: of the analyst.
            is_saved_file: look at the project as it was saved, not as it is shown.
        """
        self._drop_task()
        self.options, self.trouble = options, ""
        take = OpenProjectFile.as_saved if is_saved_file else OpenProjectFile.as_shown
        task = CheckTask(take(self._project), options)
        task.check_ended.connect(self._on_task_ended)
        task.progressChanged.connect(self.progressed)
        # the plugin may be unloaded meanwhile
        self.destroyed.connect(task.give_up)
        self._task, self.state = task, CheckState.RUNNING
        QgsApplication.taskManager().addTask(task)
        self.changed.emit()

    def cancel(self) -> None:
        """Stop the check that runs; the report of an earlier one stays."""
        if self._task is not None:
            self._drop_task()
            self.state = CheckState.CANCELLED
            self.changed.emit()

    def forget(self) -> None:
        """The project is another one: nothing is known of it."""
        self._drop_task()
        self.state, self.trouble = CheckState.NEVER, ""
        self.report = self.ended_at = None
        self.changed.emit()

    def _drop_task(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.progressChanged.disconnect(self.progressed)
            task.cancel()

    def _on_task_ended(
        self, task: CheckTask, report: CheckReport | None, trouble: str
    ) -> None:
        if task is not self._task:
            return  # given up
        self._task = None
        if report is not None:
            self.state, self.report = CheckState.DONE, report
            self.ended_at = datetime.now(timezone.utc)
        elif trouble:
            self.state, self.trouble = CheckState.FAILED, trouble
        else:
            self.state = CheckState.CANCELLED
        self.changed.emit()
