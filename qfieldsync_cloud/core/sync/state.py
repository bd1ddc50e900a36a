"""What the engine believes the layers hold, while it plans.

Read once under the lock, then carried forward by each planned delta, so that a create
is seen by the patch that follows it. Every change can be taken back to a mark: when a
data source refuses a batch, the batch is divided and planned again.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, MutableMapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.sync.coercion import PlainValue
from qfieldsync_cloud.core.sync.geometry import Geometry

GEOMETRY = "geometry"
"""The name by which a conflict, a warning or a choice speaks of the geometry."""

_K = TypeVar("_K", bound=Hashable)
_V = TypeVar("_V")


@dataclass(frozen=True)
class FeatureState:
    """A feature as it is now: plain values by field name, and its geometry."""

    attributes: Mapping[str, PlainValue]
    geometry: Geometry | None = None


class KnownDelta:
    """A delta that the ledger, or this run, has already applied."""

    __slots__ = ("_content", "key")

    def __init__(self, content: str | Delta, key: str | None) -> None:
        self._content = content
        self.key = key
        """Of the feature that it created, changed or deleted."""

    @property
    def content_hash(self) -> str:
        """Asked for only when a delta comes again: to compute it takes its time."""
        content = self._content
        return content if isinstance(content, str) else content.content_hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, KnownDelta) and (
            (self.content_hash, self.key) == (other.content_hash, other.key)
        )

    def __hash__(self) -> int:
        return hash((self.content_hash, self.key))

    def __repr__(self) -> str:
        return f"KnownDelta({self.content_hash!r}, {self.key!r})"


class LocalFeature(NamedTuple):
    """A feature as one device knows it."""

    client_id: str
    local_layer_id: str
    local_pk: str

    @property
    def is_named(self) -> bool:
        """Whether this tells two features apart: "" would be every feature."""
        return bool(self.client_id and self.local_pk)


def local_feature(delta: Delta) -> LocalFeature:
    """The feature as the device of `delta` knows it."""
    return LocalFeature(delta.client_id, delta.local_layer_id, delta.local_pk)


class OwnMoment(NamedTuple):
    """A field of a feature that a device wrote to."""

    client_id: str
    key: str
    """Of the feature."""
    field_name: str


@dataclass
class TableState:
    """The features of one table that the deltas at hand are about."""

    features: dict[str, FeatureState | None] = field(default_factory=dict)
    """By key; None: read, and not there."""
    ambiguous: frozenset[str] = frozenset()
    """Keys that more than one feature has."""
    holders: dict[tuple[str, PlainValue], str | None] = field(default_factory=dict)
    """Of a unique field's value: the key of the feature that has it, None: free."""
    hidden: frozenset[str] = frozenset()
    """Keys that no new feature may have: of features that the table has and the layer
    does not show, and of absent ones that a delta of another device names."""
    unsaved: frozenset[str] = frozenset()
    """Keys of features in the edit buffer of the open project."""
    is_in_edit_mode: bool = False
    """A layer of the open project on this table is being edited."""
    known_keys: frozenset[str] = frozenset()
    """Keys that some ledger row speaks of."""
    given_keys: frozenset[str] = frozenset()
    """Keys of features that are gone: devices still know them by these keys."""
    seen_keys: dict[str, bool] = field(default_factory=dict)
    """Keys that a delta of this run spoke of; its ledger row is not written yet."""
    own_moments: dict[OwnMoment, PlainValue] = field(default_factory=dict)
    """What devices wrote last to fields that hold moments."""
    twins: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Delta uuid of a create to keys of features at the same place."""
    placed_at: dict[Hashable, tuple[str, ...]] = field(default_factory=dict)
    """`Geometry.exact` to the keys of the features that this run put there."""

    def is_free(self, key: str) -> bool:
        """Whether a new feature may have this key, as far as was looked."""
        return self.features.get(key) is None and key not in self.hidden


@dataclass
class SyncState:
    """All tables of one data source, and what is known of deltas and devices."""

    tables: dict[str, TableState] = field(default_factory=dict)
    next_keys: dict[str, int] = field(default_factory=dict)
    """By table: the first number that no feature has had."""
    reserved: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """By table: numbers that a sequence gave to this run alone."""
    drawn: dict[str, int] = field(default_factory=dict)
    """By table: how many of those were looked at."""
    known: dict[str, KnownDelta] = field(default_factory=dict)
    """By delta uuid."""
    keys: dict[LocalFeature, str | None] = field(default_factory=dict)
    """Real keys of what devices created, fed by creates only; None: the create was
    refused or is in conflict."""
    _undo: list[tuple[MutableMapping[Any, Any], Any, Any]] = field(
        default_factory=list, repr=False, compare=False
    )

    def mark(self) -> int:
        """A point in time to go back to with `go_back`."""
        return len(self._undo)

    def go_back(self, mark: int) -> None:
        """Forget every change since `mark`."""
        while len(self._undo) > mark:
            mapping, key, before = self._undo.pop()
            if before is _MISSING:
                del mapping[key]
            else:
                mapping[key] = before

    def forget_marks(self) -> None:
        """What is written stays written: free the memory of what led here."""
        self._undo.clear()

    def let_go(self) -> None:
        """Forget everything, bit by bit: nobody needs it any more.

        To drop 100,000 features at once takes 80 ms in which no other thread runs.
        """
        mappings: list[dict[Any, Any]] = [self.known, self.keys]
        for table in self.tables.values():
            mappings += [table.features, table.holders, table.seen_keys]
            mappings += [table.twins, table.placed_at, table.own_moments]
        self._undo.clear()
        for mapping in mappings:
            while mapping:
                mapping.popitem()

    def put(self, mapping: MutableMapping[_K, _V], key: _K, value: _V) -> None:
        """Set `mapping[key]`, one of this state's own mappings."""
        self._undo.append((mapping, key, mapping.get(key, _MISSING)))
        mapping[key] = value

    def put_feature(
        self,
        table: TableState,
        key: str,
        after: FeatureState | None,
        unique_fields: Iterable[str] = (),
    ) -> None:
        """The feature `key` is `after` now; None: deleted."""
        before = table.features.get(key)
        for name in unique_fields:
            self._put_holder(table, key, name, before, after)
        self.put(table.features, key, after)

    def _put_holder(
        self,
        table: TableState,
        key: str,
        name: str,
        before: FeatureState | None,
        after: FeatureState | None,
    ) -> None:
        old = before.attributes.get(name) if before else None
        new = after.attributes.get(name) if after else None
        if old is not None and table.holders.get((name, old)) == key:
            self.put(table.holders, (name, old), None)
        if new is not None:
            self.put(table.holders, (name, new), key)

    def allot_key(self, table_id: str) -> str:
        """A key that no feature of the table has had."""
        reserved, start = self.reserved.get(table_id, ()), self.drawn.get(table_id, 0)
        table = self.tables.get(table_id, TableState())
        for number in range(start, len(reserved)):
            self.put(self.drawn, table_id, number + 1)
            if table.is_free(reserved[number]):
                return reserved[number]
        next_key = self.next_keys.get(table_id, 1)
        while not table.is_free(str(next_key)):
            next_key += 1
        key = str(next_key)
        self.use_key(table_id, key)
        return key

    def use_key(self, table_id: str, key: str) -> None:
        """No later feature gets the number `key`, or a smaller one."""
        if int(key) >= self.next_keys.get(table_id, 1):
            self.put(self.next_keys, table_id, int(key) + 1)


_MISSING = object()
