"""How features of real databases are found: keys, the live map, ledgers, layers.

`localPk` is never read as a key of the source, and a key is never given out twice.
"""

from __future__ import annotations

import uuid

import pytest
from qgis.core import (
    QgsDefaultValue,
    QgsField,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QVariant

from qfieldsync_cloud.core.sync.resolution import Comparison, SyncOptions
from tests.qgis.factories import (
    GPKG,
    SPATIALITE,
    apply,
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
from tests.qgis.revert_factories import revert

BY_OBJECT = SyncOptions(comparison=Comparison.BY_OBJECT)
ASH = {"species": "ash", "geom": "Point (3 4)"}


def ash(layer, fid=None, **properties):
    """A create as QField sends it: the package's own key column beside the layer's."""
    local_pk = properties.get("local_pk", "")
    attributes = {"fid": fid, "species": "ash"}
    if local_pk:
        attributes["fid_1"] = int(local_pk)
    return create(layer, attributes, "Point (3 4)", **properties)


# Numbered keys


@both_kinds
@pytest.mark.parametrize(
    ("sent", "made", "warnings"),
    [
        (None, 3, []),
        (101, 101, []),
        ("101", 101, []),
        (2, 3, ["key_taken fid"]),
        ("Autogenerate", 3, ["key_allotted fid"]),
        ("", 3, ["key_allotted fid"]),
        (1.5, 3, ["key_allotted fid"]),
        (2**63, 3, ["key_allotted fid"]),
        # after the greatest number of all SQLite would number no other feature
        (2**63 - 1, 3, ["key_allotted fid"]),
        (2**53, 2**53, []),
        (0, 3, ["key_allotted fid"]),
        (-1, 3, ["key_allotted fid"]),
    ],
)
def test_numbered_key_when_device_sends_it_then_is_kept_if_it_is_free(
    tmp_path, kind, sent, made, warnings
):
    inventory = trees(tmp_path, kind, oak(1), oak(2))
    layer = inventory.layer()

    done = apply(project_of(layer), ash(layer, sent))

    assert done.told == ["applied"]
    assert done.keys == [str(made)]
    assert done.warnings == [warnings]
    assert inventory.rows() == {1: stored(oak(1)), 2: stored(oak(2)), made: ASH}
    assert inventory.is_sound()


@both_kinds
def test_numbered_key_when_it_is_not_carried_at_all_then_is_allotted(tmp_path, kind):
    inventory = trees(tmp_path, kind)
    layer = inventory.layer()

    done = apply(project_of(layer), create(layer, {"species": "ash"}, "Point (3 4)"))

    assert (done.told, done.keys) == (["applied"], ["1"])
    assert inventory.rows() == {1: ASH}


@both_kinds
def test_numbered_key_when_two_devices_send_the_same_then_both_get_a_feature(
    tmp_path, kind
):
    inventory = trees(tmp_path, kind, oak(1))
    layer = inventory.layer()
    north = ash(layer, 101, client="north", local_pk=101)
    south = create(
        layer,
        {"fid": 101, "species": "elm"},
        "Point (5 6)",
        client="south",
        local_pk=101,
    )

    done = apply(
        project_of(layer),
        north,
        south,
        patch(layer, 101, {}, {"note": "N"}, client="north", local_pk=101),
        patch(layer, 101, {}, {"note": "S"}, client="south", local_pk=101),
    )

    assert done.told == ["applied"] * 4
    assert done.keys == ["101", "102", "101", "102"]
    assert done.warnings[1] == ["key_taken fid"]
    assert inventory.rows() == {
        1: stored(oak(1)),
        101: {**ASH, "note": "N"},
        102: {"species": "elm", "note": "S", "geom": "Point (5 6)"},
    }


@both_kinds
def test_numbered_key_when_devices_send_it_in_two_files_then_both_get_a_feature(
    tmp_path, kind
):
    inventory = trees(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)

    first = apply(project, ash(layer, 7, client="north", local_pk=7))
    second = apply(project, ash(layer, 7, client="south", local_pk=7))
    third = apply(
        project,
        patch(layer, 7, {}, {"note": "N"}, client="north", local_pk=7),
        patch(layer, 7, {}, {"note": "S"}, client="south", local_pk=7),
    )

    assert [first.keys, second.keys, third.keys] == [["7"], ["8"], ["7", "8"]]
    assert second.warnings == [["key_taken fid", "possible_duplicate"]]
    assert inventory.rows() == {7: {**ASH, "note": "N"}, 8: {**ASH, "note": "S"}}


@both_kinds
@pytest.mark.parametrize("deleted_by", ["office", "device", "device in that file"])
def test_numbered_key_when_a_feature_that_is_gone_had_it_then_is_not_given_again(
    tmp_path, kind, deleted_by
):
    """The device that made that one would edit this one without knowing."""
    inventory = trees(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    gone = delete(layer, 7, {}, client="east")
    made = ash(layer, 7, client="south", local_pk=7)

    apply(project, ash(layer, 7, client="north", local_pk=7))
    if deleted_by == "office":
        inventory.execute("DELETE FROM trees")
    elif deleted_by == "device":
        apply(project, gone)
    together = [gone] if deleted_by == "device in that file" else []
    second = apply(project, *together, made)
    third = apply(
        project,
        patch(layer, 7, {"note": None}, {"note": "N"}, client="north", local_pk=7),
        patch(layer, 7, {"note": None}, {"note": "S"}, client="south", local_pk=7),
    )

    assert (second.keys[-1], second.warnings[-1]) == ("8", ["key_taken fid"])
    assert third.told == ["conflict edit_delete", "applied"]
    assert inventory.rows() == {8: {**ASH, "note": "S"}}


@both_kinds
def test_numbered_key_when_its_create_was_taken_back_then_is_given_again(
    tmp_path, kind
):
    inventory = trees(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    made = ash(layer, 7, client="north", local_pk=7)

    apply(project, made)
    [taken] = revert(project, made).told
    again = apply(project, made)

    assert taken == "applied"
    assert (again.told, again.keys, again.warnings) == (["applied"], ["7"], [[]])


@both_kinds
@pytest.mark.parametrize("column", ["fid", "fid_1", "fid_23"])
def test_package_key_when_it_equals_the_local_one_then_is_ignored(
    tmp_path, kind, column
):
    inventory = database(tmp_path, kind).add_table(
        "t", "name TEXT", key="id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"
    )
    layer = inventory.layer("t")

    done = apply(
        project_of(layer),
        create(layer, {column: 44, "name": "a"}, "Point (1 2)", local_pk=44),
        create(layer, {column: 45, "name": "b"}, "Point (1 2)", local_pk=44),
        create(layer, {"fid_x": 44, "name": "c"}, "Point (1 2)", local_pk=44),
        create(layer, {"FID": 44, "name": "d"}, "Point (1 2)", local_pk=44),
    )

    assert done.told == ["applied"] + ["not_applied field_unknown"] * 3
    assert done.warnings[0] == []
    assert inventory.rows("t", "id") == {1: {"name": "a", "geom": "Point (1 2)"}}


# Create, patch, delete of one feature


def story(layer):
    """What a device does with a tree of its own, of which it knows only its number."""
    return [
        ash(layer, local_pk=5),
        patch(layer, "", {"note": None}, {"note": "field"}, local_pk=5),
        patch(
            layer,
            "",
            {"girth": None},
            {"girth": 9},
            old_wkt="Point (3 4)",
            new_wkt="Point (5 5)",
            local_pk=5,
        ),
        delete(layer, "", {"note": "field", "girth": 9}, "Point (5 5)", local_pk=5),
    ]


@both_kinds
@pytest.mark.parametrize("length", [1, 2, 3, 4])
@pytest.mark.parametrize("together", [True, False], ids=["one file", "a file each"])
def test_own_feature_when_it_is_edited_further_then_is_found(
    tmp_path, kind, length, together
):
    inventory = trees(tmp_path, kind, oak(5))
    layer = inventory.layer()
    project = project_of(layer)
    deltas = story(layer)[:length]

    runs = [deltas] if together else [[delta] for delta in deltas]
    outcomes = [apply(project, *run) for run in runs]

    assert [told for done in outcomes for told in done.told] == ["applied"] * length
    assert {key for done in outcomes for key in done.keys} == {"6"}
    made = {
        1: ASH,
        2: {**ASH, "note": "field"},
        3: {"species": "ash", "note": "field", "girth": 9, "geom": "Point (5 5)"},
    }
    expected = {5: stored(oak(5))}
    if length in made:
        expected[6] = made[length]
    assert inventory.rows() == expected
    assert inventory.is_sound()
    assert apply(project, *deltas).told == ["already"] * length
    assert inventory.rows() == expected


@both_kinds
def test_live_map_when_source_pk_names_another_feature_then_wins(tmp_path, kind):
    """In a package the local number 1 may be any feature of the source."""
    inventory = trees(tmp_path, kind, oak(1))
    layer = inventory.layer()
    project = project_of(layer)

    done = apply(
        project,
        ash(layer, local_pk=1),
        patch(layer, 1, {"note": None}, {"note": "mine"}, local_pk=1),
    )
    later = apply(project, patch(layer, 1, {}, {"girth": 7}, local_pk=1))

    assert (done.told, done.keys) == (["applied", "applied"], ["2", "2"])
    assert (later.told, later.keys) == (["applied"], ["2"])
    assert inventory.rows() == {
        1: stored(oak(1)),
        2: {**ASH, "note": "mine", "girth": 7},
    }


@both_kinds
def test_live_map_when_another_device_uses_the_number_then_is_not_read(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1))
    layer = inventory.layer()

    done = apply(
        project_of(layer),
        ash(layer, local_pk=1),
        patch(layer, 1, {"note": "old"}, {"note": "field"}, client="other", local_pk=1),
        patch(
            layer, "", {"note": "old"}, {"note": "field"}, client="third", local_pk=1
        ),
    )

    assert done.told == ["applied", "applied", "not_applied key_missing"]
    assert inventory.rows() == {1: stored(oak(1), note="field"), 2: ASH}


@both_kinds
@pytest.mark.parametrize("together", [True, False], ids=["one file", "a file each"])
def test_edit_when_its_create_was_refused_then_is_not_applied(tmp_path, kind, together):
    inventory = trees(tmp_path, kind, oak(1))
    layer = inventory.layer()
    project = project_of(layer)
    bad = create(layer, {"girth": "thick"}, "Point (3 4)", local_pk=1)
    edits = [
        patch(layer, "", {}, {"note": "field"}, local_pk=1),
        delete(layer, "", {}, local_pk=1),
    ]

    if together:
        done = apply(project, bad, *edits)
        told = done.told[1:]
        assert told == ["not_applied create_not_applied"] * 2
    else:
        # what was refused leaves no trace: without a key nobody knows the feature
        assert apply(project, bad).told == ["not_applied value_type"]
        assert apply(project, *edits).told == ["not_applied key_missing"] * 2
    assert inventory.rows() == {1: stored(oak(1))}


@both_kinds
def test_edit_when_its_create_is_in_conflict_then_is_not_applied(tmp_path, kind):
    inventory = database(tmp_path, kind).add_table(
        "t", "note TEXT", key="code INT PRIMARY KEY NOT NULL"
    )
    inventory.add_rows("t", [{"code": 5, "note": "old", "geom": "Point (1 2)"}])
    layer = inventory.layer("t")

    done = apply(
        project_of(layer),
        create(layer, {"code": 5, "note": "other"}, "Point (1 2)", local_pk=5),
        patch(layer, 5, {"note": "other"}, {"note": "field"}, local_pk=5),
        patch(layer, 5, {"note": "old"}, {"note": "field"}, client="b", local_pk=5),
    )

    assert done.told == [
        "conflict create_create",
        "not_applied create_not_applied",
        "applied",
    ]
    assert inventory.rows("t", "code") == {5: {"note": "field", "geom": "Point (1 2)"}}


@both_kinds
def test_numbers_when_features_are_deleted_then_are_never_given_again(tmp_path, kind):
    """Also in a table that SQLite would number anew from the greatest key."""
    inventory = database(tmp_path, kind).add_table(
        "trees", "species TEXT", key="fid INTEGER PRIMARY KEY"
    )
    layer = inventory.layer()
    project = project_of(layer)

    first = apply(project, ash(layer, local_pk=1), ash(layer, 2, local_pk=2))
    gone = apply(
        project, delete(layer, "", {}, local_pk=2), delete(layer, "", {}, local_pk=1)
    )
    again = apply(project, ash(layer, client="other", local_pk=1))

    assert [first.keys, gone.keys, again.keys] == [["1", "2"], ["2", "1"], ["3"]]
    assert inventory.rows() == {3: ASH}


@both_kinds
def test_numbers_when_the_office_deleted_the_last_feature_then_go_on(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1), oak(2), oak(90))
    inventory.execute("DELETE FROM trees WHERE fid = 90")
    layer = inventory.layer()

    done = apply(project_of(layer), ash(layer))

    assert (done.told, done.keys) == (["applied"], ["91"])
    assert list(inventory.rows()) == [1, 2, 91]


# Keys that cannot be used


@both_kinds
@pytest.mark.parametrize(
    ("key", "told", "warnings"),
    [
        ("1", "applied", []),
        ("01", "applied", []),
        (" 1 ", "applied", []),
        ("", "not_applied key_missing", []),
        ("1.0", "not_applied key_invalid", []),
        ("one", "not_applied key_invalid", []),
        ("1; DROP TABLE trees", "not_applied key_invalid", []),
        ("{d2a6b0c4-0000-0000-0000-000000000000}", "not_applied key_invalid", []),
        (str(2**63 - 1), "conflict edit_delete", ["never_seen"]),
        (str(2**63), "not_applied key_invalid", []),
        ("9" * 20, "not_applied key_invalid", []),
        ("-1", "conflict edit_delete", ["never_seen"]),
        ("77", "conflict edit_delete", ["never_seen"]),
    ],
)
def test_source_pk_when_it_is_odd_then_is_told_and_finds_no_other_feature(
    tmp_path, kind, key, told, warnings
):
    inventory = trees(tmp_path, kind, oak(1), oak(2))
    layer = inventory.layer()

    done = apply(
        project_of(layer), patch(layer, key, {"note": "old"}, {"note": "field"})
    )

    assert (done.told, done.warnings) == ([told], [warnings])
    changes = {"note": "field"} if told == "applied" else {}
    assert inventory.rows() == {1: stored(oak(1), **changes), 2: stored(oak(2))}


@both_kinds
def test_delete_when_no_ledger_knows_the_key_then_warns_and_is_remembered(
    tmp_path, kind
):
    inventory = trees(tmp_path, kind, oak(1))
    layer = inventory.layer()
    project = project_of(layer)

    done = apply(project, delete(layer, 77, {"species": "oak"}))
    later = apply(project, patch(layer, 77, {"note": "old"}, {"note": "field"}))

    assert (done.told, done.warnings) == (["already"], [["never_seen"]])
    assert (later.told, later.warnings) == (["conflict edit_delete"], [[]])
    assert inventory.rows() == {1: stored(oak(1))}
    assert [row["action"] for row in inventory.ledger()] == [None, None]


COMPOSITE = ("plot TEXT", "number INTEGER", "note TEXT", "PRIMARY KEY (plot, number)")


def test_table_when_its_key_is_composite_then_is_refused(tmp_path):
    inventory = database(tmp_path, SPATIALITE).add_table("t", *COMPOSITE, key="")
    inventory.add_rows("t", [{"plot": "A", "number": 1, "geom": "Point (1 2)"}])
    layer = inventory.layer("t")

    done = apply(
        project_of(layer),
        patch(layer, "A", {}, {"note": "field"}),
        create(layer, {"plot": "B", "number": 1}, "Point (1 2)"),
    )

    assert done.told == ["not_applied key_composite"] * 2
    assert inventory.query("SELECT plot, number, note FROM t") == [("A", 1, None)]


@both_kinds
@pytest.mark.parametrize(
    ("sql", "told"),
    [
        (
            "CREATE VIEW v AS SELECT fid, note FROM trees",
            # GDAL takes a view for a table; SQLite does not
            ("layer_read_only", "provider_refused"),
        ),
        (
            "CREATE TABLE v AS SELECT note, 7 AS number FROM trees",
            # GDAL does not write to a GeoPackage table without a key at all
            ("layer_without_key", "layer_read_only"),
        ),
    ],
    ids=["view", "table without a key"],
)
def test_layer_when_it_has_no_key_or_is_a_view_then_is_refused(
    tmp_path, kind, sql, told
):
    inventory = trees(tmp_path, kind, oak(1))
    inventory.execute(sql)
    if kind == GPKG:
        inventory.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier)"
            " VALUES ('v', 'attributes', 'v')"
        )
    layer = inventory.layer("v", geometry=False)

    done = apply(
        project_of(layer),
        patch(layer, 1, {"note": "old"}, {"note": "field"}),
        create(layer, {"note": "new"}),
    )

    assert set(done.told) <= {f"not_applied {code}" for code in told}
    assert inventory.query("SELECT note FROM v") == ["old"]
    assert inventory.rows() == {1: stored(oak(1))}


# Client-made keys


@pytest.mark.parametrize(
    ("declared", "held", "made"),
    [
        ("TEXT", "T-1", "T-2"),
        ("TEXT", "1", "01"),
        ("TEXT", 'it\'s; "1"', "Ä 木"),
        ("VARCHAR(36)", "T-1", "T-2"),
        ("TEXT", str(uuid.UUID(int=1)), str(uuid.UUID(int=2))),
    ],
    ids=["text", "number as text", "odd text", "varchar", "uuid"],
)
def test_text_key_when_devices_make_it_then_is_taken_to_the_letter(
    tmp_path, declared, held, made
):
    inventory = database(tmp_path, SPATIALITE).add_table(
        "t", "note TEXT", key=f"code {declared} PRIMARY KEY NOT NULL"
    )
    inventory.add_rows("t", [{"code": held, "note": "old", "geom": "Point (1 2)"}])
    layer = inventory.layer("t")
    project = project_of(layer)

    done = apply(
        project,
        create(layer, {"code": made, "note": "new"}, "Point (3 4)", local_pk=made),
        patch(layer, made, {"note": "new"}, {"note": "newer"}),
        patch(layer, held, {"note": "old"}, {"note": "field"}),
        create(layer, {"code": held, "note": "other"}, "Point (3 4)", client="b"),
        create(layer, {"code": None, "note": "none"}, "Point (3 4)"),
        patch(layer, held.swapcase() + "?", {"note": "old"}, {"note": "x"}),
    )

    assert done.told == [
        *["applied"] * 3,
        "conflict create_create",
        "not_applied key_missing",
        "conflict edit_delete",
    ]
    assert done.keys == [made, made, held, None, None, None]
    assert inventory.rows("t", "code") == {
        held: {"note": "field", "geom": "Point (1 2)"},
        made: {"note": "newer", "geom": "Point (3 4)"},
    }
    gone = apply(project, delete(layer, made, {"note": "newer"}, "Point (3 4)"))
    assert gone.told == ["applied"]
    assert list(inventory.rows("t", "code")) == [held]
    assert inventory.is_sound("t")


@both_kinds
def test_integer_key_when_database_does_not_number_it_then_is_the_devices(
    tmp_path, kind
):
    inventory = database(tmp_path, kind).add_table(
        "t", "note TEXT", key="code INT PRIMARY KEY NOT NULL"
    )
    inventory.add_rows("t", [{"code": 5, "note": "old", "geom": "Point (1 2)"}])
    layer = inventory.layer("t")

    done = apply(
        project_of(layer),
        create(layer, {"code": 9, "note": "new"}, "Point (3 4)"),
        create(layer, {"code": 5, "note": "other"}, "Point (3 4)"),
        create(layer, {"note": "numbered"}, "Point (5 6)"),
        patch(layer, 9, {"note": "new"}, {"note": "newer"}),
    )

    assert done.told == ["applied", "conflict create_create", "applied", "applied"]
    assert done.keys == ["9", None, "10", "9"]
    assert done.warnings[2] == ["key_allotted code"]
    assert inventory.rows("t", "code") == {
        5: {"note": "old", "geom": "Point (1 2)"},
        9: {"note": "newer", "geom": "Point (3 4)"},
        10: {"note": "numbered", "geom": "Point (5 6)"},
    }
    assert inventory.is_sound("t")


def test_text_key_when_the_layer_has_a_default_then_it_is_taken(tmp_path):
    inventory = database(tmp_path, SPATIALITE).add_table(
        "t", "note TEXT", key="code TEXT PRIMARY KEY NOT NULL"
    )
    layer = inventory.layer("t")
    layer.setDefaultValueDefinition(0, QgsDefaultValue("'T-' || \"note\""))

    done = apply(
        project_of(layer),
        create(layer, {"note": "a"}, "Point (1 2)"),
        create(layer, {"note": "a"}, "Point (1 3)"),
    )

    assert done.told == ["applied", "not_applied key_missing"]
    assert done.warnings[0] == ["key_allotted code"]
    assert inventory.rows("t", "code") == {"T-a": {"note": "a", "geom": "Point (1 2)"}}


# Layers of QGIS over a table


@both_kinds
def test_filter_when_it_hides_a_feature_then_the_feature_is_edited_all_the_same(
    tmp_path, kind
):
    inventory = trees(tmp_path, kind, oak(1), oak(2, species="elm"), oak(3))
    oaks = inventory.layer(subset="\"species\" = 'oak'", title="Oaks")
    elms = inventory.layer(subset="\"species\" = 'elm'", title="Elms")
    assert [len(list(layer.getFeatures())) for layer in (oaks, elms)] == [2, 1]

    done = apply(
        project_of(oaks, elms),
        patch(oaks, 2, {"note": "old"}, {"note": "by oaks"}),
        patch(elms, 1, {"note": "old"}, {"note": "by elms"}),
        patch(oaks, 1, {"note": "by elms"}, {"note": "by both"}),
        patch(oaks, 3, {"species": "oak"}, {"species": "elm"}),
        create(elms, {"species": "oak"}, "Point (9 9)"),
        delete(elms, 3, {"species": "elm", "note": "old"}),
    )

    assert done.told == ["applied"] * 6
    assert inventory.rows() == {
        1: stored(oak(1), note="by both"),
        2: stored(oak(2), species="elm", note="by oaks"),
        4: {"species": "oak", "geom": "Point (9 9)"},
    }
    assert inventory.is_sound()
    assert {entry["layer_name"] for entry in done.json["deltas"]} == {"Oaks", "Elms"}


def joined(folder, kind):
    """Trees with a field of another layer, and one that QGIS computes."""
    inventory = trees(folder, kind, oak(1), oak(2)).add_table(
        "notes", "tree INTEGER", "author TEXT", geometry=None
    )
    inventory.add_rows("notes", [{"fid": 1, "tree": 1, "author": "Ann"}])
    layer, notes = inventory.layer(), inventory.layer("notes", geometry=False)
    project = project_of(layer, notes)
    info = QgsVectorLayerJoinInfo()
    info.setJoinLayer(notes)
    info.setTargetFieldName("fid")
    info.setJoinFieldName("tree")
    info.setPrefix("n_")
    assert layer.addJoin(info)
    volatile = QgsField("twice", QVariant.Double)
    assert layer.addExpressionField('"height" * 2', volatile) >= 0
    assert {"n_author", "twice"} <= set(layer.fields().names())
    return inventory, layer, project


@both_kinds
@pytest.mark.parametrize("options", [SyncOptions(), BY_OBJECT], ids=["field", "object"])
def test_joined_and_virtual_field_when_they_differ_then_are_not_compared_nor_written(
    tmp_path, kind, options
):
    inventory, layer, project = joined(tmp_path, kind)
    old = {
        "fid": 1,
        "species": "oak",
        "height": 12.5,
        "girth": 80,
        "note": "old",
        "n_author": "Bob",
        "twice": 99.0,
    }

    done = apply(
        project,
        patch(
            layer,
            1,
            old,
            {"note": "field", "n_author": "X", "twice": 1},
            is_snapshot=True,
        ),
        create(layer, {"species": "ash", "n_author": "X", "twice": 1}, "Point (3 4)"),
        delete(layer, 2, {**old, "fid": 2}, "Point (2 2)"),
        options=options,
    )

    assert done.told == ["applied"] * 3
    assert done.warnings == [[], [], []]
    assert inventory.rows() == {1: stored(oak(1), note="field"), 3: ASH}
    assert inventory.rows("notes") == {1: {"tree": 1, "author": "Ann"}}


@both_kinds
def test_virtual_field_when_it_is_all_a_patch_changes_then_nothing_is_written(
    tmp_path, kind
):
    inventory, layer, project = joined(tmp_path, kind)

    done = apply(project, patch(layer, 1, {"twice": 25.0}, {"twice": 30.0}))

    assert done.told == ["already"]
    assert inventory.rows() == {1: stored(oak(1)), 2: stored(oak(2))}


# Defaults


@both_kinds
@pytest.mark.parametrize("on_update", [False, True], ids=["on create", "on update too"])
def test_default_when_a_delta_carries_the_field_then_the_delta_wins(
    tmp_path, kind, on_update
):
    inventory = trees(tmp_path, kind, oak(1))
    layer = inventory.layer()
    fields = layer.fields()
    for name, expression in (
        ("note", "'by default'"),
        ("girth", '"height" * 10'),
        ("species", "'unknown'"),
    ):
        layer.setDefaultValueDefinition(
            fields.indexOf(name), QgsDefaultValue(expression, on_update)
        )

    done = apply(
        project_of(layer),
        create(layer, {"species": "ash", "height": 2.5, "note": None}, "Point (3 4)"),
        create(layer, {"height": 4, "girth": 1}, "Point (5 6)"),
        patch(layer, 1, {"height": 12.5}, {"height": 13}),
        patch(layer, 1, {"note": "old"}, {"note": None}),
    )

    assert done.told == ["applied"] * 4
    assert inventory.rows() == {
        1: stored(oak(1), height=13.0, note=None),
        2: {**ASH, "height": 2.5, "girth": 25},
        3: {
            "species": "unknown",
            "height": 4.0,
            "girth": 1,
            "note": "by default",
            "geom": "Point (5 6)",
        },
    }


@both_kinds
def test_default_when_it_cannot_be_computed_or_does_not_fit_then_field_stays_null(
    tmp_path, kind
):
    inventory = trees(tmp_path, kind)
    layer = inventory.layer()
    fields = layer.fields()
    for name, expression in (
        ("girth", "to_int('thick')"),
        ("height", "'tall'"),
        ("note", "nonsense("),
    ):
        layer.setDefaultValueDefinition(
            fields.indexOf(name), QgsDefaultValue(expression)
        )

    done = apply(project_of(layer), ash(layer))

    assert done.told == ["applied"]
    assert inventory.rows() == {1: ASH}


@both_kinds
def test_sql_default_when_a_create_leaves_the_field_out_then_is_taken(tmp_path, kind):
    inventory = database(tmp_path, kind).add_table(
        "t",
        "status TEXT DEFAULT 'new'",
        "count INTEGER NOT NULL DEFAULT 3",
        "seen DATETIME DEFAULT CURRENT_TIMESTAMP",
        "note TEXT DEFAULT NULL",
        "share DOUBLE DEFAULT (1.0 / 4)",
    )
    layer = inventory.layer("t")

    done = apply(
        project_of(layer),
        create(layer, {"note": "a"}, "Point (1 2)"),
        create(
            layer,
            {"status": None, "count": 9, "seen": None, "share": None},
            "Point (1 3)",
        ),
        create(layer, {"status": "old", "count": None, "share": 1}, "Point (1 4)"),
    )

    assert done.told == ["applied"] * 3
    rows = inventory.rows("t")
    moments = [row.pop("seen", None) for row in rows.values()]
    assert [bool(moment) for moment in moments] == [True, False, True]
    assert rows == {
        1: {
            "status": "new",
            "count": 3,
            "share": 0.25,
            "note": "a",
            "geom": "Point (1 2)",
        },
        2: {"count": 9, "geom": "Point (1 3)"},
        3: {"status": "old", "count": 3, "share": 1.0, "geom": "Point (1 4)"},
    }


@both_kinds
def test_qgis_default_when_the_column_has_one_too_then_is_preferred(tmp_path, kind):
    inventory = database(tmp_path, kind).add_table("t", "status TEXT DEFAULT 'sql'")
    layer = inventory.layer("t")
    index = layer.fields().indexOf("status")
    layer.setDefaultValueDefinition(index, QgsDefaultValue("'qgis'"))

    done = apply(project_of(layer), create(layer, {}, "Point (1 2)"))

    assert done.told == ["applied"]
    assert inventory.rows("t") == {1: {"status": "qgis", "geom": "Point (1 2)"}}


# Twins


@both_kinds
def test_create_when_the_same_feature_is_there_then_is_made_with_a_warning(
    tmp_path, kind
):
    inventory = trees(tmp_path, kind, {"fid": 1, **ASH})
    layer = inventory.layer()

    done = apply(
        project_of(layer),
        ash(layer, id="a"),
        ash(layer, id="b"),
        create(layer, {"species": "elm"}, "Point (3 4)"),
        create(layer, {"species": "ash"}, "Point (3 5)"),
    )

    assert done.told == ["applied"] * 4
    assert done.warnings == [["possible_duplicate"], ["possible_duplicate"], [], []]
    assert len(inventory.rows()) == 5


@both_kinds
def test_preview_when_a_file_tells_a_story_then_gives_the_keys_of_the_apply(
    tmp_path, kind
):
    inventory = trees(tmp_path, kind, oak(5))
    layer = inventory.layer()
    project = project_of(layer)
    content = inventory.content()

    planned = preview(project, *story(layer))
    assert inventory.content() == content
    done = apply(project, *story(layer))

    assert (planned.told, planned.keys) == (done.told, done.keys)
    assert inventory.rows() == {5: stored(oak(5))}


def test_geopackage_when_the_source_text_names_no_table_then_first_is_meant(tmp_path):
    inventory = trees(tmp_path, GPKG, oak(1))
    layer = QgsVectorLayer(str(inventory.path), "trees", "ogr")
    assert layer.isValid()

    done = apply(
        project_of(layer),
        patch(layer, 1, {"note": "old"}, {"note": "field"}),
        ash(layer),
    )

    assert (done.told, done.keys) == (["applied", "applied"], ["1", "2"])
    assert inventory.rows() == {1: stored(oak(1), note="field"), 2: ASH}


@both_kinds
def test_numbered_key_when_another_delta_names_a_free_number_then_no_create_gets_it(
    tmp_path, kind
):
    """Feature 2 is gone; its number must not lead to what this run makes."""
    inventory = trees(tmp_path, kind, oak(1))
    layer = inventory.layer()

    done = apply(
        project_of(layer),
        create(layer, {"species": "ash"}, "Point (5 5)"),
        create(layer, {"fid": 2, "species": "elm"}, "Point (6 6)", clientId="b"),
        delete(layer, 2, {}, clientId="c", localPk="2"),
        delete(layer, 3, {}, clientId="c", localPk="3"),
    )

    assert done.told == ["applied", "applied", "already", "already"]
    assert done.warnings[1] == ["key_taken fid"]
    species = sorted(row["species"] for row in inventory.rows().values())
    assert species == ["ash", "elm", "oak"]
