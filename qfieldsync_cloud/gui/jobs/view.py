"""The view of the dock Jobs."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QFrame,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.errors import (
    ConnectionFailed,
    PermissionDenied,
    TimedOut,
)
from qfieldsync_cloud.core.jobs.model import Job, JobType
from qfieldsync_cloud.core.jobs.store.job_rows import Progress
from qfieldsync_cloud.gui.frame.placed_view import PlacedView
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.jobs.details.panel import JobDetails
from qfieldsync_cloud.gui.jobs.download import PackageDownload
from qfieldsync_cloud.gui.jobs.filter_bar import JobFilterBar
from qfieldsync_cloud.gui.jobs.filtering import JobFilter, JobsProxy
from qfieldsync_cloud.gui.jobs.job_list import JobList
from qfieldsync_cloud.gui.jobs.message_bar import JobMessages
from qfieldsync_cloud.gui.jobs.model import JobsModel
from qfieldsync_cloud.gui.jobs.requests import JobRequests, log_unexpected
from qfieldsync_cloud.gui.jobs.running_bar import RunningBar
from qfieldsync_cloud.gui.jobs.starting import (
    SERVER_TIME_LIMIT_S,
    ServiceFacts,
    StartButtons,
    read_facts,
)
from qfieldsync_cloud.gui.jobs.table import JobsTable
from qfieldsync_cloud.gui.widgets.state_page import StatePage
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.gui.words import error_text, login_headline, wants_login
from qfieldsync_cloud.tasks.calls import Question
from qfieldsync_cloud.tasks.workplace import PlaceState, Workplace

_TICK_MS = 1000
_FACTS_S = 300.0
"""So often a server is asked how many changes wait, when its jobs are the same."""

Continuation = Callable[[], None]


class JobsView(PlacedView):
    """The content of the dock Jobs: buttons, table, and details of one job."""

    def __init__(
        self, place: Workplace, window: Window, parent: QWidget | None = None
    ) -> None:
        super().__init__(place, window, parent)
        self.before_package: Callable[[Continuation], object] | None = None
        """Called before a package job is asked for, with what asks for it; whoever sets
        it calls that when packaging may go on. None: it goes on at once."""
        # in the order of the Tab key
        self.buttons = StartButtons(self.content)
        self.strip = JobMessages(self.content)
        self.running = RunningBar(self.content)
        self.download = PackageDownload(
            place, self.strip, window.message_bar, self.content
        )
        self.filter_bar = JobFilterBar(self.content)
        self.model = JobsModel(self)
        self.proxy = JobsProxy(self.model, self)
        self.table = JobsTable(self.model, self.proxy, self.content)
        self.jobs = JobList(place, self.model, self)
        self.requests = JobRequests(
            place, window.project, self.buttons, self.running, self.strip, self
        )
        self.requests.login_wanted.connect(self.service_bar.sign_in)
        self.details = JobDetails(place, window, self.strip, self.content)
        self.details.login_wanted.connect(self.service_bar.sign_in)
        self.download.login_wanted.connect(self.service_bar.sign_in)
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
        self._pages.setCurrentWidget(self._state_area)

    def set_shown(self, is_shown: bool) -> None:
        """See `PlacedView`; nothing ticks while nobody sees it."""
        super().set_shown(is_shown)
        self._pace()

    def want(self, type_: JobType) -> None:
        """Ask for a job, as a click on its button does."""
        service = self.place.service

        def go_on() -> None:
            # the check takes its time: another project may be open by now
            if self.place.service is service:
                self.requests.start(type_)

        if type_ is JobType.PACKAGE and self.before_package is not None:
            self.before_package(go_on)
        else:
            go_on()

    def _on_job_shown(self, job: Job) -> None:
        self.model.add_new(job)
        if self.proxy.row_of(job.id) < 0:
            self.filter_bar.clear()
        self._wanted_id = job.id
        self._on_list_read()

    def show_job(self, job_id: str) -> None:
        """Select a job, as soon as it is read; older jobs are read until it is."""
        self.filter_bar.clear()
        self._wanted_id = job_id
        if self.table.select_job(job_id):
            self._wanted_id = ""
        elif self._is_read:
            self.jobs.read_until(job_id)

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
        if self._wanted_id:
            self._select_wanted()
        self.details.follow(self.table.selected_job())
        self._ask_facts()
        self._pace()

    def _select_wanted(self) -> None:
        if self.table.select_job(self._wanted_id):
            self._wanted_id = ""
        else:
            self.jobs.read_until(self._wanted_id)

    def _on_more_read(self) -> None:
        if self._wanted_id:
            self._select_wanted()

    def _on_read_failed(self, error: Exception) -> None:
        log_unexpected(error)
        text = error_text(error)
        button, act = self.service_bar.way_on(error, self.place.refresh)
        if self.model.jobs:
            # what is there stays: it was true a moment ago
            level = Qgis.MessageLevel.Warning
            self.strip.tell("read", text, level, button=button, act=act)
            return
        headline, name = self.tr("The jobs cannot be read"), "status/error"
        if wants_login(error):
            headline = login_headline(error, self.tr("The login ran out"))
            name = "status/unpermitted"
        elif isinstance(error, PermissionDenied) and error.status in (401, 403):
            headline = self.tr("You may not see the jobs of this project")
            name = "status/unpermitted"
        elif isinstance(error, (ConnectionFailed, TimedOut)):
            headline, name = self.tr("The server cannot be reached"), "cloud"
        self.buttons.show_facts(None, is_cloud=self.place.is_cloud, trouble=headline)
        self.list_state.tell(headline, text, icon=icon(name), button=button, act=act)
        self._pages.setCurrentWidget(self._state_area)

    def _show_empty(self) -> None:
        text = self.tr(
            "Package makes what QField opens in the field. Apply Changes "
            "writes what came back into the layers. Process Project File checks "
            "whether the project is fit for the field."
        )
        self.list_state.tell(self.tr("No job yet"), text, icon=icon("jobs"))
        self._pages.setCurrentWidget(self._state_area)

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
                log_unexpected(error)
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
        self.table.cancel_obstacle = obstacle
        self.running.show_time(self.model.now())

    def _on_progress(self, progress: Progress | None) -> None:
        if self.place.is_cloud:
            progress = None
        self.running.set_progress(progress)
        self.running.show_time(self.model.now())

    def _on_download_changed(self) -> None:
        self.details.package.set_downloading(is_downloading=self.download.is_running)

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
        # in a low dock its sentences are scrolled to
        self._state_area = QScrollArea(self.content)
        self._state_area.setFrameShape(QFrame.Shape.NoFrame)
        self._state_area.setWidgetResizable(True)
        self._state_area.setWidget(self.list_state)
        self._pages.addWidget(self._state_area)
        self._pages.addWidget(self._splitter)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.buttons)
        layout.addWidget(self.strip)
        layout.addWidget(self.running)
        layout.addWidget(self.download)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.buttons.job_wanted.connect(self.want)
        self.running.cancel_wanted.connect(self.requests.cancel)
        self.table.cancel_wanted.connect(self.requests.cancel)
        self.requests.job_shown.connect(self._on_job_shown)
        self.jobs.was_read.connect(self._on_list_read)
        self.jobs.more_was_read.connect(self._on_more_read)
        self.jobs.read_failed.connect(self._on_read_failed)
        self.filter_bar.filter_changed.connect(self._on_filter_changed)
        self.table.job_selected.connect(self.details.follow)
        self.details.package.download_wanted.connect(self.download.choose)
        self.download.changed.connect(self._on_download_changed)
        self.place.progress_changed.connect(self._on_progress)
        self.window_of_qgis.project.isDirtyChanged.connect(self._show_unsaved)
        self._ticker.timeout.connect(self._on_ticker_timeout)
