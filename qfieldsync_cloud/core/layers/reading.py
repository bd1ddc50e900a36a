"""Features of a layer read as plain values, by their keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsRectangle,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.errors import SourceRefusal
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.variants import reader_of, to_variant
from qfieldsync_cloud.core.sync.coercion import PlainValue
from qfieldsync_cloud.core.sync.state import FeatureState

CHUNK = 500
"""Keys in one filter expression."""
_SCAN_ABOVE = 2000
"""So many keys that one pass over the whole layer is quicker than filters."""


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
    _columns: list[tuple[str, int, Callable[[Any], PlainValue]]] = field(
        default_factory=list
    )

    def __post_init__(self) -> None:
        fields = self.qgs.fields()
        for item in self.setup.layer.fields:
            index = fields.indexOf(item.name)
            if item.is_source and index >= 0:
                self._columns.append((item.name, index, reader_of(item)))

    @property
    def key_index(self) -> int:
        """Position of the key column in the private layer."""
        return int(self.qgs.fields().indexOf(self.setup.layer.key_name))

    def read(self, keys: Iterable[str]) -> dict[str, FeatureState | None]:
        """The features with these keys; None for a key that no feature has."""
        wanted = set(keys)
        found: dict[str, FeatureState | None] = dict.fromkeys(wanted)
        for feature in self._features(sorted(wanted)):
            key = self.key_of(feature)
            if key is None or key not in wanted:
                continue
            if found[key] is not None:
                self.ambiguous.add(key)
            found[key] = self.state_of(feature)
            self.feature_ids[key] = feature.id()
        return found

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

    def read_boxes(self) -> Iterator[tuple[str, QgsRectangle]]:
        """The box of every feature that has a key and a geometry."""
        request = QgsFeatureRequest().setSubsetOfAttributes([self.key_index])
        for feature in self.qgs.getFeatures(request):
            key = self.key_of(feature)
            if key is not None and feature.hasGeometry():
                yield key, feature.geometry().boundingBox()

    def read_all(self) -> Iterator[tuple[str, FeatureState]]:
        """Every feature that has a key."""
        yield from self._keyed(QgsFeatureRequest())

    def _keyed(self, request: QgsFeatureRequest) -> Iterator[tuple[str, FeatureState]]:
        for feature in self.qgs.getFeatures(request):
            key = self.key_of(feature)
            if key is not None:
                yield key, self.state_of(feature)

    def key_of(self, feature: QgsFeature) -> str | None:
        """The key of a feature as text."""
        key, index = self.setup.layer.key, self.key_index
        if key is None or index < 0:
            return None
        read = reader_of(self.setup.layer.fields_by_name[key.name])
        return key.canonical(read(feature.attribute(index)))

    def state_of(self, feature: QgsFeature) -> FeatureState:
        """A feature as plain values."""
        values = feature.attributes()
        attributes = {name: read(values[index]) for name, index, read in self._columns}
        column = self.setup.geometry
        geometry = column.of_feature(feature.geometry()) if column else None
        return FeatureState(attributes, geometry)

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
        elif len(keys) > _SCAN_ABOVE:
            yield from self.qgs.getFeatures(QgsFeatureRequest())
        else:
            layer = self.setup.layer
            is_text = layer.key is not None and layer.key.kind.value == "text"
            values: list[PlainValue] = [key if is_text else int(key) for key in keys]
            for expression in _in_expressions(layer.key_name, values):
                request = QgsFeatureRequest().setFilterExpression(expression)
                yield from self.qgs.getFeatures(request)


def _in_expressions(name: str, values: Sequence[Any]) -> Iterator[str]:
    column = QgsExpression.quotedColumnRef(name)
    for start in range(0, len(values), CHUNK):
        texts = [QgsExpression.quotedValue(v) for v in values[start : start + CHUNK]]
        yield f"{column} IN ({', '.join(texts)})"
