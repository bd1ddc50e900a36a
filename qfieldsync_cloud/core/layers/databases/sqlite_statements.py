"""Actions as SQL: for what a data provider would not store as it was sent, and for the
words of the database where the provider keeps them to itself.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
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
from qfieldsync_cloud.core.sync.layer import FieldKind, Layer
from qfieldsync_cloud.core.sync.values import to_json

_DIGITS = len("2024-05-06T07:08:09")
_ROWS_PER_STATEMENT = 400
_ALIKE_KINDS = (
    FieldKind.BOOL,
    FieldKind.INTEGER,
    FieldKind.DOUBLE,
    FieldKind.TEXT,
    FieldKind.DATE,
)
"""Kinds of field whose values have one form in a GeoPackage."""
_EXACT_INTEGER, _GREATEST_POWER = 2**53, 2**62


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


def is_written_alike(layer: Layer, values: Mapping[str, PlainValue]) -> bool:
    """Whether SQL and a provider leave the same in the columns, to the last bit."""
    return all(
        layer.fields_by_name[name].kind in _ALIKE_KINDS
        and (value.__class__ is not float or exact_real(value) is not None)
        for name, value in values.items()
    )


def attributes_sql(
    reader: TableReader, patches: Iterable[PatchFeature]
) -> Iterator[str]:
    """What writes the attributes of patches, some hundred features at a time.

    With QGIS 3.22 the provider writes each row anew, with its entry in the spatial
    index: 20 us a feature, where this takes 6.
    """
    known = reader.setup.layer.fields_by_name
    alike: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for action in patches:
        values = {k: v for k, v in action.values.items() if not known[k].is_generated}
        texts = (
            _value(key_value(reader, action.key)),
            *map(_exact_value, values.values()),
        )
        if values:
            alike[tuple(values)].append(f"({', '.join(texts)})")
    table, key = _table(reader), quoted(reader.setup.layer.key_name)
    sent = quoted(f"{reader.setup.table.table} as sent")  # the name of no table here
    for names, rows in alike.items():
        changes = ", ".join(
            f"{quoted(name)} = {sent}.column{number}"
            for number, name in enumerate(names, 2)
        )
        for start in range(0, len(rows), _ROWS_PER_STATEMENT):
            values_sql = ", ".join(rows[start : start + _ROWS_PER_STATEMENT])
            yield (
                f"UPDATE {table} SET {changes} FROM (VALUES {values_sql}) AS {sent}"  # noqa: S608 - quoted
                f" WHERE {table}.{key} = {sent}.column1"
            )
    if alike:
        # GDAL does it for what it writes itself
        yield (
            "UPDATE gpkg_contents"  # noqa: S608 - quoted
            " SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
            f" WHERE lower(table_name) = lower({literal(reader.setup.table.table)})"
        )


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


def exact_real(value: float) -> str | None:
    """A number as SQLite reads it to the last bit; None where that is not easy.

    Of decimals it may take a neighbour: an integer over a power of two is exact.
    """
    if not math.isfinite(value) or (value == 0 and math.copysign(1, value) < 0):
        return None
    number, power = value.as_integer_ratio()
    if abs(number) > _EXACT_INTEGER or power > _GREATEST_POWER**2:
        return None
    if power > _GREATEST_POWER:
        return f"{number} * 1.0 / {_GREATEST_POWER} / {power // _GREATEST_POWER}"
    return f"{number} * 1.0 / {power}"


def _exact_value(value: PlainValue) -> str:
    real = exact_real(value) if value.__class__ is float else None
    return _value(value) if real is None else real


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
