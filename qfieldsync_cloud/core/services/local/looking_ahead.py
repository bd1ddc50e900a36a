"""What applying deltas of a local service would give: a dry run, nothing written.

    found = look_ahead(service, delta_ids, open_project=…)
    write_html_report(path, found.report, …)

Deltas that are chosen are looked at whatever became of them so far. What a job would
keep back is kept back here too (see `keeping_back`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import Deltafile
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.jobs.store.delta_states import (
    TakenDelta,
    chosen_rows,
    taken_delta,
)
from qfieldsync_cloud.core.layers.layer_note import LayerNote, note_layers
from qfieldsync_cloud.core.layers.open_edits import OpenEdits
from qfieldsync_cloud.core.layers.project_layers import read_project
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.maps.drawing import draw_map
from qfieldsync_cloud.core.maps.places import MapFrame, find_places
from qfieldsync_cloud.core.opening import close_project
from qfieldsync_cloud.core.reports.picture import MapPicture
from qfieldsync_cloud.core.services.local.keeping_back import (
    DeltaGate,
    confirmed_layers,
    options_of,
)
from qfieldsync_cloud.core.services.local.open_project import (
    NoOpenProject,
    OpenProject,
)
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.report import Report
from qfieldsync_cloud.core.undisturbed import undisturbed


@dataclass(frozen=True)
class Held:
    """A delta that would be kept back, and why."""

    delta_id: str
    status: ServerStatus
    message: str


@dataclass(frozen=True)
class Outlook:
    """What applying would give."""

    report: Report
    picture: MapPicture | None
    """Where it would happen."""
    held: tuple[Held, ...] = ()


@dataclass(frozen=True)
class RunAhead:
    """A run that was made ready, and not started."""

    run: SyncRun
    held: tuple[Held, ...]
    frame: MapFrame
    """Of the project."""
    taken: tuple[TakenDelta, ...]
    """In the order of the run's deltas."""


def look_ahead(
    service: LocalService,
    delta_ids: Collection[str] | None,
    *,
    open_project: OpenProject | None = None,
    watcher: Watcher | None = None,
) -> Outlook:
    """Find out what applying deltas would give; in any thread but the main one.

    Args:
        service: of the project.
        delta_ids: of the deltas; None: those that wait.
        open_project: None: none is open.
        watcher: sees and stops the run.

    Raises:
        Cancelled: the caller wanted to stop.
        ProjectError: the project cannot be read.
        StoreError: the store cannot be read.
    """
    open_project, watcher = open_project or NoOpenProject(), watcher or Watcher()
    with undisturbed():
        edits = open_project.open_edits()
        ahead = ready_run(service, delta_ids, edits, watcher)
        run = ahead.run
        run.preview()
        watcher.check()
        if run.waits_for_memory:
            open_project.preview_memory(run)
        report = run.report()
        places = find_places(run.settled(), run.layers.setups, ahead.frame)
        picture = draw_map(report, places) if report.deltas else None
        run.let_go()
        watcher.check()
        return Outlook(report, picture, ahead.held)


def ready_run(
    service: LocalService,
    delta_ids: Iterable[str] | None,
    edits: OpenEdits,
    watcher: Watcher,
) -> RunAhead:
    """Make a run ready as a job would, for deltas that no job has in hand.

    Raises:
        ProjectError: the project cannot be read.
        StoreError: the store cannot be read.
    """
    with service.store.reading() as rows:
        found = chosen_rows(rows, delta_ids)
        settings = service.store.settings(rows)
        order = _in_order(rows, found, is_chosen=delta_ids is not None)
    chosen = {row["seq"] for row in found}
    gate = DeltaGate(settings, chosen)
    wanted, verdicts = gate.sorted_out([taken_delta(row) for row in order])
    uuids = {row["seq"]: str(row["id"]) for row in found}
    held = tuple(
        Held(uuids[item.seq], item.status, str((item.feedback or {}).get("msg", "")))
        for item in verdicts
    )
    notes, frame = _project(service)
    deltas = tuple(item.delta for item in wanted)
    run = SyncRun(
        Deltafile("", service.project_id, deltas),
        confirmed_layers(notes, deltas, settings),
        options_of(service.store, settings, wanted),
        edits,
        watcher,
    )
    return RunAhead(run, held, frame, tuple(wanted))


def _in_order(
    rows: sqlite3.Connection, found: list[sqlite3.Row], *, is_chosen: bool
) -> list[sqlite3.Row]:
    """The deltas, with those that wait and came before the last one.

    One that is being applied just now is left to its job.
    """
    free = [row for row in found if row["status"] != ServerStatus.BUSY.value]
    if not is_chosen or not free:
        return free
    seqs, last = {row["seq"] for row in free}, free[-1]["seq"]
    waiting = [
        row
        for row in chosen_rows(rows, None)
        if row["seq"] < last and row["seq"] not in seqs
    ]
    return sorted([*free, *waiting], key=lambda row: int(row["seq"]))


def _project(service: LocalService) -> tuple[Mapping[str, LayerNote], MapFrame]:
    project = read_project(service.project_path)
    notes, frame = note_layers(project), MapFrame.of_project(project)
    close_project(project)
    return notes, frame
