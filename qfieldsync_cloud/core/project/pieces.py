"""The text of a project in pieces: one for each layer, and what is between them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_LAYER = re.compile(r"""<maplayer\b(?:[^"'>]|"[^"]*"|'[^']*')*>""")
_END = "</maplayer>"
_LAYER_NAME = re.compile(r"<layername>([^<]*)</layername>")
_LAYER_ID = re.compile(r"<id>([^<]*)</id>")


@dataclass(frozen=True)
class Piece:
    """A part of a project's text: of one layer, or between layers."""

    text: str
    layer_id: str = ""
    layer_name: str = ""
    """"" outside of layers."""


def pieces(text: str) -> Iterator[Piece]:
    """The text of a project, divided where a layer begins and ends."""
    end = 0
    while match := _LAYER.search(text, end):
        yield Piece(text[end : match.start()])
        # one that is embedded from another project has no more than attributes
        is_whole = match[0].endswith("/>")
        end = match.end() if is_whole else text.find(_END, match.end()) + len(_END)
        if end < match.end():  # cut off
            end = len(text)
        yield _of_layer(text[match.start() : end])
    yield Piece(text[end:])


def _of_layer(text: str) -> Piece:
    name, layer_id = _LAYER_NAME.search(text), _LAYER_ID.search(text)
    return Piece(
        text,
        html.unescape(layer_id[1]) if layer_id else "",
        html.unescape(name[1]) if name else "",
    )


def escaped(value: str) -> str:
    """A value as XML has it; line breaks in attributes would become blanks."""
    text = html.escape(value)
    for letter in "\n\r\t":
        text = text.replace(letter, f"&#{ord(letter)};")
    return text
