"""Actions put into the edit buffer of a layer, where a source has no transactions."""

from __future__ import annotations

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.errors import SourceRefusal
from qfieldsync_cloud.core.layers.features.qgs_features import (
    changes_of,
    feature_of,
    qgs_geometry,
)
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.sync.action import Action, CreateFeature, DeleteFeature


def write_action(reader: TableReader, action: Action) -> None:
    """Put one action into the edit buffer of the reader's layer.

    Raises:
        SourceRefusal: QGIS does not take it.
    """
    layer, ids = reader.qgs, reader.feature_ids
    if isinstance(action, CreateFeature):
        feature = feature_of(reader, action)
        _must(layer.addFeature(feature), action)
        ids[action.key] = feature.id()  # a negative one, of the edit buffer
        return
    if isinstance(action, DeleteFeature):
        _must(layer.deleteFeature(ids[action.key]), action)
        return
    fid = ids[action.key]
    changes = changes_of(reader, action.values)
    if changes:
        _must(layer.changeAttributeValues(fid, changes, {}, True), action)
    if action.geometry is not ABSENT:
        geometry = qgs_geometry(action.geometry)
        _must(layer.changeGeometry(fid, geometry, True), action)


def _must(done: bool, action: Action) -> None:
    if not done:
        raise SourceRefusal(f"QGIS did not take the edit of feature {action.key}")
