"""Secrets taken out of a text that is shown, kept or logged.

The net below the rule that no secret gets that far: what a server answers is text of
anybody's making, and QFieldCloud puts data sources with their passwords into the
feedback of its jobs. Here are the forms of HTTP and JSON; those of data sources are
`core.source_secrets`'s.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from qfieldsync_cloud.core.source_secrets import redacted

HIDDEN = "•••"

_SECRETS = re.compile(
    r"(?P<before>"
    # Authorization: Token abc, Set-Cookie: sessionid=abc
    r"\b(?:proxy-)?authorization['\"]?\s*[:=]\s*['\"]?(?:token|bearer|basic)?\s*"
    r"|\b(?:set-)?cookie['\"]?\s*[:=]\s*['\"]?"
    r"|\btoken\s+(?=[A-Za-z0-9_-]{20})"
    # "token": "abc", 'password': 'abc'
    r"|\b(?:password|token|sessionid|csrftoken|authcfg|secret)['\"]?\s*[:=]\s*"
    r")"
    r"""(?:'[^']*'|"[^"]*"|[^\s,;&'"}\])]+)""",
    re.I,
)
_SECRET_KEYS = frozenset(
    ("authorization", "cookie", "password", "passwd", "token", "authcfg")
    + (
        "storageauthconfigid",
        "secret",
        "client_secret",
        "sessionid",
        "csrftoken",
        "apikey",
        "api_key",
    )
)
_SHORTEST_SECRET = 4
_PIECE = 16_000
"""Characters that are searched at once, some 10 ms in which no other thread runs."""


def redact(text: str, secrets: Collection[str] = ()) -> str:
    """The text without what looks like a secret, and without these secrets."""
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= _SHORTEST_SECRET:
            text = text.replace(secret, HIDDEN)
    return "".join(map(_redact_piece, _pieces(text)))


def redact_json(value: Any) -> Any:
    """JSON values with every text in them redacted; keys stay as they are."""
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, Mapping):
        return {key: _redact_item(key, item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [redact_json(item) for item in value]
    return value


def _redact_item(key: object, value: Any) -> Any:
    is_secret = isinstance(key, str) and key.lower() in _SECRET_KEYS
    if is_secret and isinstance(value, str) and value:
        return HIDDEN
    return redact_json(value)


def _redact_piece(text: str) -> str:
    bare = text.strip()
    if not bare:
        return text
    before, after = text.split(bare, 1)
    hidden = _SECRETS.sub(lambda match: f"{match['before']}{HIDDEN}", bare)
    # blanks around a data source mean nothing; in a log they are its lines
    return f"{before}{redacted(hidden)}{after}"


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces of whole lines, as a log has them."""
    start = 0
    while len(text) - start > _PIECE:
        end = text.rfind("\n", start, start + _PIECE) + 1 or text.find("\n", start) + 1
        if not end:
            break
        yield text[start:end]
        start = end
    yield text[start:]
