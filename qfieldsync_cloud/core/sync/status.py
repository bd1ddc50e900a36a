"""The eight statuses of a delta, as the API documents name them."""

from __future__ import annotations

from enum import Enum


class DeltaStatus(str, Enum):
    """What became of a delta."""

    PENDING = "STATUS_PENDING"
    BUSY = "STATUS_BUSY"
    APPLIED = "STATUS_APPLIED"
    """Done, or already applied."""
    CONFLICT = "STATUS_CONFLICT"
    NOT_APPLIED = "STATUS_NOT_APPLIED"
    """Refused by a rule or by the provider: something must change first."""
    ERROR = "STATUS_ERROR"
    """Lock, connection, disk, defect: nothing written, the same run may succeed."""
    IGNORED = "STATUS_IGNORED"
    UNPERMITTED = "STATUS_UNPERMITTED"
