"""Resolutions on their way into the data: shown, applied by a job, told, taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.core.services.local.conflicts.server import Correction, Result
from qfieldsync_cloud.core.services.local.conflicts.settling import Settlement
from qfieldsync_cloud.core.services.local.reverting import TakenBack
from qfieldsync_cloud.core.services.sync_service import SyncService
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.conflicts.desk import ConflictDesk
from qfieldsync_cloud.gui.conflicts.forecast_dialog import ForecastDialog
from qfieldsync_cloud.gui.conflicts.words import conflicts_text
from qfieldsync_cloud.gui.counted_changes import applied_sentences
from qfieldsync_cloud.gui.words import error_text

_LOOK_MS = 300
_SETTLED = (ServerStatus.APPLIED, ServerStatus.IGNORED)


class ApplyFlow(QObject):
    """Applies what is decided, one application at a time, and takes it back."""

    told = pyqtSignal(str, bool, bool)
    """A sentence; whether all went well; whether it can be taken back."""
    running_changed = pyqtSignal(bool)

    def __init__(
        self,
        desk: ConflictDesk,
        project: QgsProject,
        server_of: Callable[[], SyncService | None],
        parent: QWidget,
    ) -> None:
        """Args:
        desk: of the conflicts.
        project: the open one.
        server_of: the server that the project is on, when somebody is signed in to it.
        parent: the window.
        """
        super().__init__(parent)
        self._desk = desk
        self._server_of = server_of
        self._results: tuple[Result, ...] = ()
        self._project = project
        self._window = parent
        self._ids: tuple[str, ...] = ()
        self._done: tuple[str, ...] = ()
        self._job_id = ""
        self._is_running = False
        self._is_sent = False
        """A server got corrections for what was applied last."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        desk.failed.connect(self._on_desk_failed)

    @property
    def is_running(self) -> bool:
        """Whether resolutions are being applied, or taken back."""
        return self._is_running

    def begin(self) -> ForecastDialog | None:
        """Show what would be written; None: nothing is decided."""
        ids = self._desk.decided_ids
        if not ids or self._is_running:
            return None
        server = self._server_of()
        dialog = ForecastDialog(
            self._desk,
            self._project,
            ids,
            self._window,
            server=server.title if server is not None else "",
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.apply_requested.connect(self.apply)
        dialog.open()
        return dialog

    def apply(self, delta_ids: Sequence[str], results: Sequence[Result] = ()) -> None:
        """Carry out what is decided on these changes.

        Args:
            delta_ids: of the changes.
            results: what is sent to the server afterwards; empty: nothing is.
        """
        self._ids, self._results = tuple(delta_ids), tuple(results)
        self._is_sent = False
        self._set_running(True)
        self._desk.carry_out(self._ids, self._on_carried_out)

    def take_back(self) -> None:
        """Undo what was applied last; the conflicts are open again, still decided."""
        if self._done and not self._is_running:
            self._set_running(True)
            self._desk.reopen(self._done, self._on_reopened)

    def stop(self) -> None:
        """Look no longer; the job goes on."""
        self._timer.stop()

    def _on_carried_out(self, job: Job | None) -> None:
        if job is None:
            self._set_running(False)
            self.told.emit(self.tr("Nothing had to be applied."), True, False)
            self._desk.read()
            return
        self._job_id = job.id
        self._timer.start(_LOOK_MS)

    def _look(self) -> None:
        self._desk.settlements(self._job_id, self._ids, self._on_settlements)

    def _on_settlements(self, found: tuple[Job, tuple[Settlement, ...]]) -> None:
        job, settlements = found
        if not job.status.is_final:
            self._timer.start(_LOOK_MS)
            return
        self._done = tuple(
            item.delta_id for item in settlements if item.status in _SETTLED
        )
        text, is_fine = self._summary(settlements)
        done = frozenset(self._done)
        results = [item for item in self._results if item.delta_id in done]
        server = self._server_of()
        if not results or server is None:
            self._end(text, is_fine=is_fine)
            return

        def heard(correction: Correction) -> None:
            self._is_sent = bool(correction.sent_ids)
            more, is_complete = _correction_text(correction, server.title)
            self._end(f"{text} {more}", is_fine=is_fine and is_complete)

        def failed(error: Exception) -> None:
            more = self.tr("The server did not get it: {reason}")
            self._end(f"{text} {more.format(reason=error_text(error))}", is_fine=False)

        self._desk.correct(server, results, heard, failed)

    def _end(self, text: str, *, is_fine: bool) -> None:
        self._set_running(False)
        self.told.emit(text, is_fine, bool(self._done))
        self._desk.read()

    def _summary(self, settlements: Sequence[Settlement]) -> tuple[str, bool]:
        counts = Counter(item.status for item in settlements)
        settled = {status: counts[status] for status in _SETTLED}
        parts = [applied_sentences(settled) or self.tr("No change was applied.")]
        standing = counts[ServerStatus.CONFLICT]
        if standing:
            text = self.tr(
                "{count} stand: the features were changed here in the meantime."
            )
            if standing == 1:
                text = self.tr(
                    "{count} stands: the feature was changed here in the meantime."
                )
            parts.append(text.format(count=conflicts_text(standing)))
        others = [
            item
            for item in settlements
            if item.status not in (*_SETTLED, ServerStatus.CONFLICT)
        ]
        if others:
            text = self.tr("{changes} were not applied: {reason}")
            if len(others) == 1:
                text = self.tr("{changes} was not applied: {reason}")
            changes, reason = changes_text(len(others)), others[0].message
            parts.append(text.format(changes=changes, reason=reason))
        return " ".join(parts), not (standing or others)

    def _on_reopened(self, taken: TakenBack) -> None:
        self._done = ()
        self._set_running(False)
        kept = [
            item
            for item in taken.report.deltas
            if item.status is not DeltaStatus.APPLIED
        ]
        text = self.tr("Taken back: the conflicts are open again, as you decided them.")
        if kept:
            text = self.tr(
                "{changes} stay applied, because the features were changed since. "
                "The other conflicts are open again, as you decided them."
            )
            if len(kept) == 1:
                text = self.tr(
                    "{changes} stays applied, because the feature was changed since. "
                    "The other conflicts are open again, as you decided them."
                )
            text = text.format(changes=changes_text(len(kept)))
        if self._is_sent:
            text += " " + self.tr("What was sent to the server stays there.")
        self.told.emit(text, not kept, False)
        self._desk.read()

    def _on_desk_failed(self, _trouble: str) -> None:
        if self._is_running:
            self._timer.stop()
            self._set_running(False)

    def _set_running(self, is_running: bool) -> None:
        self._is_running = is_running
        self.running_changed.emit(is_running)


def _correction_text(correction: Correction, server: str) -> tuple[str, bool]:
    """What was sent to a server, and whether that is all of it."""
    sent = len(correction.sent_ids)
    text = translate("Gui", "{count} corrections were sent to {server}.")
    if sent == 1:
        text = translate("Gui", "1 correction was sent to {server}.")
    parts = [text.format(server=server, count=sent)]
    if correction.left:
        reason = next(iter(correction.left.values()))
        changes = changes_text(len(correction.left))
        text = translate("Gui", "{changes} were not sent, or not as a whole: {reason}")
        if len(correction.left) == 1:
            text = translate("Gui", "{changes} was not sent as a whole: {reason}")
        parts.append(text.format(changes=changes, reason=reason))
    return " ".join(parts), not correction.left
