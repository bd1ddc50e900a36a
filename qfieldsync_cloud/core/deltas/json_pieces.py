"""Large JSON decoded piece by piece, so that no step of it halts other threads.

To make text of 50 MB at once, or to decode it, takes up to 300 ms in which no other
thread runs, and the memory of the whole text. Here a large document is an object whose
large members are lists, as a deltafile is, and is taken item by item. Whatever is not
so, and all that is wrong, is left to `json_text`, which says what it is.
"""

from __future__ import annotations

import json
from codecs import getincrementaldecoder
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from qfieldsync_cloud.core.deltas.json_text import decode_json, refuse_constant

_PIECE_BYTES = 1 << 18
_LARGE_BYTES = 1 << 20
_BLANKS = " \t\n\r"
_scan = json.JSONDecoder(parse_constant=refuse_constant).scan_once  # type: ignore[attr-defined]


class _Odd(Exception):
    """Not what is expected here."""


def decode_large_json(content: bytes) -> Any:
    """As `decode_json`, and with the same errors."""
    if len(content) > _LARGE_BYTES:
        with suppress(_Odd, ValueError, RecursionError):
            return _decoded(_Pieces(content))
    return decode_json(content)


class _Pieces:
    """The text of a document as far as it is needed."""

    def __init__(self, content: bytes) -> None:
        self._content = memoryview(content)
        self._decode = getincrementaldecoder("utf-8-sig")().decode
        self._read, self._size = 0, _PIECE_BYTES
        self._text, self._at = "", 0

    def _extend(self) -> bool:
        """Add the next piece to the text; whether there was one."""
        start, end = self._read, self._read + self._size
        if start >= len(self._content):
            return False
        self._read = end
        is_last = end >= len(self._content)
        more = self._decode(self._content[start:end], is_last)
        self._text, self._at = self._text[self._at :] + more, 0
        return True

    def mark(self) -> str:
        """The next character that is no blank, "" at the end; it is not taken."""
        while True:
            text = self._text
            while self._at < len(text):
                if text[self._at] not in _BLANKS:
                    return text[self._at]
                self._at += 1
            if not self._extend():
                return ""

    def take(self, marks: str) -> str:
        """Take the next character, which is one of `marks`."""
        found = self.mark()
        if not found or found not in marks:
            raise _Odd
        self._at += 1
        return found

    def value(self) -> Any:
        """Take the next value."""
        self.mark()
        while True:
            try:
                value, end = _scan(self._text, self._at)
            except (StopIteration, json.JSONDecodeError) as error:
                is_more = self._extend_for_long()
                if not is_more:
                    raise _Odd from error
                continue
            # what ends with the piece, a number, may go on in the next one
            if end < len(self._text) or not self._extend_for_long():
                self._at, self._size = end, _PIECE_BYTES
                return value

    def _extend_for_long(self) -> bool:
        """Add twice as much each time: a value as long as the document is read so."""
        is_more = self._extend()
        self._size *= 2
        return is_more


def _decoded(pieces: _Pieces) -> dict[str, Any]:
    members: dict[str, Any] = {}
    pieces.take("{")
    mark = ","
    while mark == ",":
        name = pieces.value()
        if not isinstance(name, str):
            raise _Odd
        pieces.take(":")
        is_list = pieces.mark() == "["
        members[name] = list(_items(pieces)) if is_list else pieces.value()
        mark = pieces.take(",}")
    if pieces.mark():
        raise _Odd
    return members


def _items(pieces: _Pieces) -> Iterator[Any]:
    pieces.take("[")
    if pieces.mark() == "]":
        pieces.take("]")
        return
    mark = ","
    while mark == ",":
        yield pieces.value()
        mark = pieces.take(",]")
