"""Changes that fit what somebody types, the newest first; for a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass

from qfieldsync_cloud.core.changes.filters import ChangeFilter
from qfieldsync_cloud.core.changes.listing import ChangeListing, Words
from qfieldsync_cloud.core.changes.reading import LocalChangeReader
from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.changes.summary import ChangeSummary, Naming
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.undisturbed import let_go

_CONFLICTS = frozenset((ChangeStatus.CONFLICT,))


@dataclass(frozen=True)
class Search:
    """What is looked for, and how things are called."""

    text: str
    """Words that all must occur; none: changes in conflict."""
    namings: Mapping[str, Naming]
    """What names the features of a layer, by each id that changes give it."""
    words: Words
    """What people read of changes."""


def search_changes(
    service: LocalService, search: Search, is_over: Callable[[], bool]
) -> Generator[ChangeSummary, None, None]:
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
    reader = LocalChangeReader(service, search.namings)
    is_complete = False
    while not is_complete and not is_over():
        batch = reader.read()
        listing = ChangeListing(search.words)
        numbers = listing.add(batch.added)
        fitting = listing.let_through(wanted, numbers)
        rows, is_complete = listing.rows, batch.is_complete
        del batch, listing
        try:
            yield from (rows[number] for number in fitting)
        finally:
            let_go(rows)
