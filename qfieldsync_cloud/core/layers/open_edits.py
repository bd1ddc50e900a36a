"""Unsaved edits in the open project, noted before anything is locked.

While a layer is in edit mode a private transaction on its table would wait for the
lock and fail, so nothing is written to that table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from qfieldsync_cloud.core.layers.describe import describe_layer
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.layer_note import note_layer
from qfieldsync_cloud.core.layers.sources import SourceKind, table_of
from qfieldsync_cloud.core.layers.variants import is_null

TableEdits = tuple[str, frozenset[str]]
"""Id of a table in edit mode, and keys of features in an edit buffer."""
_FEATURES_AT_ONCE = 500
_LAST_NAME = re.compile(r'"((?:[^"]|"")*)"$')


@dataclass(frozen=True)
class OpenEdits:
    """What is being edited, by table id."""

    keys: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Tables in edit mode, with the keys of the features in their edit buffers."""
    is_joined: bool = False
    """What is decided goes into these edit buffers too, and not past them: only the
    features that are in them already are left alone."""

    def is_edited(self, table_id: str) -> bool:
        """Whether a layer of the open project on this table is in edit mode."""
        if self.is_joined:
            return False
        return any(_may_be_one(table_id, edited) for edited in self.keys)

    def keys_in(self, table_id: str) -> frozenset[str]:
        """Keys of features in the edit buffers of the table's layers."""
        found: frozenset[str] = frozenset()
        for edited, keys in self.keys.items():
            if _may_be_one(table_id, edited):
                found |= keys
        return found


def _may_be_one(one: str, other: str) -> bool:
    """Whether two ids can be of one table.

    A server has several names and a role its search path, and nobody is asked here: in
    PostgreSQL the names of database and table decide, on the safe side.
    """
    if one == other:
        return True
    prefix = f"{SourceKind.POSTGRES.value}:"
    if not (one.startswith(prefix) and other.startswith(prefix)):
        return False
    return _database_and_table(one) == _database_and_table(other)


def _database_and_table(table_id: str) -> tuple[str, str]:
    source, _, table = table_id.rpartition("|")
    database = re.split("[/:]", source.rpartition("#")[0])[-1]
    name = _LAST_NAME.search(table)
    return database, name[1] if name else table


def read_open_edits(project: QgsProject) -> OpenEdits:
    """Note the edit buffers of the project's layers; main thread only."""
    return open_edits_of(open_edit_steps(project))


def open_edit_steps(project: QgsProject) -> Iterator[TableEdits]:
    """The same in short steps: the keys of thousands of features take a while."""
    for layer in project.mapLayers().values():
        # between two steps anything may be deleted
        if not sip.isdeleted(layer) and _is_edited(layer):
            table_id = table_of(layer).id
            for keys in _edited_keys(layer):
                yield table_id, keys


def open_edits_of(steps: Iterable[TableEdits]) -> OpenEdits:
    """What all steps tell together."""
    found: dict[str, set[str]] = {}
    for table_id, keys in steps:
        found.setdefault(table_id, set()).update(keys)
    return OpenEdits({table_id: frozenset(keys) for table_id, keys in found.items()})


def reload_steps(project: QgsProject, tables: Iterable[str]) -> Iterator[None]:
    """Show what was written to `tables` (ids), a step for each layer; main thread."""
    wanted = frozenset(tables)
    for layer in project.mapLayers().values():
        if sip.isdeleted(layer):
            continue
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            if table_of(layer).id in wanted and not layer.isEditable():
                layer.dataProvider().reloadData()
                layer.updateExtents()
                layer.triggerRepaint()
            yield None


def _is_edited(layer: QgsMapLayer) -> bool:
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isEditable()
        and layer.editBuffer() is not None
    )


def _edited_keys(layer: QgsVectorLayer) -> Iterator[frozenset[str]]:
    """Some keys in each step; in the first one perhaps none."""
    if layer.providerType() == "postgres":
        yield _edited_keys_in_postgres(layer)
        return
    setup = describe_layer(note_layer(layer))
    if setup.layer.key is None:
        yield frozenset()
        return
    buffer = layer.editBuffer()
    ids = {
        *buffer.changedAttributeValues(),
        *buffer.changedGeometries(),
        *buffer.deletedFeatureIds(),
    }
    reader = TableReader(setup, layer)
    yield _keys_of(reader, buffer.addedFeatures().values())
    stored = sorted(fid for fid in ids if fid >= 0)
    for first in range(0, len(stored), _FEATURES_AT_ONCE):
        if sip.isdeleted(layer):
            return
        some = stored[first : first + _FEATURES_AT_ONCE]
        # the provider's own features: the buffer may have changed the key
        found = layer.dataProvider().getFeatures(
            QgsFeatureRequest().setFilterFids(some)
        )
        yield _keys_of(reader, found)


def _keys_of(reader: TableReader, features: Iterable[QgsFeature]) -> frozenset[str]:
    keys = (reader.key_of(feature) for feature in features)
    return frozenset(key for key in keys if key is not None)


def _edited_keys_in_postgres(layer: QgsVectorLayer) -> frozenset[str]:
    """What the buffer alone tells: a server may let the main thread wait for a lock.

    Where the key is no number by which QGIS knows the feature, none is told; the table
    is in edit mode all the same.
    """
    indexes = layer.primaryKeyAttributes()
    if len(indexes) != 1:
        return frozenset()
    buffer, index = layer.editBuffer(), indexes[0]
    keys: set[str] = set()
    if layer.fields().at(index).typeName() in ("int2", "int4"):
        keys |= {
            str(fid)
            for fid in (
                *buffer.changedAttributeValues(),
                *buffer.changedGeometries(),
                *buffer.deletedFeatureIds(),
            )
            if fid >= 0
        }
    added = (feature.attribute(index) for feature in buffer.addedFeatures().values())
    return frozenset(keys | {str(key) for key in added if not is_null(key)})
