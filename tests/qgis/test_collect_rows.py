"""What a device did in a package, as deltas: rows, values and geometries."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import jsonschema
import pytest
from osgeo import ogr

from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.deltas.writer import write_deltafile
from qfieldsync_cloud.paths import resource
from tests.qgis.collecting_factories import (
    NORTH,
    PACKAGE_ID,
    codes,
    content_of,
    package_of,
    told,
)
from tests.qgis.factories import GPKG, PROJECT_ID, Database, oak, stored, trees


@pytest.fixture
def made(tmp_path):
    """A package of three trees, whose keys in the source are 11, 12 and 13."""
    source = trees(tmp_path, GPKG, oak(11), oak(12), oak(13))
    package = package_of(tmp_path / "out", source.layer())
    yield package
    package.project.clear()


def deltas_of(collection):
    """As they are in the file, which fits the schema of the strict dialect."""
    root = json.loads(write_deltafile(collection.deltafile))
    schema = json.loads(Path(resource("schema/deltafile_1.json")).read_text())
    checker = jsonschema.FormatChecker()
    jsonschema.Draft7Validator(schema, format_checker=checker).validate(root)
    return root["deltas"]


def test_package_when_nothing_was_done_then_gives_no_delta(made):
    collection = made.collect(made.given_to("north"))

    assert told(collection) == []
    assert codes(collection) == []
    assert collection.deltafile.project_id == PROJECT_ID


def test_edits_are_written_as_qfield_would(made):
    device = made.given_to("north")
    device.do("UPDATE {T} SET height = 20.5 WHERE fid_1 = 2")
    device.do("DELETE FROM {T} WHERE fid_1 = 3")
    device.add({"species": "elm", "geom": "Point (0.1 43.83559999999999945)"})

    collection = made.collect(device)

    assert told(collection) == [
        "delete trees 3/13",
        "patch trees 2/12 height",
        "create trees 4/",
    ]
    assert collection.counts == dict.fromkeys(DeltaMethod, 1)
    delete, patch, create = deltas_of(collection)
    layer_id = made.layer().id()
    assert {key: patch[key] for key in patch if key not in ("old", "new", "uuid")} == {
        "clientId": NORTH.client_id,
        "exportId": PACKAGE_ID,
        "localLayerCrs": "EPSG:25832",
        "localLayerId": layer_id,
        "localLayerName": "trees",
        "localPk": "2",
        "method": "patch",
        "sourceLayerId": layer_id,
        "sourcePk": "12",
    }
    before = {
        "fid_1": 2,
        "fid": 12,
        "species": "oak",
        "height": 12.5,
        "girth": 80,
        "note": "old",
    }
    place = "Point (12 2)"
    assert patch["old"] == {
        "attributes": before,
        "geometry": place,
        "is_snapshot": True,
    }
    assert patch["new"] == {"attributes": {"height": 20.5}, "is_snapshot": False}
    assert delete["old"] == {
        "attributes": {**before, "fid_1": 3, "fid": 13},
        "geometry": "Point (13 2)",
    }
    assert "new" not in delete
    assert "old" not in create
    assert create["new"] == {
        "attributes": {
            "fid_1": 4,
            "fid": None,
            "species": "elm",
            "height": None,
            "girth": None,
            "note": None,
        },
        "geometry": "Point (0.10000000000000001 43.83559999999999945)",
    }


def test_folder_and_pristine_copy_are_only_read(made):
    device = made.given_to("north").do("UPDATE {T} SET height = 1")
    before = content_of(device.folder), content_of(made.folder)

    made.collect(device)

    assert (content_of(device.folder), content_of(made.folder)) == before


def test_row_that_was_touched_and_put_back_then_gives_no_delta(made):
    device = made.given_to("north")
    device.do("UPDATE {T} SET height = 1, note = NULL").move(1, "Point (9 9)")
    device.do("UPDATE {T} SET height = 12.5, note = 'old'").move(1, "Point (11 2)")

    assert told(made.collect(device)) == []


def test_geometry_that_is_stored_otherwise_is_none_that_changed(made):
    device = made.given_to("north")
    [blob] = device.data.query(f'SELECT geom FROM "{device.table()}" WHERE fid_1 = 1')
    # with an envelope, as other programs write it
    envelope = struct.pack("<4d", 11, 11, 2, 2)
    other = blob[:3] + bytes([blob[3] | 2]) + blob[4:8] + envelope + blob[8:]
    with device.data.writing() as connection:
        connection.execute(
            f'UPDATE "{device.table()}" SET geom = ? WHERE fid_1 = 1', (other,)
        )

    assert told(made.collect(device)) == []


@pytest.mark.parametrize(
    ("wkt", "expected"),
    [
        ("Point (11.00000001 2)", "geometry"),
        (None, "no geometry"),
    ],
)
def test_geometry_that_changed_is_told_alone(made, wkt, expected):
    device = made.given_to("north").move(1, wkt)

    collection = made.collect(device)

    assert told(collection) == [f"patch trees 1/11 {expected}"]
    assert made.apply(collection).told == ["applied"]


def test_geometry_is_compared_to_the_last_bit(made):
    device = made.given_to("north").move(1, "Point (11.000000000000002 2)")

    [patch] = deltas_of(made.collect(device))

    assert patch["new"]["geometry"] == "Point (11.00000000000000178 2)"


def test_two_missing_geometries_are_the_same(tmp_path):
    source = trees(tmp_path, GPKG, oak(1, geom=None))
    package = package_of(tmp_path / "out", source.layer())
    device = package.given_to("north").do("UPDATE {T} SET note = 'new'")

    [patch] = deltas_of(package.collect(device))

    assert patch["old"]["geometry"] is None
    assert "geometry" not in patch["new"]
    package.project.clear()


TYPES = (
    "b BOOLEAN",
    "i MEDIUMINT",
    "l INTEGER",
    "f FLOAT",
    "d DOUBLE",
    "t TEXT",
    "day DATE",
    "at DATETIME",
)
FIRST = {
    "b": 1,
    "i": 7,
    "l": 2**53 + 1,
    "f": 0.5,
    "d": 0.1,
    "t": "A",
    "day": "2026-05-01",
    "at": "2026-05-01T10:20:30.124Z",
}
OTHER = {
    "b": (0, False),
    "i": (-7, -7),
    "l": (2**62 + 1, 2**62 + 1),
    "f": (0.25, 0.25),
    "d": (0.30000000000000004, 0.30000000000000004),
    "t": ("a", "a"),
    "day": ("2026-05-02", "2026-05-02"),
    "at": ("2026-05-01T10:20:30.125Z", "2026-05-01T10:20:30.125Z"),
}


@pytest.fixture
def typed(tmp_path):
    """A package of one feature with a value of each type and one without any."""
    source = trees(tmp_path, GPKG, columns=TYPES)
    source.add_rows("trees", [{"fid": 5, **FIRST}, {"fid": 6}])
    package = package_of(tmp_path / "out", source.layer())
    yield package
    package.project.clear()


@pytest.mark.time
@pytest.mark.parametrize("name", OTHER)
def test_value_of_each_type_that_changed_is_told_alone_and_applied(
    typed, tmp_path, name
):
    stored_value, value = OTHER[name]
    device = typed.given_to("north")
    for key in (1, 2):
        with device.data.writing() as connection:
            connection.execute(
                f'UPDATE "{device.table()}" SET "{name}" = ? WHERE fid_1 = ?',
                (stored_value, key),
            )

    collection = typed.collect(device)

    assert told(collection) == [f"patch trees 1/5 {name}", f"patch trees 2/6 {name}"]
    one, two = deltas_of(collection)
    assert one["new"]["attributes"] == two["new"]["attributes"] == {name: value}
    assert two["old"]["attributes"][name] is None
    assert typed.apply(collection).told == ["applied"] * 2
    rows = trees_of(tmp_path)
    assert rows[5][name] == rows[6][name] == stored_value


def trees_of(tmp_path):
    """What the source holds."""
    return Database(tmp_path / "inventory.gpkg", GPKG).rows()


@pytest.mark.parametrize("name", OTHER)
def test_value_of_each_type_that_became_null_is_told(typed, tmp_path, name):
    device = typed.given_to("north").do(f'UPDATE {{T}} SET "{name}" = NULL')

    collection = typed.collect(device)

    assert told(collection) == [f"patch trees 1/5 {name}"]
    assert typed.apply(collection).told == ["applied"]
    assert name not in trees_of(tmp_path)[5]


def test_moment_that_is_spelled_otherwise_is_the_same(typed):
    device = typed.given_to("north")
    device.do("UPDATE {T} SET at = '2026-05-01 10:20:30.124Z' WHERE fid_1 = 1")

    assert told(typed.collect(device)) == []


def test_collation_of_a_column_does_not_hide_a_change(tmp_path):
    column = "code TEXT COLLATE NOCASE"
    source = trees(tmp_path, GPKG, oak(1, code="a"), columns=(column,))
    package = package_of(tmp_path / "out", source.layer())
    device = package.given_to("north")
    table = device.table()
    # the package's table has it too
    with device.data.writing() as connection:
        connection.execute("PRAGMA writable_schema = 1")
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, '\"code\" TEXT',"
            " '\"code\" TEXT COLLATE NOCASE') WHERE name = ?",
            (table,),
        )
    device.do("UPDATE {T} SET code = 'A'")

    assert "code" in told(package.collect(device))[0]
    package.project.clear()


def test_binary_value_is_left_out_and_said(tmp_path):
    source = trees(tmp_path, GPKG, oak(1), oak(2), columns=("sketch BLOB",))
    package = package_of(tmp_path / "out", source.layer())
    device = package.given_to("north")
    device.do("UPDATE {T} SET sketch = x'00ff', note = 'drawn' WHERE fid_1 = 1")
    device.do("UPDATE {T} SET sketch = x'00ff' WHERE fid_1 = 2")
    device.do("INSERT INTO {T} (species, sketch) VALUES ('elm', x'01')")

    collection = package.collect(device)

    assert told(collection) == ["patch trees 1/1 note", "create trees 3/"]
    assert codes(collection) == ["values_not_carried trees"]
    assert collection.notices[0].values == {"count": 3, "names": "sketch"}
    assert package.apply(collection).told == ["applied"] * 2
    package.project.clear()


def test_deleted_key_that_another_feature_took_is_a_delete_and_a_create(made, tmp_path):
    device = made.given_to("north")
    device.do("DELETE FROM {T} WHERE fid_1 = 3")
    device.add({"fid_1": 3, "species": "elm", "geom": "Point (5 5)"})

    collection = made.collect(device)

    assert told(collection) == ["delete trees 3/13", "create trees 3/"]
    assert codes(collection) == ["key_changed trees"]
    assert made.apply(collection).told == ["applied"] * 2
    rows = trees_of(tmp_path)
    assert 13 not in rows or rows[13]["species"] == "elm"
    assert sorted(row["species"] for row in rows.values()) == ["elm", "oak", "oak"]


def test_source_key_that_the_device_changed_moves_the_feature(made, tmp_path):
    device = made.given_to("north").do("UPDATE {T} SET fid = 77 WHERE fid_1 = 1")

    collection = made.collect(device)

    assert told(collection) == ["delete trees 1/11", "create trees 1/77"]
    assert made.apply(collection).told == ["applied"] * 2
    assert trees_of(tmp_path)[77] == stored(oak(11))


def test_all_features_deleted_is_said(made):
    device = made.given_to("north").do("DELETE FROM {T}")

    collection = made.collect(device)

    assert len(told(collection)) == 3
    assert codes(collection) == ["layer_emptied trees"]


def test_children_follow_their_new_parent_and_parents_go_last(tmp_path):
    source = trees(tmp_path, GPKG, oak(1), oak(2), columns=("uid TEXT",))
    source.execute("UPDATE trees SET uid = 'tree-' || fid")
    source.add_table("visits", "tree TEXT", geometry=None)
    source.add_rows(
        "visits", [{"fid": 1, "tree": "tree-1"}, {"fid": 2, "tree": "tree-2"}]
    )
    package = package_of(
        tmp_path / "out",
        source.layer("visits"),
        source.layer(),
        relations=[("visits", "tree", "trees", "uid")],
    )
    device = package.given_to("north")
    device.add({"uid": "tree-3"})
    device.do("INSERT INTO {T} (tree) VALUES ('tree-3')", "visits")
    device.do("UPDATE {T} SET tree = 'tree-3' WHERE fid_1 = 1", "visits")
    device.do("DELETE FROM {T} WHERE fid_1 = 2", "visits")
    device.do("DELETE FROM {T}  WHERE fid_1 < 3")

    assert told(package.collect(device)) == [
        "delete visits 2/2",
        "create trees 3/",
        "patch visits 1/1 tree",
        "create visits 3/",
        "delete trees 2/2",
        "delete trees 1/1",
    ]
    package.project.clear()


def test_json_and_third_dimension_are_collected_and_applied(tmp_path):
    path = tmp_path / "inventory.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    made_layer = dataset.CreateLayer("trees", None, ogr.wkbPointZM, ["FID=fid"])
    field = ogr.FieldDefn("more", ogr.OFTString)
    field.SetSubType(ogr.OFSTJSON)
    made_layer.CreateField(field)
    feature = ogr.Feature(made_layer.GetLayerDefn())
    feature.SetField("more", '{"a": [1, 2.5, null, true]}')
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT ZM (1 2 3 4)"))
    made_layer.CreateFeature(feature)
    del feature, made_layer, dataset
    source = Database(path, GPKG)
    package = package_of(tmp_path / "out", source.layer())
    device = package.given_to("north")
    assert told(package.collect(device)) == []
    # the same value, in other words
    device.do("""UPDATE {T} SET more = '{"a":[1,2.5,null,true]}'""")
    assert told(package.collect(device)) == []
    device.do("""UPDATE {T} SET more = '{"a": [1, 2.5, null, 1], "b": {}}'""")
    device.move(1, "PointZM (1 2 3 5)")

    collection = package.collect(device)

    [patch] = deltas_of(collection)
    assert patch["old"]["attributes"]["more"] == {"a": [1, 2.5, None, True]}
    assert patch["new"]["attributes"] == {"more": {"a": [1, 2.5, None, 1], "b": {}}}
    assert patch["new"]["geometry"].replace(" ZM", "ZM") == "PointZM (1 2 3 5)"
    assert package.apply(collection).told == ["applied"]
    row = source.rows()[1]
    assert json.loads(row["more"]) == {"a": [1, 2.5, None, 1], "b": {}}
    assert row["geom"] == "PointZM (1 2 3 5)"
    package.project.clear()
