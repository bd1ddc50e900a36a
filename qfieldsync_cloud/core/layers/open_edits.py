"""Unsaved edits in the open project, noted before anything is locked.

While a layer is in edit mode a private transaction on its table would wait for the
lock and fail, so nothing is written to that table.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from qgis.core import QgsFeatureRequest, QgsMapLayer, QgsProject, QgsVectorLayer

from qfieldsync_cloud.core.layers.describe import describe_layer, note_layer
from qfieldsync_cloud.core.layers.reading import TableReader
from qfieldsync_cloud.core.layers.sources import table_of


@dataclass(frozen=True)
class OpenEdits:
    """What is being edited, by table id."""

    keys: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Tables in edit mode, with the keys of the features in their edit buffers."""


def read_open_edits(project: QgsProject) -> OpenEdits:
    """Note the edit buffers of the project's layers; main thread only."""
    found: dict[str, frozenset[str]] = {}
    for layer in project.mapLayers().values():
        if _is_edited(layer):
            table_id = table_of(layer).id
            found[table_id] = found.get(table_id, frozenset()) | _edited_keys(layer)
    return OpenEdits(found)


def reload_layers(project: QgsProject, tables: Iterable[str]) -> None:
    """Show what was written to `tables` (ids); main thread only."""
    wanted = frozenset(tables)
    for layer in project.mapLayers().values():
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            continue
        if table_of(layer).id in wanted and not layer.isEditable():
            layer.dataProvider().reloadData()
            layer.updateExtents()
            layer.triggerRepaint()


def _is_edited(layer: QgsMapLayer) -> bool:
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isEditable()
        and layer.editBuffer() is not None
    )


def _edited_keys(layer: QgsVectorLayer) -> frozenset[str]:
    setup = describe_layer(note_layer(layer))
    if setup.layer.key is None:
        return frozenset()
    buffer = layer.editBuffer()
    ids = {
        *buffer.changedAttributeValues(),
        *buffer.changedGeometries(),
        *buffer.deletedFeatureIds(),
    }
    reader = TableReader(setup, layer)
    # the provider's own features: the buffer may have changed the key
    stored = layer.dataProvider().getFeatures(
        QgsFeatureRequest().setFilterFids([fid for fid in ids if fid >= 0])
    )
    keys = {reader.key_of(feature) for feature in stored}
    keys |= {reader.key_of(feature) for feature in buffer.addedFeatures().values()}
    return frozenset(key for key in keys if key is not None)
