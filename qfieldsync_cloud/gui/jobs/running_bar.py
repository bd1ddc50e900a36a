"""The job that runs: how far it is, at which step, and how much time is left."""

from __future__ import annotations

from datetime import datetime

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from qfieldsync_cloud.core.jobs.model import Job, JobStatus
from qfieldsync_cloud.core.jobs.store.job_rows import Progress
from qfieldsync_cloud.gui.icons import icon, job_status_icon, theme_icon
from qfieldsync_cloud.gui.jobs.model import elapsed_s
from qfieldsync_cloud.gui.widgets.icon_label import show_icon
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text
from qfieldsync_cloud.gui.words import duration_text, job_type_text

WARNS_FROM = 0.8
"""Of the time limit."""
_LONG_WAIT_S = 60.0
"""After which a job that nobody begins is worth a word."""
_ICON_PIXELS = 16


class RunningBar(QFrame):
    """Progress of the job that runs, and a button to stop it; else hidden."""

    cancel_wanted = pyqtSignal(object)
    """`Job`"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.job: Job | None = None
        """The one that is shown."""
        self._progress: Progress | None = None
        self._others = 0
        self._limit_s = 0.0
        self._stopping = ""
        self.picture = QLabel(self)
        self.title = QLabel(self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.title.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.step = wrapped_text(self)
        self.clock = wrapped_text(self)
        self.warning = QLabel(self)
        show_icon(self.warning, icon("status/conflict"), _ICON_PIXELS)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setIcon(theme_icon("mTaskCancel"))
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self._lay_out()
        self.hide()

    def show_jobs(
        self, unfinished: list[Job], *, limit_s: float, cancel_obstacle: str
    ) -> None:
        """Show what is unfinished.

        Args:
            unfinished: newest first.
            limit_s: how long a job may run.
            cancel_obstacle: why none can be cancelled; "" when one can.
        """
        started = [job for job in unfinished if job.status is JobStatus.STARTED]
        shown = started or unfinished
        self.job = shown[-1] if shown else None
        self._others = max(len(unfinished) - 1, 0)
        self._limit_s = limit_s
        if self.job is None or self.job.id != self._stopping:
            self._stopping = ""
        self.cancel.setEnabled(not cancel_obstacle and not self._stopping)
        tip = cancel_obstacle or self.tr("Stop this job; what it had written stays")
        self.cancel.setToolTip(tip)
        self.cancel.setAccessibleDescription(tip)
        self._show_cancel_text()
        self.setVisible(self.job is not None)

    def show_stopping(self, job_id: str) -> None:
        """Somebody wants this job to stop; it takes a moment. "": nobody does."""
        self._stopping = job_id
        self.cancel.setEnabled(not job_id)
        self._show_cancel_text()

    def set_progress(self, progress: Progress | None) -> None:
        """How far the job is that runs; None: nobody says."""
        self._progress = progress

    def show_time(self, now: datetime) -> None:
        """Show how far it is at this moment."""
        job = self.job
        if job is None:
            return
        show_icon(self.picture, job_status_icon(job.status), _ICON_PIXELS)
        self.title.setText(self._title(job))
        progress = self._progress
        if progress is not None and progress.job_id != job.id:
            progress = None
        is_running = job.status is JobStatus.STARTED
        self.bar.setVisible(is_running)
        # without a share it only shows that something goes on
        self.bar.setRange(0, 100 if progress is not None else 0)
        if progress is not None:
            self.bar.setValue(int(100 * progress.share))
        step = progress.step if progress is not None else ""
        self.step.setText(self.tr("Step: {name}").format(name=step) if step else "")
        self.step.setVisible(bool(step))
        self._show_clock(job, now)

    def _title(self, job: Job) -> str:
        text = self.tr("{job}: running")
        if job.status is not JobStatus.STARTED:
            text = self.tr("{job}: waiting")
        title = text.format(job=job_type_text(job))
        if self._others == 1:
            return self.tr("{title} (1 more waits)").format(title=title)
        if self._others:
            more = self.tr("{title} ({count} more wait)")
            return more.format(title=title, count=self._others)
        return title

    def _show_clock(self, job: Job, now: datetime) -> None:
        seconds = elapsed_s(job, now)
        is_late = False
        if seconds is None or job.status is not JobStatus.STARTED:
            waited = max((now - job.created_at).total_seconds(), 0.0)
            text = self.tr("Waits for a worker.")
            if waited >= _LONG_WAIT_S:
                is_late = True
                text = self.tr("Waits for a worker since {time}.")
                text = text.format(time=duration_text(waited))
        else:
            limit = self._limit_s
            is_late = seconds >= WARNS_FROM * limit
            text = self.tr("{time} of at most {limit}")
            if is_late:
                text = self.tr("{time} of at most {limit}: it may be stopped soon.")
            text = text.format(time=whole_text(seconds), limit=whole_text(limit))
        self.warning.setVisible(is_late)
        self.clock.setText(text)

    def _show_cancel_text(self) -> None:
        text = self.tr("Stopping…") if self._stopping else self.tr("Cancel")
        self.cancel.setText(text)

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setVerticalSpacing(2)
        for widget in (self.picture, self.warning):
            widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout.addWidget(self.picture, 0, 0)
        layout.addWidget(self.title, 0, 1)
        layout.addWidget(self.cancel, 0, 2)
        layout.addWidget(self.bar, 1, 0, 1, 3)
        layout.addWidget(self.step, 2, 0, 1, 3)
        layout.addWidget(self.warning, 3, 0)
        layout.addWidget(self.clock, 3, 1, 1, 2)
        layout.setColumnStretch(1, 1)

    def _on_cancel_clicked(self, _checked: bool) -> None:
        if self.job is not None:
            self.cancel_wanted.emit(self.job)


def whole_text(seconds: float) -> str:
    """A length of time in whole seconds."""
    return duration_text(max(float(int(seconds)), 1.0))
