"""Quick looks past QGIS find what QGIS finds, or say that they cannot tell."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, QgsRectangle

from qfieldsync_cloud.core.layers.databases.spatial_index import keys_in
from qfieldsync_cloud.core.layers.describe import describe_layer, note_layer
from qfieldsync_cloud.core.layers.features.geometry import _from_wkt
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.features.stored_rows import keys_plainly_as
from tests.qgis.factories import GPKG, SPATIALITE, TREE_COLUMNS, database

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
    mine, of_qgis = _from_wkt(wkt), QgsGeometry.fromWkt(wkt)

    assert mine.isNull() == of_qgis.isNull()
    assert mine.asWkb() == of_qgis.asWkb()
