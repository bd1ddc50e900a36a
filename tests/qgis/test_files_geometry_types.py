"""Layers that QGIS makes of one GeoJSON file, one for each type of geometry in it."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import (
    Qgis,
    QgsGeometry,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from tests.qgis.factories import apply, create, delete, patch, preview, project_of
from tests.qgis.file_factories import DataFile, geojson
from tests.qgis.revert_factories import revert

FLAT = {
    "point": ("Point (1 2)", "Point (5 6)"),
    "line": ("LineString (0 0, 1 1)", "LineString (5 5, 6 7)"),
    "area": (
        "Polygon ((0 0, 1 0, 1 1, 0 0))",
        "Polygon ((5 5, 6 5, 6 6, 5 5),(5.5 5.1, 5.6 5.1, 5.6 5.2, 5.5 5.1))",
    ),
}
DEEP = {
    "point": ("PointZ (1 2 3)", "PointZ (5 6 7)"),
    "line": ("LineStringZ (0 0 1, 1 1 2)", "LineStringZ (5 5 3, 6 7 4)"),
    "area": (
        "PolygonZ ((0 0 1, 1 0 1, 1 1 1, 0 0 1))",
        "PolygonZ ((5 5 2, 6 5 2, 6 6 2, 5 5 2))",
    ),
}
both_shapes = pytest.mark.parametrize("shapes", [FLAT, DEEP], ids=["flat", "deep"])


def sketches(
    folder: Any, shapes: Any, *names: str
) -> tuple[DataFile, list[QgsVectorLayer]]:
    """A file with one feature of each type, and one more of the first; their layers."""
    names = names or tuple(shapes)
    rows = [
        {"fid": number, "note": "old", "geom": shapes[name][0]}
        for number, name in enumerate([*names, names[0]], 1)
    ]
    file = geojson(folder, rows, name="sketches")
    return file, [layer_of(file, name, shapes[name][0]) for name in names]


def layer_of(file: DataFile, name: str, wkt: str) -> QgsVectorLayer:
    """The layer that QGIS makes of the geometries of this type in a file."""
    type_ = QgsGeometry.fromWkt(wkt).type()
    found = QgsProviderRegistry.instance().querySublayers(
        str(file.path), Qgis.SublayerQueryFlag.ResolveGeometryType
    )
    [source] = [
        item.uri()
        for item in found
        if QgsWkbTypes.geometryType(item.wkbType()) == type_
    ]
    return file.layer(name, source=source)


def drawn(layers: Any, shapes: Any) -> list[Any]:
    """A new feature for each layer: 10, 20 and 30."""
    return [
        create(layer, {"fid": 10 * number, "note": "new"}, shapes[layer.name()][1])
        for number, layer in enumerate(layers, 1)
    ]


@both_shapes
@pytest.mark.parametrize(
    "names", [("point", "line", "area"), ("line", "area", "point"), ("area", "line")]
)
def test_features_of_every_type_are_made_and_go_again(tmp_path, shapes, names):
    file, layers = sketches(tmp_path, shapes, *names)
    project = project_of(*layers)
    before = file.features()
    deltas = drawn(layers, shapes)

    told = ["applied"] * len(names)
    assert preview(project, *deltas).told == told
    assert file.features() == before
    done = apply(project, *deltas)

    assert done.told == told
    assert not any(done.warnings)
    expected = [{"note": "new", "geom": shapes[layer.name()][1]} for layer in layers]
    rows = file.rows()
    assert [rows[10 * number] for number, _ in enumerate(names, 1)] == expected
    assert apply(project, *deltas).told == ["already"] * len(names)
    assert revert(project).told == told
    assert file.features() == before


@both_shapes
def test_deleted_features_of_every_type_come_back(tmp_path, shapes):
    file, layers = sketches(tmp_path, shapes)
    project = project_of(*layers)
    before = file.rows()
    deltas = [
        delete(layer, number, {"note": "old"}) for number, layer in enumerate(layers, 1)
    ]
    assert apply(project, *deltas).told == ["applied"] * 3
    assert set(file.rows()) == {4}

    assert revert(project).told == ["applied"] * 3

    assert file.rows() == before


def test_line_that_is_made_moved_and_deleted_in_one_file(tmp_path):
    file, layers = sketches(tmp_path, FLAT)
    [_, lines, areas] = layers
    project = project_of(*layers)
    one, other = ({"client": "north", "local_pk": key} for key in ("7", "8"))
    moved = "LineString (7 7, 8 8)"
    deltas = [
        create(lines, {"fid": 7, "note": "a"}, FLAT["line"][1], **one),
        create(areas, {"fid": 8, "note": "b"}, FLAT["area"][1], **other),
        patch(lines, "", {"note": "a"}, {"note": "c"}, new_wkt=moved, **one),
        delete(areas, "", {"note": "b"}, **other),
        patch(lines, 2, {"note": "old"}, {"note": "d"}),
    ]

    assert apply(project, *deltas).told == ["applied"] * 5

    rows = file.rows()
    assert rows[7] == {"note": "c", "geom": moved}
    assert rows[2]["note"] == "d"
    assert set(rows) == {1, 2, 3, 4, 7}


def test_areas_of_several_parts_are_made(tmp_path):
    parts = "MultiPolygon (((5 5, 6 5, 6 6, 5 5)),((8 8, 9 8, 9 9, 8 8)))"
    file, [points, *_] = sketches(tmp_path, FLAT)
    areas = file.layer("areas", source=f"{file.path}|geometrytype=MultiPolygon")
    project = project_of(points, areas)

    done = apply(project, create(areas, {"fid": 9, "note": "new"}, parts))

    assert done.told == ["applied"]
    assert file.rows()[9] == {"note": "new", "geom": parts}


def test_edit_that_is_refused_among_others_leaves_those(tmp_path):
    file, layers = sketches(tmp_path, FLAT)
    [_, lines, _] = layers
    deltas = drawn(layers, FLAT)
    deltas.insert(1, create(lines, {"fid": 40, "note": "x"}, "Point (0 0)"))

    done = apply(project_of(*layers), *deltas)

    assert done.told == ["applied", "not_applied geometry_type", "applied", "applied"]
    assert set(file.rows()) == {1, 2, 3, 4, 10, 20, 30}


def test_line_in_a_file_that_begins_with_several_parts_is_told_as_it_is(tmp_path):
    """There QGIS shows each line as one of several parts."""
    several = {**FLAT, "point": ("MultiPoint ((1 2),(3 4))", "")}
    file, layers = sketches(tmp_path, several)
    project = project_of(*layers)
    before = file.rows()
    lines = layers[1]

    done = apply(project, create(lines, {"fid": 20, "note": "new"}, FLAT["line"][1]))

    after = file.rows()
    made = after.pop(20, None)
    assert after == before
    if made is None:
        assert done.told == ["not_applied provider_refused"]
    else:
        assert made == {"note": "new", "geom": FLAT["line"][1]}
        assert done.told == ["applied"]
