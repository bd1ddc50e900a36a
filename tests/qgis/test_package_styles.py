"""Stored styles in a package: QField swaps one for another, by a map theme say.

A style holds the form and the properties of its layer too, so whichever is shown, the
crew's edits must find their way home.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsFieldConstraints,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from tests.qgis.factories import GPKG, database
from tests.qgis.package_factories import Made, layer_named, packaged, saved_project

NOT_NULL = QgsFieldConstraints.Constraint.ConstraintNotNull
UNIQUE = QgsFieldConstraints.Constraint.ConstraintUnique


def parcels(folder: Path) -> QgsVectorLayer:
    data = database(folder, GPKG, "parcels")
    data.add_table("parcels", "name TEXT NOT NULL")
    data.add_rows("parcels", [{"fid": 7, "name": "a", "geom": "Point (1 1)"}])
    return data.layer("parcels")


def made_with_second_style(folder: Path, layer: QgsVectorLayer) -> Made:
    layer.setCustomProperty("remoteSource", "dbname='x' host=db.example")
    layer.styleManager().addStyleFromLayer("second")
    return packaged(saved_project(folder / "p.qgs", layer), folder / "out")


def test_stored_style_when_it_is_shown_then_edits_still_find_their_features(tmp_path):
    made = made_with_second_style(tmp_path, parcels(tmp_path))
    project = made.project()
    layer = layer_named(project, "parcels")

    assert layer.styleManager().setCurrentStyle("second")

    told = {
        name: layer.customProperty(name)
        for name in (
            "QFieldSync/sourceDataPrimaryKeys",
            "QFieldSync/remoteLayerId",
            "remoteLayerId",
            "QFieldSync/cloud_action",
            "remoteSource",
        )
    }
    assert told == {
        "QFieldSync/sourceDataPrimaryKeys": "fid",
        "QFieldSync/remoteLayerId": layer.id(),
        "remoteLayerId": layer.id(),
        "QFieldSync/cloud_action": "offline",
        "remoteSource": None,
    }


def test_stored_style_when_it_is_shown_then_the_form_is_the_packages(tmp_path):
    made = made_with_second_style(tmp_path, parcels(tmp_path))
    project = made.project()
    layer = layer_named(project, "parcels")

    assert layer.styleManager().setCurrentStyle("second")

    assert layer.fields().names() == ["fid_1", "fid", "name"]
    assert layer.editorWidgetSetup(0).type() == "Hidden"
    assert layer.editFormConfig().readOnly(1)
    assert not layer.fieldConstraints(1) & NOT_NULL
    assert not layer.fieldConstraints(1) & UNIQUE
    assert layer.fieldConstraints(2) & NOT_NULL


@pytest.mark.parametrize(
    "category",
    [
        QgsMapLayer.StyleCategory.Symbology,
        QgsMapLayer.StyleCategory.CustomProperties,
    ],
    ids=["symbols", "properties"],
)
def test_style_of_some_categories_when_it_is_shown_then_nothing_is_missing(
    tmp_path, category
):
    layer = parcels(tmp_path)
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), category)
    style = QgsMapLayerStyle(document.toString())
    assert layer.styleManager().addStyle("third", style)
    project = packaged(
        saved_project(tmp_path / "p.qgs", layer), tmp_path / "out"
    ).project()
    packed = layer_named(project, "parcels")

    assert packed.styleManager().setCurrentStyle("third")

    assert packed.customProperty("QFieldSync/sourceDataPrimaryKeys") == "fid"
    assert packed.editorWidgetSetup(0).type() == "Hidden"
    assert packed.editFormConfig().readOnly(1)
    assert not packed.fieldConstraints(1) & NOT_NULL
