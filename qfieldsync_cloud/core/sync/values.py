"""When two plain values are the same, and how a value is written in a report.

Floats are the same within 1e-9 of their size (float32 columns: 1e-6), times within
the step that the column stores. A naive datetime is taken as UTC: GeoPackage stores
UTC, QGIS 3.22 drops the mark on reading, and the machine's time zone must not matter.
"""

from __future__ import annotations

import math
import struct
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from qfieldsync_cloud.core.sync.coercion import (
    Accepted,
    PlainValue,
    StoredFloat,
    coerce,
)
from qfieldsync_cloud.core.sync.layer import Field

_EXACT = frozenset((type(None), bool, int, str, date))
"""Classes whose values are the same when Python says so, and only then."""
_RELATIVE_TOLERANCE = 1e-9
_RELATIVE_TOLERANCE_32 = 1e-6


def are_equal(field: Field, one: PlainValue, other: PlainValue) -> bool:
    """Whether two plain values of `field` are the same."""
    if field.is_blank_padded:
        one, other = _unpadded(one), _unpadded(other)
    if one.__class__ is other.__class__ and one.__class__ in _EXACT:
        return bool(one == other)  # most are such, and what follows takes five times it
    if isinstance(one, bool) is not isinstance(other, bool):
        return False
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return _numbers_equal(field, one, other)
    if isinstance(one, time) and isinstance(other, time):
        one, other = (datetime.combine(date.min, clock) for clock in (one, other))
    if isinstance(one, datetime) and isinstance(other, datetime):
        difference = in_utc(one) - in_utc(other)
        return abs(difference) < timedelta(milliseconds=field.time_step_ms)
    return are_same_json(one, other)


def are_identical(field: Field, one: PlainValue, other: PlainValue) -> bool:
    """Whether two plain values are the same to the last digit the column stores.

    Tells a small edit from none: 5 mm of a coordinate in metres is within the
    tolerance of `are_equal`.
    """
    if isinstance(one, (int, float)):
        return are_same_json(one, other)
    return are_equal(field, one, other)


def are_same_json(one: Any, other: Any) -> bool:
    """Equal in value and kind all the way down: in JSON, 1 is not true."""
    if one.__class__ is other.__class__ and one.__class__ in _EXACT:
        return bool(one == other)
    if isinstance(one, bool) is not isinstance(other, bool):
        return False
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(are_same_json, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(
            are_same_json(value, other[key]) for key, value in one.items()
        )
    return bool(one == other)


def equals_json(field: Field, current: PlainValue, recorded: Any) -> bool:
    """Whether `current` is what the delta recorded as the JSON value `recorded`.

    A recorded value that does not fit the field is never the same, unless the layer
    holds exactly that.
    """
    if isinstance(current, float) and not math.isfinite(current):
        if recorded.__class__ is StoredFloat:
            return are_equal(field, current, float(recorded))
        return recorded is None  # all that QField can write of it
    is_alike = current.__class__ is recorded.__class__ is not dict
    if is_alike and current == recorded:
        return True  # what the value table says too, in ten times the time
    taken = coerce(field, recorded)
    if not isinstance(taken, Accepted):
        return False
    if are_equal(field, current, taken.value):
        return True
    # a package is a GeoPackage, whatever its layer is made from
    return isinstance(current, datetime) and are_equal(
        field, as_read_roughly(current), taken.value
    )


def as_read_roughly(moment: datetime) -> datetime:
    """A moment as QGIS reads it from a GeoPackage.

    GDAL hands over the seconds as a 32-bit float, and QGIS 3.22 cuts what is behind the
    millisecond: 09.124 reads as 09.123 (measured for every millisecond).
    """
    seconds = _single(moment.second + moment.microsecond // 1000 / 1000)
    milliseconds = int(_single(1000 * _single(math.modf(seconds)[0])))
    return moment.replace(microsecond=milliseconds * 1000)


def _single(number: float) -> float:
    rounded: float = struct.unpack("<f", struct.pack("<f", number))[0]
    return rounded


def to_json(value: PlainValue) -> Any:
    """A plain value as a deltafile writes it."""
    if isinstance(value, datetime):
        text = value.replace(tzinfo=None).isoformat(timespec="milliseconds")
        return text + "Z" if value.tzinfo else text
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat(timespec="milliseconds")
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, bytes):
        # lossy, as QField writes it: the field kind that is never written back
        return value.decode(errors="replace") or None
    if isinstance(value, (tuple, list)):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {key: to_json(item) for key, item in value.items()}
    return value


def is_comparable(field: Field) -> bool:
    """Whether what QField records of this field says anything about its value."""
    return field.is_comparable


def _unpadded(value: PlainValue) -> PlainValue:
    return value.rstrip(" ") or None if isinstance(value, str) else value


def _numbers_equal(field: Field, one: float, other: float) -> bool:
    if not (math.isfinite(one) and math.isfinite(other)):
        return str(float(one)) == str(
            float(other)
        )  # one that is no number has no equal
    tolerance = _RELATIVE_TOLERANCE_32 if field.bits == 32 else _RELATIVE_TOLERANCE
    size = max(abs(one), abs(other))
    if abs(one - other) <= tolerance * size:
        return True
    # a decimal column rounds what it stores
    return field.decimals is not None and abs(one - other) < 0.5 * 10**-field.decimals


def in_utc(moment: datetime) -> datetime:
    """A naive moment is one of UTC."""
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
