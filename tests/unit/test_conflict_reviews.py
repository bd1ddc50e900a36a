"""Decisions on conflicts, without a layer: newest wins, and many at once."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from qfieldsync_cloud.core.deltas.model import ABSENT, DeltaMethod
from qfieldsync_cloud.core.services.local.conflicts.bulk import (
    decide_field,
    decide_many,
)
from qfieldsync_cloud.core.services.local.conflicts.newest import (
    moment_fields,
    newest_side,
)
from qfieldsync_cloud.core.services.local.conflicts.review import (
    ConflictReview,
    FieldReview,
    Hold,
    Stage,
    open_names,
    set_aside,
    stage_of,
    valid_part,
    with_choices,
    with_side,
)
from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.core.sync.layer import Field, FieldKind
from qfieldsync_cloud.core.sync.resolution import EnteredValue, Resolution, Side

AT = datetime(2026, 5, 1, tzinfo=timezone.utc)
EDITED = Field("edited", FieldKind.DATETIME)


def review(delta_id="d1", kind=ConflictKind.EDIT_EDIT, **changes):
    fields = changes.pop("fields", None) or (
        FieldReview("note", "old", "mine", "theirs", is_in_conflict=True),
        FieldReview("girth", 80, 81, 82, is_in_conflict=True),
    )
    return ConflictReview(
        delta_id=delta_id,
        layer_id=changes.pop("layer_id", "trees"),
        layer_name="Trees",
        key="1",
        method=DeltaMethod.PATCH,
        kind=kind,
        fields=fields,
        client_id="tablet",
        created_by="crew",
        created_at=AT,
        **changes,
    )


@pytest.mark.parametrize(
    ("mine", "theirs", "side"),
    [
        ("2026-05-01T08:00:00.000Z", "2026-05-01T09:00:00.000Z", Side.THEIRS),
        ("2026-05-01T08:00:00.000Z", "2026-05-01T07:00:00.000", Side.MINE),
        ("2026-05-01T10:00:00+02:00", "2026-05-01T08:00:00.000Z", None),
        ("2026-05-01", "2026-05-02", Side.THEIRS),
        (None, "2026-05-02", None),
        ("2026-05-02", ABSENT, None),
        ("yesterday", "2026-05-02", None),
        (20260501, 20260502, None),
    ],
)
def test_newest_is_whose_moment_is_later_and_known(mine, theirs, side):
    told = FieldReview("edited", ABSENT, mine, theirs, field=EDITED)
    asked = review(fields=(told,))

    assert newest_side(asked, "edited") is side
    assert newest_side(asked, "other") is None


def test_deletion_has_no_moment():
    told = FieldReview("edited", None, "2026-05-01", "2026-05-02", field=EDITED)
    deleted = review(kind=ConflictKind.DELETE_EDIT, fields=(told,))

    assert newest_side(deleted, "edited") is None


def test_fields_with_moments_are_found_the_most_exact_first():
    fields = (
        FieldReview("day", field=Field("day", FieldKind.DATE)),
        FieldReview("note", field=Field("note", FieldKind.TEXT)),
        FieldReview("edited", field=EDITED),
    )
    assert moment_fields(review(fields=fields)) == ("edited", "day")


def test_many_are_decided_and_what_is_decided_stays():
    one, two = review("d1"), review("d2")
    kept = {"d1": with_choices(one, None, {"note": EnteredValue("agreed")})}

    found = decide_many([one, two], kept, lambda _review: Side.THEIRS)
    assert found["d1"].fields == {
        "note": EnteredValue("agreed"),
        "girth": Side.THEIRS,
    }
    assert found["d2"].fields == {"note": Side.THEIRS, "girth": Side.THEIRS}

    found = decide_many([one, two], kept, lambda _review: Side.MINE, is_open_only=False)
    assert found["d1"].fields == {"note": Side.MINE, "girth": Side.MINE}


def test_what_cannot_be_decided_so_is_left():
    reviews = [
        review("blocked", hold=Hold.UNSAVED),
        review("gone", kind=None),
        review("lost", kind=ConflictKind.EDIT_DELETE, can_take_theirs=False),
    ]
    found = decide_many(reviews, {}, lambda _review: Side.THEIRS)
    assert found == {}
    found = decide_many(reviews, {}, lambda _review: Side.MINE)
    seen = {"note": "mine", "girth": 81}
    assert found == {
        "lost": Resolution(Side.MINE, seen=seen, kind=ConflictKind.EDIT_DELETE)
    }


def test_one_field_is_decided_wherever_it_is_in_conflict():
    reviews = [review("d1"), review("whole", kind=ConflictKind.DELETE_EDIT)]

    found = decide_field(reviews, {}, "girth", Side.THEIRS)
    seen = {"note": "mine", "girth": 81}
    assert found == {
        "d1": Resolution(None, {"girth": Side.THEIRS}, seen, ConflictKind.EDIT_EDIT)
    }
    assert decide_field(reviews, found, "girth", Side.MINE) == {}


@pytest.mark.parametrize(
    ("asked", "decision", "stage"),
    [
        (review(), None, Stage.OPEN),
        (review(), Resolution(None, {"note": Side.MINE}), Stage.OPEN),
        (review(), with_side(review(), Side.MINE), Stage.DECIDED),
        (review(), set_aside(review()), Stage.DECIDED),
        (review(hold=Hold.UNSAVED), with_side(review(), Side.MINE), Stage.BLOCKED),
        (review(hold=Hold.EDIT_MODE), None, Stage.OPEN),
        (review(kind=None), None, Stage.GONE),
        (
            review(kind=ConflictKind.EDIT_DELETE, can_take_theirs=False),
            Resolution(Side.THEIRS),
            Stage.OPEN,
        ),
    ],
)
def test_stage_of_a_conflict(asked, decision, stage):
    assert stage_of(asked, decision) is stage


def test_whole_decision_is_void_when_anything_that_was_seen_changed():
    kept = set_aside(review())
    fields = (FieldReview("note", "old", "newer", "theirs", is_in_conflict=True),)

    assert valid_part(review(), kept) == kept
    assert valid_part(review(fields=fields), kept) is None
    assert valid_part(review(), None) is None


class Fields(tuple):
    """Knows how often they were gone through."""

    times = 0

    def __iter__(self):
        self.times += 1
        return super().__iter__()


def test_many_fields_are_gone_through_a_few_times_and_not_for_each_of_them():
    names = [f"f{number}" for number in range(300)]
    fields = Fields(FieldReview(n, 1, 2, 3, is_in_conflict=True) for n in names)
    wide = review(fields=fields)

    kept = with_side(wide, Side.THEIRS)
    decided = valid_part(wide, kept)
    half = with_choices(wide, None, dict.fromkeys(names[:150], Side.MINE))
    both = decide_many([wide], {"d1": half}, lambda _review: Side.THEIRS)["d1"]

    assert stage_of(wide, decided) is Stage.DECIDED
    assert open_names(wide, half) == tuple(names[150:])
    assert list(both.fields.values()) == [Side.MINE] * 150 + [Side.THEIRS] * 150
    assert fields.times < 50
