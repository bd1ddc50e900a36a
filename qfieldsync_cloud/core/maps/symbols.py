"""The marks of a map as QGIS draws them, in pictures and in layers."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from qfieldsync_cloud.core.reports.marks import Mark


def marker(mark: Mark) -> QgsSymbol:
    """The symbol of a point."""
    return QgsMarkerSymbol.createSimple(
        {
            "name": mark.shape,
            "color": mark.fill,
            "size": str(mark.size_pixels),
            "size_unit": "Pixel",
            "outline_color": mark.line,
            "outline_width": str(mark.line_pixels),
            "outline_width_unit": "Pixel",
        }
    )


def line(mark: Mark) -> QgsSymbol:
    """The symbol of a line."""
    return QgsLineSymbol.createSimple(
        {
            "line_color": mark.tone,
            "line_width": "3",
            "line_width_unit": "Pixel",
            "capstyle": "round",
            "joinstyle": "round",
        }
    )


def area(mark: Mark) -> QgsSymbol:
    """The symbol of a polygon, through which others are seen."""
    return QgsFillSymbol.createSimple(
        {
            "color": _with_alpha(mark.tone, 45),
            "outline_color": mark.tone,
            "outline_width": "2",
            "outline_width_unit": "Pixel",
        }
    )


def _with_alpha(colour: str, alpha: int) -> str:
    red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return f"{red},{green},{blue},{alpha}"


def labelling(mark: Mark, expression: str, *, is_field: bool) -> QgsPalLayerSettings:
    """Texts beside the symbol of a mark.

    Args:
        mark: of the symbols.
        expression: what they say.
        is_field: it is the name of a field, and no expression.
    """
    text = QgsTextFormat()
    text.setSize(15)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPixels)
    text.setColor(QColor("#1b2330"))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(3)
    buffer.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPixels)
    buffer.setColor(QColor(Qt.GlobalColor.white))
    text.setBuffer(buffer)
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = not is_field
    settings.setFormat(text)
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.dist = mark.size_pixels / 2 + 2
    settings.distUnits = QgsUnitTypes.RenderUnit.RenderPixels
    return settings
