"""One change out of the list of a service that has no call for one."""

from __future__ import annotations

from qfieldsync_cloud.core.services.sync_service import (
    MAX_LIMIT,
    DeltaRecord,
    SyncService,
)


def find_record(service: SyncService, delta_id: str) -> DeltaRecord | None:
    """A change in the list of a service, which has no call for one; any thread.

    Raises:
        ServiceError: the list cannot be had.
    """
    offset = 0
    while True:
        page = service.list_deltas(MAX_LIMIT, offset)
        for record in page.items:
            if record.id.lower() == delta_id.lower():
                return record
        if not page.has_next or not page.items:
            return None
        offset += len(page.items)
