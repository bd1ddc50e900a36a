"""Texts that a data source can hold, without NUL and lone surrogates, also in JSON."""

from __future__ import annotations

import json
import re
from typing import Any

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_UNCLEAN_TEXT = re.compile("[\0\ud800-\udfff]")


def is_clean_text(text: str) -> bool:
    """Whether a data source can hold every character."""
    return text.isprintable() or not _UNCLEAN_TEXT.search(text)


def clean_text(text: str) -> str:
    """Text as a data source can hold it: no NUL, no lone surrogate."""
    return _LONE_SURROGATE.sub("\ufffd", text.replace("\0", ""))


def freeze(value: Any) -> Any:
    """A JSON value as a plain value: lists become tuples, all the way down."""
    if value.__class__ is list:
        return tuple(freeze(item) for item in value)
    if value.__class__ is dict:
        return {clean_text(key): freeze(item) for key, item in value.items()}
    return clean_text(value) if value.__class__ is str else value


def json_of(value: Any) -> str:
    """Compact JSON text of a list or an object."""
    return clean_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
