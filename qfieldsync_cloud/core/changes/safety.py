"""Whether the crews may sync on: the light above the changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.reports.states import SETTLED, status_word
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import translate

_SETTLED = frozenset(
    (*(ChangeStatus(status.value) for status in SETTLED), ChangeStatus.TAKEN_BACK)
)
_ON_THEIR_WAY = frozenset((ChangeStatus.PENDING, ChangeStatus.BUSY))
STATUSES = (
    ChangeStatus.CONFLICT,
    ChangeStatus.NOT_APPLIED,
    ChangeStatus.ERROR,
    ChangeStatus.UNPERMITTED,
    ChangeStatus.UNKNOWN,
    ChangeStatus.PENDING,
    ChangeStatus.BUSY,
    ChangeStatus.APPLIED,
    ChangeStatus.IGNORED,
    ChangeStatus.TAKEN_BACK,
)
"""In the order in which they concern people."""


class Light(Enum):
    """What the light shows."""

    NONE = "none"
    """There are no changes."""
    SAFE = "safe"
    """Every change is settled: applied, set aside, or taken back."""
    WAIT = "wait"
    """Some wait or are being applied; nobody has to decide anything."""
    ATTENTION = "attention"
    """Some need somebody: in conflict, refused, failed, not permitted."""


@dataclass(frozen=True)
class Safety:
    """The light, and its reason."""

    light: Light
    total: int
    open_counts: tuple[tuple[ChangeStatus, int], ...]
    """How many are not settled, by status; only those that occur."""

    @property
    def open_statuses(self) -> frozenset[ChangeStatus]:
        """The statuses of the changes that are the reason."""
        return frozenset(status for status, _count in self.open_counts)

    @property
    def headline(self) -> str:
        """In a few words."""
        if self.light is Light.NONE:
            return translate("Changes", "No changes yet")
        if self.light is Light.SAFE:
            return translate("Changes", "Safe to sync")
        return translate("Changes", "Not safe to sync yet")

    @property
    def reason(self) -> str:
        """Why; "" when there is nothing to say."""
        if self.light is Light.NONE:
            return ""
        if self.light is Light.SAFE:
            if self.total == 1:
                return translate("Changes", "the only change is settled")
            text = translate("Changes", "all {count} changes are settled")
            return text.format(count=self.total)
        return ", ".join(
            f"{count} {change_status_word(status)}"
            for status, count in self.open_counts
        )


def safety_of(counts: Mapping[ChangeStatus, int]) -> Safety:
    """Judge changes by how many there are of each status.

    What waits is not safe either: the crew's next package would lack it. The light then
    says that time alone helps.
    """
    total = sum(counts.values())
    left = tuple(
        (status, counts[status])
        for status in STATUSES
        if status not in _SETTLED and counts.get(status, 0)
    )
    if not total:
        light = Light.NONE
    elif not left:
        light = Light.SAFE
    elif all(status in _ON_THEIR_WAY for status, _count in left):
        light = Light.WAIT
    else:
        light = Light.ATTENTION
    return Safety(light, total, left)


def change_status_word(status: ChangeStatus) -> str:
    """A word for a status, that follows a number: "3 in conflict"."""
    if status is ChangeStatus.UNKNOWN:
        return translate("Changes", "unknown")
    if status is ChangeStatus.TAKEN_BACK:
        return translate("Changes", "taken back")
    return status_word(DeltaStatus(status.value))
