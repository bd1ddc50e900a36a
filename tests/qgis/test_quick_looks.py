"""Quick looks past QGIS find what QGIS finds, or say that they cannot tell."""

from __future__ import annotations

import math
import struct

import hypothesis.strategies as st
import pytest
from hypothesis import event, given, settings
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsWkbTypes,
)

from qfieldsync_cloud.core.layers.describe import describe_layer
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.features.spatial_index import keys_in
from qfieldsync_cloud.core.layers.features.stored_rows import (
    keys_plainly_as,
    plain_features,
)
from qfieldsync_cloud.core.layers.geometries.geometry_column import GeometryColumn
from qfieldsync_cloud.core.layers.geometries.plain_wkb import wkb_of_point
from qfieldsync_cloud.core.layers.geometries.wkt import geometry_of_wkt
from qfieldsync_cloud.core.layers.layer_note import note_layer
from qfieldsync_cloud.core.sync.geometry import ReadGeometry
from tests.qgis.factories import (
    GPKG,
    SPATIALITE,
    SRID,
    TREE_COLUMNS,
    database,
    quoted,
)

ROWS = [
    {"fid": 1, "species": "oak", "height": 1.5, "girth": 3, "geom": "Point (1 2)"},
    {"fid": 2, "species": None, "height": 2, "planted": "2020-02-29"},
    {"fid": 3, "species": "ash", "note": "it's", "geom": "Point (1 2)"},
    {"fid": 4, "species": "elm", "geom": "Point (500 600)"},
]


def reader_of_rows(folder, kind, *columns):
    made = database(folder, kind).add_table("trees", *TREE_COLUMNS, *columns)
    made.add_rows("trees", ROWS)
    layer = made.layer()
    return made, TableReader(describe_layer(note_layer(layer)), layer)


def test_rows_when_nobody_touched_them_then_they_are_plainly_as_read(tmp_path):
    _, reader = reader_of_rows(tmp_path, GPKG, "planted DATE", "is_alive BOOLEAN")
    features = reader.read(["1", "2", "3", "9"])

    assert features["9"] is None
    assert keys_plainly_as(reader.setup, features) == {"1", "2", "3", "9"}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE trees SET species = 'Oak' WHERE fid = 1",
        "UPDATE trees SET height = 1.5000001 WHERE fid = 1",
        "UPDATE trees SET girth = NULL WHERE fid = 1",
        "UPDATE trees SET planted = '2020-03-01' WHERE fid = 1",
        "UPDATE trees SET geom = NULL WHERE fid = 1",
        "UPDATE trees SET geom = (SELECT geom FROM trees WHERE fid = 4) WHERE fid = 1",
        "DELETE FROM trees WHERE fid = 1",
        "UPDATE trees SET fid = 1 + 98 WHERE fid = 1",
    ],
)
def test_row_when_it_was_changed_then_it_is_not_as_read(tmp_path, change):
    made, reader = reader_of_rows(tmp_path, GPKG, "planted DATE")
    features = reader.read(["1", "2", "9"])

    made.execute(change)

    assert keys_plainly_as(reader.setup, features) == {"2", "9"}


def test_rows_when_they_can_only_be_read_with_qgis_then_nothing_is_told(tmp_path):
    folder = tmp_path / "moments"
    folder.mkdir()
    _, reader = reader_of_rows(folder, GPKG, "planted DATE", "seen DATETIME")
    assert keys_plainly_as(reader.setup, reader.read(["1"])) == frozenset()

    _, reader = reader_of_rows(tmp_path, SPATIALITE, "planted DATE")
    assert keys_plainly_as(reader.setup, reader.read(["1"])) == frozenset()


VALUES = (
    *(None, 0, 1, 2, -1, 300, 2**31, 2**40, 1.0, 1.5, float("inf"), 1e-300),
    *("", "oak", "it's", "Zoë ✓", "a\0b", "x" * 21, " ", "a\nb", "1", "1.5", b"oak"),
    *("2020-02-29", "2021-02-29", "20200229", "2020-W09-6", "2020-02-29T00:00:00Z"),
    *("0000-01-01", "9999-12-31", "true", "TRUE"),
)
"""What SQLite lets into any column, whatever its type."""


@pytest.mark.parametrize(
    ("column", "plain"),
    [
        ("it TEXT", 25),
        ("it TEXT(20)", 22),
        ("it INTEGER", 10),
        ("it MEDIUMINT", 8),
        ("it TINYINT", 6),
        ("it DOUBLE", 14),
        ("it FLOAT", 0),
        ("it BOOLEAN", 4),
        ("it DATE", 3),
    ],
)
def test_value_when_read_past_qgis_then_it_is_what_qgis_reads(tmp_path, column, plain):
    made = database(tmp_path, GPKG).add_table("trees", column)
    with made.writing() as connection:
        for value in VALUES:
            connection.execute("INSERT INTO trees (it) VALUES (?)", (value,))
    layer = made.layer()
    reader = TableReader(describe_layer(note_layer(layer)), layer)
    keys = [str(number + 1) for number in range(len(VALUES))]

    found = plain_features(reader.setup, keys)

    by_qgis = reader.read(keys)
    assert {key: repr(feature) for key, feature in found.items()} == {
        key: repr(by_qgis[key]) for key in found
    }
    assert len(found) >= plain


def blob_of(wkb, flags=1, envelope=b""):
    return b"GP\0" + bytes([flags]) + struct.pack("<i", SRID) + envelope + wkb


def wkb_of(wkt):
    return bytes(QgsGeometry.fromWkt(wkt).asWkb())


POINT = struct.pack("<BIdd", 1, 1, 3.25, -0.1)
SHAPES = (
    "Point (1 2)",
    "PointZ (1 2 3)",
    "PointM (1 2 3)",
    "MultiPoint ((1 2),(3 4))",
    "LineString (1 2, 3 4)",
    "LineStringZM (1 2 3 4, 3 4 5 6)",
    "MultiLineString ((1 2, 3 4),(5 6, 7 8))",
    "Polygon ((0 0, 0 1, 1 1, 0 0),(0.1 0.1, 0.2 0.1, 0.2 0.2, 0.1 0.1))",
    "MultiPolygonZ (((0 0 1, 0 1 1, 1 1 1, 0 0 1)),((5 5 1, 5 6 1, 6 6 1, 5 5 1)))",
    "CircularString (0 0, 1 1, 2 0)",
    "GeometryCollection (Point (1 2))",
)
BLOBS = (
    *(blob_of(wkb_of(wkt)) for wkt in SHAPES),
    *(blob_of(wkb_of(f"{wkt.split()[0]} EMPTY"), 0b10001) for wkt in SHAPES[:-1]),
    *(blob_of(wkb_of(f"{wkt.split()[0]} EMPTY")) for wkt in SHAPES[:-1]),
    blob_of(POINT, 0b11, struct.pack("<4d", 3.25, 3.25, -0.1, -0.1)),
    blob_of(struct.pack(">BIdd", 0, 1, 3.25, -0.1)),
    blob_of(struct.pack("<BIdd", 1, 1, math.nan, math.nan)),
    blob_of(struct.pack("<BIdd", 1, 1, math.inf, 1)),
    blob_of(struct.pack("<BIddd", 1, 0x80000001, 1, 2, 3)),
    blob_of(struct.pack("<BII", 1, 2, 0)),
    blob_of(struct.pack("<BIII", 1, 3, 1, 0)),
    blob_of(struct.pack("<BIII", 1, 4, 1, 7)),
    blob_of(POINT[:-3]),
    blob_of(POINT + b"more"),
    POINT,
    b"",
    b"GP",
    None,
)


@pytest.mark.parametrize(
    ("kind", "plain"),
    [
        ("Point", 3),
        ("PointZ", 2),
        ("MultiPoint", 2),
        ("LineString", 2),
        ("LineStringZM", 2),
        ("MultiLineString", 2),
        ("Polygon", 2),
        ("MultiPolygonZ", 2),
        ("Geometry", 1),
        ("CircularString", 1),
    ],
)
def test_geometry_when_read_past_qgis_then_it_is_what_qgis_reads(tmp_path, kind, plain):
    made = database(tmp_path, GPKG).add_table("trees", geometry=kind)
    made.execute(
        *(
            f"DROP TRIGGER {quoted(name)}"
            for name in made.query(
                "SELECT name FROM sqlite_master WHERE type = 'trigger'"
                " AND name LIKE 'rtree_trees%'"
            )
        )
    )
    with made.writing() as connection:
        for blob in BLOBS:
            connection.execute("INSERT INTO trees (geom) VALUES (?)", (blob,))
    layer = made.layer()
    reader = TableReader(describe_layer(note_layer(layer)), layer)
    keys = [str(number + 1) for number in range(len(BLOBS))]

    found = plain_features(reader.setup, keys)

    by_qgis = reader.read(keys)
    for key, feature in found.items():
        shape, expected = feature.geometry, by_qgis[key].geometry
        assert (shape is None) is (expected is None), BLOBS[int(key) - 1]
        if shape is not None:
            assert shape.exact == expected.exact
            assert shape.qgs.asWkb() == expected.qgs.asWkb()
            assert shape.equals(expected, 0.0)
            assert shape.wkt == expected.wkt
    assert len(found) >= plain


def test_feature_when_it_is_known_to_the_bit_then_it_is_the_same_object(tmp_path):
    made, reader = reader_of_rows(tmp_path, GPKG, "planted DATE")
    known = reader.read_at_rest(["1", "2", "3", "9"])
    assert reader.read(known, known) == known
    assert all(
        reader.read(known, known)[key] is feature for key, feature in known.items()
    )

    made.execute(
        "UPDATE trees SET girth = 4 WHERE fid = 1",
        "UPDATE trees SET geom = (SELECT geom FROM trees WHERE fid = 4) WHERE fid = 2",
        "DELETE FROM trees WHERE fid = 3",
    )
    layer = made.layer()
    found = TableReader(reader.setup, layer).read(known, known)

    assert found["1"] is not known["1"]
    assert found["1"].attributes == {**known["1"].attributes, "girth": 4}
    assert found["2"].geometry.wkt == "Point (500 600)"
    assert found["3"] is None
    assert found["9"] is None


def test_column_when_it_is_gone_then_rows_are_left_to_qgis(tmp_path):
    made, reader = reader_of_rows(tmp_path, GPKG, "planted DATE")
    made.execute("ALTER TABLE trees DROP COLUMN girth")

    assert plain_features(reader.setup, ["1"]) == {}


def test_index_when_asked_then_it_finds_what_qgis_finds(tmp_path):
    _, reader = reader_of_rows(tmp_path, GPKG, "planted DATE")
    boxes = {
        "here": QgsRectangle(0.5, 1.5, 1.5, 2.5),
        "there": QgsRectangle(499, 599, 501, 601),
        "nowhere": QgsRectangle(10, 10, 20, 20),
    }

    found = keys_in(reader.setup, boxes)

    assert found is not None
    for name, box in boxes.items():
        assert sorted(found[name]) == sorted(key for key, _ in reader.read_in(box))
    assert sorted(found["here"]) == ["1", "3"]


def test_index_when_there_is_none_then_nothing_is_told(tmp_path):
    made, reader = reader_of_rows(tmp_path, GPKG, "planted DATE")
    made.execute("DELETE FROM gpkg_extensions WHERE extension_name LIKE '%rtree%'")

    assert keys_in(reader.setup, {"a": QgsRectangle(0, 0, 9, 9)}) is None


RING = ", ".join(f"{n}.12345678901234567 {n * n % 97}" for n in range(100))
OTHER = ", ".join(f"-{n}.5 {n * 7 % 31}" for n in range(100))


@pytest.mark.parametrize(
    "wkt",
    [
        f"LineString ({RING})",
        f"Polygon (({RING}, 0.12345678901234567 0))",
        f"Polygon (({RING}))",
        f"Polygon (({RING}),({OTHER}))",
        f"MultiLineString (({RING}),({OTHER}))",
        f"MultiPolygon ((({RING})),(({OTHER}),({RING})))",
        f"PolygonZ (({RING}))",
        f"POLYGON (({RING}))",
        f"Polygon ({RING})",
        f"Polygon (({RING}), {OTHER})",
        f"Polygon (({RING})), (({OTHER}))",
        f"LineString ({RING}, 1.2.3 4)",
        f"LineString ({RING}, 1 nan)",
        f"LineString ({RING}, 1 2 3)",
        f"LineString (({RING}))",
    ],
    ids=lambda wkt: wkt[:14] + wkt[-9:],
)
def test_long_wkt_when_parsed_then_it_is_to_the_bit_what_qgis_makes_of_it(wkt):
    mine, of_qgis = geometry_of_wkt(wkt), QgsGeometry.fromWkt(wkt)

    assert mine.isNull() == of_qgis.isNull()
    assert mine.asWkb() == of_qgis.asWkb()


ORDINATES = st.one_of(
    st.floats(allow_nan=False, allow_infinity=False).map(lambda x: f"{x:.17f}"),
    st.floats(-1e7, 1e7).map(lambda x: f"{x:.17f}".rstrip("0").rstrip(".")),
    st.from_regex(r"-?[0-9]{1,16}(\.[0-9]{1,42})?", fullmatch=True),
    st.from_regex(r"[-+]?[0-9]{0,3}\.?[0-9]{0,3}(e[0-9])?", fullmatch=True),
)


@given(ORDINATES, ORDINATES, st.sampled_from(("Point ({} {})", "Point({} {} )")))
@settings(max_examples=500, deadline=None, derandomize=True, database=None)
def test_point_when_read_past_qgis_then_it_is_to_the_bit_what_qgis_makes(x, y, form):
    wkt = form.format(x, y)

    wkb = wkb_of_point(wkt)

    event(f"read: {wkb is not None}")
    assert wkb is None or wkb == bytes(QgsGeometry.fromWkt(wkt).asWkb())


def test_point_when_it_is_as_qfield_writes_it_then_qgis_is_not_asked():
    wkt = QgsGeometry.fromPointXY(QgsPointXY(412345.123456789, -0.1)).asWkt(17)

    assert wkb_of_point(wkt) == wkb_of(wkt)


@pytest.mark.parametrize("crs", ["", "EPSG:25832", "EPSG:4326", "EPSG:0"])
@pytest.mark.parametrize("kind", ["Point", "PointZ", "MultiPoint"])
def test_point_when_the_column_or_the_crs_is_another_then_it_is_fitted(kind, crs):
    column = GeometryColumn(
        QgsWkbTypes.parseType(kind), QgsCoordinateReferenceSystem("EPSG:25832")
    )
    wkt = "Point (9 48)"

    first, again = column.read(wkt, crs), column.read(wkt, crs)

    assert repr(again) == repr(first).replace(
        repr(getattr(first, "value", "")), repr(getattr(again, "value", ""))
    )
    if isinstance(first, ReadGeometry):
        assert again.value.exact == first.value.exact
        assert again.value.qgs.wkbType() == column.wkb_type
