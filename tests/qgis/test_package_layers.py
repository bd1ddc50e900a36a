"""Layers of kinds of their own in a package: tiles, virtual, localized, embedded."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import pytest
from qgis.core import (
    QgsApplication,
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QUrl

from qfieldsync_cloud.core.errors import PackagingError
from tests.qgis.factories import GPKG, database
from tests.qgis.logins import lock_logins
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


def folder_of_tiles(path: Path, suffix: str) -> str:
    """Two tiles in files of their own, and where QGIS finds them."""
    for name in ("0/0/0", "1/1/0"):
        tile = path / f"{name}.{suffix}"
        tile.parent.mkdir(parents=True)
        tile.write_bytes(b"")
    url = f"{QUrl.fromLocalFile(str(path)).toString()}/{{z}}/{{x}}/{{y}}.{suffix}"
    source = QgsDataSourceUri()
    for name, value in (("type", "xyz"), ("url", url), ("zmin", "0"), ("zmax", "1")):
        source.setParam(name, value)
    return bytes(source.encodedUri()).decode()


@pytest.mark.parametrize("suffix", ["png", "pbf"])
@pytest.mark.parametrize("place", ["home/base map", "other/Länder/tiles"])
def test_folder_of_tiles_when_packaged_then_its_files_go_along(place, suffix, tmp_path):
    source = folder_of_tiles(tmp_path / place, suffix)
    is_raster = suffix == "png"
    layer = (
        QgsRasterLayer(source, "map", "wms")
        if is_raster
        else QgsVectorTileLayer(source, "map")
    )
    assert layer.isValid()
    project = saved_project(tmp_path / "home" / "p.qgs", layer)

    made = packaged(project, tmp_path / "out")

    folder = "base map" if "home" in place else "external/1/tiles"
    assert {f"{folder}/{name}.{suffix}" for name in ("0/0/0", "1/1/0")} < set(
        made.files()
    )
    tmp_path.joinpath("home").rename(tmp_path / "gone")
    packed = made.project()
    shown = QgsDataSourceUri()
    shown.setEncodedUri(layer_named(packed, "map").source())
    start = QUrl.fromLocalFile(str(made.folder / folder)).toString()
    assert shown.param("url") == f"{start}/{{z}}/{{x}}/{{y}}.{suffix}"
    assert made.codes == []
    assert str(tmp_path) not in made.xml()


def test_tiles_beside_other_files_when_packaged_then_only_they_go_along(tmp_path):
    home = tmp_path / "home"
    layer = QgsRasterLayer(folder_of_tiles(home, "png"), "map", "wms")
    home.joinpath("photos", "2024").mkdir(parents=True)
    for name in ("data.gpkg", "private.txt", "photos/2024/1.png"):
        home.joinpath(name).write_text("home only")

    made = packaged(saved_project(home / "p.qgs", layer), tmp_path / "out")

    own = {"p_qfield.qgz", "qfieldsync_cloud.json"}
    assert set(made.files()) - own == {"0/0/0.png", "1/1/0.png"}
    packed, shown = made.project(), QgsDataSourceUri()
    shown.setEncodedUri(layer_named(packed, "map").source())
    path = QUrl(shown.param("url").replace("/{z}/{x}/{y}", "/1/1/0")).toLocalFile()
    assert Path(path).resolve() == made.folder.resolve() / "1/1/0.png"


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


@pytest.mark.parametrize("action", ["", "copy", "no_action", "offline"])
def test_virtual_layer_of_files_when_packaged_then_its_rows_go_along(tmp_path, action):
    """The files are not in the package, nor may their paths be."""
    (tmp_path / "home").mkdir()
    data = database(tmp_path / "home", GPKG, "trees")
    data.add_table("trees", "note TEXT")
    data.add_rows("trees", [{"fid": 1, "note": "a", "geom": "Point (1 1)"}])
    path = quote(f"{data.path}|layername=trees", safe="")
    virtual = QgsVectorLayer(
        f"?layer=ogr:{path}:t:&query=select%20*%20from%20t&uid=fid", "view", "virtual"
    )
    assert virtual.featureCount() == 1
    virtual.setCustomProperty("QFieldSync/cloud_action", action)

    made = packaged(saved_project(tmp_path / "home" / "p.qgs", virtual), tmp_path / "o")

    packed = made.project()
    layer = layer_named(packed, "view")
    assert [feature["note"] for feature in layer.getFeatures()] == ["a"]
    assert layer.readOnly()
    assert made.codes == ["layer_read_only"]
    assert quote(str(tmp_path), safe="") not in made.xml()


def test_virtual_layer_with_an_id_when_packaged_then_it_keeps_it(tmp_path):
    """It is a column, and no login."""
    data = database(tmp_path, GPKG, "trees")
    data.add_table("trees", "note TEXT")
    trees = data.layer("trees")
    query = f"?query=select%20*%20from%20%22{trees.id()}%22&uid=fid"
    virtual = QgsVectorLayer(query, "view", "virtual")

    made = packaged(saved_project(tmp_path / "p.qgs", trees, virtual), tmp_path / "out")

    assert made.codes == []
    packed = made.project()
    assert layer_named(packed, "view").source().endswith("&uid=fid")


@pytest.fixture
def shared_folder(tmp_path) -> Iterator[Path]:
    """A folder in which this machine keeps the data that a project calls localized."""
    folder = tmp_path / "shared"
    folder.mkdir()
    registry = QgsApplication.localizedDataPathRegistry()
    registry.registerPath(str(folder))
    yield folder
    registry.unregisterPath(str(folder))


@pytest.mark.parametrize("is_here", [True, False])
def test_localized_layer_when_packaged_then_each_machine_finds_its_own(
    is_here, tmp_path, shared_folder
):
    home = tmp_path / "home"
    home.mkdir()
    data = database(shared_folder, GPKG, "roads")
    data.add_table("roads", "note TEXT")
    layer = data.layer("roads")
    layer_id = layer.id()
    layer.setCustomProperty("QFieldSync/cloud_action", "offline")
    source = saved_project(home / "p.qgs", layer)
    assert "localized:roads.gpkg" in source.read_text(encoding="utf-8")
    if not is_here:
        registry = QgsApplication.localizedDataPathRegistry()
        registry.unregisterPath(str(shared_folder))

    made = packaged(source, tmp_path / "out")

    assert made.codes == []
    assert "<datasource>localized:roads.gpkg|layername=roads<" in made.xml()
    assert made.layer_entry("roads")["action"] == "no_action"
    assert layer_id in made.project().mapLayers()
    assert "data.gpkg" not in made.files()


@pytest.mark.parametrize("is_there", [True, False], ids=["there", "away"])
def test_embedded_layer_when_packaged_then_it_is_left_out_and_told(tmp_path, is_there):
    data = database(tmp_path, GPKG, "trees")
    data.add_table("trees", "note TEXT").add_table("roads", "note TEXT")
    roads = data.layer("roads")
    layer_id = roads.id()
    saved_project(tmp_path / "other.qgz", roads)
    source = saved_project(tmp_path / "p.qgs", data.layer("trees"))
    text = source.read_text(encoding="utf-8")
    element = f'<maplayer embedded="1" project="./other.qgz" id="{layer_id}"/>'
    node = f'<layer-tree-layer id="{layer_id}" name="roads"/></layer-tree-group>'
    text = text.replace("</projectlayers>", f"{element}</projectlayers>")
    source.write_text(text.replace("</layer-tree-group>", node, 1), encoding="utf-8")
    if not is_there:
        (tmp_path / "other.qgz").unlink()

    made = packaged(source, tmp_path / "out")

    [finding] = made.package.findings
    assert (finding.code.value, finding.layer_id) == ("layer_left_out", layer_id)
    assert finding.message == (
        "roads is left out: it belongs to another project, other.qgz. Add the layer to "
        "this project itself."
    )
    project = made.project()
    assert [layer.name() for layer in project.mapLayers().values()] == ["trees"]
    assert layer_id not in made.xml()


def embedding_project(folder: Path, *own: QgsMapLayer) -> Path:
    """A project with a group of another one that lies beside its folder.

    The group is "net", of `../o/o.qgs`, with the layer trees and, in a group of its
    own, roads.
    """
    data = database(folder, GPKG, "trees")
    data.add_table("trees", "note TEXT").add_table("roads", "note TEXT")
    other = QgsProject()
    group = other.layerTreeRoot().addGroup("net")
    for name, place in (("trees", group), ("roads", group.addGroup("inner"))):
        place.addLayer(other.addMapLayer(data.layer(name), False))
    owner = folder / "o" / "o.qgs"
    owner.parent.mkdir()
    assert other.write(str(owner)), other.error()
    other.clear()

    def embed(project: QgsProject) -> None:
        project.setFileName(str(folder / "home" / "p.qgs"))
        group = project.createEmbeddedGroup("net", str(owner), [])
        project.layerTreeRoot().addChildNode(group)

    source = saved_project(folder / "home" / "p.qgs", *own, change=embed)
    assert "../o/o.qgs" in source.read_text(encoding="utf-8")
    return source


@pytest.mark.parametrize("place", ["out", "deep/down/out"])
def test_embedded_group_when_packaged_then_it_is_left_out_and_told(place, tmp_path):
    data = database(tmp_path, GPKG, "own")
    data.add_table("own", "note TEXT")
    source = embedding_project(tmp_path, data.layer("own"))

    made = packaged(source, tmp_path / place)

    assert made.codes == ["layer_left_out"] * 2
    assert sorted(finding.message for finding in made.package.findings) == [
        f"{name} is left out: it belongs to another project, o.qgs. Add the layer to "
        "this project itself."
        for name in ("roads", "trees")
    ]
    project = made.project()
    assert [layer.name() for layer in project.mapLayers().values()] == ["own"]
    assert "o.qgs" not in made.xml()
    assert project.layerTreeRoot().findGroup("net") is None


def test_package_when_all_its_layers_are_embedded_then_the_error_names_them(tmp_path):
    source = embedding_project(tmp_path)

    with pytest.raises(PackagingError) as caught:
        packaged(source, tmp_path / "out")

    text = str(caught.value)
    assert "trees is left out: it belongs to another project, o.qgs." in text
    assert "roads is left out" in text
    assert "can open none" not in text
    assert not (tmp_path / "out").exists()


def test_embedded_group_when_its_project_is_away_then_it_is_in_no_package(tmp_path):
    data = database(tmp_path, GPKG, "own")
    data.add_table("own", "note TEXT")
    source = embedding_project(tmp_path, data.layer("own"))
    tmp_path.joinpath("o").rename(tmp_path / "away")

    made = packaged(source, tmp_path / "out")

    assert "o.qgs" not in made.xml()
    assert [layer["name"] for layer in made.manifest()["layers"]] == ["own"]


@pytest.fixture
def locked_logins(qgis_app):
    """Nobody entered the master password, without which QGIS reads no such layer."""
    lock_logins()


@pytest.mark.usefixtures("locked_logins")
def test_layer_whose_login_is_locked_when_packaged_then_it_is_left_out_and_told(
    tmp_path,
):
    layer = database(tmp_path, GPKG).add_table("trees").layer()
    url = "https://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    tiles = QgsRasterLayer(f"type=xyz&url={url}&authcfg=abc1234", "Aerial", "wms")

    both = saved_project(tmp_path / "both.qgs", layer, tiles)
    made = packaged(both, tmp_path / "out")

    packed = made.project()
    assert [item.name() for item in packed.mapLayers().values()] == ["trees"]
    [finding] = made.package.findings
    assert finding.code.value == "layer_left_out"
    assert finding.message.startswith("Aerial is left out: QGIS cannot open it.")
    assert "master password" in finding.message
    assert "Aerial" not in made.xml()


@pytest.mark.usefixtures("locked_logins")
def test_layer_without_a_name_beside_a_locked_one_then_it_is_told_too(tmp_path):
    source = "dbname='park' host=127.0.0.1 port=9 authcfg=abc1234 key='id'"
    locked = QgsVectorLayer(f'{source} table="oaks"', "Oaks", "postgres")
    gone = QgsVectorLayer(str(tmp_path / "gone.gpkg"), "", "ogr")
    free = database(tmp_path, GPKG).add_table("trees").layer()
    left_out = {locked.id(), gone.id()}

    project = saved_project(tmp_path / "p.qgs", locked, gone, free)
    made = packaged(project, tmp_path / "out")

    assert {finding.layer_id for finding in made.package.findings} == left_out


@pytest.mark.usefixtures("locked_logins")
def test_package_when_all_logins_are_locked_then_the_error_says_so(tmp_path):
    url = "https://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    tiles = QgsRasterLayer(f"type=xyz&url={url}&authcfg=abc1234", "Aerial", "wms")
    project = saved_project(tmp_path / "p.qgs", tiles)

    with pytest.raises(PackagingError, match="Aerial is left out.*master password"):
        packaged(project, tmp_path / "out")
