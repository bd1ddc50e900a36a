"""Features of a layer read as plain values, by their keys."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.errors import SourceRefusal
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.features.moments import (
    reads_as,
    rough_moments,
    with_exact_moments,
    with_written_moments,
)
from qfieldsync_cloud.core.layers.features.stored_rows import plain_features
from qfieldsync_cloud.core.layers.variants import (
    reader_of,
    row_reader_of,
    to_variant,
)
from qfieldsync_cloud.core.sync.coercion import PlainValue
from qfieldsync_cloud.core.sync.layer import Field, FieldKind
from qfieldsync_cloud.core.sync.state import FeatureState
from qfieldsync_cloud.core.sync.values import are_equal

CHUNK = 500
"""Keys in one filter expression."""
_KEYS_AT_ONCE = 2000
"""Asked for together: one long call halts other threads."""


@dataclass
class TableReader:
    """Reads features of one table through a layer of this thread."""

    setup: LayerSetup
    qgs: QgsVectorLayer
    """On the whole table; may be part of a transaction, then it sees its writes."""
    feature_ids: dict[str, int] = field(default_factory=dict)
    """Key to the id by which QGIS knows the feature, of what was read."""
    ambiguous: set[str] = field(default_factory=set)
    """Keys that more than one feature has."""
    indexes: dict[str, int] = field(default_factory=dict)
    """Position of each source field in the private layer, by name."""
    key_index: int = field(init=False, default=-1)
    """Position of the key column in the private layer."""
    has_nested: bool = field(init=False, default=False)
    """Some values are lists or maps, in which Python takes 1 and true for the same."""
    _key_position: int = field(init=False, default=-1)
    """Of the key among the source fields."""
    _read_row: Callable[[Sequence[Any]], list[PlainValue]] = field(init=False)
    _rough: tuple[Field, ...] = ()
    """Moments that are read with a millisecond less here and there."""

    def __post_init__(self) -> None:
        fields, layer = self.qgs.fields(), self.setup.layer
        self.key_index = int(fields.indexOf(layer.key_name))
        columns = []
        for item in layer.fields:
            index = int(fields.indexOf(item.name))
            if item.is_source and index >= 0:
                self.indexes[item.name] = index
                columns.append((index, item))
        if layer.key_name in self.indexes:
            self._key_position = list(self.indexes).index(layer.key_name)
        self._read_row = row_reader_of(columns)
        self.has_nested = any(
            item.kind in (FieldKind.LIST, FieldKind.MAP) for _, item in columns
        )
        self._rough = rough_moments(self.setup)

    def read(
        self,
        keys: Iterable[str],
        known: Mapping[str, FeatureState | None] | None = None,
    ) -> dict[str, FeatureState | None]:
        """The features with these keys; None for a key that no feature has.

        Where a feature is to the last bit what `known` says, it is the same object.
        """
        wanted = set(keys)
        found: dict[str, FeatureState | None] = dict.fromkeys(wanted)
        for feature in self._features(sorted(wanted)):
            key, state = self._read(feature, known or {})
            if key is None or key not in wanted:
                continue
            if found[key] is not None:
                self.ambiguous.add(key)
            found[key] = state
            self.feature_ids[key] = feature.id()
        if self._rough and any(found.values()):
            found.update(with_exact_moments(self.setup, self._rough, found))
        return found

    def read_at_rest(self, keys: Iterable[str]) -> dict[str, FeatureState | None]:
        """As `read`, while nothing of this run is written: past QGIS where that is
        possible."""
        wanted = list(set(keys))
        found: dict[str, FeatureState | None] = {}
        odd: list[str] = []
        for start in range(0, len(wanted), _KEYS_AT_ONCE):
            some = wanted[start : start + _KEYS_AT_ONCE]
            plain = plain_features(self.setup, some)
            for key in some:
                if key not in plain:
                    odd.append(key)
                    continue
                found[key] = feature = plain[key]
                if feature is not None:
                    self.feature_ids[key] = int(key)
        found.update(self.read(odd))
        return found

    def reads_as(self, name: str, written: PlainValue, read: PlainValue) -> bool:
        """Whether `read` is what this reader may read where `written` was written."""
        layer_field = self.setup.layer.fields_by_name[name]
        if layer_field in self._rough:
            return reads_as(layer_field, written, read)
        return are_equal(layer_field, written, read)

    def as_written(
        self, written: FeatureState | None, read: FeatureState | None
    ) -> FeatureState | None:
        """`read`, with the moments of `written` where those read like that."""
        if written is None or read is None or not self._rough:
            return read
        return with_written_moments(self._rough, written, read)

    def ids_of(self, keys: Iterable[str]) -> Mapping[str, int]:
        """The ids by which QGIS knows the features, read again where they were lost.

        Raises:
            SourceRefusal: a feature is gone; the data source itself deleted it.
        """
        lost = [key for key in keys if key not in self.feature_ids]
        gone = [key for key, found in self.read(lost).items() if found is None]
        if gone:
            name = self.setup.layer.name
            raise SourceRefusal(f"{name}: feature {gone[0]} is not there any more")
        return self.feature_ids

    def forget_ids(self) -> None:
        """What was written was undone, and ids may mean other rows by now."""
        self.feature_ids.clear()

    def read_in(self, rectangle: QgsRectangle) -> Iterator[tuple[str, FeatureState]]:
        """Features whose box meets `rectangle`, in the layer's CRS."""
        yield from self._keyed(QgsFeatureRequest(rectangle))

    def read_boxes(self) -> Iterator[tuple[QgsFeature, QgsRectangle]]:
        """Every feature that has a geometry, with no value but its key."""
        request = QgsFeatureRequest().setSubsetOfAttributes([self.key_index])
        for feature in self.qgs.getFeatures(request):
            if feature.hasGeometry():
                yield feature, feature.geometry().boundingBox()

    def read_all(self) -> Iterator[tuple[str, FeatureState]]:
        """Every feature that has a key."""
        yield from self._keyed(QgsFeatureRequest())

    def read_each(self) -> Iterator[tuple[str | None, FeatureState]]:
        """Every feature with its key; None for one that has none."""
        column = self.setup.geometry
        for feature in self.qgs.getFeatures(QgsFeatureRequest()):
            values = dict(zip(self.indexes, self._read_row(feature.attributes())))
            geometry = column.of_feature(feature.geometry()) if column else None
            yield self.key_of(feature), FeatureState(values, geometry)

    def _keyed(self, request: QgsFeatureRequest) -> Iterator[tuple[str, FeatureState]]:
        for feature in self.qgs.getFeatures(request):
            key, state = self._read(feature, {})
            if key is not None:
                yield key, state

    def state_of(self, feature: QgsFeature) -> FeatureState:
        """A feature of the layer as plain values."""
        return self._read(feature, {})[1]

    def key_of(self, feature: QgsFeature) -> str | None:
        """The key of a feature as text."""
        key, index = self.setup.layer.key, self.key_index
        if key is None or index < 0:
            return None
        read = reader_of(self.setup.layer.fields_by_name[key.name])
        return key.canonical(read(feature.attribute(index)))

    def _read(
        self, feature: QgsFeature, known: Mapping[str, FeatureState | None]
    ) -> tuple[str | None, FeatureState]:
        """Key and state of a feature, whose values are asked for once."""
        values = self._read_row(feature.attributes())
        column, key = self.setup.geometry, self.setup.layer.key
        name = None
        if key is not None and key.name in self.indexes:
            name = key.canonical(values[self._key_position])
        geometry = feature.geometry() if column else None
        state = known.get(name) if name is not None else None
        if state is not None and self._is_plainly(state, values, geometry):
            return name, state
        attributes = dict(zip(self.indexes, values))
        shape = column.of_feature(geometry) if column else None
        return name, FeatureState(attributes, shape)

    def _is_plainly(
        self,
        state: FeatureState,
        values: Sequence[PlainValue],
        geometry: QgsGeometry | None,
    ) -> bool:
        """Whether a feature is as expected without a doubt: the bits tell."""
        attributes, shape = state.attributes, state.geometry
        if self.has_nested or len(attributes) != len(values):
            return False
        if [attributes.get(name, state) for name in self.indexes] != values:
            return False
        if geometry is None or geometry.isNull():
            return shape is None
        return shape is not None and bool(geometry.asWkb() == shape.exact)

    def greatest_key(self) -> int:
        """The greatest integer key of the table, 0 when there is none."""
        greatest = self.qgs.maximumValue(self.key_index)
        return int(greatest) if isinstance(greatest, (int, float)) else 0

    def holders_of(
        self, name: str, values: Sequence[PlainValue]
    ) -> dict[PlainValue, str]:
        """Which feature has which of `values` in the field `name`."""
        wanted = set(values)
        layer_field = self.setup.layer.fields_by_name[name]
        read = reader_of(layer_field)
        index = self.qgs.fields().indexOf(name)
        found: dict[PlainValue, str] = {}
        asked = [to_variant(layer_field, value) for value in sorted(wanted, key=str)]
        for expression in _in_expressions(name, asked):
            request = QgsFeatureRequest().setFilterExpression(expression)
            for feature in self.qgs.getFeatures(request):
                value, key = read(feature.attribute(index)), self.key_of(feature)
                if value in wanted and key is not None:
                    found[value] = key
        return found

    def _features(self, keys: Sequence[str]) -> Iterator[QgsFeature]:
        if not keys:
            return
        if self.setup.is_found_by_feature_id:
            ids = [int(key) for key in keys]
            yield from self.qgs.getFeatures(QgsFeatureRequest().setFilterFids(ids))
        elif len(keys) > CHUNK and not self.setup.is_key_indexed:
            # each filter would go through the whole layer
            if ids := self._ids_in_layer(frozenset(keys)):
                yield from self.qgs.getFeatures(QgsFeatureRequest().setFilterFids(ids))
        else:
            layer = self.setup.layer
            is_text = layer.key is not None and layer.key.kind.value == "text"
            values: list[PlainValue] = [key if is_text else int(key) for key in keys]
            for expression in _in_expressions(layer.key_name, values):
                request = QgsFeatureRequest().setFilterExpression(expression)
                yield from self.qgs.getFeatures(request)

    def _ids_in_layer(self, keys: Container[str]) -> list[int]:
        """The ids of all features with these keys, in one pass over the keys alone."""
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([self.key_index])
        features = self.qgs.getFeatures(request)
        return [item.id() for item in features if self.key_of(item) in keys]


def _in_expressions(name: str, values: Sequence[Any]) -> Iterator[str]:
    column = QgsExpression.quotedColumnRef(name)
    for start in range(0, len(values), CHUNK):
        texts = [QgsExpression.quotedValue(v) for v in values[start : start + CHUNK]]
        yield f"{column} IN ({', '.join(texts)})"
