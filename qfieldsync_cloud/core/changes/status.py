"""Where a change stands, as people see it: one word more than services have.

A change that was taken back counts as not applied in every service, and in the
documented lists; its feedback then says `{"taken_back": true}`. Somebody wanted that,
so it is not what people call refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.services.sync_service import TAKEN_BACK


class ChangeStatus(str, Enum):
    """What became of a change: what a service says, and one more."""

    PENDING = ServerStatus.PENDING.value
    BUSY = ServerStatus.BUSY.value
    APPLIED = ServerStatus.APPLIED.value
    CONFLICT = ServerStatus.CONFLICT.value
    NOT_APPLIED = ServerStatus.NOT_APPLIED.value
    """Refused."""
    ERROR = ServerStatus.ERROR.value
    IGNORED = ServerStatus.IGNORED.value
    UNPERMITTED = ServerStatus.UNPERMITTED.value
    TAKEN_BACK = "taken_back"
    """It was applied, and somebody took it back; services call it not applied."""
    UNKNOWN = ServerStatus.UNKNOWN.value
    """A word that this plugin does not know."""


def change_status(
    status: ServerStatus, feedback: Mapping[str, Any] | None
) -> ChangeStatus:
    """Where a change stands of which a service says this."""
    is_taken_back = (feedback or {}).get(TAKEN_BACK) is True
    return status_of(status, is_taken_back=is_taken_back)


def status_of(status: ServerStatus, *, is_taken_back: bool) -> ChangeStatus:
    """The same, where it is known whether the change was taken back last."""
    if status is ServerStatus.NOT_APPLIED and is_taken_back:
        return ChangeStatus.TAKEN_BACK
    return ChangeStatus(status.value)
