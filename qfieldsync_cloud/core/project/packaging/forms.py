"""What a layer's form and rules need when its table is one of `data.gpkg`.

The key column of the package is no field of the analyst's: it is hidden. A key that the
source numbers is empty in a feature made in the field, so it may be, and nobody types
it. What the source demands of its other columns the form demands in the package, unless
the source fills them in.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import QgsFieldConstraints, QgsFields, QgsVectorLayer
from qgis.PyQt.QtXml import QDomElement

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
    """Adapt the form and the constraints of an offline layer, in all its styles."""
    key = layer.setup.layer.key
    numbered = key.name if key is not None and key.is_numbered else ""
    element, *stored = document.forms(layer.id)
    for name in ("fieldConfiguration", "constraints"):
        _make(document, element, name)
    for form in (element, *stored):
        _hide(document, form, plan.key)
        if numbered:
            _forbid_typing(document, form, numbered)
    _write_constraints(document, layer, numbered)
    for form in stored:
        _drop_constraints(form, layer, numbered)
    if not plan.has_usable_key:
        element.setAttribute("readOnly", "1")


def _make(document: ProjectDocument, form: QDomElement, name: str) -> None:
    if form.firstChildElement(name).isNull():
        form.appendChild(document.create(name, {}))


def _hide(document: ProjectDocument, form: QDomElement, name: str) -> None:
    """Let a field have a hidden widget, in forms made by hand and by QGIS."""
    parent = form.firstChildElement("fieldConfiguration")
    if parent.isNull():  # such a style leaves the layer the widgets that it has
        return
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


def _forbid_typing(document: ProjectDocument, form: QDomElement, name: str) -> None:
    _make(document, form, "editable")  # a style without it lets all be typed
    parent = form.firstChildElement("editable")
    for child in children(parent):
        if child.attribute("name") == name:
            child.setAttribute("editable", "0")
            return
    parent.appendChild(document.create("field", {"name": name, "editable": "0"}))


def _write_constraints(
    document: ProjectDocument, layer: OfflineLayer, numbered: str
) -> None:
    """Write the constraints of layer and source, which the package's table lacks."""
    parent = document.layer(layer.id).firstChildElement("constraints")
    known = {child.attribute("field"): child for child in children(parent)}
    fields = layer.qgs.fields()
    for index, name in _source_fields(layer):
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


def _drop_constraints(form: QDomElement, layer: OfflineLayer, numbered: str) -> None:
    """Take from a stored style what the package cannot demand either."""
    parent = form.firstChildElement("constraints")
    known = {child.attribute("field"): child for child in children(parent)}
    for index, name in _source_fields(layer):
        child = known.get(name)
        if child is None:
            continue
        demanded = _number_of(layer.qgs.fields().at(index).constraints().constraints())
        kept = _constraints(layer.qgs, index, is_numbered=name == numbered)
        for kind, attribute in _ATTRIBUTES.items():
            if demanded & ~kept & number(kind):
                bits = int(child.attribute("constraints") or 0) & ~number(kind)
                child.setAttribute("constraints", str(bits))
                child.setAttribute(attribute, "0")


def _source_fields(layer: OfflineLayer) -> Iterator[tuple[int, str]]:
    fields = layer.qgs.fields()
    for index in range(fields.count()):
        if fields.fieldOrigin(index) == QgsFields.FieldOrigin.OriginProvider:
            yield index, fields.at(index).name()


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
