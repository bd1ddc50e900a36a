"""Values, keys and names as the words of a sentence, short and on one line.

Whatever comes in, something readable comes out: a report must never fail because of
what a delta or a data provider put into it.
"""

from __future__ import annotations

import json
import math
import os.path
import re
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import Any

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.reports.geometries import (
    geometry_kind,
    geometry_text,
    is_wkt,
)
from qfieldsync_cloud.core.sync.diagnosis import DeltaWarning, Diagnosis
from qfieldsync_cloud.core.sync.state import GEOMETRY
from qfieldsync_cloud.core.sync.values import to_json
from qfieldsync_cloud.core.translation import translate

MAX_LENGTH = 60
"""Longest text of a value in a sentence, in characters."""
MAX_REASON_LENGTH = 200
"""Longest text of what a data source or the system said, in a sentence."""
MAX_NAMES = 6
"""Most field names in one sentence."""

_LINE_BREAK = re.compile(r"\s*(?:\r\n|[\r\n\u2028\u2029\x0b\x0c\x85])\s*")
# control characters would steer a terminal, direction marks would turn a line around
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff"
    "\ufffe\uffff]"
)
_CRS_NAME = re.compile(r'\s*[A-Za-z_]+\s*\[\s*"([^"]+)"')
_PLAIN_KEYS = frozenset(
    (
        *("layer", "key", "local", "made_as", "missing"),
        *("encoding", "holder", "provider", "proposal", "change", "at"),
    )
)
_ABOUT_KEYS = frozenset(
    ("key_taken", "key_allotted", "key_not_restored", "key_remapped", "key_change")
)
"""Codes whose values are keys: 303 and "303" are the same one."""
_GEOMETRY_KIND_KEYS = frozenset(("found", "expected"))


def printable(text: str) -> str:
    """Text without characters that cannot be shown; line breaks stay."""
    return _UNPRINTABLE.sub("", text)


def one_line(text: str) -> str:
    """Text on one line, without characters that cannot be shown."""
    if text.isprintable():
        return text.strip()  # most are, and line breaks are not
    return printable(_LINE_BREAK.sub(" ⏎ ", text.strip()).replace("\t", " "))


def cut(text: str, length: int = MAX_LENGTH) -> str:
    """Text of at most `length` characters; what is missing shows as "…"."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def plain_text(value: object, length: int = MAX_LENGTH) -> str:
    """A name, a key or a message, as it is and without quotes."""
    value = value.value if isinstance(value, Enum) else value
    if not isinstance(value, str):
        value = plain_value_text(value, length=length)
    return cut(one_line(value), length)


def value_text(value: Any) -> str:
    """Any value in a sentence; a geometry by its kind and size, never in full."""
    wkt = getattr(value, "wkt", value)
    if isinstance(wkt, str) and is_wkt(wkt):
        return geometry_text(wkt)
    return plain_value_text(value)


def plain_value_text(
    value: Any, *, length: int = MAX_LENGTH, is_quoted: bool = True
) -> str:
    """A plain or JSON value that is no geometry."""
    if value is ABSENT:
        return translate("Reports", "not recorded")
    value = to_json(value.value if isinstance(value, Enum) else value)
    if value is None:
        return "NULL"
    if isinstance(value, str):
        text = cut(one_line(value), length)
        return text if text and not is_quoted else f'"{text}"'
    if isinstance(value, float):
        return number_text(value)
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError):
        return translate("Reports", "a value")
    return cut(one_line(text), length)


def number_text(number: float) -> str:
    """A number as people write it: 0.1 + 0.2 is 0.3."""
    text = repr(number)
    if len(text) > 14 and math.isfinite(number):
        return f"{number:.12g}"
    return text


def without_common_start(texts: Sequence[str], length: int) -> list[str]:
    """Texts that would look the same when cut, from shortly before they differ."""
    is_long = [len(text) > length for text in texts]
    long_texts = [text for text in texts if len(text) > length]
    shared = len(os.path.commonprefix(long_texts)) if len(long_texts) > 1 else 0
    if shared < length - 10:
        return list(texts)
    start = shared - length // 3
    return [
        "…" + text[start:] if is_cut else text for text, is_cut in zip(texts, is_long)
    ]


def field_text(name: str, *, is_geometry: bool) -> str:
    """The name of a field in a sentence, in quotes; the geometry has none."""
    if is_geometry:
        return translate("Reports", "the geometry")
    return f'"{plain_text(name)}"'


def names_text(names: Iterable[str]) -> str:
    """A list of names, shortened when it is long."""
    listed = list(names)
    text = ", ".join(listed[:MAX_NAMES])
    if len(listed) <= MAX_NAMES:
        return text
    return translate("Reports", "{names} and {count} more").format(
        names=text, count=len(listed) - MAX_NAMES
    )


def words_of(said: Diagnosis | DeltaWarning) -> dict[str, str]:
    """What a sentence can name: only what is known, each as text."""
    is_key = said.code.value in _ABOUT_KEYS
    words = {
        name: text
        for name, value in said.values.items()
        if (text := _word(name, value, is_key)) is not None
    }
    if said.field_name:
        is_geometry = said.field_name == GEOMETRY
        words["field"] = field_text(said.field_name, is_geometry=is_geometry)
    return words


def _word(name: str, value: object, is_key: bool) -> str | None:
    value = value.value if isinstance(value, Enum) else value
    if name in _PLAIN_KEYS or (is_key and value is not None):
        return (plain_text(value) or None) if value is not None else None
    if name == "sql":
        # to be run as it is
        return one_line(value) or None if isinstance(value, str) else None
    if name == "reason":
        text = plain_text(value, MAX_REASON_LENGTH) if value is not None else ""
        return text.rstrip(" .!") or None
    if name == "crs":
        return _crs_text(value)
    if name == "kind":
        return kind_text(str(value))
    if name in _GEOMETRY_KIND_KEYS:
        kind = geometry_kind(value) if isinstance(value, str) else None
        return plain_text(kind) if kind else None
    if name == "fields":
        names = value if isinstance(value, (list, tuple)) else (value,)
        return names_text(map(plain_text, names)) or None
    if name == "old" and value is None:
        return None  # nothing recorded and NULL say the same here: nothing
    return value_text(value)


def _crs_text(value: object) -> str | None:
    if not isinstance(value, str) or not value.strip():
        return None
    # a CRS without an id is recorded as WKT, of which only the name is for people
    match = _CRS_NAME.match(value)
    return plain_text(match.group(1) if match else value)


def kind_text(kind: str) -> str | None:
    """What a field of this kind holds, in the plural; None when that is unknown."""
    kinds = {
        "bool": translate("Reports", "true or false"),
        "integer": translate("Reports", "whole numbers"),
        "double": translate("Reports", "numbers"),
        "text": translate("Reports", "text"),
        "date": translate("Reports", "dates"),
        "time": translate("Reports", "times"),
        "datetime": translate("Reports", "dates with a time"),
        "list": translate("Reports", "lists"),
        "map": translate("Reports", "JSON"),
        "binary": translate("Reports", "binary data"),
    }
    return kinds.get(kind)


Variants = tuple[str, ...]
"""The same sentence, the one that says most first; the last one can always be said."""
_SLOT = re.compile(r"\{\w*\}?|\}")


def fill(variants: Variants, words: Mapping[str, str]) -> str:
    """The first of the sentences for which every word is known."""
    for text in variants:
        if (said := _filled(text, words)) is not None:
            return said
    return _SLOT.sub("…", variants[-1])


def _filled(text: str, words: Mapping[str, str]) -> str | None:
    try:
        return text.format_map(words)
    except (LookupError, ValueError, AttributeError):
        return None  # a word is missing, or a translation has a slip in its braces
