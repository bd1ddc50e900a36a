"""The display names of features in conflict, many of them; main thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.reports.phrases import one_line
from qfieldsync_cloud.core.services.local.conflicts.review import ConflictReview
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.conflicts.layer_values import LayerValues


@dataclass
class _Naming:
    """A layer's display expression, prepared once for all its features."""

    expression: QgsExpression
    context: QgsExpressionContext
    names: frozenset[str]
    """The fields that it reads."""


class FeatureNames:
    """Names as the layers' display expressions give them; else the key."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._namings: dict[str, _Naming | None] = {}

    def forget(self) -> None:
        """Layers and their expressions may be others now."""
        self._namings = {}

    def name_of(self, review: ConflictReview) -> str:
        """The name of a conflict's feature, on one line; else its key."""
        key = review.key or translate("Gui", "(no key)")
        return self.display_name(review) or key

    def display_name(self, review: ConflictReview) -> str:
        """The name of a conflict's feature, on one line; "" when it has none."""
        layer_id = review.layer_id
        if layer_id not in self._namings:
            self._namings[layer_id] = self._naming(layer_id)
        naming = self._namings[layer_id]
        if naming is None:
            return ""
        values = LayerValues(self._project, review)
        naming.context.setFeature(_feature(naming, values))
        found: Any = naming.expression.evaluate(naming.context)
        name = "" if naming.expression.hasEvalError() else str(found)
        return "" if name in ("", "NULL", "None") else one_line(name)

    def _naming(self, layer_id: str) -> _Naming | None:
        layer = self._project.mapLayer(layer_id)
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            return None
        expression = QgsExpression(layer.displayExpression())
        if expression.hasParserError():
            return None
        context = QgsExpressionContext(
            QgsExpressionContextUtils.globalProjectLayerScopes(layer)
        )
        context.setFields(layer.fields())
        expression.prepare(context)
        if expression.needsGeometry():
            # every field may matter to it, and the shape: as the form has it
            return _Naming(expression, context, frozenset(("*",)))
        names = frozenset(expression.referencedColumns())
        return _Naming(expression, context, names)


def _feature(naming: _Naming, values: LayerValues) -> QgsFeature:
    """What the expression reads of the feature, and no more."""
    if naming.names & {"*", QgsFeatureRequest.ALL_ATTRIBUTES}:
        return values.feature()
    return values.feature(names=naming.names)
