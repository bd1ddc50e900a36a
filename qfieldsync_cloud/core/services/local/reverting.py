"""Taking back what a local service applied; see `core.revert`.

A delta that was taken back counts as not applied, until the analyst lets it wait again.
Where the layer was changed since, the delta stays applied, and the report says why.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.errors import QFieldSyncCloudError
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.store.delta_states import (
    Verdict,
    record,
)
from qfieldsync_cloud.core.layers.describe import describe_layer
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.ledgers.history import History, read_history
from qfieldsync_cloud.core.layers.project_layers import read_project
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.opening import close_project
from qfieldsync_cloud.core.reports.sentences import SENTENCES
from qfieldsync_cloud.core.revert import Revert, Selection, plan_revert
from qfieldsync_cloud.core.services.local.agreeing_changes import (
    AgreeingChange,
    agreeing_with,
    held_of,
)
from qfieldsync_cloud.core.services.local.lost_changes import keep_lost
from qfieldsync_cloud.core.services.local.open_project import (
    NoOpenProject,
    OpenProject,
)
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.sync_service import TAKEN_BACK
from qfieldsync_cloud.core.sync.report import DeltaReport, Report, delta_to_json
from qfieldsync_cloud.core.sync.resolution import Policy, SyncOptions
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.undisturbed import undisturbed

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class TakenBack:
    """What came of taking deltas back."""

    report: Report
    unknown_ids: tuple[str, ...]
    """Deltas that were asked for and that no ledger speaks of."""
    lost_ids: tuple[str, ...]
    """Those of them that the store called applied, and that the data do not hold: they
    count as not applied now."""
    failures: Mapping[str, str]
    """By data source, for people: why its ledger could not be read."""


def take_back(
    service: LocalService,
    selection: Selection,
    *,
    policy: Policy = Policy.KEEP_CURRENT,
    open_project: OpenProject | None = None,
    watcher: Watcher | None = None,
) -> TakenBack:
    """Take back what is selected, or its taking back; in any thread but the main one.

    No job of the project runs meanwhile: one that runs is awaited.

    Args:
        service: of the project.
        selection: uuids, a deltafile, or since a moment.
        policy: with Overwrite also over later edits.
        open_project: None: none is open.
        watcher: sees and stops the run.

    Raises:
        Cancelled: before anything was done, while a job was awaited.
        ProjectError: the project cannot be read.
        StoreError: what came of it could not be kept. The data are taken back then;
            the same call again finds that, and keeps it.
    """
    open_project, watcher = open_project or NoOpenProject(), watcher or Watcher()
    with undisturbed(), service.held(watcher.is_cancelled) as hold:
        history = _history_of(service, open_project)
        revert = plan_revert(
            history, selection, project_id=service.project_id, policy=policy
        )

        def is_stopped() -> bool:
            return watcher.is_cancelled() or hold.is_lost

        stopping = Watcher(is_stopped, watcher.progressed)
        agreeing = _agreeing_with(service, revert, open_project)
        run = _carried_out(revert, policy, open_project, stopping)
        report = revert.report(run)
        keep_taken_back(service, revert, report)
        more = _agreeing_taken_back(service, agreeing, open_project, stopping)
        report = replace(report, deltas=(*report.deltas, *more))
        unknown, failures = revert.unknown_uuids, dict(history.failures)
        lost: tuple[str, ...] = ()
        if not (failures or selection.is_again):
            # a ledger that cannot be read might speak of them
            lost = _lost_of(service, unknown, is_stopped)
    return TakenBack(report, unknown, lost, failures)


def _carried_out(
    revert: Revert, policy: Policy, open_project: OpenProject, watcher: Watcher
) -> SyncRun:
    """Write what takes the deltas back; the open project shows it then."""
    run = SyncRun(
        revert.deltafile,
        revert.layers,
        SyncOptions(policy),
        open_project.open_edits(),
        watcher,
        taken=revert.taken,
    )
    try:
        run.apply()
        if run.waits_for_memory:
            open_project.apply_to_memory(run)
    finally:
        open_project.show(frozenset(run.written_tables))
    return run


def _agreeing_with(
    service: LocalService, revert: Revert, open_project: OpenProject
) -> tuple[AgreeingChange, ...]:
    """What the data hold by what is to be taken back, and may hold no more then."""
    if revert.selection.is_again:
        return ()
    found = agreeing_with(service, revert.about_uuids)
    return held_of(service, found, open_project)


def _agreeing_taken_back(
    service: LocalService,
    agreeing: Sequence[AgreeingChange],
    open_project: OpenProject,
    watcher: Watcher,
) -> tuple[DeltaReport, ...]:
    """Take back what the data held before, and hold no more; nothing is written for it.

    The data are taken back already, so that nothing fails here.
    """
    try:
        held = {item.delta.uuid for item in held_of(service, agreeing, open_project)}
        gone = frozenset(item.delta.uuid for item in agreeing) - held
        if not gone or watcher.is_cancelled():
            return ()
        history = _history_of(service, open_project)
        revert = plan_revert(history, Selection(gone), project_id=service.project_id)
        report = revert.report(
            _carried_out(revert, Policy.KEEP_CURRENT, open_project, watcher)
        )
        keep_taken_back(service, revert, report)
    except QFieldSyncCloudError as error:
        _log.warning("changes that may not hold any more: %s", error)
        return ()
    return report.deltas


def _lost_of(
    service: LocalService, unknown: tuple[str, ...], is_stopped: Callable[[], bool]
) -> tuple[str, ...]:
    """See `keep_lost`; the data are taken back already, so that nothing fails here."""
    try:
        return keep_lost(service, unknown, is_stopped)
    except QFieldSyncCloudError as error:
        _log.warning("changes that may be lost: %s", error)
        return ()


def _history_of(service: LocalService, open_project: OpenProject) -> History:
    """What was applied to the layers of the project, as it is in its file."""
    project = read_project(service.project_path)
    setups = [describe_layer(note) for note in note_layers(project).values()]
    close_project(project)
    return read_history(setups, open_project.memory_rows())


def keep_taken_back(service: LocalService, revert: Revert, report: Report) -> None:
    """Let the store know what came of taking back; `take_back` does it too.

    Raises:
        StoreError: it could not be kept; the same revert again finds that, and does.
    """
    _Taking(service, revert.selection).keep(revert, report)


@dataclass
class _Taking:
    """Records in the store what became of deltas that are taken back."""

    service: LocalService
    selection: Selection
    _known: dict[str, tuple[int, ServerStatus]] = field(default_factory=dict)
    """Of each delta of the store, by its id in lower case: `seq` and status."""

    def keep(self, revert: Revert, report: Report) -> None:
        """Let the store know which deltas hold, and which do not any more."""
        store = self.service.store
        with store.writing() as rows:
            for row in rows.execute("SELECT seq, id, status FROM delta"):
                status = ServerStatus(row["status"])
                self._known[row["id"].lower()] = row["seq"], status
            verdicts = [*self._verdicts(report), *self._settled(rows, revert)]
            record(rows, verdicts, store.now())

    def _verdicts(self, report: Report) -> Iterator[Verdict]:
        for told in report.deltas:
            seq, _status = self._known.get(told.uuid.lower(), (None, None))
            if seq is not None and told.status is DeltaStatus.APPLIED:
                yield self._verdict(seq, told)

    def _verdict(self, seq: int, told: DeltaReport) -> Verdict:
        entry = delta_to_json(told, SENTENCES)
        message, text = entry["last_feedback"]["msg"], json.dumps(entry)
        if not self.selection.is_again:
            feedback = {"msg": message, TAKEN_BACK: True}
            return Verdict(seq, ServerStatus.NOT_APPLIED, feedback, text)
        key = told.modified_pk or ""
        return Verdict(seq, ServerStatus.APPLIED, {"msg": message}, text, key)

    def _settled(self, rows: sqlite3.Connection, revert: Revert) -> Iterator[Verdict]:
        """What an earlier call did, when it could not keep that here."""
        for uuid, holds in revert.left.items():
            seq, status = self._known.get(uuid.lower(), (None, None))
            if seq is None or holds is not self.selection.is_again:
                continue
            if holds and status is ServerStatus.NOT_APPLIED:
                yield _as_applied(rows, seq)
            elif not holds and status is ServerStatus.APPLIED:
                feedback = {"msg": sentences.taken_back_before(), TAKEN_BACK: True}
                yield Verdict(seq, ServerStatus.NOT_APPLIED, feedback)


def _as_applied(rows: sqlite3.Connection, seq: int) -> Verdict:
    """A delta holds again: what was told when it was applied."""
    status = ServerStatus.APPLIED
    told = rows.execute(
        "SELECT feedback, entry FROM outcome WHERE delta = ? AND status = ?"
        " ORDER BY seq DESC LIMIT 1",
        (seq, status.value),
    ).fetchone()
    if told is None:
        return Verdict(seq, status, None)
    feedback = json.loads(told["feedback"]) if told["feedback"] else None
    entry = json.loads(told["entry"]) if told["entry"] else {}
    key = entry.get("modified_pk") or ""
    return Verdict(seq, status, feedback, told["entry"], key)
