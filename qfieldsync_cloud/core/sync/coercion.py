"""The value table: what each JSON type becomes in each kind of field.

Rows are JSON types, columns are field kinds. ✓ taken as it is; ~ taken with the
warning `value_coerced`; ✗ refused with a diagnosis. A condition stands in brackets; a
value that does not meet it is refused.

| JSON    | bool     | integer    | double       | text       | date      |
|---------|----------|------------|--------------|------------|-----------|
| null    | ✓        | ✓          | ✓            | ✓          | ✓         |
| bool    | ✓        | ~          | ~            | ~          | ✗         |
| integer | ~ (0, 1) | ✓ (fits)   | ✓ (exact)    | ~ (fits)   | ✗         |
| float   | ✗        | ✓ (whole)  | ✓ ~ (finite) | ~ (finite) | ✗         |
| text    | ~ (0, 1) | ~ (number) | ~ (number)   | ✓ (fits)   | ✓ ~ (ISO) |
| list    | ✗        | ✗          | ✗            | ~ (finite) | ✗         |
| object  | ✗        | ✗          | ✗            | ~ (finite) | ✗         |

| JSON    | time      | datetime  | list         | map          | binary |
|---------|-----------|-----------|--------------|--------------|--------|
| null    | ✓         | ✓         | ✓            | ✓            | ✓      |
| bool    | ✗         | ✗         | ✗            | ✓            | ✗      |
| integer | ✗         | ✗         | ✗            | ✓ (64 bits)  | ✗      |
| float   | ✗         | ✗         | ✗            | ✓ (finite)   | ✗      |
| text    | ✓ ~ (ISO) | ✓ ~ (ISO) | ~ (list)     | ✓ ~ (finite) | ✗      |
| list    | ✗         | ✗         | ✓ ~ (fits)   | ✓ ~ (finite) | ✗      |
| object  | ✗         | ✗         | ✗            | ✓ ~ (finite) | ✗      |

A float is rounded to the decimals of its column, a time to the step that the column
stores. A date may come as midnight and a moment as its date. Text that is JSON of a
list or an object is taken as that: a package holds maps as text. What is nested is
looked at too: its numbers, and text that a data source cannot hold.

The data provider is not asked: QGIS 3.22 stores 0, '' or NULL for what does not fit and
reports success (measured). Binary is refused because QField sends it as lossy text.

A *plain value* is what comes out: None, bool, int, float, str, `date`, `time`,
`datetime` (aware ones in UTC, naive ones as recorded), tuple, dict, bytes.
"""

from __future__ import annotations

import json
import math
import re
import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time
from decimal import Decimal
from typing import Any, TypeVar

from qfieldsync_cloud.core.deltas.json_text import is_too_deep
from qfieldsync_cloud.core.sync.clean_texts import (
    clean_text,
    freeze,
    is_clean_text,
    json_of,
)
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    Diagnosis,
    DiagnosisCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.iso_texts import (
    date_of,
    day_of_midnight,
    moment_of,
    time_of,
)
from qfieldsync_cloud.core.sync.layer import Field, FieldKind, canonical_uuid

PlainValue = Any
_T = TypeVar("_T")


@dataclass(frozen=True)
class Accepted:
    """A plain value that the field can hold."""

    value: PlainValue
    warning: DeltaWarning | None = None


class StoredFloat(float):
    """A number that JSON has no text for, infinite for instance, out of a ledger."""


class _Refused(Exception):
    def __init__(self, code: DiagnosisCode, **values: object) -> None:
        super().__init__()
        self.code = code
        self.values = values


@dataclass(frozen=True)
class _Taken:
    value: PlainValue
    is_coerced: bool = False


def coerce(field: Field, value: Any) -> Accepted | Diagnosis:
    """Turn a JSON value into what `field` holds, by the table above."""
    if value is None:
        return _NULL
    code = WarningCode.VALUE_COERCED
    cleaned = value
    if value.__class__ is str and not is_clean_text(value):
        # the provider cuts the text at NUL and reports success
        code, cleaned = WarningCode.TEXT_CLEANED, clean_text(value)
    try:
        taken = _KINDS[field.kind](field, cleaned)
    except _Refused as refused:
        return Diagnosis(
            refused.code,
            field.name,
            {"value": value, "kind": field.kind.value, **refused.values},
        )
    if taken.is_coerced or code is WarningCode.TEXT_CLEANED:
        sent_and_stored = {"sent": value, "stored": taken.value}
        return Accepted(taken.value, DeltaWarning(code, field.name, sent_and_stored))
    return Accepted(taken.value)


_NULL = Accepted(None)
_INTEGER = re.compile(r"[+-]?[0-9]{1,30}")
_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
_TRUE_TEXTS = frozenset(("true", "1"))
_FALSE_TEXTS = frozenset(("false", "0"))
_LEAST_64, _GREATEST_64 = -(2**63), 2**63 - 1


def _to_bool(_field: Field, value: Any) -> _Taken:
    if value.__class__ is bool:
        return _Taken(value)
    if value.__class__ is int and value in (0, 1):
        return _Taken(value == 1, is_coerced=True)
    if value.__class__ is str and value.lower() in _TRUE_TEXTS | _FALSE_TEXTS:
        return _Taken(value.lower() in _TRUE_TEXTS, is_coerced=True)
    raise _Refused(DiagnosisCode.VALUE_TYPE)


def _to_integer(field: Field, value: Any) -> _Taken:
    is_coerced = value.__class__ is bool or value.__class__ is str
    is_number_text = value.__class__ is str and _INTEGER.fullmatch(value.strip())
    # 12.0 is the number 12: JSON does not tell them apart
    is_whole = value.__class__ is float and value.is_integer()
    if value.__class__ is bool or is_number_text or is_whole:
        value = int(value)
    if value.__class__ is not int:
        raise _Refused(DiagnosisCode.VALUE_TYPE)
    least, greatest = -(2 ** (field.bits - 1)), 2 ** (field.bits - 1) - 1
    if field.digits:
        greatest = min(greatest, 10**field.digits - 1)
        # the sign takes one of the places of a DBF column
        least = max(least, 1 - 10 ** (field.digits - 1))
    if not least <= value <= greatest:
        raise _Refused(DiagnosisCode.VALUE_RANGE, least=least, greatest=greatest)
    return _Taken(value, is_coerced)


def _to_double(field: Field, value: Any) -> _Taken:
    if value.__class__ is StoredFloat:
        return _Taken(float(value))  # it was in the field before
    is_coerced = value.__class__ is bool or value.__class__ is str
    if value.__class__ is bool:
        value = int(value)
    elif value.__class__ is str and _NUMBER.fullmatch(value.strip()):
        value = float(value)
    if value.__class__ is int:
        value = _exact_float(value)
    if value.__class__ is not float:
        raise _Refused(DiagnosisCode.VALUE_TYPE)
    if not math.isfinite(value):
        raise _Refused(DiagnosisCode.VALUE_RANGE)
    if field.bits == 32:
        stored = _single_precision(value)
        # the smallest numbers lose digits, or become 0
        is_coerced = is_coerced or abs(stored - value) > 1e-6 * abs(value)
        return _Taken(stored, is_coerced)
    if field.decimals is not None:
        rounded = _to_decimal(field, field.decimals, value)
        return _Taken(rounded, is_coerced or rounded != value)
    return _Taken(value, is_coerced)


def _exact_float(number: int) -> float:
    try:
        value = float(number)
    except OverflowError as error:
        raise _Refused(DiagnosisCode.VALUE_RANGE) from error
    if value != number:
        raise _Refused(DiagnosisCode.VALUE_RANGE)
    return value


def _single_precision(value: float) -> float:
    try:
        stored: float = struct.unpack("<f", struct.pack("<f", value))[0]
    except OverflowError as error:
        raise _Refused(DiagnosisCode.VALUE_RANGE) from error
    return stored


def _to_decimal(field: Field, decimals: int, value: float) -> float:
    # repr is the shortest text of the number: 0.1 is meant, not 0.1000000000000000055
    text = f"{Decimal(repr(value)):.{decimals}f}"
    if field.digits and len(text) > field.digits:
        raise _Refused(DiagnosisCode.VALUE_RANGE, digits=field.digits)
    return float(text)


def _to_text(field: Field, value: Any) -> _Taken:
    is_coerced = value.__class__ is not str
    if value.__class__ is str:
        text = value
    elif value.__class__ is int:
        text = str(value)
    else:
        _check_leaves(value)
        text = json_of(value)
    if field.is_uuid:
        return _Taken(_checked_uuid(text), is_coerced)
    length = len(text)
    if field.length_encoding:
        try:
            length = len(text.encode(field.length_encoding))
        except UnicodeEncodeError as error:
            raise _Refused(
                DiagnosisCode.VALUE_TEXT, encoding=field.length_encoding
            ) from error
    if field.max_length and length > field.max_length:
        raise _Refused(
            DiagnosisCode.VALUE_LENGTH, length=length, greatest=field.max_length
        )
    return _Taken(text, is_coerced)


def _checked_uuid(text: str) -> str:
    found = canonical_uuid(text)
    if found is None:
        raise _Refused(DiagnosisCode.VALUE_TYPE)
    return found


def _to_date(_field: Field, value: Any) -> _Taken:
    if value.__class__ is str:
        if (day := _read_iso(date_of, value)) is not None:
            return _Taken(day)
        if (day := _read_iso(day_of_midnight, value)) is not None:
            return _Taken(day, is_coerced=True)
    raise _Refused(DiagnosisCode.VALUE_TYPE)


def _to_time(field: Field, value: Any) -> _Taken:
    taken = _read_iso(time_of, value) if value.__class__ is str else None
    if taken is None:
        raise _Refused(DiagnosisCode.VALUE_TYPE)
    return _stepped(field, taken, taken.microsecond)


def _to_datetime(field: Field, value: Any) -> _Taken:
    if value.__class__ is str:
        if (day := _read_iso(date_of, value)) is not None:
            return _Taken(datetime.combine(day, time()), is_coerced=True)
        if (moment := _read_iso(moment_of, value)) is not None:
            return _stepped(field, moment, moment.microsecond)
    raise _Refused(DiagnosisCode.VALUE_TYPE)


def _read_iso(reader: Callable[[str], _T | None], text: str) -> _T | None:
    try:
        return reader(text)
    except (ValueError, OverflowError) as error:  # the 30th of February
        raise _Refused(DiagnosisCode.VALUE_RANGE) from error


def _stepped(field: Field, value: Any, microsecond: int) -> _Taken:
    lost = microsecond % (field.time_step_ms * 1000)
    kept = value.replace(microsecond=microsecond - lost)
    return _Taken(kept, is_coerced=lost > 0)


def _to_list(field: Field, value: Any) -> _Taken:
    is_coerced = value.__class__ is str
    if is_coerced:
        value = _decoded(value)
    if value.__class__ is not list:
        raise _Refused(DiagnosisCode.VALUE_TYPE)
    element = replace(field, kind=field.element_kind)
    taken = [_to_element(element, item) for item in value]
    return _Taken(
        tuple(item.value for item in taken),
        is_coerced or any(item.is_coerced for item in taken),
    )


def _to_element(element: Field, value: Any) -> _Taken:
    if value is None or element.kind not in _ELEMENTS:
        return _to_json(value)
    cleaned = clean_text(value) if value.__class__ is str else value
    taken = _KINDS[element.kind](element, cleaned)
    return _Taken(taken.value, taken.is_coerced or cleaned != value)


def _to_map(_field: Field, value: Any) -> _Taken:
    if value.__class__ is str:
        decoded = _decoded(value)
        if decoded.__class__ is list or decoded.__class__ is dict:
            return _Taken(_to_json(decoded).value, is_coerced=True)
    return _to_json(value)


def _to_json(value: Any) -> _Taken:
    _check_leaves(value)
    is_unclean = any(
        leaf.__class__ is str and not is_clean_text(leaf) for leaf in _leaves(value)
    )
    return _Taken(freeze(value), is_unclean)


def _to_bytes(_field: Field, value: Any) -> _Taken:
    # what a deltafile holds is text; bytes come from a ledger only
    if value.__class__ is not bytes:
        raise _Refused(DiagnosisCode.VALUE_TYPE)
    return _Taken(value)


def _to_nothing(_field: Field, _value: Any) -> _Taken:
    raise _Refused(DiagnosisCode.VALUE_TYPE)


def _decoded(text: str) -> Any:
    """The list or object that `text` is the JSON of; else something else.

    What is nested too deeply is refused: a data source would read it as what it is.
    """
    try:
        decoded = json.loads(text)
    except RecursionError as error:
        raise _Refused(DiagnosisCode.VALUE_RANGE) from error
    except ValueError:
        return None
    is_nested = decoded.__class__ is list or decoded.__class__ is dict
    if is_nested and is_too_deep(decoded):
        raise _Refused(DiagnosisCode.VALUE_RANGE)
    return decoded


def _check_leaves(value: Any) -> None:
    """Refuse numbers that JSON, or who reads it, has no room for."""
    for leaf in _leaves(value):
        if leaf.__class__ is float and not math.isfinite(leaf):
            raise _Refused(DiagnosisCode.VALUE_RANGE)
        if leaf.__class__ is int and not _LEAST_64 <= leaf <= _GREATEST_64:
            raise _Refused(
                DiagnosisCode.VALUE_RANGE, least=_LEAST_64, greatest=_GREATEST_64
            )


def _leaves(value: Any) -> Iterator[Any]:
    """Every text, number and name in a JSON value."""
    if value.__class__ is list:
        for item in value:
            yield from _leaves(item)
    elif value.__class__ is dict:
        for key, item in value.items():
            yield key
            yield from _leaves(item)
    else:
        yield value


_ELEMENTS = frozenset(
    (FieldKind.BOOL, FieldKind.INTEGER, FieldKind.DOUBLE, FieldKind.TEXT)
)
_KINDS: Mapping[FieldKind, Callable[[Field, Any], _Taken]] = {
    FieldKind.BOOL: _to_bool,
    FieldKind.INTEGER: _to_integer,
    FieldKind.DOUBLE: _to_double,
    FieldKind.TEXT: _to_text,
    FieldKind.DATE: _to_date,
    FieldKind.TIME: _to_time,
    FieldKind.DATETIME: _to_datetime,
    FieldKind.LIST: _to_list,
    FieldKind.MAP: _to_map,
    FieldKind.BINARY: _to_bytes,
    FieldKind.UNKNOWN: _to_nothing,
}
