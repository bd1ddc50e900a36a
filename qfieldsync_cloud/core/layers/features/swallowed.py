"""Edits that a data source takes without a word, and does not make.

A trigger that returns NULL, a rule DO INSTEAD NOTHING, a policy that lets a row be seen
and not changed: the UPDATE succeeds, and the feature is as it was. What is not there
afterwards was not applied.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Optional

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.errors import SourceRefusal
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.sync.action import PatchFeature
from qfieldsync_cloud.core.sync.geometry import GeometryOrAbsent, are_same_geometry
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.state import FeatureState

Edit = tuple[Optional[FeatureState], PatchFeature]
"""A feature as an edit found it, and the edit."""


def edits_of(
    planned: Iterable[PlannedDelta],
) -> Mapping[tuple[str, str], Sequence[Edit]]:
    """What is edited, by table id and key, in the order of the edits."""
    edits: dict[tuple[str, str], list[Edit]] = defaultdict(list)
    for item in planned:
        if isinstance(item.action, PatchFeature) and item.layer is not None:
            feature = (item.layer.table, item.action.key)
            edits[feature].append((item.before, item.action))
    return edits


def refuse_swallowed(
    reader: TableReader, key: str, stored: FeatureState | None, edits: Sequence[Edit]
) -> None:
    """Look whether anything is left of each edit of a feature that reads differently.

    Raises:
        SourceRefusal: nothing is; the feature is as that edit found it.
    """
    # the last edit of a field alone can be looked for
    open_names = {name for _before, action in edits for name in action.values}
    is_geometry_open = True
    for before, action in reversed(edits):
        names = open_names & action.values.keys()
        geometry = action.geometry if is_geometry_open else ABSENT
        if before is not None and stored is not None:
            last = PatchFeature(
                key, {name: action.values[name] for name in names}, geometry
            )
            if _is_swallowed(reader, last, before, stored):
                layer = reader.setup.layer.name
                raise SourceRefusal(
                    f"{layer}: the edit of feature {key} was accepted, and nothing of"
                    " it is there; a trigger, a rule or a policy keeps it away"
                )
        open_names -= names
        is_geometry_open = is_geometry_open and action.geometry is ABSENT


def _is_swallowed(
    reader: TableReader, edit: PatchFeature, before: FeatureState, stored: FeatureState
) -> bool:
    has_changed = False
    for name, sent in edit.values.items():
        found = stored.attributes.get(name)
        if not reader.reads_as(name, before.attributes.get(name), found):
            return False
        has_changed = has_changed or not reader.reads_as(name, sent, found)
    if edit.geometry is not ABSENT:
        if not _are_same(stored.geometry, before.geometry):
            return False
        has_changed = has_changed or not _are_same(stored.geometry, edit.geometry)
    return has_changed


def _are_same(stored: GeometryOrAbsent, other: GeometryOrAbsent) -> bool:
    return are_same_geometry(stored, other, 0.0)
