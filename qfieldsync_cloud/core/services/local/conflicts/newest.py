"""Newest wins: by a field that holds the moment of the edit on both sides.

A deltafile says nothing of when a feature was edited, and a layer nothing of when its
value came to be: the moment at which a service accepted a change tells when a device
came back, not when the crew stood before the tree. So this decides only where the
data themselves tell, in a field that the analyst names.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qfieldsync_cloud.core.services.local.conflicts.review import ConflictReview
from qfieldsync_cloud.core.sync.layer import FieldKind
from qfieldsync_cloud.core.sync.resolution import Side


def moment_fields(review: ConflictReview) -> tuple[str, ...]:
    """The fields that can hold the moment of an edit, the most telling kind first."""
    return tuple(
        item.name
        for kind in (FieldKind.DATETIME, FieldKind.DATE)
        for item in review.fields
        if item.field is not None and item.field.kind is kind
    )


def newest_side(review: ConflictReview, name: str) -> Side | None:
    """Whose edit is the later one; None when the field `name` does not tell.

    The same moment on both sides tells nothing, and a feature that is deleted on one
    side has no moment there.
    """
    if not review.is_by_field:
        return None
    for item in review.fields:
        if item.name == name and not item.is_geometry:
            mine, theirs = _moment(item.mine), _moment(item.theirs)
            if mine is None or theirs is None or mine == theirs:
                return None
            return Side.THEIRS if theirs > mine else Side.MINE
    return None


def _moment(value: Any) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value.strip().replace("Z", "+00:00"))
    except ValueError:
        return None
    # as the engine takes it: what has no zone is UTC
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
