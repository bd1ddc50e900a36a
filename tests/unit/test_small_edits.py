"""Edits smaller than the tolerance of a comparison are edits all the same."""

from __future__ import annotations

import pytest

from qfieldsync_cloud.core.sync.layer import Field, FieldKind
from qfieldsync_cloud.core.sync.resolution import SyncOptions
from qfieldsync_cloud.core.sync.values import are_equal, are_identical, are_same_json
from tests.unit.factories import (
    code_of,
    create,
    feature,
    patch,
    run,
    source_of,
    stored,
    trees,
)

NORTHING, MOVED = 5316300.224, 5316300.229


def test_number_when_it_moved_five_millimetres_then_it_is_equal_but_not_identical():
    field = Field("northing", FieldKind.DOUBLE)

    assert are_equal(field, NORTHING, MOVED)
    assert not are_identical(field, NORTHING, MOVED)
    assert are_identical(field, NORTHING, NORTHING)


@pytest.mark.parametrize(
    ("one", "other"),
    [(1, True), ([1], [True]), ({"done": 1}, {"done": True}), ([[0]], [[False]])],
    ids=str,
)
def test_json_when_a_number_stands_for_a_truth_value_then_it_is_not_the_same(
    one, other
):
    assert not are_same_json(one, other)
    assert are_same_json(one, one)


def test_patch_when_it_changes_a_number_by_little_then_it_is_written():
    source = source_of(trees(), {"1": feature(None, height=NORTHING)})

    [planned] = run(source, patch({"height": NORTHING}, {"height": MOVED}))

    assert (code_of(planned), stored(source)["1"]["height"]) == ("", MOVED)


def test_patch_when_it_moves_a_feature_by_little_then_it_is_written():
    here, there = f"Point (1 {NORTHING})", f"Point (1 {MOVED})"
    source = source_of(trees(), {"1": feature(here)})

    [planned] = run(source, patch(old_wkt=here, new_wkt=there))

    assert code_of(planned) == ""
    assert str(MOVED) in stored(source)["1"]["geometry"]


def test_patch_when_the_caller_allows_that_distance_then_it_is_already_applied():
    here, there = f"Point (1 {NORTHING})", f"Point (1 {MOVED})"
    source = source_of(trees(), {"1": feature(here)})

    [planned] = run(
        source,
        patch(old_wkt=here, new_wkt=there),
        options=SyncOptions(tolerance=0.01),
    )

    assert code_of(planned) == "already_applied"


def test_patch_when_both_moved_it_to_nearly_the_same_place_then_it_is_no_conflict():
    source = source_of(trees(), {"1": feature(None, height=MOVED)})

    [planned] = run(source, patch({"height": 1.0}, {"height": NORTHING}))

    assert (code_of(planned), stored(source)["1"]["height"]) == (
        "already_applied",
        MOVED,
    )


@pytest.mark.parametrize("fid", [-1, 0, 2**63 - 1], ids=str)
def test_create_when_its_number_leaves_none_for_the_next_then_it_gets_another(fid):
    source = source_of(trees(), {"4": feature()})

    first, second = run(
        source,
        create({"fid": fid, "species": "Oak"}, "Point (7 7)"),
        create({"fid": None, "species": "Elm"}, "Point (8 8)", uuid="create-2"),
    )

    assert (first.key, second.key) == ("5", "6")
