"""The decision table, row by row, with the features of real databases.

The rows are read from the docstring of `core.sync.decision`: none is without a case.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from qfieldsync_cloud.core.layers.open_edits import read_open_edits
from qfieldsync_cloud.core.sync import decision
from qfieldsync_cloud.core.sync.resolution import (
    Comparison,
    EnteredValue,
    Policy,
    Resolution,
    Side,
    SyncOptions,
)
from tests.qgis.factories import apply as apply_deltas
from tests.qgis.factories import (
    both_kinds,
    create,
    database,
    delete,
    oak,
    patch,
    preview,
    project_of,
    stored,
    trees,
)
from tests.unit.factories import table_rows

ROWS = [
    int(row["#"]) for row in table_rows(decision.__doc__.replace("|    |", "| # |"))
]

LEDGER_TABLES = "SELECT name FROM sqlite_master WHERE name LIKE '%ledger'"

OVERWRITE = SyncOptions(policy=Policy.OVERWRITE)
BY_OBJECT = SyncOptions(comparison=Comparison.BY_OBJECT)

TREES = {1: oak(1), 2: oak(2)}
PLOTS = {
    7: {
        "code": 7,
        "name": "P-7",
        "area": 100.0,
        "geom": "Polygon ((0 0, 0 1, 1 1, 0 0))",
    }
}
FULL_OLD = {"fid": 1, "species": "oak", "height": 12.5, "girth": 80, "note": "old"}


def plots(folder, kind):
    """Polygons with a key that a device makes: a plain integer, not numbered."""
    made = database(folder, kind).add_table(
        "plots",
        "name TEXT",
        "area DOUBLE",
        key="code INT PRIMARY KEY NOT NULL",
        geometry="Polygon",
    )
    return made.add_rows("plots", PLOTS.values())


def tree(row, **changes):
    return stored(row, **changes)


@dataclass(frozen=True)
class Decided:
    """A delta, and what becomes of it and of its table."""

    told: str
    delta: Callable[[Any], Mapping[str, Any]]
    """From the layer to the delta."""
    after: Mapping[Any, Mapping[str, Any]] = field(default_factory=dict)
    """By key, what the table holds afterwards where it differs; None: nothing."""
    warnings: tuple[str, ...] = ()
    table: str = "trees"
    options: SyncOptions = SyncOptions()
    office: str = ""
    """SQL of an edit that somebody made after the crew left."""
    key: str | None = None
    """The delta's `modified_pk`."""


CHANGED_NOTE = "UPDATE trees SET note = 'office' WHERE fid = 1"
CHANGED_GIRTH = "UPDATE trees SET girth = 99 WHERE fid = 1"
DELETED = "DELETE FROM trees WHERE fid = 1"


def note_patch(layer, key=1, **properties):
    return patch(layer, key, {"note": "old"}, {"note": "field"}, **properties)


CASES = {
    2: {
        "unknown layer": Decided(
            "not_applied layer_unknown",
            lambda layer: note_patch("benches_0815"),
        ),
        "key missing": Decided(
            "not_applied key_missing", lambda layer: note_patch(layer, "", local_pk=1)
        ),
        "key no number": Decided(
            "not_applied key_invalid", lambda layer: note_patch(layer, "1.0")
        ),
        "field unknown": Decided(
            "not_applied field_unknown",
            lambda layer: patch(layer, 1, {}, {"vitality": "good"}),
        ),
        "value of another type": Decided(
            "not_applied value_type",
            lambda layer: patch(layer, 1, {"girth": 80}, {"girth": "thick"}),
        ),
        "text too long": Decided(
            "not_applied value_length",
            lambda layer: patch(layer, 1, {"species": "oak"}, {"species": "o" * 21}),
        ),
        "geometry of another type": Decided(
            "not_applied geometry_type",
            lambda layer: patch(
                layer, 1, old_wkt="Point (1 2)", new_wkt="LineString (1 2, 3 4)"
            ),
        ),
        "key changed": Decided(
            "not_applied key_change",
            lambda layer: patch(layer, 1, {"fid": 1}, {"fid": 50}),
        ),
        "nothing new": Decided(
            "not_applied delta_incomplete",
            lambda layer: {
                name: value
                for name, value in note_patch(layer).items()
                if name != "new"
            },
        ),
    },
    4: {
        "numbered by the database": Decided(
            "applied",
            lambda layer: create(layer, {"species": "ash"}, "Point (3 4)"),
            {3: {"species": "ash", "geom": "Point (3 4)"}},
            key="3",
        ),
        "numbered, and the number is taken": Decided(
            "applied",
            lambda layer: create(layer, {"fid": 2, "species": "ash"}, "Point (3 4)"),
            {3: {"species": "ash", "geom": "Point (3 4)"}},
            ("key_taken fid",),
            key="3",
        ),
        "client-made key, absent": Decided(
            "applied",
            lambda layer: create(
                layer, {"code": 8, "name": "P-8"}, "Polygon ((5 5, 5 6, 6 6, 5 5))"
            ),
            {8: {"name": "P-8", "geom": "Polygon ((5 5, 5 6, 6 6, 5 5))"}},
            table="plots",
            key="8",
        ),
    },
    5: {
        "the same plot": Decided(
            "already",
            lambda layer: create(
                layer, {"code": 7, "name": "P-7", "area": 100}, PLOTS[7]["geom"]
            ),
            table="plots",
            key="7",
        ),
    },
    6: {
        "another plot": Decided(
            "conflict create_create",
            lambda layer: create(
                layer, {"code": 7, "name": "P-seven", "area": 100}, PLOTS[7]["geom"]
            ),
            table="plots",
        ),
        "another plot, overwritten": Decided(
            "applied create_create",
            lambda layer: create(
                layer,
                {"code": 7, "name": "P-seven", "area": 100},
                "Polygon ((0 0, 0 2, 2 2, 0 0))",
            ),
            {
                7: {
                    "name": "P-seven",
                    "area": 100.0,
                    "geom": "Polygon ((0 0, 0 2, 2 2, 0 0))",
                }
            },
            table="plots",
            options=OVERWRITE,
            key="7",
        ),
    },
    7: {
        "made by the office too": Decided(
            "already",
            note_patch,
            {1: tree(TREES[1], note="field")},
            office="UPDATE trees SET note = 'field' WHERE fid = 1",
            key="1",
        ),
    },
    8: {
        "attribute": Decided(
            "applied", note_patch, {1: tree(TREES[1], note="field")}, key="1"
        ),
        "geometry": Decided(
            "applied",
            lambda layer: patch(layer, 1, old_wkt="Point (1 2)", new_wkt="Point (1 9)"),
            {1: tree(TREES[1], geom="Point (1 9)")},
            key="1",
        ),
        "geometry and attributes": Decided(
            "applied",
            lambda layer: patch(
                layer,
                1,
                FULL_OLD,
                {"height": None, "girth": 81},
                old_wkt="Point (1 2)",
                new_wkt="Point (1 9)",
                is_snapshot=True,
            ),
            {1: tree(TREES[1], height=None, girth=81, geom="Point (1 9)")},
            key="1",
        ),
        "geometry to NULL": Decided(
            "applied",
            lambda layer: patch(layer, 1, old_wkt="Point (1 2)", new_wkt=None),
            {1: tree(TREES[1], geom=None)},
            key="1",
        ),
        "another field changed here": Decided(
            "applied",
            lambda layer: patch(layer, 1, FULL_OLD, {"note": "field"}),
            {1: tree(TREES[1], note="field", girth=99)},
            office=CHANGED_GIRTH,
            key="1",
        ),
        "one field already there": Decided(
            "applied",
            lambda layer: patch(
                layer, 1, {"girth": 80, "note": "old"}, {"girth": 99, "note": "field"}
            ),
            {1: tree(TREES[1], note="field", girth=99)},
            office=CHANGED_GIRTH,
            key="1",
        ),
        "old not recorded": Decided(
            "applied",
            lambda layer: patch(layer, 1, {}, {"note": "field"}),
            {1: tree(TREES[1], note="field")},
            ("old_not_recorded note",),
            key="1",
        ),
    },
    9: {
        "attribute": Decided(
            "conflict edit_edit",
            note_patch,
            {1: tree(TREES[1], note="office")},
            office=CHANGED_NOTE,
        ),
        "one field of two": Decided(
            "conflict edit_edit",
            lambda layer: patch(
                layer, 1, {"girth": 80, "note": "old"}, {"girth": 81, "note": "field"}
            ),
            {1: tree(TREES[1], note="office")},
            office=CHANGED_NOTE,
        ),
        "geometry": Decided(
            "conflict edit_edit",
            lambda layer: patch(layer, 1, old_wkt="Point (1 1)", new_wkt="Point (1 9)"),
        ),
        "by object": Decided(
            "conflict edit_edit",
            lambda layer: patch(layer, 1, FULL_OLD, {"note": "field"}),
            {1: tree(TREES[1], girth=99)},
            office=CHANGED_GIRTH,
            options=BY_OBJECT,
        ),
        "overwritten": Decided(
            "applied edit_edit",
            note_patch,
            {1: tree(TREES[1], note="field")},
            office=CHANGED_NOTE,
            options=OVERWRITE,
            key="1",
        ),
    },
    10: {
        "deleted here": Decided(
            "conflict edit_delete",
            note_patch,
            {1: None},
            ("never_seen",),
            office=DELETED,
        ),
        "overwritten without a snapshot": Decided(
            "conflict edit_delete",
            note_patch,
            {1: None},
            ("never_seen",),
            office=DELETED,
            options=OVERWRITE,
        ),
        "made again under its key": Decided(
            "applied edit_delete",
            lambda layer: patch(
                layer,
                1,
                FULL_OLD,
                {"note": "field"},
                old_wkt="Point (1 2)",
                is_snapshot=True,
            ),
            {1: tree(TREES[1], note="field")},
            ("never_seen",),
            office=DELETED,
            options=OVERWRITE,
            key="1",
        ),
    },
    11: {
        "deleted here too": Decided(
            "already",
            lambda layer: delete(layer, 1, FULL_OLD, "Point (1 2)"),
            {1: None},
            ("never_seen",),
            office=DELETED,
            key="1",
        ),
    },
    12: {
        "unchanged": Decided(
            "applied",
            lambda layer: delete(layer, 1, FULL_OLD, "Point (1 2)"),
            {1: None},
            key="1",
        ),
        "key and unknown fields are not compared": Decided(
            "applied",
            lambda layer: delete(
                layer, 1, {**FULL_OLD, "fid": 99, "age": 12}, "Point (1 2)"
            ),
            {1: None},
            key="1",
        ),
    },
    13: {
        "attribute": Decided(
            "conflict delete_edit",
            lambda layer: delete(layer, 1, FULL_OLD, "Point (1 2)"),
            {1: tree(TREES[1], note="office")},
            office=CHANGED_NOTE,
        ),
        "geometry": Decided(
            "conflict delete_edit",
            lambda layer: delete(layer, 1, FULL_OLD, "Point (1 1)"),
        ),
        "overwritten": Decided(
            "applied delete_edit",
            lambda layer: delete(layer, 1, FULL_OLD, "Point (1 2)"),
            {1: None},
            office=CHANGED_NOTE,
            options=OVERWRITE,
            key="1",
        ),
    },
}
"""By row of the table and name. Rows 1 and 3 have tests of their own, below."""

CASE_LIST = [
    pytest.param(case, id=f"{row} {name}")
    for row, cases in CASES.items()
    for name, case in cases.items()
]


def test_row_of_the_table_when_it_is_read_then_has_a_case():
    assert list(range(1, 14)) == ROWS
    assert {1, 3, *CASES} == set(ROWS)


def made(case, folder, kind):
    """The case's database, with the office's edit, and its rows by key."""
    if case.table == "plots":
        before = plots(folder, kind)
        rows = {7: {k: v for k, v in PLOTS[7].items() if k != "code"}}
    else:
        before = trees(folder, kind, *TREES.values())
        rows = {key: tree(row) for key, row in TREES.items()}
    if case.office:
        before.execute(case.office)
    rows.update(case.after)
    return before, {key: row for key, row in rows.items() if row is not None}


@both_kinds
@pytest.mark.parametrize("case", CASE_LIST)
def test_delta_when_it_is_applied_then_follows_its_row(tmp_path, kind, case):
    inventory, expected = made(case, tmp_path, kind)
    layer = inventory.layer(case.table)
    key_name = "fid" if case.table == "trees" else "code"
    before = inventory.rows(case.table, key_name)
    delta = case.delta(layer)
    project = project_of(layer)

    content = inventory.content()
    planned = preview(project, delta, options=case.options)
    assert inventory.content() == content
    assert inventory.rows(case.table, key_name) == before
    done = apply_deltas(project, delta, options=case.options)

    assert done.told == [case.told]
    assert done.warnings == [list(case.warnings)]
    assert done.keys == [case.key]
    assert inventory.rows(case.table, key_name) == expected
    assert inventory.is_sound(case.table)
    assert (planned.told, planned.warnings) == (done.told, done.warnings)


@both_kinds
@pytest.mark.parametrize("case", CASE_LIST)
def test_delta_when_it_is_applied_twice_then_is_applied_once(tmp_path, kind, case):
    """The second run writes nothing at all: the file has the same bytes."""
    inventory, expected = made(case, tmp_path, kind)
    layer = inventory.layer(case.table)
    delta, project = case.delta(layer), project_of(layer)
    first = apply_deltas(project, delta, options=case.options)
    [told] = first.told
    content = inventory.content()

    again = apply_deltas(project, delta, options=case.options)

    is_done = told.startswith(("applied", "already"))
    assert again.told == (["already"] if is_done else first.told)
    assert again.keys == first.keys
    if is_done:
        assert inventory.content() == content
    key_name = "fid" if case.table == "trees" else "code"
    assert inventory.rows(case.table, key_name) == expected


@both_kinds
@pytest.mark.parametrize(
    "delta",
    [
        pytest.param(note_patch, id="patch"),
        pytest.param(
            lambda layer: create(layer, {"species": "ash"}, "Point (3 4)"), id="create"
        ),
        pytest.param(lambda layer: delete(layer, 2, {"species": "oak"}), id="delete"),
    ],
)
def test_row_1_known_delta_when_layer_was_edited_since_then_is_left(
    tmp_path, kind, delta
):
    inventory = trees(tmp_path, kind, *TREES.values())
    layer = inventory.layer()
    project = project_of(layer)
    assert apply_deltas(project, delta(layer)).told == ["applied"]
    inventory.execute("UPDATE trees SET note = 'later', species = 'elm'")
    before = inventory.rows()

    again = apply_deltas(project, delta(layer), options=OVERWRITE)

    assert again.told == ["already"]
    assert inventory.rows() == before


@both_kinds
def test_row_1_uuid_when_it_is_known_with_other_content_then_is_not_applied(
    tmp_path, kind
):
    inventory = trees(tmp_path, kind, *TREES.values())
    layer = inventory.layer()
    project = project_of(layer)
    apply_deltas(project, note_patch(layer, id="d-1"))

    again = apply_deltas(
        project,
        patch(layer, 1, {"note": "field"}, {"note": "another"}, id="d-1"),
        note_patch(layer, 2, id="d-2"),
    )

    assert again.told == ["not_applied uuid_reused", "applied"]
    assert inventory.rows() == {
        1: tree(TREES[1], note="field"),
        2: tree(TREES[2], note="field"),
    }
    assert [row["delta_uuid"] for row in inventory.ledger()] == [
        None,
        "d-1",
        None,
        "d-2",
    ]


@both_kinds
@pytest.mark.parametrize("policy", list(Policy), ids=lambda policy: policy.name.lower())
def test_row_3_feature_when_it_is_being_edited_in_the_project_then_is_not_touched(
    tmp_path, kind, policy
):
    inventory = trees(tmp_path, kind, *TREES.values())
    layer = inventory.layer()
    project = project_of(layer)
    assert layer.startEditing()
    [fid] = [feature.id() for feature in layer.getFeatures("fid = 1")]
    assert layer.changeAttributeValue(fid, layer.fields().indexOf("note"), "typing")

    done = apply_deltas(
        project,
        note_patch(layer, 1),
        note_patch(layer, 2),
        create(layer, {"species": "ash"}, "Point (3 4)"),
        options=SyncOptions(policy=policy),
        open_edits=read_open_edits(project),
    )

    assert done.told == [
        "conflict unsaved_edit",
        "not_applied layer_in_edit_mode",
        "not_applied layer_in_edit_mode",
    ]
    assert layer.rollBack()
    assert inventory.rows() == {key: tree(row) for key, row in TREES.items()}
    assert apply_deltas(project, note_patch(layer, 1)).told == ["applied"]


@both_kinds
@pytest.mark.parametrize("edit", ["geometry", "deleted", "attribute"])
def test_row_3_edit_when_it_is_unsaved_then_is_found_whatever_it_is(
    tmp_path, kind, edit
):
    inventory = trees(tmp_path, kind, *TREES.values())
    layer = inventory.layer()
    project = project_of(layer)
    assert layer.startEditing()
    [feature] = layer.getFeatures("fid = 1")
    if edit == "geometry":
        moved = feature.geometry()
        moved.translate(1, 1)
        assert layer.changeGeometry(feature.id(), moved)
    elif edit == "deleted":
        assert layer.deleteFeature(feature.id())
    else:
        index = layer.fields().indexOf("girth")
        assert layer.changeAttributeValue(feature.id(), index, 5)

    done = apply_deltas(
        project,
        delete(layer, 1, FULL_OLD, "Point (1 2)"),
        open_edits=read_open_edits(project),
    )

    assert done.told == ["conflict unsaved_edit"]
    assert layer.rollBack()
    assert inventory.rows() == {key: tree(row) for key, row in TREES.items()}


# What a conflict tells


@both_kinds
def test_conflict_when_both_changed_a_field_then_names_it_with_three_sides(
    tmp_path, kind
):
    inventory = trees(tmp_path, kind, oak(1, note="office", height=13.0))
    layer = inventory.layer()
    delta = patch(
        layer,
        1,
        FULL_OLD,
        {"note": "field", "height": 13, "girth": 81},
        old_wkt="Point (1 1)",
        new_wkt="Point (1 9)",
    )

    done = apply_deltas(project_of(layer), delta)

    assert done.told == ["conflict edit_edit"]
    assert done.conflicts == [
        {"field": "note", "old": "old", "new": "field", "current": "office"},
        {
            "field": "geometry",
            "old": "Point (1 1)",
            "new": "Point (1 9)",
            "current": "Point (1 2)",
        },
    ]
    assert inventory.rows() == {1: tree(oak(1, note="office", height=13.0))}
    assert (
        inventory.query("SELECT name FROM sqlite_master WHERE name LIKE '%ledger'")
        == []
    )


@both_kinds
def test_conflict_when_feature_is_gone_then_has_no_current_side(tmp_path, kind):
    inventory = trees(tmp_path, kind, TREES[2])
    layer = inventory.layer()

    done = apply_deltas(project_of(layer), note_patch(layer))

    assert done.told == ["conflict edit_delete"]
    assert done.conflicts == [{"field": "note", "old": "old", "new": "field"}]
    assert inventory.rows() == {2: tree(TREES[2])}


@both_kinds
def test_key_when_a_ledger_knew_it_then_is_no_stranger(tmp_path, kind):
    inventory = trees(tmp_path, kind, *TREES.values())
    layer = inventory.layer()
    project = project_of(layer)
    apply_deltas(project, delete(layer, 1, FULL_OLD, "Point (1 2)"))

    done = apply_deltas(project, note_patch(layer, 1), note_patch(layer, 77))

    assert done.told == ["conflict edit_delete", "conflict edit_delete"]
    assert done.warnings == [[], ["never_seen"]]
    assert inventory.rows() == {2: tree(TREES[2])}


# Resolutions


def resolved(delta, **properties):
    return SyncOptions(resolutions={delta["uuid"]: Resolution(**properties)})


MINE, THEIRS = Side.MINE, Side.THEIRS


@both_kinds
@pytest.mark.parametrize(
    ("resolution", "told", "changes"),
    [
        pytest.param({"whole": MINE}, "ignored edit_edit", {}, id="all mine"),
        pytest.param(
            {"whole": THEIRS},
            "applied edit_edit",
            {"note": "field", "girth": 81, "geom": "Point (1 9)"},
            id="all theirs",
        ),
        pytest.param(
            {"fields": {"note": MINE, "geometry": THEIRS}},
            "applied edit_edit",
            {"girth": 81, "geom": "Point (1 9)"},
            id="my note, their place",
        ),
        pytest.param(
            {"fields": {"note": THEIRS, "geometry": MINE}},
            "applied edit_edit",
            {"girth": 81, "note": "field"},
            id="their note, my place",
        ),
        pytest.param(
            {
                "fields": {
                    "note": EnteredValue("both"),
                    "geometry": EnteredValue("Point (1 5)"),
                }
            },
            "applied edit_edit",
            {"girth": 81, "note": "both", "geom": "Point (1 5)"},
            id="typed by hand",
        ),
        pytest.param(
            {"fields": {"note": EnteredValue(None), "geometry": MINE}},
            "applied edit_edit",
            {"girth": 81, "note": None},
            id="emptied by hand",
        ),
        pytest.param(
            {"fields": {"note": THEIRS}}, "conflict edit_edit", {}, id="one undecided"
        ),
        pytest.param(
            {"fields": {"note": MINE, "geometry": EnteredValue("Point (1")}},
            "not_applied geometry_invalid",
            {},
            id="a typing error",
        ),
        pytest.param(
            {"whole": THEIRS, "seen": {"note": "office"}},
            "applied edit_edit",
            {"note": "field", "girth": 81, "geom": "Point (1 9)"},
            id="seen as it is",
        ),
        pytest.param(
            {"whole": THEIRS, "seen": {"note": "earlier"}},
            "conflict edit_edit",
            {},
            id="changed after it was looked at",
        ),
    ],
)
def test_edit_edit_when_analyst_resolves_it_then_writes_what_was_chosen(
    tmp_path, kind, resolution, told, changes
):
    row = oak(1, note="office")
    inventory = trees(tmp_path, kind, row)
    layer = inventory.layer()
    delta = patch(
        layer,
        1,
        FULL_OLD,
        {"note": "field", "girth": 81},
        old_wkt="Point (1 1)",
        new_wkt="Point (1 9)",
    )

    done = apply_deltas(project_of(layer), delta, options=resolved(delta, **resolution))

    assert done.told == [told]
    assert inventory.rows() == {1: tree(row, **changes)}
    assert inventory.is_sound()


@both_kinds
@pytest.mark.parametrize(
    ("side", "told", "stays"),
    [(MINE, "ignored delete_edit", True), (THEIRS, "applied delete_edit", False)],
    ids=["mine", "theirs"],
)
def test_delete_edit_when_analyst_resolves_it_then_feature_stays_or_goes(
    tmp_path, kind, side, told, stays
):
    row = oak(1, note="office")
    inventory = trees(tmp_path, kind, row)
    layer = inventory.layer()
    delta = delete(layer, 1, FULL_OLD, "Point (1 2)")

    done = apply_deltas(project_of(layer), delta, options=resolved(delta, whole=side))

    assert done.told == [told]
    assert inventory.rows() == ({1: tree(row)} if stays else {})
    assert inventory.is_sound()


@both_kinds
def test_create_create_when_analyst_mixes_it_then_one_feature_is_left(tmp_path, kind):
    inventory = plots(tmp_path, kind)
    layer = inventory.layer("plots")
    delta = create(
        layer,
        {"code": 7, "name": "P-seven", "area": 50},
        "Polygon ((0 0, 0 2, 2 2, 0 0))",
    )
    fields = {"name": MINE, "area": THEIRS, "geometry": MINE}

    done = apply_deltas(
        project_of(layer), delta, options=resolved(delta, fields=fields)
    )

    assert done.told == ["applied create_create"]
    assert inventory.rows("plots", "code") == {
        7: {"name": "P-7", "area": 50.0, "geom": PLOTS[7]["geom"]}
    }


@both_kinds
def test_ignored_delta_when_it_is_applied_later_then_ledger_does_not_know_it(
    tmp_path, kind
):
    inventory = trees(tmp_path, kind, oak(1, note="office"))
    layer = inventory.layer()
    project, delta = project_of(layer), note_patch(layer)
    ignored = apply_deltas(project, delta, options=resolved(delta, whole=MINE))

    later = apply_deltas(project, delta, options=resolved(delta, whole=THEIRS))

    assert (ignored.told, later.told) == (["ignored edit_edit"], ["applied edit_edit"])
    assert inventory.rows() == {1: tree(oak(1, note="field"))}


@both_kinds
def test_feature_when_it_is_made_again_then_later_deltas_find_it(tmp_path, kind):
    inventory = trees(tmp_path, kind, TREES[2])
    layer = inventory.layer()
    again = patch(
        layer, 1, FULL_OLD, {"girth": 90}, old_wkt="Point (1 2)", is_snapshot=True
    )

    done = apply_deltas(
        project_of(layer),
        again,
        patch(layer, 1, {"girth": 90}, {"girth": 91}),
        patch(layer, 1, {"note": "old"}, {"note": "field"}),
        options=OVERWRITE,
    )

    assert done.told == ["applied edit_delete", "applied", "applied"]
    assert done.keys == ["1", "1", "1"]
    assert inventory.rows() == {
        1: tree(TREES[1], girth=91, note="field"),
        2: tree(TREES[2]),
    }
    assert inventory.is_sound()


# Tolerance


@both_kinds
@pytest.mark.parametrize(
    ("tolerance", "told", "place"),
    [
        (0.0, "conflict edit_edit", "Point (1 2)"),
        (0.04, "conflict edit_edit", "Point (1 2)"),
        (0.06, "applied", "Point (1 9)"),
    ],
    ids=["none", "too small", "enough"],
)
def test_geometry_when_it_moved_a_little_then_tolerance_decides(
    tmp_path, kind, tolerance, told, place
):
    inventory = trees(tmp_path, kind, TREES[1])
    layer = inventory.layer()
    delta = patch(layer, 1, old_wkt="Point (1.05 2)", new_wkt="Point (1 9)")

    done = apply_deltas(
        project_of(layer), delta, options=SyncOptions(tolerance=tolerance)
    )

    assert done.told == [told]
    assert inventory.rows() == {1: tree(TREES[1], geom=place)}


@both_kinds
def test_geometry_when_only_the_last_digits_differ_then_is_the_same(tmp_path, kind):
    row = oak(1, geom="Point (566123.45678901 5934321.12345678)")
    inventory = trees(tmp_path, kind, row)
    layer = inventory.layer()
    delta = delete(
        layer, 1, {"species": "oak"}, "Point (566123.456789010001 5934321.123456780001)"
    )

    done = apply_deltas(project_of(layer), delta)

    assert done.told == ["applied"]
    assert inventory.rows() == {}
    assert inventory.is_sound()


@both_kinds
def test_layer_when_its_provider_is_read_only_then_nothing_is_written(tmp_path, kind):
    inventory = trees(tmp_path, kind, *TREES.values())
    layer = inventory.layer()
    assert layer.setReadOnly(True)
    content = inventory.content()

    done = apply_deltas(project_of(layer), note_patch(layer))

    assert done.told == ["not_applied layer_read_only"]
    assert inventory.content() == content
    assert inventory.rows() == {key: tree(row) for key, row in TREES.items()}
