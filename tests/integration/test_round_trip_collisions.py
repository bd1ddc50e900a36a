"""Two crews with the same trees: conflicts where they must be, and nowhere else.

What is expected is told by a model of a few lines that looks only at what each crew
did, not at deltas.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.device.layer import DeviceLayer
from tests.integration.office import GPKG, Table, all_databases, all_kinds
from tests.qgis.factories import spelled

COLUMNS = {"tag": "text", "height": "double", "note": "text"}
FIRST = {
    "a": {"height": 1.5, "note": "old", "place": "Point (1 0)"},
    "b": {"height": None, "note": "old", "place": "Point (2 0)"},
    "c": {"height": 0.0, "note": None, "place": "Point (3 0)"},
}
GONE = None
"""A tree that a crew deleted."""

changes = st.fixed_dictionaries(
    {},
    optional={
        "height": st.sampled_from([None, 0.0, 1.5, 2.5]),
        "note": st.sampled_from([None, "old", "new", "newer"]),
        "place": st.sampled_from(["Point (1 0)", "Point (2 0)", "Point (9 9)"]),
    },
)
works = st.fixed_dictionaries(dict.fromkeys(FIRST, st.one_of(changes, st.just(GONE))))

Tree = Mapping[str, Any]


def table() -> Table:
    rows = [
        {
            "fid": 10 * number,
            "tag": tag,
            "height": tree["height"],
            "note": tree["note"],
            "geom": tree["place"],
        }
        for number, (tag, tree) in enumerate(FIRST.items(), 1)
    ]
    return Table(COLUMNS, rows)


def do(layer: DeviceLayer, work: Mapping[str, Tree | None]) -> None:
    """What a crew does to each tree."""
    for tag, change in work.items():
        key = layer.find(tag=tag)
        if change is GONE:
            layer.delete(key)
            continue
        attributes = {name: change[name] for name in change if name != "place"}
        if attributes:
            layer.change(key, **attributes)
        if "place" in change:
            layer.move(key, change["place"])


def meant(tag: str, change: Tree) -> dict[str, Any]:
    """What of a change makes a difference to the crew that makes it."""
    return {n: value for n, value in change.items() if value != FIRST[tag][n]}


def expected(
    tag: str, here: Tree | None, change: Tree | None
) -> tuple[str | None, Tree | None]:
    """What the second crew is told of a tree, and what there is then.

    Args:
        tag: of the tree.
        here: the tree as the first crew left it.
        change: what the second crew did; of nothing it is told nothing.
    """
    if change is GONE:
        if here is GONE:
            return "already", GONE
        return ("applied", GONE) if here == FIRST[tag] else (DELETE_EDIT, here)
    change = meant(tag, change)
    if not change:
        return None, here
    if here is GONE:
        return "conflict edit_delete", GONE
    if any(here[n] not in (FIRST[tag][n], value) for n, value in change.items()):
        return "conflict edit_edit", here
    is_news = any(here[name] != value for name, value in change.items())
    return "applied" if is_news else "already", {**here, **change}


DELETE_EDIT = "conflict delete_edit"


def after(tag: str, change: Tree | None) -> Tree | None:
    return GONE if change is GONE else {**FIRST[tag], **change}


def trees_in(rows: Mapping[Any, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    return {
        row["tag"]: {
            "height": row.get("height"),
            "note": row.get("note"),
            "place": spelled(row["geom"]),
        }
        for row in rows.values()
    }


@pytest.mark.parametrize("kind", [GPKG])
@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(first=works, second=works)
def test_crews_when_they_work_on_the_same_trees_then_conflict_only_where_they_differ(
    open_office, kind, first, second
):
    office = open_office(kind, trees=table())
    with office.device("north") as north, office.device("south") as south:
        do(north.layer("trees"), first)
        do(south.layer("trees"), second)
        pushes = north.push(), south.push()

    outcomes = [office.apply(push) for push in pushes]

    left = {tag: after(tag, first[tag]) for tag in FIRST}
    wanted = {tag: expected(tag, left[tag], second[tag]) for tag in FIRST}
    assert set(outcomes[0].told) <= {"applied"}
    # deltas are in no order of tags: a patch of a patch goes to the end of the file
    assert sorted(outcomes[1].told) == sorted(
        told for told, _tree in wanted.values() if told is not None
    )
    assert trees_in(office.rows()) == {
        tag: tree for tag, (_told, tree) in wanted.items() if tree is not GONE
    }


@all_kinds
def test_push_when_its_answer_was_lost_and_the_crew_went_on_then_nothing_is_silent(
    open_office, kind
):
    """QField joins the later edit to the delta that the office has, under its uuid.

    So the office gets one uuid with two contents; it keeps the first and says so.
    """
    office = open_office(kind, trees=table())
    with office.device() as device:
        layer = device.layer("trees")
        layer.change(layer.find(tag="a"), note="new")
        lost = device.push(is_answered=False)
        layer.change(layer.find(tag="a"), note="newer")
        layer.change(layer.find(tag="b"), note="new")
        again = device.push()

    assert lost.deltas[0]["uuid"] == again.deltas[0]["uuid"]
    assert office.apply(lost).told == ["applied"]
    assert office.apply(again).told == ["not_applied uuid_reused", "applied"]
    notes = {tag: tree["note"] for tag, tree in trees_in(office.rows()).items()}
    assert notes == {"a": "new", "b": "new", "c": None}


@all_databases
def test_crew_when_the_office_changed_the_tree_meanwhile_then_other_fields_arrive(
    open_office, kind
):
    """QField records the whole tree in `old`; only what it changes is compared."""
    office = open_office(kind, trees=table())
    with office.device() as device:
        layer = device.layer("trees")
        for tag in FIRST:
            layer.change(layer.find(tag=tag), height=9)
        office.execute(
            "UPDATE trees SET note = 'office'",
            "UPDATE trees SET height = 8 WHERE tag = 'b'",
            "DELETE FROM trees WHERE tag = 'c'",
        )
        done = office.apply(device.push())

    assert done.told == ["applied", "conflict edit_edit", "conflict edit_delete"]
    assert trees_in(office.rows()) == {
        "a": {**FIRST["a"], "height": 9, "note": "office"},
        "b": {**FIRST["b"], "height": 8, "note": "office"},
    }
