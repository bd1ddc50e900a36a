"""Large JSON decoded piece by piece, so that no step of it halts other threads.

To make text of 50 MB at once, or to decode it, takes up to 300 ms in which no other
thread runs, and the memory of the whole text. Here a large document is an object whose
large members are lists, as a deltafile is, and is taken item by item. Whatever is not
so, and all that is wrong, is left to `json_text`, which says what it is.

A document that is read from a file is never in the memory as a whole: each item becomes
what the caller makes of it before the next one is read.
"""

from __future__ import annotations

import json
from codecs import getincrementaldecoder
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from io import BytesIO
from typing import Any, BinaryIO

from qfieldsync_cloud.core.deltas.json_text import decode_json, refuse_constant

_PIECE_BYTES = 1 << 18
_LARGE_BYTES = 1 << 20
_BLANKS = " \t\n\r"
_scan = json.JSONDecoder(parse_constant=refuse_constant).scan_once  # type: ignore[attr-defined]


class _Odd(Exception):
    """The text is not of the form that is read in pieces: it is decoded as a whole."""


def decode_large_json(content: bytes) -> Any:
    """Decode as `decode_json` does, with the same errors, but in pieces."""
    if len(content) > _LARGE_BYTES:
        with suppress(_Odd, ValueError, RecursionError):
            return _decoded(_Pieces(BytesIO(content)), {})
    return decode_json(content)


def made_of_json(
    stream: BinaryIO, makers: Mapping[str, Callable[[Any], Any]]
) -> dict[str, Any] | None:
    """Decode an object, and make something of the items of its lists on the way.

    Args:
        stream: the document, UTF-8.
        makers: by the name of a member: what is made of each item, when it is a list.

    Returns:
        The members of the object; None for what only `decode_json` can judge.
    """
    with suppress(_Odd, ValueError, RecursionError):
        return _decoded(_Pieces(stream), makers)
    return None


class _Pieces:
    """The text of a document as far as it is needed."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._decode = getincrementaldecoder("utf-8-sig")().decode
        self._size = _PIECE_BYTES
        self._text, self._at = "", 0

    def _extend(self) -> bool:
        """Add the next piece to the text; whether there was one."""
        content = self._stream.read(self._size)
        more = self._decode(content, not content)
        self._text, self._at = self._text[self._at :] + more, 0
        return bool(content)

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


def _decoded(
    pieces: _Pieces, makers: Mapping[str, Callable[[Any], Any]]
) -> dict[str, Any]:
    members: dict[str, Any] = {}
    pieces.take("{")
    mark = ","
    while mark == ",":
        name = pieces.value()
        if not isinstance(name, str):
            raise _Odd
        pieces.take(":")
        if pieces.mark() == "[":
            items, make = _items(pieces), makers.get(name)
            members[name] = list(items if make is None else map(make, items))
        else:
            members[name] = pieces.value()
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
