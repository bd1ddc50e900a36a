"""Checks of the forms: widgets and tabs that show what is not there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorElement,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsEditFormConfig,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.checks.checked import CheckedLayer, CheckedProject


def value_relations(checked: CheckedProject) -> Iterator[Finding]:
    """Lists of values that would be empty."""
    for item, name, config in _widgets(checked, "ValueRelation"):
        target = checked.by_id.get(str(config.get("Layer") or ""))
        if target is None:
            alike = alike_layer(checked, config)
            yield item.find(
                CheckCode.VALUE_RELATION_LAYER_MISSING,
                name,
                is_fixable=alike is not None,
                other=str(config.get("LayerName") or config.get("Layer") or ""),
            )
        elif target.is_left_out_once and not item.is_left_out:
            yield item.find(
                CheckCode.VALUE_RELATION_LAYER_EXCLUDED,
                name,
                target.id,
                other=target.name,
            )
        elif target.vector is not None:
            known = target.vector.fields().names()
            for key in ("Key", "Value"):
                wanted = str(config.get(key) or "")
                if wanted not in known:
                    yield item.find(
                        CheckCode.VALUE_RELATION_FIELD_MISSING,
                        name,
                        wanted,
                        other=target.name,
                        wanted=wanted,
                    )


def alike_layer(
    checked: CheckedProject, config: Mapping[str, Any]
) -> CheckedLayer | None:
    """The only layer with the name that the widget remembers."""
    name = str(config.get("LayerName") or "")
    alike = [item for item in checked.layers if name and item.name == name]
    return alike[0] if len(alike) == 1 else None


def _widgets(
    checked: CheckedProject, kind: str
) -> Iterator[tuple[CheckedLayer, str, Mapping[str, Any]]]:
    for item, layer in checked.vectors():
        for index, name in enumerate(layer.fields().names()):
            setup = layer.editorWidgetSetup(index)
            if setup.type() == kind:
                yield item, name, setup.config()


def relation_widgets(checked: CheckedProject) -> Iterator[Finding]:
    """Widgets that show a relation which is not there."""
    known = {relation.id for relation in checked.opened.file.xml.relations}
    for item, name, config in _widgets(checked, "RelationReference"):
        relation = str(config.get("Relation") or "")
        # without one, the widget takes the only relation of its field
        if relation and relation not in known:
            yield item.find(
                CheckCode.FORM_RELATION_MISSING, name, relation, relation=relation
            )


def elements(checked: CheckedProject) -> Iterator[Finding]:
    """Parts of a drag-and-drop form that show nothing."""
    known = {relation.id for relation in checked.opened.file.xml.relations}
    for item, layer in checked.vectors():
        names = set(layer.fields().names())
        for element in _elements(layer):
            name = element.name()
            if isinstance(element, QgsAttributeEditorField) and name not in names:
                yield item.find(CheckCode.FORM_FIELD_MISSING, name)
            elif not isinstance(element, QgsAttributeEditorRelation):
                continue
            elif name and name not in known:  # without a name it shows nothing at all
                yield item.find(
                    CheckCode.FORM_RELATION_MISSING, subject=name, relation=name
                )


def _elements(layer: QgsVectorLayer) -> Iterator[QgsAttributeEditorElement]:
    config = layer.editFormConfig()
    if config.layout() != QgsEditFormConfig.EditorLayout.TabLayout:
        return
    waiting = list(config.tabs())
    while waiting:
        element = waiting.pop(0)
        if isinstance(element, QgsAttributeEditorContainer):
            waiting = [*element.children(), *waiting]
        else:
            yield element
