"""Logins in every place of a project that can hold one: the check tells of each.

The places are those that a package has them taken out of.
"""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import (
    QgsEditorWidgetSetup,
    QgsExpressionContextUtils,
    QgsLayout,
    QgsLayoutItemHtml,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemShape,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsReport,
    QgsReportSectionLayout,
    QgsSettings,
    QgsTextAnnotation,
)
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtXml import QDomDocument

from qfieldsync_cloud.core.findings.codes import CheckCode as Code
from qfieldsync_cloud.core.findings.report import check_to_json
from qfieldsync_cloud.core.findings.sentences.all import sentences_of
from qfieldsync_cloud.core.project.entries import entry_steps
from qfieldsync_cloud.core.project.layout_pieces import layout_steps
from qfieldsync_cloud.core.project.process_projectfile import (
    new_workflow,
    process_projectfile,
)
from qfieldsync_cloud.core.project.project_snapshot import annotation_steps
from qfieldsync_cloud.tasks.open_project_file import OpenProjectFile
from tests.qgis.test_package_logins import ADDRESS, PLACES, SECRET, project_with

LOGINS = {
    Code.CREDENTIALS_IN_VARIABLES,
    Code.CREDENTIALS_IN_PROJECT,
    Code.CREDENTIALS_IN_LAYER,
    Code.CREDENTIALS_LEFT_BEHIND,
    Code.AUTHCFG_IN_FORM,
}
TOLD = {
    "variables of the project": {
        'The variable "db_password" of the project seems to hold a credential.',
        'The variable "source" of the project seems to hold a credential.',
    },
    "variables of a layer": {
        'The layer "trees" holds credentials (password): the variable "api_token"',
        'The layer "trees" holds credentials (password): the variable "source"',
    },
    "metadata": {'The layer "trees" holds credentials (password): the metadata'},
    "metadata of the project": {
        "The project holds credentials (password): the metadata"
    },
    "links": {'The layer "trees" holds credentials (password, token): the metadata'},
    "widgets": {
        'The layer "trees" holds credentials (password, token): the attributes form',
        'The form of the layer "trees" uses an authentication configuration of this '
        "QGIS.",
    },
    "python": {
        "The project holds credentials (password): Python code",
        'The layer "trees" holds credentials (password): Python code',
    },
    "actions": {
        'The layer "trees" holds credentials (token): the actions',
        'The layer "trees" holds credentials (password): the map tip or the display '
        "name",
    },
    "symbol": {'The layer "trees" holds credentials (password): the style'},
    "layout": {'The project holds credentials (password, token): the layout "Page"'},
    "properties": {
        'The layer "trees" holds credentials (password): the property '
        '"plugin/password" of a plugin',
        'The layer "trees" holds credentials (password): the property '
        '"plugin/source" of a plugin',
        'The project holds credentials (password): the property "plugin/password" of '
        "a plugin",
        'The project holds credentials (password): the property "plugin/source" of '
        "a plugin",
        "The project holds credentials (password): the metadata",
    },
    "stored style": {
        'The layer "trees" holds credentials (password): the variable "api_token"',
        'The layer "trees" holds credentials (password): the variable "source"',
        'The layer "trees" holds credentials (password): the stored style "second"',
        'QGIS still remembers from where the layer "trees" was taken offline, with '
        "credentials (password).",
    },
}


def told(path: Path) -> tuple[set[str], str]:
    checked = process_projectfile(path, new_workflow())
    found = [item for item in checked.report.findings if item.code in LOGINS]
    for finding in found:
        assert bool(finding.layer_id) == bool(finding.layer_name)
    shown = json.dumps([check_to_json(checked.report), dict(checked.feedback)])
    return {sentences_of(finding).what for finding in found}, shown


@pytest.mark.parametrize("place", PLACES)
def test_login_when_checked_then_its_place_is_told_and_it_is_not_shown(place, tmp_path):
    path = project_with(tmp_path, PLACES[place][0])

    found, shown = told(path)

    assert found == TOLD[place]
    assert SECRET not in shown


def test_texts_without_a_login_when_checked_then_nothing_is_told(tmp_path):
    def change(project, layer):
        layer.setDisplayExpression("if(user = 'anna', pass, 'https://a.org')")
        layer.setMapTipTemplate("https://a.org/?key=[% fid %] password: <b>none</b>")
        layer.setEditorWidgetSetup(1, QgsEditorWidgetSetup("TextEdit", {}))
        project.setCustomVariables({"who": "user=anna", "colour": "token"})
        code = "password = ask()\nurl = 'https://a.org/'\nlogin(token=token)"
        project.writeEntry("Macros", "/pythonCode", code)

    assert told(project_with(tmp_path, change))[0] == set()


def test_sources_remembered_in_a_form_when_checked_then_they_are_told(tmp_path):
    def change(_project, layer):
        source = f"dbname='x' user='u' password='{SECRET}' table=\"a\""
        config = {"Layer": "gone", "LayerSource": source, "Key": "a", "Value": "a"}
        layer.setEditorWidgetSetup(1, QgsEditorWidgetSetup("ValueRelation", config))

    found, shown = told(project_with(tmp_path, change))

    assert found == {
        'The layer "trees" holds credentials (password): the attributes form'
    }
    assert SECRET not in shown


@pytest.fixture
def named_plugin():
    """QGIS knows a plugin with this name."""
    settings = QgsSettings()
    settings.setValue("PythonPlugins/plugin", True)
    yield
    settings.remove("PythonPlugins/plugin")


def told_of_snapshot(project: QgsProject) -> tuple[set[str], str]:
    project.setDirty(True)
    with OpenProjectFile.as_shown(project).file(lambda: None) as path:
        return told(path)


@pytest.fixture
def open_project(tmp_path, qgis_app):
    """The project that QGIS has open, saved without any login."""
    project = QgsProject.instance()
    assert project.read(str(project_with(tmp_path, lambda _project, _layer: None)))
    yield project
    project.clear()


@pytest.mark.parametrize("place", PLACES)
def test_login_of_a_project_that_is_not_saved_when_checked_then_it_is_told_as_saved(
    place, open_project, named_plugin
):
    [layer] = open_project.mapLayers().values()
    PLACES[place][0](open_project, layer)

    found, shown = told_of_snapshot(open_project)

    assert found == TOLD[place]
    assert SECRET not in shown


def test_property_of_a_plugin_that_is_gone_when_checked_then_it_is_told(
    open_project,
):
    """Its scope is one of the file; what is in it is what stands on the screen."""
    open_project.writeEntry("NobodyKnows", "/deep/down/source", "none")
    assert open_project.write()
    open_project.writeEntry("NobodyKnows", "/deep/down/source", ADDRESS)

    found, _shown = told_of_snapshot(open_project)

    assert found == {
        "The project holds credentials (password): the property "
        '"NobodyKnows/deep/down/source" of a plugin'
    }


def test_parts_of_layouts_and_reports_when_checked_then_their_logins_are_told(
    open_project,
):
    page = QgsPrintLayout(open_project)
    page.setName("With frames")
    frame = QgsLayoutItemHtml(page)
    frame.setHtml(f"<img src='{ADDRESS}'>")
    page.addMultiFrame(frame)
    variables = QgsPrintLayout(open_project)
    variables.setName("With variables")
    QgsExpressionContextUtils.setLayoutVariable(variables, "api_token", SECRET)
    report = QgsReport(open_project)
    report.setName("Report")
    header, body = QgsLayout(open_project), QgsLayout(open_project)
    label = QgsLayoutItemLabel(body)
    label.setText(ADDRESS)
    body.addLayoutItem(label)
    report.setHeader(header)
    report.setHeaderEnabled(True)
    section = QgsReportSectionLayout(report)
    section.setBody(body)
    report.appendChild(section)
    for layout in (page, variables, report):
        assert open_project.layoutManager().addLayout(layout)

    found, _shown = told_of_snapshot(open_project)

    assert {text.rpartition("the ")[2] for text in found} == {
        'layout "With frames"',
        'layout "With variables"',
        'layout "Report"',
    }


def test_layer_of_another_project_when_not_saved_then_it_is_told_as_such(
    open_project, tmp_path
):
    folder = tmp_path / "other"
    folder.mkdir()
    path = project_with(folder, lambda _project, _layer: None)
    other = QgsProject()
    assert other.read(str(path))
    other.layerTreeRoot().addGroup("net").addLayer(*other.mapLayers().values())
    assert other.write()
    open_project.clear()
    assert open_project.createEmbeddedGroup("net", str(path), [])
    assert open_project.mapLayers()

    with OpenProjectFile.as_shown(open_project).file(lambda: None) as snapshot:
        checked = process_projectfile(snapshot, new_workflow())

    codes = [item.code for item in checked.report.findings]
    assert Code.EMBEDDED_LAYERS in codes


def test_large_layout_is_told_piece_by_piece_and_may_go_meanwhile(open_project):
    page = QgsPrintLayout(open_project)
    page.setName("Large")
    for _ in range(400):
        page.addLayoutItem(QgsLayoutItemShape(page))
    assert open_project.layoutManager().addLayout(page)
    steps = layout_steps(open_project)
    texts = [write() for write in islice(steps, 50)]
    assert {text.count("</LayoutItem>") for text in texts} <= {0, 1}

    open_project.layoutManager().removeLayout(page)
    assert next(steps, None) is None


def test_map_that_keeps_styles_is_told_style_by_style_as_qgis_writes_it(
    open_project,
):
    page, [layer] = QgsPrintLayout(open_project), open_project.mapLayers().values()
    page.setName("Page")
    map_ = QgsLayoutItemMap(page)
    map_.setLayers([layer])
    map_.setKeepLayerStyles(True)
    map_.storeCurrentLayerStyles()
    [style] = map_.layerStyleOverrides().values()
    gone = {"gone": style.replace("<qgis", f"<!--{ADDRESS}--><qgis", 1), "odd": "<"}
    map_.setLayerStyleOverrides({layer.id(): style, **gone})
    page.addLayoutItem(map_)
    assert open_project.layoutManager().addLayout(page)
    whole = QDomDocument()
    whole.appendChild(whole.createElement("Layout"))
    map_.writeXml(whole.documentElement(), whole, QgsReadWriteContext())

    texts = [write() for write in layout_steps(open_project)]

    assert {text.count("<LayerStyle ") for text in texts} == {0, 1}
    written = "".join(texts)
    assert kept_styles(f"<all>{written}</all>") == kept_styles(whole.toString())
    assert map_.keepLayerStyles()


def kept_styles(text: str) -> set[str]:
    """Those that a map keeps."""
    return set(map(canonical, ElementTree.fromstring(text).iter("LayerStyle")))


def canonical(element: ElementTree.Element) -> str:
    """An element as text, whatever the order of its attributes."""
    text = ElementTree.tostring(element, "unicode")
    return ElementTree.canonicalize(text, strip_text=True)


def test_annotations_are_told_one_by_one_as_qgis_writes_them(open_project):
    manager = open_project.annotationManager()
    for number in range(3):
        annotation = QgsTextAnnotation()
        annotation.setDocument(QTextDocument(f"{ADDRESS} {number}"))
        manager.addAnnotation(annotation)
    whole = QDomDocument()
    whole.appendChild(manager.writeXml(whole, QgsReadWriteContext()))

    texts = [write() for write in annotation_steps(open_project)]

    assert len(texts) == 3
    written = ElementTree.fromstring(f"<Annotations>{''.join(texts)}</Annotations>")
    expected = ElementTree.fromstring(whole.toString(-1))
    assert sorted(map(canonical, written)) == sorted(map(canonical, expected))
    found, shown = told_of_snapshot(open_project)
    assert found == {"The project holds credentials (password): the style"}
    assert SECRET not in shown


def test_entries_of_a_scope_are_read_one_by_one(open_project):
    for number in range(300):
        open_project.writeEntry("Many", f"/deep/{number % 7}/k{number}", "value")
    open_project.writeEntry("Many", "/list", ["a", "b"])

    steps = list(entry_steps(open_project, ("None", "Many")))

    assert len(steps) > 300
    [text] = [write() for write in steps if write is not None]
    assert text.count(">value</k") == 300
    assert "<value>a</value><value>b</value>" in text
