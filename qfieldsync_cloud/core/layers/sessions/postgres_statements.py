"""Actions as SQL for PostgreSQL.

A data provider would not do: it writes the default where a delta says NULL, drops the
zone of a time, cannot number a GENERATED ALWAYS column, and hides what failed behind
savepoints of its own.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from itertools import groupby
from typing import TypeVar

from qgis.core import QgsDataSourceUri

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.layers.features.qgs_features import qgs_geometry
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.sessions.waves import Wave
from qfieldsync_cloud.core.sql import (
    Sql,
    listed,
    number,
    quoted,
    spelled,
    statement,
    text_literal,
)
from qfieldsync_cloud.core.sync.action import CreateFeature
from qfieldsync_cloud.core.sync.coercion import PlainValue
from qfieldsync_cloud.core.sync.geometry import GeometryOrAbsent
from qfieldsync_cloud.core.sync.layer import FieldKind
from qfieldsync_cloud.core.sync.values import to_json

_Item = TypeVar("_Item")
_PER_STATEMENT = 200


def wave_sql(
    reader: TableReader,
    wave: Wave,
    texts: Mapping[int, Mapping[str, str | None]],
) -> Iterator[str]:
    """What carries a wave out: deletes, then patches, then creates.

    Args:
        reader: of the table.
        wave: of actions.
        texts: by `id` of an action: what is written as the database's own text,
            whatever the action says.
    """
    table, key = spelled(reader.setup.table.table), _key_name(reader)
    keys = [_key(reader, action.key) for action in wave.deletes]
    for part in _parts(keys):
        yield statement(
            "DELETE FROM {table} WHERE {key} IN ({keys})",
            table=table,
            key=key,
            keys=listed(part),
        )
    patches = []
    for action in wave.patches:
        values = _values(reader, action.values, action.geometry)
        values.update(_as_texts(texts.get(id(action), {})))
        if values:
            patches.append(
                statement(
                    "UPDATE {table} SET {changes} WHERE {key} = {value}",
                    table=table,
                    changes=listed(
                        statement("{name} = {value}", name=name, value=value)
                        for name, value in values.items()
                    ),
                    key=key,
                    value=_key(reader, action.key),
                )
            )
    for part in _parts(patches):
        yield listed(part, by="; ")
    yield from _insertions(reader, wave.creates, texts)


def _as_texts(texts: Mapping[str, str | None]) -> dict[Sql, Sql]:
    return {quoted(name): text_literal(text) for name, text in texts.items()}


def _insertions(
    reader: TableReader,
    creates: Iterable[CreateFeature],
    texts: Mapping[int, Mapping[str, str | None]],
) -> Iterator[str]:
    """Rows of the same columns together: a column that is left out has its default."""
    schema, key_name = reader.setup.schema, reader.setup.layer.key_name
    column = schema.columns.get(key_name) if schema is not None else None
    is_numbered = column is not None and column.is_always_numbered
    own = Sql("OVERRIDING SYSTEM VALUE") if is_numbered else Sql("")
    rows = []
    for action in creates:
        values = {_key_name(reader): _key(reader, action.key)}
        values.update(_values(reader, action.values, action.geometry))
        values.update(_as_texts(texts.get(id(action), {})))
        rows.append(values)
    for names, group in groupby(rows, key=tuple):
        for part in _parts([list(values.values()) for values in group]):
            yield statement(
                "INSERT INTO {table} ({names}) {own} VALUES {rows}",
                table=spelled(reader.setup.table.table),
                names=listed(names),
                own=own,
                rows=listed(map(_tuple, part)),
            )


def _tuple(values: Iterable[Sql]) -> Sql:
    return statement("({values})", values=listed(values))


def _values(
    reader: TableReader, values: Mapping[str, PlainValue], geometry: GeometryOrAbsent
) -> dict[Sql, Sql]:
    """What is written to which column, both as SQL."""
    fields = reader.setup.layer.fields_by_name
    found = {
        quoted(name): _literal(value, fields[name].kind)
        for name, value in values.items()
        if not fields[name].is_generated
    }
    if geometry is not ABSENT and reader.setup.geometry is not None:
        uri = QgsDataSourceUri(reader.setup.table.uri)
        found[quoted(uri.geometryColumn())] = _geometry(reader, geometry)
    return found


def _geometry(reader: TableReader, geometry: GeometryOrAbsent) -> Sql:
    qgs = qgs_geometry(geometry)
    if qgs.isNull():
        return Sql("NULL")
    wkb, uri = bytes(qgs.asWkb()).hex(), QgsDataSourceUri(reader.setup.table.uri)
    # the hexadecimal form of WKB is one that PostGIS itself reads, as geometry or not
    return statement(
        "ST_SetSRID({wkb}::geometry, {srid})",
        wkb=text_literal(wkb),
        srid=number(int(uri.srid() or 0)),
    )


def _literal(value: PlainValue, kind: FieldKind) -> Sql:
    if value is None:
        return Sql("NULL")
    if kind is FieldKind.MAP:
        return text_literal(_json(value))
    if isinstance(value, bool):
        return Sql("true") if value else Sql("false")
    if isinstance(value, bytes):
        return text_literal("\\x" + value.hex())
    if isinstance(value, (tuple, list)):
        return text_literal(_array(value))
    if isinstance(value, float) and not math.isfinite(value):
        return text_literal(str(value))
    if isinstance(value, (date, datetime, time)):
        return text_literal(str(to_json(value)))
    return text_literal(value)


def _json(value: PlainValue) -> str:
    return json.dumps(to_json(value), ensure_ascii=False)


def _array(values: Iterable[PlainValue]) -> str:
    """A list as PostgreSQL spells an array."""
    return "{" + ",".join(map(_element, values)) + "}"


def _element(value: PlainValue) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, (tuple, list)):
        return _array(value)
    text = str(value).lower() if isinstance(value, bool) else str(to_json(value))
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _key(reader: TableReader, key: str) -> Sql:
    column = reader.setup.layer.key
    is_number = column is not None and column.kind in (
        FieldKind.INTEGER,
        FieldKind.DOUBLE,
    )
    return number(int(key)) if is_number else text_literal(key)


def _key_name(reader: TableReader) -> Sql:
    return quoted(reader.setup.layer.key_name)


def _parts(items: list[_Item]) -> Iterator[list[_Item]]:
    for start in range(0, len(items), _PER_STATEMENT):
        yield items[start : start + _PER_STATEMENT]
