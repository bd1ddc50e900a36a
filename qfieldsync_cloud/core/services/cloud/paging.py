"""Whole lists out of pages.

A server's lists have no order of their own, and rows change places while pages are
read: one can be seen twice, another not at all. So pages are asked for by offset up to
the total, entries are told apart by their id, and when some are missing in the end the
list is read again. No address that a server sends is ever followed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from qfieldsync_cloud.core.deltas.service_lists import page_items

PAGE_SIZE = 1000
"""Entries that are asked for at once; an embedded engine gives no more."""
_MAX_PAGES = 2000
"""Of one reading; a server that always has more is not followed for ever."""
_MAX_READINGS = 3


@dataclass(frozen=True)
class RawPage:
    """Entries of one answer."""

    items: tuple[Any, ...]
    total: int | None
    """Entries of the whole list; None: this is the whole list."""


@dataclass(frozen=True)
class RawList:
    """A whole list."""

    items: tuple[Any, ...]
    total: int
    """Entries that the server announced; more than there are when it kept some."""


def read_page(obj: Any, headers: Mapping[str, str]) -> RawPage:
    """A page in the documented form, or a bare array with its total in a header.

    Raises:
        DeltaFileError: it is neither.
    """
    items, _where, count = page_items(obj, "$", "a list")
    if isinstance(obj, dict):
        return RawPage(tuple(items), max(count, 0))
    total = headers.get("x-total-count", "").strip()
    is_number = total.isascii() and total.isdigit() and len(total) < 10
    return RawPage(tuple(items), int(total) if is_number else None)


def read_whole_list(fetch: Callable[[int, int], RawPage]) -> RawList:
    """Read a list to its end.

    Args:
        fetch: asks for a page, by limit and offset.

    Returns:
        The entries in the order of arrival. One that was seen twice is there in both
        forms when they differ: whoever knows what it means decides.
    """
    found: dict[str, list[Any]] = {}
    total = 0
    for _reading in range(_MAX_READINGS):
        total = _read_once(fetch, found)
        if len(found) >= total:
            break
    items = tuple(item for forms in found.values() for item in forms)
    return RawList(items, max(total, len(found)))


def _read_once(
    fetch: Callable[[int, int], RawPage], found: dict[str, list[Any]]
) -> int:
    """Read all pages into `found`, by id; the total that the server announced."""
    offset = total = 0
    seen: set[str] = set()
    for _page in range(_MAX_PAGES):
        page = fetch(PAGE_SIZE, offset)
        keys = [_key(item, offset + index) for index, item in enumerate(page.items)]
        is_going_on = not seen.issuperset(keys)
        seen.update(keys)
        for key, item in zip(keys, page.items):
            forms = found.setdefault(key, [])
            if item not in forms:
                forms.append(item)
        offset += len(page.items)
        if page.total is None:
            return offset
        total = page.total
        if not is_going_on or offset >= total:
            break  # the end, or a server that says the same again and again
    return total


def _key(item: Any, index: int) -> str:
    """The id of an entry; what has none is told later, where entries are read."""
    id_ = item.get("id") if isinstance(item, dict) else None
    return id_.lower() if isinstance(id_, str) else f"#{index}"
