"""Values of a layer as its forms show them, between JSON and QGIS; main thread."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFieldConstraints,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.layers.variants import reader_of, to_variant
from qfieldsync_cloud.core.reports.diagnosis_sentences import diagnosis_sentence
from qfieldsync_cloud.core.reports.geometries import geometry_text
from qfieldsync_cloud.core.reports.phrases import one_line, plain_value_text
from qfieldsync_cloud.core.services.local.conflicts.review import (
    ConflictReview,
    FieldReview,
)
from qfieldsync_cloud.core.sync.coercion import Accepted, coerce
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode
from qfieldsync_cloud.core.sync.values import to_json
from qfieldsync_cloud.core.translation import translate

NOTHING = "–"
"""Shown where a side has no value."""


class LayerValues:
    """What the open project's layer makes of the values of one conflict.

    Where the project has no such layer any more, values are shown as they are written.
    """

    def __init__(self, project: QgsProject, review: ConflictReview) -> None:
        self.review = review
        self._project = project
        self._texts: dict[tuple[str, str], str] = {}
        """By field and value: some forms read another layer for every value."""

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer; looked up anew, because it may be taken out of the project."""
        found = self._project.mapLayer(self.review.layer_id)
        is_usable = isinstance(found, QgsVectorLayer) and found.isValid()
        return found if is_usable else None

    def index_of(self, item: FieldReview) -> int:
        """The index of the field in the layer; -1 where there is none."""
        layer = self.layer
        if layer is None or item.is_geometry:
            return -1
        return int(layer.fields().lookupField(item.name))

    def label(self, item: FieldReview) -> str:
        """The name of a field as forms show it."""
        if item.is_geometry:
            return translate("Gui", "Geometry")
        layer, index = self.layer, self.index_of(item)
        if layer is None or index < 0:
            return item.name
        return str(layer.attributeDisplayName(index))

    def text(self, item: FieldReview, value: Any) -> str:
        """A JSON value as the layer's form shows it, on one line."""
        if value is ABSENT:
            return NOTHING
        if item.is_geometry:
            if not isinstance(value, str):
                return str(QgsApplication.nullRepresentation())
            return geometry_text(value)
        layer, index = self.layer, self.index_of(item)
        if layer is None or index < 0:
            return plain_value_text(value, is_quoted=False)
        setup = layer.editorWidgetSetup(index)
        formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
        known = (item.name, repr(value))
        if known not in self._texts:
            # PyQt does not pass on what a formatter would like to remember
            shown = formatter.representValue(
                layer, index, setup.config(), None, self.variant(item, value)
            )
            self._texts[known] = one_line(str(shown))
        return self._texts[known]

    def variant(self, item: FieldReview, value: Any) -> Any:
        """A JSON value as QGIS holds it."""
        if item.field is None:
            return value
        taken = coerce(item.field, value)
        return (
            to_variant(item.field, taken.value)
            if isinstance(taken, Accepted)
            else (value)
        )

    def json(self, item: FieldReview, variant: Any) -> Any:
        """A value that a form gave, as JSON."""
        return to_json(reader_of(item.field)(variant)) if item.field else variant

    def objection(self, item: FieldReview, value: Any) -> str:
        """Why a field cannot have a JSON value, for people; "" when it can."""
        if item.is_geometry:
            return self._geometry_objection(value)
        if item.field is not None:
            taken = coerce(item.field, value)
            if isinstance(taken, Diagnosis):
                return diagnosis_sentence(taken)
            if taken.value is None and item.field.is_not_null:
                return diagnosis_sentence(Diagnosis(DiagnosisCode.NOT_NULL, item.name))
        return self._constraint_objection(item, value)

    def feature(
        self,
        values: Mapping[str, Any] | None = None,
        *,
        names: Collection[str] | None = None,
    ) -> QgsFeature:
        """The feature as it is here, or as it was; with other JSON values on top.

        Args:
            values: by field name.
            names: only these fields, and no geometry; None: all of it.
        """
        layer = self.layer
        if layer is None:
            return QgsFeature()
        feature = QgsFeature(layer.fields())
        key = layer.primaryKeyAttributes()
        if len(key) == 1:
            feature.setAttribute(key[0], self.review.key)
        for item in self.review.fields:
            if names is not None and (item.is_geometry or item.name not in names):
                continue
            value = (values or {}).get(item.name, _best(item))
            if item.is_geometry:
                if isinstance(value, str):
                    feature.setGeometry(QgsGeometry.fromWkt(value))
                continue
            index = self.index_of(item)
            if index >= 0 and value is not ABSENT:
                feature.setAttribute(index, self.variant(item, value))
        return feature

    def context(self, feature: QgsFeature) -> QgsExpressionContext:
        """For expressions about a feature of the layer."""
        context = QgsExpressionContext(
            QgsExpressionContextUtils.globalProjectLayerScopes(self.layer)
        )
        context.setFeature(feature)
        return context

    def _geometry_objection(self, value: Any) -> str:
        if value is None:
            return ""
        geometry = QgsGeometry.fromWkt(value if isinstance(value, str) else "")
        if geometry.isNull() or geometry.isEmpty():
            return translate("Gui", "This is no geometry in WKT.")
        layer = self.layer
        if layer is None or layer.geometryType() == geometry.type():
            return ""
        text = translate("Gui", "The layer holds geometries of another type: {type}.")
        return text.format(type=QgsWkbTypes.displayString(layer.wkbType()))

    def _constraint_objection(self, item: FieldReview, value: Any) -> str:
        layer, index = self.layer, self.index_of(item)
        if layer is None or index < 0:
            return ""
        constraints = layer.fields().at(index).constraints()
        kind = QgsFieldConstraints.Constraint.ConstraintExpression
        strength = constraints.constraintStrength(kind)
        text = constraints.constraintExpression()
        hard = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
        if not text or strength != hard:
            return ""
        expression = QgsExpression(text)
        context = self.context(self.feature({item.name: value}))
        if expression.evaluate(context) or expression.hasEvalError():
            return ""
        told = constraints.constraintDescription() or text
        return translate("Gui", "The layer asks for: {rule}").format(rule=told)


def _best(item: FieldReview) -> Any:
    """What a field holds here; where the feature is gone, what it held."""
    for value in (item.mine, item.old, item.theirs):
        if value is not ABSENT:
            return value
    return ABSENT
