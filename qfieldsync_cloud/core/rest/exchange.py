"""A request, an answer, and the refusals that become answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from qfieldsync_cloud.core.errors import QFieldSyncCloudError
from qfieldsync_cloud.core.rest.json_form import JsonText, encoded

Parameters = tuple[tuple[str, str], ...]
"""Names and values in the order of the URL; a name may come more than once."""


@dataclass(frozen=True)
class Request:
    """What a client asks, read to its end."""

    method: str
    path: str
    """Decoded, without the query."""
    query: Parameters = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    """By name in lower case; of a name that comes more than once, the first."""
    body: bytes = field(default=b"", repr=False)

    @property
    def user_agent(self) -> str:
        return self.headers.get("user-agent", "")

    @property
    def content_type(self) -> str:
        """The media type, in lower case, without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def parameter(self, name: str) -> str | None:
        """The last value of a parameter of the URL; None when there is none."""
        return dict(self.query).get(name)


@dataclass(frozen=True)
class Answer:
    """What a client is answered."""

    status: int
    content: Any = None
    """A JSON value or its text, bytes of a body without one, or the path of a file."""
    headers: Mapping[str, str] = field(default_factory=dict)
    is_last: bool = False
    """The connection ends with it: what follows on it cannot be read."""

    @property
    def pieces(self) -> tuple[bytes, ...]:
        """The bytes of the body, one after the other; not for files."""
        if isinstance(self.content, JsonText):
            return self.content.pieces
        if isinstance(self.content, bytes):
            return (self.content,)
        return (encoded(self.content),)

    @property
    def content_type(self) -> str:
        """Media type of the body; "" where there is none."""
        if isinstance(self.content, Path):
            return "application/octet-stream"
        if isinstance(self.content, bytes):
            return ""
        return "application/json"


class Refused(QFieldSyncCloudError):
    """A request that is refused; nothing was changed."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        """As the API documents name it; see `docs/rest.md` for those they do not."""
        self.headers = headers or {}


def invalid(name: str, reason: str) -> Refused:
    """The refusal of a parameter.

    Args:
        name: of the parameter.
        reason: what it is and what it should be.
    """
    return Refused(400, "validation_error", f"{name}: {reason}")


def not_found(what: str) -> Refused:
    """The refusal of what is not there."""
    return Refused(404, "object_not_found", what)


def read_query(text: str) -> Parameters:
    """The parameters of a URL's query."""
    return tuple(parse_qsl(text, keep_blank_values=True))
