"""Logins in every place of a project that can hold one: the check tells of each.

The places are those that a package has them taken out of.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsEditorWidgetSetup, QgsProject

from qfieldsync_cloud.core.findings.codes import CheckCode as Code
from qfieldsync_cloud.core.findings.report import check_to_json
from qfieldsync_cloud.core.findings.sentences.all import sentences_of
from qfieldsync_cloud.core.project.process_projectfile import (
    new_workflow,
    process_projectfile,
)
from qfieldsync_cloud.core.project.project_snapshot import (
    layer_piece,
    project_piece,
    write_snapshot,
)
from tests.qgis.test_package_logins import PLACES, SECRET, project_with

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


def test_logins_of_a_project_that_is_not_saved_when_checked_then_they_are_told(
    tmp_path,
):
    project = QgsProject()
    assert project.read(str(project_with(tmp_path, lambda _project, _layer: None)))
    [layer] = project.mapLayers().values()
    for place in ("metadata of the project", "variables of the project", "metadata"):
        PLACES[place][0](project, layer)
    path = tmp_path / "snapshot.qgs"
    pieces = [layer_piece(project, layer.id())]
    write_snapshot(path, project_piece(project), pieces)

    found, shown = told(path)

    expected = TOLD["metadata of the project"] | TOLD["variables of the project"]
    assert found == expected | TOLD["metadata"]
    assert SECRET not in shown
