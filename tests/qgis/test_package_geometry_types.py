"""Layers that QGIS makes of one table, one for each type of geometry in it."""

from __future__ import annotations

import pytest
from osgeo import ogr
from qgis.core import QgsGeometry, QgsVectorLayer

from qfieldsync_cloud.core.compat import wkb_type_name
from tests.qgis.factories import GPKG, database
from tests.qgis.file_factories import geojson
from tests.qgis.package_factories import layer_named, packaged, saved_project

SHAPES = {
    "Point": "Point (1 1)",
    "LineString": "LineString (0 0, 1 1)",
    "Polygon": "Polygon ((0 0, 1 0, 1 1, 0 0))",
}


def sketches(folder, kind):
    """Two features of each type in one table; gives its data source."""
    rows = [
        {"fid": number, "note": type_, "geom": wkt}
        for number, (type_, wkt) in enumerate((*SHAPES.items(), *SHAPES.items()), 1)
    ]
    if kind != GPKG:
        return str(geojson(folder, rows, name="sketches").path)
    base = database(folder, GPKG)
    base.add_table("sketches", "note TEXT", geometry="Geometry")
    base.add_rows("sketches", rows)
    return f"{base.path}|layername=sketches"


@pytest.mark.parametrize("kind", [GPKG, "geojson"])
@pytest.mark.parametrize("subset", ["", "fid > 3"])
def test_layers_of_one_type_when_packaged_then_each_has_its_own(tmp_path, kind, subset):
    source = sketches(tmp_path, kind)
    layers = [
        QgsVectorLayer(f"{source}|geometrytype={type_}", type_) for type_ in SHAPES
    ]
    for layer in layers:
        assert layer.isValid()
        assert layer.setSubsetString(subset)

    made = packaged(saved_project(tmp_path / "p.qgs", *layers), tmp_path / "out")

    packed = made.project()
    for number, (type_, wkt) in enumerate(SHAPES.items(), 1):
        layer = layer_named(packed, type_)
        found = [
            (feature["fid"], feature["note"], feature.geometry().asWkt())
            for feature in layer.getFeatures()
        ]
        shape = QgsGeometry.fromWkt(wkt).asWkt()
        expected = [(number, type_, shape), (number + 3, type_, shape)]
        assert found == (expected[1:] if subset else expected)
        assert not layer.readOnly()
    assert made.codes == []


SURFACE = ((0, 0, 0), (0, 1, 1), (1, 0, 2)), ((0, 0, 0), (1, 0, 2), (1, 1, 0))


def tin():
    """A surface of two triangles."""
    corners = ((*triangle, triangle[0]) for triangle in SURFACE)
    rings = (", ".join(f"{x} {y} {z}" for x, y, z in ring) for ring in corners)
    wkt = f"TIN Z ({', '.join(f'(({ring}))' for ring in rings)})"
    return ogr.CreateGeometryFromWkt(wkt)


def test_multipatches_when_packaged_then_qgis_shows_the_same(tmp_path):
    """QGIS shows them as polygons with Z, and GDAL makes empty ones of a TIN."""
    path = str(tmp_path / "roofs.shp")
    dataset = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(path)
    table = dataset.CreateLayer("roofs", None, tin().GetGeometryType())
    table.CreateField(ogr.FieldDefn("fid", ogr.OFTInteger))
    feature = ogr.Feature(table.GetLayerDefn())
    feature["fid"] = 1
    feature.SetGeometry(tin())
    table.CreateFeature(feature)
    del feature, table, dataset
    layer = QgsVectorLayer(path, "roofs", "ogr")
    before = [feature.geometry().asWkt() for feature in layer.getFeatures()]

    made = packaged(saved_project(tmp_path / "p.qgs", layer), tmp_path / "out")

    packed = made.project()
    found = layer_named(packed, "roofs")
    assert [feature.geometry().asWkt() for feature in found.getFeatures()] == before
    assert not found.readOnly()


@pytest.mark.parametrize("number", [15, 16, 1015, 1016, 3016])
def test_surface_that_is_told_of_has_a_name(number):
    assert not wkb_type_name(number).isdigit()
