"""Layers that a package carries as copies of their files: no `data.gpkg` there."""

from __future__ import annotations

import shutil

import pytest
from osgeo import ogr

from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting.desk import CollectingDesk
from qfieldsync_cloud.core.project.collecting.devices import DeviceHint
from qfieldsync_cloud.core.project.collecting.kept_packages import KeptPackages
from tests.qgis.collecting_factories import codes, content_of, package_of, told
from tests.qgis.factories import GPKG, SPATIALITE, Database, both_kinds, oak, trees
from tests.qgis.file_factories import (
    GEOJSON,
    SHAPEFILE,
    DataFile,
    both_formats,
    geojson,
    shapefile,
)
from tests.qgis.file_factories import trees as tree_file

ROWS = (oak(1), oak(2), oak(3))


def on_device(made, kind):
    device = made.given_to("north")
    return device, DataFile(device.folder / f"trees.{kind}", kind)


def sql(file, *statements):
    """Run SQL of GDAL on a file, as another program would."""
    dataset = ogr.Open(str(file.path), 1)
    for statement in statements:
        dataset.ExecuteSQL(statement, dialect="SQLITE")
    del dataset


@pytest.fixture
def package(tmp_path, kind):
    source = tree_file(tmp_path / "source", kind, *ROWS)
    made = package_of(tmp_path / "out", source.layer(), copied=["trees"])
    yield made
    made.project.clear()


@both_formats
def test_edits_of_a_copied_file_are_collected_and_applied(package, kind, tmp_path):
    device, file = on_device(package, kind)
    sql(
        file,
        "UPDATE trees SET note = 'new' WHERE fid = 1",
        "DELETE FROM trees WHERE fid = 2",
    )
    sql(file, "INSERT INTO trees (fid, species) VALUES (9, 'elm')")
    before = content_of(device.folder)

    collection = package.collect(device)

    assert sorted(told(collection)) == [
        "create trees 9/9",
        "delete trees 2/2",
        "patch trees 1/1 note",
    ]
    assert content_of(device.folder) == before
    assert set(package.apply(collection).told) == {"applied"}
    source = DataFile(tmp_path / "source" / f"trees.{kind}", kind)
    assert source.rows() == file.rows()


@both_formats
def test_copied_file_that_is_only_written_anew_gives_no_delta(package, kind):
    device, file = on_device(package, kind)
    sql(file, "UPDATE trees SET note = 'x'")
    sql(file, "UPDATE trees SET note = 'old'")

    assert told(package.collect(device)) == []


@both_formats
def test_new_features_without_a_key_are_collected_and_counted(package, kind):
    device, file = on_device(package, kind)
    sql(
        file,
        "INSERT INTO trees (species) VALUES ('elm')",
        "INSERT INTO trees (species) VALUES ('elm')",
    )

    collection = package.collect(device)

    assert told(collection) == ["create trees /"] * 2
    assert len({delta.uuid for delta in collection.deltafile.deltas}) == 2
    assert codes(collection) == ["rows_without_key trees"]


@pytest.mark.parametrize("kind", [SHAPEFILE, GEOJSON])
def test_copied_file_without_a_key_field_is_said(tmp_path, kind):
    folder = tmp_path / "source"
    folder.mkdir()
    rows = [{"note": "a", "geom": "Point (1 1)"}]
    if kind == SHAPEFILE:
        source = shapefile(folder, rows, fields=("note:80",))
    else:
        source = geojson(folder, rows)
    made = package_of(tmp_path / "out", source.layer(), copied=["trees"])
    device, file = on_device(made, kind)
    assert codes(made.collect(device)) == []
    sql(file, "UPDATE trees SET note = 'b'")

    assert codes(made.collect(device)) == ["layer_without_key trees"]
    made.project.clear()


@both_kinds
def test_edits_of_a_copied_database_are_collected_and_applied(tmp_path, kind):
    folder = tmp_path / "source"
    folder.mkdir()
    source = trees(folder, kind, *ROWS)
    made = package_of(tmp_path / "out", source.layer(), copied=["trees"])
    device = made.given_to("north")
    [path] = device.folder.glob("inventory.*[e,g]")
    copy = Database(path, kind)
    copy.execute(
        "UPDATE trees SET note = 'new' WHERE fid = 1", "DELETE FROM trees WHERE fid = 3"
    )
    copy.add_rows("trees", [oak(7, species="elm")])
    before = content_of(device.folder)

    collection = made.collect(device)

    assert told(collection) == [
        "delete trees 3/3",
        "patch trees 1/1 note",
        "create trees 7/7",
    ]
    assert content_of(device.folder) == before
    assert set(made.apply(collection).told) == {"applied"}
    assert source.rows() == copy.rows()
    made.project.clear()


def test_one_file_that_is_damaged_does_not_stop_the_others(tmp_path):
    folder = tmp_path / "source"
    folder.mkdir()
    one = trees(folder, GPKG, *ROWS)
    other = tree_file(folder, SHAPEFILE, *ROWS)
    made = package_of(
        tmp_path / "out", one.layer(title="one"), other.layer("other"), copied=["other"]
    )
    device = made.given_to("north").do("UPDATE {T} SET note = 'new'", "one")
    for path in device.folder.glob("trees.*"):
        path.unlink()

    collection = made.collect(device)

    assert len(told(collection)) == 3
    assert codes(collection) == ["file_missing trees.shp"]
    device.write("trees.shp", b"no shapes").write("trees.dbf", b"no table")
    assert codes(made.collect(device)) == ["file_damaged trees.shp"]
    shutil.rmtree(device.folder)
    made.project.clear()


def test_damaged_file_leaves_what_was_collected_before(tmp_path):
    """It is no state from which the next collection could start."""
    source = trees(tmp_path, GPKG, oak(1), oak(2))
    source.add_table("visits", "note TEXT", geometry=None)
    source.add_rows("visits", [{"fid": 1, "note": "a"}])
    folder = tmp_path / "files"
    other = tree_file(folder, SHAPEFILE, *ROWS)
    layers = [source.layer(), source.layer("visits"), other.layer("other")]
    made = package_of(tmp_path / "out", *layers, copied=["other"])
    device = made.given_to("north")
    desk = CollectingDesk(KeptPackages(tmp_path / "kept"))
    file = DataFile(device.folder / "trees.shp", SHAPEFILE)

    def take_in():
        return desk.take_in(
            device.folder,
            JobWatcher(),
            hint=DeviceHint("north"),
            pristine=made.folder,
        ).collection

    sql(file, "UPDATE trees SET note = 'one' WHERE fid = 1")
    device.do("UPDATE {T} SET note = 'one' WHERE fid_1 = 1")
    assert sorted(told(take_in())) == ["patch other 1/1 note", "patch trees 1/1 note"]

    whole = content_of(device.folder)
    device.do("DROP TABLE {T}", "visits")
    device.do("UPDATE {T} SET note = 'two' WHERE fid_1 = 1")
    sql(file, "UPDATE trees SET note = 'two' WHERE fid = 1")
    collection = take_in()
    assert told(collection) == ["patch other 1/1 note"]
    assert codes(collection) == ["table_missing visits"]

    device.write("data.gpkg", whole["data.gpkg"])
    device.write("trees.dbf", b"no table")
    device.do("UPDATE {T} SET note = 'three' WHERE fid_1 = 1")
    collection = take_in()
    assert told(collection) == ["patch trees 1/1 note"]
    assert collection.deltafile.deltas[0].old.attributes["note"] == "one"
    assert codes(collection) == ["file_damaged trees.shp"]

    device.write("trees.dbf", whole["trees.dbf"])
    assert told(take_in()) == ["patch other 1/1 note"]
    made.project.clear()


def test_layers_on_one_table_give_each_edit_once(tmp_path):
    source = trees(tmp_path, SPATIALITE, *ROWS)
    layers = [
        source.layer(title="low", subset="height < 5"),
        source.layer(title="all"),
        source.layer(title="high", subset="height > 5"),
    ]
    made = package_of(tmp_path / "out", *layers, copied=["low", "all", "high"])
    device = made.given_to("north")
    Database(device.folder / "inventory.sqlite", SPATIALITE).execute(
        "UPDATE trees SET note = 'new' WHERE fid = 1"
    )

    assert told(made.collect(device)) == ["patch all 1/1 note"]
    made.project.clear()


def test_layer_of_a_shapefile_that_was_taken_offline_comes_back(tmp_path):
    source = tree_file(tmp_path / "source", SHAPEFILE, *ROWS)
    made = package_of(tmp_path / "out", source.layer())
    device = made.given_to("north")
    device.do("UPDATE {T} SET note = 'new' WHERE fid = 1")
    device.do("DELETE FROM {T} WHERE fid = 2")
    device.add({"fid": 9, "species": "elm", "geom": "Point (5 5)"})

    collection = made.collect(device)

    assert told(collection) == [
        "delete trees 2/2",
        "patch trees 1/1 note",
        "create trees 4/9",
    ]
    assert set(made.apply(collection).told) == {"applied"}
    assert source.rows() == {row.pop("fid"): row for row in device.rows().values()}
    made.project.clear()


def test_relation_to_another_layer_on_the_table_orders_the_deltas_too(tmp_path):
    source = trees(tmp_path, GPKG, oak(1), columns=("uid TEXT",))
    source.add_table("visits", "tree TEXT", geometry=None)
    layers = [
        source.layer("visits"),
        source.layer(title="tall", subset="height > 5"),
        source.layer(title="all"),
    ]
    made = package_of(
        tmp_path / "out",
        *layers,
        copied=["visits", "tall", "all"],
        relations=[("visits", "tree", "tall", "uid")],
        attachments={"tall": "note"},
    )
    device = made.given_to("north").write("DCIM/a.jpg", b"photo")
    copy = Database(device.folder / "inventory.gpkg", GPKG)
    copy.execute("INSERT INTO visits (tree) VALUES ('t')")
    copy.execute("INSERT INTO trees (uid, note) VALUES ('t', 'DCIM/a.jpg')")

    collection = made.collect(device)

    assert told(collection) == ["create all 2/2", "create visits 1/1"]
    assert [item.path for item in collection.references] == ["DCIM/a.jpg"]
    made.project.clear()
