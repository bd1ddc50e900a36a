"""Geometries of a delta in PostGIS columns of every type, read back by PostGIS."""

from __future__ import annotations

import pytest

from qfieldsync_cloud.core.sync.diagnosis import WarningCode
from tests.qgis.factories import (
    apply,
    create,
    delete,
    patch,
    preview,
    project_of,
    spelled,
)

SQUARE = "Polygon ((0 0, 0 4, 4 4, 4 0, 0 0))"
ROUND = "CurvePolygon (CircularString (0 0, 2 2, 4 0, 2 -2, 0 0))"
LONG = "Point (566123.45678901230916381 5934321.12345678918063641)"

TAKEN = {
    "Point": [
        ("Point (3 4)", "Point (3 4)", []),
        ("SRID=25832;POINT(3 4)", "Point (3 4)", []),
        ("Point Z (3 4 5)", "Point (3 4)", ["z_dropped"]),
        ("PointZM (3 4 5 6)", "Point (3 4)", ["z_dropped", "m_dropped"]),
        ("MultiPoint ((3 4))", "Point (3 4)", ["to_single"]),
        ("Point EMPTY", None, ["empty"]),
        (None, None, []),
        (LONG, "Point (566123.45678901 5934321.12345679)", []),
    ],
    "PointZ": [
        ("PointZ (3 4 5)", "PointZ (3 4 5)", []),
        ("PointZ (3 4 -0.5)", "PointZ (3 4 -0.5)", []),
        ("Point (3 4)", "PointZ (3 4 0)", ["z_added"]),
        ("PointZ (3 4 nan)", "PointZ (3 4 0)", ["nan"]),
    ],
    "PointM": [
        ("PointM (3 4 5)", "PointM (3 4 5)", []),
        ("PointZM (3 4 5 6)", "PointM (3 4 6)", ["z_dropped"]),
    ],
    "PointZM": [
        ("PointZM (3 4 5 6)", "PointZM (3 4 5 6)", []),
        ("PointZ (3 4 5)", "PointZM (3 4 5 0)", ["m_added"]),
    ],
    "MultiPoint": [
        ("MultiPoint ((3 4),(5 6))", "MultiPoint ((3 4),(5 6))", []),
        ("PointZ (3 4 5)", "MultiPoint ((3 4))", ["z_dropped", "to_multi"]),
    ],
    "LineStringZ": [
        ("LineStringZ (0 0 1, 1 1 nan)", "LineStringZ (0 0 1, 1 1 0)", ["nan"]),
    ],
    "MultiPolygon": [(SQUARE, f"MultiPolygon ({SQUARE[8:]})", ["to_multi"])],
    "MultiPolygonZ": [
        (
            "Polygon ((0 0, 0 1, 1 1, 0 0))",
            "MultiPolygonZ (((0 0 0, 0 1 0, 1 1 0, 0 0 0)))",
            ["z_added", "to_multi"],
        ),
    ],
    "CurvePolygon": [(ROUND, ROUND, [])],
    "MultiSurface": [(ROUND, f"MultiSurface ({ROUND})", ["to_multi"])],
}
"""By type of the column: WKT sent, WKT stored, the steps that it took."""
REFUSED = {
    "Point": [SQUARE, "MultiPoint ((1 1),(2 2))", "nonsense", "Point (nan 4)"],
    "MultiPolygon": ["Point (3 4)", "LineString (0 0, 1 1)"],
    "LineStringZ": ["PointZ (3 4 5)"],
}


def steps_of(entry):
    """What was done to a delta's geometry, in order."""
    return [
        warning.values["step"]
        for warning in entry.warnings
        if warning.code is WarningCode.GEOMETRY_COERCED
    ]


@pytest.mark.parametrize("type_", TAKEN)
def test_geometry_when_column_takes_it_then_is_stored_as_accepted(postgis, type_):
    cases = TAKEN[type_]
    postgis.add_table("t", "v integer", geometry=type_)
    postgis.add_rows("t", [{"v": n} for n in range(len(cases))])
    layer = postgis.layer("t")
    project = project_of(layer)
    patches = [
        patch(layer, n, {"v": n - 1}, {"v": n - 1}, old_wkt=None, new_wkt=wkt)
        for n, (wkt, _stored, _steps) in enumerate(cases, 1)
    ]
    creates = [create(layer, {"v": n}, case[0]) for n, case in enumerate(cases)]

    done = apply(project, *patches, *creates)

    # to set what is not there to nothing, or to an empty geometry, is nothing to do
    is_nothing = [stored is None for _wkt, stored, _steps in cases]
    assert done.told == [
        *("already" if nothing else "applied" for nothing in is_nothing),
        *["applied"] * len(cases),
    ]
    rows = [row.get("geom") for row in postgis.rows("t").values()]
    stored = [wkt and spelled(wkt) for _sent, wkt, _steps in cases]
    assert rows == stored * 2
    made = done.report.deltas[len(cases) :]
    assert [steps_of(entry) for entry in made] == [steps for _, _, steps in cases]
    assert set(postgis.query("SELECT ST_SRID(geom) FROM t WHERE geom IS NOT NULL")) == {
        25832
    }
    assert set(apply(project, *patches, *creates).told) == {"already"}


@pytest.mark.parametrize("type_", REFUSED)
def test_geometry_when_column_cannot_hold_it_then_delta_is_refused(postgis, type_):
    postgis.add_table("t", "v integer", geometry=type_).add_rows("t", [{"v": 1}])
    layer = postgis.layer("t")
    deltas = []
    for wkt in REFUSED[type_]:
        deltas += [
            patch(layer, 1, {"v": 1}, {"v": 2}, old_wkt=None, new_wkt=wkt),
            create(layer, {"v": 3}, wkt),
        ]

    done = apply(project_of(layer), *deltas)

    assert {told.rpartition("_")[0] for told in done.told} == {"not_applied geometry"}
    assert postgis.rows("t") == {1: {"v": 1}}


def test_geometry_when_the_column_takes_any_type_then_the_layers_own_one_is_kept(
    postgis,
):
    """QGIS shows the points of such a column as one layer and the areas as another."""
    postgis.add_table("t", "v text", geometry="Geometry")
    postgis.add_rows(
        "t", [{"id": 1, "v": "area", "geom": SQUARE}, {"id": 2, "geom": "Point (1 2)"}]
    )
    points = postgis.layer("t", type_="Point", title="points")
    areas = postgis.layer("t", type_="Polygon", title="areas")

    first = apply(project_of(areas), patch(areas, 1, {"v": "area"}, {"v": "field"}))
    done = apply(
        project_of(points),
        create(points, {"v": "made"}, "Point (3 4)"),
        create(points, {"v": "shape"}, SQUARE),
        # the number of a feature that this layer does not show
        create(points, {"id": 1, "v": "sent"}, "Point (5 6)"),
        patch(
            points, 2, {}, {"v": "moved"}, old_wkt="Point (1 2)", new_wkt="Point (7 8)"
        ),
    )

    assert first.told == ["applied"]
    assert done.told == ["applied", "not_applied geometry_type", "applied", "applied"]
    assert done.warnings[2] == ["key_taken id"]
    rows = postgis.rows("t")
    assert rows.pop(1) == {"v": "field", "geom": SQUARE}
    assert rows.pop(2) == {"v": "moved", "geom": "Point (7 8)"}
    assert rows.pop(int(done.keys[0])) == {"v": "made", "geom": "Point (3 4)"}
    assert rows.pop(int(done.keys[2])) == {"v": "sent", "geom": "Point (5 6)"}
    assert rows == {}


def test_geometry_when_somebody_moved_it_then_it_is_a_conflict(postgis):
    postgis.add_table("t", "v integer", geometry="PointZ")
    postgis.add_rows("t", [{"geom": "PointZ (1 2 3)"}, {"geom": "PointZ (1 2 4)"}])
    layer = postgis.layer("t")
    move = {"old_wkt": "PointZ (1 2 3)", "new_wkt": "PointZ (9 9 9)"}

    done = apply(
        project_of(layer),
        patch(layer, 1, {}, {}, **move),
        patch(layer, 2, {}, {}, **move),
    )

    assert done.told == ["applied", "conflict edit_edit"]
    assert [row["geom"] for row in postgis.rows("t").values()] == [
        "PointZ (9 9 9)",
        "PointZ (1 2 4)",
    ]


# CRS


@pytest.mark.parametrize(
    ("srid", "crs", "sent", "stored"),
    [
        (4326, "EPSG:25832", "Point (500000 5500000)", (9.0, 49.6529)),
        (2056, "EPSG:4326", "Point (7.43863 46.95108)", (2600000.0, 1200000.0)),
        (25832, "EPSG:25832", "Point (3 4)", (3.0, 4.0)),
    ],
)
def test_geometry_when_the_delta_has_another_crs_then_it_is_transformed(
    postgis, srid, crs, sent, stored
):
    postgis.add_table("t", "v integer", srid=srid)
    layer = postgis.layer("t", srid=srid)

    done = apply(project_of(layer), create(layer, {"v": 1}, sent, crs=crs))

    assert done.told == ["applied"]
    is_other = f"EPSG:{srid}" != crs
    assert done.warnings == [["geometry_transformed geometry"] if is_other else []]
    [(x, y, found)] = postgis.query(
        "SELECT ST_X(geom), ST_Y(geom), ST_SRID(geom) FROM t"
    )
    assert (x, y) == pytest.approx(stored, rel=1e-5)
    assert found == srid


@pytest.mark.parametrize("declared", ["geometry", "geometry(Point)"])
def test_geometry_when_the_column_declares_no_srid_then_it_is_written_without(
    postgis, declared
):
    postgis.execute(
        f"CREATE TABLE t (id serial PRIMARY KEY, v integer, geom {declared})",
        "INSERT INTO t (v, geom) VALUES (1, ST_Point(1, 2))",
    )
    layer = postgis.layer("t", srid=0, type_="Point")

    done = apply(
        project_of(layer),
        create(layer, {"v": 2}, "Point (3 4)"),
        patch(layer, 1, {}, {}, old_wkt="Point (1 2)", new_wkt="Point (5 6)"),
    )

    assert done.told == ["applied", "applied"]
    assert postgis.rows("t") == {
        1: {"v": 1, "geom": "Point (5 6)"},
        2: {"v": 2, "geom": "Point (3 4)"},
    }
    assert postgis.query("SELECT DISTINCT ST_SRID(geom) FROM t") == [0]


def test_geography_when_a_column_is_one_then_it_is_written(postgis):
    postgis.execute(
        "CREATE TABLE t (id serial PRIMARY KEY, v integer,"
        " geom geography(Point, 4326))",
        "INSERT INTO t (v, geom) VALUES (1, 'POINT(7 46)')",
    )
    layer = postgis.layer("t", srid=4326, type_="Point")

    done = apply(
        project_of(layer),
        create(layer, {"v": 2}, "Point (8 47)"),
        patch(layer, 1, {}, {}, old_wkt="Point (7 46)", new_wkt="Point (7.5 46.5)"),
        delete(layer, 1, {"v": 1}, "Point (7.5 46.5)"),
    )

    assert done.told == ["applied"] * 3
    assert postgis.query("SELECT v, ST_AsText(geom) FROM t") == [(2, "POINT(8 47)")]


# Columns


def test_table_without_geometry_when_deltas_come_then_they_are_applied(postgis):
    postgis.add_table("t", "v text", geometry=None)
    postgis.add_rows("t", [{"v": "old"}, {"v": "old"}])
    layer = postgis.layer("t", geometry="")
    project = project_of(layer)
    deltas = [
        patch(layer, 1, {"v": "old"}, {"v": "field"}),
        delete(layer, 2, {"v": "old"}),
        create(layer, {"v": "made"}),
        create(layer, {"v": "made too"}, None),
    ]

    planned = preview(project, *deltas)
    done = apply(project, *deltas)

    assert planned.told == done.told == ["applied"] * 4
    assert list(postgis.values().values()) == ["field", "made", "made too"]


def test_layer_when_its_table_has_another_geometry_then_that_one_is_left_alone(postgis):
    postgis.add_table("t", "v text", "border geometry(Polygon, 25832)")
    postgis.execute(
        "INSERT INTO t (v, geom, border) VALUES ('old',"
        " ST_SetSRID(ST_Point(1, 2), 25832), ST_GeomFromText('"
        "POLYGON((0 0, 0 4, 4 4, 4 0, 0 0))', 25832))"
    )
    layer = postgis.layer("t", type_="Point")

    done = apply(
        project_of(layer),
        patch(
            layer,
            1,
            {"v": "old"},
            {"v": "new"},
            old_wkt="Point (1 2)",
            new_wkt="Point (9 9)",
        ),
        create(layer, {"v": "made"}, "Point (3 4)"),
    )

    assert done.told == ["applied", "applied"]
    assert postgis.rows("t") == {
        1: {"v": "new", "geom": "Point (9 9)", "border": SQUARE},
        2: {"v": "made", "geom": "Point (3 4)"},
    }


def test_two_layers_when_they_show_two_geometries_of_a_table_then_one_is_refused(
    postgis,
):
    postgis.add_table("t", "v text", "border geometry(Polygon, 25832)")
    postgis.add_rows("t", [{"v": "old", "geom": "Point (1 2)"}])
    points = postgis.layer("t", type_="Point")
    borders = postgis.layer("t", geometry="border", type_="Polygon")

    done = apply(
        project_of(points, borders),
        patch(points, 1, {"v": "old"}, {"v": "new"}),
        patch(borders, 1, {}, {}, old_wkt=None, new_wkt=SQUARE),
    )

    assert done.told == ["applied", "not_applied provider_unsupported"]
    assert postgis.rows("t") == {1: {"v": "new", "geom": "Point (1 2)"}}


def test_geometry_when_it_is_stored_without_being_valid_then_it_can_be_edited(postgis):
    """PostGIS takes a bow tie; who repairs it in the field must be able to."""
    postgis.add_table("t", "v text", geometry="Polygon")
    tie = "Polygon ((0 0, 4 4, 4 0, 0 4, 0 0))"
    postgis.add_rows("t", [{"v": "old", "geom": tie}])
    layer = postgis.layer("t")

    done = apply(
        project_of(layer), patch(layer, 1, {}, {}, old_wkt=tie, new_wkt=SQUARE)
    )

    assert done.told == ["applied"]
    assert postgis.rows("t") == {1: {"v": "old", "geom": SQUARE}}
