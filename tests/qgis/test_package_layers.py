"""Layers of kinds of their own in a package: tiles in one file, virtual layers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import (
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QUrl

from tests.qgis.factories import GPKG, database
from tests.qgis.package_factories import layer_named, packaged, saved_project


def mbtiles(path: Path, form: str) -> Path:
    """A file of tiles without a tile."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "CREATE TABLE metadata (name TEXT, value TEXT);"
            "CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT,"
            " tile_data BLOB);"
            "INSERT INTO metadata VALUES ('name', 'tiles'), ('minzoom', '0'),"
            " ('maxzoom', '1'), ('bounds', '-10,-10,10,10');"
        )
        connection.execute("INSERT INTO metadata VALUES ('format', ?)", (form,))
        connection.commit()
    return path


def raster_tiles(path: Path) -> QgsMapLayer:
    url = QUrl.fromLocalFile(str(mbtiles(path, "png"))).toString()
    return QgsRasterLayer(f"type=mbtiles&url={url}", "map", "wms")


def vector_tiles(path: Path) -> QgsMapLayer:
    return QgsVectorTileLayer(f"type=mbtiles&url={mbtiles(path, 'pbf')}", "map")


@pytest.mark.parametrize("action", ["copy", "no_action", ""])
@pytest.mark.parametrize("make", [raster_tiles, vector_tiles])
@pytest.mark.parametrize("place", ["home/maps/a.mbtiles", "other/base map.mbtiles"])
def test_tiles_in_a_file_when_packaged_then_the_file_goes_along(
    place, make, action, tmp_path
):
    layer = make(tmp_path / place)
    assert layer.isValid()
    if action:
        layer.setCustomProperty("QFieldSync/cloud_action", action)

    made = packaged(saved_project(tmp_path / "home" / "p.qgs", layer), tmp_path / "out")

    file = "maps/a.mbtiles" if "home" in place else "external/1/base map.mbtiles"
    assert file in made.files()
    assert made.layer_entry("map")["file"] == file
    tmp_path.joinpath("home").rename(tmp_path / "gone")
    project = made.project()
    assert layer_named(project, "map").isValid()
    assert made.codes == []
    assert str(tmp_path) not in made.xml()


@pytest.fixture
def open_project() -> Iterator[QgsProject]:
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


def test_virtual_layer_when_packaged_then_it_shows_the_layers_of_the_package(
    tmp_path, open_project
):
    data = database(tmp_path, GPKG, "trees")
    data.add_table("trees", "note TEXT")
    data.add_rows("trees", [{"fid": 1, "note": "a", "geom": "Point (1 1)"}])
    trees = data.layer("trees")
    query = f"?query=select%20*%20from%20%22{trees.id()}%22"
    virtual = QgsVectorLayer(query, "view", "virtual")
    source = saved_project(tmp_path / "p.qgs", trees, virtual)

    made = packaged(source, tmp_path / "out")

    assert made.codes == []
    assert open_project.read(str(made.package.project_file))
    assert [f["note"] for f in layer_named(open_project, "view").getFeatures()] == ["a"]
