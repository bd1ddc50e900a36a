"""Actions in bulk: each feature at most once per wave.

A feature that several deltas touch is written in as many waves, so that constraints
see each state in between, as they would if the deltas were applied one by one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field

from qfieldsync_cloud.core.sync.action import (
    Action,
    CreateFeature,
    DeleteFeature,
    PatchFeature,
)
from qfieldsync_cloud.core.sync.planned import PlannedDelta


@dataclass
class Wave:
    """What is written to one table at once: deletes, then patches, then creates."""

    deletes: list[DeleteFeature] = field(default_factory=list)
    patches: list[PatchFeature] = field(default_factory=list)
    creates: list[CreateFeature] = field(default_factory=list)

    @property
    def keys(self) -> set[str]:
        """Of the features that are written."""
        actions: tuple[Action, ...] = (*self.deletes, *self.patches, *self.creates)
        return {action.key for action in actions}


def waves_of(
    planned: Iterable[PlannedDelta], ordered_tables: Container[str] = ()
) -> Sequence[dict[str, Wave]]:
    """Waves in their order, each by table id.

    Args:
        planned: in the order of the file.
        ordered_tables: ids of tables with rules over several features (triggers,
            foreign keys, unique indexes over several columns); in these every action
            sees what the ones before it left, as in the file.
    """
    waves: list[dict[str, Wave]] = []
    touched: dict[tuple[str, str], int] = defaultdict(lambda: -1)
    ordered, last_step = 0, ("", "")
    for item in planned:
        action, layer = item.action, item.layer
        if action is None or layer is None:
            continue
        feature = (layer.table, action.key)
        number = touched[feature] + 1
        if layer.table in ordered_tables:
            step = (layer.table, type(action).__name__)
            # the first step starts in the first wave, each other one in a later one
            ordered += last_step[0] != "" and (step != last_step or number > ordered)
            number, last_step = ordered, step
        touched[feature] = number
        waves.extend({} for _ in range(number + 1 - len(waves)))
        _add(waves[number].setdefault(layer.table, Wave()), action)
    return waves


def _add(wave: Wave, action: Action) -> None:
    if isinstance(action, CreateFeature):
        wave.creates.append(action)
    elif isinstance(action, PatchFeature):
        wave.patches.append(action)
    else:
        wave.deletes.append(action)
