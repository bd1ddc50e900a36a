"""Which of the jobs are shown."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel

from qfieldsync_cloud.core.jobs.model import Job, JobStatus, JobType
from qfieldsync_cloud.gui.jobs.model import JobsModel


@dataclass(frozen=True)
class JobFilter:
    """What a job must have to be shown."""

    text: str = ""
    """Words that all stand in type, status, user, id or day of a job."""
    type: JobType | None = None
    """None: any."""
    statuses: frozenset[JobStatus] = frozenset()
    """Empty: any."""

    @property
    def is_empty(self) -> bool:
        """Whether every job passes."""
        return not self.text.strip() and self.type is None and not self.statuses


class JobsProxy(QSortFilterProxyModel):
    """The jobs that pass a filter, in the order of the list."""

    def __init__(self, jobs: JobsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._filter = JobFilter()
        self._words: tuple[str, ...] = ()
        self.setSourceModel(jobs)

    @property
    def filter(self) -> JobFilter:
        return self._filter

    def set_filter(self, wanted: JobFilter) -> None:
        """Show what passes `wanted`."""
        if wanted != self._filter:
            self._filter = wanted
            self._words = tuple(wanted.text.casefold().split())
            self.invalidateFilter()

    def filterAcceptsRow(self, row: int, _parent: QModelIndex) -> bool:  # noqa: N802
        """See Qt."""
        wanted = self._filter
        job = self._jobs.jobs[row]
        if wanted.type is not None and job.type is not wanted.type:
            return False
        if wanted.statuses and job.status not in wanted.statuses:
            return False
        if not self._words:
            return True
        text = self._jobs.search_text(row)
        return all(word in text for word in self._words)

    def row_of(self, job_id: str) -> int:
        """Where a job is shown; -1: it is not."""
        row = self._jobs.row_of(job_id)
        index = self._jobs.index(row, 0) if row >= 0 else QModelIndex()
        return int(self.mapFromSource(index).row())

    def job_at(self, index: QModelIndex) -> Job | None:
        """The job of a row of the view."""
        job = index.data(JobsModel.JOB_ROLE) if index.isValid() else None
        return job if isinstance(job, Job) else None
