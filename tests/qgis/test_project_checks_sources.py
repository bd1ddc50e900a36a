"""The checks on sources of all kinds: PostGIS, SpatiaLite, Shapefile, GeoJSON, CSV."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorTileLayer,
)

from qfieldsync_cloud.core.project.checks.checked import CheckOptions
from qfieldsync_cloud.core.project.process_projectfile import (
    ProjectCheck,
    new_workflow,
    process_projectfile,
)
from tests.qgis.factories import SPATIALITE, database
from tests.qgis.file_factories import geojson, oak, shapefile, without_privileges
from tests.qgis.test_open_project import inline
from tests.qgis.test_package_copies import mosaic, tile
from tests.qgis.test_package_layers import folder_of_tiles


def checked(folder: Path, *layers: QgsVectorLayer, **options) -> ProjectCheck:
    """Check a project of these layers, all of them to be taken offline."""
    project = QgsProject()
    for layer in layers:
        layer.setCustomProperty("QFieldSync/action", "offline")
        project.addMapLayer(layer)
        project.setCrs(layer.crs())
    path = folder / "park.qgs"
    assert project.write(str(path))
    project.clear()
    return process_projectfile(path, new_workflow(), CheckOptions(**options))


def told(check: ProjectCheck) -> list[tuple[str, str]]:
    """Codes and fields, without what all layers of a database with a login share."""
    return [(item.code.value, item.field) for item in check.report.findings]


POSTGRES = {
    "a serial key": ({}, []),
    "a UUID key": ({"key": "id uuid PRIMARY KEY DEFAULT gen_random_uuid()"}, []),
    "a composite key": (
        {"key": "", "columns": ("a int", "b int", "PRIMARY KEY (a, b)")},
        [("key_composite", "")],
    ),
    "a float key": (
        {"key": "id double precision PRIMARY KEY"},
        [("key_float", "id"), ("field_unique", "id")],
    ),
    "a unique column": ({"columns": ("n int UNIQUE",)}, [("field_unique", "n")]),
    "times without a zone": (
        {"columns": ("at timestamp",)},
        [("datetime_naive", "at")],
    ),
    "times with a zone": ({"columns": ("at timestamptz",)}, []),
    "binary content": ({"columns": ("raw bytea",)}, [("field_not_written", "raw")]),
}


@pytest.mark.parametrize(("made", "expected"), POSTGRES.values(), ids=list(POSTGRES))
def test_table_of_postgis_is_checked(postgis, tmp_path: Path, made, expected):
    columns = made.get("columns", ())
    options = {name: value for name, value in made.items() if name != "columns"}
    postgis.add_table("trees", *columns, **options)
    key = "" if options.get("key") == "" else "id"
    layer = postgis.layer("trees", key=key) if key else layer_of_pairs(postgis)

    assert told(checked(tmp_path, layer)) == expected


def layer_of_pairs(postgis) -> QgsVectorLayer:
    layer = postgis.layer("trees", key="a,b")
    assert len(layer.primaryKeyAttributes()) == 2
    return layer


def test_view_of_postgis_is_not_written(postgis, tmp_path: Path):
    postgis.add_table("trees", "height int")
    postgis.execute("CREATE VIEW tall AS SELECT * FROM trees WHERE height > 10")

    check = checked(tmp_path, postgis.layer("tall", type_="Point"))

    assert ("format_not_written", "") in told(check)
    assert ("key_missing", "") not in told(check)


def test_login_of_a_database_is_not_told(postgis, tmp_path: Path):
    postgis.add_table("trees", "height int")
    user = postgis.add_role("ALL ON trees", password="s3cret")
    check = checked(tmp_path, postgis.layer("trees", user=user, password="s3cret"))

    assert told(check)[0] == ("credentials_stored", "")
    assert "s3cret" not in str(check.feedback) + str(check.layers_by_id)
    assert user not in str(check.feedback["outputs"]["qgis_layers_data"])


def test_database_that_is_gone_is_told_without_its_login(tmp_path: Path):
    uri = "dbname='x' host=127.0.0.1 port=9 user='crew_7' password='s3cret' "
    layer = QgsVectorLayer(uri + 'table="a"', "Gone", "postgres")

    check = checked(tmp_path, layer)

    assert ("layer_invalid", "") in told(check)
    assert "s3cret" not in str(check.feedback)
    assert "crew_7" not in str(check.feedback)


def test_table_of_spatialite_passes(tmp_path: Path):
    made = database(tmp_path, SPATIALITE).add_table("trees", "species TEXT")
    made.add_rows("trees", [{"fid": 1, "species": "oak", "geom": "Point (1 1)"}])

    assert told(checked(tmp_path, made.layer("trees"))) == []


def test_shapefile_with_and_without_a_key(tmp_path: Path):
    strong = shapefile(tmp_path, [{"fid": 1}, {"fid": 2}], name="strong")
    weak = shapefile(tmp_path, [{"note": "a"}], fields=("note:20",), name="weak")

    check = checked(tmp_path, strong.layer("strong"), weak.layer("weak"))

    assert told(check) == [("key_missing", ""), ("key_fid_fallback", "fid")]


def test_geojson_with_ids_in_a_field_is_weak_and_without_is_wrong(tmp_path: Path):
    rows = [{"fid": n, "geom": "Point (1 1)"} for n in (1, 2)]
    with_field = geojson(tmp_path, rows, name="with")
    without = geojson(tmp_path, [{"a": 1, "geom": "Point (1 1)"}], name="without")

    check = checked(tmp_path, with_field.layer("with"), without.layer("without"))

    assert told(check) == [("geojson_without_ids", ""), ("key_fid_fallback", "fid")]


def test_csv_that_is_only_read_passes(tmp_path: Path):
    path = tmp_path / "points.csv"
    path.write_text("id,x,y\n1,2,3\n", encoding="utf-8")
    uri = f"{path.as_uri()}?type=csv&xField=x&yField=y&crs=EPSG:25832"

    check = checked(tmp_path, QgsVectorLayer(uri, "Points", "delimitedtext"))

    assert told(check) == [("nothing_to_edit", "")]


@pytest.mark.parametrize("suffix", ["png", "pbf"])
@pytest.mark.parametrize("is_there", [True, False], ids=["there", "gone"])
def test_folder_of_tiles_is_looked_for_as_a_whole(tmp_path: Path, suffix, is_there):
    source = folder_of_tiles(tmp_path / "tiles", suffix)
    if not is_there:
        tmp_path.joinpath("tiles").rename(tmp_path / "gone")
    is_raster = suffix == "png"
    tiles = (
        QgsRasterLayer(source, "Map", "wms")
        if is_raster
        else QgsVectorTileLayer(source, "Map")
    )
    trees = database(tmp_path, SPATIALITE).add_table("trees", "species TEXT")

    check = checked(tmp_path, tiles, trees.layer("trees"))

    assert told(check) == ([] if is_there else [("file_missing", "")])


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("home/tiles", []),
        ("elsewhere", [("file_outside", "")]),
        ("gone", [("file_missing", ""), ("file_outside", "")]),
    ],
    ids=["inside", "outside", "gone"],
)
def test_files_of_a_mosaic_are_looked_for(tmp_path: Path, place, expected):
    home = tmp_path / "home"
    home.mkdir()
    trees = database(home, SPATIALITE).add_table("trees", "n TEXT")
    parts = [tile(tmp_path / place / f"{number}.tif", number) for number in (10, 20)]
    file = mosaic(home / "ortho.vrt", *parts, is_relative=True)
    layer = QgsRasterLayer(str(file), "Ortho")
    if place == "gone":
        parts[1].unlink()

    check = checked(home, layer, trees.layer("trees"))

    assert told(check) == expected


@pytest.mark.parametrize("is_folder", [True, False], ids=["folder", "unreadable"])
def test_mosaic_that_is_none_or_cannot_be_read_stops_no_check(
    tmp_path: Path, is_folder
):
    trees = database(tmp_path, SPATIALITE).add_table("trees", "species TEXT")
    path = tmp_path / "old.vrt"
    if is_folder:
        path.mkdir()
        source = shapefile(path, [oak(1)]).layer().source()
        layer = QgsVectorLayer(f"{path}|layername={Path(source).stem}", "Old", "ogr")
        assert layer.isValid()
    else:
        layer = QgsRasterLayer(
            str(mosaic(path, tile(tmp_path / "a.tif", 10), is_relative=True)), "Old"
        )
        path.chmod(0)

    with without_privileges():
        check = checked(tmp_path, layer, trees.layer("trees"))

    found = [] if is_folder else [("layer_invalid", "")]
    assert [item for item in told(check) if item[0] == "layer_invalid"] == found


def test_shapefile_with_single_parts_in_a_layer_of_several_passes(tmp_path: Path):
    """GDAL tells of both kinds as one; nothing is lost on the way."""
    rows = [
        {"fid": 1, "geom": "LineString (0 0, 1 1)"},
        {"fid": 2, "geom": "MultiLineString ((0 0, 1 1), (2 2, 3 3))"},
    ]
    made = shapefile(tmp_path, rows, geometry="LineString", fields=("fid:i9",))

    assert told(checked(tmp_path, made.layer())) == [("key_fid_fallback", "fid")]


def inline_mosaic(folder: Path) -> QgsVectorLayer:
    """The data source is the XML of a mosaic, longer than any name of a file."""
    path = geojson(folder, [oak(1)]).path
    table = f"<SrcDataSource>{path}</SrcDataSource><!-- {'long ' * 60} -->"
    text = f'<OGRVRTLayer name="trees">{table}</OGRVRTLayer>'
    source = f"<OGRVRTDataSource>{text}</OGRVRTDataSource>"
    return QgsVectorLayer(source, "trees", "ogr")


@pytest.mark.parametrize("make", [inline, inline_mosaic])
def test_data_source_that_holds_the_data_is_checked(tmp_path: Path, make):
    """What GDAL reads out of the text is no path."""
    layer = make(tmp_path)
    assert layer.isValid()

    assert ("file_missing", "") not in told(checked(tmp_path, layer))
