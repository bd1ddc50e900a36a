"""A project is opened to be looked at: nothing is written, fetched or run."""

from __future__ import annotations

import hashlib
import re
import shutil
import socket
import sqlite3
import threading
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsField,
    QgsMarkerSymbol,
    QgsMarkerSymbolLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer, QVariant

from qfieldsync_cloud.core.errors import Cancelled
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.checks.checked import CheckOptions
from qfieldsync_cloud.core.project.file_errors import ProjectFileCode, ProjectFileError
from qfieldsync_cloud.core.project.opening import open_project
from qfieldsync_cloud.core.project.process_projectfile import (
    new_workflow,
    process_projectfile,
)
from qfieldsync_cloud.core.project.project_file import read_project_file
from qfieldsync_cloud.core.project.reachability import (
    NotOpened,
    needs_network,
    why_not_opened,
)
from qfieldsync_cloud.paths import resource
from tests.qgis.factories import GPKG, SPATIALITE, database

ROWS = [{"fid": n, "species": "oak", "geom": "Point (1 1)"} for n in range(1, 6)]


def state(folder: Path) -> dict[str, tuple[str, int]]:
    """Content and time of every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): (
            hashlib.sha256(path.read_bytes()).hexdigest(),
            path.stat().st_mtime_ns,
        )
        for path in folder.rglob("*")
        if path.is_file()
    }


def saved(folder: Path, *layers, name: str = "x.qgs") -> Path:
    project = QgsProject()
    project.addMapLayers(layers)
    path = folder / name
    assert project.write(str(path))
    project.clear()
    return path


def made(folder: Path, kind: str, name: str) -> QgsVectorLayer:
    return (
        database(folder, kind, name)
        .add_table("trees", "species TEXT")
        .add_rows("trees", ROWS)
        .layer("trees")
    )


def raster(folder: Path) -> QgsRasterLayer:
    path = str(folder / "r.tif")
    data = gdal.GetDriverByName("GTiff").Create(path, 20, 20, 1)
    data.SetGeoTransform((0, 1, 0, 0, 0, -1))
    data.GetRasterBand(1).Fill(5)
    del data
    return QgsRasterLayer(path, "Raster")


def geojson(folder: Path) -> QgsVectorLayer:
    path = folder / "j.geojson"
    path.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties":'
        ' {"a": 1}, "geometry": {"type": "Point", "coordinates": [1, 2]}}]}'
    )
    return QgsVectorLayer(str(path), "GeoJSON", "ogr")


def csv(folder: Path) -> QgsVectorLayer:
    path = folder / "p.csv"
    path.write_text("id,x,y\n1,2,3\n")
    uri = f"{path.as_uri()}?type=csv&xField=x&yField=y"
    return QgsVectorLayer(uri, "CSV", "delimitedtext")


@contextmanager
def listening() -> Iterator[tuple[int, list[str]]]:
    """A server on a free port that notes who comes, and answers nothing."""
    visits: list[str] = []
    with closing(socket.create_server(("127.0.0.1", 0))) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    visits.append(connection.recv(500).decode("latin-1"))
                    connection.sendall(b"HTTP/1.1 404 Not Found\r\n\r\n")

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield server.getsockname()[1], visits
        server.shutdown(socket.SHUT_RDWR)
    thread.join(5)


def test_no_file_is_changed_by_a_check_of_all_rows(tmp_path: Path):
    layers = [made(tmp_path, GPKG, "a"), made(tmp_path, SPATIALITE, "b")]
    layers += [raster(tmp_path), geojson(tmp_path), csv(tmp_path)]
    shutil.copytree(resource("sample"), tmp_path / "sample")
    layers.append(QgsVectorLayer(str(tmp_path / "sample" / "hedges.shp"), "S", "ogr"))
    assert all(layer.isValid() for layer in layers)
    path = saved(tmp_path, *layers)
    (tmp_path / "r.tif.aux.xml").unlink()  # of the statistics, which QGIS just wrote
    before = state(tmp_path)

    found = process_projectfile(path, new_workflow(), CheckOptions())

    assert all(entry["is_valid"] for entry in found.layers_by_id.values())
    assert state(tmp_path) == before


def test_geopackage_in_wal_mode_stays_in_it(tmp_path: Path):
    path = saved(tmp_path, made(tmp_path, GPKG, "a"))
    with closing(sqlite3.connect(tmp_path / "a.gpkg")) as connection:
        assert connection.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    before = state(tmp_path)

    process_projectfile(path, new_workflow(), CheckOptions())

    assert state(tmp_path) == before


def test_rows_that_another_program_just_wrote_are_seen(tmp_path: Path):
    path = saved(tmp_path, made(tmp_path, GPKG, "a"))
    with closing(sqlite3.connect(tmp_path / "a.gpkg")) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE other (id INTEGER)")
        other.commit()
        assert (tmp_path / "a.gpkg-wal").stat().st_size

        found = process_projectfile(path, new_workflow(), CheckOptions())

        other.execute("INSERT INTO other VALUES (1)")
        other.commit()
    [entry] = found.layers_by_id.values()
    assert entry["feature_count"] == len(ROWS)


def test_sample_is_not_changed(tmp_path: Path):
    shutil.copytree(resource("sample"), tmp_path / "sample")
    before = state(tmp_path)

    process_projectfile(
        tmp_path / "sample" / "tree_inventory.qgs", new_workflow(), CheckOptions()
    )

    assert state(tmp_path) == before


def test_open_project_is_not_touched(tmp_path: Path):
    path = saved(tmp_path, made(tmp_path, GPKG, "a"))
    open_one = QgsProject.instance()
    open_one.clear()
    heard: list[object] = []
    open_one.layersAdded.connect(heard.append)
    open_one.readProject.connect(heard.append)

    process_projectfile(path, new_workflow(), CheckOptions())

    assert heard == []
    assert open_one.mapLayers() == {}
    assert open_one.fileName() == ""
    assert not open_one.isDirty()


def test_macro_does_not_run(tmp_path: Path):
    mark = tmp_path / "ran"
    path = saved(tmp_path, made(tmp_path, GPKG, "a"))
    macro = (
        f"<Macros><pythonCode type='QString'>open({str(mark)!r}, 'w')\n"
        f"def openProject(): open({str(mark)!r}, 'w')</pythonCode></Macros>"
    )
    text = path.read_text("utf-8").replace("<properties>", f"<properties>{macro}", 1)
    path.write_text(text, "utf-8")

    found = process_projectfile(path, new_workflow(), CheckOptions())

    assert not mark.exists()
    assert "has_macros" in {item.code.value for item in found.report.findings}


def test_server_is_asked_only_when_allowed(tmp_path: Path):
    with listening() as (port, visits):
        (tmp_path / "tiles.vrt").write_text(
            '<VRTDataset rasterXSize="9" rasterYSize="9"><VRTRasterBand band="1">'
            "<SimpleSource><SourceFilename>/vsicurl/http://127.0.0.1:"
            f"{port}/a.tif</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>"
        )
        host = f"http://127.0.0.1:{port}"
        sources = [
            (f"{host}/wfs?typename=a&version=2.0.0", "WFS", "WFS"),
            (f"/vsicurl/{host}/a.geojson", "Curl", "ogr"),
            (f"{host}/a.geojson", "Address", "ogr"),
        ]
        layers = [QgsVectorLayer(*source) for source in sources]
        rasters = [
            (f"url={host}/wms&layers=a&crs=EPSG:4326&format=image/png&styles=", "wms"),
            (str(tmp_path / "tiles.vrt"), "gdal"),
        ]
        layers += [QgsRasterLayer(source, "R", kind) for source, kind in rasters]
        path = saved(tmp_path, *layers)
        visits.clear()

        closed = process_projectfile(path, new_workflow(), CheckOptions())
        assert visits == []

        allowed = CheckOptions(may_use_network=True)
        opened = process_projectfile(path, new_workflow(), allowed)
        assert len(visits) >= 3

    entries = closed.layers_by_id.values()
    assert len(entries) == 5
    assert {entry["error_code"] for entry in entries} == {"not_checked"}
    assert {entry["is_valid"] for entry in entries} == {None}
    codes = [item.code.value for item in closed.report.findings]
    assert codes.count("layer_not_checked") == 5
    codes = [item.code.value for item in opened.report.findings]
    assert codes.count("service_unreachable") == 4  # a VRT itself opens


def with_picture(layer: QgsVectorLayer, picture: QgsMarkerSymbolLayer) -> None:
    symbol = QgsMarkerSymbol()
    assert symbol.changeSymbolLayer(0, picture)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def spelled_by_numbers(text: str) -> str:
    return "".join(f"&#{ord(letter)};" for letter in text)


@pytest.mark.parametrize("name", ["x.qgs", "x.qgz"])
@pytest.mark.parametrize("spelled", [str, str.upper, spelled_by_numbers])
def test_picture_of_a_symbol_is_not_fetched(tmp_path: Path, name, spelled):
    folder = tmp_path / "with space" / "project"
    folder.mkdir(parents=True)
    flag, photo = made(folder, GPKG, "a"), made(folder.parent, GPKG, "b")
    with_picture(flag, QgsSvgMarkerSymbolLayer("flag.svg"))
    with_picture(photo, QgsRasterMarkerSymbolLayer("flag.png"))
    path = saved(folder, flag, photo, raster(folder))
    with listening() as (port, visits):
        text = path.read_text("utf-8")
        address = f'="{spelled("http")}://127.0.0.1:{port}/flag'
        text = re.sub(r'="[^"]*flag(?=\.)', address, text)
        # older versions write each a second time, in an element that only they read
        assert text.count(f" value{address}") == 2 and 'source="../b.gpkg' in text
        path.write_text(text, "utf-8")
        if name.endswith("qgz"):
            with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.write(path, "x.qgs")
            path.unlink()
        before = state(tmp_path)
        found = process_projectfile(folder / name, new_workflow(), CheckOptions())
        settled = QEventLoop()
        QTimer.singleShot(300, settled.quit)
        settled.exec()
        assert visits == []

    assert state(tmp_path) == before
    entries = list(found.layers_by_id.values())
    assert [entry["is_valid"] for entry in entries] == [True] * 3
    sources = {entry["datasource"].partition("|")[0] for entry in entries}
    places = (folder / "a.gpkg", folder.parent / "b.gpkg", folder / "r.tif")
    assert sources == set(map(str, places))
    told = {item.code.value for item in found.report.findings}
    assert "file_outside" in told and "file_missing" not in told


def test_project_from_which_layers_are_embedded_is_not_read(tmp_path: Path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    plots = made(elsewhere, GPKG, "b")
    layer_id = plots.id()
    other = saved(elsewhere, plots)
    path = saved(tmp_path, made(tmp_path, GPKG, "a"))
    element = f'<maplayer embedded="1" project="{other}" id="{layer_id}"/>'
    group = (
        '<layer-tree-group name="g"><customproperties><Option type="Map">'
        '<Option name="embedded" type="int" value="1"/>'
        f'<Option name="embedded_project" type="QString" value="{other}"/>'
        "</Option></customproperties></layer-tree-group><custom-order"
    )
    text = path.read_text("utf-8").replace(
        "</projectlayers>", f"{element}</projectlayers>", 1
    )
    assert "<custom-order" in text
    path.write_text(text.replace("<custom-order", group, 1), "utf-8")
    whole = QgsProject()
    assert whole.read(str(path))
    assert layer_id in whole.mapLayers()
    whole.clear()

    found = process_projectfile(path, new_workflow(), CheckOptions())

    assert len(found.layers_by_id) == 1
    assert layer_id not in found.layers_by_id
    assert "embedded_layers" in {item.code.value for item in found.report.findings}


def test_plain_project_is_read_from_its_own_file(tmp_path: Path):
    layer = made(tmp_path, GPKG, "a")
    layer.setConstraintExpression(1, "\"species\"\n<> ''")
    xml = read_project_file(saved(tmp_path, layer)).xml

    assert not xml.has_references
    sample = resource("sample", "tree_inventory.qgs")
    assert not read_project_file(sample).xml.has_references


@pytest.mark.parametrize(
    ("provider", "source", "is_elsewhere"),
    [
        ("wms", "type=xyz&url=https://example.org/%7Bz%7D.png", True),
        ("wms", "type=mbtiles&url=file:///data/base.mbtiles", False),
        ("wfs", "url='https://example.org' typename='a'", True),
        ("arcgisfeatureserver", "url='https://example.org'", True),
        ("vectortile", "type=xyz&url=https://example.org/%7Bz%7D.pbf", True),
        ("vectortile", "type=mbtiles&url=/data/base.mbtiles", False),
        ("postgres", "dbname='a' host=db.example.org table=\"t\"", True),
        ("postgres", "dbname='a' host=localhost table=\"t\"", False),
        ("postgres", "dbname='a' host=/run/postgresql table=\"t\"", False),
        ("postgres", "service='field' table=\"t\"", True),
        ("mssql", "dbname='a' host=10.0.0.7 table=\"t\"", True),
        ("ogr", "/data/trees.gpkg|layername=trees", False),
        ("ogr", "C:/data/trees.gpkg|layername=trees", False),
        ("ogr", "PG:dbname=a host=db.example.org", True),
        ("ogr", "/vsizip//vsicurl/https://example.org/a.zip/a.shp", True),
        ("ogr", "//server/share/trees.gpkg", True),
        ("ogr", "\\\\server\\share\\trees.gpkg", True),
        ("gdal", "/vsis3/bucket/a.tif", True),
        ("gdal", "/data/a.tif", False),
        ("gdal", "GPKG:/data/a.gpkg:raster", False),
        ("delimitedtext", "file:///data/a.csv?type=csv", False),
        ("delimitedtext", "https://example.org/a.csv?type=csv", True),
        ("spatialite", "dbname='/data/a.sqlite' table=\"t\" (geom)", False),
        ("memory", "Point?crs=EPSG:4326", False),
    ],
)
def test_who_must_be_asked_is_read_from_the_source(provider, source, is_elsewhere):
    assert needs_network(provider, source) is is_elsewhere


def test_files_that_opening_would_index_stay_closed(tmp_path: Path):
    gml = tmp_path / "a.gml"
    gml.write_text("<FeatureCollection/>")
    scan = tmp_path / "a.las"
    scan.write_bytes(b"LASF")

    for provider, path in (("ogr", gml), ("pdal", scan)):
        reason = why_not_opened(provider, str(path), may_use_network=True)
        assert reason is NotOpened.WOULD_WRITE
    gml.with_suffix(".xsd").write_text("<schema/>")
    assert why_not_opened("ogr", str(gml), may_use_network=True) is None


def test_virtual_layer_stays_closed_because_it_asks_the_open_project(tmp_path: Path):
    layer = made(tmp_path, GPKG, "a")
    query = f"?query=SELECT * FROM {layer.id()}"
    path = saved(tmp_path, layer, QgsVectorLayer(query, "V", "virtual"))

    with open_project(read_project_file(path)) as opened:
        assert list(opened.not_opened.values()) == [NotOpened.VIRTUAL]


def test_layers_are_as_if_the_project_was_opened_as_a_whole(tmp_path: Path):
    trees, plots = made(tmp_path, GPKG, "a"), made(tmp_path, GPKG, "b")
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(plots)
    join.setJoinFieldName("species")
    join.setTargetFieldName("species")
    path = tmp_path / "x.qgs"
    project = QgsProject()
    project.addMapLayers([trees, plots])
    trees.addJoin(join)
    trees.addExpressionField("1 + 1", QgsField("two", QVariant.Int))
    trees.setSubsetString("fid > 2")
    trees.setFieldAlias(1, "Species")
    assert project.write(str(path))
    names = trees.fields().names()
    project.clear()

    with open_project(read_project_file(path)) as opened:
        [found] = opened.project.mapLayersByName("trees")[:1]
        layer = next(item for item in opened.layers if item.subsetString() == "fid > 2")
        assert layer.fields().names() == names
        assert layer.featureCount() == 3
        assert layer.attributeAlias(1) == "Species"
        assert [f["two"] for f in layer.getFeatures()] == [2, 2, 2]
        assert found is not None


def test_archive_is_opened_like_a_plain_project(tmp_path: Path):
    path = saved(tmp_path, made(tmp_path, GPKG, "a"), name="x.qgz")

    found = process_projectfile(path, new_workflow(), CheckOptions())

    [entry] = found.layers_by_id.values()
    assert entry["is_valid"] and entry["feature_count"] == len(ROWS)


def test_project_that_qgis_refuses_is_refused(tmp_path: Path):
    path = tmp_path / "x.qgs"
    path.write_text('<qgis version="3.22"><projectlayers/></qgis>')
    file = read_project_file(path)
    path.unlink()

    with pytest.raises(ProjectFileError) as caught, open_project(file):
        pass
    assert caught.value.code is ProjectFileCode.QGIS_REFUSED


def test_check_can_be_cancelled_between_two_layers(tmp_path: Path):
    path = saved(tmp_path, made(tmp_path, GPKG, "a"), made(tmp_path, GPKG, "b"))
    shares: list[float] = []
    watcher = JobWatcher(lambda: len(shares) > 2, shares.append)

    with pytest.raises(Cancelled):
        process_projectfile(path, new_workflow(watcher), CheckOptions())

    assert len(shares) == 3


def test_check_runs_in_any_thread(tmp_path: Path):
    path = saved(tmp_path, made(tmp_path, GPKG, "a"))
    found: list[object] = []

    def run() -> None:
        found.append(process_projectfile(path, new_workflow(), CheckOptions()))

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(60)

    [check] = found
    assert [entry["is_valid"] for entry in check.layers_by_id.values()] == [True]
