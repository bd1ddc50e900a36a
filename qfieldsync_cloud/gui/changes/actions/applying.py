"""Applying changes and looking ahead: all that wait, the selected, the filtered."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import partial
from pathlib import Path

from qgis.core import Qgis
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, QTimer

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.files.scratch import (
    new_scratch_folder,
    remove_scratch_folder,
)
from qfieldsync_cloud.core.jobs.model import Job, JobStatus
from qfieldsync_cloud.core.jobs.store.job_rows import read_job
from qfieldsync_cloud.core.reports.files import write_html_report
from qfieldsync_cloud.core.reports.overview import (
    Overview,
    overview_of,
)
from qfieldsync_cloud.core.services.local.choosing import (
    Applying,
    apply_chosen,
    job_counts,
    waiting_reason,
)
from qfieldsync_cloud.core.services.local.looking_ahead import Held, look_ahead
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.undisturbed import drop
from qfieldsync_cloud.gui.changes.actions.dialogs import show_dialog
from qfieldsync_cloud.gui.changes.actions.ground import Ground, Scope
from qfieldsync_cloud.gui.changes.actions.messages import Button
from qfieldsync_cloud.gui.changes.actions.outlook_dialog import OutlookDialog
from qfieldsync_cloud.gui.changes.actions.taking_back import TakingBackActions
from qfieldsync_cloud.gui.counted_changes import applied_sentences
from qfieldsync_cloud.tasks.errands import ErrandWatch
from qfieldsync_cloud.tasks.open_project import MainThreadProject

_LOOK_MS = 300
"""So often a job is asked whether it is over."""


_Ended = tuple[Job, Mapping[ServerStatus, int], str]
"""A job, what became of how many changes, and why some of them wait."""
_Told = tuple[QgsMessageBarItem, frozenset[ServerStatus]]
"""A message, and what it says of changes that will not stay so."""
_PASSING = (ServerStatus.CONFLICT, ServerStatus.PENDING)


@dataclass(frozen=True)
class LookedAhead:
    """What a dry run gave, and the page about it."""

    overview: Overview
    held: tuple[Held, ...]
    page: Path


class ApplyingActions(QObject):
    """Applies changes in jobs, looks ahead in dry runs, and tells how they ended."""

    def __init__(
        self, ground: Ground, taking_back: TakingBackActions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._taking_back = taking_back
        self._folder: Path | None = None
        self._awaited: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look_at_jobs)
        self._told: list[_Told] = []
        ground.place.lists_changed.connect(self._on_lists_changed)
        self.dialog: OutlookDialog | None = None
        """Of the last dry run."""

    def apply(self, scope: Scope) -> None:
        """Have changes applied."""
        delta_ids = self._ground.ids_of(scope)
        if delta_ids is None:
            self._ground.place.ask(
                self._apply_call(),
                self._on_all_asked,
                self._ground.messages.failed,
                owner=self._ground.owner,
            )
            return
        self.apply_ids(delta_ids)

    def apply_ids(self, delta_ids: tuple[str, ...]) -> None:
        """Have these changes applied, in the embedded service."""
        self._ground.ask_local(
            lambda service: apply_chosen(service, delta_ids), self.on_chosen_asked
        )

    def dry_run(self, scope: Scope) -> None:
        """Find out what applying would give."""
        self.look_at(self._ground.ids_of(scope))

    def look_at(self, delta_ids: tuple[str, ...] | None) -> None:
        """Find out what applying these changes would give; None: all that wait."""
        service = self._ground.local
        if service is None:
            return
        page = self._page()
        title = self.tr("Dry run of changes")

        def errand(watch: ErrandWatch) -> LookedAhead:
            return _look_ahead(service, delta_ids, page, title, watch)

        self._ground.errands.start(
            title,
            errand,
            lambda found: self._show_outlook(found, delta_ids),
            self._ground.messages.failed,
            kind="dry_run",
        )

    def forget(self) -> None:
        """The project is another one."""
        self._timer.stop()
        self._ground.place.tell_no_longer(self._awaited)
        self._awaited.clear()
        if self.dialog is not None:
            self.dialog.close()

    def await_job(self, job: Job) -> None:
        """Tell how an apply job of the embedded service ends."""
        self._awaited.add(job.id)
        self._ground.place.tell_elsewhere(job.id)
        self._timer.start()

    def _apply_call(self) -> Callable[[], Job | None]:
        service = self._ground.place.service
        if service is None:
            return lambda: None
        return service.apply_deltas

    def _on_all_asked(self, job: Job | None) -> None:
        if job is None:
            self._ground.messages.inform(self.tr("No change waits to be applied."))
        elif self._ground.place.is_cloud:
            message = self.tr("The server applies the changes that wait.")
            self._ground.messages.tell(message)
        else:
            self.await_job(job)
        self._ground.changed()

    def on_chosen_asked(self, asked: Applying) -> None:
        """Follow the job that applies what was chosen, or tell that there is none."""
        if asked.job is None:
            message = self.tr("None of these changes can be applied now.")
            counts = applied_sentences(asked.left)
            self._ground.messages.inform(f"{message} {counts}".rstrip())
            return
        self.await_job(asked.job)
        self._ground.changed()

    def _look_at_jobs(self) -> None:
        if not self._awaited or self._ground.local is None:
            self._timer.stop()
            return
        job_ids = tuple(self._awaited)
        self._timer.stop()
        self._ground.ask_local(
            lambda service: [_ended(service, job_id) for job_id in job_ids],
            self._on_looked,
            self._on_look_failed,
        )

    def _on_look_failed(self, error: Exception) -> None:
        # whoever tells the news tells of these jobs then
        self._ground.place.tell_no_longer(self._awaited)
        self._awaited.clear()
        self._ground.messages.failed(error)

    def _on_looked(self, found: list[_Ended]) -> None:
        for job, counts, why in found:
            if job.id in self._awaited and job.status.is_final:
                self._awaited.discard(job.id)
                self._tell_end(job, counts, why)
        if self._awaited:
            self._timer.start()

    def _tell_end(self, job: Job, counts: Mapping[ServerStatus, int], why: str) -> None:
        messages = self._ground.messages
        self._ground.changed()
        if job.status is JobStatus.FAILED:
            message = self.tr("The changes were not applied: {reason}")
            reason = str((job.feedback or {}).get("error") or job.output or "")
            level = Qgis.MessageLevel.Critical
            messages.tell(message.format(reason=reason), level=level)
            return
        told = applied_sentences(counts)
        if job.status is JobStatus.STOPPED:
            text = self.tr("The job was stopped. {counts}")
            messages.inform(text.format(counts=told))
            return
        buttons: list[Button] = []
        if counts.get(ServerStatus.CONFLICT):
            show = partial(self._ground.show_conflicts, None)
            buttons.append((self.tr("Show Conflicts"), show))
        if counts.get(ServerStatus.APPLIED):
            act = partial(self._taking_back.take_back_job, job.id)
            buttons.append((self.tr("Take Back"), act))
        is_whole = not any(status.is_left for status in counts if counts[status])
        is_whole = is_whole and not counts.get(ServerStatus.PENDING)
        told = told or self.tr("Nothing was left to be applied.")
        told = f"{told} {why}".rstrip()
        tell = messages.tell if is_whole else messages.warn
        item = tell(told, buttons=buttons)
        if passing := frozenset(one for one in _PASSING if counts.get(one)):
            self._told.append((item, passing))

    def _on_lists_changed(self) -> None:
        # what is told while the store is read is newer than what is read
        told = tuple(self._told)
        if told:
            self._ground.ask_local(
                lambda service: service.counts(),
                lambda counts: self._on_counted(counts, told),
                lambda _error: None,
            )

    def _on_counted(
        self, counts: Mapping[ServerStatus, int], told: Sequence[_Told]
    ) -> None:
        """Take away what is told of changes when none of them stands so any more."""
        for entry in told:
            item, statuses = entry
            if entry in self._told and not any(map(counts.get, statuses)):
                self._told.remove(entry)
                self._ground.messages.close((item,))

    def _show_outlook(
        self, found: LookedAhead, delta_ids: tuple[str, ...] | None
    ) -> None:
        if self.dialog is not None:
            self.dialog.close()
        self.dialog = OutlookDialog(
            found.overview, found.held, found.page, self._ground.window.main
        )
        self.dialog.apply_requested.connect(
            lambda: self.apply_ids(delta_ids) if delta_ids else self.apply(Scope.ALL)
        )
        show_dialog(self, self.dialog)

    def _page(self) -> Path:
        if self._folder is None:
            self._folder = new_scratch_folder()
            # gone with this object, or with QGIS
            weakref.finalize(self, remove_scratch_folder, self._folder)
        at = datetime.now(timezone.utc).strftime("%H%M%S%f")
        return self._folder / f"dry_run_{at}.html"


def _look_ahead(
    service: LocalService,
    delta_ids: tuple[str, ...] | None,
    page: Path,
    title: str,
    watch: ErrandWatch,
) -> LookedAhead:
    total = len(delta_ids or ()) or service.counts()[ServerStatus.PENDING]
    outlook = look_ahead(
        service,
        delta_ids,
        open_project=MainThreadProject(service.project_path),
        watcher=watch.of_run(total),
    )
    write_html_report(
        page,
        outlook.report,
        title=title,
        generated_at=datetime.now(timezone.utc),
        picture=outlook.picture,
    )
    overview = overview_of(outlook.report)
    drop(outlook.report.deltas)
    return LookedAhead(overview, outlook.held, page)


def _ended(service: LocalService, job_id: str) -> _Ended:
    """A job without the list of its deltas, and what became of them."""
    with service.store.reading() as rows:
        job = read_job(rows, service.project_id, job_id)
    if not job.status.is_final:
        return job, {}, ""
    return job, job_counts(service, job_id), waiting_reason(service, job_id)
