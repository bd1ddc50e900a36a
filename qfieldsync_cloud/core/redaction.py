"""Secrets taken out of a text that is shown, kept or logged.

The net below the rule that no secret gets that far: what a server answers is text of
anybody's making, and QFieldCloud puts data sources with their passwords into the
feedback of its jobs.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

HIDDEN = "•••"

_SECRETS = re.compile(
    r"(?P<before>"
    # https://user:password@host
    r"(?<=://)(?=[^/\s@]*@)"
    # Authorization: Token abc, Set-Cookie: sessionid=abc
    r"|\b(?:proxy-)?authorization['\"]?\s*[:=]\s*['\"]?(?:token|bearer|basic)?\s*"
    r"|\b(?:set-)?cookie['\"]?\s*[:=]\s*['\"]?"
    r"|\btoken\s+(?=[A-Za-z0-9_-]{20})"
    # password='abc', "token": "abc"
    r"|\b(?:password|passwd|pwd|pass|token|sessionid|csrftoken|authcfg|secret"
    r"|user(?:name)?(?==))"
    r"['\"]?\s*[:=]\s*"
    r")"
    r"""(?:'[^']*'|"[^"]*"|(?<=://)[^/\s@]*(?=@)|[^\s,;&'"}\])]+)""",
    re.I,
)
_SHORTEST_SECRET = 4


def redact(text: str, secrets: Collection[str] = ()) -> str:
    """The text without what looks like a secret, and without these secrets."""
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= _SHORTEST_SECRET:
            text = text.replace(secret, HIDDEN)
    return _SECRETS.sub(lambda match: f"{match['before']}{HIDDEN}", text)


def redact_json(value: Any) -> Any:
    """JSON values with every text in them redacted; keys stay as they are."""
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, Mapping):
        return {key: redact_json(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [redact_json(item) for item in value]
    return value
