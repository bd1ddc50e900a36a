"""What a ledger remembers: which deltas were applied, what was there, what was left.

Each applied delta has one row with the feature as it was before and as the delta left
it, so that it can be taken back, and so that a later edit by somebody else is seen
when it is. `ledger_table` reads the rows, `open_ledger` knows where they are.

| column                              | holds                                          |
|-------------------------------------|------------------------------------------------|
| seq                                 | number of the row, in the order of writing     |
| entry                               | `run`, `delta` or `revert`                     |
| run_id, at                          | the run that wrote it, when (ISO 8601, UTC)    |
| deltafile_id, delta_uuid            | of the delta; a revert has a uuid of its own   |
| content_hash                        | of the delta: tells a uuid that is used twice  |
| client_id, local_layer_id, local_pk | the feature as the device knows it             |
| layer_id, table_name, feature_key   | the feature as the data source knows it        |
| method                              | of the delta                                   |
| action                              | what was written: a method, NULL: nothing      |
| before, after                       | the feature, JSON (`side_of`); NULL: not there |
| reverts                             | of a revert, and of what takes a revert back:  |
|                                     | the row that it takes back                     |
| reverted_by                         | uuid of what took it back; NULL: it holds      |
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QByteArray

from qfieldsync_cloud.core.deltas.json_text import json_encoder
from qfieldsync_cloud.core.deltas.model import ABSENT, DeltaMethod
from qfieldsync_cloud.core.layers.features.qgs_features import exact_wkt
from qfieldsync_cloud.core.layers.geometries.layer_geometry import LayerGeometry
from qfieldsync_cloud.core.layers.sources import name_of
from qfieldsync_cloud.core.sync.action import Action, CreateFeature, DeleteFeature
from qfieldsync_cloud.core.sync.coercion import StoredFloat
from qfieldsync_cloud.core.sync.diagnosis import DeltaWarning
from qfieldsync_cloud.core.sync.geometry import GeometryOrAbsent
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.state import (
    GEOMETRY,
    FeatureState,
    KnownDelta,
    LocalFeature,
    SyncState,
    local_feature,
)
from qfieldsync_cloud.core.sync.values import to_json

COLUMNS = (
    "entry",
    "run_id",
    "at",
    "deltafile_id",
    "delta_uuid",
    "content_hash",
    "client_id",
    "local_layer_id",
    "local_pk",
    "layer_id",
    "table_name",
    "method",
    "feature_key",
    "action",
    "before",
    "after",
    "reverts",
)
"""Of a row as it is written, in this order."""

ROWS_AT_ONCE = 100
"""Rows that are made before they are written: of polygons they are large."""
TEXTS = "texts"
"""Part of a side; see `exact_texts`."""
Row = Sequence[Any]
_PLAIN = frozenset((type(None), bool, int, float, str))
"""Classes whose values are in JSON what they are here."""
_compact_json = json_encoder(is_ascii=False, is_compact=True)


class Entry(str, Enum):
    """What a row of a ledger speaks of."""

    RUN = "run"
    """A run; written first, so that it takes the write lock."""
    DELTA = "delta"
    """A delta that was applied."""
    REVERT = "revert"
    """A delta that was taken back."""


@dataclass(frozen=True)
class Run:
    """One run of the engine over one deltafile."""

    id: str
    at: str
    """ISO 8601, UTC."""
    deltafile_id: str


@dataclass(frozen=True)
class Taken:
    """The row that an inverse delta takes back, and how that is recorded."""

    seq: int
    entry: Entry
    """DELTA when a revert is taken back: the delta holds again."""
    deltafile_id: str
    local: LocalFeature
    texts: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    """What the row says beyond values; see `exact_texts`."""


@dataclass(frozen=True)
class LedgerExtract:
    """What a ledger knows of the deltas at hand."""

    known: Mapping[str, KnownDelta]
    """By delta uuid."""
    keys: Mapping[LocalFeature, str]
    """Real keys of what the devices at hand created."""


def rows_of(
    run: Run,
    planned: Sequence[PlannedDelta],
    state: SyncState,
    warnings: Mapping[str, Sequence[DeltaWarning]],
    taken: Mapping[str, Taken],
) -> Iterator[list[Row]]:
    """Ledger rows of what was applied and is not in the ledger yet, some at a time.

    Args:
        run: that applied it.
        planned: in the order in which it was written.
        state: the features as they were read back.
        warnings: by delta uuid; fields that the data source itself changed.
        taken: by delta uuid, where it takes a row back.
    """
    recorded = [item for item in planned if item.needs_record]
    left = _left_by(recorded, state)
    for start in range(0, len(recorded), ROWS_AT_ONCE):
        rows: list[Row] = []
        for item in recorded[start : start + ROWS_AT_ONCE]:
            before: str | None = None
            after: str | None = None
            if item.action is not None and item.layer is not None:
                names = _names_of(item.action, warnings.get(item.delta.uuid, ()))
                before = side_of(item.before, names)
                after = side_of(left.pop(), names)
            rows.append(_row(run, item, before, after, taken.get(item.delta.uuid)))
        yield rows


def _left_by(
    recorded: Sequence[PlannedDelta], state: SyncState
) -> list[FeatureState | None]:
    """What each action left of its feature, the last one first."""
    found: list[FeatureState | None] = []
    later: dict[tuple[str, str], FeatureState | None] = {}
    for item in reversed(recorded):
        if item.action is None or item.layer is None:
            continue
        feature = (item.layer.table, item.action.key)
        if feature in later:
            found.append(later[feature])
        else:
            found.append(state.tables[feature[0]].features.get(feature[1]))
        later[feature] = item.before
    return found


def named(row: Row) -> dict[str, Any]:
    """A row as it is written, by column name."""
    return dict(zip(COLUMNS, row))


def _row(
    run: Run,
    item: PlannedDelta,
    before: str | None,
    after: str | None,
    taken: Taken | None,
) -> Row:
    delta, layer = item.delta, item.layer
    local = taken.local if taken else local_feature(delta)
    return (
        (taken.entry if taken else Entry.DELTA).value,
        run.id,
        run.at,
        taken.deltafile_id if taken else delta.deltafile_id or run.deltafile_id,
        delta.uuid,
        delta.content_hash,
        local.client_id,
        local.local_layer_id,
        local.local_pk,
        layer.id if layer else delta.source_layer_id,
        name_of(layer.table) if layer else None,
        delta.method.value,
        item.key,
        method_of(item.action).value if item.action is not None else None,
        before,
        after,
        taken.seq if taken else None,
    )


def method_of(action: Action) -> DeltaMethod:
    """What an action does, in the words of a delta."""
    if isinstance(action, CreateFeature):
        return DeltaMethod.CREATE
    if isinstance(action, DeleteFeature):
        return DeltaMethod.DELETE
    return DeltaMethod.PATCH


def _names_of(action: Action, warnings: Iterable[DeltaWarning]) -> set[str] | None:
    """The fields that an action changed; None: all of them."""
    if isinstance(action, (CreateFeature, DeleteFeature)):
        return None
    names = {*action.values, *(warning.field_name for warning in warnings)} - {""}
    if action.geometry is not ABSENT:
        names.add(GEOMETRY)
    return names


def side_of(feature: FeatureState | None, names: set[str] | None) -> str | None:
    """One side of a row as JSON; None when the feature is not there.

    `attributes` holds values as a deltafile writes them, `bytes` binary values as hex
    digits, `geometry` WKB as hex digits, or null; what the action left alone is not
    there. Nothing is rounded: it must come back as it was. `exact_texts` adds what QGIS
    does not read of PostgreSQL.
    """
    if feature is None:
        return None
    attributes: dict[str, Any] = {}
    binary: dict[str, str] = {}
    side: dict[str, Any] = {"attributes": attributes}
    stored = feature.attributes
    for name in stored if names is None else names & stored.keys():
        value = stored[name]
        if value.__class__ in _PLAIN:
            attributes[name] = value
        elif isinstance(value, bytes):
            binary[name] = value.hex()
        elif isinstance(value, float):
            attributes[name] = value  # as `StoredFloat` it may be no finite number
        else:
            attributes[name] = to_json(value)
    if binary:
        side["bytes"] = binary
    text = _compact_json(side)
    if names is not None and GEOMETRY not in names:
        return text
    wkb = wkb_of(feature.geometry)
    # the encoder looks at each digit: 10 times as long as all else for 100 vertices
    geometry = "null" if wkb is None else f'"{wkb}"'
    return f'{text[:-1]},"geometry":{geometry}}}'


def attributes_of(side: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a side; bytes where the column is binary."""
    binary = {name: bytes.fromhex(text) for name, text in side.get("bytes", {}).items()}
    numbers = {
        name: StoredFloat(value)
        for name, value in side["attributes"].items()
        if value.__class__ is float and not math.isfinite(value)
    }
    return {**side["attributes"], **numbers, **binary}


def geometry_of(side: Mapping[str, Any]) -> Any:
    """The geometry of a side as WKT, to the last bit; None: NULL, ABSENT: untouched."""
    text = side.get("geometry", ABSENT)
    if not isinstance(text, str):
        return text
    geometry = QgsGeometry()
    geometry.fromWkb(QByteArray(bytes.fromhex(text)))
    return exact_wkt(geometry)


def wkb_of(geometry: GeometryOrAbsent) -> str | None:
    """A geometry as hex digits, to the last bit; None for NULL."""
    return geometry.exact.hex() if isinstance(geometry, LayerGeometry) else None
