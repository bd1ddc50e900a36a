"""What stands where in a GeoPackage, asked of its spatial index without QGIS.

A look of QGIS at a rectangle takes 60 us, one into the index 3 us.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import suppress

from qgis.core import QgsFeatureSource, QgsRectangle, QgsVectorLayer

from qfieldsync_cloud.core.layers.databases.sqlite_schema import read_only
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.sql import quoted, statement

_NO_INDEX = QgsFeatureSource.SpatialIndexPresence.SpatialIndexNotPresent


def has_index(setup: LayerSetup, layer: QgsVectorLayer) -> bool:
    """Whether a look at a place is quick.

    QGIS is not asked of a database: it has GDAL open SpatiaLite's file, and a process
    that closes a file loses all locks that it holds on it.
    """
    kind = setup.table.kind
    if kind is SourceKind.SPATIALITE:
        return _has_spatialite_index(setup)
    return kind.is_sqlite or layer.hasSpatialIndex() != _NO_INDEX


def _has_spatialite_index(setup: LayerSetup) -> bool:
    with suppress(sqlite3.Error), read_only(setup.table.location) as connection:
        found = connection.execute(
            "SELECT max(spatial_index_enabled) FROM geometry_columns"
            " WHERE lower(f_table_name) = lower(?)",
            (setup.table.table,),
        ).fetchone()
        return bool(found[0])
    return True  # a view, for instance


def keys_in(
    setup: LayerSetup, boxes: Mapping[str, QgsRectangle]
) -> dict[str, list[str]] | None:
    """The keys of the features whose boxes meet each of `boxes`, which have names.

    What a transaction has changed and nobody else sees yet is not seen here. None when
    the table has no such index, or is found by another key.
    """
    is_indexed = setup.table.kind is SourceKind.GEOPACKAGE
    if not (is_indexed and setup.is_found_by_feature_id):
        return None
    table = setup.table.table
    with suppress(sqlite3.Error), read_only(setup.table.location) as connection:
        index = connection.execute(
            "SELECT 'rtree_' || g.table_name || '_' || g.column_name"
            " FROM gpkg_geometry_columns AS g JOIN gpkg_extensions AS e"
            " ON lower(e.table_name) = lower(g.table_name)"
            " AND lower(e.column_name) = lower(g.column_name)"
            " AND e.extension_name = 'gpkg_rtree_index'"
            " WHERE lower(g.table_name) = lower(?)",
            (table,),
        ).fetchone()
        if index is None:
            return None
        sql = statement(
            "SELECT id FROM {index}"
            " WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?",
            index=quoted(index[0]),
        )
        return {
            name: [str(row[0]) for row in connection.execute(sql, _sides(box))]
            for name, box in boxes.items()
        }
    return None


def _sides(box: QgsRectangle) -> tuple[float, float, float, float]:
    return box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()
