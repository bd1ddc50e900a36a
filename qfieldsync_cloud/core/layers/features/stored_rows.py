"""Rows of a GeoPackage as they lie in the file, read past QGIS and GDAL.

A quick look for what is plainly as expected: 3 us a row, where a feature of QGIS takes
15 us. What does not look the same here may still be, and is read with QGIS.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from qfieldsync_cloud.core.layers.databases.sqlite_schema import quoted, read_only
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.features.geometry import LayerGeometry
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.sync.geometry import Geometry
from qfieldsync_cloud.core.sync.layer import FieldKind
from qfieldsync_cloud.core.sync.state import FeatureState

_STORED: Mapping[FieldKind, Callable[[Any], Any]] = {
    FieldKind.BOOL: lambda value: value if value is None else int(value),
    FieldKind.DATE: lambda value: value.isoformat() if value else None,
    **dict.fromkeys(
        (FieldKind.INTEGER, FieldKind.DOUBLE, FieldKind.TEXT), lambda value: value
    ),
}
"""How the values of a field are stored, where there is one way only."""
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)
"""Between the header of a geometry and its WKB, by the kind that the header names."""


def keys_plainly_as(
    setup: LayerSetup, features: Mapping[str, FeatureState | None]
) -> frozenset[str]:
    """The keys whose rows are to the last bit what `features` say; None: no row.

    None at all where the rows of the table cannot be compared in this way.
    """
    layer = setup.layer
    fields = [item for item in layer.fields if item.is_source]
    is_comparable = (
        setup.table.kind is SourceKind.GEOPACKAGE
        and setup.is_found_by_feature_id
        and all(item.kind in _STORED and not item.is_generated for item in fields)
    )
    if not is_comparable:
        return frozenset()
    columns = [
        (item.name, _STORED[item.kind])
        for item in fields
        if item.name != layer.key_name
    ]
    names = [name for name, _ in columns]
    with suppress(sqlite3.Error), read_only(setup.table.location) as connection:
        rows = _read_rows(connection, setup, names, features)
        return frozenset(
            key
            for key, feature in features.items()
            if _is_plainly(feature, rows.get(key), columns)
        )
    return frozenset()


def _read_rows(
    connection: sqlite3.Connection,
    setup: LayerSetup,
    names: Sequence[str],
    keys: Iterable[str],
) -> dict[str, Sequence[Any]]:
    """By key: the geometry, then the values of the columns."""
    table = setup.table.table
    found = connection.execute(
        "SELECT column_name FROM gpkg_geometry_columns"
        " WHERE lower(table_name) = lower(?)",
        (table,),
    ).fetchone()
    geometry = quoted(found[0]) if found and setup.geometry else "NULL"
    key = quoted(setup.layer.key_name)
    selected = ", ".join((key, geometry, *map(quoted, names)))
    rows = connection.execute(
        f"SELECT {selected} FROM {quoted(table)}"  # noqa: S608 - quoted
        f" WHERE {key} IN (SELECT value FROM json_each(?))",
        (json.dumps([int(item) for item in keys]),),
    )
    return {str(row[0]): row[1:] for row in rows}


def _is_plainly(
    feature: FeatureState | None,
    row: Sequence[Any] | None,
    columns: Iterable[tuple[str, Callable[[Any], Any]]],
) -> bool:
    if feature is None or row is None:
        return feature is None and row is None
    try:
        expected = [stored(feature.attributes[name]) for name, stored in columns]
    except (KeyError, AttributeError):
        return False  # a value that the plan left to the data source, or no date
    return [*row[1:]] == expected and _is_stored(feature.geometry, row[0])


def _is_stored(geometry: Geometry | None, blob: bytes | None) -> bool:
    if geometry is None or blob is None:
        return geometry is None and blob is None
    if not isinstance(geometry, LayerGeometry) or blob[:2] != b"GP":
        return False
    start = 8 + _ENVELOPE_BYTES[min(blob[3] >> 1 & 7, 4)]
    return bool(geometry.qgs.asWkb() == blob[start:])
