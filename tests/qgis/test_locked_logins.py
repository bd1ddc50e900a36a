"""Layers that QGIS does not read, because nobody entered the master password."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsLayerTreeLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.project_layers import read_project
from qfieldsync_cloud.core.services.local.opening import open_service
from tests.qgis.factories import GPKG, PROJECT_ID, oak, trees
from tests.qgis.logins import lock_logins
from tests.qgis.service_factories import office
from tests.qgis.test_processing import (
    APPLY,
    project_file,
    run,
    taller,
    write_deltafile,
)

pytestmark = pytest.mark.usefixtures("provider", "open_project", "locked_logins")


@pytest.fixture
def locked_logins(qgis_app):
    """Without the master password QGIS reads no layer that names a login."""
    lock_logins()


def park(folder: Path) -> tuple[Path, str, str]:
    """A project with a layer of a server, a map of one, and a table; two ids."""
    source = "dbname='park' host=127.0.0.1 port=9 authcfg=abc1234 key='id'"
    locked = QgsVectorLayer(
        f'{source} table="public"."oaks" (geom)', "Oaks", "postgres"
    )
    url = "https://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    tiles = QgsRasterLayer(f"type=xyz&url={url}&authcfg=abc1234", "Aerial", "wms")
    free = trees(folder, GPKG, oak(1)).layer()
    ids = locked.id(), free.id()
    return project_file(folder, locked, free, tiles), *ids


@pytest.mark.parametrize("is_dry_run", [False, True], ids=["applied", "dry run"])
@pytest.mark.parametrize("is_open", [False, True], ids=["file", "open"])
def test_change_when_the_login_of_its_layer_is_locked_then_that_is_told(
    tmp_path, is_dry_run, is_open
):
    project, locked, free = park(tmp_path)
    given = {"DRY_RUN": is_dry_run, **({} if is_open else {"PROJECT": project})}
    if is_open:
        # as when the analyst closed the question for the master password
        QgsProject.instance().read(str(project))
    path = write_deltafile(tmp_path, taller(locked, 1), taller(free, 1))
    report = tmp_path / "report.json"

    results = run(APPLY, DELTAFILE=path, REPORT_JSON=report, **given)

    assert results["APPLIED"] == results["NOT_APPLIED"] == 1
    entry = json.loads(report.read_text(encoding="utf-8"))["deltas"][0]
    assert entry["diagnosis"]["code"] == "layer_locked"
    assert 'login of the layer "Oaks" is locked' in entry["diagnosis"]["message"]
    assert entry["remedy"]["code"] == "unlock_login"
    assert "master password" in entry["remedy"]["message"]


def test_layers_when_logins_are_locked_then_each_has_its_own_id_and_name(tmp_path):
    path, locked, free = park(tmp_path)
    project = read_project(path)

    notes = note_layers(project)

    assert {notes[locked].name, notes[free].name} == {"Oaks", "trees"}
    assert all(note.name for note in notes.values())


def test_layer_without_a_name_beside_a_lost_entry_of_the_tree_then_it_is_no_locked_one(
    tmp_path,
):
    """As where the plugin is not there that an entry needs."""
    project = QgsProject.instance()
    gone = QgsVectorLayer(str(tmp_path / "gone.gpkg"), "", "ogr")
    project.addMapLayer(gone)
    project.layerTreeRoot().addChildNode(QgsLayerTreeLayer("globe_1", "Globe"))

    notes = note_layers(project)

    assert list(notes) == [gone.id()]
    assert notes[gone.id()].error


def test_layer_map_when_it_leads_to_a_locked_layer_then_that_is_told(tmp_path):
    project, locked, _free = park(tmp_path)
    path = write_deltafile(tmp_path, taller("elsewhere_1", 1))
    report = tmp_path / "report.json"

    run(
        APPLY,
        PROJECT=project,
        DELTAFILE=path,
        LAYER_MAP=json.dumps({"elsewhere_1": locked}),
        REPORT_JSON=report,
    )

    [entry] = json.loads(report.read_text(encoding="utf-8"))["deltas"]
    assert entry["diagnosis"]["code"] == "layer_locked"


def test_job_when_the_login_of_a_layer_is_locked_then_its_change_tells_that(tmp_path):
    project, locked, free = park(tmp_path)
    folder = tmp_path / "office"
    folder.mkdir()
    made = office(folder)
    made.service = open_service(PROJECT_ID, project, folder=tmp_path / "profile")

    statuses = made.apply(taller(locked, 1), taller(free, 1))

    assert sorted(statuses) == ["APPLIED", "NOT_APPLIED"]
    assert any("is locked" in text for text in made.messages())
