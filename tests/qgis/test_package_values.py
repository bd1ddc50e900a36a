"""Values of fields that are named like files, in lists, categories and names."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsMarkerSymbol,
    QgsRendererCategory,
)

from tests.qgis.factories import GPKG, oak, trees
from tests.qgis.package_factories import only_layer, packaged, saved_project
from tests.qgis.test_package_project import marker, svg


@pytest.fixture
def own_symbols(tmp_path, monkeypatch):
    """A folder of symbols of the user's own, beside those of QGIS."""
    folder = tmp_path / "symbols"
    paths = QgsApplication.svgPaths()
    QgsApplication.setSvgPaths([*paths, str(folder)])
    yield folder
    QgsApplication.setSvgPaths(paths)


def layer_of_symbols(home):
    """The field `species` holds names of files that a style shows."""
    home.mkdir(exist_ok=True)
    rows = oak(1, species="oak.svg"), oak(2, species="sub/ash.svg")
    layer = trees(home, GPKG, *rows).layer(title="oak.svg")
    choices = [{"Oak": "oak.svg"}, {"Ash": "sub/ash.svg"}, {"Elm": "elm.svg"}]
    layer.setEditorWidgetSetup(
        layer.fields().indexOf("species"),
        QgsEditorWidgetSetup("ValueMap", {"map": choices}),
    )
    categories = [
        QgsRendererCategory(value, QgsMarkerSymbol(), value)
        for choice in choices
        for value in choice.values()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("species", categories))
    return layer


def values_of(layer):
    widget = layer.editorWidgetSetup(layer.fields().indexOf("species"))
    choices = widget.config()["map"]
    listed = [value for choice in choices for value in choice.values()]
    return listed, [item.value() for item in layer.renderer().categories()]


def test_values_that_name_files_when_packaged_then_they_stay(tmp_path, own_symbols):
    home = tmp_path / "home"
    for path in (home / "oak.svg", home / "sub/ash.svg", own_symbols / "elm.svg"):
        svg(path)
    layer = layer_of_symbols(home)
    made = packaged(saved_project(home / "p.qgz", layer), tmp_path / "out")

    packed = made.project()
    values = ["oak.svg", "sub/ash.svg", "elm.svg"]
    assert values_of(only_layer(packed)) == (values, values)
    assert only_layer(packed).name() == "oak.svg"
    assert {"oak.svg", "sub/ash.svg"} <= set(made.files())
    assert made.codes == []


def test_symbol_of_the_user_when_it_is_a_value_too_then_the_symbol_goes_along(
    tmp_path, own_symbols
):
    home = tmp_path / "home"
    layer = layer_of_symbols(home)
    layer.renderer().updateCategorySymbol(2, marker(svg(own_symbols / "elm.svg")))
    made = packaged(saved_project(home / "p.qgz", layer), tmp_path / "out")

    packed = made.project()
    listed, categories = values_of(only_layer(packed))
    assert listed == categories == ["oak.svg", "sub/ash.svg", "elm.svg"]
    category = only_layer(packed).renderer().categories()[2]
    symbol = category.symbol().symbolLayer(0)
    assert symbol.path() == str(made.folder / "external/1/elm.svg")
