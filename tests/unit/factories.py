"""Layers, deltas and an in-memory data source for the tests of the pure part.

Nothing here holds state between tests: every call makes new values. The data source
refuses what a real one would refuse, so that a plan that could not be carried out fails
the test that made it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from qfieldsync_cloud.core.deltas.model import (
    ABSENT,
    Delta,
    DeltaFeature,
    DeltaMethod,
    GeometryText,
)
from qfieldsync_cloud.core.sync.action import CreateFeature, DeleteFeature, PatchFeature
from qfieldsync_cloud.core.sync.coercion import Accepted, PlainValue, coerce
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    Diagnosis,
    DiagnosisCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.geometry import Geometry, GeometryChange, ReadGeometry
from qfieldsync_cloud.core.sync.layer import Field, FieldKind, KeyColumn, Layer
from qfieldsync_cloud.core.sync.plan import Planner
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.recorded import carried_key
from qfieldsync_cloud.core.sync.resolution import SyncOptions
from qfieldsync_cloud.core.sync.state import (
    GEOMETRY,
    FeatureState,
    KnownDelta,
    LocalFeature,
    SyncState,
    TableState,
    local_feature,
)
from qfieldsync_cloud.core.sync.status import DeltaStatus

TREES = "trees"
"""Id, name and table of the layer that most tests speak of."""


# Geometry

_WKT = re.compile(r"\s*(POINT|LINESTRING)\s*\(([^()]*)\)\s*", re.IGNORECASE)
_KINDS = {"POINT": "Point", "LINESTRING": "LineString"}


@dataclass(frozen=True)
class Shape:
    """A point or a line, as a tuple of coordinates."""

    kind: str
    points: tuple[tuple[float, ...], ...]

    @property
    def wkt(self) -> str:
        texts = (" ".join(format(x, ".17g") for x in point) for point in self.points)
        return f"{self.kind} ({', '.join(texts)})"

    @property
    def exact(self) -> str:
        return self.wkt

    def equals(self, other: Geometry, tolerance: float) -> bool:
        assert isinstance(other, Shape), "compared with something else"
        return (
            self.kind == other.kind
            and [len(point) for point in self.points]
            == [len(point) for point in other.points]
            and all(
                abs(x - y) <= max(tolerance, 1e-9 * max(abs(x), abs(y)))
                for one, two in zip(self.points, other.points)
                for x, y in zip(one, two)
            )
        )

    def change_from(self, other: Geometry) -> GeometryChange:
        assert isinstance(other, Shape)
        distance = math.dist(self.points[0], other.points[0])
        return GeometryChange(distance, 0.0, 0.0, "m")


def shape(wkt: str) -> Shape:
    """Read the WKT of a point or a line; ValueError for anything else."""
    match = _WKT.fullmatch(wkt)
    if match is None:
        raise ValueError(wkt)
    points = tuple(
        tuple(float(number) for number in point.split())
        for point in match[2].split(",")
    )
    return Shape(_KINDS[match[1].upper()], points)


# Layers


def text_field(name: str, **properties: Any) -> Field:
    return Field(name, FieldKind.TEXT, **properties)


def layer_of(
    *fields: Field,
    key: str = "fid",
    key_kind: FieldKind = FieldKind.INTEGER,
    is_numbered: bool = True,
    id: str = TREES,
    **properties: Any,
) -> Layer:
    """A layer with a key column, which comes first, and `fields`."""
    return Layer(
        id,
        id,
        (Field(key, key_kind), *fields),
        table=properties.pop("table", id),
        key=KeyColumn(key, key_kind, is_numbered),
        **properties,
    )


SPECIES = text_field("species", max_length=20)
HEIGHT = Field("height", FieldKind.DOUBLE)


def trees(*more: Field, **properties: Any) -> Layer:
    """A point layer with a numbered key, `species` and `height`, and more fields."""
    return layer_of(SPECIES, HEIGHT, *more, **properties)


def feature(wkt: str | None = "Point (1 2)", **attributes: PlainValue) -> FeatureState:
    """A feature as a layer holds it."""
    return FeatureState(attributes, None if wkt is None else shape(wkt))


# Deltas


def side(
    attributes: Mapping[str, Any] | None = None,
    wkt: GeometryText = ABSENT,
    **properties: Any,
) -> DeltaFeature:
    """One side of a delta."""
    return DeltaFeature(attributes or {}, wkt, **properties)


def delta_of(
    method: DeltaMethod,
    *,
    old: DeltaFeature | None = None,
    new: DeltaFeature | None = None,
    pk: str = "",
    uuid: str = "d-1",
    client: str = "tablet-1",
    local_pk: str = "",
    layer: str = TREES,
    **properties: Any,
) -> Delta:
    """A delta of the layer `trees`, made on `tablet-1`."""
    return Delta(
        uuid, client, method, layer, layer, local_pk, pk, old, new, **properties
    )


def create(
    attributes: Mapping[str, Any] | None = None,
    wkt: GeometryText = "Point (1 2)",
    *,
    uuid: str = "create-1",
    **properties: Any,
) -> Delta:
    new = side(attributes, wkt)
    return delta_of(DeltaMethod.CREATE, new=new, uuid=uuid, **properties)


def patch(
    old: Mapping[str, Any] | None = None,
    new: Mapping[str, Any] | None = None,
    *,
    old_wkt: GeometryText = ABSENT,
    new_wkt: GeometryText = ABSENT,
    pk: str = "1",
    uuid: str = "patch-1",
    is_snapshot: bool | None = None,
    **properties: Any,
) -> Delta:
    return delta_of(
        DeltaMethod.PATCH,
        old=side(old, old_wkt, is_snapshot=is_snapshot),
        new=side(new, new_wkt),
        pk=pk,
        uuid=uuid,
        **properties,
    )


def delete(
    old: Mapping[str, Any] | None = None,
    wkt: GeometryText = ABSENT,
    *,
    pk: str = "1",
    uuid: str = "delete-1",
    **properties: Any,
) -> Delta:
    old_side = side(old, wkt)
    return delta_of(DeltaMethod.DELETE, old=old_side, pk=pk, uuid=uuid, **properties)


# A data source in memory


@dataclass
class Access:
    """Implements `TableAccess`: geometries by `shape`, defaults from a mapping."""

    default_values: Mapping[str, PlainValue] = field(default_factory=dict)
    """By field name: what the layer fills in when a create carries nothing."""
    default_calls: list[Mapping[str, PlainValue]] = field(default_factory=list)
    """The values that each call of `defaults` was given."""

    def read_geometry(
        self, layer: Layer, wkt: str | None, crs: str
    ) -> ReadGeometry | Diagnosis:
        assert layer.has_geometry, "a table without geometry is never asked for one"
        if crs not in ("", "EPSG:3857"):
            return Diagnosis(DiagnosisCode.GEOMETRY_CRS, GEOMETRY, {"crs": crs})
        if wkt is None:
            return ReadGeometry(None)
        try:
            return _without_nan(shape(wkt))
        except ValueError:
            return Diagnosis(DiagnosisCode.GEOMETRY_INVALID, GEOMETRY, {"wkt": wkt})

    def defaults(
        self, layer: Layer, values: Mapping[str, PlainValue], geometry: Geometry | None
    ) -> Mapping[str, PlainValue]:
        self.default_calls.append({**values, GEOMETRY: geometry})
        return {
            item.name: self.default_values.get(item.name)
            for item in layer.fields
            if item.is_source and not item.is_generated and item.name not in values
        }


def _without_nan(read: Shape) -> ReadGeometry:
    if not any(math.isnan(x) for point in read.points for x in point):
        return ReadGeometry(read)
    points = tuple(
        tuple(0.0 if math.isnan(x) else x for x in point) for point in read.points
    )
    warning = DeltaWarning(WarningCode.GEOMETRY_COERCED, GEOMETRY, {"step": "nan"})
    return ReadGeometry(replace(read, points=points), (warning,))


@dataclass
class Source:
    """A data source: its features, and the ledger that stands beside them.

    Layers on one table share its features.
    """

    layers: tuple[Layer, ...]
    rows: dict[str, dict[str, FeatureState]] = field(default_factory=dict)
    """By table, by key."""
    access: Access = field(default_factory=Access)
    own_defaults: Mapping[str, PlainValue] = field(default_factory=dict)
    """What the data source itself fills in, as the planner cannot know."""
    known: dict[str, KnownDelta] = field(default_factory=dict)
    keys: dict[LocalFeature, str | None] = field(default_factory=dict)
    greatest: dict[str, int] = field(default_factory=dict)
    """By table: the greatest number that a feature ever had."""
    unsaved: frozenset[str] | None = None
    """Keys in the edit buffer of the open project; None: not in edit mode."""
    ambiguous: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.known, self.keys = dict(self.known), dict(self.keys)
        for layer in self.layers:
            rows = self.rows.setdefault(layer.table, {})
            numbers = [int(key) for key in rows if key.lstrip("-").isdecimal()]
            self.greatest.setdefault(layer.table, max([0, *numbers]))

    @property
    def layers_by_id(self) -> dict[str, Layer]:
        return {layer.id: layer for layer in self.layers}

    def state(self, deltas: Sequence[Delta]) -> SyncState:
        """Read what planning `deltas` will ask for, and nothing else."""
        state = SyncState(known=dict(self.known), keys=dict(self.keys))
        for layer in self.layers:
            mine = [d for d in deltas if d.source_layer_id == layer.id]
            table = state.tables.setdefault(layer.table, TableState())
            state.next_keys[layer.table] = self.greatest[layer.table] + 1
            self._read(layer, mine, table)
        return state

    def _read(self, layer: Layer, deltas: Sequence[Delta], table: TableState) -> None:
        rows = self.rows[layer.table]
        for key in self._wanted_keys(layer, deltas):
            table.features[key] = rows.get(key)
        spoken_of = {item.key for item in self.known.values() if item.key is not None}
        table.known_keys |= spoken_of
        table.ambiguous = self.ambiguous
        if self.unsaved is not None:
            table.is_in_edit_mode, table.unsaved = True, self.unsaved
        for name in layer.unique_names:
            for value in _carried(layer, name, deltas):
                holders = [
                    k for k, row in rows.items() if row.attributes[name] == value
                ]
                table.holders[(name, value)] = holders[0] if holders else None
        for delta in deltas if layer.has_geometry else ():
            wkt = delta.new.geometry if delta.new else None
            if delta.method is not DeltaMethod.CREATE or not isinstance(wkt, str):
                continue
            read = self.access.read_geometry(layer, wkt, "")
            twins = tuple(
                key
                for key, row in rows.items()
                if isinstance(read, ReadGeometry)
                and read.value is not None
                and row.geometry is not None
                and row.geometry.equals(read.value, 0.0)
            )
            table.twins[delta.uuid] = twins
            table.features.update((key, rows[key]) for key in twins)

    def _wanted_keys(self, layer: Layer, deltas: Iterable[Delta]) -> set[str]:
        if layer.key is None:
            return set()
        keys: set[str | None] = set()
        for delta in deltas:
            if delta.method is DeltaMethod.CREATE:
                taken = coerce(layer.fields[0], carried_key(delta, layer))
                if isinstance(taken, Accepted):
                    keys.add(layer.key.canonical(taken.value))
            else:
                keys.add(layer.key.canonical(delta.source_pk))
                keys.add(self.keys.get(local_feature(delta)))
            keys.add(layer.key.canonical(delta.confirmed_key))
        return {key for key in keys if key is not None}

    def write(self, planned: Iterable[PlannedDelta]) -> None:
        """Do what was planned, and note it in the ledger."""
        for item in planned:
            if item.action is not None:
                self._act(item)
            delta, is_done = item.delta, item.status is DeltaStatus.APPLIED
            if is_done and not item.is_known:
                self.known[delta.uuid] = KnownDelta(delta.content_hash, item.key)
            local = local_feature(delta)
            is_create = delta.method is DeltaMethod.CREATE and not item.is_known
            if is_create and local.is_named and (is_done or not self.keys.get(local)):
                self.keys[local] = item.key if is_done else None

    def _act(self, item: PlannedDelta) -> None:
        assert item.layer is not None
        layer, action = item.layer, item.action
        rows = self.rows[layer.table]
        before = rows.get(action.key)
        assert _is_as_seen(before, item.before), "the plan saw another feature"
        if isinstance(action, DeleteFeature):
            assert before is not None
            del rows[action.key]
            return
        if isinstance(action, CreateFeature):
            assert before is None
            names = [item.name for item in layer.fields if item.is_source]
            attributes = {name: self.own_defaults.get(name) for name in names}
            attributes.update(action.values)
            attributes[layer.key_name] = (
                int(action.key) if layer.key.kind is FieldKind.INTEGER else action.key
            )
            geometry = action.geometry
            if layer.key.kind is FieldKind.INTEGER:
                self.greatest[layer.table] = max(
                    self.greatest[layer.table], int(action.key)
                )
        else:
            assert isinstance(action, PatchFeature)
            assert before is not None
            attributes = {**before.attributes, **action.values}
            geometry = before.geometry
            if action.geometry is not ABSENT:
                geometry = action.geometry
        self._check(layer, action.key, attributes)
        rows[action.key] = FeatureState(attributes, geometry)

    def _check(
        self, layer: Layer, key: str, attributes: Mapping[str, PlainValue]
    ) -> None:
        names = [item.name for item in layer.fields if item.is_source]
        assert list(attributes) == names, "a field that the table does not have"
        others = [row for k, row in self.rows[layer.table].items() if k != key]
        for item in layer.fields[1:]:
            value = attributes.get(item.name)
            if item.is_source and not item.is_generated and item.is_not_null:
                assert value is not None, f"{item.name} is NULL"
            if item.is_unique and value is not None:
                taken = [row.attributes[item.name] for row in others]
                assert value not in taken, f"{item.name} is not unique"


def _is_as_seen(now: FeatureState | None, seen: FeatureState | None) -> bool:
    """A feature of this run is seen without its key and what the source filled in."""
    if now is None or seen is None:
        return now is seen
    return (
        seen.attributes.items() <= now.attributes.items()
        and seen.geometry == now.geometry
    )


def _carried(layer: Layer, name: str, deltas: Iterable[Delta]) -> Iterable[PlainValue]:
    """What may be written to a field; from `old` when a feature is made again."""
    for delta in deltas:
        for recorded in (delta.old, delta.new):
            if recorded is not None and name in recorded.attributes:
                taken = coerce(layer.fields_by_name[name], recorded.attributes[name])
                if isinstance(taken, Accepted) and taken.value is not None:
                    yield taken.value


def source_of(
    layer: Layer, rows: Mapping[str, FeatureState] | None = None, **properties: Any
) -> Source:
    """A data source with one table; attributes that a row leaves out are NULL."""
    names = [item.name for item in layer.fields if item.is_source]
    whole = {}
    for key, row in (rows or {}).items():
        attributes = {**dict.fromkeys(names), **row.attributes}
        is_number = layer.key is not None and layer.key.kind is FieldKind.INTEGER
        attributes[names[0]] = int(key) if is_number else key
        whole[key] = FeatureState(attributes, row.geometry)
    return Source((layer,), {layer.table: whole}, **properties)


def run(
    source: Source, *deltas: Delta, options: SyncOptions | None = None
) -> list[PlannedDelta]:
    """Plan `deltas` as one batch and carry the plan out."""
    planner = planner_of(source, *deltas, options=options)
    planned = [planner.plan(delta) for delta in deltas]
    source.write(planned)
    return planned


def planner_of(
    source: Source, *deltas: Delta, options: SyncOptions | None = None
) -> Planner:
    """A planner that knows what it needs to know for `deltas`."""
    state, options = source.state(deltas), options or SyncOptions()
    return Planner(source.layers_by_id, state, source.access, options)


# What tests look at


def stored(source: Source, table: str = TREES) -> dict[str, dict[str, Any]]:
    """What the table holds: by key, the attributes but the key, and the WKT."""
    [key_name] = {layer.key_name for layer in source.layers if layer.table == table}
    found = {}
    for key, row in source.rows[table].items():
        values = {
            name: value
            for name, value in row.attributes.items()
            if name != key_name and value is not None
        }
        if row.geometry is not None:
            values[GEOMETRY] = row.geometry.wkt
        found[key] = values
    return found


def code_of(planned: PlannedDelta) -> str:
    """The one word that says what became of a delta, besides its status."""
    if planned.diagnosis is not None:
        return planned.diagnosis.code.value
    if planned.conflict is not None:
        return planned.conflict.kind.value
    return "already_applied" if planned.is_already_applied else ""


def warnings_of(planned: PlannedDelta) -> list[tuple[str, str]]:
    """Code and field of each warning."""
    return [(warning.code.value, warning.field_name) for warning in planned.warnings]


# Tables in docstrings


def table_rows(docstring: str) -> list[dict[str, str]]:
    """The rows of every Markdown table in a docstring, by column heading."""
    rows: list[dict[str, str]] = []
    headings: list[str] = []
    for line in docstring.splitlines():
        if not line.startswith("|"):
            headings = []
            continue
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not headings:
            headings = cells
        elif not all(set(cell) <= {"-", ":"} for cell in cells):
            rows.append(dict(zip(headings, cells)))
    return rows
