"""What the layers hold now of the features that some deltas are about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from qgis.core import QgsRectangle

from qfieldsync_cloud.core.deltas.model import Delta, DeltaMethod
from qfieldsync_cloud.core.layers.features.access import LayerAccess
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.features.spatial_index import has_index, keys_in
from qfieldsync_cloud.core.layers.geometries.layer_geometry import LayerGeometry
from qfieldsync_cloud.core.layers.ledgers.ledger import LedgerExtract, Taken
from qfieldsync_cloud.core.layers.open_edits import OpenEdits
from qfieldsync_cloud.core.layers.sources import name_of
from qfieldsync_cloud.core.sync.coercion import Accepted, PlainValue, coerce
from qfieldsync_cloud.core.sync.layer import FieldKind, Layer
from qfieldsync_cloud.core.sync.recorded import carried_key
from qfieldsync_cloud.core.sync.state import (
    FeatureState,
    KnownDelta,
    OwnMoment,
    SyncState,
    TableState,
    local_feature,
)
from qfieldsync_cloud.core.sync.values import equals_json

_SCAN_PER_LOOKUP = 25
"""Features of a layer that are scanned in the time of one look into its index."""
_LOOKUPS_PER_SCAN = 40
"""Looks at a place, each of which goes through a layer without an index."""


class Ledger(Protocol):
    """What a ledger is asked, wherever it is kept."""

    def extract(self, deltas: Sequence[Delta]) -> LedgerExtract:
        """What it knows of these deltas and their devices."""

    def known_keys(self, table: str, keys: Iterable[str]) -> frozenset[str]:
        """Those of `keys` that it knows of the table."""

    def given_keys(self, table: str, keys: Iterable[str]) -> frozenset[str]:
        """Those of `keys` that features have had by deltas which nobody took back."""

    def greatest_key(self, table: str) -> int:
        """The greatest number that a feature of the table ever had."""

    def written_by(
        self, table: str, client_ids: Iterable[str], keys: Iterable[str]
    ) -> Iterable[tuple[str, str, Mapping[str, Any]]]:
        """What devices wrote to features and nobody took back, the oldest first.

        Device, key, and the values as JSON.
        """

    def holding(self, seqs: Iterable[int]) -> frozenset[int]:
        """Those of these rows that nobody took back."""


@dataclass(frozen=True)
class Snapshot:
    """The features concerned, as they are now."""

    layers: Mapping[str, Layer]
    """By the layer id that the deltas name."""
    readers: Mapping[str, TableReader]
    """By table id."""
    access: LayerAccess
    ledger: Ledger
    open_edits: OpenEdits
    taken: Mapping[str, Taken] = field(default_factory=dict)
    """By delta uuid: the row of the ledger that the delta takes back."""

    def read(self, deltas: Sequence[Delta]) -> SyncState:
        """Read everything that planning `deltas` will ask for."""
        extract = self.ledger.extract(deltas)
        state = SyncState(known=dict(extract.known), keys=dict(extract.keys))
        self._note_taken(deltas, state)
        by_table: dict[str, list[Delta]] = defaultdict(list)
        for delta in deltas:
            layer = self.layers[delta.source_layer_id]
            if layer.problem is None and delta.uuid not in state.known:
                by_table[layer.table].append(delta)
        for table_id, items in by_table.items():
            state.tables[table_id] = self._read_table(table_id, items, state)
        return state

    def _note_taken(self, deltas: Sequence[Delta], state: SyncState) -> None:
        """What somebody took back meanwhile is not taken back once more."""
        rows = {
            delta.uuid: (delta, self.taken[delta.uuid].seq)
            for delta in deltas
            if delta.uuid in self.taken and delta.uuid not in state.known
        }
        seqs = [seq for _delta, seq in rows.values()]
        holding = self.ledger.holding(seqs) if seqs else frozenset()
        for delta, seq in rows.values():
            if seq not in holding:
                known = KnownDelta(delta.content_hash, delta.source_pk or None)
                state.known[delta.uuid] = known

    def _read_table(
        self, table_id: str, deltas: Sequence[Delta], state: SyncState
    ) -> TableState:
        reader = self.readers[table_id]
        keys = self._wanted_keys(deltas, state)
        features = reader.read_at_rest(keys)
        absent = [key for key, feature in features.items() if feature is None]
        table_name = name_of(table_id)
        table = TableState(
            features=features,
            ambiguous=frozenset(reader.ambiguous),
            unsaved=self.open_edits.keys_in(table_id),
            is_in_edit_mode=self.open_edits.is_edited(table_id),
            known_keys=self.ledger.known_keys(table_name, absent),
        )
        creates = [d for d in deltas if d.method is DeltaMethod.CREATE]
        table.hidden = frozenset(self._named_keys(deltas, state))
        if creates:
            table.given_keys = self.ledger.given_keys(table_name, absent)
        layer = reader.setup.layer
        if creates and layer.key is not None and layer.key.kind is FieldKind.INTEGER:
            greatest = max(reader.greatest_key(), self.ledger.greatest_key(table_name))
            edited = (int(key) for key in table.unsaved if key.isdecimal())
            state.next_keys[table_id] = max(greatest, 0, *edited) + 1
        self._read_holders(reader, deltas, table)
        self._read_own_moments(table_name, layer, deltas, state, table)
        if creates:
            self._read_twins(reader, creates, table)
        return table

    def _named_keys(self, deltas: Sequence[Delta], state: SyncState) -> set[str]:
        """Keys of features that devices did not make themselves, by their deltas."""
        created = {
            local_feature(delta)
            for delta in deltas
            if delta.method is DeltaMethod.CREATE
        }
        keys: set[str] = set()
        for delta in deltas:
            local, column = local_feature(delta), self.layers[delta.source_layer_id].key
            is_made_here = local in created or local in state.keys
            if column is None or not local.is_named or is_made_here:
                continue
            key = column.canonical(delta.source_pk)
            if key is not None:
                keys.add(key)
        return keys

    def _wanted_keys(self, deltas: Sequence[Delta], state: SyncState) -> set[str]:
        keys: set[str | None] = set()
        for delta in deltas:
            layer = self.layers[delta.source_layer_id]
            if layer.key is None:
                continue
            if delta.method is DeltaMethod.CREATE:
                carried = carried_key(delta, layer)
                taken = coerce(layer.fields_by_name[layer.key.name], carried)
                if isinstance(taken, Accepted):
                    keys.add(layer.key.canonical(taken.value))
            else:
                keys.add(layer.key.canonical(delta.source_pk))
                keys.add(state.keys.get(local_feature(delta)))
            keys.add(layer.key.canonical(delta.confirmed_key))
        return {key for key in keys if key is not None}

    def _read_holders(
        self, reader: TableReader, deltas: Sequence[Delta], table: TableState
    ) -> None:
        """Which feature has what the deltas want to write to unique fields."""
        layer = reader.setup.layer
        for name in layer.unique_names:
            wanted = {
                taken.value
                for delta in deltas
                for value in _recorded_values_of(delta, name)
                for taken in (coerce(layer.fields_by_name[name], value),)
                if isinstance(taken, Accepted) and taken.value is not None
            }
            holders = reader.holders_of(name, list(wanted)) if wanted else {}
            for value in wanted:
                table.holders[(name, value)] = holders.get(value)

    def _read_own_moments(
        self,
        table_name: str,
        layer: Layer,
        deltas: Sequence[Delta],
        state: SyncState,
        table: TableState,
    ) -> None:
        """What devices wrote to moments that they record in another way now."""
        clients: set[str] = set()
        keys: set[str] = set()
        for delta in deltas if layer.moment_names else ():
            for key in self._wanted_keys([delta], state):
                if _records_other_moments(delta, layer, table.features.get(key)):
                    clients.add(delta.client_id)
                    keys.add(key)
        if not keys:
            return
        for client, key, values in self.ledger.written_by(table_name, clients, keys):
            for name in values.keys() & layer.moment_names:
                taken = coerce(layer.fields_by_name[name], values[name])
                if isinstance(taken, Accepted):
                    table.own_moments[OwnMoment(client, key, name)] = taken.value

    def _read_twins(
        self, reader: TableReader, creates: Sequence[Delta], table: TableState
    ) -> None:
        if reader.setup.geometry is None:
            twins = self._twins_by_values(reader, creates, table)
        else:
            twins = self._twins_by_place(reader, creates, table)
        table.twins = {uuid: tuple(keys) for uuid, keys in twins.items()}

    def _twins_by_place(
        self, reader: TableReader, creates: Sequence[Delta], table: TableState
    ) -> Mapping[str, list[str]]:
        boxes: dict[str, QgsRectangle] = {}
        for delta in creates:
            wkt = delta.new.geometry if delta.new is not None else None
            if not isinstance(wkt, str):
                continue
            layer = self.layers[delta.source_layer_id]
            geometry = self.access.remember_geometry(layer, wkt, delta.local_layer_crs)
            if isinstance(geometry, LayerGeometry):
                boxes[delta.uuid] = geometry.qgs.boundingBox()
        twins: dict[str, list[str]] = defaultdict(list)
        found = keys_in(
            reader.setup, {uuid: _widened(box) for uuid, box in boxes.items()}
        )
        if found is not None:
            keys = {key for at_place in found.values() for key in at_place}
            new_keys = keys - table.features.keys()
            for key, twin in reader.read_at_rest(new_keys).items():
                table.features.setdefault(key, twin)
            return found
        if not boxes:
            return {}
        if _is_looked_up(reader, len(boxes)):
            for uuid, box in boxes.items():
                for key, feature in reader.read_in(_widened(box)):
                    table.features.setdefault(key, feature)
                    twins[uuid].append(key)
            return twins
        by_corner: dict[tuple[float, float], list[str]] = defaultdict(list)
        for uuid, box in boxes.items():
            by_corner[_corner(box)].append(uuid)
        for found_there, box in reader.read_boxes():
            uuids = by_corner.get(_corner(box), ())
            found_key = reader.key_of(found_there) if uuids else None
            if found_key is not None:
                for uuid in uuids:
                    twins[uuid].append(found_key)
        keys = {key for at_place in twins.values() for key in at_place}
        for key, twin in reader.read(keys).items():
            table.features.setdefault(key, twin)
        return twins

    def _twins_by_values(
        self, reader: TableReader, creates: Sequence[Delta], table: TableState
    ) -> Mapping[str, list[str]]:
        wanted: dict[tuple[str, ...], dict[str, list[str]]] = defaultdict(
            lambda: defaultdict(list)
        )
        for delta in creates:
            values = self._recorded_values(delta)
            if values:
                signature = tuple(sorted(values))
                text = repr([values[name] for name in signature])
                wanted[signature][text].append(delta.uuid)
        twins: dict[str, list[str]] = defaultdict(list)
        for key, feature in reader.read_all() if wanted else ():
            for signature, uuids in wanted.items():
                text = repr([feature.attributes.get(name) for name in signature])
                for uuid in uuids.get(text, ()):
                    table.features.setdefault(key, feature)
                    twins[uuid].append(key)
        return twins

    def _recorded_values(self, delta: Delta) -> Mapping[str, PlainValue]:
        layer = self.layers[delta.source_layer_id]
        values: dict[str, PlainValue] = {}
        for name, value in (delta.new.attributes if delta.new else {}).items():
            field = layer.fields_by_name.get(name)
            if field is None or not field.is_source or name == layer.key_name:
                continue
            taken = coerce(field, value)
            if isinstance(taken, Accepted):
                values[name] = taken.value
        return values


def _recorded_values_of(delta: Delta, name: str) -> list[Any]:
    """What the delta says of a field: an overwrite may write either side."""
    sides = [side for side in (delta.old, delta.new) if side is not None]
    return [side.attributes[name] for side in sides if name in side.attributes]


def _records_other_moments(
    delta: Delta, layer: Layer, feature: FeatureState | None
) -> bool:
    if delta.old is None or feature is None:
        return False
    recorded = delta.old.attributes
    return any(
        not equals_json(
            layer.fields_by_name[name], feature.attributes.get(name), recorded[name]
        )
        for name in layer.moment_names
        if name in recorded
    )


def _is_looked_up(reader: TableReader, count: int) -> bool:
    """Whether so many places are asked for one by one, not in one pass."""
    if not has_index(reader.setup, reader.qgs):
        return count <= _LOOKUPS_PER_SCAN
    return bool(count * _SCAN_PER_LOOKUP <= reader.qgs.featureCount())


def _corner(box: QgsRectangle) -> tuple[float, float]:
    """Where a geometry is; equal geometries are at one place to the last digit."""
    return round(box.xMinimum(), 7), round(box.yMinimum(), 7)


def _widened(box: QgsRectangle) -> QgsRectangle:
    """A little larger: the index stores boxes in single precision."""
    size = max(map(abs, (box.xMinimum(), box.xMaximum(), box.yMinimum(), 1e-9)))
    return box.buffered(size * 1e-6)
