"""Deltas that the analyst puts into edit buffers, and how the store knows of it.

    plan = plan_staging(service, delta_ids, open_project=…)     in a thread
    …                                                           the edits, by others
    keep_staged(service, {uuid: key})                           they wait to be saved
    forget_staged(service, uuids)                               they were discarded

A delta that is staged waits on. Once its layer is saved, a job finds it already
applied: an edit by its values, a created feature by the key under which it was staged,
which is kept as the delta's confirmed key (see `Planner`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.errors import Cancelled
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.store.decision_rows import By, retry
from qfieldsync_cloud.core.jobs.store.delta_rows import find_delta
from qfieldsync_cloud.core.jobs.store.delta_states import Verdict, record
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.services.local.looking_ahead import Held, ready_run
from qfieldsync_cloud.core.services.local.open_project import (
    NoOpenProject,
    OpenProject,
)
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.report import Report
from qfieldsync_cloud.core.undisturbed import undisturbed


@dataclass(frozen=True)
class LayerEdits:
    """What goes into the edit buffer of one layer."""

    setup: LayerSetup
    items: tuple[PlannedDelta, ...]
    """In the order of the deltas; each has an action."""


@dataclass(frozen=True)
class StagePlan:
    """What is to be staged, and what is not."""

    layers: tuple[LayerEdits, ...]
    report: Report
    """On all deltas that were looked at, as if they were applied."""
    held: tuple[Held, ...]

    @property
    def count(self) -> int:
        """How many deltas are to be staged."""
        return sum(len(layer.items) for layer in self.layers)


def plan_staging(
    service: LocalService,
    delta_ids: Collection[str] | None,
    *,
    open_project: OpenProject | None = None,
    watcher: Watcher | None = None,
) -> StagePlan:
    """Decide what goes into edit buffers; in any thread but the main one.

    The rules are those of applying. A layer that is being edited already is no
    hindrance, but features that are in its edit buffer are left alone.

    Args:
        service: of the project.
        delta_ids: of the deltas; None: those that wait.
        open_project: None: none is open.
        watcher: sees and stops it.

    Raises:
        Cancelled: the caller wanted to stop.
        ProjectError: the project cannot be read.
        StoreError: the store cannot be read.
    """
    open_project, watcher = open_project or NoOpenProject(), watcher or Watcher()
    with undisturbed():
        edits = replace(open_project.open_edits(), is_joined=True)
        ahead = ready_run(service, delta_ids, edits, watcher)
        run = ahead.run
        run.plan()
        if watcher.is_cancelled():
            raise Cancelled("cancelled")
        if run.waits_for_memory:
            open_project.preview_memory(run)
        by_layer: dict[str, list[PlannedDelta]] = {}
        for item in run.settled():
            if item.action is not None and item.layer is not None:
                by_layer.setdefault(item.layer.id, []).append(item)
        setups = {setup.layer.id: setup for setup in run.layers.setups.values()}
        layers = tuple(
            LayerEdits(setups[layer_id], tuple(items))
            for layer_id, items in by_layer.items()
        )
        return StagePlan(layers, run.report(), ahead.held)


def keep_staged(service: LocalService, keys: Mapping[str, str]) -> None:
    """Let deltas wait until the layers that they were put into are saved.

    Args:
        service: of the project.
        keys: of the features, by uuid of the delta.

    Raises:
        ServiceError: one of them was applied meanwhile, or is being applied.
    """
    by = By(service.user, service.store.now())
    feedback = {"msg": sentences.waits_for_saving(service.user)}
    with service.store.writing() as rows:
        verdicts = []
        for uuid, key in keys.items():
            row = find_delta(rows, uuid)
            is_made = row["method"] == DeltaMethod.CREATE.value
            retry(rows, uuid, key if is_made else "", by)
            verdicts.append(Verdict(row["seq"], ServerStatus.PENDING, feedback))
        record(rows, verdicts, by.now)


def forget_staged(service: LocalService, delta_ids: Iterable[str]) -> None:
    """What was staged was discarded: the deltas wait as if it had not been."""
    feedback = {"msg": sentences.waits_for_user(service.user)}
    with service.store.writing() as rows:
        verdicts = []
        for uuid in delta_ids:
            row = find_delta(rows, uuid)
            if row["method"] == DeltaMethod.CREATE.value:
                rows.execute(
                    "UPDATE delta SET confirmed_key = '' WHERE seq = ?", (row["seq"],)
                )
            if row["status"] == ServerStatus.PENDING.value:
                verdicts.append(Verdict(row["seq"], ServerStatus.PENDING, feedback))
        record(rows, verdicts, service.store.now())
