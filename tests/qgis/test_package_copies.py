"""Layers whose files are copied into a package, as QGIS shows them there."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsMeshLayer,
    QgsPointCloudLayer,
    QgsPointXY,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QUrl

from tests.qgis.file_factories import oak, shapefile
from tests.qgis.package_factories import (
    layer_named,
    only_layer,
    packaged,
    saved_project,
    shown,
)
from tests.qgis.test_package_data import gpkg_trees


def copied(layer):
    layer.setCustomProperty("QFieldSync/cloud_action", "copy")
    assert layer.isValid()
    return layer


@pytest.mark.parametrize("encoding", ["CP1252", "UTF-8"])
def test_shapefile_whose_encoding_the_project_says_when_copied_then_texts_are_right(
    tmp_path, encoding
):
    rows = [oak(1, note="Bäume"), oak(2, note="é")]
    file = shapefile(tmp_path, rows, encoding=encoding, has_cpg=False)
    layer = copied(file.layer())
    layer.setProviderEncoding(encoding)
    made = packaged(saved_project(tmp_path / "p.qgs", layer), tmp_path / "out")

    packed = made.project()
    assert shown(only_layer(packed), ["fid", "note"]) == [(1, "Bäume"), (2, "é")]


@pytest.mark.parametrize("name", ["plots #2.csv", "50% ä.csv", "who?.csv", "a b.csv"])
@pytest.mark.parametrize("place", ["home/sub", "elsewhere"])
def test_table_of_text_whatever_its_name_when_copied_then_it_opens(
    tmp_path, name, place
):
    file = tmp_path / place / name
    file.parent.mkdir(parents=True)
    file.write_text("name,x,y\nÄ,1,2\n", encoding="utf-8")
    address = bytes(QUrl.fromLocalFile(str(file)).toEncoded()).decode()
    uri = f"{address}?type=csv&xField=x&yField=y&crs=EPSG:25832"
    layer = copied(QgsVectorLayer(uri, "plots", "delimitedtext"))

    project = saved_project(tmp_path / "home" / "p.qgs", layer)
    made = packaged(project, tmp_path / "out")

    tmp_path.joinpath(place).rename(tmp_path / "gone")
    packed = made.project()
    assert shown(only_layer(packed), ["name", "x", "y"]) == [("Ä", 1, 2)]


def test_track_of_a_receiver_when_copied_then_its_file_goes_along(tmp_path):
    file = tmp_path / "home" / "track.gpx"
    file.parent.mkdir()
    file.write_text(
        '<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">'
        '<wpt lat="51" lon="7"><name>A</name></wpt></gpx>',
        encoding="utf-8",
    )
    layer = copied(QgsVectorLayer(f"{file}?type=waypoint", "track", "gpx"))

    project = saved_project(tmp_path / "home" / "p.qgs", layer)
    made = packaged(project, tmp_path / "out")

    tmp_path.joinpath("home").rename(tmp_path / "gone")
    packed = made.project()
    assert shown(only_layer(packed), ["name"]) == [("A",)]
    assert "track.gpx" in made.files()


def tile(path: Path, west: int) -> Path:
    """A raster of 10 by 10 cells, the value of each its `west`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    made = gdal.GetDriverByName("GTiff").Create(str(path), 10, 10)
    made.SetGeoTransform([west, 1, 0, 10, 0, -1])
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(25832)
    made.SetProjection(srs.ExportToWkt())
    made.GetRasterBand(1).Fill(west)
    del made
    return path


def mosaic(path: Path, *tiles: Path, is_relative: bool) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    made = gdal.BuildVRT(str(path), [str(item) for item in tiles])
    del made
    if not is_relative:
        text = path.read_text(encoding="utf-8")
        for item in tiles:
            relative = Path(os.path.relpath(item, path.parent)).as_posix()
            text = text.replace(
                f'relativeToVRT="1">{relative}<', f'relativeToVRT="0">{item}<'
            )
        path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("is_relative", [True, False], ids=["relative", "absolute"])
def test_mosaic_when_packaged_then_it_shows_its_tiles(tmp_path, is_relative):
    home = tmp_path / "home"
    inner = mosaic(
        tmp_path / "old" / "inner.vrt",
        tile(tmp_path / "old" / "b & c.tif", 20),
        is_relative=is_relative,
    )
    file = mosaic(
        home / "maps" / "ortho.vrt",
        tile(home / "tiles" / "a.tif", 10),
        inner,
        is_relative=is_relative,
    )
    layer = QgsRasterLayer(str(file), "ortho")
    assert layer.isValid()

    made = packaged(saved_project(home / "p.qgs", layer), tmp_path / "out")

    for name in ("home", "old"):
        tmp_path.joinpath(name).rename(tmp_path / f"gone-{name}")
    packed = made.project()
    provider = only_layer(packed).dataProvider()
    cells = [provider.sample(QgsPointXY(x, 5), 1)[0] for x in (12, 25)]
    assert cells == [10, 20]
    for path in made.folder.rglob("*.vrt"):
        assert str(tmp_path) not in path.read_text(encoding="utf-8")


def test_mosaic_of_a_tile_that_is_gone_when_packaged_then_no_folder_is_told(tmp_path):
    gone = tile(tmp_path / "a.tif", 10)
    file = mosaic(tmp_path / "home" / "ortho.vrt", gone, is_relative=False)
    gone.unlink()
    layer = QgsRasterLayer(str(file), "ortho")

    made = packaged(saved_project(file.with_name("p.qgs"), layer), tmp_path / "out")

    text = (made.folder / "ortho.vrt").read_text(encoding="utf-8")
    assert 'relativeToVRT="1">a.tif<' in text
    assert str(tmp_path) not in text


SERVER = "PG:host=127.0.0.1 port=1 dbname=x"
LOGIN = "user=me password=geheim"
NAMED = {
    "short": f"<SrcDataSource>{SERVER} {LOGIN}</SrcDataSource>",
    "long": f"<SrcDataSource>{SERVER}{300 * 'x'} {LOGIN}</SrcDataSource>",
    "cdata": f"<SrcDataSource><![CDATA[{SERVER} {LOGIN}]]></SrcDataSource>",
    "options": f"<SrcDataSource>{SERVER}</SrcDataSource><OpenOptions>"
    '<OOI key="USER">user=me</OOI><OOI key="PASSWORD">geheim</OOI></OpenOptions>',
}


@pytest.mark.parametrize("named", NAMED.values(), ids=list(NAMED))
@pytest.mark.parametrize("keeps_logins", [True, False])
def test_file_that_names_a_server_when_copied_then_its_login_stays_at_home(
    tmp_path, keeps_logins, named
):
    file = tmp_path / "home" / "far.vrt"
    file.parent.mkdir()
    file.write_text(
        f'<OGRVRTDataSource><OGRVRTLayer name="far">{named}</OGRVRTLayer>'
        "</OGRVRTDataSource>"
    )
    layer = copied(QgsVectorLayer(str(file), "far", "ogr"))

    made = packaged(
        saved_project(file.with_name("p.qgs"), layer),
        tmp_path / "out",
        keeps_logins=keeps_logins,
    )

    text = (made.folder / "far.vrt").read_text(encoding="utf-8")
    assert "host=127.0.0.1" in text
    assert ("geheim" in text) == ("user=" in text) == keeps_logins
    assert ("login_removed" in made.codes) == (not keeps_logins)


def test_file_that_names_one_with_a_login_when_copied_then_that_is_told(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    server = "PG:host=127.0.0.1 port=1 dbname=x user=me password=geheim"
    for name, source in (("far", server), ("outer", "far.vrt"), ("far2", "outer.vrt")):
        home.joinpath(f"{name}.vrt").write_text(
            f'<OGRVRTDataSource><OGRVRTLayer name="{name}">'
            f'<SrcDataSource relativeToVRT="1">{source}</SrcDataSource>'
            "</OGRVRTLayer></OGRVRTDataSource>"
        )
    layer = copied(QgsVectorLayer(str(home / "far2.vrt"), "far", "ogr"))

    made = packaged(saved_project(home / "p.qgs", layer), tmp_path / "out")

    assert "geheim" not in (made.folder / "far.vrt").read_text(encoding="utf-8")
    assert "login_removed" in made.codes


def test_file_named_like_the_data_of_a_package_when_copied_then_both_are_there(
    tmp_path,
):
    home = tmp_path / "home"
    home.mkdir()
    base = gpkg_trees(home, [oak(1)])
    base.path.rename(home / "data.gpkg")
    home.joinpath("trees.vrt").write_text(
        '<OGRVRTDataSource><OGRVRTLayer name="trees">'
        '<SrcDataSource relativeToVRT="1">data.gpkg</SrcDataSource>'
        "</OGRVRTLayer></OGRVRTDataSource>"
    )
    offline = QgsVectorLayer(f"{home / 'data.gpkg'}|layername=trees", "trees", "ogr")
    virtual = copied(QgsVectorLayer(str(home / "trees.vrt"), "virtual", "ogr"))

    made = packaged(saved_project(home / "p.qgs", offline, virtual), tmp_path / "out")

    packed = made.project()
    for name in ("trees", "virtual"):
        assert shown(layer_named(packed, name), ["species"]) == [("oak",)]
    assert {"data.gpkg", "external/1/data.gpkg"} <= set(made.files())


def test_mosaic_that_names_itself_when_packaged_then_that_ends(tmp_path):
    file = mosaic(tmp_path / "a.vrt", tile(tmp_path / "a.tif", 10), is_relative=True)
    text = file.read_text(encoding="utf-8")
    tmp_path.joinpath("b.vrt").write_text(text.replace("a.tif", "a.vrt"), "utf-8")
    file.write_text(text.replace("a.tif", "b.vrt"), "utf-8")
    layer = QgsRasterLayer(str(file), "ortho")

    made = packaged(saved_project(tmp_path / "p.qgs", layer), tmp_path / "out")

    assert {"a.vrt", "b.vrt"} <= set(made.files())


@pytest.mark.parametrize("place", ["home", "elsewhere"])
def test_one_of_several_rasters_in_a_file_when_packaged_then_it_goes_along(
    tmp_path, place
):
    file = tmp_path / place / "depths of 50%.nc"
    source = gdal.Open(str(tile(tmp_path / place / "a.tif", 10)))
    gdal.Translate(str(file), source, format="netCDF")
    layer = QgsRasterLayer(f'NETCDF:"{file}":Band1', "depths")
    assert layer.isValid()

    project = saved_project(tmp_path / "home" / "p.qgs", layer)
    made = packaged(project, tmp_path / "out")

    tmp_path.joinpath(place).rename(tmp_path / "gone")
    packed = made.project()
    assert only_layer(packed).isValid()
    assert only_layer(packed).dataProvider().sample(QgsPointXY(12, 5), 1) == (10, True)
    assert made.codes == []
    assert str(tmp_path) not in made.xml()


@pytest.mark.parametrize("provider", ["delimitedtext", "ogr"])
def test_types_of_a_table_of_text_when_copied_then_they_go_along(tmp_path, provider):
    file = tmp_path / "plots.csv"
    file.write_text("id,code\n1,007\n", encoding="utf-8")
    file.with_suffix(".csvt").write_text('"Integer","String"\n', encoding="utf-8")
    options = "?type=csv&detectTypes=yes&geomType=none"
    source = f"{file.as_uri()}{options}" if provider != "ogr" else str(file)
    layer = copied(QgsVectorLayer(source, "plots", provider))

    made = packaged(saved_project(tmp_path / "p.qgs", layer), tmp_path / "out")

    packed = made.project()
    assert shown(only_layer(packed), ["id", "code"]) == [(1, "007")]


@pytest.mark.parametrize("place", ["home", "home/points", "elsewhere"])
def test_cloud_of_points_in_many_files_when_packaged_then_all_go_along(tmp_path, place):
    folder = tmp_path / place
    axis = {"offset": 0, "scale": 0.01, "size": 4, "type": "signed"}
    cloud = {
        "version": "1.0.0",
        "dataType": "laszip",
        "hierarchyType": "json",
        "points": 1,
        "span": 128,
        "bounds": [0, 0, 0, 10, 10, 10],
        "boundsConforming": [0, 0, 0, 10, 10, 10],
        "schema": [{"name": name, **axis} for name in "XYZ"],
        "srs": {},
    }
    for name, text in (
        ("ept.json", json.dumps(cloud)),
        ("ept-hierarchy/0-0-0-0.json", '{"0-0-0-0": 1}'),
        ("ept-data/0-0-0-0.laz", "no points"),
        ("private.txt", ""),
    ):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    layer = QgsPointCloudLayer(str(folder / "ept.json"), "points", "ept")
    assert layer.isValid()

    project = saved_project(tmp_path / "home" / "p.qgs", layer)
    made = packaged(project, tmp_path / "out")

    tmp_path.joinpath(place).rename(tmp_path / "gone")
    packed = made.project()
    [points] = packed.mapLayers().values()
    assert points.isValid()
    names = [name.rpartition("/")[2] for name in made.files()]
    assert {"0-0-0-0.json", "0-0-0-0.laz"} < set(names)
    assert "private.txt" not in names


def test_mesh_when_packaged_then_no_path_is_told(tmp_path):
    file = tmp_path / "home" / "m.2dm"
    file.parent.mkdir()
    file.write_text("MESH2D\nND 1 0 0 1\nND 2 9 0 2\nND 3 0 9 3\nE3T 1 1 2 3 1\n")
    layer = QgsMeshLayer(str(file), "mesh", "mdal")
    assert layer.isValid()

    made = packaged(saved_project(file.with_name("p.qgs"), layer), tmp_path / "out")

    assert made.codes == []
    assert str(tmp_path) not in made.xml()
