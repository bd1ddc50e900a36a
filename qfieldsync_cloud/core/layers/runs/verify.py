"""A last look with other eyes: what was committed, read by a connection of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from qfieldsync_cloud.core.errors import SourceRefusal
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.features.readback import compare, touched_keys
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.features.stored_rows import keys_plainly_as
from qfieldsync_cloud.core.layers.runs.preview import reading
from qfieldsync_cloud.core.layers.sessions.session import SourceJob
from qfieldsync_cloud.core.layers.sources import SourceKind, open_table
from qfieldsync_cloud.core.sync.diagnosis import DeltaWarning, WarningCode
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.state import FeatureState, SyncState

_KEYS_AT_ONCE = 2000
"""What is asked and dropped at once halts other threads."""


def verify(
    job: SourceJob, planned: Sequence[PlannedDelta], state: SyncState
) -> tuple[PlannedDelta, ...]:
    """Read the features that were written again and warn where they differ.

    The commit itself was already proven. A difference means that somebody else wrote
    in the meantime, or that the data source shows others something else.
    """
    differing: set[tuple[str, str]] = set()
    for table_id, keys in touched_keys(planned).items():
        setup = job.setups_by_table[table_id]
        if setup.table.kind is SourceKind.MEMORY:
            continue  # there is no other connection
        features = state.tables[table_id].features
        keys = _doubtful(setup, keys, features)
        if not keys:
            continue
        reader = TableReader(setup, open_table(setup.table))
        with reading(setup.table.kind, [reader.qgs]):
            found = reader.read(keys)
        for key, stored in found.items():
            try:
                is_different = bool(compare(reader, key, features.get(key), stored))
            except SourceRefusal:
                is_different = True
            if is_different:
                differing.add((table_id, key))
    if not differing:
        return tuple(planned)
    return tuple(
        _warned(item)
        if item.action is not None
        and item.layer is not None
        and (item.layer.table, item.action.key) in differing
        else item
        for item in planned
    )


def _doubtful(
    setup: LayerSetup, keys: Iterable[str], features: Mapping[str, FeatureState | None]
) -> set[str]:
    """The keys whose features are not plainly as they should be."""
    doubtful: set[str] = set()
    rest = list(keys)
    while rest:
        some = rest[-_KEYS_AT_ONCE:]
        del rest[-_KEYS_AT_ONCE:]
        plain = keys_plainly_as(setup, {key: features.get(key) for key in some})
        doubtful.update(key for key in some if key not in plain)
    return doubtful


def _warned(item: PlannedDelta) -> PlannedDelta:
    warning = DeltaWarning(WarningCode.NOT_VERIFIED, values={"key": item.key})
    return replace(item, warnings=(*item.warnings, warning))
