"""One conflict as an analyst looks at it, and what is decided on it so far.

Decisions are kept as they are made, field by field: a `Resolution` that lacks a choice
for a field in conflict is one half made, and the engine leaves such a conflict alone.
A choice counts only for the value that was looked at: where the layer holds something
else by now, it is void, and the field is open again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any

from qfieldsync_cloud.core.deltas.model import ABSENT, DeltaMethod
from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.core.sync.geometry import GeometryChange
from qfieldsync_cloud.core.sync.layer import Field
from qfieldsync_cloud.core.sync.resolution import Choice, Resolution, Side
from qfieldsync_cloud.core.sync.values import are_same_json

_BY_FIELD = (ConflictKind.EDIT_EDIT, ConflictKind.CREATE_CREATE)


class Hold(Enum):
    """What keeps a decision from being made, or from being carried out."""

    NONE = "none"
    UNSAVED = "unsaved"
    """The feature is in an edit buffer of QGIS: nothing can be decided."""
    EDIT_MODE = "edit_mode"
    """The layer is being edited: decisions are kept, and wait until it is saved."""
    UNREADABLE = "unreadable"
    """The layer cannot be looked at; `ConflictReview.trouble` says why."""


class Stage(Enum):
    """How far a conflict is."""

    OPEN = "open"
    """Nothing is decided, or not everything."""
    DECIDED = "decided"
    BLOCKED = "blocked"
    """Nothing can be decided here."""
    GONE = "gone"
    """It is none any more: the change fits the layer as it is now."""


@dataclass(frozen=True)
class FieldReview:
    """One field of a conflict; values are JSON, ABSENT where a side has none."""

    name: str
    """"geometry" for the geometry."""
    old: Any = ABSENT
    """Recorded before the edit in the field; geometries are WKT in the layer's CRS."""
    mine: Any = ABSENT
    """What the layer holds now."""
    theirs: Any = ABSENT
    """What the field made of it."""
    is_geometry: bool = False
    is_in_conflict: bool = False
    is_written: bool = False
    """Not in conflict, and the change brings something new."""
    change: GeometryChange | None = None
    field: Field | None = None
    """How the layer stores it; None for the geometry."""


@dataclass(frozen=True)
class ConflictReview:
    """A change in conflict, with everything that is needed to decide on it."""

    delta_id: str
    layer_id: str
    """Of the layer in the project."""
    layer_name: str
    key: str
    """Of the feature; "" where nobody knows it."""
    method: DeltaMethod
    kind: ConflictKind | None
    """None: it is in conflict no longer."""
    fields: tuple[FieldReview, ...]
    client_id: str
    created_by: str
    created_at: datetime
    """When the service accepted the change; nobody records when it was made."""
    crs: str = ""
    """Of the layer: WKT 2 or an authority id; "" without geometry."""
    hold: Hold = Hold.NONE
    trouble: str = ""
    """Why the layer cannot be looked at, for people."""
    can_take_theirs: bool = True
    """False: the feature is gone, and not enough was recorded to make it again."""

    @property
    def is_by_field(self) -> bool:
        """Whether each field is decided by itself, or the change as a whole."""
        return self.kind in _BY_FIELD

    @property
    def conflicting(self) -> tuple[FieldReview, ...]:
        """The fields in conflict."""
        return tuple(item for item in self.fields if item.is_in_conflict)

    @property
    def names(self) -> tuple[str, ...]:
        """Of the fields in conflict, each once."""
        return tuple(dict.fromkeys(item.name for item in self.conflicting))

    @property
    def is_blocked(self) -> bool:
        """Whether nothing can be decided here."""
        return self.hold in (Hold.UNSAVED, Hold.UNREADABLE)

    @property
    def seen(self) -> dict[str, Any]:
        """What the layer holds in the fields in conflict; see `Resolution.seen`."""
        return {
            item.name: item.mine for item in self.conflicting if item.mine is not ABSENT
        }


def valid_part(review: ConflictReview, kept: Resolution | None) -> Resolution | None:
    """What still counts of a decision that was kept; None: nothing."""
    if kept is None or review.kind is None:
        return None
    seen = review.seen
    if not kept.is_about(review.kind, seen):
        return None
    if kept.whole is not None:
        is_same = all(
            are_same_json(value, seen.get(name, ABSENT))
            for name, value in kept.seen.items()
        )
        return replace(kept, seen=seen, kind=review.kind) if is_same else None
    if not review.is_by_field:
        return None
    names = frozenset(review.names)
    fields = {
        name: choice
        for name, choice in kept.fields.items()
        if name in names
        and are_same_json(kept.seen.get(name, ABSENT), seen.get(name, ABSENT))
    }
    return Resolution(None, fields, seen, review.kind) if fields else None


def with_choices(
    review: ConflictReview, kept: Resolution | None, choices: Mapping[str, Choice]
) -> Resolution:
    """A decision with some fields decided (anew); fields not in conflict stay out."""
    before, names = valid_part(review, kept), dict.fromkeys(review.names)
    fields = dict(before.fields) if before is not None else {}
    if before is not None and before.whole is not None:
        fields = dict.fromkeys(names, before.whole)
    fields.update((name, choice) for name, choice in choices.items() if name in names)
    return Resolution(None, fields, review.seen, review.kind)


def without_choice(
    review: ConflictReview, kept: Resolution | None, name: str
) -> Resolution | None:
    """A decision with one field open again; None when nothing is left of it."""
    before = with_choices(review, kept, {})
    fields = {key: value for key, value in before.fields.items() if key != name}
    return replace(before, fields=fields) if fields else None


def with_side(review: ConflictReview, side: Side) -> Resolution:
    """One side for all that is in conflict; what is not in conflict is written."""
    if review.is_by_field:
        return with_choices(review, None, dict.fromkeys(review.names, side))
    return Resolution(side, seen=review.seen, kind=review.kind)


def set_aside(review: ConflictReview) -> Resolution:
    """Nothing of the change is wanted, not even what is not in conflict."""
    return Resolution(Side.MINE, seen=review.seen, kind=review.kind)


def choice_for(
    review: ConflictReview, resolution: Resolution | None, name: str
) -> Choice | None:
    """What is decided on a field in conflict; None: nothing is."""
    if resolution is None or name not in review.names:
        return None
    return resolution.whole or resolution.fields.get(name)


def open_names(
    review: ConflictReview, resolution: Resolution | None
) -> tuple[str, ...]:
    """The fields in conflict that nothing is decided on."""
    if resolution is None:
        return review.names
    if resolution.whole is not None:
        return ()
    decided = resolution.fields
    return tuple(name for name in review.names if decided.get(name) is None)


def stage_of(review: ConflictReview, resolution: Resolution | None) -> Stage:
    """How far a conflict is; `resolution` is what still counts of what was kept."""
    if review.is_blocked:
        return Stage.BLOCKED
    if review.kind is None:
        return Stage.GONE
    if resolution is None:
        return Stage.OPEN
    if resolution.whole is Side.THEIRS and not review.can_take_theirs:
        return Stage.OPEN
    if resolution.whole is not None:
        return Stage.DECIDED
    is_complete = bool(review.names) and not open_names(review, resolution)
    return Stage.DECIDED if is_complete else Stage.OPEN
