"""The head of a request: its first line and its headers (RFC 9112).

What two programs may read differently is refused: with a proxy before the front, the
rest of one request could pass for another one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from qfieldsync_cloud.core.rest.exchange import Parameters, Refused, read_query

_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_NO_VALUE = re.compile(rb"[\0\r\n]")
_ONCE = frozenset(("authorization", "content-length", "content-type", "host"))
"""Two different ones of these would be a choice."""


@dataclass(frozen=True)
class Head:
    """A head that was read."""

    method: str
    path: str
    """Decoded, without the query."""
    query: Parameters
    is_old: bool
    """HTTP/1.0, where a connection ends with its first answer."""
    headers: dict[str, str]
    """By name in lower case; of a name that comes more than once, the first."""


def read_head(content: bytes) -> Head:
    """Read a head, whose lines end with CR and LF.

    Raises:
        Refused: it is none.
    """
    line, _, rest = content.partition(b"\r\n")
    words = line.decode("latin-1").split()
    if len(words) != 3 or not words[2].startswith("HTTP/1."):
        raise _bad("This is no request in HTTP/1.1")
    method, target, version = words
    try:
        url = urlsplit(target)
        path = unquote(url.path, errors="strict")
    except ValueError as error:
        raise _bad("The URL cannot be read") from error
    headers = _headers(rest)
    return Head(method, path, read_query(url.query), version == "HTTP/1.0", headers)


def _headers(content: bytes) -> dict[str, str]:
    headers: dict[str, str] = {}
    for line in content.split(b"\r\n"):
        if not line:
            continue
        name, colon, value = line.partition(b":")
        if not (colon and _NAME.fullmatch(name)) or _NO_VALUE.search(value):
            raise _bad("A line of the headers is none")
        key, text = name.decode("latin-1").lower(), value.decode("latin-1").strip()
        if headers.setdefault(key, text) != text and key in _ONCE:
            raise _bad(f"Two headers {key} say two things")
    return headers


def _bad(message: str) -> Refused:
    return Refused(400, "bad_request", message)
