"""Writes the QGIS project of the sample, free of traces of the machine it ran on."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, QVariant
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from tools.sample.datasets import GEOPACKAGE, SHAPEFILE
from tools.sample.forms import RELATION_ID, set_up_form
from tools.sample.layers import AGE_EXPRESSION, AGE_FIELD, CRS, LAYERS
from tools.sample.qfield import PROJECT_ID
from tools.sample.records import HEDGES, INSPECTIONS, PLOTS, TREES, stable_uuid
from tools.sample.styles import BACKGROUND, style_hedges, style_plots, style_trees

PROJECT_FILE = "tree_inventory.qgs"
TITLE = "Tree inventory"
SAVED_AT = "2026-05-13T18:00:00"
ABSTRACT = (
    "Trees, plots, hedges and inspections of a small town park. All data are made up."
)
ANNOTATIONS_ID = f"Annotations_{stable_uuid('annotations').replace('-', '_')}"
DRAWN_FROM_TOP = (TREES, HEDGES, PLOTS)
DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"


def write_project(folder: Path) -> None:
    """Write the project beside the data files that `folder` already holds."""
    # Forms look up their relations in this project, whichever they are part of.
    project = QgsProject.instance()
    project.clear()
    project.setFileName(str(folder / PROJECT_FILE))
    project.setTitle(TITLE)
    project.setCrs(QgsCoordinateReferenceSystem(CRS))
    project.setBackgroundColor(QColor(BACKGROUND))
    project.writeEntryBool("Paths", "/Absolute", False)
    project.writeEntry("QFieldSync", "/attachmentDirs", ["DCIM"])
    # the first copy of the sample on a computer takes the crews' deltafiles as they are
    project.writeEntry("qfieldsync_cloud", "/projectId", PROJECT_ID)
    layers = {key: _open_layer(folder, key) for key in (*DRAWN_FROM_TOP, INSPECTIONS)}
    for layer in layers.values():
        project.addMapLayer(layer, addToLegend=False)
    for key in (*DRAWN_FROM_TOP, INSPECTIONS):
        node = project.layerTreeRoot().addLayer(layers[key])
        node.setExpanded(key != HEDGES)
    relation = _relate(project, layers)
    for key, layer in layers.items():
        set_up_form(layer, key, relation)
    style_trees(layers[TREES])
    style_plots(layers[PLOTS])
    style_hedges(layers[HEDGES])
    extent = QgsRectangle(layers[PLOTS].extent())
    extent.scale(1.08)
    project.viewSettings().setDefaultViewExtent(
        QgsReferencedRectangle(extent, project.crs())
    )
    project.writeProject.connect(lambda document: _write_canvas(document, extent))
    if not project.write():
        raise OSError(f"cannot write {project.fileName()}: {project.error()}")
    # QGIS 3.22 cannot set the id of a layer, so the ids change in the written file.
    made_ids = {layer.id(): LAYERS[key].layer_id for key, layer in layers.items()}
    project.clear()
    _make_stable(folder / PROJECT_FILE, made_ids)


def _open_layer(folder: Path, key: str) -> QgsVectorLayer:
    source = (
        folder / SHAPEFILE
        if key == HEDGES
        else f"{folder / GEOPACKAGE}|layername={key}"
    )
    layer = QgsVectorLayer(str(source), LAYERS[key].name, "ogr")
    if not layer.isValid():
        raise OSError(f"cannot open {source}: {layer.error().summary()}")
    layer.setCustomProperty("QFieldSync/action", "offline")
    layer.setCustomProperty("QFieldSync/cloud_action", "offline")
    if key == TREES:
        age = QgsField(AGE_FIELD, QVariant.Int, "integer")
        layer.addExpressionField(AGE_EXPRESSION, age)
    return layer


def _relate(project: QgsProject, layers: dict[str, QgsVectorLayer]) -> QgsRelation:
    relation = QgsRelation(QgsRelationContext(project))
    relation.setId(RELATION_ID)
    relation.setName("Inspections of the tree")
    relation.setReferencingLayer(layers[INSPECTIONS].id())
    relation.setReferencedLayer(layers[TREES].id())
    relation.addFieldPair("tree_uuid", "uuid")
    if not relation.isValid():
        raise ValueError(f"relation refused: {relation.validationError()}")
    project.relationManager().addRelation(relation)
    return relation


def _write_canvas(document: QDomDocument, extent: QgsRectangle) -> None:
    """What the main window writes when it saves; QField starts with this extent."""
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(CRS))
    settings.setOutputSize(QSize(1200, 900))
    settings.setExtent(extent)
    canvas = document.createElement("mapcanvas")
    canvas.setAttribute("name", "theMapCanvas")
    canvas.setAttribute("annotationsVisible", "1")
    settings.writeXml(canvas, document)
    document.documentElement().appendChild(canvas)


def _make_stable(path: Path, made_ids: dict[str, str]) -> None:
    """Take out who saved the project, when and where, and put things in order.

    Qt keeps the attributes of an element in a hash, and QGIS the snapping settings by
    the address of the layer, so their order changes from run to run.

    Args:
        path: the project file
        made_ids: the layer ids that QGIS made up, to the fixed ones
    """
    tree = ElementTree.parse(path)
    root = tree.getroot()
    root.set("saveDateTime", SAVED_AT)
    for name in ("saveUser", "saveUserFull"):
        root.attrib.pop(name, None)
    for metadata in root.iter("projectMetadata"):
        for name, text in (
            ("author", ""), ("creation", SAVED_AT), ("abstract", ABSTRACT)
        ):  # fmt: skip
            for element in metadata.iter(name):
                element.text = text
        for moment in metadata.iter("date"):
            moment.set("value", SAVED_AT)
    for style in root.iter("text-style"):
        # Without a family QGIS takes its own font; with one it warns where that is
        # not installed.
        for name in ("fontFamily", "namedStyle"):
            style.attrib.pop(name, None)
    for snapping in root.iter("individual-layer-settings"):
        snapping[:] = sorted(snapping, key=lambda setting: setting.get("id", ""))
    ElementTree.indent(root)
    for element in root.iter():
        element.attrib = dict(sorted(element.attrib.items()))
    text = ElementTree.tostring(root, encoding="unicode", short_empty_elements=True)
    for made, fixed in made_ids.items():
        text = text.replace(made, fixed)
    # QGIS adds a layer of annotations, with an id of its own, to each project.
    text = re.sub(r"Annotations_[0-9a-f_]{36}", ANNOTATIONS_ID, text)
    path.write_bytes((DOCTYPE + text + "\n").encode())
    leaked = re.search(re.escape(str(path.parent)), text)
    if leaked:
        raise ValueError(f"{path.name} names the folder {path.parent}")
