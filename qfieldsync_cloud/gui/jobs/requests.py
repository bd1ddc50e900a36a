"""What is asked of the shown service: a new job, or that one stops."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qfieldsync_cloud.core.errors import (
    CloudError,
    QFieldSyncCloudError,
    ServiceError,
)
from qfieldsync_cloud.core.jobs.model import Job, JobType
from qfieldsync_cloud.core.services.sync_service import CreatedJob, SyncService
from qfieldsync_cloud.gui.jobs.message_bar import JobMessages
from qfieldsync_cloud.gui.jobs.running_bar import RunningBar
from qfieldsync_cloud.gui.jobs.starting import StartButtons
from qfieldsync_cloud.gui.words import error_text, moment_text, wants_login
from qfieldsync_cloud.tasks.workplace import Workplace

_log = logging.getLogger(__name__)


class JobRequests(QObject):
    """Asks the shown service to start and stop jobs, and tells why it refuses."""

    job_shown = pyqtSignal(object)
    """`Job`: it was made, or is the one that there was already."""
    login_wanted = pyqtSignal()

    def __init__(
        self,
        place: Workplace,
        project: QgsProject,
        buttons: StartButtons,
        running: RunningBar,
        strip: JobMessages,
        parent: QObject | None = None,
    ) -> None:
        """Args:
        place: whose shown service is asked.
        project: the open one.
        buttons: one of which was clicked; it waits for the answer.
        running: where is shown that a job is being stopped.
        strip: for messages.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._place = place
        self._project = project
        self._buttons = buttons
        self._running = running
        self._strip = strip

    def start(self, type_: JobType, *, force: bool = False) -> None:
        """Ask for a job.

        Args:
            type_: of the job.
            force: make a new one although one like it is unfinished.
        """
        service = self._place.service
        if service is None:
            return
        self._strip.forget("start")
        self._warn_of_edits()
        self._buttons.set_asked(type_, is_asked=True)
        self._ask(
            service,
            lambda: _create(service, type_, force=force),
            lambda created: self._on_created(type_, created),
            lambda error: self._on_create_failed(type_, error),
        )

    def cancel(self, job: Job) -> None:
        """Ask that a job stops; it takes a moment."""
        service = self._place.service
        if service is None:
            return
        self._running.show_stopping(job.id)
        self._ask(
            service,
            lambda: service.cancel_job(job.id),
            lambda _job: self._place.refresh(),
            self._on_cancel_failed,
        )

    def _ask(
        self,
        service: SyncService,
        call: Callable[[], Any],
        answer: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Ask, and drop the answer when another service is shown by then."""

        def checked(then: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda told: then(told) if self._place.service is service else None

        self._place.ask(call, checked(answer), checked(failed), owner=self)

    def _on_created(self, type_: JobType, created: CreatedJob | None) -> None:
        self._buttons.set_asked(type_, is_asked=False)
        if created is None:
            self._tell_nothing_waits()
        else:
            if not created.is_new:
                self._tell_existing(type_, created.job)
            self.job_shown.emit(created.job)
        self._place.refresh()

    def _on_create_failed(self, type_: JobType, error: Exception) -> None:
        self._buttons.set_asked(type_, is_asked=False)
        if isinstance(error, ServiceError) and error.code == "no_deltas_to_apply":
            self._tell_nothing_waits()
            return
        log_unexpected(error)
        text = error_text(error)
        if not (isinstance(error, CloudError) and error.may_have_happened):
            text = self.tr("The job was not started. {reason}").format(reason=text)
        self._tell_error("start", error, text, Qgis.MessageLevel.Critical)

    def _on_cancel_failed(self, error: Exception) -> None:
        log_unexpected(error)
        self._running.show_stopping("")
        self._tell_error("cancel", error, error_text(error), Qgis.MessageLevel.Warning)

    def _tell_error(
        self, subject: str, error: Exception, text: str, level: Qgis.MessageLevel
    ) -> None:
        button = self.tr("Sign In Again…") if wants_login(error) else ""
        act = self.login_wanted.emit
        self._strip.tell(subject, text, level, button=button, act=act)

    def _tell_nothing_waits(self) -> None:
        self._strip.tell("start", self.tr("No change waits to be applied."))

    def _tell_existing(self, type_: JobType, job: Job) -> None:
        text = self.tr(
            "A job like this is unfinished, asked for by {user} at {moment}. It is "
            "shown; no other was made."
        )
        self._strip.tell(
            "start",
            text.format(user=job.created_by, moment=moment_text(job.created_at)),
            button=self.tr("Make Another"),
            act=lambda: self.start(type_, force=True),
        )

    def _warn_of_edits(self) -> None:
        """Layers with edits that are not saved: a job does not see those."""
        layers = self._project.mapLayers().values()
        edited = [
            layer.name()
            for layer in layers
            if isinstance(layer, QgsVectorLayer) and layer.isModified()
        ]
        if self._place.is_cloud or not edited:
            self._strip.forget("edits")
            return
        text = self.tr("Unsaved edits are not seen by the job: {layers}.")
        text = text.format(layers=", ".join(edited))
        self._strip.tell("edits", text, Qgis.MessageLevel.Warning)


def _create(service: SyncService, type_: JobType, *, force: bool) -> CreatedJob | None:
    """Ask for a job; None: there is nothing to apply."""
    if type_ is not JobType.DELTA_APPLY:
        return service.create_job(type_, force=force)
    job = service.apply_deltas()
    return CreatedJob(job, is_new=True) if job is not None else None


def log_unexpected(error: Exception) -> None:
    """Keep what no service says on purpose, with its traceback."""
    if not isinstance(error, QFieldSyncCloudError):
        _log.error("a call of the jobs failed", exc_info=error)
