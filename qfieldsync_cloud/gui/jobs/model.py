"""The jobs of a service as rows of a table, newest first. Reads nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timezone
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal

from qfieldsync_cloud.core.jobs.model import Job, JobStatus, JobType
from qfieldsync_cloud.gui.icons import icon, job_status_icon
from qfieldsync_cloud.gui.words import (
    duration_text,
    exact_moment_text,
    job_status_text,
    job_type_text,
    moment_text,
)

_TYPE_ICONS = {
    JobType.PACKAGE: "package",
    JobType.DELTA_APPLY: "apply",
    JobType.PROCESS_PROJECTFILE: "check",
    JobType.UNKNOWN: "jobs",
}
_NOWHERE = QModelIndex()


class JobColumn(IntEnum):
    """Columns in display order."""

    TYPE = 0
    STATUS = 1
    WHEN = 2
    DURATION = 3
    WHO = 4


def utc_now() -> datetime:
    """The moment by the clock of this computer."""
    return datetime.now(timezone.utc)


def elapsed_s(job: Job, now: datetime) -> float | None:
    """How long a job ran, or runs by now; None of one that did not begin."""
    if job.started_at is None:
        return None
    end = now
    if job.status.is_final:
        # some servers tell no end of a job that failed
        end = job.finished_at or job.updated_at
    return max((end - job.started_at).total_seconds(), 0.0)


class JobsModel(QAbstractTableModel):
    """One row per job that was read; more are asked for when they are looked at."""

    JOB_ROLE = Qt.ItemDataRole.UserRole + 1
    more_wanted = pyqtSignal()
    """Somebody looks at the end of the rows, and there are more."""

    def __init__(
        self, parent: QObject | None = None, now: Callable[[], datetime] = utc_now
    ) -> None:
        super().__init__(parent)
        self.now = now
        self.total = 0
        """Jobs of the service, also those that were not read."""
        self._jobs: list[Job] = []
        self._texts: dict[str, str] = {}
        self._words: dict[tuple[JobType, str, JobStatus, str], str] = {}
        self._is_more_wanted = False

    # What it holds

    @property
    def jobs(self) -> Sequence[Job]:
        return self._jobs

    @property
    def has_more(self) -> bool:
        """Whether the service has jobs that were not read."""
        return len(self._jobs) < self.total

    @property
    def unfinished(self) -> list[Job]:
        return [job for job in self._jobs if job.status.is_unfinished]

    def row_of(self, job_id: str) -> int:
        """Where a job stands; -1: it does not."""
        return next((n for n, job in enumerate(self._jobs) if job.id == job_id), -1)

    def search_text(self, row: int) -> str:
        """What a filter looks in, case folded."""
        job = self._jobs[row]
        text = self._texts.get(job.id)
        if text is None:
            day = job.created_at.astimezone().date().isoformat()
            words = (self._words_of(job), job.created_by, job.id, day)
            text = self._texts[job.id] = " ".join(words).casefold()
        return text

    def _words_of(self, job: Job) -> str:
        """Type and status in words, which thousands of jobs share."""
        kind = (job.type, job.type_text, job.status, job.status_text)
        words = self._words.get(kind)
        if words is None:
            words = f"{job_type_text(job)} {job_status_text(job)}"
            self._words[kind] = words
        return words

    # Changing it

    def clear(self) -> None:
        """Show another service: nothing of the old one stays."""
        self.beginResetModel()
        self._jobs, self._texts, self.total = [], {}, 0
        self._is_more_wanted = False
        self.endResetModel()

    def merge(self, items: Sequence[Job], total: int) -> None:
        """Take over the first jobs of the list as they are now, in place.

        Rows below stay as they are. Rows that are gone are taken away, new ones put in,
        and only those that differ are told to have changed.
        """
        listed = {job.id for job in items}
        is_joined = any(job.id in listed for job in self._jobs)
        if self._jobs and not is_joined:
            # more came than one page holds: what was read is far below it
            self._remove(0, len(self._jobs))
        if not self._jobs:
            self.append(items, total)
            return
        # what was read further down and is not on this part of the list is below it
        last = items[-1].created_at if items else None
        is_whole = len(items) >= total
        gone = [
            n
            for n, job in enumerate(self._jobs)
            if job.id not in listed
            and (is_whole or last is None or job.created_at > last)
        ]
        for first, count in reversed(list(_runs(gone))):
            self._remove(first, count)
        for row, job in enumerate(items):
            self._put(row, job)
        self._cut(total)
        self.total = total

    def append(self, items: Sequence[Job], total: int) -> None:
        """Add the next page; jobs that are there already are left out."""
        self._is_more_wanted = False
        known = {job.id for job in self._jobs}
        new = [job for job in items if job.id not in known]
        if new:
            first = len(self._jobs)
            self.beginInsertRows(_NOWHERE, first, first + len(new) - 1)
            self._jobs.extend(new)
            self.endInsertRows()
            for row in range(first, len(self._jobs)):
                # or the first letter of a filter would wait for all of them
                self.search_text(row)
        # without new ones the list is shorter than it said
        self.total = total if new else len(self._jobs)

    def add_new(self, job: Job) -> None:
        """A job was made: it is the newest."""
        if self.row_of(job.id) < 0:
            self.total += 1
            self._put(0, job)

    def give_up_more(self) -> None:
        """The next page could not be read: it may be asked for again."""
        self._is_more_wanted = False

    def tick(self) -> None:
        """Time went on: jobs that run have run longer."""
        for row, job in enumerate(self._jobs):
            if job.status is JobStatus.STARTED:
                self._tell(row, JobColumn.DURATION)

    def _tell(self, row: int, column: JobColumn) -> None:
        if row >= 0:
            index = self.index(row, column)
            self.dataChanged.emit(index, index)

    def _remove(self, first: int, count: int) -> None:
        self.beginRemoveRows(_NOWHERE, first, first + count - 1)
        for job in self._jobs[first : first + count]:
            self._texts.pop(job.id, None)
        del self._jobs[first : first + count]
        self.endRemoveRows()

    def _cut(self, total: int) -> None:
        if len(self._jobs) > total:
            self._remove(total, len(self._jobs) - total)

    def _put(self, row: int, job: Job) -> None:
        """Make `job` the one at `row`."""
        if row < len(self._jobs) and self._jobs[row].id == job.id:
            if self._jobs[row] != job:
                self._jobs[row] = job
                self._texts.pop(job.id, None)
                last = len(JobColumn) - 1
                self.dataChanged.emit(self.index(row, 0), self.index(row, last))
            return
        elsewhere = self.row_of(job.id)
        if elsewhere >= 0:
            self._remove(elsewhere, 1)
        row = min(row, len(self._jobs))
        self.beginInsertRows(_NOWHERE, row, row)
        self._jobs.insert(row, job)
        self.endInsertRows()

    # As Qt asks

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:  # noqa: N802
        """See Qt."""
        return 0 if parent.isValid() else len(self._jobs)

    def columnCount(self, parent: QModelIndex = _NOWHERE) -> int:  # noqa: N802
        """See Qt."""
        return 0 if parent.isValid() else len(JobColumn)

    def canFetchMore(self, parent: QModelIndex) -> bool:  # noqa: N802
        """See Qt."""
        return not parent.isValid() and self.has_more and not self._is_more_wanted

    def fetchMore(self, parent: QModelIndex) -> None:  # noqa: N802
        """See Qt: the rows come later."""
        if self.canFetchMore(parent):
            self._is_more_wanted = True
            self.more_wanted.emit()

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """See Qt."""
        is_wanted = (
            orientation == Qt.Orientation.Horizontal
            and role == Qt.ItemDataRole.DisplayRole
            and 0 <= section < len(JobColumn)
        )
        if not is_wanted:
            return None
        return {
            JobColumn.TYPE: self.tr("Job"),
            JobColumn.STATUS: self.tr("Status"),
            JobColumn.WHEN: self.tr("When"),
            JobColumn.DURATION: self.tr("How Long"),
            JobColumn.WHO: self.tr("Who"),
        }[JobColumn(section)]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid() or index.row() >= len(self._jobs):
            return None
        job, column = self._jobs[index.row()], JobColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(job, column)
        if role == Qt.ItemDataRole.DecorationRole:
            if column is JobColumn.TYPE:
                return icon(_TYPE_ICONS[job.type])
            return job_status_icon(job.status) if column is JobColumn.STATUS else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(job)
        return job if role == self.JOB_ROLE else None

    def _text(self, job: Job, column: JobColumn) -> str:
        if column is JobColumn.TYPE:
            return job_type_text(job)
        if column is JobColumn.STATUS:
            return job_status_text(job)
        if column is JobColumn.WHEN:
            return moment_text(job.created_at)
        if column is JobColumn.WHO:
            return job.created_by
        seconds = elapsed_s(job, self.now())
        return "" if seconds is None else duration_text(seconds)

    def _tip(self, job: Job) -> str:
        seconds = elapsed_s(job, self.now())
        lines = [
            f"{job_type_text(job)}: {job_status_text(job)}",
            self.tr("Asked for by {user}, {moment}").format(
                user=job.created_by or "?", moment=exact_moment_text(job.created_at)
            ),
        ]
        if seconds is not None:
            text = self.tr("Ran for {time}")
            if not job.status.is_final:
                text = self.tr("Runs for {time}")
            lines.append(text.format(time=duration_text(seconds)))
        lines.append(job.id)
        return "\n".join(lines)


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Rows in ascending order as runs: first row, count."""
    start = 0
    for n, row in enumerate(rows):
        if n + 1 == len(rows) or rows[n + 1] != row + 1:
            yield rows[start], n + 1 - start
            start = n + 1
