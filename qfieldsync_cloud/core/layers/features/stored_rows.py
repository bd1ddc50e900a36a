"""Rows of a GeoPackage as they lie in the file, read past QGIS and GDAL.

A quick look for what can be read in one way only: 4 us a row, where a feature of QGIS
takes 15 us. The values become what `reading` makes of them; what is odd in any way, a
text in a column of numbers for instance, is left out, to be read with QGIS.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from qfieldsync_cloud.core.layers.databases.sqlite_schema import read_only
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.geometries.geometry_column import GeometryColumn
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.sql import (
    Sql,
    listed,
    quoted,
    statement,
)
from qfieldsync_cloud.core.sync.coercion import PlainValue
from qfieldsync_cloud.core.sync.layer import Field, FieldKind
from qfieldsync_cloud.core.sync.state import FeatureState

_Read = Callable[[Any], PlainValue]
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)
"""Between the header of a geometry and its WKB, by the kind that the header names."""
_ENVELOPE, _UNUSUAL = 0b1110, 0b110000
"""In the flags of the header; unusual: empty, or of a kind of its own."""


class _Odd(Exception):
    """A value that is not what its column is for."""


def keys_plainly_as(
    setup: LayerSetup, features: Mapping[str, FeatureState | None]
) -> frozenset[str]:
    """The keys whose rows are to the last bit what `features` say; None: no row.

    None at all where the rows of the table cannot be compared in this way.
    """
    found = plain_features(setup, features, features)
    return frozenset(key for key, stored in found.items() if stored is features[key])


def plain_features(
    setup: LayerSetup,
    keys: Iterable[str],
    known: Mapping[str, FeatureState | None] | None = None,
) -> dict[str, FeatureState | None]:
    """The features with these keys whose rows can be read in one way; None: no row.

    Where a feature is to the last bit what `known` says, it is the same object. What a
    transaction has changed and nobody else sees yet is not seen here.
    """
    fields = [item for item in setup.layer.fields if item.is_source]
    readers = [_reader_of(item) for item in fields]
    is_readable = (
        setup.table.kind is SourceKind.GEOPACKAGE
        and setup.is_found_by_feature_id
        and None not in readers
    )
    if not is_readable:
        return {}
    with suppress(sqlite3.Error), read_only(setup.table.location) as connection:
        names = [item.name for item in fields]
        rows = _rows(connection, setup, names, keys)
        converted = tuple(
            (position, read)
            for position, (item, read) in enumerate(zip(fields, readers))
            if read is not None and item.kind in _CONVERTED
        )
        reading = _Reading(
            setup.geometry, names, [item for item in readers if item], converted
        )
        return reading.read(rows, keys, known or {})
    return {}


def _rows(
    connection: sqlite3.Connection,
    setup: LayerSetup,
    names: Iterable[str],
    keys: Iterable[str],
) -> sqlite3.Cursor:
    """Key, geometry and the values of the columns of each row."""
    table = setup.table.table
    found = connection.execute(
        "SELECT column_name FROM gpkg_geometry_columns"
        " WHERE lower(table_name) = lower(?)",
        (table,),
    ).fetchone()
    # a name without its table is a text where there is no such column
    key, *columns = map(_of_table, (setup.layer.key_name, *names))
    geometry = _of_table(found[0]) if found and setup.geometry else Sql("NULL")
    return connection.execute(
        statement(
            "SELECT {columns} FROM {table} AS t"
            " WHERE {key} IN (SELECT value FROM json_each(?))",
            columns=listed((key, geometry, *columns)),
            table=quoted(table),
            key=key,
        ),
        (json.dumps([int(item) for item in keys]),),
    )


def _of_table(name: str) -> Sql:
    return statement("t.{name}", name=quoted(name))


@dataclass(frozen=True)
class _Reading:
    """How the rows of one table become features."""

    column: GeometryColumn | None
    names: list[str]
    readers: list[_Read]
    converted: tuple[tuple[int, _Read], ...]
    """Positions of the values that are not stored as what they are."""

    def read(
        self,
        rows: Iterable[tuple[Any, ...]],
        keys: Iterable[str],
        known: Mapping[str, FeatureState | None],
    ) -> dict[str, FeatureState | None]:
        """The features by key; see `plain_features`."""
        found: dict[str, FeatureState | None] = dict.fromkeys(keys)
        for number, blob, *values in rows:
            key = str(number)
            try:
                wkb = _wkb_of(blob)
                feature = known.get(key)
                if feature is None or not self._is_plainly(feature, values, wkb):
                    feature = self._feature(values, wkb)
                found[key] = feature
            except _Odd:
                found.pop(key, None)
        return found

    def _is_plainly(
        self, feature: FeatureState, stored: list[Any], wkb: bytes | None
    ) -> bool:
        attributes, shape = feature.attributes, feature.geometry
        if len(attributes) != len(stored):
            return False
        values = stored
        if self.converted:
            values = stored[:]
            for position, read in self.converted:
                values[position] = read(values[position])
        if [attributes.get(name, feature) for name in self.names] != values:
            return False
        return wkb is None if shape is None else bool(shape.exact == wkb)

    def _feature(self, stored: list[Any], wkb: bytes | None) -> FeatureState:
        values = [read(value) for read, value in zip(self.readers, stored)]
        geometry = None
        if wkb is not None and self.column is not None:
            geometry = self.column.of_wkb(wkb)
            if geometry is None:
                raise _Odd
        return FeatureState(dict(zip(self.names, values)), geometry)


def _wkb_of(blob: Any) -> bytes | None:
    """What is behind the header of a geometry."""
    if blob is None:
        return None
    is_geometry = blob.__class__ is bytes and blob[:2] == b"GP" and len(blob) > 8
    if not is_geometry or blob[3] & _UNUSUAL:
        raise _Odd
    kind = (blob[3] & _ENVELOPE) >> 1
    if kind >= len(_ENVELOPE_BYTES):
        raise _Odd
    return bytes(blob[8 + _ENVELOPE_BYTES[kind] :])


def _reader_of(field: Field) -> _Read | None:
    """How the values of a column become plain values; None: in more than one way."""
    if field.is_generated:
        return None
    make = _READERS.get(field.kind)
    return make(field) if make is not None else None


def _integer_reader(field: Field) -> _Read:
    if field.bits == 64:
        return _read_integer
    least, greatest = -(2 ** (field.bits - 1)), 2 ** (field.bits - 1) - 1

    def read(value: Any) -> PlainValue:
        if value is None or (value.__class__ is int and least <= value <= greatest):
            return value
        raise _Odd

    return read


def _read_integer(value: Any) -> PlainValue:
    if value is None or value.__class__ is int:
        return value
    raise _Odd


def _double_reader(field: Field) -> _Read | None:
    def read(value: Any) -> PlainValue:
        if value is None or value.__class__ is float:
            return value
        raise _Odd

    return read if field.bits == 64 and field.decimals is None else None


def _text_reader(field: Field) -> _Read:
    longest = field.max_length or sys.maxsize

    def read(value: Any) -> PlainValue:
        if value is None:
            return None
        # GDAL takes a NUL for the end
        if value.__class__ is str and len(value) <= longest and "\0" not in value:
            return value
        raise _Odd

    return read


def _bool_reader(_field: Field) -> _Read:
    def read(value: Any) -> PlainValue:
        if value is None:
            return None
        if value.__class__ is int and value in (0, 1):
            return value == 1
        raise _Odd

    return read


def _date_reader(_field: Field) -> _Read:
    def read(value: Any) -> PlainValue:
        if value is None:
            return None
        if value.__class__ is str:
            return _date_of(value)
        raise _Odd

    return read


@lru_cache(maxsize=4096)
def _date_of(text: str) -> date:
    try:
        found = date.fromisoformat(text)
    except ValueError as error:
        raise _Odd from error
    if found.isoformat() != text:
        raise _Odd
    return found


_CONVERTED = (FieldKind.BOOL, FieldKind.DATE)
_READERS: Mapping[FieldKind, Callable[[Field], _Read | None]] = {
    FieldKind.BOOL: _bool_reader,
    FieldKind.INTEGER: _integer_reader,
    FieldKind.DOUBLE: _double_reader,
    FieldKind.TEXT: _text_reader,
    FieldKind.DATE: _date_reader,
}
"""For columns whose values are stored in one way only."""
