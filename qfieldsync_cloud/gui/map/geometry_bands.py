"""The three sides of one geometry on a map canvas: before, here now, from the field."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from qfieldsync_cloud.core.compat import no_extent
from qfieldsync_cloud.core.deltas.model import GeometryText
from qfieldsync_cloud.core.layers.geometries.wkt import geometry_of_wkt
from qfieldsync_cloud.gui.map.band_styles import STYLES, Side, style_band
from qfieldsync_cloud.gui.map.move_arrow import MoveArrow

_LEAST_EXTENT_M = 40.0
"""Width of the map around a point, when it is zoomed to."""
_AIR = 1.6
"""Of the map, to the width of what it shows."""
_FLASHES = 3
_FLASH_MS = 450


class GeometryBands(QObject):
    """Draws on one canvas; the layer may have another CRS than the canvas.

    What is drawn goes when the project is closed, and with the canvas.
    """

    shown_changed = pyqtSignal()
    """Other sides are drawn than before, or none."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        project: QgsProject | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Args:
        canvas: to draw on.
        project: how its coordinates are converted; None: the open one.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._canvas = canvas
        self._project = project or QgsProject.instance()
        self._crs = QgsCoordinateReferenceSystem()
        self._sides: dict[Side, QgsGeometry] = {}
        """In the CRS of the layer."""
        self._placed: dict[Side, QgsGeometry] = {}
        """The same in the CRS of the canvas."""
        self._items: list[QgsMapCanvasItem] = []
        self._is_open = True
        self._project.cleared.connect(self.clear)
        canvas.destinationCrsChanged.connect(self._on_canvas_crs_changed)

    @property
    def sides(self) -> tuple[Side, ...]:
        """Those that are drawn."""
        return tuple(side for side in Side if side in self._placed)

    @property
    def items(self) -> tuple[QgsMapCanvasItem, ...]:
        """What is on the canvas."""
        return tuple(self._items)

    def show(
        self,
        old: GeometryText,
        current: GeometryText,
        new: GeometryText,
        crs: QgsCoordinateReferenceSystem,
    ) -> None:
        """Draw these in place of what was drawn.

        Args:
            old: WKT; None or ABSENT is not drawn.
            current: the same.
            new: the same.
            crs: of all three; an invalid one is taken for that of the canvas.
        """
        texts = ((Side.OLD, old), (Side.CURRENT, current), (Side.NEW, new))
        self._sides = {}
        for side, text in texts:
            geometry = _geometry(text)
            if geometry is not None:
                self._sides[side] = geometry
        self._crs = crs
        self._draw()

    def clear(self) -> None:
        """Draw nothing any more; may be called twice."""
        was_shown = bool(self._items)
        self._sides = {}
        self._remove()
        if was_shown:
            self.shown_changed.emit()

    def close(self) -> None:
        """Let go of the canvas for good; may be called twice."""
        self.clear()
        if not self._is_open:
            return
        self._is_open = False
        self._project.cleared.disconnect(self.clear)
        if not sip.isdeleted(self._canvas):
            self._canvas.destinationCrsChanged.disconnect(self._on_canvas_crs_changed)

    def zoom(self) -> None:
        """Let the canvas show all that is drawn, with some air around."""
        extent = self._extent()
        if extent is None or sip.isdeleted(self._canvas):
            return
        unit = self._canvas.mapUnits()
        metres = QgsUnitTypes.DistanceUnit.DistanceMeters
        least = _LEAST_EXTENT_M * QgsUnitTypes.fromUnitToUnitFactor(metres, unit)
        extent.scale(_AIR)
        if max(extent.width(), extent.height()) < least:
            extent = QgsRectangle.fromCenterAndSize(extent.center(), least, least)
        self._canvas.setExtent(extent)
        self._canvas.refresh()

    def flash(self) -> None:
        """Let the side that matters most blink, wherever the map is."""
        by_weight = (Side.NEW, Side.CURRENT, Side.OLD)
        side = next((side for side in by_weight if side in self._placed), None)
        if side is None or sip.isdeleted(self._canvas):
            return
        geometry = self._placed[side]
        box = geometry.boundingBox()
        if not self._canvas.extent().intersects(box):
            self._canvas.setCenter(box.center())
            self._canvas.refresh()
        start, end = QColor(STYLES[side].colour), QColor(STYLES[side].colour)
        end.setAlpha(0)
        self._canvas.flashGeometries(
            [geometry], QgsCoordinateReferenceSystem(), start, end, _FLASHES, _FLASH_MS
        )

    def _on_canvas_crs_changed(self) -> None:
        if self._sides:
            self._draw()

    def _draw(self) -> None:
        self._remove()
        if sip.isdeleted(self._canvas):
            return
        for side, geometry in self._sides.items():
            placed = self._in_canvas(geometry)
            if placed is not None:
                self._placed[side] = placed
        for side in STYLES:
            if side in self._placed:
                self._items.extend(self._bands(side, self._placed[side]))
        start = _point_of(self._placed.get(Side.OLD))
        end = _point_of(self._placed.get(Side.NEW))
        if start is not None and end is not None and start != end:
            colour = STYLES[Side.NEW].colour
            self._items.append(MoveArrow(self._canvas, start, end, colour))
        self.shown_changed.emit()

    def _bands(self, side: Side, geometry: QgsGeometry) -> Iterator[QgsRubberBand]:
        for kind, parts in _by_kind(geometry).items():
            band = QgsRubberBand(self._canvas, kind)
            style_band(band, STYLES[side], kind)
            for part in parts:
                band.addGeometry(part, QgsCoordinateReferenceSystem())
            yield band

    def _in_canvas(self, geometry: QgsGeometry) -> QgsGeometry | None:
        """None: it has no place on this map."""
        target = self._canvas.mapSettings().destinationCrs()
        placed = QgsGeometry(geometry)
        if not (self._crs.isValid() and target.isValid()):
            return placed
        transform = QgsCoordinateTransform(
            self._crs, target, self._project.transformContext()
        )
        try:
            is_done = placed.transform(transform) == 0
        except QgsCsException:
            return None
        return placed if is_done and placed.boundingBox().isFinite() else None

    def _extent(self) -> QgsRectangle | None:
        extent = no_extent()
        for geometry in self._placed.values():
            extent.combineExtentWith(geometry.boundingBox())
        return extent if self._placed else None

    def _remove(self) -> None:
        self._placed = {}
        items, self._items = self._items, []
        if sip.isdeleted(self._canvas):
            return  # the items went with it
        for item in items:
            if not sip.isdeleted(item):
                self._canvas.scene().removeItem(item)


def _geometry(text: GeometryText) -> QgsGeometry | None:
    if not isinstance(text, str):
        return None
    geometry = geometry_of_wkt(text)
    if geometry.isNull() or geometry.isEmpty():
        return None
    abstract = geometry.constGet()
    if abstract.hasCurvedSegments():
        # a band draws straight lines only
        return QgsGeometry(abstract.segmentize())
    return geometry


def _point_of(geometry: QgsGeometry | None) -> QgsPointXY | None:
    """Where a single point is; None for anything else."""
    point = QgsWkbTypes.GeometryType.PointGeometry
    if geometry is None or geometry.type() != point:
        return None
    if geometry.constGet().nCoordinates() != 1:
        return None
    vertex = geometry.vertexAt(0)
    return QgsPointXY(vertex.x(), vertex.y())


def _by_kind(
    geometry: QgsGeometry,
) -> dict[QgsWkbTypes.GeometryType, list[QgsGeometry]]:
    """The parts of a geometry by their kind: a band draws one kind."""
    flat = QgsWkbTypes.flatType(geometry.wkbType())
    if flat != QgsWkbTypes.Type.GeometryCollection:
        return {geometry.type(): [geometry]}
    kinds: dict[QgsWkbTypes.GeometryType, list[QgsGeometry]] = {}
    for part in geometry.asGeometryCollection():
        kinds.setdefault(part.type(), []).append(part)
    return kinds
