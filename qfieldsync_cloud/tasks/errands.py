"""Long errands of a view, as tasks of QGIS: with progress, and a button to stop them.

    errands.start("Dry run", lambda watch: look_ahead(…), self._show, self._on_failed)

What the errand returns, or the error that it raised, comes back in the main thread. An
errand whose view is gone is stopped, and its answer is dropped.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qfieldsync_cloud.core.errors import Cancelled
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.tasks.when_destroyed import when_destroyed

_log = logging.getLogger(__name__)

_running: set[ErrandTask] = set()
"""QGIS keeps no reference to the Python part of a task."""


@dataclass(frozen=True)
class ErrandWatch:
    """Lets an errand tell how far it is, and hear whether it is to stop."""

    is_cancelled: Callable[[], bool]
    progressed: Callable[[float], None]
    """Told the share of it that is done, 0 to 1."""

    def of_run(self, total: int) -> Watcher:
        """For a run over so many deltas."""
        done = [0]

        def settled(count: int) -> None:
            done[0] += count
            self.progressed(min(done[0] / max(total, 1), 1.0))

        return Watcher(self.is_cancelled, settled)

    def of_job(self) -> JobWatcher:
        """A watcher for work in steps."""
        return JobWatcher(self.is_cancelled, self.progressed)


Errand = Callable[[ErrandWatch], Any]


class ErrandTask(QgsTask):
    """One errand on its way."""

    ended = pyqtSignal(object, object)
    """What it returned, and the error that it raised or None; in the main thread."""

    def __init__(self, title: str, errand: Errand) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._errand = errand
        self._result: Any = None
        self._error: Exception | None = Cancelled("cancelled before it began")

    def run(self) -> bool:
        """See QGIS; in a thread of its own."""
        watch = ErrandWatch(
            self.isCanceled, lambda share: self.setProgress(100.0 * share)
        )
        try:
            self._result = self._errand(watch)
            self._error = None
        except Exception as error:  # a task's boundary: it is told  # noqa: BLE001
            self._error = error
        return self._error is None

    def finished(self, _is_done: bool) -> None:
        """See QGIS; in the main thread.

        What was done before somebody stopped it is told as it is.
        """
        _running.discard(self)
        self.ended.emit(self._result, self._error)
        self._result = None


class Errands(QObject):
    """The errands of one view; lives in the main thread."""

    changed = pyqtSignal()
    """One began or ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: dict[ErrandTask, str] = {}
        # by then nothing of this object can be called
        when_destroyed(self, partial(_cancel, self._tasks))

    def start(
        self,
        title: str,
        errand: Errand,
        answer: Callable[[Any], None],
        failed: Callable[[Exception], None],
        *,
        kind: str = "",
    ) -> ErrandTask:
        """Begin with an errand; returns its task.

        Args:
            title: in QGIS's list of tasks.
            errand: touches no widget and no layer of the open project.
            answer: gets what it returned.
            failed: gets its error; `Cancelled` when somebody stopped it.
            kind: see `is_running`.
        """
        task = ErrandTask(title, errand)
        self._tasks[task] = kind

        def end(result: Any, error: Exception | None) -> None:
            if self._tasks.pop(task, None) is None:
                return
            self.changed.emit()
            if error is None:
                answer(result)
            else:
                if not isinstance(error, Cancelled):
                    _log.info("an errand failed", exc_info=error)
                failed(error)

        task.ended.connect(end)
        _running.add(task)
        QgsApplication.taskManager().addTask(task)
        self.changed.emit()
        return task

    def is_running(self, kind: str) -> bool:
        """Whether an errand of that kind is on its way."""
        return kind in self._tasks.values()

    def cancel(self) -> None:
        """Stop all errands, and want no answer of theirs any more."""
        _cancel(self._tasks)
        self.changed.emit()


def _cancel(tasks: dict[ErrandTask, str]) -> None:
    for task in tuple(tasks):
        tasks.pop(task, None)
        task.cancel()
