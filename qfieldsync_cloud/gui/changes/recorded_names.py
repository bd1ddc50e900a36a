"""The name of a feature, made of what a change recorded of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant


class RecordedNames:
    """A layer's display expression; made in the main thread, asked in one other.

    Only what reads nothing but fields is asked: layers belong to the main thread.
    """

    def __init__(
        self, expression: QgsExpression, context: QgsExpressionContext
    ) -> None:
        self._expression = expression
        self._context = context
        self._fields = context.fields()
        names = expression.referencedColumns()
        self._indexes = {name: self._fields.lookupField(name) for name in names}

    def __call__(self, recorded: Mapping[str, Any]) -> Any:
        """The name; None where the change does not record what it takes.

        Args:
            recorded: values by field name.
        """
        feature = QgsFeature(self._fields)
        for name, index in self._indexes.items():
            if name not in recorded:
                return None
            feature.setAttribute(index, recorded[name])
        self._context.setFeature(feature)
        found = self._expression.evaluate(self._context)
        if self._expression.hasEvalError() or isinstance(found, QVariant):
            return None
        return found


def recorded_names(layer: QgsVectorLayer) -> RecordedNames | None:
    """What names the features of a layer; None where more than fields is read."""
    expression = QgsExpression(layer.displayExpression())
    if expression.hasParserError() or expression.needsGeometry():
        return None
    columns = expression.referencedColumns()
    fields = layer.fields()
    if (
        not columns
        or QgsFeatureRequest.ALL_ATTRIBUTES in columns
        or any(fields.lookupField(name) < 0 for name in columns)
        or expression.referencedFunctions() & _READING_LAYERS
    ):
        return None
    context = QgsExpressionContext(
        QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    )
    context.setFields(fields)
    expression.prepare(context)
    return RecordedNames(expression, context)


_READING_LAYERS = frozenset(
    (
        "attributes",
        "eval",
        "eval_template",
        "get_feature",
        "get_feature_by_id",
        "is_selected",
        "maptip",
        "display_expression",
        "num_selected",
        "represent_attributes",
        "represent_value",
        "sqlite_fetch_and_increment",
        "raster_value",
        "raster_statistic",
    )
) | frozenset(
    function.name()
    for function in QgsExpression.Functions()
    if "Aggregates" in function.groups()
)
