"""The changes that are exported, read page by page, and what is said of each."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.deltas.reader import delta_from_json
from qfieldsync_cloud.core.errors import DeltaFileError
from qfieldsync_cloud.core.reports.server.explanation import Explanation, explain_delta
from qfieldsync_cloud.core.reports.server.words import Actor
from qfieldsync_cloud.core.services.sync_service import (
    MAX_LIMIT,
    DeltaRecord,
    SyncService,
)


@dataclass(frozen=True)
class ExportedChange:
    """One change."""

    record: DeltaRecord
    delta: Delta | None
    """None when its content cannot be read."""
    told: Explanation

    @property
    def feature(self) -> str:
        """The key of its feature."""
        delta = self.delta
        return (delta.source_pk or delta.local_pk) if delta is not None else ""


def changes_of(
    service: SyncService, delta_ids: Collection[str] | None, *, is_server: bool
) -> Iterator[ExportedChange]:
    """Changes of a service in the order of arrival; it is asked as they are taken.

    Args:
        service: that has them.
        delta_ids: of those that are wanted; None: all.
        is_server: what it says is explained, not told as it is.

    Raises:
        ServiceError: it does not answer.
    """
    wanted = None if delta_ids is None else {uuid.lower() for uuid in delta_ids}
    offset = 0
    while True:
        page = service.list_deltas(MAX_LIMIT, offset)
        for record in page.items:
            if wanted is None or record.id.lower() in wanted:
                yield _exported(record, is_server=is_server)
        offset += len(page.items)
        if not page.items or not page.has_next:
            return


def _exported(record: DeltaRecord, *, is_server: bool) -> ExportedChange:
    try:
        delta = delta_from_json(record.content, deltafile_id=record.deltafile_id)
    except DeltaFileError:
        delta = None
    if is_server:
        return ExportedChange(record, delta, explain_delta(record))
    # the embedded engine speaks to people already
    return ExportedChange(record, delta, Explanation(Actor.ANALYST, record.output, ""))
