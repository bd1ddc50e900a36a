"""Every kind of geometry, there and back: moved, made, left alone and missing."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from qgis.core import QgsGeometry, QgsWkbTypes

from tests.integration.office import SHAPEFILE, Table, all_kinds, all_packagers
from tests.qgis.factories import spelled


class Shapes(NamedTuple):
    """Three geometries of a type."""

    first: str
    moved: str
    made: str


SHAPES = {
    "Point": Shapes("Point (1 2)", "Point (0.1 1e-9)", "Point (-33.3333333333 7)"),
    "PointZ": Shapes("PointZ (1 2 3)", "PointZ (1 2 4)", "PointZ (5 6 -7.25)"),
    "MultiPoint": Shapes(
        "MultiPoint ((1 2),(3 4))", "MultiPoint ((1 2))", "MultiPoint ((5 6),(7 8))"
    ),
    "LineString": Shapes(
        "LineString (0 0, 1 1)", "LineString (0 0, 1 1, 2 0)", "LineString (5 5, 6 6.5)"
    ),
    "Polygon": Shapes(
        "Polygon ((0 0, 4 0, 4 4, 0 4, 0 0))",
        "Polygon ((0 0, 4 0, 4 4, 0 4, 0 0),(1 1, 1 2, 2 2, 2 1, 1 1))",
        "Polygon ((5 5, 6 5, 6 6, 5 5))",
    ),
    "MultiPolygon": Shapes(
        "MultiPolygon (((0 0, 4 0, 4 4, 0 0)))",
        "MultiPolygon (((0 0, 4 0, 4 4, 0 0)),((9 9, 9 8, 8 8, 9 9)))",
        "MultiPolygon (((5 5, 6 5, 6 6, 5 5)))",
    ),
}


def shown(kind: str, wkt: str) -> str:
    """A geometry as somebody else reads it from this kind of source.

    A Shapefile does not tell one part from several, and turns outer rings clockwise.
    """
    if kind != SHAPEFILE:
        return spelled(wkt)
    geometry = QgsGeometry.fromWkt(wkt)
    if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
        geometry = geometry.forceRHR()
        if geometry.isMultipart() and geometry.constGet().numGeometries() == 1:
            geometry.convertToSingleType()
    return spelled(geometry)


@all_packagers
@all_kinds
@pytest.mark.parametrize("type_", SHAPES)
def test_geometry_when_moved_and_made_then_source_holds_it(
    open_office, kind, type_, packager
):
    shapes = SHAPES[type_]
    rows = [
        {"fid": 10, "note": "moved", "geom": shapes.first},
        {"fid": 20, "note": "left", "geom": shapes.first},
        {"fid": 30, "note": "missing"},
        {"fid": 40, "note": "gone", "geom": shapes.first},
    ]
    table = Table({"note": "text"}, rows, geometry=type_)
    office = open_office(kind, trees=table, packager=packager)
    with office.device() as device:
        layer = device.layer("trees")
        layer.move(layer.find(note="moved"), shapes.moved)
        layer.change(layer.find(note="left"), note="changed")
        layer.move(layer.find(note="missing"), shapes.made)
        layer.delete(layer.find(note="gone"))
        layer.create(shapes.made, note="made")
        layer.create(None, note="placeless")
        pushed = device.push()

    assert office.apply(pushed).told == ["applied"] * 6

    found = {row["note"]: row.get("geom") for row in office.rows().values()}
    assert found == {
        "moved": shown(kind, shapes.moved),
        "changed": shown(kind, shapes.first),
        "missing": shown(kind, shapes.made),
        "made": shown(kind, shapes.made),
        "placeless": None,
    }


@all_kinds
def test_polygon_when_redrawn_day_by_day_then_nothing_is_in_conflict(open_office, kind):
    """Whichever way round the crew draws it."""
    one_way, other_way = SHAPES["Polygon"].first, "Polygon ((0 0, 0 5, 5 5, 5 0, 0 0))"
    office = open_office(kind, trees=Table({"note": "text"}, geometry="Polygon"))
    with office.device() as device:
        layer = device.layer("trees")
        key = layer.create(one_way, note="new")
        pushes = [device.push()]
        for shape in (other_way, one_way):
            layer.move(key, shape)
            pushes.append(device.push())
        layer.delete(key)
        pushes.append(device.push())

    assert [office.apply(push).told for push in pushes] == [["applied"]] * 4
    assert office.rows() == {}
