"""Reverts for the tests with QGIS: planned, looked ahead, and made."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

import jsonschema
from qgis.core import QgsProject

from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.describe import describe_layer
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.ledgers.history import (
    History,
    HistoryEntry,
    read_history,
)
from qfieldsync_cloud.core.layers.sessions.memory_session import memory_rows
from qfieldsync_cloud.core.reports.sentences import sentences_for
from qfieldsync_cloud.core.revert import Revert, Selection, plan_revert
from qfieldsync_cloud.core.sync.resolution import Policy, SyncOptions
from tests.qgis.factories import Outcome, _report_schema, create, delete, patch


def history_of(project: QgsProject) -> History:
    """What the ledgers of a project's data sources say."""
    setups = [describe_layer(note) for note in note_layers(project).values()]
    return read_history(setups, memory_rows(project))


def entries_of(project: QgsProject) -> list[HistoryEntry]:
    """Every row of the ledgers."""
    history = history_of(project)
    entries = list(history.entries())
    assert history.failures == {}
    return entries


def uuids(*deltas: Any) -> frozenset[str]:
    """The uuids of deltas, to select them."""
    return frozenset(delta["uuid"] for delta in deltas)


def planned_revert(
    project: QgsProject,
    deltas: Iterable[Any] = (),
    *,
    deltafile_id: str = "",
    since: datetime | None = None,
    is_again: bool = False,
    policy: Policy = Policy.KEEP_CURRENT,
) -> Revert:
    """A revert of some deltas, or of all."""
    chosen = Selection(uuids(*deltas), deltafile_id, since, is_again)
    return plan_revert(history_of(project), chosen, policy=policy)


def started(revert: Revert, options: SyncOptions | None = None) -> SyncRun:
    """A run that makes a revert, or looks ahead; not started yet."""
    return SyncRun(
        revert.deltafile,
        revert.layers,
        options or SyncOptions(),
        taken=revert.taken,
    )


def outcome_of_revert(revert: Revert, run: SyncRun) -> Outcome:
    """The report of a revert that is over, held against its schema."""
    report = revert.report(run)
    told = sentences_for(is_dry_run=report.is_dry_run)
    entry = json.loads(json.dumps(report.to_json(told)))
    jsonschema.Draft7Validator(_report_schema()).validate(entry)
    return Outcome(report, entry)


def revert(
    project: QgsProject,
    *deltas: Any,
    options: SyncOptions | None = None,
    is_dry_run: bool = False,
    **selection: Any,
) -> Outcome:
    """Take back some deltas, or all."""
    policy = options.policy if options is not None else Policy.KEEP_CURRENT
    planned = planned_revert(project, deltas, policy=policy, **selection)
    run = started(planned, options)
    if is_dry_run:
        run.preview()
        run.preview_memory(project)
    else:
        run.apply()
        run.apply_to_memory(project)
    return outcome_of_revert(planned, run)


def three_edits(layer: Any) -> list[Any]:
    """A patch of 1, a delete of 2, a create of 50.

    In GeoJSON a third feature keeps the type of `height`: only values give one there.
    """
    return [
        patch(
            layer,
            1,
            {"note": "old", "height": 12.5},
            {"note": "new", "height": None},
            old_wkt="Point (1 2)",
            new_wkt="Point (9 9)",
        ),
        delete(layer, 2, {"note": "old"}, "Point (2 2)"),
        create(layer, {"fid": 50, "species": "ash"}, "Point (7 7)"),
    ]
