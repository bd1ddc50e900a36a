"""Many conflicts decided at once; what cannot be decided so is left as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from qfieldsync_cloud.core.services.local.conflicts.review import (
    ConflictReview,
    Stage,
    choice_for,
    open_names,
    stage_of,
    with_choices,
    with_side,
)
from qfieldsync_cloud.core.sync.resolution import Choice, Resolution, Side

SideOf = Callable[[ConflictReview], "Side | None"]
"""Which side a conflict is decided for; None leaves it."""


def decide_many(
    reviews: Iterable[ConflictReview],
    decisions: Mapping[str, Resolution],
    side_of: SideOf,
    *,
    is_open_only: bool = True,
) -> dict[str, Resolution]:
    """One side for each conflict, by uuid of the change.

    Args:
        reviews: the conflicts.
        decisions: what is decided so far.
        side_of: which side each gets.
        is_open_only: leave every field alone that is decided already.
    """
    found: dict[str, Resolution] = {}
    for review in reviews:
        decision = decisions.get(review.delta_id)
        stage = stage_of(review, decision)
        if stage in (Stage.BLOCKED, Stage.GONE):
            continue
        if is_open_only and stage is Stage.DECIDED:
            continue
        side = side_of(review)
        if side is None or (side is Side.THEIRS and not review.can_take_theirs):
            continue
        if not (is_open_only and review.is_by_field):
            found[review.delta_id] = with_side(review, side)
            continue
        open_choices: dict[str, Choice] = dict.fromkeys(
            open_names(review, decision), side
        )
        found[review.delta_id] = with_choices(review, decision, open_choices)
    return found


def decide_field(
    reviews: Iterable[ConflictReview],
    decisions: Mapping[str, Resolution],
    name: str,
    side: Side,
    *,
    is_open_only: bool = True,
) -> dict[str, Resolution]:
    """One side for one field, wherever it is in conflict and decided by itself."""
    found: dict[str, Resolution] = {}
    for review in reviews:
        decision = decisions.get(review.delta_id)
        if not review.is_by_field or review.is_blocked or name not in review.names:
            continue
        if is_open_only and choice_for(review, decision, name) is not None:
            continue
        found[review.delta_id] = with_choices(review, decision, {name: side})
    return found
