"""JSON text to JSON values, with the limits that a file from outside needs.

The standard decoder accepts NaN, fails on deep nesting with `RecursionError` and holds
the interpreter lock for the whole document. Here the first two are errors that name
the place, and for a long document a Python hook per object lets other threads run. A
number too large for a float becomes infinite and is refused later, as a value of its
delta alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from json import encoder
from typing import Any

from qfieldsync_cloud.core.errors import DeltaFileError

_SAMPLE: dict[str, Any] = {"b": [1, 2.5, None, True, {}], "a": "\u00e4\n"}
MAX_DEPTH = 64
"""Nesting of lists and objects inside one attribute value that is still read."""


_QUICK_BYTES = 500_000
"""Decoded in some 5 ms, in which no other thread needs to run."""


def json_encoder(
    *,
    is_ascii: bool = True,
    is_nan_allowed: bool = True,
    is_sorted: bool = False,
    is_compact: bool = False,
) -> Callable[[Any], str]:
    """What writes many small JSON values; none may hold itself.

    The standard encoder sets itself up for every value, which takes as long as to write
    a short one. Here that is done once, where this Python lets it.
    """
    standard = json.JSONEncoder(
        check_circular=False,
        ensure_ascii=is_ascii,
        allow_nan=is_nan_allowed,
        sort_keys=is_sorted,
        separators=(",", ":") if is_compact else None,
    )
    try:
        make: Any = vars(encoder)["c_make_encoder"]
        encode = make(
            None,
            standard.default,
            encoder.encode_basestring_ascii if is_ascii else encoder.encode_basestring,
            None,
            standard.key_separator,
            standard.item_separator,
            is_sorted,
            False,
            is_nan_allowed,
        )
        is_alike = "".join(encode(_SAMPLE, 0)) == standard.encode(_SAMPLE)
    except (KeyError, TypeError):
        return standard.encode
    return (lambda value: "".join(encode(value, 0))) if is_alike else standard.encode


class _BadNumber(ValueError):
    pass


def decode_json(content: bytes) -> Any:
    """Decode UTF-8 JSON; a byte order mark is fine.

    Raises:
        DeltaFileError: not UTF-8, not JSON, nested too deeply, a number without a
            value (NaN, Infinity), an integer of thousands of digits.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # a byte order mark is not part of what the codec counts
        start = error.start + len(content) - len(error.object)
        raise DeltaFileError(
            "byte {position}",
            "byte {value}",
            "UTF-8 text",
            position=start,
            value=f"0x{content[start]:02x}",
        ) from error
    try:
        return json.loads(
            text,
            object_hook=_same if len(content) > _QUICK_BYTES else None,
            parse_constant=refuse_constant,
        )
    except json.JSONDecodeError as error:
        found = repr(text[error.pos : error.pos + 12]) if text[error.pos :] else "end"
        raise DeltaFileError(
            "line {line} column {column}",
            found,
            f"JSON ({error.msg})",
            line=error.lineno,
            column=error.colno,
        ) from error
    except RecursionError as error:
        raise DeltaFileError(
            "$",
            "nesting that exhausts the stack",
            "at most {levels} levels",
            levels=MAX_DEPTH,
        ) from error
    except ValueError as error:
        # _BadNumber, and the digits limit that newer Pythons put on int()
        raise DeltaFileError("$", str(error), "a number with a value") from error


def is_too_deep(value: list[Any] | dict[str, Any]) -> bool:
    """Whether a list or an object is nested deeper than `MAX_DEPTH`."""
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [
            child
            for item in level
            for child in (item.values() if isinstance(item, dict) else item)
            if isinstance(child, (list, dict))
        ]
    return bool(level)


def _same(obj: dict[str, Any]) -> dict[str, Any]:
    return obj


def refuse_constant(name: str) -> None:
    """NaN and Infinity have no value in JSON."""
    raise _BadNumber(name)
