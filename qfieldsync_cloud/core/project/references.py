"""What a project refers to elsewhere besides its data, and a copy of it without that.

QGIS fetches the pictures of symbols (SVG, PNG) as soon as it reads a style, and it
reads the projects from which layers are embedded. A project with such references is
read from a copy without them. The copy lies in a temporary folder below which the path
of the project is repeated, so that relative paths lead to the same places there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import IO, TextIO
from xml.parsers import expat

from qfieldsync_cloud.core.files.scratch import scratch_folder

_CHUNK_BYTES = 256 * 1024
_OVERLAP_BYTES = 64
# each begins with a fixed letter, which is what makes it quick
_REFERENCE = re.compile(rb"""=\s*["']\s*(?:(?:https?|ftps?)(?::|%3a)|\\\\|//)""")
_EMBEDDED = re.compile(rb"""embedded(?:_project)?["'=]""")
_LETTER_BY_NUMBER = re.compile(
    rb"&#(?:x0*[2-7][0-9a-f]|0*(?:3[2-9]|[4-9]\d|1[01]\d|12[0-7]));"
)
_OTHER_ENCODING = re.compile(rb"""<\?xml[^>]*encoding=["'](?!utf-?8)""")
_ADDRESS = re.compile(r"\s*(?:(?:https?|ftps?)(?::|%3a)|\\\\|//)", re.I)
_EMBEDDING = frozenset(("embedded", "embedded_project"))


@dataclass
class ReferenceSearch:
    """Finds out, piece by piece, whether a project refers to something elsewhere."""

    is_found: bool = False
    _end: bytes = field(default=b"", repr=False)

    def feed(self, chunk: bytes) -> None:
        """Look at the next piece of the file."""
        if not self.is_found:
            self.is_found = _has_reference((self._end + chunk).lower())
            self._end = chunk[-_OVERLAP_BYTES:]


def _has_reference(text: bytes) -> bool:
    """Whether there is one, or a spelling that could hide one.

    Line breaks are written by their numbers in every project, letters are not.
    """
    return (
        b"\x00" in text  # two bytes per letter
        or _EMBEDDED.search(text) is not None
        or _LETTER_BY_NUMBER.search(text) is not None
        or _OTHER_ENCODING.search(text) is not None
        or any(
            not text.endswith(b"source", 0, match.start())
            for match in _REFERENCE.finditer(text)
        )
    )


@dataclass(frozen=True)
class BareCopy:
    """A copy of a project without its references."""

    path: Path
    _root: Path
    _folder: Path

    def restored(self, source: str) -> str:
        """A data source as the project itself would have it."""
        anchor = self._folder.anchor
        start = f"{self._root.as_posix()}/"
        if len(anchor) > 1:  # a drive
            name = _drive_name(anchor)
            source = source.replace(f"{start}{name}/", anchor.replace("\\", "/"))
        return source.replace(start, "/")


@contextmanager
def bare_copy(path: Path, stream: IO[bytes]) -> Iterator[BareCopy]:
    """A copy of the project at `path`, until the block ends.

    Args:
        path: of the project.
        stream: with its XML, which is well-formed and declares no entities.
    """
    folder = path.absolute().parent
    with scratch_folder() as root:
        anchor = folder.anchor
        top = root / _drive_name(anchor) if len(anchor) > 1 else root
        place = top.joinpath(*folder.parts[1:])
        place.mkdir(parents=True)
        copy = place / f"{path.stem}.qgs"
        with copy.open("w", encoding="utf-8", newline="\n") as target:
            _Copying(target).run(stream)
        yield BareCopy(copy, root, folder)


def _drive_name(anchor: str) -> str:
    return re.sub(r"\W", "", anchor) or "drive"


class _Copying:
    """Writes the XML that it reads, with references to elsewhere left empty."""

    def __init__(self, target: TextIO) -> None:
        self._write = target.write
        self._skipped_depth = 0

    def run(self, stream: IO[bytes]) -> None:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        self._write("<!DOCTYPE qgis>\n")
        while chunk := stream.read(_CHUNK_BYTES):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if self._skipped_depth or "embedded" in attributes:
            self._skipped_depth += 1
            return
        is_embedding = not _EMBEDDING.isdisjoint(
            (attributes.get("key", ""), attributes.get("name", ""))
        )
        self._write(f"<{name}")
        for key, value in attributes.items():
            is_elsewhere = key != "source" and _ADDRESS.match(value)
            if is_elsewhere or (is_embedding and key == "value"):
                value = ""
            self._write(f' {key}="{_escaped(value)}"')
        self._write(">")

    def _end(self, name: str) -> None:
        if self._skipped_depth:
            self._skipped_depth -= 1
        else:
            self._write(f"</{name}>")

    def _text(self, text: str) -> None:
        if not self._skipped_depth:
            self._write(escape(text, quote=False).replace("\r", "&#13;"))


def _escaped(value: str) -> str:
    text = escape(value)
    for letter in "\n\r\t":
        text = text.replace(letter, f"&#{ord(letter)};")
    return text
