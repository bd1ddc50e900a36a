"""The view of the dock Jobs."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from qfieldsync_cloud.core.errors import (
    ConnectionFailed,
    PermissionDenied,
    QFieldSyncCloudError,
    TimedOut,
)
from qfieldsync_cloud.core.jobs.model import Job, JobType
from qfieldsync_cloud.core.jobs.store.job_rows import Progress
from qfieldsync_cloud.core.services.sync_service import CreatedJob, SyncService
from qfieldsync_cloud.gui.docks.placed_view import PlacedView
from qfieldsync_cloud.gui.docks.state_page import StatePage
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.jobs.details.panel import JobDetails
from qfieldsync_cloud.gui.jobs.filter_bar import FilterBar
from qfieldsync_cloud.gui.jobs.filtering import JobFilter, JobsProxy
from qfieldsync_cloud.gui.jobs.job_list import JobList
from qfieldsync_cloud.gui.jobs.model import JobsModel
from qfieldsync_cloud.gui.jobs.running_bar import RunningBar
from qfieldsync_cloud.gui.jobs.starting import (
    SERVER_TIME_LIMIT_S,
    ServiceFacts,
    StartButtons,
    read_facts,
)
from qfieldsync_cloud.gui.jobs.strip import Level, MessageStrip, error_text, is_refusal
from qfieldsync_cloud.gui.jobs.table import JobsTable
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.gui.words import moment_text
from qfieldsync_cloud.tasks.calls import Question
from qfieldsync_cloud.tasks.workplace import PlaceState, Workplace

_log = logging.getLogger(__name__)

_TICK_MS = 1000
_FACTS_S = 60.0
"""So often a server is asked how many changes wait, when its jobs are the same."""

Continuation = Callable[[], None]


class JobsView(PlacedView):
    """See the package."""

    def __init__(
        self, place: Workplace, window: Window, parent: QWidget | None = None
    ) -> None:
        super().__init__(place, window, parent)
        self.before_package: Callable[[Continuation], None] | None = None
        """Called before a package job is asked for, with what asks for it; whoever sets
        it calls that when packaging may go on. None: it goes on at once."""
        self.buttons = StartButtons(self.content)
        self.strip = MessageStrip(self.content)
        self.running = RunningBar(self.content)
        self.filter_bar = FilterBar(self.content)
        self.model = JobsModel(self)
        self.proxy = JobsProxy(self.model, self)
        self.table = JobsTable(self.model, self.proxy, self.content)
        self.jobs = JobList(place, self.model, self)
        self.details = JobDetails(place, window, self.strip, self.content)
        self.list_state = StatePage(self.content)
        self._pages = QStackedWidget(self.content)
        self._facts: ServiceFacts | None = None
        self._facts_question: Question | None = None
        self._facts_of: tuple[object, float] = ((), 0.0)
        self._wanted_id = ""
        self._is_read = False
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._lay_out()
        self._connect()
        self.forget()

    # See `PlacedView`

    def reread(self) -> None:
        """See `PlacedView`."""
        self._show_unsaved()
        self.jobs.refresh()

    def forget(self) -> None:
        """See `PlacedView`."""
        self.jobs.forget()
        self.details.clear()
        self.strip.forget_all()
        if self._facts_question is not None:
            self._facts_question.drop()
        self._facts = self._facts_question = None
        self._facts_of = ((), 0.0)
        self._wanted_id, self._is_read = "", False
        for type_ in JobType:
            self.buttons.set_asked(type_, is_asked=False)
        self.buttons.show_facts(None, is_cloud=self.place.is_cloud)
        self.running.set_progress(None)
        self._show_running()
        self.list_state.tell(self.tr("Reading the jobs…"))
        self._pages.setCurrentWidget(self.list_state)

    def set_shown(self, is_shown: bool) -> None:
        """See `PlacedView`; nothing ticks while nobody sees it."""
        super().set_shown(is_shown)
        self._pace()

    # Asking for jobs

    def want(self, type_: JobType) -> None:
        """Ask for a job, as a click on its button does."""
        if type_ is JobType.PACKAGE and self.before_package is not None:
            self.before_package(lambda: self.start(type_))
            return
        self.start(type_)

    def start(self, type_: JobType, *, force: bool = False) -> None:
        """Ask the shown service for a job.

        Args:
            type_: of the job.
            force: make a new one although one like it is unfinished.
        """
        service = self.place.service
        if service is None:
            return
        self.strip.forget("start")
        self._warn_unsaved()
        self.buttons.set_asked(type_, is_asked=True)

        def answer(created: CreatedJob | None) -> None:
            if self.place.service is service:
                self._on_created(type_, created)

        def failed(error: Exception) -> None:
            if self.place.service is service:
                self._on_create_failed(type_, error)

        self.place.ask(
            lambda: _create(service, type_, force=force), answer, failed, owner=self
        )

    def _on_created(self, type_: JobType, created: CreatedJob | None) -> None:
        self.buttons.set_asked(type_, is_asked=False)
        if created is None:
            self.strip.tell("start", self.tr("No change waits to be applied."))
        else:
            self._wanted_id = created.job.id
            self.filter_bar.clear()
            self.model.add_new(created.job)
            if not created.is_new:
                self._tell_existing(type_, created.job)
            self._on_list_read()
        self.place.refresh()

    def _on_create_failed(self, type_: JobType, error: Exception) -> None:
        self.buttons.set_asked(type_, is_asked=False)
        if is_refusal(error, "no_deltas_to_apply"):
            self.strip.tell("start", self.tr("No change waits to be applied."))
            return
        _log_unexpected(error)
        self.strip.tell("start", error_text(error), Level.Critical)

    def _tell_existing(self, type_: JobType, job: Job) -> None:
        text = self.tr(
            "A job like this is unfinished, asked for by {user} at {moment}. It is "
            "shown; no other was made."
        )
        text = text.format(user=job.created_by, moment=moment_text(job.created_at))
        again = self.tr("Make Another")
        self.strip.tell(
            "start",
            text,
            button=again,
            act=lambda: self.start(type_, force=True),
        )

    # Cancelling

    def cancel(self, job: Job) -> None:
        """Ask the shown service to stop a job."""
        service = self.place.service
        if service is None:
            return
        self.running.show_stopping(job.id)

        def answer(_job: Job) -> None:
            if self.place.service is service:
                self.place.refresh()

        def failed(error: Exception) -> None:
            if self.place.service is service:
                _log_unexpected(error)
                self.running.show_stopping("")
                self.strip.tell("cancel", error_text(error), Level.Warning)

        self.place.ask(lambda: service.cancel_job(job.id), answer, failed, owner=self)

    # What was read

    def _on_list_read(self) -> None:
        self._is_read = True
        self.strip.forget("read")
        unfinished = self.model.unfinished
        self.place.set_busy(bool(unfinished))
        self._show_running()
        if self.model.total:
            self._pages.setCurrentWidget(self._splitter)
        else:
            self._show_empty()
        if self._wanted_id and self.table.select_job(self._wanted_id):
            self._wanted_id = ""
        self.details.follow(self.table.selected_job())
        self._ask_facts()
        self._pace()

    def _on_read_failed(self, error: Exception) -> None:
        _log_unexpected(error)
        self.place.set_busy(False)
        text = error_text(error)
        if self.model.jobs:
            # what is there stays: it was true a moment ago
            self.strip.tell(
                "read",
                text,
                Level.Warning,
                button=self.tr("Try Again"),
                act=self.place.refresh,
            )
            return
        headline, name = self.tr("The jobs cannot be read"), "status/error"
        if isinstance(error, PermissionDenied):
            headline = self.tr("You may not see the jobs of this project")
            name = "status/unpermitted"
        elif isinstance(error, (ConnectionFailed, TimedOut)):
            headline, name = self.tr("The server cannot be reached"), "cloud"
        self.list_state.tell(
            headline,
            text,
            icon=icon(name),
            button=self.tr("Try Again"),
            act=self.place.refresh,
        )
        self._pages.setCurrentWidget(self.list_state)

    def _show_empty(self) -> None:
        text = self.tr(
            "Package makes a folder that QField opens in the field. Apply Changes "
            "writes what came back into the layers. Process Project File checks "
            "whether the project is fit for the field."
        )
        self.list_state.tell(self.tr("No job yet"), text, icon=icon("jobs"))
        self._pages.setCurrentWidget(self.list_state)

    def _ask_facts(self) -> None:
        """Ask what the buttons need; a server only when its jobs are others now."""
        service = self.place.service
        if service is None or self._facts_question is not None:
            return
        seen = tuple((job.id, job.status) for job in self.model.jobs[:100])
        of, at = self._facts_of
        is_old = time.monotonic() - at > _FACTS_S
        if self.place.is_cloud and self._facts and of == seen and not is_old:
            return
        self._facts_of = (seen, time.monotonic())

        def answer(facts: ServiceFacts) -> None:
            self._facts_question = None
            if self.place.service is service:
                self._show_facts(facts)

        def failed(error: Exception) -> None:
            self._facts_question = None
            if self.place.service is service:
                _log_unexpected(error)
                # whoever wants a job is told by the service what stands in the way
                self._show_facts(ServiceFacts(None, SERVER_TIME_LIMIT_S))

        self._facts_question = self.place.ask(
            lambda: read_facts(service), answer, failed, owner=self
        )

    def _show_facts(self, facts: ServiceFacts) -> None:
        self._facts = facts
        self.buttons.show_facts(facts, is_cloud=self.place.is_cloud)
        self._show_unsaved()
        self._show_running()

    def _show_running(self) -> None:
        limit_s = self._facts.time_limit_s if self._facts else SERVER_TIME_LIMIT_S
        obstacle = ""
        if self.place.is_cloud:
            obstacle = self.tr("A server cannot stop a job, it can only be awaited.")
        self.running.show_jobs(
            self.model.unfinished, limit_s=limit_s, cancel_obstacle=obstacle
        )
        self.running.show_time(self.model.now())

    def _on_progress(self, progress: Progress | None) -> None:
        if self.place.is_cloud:
            progress = None
        self.model.set_progress(progress)
        self.running.set_progress(progress)
        self.running.show_time(self.model.now())

    def _on_ticker_timeout(self) -> None:
        self.model.tick()
        self.running.show_time(self.model.now())

    def _pace(self) -> None:
        """Tick while a job is unfinished and somebody sees it."""
        if self.is_shown and self.model.unfinished:
            if not self._ticker.isActive():
                self._ticker.start()
        else:
            self._ticker.stop()

    def _on_filter_changed(self, wanted: JobFilter) -> None:
        self.proxy.set_filter(wanted)
        self.jobs.read_all(is_wanted=not wanted.is_empty)

    # The open project

    def _show_unsaved(self, *_told: object) -> None:
        is_ready = self.place.state is PlaceState.READY
        self.buttons.set_unsaved(is_ready and self.window_of_qgis.project.isDirty())

    def _warn_unsaved(self) -> None:
        """Layers with edits that are not saved: a job does not see those."""
        if self.place.is_cloud:
            return
        layers = self.window_of_qgis.project.mapLayers().values()
        edited = [
            layer.name()
            for layer in layers
            if isinstance(layer, QgsVectorLayer) and layer.isModified()
        ]
        if not edited:
            self.strip.forget("edits")
            return
        text = self.tr("Unsaved edits are not seen by the job: {layers}.")
        self.strip.tell("edits", text.format(layers=", ".join(edited)), Level.Warning)

    # Building

    def _lay_out(self) -> None:
        upper = QWidget(self.content)
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.filter_bar)
        above.addWidget(self.table, 1)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self.content)
        self._splitter.addWidget(upper)
        self._splitter.addWidget(self.details)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 3)
        self._splitter.setChildrenCollapsible(False)
        self._pages.addWidget(self.list_state)
        self._pages.addWidget(self._splitter)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.buttons)
        layout.addWidget(self.strip)
        layout.addWidget(self.running)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.buttons.job_wanted.connect(self.want)
        self.running.cancel_wanted.connect(self.cancel)
        self.jobs.was_read.connect(self._on_list_read)
        self.jobs.read_failed.connect(self._on_read_failed)
        self.filter_bar.filter_changed.connect(self._on_filter_changed)
        self.table.job_selected.connect(self.details.follow)
        self.place.progress_changed.connect(self._on_progress)
        self.window_of_qgis.project.isDirtyChanged.connect(self._show_unsaved)
        self._ticker.timeout.connect(self._on_ticker_timeout)


def _create(service: SyncService, type_: JobType, *, force: bool) -> CreatedJob | None:
    """Ask for a job; None: there is nothing to apply."""
    if type_ is not JobType.DELTA_APPLY:
        return service.create_job(type_, force=force)
    job = service.apply_deltas()
    return CreatedJob(job, is_new=True) if job is not None else None


def _log_unexpected(error: Exception) -> None:
    if not isinstance(error, QFieldSyncCloudError):
        _log.error("a call of the jobs failed", exc_info=error)
