"""Reads the jobs of the shown service into the model, page by page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.core.services.sync_service import (
    DEFAULT_LIMIT,
    MAX_LIMIT,
    Page,
    SyncService,
)
from qfieldsync_cloud.gui.jobs.model import JobsModel
from qfieldsync_cloud.tasks.calls import Question
from qfieldsync_cloud.tasks.workplace import Workplace


class JobList(QObject):
    """Reads jobs into the model: the first page again and again, others on demand."""

    was_read = pyqtSignal()
    """The first page stands in the model as the service has it."""
    more_was_read = pyqtSignal()
    """A later page stands in the model."""
    read_failed = pyqtSignal(object)
    """The error."""

    def __init__(
        self, place: Workplace, model: JobsModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._model = model
        self._first: Question | None = None
        self._next: Question | None = None
        self._is_stale = False
        self._reads_all = False
        model.more_wanted.connect(self._on_model_more_wanted)

    def forget(self) -> None:
        """The service is another one: no answer of the old one is wanted."""
        for question in (self._first, self._next):
            if question is not None:
                question.drop()
        self._first = self._next = None
        self._is_stale = False
        self._model.clear()

    def refresh(self) -> None:
        """Read the first page again, and with it every job that is unfinished."""
        if self._first is not None:
            self._is_stale = True
            return
        limit = self._lines_to_read()
        self._first = self._ask(
            lambda service: service.list_jobs(limit),
            self._on_first_page,
            self._on_first_failed,
        )

    def read_all(self, *, is_wanted: bool) -> None:
        """Read the later pages too, because somebody searches in them."""
        self._reads_all = is_wanted
        if is_wanted:
            self._read_next()

    def read_until(self, job_id: str) -> None:
        """Read a later page, unless the job stands in the model."""
        if self._model.row_of(job_id) < 0:
            self._read_next()

    def _lines_to_read(self) -> int:
        jobs = self._model.jobs
        unfinished = [n for n, job in enumerate(jobs) if job.status.is_unfinished]
        needed = unfinished[-1] + 1 + DEFAULT_LIMIT // 2 if unfinished else 0
        return min(max(DEFAULT_LIMIT, needed), MAX_LIMIT)

    def _ask(
        self,
        call: Callable[[SyncService], Page[Job]],
        answer: Callable[[Page[Job]], None],
        failed: Callable[[Exception], None],
    ) -> Question | None:
        service = self._place.service
        if service is None:
            return None

        def checked(then: Callable[[Any], None]) -> Callable[[Any], None]:
            def told(result: Any) -> None:
                if self._place.service is service:
                    then(result)

            return told

        return self._place.ask(
            lambda: call(service), checked(answer), checked(failed), owner=self
        )

    def _on_first_page(self, page: Page[Job]) -> None:
        self._first = None
        self._model.merge(page.items, page.total)
        self.was_read.emit()
        if self._is_stale:
            self._is_stale = False
            self.refresh()
        if self._reads_all:
            self._read_next()

    def _on_first_failed(self, error: Exception) -> None:
        self._first = None
        self._is_stale = False
        self.read_failed.emit(error)

    def _on_model_more_wanted(self) -> None:
        self._read_next()

    def _read_next(self) -> None:
        if self._next is not None or not self._model.has_more:
            return
        limit = MAX_LIMIT if self._reads_all else DEFAULT_LIMIT
        offset = len(self._model.jobs)
        self._next = self._ask(
            lambda service: service.list_jobs(limit, offset),
            self._on_next_page,
            self._on_next_failed,
        )

    def _on_next_page(self, page: Page[Job]) -> None:
        self._next = None
        self._model.append(page.items, page.total)
        self.more_was_read.emit()
        if self._reads_all:
            self._read_next()

    def _on_next_failed(self, error: Exception) -> None:
        self._next = None
        self._model.give_up_more()
        self.read_failed.emit(error)
