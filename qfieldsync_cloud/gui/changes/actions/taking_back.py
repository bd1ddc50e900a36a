"""Taking back what was applied, and applying it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from qgis.PyQt.QtCore import QObject

from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.reports.diagnosis_sentences import diagnosis_sentence
from qfieldsync_cloud.core.reports.overview import Overview, changes_text, overview_of
from qfieldsync_cloud.core.revert import Selection
from qfieldsync_cloud.core.services.local.choosing import applied_by, last_apply
from qfieldsync_cloud.core.services.local.reverting import take_back
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.undisturbed import drop
from qfieldsync_cloud.gui.changes.actions.ground import Ground
from qfieldsync_cloud.gui.changes.actions.messages import Button
from qfieldsync_cloud.gui.counted_changes import taken_back_sentences
from qfieldsync_cloud.tasks.errands import ErrandWatch
from qfieldsync_cloud.tasks.open_project import MainThreadProject


@dataclass(frozen=True)
class _Taken:
    """What came of taking changes back."""

    overview: Overview
    done_ids: tuple[str, ...]
    reasons: tuple[str, ...]
    """Why the others stay."""
    unknown_count: int
    failures: tuple[str, ...]
    is_again: bool


class TakingBackActions(QObject):
    """Takes back what was applied, in a task and never beside a job."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground

    def take_back(self, delta_ids: tuple[str, ...], *, is_again: bool = False) -> None:
        """Take changes back; again: restore what they did before that."""
        service = self._ground.local
        if service is None or not delta_ids:
            return
        self._start(lambda _service: delta_ids, is_again=is_again)

    def take_back_last(self) -> None:
        """Take back what the last apply job wrote."""
        nothing = self.tr("No apply job wrote anything that holds still.")
        self._start(_ids_of_last, nothing)

    def take_back_job(self, job_id: str) -> None:
        """Take back what an apply job wrote, as far as it holds still."""
        self._start(lambda service: applied_by(service, job_id))

    def _start(
        self,
        find: Callable[[LocalService], tuple[str, ...]],
        nothing: str = "",
        *,
        is_again: bool = False,
    ) -> None:
        service = self._ground.local
        if service is None:
            return
        title = self.tr("Taking back changes")
        if is_again:
            title = self.tr("Applying changes again that were taken back")

        def errand(watch: ErrandWatch) -> _Taken | None:
            delta_ids = find(service)
            if not delta_ids:
                return None
            return _take(service, delta_ids, watch, is_again=is_again)

        self._ground.errands.start(
            title,
            errand,
            lambda taken: self._on_taken(taken, nothing),
            self._ground.messages.failed,
            kind="revert",
        )

    def _on_taken(self, taken: _Taken | None, nothing: str) -> None:
        self._ground.changed()
        messages = self._ground.messages
        if taken is None:
            messages.inform(nothing or self.tr("Nothing was taken back."))
            return
        buttons: list[Button] = []
        if taken.done_ids:
            title = self.tr("Apply Again")
            if taken.is_again:
                title = self.tr("Take Back")
            # what this message tells of, whatever was done since
            act = partial(self.take_back, taken.done_ids, is_again=not taken.is_again)
            buttons.append((title, act))
        told = self._sentences(taken)
        is_whole = len(taken.done_ids) == taken.overview.total > 0
        tell = messages.tell if is_whole else messages.warn
        tell(told, buttons=buttons)

    def _sentences(self, taken: _Taken) -> str:
        counts = dict(taken.overview.counts)
        told = [
            taken_back_sentences(counts, taken.overview.purpose)
            if taken.overview.total
            else self.tr("Nothing was taken back.")
        ]
        told += taken.reasons
        if taken.unknown_count:
            text = self.tr("{changes} were never applied to this project.")
            if taken.unknown_count == 1:
                text = self.tr("{changes} was never applied to this project.")
            told.append(text.format(changes=changes_text(taken.unknown_count)))
        told += taken.failures
        return " ".join(told)


_MAX_REASONS = 2


def _ids_of_last(service: LocalService) -> tuple[str, ...]:
    last = last_apply(service)
    return last.delta_ids if last is not None else ()


def _take(
    service: LocalService,
    delta_ids: tuple[str, ...],
    watch: ErrandWatch,
    *,
    is_again: bool,
) -> _Taken:
    found = take_back(
        service,
        Selection(frozenset(delta_ids), is_again=is_again),
        open_project=MainThreadProject(service.project_path),
        watcher=watch.of_run(len(delta_ids)),
    )
    report = found.report
    done = tuple(
        item.uuid for item in report.deltas if item.status is DeltaStatus.APPLIED
    )
    reasons = dict.fromkeys(
        diagnosis_sentence(item.diagnosis)
        for item in report.deltas
        if item.diagnosis is not None and item.status is not DeltaStatus.APPLIED
    )
    if found.lost_ids:
        reasons[sentences.lost()] = None
    taken = _Taken(
        overview_of(report),
        done,
        tuple(reasons)[:_MAX_REASONS],
        len(found.unknown_ids) - len(found.lost_ids),
        tuple(f"{source}: {reason}" for source, reason in found.failures.items()),
        is_again,
    )
    drop(report.deltas)
    return taken
