"""Layers whose ids QGIS does not read are told by their data sources."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from qfieldsync_cloud.core.project.opening import _listed
from qfieldsync_cloud.core.project.project_xml import ListedLayer

SOURCE = "trees.gpkg|layername=trees"


def test_two_layers_of_one_source_have_each_its_name(qgis_app):
    layers = [QgsVectorLayer(SOURCE, "", "ogr") for _ in range(2)]
    listed = [ListedLayer(f"id_{name}", name, "ogr", SOURCE) for name in "AB"]

    found = _listed(layers, listed, None)

    assert [found[layer.id()].name for layer in layers] == ["A", "B"]
    assert [layer.name() for layer in layers] == ["A", "B"]
