"""Changes that the store calls applied, and that the data do not hold any more.

A GeoPackage that is put back from a backup has the memory of then: no ledger speaks of
what was applied since. The data are looked at, because a ledger that was removed looks
the same.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import Delta, DeltaFeature, DeltaMethod
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.store.delta_rows import find_delta
from qfieldsync_cloud.core.jobs.store.delta_states import (
    Verdict,
    record,
    statuses_of,
)
from qfieldsync_cloud.core.services.local.conflicts.reading import (
    deltas_of,
    preview_run,
)
from qfieldsync_cloud.core.services.local.open_project import OpenProject
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.status import DeltaStatus


def keep_lost(
    service: LocalService, delta_ids: Collection[str], open_project: OpenProject
) -> tuple[str, ...]:
    """Let the store know which applied changes are lost; they count as not applied.

    Args:
        service: of the project, while no job runs.
        delta_ids: of changes that no ledger speaks of.
        open_project: what QGIS has open.

    Returns:
        Those that are lost; what cannot be told stays as it is.
    """
    with service.store.reading() as rows:
        applied = _applied(rows, delta_ids)
        deltas = deltas_of(rows, applied)
        asked = [_question(rows, delta) for delta in deltas]
    if not deltas:
        return ()
    planned = preview_run(service, asked, open_project).settled()
    lost = tuple(_lost(deltas, planned))
    feedback = {"msg": sentences.lost()}
    with service.store.writing() as rows:
        verdicts = [
            Verdict(find_delta(rows, uuid)["seq"], ServerStatus.NOT_APPLIED, feedback)
            for uuid in lost
        ]
        record(rows, verdicts, service.store.now())
    return lost


def _applied(rows: sqlite3.Connection, delta_ids: Collection[str]) -> Sequence[str]:
    return [
        uuid
        for uuid, status in statuses_of(rows, delta_ids).values()
        if status is ServerStatus.APPLIED
    ]


def _question(rows: sqlite3.Connection, delta: Delta) -> Delta:
    """What to look ahead at: the feature that was written, by the key that it had."""
    key = find_delta(rows, delta.uuid)["modified_pk"]
    question = replace(delta, client_id="", local_pk="", source_pk=key)
    if delta.method is not DeltaMethod.CREATE:
        return question
    return replace(question, method=DeltaMethod.DELETE, old=DeltaFeature(), new=None)


def _lost(deltas: Sequence[Delta], planned: Sequence[PlannedDelta]) -> Iterator[str]:
    """Uuids; what became of a feature is lost where the feature is."""
    features: set[tuple[str, str | None]] = set()
    for delta, found in zip(deltas, planned):
        feature = (delta.source_layer_id, found.key)
        is_applied = found.status is DeltaStatus.APPLIED
        if delta.method is DeltaMethod.CREATE:
            if is_applied and found.is_already_applied and not found.is_known:
                features.add(feature)
                yield delta.uuid
        elif feature in features or (is_applied and found.action is not None):
            yield delta.uuid
