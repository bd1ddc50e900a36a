"""Actions as SQL: for what a data provider would not store as it was sent, and for the
words of the database where the provider keeps them to itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time

from qgis.core import QgsDataSourceUri

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.layers.databases.sqlite_schema import literal, quoted
from qfieldsync_cloud.core.layers.features.qgs_features import key_value, qgs_geometry
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.sessions.waves import Wave
from qfieldsync_cloud.core.sync.coercion import PlainValue, json_of
from qfieldsync_cloud.core.sync.decision import (
    CreateFeature,
    GeometryOrAbsent,
    PatchFeature,
)
from qfieldsync_cloud.core.sync.values import to_json

_DIGITS = len("2024-05-06T07:08:09")


def is_moment(value: PlainValue) -> bool:
    """Whether a value is a datetime, which SQL writes better than a provider.

    QGIS 3.22 drops milliseconds and zone, newer versions convert by the zone of the
    machine.
    """
    return isinstance(value, datetime)


def patched_moments_sql(reader: TableReader, action: PatchFeature) -> Iterator[str]:
    """What writes the datetimes of a patch; the provider is not told of them."""
    moments = {k: v for k, v in action.values.items() if is_moment(v)}
    if moments:
        yield _update_sql(reader, action.key, moments)


def completion_sql(reader: TableReader, action: CreateFeature) -> Iterator[str]:
    """What completes the values that the provider wrote with a new feature.

    Datetimes that still have the digits that were sent: what a trigger of the database
    has set instead stands. Bytes: QGIS 3.22 writes none with a feature (measured).
    """
    for name, value in action.values.items():
        if isinstance(value, bytes):
            yield (
                _update_sql(reader, action.key, {name: value})
                + f" AND {quoted(name)} IS NULL"
            )
        if is_moment(value):
            column, text = quoted(name), str(to_json(value))
            yield (
                _update_sql(reader, action.key, {name: value})
                + f" AND {column} <> {literal(text)}"
                f" AND substr({column}, 1, {_DIGITS}) = {literal(text[:_DIGITS])}"
            )


def deletions_sql(reader: TableReader, wave: Wave) -> Iterator[str]:
    """The deletes of a wave, one by one."""
    for action in wave.deletes:
        yield f"DELETE FROM {_table(reader)} WHERE {_is_key(reader, action.key)}"  # noqa: S608 - quoted


def changes_sql(reader: TableReader, wave: Wave) -> Iterator[str]:
    """The attributes and geometries that a wave patches, feature by feature."""
    for action in wave.patches:
        if action.values:
            yield _update_sql(reader, action.key, action.values)
        if action.geometry is not ABSENT and reader.setup.geometry is not None:
            yield _geometry_sql(reader, action.key, action.geometry)


def _update_sql(reader: TableReader, key: str, values: Mapping[str, PlainValue]) -> str:
    changes = ", ".join(
        f"{quoted(name)} = {_value(value)}" for name, value in values.items()
    )
    return f"UPDATE {_table(reader)} SET {changes} WHERE {_is_key(reader, key)}"  # noqa: S608 - quoted


def _geometry_sql(reader: TableReader, key: str, geometry: GeometryOrAbsent) -> str:
    table = reader.setup.table
    column = QgsDataSourceUri(table.uri).geometryColumn()
    wkb = bytes(qgs_geometry(geometry).asWkb()).hex()
    srid = (
        "SELECT srid FROM geometry_columns"  # noqa: S608 - quoted
        f" WHERE lower(f_table_name) = lower({literal(table.table)})"
    )
    value = f"GeomFromWKB(X'{wkb}', ({srid}))" if wkb else "NULL"
    return (
        f"UPDATE {_table(reader)} SET {quoted(column)} = {value}"  # noqa: S608 - quoted
        f" WHERE {_is_key(reader, key)}"
    )


def _table(reader: TableReader) -> str:
    return quoted(reader.setup.table.table)


def _is_key(reader: TableReader, key: str) -> str:
    column = reader.setup.layer.key_name
    return f"{quoted(column)} = {_value(key_value(reader, key))}"


def _value(value: PlainValue) -> str:
    """A plain value as SQL takes it."""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    if isinstance(value, (tuple, dict)):
        return literal(json_of(to_json(value)))
    if isinstance(value, (date, datetime, time)):
        return literal(to_json(value))
    return literal(value)
