"""Changes that had nothing to write, because another one had written the same.

Two devices delete one tree: the second finds it gone, and counts as applied. Where the
first is taken back the tree is there again, and the second does not hold either.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import Delta, DeltaMethod
from qfieldsync_cloud.core.jobs.store.delta_states import statuses_of, taken_delta
from qfieldsync_cloud.core.services.local.dry_run import preview_run
from qfieldsync_cloud.core.services.local.lost_changes import question_about
from qfieldsync_cloud.core.services.local.open_project import OpenProject
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.status import DeltaStatus


@dataclass(frozen=True)
class AgreeingChange:
    """A change that counts as applied, and wrote nothing."""

    delta: Delta
    key: str
    """Of the feature that it is about."""

    @property
    def question(self) -> Delta:
        """What to look ahead at, and no ledger knows."""
        return replace(question_about(self.delta, self.key), uuid=str(uuid4()))

    def is_held(self, found: PlannedDelta) -> bool:
        """Whether the data hold it, by what was found of `question`."""
        is_applied = found.status is DeltaStatus.APPLIED
        if self.delta.method is DeltaMethod.CREATE:
            return is_applied and found.action is not None
        return is_applied and found.action is None


def agreeing_with(
    service: LocalService, delta_ids: Collection[str]
) -> tuple[AgreeingChange, ...]:
    """The changes that agree with some that are applied, by the keys of features.

    Raises:
        StoreError: the store cannot be read.
    """
    with service.store.reading() as rows:
        numbers = json.dumps(list(statuses_of(rows, delta_ids)))
        found = rows.execute(
            "SELECT d.*, 1 AS is_reviewed FROM delta d JOIN outcome o ON o.seq ="
            "  (SELECT max(seq) FROM outcome WHERE delta = d.seq AND status = d.status)"
            " WHERE d.status = ? AND d.modified_pk <> '' AND d.modified_pk IN"
            "  (SELECT modified_pk FROM delta"
            "   WHERE seq IN (SELECT value FROM json_each(?)))"
            " AND d.seq NOT IN (SELECT value FROM json_each(?))"
            " AND json_extract(o.entry, '$.already_applied') = 1 ORDER BY d.seq",
            (ServerStatus.APPLIED.value, numbers, numbers),
        )
        return tuple(
            AgreeingChange(taken_delta(row).delta, row["modified_pk"]) for row in found
        )


def held_of(
    service: LocalService,
    changes: Sequence[AgreeingChange],
    open_project: OpenProject,
) -> tuple[AgreeingChange, ...]:
    """Those of them that the data hold.

    Raises:
        ProjectError: the project cannot be read.
    """
    if not changes:
        return ()
    run = preview_run(service, [item.question for item in changes], open_project)
    return tuple(
        item for item, found in zip(changes, run.settled()) if item.is_held(found)
    )
