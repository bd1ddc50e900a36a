"""The work of a `delta_apply` job: pending deltas into the layers of the project.

Deltas are taken in the order of their arrival, whole deltafiles, many at a time: a run
locks each data source once. They are busy while a run has them, and what became of
them is kept before the next ones are taken. When the process ends between the commit
of the data and that, the ledger of the data knows, and the next job hears of it.

Which feature a device means is known to the ledgers; the store adds the creates that no
ledger has, because they were refused or wait (`SyncOptions.left_creates`).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import Deltafile
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.jobs.runner import JobTask
from qfieldsync_cloud.core.jobs.store.delta_states import (
    TakenDelta,
    Verdict,
    count_pending,
    newest_seq,
    pending_rows,
    taken_delta,
)
from qfieldsync_cloud.core.jobs.store.job_rows import chosen_by
from qfieldsync_cloud.core.jobs.store.settings import ProjectSettings
from qfieldsync_cloud.core.jobs.workflow import JobWatcher, Workflow
from qfieldsync_cloud.core.layers.layer_note import LayerNote, note_layers
from qfieldsync_cloud.core.layers.open_edits import OpenEdits
from qfieldsync_cloud.core.layers.project_layers import (
    read_project,
)
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.layers.sessions.recovery import with_readable_files
from qfieldsync_cloud.core.layers.sources import LOCK_TIMEOUT_S
from qfieldsync_cloud.core.opening import close_project
from qfieldsync_cloud.core.reports.sentences import SENTENCES
from qfieldsync_cloud.core.services.local.keeping_back import (
    DeltaGate,
    confirmed_layers,
    options_of,
)
from qfieldsync_cloud.core.services.local.open_project import (
    NoOpenProject,
    OpenProject,
)
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode
from qfieldsync_cloud.core.sync.report import DeltaReport, Report, delta_to_json
from qfieldsync_cloud.core.undisturbed import drop, let_go, undisturbed

ENOUGH = 20_000
"""Deltas of one run; a deltafile is never divided."""
_KEPT_AT_ONCE = 1000
"""Outcomes; a long transaction would keep who reads the store waiting."""

_STEPS = (
    ("read_project", "Read the Project File"),
    ("apply_deltas", "Apply Deltas"),
)
_HOLDING = (DiagnosisCode.LAYER_IN_EDIT_MODE, DiagnosisCode.CANCELLED)
"""Nothing is wrong with such a delta: it waits."""


def _unheard(_report: Report) -> None:
    return None


@dataclass(frozen=True)
class DeltaApplyWork:
    """The work of jobs of type `delta_apply`, as a `runner.Work`."""

    open_project: OpenProject = field(default_factory=NoOpenProject)
    lock_timeout_s: float = LOCK_TIMEOUT_S
    """How long to wait for the write lock of each data source."""
    reported: Callable[[Report], None] = _unheard
    """Told, in the job's thread, what became of the deltas of each run."""

    def new_workflow(self, watcher: JobWatcher) -> Workflow:
        """See `Work`."""
        return Workflow(
            "apply_changes", "Apply Changes", "3.0", watcher, planned=_STEPS
        )

    def do(self, task: JobTask, workflow: Workflow) -> None:
        """See `Work`; a job is finished also when deltas conflict or are refused."""
        with task.store.reading() as rows:
            count, until = count_pending(rows), newest_seq(rows)
            settings = task.store.settings(rows)
            chosen = chosen_by(rows, task.job.id)
        if chosen is not None:
            # those before the last one are looked at, to keep the order
            count, until = min(count, len(chosen)), max(chosen)
        notes: Mapping[str, LayerNote] = {}
        with workflow.step(*_STEPS[0]) as step:
            if count:
                project = read_project(task.project_path)
                notes = with_readable_files(note_layers(project))
                close_project(project)
            step.returns["layer_count"] = len(notes)
        with workflow.step(*_STEPS[1]) as step, undisturbed():
            application = _Application(
                self,
                task,
                workflow,
                notes,
                settings,
                count,
                DeltaGate(settings, chosen),
            )
            application.apply(until)
            for status, number in sorted(application.counts.items()):
                workflow.log(f"{status}: {number}")
            step.returns["counts"] = application.counts
            # the store keeps it delta by delta, and `get_job` puts it here
            step.outputs["delta_feedback"] = []


@dataclass
class _Application:
    """A job on its way through the deltas that wait."""

    work: DeltaApplyWork
    task: JobTask
    workflow: Workflow
    notes: Mapping[str, LayerNote]
    settings: ProjectSettings
    total: int
    gate: DeltaGate
    counts: dict[str, int] = field(default_factory=dict)
    """What was settled, by status."""
    _done: int = 0

    def apply(self, until: int) -> None:
        """Apply the deltas that wait, up to this `seq`.

        Raises:
            Cancelled: the job is to stop; the deltas in hand wait again.
        """
        after = 0
        while True:
            with self.task.store.reading() as rows:
                waiting = pending_rows(rows, after, until, ENOUGH)
            if not waiting:
                return
            after = waiting[-1]["seq"]
            taken = _taken(waiting)
            self._settle(taken)
            drop(taken)
            self.workflow.watcher.check()

    def _settle(self, taken: Sequence[TakenDelta]) -> None:
        chosen, refused = self.gate.sorted_out(taken)
        told = {item.seq: item.message for item in taken}
        news = [
            verdict
            for verdict in refused
            if (verdict.feedback or {}).get("msg") != told[verdict.seq]
        ]
        # before anything is busy: where the main thread does not answer, all waits
        edits = self.work.open_project.open_edits() if chosen else OpenEdits()
        wanted = [item.seq for item in chosen] + [verdict.seq for verdict in news]
        store, job_id, holder = self.task.store, self.task.job.id, self.task.holder
        busy = store.begin_deltas(job_id, holder, wanted)
        self._keep([verdict for verdict in news if verdict.seq in busy])
        chosen = [_as_confirmed(item, busy) for item in chosen if item.seq in busy]
        if chosen:
            self._run(chosen, edits)

    def _keep(self, verdicts: list[Verdict]) -> None:
        """Record verdicts; the list is empty then."""
        while verdicts:
            part = verdicts[:_KEPT_AT_ONCE]
            self.task.store.settle_deltas(self.task.job.id, self.task.holder, part)
            for verdict in part:
                status = verdict.status.value
                self.counts[status] = self.counts.get(status, 0) + 1
            del verdicts[:_KEPT_AT_ONCE]

    def _run(self, chosen: Sequence[TakenDelta], edits: OpenEdits) -> None:
        deltas = tuple(item.delta for item in chosen)
        files = {item.deltafile_id for item in chosen}
        deltafile_id = files.pop() if len(files) == 1 else ""
        run = SyncRun(
            Deltafile(deltafile_id, self.task.store.project_id, deltas),
            confirmed_layers(self.notes, deltas, self.settings),
            options_of(self.task.store, self.settings, chosen),
            edits,
            Watcher(self.workflow.watcher.is_cancelled, self._progressed),
            lock_timeout_s=self.work.lock_timeout_s,
        )
        trouble: Exception | None = None
        try:
            run.apply()
            if run.waits_for_memory:
                try:
                    self.work.open_project.apply_to_memory(run)
                except Exception as error:  # noqa: BLE001 - raised below
                    # the others are in the data: what became of them is kept first
                    trouble = error
        finally:
            self.work.open_project.show(frozenset(run.written_tables))
        report = run.report()
        verdicts = [
            _verdict(item.seq, told) for item, told in zip(chosen, report.deltas)
        ]
        for item, verdict in zip(chosen, verdicts):
            if verdict.status is ServerStatus.PENDING:
                # later changes of the feature wait too, whatever is edited by then
                self.gate.hold(item.delta)
        self.work.reported(report)
        self._keep(verdicts)
        run.let_go()
        entries = list(report.deltas)
        del report
        let_go(entries)
        if trouble is not None:
            raise trouble

    def _progressed(self, count: int) -> None:
        self._done += count
        self.workflow.watcher.progressed(min(self._done / max(self.total, 1), 1.0))


def _taken(waiting: list[sqlite3.Row]) -> list[TakenDelta]:
    """The deltas of rows, which are let go one by one."""
    taken = []
    waiting.reverse()
    while waiting:
        taken.append(taken_delta(waiting.pop()))
    return taken


def _as_confirmed(item: TakenDelta, keys: Mapping[int, str]) -> TakenDelta:
    """With the key that is confirmed now: the analyst may have said it meanwhile."""
    if item.delta.confirmed_key == keys[item.seq]:
        return item
    return replace(item, delta=replace(item.delta, confirmed_key=keys[item.seq]))


def _verdict(seq: int, told: DeltaReport) -> Verdict:
    entry: dict[str, Any] = delta_to_json(told, SENTENCES)
    status = ServerStatus(told.status.value)
    if told.diagnosis is not None and told.diagnosis.code in _HOLDING:
        status = ServerStatus.PENDING
    return Verdict(
        seq,
        status,
        entry["last_feedback"],
        json.dumps(entry),
        told.modified_pk or "",
    )
