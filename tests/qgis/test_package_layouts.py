"""Layouts and reports of a package show the layers that are in it."""

from __future__ import annotations

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsReport,
    QgsReportSectionFieldGroup,
)

from tests.qgis.factories import GPKG, oak, trees
from tests.qgis.package_factories import packaged, saved_project


def test_layers_in_layouts_when_packaged_then_they_are_those_of_the_package(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    layer = trees(home, GPKG, oak(1), oak(2)).layer()

    def lay_out(project):
        sheet = QgsPrintLayout(project)
        sheet.initializeDefaults()
        sheet.setName("sheet")
        sheet.atlas().setCoverageLayer(layer)
        map_ = QgsLayoutItemMap(sheet)
        map_.setKeepLayerSet(True)
        map_.setLayers([layer])
        map_.setKeepLayerStyles(True)
        map_.storeCurrentLayerStyles()
        sheet.addLayoutItem(map_)
        table = QgsLayoutItemAttributeTable.create(sheet)
        table.setVectorLayer(layer)
        sheet.addMultiFrame(table)
        table.addFrame(QgsLayoutFrame(sheet, table))
        report = QgsReport(project)
        report.setName("report")
        section = QgsReportSectionFieldGroup()
        section.setLayer(layer)
        report.appendChild(section)
        for item in (sheet, report):
            assert project.layoutManager().addLayout(item)

    project = saved_project(home / "p.qgz", layer, change=lay_out)
    made = packaged(project, tmp_path / "out")

    assert made.codes == []
    home.rename(tmp_path / "gone")
    packed = made.project()
    sheet = packed.layoutManager().layoutByName("sheet")
    report = packed.layoutManager().layoutByName("report")
    [map_] = [item for item in sheet.items() if isinstance(item, QgsLayoutItemMap)]
    [table] = sheet.multiFrames()
    shown = [
        sheet.atlas().coverageLayer(),
        *map_.layers(),
        table.vectorLayer(),
        report.childSection(0).layer(),
    ]
    assert {item.id() for item in shown} == {next(iter(packed.mapLayers()))}
    xml = made.xml()
    for name in ("coverageLayerSource", "vectorLayerSource", "source"):
        assert f'{name}="./data.gpkg|layername=trees"' in xml
    assert "inventory.gpkg" not in xml
