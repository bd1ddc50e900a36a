"""Values between QGIS and the decisions: QVariant ⇄ plain Python.

Times keep what QGIS says of their zone: UTC becomes aware, local time without an
offset stays naive (QGIS 3.22 drops the mark when it reads a GeoPackage).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from qgis.core import QgsReferencedGeometry
from qgis.PyQt.QtCore import (
    NULL,
    QByteArray,
    QDate,
    QDateTime,
    Qt,
    QTime,
    QVariant,
)

from qfieldsync_cloud.core.sync.coercion import PlainValue
from qfieldsync_cloud.core.sync.layer import Field, FieldKind


def is_null(value: Any) -> bool:
    """Whether a value from QGIS is NULL, in Qt 5 and Qt 6."""
    if value is None or value.__class__ in _PLAIN:
        return value is None
    return isinstance(value, QVariant) or bool(value == NULL)


def reader_of(field: Field) -> Callable[[Any], PlainValue]:
    """How values of `field` that QGIS reads become plain values."""
    return _READERS.get(field.kind, _as_is)


def row_reader_of(
    columns: Iterable[tuple[int, Field]],
) -> Callable[[Sequence[Any]], list[PlainValue]]:
    """How the values of a feature, in QGIS's order, become plain values in this one."""
    readers = [
        (index, _PLAIN_CLASSES.get(field.kind, _PLAIN), reader_of(field))
        for index, field in columns
    ]

    def read_row(values: Sequence[Any]) -> list[PlainValue]:
        # most values are plain already, and their class tells so for a tenth of a call
        return [
            values[index] if values[index].__class__ in plain else read(values[index])
            for index, plain, read in readers
        ]

    return read_row


def to_variant(field: Field, value: PlainValue) -> Any:
    """A plain value as QGIS writes it to `field`."""
    if value is None:
        return NULL
    writer = _WRITERS.get(type(value))
    return writer(value) if writer else value


def to_datetime(moment: QDateTime) -> PlainValue:
    """A QDateTime as a plain value; ISO text outside the years 1 to 9999."""
    try:
        naive = datetime.combine(_date(moment.date()), _time(moment.time()))
        if moment.timeSpec() == Qt.TimeSpec.LocalTime:
            return naive
        offset = timedelta(seconds=moment.offsetFromUtc())
        return naive.replace(tzinfo=timezone.utc) - offset
    except (ValueError, OverflowError):
        return str(moment.toString(Qt.DateFormat.ISODateWithMs))


def _as_is(value: Any) -> PlainValue:
    # a further geometry of a table of PostGIS; QGIS 3.22 reads it as text
    if isinstance(value, QgsReferencedGeometry):
        return None if value.isNull() else str(value.asWkt(17))
    return None if is_null(value) else value


def _read_bool(value: Any) -> PlainValue:
    return None if is_null(value) else bool(value)


def _read_date(value: Any) -> PlainValue:
    if isinstance(value, QDate) and not value.isNull():
        try:
            return value.toPyDate()
        except ValueError:  # outside the years 1 to 9999
            return value.toString(Qt.DateFormat.ISODate)
    return None


def _read_time(value: Any) -> PlainValue:
    return _time(value) if isinstance(value, QTime) and not value.isNull() else None


def _read_datetime(value: Any) -> PlainValue:
    if isinstance(value, QDateTime) and not value.isNull():
        return to_datetime(value)
    return None


def _read_bytes(value: Any) -> PlainValue:
    if isinstance(value, QByteArray):
        # a NULL blob reads as an empty byte array that says so
        return None if value.isNull() else bytes(value)
    if is_null(value):
        return None
    # SQLite stores any type in any column
    return value.encode() if isinstance(value, str) else bytes(value)


def _read_list(value: Any) -> PlainValue:
    return None if is_null(value) else _freeze(value)


def _freeze(value: Any) -> PlainValue:
    if is_null(value):
        return None
    if isinstance(value, (list, tuple)):
        return tuple(_freeze(item) for item in value)
    if isinstance(value, dict):
        return {str(key): _freeze(item) for key, item in value.items()}
    if isinstance(value, (QDate, QTime, QDateTime)):
        return str(value.toString(Qt.DateFormat.ISODateWithMs))
    return value


def _date(value: QDate) -> date:
    return date(value.year(), value.month(), value.day())


def _time(value: QTime) -> time:
    return time(value.hour(), value.minute(), value.second(), value.msec() * 1000)


def _to_qdatetime(value: datetime) -> QDateTime:
    spec = Qt.TimeSpec.LocalTime if value.tzinfo is None else Qt.TimeSpec.UTC
    return QDateTime(_to_qdate(value), _to_qtime(value), spec)


def _to_qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)


def _to_qtime(value: time | datetime) -> QTime:
    return QTime(value.hour, value.minute, value.second, value.microsecond // 1000)


def _thaw(value: PlainValue) -> Any:
    if isinstance(value, tuple):
        return [_thaw(item) for item in value]
    if isinstance(value, dict):
        return {key: _thaw(item) for key, item in value.items()}
    return value


_PLAIN: Collection[type] = frozenset((int, float, str))
"""Classes whose values a reader leaves as they are; others are in the next table."""
_PLAIN_CLASSES: Mapping[FieldKind, Collection[type]] = {
    FieldKind.BOOL: frozenset((bool,)),
    FieldKind.DATE: (),
    FieldKind.TIME: (),
    FieldKind.DATETIME: (),
    FieldKind.BINARY: (),
}
_READERS: Mapping[FieldKind, Callable[[Any], PlainValue]] = {
    FieldKind.BOOL: _read_bool,
    FieldKind.DATE: _read_date,
    FieldKind.TIME: _read_time,
    FieldKind.DATETIME: _read_datetime,
    FieldKind.BINARY: _read_bytes,
    FieldKind.LIST: _read_list,
    FieldKind.MAP: _read_list,
}
_WRITERS: Mapping[type, Callable[[Any], Any]] = {
    datetime: _to_qdatetime,
    date: _to_qdate,
    time: _to_qtime,
    bytes: QByteArray,
    tuple: _thaw,
    dict: _thaw,
}
