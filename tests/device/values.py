"""Values between the crew, QGIS and a deltafile.

To JSON as Qt 6 does it (`QJsonValue::fromVariant`), which QField relies on: whole
numbers lose their `.0`, infinite ones become null, and what has no JSON type becomes
lossy text, binary for instance. Done by hand, because the Qt of this QGIS may be older.
"""

from __future__ import annotations

import json
import math
from datetime import date, datetime, time, timezone
from typing import Any

from qgis.core import QgsField, QgsGeometry
from qgis.PyQt.QtCore import (
    NULL,
    QByteArray,
    QDate,
    QDateTime,
    Qt,
    QTime,
    QUuid,
    QVariant,
)

_TEXT = QVariant.String
_WHOLE_BELOW = 2.0**63


def is_null(value: Any) -> bool:
    """Whether an attribute is NULL, in any of the ways QGIS says so."""
    if value is None or value == NULL:
        return True
    return isinstance(value, (QDate, QTime, QDateTime, QByteArray)) and value.isNull()


def to_json(value: Any) -> Any:
    """An attribute as QField writes it."""
    if is_null(value):
        return None
    if isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {name: to_json(item) for name, item in value.items()}
    return _text(value)


def _number(value: float) -> float | int | None:
    if not math.isfinite(value):
        return None
    is_whole = value.is_integer() and -_WHOLE_BELOW <= value < _WHOLE_BELOW
    return int(value) if is_whole else value


def _text(value: Any) -> str | None:
    if isinstance(value, QDate):
        return str(value.toString("yyyy-MM-dd"))
    if isinstance(value, QTime):
        return str(value.toString("HH:mm:ss.zzz"))
    if isinstance(value, QDateTime):
        # ends in Z only where the value itself says that it is in UTC
        return str(value.toString(Qt.DateFormat.ISODateWithMs))
    if isinstance(value, QUuid):
        return str(value.toString(QUuid.StringFormat.WithoutBraces))
    if isinstance(value, QByteArray):
        return bytes(value).decode("utf-8", "replace") or None
    return str(value) or None


def to_wkt(geometry: QgsGeometry) -> str | None:
    """A geometry as QField writes it, with all its digits; None for none."""
    if geometry.isNull():
        return None
    return str(geometry.asWkt()).strip() or None


def to_attribute(field: QgsField, value: Any) -> Any:
    """What a crew enters in `field`, as QGIS takes it.

    Dates and times are those of Python: one without a zone is a time on the device's
    clock. A package holds some kinds as text (times, lists and maps, binary).
    """
    if value is None:
        return NULL
    if field.type() == _TEXT and not isinstance(value, str):
        return _entered_text(value)
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, date):
        return QDate(value.year, value.month, value.day)
    if isinstance(value, time):
        milliseconds = value.microsecond // 1000
        return QTime(value.hour, value.minute, value.second, milliseconds)
    return QByteArray(value) if isinstance(value, bytes) else value


def _moment(value: datetime) -> QDateTime:
    zone = "" if value.tzinfo is None else "Z"
    if zone:
        value = value.astimezone(timezone.utc)
    text = value.replace(tzinfo=None).isoformat(timespec="milliseconds") + zone
    return QDateTime.fromString(text, Qt.DateFormat.ISODateWithMs)


def _entered_text(value: Any) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, (datetime, time)):
        return value.isoformat(timespec="milliseconds")
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False)
