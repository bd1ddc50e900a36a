"""Whether an expression of the project works, without asking layers or the network.

Expressions that reach for other layers are only parsed: QGIS looks these layers up in
the open project, whichever project is meant. Functions that the analyst wrote in
Python are not called.
"""

from __future__ import annotations

from functools import cache

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsProject,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.source_secrets import redacted

_EVERY_FIELD = "#!allattributes!#"
_REACHING_GROUPS = frozenset(
    ("Aggregates", "Map Layers", "Rasters", "Custom", "Python", "Record and Attributes")
)
_REACHING_PREFIXES = ("overlay_", "load_", "eval", "relation_", "current_parent_")
_OF_OTHER_FIELDS = ("aggregate", "relation_aggregate", "overlay_")
"""Beginnings of functions that take an expression for the features of another layer."""


def failure_of(text: str, layer: QgsVectorLayer, project: QgsProject) -> str:
    """Why an expression fails on a feature of `layer`; "" when it works.

    Args:
        text: of the expression.
        layer: whose features it is for; of this thread.
        project: of the layer.
    """
    expression = QgsExpression(text)
    if expression.hasParserError():
        return _one_line(expression.parserErrorString())
    if lost := _lost_field(expression, layer):
        return f"Field '{lost}' not found"
    if _reaches_out(expression):
        return ""
    context = _context(layer, project)
    expression.prepare(context)
    expression.evaluate(context)
    if expression.hasEvalError():
        return _one_line(expression.evalErrorString())
    return ""


def _lost_field(expression: QgsExpression, layer: QgsVectorLayer) -> str:
    """A field that the layer does not have; "" when it has all of them."""
    if any(
        name.startswith(_OF_OTHER_FIELDS) for name in expression.referencedFunctions()
    ):
        return ""  # QGIS does not tell whose fields they are
    known = {_EVERY_FIELD, *(name.lower() for name in layer.fields().names())}
    lost = (
        name
        for name in sorted(expression.referencedColumns())
        if name.lower() not in known
    )
    return next(lost, "")


def _one_line(text: str) -> str:
    return redacted(" ".join(text.split()))


def _context(layer: QgsVectorLayer, project: QgsProject) -> QgsExpressionContext:
    """The context of a feature that the crew has just begun: all values are empty."""
    # a list of scopes given to its constructor ends the process in QGIS 3.22
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.appendScope(QgsExpressionContextUtils.projectScope(project))
    context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    feature = QgsFeature(layer.fields())
    feature.setValid(True)
    context.setFields(layer.fields())
    context.setFeature(feature)
    return context


def _reaches_out(expression: QgsExpression) -> bool:
    functions = expression.referencedFunctions()
    reaching = _reaching_functions()
    return any(
        name in reaching or name.startswith(_REACHING_PREFIXES) for name in functions
    )


@cache
def _reaching_functions() -> frozenset[str]:
    return frozenset(
        function.name()
        for function in QgsExpression.Functions()
        if _REACHING_GROUPS & set(function.groups())
    )
