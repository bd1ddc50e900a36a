"""The three sides of a geometry on a real canvas, in another CRS than the layer."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QLabel

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.gui.map.band_legend import BandLegend
from qfieldsync_cloud.gui.map.band_styles import STYLES, Side
from qfieldsync_cloud.gui.map.geometry_bands import GeometryBands
from qfieldsync_cloud.gui.map.move_arrow import MoveArrow

UTM = QgsCoordinateReferenceSystem("EPSG:25832")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
OLD, HERE = "Point (565000 5934000)", "Point (565010 5934000)"
NEW = "Point (565030 5934040)"
SQUARE = "Polygon ((565000 5934000, 565010 5934000, 565010 5934010, 565000 5934000))"


@pytest.fixture
def canvas(qtbot):
    QgsProject.instance().clear()
    made = QgsMapCanvas()
    made.resize(400, 300)
    made.setDestinationCrs(MERCATOR)
    made.setExtent(QgsRectangle(1110000, 7080000, 1120000, 7090000))
    yield made
    if not sip.isdeleted(made):
        sip.delete(made)


def in_mercator(x: float, y: float) -> tuple[float, float]:
    transform = QgsCoordinateTransform(UTM, MERCATOR, QgsProject.instance())
    point = transform.transform(QgsPointXY(x, y))
    return pytest.approx((point.x(), point.y()), abs=0.01)


def bands_of(canvas) -> list[QgsRubberBand]:
    return [item for item in canvas.items() if isinstance(item, QgsRubberBand)]


def place(band: QgsRubberBand) -> tuple[float, float]:
    point = band.getPoint(0, 0)
    return point.x(), point.y()


def test_points_are_where_they_are_in_the_crs_of_the_canvas(canvas):
    bands = GeometryBands(canvas)

    bands.show(OLD, HERE, NEW, UTM)

    places = {band.icon(): place(band) for band in bands_of(canvas)}
    assert places == {
        STYLES[Side.OLD].icon: in_mercator(565000, 5934000),
        STYLES[Side.CURRENT].icon: in_mercator(565010, 5934000),
        STYLES[Side.NEW].icon: in_mercator(565030, 5934040),
    }
    assert bands.sides == (Side.OLD, Side.CURRENT, Side.NEW)


def test_point_that_moved_has_an_arrow_from_old_to_new(canvas):
    bands = GeometryBands(canvas)

    bands.show(OLD, OLD, NEW, UTM)

    [arrow] = [item for item in bands.items if isinstance(item, MoveArrow)]
    assert (arrow.start.x(), arrow.start.y()) == in_mercator(565000, 5934000)
    assert (arrow.end.x(), arrow.end.y()) == in_mercator(565030, 5934040)


def test_sides_that_are_missing_are_not_drawn(canvas):
    bands = GeometryBands(canvas)

    bands.show(ABSENT, None, NEW, UTM)

    assert bands.sides == (Side.NEW,)
    assert len(bands_of(canvas)) == 1


def test_bands_follow_the_canvas_into_another_crs(canvas):
    bands = GeometryBands(canvas)
    bands.show(OLD, None, None, UTM)

    canvas.setDestinationCrs(UTM)

    [band] = bands_of(canvas)
    assert place(band) == pytest.approx((565000, 5934000))


@pytest.mark.parametrize(
    ("wkt", "kinds"),
    [
        (SQUARE, {QgsWkbTypes.GeometryType.PolygonGeometry}),
        (
            "CurvePolygon (CompoundCurve (CircularString (0 0, 1 1, 2 0), (2 0, 0 0)))",
            {QgsWkbTypes.GeometryType.PolygonGeometry},
        ),
        ("LineStringZ (0 0 1, 1 1 2)", {QgsWkbTypes.GeometryType.LineGeometry}),
        ("MultiPoint ((0 0), (1 1))", {QgsWkbTypes.GeometryType.PointGeometry}),
        (
            "GeometryCollection (Point (0 0), LineString (0 0, 1 1))",
            {
                QgsWkbTypes.GeometryType.PointGeometry,
                QgsWkbTypes.GeometryType.LineGeometry,
            },
        ),
    ],
    ids=["polygon", "curve", "line with z", "points", "collection"],
)
def test_every_kind_of_geometry_is_drawn(canvas, wkt, kinds):
    bands = GeometryBands(canvas)

    bands.show(None, None, wkt, UTM)

    drawn = bands_of(canvas)
    assert len(drawn) == len(kinds)
    assert all(band.numberOfVertices() > 0 for band in drawn)


@pytest.mark.parametrize("wkt", ["nonsense", "Point EMPTY", "Point (1e300 1e300)"])
def test_what_has_no_place_is_not_drawn(canvas, wkt):
    bands = GeometryBands(canvas)

    bands.show(None, None, wkt, UTM)
    bands.zoom()
    bands.flash()

    assert bands.sides == ()
    assert bands_of(canvas) == []


def test_zoom_shows_all_sides_with_air_around(canvas):
    bands = GeometryBands(canvas)
    bands.show(OLD, None, NEW, UTM)

    bands.zoom()

    extent = canvas.extent()
    for item in bands_of(canvas):
        assert extent.contains(QgsPointXY(item.getPoint(0, 0)))
    assert 70 < min(extent.width(), extent.height()) < 400


def test_zoom_to_one_point_shows_its_surroundings(canvas):
    bands = GeometryBands(canvas)
    bands.show(OLD, None, None, UTM)

    bands.zoom()

    assert min(canvas.extent().width(), canvas.extent().height()) == pytest.approx(
        40, rel=0.5
    )


def test_flash_brings_what_is_out_of_sight_into_view(canvas):
    bands = GeometryBands(canvas)
    bands.show(None, None, NEW, UTM)
    canvas.setExtent(QgsRectangle(0, 0, 1000, 1000))

    bands.flash()

    [band] = [item for item in bands.items if isinstance(item, QgsRubberBand)]
    assert canvas.extent().contains(QgsPointXY(band.getPoint(0, 0)))


def test_clear_takes_everything_off_the_canvas(canvas):
    before = len(canvas.items())
    bands = GeometryBands(canvas)
    bands.show(OLD, HERE, NEW, UTM)
    assert len(canvas.items()) == before + 4

    bands.clear()
    bands.clear()

    assert len(canvas.items()) == before
    assert bands.sides == ()


def test_bands_go_when_the_project_is_closed(canvas):
    bands = GeometryBands(canvas)
    bands.show(OLD, HERE, NEW, UTM)

    QgsProject.instance().clear()

    assert bands_of(canvas) == []
    assert bands.items == ()


def test_bands_go_with_the_canvas_without_an_error(canvas):
    bands = GeometryBands(canvas)
    bands.show(OLD, HERE, NEW, UTM)

    sip.delete(canvas)
    bands.zoom()
    bands.flash()
    bands.show(OLD, HERE, NEW, UTM)
    bands.close()
    bands.close()

    assert bands.items == ()


def test_closed_bands_hear_of_nothing_any_more(canvas):
    bands = GeometryBands(canvas)
    bands.show(OLD, None, None, UTM)
    changes = []
    bands.close()
    bands.shown_changed.connect(lambda: changes.append(1))

    QgsProject.instance().clear()
    canvas.setDestinationCrs(UTM)

    assert changes == []
    assert bands_of(canvas) == []


def test_sides_differ_without_their_colours():
    looks = {(style.pen, style.width_pixels, style.icon) for style in STYLES.values()}

    assert len(looks) == len(Side)


def test_legend_names_the_sides_that_are_drawn(qtbot):
    legend = BandLegend()
    qtbot.addWidget(legend)
    legend.set_sides([Side.OLD, Side.NEW])
    legend.show()

    texts = {
        label.text()
        for label in legend.findChildren(QLabel)
        if label.isVisible() and label.text()
    }
    assert texts == {"Before", "From the field"}

    legend.set_sides([])
    assert not legend.isVisible()
