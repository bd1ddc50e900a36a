"""What a filter of changes lets through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from qfieldsync_cloud.core.changes.extents import Box
from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.changes.summary import ChangeTraits
from qfieldsync_cloud.core.deltas.model import DeltaMethod

Area = tuple[str, str]
"""Id of a layer, and the CRS of its changes."""


class ChangeColumn(IntEnum):
    """Columns in the order in which they are shown."""

    STATUS = 0
    METHOD = 1
    LAYER = 2
    FEATURE = 3
    FIELDS = 4
    WHO = 5
    WHEN = 6


@dataclass(frozen=True)
class ChangeFilter:
    """Lets changes through that fit all of it; what is None or empty lets all."""

    statuses: frozenset[ChangeStatus] = frozenset()
    layer_ids: frozenset[str] = frozenset()
    """As the deltas have them."""
    method: DeltaMethod | None = None
    client_id: str | None = None
    created_by: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    text: str = ""
    """Words that all must occur, in whatever column."""
    ids: frozenset[str] | None = None
    boxes: Mapping[Area, Box] | None = None
    """What is seen of each area; changes elsewhere, or nowhere, are not let through."""

    @property
    def is_open(self) -> bool:
        """Whether it lets everything through."""
        return self == ChangeFilter()

    @property
    def words(self) -> tuple[str, ...]:
        """What is looked for, in lower case."""
        return tuple(self.text.lower().split())

    def fits(self, traits: ChangeTraits) -> bool:
        """Whether changes with these traits may be let through."""
        return (
            (not self.statuses or traits.status in self.statuses)
            and (not self.layer_ids or traits.layer_id in self.layer_ids)
            and self.method in (None, traits.method)
            and self.client_id in (None, traits.client_id)
            and self.created_by in (None, traits.created_by)
            and (self.boxes is None or area_of(traits) in self.boxes)
        )


def area_of(traits: ChangeTraits) -> Area:
    """Where changes with these traits are."""
    return traits.layer_id, traits.crs
