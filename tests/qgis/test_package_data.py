"""The data of a package: every kind of source, every type of field, keys, filters."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import Qgis, QgsGeometry, QgsVectorLayer

from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.project.packaging.area import Area
from qfieldsync_cloud.core.project.packaging.package import SyncAction
from qfieldsync_cloud.core.translation import install_translator
from tests.qgis.factories import GPKG, SPATIALITE, SRID, TREE_COLUMNS
from tests.qgis.factories import database as new_database
from tests.qgis.file_factories import geojson, memory_layer, oak, shapefile
from tests.qgis.package_factories import (
    Made,
    layer_named,
    only_layer,
    packaged,
    saved_project,
    shown,
)
from tests.qgis.test_open_project import converted, inline

TREES = (
    oak(1, geom="Point (0 0)"),
    oak(2, species="Ash", height=None, geom="Point (10 10)"),
    oak(7, species="Elm", note='O\'Neill "é" 木', geom=None),
)


def gpkg_trees(folder: Path, rows=TREES, **table):
    base = new_database(folder, GPKG)
    base.add_table("trees", *table.pop("columns", TREE_COLUMNS), **table)
    return base.add_rows("trees", rows)


def of_trees(made: Made) -> list:
    project = made.project()
    layer = only_layer(project)
    names = ["fid", "species", "height", "girth", "note"]
    rows = shown(layer, names)
    shapes = {
        feature["fid"]: feature.geometry().asWkt() for feature in layer.getFeatures()
    }
    return [(*row, shapes[row[0]]) for row in rows]


def as_shown(rows=TREES) -> list:
    return [
        (
            row["fid"],
            row["species"],
            row["height"],
            row["girth"],
            row["note"],
            QgsGeometry.fromWkt(row["geom"]).asWkt() if row["geom"] else "",
        )
        for row in rows
    ]


def source_of(kind: str, folder: Path) -> QgsVectorLayer:
    if kind in (GPKG, SPATIALITE):
        base = new_database(folder, kind).add_table("trees", *TREE_COLUMNS)
        return base.add_rows("trees", TREES).layer()
    if kind == "shapefile":
        return shapefile(folder, TREES).layer()
    if kind == "geojson":
        return geojson(folder, TREES).layer()
    return memory_layer(*TREES)


@pytest.mark.parametrize("kind", [GPKG, SPATIALITE, "shapefile", "geojson"])
def test_rows_of_a_source_when_packaged_then_qgis_shows_the_same(kind, tmp_path):
    source = source_of(kind, tmp_path)
    names = ["fid", "species", "height", "girth", "note"]
    expected = shown(source, names)
    project = saved_project(tmp_path / "trees.qgz", source)

    made = packaged(project, tmp_path / "out")

    packed = made.project()
    assert shown(only_layer(packed), names) == expected
    assert len(expected) == 3
    assert [row[-1] for row in of_trees(made)] == [row[-1] for row in as_shown()]
    assert made.layer_entry("trees")["source_key_fields"] == ["fid"]
    assert made.layer_entry("trees")["feature_count"] == 3
    assert made.codes == []


@pytest.mark.parametrize(
    ("encoding", "has_cpg"), [("UTF-8", True), ("ISO-8859-1", True), ("CP1252", False)]
)
def test_shapefile_in_any_encoding_when_packaged_then_texts_are_right(
    encoding, has_cpg, tmp_path
):
    rows = [
        {"fid": 1, "name": "Bäume", "n": 7, "x": 0.125, "d": "2024-02-29"},
        {"fid": 2, "name": None, "n": None, "x": None, "d": None},
        {"fid": 3, "name": "é", "n": -1, "x": -1e-3, "d": "1999-12-31"},
    ]
    shape = "Polygon ((0 0, 9 0, 9 9, 0 0))"
    file = shapefile(
        tmp_path,
        [{**row, "geom": shape} for row in rows],
        fields=("fid:i9", "name:20", "n:i5", "x:12.6", "d:date"),
        geometry="Polygon",
        encoding=encoding,
        has_cpg=has_cpg,
    )
    layer = file.layer()
    layer.setProviderEncoding(encoding)
    project = saved_project(tmp_path / "t.qgs", layer)

    made = packaged(project, tmp_path / "out")

    names = ("fid", "name", "n", "x", "d")
    assert made.values("trees", *names) == [tuple(row.values()) for row in rows]
    packed = made.project()
    found = next(only_layer(packed).getFeatures()).geometry().asWkt()
    assert found == "MultiPolygon (((0 0, 9 9, 9 0, 0 0)))"
    assert made.files() == ["data.gpkg", "qfieldsync_cloud.json", "t_qfield.qgz"]


def test_postgis_when_packaged_then_rows_are_there_and_the_login_is_not(
    postgis, tmp_path
):
    role = postgis.add_role(password="hush-hush")
    postgis.add_table(
        "trees",
        "uid uuid",
        "tags text[]",
        "doc jsonb",
        "seen timestamptz",
        "born date",
        "big bigint",
        "bin bytea",
        "ok boolean",
        "amount numeric(12,3)",
        geometry="PointZ",
    )
    postgis.execute(
        "INSERT INTO trees (uid, tags, doc, seen, born, big, bin, ok, amount, geom)"
        " VALUES ('0f8fad5b-d9cb-469f-a165-70867728950e', '{a,\"b c\"}',"
        " '{\"k\": [1]}',"
        " '2024-05-01 10:00:01.123+02', '1999-12-31', 9007199254740993, '\\x00ff',"
        " true, 12.345, ST_SetSRID('POINT Z (1 2 3)'::geometry, 25832)),"
        " (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)",
        f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}",
    )
    layer = postgis.layer(user=role, password="hush-hush")
    project = saved_project(tmp_path / "trees.qgs", layer)

    made = packaged(project, tmp_path / "out")

    names = ["id", "uid", "tags", "doc", "seen", "born", "big", "bin", "ok", "amount"]
    assert made.values("trees", *names) == [
        (
            1,
            "0f8fad5b-d9cb-469f-a165-70867728950e",
            '["a","b c"]',
            '{"k":[1]}',
            "2024-05-01T08:00:01.123Z",
            "1999-12-31",
            9007199254740993,
            b"\0\xff",
            1,
            12.345,
        ),
        (2, *[None] * 9),
    ]
    packed = made.project()
    found = only_layer(packed)
    assert found.getFeature(1).geometry().equals(QgsGeometry.fromWkt("PointZ (1 2 3)"))
    assert found.customProperty("QFieldSync/sourceDataPrimaryKeys") == "id"
    for secret in ("hush-hush", role, postgis.name, str(postgis.server.port)):
        assert secret not in made.xml()
        assert secret.encode() not in made.data.read_bytes()


def test_csv_and_memory_when_packaged_then_they_are_read_only(tmp_path):
    csv = tmp_path / "points.csv"
    csv.write_text("name,x,y\nÄ,1,2\nB,3,4\n", encoding="utf-8")
    uri = f"{csv.as_uri()}?delimiter=,&xField=x&yField=y&crs=EPSG:{SRID}"
    points = QgsVectorLayer(uri, "points", "delimitedtext")
    assert points.isValid()
    no_key = "Point?crs=EPSG:25832&field=name:string"
    sketch = memory_layer(uri=no_key, title="sketch")
    project = saved_project(tmp_path / "p.qgs", points, sketch)

    made = packaged(project, tmp_path / "out")

    assert made.values("points", "name") == ["Ä", "B"]
    packed = made.project()
    for name in ("points", "sketch"):
        layer = layer_named(packed, name)
        assert layer.readOnly()
        assert layer.customProperty("QFieldSync/unsupported_source_pk") == "1"
        assert layer.customProperty("QFieldSync/cloud_action") == "no_action"
        assert made.layer_entry(name)["read_only"]
        assert made.layer_entry(name)["source_key_fields"] == []
    assert made.codes == ["memory_layer", "layer_read_only", "layer_read_only"]


@pytest.mark.parametrize("action", ["offline", "copy", "remove"])
def test_memory_layer_when_packaged_then_it_is_told_that_it_is_empty(tmp_path, action):
    """Its features are in the open project alone; its own id is no login."""
    sketch = memory_layer(oak(1), title="sketch")
    sketch.setCustomProperty("QFieldSync/cloud_action", action)
    project = saved_project(tmp_path / "p.qgs", gpkg_trees(tmp_path).layer(), sketch)

    made = packaged(project, tmp_path / "out")

    assert made.codes == ["memory_layer"] * (action != "remove")


def is_made(driver: str) -> bool:
    """Whether this GDAL writes it: geodatabases only from 3.6 on."""
    found = ogr.GetDriverByName(driver)
    return found is not None and found.GetMetadataItem("DCAP_CREATE") == "YES"


ONE_WAY = {
    "OpenFileGDB": "trees.gdb",
    "FlatGeobuf": "trees.fgb",
    "CSV": "trees.csv",
}


@pytest.mark.parametrize("driver", [item for item in ONE_WAY if is_made(item)])
@pytest.mark.parametrize("action", ["offline", "copy"])
def test_format_that_takes_no_edit_back_when_packaged_then_it_is_read_only(
    tmp_path, driver, action
):
    """Offline edits are there to come back; a copied file is no concern of theirs."""
    layer = converted(tmp_path, driver, ONE_WAY[driver])
    layer.setCustomProperty("QFieldSync/cloud_action", action)
    is_offline = action == "offline"

    made = packaged(saved_project(tmp_path / "p.qgs", layer), tmp_path / "out")

    packed = made.project()
    found = only_layer(packed)
    assert [feature["species"] for feature in found.getFeatures()] == ["oak"]
    assert found.readOnly() == is_offline
    assert made.codes == ["layer_read_only"] * is_offline
    if is_offline:
        assert "written back" in made.package.findings[0].message


def test_geojson_in_the_data_source_itself_when_packaged_then_its_rows_go_along(
    tmp_path,
):
    project = saved_project(tmp_path / "p.qgs", inline(tmp_path))

    made = packaged(project, tmp_path / "out")

    assert made.values("trees", "fid") == [1, 2, 3]
    assert made.codes == ["layer_read_only"]


ALL_TYPES = (
    "t TEXT",
    "short TEXT(5)",
    "i8 TINYINT",
    "i16 SMALLINT",
    "i32 MEDIUMINT",
    "i64 INTEGER",
    "f32 FLOAT",
    "f64 DOUBLE",
    "b BOOLEAN",
    "d DATE",
    "m DATETIME",
    "x BLOB",
)
ALL_VALUES = (
    {
        "t": "",
        "short": "é木",
        "i8": -128,
        "i16": 32767,
        "i32": -(2**31),
        "i64": 2**63 - 1,
        "f32": 0.5,
        "f64": 0.1,
        "b": 1,
        "d": "0001-01-01",
        "m": "2024-05-01T10:00:01.123Z",
        "x": bytes(range(256)),
    },
    {"m": "2024-10-27T02:30:00.001+02:00", "i64": -(2**63), "f64": 1e308, "x": b""},
    {"m": "2024-05-01T10:00:01.999"},
    {},
)


@pytest.mark.time
def test_all_types_of_a_geopackage_when_packaged_then_every_value_is_exact(tmp_path):
    rows = [{"fid": n, **row} for n, row in enumerate(ALL_VALUES, 1)]
    base = gpkg_trees(tmp_path, rows, columns=ALL_TYPES, geometry=None)
    project = saved_project(tmp_path / "t.qgs", base.layer())
    names = ["fid", *(column.split()[0] for column in ALL_TYPES)]

    made = packaged(project, tmp_path / "out")

    expected = [tuple(row.get(name) for name in names) for row in rows]
    assert made.values("trees", *names) == expected
    packed = made.project()
    found, source = only_layer(packed).fields(), base.layer().fields()
    types = {f.name(): f.typeName() for f in source}
    if Qgis.QGIS_VERSION_INT >= 33800:
        # tells sizes: GDAL has no integers of 8 bits, and writes them with 16
        types["i8"] = "Int16"
    assert [(f.name(), f.type(), f.typeName(), f.length()) for f in found][1:] == [
        (f.name(), f.type(), types[f.name()], f.length()) for f in source
    ]


def test_json_field_when_packaged_then_it_is_json_and_no_text(tmp_path):
    base = gpkg_trees(tmp_path, (), columns=("doc TEXT",))
    base.execute(
        "CREATE TABLE IF NOT EXISTS gpkg_data_columns (table_name TEXT NOT NULL,"
        " column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT,"
        " mime_type TEXT, constraint_name TEXT, PRIMARY KEY (table_name, column_name))",
        "INSERT INTO gpkg_data_columns VALUES"
        " ('trees', 'doc', NULL, NULL, NULL, 'application/json', NULL)",
        'INSERT INTO trees (doc) VALUES (\'{"b": [1, {"a": null}], "n": 1.50}\')',
    )
    layer = base.layer()
    assert layer.fields().field("doc").typeName() == "JSON"
    project = saved_project(tmp_path / "t.qgs", layer)

    made = packaged(project, tmp_path / "out")

    packed = made.project()
    found = only_layer(packed)
    assert found.fields().field("doc").typeName() == "JSON"
    assert next(found.getFeatures())["doc"] == {"b": [1, {"a": None}], "n": 1.5}
    assert made.values("trees", "doc") == ['{"b": [1, {"a": null}], "n": 1.50}']


def test_source_without_fid_when_packaged_then_fid_is_the_packages_own(tmp_path):
    rows = [{"code": "A-1"}, {"code": "A-2"}]
    base = gpkg_trees(
        tmp_path, rows, key="id INTEGER PRIMARY KEY", columns=("code TEXT",)
    )
    project = saved_project(tmp_path / "t.qgs", base.layer())

    made = packaged(project, tmp_path / "out")

    assert made.values("trees", "fid", "id", "code") == [(1, 1, "A-1"), (2, 2, "A-2")]
    assert made.layer_entry("trees")["source_key_fields"] == ["id"]


def test_names_that_are_taken_when_packaged_then_new_ones_are_found(tmp_path):
    columns = ("fid_1 TEXT", "FID_2 TEXT", "geom_1 TEXT")
    row = {"fid": 5, "fid_1": "a", "FID_2": "b", "geom_1": "c", "geom": "Point (1 1)"}
    base = gpkg_trees(tmp_path, [row], columns=columns)
    project = saved_project(tmp_path / "t.qgs", base.layer())

    made = packaged(project, tmp_path / "out")

    assert made.values("trees", "fid_3", "fid", "fid_1", "FID_2", "geom_1") == [
        (1, 5, "a", "b", "c")
    ]


def test_composite_key_when_packaged_then_the_layer_is_read_only(tmp_path):
    rows = [{"a": 1, "b": "x"}, {"a": 1, "b": "y"}]
    columns = ("a INTEGER", "b TEXT", "PRIMARY KEY (a, b)")
    base = new_database(tmp_path, SPATIALITE)
    base.add_table("trees", *columns, key="").add_rows("trees", rows)
    project = saved_project(tmp_path / "t.qgs", base.layer())

    made = packaged(project, tmp_path / "out")

    assert made.values("trees", "fid", "a", "b") == [(1, 1, "x"), (2, 1, "y")]
    entry = made.layer_entry("trees")
    assert (entry["read_only"], entry["source_key_fields"]) == (True, ["a", "b"])
    assert made.codes == ["layer_read_only"]


def test_keys_that_are_missing_or_double_when_packaged_then_each_is_told(tmp_path):
    rows = [oak(1), oak(1), {**oak(9), "fid": None}, oak(4)]
    project = saved_project(tmp_path / "t.qgs", shapefile(tmp_path, rows).layer())

    made = packaged(project, tmp_path / "out")

    assert made.values("trees", "fid") == [1, 1, None, 4]
    told = {(f.key, "without a value" in f.message) for f in made.package.findings}
    assert told == {("1", False), ("", True)}


# Geometries


@pytest.mark.parametrize(
    ("type_", "wkt"),
    [
        ("PointZM", "PointZM (1 2 3 4)"),
        ("MultiPointM", "MultiPointM ((1 2 3),(4 5 6))"),
        ("LineStringZ", "LineStringZ (0 0 1, 1 1 2)"),
        (
            "MultiPolygon",
            "MultiPolygon (((0 0, 4 0, 4 4, 0 0)),((9 9, 9 8, 8 9, 9 9)))",
        ),
        ("CompoundCurve", "CompoundCurve (CircularString (0 0, 1 1, 2 0),(2 0, 3 0))"),
        ("CurvePolygon", "CurvePolygon (CircularString (0 0, 4 0, 4 4, 0 4, 0 0))"),
        ("Geometry", "LineString (0 0, 1 1)"),
    ],
)
def test_geometry_of_any_type_when_packaged_then_type_and_shape_stay(
    type_, wkt, tmp_path
):
    base = gpkg_trees(tmp_path, [{"geom": wkt}, {"geom": None}], geometry=type_)
    project = saved_project(tmp_path / "t.qgs", base.layer())

    made = packaged(project, tmp_path / "out")

    packed = made.project()
    found, source = only_layer(packed), base.layer()
    assert found.wkbType() == source.wkbType()
    shapes = [f.geometry().asWkt() for f in found.getFeatures()]
    assert shapes == [QgsGeometry.fromWkt(wkt).asWkt(), ""]
    assert made.codes == []


def test_geometry_that_is_not_of_the_layers_type_when_packaged_then_it_is_listed(
    tmp_path,
):
    rows = [{"geom": "Polygon ((0 0, 1 0, 1 1, 0 0))"}, {"geom": "Point (3 3)"}]
    base = gpkg_trees(tmp_path, (), geometry="Polygon")
    base.add_rows("trees", rows)
    project = saved_project(tmp_path / "t.qgs", base.layer())

    made = packaged(project, tmp_path / "out")

    [finding] = made.package.findings
    assert (finding.code.value, finding.key) == ("geometry_type", "2")
    assert "Point" in finding.message and "Polygon" in finding.message
    assert len(made.values("trees", "geom")) == 2


def test_spatial_index_of_many_features_when_packaged_then_sqlite_finds_it_sound(
    tmp_path,
):
    rows = [
        {"geom": f"LineString ({n % 97} {n % 89}, {n % 97 + 0.1} {n % 89 + 5.7})"}
        for n in range(6000)
    ]
    rows += [{"geom": None}, {"geom": "LineString (-1e7 -3.3, 1e7 1e-9)"}]
    base = gpkg_trees(tmp_path, rows, columns=(), geometry="LineString")
    project = saved_project(tmp_path / "t.qgs", base.layer())

    made = packaged(project, tmp_path / "out")

    assert made.query("SELECT rtreecheck('rtree_trees_geom')") == ["ok"]
    assert made.query("SELECT count(*) FROM rtree_trees_geom") == [6001]
    assert made.query("PRAGMA integrity_check") == ["ok"]
    assert made.query("SELECT feature_count FROM gpkg_ogr_contents") == [6002]
    packed, source = made.project(), base.layer()
    layer = only_layer(packed)
    for box in ((10.05, 20, 10.06, 20.5), (96.1, 0, 97, 94), (-9e6, -9, -8e6, 9)):
        area = QgsGeometry.fromWkt(
            f"LineString ({box[0]} {box[1]}, {box[2]} {box[3]})"
        ).boundingBox()
        assert sorted(f["fid"] for f in layer.getFeatures(area)) == sorted(
            f["fid"] for f in source.getFeatures(area)
        )


def test_index_of_a_package_when_the_device_edits_then_it_follows(tmp_path):
    rows = [{"geom": f"Point ({n} {n})"} for n in range(500)]
    base = gpkg_trees(tmp_path, rows, columns=())
    made = packaged(saved_project(tmp_path / "t.qgs", base.layer()), tmp_path / "out")
    packed = made.project()
    layer = only_layer(packed)

    assert layer.startEditing()
    assert layer.deleteFeatures(list(range(1, 450)))
    assert layer.changeGeometry(460, QgsGeometry.fromWkt("Point (-5 -5)"))
    assert layer.commitChanges(), layer.commitErrors()

    assert made.query("SELECT rtreecheck('rtree_trees_geom')") == ["ok"]
    assert made.query("SELECT feature_count FROM gpkg_ogr_contents") == [51]


# Optimised


def test_package_when_made_then_it_is_one_small_file_with_indexes(tmp_path):
    base = gpkg_trees(tmp_path, [oak(n, geom=f"Point ({n} 0)") for n in range(1, 400)])
    made = packaged(saved_project(tmp_path / "t.qgs", base.layer()), tmp_path / "out")

    assert made.files() == ["data.gpkg", "qfieldsync_cloud.json", "t_qfield.qgz"]
    assert made.query("PRAGMA freelist_count") == [0]
    assert made.query("PRAGMA journal_mode") == ["delete"]
    plan = made.query("EXPLAIN QUERY PLAN SELECT 1 FROM trees WHERE fid = 3")
    assert "idx_trees_fid" in plan[0][-1]
    assert made.query("SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'trees'") != [0]


# Filters


@pytest.mark.parametrize("kind", [GPKG, SPATIALITE, "shapefile"])
def test_filter_when_packaged_then_only_its_rows_go_along_and_it_stays(kind, tmp_path):
    source = source_of(kind, tmp_path)
    assert source.setSubsetString("\"species\" = 'Ash'")
    project = saved_project(tmp_path / "t.qgs", source)

    made = packaged(project, tmp_path / "out")

    packed = made.project()
    layer = only_layer(packed)
    assert made.values("trees", "fid") == [2]
    assert layer.subsetString() == "\"species\" = 'Ash'"
    assert layer.featureCount() == 1
    assert made.codes == []


def test_two_filters_on_one_table_when_packaged_then_they_share_one_table(tmp_path):
    base = gpkg_trees(tmp_path, [oak(n, girth=n) for n in range(1, 8)])
    low = base.layer(subset='"girth" < 3', title="low")
    high = base.layer(subset='"girth" > 2 AND "girth" < 6', title="high")
    project = saved_project(tmp_path / "t.qgs", low, high)

    made = packaged(project, tmp_path / "out")

    packed = made.project()
    assert made.values("trees", "fid") == [1, 2, 3, 4, 5]
    assert layer_named(packed, "low").featureCount() == 2
    assert layer_named(packed, "high").featureCount() == 3
    assert made.layer_entry("low")["table"] == made.layer_entry("high")["table"]
    assert made.layer_entry("high")["feature_count"] == 3


def test_filter_in_words_of_postgres_when_packaged_then_its_rows_go_along(
    postgis, tmp_path
):
    postgis.add_table("trees", "species text")
    rows = [{"species": name} for name in ("Oak", "oak", "Ash")]
    postgis.add_rows("trees", rows)
    whole = postgis.layer(title="whole")
    odd = postgis.layer(title="odd", subset="\"species\" ~ '^O'::text")
    fine = postgis.layer(title="fine", subset="\"species\" = 'oak'")
    project = saved_project(tmp_path / "t.qgs", whole, odd, fine)

    made = packaged(project, tmp_path / "out")

    packed = made.project()
    counts = {
        name: layer_named(packed, name).featureCount()
        for name in ("whole", "odd", "fine")
    }
    assert counts == {"whole": 3, "odd": 1, "fine": 1}
    assert made.layer_entry("whole")["table"] == made.layer_entry("fine")["table"]
    assert made.layer_entry("whole")["table"] != made.layer_entry("odd")["table"]


# Area


TRIANGLE = "Polygon ((0 0, 10 0, 0 10, 0 0))"


def area_project(folder: Path, *layers, is_on=True, wkt=TRIANGLE):
    def change(project):
        project.writeEntry("qfieldsync", "/areaOfInterest", wkt)
        project.writeEntry("qfieldsync", "/areaOfInterestCrs", f"EPSG:{SRID}")
        project.writeEntryBool("qfieldsync", "/offlineCopyOnlyAoi", is_on)

    return saved_project(folder / "t.qgs", *layers, change=change)


AREA_ROWS = [
    {"fid": 1, "geom": "Point (2 2)"},
    {"fid": 2, "geom": "Point (9 9)"},  # in the box, not in the triangle
    {"fid": 3, "geom": "Point (50 50)"},
    {"fid": 4, "geom": None},
]


@pytest.mark.parametrize("kind", [GPKG, "shapefile"])
def test_area_when_packaged_then_box_and_polygon_decide(kind, tmp_path):
    if kind == GPKG:
        source = gpkg_trees(tmp_path, AREA_ROWS).layer()
    else:
        source = shapefile(tmp_path, AREA_ROWS).layer()
    made = packaged(area_project(tmp_path, source), tmp_path / "out")

    assert made.values("trees", "fid") == [1]
    assert made.layer_entry("trees")["feature_count"] == 1


def test_area_when_it_is_switched_off_then_all_go_along(tmp_path):
    source = gpkg_trees(tmp_path, AREA_ROWS).layer()
    made = packaged(area_project(tmp_path, source, is_on=False), tmp_path / "out")

    assert made.values("trees", "fid") == [1, 2, 3, 4]


def test_area_in_another_crs_when_given_as_an_option_then_it_is_transformed(tmp_path):
    rows = [
        {"fid": 1, "geom": "Point (500000 5500000)"},
        {"fid": 2, "geom": "Point (600000 5500000)"},
    ]
    source = gpkg_trees(tmp_path, rows).layer()
    area = Area.of_wkt(
        "Polygon ((8.9 49, 9.1 49, 9.1 50, 8.9 50, 8.9 49))", "EPSG:4326"
    )
    project = saved_project(tmp_path / "t.qgs", source)

    made = packaged(project, tmp_path / "out", area=area, is_area_only=True)

    assert made.values("trees", "fid") == [1]


def test_area_without_any_feature_when_packaged_then_it_is_told(tmp_path):
    source = gpkg_trees(tmp_path, AREA_ROWS).layer()
    wkt = "Polygon ((900 900, 910 900, 900 910, 900 900))"
    made = packaged(area_project(tmp_path, source, wkt=wkt), tmp_path / "out")

    assert made.values("trees", "fid") == []
    assert made.codes == ["area_empty"]


def test_area_that_is_no_polygon_when_packaged_then_it_is_refused(tmp_path):
    source = gpkg_trees(tmp_path, AREA_ROWS).layer()

    with pytest.raises(OptionError, match="polygon"):
        packaged(area_project(tmp_path, source, wkt="Point (1 1)"), tmp_path / "out")

    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("wkt", "crs", "said"),
    [
        ("Point (1 1)", "EPSG:4326", "'Point (1 1)' is no polygon"),
        (
            "Polygon ((0 0, 1 0, 1 1, 0 0))",
            "EPSG:0",
            "there is no CRS 'EPSG:0'",
        ),
    ],
    ids=["no polygon", "no CRS"],
)
def test_area_when_it_is_refused_then_it_is_told_in_the_language_of_qgis(
    wkt, crs, said
):
    install_translator(lambda _context, text: f"«{text}»")
    try:
        with pytest.raises(OptionError) as caught:
            Area.of_wkt(wkt, crs)
    finally:
        install_translator(None)

    assert str(caught.value) == f"«area»: «{said}»"


# What cannot be stored


def test_value_that_sqlite_cannot_hold_when_packaged_then_it_is_told(tmp_path):
    rows = [{"fid": n, "v": 1.0} for n in range(1, 5)]
    path = geojson(tmp_path, rows, name="v").path
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("1.0", "NaN", 1), encoding="utf-8")
    layer = QgsVectorLayer(str(path), "v", "ogr")
    assert layer.isValid()
    project = saved_project(tmp_path / "t.qgs", layer)

    made = packaged(project, tmp_path / "out")

    assert made.values("v", "v") == [None, 1.0, 1.0, 1.0]


def test_fields_that_differ_in_capitals_when_packaged_then_one_is_told(
    postgis, tmp_path
):
    postgis.add_table("trees", '"Name" text', "name text")
    postgis.add_rows("trees", [{"Name": "A", "name": "b"}])
    project = saved_project(tmp_path / "t.qgs", postgis.layer())

    made = packaged(project, tmp_path / "out")

    assert made.values("trees", "Name") == ["A"]
    assert made.codes == ["field_left_out"]


# Copies


def test_copied_geopackage_when_it_has_rows_in_a_wal_then_they_go_along(tmp_path):
    base = gpkg_trees(tmp_path, TREES)
    layer = base.layer()
    layer.setCustomProperty("QFieldSync/cloud_action", "copy")
    project = saved_project(tmp_path / "t.qgs", layer)
    with closing(sqlite3.connect(base.path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(
            "INSERT INTO gpkg_contents (table_name, data_type)"
            " VALUES ('late', 'attributes')"
        )
        connection.commit()
        assert Path(f"{base.path}-wal").stat().st_size > 0

        made = packaged(project, tmp_path / "out")

    copy = made.folder / "inventory.gpkg"
    with closing(sqlite3.connect(copy)) as connection:
        names = connection.execute("SELECT table_name FROM gpkg_contents").fetchall()
    assert ("late",) in names
    assert made.files() == ["inventory.gpkg", "qfieldsync_cloud.json", "t_qfield.qgz"]
    entry = made.layer_entry("trees")
    assert (entry["action"], entry["file"], entry["table"]) == (
        "copy",
        "inventory.gpkg",
        "trees",
    )


def test_ledger_when_packaged_then_it_stays_at_home(tmp_path):
    base = gpkg_trees(tmp_path, TREES)
    name = "gpkgext_qfieldsync_cloud_ledger"
    base.execute(
        f"CREATE TABLE {name} (seq INTEGER PRIMARY KEY, secret TEXT)",
        f"INSERT INTO {name} VALUES (1, 'ledger-content')",
    )
    copied = base.layer(title="copied")
    copied.setCustomProperty("QFieldSync/cloud_action", "copy")
    project = saved_project(tmp_path / "t.qgs", copied, base.layer(title="offline"))

    made = packaged(project, tmp_path / "out")

    for item in made.folder.rglob("*"):
        if item.is_file():
            content = item.read_bytes()
            assert b"ledger-content" not in content
            assert name.encode() not in content
    assert base.query(f"SELECT secret FROM {name}") == ["ledger-content"]


def test_actions_of_the_caller_when_given_then_they_hold(tmp_path):
    layer = gpkg_trees(tmp_path, TREES).layer()
    layer_id = layer.id()
    project = saved_project(tmp_path / "t.qgs", layer)

    made = packaged(project, tmp_path / "out", actions={layer_id: SyncAction.COPY})

    assert made.layer_entry("trees")["file"] == "inventory.gpkg"


def test_collections_of_geometries_when_packaged_then_the_rows_go_along(tmp_path):
    """QGIS shows them as a table."""
    wkt = "GeometryCollection (Point (1 1), LineString (0 0, 1 1))"
    home = tmp_path / "home"
    home.mkdir()
    base = gpkg_trees(home, [oak(1, geom=wkt), oak(2)], geometry="GeometryCollection")
    project = saved_project(home / "t.qgs", base.layer())

    made = packaged(project, tmp_path / "out")

    packed = made.project()
    assert not only_layer(packed).isSpatial()
    assert shown(only_layer(packed), ["fid", "species"]) == [(1, "oak"), (2, "oak")]


UNWRITTEN = {
    "a key of text": ("CREATE TABLE {} (code TEXT PRIMARY KEY, note TEXT)", True),
    "a view": ("CREATE VIEW {} AS SELECT fid AS OGC_FID, note FROM trees", True),
    "a view with fid": ("CREATE VIEW {} AS SELECT fid, note FROM trees", True),
    "a number as key": ("CREATE TABLE {} (id INTEGER PRIMARY KEY, note TEXT)", False),
    "a short number": ("CREATE TABLE {} (id MEDIUMINT PRIMARY KEY, note TEXT)", False),
    "an integer": ("CREATE TABLE {} (id INT NOT NULL PRIMARY KEY, note TEXT)", False),
    "a long number": ("CREATE TABLE {} (id BIGINT PRIMARY KEY, note TEXT)", True),
}


@pytest.mark.parametrize("kind", UNWRITTEN)
def test_table_that_qgis_cannot_write_when_packaged_then_it_is_read_only(
    tmp_path, kind
):
    sql, is_read_only = UNWRITTEN[kind]
    base = gpkg_trees(tmp_path, [oak(1)])
    base.execute(
        sql.format("other"),
        "INSERT INTO gpkg_contents (table_name, data_type, identifier)"
        " VALUES ('other', 'attributes', 'other')",
    )
    project = saved_project(tmp_path / "t.qgs", base.layer(), base.layer("other"))

    made = packaged(project, tmp_path / "out")

    packed = made.project()
    layer = layer_named(packed, "other")
    assert layer.readOnly() == made.layer_entry("other")["read_only"] == is_read_only
    assert made.codes == ["layer_read_only"] * is_read_only
    assert not layer_named(packed, "trees").readOnly()


def test_view_that_is_written_by_triggers_when_packaged_then_it_can_be_edited(tmp_path):
    base = gpkg_trees(tmp_path, [oak(1)])
    base.execute(
        "CREATE VIEW other AS SELECT fid AS OGC_FID, note FROM trees",
        "INSERT INTO gpkg_contents (table_name, data_type, identifier)"
        " VALUES ('other', 'attributes', 'other')",
        "CREATE TRIGGER other_updated INSTEAD OF UPDATE ON other BEGIN"
        " UPDATE trees SET note = NEW.note WHERE fid = NEW.OGC_FID; END",
    )

    made = packaged(
        saved_project(tmp_path / "t.qgs", base.layer("other")), tmp_path / "out"
    )

    packed = made.project()
    assert not only_layer(packed).readOnly()
    assert made.codes == []
