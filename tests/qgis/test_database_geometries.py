"""Geometries of a delta in the layers of real databases, whatever their type.

What is stored is read by connections of the tests' own, and so are the spatial index
and the counts beside it.
"""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry

from qfieldsync_cloud.core.sync.resolution import SyncOptions
from tests.qgis.factories import (
    GPKG,
    SPATIALITE,
    apply,
    both_kinds,
    create,
    database,
    delete,
    oak,
    patch,
    project_of,
    spelled,
    stored,
    trees,
)

SQUARE = "Polygon ((0 0, 0 4, 4 4, 4 0, 0 0))"
HOLED = "Polygon ((0 0, 0 4, 4 4, 4 0, 0 0),(1 1, 2 1, 2 2, 1 2, 1 1))"
ARC = "CompoundCurve (CircularString (0 0, 1 1, 2 0),(2 0, 4 0))"
ROUND = "CurvePolygon (CircularString (0 0, 2 2, 4 0, 2 -2, 0 0))"

TAKEN = {
    "Point": [
        ("Point (3 4)", "Point (3 4)", []),
        ("  POINT(3 4) ", "Point (3 4)", []),
        ("point ( 3.0 4e0 )", "Point (3 4)", []),
        ("SRID=25832;POINT(3 4)", "Point (3 4)", []),
        ("PointZ (3 4 5)", "Point (3 4)", ["z_dropped"]),
        ("Point Z (3 4 5)", "Point (3 4)", ["z_dropped"]),
        ("POINT Z(3 4 5)", "Point (3 4)", ["z_dropped"]),
        ("PointM (3 4 5)", "Point (3 4)", ["m_dropped"]),
        ("PointZM (3 4 5 6)", "Point (3 4)", ["z_dropped", "m_dropped"]),
        ("PointZ (3 4 nan)", "Point (3 4)", ["nan", "z_dropped"]),
        ("MultiPoint ((3 4))", "Point (3 4)", ["to_single"]),
        ("MultiPoint (3 4)", "Point (3 4)", ["to_single"]),
        ("Point EMPTY", None, ["empty"]),
        ("POINT EMPTY", None, ["empty"]),
        (None, None, []),
        (
            "Point (566123.45678901230916381 5934321.12345678918063641)",
            "Point (566123.45678901 5934321.12345679)",
            [],
        ),
    ],
    "PointZ": [
        ("PointZ (3 4 5)", "PointZ (3 4 5)", []),
        ("Point Z (3 4 5)", "PointZ (3 4 5)", []),
        ("PointZ (3 4 -0.5)", "PointZ (3 4 -0.5)", []),
        ("Point (3 4)", "PointZ (3 4 0)", ["z_added"]),
        ("PointZ (3 4 nan)", "PointZ (3 4 0)", ["nan"]),
        ("PointZ (3 4)", "PointZ (3 4 0)", ["nan"]),
        ("PointM (3 4 9)", "PointZ (3 4 0)", ["z_added", "m_dropped"]),
        ("PointZM (3 4 5 6)", "PointZ (3 4 5)", ["m_dropped"]),
        ("MultiPointZ ((3 4 5))", "PointZ (3 4 5)", ["to_single"]),
    ],
    "PointM": [
        ("PointM (3 4 5)", "PointM (3 4 5)", []),
        ("Point M (3 4 5)", "PointM (3 4 5)", []),
        ("Point (3 4)", "PointM (3 4 0)", ["m_added"]),
        ("PointZM (3 4 5 6)", "PointM (3 4 6)", ["z_dropped"]),
    ],
    "PointZM": [
        ("PointZM (3 4 5 6)", "PointZM (3 4 5 6)", []),
        ("Point ZM (3 4 5 6)", "PointZM (3 4 5 6)", []),
        ("PointZ (3 4 5)", "PointZM (3 4 5 0)", ["m_added"]),
        ("PointM (3 4 6)", "PointZM (3 4 0 6)", ["z_added"]),
        ("PointZM (3 4 nan nan)", "PointZM (3 4 0 0)", ["nan"]),
    ],
    "MultiPoint": [
        ("MultiPoint ((3 4),(5 6))", "MultiPoint ((3 4),(5 6))", []),
        ("MULTIPOINT(3 4, 5 6)", "MultiPoint ((3 4),(5 6))", []),
        ("Point (3 4)", "MultiPoint ((3 4))", ["to_multi"]),
        ("PointZ (3 4 5)", "MultiPoint ((3 4))", ["z_dropped", "to_multi"]),
    ],
    "LineString": [
        ("LineString (0 0, 1 1)", "LineString (0 0, 1 1)", []),
        ("LineStringZ (0 0 5, 1 1 5)", "LineString (0 0, 1 1)", ["z_dropped"]),
        ("MultiLineString ((0 0, 1 1))", "LineString (0 0, 1 1)", ["to_single"]),
    ],
    "MultiLineString": [
        ("LineString (0 0, 1 1)", "MultiLineString ((0 0, 1 1))", ["to_multi"]),
        (
            "MultiLineString ((0 0, 1 1),(5 5, 6 6))",
            "MultiLineString ((0 0, 1 1),(5 5, 6 6))",
            [],
        ),
    ],
    "LineStringZ": [
        (
            "LineStringZ (0 0 1, 1 1 nan)",
            "LineStringZ (0 0 1, 1 1 0)",
            ["nan"],
        ),
    ],
    "Polygon": [
        (SQUARE, SQUARE, []),
        (HOLED, HOLED, []),
        (f"MultiPolygon ({HOLED[8:]})", HOLED, ["to_single"]),
    ],
    "MultiPolygon": [
        (SQUARE, f"MultiPolygon ({SQUARE[8:]})", ["to_multi"]),
        (
            "MultiPolygon (((0 0, 0 1, 1 1, 0 0)),((5 5, 5 6, 6 6, 5 5)))",
            "MultiPolygon (((0 0, 0 1, 1 1, 0 0)),((5 5, 5 6, 6 6, 5 5)))",
            [],
        ),
    ],
    "MultiPolygonZ": [
        (
            "Polygon ((0 0, 0 1, 1 1, 0 0))",
            "MultiPolygonZ (((0 0 0, 0 1 0, 1 1 0, 0 0 0)))",
            ["z_added", "to_multi"],
        ),
    ],
}
"""By type of the layer: WKT sent, WKT stored, the steps that it took."""

CURVES = {
    "CurvePolygon": [
        (ROUND, ROUND, []),
        (SQUARE, "CurvePolygon ((0 0, 0 4, 4 4, 4 0, 0 0))", []),
    ],
    "CompoundCurve": [
        (ARC, ARC, []),
        ("LineString (0 0, 1 1)", "CompoundCurve ((0 0, 1 1))", []),
        (
            "CircularString (0 0, 1 1, 2 0)",
            "CompoundCurve (CircularString (0 0, 1 1, 2 0))",
            [],
        ),
    ],
    "CompoundCurveZ": [
        (
            "LineString (0 0, 1 1)",
            "CompoundCurveZ ((0 0 0, 1 1 0))",
            ["z_added"],
        ),
    ],
    "MultiSurface": [
        (ROUND, f"MultiSurface ({ROUND})", ["to_multi"]),
        (SQUARE, f"MultiSurface ({SQUARE})", ["to_multi"]),
    ],
    "Geometry": [
        ("Point (3 4)", "Point (3 4)", []),
        ("LineStringZ (0 0 1, 1 1 2)", "LineStringZ (0 0 1, 1 1 2)", []),
        (HOLED, HOLED, []),
        (ROUND, ROUND, []),
        (
            "GeometryCollection (Point (3 4),LineString (0 0, 1 1))",
            "GeometryCollection (Point (3 4),LineString (0 0, 1 1))",
            [],
        ),
    ],
}
"""What SpatiaLite cannot hold."""

REFUSED = {
    "Point": [
        ("LineString (0 0, 1 1)", "geometry_type"),
        ("MultiPoint ((3 4),(5 6))", "geometry_type"),
        (SQUARE, "geometry_type"),
        ("GeometryCollection (Point (3 4))", "geometry_type"),
        ("", "geometry_invalid"),
        ("Point (nan 4)", "geometry_invalid"),
        ("Point (nan nan)", "geometry_invalid"),
        ("Point (inf 4)", "geometry_invalid"),
        ("Point (3)", "geometry_invalid"),
        ("Point (3 4", "geometry_invalid"),
        ("Point (3 4)'", "geometry_invalid"),
        ("Pont (3 4)", "geometry_invalid"),
        ("3 4", "geometry_invalid"),
        ("SRID=99999;Point (3 4)", "geometry_crs"),
    ],
    "Polygon": [
        ("Point (3 4)", "geometry_type"),
        ("LineString (0 0, 1 1, 1 0, 0 0)", "geometry_type"),
        (
            "MultiPolygon (((0 0, 0 1, 1 1, 0 0)),((5 5, 5 6, 6 6, 5 5)))",
            "geometry_type",
        ),
    ],
    "MultiPolygon": [("MultiPoint ((3 4))", "geometry_type")],
    "LineString": [("MultiLineString ((0 0, 1 1),(5 5, 6 6))", "geometry_type")],
}

FIRST = {
    "Point": "Point (1 1)",
    "MultiPoint": "MultiPoint ((1 1),(2 2))",
    "LineString": "LineString (1 1, 2 2)",
    "MultiLineString": "MultiLineString ((1 1, 2 2))",
    "Polygon": "Polygon ((0 0, 0 1, 1 1, 0 0))",
    "MultiPolygon": "MultiPolygon (((0 0, 0 1, 1 1, 0 0)))",
    "CurvePolygon": "CurvePolygon ((0 0, 0 1, 1 1, 0 0))",
    "CompoundCurve": "CompoundCurve ((1 1, 2 2))",
    "MultiSurface": "MultiSurface (((0 0, 0 1, 1 1, 0 0)))",
    "Geometry": "Point (1 1)",
}
"""What the features have before, by flat type."""

LAYER_TYPES = [
    *[(kind, type_) for type_ in TAKEN for kind in (GPKG, SPATIALITE)],
    *[(GPKG, type_) for type_ in CURVES],
]


def first(type_):
    """A geometry of a layer's own type."""
    flat = type_.rstrip("ZM")
    geometry = QgsGeometry.fromWkt(FIRST[flat])
    if "Z" in type_[len(flat) :]:
        geometry.get().addZValue(7)
    if "M" in type_[len(flat) :]:
        geometry.get().addMValue(8)
    return spelled(geometry)


def a_layer(folder, kind, type_, rows):
    """A table with features that have a geometry of its type."""
    made = database(folder, kind).add_table("t", "note TEXT", geometry=type_)
    made.add_rows("t", [{"fid": n, "geom": first(type_)} for n in range(1, rows + 1)])
    return made


def steps(done):
    """What was done to each delta's geometry, in order."""
    return [
        [warning.values.get("step", warning.code.value) for warning in entry.warnings]
        for entry in done.report.deltas
    ]


@pytest.mark.parametrize(("kind", "type_"), LAYER_TYPES)
def test_geometry_when_a_patch_brings_it_then_layer_holds_it(tmp_path, kind, type_):
    cases = {**TAKEN, **CURVES}[type_]
    inventory = a_layer(tmp_path, kind, type_, len(cases))
    layer = inventory.layer("t")
    before = first(type_)

    done = apply(
        project_of(layer),
        *[
            patch(layer, number, old_wkt=before, new_wkt=sent)
            for number, (sent, _, _) in enumerate(cases, 1)
        ],
    )

    assert done.told == ["applied"] * len(cases)
    assert steps(done) == [steps for _, _, steps in cases]
    found = [row.get("geom") for row in inventory.rows("t").values()]
    assert found == [wkt and spelled(wkt) for _, wkt, _ in cases]
    assert inventory.is_sound("t")


@pytest.mark.parametrize(("kind", "type_"), LAYER_TYPES)
def test_geometry_when_a_create_brings_it_then_layer_holds_it(tmp_path, kind, type_):
    cases = {**TAKEN, **CURVES}[type_]
    inventory = a_layer(tmp_path, kind, type_, 0)
    layer = inventory.layer("t")

    done = apply(
        project_of(layer),
        *[
            create(layer, {"note": str(number)}, sent)
            for number, (sent, _, _) in enumerate(cases, 1)
        ],
    )

    assert done.told == ["applied"] * len(cases)
    assert steps(done) == [steps for _, _, steps in cases]
    found = [row.get("geom") for row in inventory.rows("t").values()]
    assert found == [wkt and spelled(wkt) for _, wkt, _ in cases]
    assert inventory.is_sound("t")


@both_kinds
@pytest.mark.parametrize("type_", REFUSED)
def test_geometry_when_layer_cannot_hold_it_then_nothing_is_touched(
    tmp_path, kind, type_
):
    cases = REFUSED[type_]
    inventory = a_layer(tmp_path, kind, type_, len(cases))
    layer = inventory.layer("t")
    before = inventory.rows("t")

    done = apply(
        project_of(layer),
        *[
            delta
            for number, (wkt, _) in enumerate(cases, 1)
            for delta in (
                patch(
                    layer,
                    number,
                    {"note": None},
                    {"note": "field"},
                    old_wkt=first(type_),
                    new_wkt=wkt,
                ),
                create(layer, {"note": "field"}, wkt),
            )
        ],
    )

    assert done.told == [f"not_applied {code}" for _, code in cases for _ in range(2)]
    assert inventory.rows("t") == before
    assert inventory.is_sound("t")


@both_kinds
@pytest.mark.parametrize(
    ("wkt", "told"),
    [("Point (3 4)", "not_applied geometry_type"), (None, "applied"), ("", "applied")],
    ids=["point", "null", "empty text"],
)
def test_geometry_when_table_has_none_then_is_refused_unless_it_is_nothing(
    tmp_path, kind, wkt, told
):
    inventory = database(tmp_path, kind).add_table("t", "note TEXT", geometry=None)
    inventory.add_rows("t", [{"fid": 1, "note": "old"}])
    layer = inventory.layer("t", geometry=False)

    done = apply(
        project_of(layer),
        create(layer, {"note": "new"}, wkt),
        patch(layer, 1, {"note": "old"}, {"note": "field"}, new_wkt=wkt),
    )

    assert done.told == [told, told]
    rows = {1: {"note": "old"}}
    if told == "applied":
        rows = {1: {"note": "field"}, 2: {"note": "new"}}
    assert inventory.rows("t") == rows


# What counts as the same geometry


@both_kinds
@pytest.mark.parametrize(
    ("type_", "held", "recorded"),
    [
        ("Point", "Point (3 4)", "POINT(3 4)"),
        ("Point", "Point (0.1 0.2)", "Point (0.10000000000000001 0.20000000000000001)"),
        ("PointZ", "PointZ (3 4 5)", "Point Z (3 4 5)"),
        ("PointZ", "PointZ (3 4 0)", "Point (3 4)"),
        ("MultiPoint", "MultiPoint ((3 4))", "Point (3 4)"),
        ("MultiPolygon", f"MultiPolygon ({SQUARE[8:]})", SQUARE),
        ("Point", None, None),
        ("Point", None, "Point EMPTY"),
    ],
)
def test_geometry_when_only_its_spelling_differs_then_is_the_same(
    tmp_path, kind, type_, held, recorded
):
    inventory = database(tmp_path, kind).add_table("t", "note TEXT", geometry=type_)
    inventory.add_rows("t", [{"fid": 1, "geom": held}, {"fid": 2, "geom": held}])
    layer = inventory.layer("t")

    done = apply(
        project_of(layer),
        delete(layer, 1, {"note": None}, recorded),
        patch(layer, 2, old_wkt=recorded, new_wkt=first(type_)),
    )

    assert done.told == ["applied", "applied"]
    assert inventory.rows("t") == {2: {"geom": first(type_)}}
    assert inventory.is_sound("t")


@both_kinds
@pytest.mark.parametrize(
    ("type_", "held", "recorded"),
    [
        ("Point", "Point (3 4)", "Point (3 4.00001)"),
        ("Point", "Point (3 4)", None),
        ("Point", None, "Point (3 4)"),
        ("PointZ", "PointZ (3 4 5)", "PointZ (3 4 6)"),
        ("LineString", "LineString (0 0, 1 1)", "LineString (1 1, 0 0)"),
        ("LineString", "LineString (0 0, 2 2)", "LineString (0 0, 1 1, 2 2)"),
        ("Polygon", HOLED, SQUARE),
        ("Point", "Point (3 4)", "no geometry at all"),
    ],
)
def test_geometry_when_it_differs_then_is_a_conflict(
    tmp_path, kind, type_, held, recorded
):
    inventory = database(tmp_path, kind).add_table("t", "note TEXT", geometry=type_)
    inventory.add_rows("t", [{"fid": 1, "geom": held}, {"fid": 2, "geom": held}])
    layer = inventory.layer("t")
    before = inventory.rows("t")

    done = apply(
        project_of(layer),
        delete(layer, 1, {"note": None}, recorded),
        patch(layer, 2, old_wkt=recorded, new_wkt="SRID=25832;" + first(type_)),
    )

    assert done.told == ["conflict delete_edit", "conflict edit_edit"]
    assert inventory.rows("t") == before


# Coordinate reference systems

ZURICH = "Point (8.541694 47.376887)"
"""In EPSG:4326."""
ZURICH_UTM = (465402.823, 5247149.397)
"""The same in EPSG:25832, by PROJ's own tool."""


def place(inventory, fid=1):
    point = QgsGeometry.fromWkt(inventory.rows()[fid]["geom"]).asPoint()
    return point.x(), point.y()


@both_kinds
@pytest.mark.parametrize(
    ("wkt", "crs", "warnings"),
    [
        (ZURICH, "EPSG:4326", ["geometry_transformed"]),
        (f"SRID=4326;{ZURICH}", "", ["geometry_transformed"]),
        # the SRID of the text is nearer to the numbers than the name of the CRS
        (f"SRID=4326;{ZURICH}", "EPSG:25832", ["geometry_transformed"]),
        ("Point (465402.823 5247149.397)", "EPSG:25832", []),
        ("Point (465402.823 5247149.397)", "", []),
    ],
    ids=["crs", "srid", "srid and crs", "the same crs", "no crs"],
)
def test_geometry_when_it_is_in_another_crs_then_is_transformed(
    tmp_path, kind, wkt, crs, warnings
):
    inventory = trees(tmp_path, kind, oak(1))
    layer = inventory.layer()

    done = apply(
        project_of(layer),
        patch(layer, 1, new_wkt=wkt, crs=crs),
        create(layer, {"species": "ash"}, wkt, crs=crs),
    )

    assert done.told == ["applied", "applied"]
    assert steps(done) == [[*warnings, "old_not_recorded"], warnings]
    assert place(inventory, 1) == pytest.approx(ZURICH_UTM, abs=0.01)
    assert place(inventory, 2) == pytest.approx(ZURICH_UTM, abs=0.01)
    assert inventory.is_sound()


@both_kinds
@pytest.mark.parametrize("is_empty", [True, False], ids=["empty", "with a point"])
def test_any_geometry_when_types_and_crs_differ_then_column_takes_them(
    tmp_path, kind, is_empty
):
    """QGIS calls the layer by its first feature, and SpatiaLite's has no CRS for it."""
    inventory = database(tmp_path, kind).add_table(
        "trees", "species TEXT", geometry="Geometry"
    )
    if not is_empty:
        inventory.add_rows("trees", [{"fid": 1, "geom": "Point (1 2)"}])
    layer = inventory.layer()

    done = apply(
        project_of(layer),
        create(layer, {"fid": 5}, ZURICH, crs="EPSG:4326"),
        create(layer, {"fid": 6}, "LineString (0 0, 1 1)"),
        create(layer, {"fid": 7}, HOLED, crs="EPSG:25832"),
        patch(layer, 6, old_wkt="LineString (0 0, 1 1)", new_wkt="Point (3 4)"),
    )

    assert done.told == ["applied"] * 4
    assert steps(done) == [["geometry_transformed"], [], [], []]
    assert place(inventory, 5) == pytest.approx(ZURICH_UTM, abs=0.01)
    rows = inventory.rows()
    assert [rows[fid]["geom"] for fid in (6, 7)] == ["Point (3 4)", spelled(HOLED)]
    assert inventory.is_sound()


@both_kinds
def test_geometry_when_old_is_in_another_crs_then_both_are_transformed(tmp_path, kind):
    x, y = ZURICH_UTM
    inventory = trees(tmp_path, kind, oak(1, geom=f"Point ({x} {y})"))
    layer = inventory.layer()
    moved = patch(
        layer,
        1,
        {"note": "old"},
        {"note": "field"},
        old_wkt=ZURICH,
        new_wkt="Point (8.55 47.38)",
        crs="EPSG:4326",
    )

    done = apply(project_of(layer), moved, options=SyncOptions(tolerance=0.01))

    assert done.told == ["applied"]
    assert place(inventory)[0] == pytest.approx(x + 629.0, abs=2)
    assert inventory.rows()[1]["note"] == "field"


@both_kinds
@pytest.mark.parametrize(
    ("wkt", "crs"),
    [(ZURICH, "EPSG:999999"), (ZURICH, "Mars"), ("Point (8 91)", "EPSG:4326")],
    ids=["unknown number", "unknown name", "beyond the pole"],
)
def test_geometry_when_its_crs_cannot_be_used_then_is_refused(tmp_path, kind, wkt, crs):
    inventory = trees(tmp_path, kind, oak(1))
    layer = inventory.layer()

    done = apply(project_of(layer), patch(layer, 1, new_wkt=wkt, crs=crs))

    assert done.told == ["not_applied geometry_crs"]
    assert inventory.rows() == {1: stored(oak(1))}


# Index and counts


@both_kinds
def test_index_when_features_move_come_and_go_then_is_right(tmp_path, kind):
    inventory = trees(tmp_path, kind, *map(oak, range(1, 8)))
    layer = inventory.layer()

    done = apply(
        project_of(layer),
        patch(layer, 1, old_wkt="Point (1 2)", new_wkt="Point (1000 2000)"),
        patch(layer, 2, old_wkt="Point (2 2)", new_wkt=None),
        patch(layer, 3, {"note": "old"}, {"note": "field"}),
        delete(layer, 4, {}, "Point (4 2)"),
        create(layer, {"species": "ash"}, "Point (-5 -6)"),
        create(layer, {"species": "ash"}),
        patch(layer, 2, new_wkt="Point (7 7)", old_wkt=None),
        patch(layer, 2, old_wkt="Point (7 7)", new_wkt="Point (8 8)"),
        patch(layer, 5, old_wkt="Point (5 5)", new_wkt="Point (0 0)"),
        patch(layer, 6, old_wkt="Point (6 2)", new_wkt="Point (6 3)"),
        delete(layer, 6, {}, "Point (6 3)"),
    )

    assert done.told == [*["applied"] * 8, "conflict edit_edit", *["applied"] * 2]
    places = {fid: row.get("geom") for fid, row in inventory.rows().items()}
    assert places == {
        1: "Point (1000 2000)",
        2: "Point (8 8)",
        3: "Point (3 2)",
        5: "Point (5 2)",
        7: "Point (7 2)",
        8: "Point (-5 -6)",
        9: None,
    }
    assert inventory.is_sound()


def test_contents_when_features_are_made_outside_then_extent_covers_them(tmp_path):
    inventory = trees(tmp_path, GPKG, oak(1))
    layer = inventory.layer()

    done = apply(
        project_of(layer), create(layer, {"species": "ash"}, "Point (1000 2000)")
    )

    assert done.told == ["applied"]
    [(left, bottom, right, top)] = inventory.query(
        "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents"
        " WHERE table_name = 'trees'"
    )
    assert (left <= 1, bottom <= 2, right >= 1000, top >= 2000) == (True,) * 4
    assert inventory.is_sound()
