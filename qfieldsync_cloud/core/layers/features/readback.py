"""Seen, not believed: what was written is read again and compared with the plan."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from qfieldsync_cloud.core.errors import SourceRefusal
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.features.swallowed import (
    Edit,
    edits_of,
    refuse_swallowed,
)
from qfieldsync_cloud.core.sync.diagnosis import DeltaWarning, WarningCode
from qfieldsync_cloud.core.sync.geometry import Geometry, are_same_geometry
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.state import GEOMETRY, FeatureState, SyncState
from qfieldsync_cloud.core.sync.values import to_json


def touched_keys(planned: Iterable[PlannedDelta]) -> Mapping[str, set[str]]:
    """Keys of what the actions write, by table id."""
    keys: dict[str, set[str]] = defaultdict(set)
    for item in planned:
        if item.action is not None and item.layer is not None:
            keys[item.layer.table].add(item.action.key)
    return keys


def read_back(
    readers: Mapping[str, TableReader],
    keys_by_table: Mapping[str, Collection[str]],
    planned: Sequence[PlannedDelta],
    state: SyncState,
) -> Mapping[str, tuple[DeltaWarning, ...]]:
    """Compare features with the plan; the state takes what is really there.

    Args:
        readers: by table id.
        keys_by_table: of the features that nobody has compared yet.
        planned: what was written.
        state: what the features should be.

    Returns:
        Warnings by delta uuid: values that the data source itself changed.

    Raises:
        SourceRefusal: a feature is missing, or a value differs for no known reason.
    """
    found: dict[tuple[str, str], tuple[DeltaWarning, ...]] = {}
    edits: Mapping[tuple[str, str], Sequence[Edit]] | None = None
    for table_id, keys in keys_by_table.items():
        reader, table = readers[table_id], state.tables[table_id]
        for key, stored in reader.read(keys, table.features).items():
            expected = table.features.get(key)
            if stored is expected:
                continue
            differences = compare(reader, key, expected, stored)
            if differences:
                edits = edits if edits is not None else edits_of(planned)
                refuse_swallowed(reader, key, stored, edits.get((table_id, key), ()))
                found[(table_id, key)] = differences
            if differences or _is_filled_in(expected, stored):
                state.put(table.features, key, reader.as_written(expected, stored))
    warnings: dict[str, tuple[DeltaWarning, ...]] = {}
    for item in reversed(planned if found else ()):
        if item.action is not None and item.layer is not None:
            # the last delta that touched the feature is the one to tell
            told = found.pop((item.layer.table, item.action.key), ())
            if told:
                warnings[item.delta.uuid] = told
    return warnings


def compare(
    reader: TableReader,
    key: str,
    expected: FeatureState | None,
    stored: FeatureState | None,
) -> tuple[DeltaWarning, ...]:
    """Differences that the data source explains.

    Raises:
        SourceRefusal: a difference that nothing explains.
    """
    layer = reader.setup.layer
    if expected is None or stored is None:
        if expected is stored:
            return ()
        state = "is still there" if expected is None else "is not there"
        raise SourceRefusal(f"after writing, feature {key} of {layer.name} {state}")
    schema = reader.setup.schema
    has_triggers = schema is not None and schema.has_triggers
    warnings = []
    as_expected = {**stored.attributes, **expected.attributes}
    is_same = not reader.has_nested and stored.attributes == as_expected
    for name, stored_value in () if is_same else stored.attributes.items():
        if name == layer.key_name or name not in expected.attributes:
            continue
        field, sent = layer.fields_by_name[name], expected.attributes[name]
        if reader.reads_as(name, sent, stored_value):
            continue
        if not (has_triggers or field.is_generated or field.is_respelled):
            raise SourceRefusal(
                f"{layer.name} {key}: field {name} was written but reads differently"
            )
        if not field.is_generated:
            warnings.append(_changed(name, to_json(sent), to_json(stored_value)))
    if not are_same_geometry(expected.geometry, stored.geometry, 0.0):
        if not has_triggers:
            raise SourceRefusal(
                f"{layer.name} {key}: the geometry was written but reads differently"
            )
        sent_wkt, stored_wkt = _wkt(expected.geometry), _wkt(stored.geometry)
        warnings.append(_changed(GEOMETRY, sent_wkt, stored_wkt))
    return tuple(warnings)


def _is_filled_in(expected: FeatureState | None, stored: FeatureState | None) -> bool:
    """Whether the data source gave values that nobody sent."""
    if expected is None or stored is None:
        return False
    return not stored.attributes.keys() <= expected.attributes.keys()


def _changed(name: str, sent: Any, stored: Any) -> DeltaWarning:
    values = {"sent": sent, "stored": stored}
    return DeltaWarning(WarningCode.CHANGED_BY_SOURCE, name, values)


def _wkt(geometry: Geometry | None) -> str | None:
    return geometry.wkt if geometry is not None else None
