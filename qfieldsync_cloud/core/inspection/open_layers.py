"""What the layers that QGIS has open hold, and only they: memory, and unsaved edits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer

from qfieldsync_cloud.core.deltas.model import ABSENT, Absent, Delta
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.ledgers.ledger import LedgerExtract
from qfieldsync_cloud.core.layers.sessions.memory_session import MemoryLedger
from qfieldsync_cloud.core.layers.variants import reader_of
from qfieldsync_cloud.core.sync.coercion import PlainValue
from qfieldsync_cloud.core.sync.geometry import Geometry
from qfieldsync_cloud.core.sync.state import FeatureState

_AT_ONCE = 1000
"""Features that are looked at in one go: some 2 ms."""


@dataclass(frozen=True)
class UnsavedEdit:
    """What an edit buffer has of a feature."""

    values: Mapping[str, PlainValue] = field(default_factory=dict)
    """By field name; only those that were edited."""
    geometry: Geometry | None | Absent = ABSENT
    """ABSENT: it was not edited."""
    is_deleted: bool = False

    def on(self, state: FeatureState | None) -> FeatureState | None:
        """The feature as QGIS shows it."""
        if self.is_deleted or state is None:
            return None
        geometry = self.geometry
        return FeatureState(
            {**state.attributes, **self.values},
            state.geometry if isinstance(geometry, Absent) else geometry,
        )


class OpenLayers:
    """What is asked of the open project; here none is open.

    Any thread may ask. An edit that is not told in time is as if there were none.
    """

    def has_memory(self, _layer_id: str) -> bool:
        """Whether the memory layer is there to be asked."""
        return False

    def memory_extract(self, _layer_id: str, _delta: Delta) -> LedgerExtract:
        """What the ledger of a memory layer knows of a delta."""
        return LedgerExtract({}, {})

    def memory_features(
        self, _setup: LayerSetup, _key: str
    ) -> list[FeatureState] | None:
        """The features of a memory layer that have a key, as QGIS shows them.

        None: the layer is not there, or the answer did not come in time.
        """
        return None

    def unsaved_edit(self, _setup: LayerSetup, _feature_id: int) -> UnsavedEdit | None:
        """What is edited of a feature and not saved; None: nothing."""
        return None


@dataclass
class KeySearch:
    """Looks for the features with a key in steps; main thread only."""

    setup: LayerSetup
    layer: QgsVectorLayer
    key: str
    found: list[FeatureState] = field(default_factory=list)
    _steps: Iterator[bool] = field(init=False)

    def __post_init__(self) -> None:
        self._steps = self._search()

    def step(self) -> bool:
        """Look at some more features; False when there are no more."""
        return next(self._steps, False)

    def _search(self) -> Iterator[bool]:
        reader = TableReader(self.setup, self.layer)
        # flags first: setFlags would forget that only some attributes are wanted, and
        # then joins and virtual fields are worked out
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([reader.key_index])
        # it goes on over what was there when it began, whatever is edited meanwhile
        features = self.layer.getFeatures(request)
        feature_ids: list[int] = []
        while some := list(islice(features, _AT_ONCE)):
            feature_ids += [
                feature.id() for feature in some if reader.key_of(feature) == self.key
            ]
            yield True
        whole = QgsFeatureRequest().setFilterFids(feature_ids)
        whole.setSubsetOfAttributes([reader.key_index, *reader.indexes.values()])
        if feature_ids:
            self.found += [
                reader.state_of(feature) for feature in self.layer.getFeatures(whole)
            ]


def open_layer(project: QgsProject, layer_id: str) -> QgsVectorLayer | None:
    """A layer of the open project; main thread only."""
    layer = project.mapLayer(layer_id)
    is_there = isinstance(layer, QgsVectorLayer) and layer.isValid()
    return layer if is_there else None


def memory_ledger_extract(layer: QgsVectorLayer, delta: Delta) -> LedgerExtract:
    """See `OpenLayers.memory_extract`; main thread only."""
    return MemoryLedger(layer).extract([delta])


def read_unsaved_edit(
    setup: LayerSetup, layer: QgsVectorLayer, feature_id: int
) -> UnsavedEdit | None:
    """See `OpenLayers.unsaved_edit`; main thread only, and no data source is asked."""
    buffer = layer.editBuffer() if layer.isEditable() else None
    if buffer is None or not _is_known_by_key(layer):
        return None
    if feature_id in buffer.deletedFeatureIds():
        return UnsavedEdit(is_deleted=True)
    changed = buffer.changedAttributeValues().get(feature_id, {})
    geometries, column = buffer.changedGeometries(), setup.geometry
    is_moved = column is not None and feature_id in geometries
    if not changed and not is_moved:
        return None
    names = {index: name for name, index in TableReader(setup, layer).indexes.items()}
    values: dict[str, PlainValue] = {}
    for index, value in changed.items():
        name = names.get(index)
        if name is not None:
            values[name] = reader_of(setup.layer.fields_by_name[name])(value)
    geometry: Geometry | None | Absent = ABSENT
    if column is not None and is_moved:
        geometry = column.of_feature(geometries[feature_id])
    return UnsavedEdit(values, geometry)


def _is_known_by_key(layer: QgsVectorLayer) -> bool:
    """Whether every layer on the table has the same ids for its features."""
    if layer.providerType() != "postgres":
        return True
    # of other keys QGIS makes ids of its own, in the order in which it meets them
    indexes = layer.primaryKeyAttributes()
    types = [layer.fields().at(index).typeName() for index in indexes]
    return types in (["int2"], ["int4"])
