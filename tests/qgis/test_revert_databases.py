"""Taking back what was applied to GeoPackage and SpatiaLite."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from qfieldsync_cloud.core.layers.describe import describe_layer
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.ledgers.history import read_history
from qfieldsync_cloud.core.revert import Selection, plan_revert
from qfieldsync_cloud.core.sync.resolution import Policy, SyncOptions
from tests.qgis.factories import (
    GPKG,
    SPATIALITE,
    TREE_COLUMNS,
    Database,
    _from_gpkg,
    apply,
    both_kinds,
    copied,
    create,
    database,
    delete,
    oak,
    patch,
    preview,
    project_of,
    quoted,
    stored,
    trees,
)
from tests.qgis.revert_factories import (
    entries_of,
    outcome_of_revert,
    planned_revert,
    revert,
    started,
    three_edits,
)

OVERWRITE = SyncOptions(policy=Policy.OVERWRITE)
EVERY_COLUMN = (
    "b BOOLEAN",
    "t TINYINT",
    "m MEDIUMINT",
    "i INTEGER",
    "f FLOAT",
    "d DOUBLE",
    "r REAL",
    "txt TEXT",
    "txt5 TEXT(5)",
    "day DATE",
    "moment DATETIME",
    "pic BLOB",
)
ODD = {
    "b": 1,
    "t": -128,
    "m": 2**31 - 1,
    "i": -(2**63),
    "f": 0.10000000149011612,
    "d": 0.1 + 0.2,
    "r": 5e-324,
    "txt": "Bäume 🌳\n\t'\"; --",
    "txt5": " a b ",
    "day": "2024-02-29",
    "moment": "2024-05-06T07:08:09.123Z",
    "pic": b"\x00\xff\x7f",
}
EMPTY = {**dict.fromkeys(ODD), "txt": ""}


def exact_rows(found: Database, name: str = "trees") -> list[Any]:
    """Every value with the type it is stored as, geometries as WKB, to the last bit."""
    with found.reading() as connection:
        columns = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM pragma_table_info(?)", [name]
            )
        ]
        asked = []
        for column in columns:
            value = quoted(column)
            if column == "geom" and found.kind == SPATIALITE:
                value = "AsBinary(geom)"
            asked += [f"typeof({quoted(column)})", value]
        rows = connection.execute(
            f"SELECT {', '.join(asked)} FROM {quoted(name)} ORDER BY 2, 4"
        ).fetchall()
    if "geom" in columns and found.kind == GPKG:
        at = 2 * columns.index("geom") + 1
        rows = [(*row[:at], _wkb(row[at]), *row[at + 1 :]) for row in rows]
    return rows


def _wkb(blob: bytes | None) -> bytes | None:
    return bytes(_from_gpkg(blob).asWkb()) if blob is not None else None


# What comes back


@both_kinds
@pytest.mark.parametrize("which", range(3))
def test_one_delta_when_it_is_taken_back_then_the_others_stay(tmp_path, kind, which):
    inventory = trees(tmp_path, kind, oak(1), oak(2))
    project = project_of(layer := inventory.layer())
    deltas, before = three_edits(layer), inventory.rows()
    apply(project, *deltas)
    applied = inventory.rows()

    done = revert(project, deltas[which])

    assert done.told == ["applied"]
    assert done.report.deltas[0].uuid == deltas[which]["uuid"]
    assert done.json["purpose"] == "revert"
    assert done.json["deltas"][0]["method"] == deltas[which]["method"]
    expected = {**applied}
    for key in ([1], [2], [50])[which]:
        expected.pop(key, None)
        if key in before:
            expected[key] = before[key]
    assert inventory.rows() == expected
    assert inventory.is_sound()
    # and only this one counts as not applied
    again = ["already"] * 3
    again[which] = "applied"
    assert apply(project, *deltas).told == again
    assert inventory.rows() == applied


@both_kinds
@pytest.mark.parametrize("row", [ODD, EMPTY], ids=["odd", "empty"])
@pytest.mark.parametrize(
    ("type_", "place"),
    [
        ("Point", "Point (0.012345678901234567 1.2345678901234567e-20)"),
        ("PointZM", "PointZM (1.1 2.2 -3.3 4e300)"),
        ("MultiPolygonZ", "MultiPolygonZ (((0 0 1, 1 0 2, 1 0.07 3, 0 0 1)))"),
        ("Point", None),
        (None, None),
    ],
)
def test_every_kind_of_value_comes_back_to_the_last_bit(
    tmp_path, kind, row, type_, place
):
    made = database(tmp_path, kind).add_table("t", *EVERY_COLUMN, geometry=type_)
    kept = {**row, **({"geom": place} if type_ else {})}
    made.add_rows("t", [{"fid": 1, **kept}, {"fid": 2, **kept}])
    project = project_of(layer := made.layer("t", geometry=bool(type_)))
    before = exact_rows(made, "t")
    changed = {
        "b": False,
        "t": 1,
        "m": 1,
        "i": 1,
        "f": 2.5,
        "d": 1.5,
        "r": 1.5,
        "txt": "new",
        "txt5": None,
        "day": "2000-01-01",
        "moment": "2000-01-01T00:00:00.000Z",
    }
    moved = {"new_wkt": None} if place else {}
    done = apply(project, patch(layer, 1, {}, changed, **moved), delete(layer, 2))
    assert done.told == ["applied", "applied"]

    assert revert(project).told == ["applied", "applied"]

    assert exact_rows(made, "t") == before
    assert revert(project, is_again=True).told == ["applied", "applied"]
    assert revert(project).told == ["applied", "applied"]
    assert exact_rows(made, "t") == before


def test_infinite_number_comes_back(tmp_path):
    inventory = trees(tmp_path, GPKG, oak(1, height=float("inf")))
    project = project_of(layer := inventory.layer())
    before = exact_rows(inventory)
    apply(project, patch(layer, 1, {}, {"note": "new"}), delete(layer, 1))
    assert inventory.rows() == {}

    assert revert(project).told == ["applied", "applied"]

    assert exact_rows(inventory) == before


@pytest.mark.parametrize(
    ("kind", "key", "values"),
    [
        (GPKG, "fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", (1, 700)),
        (SPATIALITE, "fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", (1, 700)),
        (SPATIALITE, "fid INT PRIMARY KEY NOT NULL", (1, 700)),
        (SPATIALITE, "fid TEXT PRIMARY KEY NOT NULL", ("a", "Ä 'b'")),
        (
            SPATIALITE,
            "fid TEXT(38) PRIMARY KEY NOT NULL",
            (
                "0a58b1f6-6d3b-4b9e-9d0c-1f8f0a6c1b01",
                "{0A58B1F6-6D3B-4B9E-9D0C-1F8F0A6C1B02}",
            ),
        ),
    ],
    ids=["fid", "numbered", "integer", "text", "uuid"],
)
def test_feature_comes_back_under_its_key(tmp_path, kind, key, values):
    made = database(tmp_path, kind).add_table("trees", *TREE_COLUMNS, key=key)
    made.add_rows(
        "trees", [{**oak(at), "fid": value} for at, value in enumerate(values)]
    )
    project = project_of(layer := made.layer())
    before = exact_rows(made)
    apply(project, *(delete(layer, value) for value in values))
    assert made.rows() == {}

    done = revert(project)

    assert done.told == ["applied", "applied"]
    assert done.warnings == [[], []]
    assert exact_rows(made) == before
    assert sorted(str(key) for key in done.keys) == sorted(map(str, values))


# Chains


@both_kinds
def test_life_of_a_feature_in_one_file_is_taken_back_as_a_whole(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1))
    project = project_of(layer := inventory.layer())
    device = {"client": "north", "local_pk": 100}
    deltas = [
        create(layer, {"fid": 100, "note": "a"}, "Point (7 7)", **device),
        patch(layer, "", {"note": "a"}, {"note": "b"}, **device),
        patch(layer, "", {"note": "b"}, {"note": "c"}, **device),
        delete(layer, "", {"note": "c"}, **device),
        patch(layer, 1, {"note": "old"}, {"note": "x"}),
        patch(layer, 1, {"note": "x"}, {"note": "y"}),
        delete(layer, 1, {"note": "y"}),
    ]
    before = exact_rows(inventory)
    assert apply(project, *deltas).told == ["applied"] * 7

    assert revert(project, is_dry_run=True).told == ["applied"] * 7
    assert revert(project).told == ["applied"] * 7

    assert exact_rows(inventory) == before
    assert revert(project, is_again=True).told == ["applied"] * 7
    assert inventory.rows() == {}
    assert apply(project, *deltas).told == ["already"] * 7


@both_kinds
def test_edits_of_a_feature_follow_it_to_its_new_key(tmp_path, kind):
    """Its key was given to another one: neither run may touch that one."""
    inventory = trees(tmp_path, kind, oak(1), oak(2))
    project = project_of(layer := inventory.layer())
    edit = patch(layer, 2, {"note": "old"}, {"note": "new"})
    gone = delete(layer, 2, {"note": "new"})
    earlier = patch(layer, 2, {"species": "oak"}, {"species": "elm"})
    apply(project, earlier)
    apply(project, edit, gone)
    usurper = oak(2, note="new", species="elm")
    inventory.add_rows("trees", [usurper])

    done = revert(project, edit, gone)

    assert done.told == ["applied", "applied"]
    assert done.warnings == [["key_not_restored fid", "possible_duplicate"], []]
    assert done.json["deltas"][0]["warnings"][0]["message"] == (
        "The key 2 that the feature had is not free any more, so it came back as 3."
    )
    assert done.keys == ["3", "3"]
    assert inventory.rows()[2] == stored(usurper)
    assert inventory.rows()[3] == stored(oak(2, species="elm"))
    # a later run knows where it is, too
    assert revert(project, earlier).told == ["applied"]
    assert inventory.rows()[2] == stored(usurper)
    assert inventory.rows()[3] == stored(oak(2))
    assert revert(project, is_again=True).told == ["applied"] * 3
    assert set(inventory.rows()) == {1, 2}
    assert inventory.rows()[2] == stored(usurper)


@both_kinds
def test_delta_that_had_nothing_to_write_counts_as_not_applied(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1, note="new"))
    project = project_of(layer := inventory.layer())
    delta = patch(layer, 1, {"note": "old"}, {"note": "new"})
    assert apply(project, delta).told == ["already"]
    inventory.execute("UPDATE trees SET note = 'old'")

    assert revert(project).told == ["already"]

    assert inventory.rows()[1]["note"] == "old"
    assert apply(project, delta).told == ["applied"]


# Selections


@both_kinds
def test_selection_by_file_and_moment(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1), oak(2), oak(3))
    project = project_of(layer := inventory.layer())
    first = patch(layer, 1, {"note": "old"}, {"note": "a"})
    second = patch(layer, 2, {"note": "old"}, {"note": "b"})
    apply(project, first)
    apply(project, second)
    moments = [datetime.fromisoformat(entry.at) for entry in entries_of(project)]
    assert all(moment.tzinfo is not None for moment in moments)
    assert revert(project, deltafile_id="another").told == []
    assert revert(project, since=moments[1] + timedelta(seconds=1)).told == []

    # in another zone it is the same moment
    since = moments[1].astimezone(timezone(timedelta(hours=5)))
    done = revert(project, since=since, is_dry_run=True)
    assert [delta.uuid for delta in done.report.deltas][:1] == [second["uuid"]]

    assert revert(project, first, since=moments[0]).told == ["applied"]
    [entry] = [entry for entry in entries_of(project) if entry.holds][:1]
    assert revert(project, deltafile_id=entry.deltafile_id).told == ["applied"]
    assert inventory.rows() == {n: stored(oak(n)) for n in (1, 2, 3)}


def test_delta_that_no_ledger_knows_is_named(tmp_path):
    inventory = trees(tmp_path, GPKG, oak(1))
    project = project_of(layer := inventory.layer())
    known = patch(layer, 1, {"note": "old"}, {"note": "a"})
    apply(project, known)
    chosen = Selection(frozenset((known["uuid"], "no-such", "nor-this")))
    setups = [describe_layer(note) for note in note_layers(project).values()]

    planned = plan_revert(read_history(setups), chosen)

    assert planned.unknown_uuids == ("no-such", "nor-this")
    assert planned.settled_uuids == ()
    assert len(planned.deltafile.deltas) == 1
    revert(project)
    # taken back, it is known still
    planned = plan_revert(read_history(setups), chosen)
    assert planned.unknown_uuids == ("no-such", "nor-this")
    assert planned.settled_uuids == (known["uuid"],)


# Conflicts


@both_kinds
def test_edit_since_is_a_conflict_that_can_be_overwritten(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1), oak(2))
    project = project_of(layer := inventory.layer())
    before = inventory.rows()
    apply(project, *three_edits(layer))
    inventory.execute("UPDATE trees SET note = 'mine' WHERE fid IN (1, 50)")
    edited = inventory.rows()

    looked = revert(project, is_dry_run=True)
    done = revert(project)

    assert done.told == ["conflict changed_since", "applied", "conflict changed_since"]
    assert looked.told == done.told
    assert inventory.rows() == {**edited, 2: before[2]}
    fields = done.json["deltas"][2]["conflicts"]
    assert fields == [{"field": "note", "old": "new", "new": "old", "current": "mine"}]
    overwritten = revert(project, options=OVERWRITE)
    assert overwritten.told == ["applied delete_edit", "applied edit_edit"]
    assert inventory.rows() == before
    # the edit that was lost can be had again
    assert revert(project, is_again=True).told == ["applied"] * 3
    assert inventory.rows() == {k: v for k, v in edited.items() if k != 2}


@both_kinds
def test_picture_that_was_changed_since_is_not_deleted(tmp_path, kind):
    inventory = trees(tmp_path, kind, columns=["pic BLOB", "other BLOB"])
    project = project_of(layer := inventory.layer())
    apply(project, create(layer, {"fid": 1}, "Point (1 1)"))
    inventory.execute("UPDATE trees SET pic = x'00ff'")

    done = revert(project)

    assert done.told == ["conflict changed_since"]
    assert [item["field"] for item in done.json["deltas"][0]["conflicts"]] == ["pic"]
    assert inventory.rows()[1]["pic"] == b"\x00\xff"


@both_kinds
def test_feature_that_was_deleted_since(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1))
    project = project_of(layer := inventory.layer())
    edit = patch(layer, 1, {"note": "old"}, {"note": "new"})
    made = create(layer, {"fid": 50}, "Point (1 1)")
    apply(project, edit, made)
    inventory.execute("DELETE FROM trees")

    done = revert(project)

    # what was made is gone already, what was changed cannot be changed back
    assert done.told == ["already", "conflict changed_since"]
    assert done.json["deltas"][0]["warnings"] == []
    # nobody knows the rest of the feature
    assert revert(project, options=OVERWRITE).told == ["conflict changed_since"]
    assert inventory.rows() == {}


@both_kinds
def test_deleted_feature_is_not_made_again_by_an_edit_of_every_field(tmp_path, kind):
    """Not even where the ledger happens to know all of it."""
    inventory = trees(tmp_path, kind, oak(1))
    project = project_of(layer := inventory.layer())
    old = {"species": "oak", "height": 12.5, "girth": 80, "note": "old"}
    new = {"species": "elm", "height": 9.5, "girth": 60, "note": "new"}
    wkt = {"old_wkt": "Point (1 2)", "new_wkt": "Point (3 4)"}
    apply(project, patch(layer, 1, old, new, **wkt))
    inventory.execute("DELETE FROM trees")

    assert revert(project, options=OVERWRITE).told == ["conflict changed_since"]
    assert inventory.rows() == {}


@both_kinds
def test_delete_that_a_later_edit_overwrote_is_not_taken_back_beside_it(tmp_path, kind):
    """The feature would be there twice, once under another key."""
    inventory = trees(tmp_path, kind, oak(1))
    project = project_of(layer := inventory.layer())
    old = {"species": "oak", "height": 12.5, "girth": 80, "note": "old"}
    gone = delete(layer, 1, old, "Point (1 2)")
    edit = patch(layer, 1, old, {"note": "new"}, old_wkt="Point (1 2)")
    apply(project, gone)
    assert apply(project, edit, options=OVERWRITE).told == ["applied edit_delete"]

    assert revert(project, gone).told == ["not_applied later_change"]
    assert inventory.rows() == {1: stored(oak(1, note="new"))}
    # the edit first
    assert revert(project).told == ["applied", "applied"]
    assert inventory.rows() == {1: stored(oak(1))}


@both_kinds
def test_delete_beside_another_one_that_an_edit_overwrote_is_not_taken_back(
    tmp_path, kind
):
    """Whoever found the feature gone told of the same one."""
    inventory = trees(tmp_path, kind, oak(1))
    project = project_of(layer := inventory.layer())
    old = {"species": "oak", "height": 12.5, "girth": 80, "note": "old"}
    gone = delete(layer, 1, old, "Point (1 2)", client="north")
    apply(project, gone)
    too = delete(layer, 1, old, "Point (1 2)", client="south")
    assert apply(project, too).told == ["already"]
    edit = patch(layer, 1, old, {"note": "new"}, old_wkt="Point (1 2)")
    assert apply(project, edit, options=OVERWRITE).told == ["applied edit_delete"]

    assert revert(project, gone).told == ["not_applied later_change"]
    assert inventory.rows() == {1: stored(oak(1, note="new"))}
    assert revert(project).told == ["applied", "already", "applied"]
    assert inventory.rows() == {1: stored(oak(1))}


@both_kinds
def test_delete_that_an_edit_overwrote_stays_while_another_tree_had_its_key(
    tmp_path, kind
):
    inventory = trees(tmp_path, kind, oak(1))
    project = project_of(layer := inventory.layer())
    old = {"species": "oak", "height": 12.5, "girth": 80, "note": "x"}
    first, second = delete(layer, 1), delete(layer, 1, old, "Point (8 8)")
    apply(project, first)
    # by hand, as no delta gets the number again
    inventory.add_rows("trees", [oak(1, note="x", geom="Point (8 8)")])
    apply(project, second)
    inventory.add_rows("trees", [oak(1, note="y")])
    assert revert(project, first).told == ["applied"]
    inventory.execute("DELETE FROM trees WHERE fid = 1")
    edit = patch(layer, 1, old, {"note": "new"}, old_wkt="Point (8 8)")
    assert apply(project, edit, options=OVERWRITE).told == ["applied edit_delete"]
    before = inventory.rows()
    assert [row["note"] for row in before.values()] == ["new", "old"]

    assert revert(project, second).told == ["not_applied later_change"]

    assert inventory.rows() == before


def test_feature_that_was_made_again_since(tmp_path):
    made = database(tmp_path, SPATIALITE).add_table(
        "trees", *TREE_COLUMNS, key="fid TEXT PRIMARY KEY NOT NULL"
    )
    made.add_rows("trees", [{**oak(1), "fid": "a"}, {**oak(2), "fid": "b"}])
    project = project_of(layer := made.layer())
    apply(project, delete(layer, "a"), delete(layer, "b"))
    made.add_rows(
        "trees", [{**oak(1), "fid": "a"}, {**oak(2, note="mine"), "fid": "b"}]
    )

    done = revert(project)

    assert done.told == ["conflict changed_since", "already"]
    assert made.rows()["b"] == stored(oak(2, note="mine"))
    assert revert(project, options=OVERWRITE).told == ["applied create_create"]
    assert made.rows() == {"a": stored(oak(1)), "b": stored(oak(2))}


# Later changes that still hold

LATER = "not_applied later_change"
SEEN = "conflict changed_since"


@both_kinds
def test_edit_of_a_deleted_feature_is_not_taken_back_on_another_one(tmp_path, kind):
    """The other one has its key, and the very values that the edit left."""
    inventory = trees(tmp_path, kind, oak(1), oak(3))
    project = project_of(layer := inventory.layer())
    edit = patch(layer, 3, {"note": "old"}, {"note": "new"})
    gone = delete(layer, 3, {"note": "new"})
    apply(project, edit, gone)
    inventory.add_rows("trees", [oak(3, species="beech", note="new")])
    usurped = inventory.rows()

    looked = revert(project, edit, is_dry_run=True)
    done = revert(project, edit)

    assert done.told == looked.told == [LATER]
    [told] = done.json["deltas"]
    assert told["uuid"] == edit["uuid"]
    assert gone["uuid"] in told["diagnosis"]["message"]
    assert revert(project, edit, options=OVERWRITE).told == [LATER]
    assert inventory.rows() == usurped
    # both together find their way
    assert revert(project, edit, gone).told == ["applied", "applied"]
    assert inventory.rows() == {**usurped, 4: stored(oak(3))}
    # and when the feature is back, the edit can be taken back alone
    assert revert(project, edit, gone, is_again=True).told == ["applied"] * 2
    assert revert(project, gone).told == ["applied"]
    assert revert(project, edit).told == ["applied"]
    assert inventory.rows() == {**usurped, 4: stored(oak(3))}


@both_kinds
def test_value_that_a_later_edit_put_back_is_not_taken_for_the_first(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1))
    project = project_of(layer := inventory.layer())
    first = patch(layer, 1, {"note": "old"}, {"note": "a"})
    second = patch(layer, 1, {"note": "a"}, {"note": "b"})
    third = patch(layer, 1, {"note": "b"}, {"note": "a"})
    apply(project, first, second, third)
    applied = inventory.rows()

    assert revert(project, first).told == [LATER]
    # nor was the second taken back by the third
    assert revert(project, second).told == [LATER]
    # one that is refused does not clear the way for another
    assert revert(project, first, second).told == [LATER, LATER]

    assert inventory.rows() == applied
    assert revert(project, second, third).told == ["applied", "applied"]
    assert inventory.rows()[1]["note"] == "a"
    assert revert(project, first).told == ["applied"]
    assert inventory.rows() == {1: stored(oak(1))}
    assert revert(project, third, is_again=True).told == [SEEN]
    assert revert(project, is_again=True).told == ["applied"] * 3
    assert inventory.rows() == applied
    assert revert(project).told == ["applied"] * 3


@both_kinds
def test_overwrite_takes_an_edit_back_over_later_ones(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1))
    project = project_of(layer := inventory.layer())
    first = patch(layer, 1, {"note": "old"}, {"note": "a"})
    apply(project, first, patch(layer, 1, {"note": "a"}, {"note": "b"}))

    assert revert(project, first).told == [SEEN]
    apply(project, patch(layer, 1, {"note": "b"}, {"note": "a"}))
    assert revert(project, first).told == [LATER]
    done = revert(project, first, options=OVERWRITE)

    assert done.told == ["applied"]
    assert inventory.rows() == {1: stored(oak(1))}


@both_kinds
def test_later_edit_of_other_fields_stays(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1))
    project = project_of(layer := inventory.layer())
    places = ["Point (1 2)", "Point (5 5)", "Point (7 7)", "Point (5 5)"]
    note = patch(layer, 1, {"note": "old"}, {"note": "a"})
    moves = [
        patch(layer, 1, old_wkt=old, new_wkt=new)
        for old, new in zip(places, places[1:])
    ]
    apply(project, note, *moves)

    assert revert(project, note).told == ["applied"]
    assert inventory.rows() == {1: stored(oak(1, geom="Point (5 5)"))}
    assert revert(project, moves[0]).told == [LATER]
    assert revert(project, *moves).told == ["applied"] * 3
    assert inventory.rows() == {1: stored(oak(1))}


@both_kinds
def test_create_is_not_taken_back_while_a_later_change_holds(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1))
    project = project_of(layer := inventory.layer())
    device = {"client": "north", "local_pk": 50}
    made = create(layer, {"fid": 50, "note": "a"}, "Point (8 8)", **device)
    edit = patch(layer, "", {"note": "a"}, {"note": "b"}, **device)
    gone = delete(layer, "", {"note": "b"}, **device)
    apply(project, made, edit, gone)

    assert revert(project, made).told == [LATER]
    assert revert(project, made, edit).told == [LATER, LATER]

    assert apply(project, made, edit, gone).told == ["already"] * 3
    assert revert(project, gone).told == ["applied"]
    assert revert(project, made).told == [SEEN]
    assert revert(project, made, edit).told == ["applied", "applied"]
    assert inventory.rows() == {1: stored(oak(1))}


@both_kinds
def test_feature_with_the_key_of_a_deleted_one_is_another_one(tmp_path, kind):
    """Its changes hold, and do not keep the deleted one from coming back."""
    inventory = trees(tmp_path, kind, oak(1), oak(2))
    project = project_of(layer := inventory.layer())
    gone = delete(layer, 2)
    edit = patch(layer, 2, {"note": "x"}, {"note": "y"})
    apply(project, gone)
    # no delta gets the number again
    inventory.add_rows("trees", [made := oak(2, note="x", geom="Point (8 8)")])
    apply(project, edit)
    assert inventory.rows()[2]["note"] == "y"

    assert revert(project, gone).told == ["applied"]

    assert inventory.rows()[2]["note"] == "y"
    assert inventory.rows()[3] == stored(oak(2))
    assert revert(project, edit).told == ["applied"]
    assert inventory.rows() == {
        1: stored(oak(1)),
        2: stored(made),
        3: stored(oak(2)),
    }


# Again and again


@both_kinds
def test_applied_and_taken_back_in_turn(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1), oak(2))
    project = project_of(layer := inventory.layer())
    deltas, before = three_edits(layer), exact_rows(inventory)
    apply(project, *deltas)
    after = exact_rows(inventory)
    for _turn in range(2):
        assert revert(project).told == ["applied"] * 3
        assert exact_rows(inventory) == before
        assert revert(project).told == []
        assert revert(project, *deltas).told == []
        assert revert(project, is_again=True).told == ["applied"] * 3
        assert exact_rows(inventory) == after
        assert revert(project, is_again=True).told == []
        assert apply(project, *deltas).told == ["already"] * 3
        assert revert(project, *deltas).told == ["applied"] * 3
        assert exact_rows(inventory) == before
        assert preview(project, *deltas).told == ["applied"] * 3
        assert apply(project, *deltas).told == ["applied"] * 3
        assert exact_rows(inventory) == after
    assert revert(project, deltas[1]).told == ["applied"]
    assert apply(project, *deltas).told == ["already", "applied", "already"]


@both_kinds
def test_revert_that_was_planned_twice_is_made_once(tmp_path, kind):
    """As two desktops do that look at the same moment."""
    inventory = trees(tmp_path, kind, oak(1), oak(2))
    project = project_of(layer := inventory.layer())
    before = inventory.rows()
    apply(project, *three_edits(layer))
    first, second = planned_revert(project), planned_revert(project)
    one, two = started(first), started(second)

    one.apply()
    two.apply()

    assert outcome_of_revert(first, one).told == ["applied"] * 3
    assert outcome_of_revert(second, two).told == ["already"] * 3
    assert inventory.rows() == before
    assert len([entry for entry in entries_of(project) if entry.holds]) == 3


@both_kinds
def test_dry_run_writes_nothing(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1), oak(2))
    project = project_of(layer := inventory.layer())
    apply(project, *three_edits(layer))
    content = inventory.content()

    done = revert(project, is_dry_run=True)

    assert done.told == ["applied"] * 3
    assert done.json["dry_run"]
    assert inventory.content() == content


# What has changed about the layers since


@both_kinds
def test_table_that_no_layer_of_the_project_shows_any_more(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1)).add_table("other", "note TEXT")
    inventory.add_rows("other", [{"fid": 1, "note": "old", "geom": "Point (1 2)"}])
    both = project_of(layer := inventory.layer(), other := inventory.layer("other"))
    apply(
        both,
        patch(layer, 1, {"note": "old"}, {"note": "new"}),
        patch(other, 1, {"note": "old"}, {"note": "new"}),
    )
    layer_id = layer.id()
    both.removeMapLayer(layer_id)

    done = revert(both)

    assert done.told == ["applied", "not_applied table_not_shown"]
    assert done.json["deltas"][1]["layer_id"] == layer_id
    assert "trees" in done.json["deltas"][1]["diagnosis"]["message"]
    assert inventory.rows()[1]["note"] == "new"
    # any other layer on the table will do
    both.addMapLayer(inventory.layer(title="Bäume"))
    assert revert(both).told == ["applied"]
    assert inventory.rows()[1]["note"] == "old"


@both_kinds
def test_layer_that_shows_another_data_source_by_now(tmp_path, kind):
    """Its id is the same: what was applied to the former table is not its affair."""
    inventory = trees(tmp_path, kind, oak(1)).add_table("other", "note TEXT")
    elsewhere = copied(inventory, tmp_path / "elsewhere")
    layer, other = inventory.layer(), inventory.layer("other")
    project = project_of(layer, other)
    delta = patch(layer, 1, {"note": "old"}, {"note": "new"})
    apply(project, delta)
    layer.setDataSource(elsewhere.layer().source(), "trees", layer.providerType())
    there = patch(layer, 1, {"height": 12.5}, {"height": 1.5})
    assert apply(project, there).told == ["applied"]
    applied = inventory.rows(), elsewhere.rows()

    done = revert(project)

    assert sorted(done.told) == ["applied", "not_applied table_not_shown"]
    assert inventory.rows() == applied[0]
    assert elsewhere.rows()[1] == stored(oak(1))


def test_field_that_is_gone_since_is_left_out(tmp_path):
    inventory = trees(tmp_path, GPKG, oak(1), oak(2))
    project = project_of(layer := inventory.layer())
    apply(
        project,
        patch(layer, 1, {"note": "old", "height": 12.5}, {"note": "n", "height": 1.5}),
        delete(layer, 2),
    )
    inventory.execute("ALTER TABLE trees DROP COLUMN note")
    project = project_of(inventory.layer())

    done = revert(project)
    assert done.told == ["applied", "applied"]

    bare = stored(oak(1, note=None))
    assert inventory.rows() == {1: bare, 2: {**bare, "geom": "Point (2 2)"}}


@pytest.mark.parametrize(
    ("column", "told", "value"),
    [
        ("extra TEXT", "applied", None),
        ("extra TEXT NOT NULL DEFAULT 'x'", "applied", "x"),
        ("extra TEXT NOT NULL", "not_applied not_null", None),
    ],
)
def test_field_that_is_new_since_is_filled_in_where_it_can_be(
    tmp_path, column, told, value
):
    inventory = trees(tmp_path, GPKG, oak(1), oak(2))
    project = project_of(layer := inventory.layer())
    apply(project, patch(layer, 1, {"note": "old"}, {"note": "n"}), delete(layer, 2))
    if "DEFAULT" in column or "NOT NULL" not in column:
        inventory.execute(f"ALTER TABLE trees ADD COLUMN {column}")
    else:
        # SQLite adds no such column to a table with rows
        inventory.execute(
            "DELETE FROM trees WHERE fid = 1",
            "ALTER TABLE trees ADD COLUMN extra TEXT NOT NULL DEFAULT ''",
            "PRAGMA writable_schema = ON",
            "UPDATE sqlite_master SET sql ="
            " replace(sql, ' DEFAULT ''''', '') WHERE name = 'trees'",
        )
    project = project_of(inventory.layer())

    done = revert(project)

    assert done.told[0] == told
    if told == "applied":
        assert inventory.rows()[2].get("extra") == value
        assert inventory.rows()[1]["note"] == "old"
    else:
        assert inventory.rows() == {}
        assert done.json["deltas"][0]["diagnosis"]["message"]


# Rules of the database


@both_kinds
def test_parent_and_child_are_taken_back_in_an_order_that_works(tmp_path, kind):
    made = database(tmp_path, kind)
    made.add_table("plots", "name TEXT").add_table(
        "trees", "plot INTEGER REFERENCES plots(fid)", "note TEXT"
    )
    made.add_rows("plots", [{"fid": 1, "name": "a", "geom": "Point (1 2)"}])
    made.add_rows("trees", [{"fid": 1, "plot": 1, "geom": "Point (1 2)"}])
    plots, tree = made.layer("plots"), made.layer("trees")
    project = project_of(plots, tree)
    before = exact_rows(made, "plots"), exact_rows(made, "trees")
    deltas = [
        create(plots, {"fid": 7, "name": "b"}, "Point (3 4)"),
        create(tree, {"fid": 7, "plot": 7}, "Point (3 4)"),
        patch(tree, 1, {"plot": 1}, {"plot": 7}),
        delete(plots, 1),
    ]
    assert apply(project, *deltas).told == ["applied"] * 4

    assert revert(project).told == ["applied"] * 4

    assert (exact_rows(made, "plots"), exact_rows(made, "trees")) == before
    assert revert(project, is_again=True).told == ["applied"] * 4
    # a parent that has children by now stays, and its child with it
    made.add_rows("trees", [{"fid": 99, "plot": 7, "geom": "Point (1 2)"}])
    done = revert(project, deltas[0])
    assert done.told == ["not_applied provider_refused"]
    assert 7 in made.rows("plots")


@both_kinds
def test_refused_revert_keeps_the_others(tmp_path, kind):
    inventory = trees(
        tmp_path, kind, oak(1), oak(2), oak(3), columns=["code TEXT UNIQUE"]
    )
    inventory.execute("UPDATE trees SET code = 'c' || fid")
    project = project_of(layer := inventory.layer())
    apply(
        project,
        patch(layer, 1, {"code": "c1"}, {"code": "x1"}),
        delete(layer, 2),
        patch(layer, 3, {"note": "old"}, {"note": "new"}),
    )
    inventory.add_rows("trees", [oak(9, code="c1"), oak(8, code="c2")])

    done = revert(project)

    assert done.told == ["applied", "not_applied not_unique", "not_applied not_unique"]
    rows = inventory.rows()
    assert rows[3] == stored(oak(3, code="c3"))
    assert rows[1]["code"] == "x1"
    assert 2 not in rows


@both_kinds
def test_field_that_a_trigger_writes_comes_back_where_the_trigger_lets_it(
    tmp_path, kind
):
    inventory = trees(tmp_path, kind, oak(1, stamp="first"), columns=["stamp TEXT"])
    inventory.execute(
        "CREATE TRIGGER stamped AFTER UPDATE OF note ON trees BEGIN UPDATE trees SET"
        " stamp = 'by ' || NEW.note WHERE fid = NEW.fid AND stamp <> 'locked'; END"
    )
    project = project_of(layer := inventory.layer())
    done = apply(project, patch(layer, 1, {"note": "old"}, {"note": "new"}))
    assert done.warnings == [["changed_by_source stamp"]]
    assert inventory.rows()[1]["stamp"] == "by new"

    done = revert(project)

    assert done.told == ["applied"]
    assert inventory.rows()[1]["note"] == "old"
    # the trigger has the last word, and the report says what it made of it
    assert inventory.rows()[1]["stamp"] == "by old"
    assert done.warnings == [["changed_by_source stamp"]]


@both_kinds
def test_layer_in_edit_mode_holds_the_revert_back(tmp_path, kind):
    from qfieldsync_cloud.core.layers.open_edits import read_open_edits

    inventory = trees(tmp_path, kind, oak(1), oak(2))
    project = project_of(layer := inventory.layer())
    apply(project, *three_edits(layer))
    after = inventory.rows()
    assert layer.startEditing()
    planned = planned_revert(project)
    run = started(planned)
    run.open_edits = read_open_edits(project)

    run.apply()

    told = outcome_of_revert(planned, run).told
    assert told == ["not_applied layer_in_edit_mode"] * 3
    assert inventory.rows() == after
    layer.rollBack()


@both_kinds
def test_locked_database_is_left_alone(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1), oak(2))
    project = project_of(layer := inventory.layer())
    apply(project, *three_edits(layer))
    after = inventory.rows()
    planned = planned_revert(project)
    run = started(planned)
    run.lock_timeout_s = 0.2
    with closing(sqlite3.connect(inventory.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        run.apply()
        other.execute("ROLLBACK")

    assert outcome_of_revert(planned, run).told == ["error lock_timeout"] * 3
    assert inventory.rows() == after
    assert revert(project).told == ["applied"] * 3


def test_ledger_that_cannot_be_read_does_not_hide_the_others(tmp_path):
    good = trees(tmp_path, GPKG, oak(1))
    (tmp_path / "bad").mkdir()
    bad = trees(tmp_path / "bad", GPKG, oak(1))
    project = project_of(layer := good.layer(), broken := bad.layer())
    apply(
        project,
        patch(layer, 1, {"note": "old"}, {"note": "new"}),
        patch(broken, 1, {"note": "old"}, {"note": "new"}),
    )
    setups = [describe_layer(note) for note in note_layers(project).values()]
    bad.path.write_bytes(b"no database at all" * 1000)
    history = read_history(setups)

    entries = list(history.entries())

    assert len(entries) == 1
    assert list(history.failures) == [str(bad.path)]
    assert history.failures[str(bad.path)]


def test_time_of_the_entries_is_utc(tmp_path):
    inventory = trees(tmp_path, GPKG, oak(1))
    project = project_of(layer := inventory.layer())
    start = datetime.now(timezone.utc) - timedelta(milliseconds=1)
    apply(project, patch(layer, 1, {"note": "old"}, {"note": "new"}))

    [entry] = entries_of(project)

    assert start <= datetime.fromisoformat(entry.at) <= datetime.now(timezone.utc)
