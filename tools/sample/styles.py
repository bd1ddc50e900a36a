"""Symbols and labels of the sample's layers."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

BACKGROUND = "#f6f2e8"
CLOSE_UP = 1250
"""Scale denominator from which the labels of single trees and hedges show."""

CONDITIONS = {
    "good": ("Good", "#5aa469", "#2f6b3f"),
    "fair": ("Fair", "#e3b23c", "#8a6614"),
    "poor": ("Poor", "#cf5c4c", "#7d2b20"),
}
"""Condition to its label, the colour of the crown and that of its outline."""

USES = {
    "woodland": ("Woodland", "#bcd6ab"),
    "lawn": ("Lawn", "#d6e8bd"),
    "meadow": ("Meadow", "#e4ebb8"),
    "orchard": ("Orchard", "#d3dfa0"),
    "flower bed": ("Flower bed", "#f0d3da"),
    "playground": ("Playground", "#f5ddb5"),
    "sports": ("Sports", "#e3cdb9"),
    "water": ("Water", "#a9d0e6"),
    "yard": ("Yard", "#dad6ce"),
}
"""Use of a plot to its label and colour."""


def style_trees(layer: QgsVectorLayer) -> None:
    """Crowns in the colour of the condition, as wide as the height suggests."""
    crown_width = QgsProperty.fromExpression('1.5 + 0.36 * coalesce("height", 5)')
    trunk_width = QgsProperty.fromExpression('0.5 + coalesce("girth", 50) / 150')
    outline_width = QgsProperty.fromExpression('if("protected", 0.5, 0.2)')
    categories = []
    for value, (label, crown, edge) in CONDITIONS.items():
        symbol = QgsMarkerSymbol.createSimple(
            {
                "name": "circle",
                "color": crown,
                "outline_color": edge,
                "outline_width": "0.2",
                "size": "8",
                "size_unit": "MapUnit",
            }
        )
        crown_layer = symbol.symbolLayer(0)
        crown_layer.setDataDefinedProperty(
            QgsSymbolLayer.Property.PropertySize, crown_width
        )
        crown_layer.setDataDefinedProperty(
            QgsSymbolLayer.Property.PropertyStrokeWidth, outline_width
        )
        outline = QgsProperty.fromExpression(f"if(\"protected\", '#1f3f73', '{edge}')")
        crown_layer.setDataDefinedProperty(
            QgsSymbolLayer.Property.PropertyStrokeColor, outline
        )
        crown_colour = QColor(crown)
        crown_colour.setAlpha(205)
        crown_layer.setFillColor(crown_colour)
        # Held by a name: the layer dies with a symbol that nobody holds.
        trunk_symbol = QgsMarkerSymbol.createSimple(
            {
                "name": "circle",
                "color": edge,
                "outline_style": "no",
                "size": "1",
                "size_unit": "MapUnit",
            }
        )
        trunk = trunk_symbol.symbolLayer(0).clone()
        trunk.setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, trunk_width)
        symbol.appendSymbolLayer(trunk)
        categories.append(QgsRendererCategory(value, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("condition", categories))
    labels = _labels("tag_no", "#243b2a", size=7, close_up=True)
    labels.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    labels.dist = 1.2
    _add_labels(layer, labels)


def style_plots(layer: QgsVectorLayer) -> None:
    """Quiet fills by use, with the plots' names."""
    categories = []
    for value, (label, colour) in USES.items():
        symbol = QgsFillSymbol.createSimple(
            {
                "color": colour,
                "outline_color": QColor(colour).darker(118).name(),
                "outline_width": "0.25",
                "joinstyle": "round",
            }
        )
        categories.append(QgsRendererCategory(value, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("use", categories))
    labels = _labels("name", "#5b5f52", size=8, close_up=False)
    # Not around the centroid: that of the pond's shore lies in the pond.
    labels.placement = QgsPalLayerSettings.Placement.Horizontal
    labels.priority = 8
    _add_labels(layer, labels)


def style_hedges(layer: QgsVectorLayer) -> None:
    """A thick green line with a lighter core."""
    symbol = QgsLineSymbol.createSimple(
        {
            "line_color": "#3f6b3a",
            "line_width": "1.8",
            "line_width_unit": "MapUnit",
            "capstyle": "round",
            "joinstyle": "round",
        }
    )
    core = QgsLineSymbol.createSimple(
        {
            "line_color": "#6f9c5c",
            "line_width": "0.8",
            "line_width_unit": "MapUnit",
            "capstyle": "round",
            "joinstyle": "round",
        }
    )
    symbol.appendSymbolLayer(core.symbolLayer(0).clone())
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    labels = _labels("species", "#2f5130", size=6.5, close_up=True)
    labels.placement = QgsPalLayerSettings.Placement.Line
    labels.dist = 1.5
    _add_labels(layer, labels)


def _labels(
    field: str, colour: str, *, size: float, close_up: bool
) -> QgsPalLayerSettings:
    text = QgsTextFormat()
    font = QFont()
    font.setItalic(not close_up)
    text.setFont(font)
    text.setSize(size)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(colour))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.7)
    halo.setColor(QColor(255, 255, 255, 200))
    text.setBuffer(halo)
    labels = QgsPalLayerSettings()
    labels.fieldName = field
    labels.setFormat(text)
    if close_up:
        labels.scaleVisibility = True
        labels.minimumScale = CLOSE_UP
    return labels


def _add_labels(layer: QgsVectorLayer, labels: QgsPalLayerSettings) -> None:
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
