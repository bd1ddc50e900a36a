"""Actions in bulk: each feature at most once per wave.

A feature that several deltas touch is written in as many waves, so that constraints
see each state in between, as they would if the deltas were applied one by one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from qfieldsync_cloud.core.sync.decision import (
    CreateFeature,
    DeleteFeature,
    PatchFeature,
)
from qfieldsync_cloud.core.sync.plan import PlannedDelta


@dataclass
class Wave:
    """What is written to one table at once: deletes, then patches, then creates."""

    deletes: list[DeleteFeature] = field(default_factory=list)
    patches: list[PatchFeature] = field(default_factory=list)
    creates: list[CreateFeature] = field(default_factory=list)


def waves_of(planned: Iterable[PlannedDelta]) -> Sequence[dict[str, Wave]]:
    """Waves in their order, each by table id."""
    waves: list[dict[str, Wave]] = []
    touched: dict[tuple[str, str], int] = defaultdict(int)
    for item in planned:
        action, layer = item.action, item.layer
        if action is None or layer is None:
            continue
        number = touched[(layer.table, action.key)]
        touched[(layer.table, action.key)] += 1
        if number == len(waves):
            waves.append({})
        wave = waves[number].setdefault(layer.table, Wave())
        if isinstance(action, CreateFeature):
            wave.creates.append(action)
        elif isinstance(action, PatchFeature):
            wave.patches.append(action)
        else:
            wave.deletes.append(action)
    return waves
