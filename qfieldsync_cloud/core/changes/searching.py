"""Changes that fit what somebody types, the newest first; for a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from qfieldsync_cloud.core.changes.filters import ChangeFilter
from qfieldsync_cloud.core.changes.listing import ChangeListing, Words
from qfieldsync_cloud.core.changes.reading import LocalChangeReader
from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.changes.summary import ChangeSummary, Naming
from qfieldsync_cloud.core.services.local.service import LocalService

_CONFLICTS = frozenset((ChangeStatus.CONFLICT,))


@dataclass(frozen=True)
class Search:
    """What is looked for, and how things are called."""

    text: str
    """Words that all must occur; none: changes in conflict."""
    namings: Mapping[str, Naming]
    """By layer id, what names its features."""
    words: Words
    """What people read of changes."""


def search_changes(
    service: LocalService, search: Search, is_over: Callable[[], bool]
) -> Iterator[ChangeSummary]:
    """Find changes in the store of a project, one after the other.

    Args:
        service: of the project.
        search: see `Search`.
        is_over: whether nobody wants more; asked between some thousand changes.

    Raises:
        ServiceError: the store cannot be read.
    """
    wanted = ChangeFilter(text=search.text)
    if not wanted.words:
        wanted = ChangeFilter(statuses=_CONFLICTS)
    namings = dict(search.namings)
    for old, new in service.settings().layer_map.items():
        if new in namings:
            namings[old] = namings[new]
    reader = LocalChangeReader(service, namings)
    while not is_over():
        batch = reader.read()
        listing = ChangeListing(search.words)
        numbers = listing.add(batch.added)
        yield from (listing.rows[n] for n in listing.let_through(wanted, numbers))
        if batch.is_complete:
            return
