"""Actions as SQL: for what a data provider would not store as it was sent, and for the
words of the database where the provider keeps them to itself.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time

from qgis.core import QgsDataSourceUri

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.layers.features.qgs_features import key_value, qgs_geometry
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.sessions.waves import Wave
from qfieldsync_cloud.core.sql import (
    Sql,
    blob,
    listed,
    literal,
    number,
    quoted,
    statement,
    tuples,
)
from qfieldsync_cloud.core.sync.action import CreateFeature, PatchFeature
from qfieldsync_cloud.core.sync.clean_texts import json_of
from qfieldsync_cloud.core.sync.coercion import PlainValue
from qfieldsync_cloud.core.sync.geometry import GeometryOrAbsent
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


def written_alike(layer: Layer, patches: Iterable[PatchFeature]) -> list[PatchFeature]:
    """The patches whose attributes SQL and a provider write alike, to the last bit."""
    alike = {
        item.name
        for item in layer.fields
        if item.kind in _ALIKE_KINDS and not item.is_generated
    }
    return [
        action
        for action in patches
        if action.values.keys() <= alike
        and all(
            value.__class__ is not float or _fraction_of(value) is not None
            for value in action.values.values()
        )
    ]


def attributes_sql(
    reader: TableReader, patches: Iterable[PatchFeature]
) -> Iterator[str]:
    """What writes the attributes of patches, some hundred features at a time.

    With QGIS 3.22 the provider writes each row anew, with its entry in the spatial
    index: 20 us a feature, where this takes 8. Of each two statements the database
    refuses the second one when a row is not as the first one was to leave it.
    """
    alike: dict[tuple[str, ...], list[tuple[PlainValue, ...]]] = defaultdict(list)
    for action in patches:
        if action.values:
            row = (key_value(reader, action.key), *action.values.values())
            alike[tuple(action.values)].append(row)
    for names, rows in alike.items():
        for start in range(0, len(rows), _ROWS_PER_STATEMENT):
            yield from _written_and_compared(
                reader, names, rows[start : start + _ROWS_PER_STATEMENT]
            )
    if alike:
        # GDAL does it for what it writes itself
        yield statement(
            "UPDATE gpkg_contents"
            " SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
            " WHERE lower(table_name) = lower({table})",
            table=literal(reader.setup.table.table),
        )


def _written_and_compared(
    reader: TableReader,
    names: Sequence[str],
    rows: Sequence[tuple[PlainValue, ...]],
) -> Iterator[str]:
    """Two statements: one writes, the other one is refused if that did not do it.

    Args:
        reader: of the table.
        names: of the columns.
        rows: of each feature its key, and a value for each column.
    """
    sent = quoted(f"{reader.setup.table.table} as sent")  # the name of no table here
    pieces = {
        "table": _table(reader),
        "key": quoted(reader.setup.layer.key_name),
        "rows": tuples(rows, _exact_value),
        "sent": sent,
    }
    columns = [
        {
            "name": quoted(name),
            "value": statement(
                "{sent}.column{position}", sent=sent, position=number(position)
            ),
        }
        for position, name in enumerate(names, 2)
    ]
    yield statement(
        "UPDATE {table} SET {changes} FROM (VALUES {rows}) AS {sent}"
        " WHERE {table}.{key} = {sent}.column1",
        changes=listed(statement("{name} = {value}", **at) for at in columns),
        **pieces,
    )
    are_alike = (
        # the sign has nothing converted before it is compared
        statement(
            "+{table}.{name} COLLATE BINARY IS {value}", table=pieces["table"], **at
        )
        for at in columns
    )
    yield statement(
        "INSERT INTO gpkg_contents (table_name) SELECT NULL WHERE {count} <>"
        " (SELECT count(*) FROM (VALUES {rows}) AS {sent} CROSS JOIN {table}"
        " ON {table}.{key} = {sent}.column1 WHERE {are_alike})",
        count=number(len(rows)),
        are_alike=listed(are_alike, by=" AND "),
        **pieces,
    )


def completion_sql(reader: TableReader, action: CreateFeature) -> Iterator[str]:
    """What completes the values that the provider wrote with a new feature.

    Datetimes that still have the digits that were sent: what a trigger of the database
    has set instead stands. Bytes: QGIS 3.22 writes none with a feature (measured).
    """
    for name, value in action.values.items():
        if isinstance(value, bytes):
            yield statement(
                "{update} AND {column} IS NULL",
                update=_update_sql(reader, action.key, {name: value}),
                column=quoted(name),
            )
        if is_moment(value):
            text = str(to_json(value))
            yield statement(
                "{update} AND {column} <> {text}"
                " AND substr({column}, 1, {count}) = {digits}",
                update=_update_sql(reader, action.key, {name: value}),
                column=quoted(name),
                text=literal(text),
                count=number(_DIGITS),
                digits=literal(text[:_DIGITS]),
            )


def deletions_sql(reader: TableReader, wave: Wave) -> Iterator[str]:
    """The deletes of a wave, one by one."""
    for action in wave.deletes:
        yield statement(
            "DELETE FROM {table} WHERE {is_key}",
            table=_table(reader),
            is_key=_is_key(reader, action.key),
        )


def changes_sql(reader: TableReader, wave: Wave) -> Iterator[str]:
    """The attributes and geometries that a wave patches, feature by feature."""
    for action in wave.patches:
        if action.values:
            yield _update_sql(reader, action.key, action.values)
        if action.geometry is not ABSENT and reader.setup.geometry is not None:
            yield _geometry_sql(reader, action.key, action.geometry)


def _update_sql(reader: TableReader, key: str, values: Mapping[str, PlainValue]) -> Sql:
    return statement(
        "UPDATE {table} SET {changes} WHERE {is_key}",
        table=_table(reader),
        changes=listed(
            statement("{name} = {value}", name=quoted(name), value=_value(value))
            for name, value in values.items()
        ),
        is_key=_is_key(reader, key),
    )


def _geometry_sql(reader: TableReader, key: str, geometry: GeometryOrAbsent) -> Sql:
    table = reader.setup.table
    column = QgsDataSourceUri(table.uri).geometryColumn()
    wkb, value = bytes(qgs_geometry(geometry).asWkb()), Sql("NULL")
    if wkb:
        value = statement(
            "GeomFromWKB({wkb}, (SELECT srid FROM geometry_columns"
            " WHERE lower(f_table_name) = lower({table})))",
            wkb=blob(wkb),
            table=literal(table.table),
        )
    return statement(
        "UPDATE {table} SET {column} = {value} WHERE {is_key}",
        table=_table(reader),
        column=quoted(column),
        value=value,
        is_key=_is_key(reader, key),
    )


def _table(reader: TableReader) -> Sql:
    return quoted(reader.setup.table.table)


def _is_key(reader: TableReader, key: str) -> Sql:
    return statement(
        "{column} = {value}",
        column=quoted(reader.setup.layer.key_name),
        value=_value(key_value(reader, key)),
    )


def exact_real(value: float) -> Sql | None:
    """A number as SQLite reads it to the last bit; None where that is not easy.

    Of decimals it may take a neighbour: an integer over a power of two is exact.
    """
    fraction = _fraction_of(value)
    if fraction is None:
        return None
    above, below = fraction
    if below > _GREATEST_POWER:
        return statement(
            "{above} * 1.0 / {first} / {second}",
            above=number(above),
            first=number(_GREATEST_POWER),
            second=number(below // _GREATEST_POWER),
        )
    return statement(
        "{above} * 1.0 / {below}", above=number(above), below=number(below)
    )


def _fraction_of(value: float) -> tuple[int, int] | None:
    """What SQLite computes a number from without rounding; None: it would round."""
    if not math.isfinite(value) or (value == 0 and math.copysign(1, value) < 0):
        return None
    above, below = value.as_integer_ratio()
    if abs(above) > _EXACT_INTEGER or below > _GREATEST_POWER**2:
        return None
    return above, below


def _exact_value(value: PlainValue) -> Sql:
    real = exact_real(value) if value.__class__ is float else None
    return _value(value) if real is None else real


def _value(value: PlainValue) -> Sql:
    """A plain value as SQL takes it."""
    if isinstance(value, bool):
        return number(value)
    if isinstance(value, bytes):
        return blob(value)
    if isinstance(value, (tuple, dict)):
        return literal(json_of(to_json(value)))
    if isinstance(value, (date, datetime, time)):
        return literal(to_json(value))
    return literal(value)
