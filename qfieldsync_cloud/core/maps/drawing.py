"""A picture of where changes are and what became of them, drawn without a screen.

It is drawn in the thread that asks for it. QGIS's jobs for drawing in the background
wait for a thread of the pool on which tasks run: with as many tasks as threads they
wait for each other forever (seen in QGIS 3.22, two tasks on two cores).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsLabelingEngineSettings,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontDatabase, QImage, QPainter

from qfieldsync_cloud.core.layers.geometries.layer_geometry import LayerGeometry
from qfieldsync_cloud.core.maps.extent import (
    WIDTH,
    Box,
    cut_to,
    framed,
    is_in,
    near_box,
    united,
)
from qfieldsync_cloud.core.maps.places import MapFrame, Places
from qfieldsync_cloud.core.maps.symbols import area, labelling, line, marker
from qfieldsync_cloud.core.reports.entries import Entry
from qfieldsync_cloud.core.reports.marks import LISTED, MARKS, Mark, mark_of
from qfieldsync_cloud.core.reports.phrases import cut
from qfieldsync_cloud.core.reports.picture import MapPicture
from qfieldsync_cloud.core.sync.place import Place
from qfieldsync_cloud.core.sync.report import DeltaReport, Report

MAX_BYTES = 200_000
"""Size of the picture; above it is drawn again with fewer symbols."""
_CELLS_PIXELS = (6, 10, 16, 28)
"""One symbol of each kind is drawn in a square of this size."""
_LEAST_OUTLINE_PIXELS = 14
"""A shape that is smaller would hide behind its symbol."""
_CHUNK = 1000
"""Features that are made at once: others want to use Python in the meantime."""
_MAX_LABELS = 80
_MAX_LABEL_LENGTH = 40
_LEAST_SIDE, _LEAST_SIDE_DEGREES = 60.0, 0.0008
"""Of the picture of a single point, in units of the CRS."""


def draw_map(report: Report, places: Places) -> MapPicture | None:
    """Draw the deltas of a report, in any thread; None when none has a place.

    Args:
        report: what became of the deltas.
        places: of the deltas, in the order of the report.
    """
    found = [place for place in places.items if place is not None]
    near = near_box([place.x for place in found], [place.y for place in found])
    shown = {
        index: place
        for index, place in enumerate(places.items)
        if place is not None and is_in(place.x, place.y, near)
    }
    if not shown:
        return None
    crs = places.frame.crs
    is_degrees = bool(crs.isValid() and crs.isGeographic())
    around = united([place.box for place in shown.values()])
    if near is not None:
        around = cut_to(around, near)  # a shape may reach as far as what is left out
    least_side = _LEAST_SIDE_DEGREES if is_degrees else _LEAST_SIDE
    box, height = framed(around, least_side)
    labels = _labels(report, shown) if _has_fonts() else {}
    drawing = _Drawing(report.deltas, shown, labels, crs, box, height)
    png = drawing.small_png()
    counts: dict[Mark, int] = dict.fromkeys(LISTED, 0)
    for index in shown:
        counts[mark_of(report.deltas[index])] += 1
    return MapPicture(
        png,
        WIDTH,
        height,
        tuple((mark, count) for mark, count in counts.items() if count),
        box,
        _name_of(crs),
        _width_m(places.frame, box),
        far=len(found) - len(shown),
        placeless=len(report.deltas) - len(found) - places.failed,
        failed=places.failed,
        is_thinned=drawing.is_thinned,
        has_labels=bool(labels),
    )


@dataclass
class _Drawing:
    """The picture while it is made; shapes and symbols by their mark."""

    deltas: Sequence[DeltaReport]
    places: Mapping[int, Place]
    """Of those deltas that are to be seen, by their position."""
    labels: Mapping[int, str]
    """Texts beside some of them."""
    crs: QgsCoordinateReferenceSystem
    box: Box
    height: int
    is_thinned: bool = False

    @property
    def pixel(self) -> float:
        """Its size in units of the CRS."""
        return (self.box[2] - self.box[0]) / WIDTH

    def small_png(self) -> bytes:
        """The picture as PNG, with fewer symbols where it would be large."""
        png = b""
        for cell in _CELLS_PIXELS:
            has_outlines = cell <= _CELLS_PIXELS[1]
            image = self._image(cell, has_outlines=has_outlines)
            for make in (_png, _png_of_few_colours):
                png = make(image)
                if len(png) <= MAX_BYTES:
                    return png
        return png

    def _image(self, cell: int, *, has_outlines: bool) -> QImage:
        layers = [*self._symbols(cell)]
        if has_outlines:
            layers = [*self._outlines(), *layers]
        settings = QgsMapSettings()
        settings.setLayers(layers[::-1])  # the first one lies on top
        settings.setDestinationCrs(self.crs)
        settings.setOutputSize(QSize(WIDTH, self.height))
        settings.setOutputDpi(96)
        settings.setExtent(QgsRectangle(*self.box))
        settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
        engine = QgsLabelingEngineSettings()
        engine.setFlag(QgsLabelingEngineSettings.Flag.UsePartialCandidates, False)
        settings.setLabelingEngineSettings(engine)
        image = QImage(WIDTH, self.height, QImage.Format.Format_RGB32)
        image.fill(QColor(Qt.GlobalColor.white))
        painter = QPainter(image)
        if not painter.isActive():
            raise RuntimeError("Qt cannot paint here")
        try:
            job = QgsMapRendererCustomPainterJob(settings, painter)
            job.renderSynchronously()
        finally:
            painter.end()
        return image

    def _symbols(self, cell: int) -> Iterable[QgsVectorLayer]:
        """One layer of points per mark that occurs."""
        cells: dict[Mark, dict[tuple[int, int], str]] = {mark: {} for mark in MARKS}
        for index, place in self.places.items():
            column = int((place.x - self.box[0]) / self.pixel // cell)
            row = int((place.y - self.box[1]) / self.pixel // cell)
            taken = cells[mark_of(self.deltas[index])]
            label = self.labels.get(index, "")
            if (column, row) in taken:
                self.is_thinned = True
                label = label or taken[(column, row)]
            taken[(column, row)] = label
        for mark, found in cells.items():
            if found:
                points = (
                    (self._middle(column, row, cell), label)
                    for (column, row), label in found.items()
                )
                yield self._points(mark, points)

    def _middle(self, column: int, row: int, cell: int) -> QgsGeometry:
        """On whole pixels all symbols look the same, and the file becomes small."""
        x = self.box[0] + (column + 0.5) * cell * self.pixel
        y = self.box[1] + (row + 0.5) * cell * self.pixel
        return QgsGeometry.fromPointXY(QgsPointXY(x, y))

    def _points(
        self, mark: Mark, points: Iterable[tuple[QgsGeometry, str]]
    ) -> QgsVectorLayer:
        layer = self._layer("Point", points, marker(mark))
        if mark.needs_care and self.labels:
            layer.setLabeling(
                QgsVectorLayerSimpleLabeling(labelling(mark, "label", is_field=True))
            )
            layer.setLabelsEnabled(True)
        return layer

    def _outlines(self) -> Iterable[QgsVectorLayer]:
        """The shapes of lines and polygons that are large enough to be seen."""
        least = _LEAST_OUTLINE_PIXELS * self.pixel
        found: dict[tuple[str, Mark], list[tuple[QgsGeometry, str]]] = {}
        for index, place in self.places.items():
            outline, box = place.outline, place.box
            if not isinstance(outline, LayerGeometry):
                continue
            if max(box[2] - box[0], box[3] - box[1]) < least:
                continue
            kind = _KINDS.get(outline.qgs.type())
            if kind is not None:
                shapes = found.setdefault((kind, mark_of(self.deltas[index])), [])
                shapes.append((outline.qgs, ""))
        for kind in _KINDS.values():
            for mark in MARKS:
                if shapes := found.get((kind, mark), []):
                    yield self._layer(
                        kind, shapes, (area if kind == _AREAS else line)(mark)
                    )

    def _layer(
        self, kind: str, shapes: Iterable[tuple[QgsGeometry, str]], symbol: QgsSymbol
    ) -> QgsVectorLayer:
        options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
        layer = QgsVectorLayer(f"{kind}?field=label:string", kind, "memory", options)
        layer.setCrs(self.crs)
        chunk: list[QgsFeature] = []
        for geometry, label in shapes:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(geometry)
            feature.setAttributes([label])
            chunk.append(feature)
            if len(chunk) == _CHUNK:
                _add(layer, chunk)
                chunk.clear()
        _add(layer, chunk)
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
        return layer


_AREAS = "MultiPolygon"
_KINDS: Mapping[int, str] = {
    QgsWkbTypes.GeometryType.PolygonGeometry: _AREAS,
    QgsWkbTypes.GeometryType.LineGeometry: "MultiLineString",
}
"""What lies below comes first."""


def _add(layer: QgsVectorLayer, features: list[QgsFeature]) -> None:
    is_done, _features = layer.dataProvider().addFeatures(features)
    if not is_done:
        raise RuntimeError("the map's own layer took no features")


def _has_fonts() -> bool:
    try:
        return bool(QFontDatabase.families())
    except TypeError:  # Qt 5 wants an object
        return bool(QFontDatabase().families())


def _labels(report: Report, shown: Mapping[int, Place]) -> dict[int, str]:
    """What the features that need care are called, by position.

    Conflicts first, and all or none of a kind: the names of a few would mean nothing.
    """
    has_layers = len({report.deltas[index].layer_id for index in shown}) > 1
    labels: dict[int, str] = {}
    for mark in LISTED:
        if not mark.needs_care:
            continue
        found = [index for index in shown if mark_of(report.deltas[index]) is mark]
        if len(labels) + len(found) > _MAX_LABELS:
            continue
        for index in found:
            entry = Entry(index + 1, report.deltas[index])
            name = f"{entry.layer} {entry.name}" if has_layers else entry.name
            labels[index] = cut(name, _MAX_LABEL_LENGTH)
    return labels


def _png_of_few_colours(image: QImage) -> bytes:
    """Half the size; where areas overlap the shades are no longer exact."""
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return _png(image.convertToFormat(QImage.Format.Format_Indexed8, flags))


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    is_open = buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not is_open or not image.save(buffer, "PNG"):
        raise RuntimeError("Qt cannot write PNG here")
    return bytes(buffer.data())


def _name_of(crs: QgsCoordinateReferenceSystem) -> str:
    if not crs.isValid():
        return ""
    names = [text for text in (crs.authid(), crs.description()) if text]
    return " – ".join(names)


def _width_m(frame: MapFrame, box: Box) -> float | None:
    if not frame.crs.isValid():
        return None
    measure = QgsDistanceArea()
    measure.setSourceCrs(frame.crs, frame.transform_context)
    measure.setEllipsoid(frame.crs.ellipsoidAcronym())
    y, x, half = (box[1] + box[3]) / 2, (box[0] + box[2]) / 2, (box[2] - box[0]) / 4
    # the middle half: further out a wide picture may leave the world
    length = measure.measureLine(QgsPointXY(x - half, y), QgsPointXY(x + half, y))
    unit = measure.lengthUnits()
    metres = QgsUnitTypes.fromUnitToUnitFactor(
        unit, QgsUnitTypes.DistanceUnit.DistanceMeters
    )
    width = 2 * float(length) * float(metres)
    return width if math.isfinite(width) and width > 0 else None
