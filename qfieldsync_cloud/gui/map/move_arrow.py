"""An arrow on a map canvas, from where a point was to where it went."""

from __future__ import annotations

import math

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

_HEAD_PIXELS = 10.0
_GAP_PIXELS = 9.0
"""Left free at both ends, for the markers of the points."""
_MARGIN_PIXELS = 12.0
_HALO_ALPHA = 200


class MoveArrow(QgsMapCanvasItem):
    """Drawn in pixels, so that it looks the same at every scale."""

    def __init__(
        self, canvas: QgsMapCanvas, start: QgsPointXY, end: QgsPointXY, colour: str
    ) -> None:
        """Args:
        canvas: that it is drawn on.
        start: in the CRS of the canvas.
        end: in the same.
        colour: of the line.
        """
        super().__init__(canvas)
        self.start = start
        self.end = end
        self._colour = QColor(colour)
        self.setZValue(1000.5)
        self.updatePosition()

    def updatePosition(self) -> None:  # noqa: N802
        """See QGIS: the canvas shows another part of the map."""
        self.prepareGeometryChange()
        self.setPos(0, 0)

    def boundingRect(self) -> QRectF:  # noqa: N802
        """See Qt."""
        box = QRectF(self._pixel(self.start), self._pixel(self.end)).normalized()
        margin = _MARGIN_PIXELS
        return box.adjusted(-margin, -margin, margin, margin)

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem | None = None,
        _widget: QWidget | None = None,
    ) -> None:
        """See Qt; nothing where the two points are one on the screen."""
        start, end = self._pixel(self.start), self._pixel(self.end)
        across, down = end.x() - start.x(), end.y() - start.y()
        length = math.hypot(across, down)
        if length < 2 * _GAP_PIXELS + _HEAD_PIXELS:
            return
        step = QPointF(across / length, down / length)
        start, tip = start + step * _GAP_PIXELS, end - step * _GAP_PIXELS
        base = tip - step * _HEAD_PIXELS
        side = QPointF(-step.y(), step.x()) * (_HEAD_PIXELS / 2)
        head = QPolygonF([tip, base + side, base - side])
        halo = QColor(Qt.GlobalColor.white)
        halo.setAlpha(_HALO_ALPHA)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((halo, 5), (self._colour, 2)):
            painter.setPen(QPen(colour, width))
            painter.setBrush(colour)
            painter.drawLine(start, base)
            painter.drawPolygon(head)

    def _pixel(self, point: QgsPointXY) -> QPointF:
        return QPointF(self.toCanvasCoordinates(point))
