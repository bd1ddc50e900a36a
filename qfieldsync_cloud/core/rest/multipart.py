"""The parts of a body of type `multipart/form-data` (RFC 7578)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from qfieldsync_cloud.core.rest.exchange import Request

FORM = "multipart/form-data"
_BLANK_LINE = b"\r\n\r\n"
_BOUNDARY = re.compile(r'boundary\s*=\s*(?:"([^"]{1,70})"|([^\s;"]{1,70}))', re.I)
_NAME = re.compile(rb'\bname\s*=\s*(?:"([^"]*)"|([^\s;"]+))', re.I)


@dataclass(frozen=True)
class Part:
    """A part of a form, where it stands in the body."""

    name: bytes
    body: bytes = field(repr=False)
    start: int
    end: int

    @property
    def content(self) -> bytes:
        """Exactly what the client sent, whatever the line ends in it."""
        return self.body[self.start : self.end]


def find_part(request: Request, name: str) -> bytes | None:
    """The content of the part with this name; None when the body has none."""
    wanted = name.encode()
    return next(
        (part.content for part in parts_of(request) if part.name == wanted), None
    )


def parts_of(request: Request) -> Iterator[Part]:
    """The parts that have a name; none of a body that is no form.

    Looked for in place: a copy of a large body halts every other thread.
    """
    match = _BOUNDARY.search(request.headers.get("content-type", ""))
    if request.content_type != FORM or match is None:
        return
    body = request.body
    boundary = b"--" + (match.group(1) or match.group(2)).encode("latin-1", "replace")
    # a boundary begins a line: the first one has no line end before it
    line = b"\r\n" + boundary
    found = 0 if body.startswith(boundary) else body.find(line)
    while found >= 0:
        at = body.index(boundary, found) + len(boundary)
        if body.startswith(b"--", at):
            return
        found = body.find(line, at)
        end = len(body) if found < 0 else found
        blank = body.find(_BLANK_LINE, at, end)
        name = None if blank < 0 else _name_of(body[at:blank])
        if name is not None:
            yield Part(name, body, blank + len(_BLANK_LINE), end)


def _name_of(head: bytes) -> bytes | None:
    for line in head.split(b"\r\n"):
        if line.lower().startswith(b"content-disposition:"):
            match = _NAME.search(line)
            if match is not None:
                return match.group(1) or match.group(2) or b""
    return None
