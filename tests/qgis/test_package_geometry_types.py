"""Layers that QGIS makes of one table, one for each type of geometry in it."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, QgsVectorLayer

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
