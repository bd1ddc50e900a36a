"""Taking layers out of a project file, with all that means nothing without them."""

from __future__ import annotations

from collections.abc import Collection

from qgis.PyQt.QtXml import QDomElement, QDomNode

from qfieldsync_cloud.core.project.packaging.document import (
    ProjectDocument,
    children,
)

_REFERRING = (
    ("layer-tree-layer", ("id",)),
    ("layer", ("id",)),
    ("layer-setting", ("id",)),
    ("expanded-legend-nodes", ("id",)),
    ("individual-layer-setting", ("id",)),
    ("join", ("joinLayerId",)),
    ("relation", ("referencingLayer", "referencedLayer", "layerId")),
)
_REFERENCED = "referencedLayerIds"
"""Of a polymorphic relation, which is none in QGIS when one of them is not there."""


def remove_layers(document: ProjectDocument, gone: Collection[str]) -> None:
    """Take layers out, and what means nothing without them."""
    if not gone:
        return
    for layer_id in gone:
        document.remove_layer(layer_id)
    for name, attributes in _REFERRING:
        for element in document.elements(name):
            if any(element.attribute(item) in gone for item in attributes):
                element.parentNode().removeChild(element)
    for element in document.elements("relation"):
        if element.hasAttribute(_REFERENCED):
            _remove_referenced(element, gone)
    for entry in document.elements("legendlayerfile"):
        if entry.attribute("layerid") in gone:
            _remove(entry.parentNode().parentNode())
    for name in ("item", "Layer"):
        for element in document.elements(name):
            if element.text() in gone:
                _remove(element)
    _remove_empty_groups(document)


def _remove(node: QDomNode) -> None:
    """Take a node out, unless it went with another one already."""
    parent = node.parentNode()
    if not parent.isNull():
        parent.removeChild(node)


def _remove_referenced(relation: QDomElement, gone: Collection[str]) -> None:
    """Let a polymorphic relation lead to the layers that stay."""
    layer_ids = relation.attribute(_REFERENCED).split(",")
    kept = [layer_id for layer_id in layer_ids if layer_id not in gone]
    if kept:
        relation.setAttribute(_REFERENCED, ",".join(kept))
    else:
        relation.parentNode().removeChild(relation)


def remove_embedded_groups(document: ProjectDocument) -> None:
    """Take out the groups that stand for those of another project."""
    for group in document.elements("layer-tree-group"):
        options = group.firstChildElement("customproperties")
        named = options.elementsByTagName("Option")
        names = {
            named.at(index).toElement().attribute("name")
            for index in range(named.size())
        }
        if "embedded_project" in names:
            group.parentNode().removeChild(group)


def _remove_empty_groups(document: ProjectDocument) -> None:
    for element in reversed(document.elements("layer-tree-group")):
        is_root = element.parentNode().nodeName() == "qgis"
        holds = any(c.nodeName().startswith("layer-tree") for c in children(element))
        if not is_root and not holds:
            element.parentNode().removeChild(element)
