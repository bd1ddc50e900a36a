"""Logins in every place of a project that can hold one: none is in a package.

The same project goes through the job's feedback, which others read as well.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsAbstractMetadataBase,
    QgsAction,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpressionContextUtils,
    QgsLayoutItemLabel,
    QgsLayoutItemPicture,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRasterMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from tests.qgis.factories import GPKG, database
from tests.qgis.package_factories import Made, layer_named, packaged, saved_project

SECRET = "hush-hush"
SOURCE = f"dbname='x' host=db.example port=5432 user='crew' password='{SECRET}'"
ADDRESS = f"https://bob:{SECRET}@127.0.0.1:9/a.png"
TOKEN = f"https://h.example/a?token={SECRET}"
Change = Callable[[QgsProject, QgsVectorLayer], Any]


def metadata(project: QgsProject, layer: QgsVectorLayer) -> None:
    told = layer.metadata()
    told.setIdentifier(SOURCE)
    told.setAbstract(f"made of {SOURCE}")
    told.setHistory([f'ogr2ogr PG:"host=h user=u password={SECRET}"'])
    told.setLinks([QgsAbstractMetadataBase.Link("a", "WWW:LINK", ADDRESS)])
    layer.setMetadata(told)


def metadata_of_project(project: QgsProject, _layer: QgsVectorLayer) -> None:
    told = project.metadata()
    told.setAbstract(f"see {ADDRESS}")
    project.setMetadata(told)


def layer_variables(_project: QgsProject, layer: QgsVectorLayer) -> None:
    QgsExpressionContextUtils.setLayerVariable(layer, "colour", "red")
    QgsExpressionContextUtils.setLayerVariable(layer, "api_token", SECRET)
    QgsExpressionContextUtils.setLayerVariable(layer, "source", SOURCE)


def widgets(_project: QgsProject, layer: QgsVectorLayer) -> None:
    config = {
        "StorageType": "WebDAV",
        "StorageAuthConfigId": SECRET,
        "StorageUrl": f"'{ADDRESS}'",
    }
    layer.setEditorWidgetSetup(1, QgsEditorWidgetSetup("ExternalResource", config))
    layer.setDefaultValueDefinition(1, QgsDefaultValue(f"'{TOKEN}' || fid"))
    layer.setConstraintExpression(2, f"note <> '{TOKEN}'")


def python(project: QgsProject, layer: QgsVectorLayer) -> None:
    project.writeEntry("Macros", "/pythonCode", f"password = '{SECRET}'")
    config = layer.editFormConfig()
    config.setInitCodeSource(QgsEditFormConfig.PythonInitCodeSource.CodeSourceDialog)
    config.setInitCode(f"password = '{SECRET}'")
    layer.setEditFormConfig(config)


def actions(_project: QgsProject, layer: QgsVectorLayer) -> None:
    kind = QgsAction.ActionType.OpenUrl
    layer.actions().addAction(QgsAction(kind, "Open", TOKEN, False))
    layer.setMapTipTemplate(f"<b>a > b</b> <img src='{ADDRESS}'> c")
    layer.setDisplayExpression(f"'{ADDRESS}' || fid")


def symbol(_project: QgsProject, layer: QgsVectorLayer) -> None:
    marker = QgsMarkerSymbol.createSimple({})
    marker.changeSymbolLayer(0, QgsRasterMarkerSymbolLayer(ADDRESS))
    layer.setRenderer(QgsSingleSymbolRenderer(marker))


def layout(project: QgsProject, _layer: QgsVectorLayer) -> None:
    page = QgsPrintLayout(project)
    page.initializeDefaults()
    page.setName("Page")
    picture, label = QgsLayoutItemPicture(page), QgsLayoutItemLabel(page)
    picture.setPicturePath(ADDRESS)
    label.setText(TOKEN)
    page.addLayoutItem(picture)
    page.addLayoutItem(label)
    assert project.layoutManager().addLayout(page)


def properties(project: QgsProject, layer: QgsVectorLayer) -> None:
    layer.setCustomProperty("plugin/password", SECRET)
    layer.setCustomProperty("plugin/source", SOURCE)
    project.writeEntry("plugin", "/password", SECRET)
    project.writeEntry("plugin", "/source", SOURCE)
    project.writeEntry("WMSOnlineResource", "/", ADDRESS)


def stored_style(_project: QgsProject, layer: QgsVectorLayer) -> None:
    layer.setCustomProperty("remoteSource", SOURCE)
    layer_variables(_project, layer)
    layer.styleManager().addStyleFromLayer("second")
    layer.removeCustomProperty("remoteSource")


PLACES: dict[str, tuple[Change, set[str]]] = {
    "variables of the project": (
        lambda project, _layer: project.setCustomVariables(
            {"colour": "red", "db_password": SECRET, "source": SOURCE}
        ),
        {"the project"},
    ),
    "variables of a layer": (layer_variables, {"trees"}),
    "metadata": (metadata, {"trees"}),
    "metadata of the project": (metadata_of_project, {"the project"}),
    "links": (
        lambda _project, layer: (
            layer.setDataUrl(ADDRESS),
            layer.setLegendUrl(TOKEN),
            layer.setAbstract(f"see {TOKEN}"),
        ),
        {"trees"},
    ),
    "widgets": (widgets, {"trees"}),
    "python": (python, set()),
    "actions": (actions, {"trees"}),
    "symbol": (symbol, {"trees"}),
    "layout": (layout, {"the project"}),
    "properties": (properties, {"the project", "trees"}),
    "stored style": (stored_style, {"trees"}),
}


def project_with(folder: Path, change: Change) -> Path:
    data = database(folder, GPKG, "trees")
    data.add_table("trees", "photo TEXT", "note TEXT")
    data.add_rows("trees", [{"fid": 1, "note": "a", "geom": "Point (1 1)"}])
    layer = data.layer("trees")
    return saved_project(
        folder / "p.qgs", layer, change=lambda project: change(project, layer)
    )


def told_places(made: Made) -> set[str]:
    messages = [
        item.message
        for item in made.package.findings
        if item.code.value == "login_removed"
    ]
    return {message.partition("out of ")[2].partition(":")[0] for message in messages}


@pytest.mark.parametrize(("change", "told"), PLACES.values(), ids=list(PLACES))
def test_login_when_packaged_then_it_is_nowhere_and_its_place_is_told(
    change, told, tmp_path
):
    source = project_with(tmp_path, change)
    assert SECRET in source.read_text(encoding="utf-8")

    made = packaged(source, tmp_path / "out")

    assert SECRET not in made.xml()
    assert SECRET not in json.dumps(made.workflow.feedback()) + made.workflow.output
    assert SECRET not in json.dumps(made.manifest())
    assert told_places(made) == told
    assert layer_named(made.project(), "trees").isValid()


def test_logins_when_they_are_taken_out_then_all_else_stays(tmp_path):
    def change(project: QgsProject, layer: QgsVectorLayer) -> None:
        layer_variables(project, layer)
        project.setCustomVariables({"colour": "red", "db_password": SECRET})
        layer.setDisplayExpression("-- who\nif(user = 'anna', pass, 'https://a.org')")
        layer.setMapTipTemplate("<b>1 > 0</b> https://a.org/?key=[% fid %] <i>x</i>")

    made = packaged(project_with(tmp_path, change), tmp_path / "out")

    project = made.project()
    layer = layer_named(project, "trees")
    scope = QgsExpressionContextUtils.layerScope(layer)
    assert scope.variable("colour") == "red"
    assert not scope.variable("api_token")  # newer versions read NULL
    assert "dbname='x'" in scope.variable("source")
    assert project.customVariables()["colour"] == "red"
    expected = "-- who\nif(user = 'anna', pass, 'https://a.org')"
    assert layer.displayExpression() == expected
    tip = "<b>1 > 0</b> https://a.org/?key=[% fid %] <i>x</i>"
    assert layer.mapTipTemplate() == tip


def test_paths_in_a_text_of_several_lines_when_packaged_then_the_lines_stay(tmp_path):
    def change(_project: QgsProject, layer: QgsVectorLayer) -> None:
        layer.setDisplayExpression(f"-- who\n'{tmp_path}/a.txt' || note")
        layer.setMapTipTemplate(f"at {tmp_path}/a.txt > b {tmp_path}/c.txt <i>x</i>")

    made = packaged(project_with(tmp_path, change), tmp_path / "out")

    project = made.project()
    layer = layer_named(project, "trees")
    assert layer.displayExpression() == "-- who\n'./a.txt' || note"
    assert layer.mapTipTemplate() == "at ./a.txt > b ./c.txt <i>x</i>"
    assert str(tmp_path) not in made.xml()
