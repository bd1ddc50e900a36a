"""Files that a run left so half written that QGIS cannot even open them.

A run that is killed while QGIS writes a Shapefile can leave one that is none any
more. The next run would refuse its layer before it came to the backup, so the backup is
put back first. The record of intent stays: the run finds it, and tells of it.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from qfieldsync_cloud.core.errors import SourceFailure
from qfieldsync_cloud.core.layers.layer_note import LayerNote, note_layer
from qfieldsync_cloud.core.layers.ledgers.sidecar import has_leftovers, open_sidecar
from qfieldsync_cloud.core.opening import open_layer

_log = logging.getLogger(__name__)


def with_readable_files(notes: Mapping[str, LayerNote]) -> dict[str, LayerNote]:
    """The notes, with those of files that could be made readable taken again."""
    return {layer_id: _readable(note) for layer_id, note in notes.items()}


def _readable(note: LayerNote) -> LayerNote:
    path = Path(note.table.location)
    if not note.error or note.table.provider != "ogr" or not has_leftovers(path):
        return note
    try:
        with open_sidecar(path, recovers=False) as sidecar:
            sidecar.put_back()
    except (OSError, sqlite3.Error, SourceFailure) as error:
        _log.warning("%s was not made readable: %s", path, error)
        return note
    layer = open_layer(str(path), note.name, "ogr")
    if not layer.isValid():
        return note
    return replace(
        note_layer(layer),
        id=note.id,
        name=note.name,
        default_expressions=note.default_expressions,
        variables=note.variables,
    )
