"""Moments to the millisecond, in columns that QGIS reads in single precision.

QGIS 3.22 takes the seconds of a GeoPackage's datetime as a 32-bit float and cuts it:
09.124 reads as 09.123. Found by fuzzing: half of all moments with milliseconds were
refused as written wrongly, or in conflict with themselves.
"""

from __future__ import annotations

import pytest

from tests.qgis.factories import (
    apply,
    both_kinds,
    create,
    database,
    delete,
    patch,
    preview,
    project_of,
)

SECONDS = [
    *("09.124", "09.251", "31.001", "59.999", "00.511", "47.007", "58.333"),
    *("09.123", "09.250", "00.000", "12.000"),
]


def moment(seconds):
    return f"2024-05-06T07:08:{seconds}Z"


def a_table(folder, kind):
    made = database(folder, kind).add_table("t", "v DATETIME", "note TEXT")
    return made.add_rows(
        "t",
        [
            {"fid": n, "v": moment(seconds), "note": "old", "geom": f"Point ({n} 0)"}
            for n, seconds in enumerate(SECONDS, 1)
        ],
    )


def before_of(inventory):
    """What the ledger has of the features before they were changed."""
    return [row["before"] for row in inventory.ledger() if row["before"]]


@both_kinds
def test_moment_when_it_is_written_then_every_millisecond_is_stored(tmp_path, kind):
    inventory = a_table(tmp_path, kind)
    layer = inventory.layer("t")
    project = project_of(layer)
    count = len(SECONDS)
    deltas = [
        *(create(layer, {"v": moment(s)}, f"Point ({s} 5)") for s in SECONDS),
        *(
            patch(layer, n, {"v": moment(s)}, {"v": f"2025-01-01T00:00:{s}Z"})
            for n, s in enumerate(SECONDS, 1)
        ),
    ]

    foreseen = preview(project, *deltas)
    done = apply(project, *deltas)

    assert foreseen.told == done.told == ["applied"] * 2 * count
    assert done.warnings == [[]] * 2 * count
    rows = inventory.rows("t")
    for n, seconds in enumerate(SECONDS, 1):
        assert rows[n]["v"] == f"2025-01-01T00:00:{seconds}Z"
        assert rows[n + count]["v"] == moment(seconds)
    assert apply(project, *deltas).told == ["already"] * 2 * count


@both_kinds
def test_moment_when_it_is_as_recorded_then_is_no_conflict(tmp_path, kind):
    inventory = a_table(tmp_path, kind)
    layer = inventory.layer("t")
    project = project_of(layer)
    deltas = [
        delete(layer, n, {"v": moment(s), "note": "old"}, f"Point ({n} 0)")
        for n, s in enumerate(SECONDS, 1)
    ]

    assert apply(project, *deltas).told == ["applied"] * len(SECONDS)
    assert inventory.rows("t") == {}
    told = [side["attributes"]["v"].rstrip("Z") for side in before_of(inventory)]
    assert told == [moment(seconds).rstrip("Z") for seconds in SECONDS]


@both_kinds
@pytest.mark.parametrize("seconds", ["09.124", "31.004", "00.511"])
def test_moment_when_the_device_read_it_roughly_then_is_no_conflict(
    tmp_path, kind, seconds
):
    inventory = a_table(tmp_path, kind)
    inventory.execute(f"UPDATE t SET v = '{moment(seconds)}' WHERE fid = 1")
    layer = inventory.layer("t")
    recorded = moment(f"{float(seconds) - 0.001:06.3f}")
    another = moment(f"{float(seconds) + 0.001:06.3f}")
    deltas = [
        patch(layer, 1, {"v": another}, {"v": None}),
        patch(layer, 1, {"v": recorded}, {"v": None}),
    ]

    assert apply(project_of(layer), *deltas).told == ["conflict edit_edit", "applied"]
    assert "v" not in inventory.rows("t")[1]


@both_kinds
def test_moment_when_it_is_replaced_then_the_ledger_has_every_millisecond(
    tmp_path, kind
):
    inventory = a_table(tmp_path, kind)
    layer = inventory.layer("t")
    deltas = [
        patch(layer, n, {"v": moment(s)}, {"v": None}) for n, s in enumerate(SECONDS, 1)
    ]

    assert apply(project_of(layer), *deltas).told == ["applied"] * len(SECONDS)
    told = [side["attributes"]["v"].rstrip("Z") for side in before_of(inventory)]
    assert told == [moment(seconds).rstrip("Z") for seconds in SECONDS]


@both_kinds
@pytest.mark.parametrize("seconds", ["09.124", "09.251", "31.004"])
def test_moment_when_it_differs_by_a_millisecond_then_is_another_one(
    tmp_path, kind, seconds
):
    """What reads the same is not the same."""
    one_less = f"{float(seconds) - 0.001:06.3f}"
    inventory = a_table(tmp_path, kind)
    inventory.execute(f"UPDATE t SET v = '{moment(one_less)}' WHERE fid = 1")
    layer = inventory.layer("t")
    project = project_of(layer)
    edited = patch(layer, 1, {"v": moment(one_less)}, {"v": moment(seconds)})
    one_more = f"{float(seconds) + 0.001:06.3f}"
    conflicting = patch(layer, 1, {"v": moment(one_more)}, {"v": moment("33.000")})

    assert apply(project, edited).told == ["applied"]
    assert inventory.rows("t")[1]["v"] == moment(seconds)
    done = apply(project, conflicting)
    assert done.told == ["conflict edit_edit"]
    assert done.conflicts[0]["current"].rstrip("Z") == moment(seconds).rstrip("Z")


@both_kinds
def test_moment_when_deltas_follow_each_other_then_each_finds_the_one_before(
    tmp_path, kind
):
    inventory = a_table(tmp_path, kind)
    layer = inventory.layer("t")
    chain = [moment(seconds) for seconds in SECONDS]
    deltas = [
        patch(layer, 1, {"v": before}, {"v": after}, id=f"step {after}")
        for before, after in zip(chain, chain[1:])
    ]

    assert apply(project_of(layer), *deltas).told == ["applied"] * len(deltas)
    assert inventory.rows("t")[1]["v"] == chain[-1]


@both_kinds
def test_moment_when_the_database_fills_in_other_values_then_it_is_as_it_was_sent(
    tmp_path, kind
):
    inventory = database(tmp_path, kind).add_table(
        "t", "v DATETIME", "note TEXT DEFAULT 'filled in'"
    )
    layer = inventory.layer("t")
    deltas = [create(layer, {"v": moment(s)}, f"Point ({s} 5)") for s in SECONDS]
    edits = [
        patch(
            layer,
            n,
            {"v": moment(s), "note": "filled in"},
            {"note": "later"},
            id=f"edit {n}",
        )
        for n, s in enumerate(SECONDS, 1)
    ]

    done = apply(project_of(layer), *deltas, *edits)

    assert done.told == ["applied"] * 2 * len(SECONDS)
    assert done.warnings == [[]] * 2 * len(SECONDS)
    assert [row["v"] for row in inventory.rows("t").values()] == [
        moment(seconds) for seconds in SECONDS
    ]
