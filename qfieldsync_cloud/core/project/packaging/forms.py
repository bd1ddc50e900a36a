"""What a layer's form and rules need when its table is one of `data.gpkg`.

The key column of the package is no field of the analyst's: it is hidden. A key that the
source numbers is empty in a feature made in the field, so it may be, and nobody types
it. What the source demands of its other columns the form demands in the package, unless
the source fills them in.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFieldConstraints, QgsFields, QgsVectorLayer

from qfieldsync_cloud.core.project.details import number
from qfieldsync_cloud.core.project.packaging.document import (
    ProjectDocument,
    children,
)
from qfieldsync_cloud.core.project.packaging.tables import OfflineLayer, TablePlan

_NOT_NULL = QgsFieldConstraints.Constraint.ConstraintNotNull
_UNIQUE = QgsFieldConstraints.Constraint.ConstraintUnique
_ATTRIBUTES = {
    _NOT_NULL: "notnull_strength",
    _UNIQUE: "unique_strength",
    QgsFieldConstraints.Constraint.ConstraintExpression: "exp_strength",
}


def adapt_form(document: ProjectDocument, layer: OfflineLayer, plan: TablePlan) -> None:
    """Adapt the form and the constraints of an offline layer."""
    _hide(document, layer.id, plan.key)
    key = layer.setup.layer.key
    if key is not None and key.is_numbered:
        _forbid_typing(document, layer.id, key.name)
    _write_constraints(document, layer, key.name if key and key.is_numbered else "")
    if not plan.has_usable_key:
        document.layer(layer.id).setAttribute("readOnly", "1")


def _hide(document: ProjectDocument, layer_id: str, name: str) -> None:
    """Let a field have a hidden widget, in forms made by hand and by QGIS."""
    element = document.layer(layer_id)
    parent = element.firstChildElement("fieldConfiguration")
    if parent.isNull():
        parent = document.create("fieldConfiguration", {})
        element.appendChild(parent)
    for child in list(children(parent)):
        if child.attribute("name") == name:
            parent.removeChild(child)
    field = document.create("field", {"name": name, "configurationFlags": "None"})
    widget = document.create("editWidget", {"type": "Hidden"})
    config = document.create("config", {})
    config.appendChild(document.create("Option", {}))
    widget.appendChild(config)
    field.appendChild(widget)
    parent.appendChild(field)


def _forbid_typing(document: ProjectDocument, layer_id: str, name: str) -> None:
    element = document.layer(layer_id)
    parent = element.firstChildElement("editable")
    if parent.isNull():
        parent = document.create("editable", {})
        element.appendChild(parent)
    for child in children(parent):
        if child.attribute("name") == name:
            child.setAttribute("editable", "0")
            return
    parent.appendChild(document.create("field", {"name": name, "editable": "0"}))


def _write_constraints(
    document: ProjectDocument, layer: OfflineLayer, numbered: str
) -> None:
    """Write the constraints of layer and source, which the package's table lacks."""
    element = document.layer(layer.id)
    parent = element.firstChildElement("constraints")
    if parent.isNull():
        parent = document.create("constraints", {})
        element.appendChild(parent)
    known = {child.attribute("field"): child for child in children(parent)}
    fields = layer.qgs.fields()
    for index in range(fields.count()):
        if fields.fieldOrigin(index) != QgsFields.FieldOrigin.OriginProvider:
            continue
        name = fields.at(index).name()
        child = known.get(name)
        if child is None:
            child = document.create("constraint", {"field": name})
            parent.appendChild(child)
        bits = _constraints(layer.qgs, index, is_numbered=name == numbered)
        strengths = fields.at(index).constraints().constraintStrength
        child.setAttribute("constraints", str(bits))
        for kind, attribute in _ATTRIBUTES.items():
            strength = number(strengths(kind)) if bits & number(kind) else 0
            child.setAttribute(attribute, str(strength))


def _constraints(layer: QgsVectorLayer, index: int, *, is_numbered: bool) -> int:
    bits = _number_of(layer.fields().at(index).constraints().constraints())
    not_null, unique = number(_NOT_NULL), number(_UNIQUE)
    if is_numbered:
        return bits & ~not_null & ~unique
    origin_index = layer.fields().fieldOriginIndex(index)
    if layer.dataProvider().defaultValueClause(origin_index):
        return bits & ~not_null
    return bits


def _number_of(flags: Any) -> int:
    """Flags as their number, in Qt 5 and Qt 6."""
    return int(getattr(flags, "value", flags))
