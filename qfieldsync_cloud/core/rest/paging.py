"""Which part of a list is asked for, and where the next one is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from qfieldsync_cloud.core.rest.exchange import Request, invalid
from qfieldsync_cloud.core.services.sync_service import DEFAULT_LIMIT, Page

Fetch = Callable[[int, int], "Page[Any]"]
"""A page of a list, by limit and offset."""
_MAX_OFFSET = 2**53
"""Beyond it no program counts exactly."""


@dataclass(frozen=True)
class Window:
    """A part of a list."""

    limit: int = DEFAULT_LIMIT
    offset: int = 0
    is_limited: bool = True
    """Whether the client named the limit."""


def read_window(request: Request) -> Window:
    """The part that a request asks for.

    Raises:
        Refused: `limit` or `offset` is no such number.
    """
    limit = _number(request, "limit", 1)
    offset = _number(request, "offset", 0)
    return Window(limit or DEFAULT_LIMIT, offset or 0, is_limited=limit is not None)


def _number(request: Request, name: str, least: int) -> int | None:
    text = request.parameter(name)
    if text is None:
        return None
    expected = f"found {text[:40]!r}, expected a whole number, {least} or more"
    if not (text.isascii() and text.isdigit()) or len(text) > 16:
        raise invalid(name, expected)
    number = int(text)
    if not least <= number <= _MAX_OFFSET:
        raise invalid(name, expected)
    return number


def backwards(fetch: Fetch) -> Fetch:
    """A list from its other end."""

    def fetch_backwards(limit: int, offset: int) -> Page[Any]:
        total = fetch(1, 0).total
        end = max(total - offset, 0)
        start = max(end - limit, 0)
        items = fetch(end - start, start).items if end else ()
        return Page(items[::-1], total, offset)

    return fetch_backwards


def neighbours(
    request: Request, base_url: str, window: Window, count: int, total: int
) -> tuple[str | None, str | None]:
    """The URLs of the next and of the previous page, with every other parameter.

    Args:
        base_url: scheme, host and port by which the client came.
        count: items on this page.
        total: items of the list.
    """
    following = window.offset + count
    after = _url(request, base_url, window, following) if following < total else None
    before = None
    if window.offset > 0:
        before = _url(request, base_url, window, max(window.offset - window.limit, 0))
    return after, before


def _url(request: Request, base_url: str, window: Window, offset: int) -> str:
    others = [item for item in request.query if item[0] not in ("limit", "offset")]
    query = [*others, ("limit", str(window.limit)), ("offset", str(offset))]
    return f"{base_url}{quote(request.path, safe='/:')}?{urlencode(query)}"
