"""Changes that the store calls applied, and that the data do not hold any more.

A GeoPackage that is put back from a backup has the memory of then: no ledger speaks of
what was applied since. The data are looked at, because a ledger that was removed looks
the same. A change is lost only with all that was applied to its feature after it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import Delta, DeltaFeature, DeltaMethod
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.store.delta_states import (
    Verdict,
    record,
    statuses_of,
    taken_delta,
)
from qfieldsync_cloud.core.layers.databases.sqlite_schema import (
    greatest_given_key,
    read_only,
    shared_connections,
)
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.sources import name_of
from qfieldsync_cloud.core.services.local.dry_run import preview_run
from qfieldsync_cloud.core.services.local.open_project import NoOpenProject
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.status import DeltaStatus


def question_about(delta: Delta, key: str) -> Delta:
    """What tells whether the data hold a change: the same, or a delete of what it made.

    It asks for the feature that was written, by the key it had.
    """
    question = replace(delta, client_id="", local_pk="", source_pk=key)
    if delta.method is not DeltaMethod.CREATE:
        return question
    return replace(question, method=DeltaMethod.DELETE, old=DeltaFeature(), new=None)


@dataclass(frozen=True)
class _Applied:
    """A change that the store calls applied."""

    delta: Delta
    key: str
    """Of the feature that it wrote."""
    is_asked: bool

    @property
    def question(self) -> Delta:
        """What to look ahead at."""
        return question_about(self.delta, self.key)


def keep_lost(
    service: LocalService, delta_ids: Collection[str], is_stopped: Callable[[], bool]
) -> tuple[str, ...]:
    """Let the store know which applied changes are lost; they count as not applied.

    Args:
        service: of the project, while no job runs.
        delta_ids: of changes that no ledger speaks of.
        is_stopped: a job may run by now, or nobody waits for the answer.

    Returns:
        Those that are lost; what cannot be told stays as it is.

    Raises:
        ProjectError: the project cannot be read.
        StoreError: the store cannot be read or written.
    """
    if is_stopped():
        return ()
    with service.store.reading() as rows:
        applied = _applied(rows, delta_ids)
    if not applied:
        return ()
    # memory layers lose their features with their ledgers: nothing to ask QGIS for
    run = preview_run(service, [item.question for item in applied], NoOpenProject())
    with shared_connections():
        lost = tuple(_lost(applied, run))
    if is_stopped():
        return ()
    feedback = {"msg": sentences.lost()}
    with service.store.writing() as rows:
        found = statuses_of(rows, lost)
        if any(status is not ServerStatus.APPLIED for _uuid, status in found.values()):
            return ()  # whoever took the hold for dead was quicker
        verdicts = [Verdict(seq, ServerStatus.NOT_APPLIED, feedback) for seq in found]
        record(rows, verdicts, service.store.now())
    return lost


def _applied(rows: sqlite3.Connection, delta_ids: Collection[str]) -> list[_Applied]:
    """What is asked for, and what was applied after it to features with such keys.

    In the order in which they were applied; a change that came first may have waited.
    """
    asked = dict.fromkeys(
        seq
        for seq, (_uuid, status) in statuses_of(rows, delta_ids).items()
        if status is ServerStatus.APPLIED
    )
    if not asked:
        return []
    found = rows.execute(
        "WITH told AS (SELECT d.seq AS number, d.modified_pk AS key, (SELECT"
        "  max(o.seq) FROM outcome o WHERE o.delta = d.seq AND o.status = d.status)"
        "  AS moment FROM delta d WHERE d.status = ?), first AS (SELECT key,"
        "  min(moment) AS moment FROM told"
        "  WHERE number IN (SELECT value FROM json_each(?)) GROUP BY key)"
        " SELECT d.*, 1 AS is_reviewed FROM first JOIN told ON told.key = first.key"
        "  AND told.moment >= first.moment JOIN delta d ON d.seq = told.number"
        " ORDER BY told.moment",
        (ServerStatus.APPLIED.value, json.dumps(list(asked))),
    )
    return [
        _Applied(taken_delta(row).delta, row["modified_pk"], row["seq"] in asked)
        for row in found
    ]


def _lost(applied: Sequence[_Applied], run: SyncRun) -> Iterator[str]:
    """Uuids of what was asked for and is lost, with all that came to its feature."""
    held: set[tuple[str, str]] = set()
    signs = list(_signs(applied, run))
    for item, planned, is_lost in reversed(signs):
        feature = _feature(item, planned)
        if not (is_lost and item.is_asked):
            # to apply an earlier one again would write over this one
            held.add(feature)
        elif feature not in held:
            yield item.delta.uuid


def _signs(
    applied: Sequence[_Applied], run: SyncRun
) -> Iterator[tuple[_Applied, PlannedDelta, bool]]:
    """Whether each change, seen by itself, is in the data no longer.

    What became of a feature is lost where the feature is.
    """
    features: set[tuple[str, str]] = set()
    setups = run.layers.setups
    for item, found in zip(applied, run.settled()):
        feature = _feature(item, found)
        is_applied = found.status is DeltaStatus.APPLIED
        is_lost = feature in features or (is_applied and found.action is not None)
        if item.delta.method is DeltaMethod.CREATE:
            is_lost = (
                is_applied
                and found.is_already_applied
                and not found.is_known
                and _was_never_made(setups.get(item.delta.source_layer_id), item.key)
            )
            if is_lost:
                features.add(feature)
        yield item, found, is_lost


def _feature(item: _Applied, found: PlannedDelta) -> tuple[str, str]:
    """Layers on one table share its features."""
    layer = found.layer
    return layer.table if layer else item.delta.source_layer_id, item.key


def _was_never_made(setup: LayerSetup | None, key: str) -> bool:
    """Whether a table never gave the key to a feature.

    A feature that is not there may as well have been deleted by hand.
    """
    if setup is None or not setup.is_found_by_feature_id:  # only SQLite tells
        return False
    try:
        with read_only(setup.table.location) as connection:
            greatest = greatest_given_key(connection, name_of(setup.table.id))
    except sqlite3.Error:
        return False
    return greatest is not None and key.isdecimal() and int(key) > greatest
