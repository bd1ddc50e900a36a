"""How the three sides of a geometry are drawn: by line pattern, width and colour.

The colours are those of Okabe and Ito, as in the map of the report
(`core/reports/marks.py`); the patterns and the markers say the same without a colour.
Where sides coincide all of them are seen: the widest lies lowest.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from qgis.core import QgsWkbTypes
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

HALO = "#ffffff"
"""Around every line, so that it is seen on any map."""
_HALO_ALPHA = 200
_MARKER_PIXELS = 3
"""Width of the line of a marker."""
_LEAST_WITH_HALO = 3
"""A thinner line lies on others, which a halo would hide."""
_SWATCH = QSize(30, 16)


class Side(Enum):
    """One of the three sides of a change."""

    OLD = "old"
    CURRENT = "current"
    NEW = "new"


@dataclass(frozen=True)
class BandStyle:
    """How one side is drawn."""

    colour: str
    fill_alpha: int
    """Of areas; 0: they are not filled."""
    pen: Qt.PenStyle
    width_pixels: int
    icon: QgsRubberBand.IconType
    """Of points."""
    icon_pixels: int
    z_value: float

    @property
    def fill(self) -> QColor:
        """Of areas."""
        colour = QColor(self.colour)
        colour.setAlpha(self.fill_alpha)
        return colour

    @property
    def halo(self) -> QColor:
        """Around the line."""
        colour = QColor(HALO)
        colour.setAlpha(_HALO_ALPHA)
        return colour


STYLES = {
    Side.NEW: BandStyle(
        "#e69f00",
        70,
        Qt.PenStyle.SolidLine,
        7,
        QgsRubberBand.IconType.ICON_FULL_DIAMOND,
        20,
        1001.0,
    ),
    Side.OLD: BandStyle(
        "#6f7a87",
        0,
        Qt.PenStyle.DashLine,
        5,
        QgsRubberBand.IconType.ICON_CIRCLE,
        16,
        1002.0,
    ),
    Side.CURRENT: BandStyle(
        "#0072b2",
        30,
        Qt.PenStyle.SolidLine,
        3,
        QgsRubberBand.IconType.ICON_BOX,
        11,
        1003.0,
    ),
}
"""In the order in which they are drawn, the lowest first."""


def style_band(
    band: QgsRubberBand, style: BandStyle, kind: QgsWkbTypes.GeometryType
) -> None:
    """Give a band of this kind of geometry its looks."""
    is_point = kind == QgsWkbTypes.GeometryType.PointGeometry
    band.setStrokeColor(QColor(style.colour))
    band.setFillColor(QColor(style.colour) if is_point else style.fill)
    band.setWidth(_MARKER_PIXELS if is_point else style.width_pixels)
    band.setLineStyle(Qt.PenStyle.SolidLine if is_point else style.pen)
    band.setIcon(style.icon)
    band.setIconSize(style.icon_pixels)
    band.setZValue(style.z_value)
    if is_point or style.width_pixels > _LEAST_WITH_HALO:
        band.setSecondaryStrokeColor(style.halo)
    if not style.fill_alpha:
        band.setBrushStyle(Qt.BrushStyle.NoBrush)


def swatch(side: Side, ratio: float = 1.0) -> QPixmap:
    """A piece of line with the marker on it, as on the map.

    Args:
        side: which one.
        ratio: pixels of the screen to one of its own, as `devicePixelRatioF` gives it.
    """
    style = STYLES[side]
    pixmap = QPixmap(_SWATCH * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(_SWATCH.width() / 2, _SWATCH.height() / 2)
    left, right = QPointF(1, middle.y()), QPointF(_SWATCH.width() - 1, middle.y())
    for colour, more in ((style.halo, 2), (QColor(style.colour), 0)):
        pen = QPen(colour, min(style.width_pixels, 5) + more, style.pen)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if style.pen == Qt.PenStyle.DashLine:
            pen.setDashPattern([1.6, 1.0])
        painter.setPen(pen)
        painter.drawLine(left, right)
    _draw_marker(painter, middle, style)
    painter.end()
    return pixmap


def _draw_marker(painter: QPainter, middle: QPointF, style: BandStyle) -> None:
    half = min(style.icon_pixels, 13) / 2
    box = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
    painter.setPen(QPen(QColor(style.colour), 2))
    painter.setBrush(QColor(HALO))
    if style.icon == QgsRubberBand.IconType.ICON_CIRCLE:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    elif style.icon == QgsRubberBand.IconType.ICON_BOX:
        painter.drawRect(box.adjusted(1, 1, -1, -1))
    else:
        painter.setPen(QPen(QColor(HALO), 1))
        painter.setBrush(QColor(style.colour))
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(middle.x(), box.top()),
                    QPointF(box.right(), middle.y()),
                    QPointF(middle.x(), box.bottom()),
                    QPointF(box.left(), middle.y()),
                ]
            )
        )
