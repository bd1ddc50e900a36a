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
    wanted = name.encode()
    # a boundary begins a line: the first one has no line end before it
    for part in (b"\r\n" + request.body).split(b"\r\n" + boundary)[1:]:
        if part.startswith(b"--"):
            return None
        head, end, content = part.partition(b"\r\n\r\n")
        if end and _name_of(head) == wanted:
            return content
    return None


def _name_of(head: bytes) -> bytes | None:
    for line in head.split(b"\r\n"):
        if line.lower().startswith(b"content-disposition:"):
            match = _NAME.search(line)
            if match is not None:
                return match.group(1) or match.group(2) or b""
    return None
