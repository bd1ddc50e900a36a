"""Rules that the database itself enforces, and what it changes of its own accord.

A delta that breaks one is refused with the database's own words, and stands alone: the
others of its file are applied, in their order.
"""

from __future__ import annotations

import pytest
from qgis.core import QgsDefaultValue

from qfieldsync_cloud.core.sync.resolution import Policy, SyncOptions
from tests.qgis.factories import (
    GPKG,
    SPATIALITE,
    apply,
    both_kinds,
    create,
    database,
    delete,
    patch,
    preview,
    project_of,
)

PLACE = "Point (1 2)"


def a_table(folder, kind, *columns, rows=(), name="t", geometry="Point"):
    made = database(folder, kind).add_table(name, *columns, geometry=geometry)
    place = {"geom": PLACE} if geometry else {}
    return made.add_rows(name, [{**place, **row} for row in rows])


def values(inventory, column="v", table="t"):
    """By key, what one column holds."""
    return dict(inventory.query(f"SELECT fid, {column} FROM {table} ORDER BY fid"))


def edit(layer, fid, old, new, **properties):
    return patch(layer, fid, {"v": old}, {"v": new}, **properties)


def make(layer, value, **properties):
    return create(layer, {"v": value}, PLACE, **properties)


# NOT NULL


@both_kinds
@pytest.mark.parametrize(
    ("column", "create_told", "made"),
    [
        ("v TEXT NOT NULL", "not_applied not_null", None),
        ("v TEXT NOT NULL DEFAULT 'new'", "applied", "new"),
        ("v TEXT NOT NULL DEFAULT ''", "applied", ""),
        ("v INTEGER NOT NULL DEFAULT 7", "applied", 7),
        ("v INTEGER NOT NULL DEFAULT (3 + 4)", "applied", 7),
    ],
)
def test_not_null_when_nothing_comes_then_default_is_taken_or_delta_refused(
    tmp_path, kind, column, create_told, made
):
    inventory = a_table(tmp_path, kind, column, "note TEXT", rows=[{"fid": 1, "v": 1}])
    layer = inventory.layer("t")
    held = values(inventory)[1]
    deltas = [
        create(layer, {"note": "left out"}, PLACE),
        create(layer, {"v": None, "note": "null"}, PLACE),
        patch(layer, 1, {"v": held, "note": None}, {"v": None, "note": "field"}),
        patch(layer, 1, {"note": None}, {"note": "alone"}),
    ]

    done = apply(project_of(layer), *deltas)

    assert done.told == [create_told, create_told, "not_applied not_null", "applied"]
    expected = {1: held}
    if create_told == "applied":
        expected.update({2: made, 3: made})
    assert values(inventory) == expected
    assert inventory.rows("t")[1]["note"] == "alone"
    assert inventory.is_sound("t")


@both_kinds
def test_not_null_when_qgis_has_a_default_then_it_fills_the_field(tmp_path, kind):
    inventory = a_table(tmp_path, kind, "v TEXT NOT NULL", "note TEXT")
    layer = inventory.layer("t")
    index = layer.fields().indexOf("v")
    layer.setDefaultValueDefinition(index, QgsDefaultValue("'by QGIS'"))

    done = apply(
        project_of(layer),
        create(layer, {"note": "left out"}, PLACE),
        create(layer, {"v": None, "note": "null"}, PLACE),
    )

    # NULL was sent: the delta wins over a default of QGIS, and the column refuses it
    assert done.told == ["applied", "not_applied not_null"]
    assert values(inventory) == {1: "by QGIS"}


# UNIQUE


@both_kinds
def test_unique_when_the_value_is_taken_then_delta_is_refused_with_its_holder(
    tmp_path, kind
):
    inventory = a_table(
        tmp_path,
        kind,
        "v TEXT UNIQUE",
        rows=[{"fid": 1, "v": "a"}, {"fid": 2, "v": "b"}],
    )
    layer = inventory.layer("t")

    done = apply(
        project_of(layer),
        make(layer, "a"),
        edit(layer, 2, "b", "a"),
        make(layer, "c"),
        make(layer, None),
        make(layer, None, id="another"),
        edit(layer, 1, "a", "c"),
    )

    refused = "not_applied not_unique"
    assert done.told == [refused, refused, "applied", "applied", "applied", refused]
    assert values(inventory) == {1: "a", 2: "b", 3: "c", 4: None, 5: None}
    held_by = [entry.diagnosis.values["holder"] for entry in done.report.deltas[:2]]
    assert held_by == ["1", "1"]
    assert inventory.is_sound("t")


@both_kinds
@pytest.mark.parametrize("unique", ["v TEXT UNIQUE", "v TEXT COLLATE NOCASE UNIQUE"])
def test_unique_when_a_file_frees_the_value_first_then_it_can_be_taken(
    tmp_path, kind, unique
):
    inventory = a_table(
        tmp_path,
        kind,
        unique,
        rows=[{"fid": 1, "v": "a"}, {"fid": 2, "v": "b"}, {"fid": 3, "v": "c"}],
    )
    layer = inventory.layer("t")

    done = apply(
        project_of(layer),
        # 3 gives c away, 1 takes it: the one with the smaller number is written later
        edit(layer, 3, "c", "spare"),
        edit(layer, 1, "a", "c"),
        # a and b change places
        edit(layer, 2, "b", "a"),
        edit(layer, 3, "spare", "b"),
        # a feature goes, and a new one has its value
        delete(layer, 2, {"v": "a"}, PLACE),
        make(layer, "a"),
    )

    assert done.told == ["applied"] * 6
    assert values(inventory) == {1: "c", 3: "b", 4: "a"}
    assert inventory.is_sound("t")


@both_kinds
def test_unique_when_the_value_is_freed_only_later_in_the_file_then_order_is_kept(
    tmp_path, kind
):
    inventory = a_table(
        tmp_path,
        kind,
        "v TEXT UNIQUE",
        rows=[{"fid": 1, "v": "a"}, {"fid": 2, "v": "b"}],
    )
    layer = inventory.layer("t")

    done = apply(
        project_of(layer),
        make(layer, "a"),
        edit(layer, 2, "b", "a"),
        delete(layer, 1, {"v": "a"}, PLACE),
    )

    assert done.told == ["not_applied not_unique"] * 2 + ["applied"]
    assert values(inventory) == {2: "b"}


@both_kinds
def test_unique_when_a_feature_is_made_again_then_its_old_value_must_be_free(
    tmp_path, kind
):
    inventory = a_table(
        tmp_path, kind, "v TEXT UNIQUE", "note TEXT", rows=[{"fid": 2, "v": "a"}]
    )
    layer = inventory.layer("t")
    again = patch(
        layer,
        1,
        {"v": "a", "note": "old"},
        {"note": "field"},
        old_wkt=PLACE,
        is_snapshot=True,
    )

    done = apply(
        project_of(layer),
        again,
        edit(layer, 2, "a", None),
        {**again, "uuid": "once more"},
        options=SyncOptions(policy=Policy.OVERWRITE),
    )

    assert done.told == ["not_applied not_unique", "applied", "applied edit_delete"]
    assert values(inventory) == {1: "a", 2: None}
    assert inventory.is_sound("t")


@both_kinds
@pytest.mark.parametrize(
    ("columns", "reason"),
    [
        (("v TEXT", "w TEXT DEFAULT 'w'", "UNIQUE (v, w)"), "UNIQUE constraint failed"),
        (("v TEXT COLLATE NOCASE UNIQUE",), "UNIQUE constraint failed"),
    ],
    ids=["two columns", "without case"],
)
def test_unique_when_only_the_database_can_tell_then_it_refuses(
    tmp_path, kind, columns, reason
):
    inventory = a_table(tmp_path, kind, *columns, rows=[{"fid": 1, "v": "a"}])
    layer = inventory.layer("t")
    taken = "A" if len(columns) == 1 else "a"

    done = apply(
        project_of(layer), make(layer, "b"), make(layer, taken), make(layer, "c")
    )

    assert done.told == ["applied", "not_applied provider_refused", "applied"]
    assert reason in done.provider_errors[0]
    assert list(values(inventory).values()) == ["a", "b", "c"]


# CHECK


@both_kinds
def test_check_when_a_delta_breaks_it_then_it_is_refused_in_the_databases_words(
    tmp_path, kind
):
    inventory = a_table(
        tmp_path,
        kind,
        "v INTEGER CONSTRAINT not_too_thick CHECK (v < 100)",
        rows=[{"fid": 1, "v": 50}, {"fid": 2, "v": 60}],
    )
    layer = inventory.layer("t")
    project = project_of(layer)
    deltas = [
        edit(layer, 1, 50, 51),
        edit(layer, 2, 60, 100),
        make(layer, 400),
        make(layer, 40),
        edit(layer, 1, 51, 52),
    ]

    planned = preview(project, *deltas)
    done = apply(project, *deltas)

    refused = "not_applied provider_refused"
    assert done.told == ["applied", refused, refused, "applied", "applied"]
    assert planned.told == done.told
    assert len(done.provider_errors) == 2
    assert all("not_too_thick" in error for error in done.provider_errors)
    assert values(inventory) == {1: 52, 2: 60, 3: 40}
    assert inventory.is_sound("t")


# Foreign keys

CHILD = "v INTEGER REFERENCES parents (fid)"


def family(folder, kind, child=CHILD, rows=((10, 1), (20, 2))):
    """Parents 1, 2, 3, and children that belong to them."""
    inventory = a_table(
        folder, kind, "name TEXT", name="parents", rows=[{"fid": n} for n in (1, 2, 3)]
    )
    inventory.add_table("t", child, geometry=None)
    children = [{"fid": fid, "v": parent} for fid, parent in rows]
    inventory.add_rows("t", children)
    parents, t = inventory.layer("parents"), inventory.layer("t", geometry=False)
    return inventory, parents, t, project_of(parents, t)


def child(layer, parent, **properties):
    return create(layer, {"v": parent}, None, **properties)


def parent(layer, fid, **properties):
    return create(layer, {"fid": fid, "name": "new"}, PLACE, **properties)


@both_kinds
@pytest.mark.parametrize("order", ["parent first", "child first"])
def test_reference_when_parent_and_child_come_in_one_file_then_both_are_made(
    tmp_path, kind, order
):
    inventory, parents, t, project = family(tmp_path, kind)
    deltas = [parent(parents, 9), child(t, 9)]
    if order == "child first":
        deltas.reverse()

    done = apply(project, *deltas)

    assert done.told == ["applied", "applied"]
    assert values(inventory) == {10: 1, 20: 2, 21: 9}
    assert list(inventory.rows("parents")) == [1, 2, 3, 9]
    assert inventory.is_sound("parents")


@both_kinds
def test_reference_when_a_culprit_divides_the_file_then_families_stay_together(
    tmp_path, kind
):
    inventory, parents, t, project = family(tmp_path, kind)

    done = apply(
        project,
        child(t, 9),
        child(t, 77),
        parent(parents, 8),
        child(t, 8),
        parent(parents, 9),
        patch(t, 10, {"v": 1}, {"v": 78}),
        patch(t, 20, {"v": 2}, {"v": 9}),
    )

    refused = "not_applied provider_refused"
    assert done.told == [
        "applied",
        refused,
        "applied",
        "applied",
        "applied",
        refused,
        "applied",
    ]
    assert len(done.provider_errors) == 2
    assert all("FOREIGN KEY" in error for error in done.provider_errors)
    assert sorted(values(inventory).values()) == [1, 8, 9, 9]
    assert inventory.is_sound("parents")


@both_kinds
@pytest.mark.parametrize("kept", [True, False], ids=["children stay", "children go"])
def test_parent_when_it_is_deleted_then_its_children_decide(tmp_path, kind, kept):
    inventory, parents, t, project = family(tmp_path, kind)
    deltas = [delete(parents, 1, {}, PLACE)]
    if not kept:
        deltas.insert(0, delete(t, 10, {"v": 1}))

    done = apply(project, *deltas, delete(parents, 3, {}, PLACE))

    if kept:
        assert done.told == ["not_applied provider_refused", "applied"]
        assert "FOREIGN KEY" in done.provider_errors[0]
    else:
        assert done.told == ["applied"] * 3
    assert list(inventory.rows("parents")) == ([1, 2] if kept else [2])
    assert values(inventory) == ({10: 1, 20: 2} if kept else {20: 2})
    assert inventory.is_sound("parents")


@both_kinds
def test_reference_when_it_was_broken_before_then_healing_it_covers_no_new_one(
    tmp_path, kind
):
    """As many broken references as before are not the same ones."""
    inventory, parents, t, project = family(tmp_path, kind, rows=[(10, 1), (20, 66)])
    assert len(inventory.query("PRAGMA foreign_key_check")) == 1

    done = apply(project, parent(parents, 66), child(t, 77), child(t, 1))

    assert done.told == ["applied", "not_applied provider_refused", "applied"]
    assert values(inventory) == {10: 1, 20: 66, 21: 1}
    assert inventory.is_sound("parents")


@both_kinds
def test_reference_when_another_one_was_broken_before_then_nobody_is_blamed(
    tmp_path, kind
):
    inventory, parents, t, project = family(tmp_path, kind, rows=[(10, 1), (20, 66)])

    done = apply(
        project, patch(t, 10, {"v": 1}, {"v": 2}), patch(t, 20, {"v": 66}, {"v": 3})
    )

    assert done.told == ["applied", "applied"]
    assert values(inventory) == {10: 2, 20: 3}


@both_kinds
def test_cascade_when_a_parent_is_deleted_then_its_children_go_with_it(tmp_path, kind):
    inventory, parents, t, project = family(
        tmp_path, kind, child=f"{CHILD} ON DELETE CASCADE"
    )

    done = apply(project, delete(parents, 1, {}, PLACE))
    later = apply(project, delete(t, 10, {"v": 1}), patch(t, 20, {"v": 2}, {"v": 3}))

    assert (done.told, later.told) == (["applied"], ["already", "applied"])
    assert list(inventory.rows("parents")) == [2, 3]
    assert values(inventory) == {20: 3}
    assert inventory.is_sound("parents")


@both_kinds
def test_cascade_when_the_file_goes_on_with_what_it_took_then_that_is_absent(
    tmp_path, kind
):
    """As it is for the next file; a device deletes the children one by one too."""
    inventory, parents, t, project = family(
        tmp_path,
        kind,
        child=f"{CHILD} ON DELETE CASCADE",
        rows=((10, 1), (11, 1), (20, 2)),
    )
    deltas = [
        delete(parents, 1, {}, PLACE),
        delete(t, 10, {"v": 1}),
        patch(t, 11, {"v": 1}, {"v": 2}),
        patch(t, 20, {"v": 2}, {"v": 3}),
    ]
    told = ["applied", "already", "conflict edit_delete", "applied"]

    ahead = preview(project, *deltas)
    done = apply(project, *deltas)

    assert (ahead.told, done.told) == (told, told)
    assert done.provider_errors == []
    assert list(inventory.rows("parents")) == [2, 3]
    assert values(inventory) == {20: 3}
    assert inventory.is_sound("parents")


# Triggers and generated columns

SHOUT = (
    "CREATE TRIGGER shout_{event} AFTER {event} ON t BEGIN"
    " UPDATE t SET v = upper(v) WHERE fid = NEW.fid AND v <> upper(v); END"
)


@both_kinds
def test_trigger_when_it_changes_the_row_then_it_is_told_and_what_is_stored_stands(
    tmp_path, kind
):
    inventory = a_table(tmp_path, kind, "v TEXT", rows=[{"fid": 1, "v": "OLD"}])
    inventory.execute(SHOUT.format(event="INSERT"), SHOUT.format(event="UPDATE"))
    layer = inventory.layer("t")
    project = project_of(layer)
    deltas = [edit(layer, 1, "OLD", "oak"), make(layer, "ash"), make(layer, "ELM")]

    planned = preview(project, *deltas)
    done = apply(project, *deltas)

    assert done.told == planned.told == ["applied"] * 3
    assert done.warnings == planned.warnings
    assert done.warnings == [["changed_by_source v"], ["changed_by_source v"], []]
    [warning] = done.report.deltas[0].warnings
    assert warning.values == {"sent": "oak", "stored": "OAK"}
    assert values(inventory) == {1: "OAK", 2: "ASH", 3: "ELM"}
    assert apply(project, *deltas).told == ["already"] * 3
    assert inventory.is_sound("t")


@both_kinds
def test_trigger_when_a_later_delta_meets_the_changed_value_then_it_is_a_conflict(
    tmp_path, kind
):
    """In another file; in one file the plan was made before the trigger ran."""
    inventory = a_table(tmp_path, kind, "v TEXT", rows=[{"fid": 1, "v": "OLD"}])
    inventory.execute(SHOUT.format(event="UPDATE"))
    layer = inventory.layer("t")
    project = project_of(layer)
    apply(project, edit(layer, 1, "OLD", "oak"))

    done = apply(project, edit(layer, 1, "oak", "ash"))

    assert done.told == ["conflict edit_edit"]
    assert values(inventory) == {1: "OAK"}


@both_kinds
@pytest.mark.parametrize(
    "body",
    [
        "SELECT RAISE(IGNORE);",
        "UPDATE t SET v = OLD.v, stamp = 'kept' WHERE fid = NEW.fid;",
    ],
    ids=["skipped", "put back"],
)
def test_edit_when_a_trigger_lets_nothing_of_it_through_then_it_is_not_applied(
    tmp_path, kind, body
):
    rows = [{"fid": n, "v": "old"} for n in (1, 2)]
    inventory = a_table(tmp_path, kind, "v TEXT", "stamp TEXT", rows=rows)
    when = "BEFORE" if "RAISE" in body else "AFTER"
    inventory.execute(
        f"CREATE TRIGGER guard {when} UPDATE OF v ON t WHEN NEW.v = 'bad' BEGIN"
        f" {body} END"
    )
    layer = inventory.layer("t")
    project = project_of(layer)
    deltas = [edit(layer, 1, "old", "bad"), edit(layer, 2, "old", "good")]

    done = apply(project, *deltas)

    assert done.told == ["not_applied provider_refused", "applied"]
    assert values(inventory) == {1: "old", 2: "good"}
    assert inventory.query("SELECT stamp FROM t WHERE fid = 1") == [None]
    inventory.execute("DROP TRIGGER guard")
    assert apply(project, *deltas).told == ["applied", "already"]


@both_kinds
@pytest.mark.parametrize("event", ["INSERT", "UPDATE"])
def test_trigger_when_it_sets_a_moment_then_the_databases_word_is_the_last(
    tmp_path, kind, event
):
    """What the engine writes apart, for the milliseconds, does not undo it."""
    inventory = a_table(
        tmp_path,
        kind,
        "v DATETIME",
        "note TEXT",
        rows=[{"fid": 1, "v": "2020-01-01T00:00:00.000Z"}],
    )
    stamp = "2024-01-01T12:00:00.000Z"
    inventory.execute(
        f"CREATE TRIGGER stamp AFTER {event} ON t BEGIN"
        f" UPDATE t SET v = '{stamp}' WHERE fid = NEW.fid AND v <> '{stamp}'; END"
    )
    layer = inventory.layer("t")
    sent = "2024-05-06T07:08:09.123Z"
    delta = make(layer, sent)
    if event == "UPDATE":
        delta = edit(layer, 1, "2020-01-01T00:00:00Z", sent)

    done = apply(project_of(layer), delta)

    assert done.told == ["applied"]
    assert done.warnings == [["changed_by_source v"]]
    assert values(inventory)[int(done.keys[0])] == stamp


@both_kinds
def test_trigger_when_it_counts_writes_then_each_delta_is_one(tmp_path, kind):
    inventory = a_table(
        tmp_path, kind, "v DATETIME", "note TEXT", rows=[{"fid": 1}, {"fid": 2}]
    )
    inventory.execute(
        "CREATE TABLE history (fid INTEGER)",
        "CREATE TRIGGER log AFTER UPDATE ON t BEGIN"
        " INSERT INTO history VALUES (NEW.fid); END",
    )
    layer = inventory.layer("t")

    done = apply(
        project_of(layer),
        patch(layer, 1, {"note": None}, {"note": "field"}),
        patch(layer, 2, {"v": None}, {"v": "2024-05-06T07:08:09.123Z"}),
    )

    assert done.told == ["applied", "applied"]
    assert inventory.query("SELECT fid FROM history ORDER BY fid") == [1, 2]
    assert values(inventory) == {1: None, 2: "2024-05-06T07:08:09.123Z"}


@both_kinds
def test_trigger_when_it_writes_to_other_tables_then_they_are_undone_with_the_culprit(
    tmp_path, kind
):
    inventory = a_table(tmp_path, kind, "v TEXT", rows=[{"fid": 1, "v": "old"}])
    inventory.execute(
        "CREATE TABLE history (v TEXT CHECK (v <> 'bad'))",
        "CREATE TRIGGER log AFTER INSERT ON t BEGIN"
        " INSERT INTO history VALUES (NEW.v); END",
    )
    layer = inventory.layer("t")

    done = apply(
        project_of(layer), make(layer, "good"), make(layer, "bad"), make(layer, "fine")
    )

    assert done.told == ["applied", "not_applied provider_refused", "applied"]
    assert inventory.query("SELECT v FROM history ORDER BY v") == ["fine", "good"]
    assert sorted(values(inventory).values()) == ["fine", "good", "old"]


@both_kinds
def test_trigger_when_it_breaks_a_reference_elsewhere_then_only_its_culprit_is_refused(
    tmp_path, kind
):
    inventory = a_table(tmp_path, kind, "name TEXT", name="parents", rows=[{"fid": 1}])
    inventory.add_table("t", "v INTEGER").execute(
        "CREATE TABLE log (parent INTEGER REFERENCES parents (fid))",
        "CREATE TRIGGER log_it AFTER INSERT ON t BEGIN"
        " INSERT INTO log VALUES (NEW.v); END",
    )
    layer = inventory.layer("t")

    done = apply(project_of(layer), make(layer, 1), make(layer, 77), make(layer, None))

    assert done.told == ["applied", "not_applied provider_refused", "applied"]
    assert "FOREIGN KEY" in done.provider_errors[0]
    assert sorted(values(inventory).values(), key=str) == [1, None]
    assert inventory.query("SELECT parent FROM log") == [1, None]
    assert inventory.is_sound("t")


@both_kinds
@pytest.mark.parametrize("event", ["INSERT", "UPDATE", "DELETE"])
def test_trigger_when_it_raises_then_its_words_are_told(tmp_path, kind, event):
    rows = [{"fid": n, "v": "old"} for n in (1, 2)]
    inventory = a_table(tmp_path, kind, "v TEXT", rows=rows)
    row = "OLD" if event == "DELETE" else "NEW"
    inventory.execute(
        f"CREATE TRIGGER guard BEFORE {event} ON t WHEN {row}.fid % 2 = 1"
        " BEGIN SELECT RAISE(ABORT, 'odd trees are protected'); END"
    )
    layer = inventory.layer("t")
    project = project_of(layer)
    deltas = {
        "INSERT": [make(layer, "a"), make(layer, "b")],
        "UPDATE": [edit(layer, 1, "old", "a"), edit(layer, 2, "old", "b")],
        "DELETE": [delete(layer, 1, {"v": "old"}), delete(layer, 2, {"v": "old"})],
    }[event]

    planned = preview(project, *deltas)
    done = apply(project, *deltas)

    assert planned.told == done.told
    assert len(done.provider_errors) == (2 if event == "INSERT" else 1)
    assert all("odd trees are protected" in error for error in done.provider_errors)
    if event == "INSERT":
        # the number 3 was refused to the first, so the second had no luck either
        assert done.told == ["not_applied provider_refused"] * 2
        assert values(inventory) == {1: "old", 2: "old"}
    else:
        assert done.told == ["not_applied provider_refused", "applied"]
        changed = {"UPDATE": {1: "old", 2: "b"}, "DELETE": {1: "old"}}
        assert values(inventory) == changed[event]
    assert inventory.is_sound("t")


GENERATED = ["VIRTUAL", "STORED"]


@pytest.mark.parametrize("storage", GENERATED)
def test_generated_column_when_geopackage_has_one_then_it_is_never_written(
    tmp_path, storage
):
    inventory = a_table(
        tmp_path,
        GPKG,
        "v INTEGER",
        f"twice INTEGER GENERATED ALWAYS AS (v * 2) {storage}",
        rows=[{"fid": 1, "v": 5}],
    )
    layer = inventory.layer("t")
    assert "twice" in layer.fields().names()

    done = apply(
        project_of(layer),
        patch(layer, 1, {"v": 5, "twice": 99}, {"v": 6}),
        create(layer, {"v": 7, "twice": 1}, PLACE),
        patch(layer, 1, {"twice": 12}, {"twice": 13}),
        delete(layer, 1, {"v": 6, "twice": 0}, PLACE),
    )

    generated = "not_applied field_generated"
    assert done.told == ["applied", "applied", generated, "applied"]
    assert done.warnings == [[], [], [], []]
    assert inventory.query("SELECT fid, v, twice FROM t") == [(2, 7, 14)]
    assert inventory.is_sound("t")


# Culprits


def guarded(folder, kind, count):
    """A table that does not take the value 13, and `count` rows."""
    return a_table(
        folder,
        kind,
        "v INTEGER CONSTRAINT unlucky CHECK (v <> 13)",
        "w INTEGER",
        rows=[{"fid": n, "v": 0} for n in range(1, count + 1)],
    )


@both_kinds
@pytest.mark.parametrize("culprit", [0, 117, 199])
def test_culprit_when_it_is_one_of_200_then_the_others_are_applied(
    tmp_path, kind, culprit
):
    inventory = guarded(tmp_path, kind, 200)
    layer = inventory.layer("t")
    deltas = [
        edit(layer, n + 1, 0, 13 if n == culprit else 1000 + n) for n in range(200)
    ]

    done = apply(project_of(layer), *deltas)

    told = ["applied"] * 200
    told[culprit] = "not_applied provider_refused"
    assert done.told == told
    [error] = done.provider_errors
    assert "unlucky" in error
    expected = {n + 1: 1000 + n for n in range(200)}
    expected[culprit + 1] = 0
    assert values(inventory) == expected
    recorded = [row["delta_uuid"] for row in inventory.ledger()[1:]]
    assert recorded == [d["uuid"] for d in deltas if d is not deltas[culprit]]
    assert inventory.is_sound("t")


@both_kinds
def test_culprits_when_there_are_several_then_each_has_its_own_reason(tmp_path, kind):
    inventory = guarded(tmp_path, kind, 8)
    inventory.execute(
        "CREATE TRIGGER guard BEFORE UPDATE ON t WHEN NEW.v = 666"
        " BEGIN SELECT RAISE(ABORT, 'the beast'); END"
    )
    layer = inventory.layer("t")
    wanted = [13, 1, 666, 2, 3, 13, 666, 4]

    done = apply(
        project_of(layer),
        *[edit(layer, n, 0, value) for n, value in enumerate(wanted, 1)],
    )

    refused = {13: "unlucky", 666: "the beast"}
    assert done.told == [
        "not_applied provider_refused" if value in refused else "applied"
        for value in wanted
    ]
    reasons = [refused[value] for value in wanted if value in refused]
    assert all(reason in error for reason, error in zip(reasons, done.provider_errors))
    assert len(done.provider_errors) == len(reasons)
    assert values(inventory) == {
        n: 0 if value in refused else value for n, value in enumerate(wanted, 1)
    }
    assert inventory.is_sound("t")


@both_kinds
def test_culprit_when_later_deltas_build_on_it_then_order_and_state_are_kept(
    tmp_path, kind
):
    """Each delta meets what the ones before it really did, not what was planned."""
    inventory = guarded(tmp_path, kind, 2)
    layer = inventory.layer("t")

    done = apply(
        project_of(layer),
        edit(layer, 1, 0, 1),
        edit(layer, 1, 1, 13),
        edit(layer, 1, 13, 14),
        edit(layer, 1, 1, 2),
        make(layer, 13, local_pk=9),
        patch(layer, "", {"v": 13}, {"v": 15}, local_pk=9),
        make(layer, 16, local_pk=10),
        patch(layer, "", {"v": 16}, {"v": 13}, local_pk=10),
        patch(layer, "", {"v": 16}, {"v": 17}, local_pk=10),
        edit(layer, 2, 0, 3),
    )

    refused = "not_applied provider_refused"
    assert done.told == [
        "applied",
        refused,
        "conflict edit_edit",
        "applied",
        refused,
        "not_applied create_not_applied",
        "applied",
        refused,
        "applied",
        "applied",
    ]
    assert values(inventory) == {1: 2, 2: 3, 3: 17}
    assert inventory.is_sound("t")


@both_kinds
def test_culprit_when_it_is_alone_then_the_file_has_the_same_content(tmp_path, kind):
    inventory = guarded(tmp_path, kind, 1)
    layer = inventory.layer("t")
    before = inventory.query("SELECT name, sql FROM sqlite_master ORDER BY name")

    done = apply(project_of(layer), edit(layer, 1, 0, 13))

    assert done.told == ["not_applied provider_refused"]
    assert values(inventory) == {1: 0}
    tables = inventory.query("SELECT name, sql FROM sqlite_master ORDER BY name")
    assert tables == before


def test_spatialite_geometry_trigger_when_it_is_all_there_is_then_is_no_rule(tmp_path):
    """The triggers that SpatiaLite itself makes are no rules of the analyst's."""
    inventory = a_table(tmp_path, SPATIALITE, "v TEXT", rows=[{"fid": 1, "v": "old"}])
    layer = inventory.layer("t")

    done = apply(project_of(layer), edit(layer, 1, "old", "new"))

    assert (done.told, done.warnings) == (["applied"], [[]])
    assert values(inventory) == {1: "new"}


@pytest.mark.parametrize(
    ("last", "told", "left"),
    [
        # the device went back to what is here: the first edit must not come after it
        ("a", ["not_applied provider_refused", "already"], "a"),
        # what the first refusal had brought into conflict is none once it is applied
        ("c", ["applied", "applied"], "c"),
    ],
)
def test_reference_when_the_feature_is_edited_again_then_the_last_edit_stands(
    tmp_path, last, told, left
):
    inventory = database(tmp_path, GPKG)
    inventory.add_table("plots", "code TEXT UNIQUE", geometry=None)
    inventory.add_rows("plots", [{"fid": 1, "code": "a"}, {"fid": 2, "code": "c"}])
    inventory.add_table(
        "trees", "plot TEXT REFERENCES plots(code)", "girth INTEGER CHECK (girth < 9)"
    )
    inventory.add_rows("trees", [{"fid": 1, "plot": "a", "geom": "Point (1 1)"}])
    trees_layer, plots = inventory.layer("trees"), inventory.layer("plots")
    # the culprit divides the file between the two edits
    culprit = create(trees_layer, {"girth": 500}, "Point (3 3)")

    done = apply(
        project_of(trees_layer, plots),
        culprit,
        patch(trees_layer, 1, {"plot": "a"}, {"plot": "b"}),
        patch(trees_layer, 1, {"plot": "b"}, {"plot": last}),
        create(plots, {"code": "b"}),
    )

    assert done.told == ["not_applied provider_refused", *told, "applied"]
    assert inventory.query("SELECT plot FROM trees") == [left]


def test_conflict_when_an_earlier_edit_is_tried_again_then_the_last_edit_stands(
    tmp_path,
):
    inventory = database(tmp_path, GPKG)
    inventory.add_table("plots", "code TEXT UNIQUE", geometry=None)
    inventory.add_rows("plots", [{"fid": 1, "code": "a"}])
    columns = ("plot TEXT REFERENCES plots(code)", "note TEXT", "girth INTEGER")
    inventory.add_table("trees", *columns, "CHECK (girth < 9)")
    row = {"fid": 1, "plot": "a", "note": "office", "geom": "Point (1 1)"}
    inventory.add_rows("trees", [row])
    trees_layer, plots = inventory.layer("trees"), inventory.layer("plots")

    done = apply(
        project_of(trees_layer, plots),
        create(trees_layer, {"girth": 500}, "Point (3 3)"),
        patch(trees_layer, 1, {"plot": "a"}, {"plot": "b"}),
        patch(trees_layer, 1, {"note": "old"}, {"note": "mine"}),
        patch(trees_layer, 1, {"note": "office"}, {"note": "old"}),
        create(plots, {"code": "b"}),
    )

    told = ["applied", "conflict", "applied", "applied"]
    assert [text.split()[0] for text in done.told[1:]] == told
    assert inventory.query("SELECT plot, note FROM trees") == [("b", "old")]
