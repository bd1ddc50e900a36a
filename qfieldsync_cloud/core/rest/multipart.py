"""A file out of a body of type `multipart/form-data` (RFC 7578)."""

from __future__ import annotations

import re

from qfieldsync_cloud.core.rest.exchange import Request

_BOUNDARY = re.compile(r'boundary\s*=\s*(?:"([^"]{1,70})"|([^\s;"]{1,70}))', re.I)
_NAME = re.compile(rb'\bname\s*=\s*(?:"([^"]*)"|([^\s;"]+))', re.I)


def find_part(request: Request, name: str) -> bytes | None:
    """The content of the part with this name; None when the body has none.

    The content is exactly what the client sent, whatever the line ends in it.
    """
    if request.content_type != "multipart/form-data":
        return None
    match = _BOUNDARY.search(request.headers.get("content-type", ""))
    if match is None:
        return None
    boundary = b"--" + (match.group(1) or match.group(2)).encode("latin-1", "replace")
    return _content(request.body, boundary, name.encode())


def _content(body: bytes, boundary: bytes, wanted: bytes) -> bytes | None:
    """Looked for in place: a copy of a large body halts every other thread."""
    # a boundary begins a line: the first one has no line end before it
    line = b"\r\n" + boundary
    if body.startswith(boundary):
        at = len(boundary)
    elif line in body:
        at = body.index(line) + len(line)
    else:
        return None
    while not body.startswith(b"--", at):
        end = body.find(line, at)
        is_last = end < 0
        end = len(body) if is_last else end
        blank = body.find(b"\r\n\r\n", at, end)
        if blank >= 0 and _name_of(body[at:blank]) == wanted:
            return body[blank + 4 : end]
        if is_last:
            return None
        at = end + len(line)
    return None


def _name_of(head: bytes) -> bytes | None:
    for line in head.split(b"\r\n"):
        if line.lower().startswith(b"content-disposition:"):
            match = _NAME.search(line)
            if match is not None:
                return match.group(1) or match.group(2) or b""
    return None
