"""The conflict window beside a server: taken up, kept here, sent back; over HTTP."""

from __future__ import annotations

import json
import shutil

import pytest
from qgis.core import QgsSettings
from qgis.gui import QgsGui

from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.local.opening import open_service
from qfieldsync_cloud.gui.conflicts.forecast_dialog import ForecastDialog
from tests.gui.conflict_ground import ground, leave, wait_until
from tests.qgis.conflict_factories import Park
from tests.qgis.factories import GPKG, PROJECT_ID, Database, deltafile
from tests.unit.http_servers import client_of
from tests.unit.rest_factories import TOKEN, running_front


@pytest.fixture
def made(qgis_app, tmp_path, qtbot):
    QgsSettings().remove("qfieldsync_cloud/windows")
    if not QgsGui.editorWidgetRegistry().factories():
        QgsGui.editorWidgetRegistry().initEditors()
    made = ground(tmp_path)
    yield made
    leave(made)


@pytest.fixture
def far(made, tmp_path):
    """The same project on a server, with the same conflicts; signed in to."""
    there = tmp_path / "there"
    there.mkdir()
    near = made.park
    for path in (near.source.path, near.service.project_path):
        shutil.copy(path, there)
    service = open_service(PROJECT_ID, there / "park.qgz", folder=there / "profile")
    source = Database(there / near.source.path.name, GPKG)
    far = Park(source, near.layer_id, service, bench_id=near.bench_id)
    deltas = [near.service.get_delta(key).content for key in made.ids.values()]
    service.push_deltafile(json.dumps(deltafile(*deltas)).encode())
    far.run()
    assert far.statuses() == ["CONFLICT"] * 6
    with (
        running_front(tmp_path, service=service) as front,
        client_of(front.server.url, TOKEN) as client,
    ):
        made.place.set_cloud(CloudService(client, PROJECT_ID))
        yield far
        made.place.set_cloud(None)


@pytest.mark.parametrize("is_sent", [False, True], ids=["kept here", "sent"])
def test_result_is_kept_here_or_sent_to_the_server(made, far, is_sent):
    made.open("both")
    made.content.panel.theirs_button.click()
    made.settle()
    made.window.apply_button.click()
    [dialog] = made.window.findChildren(ForecastDialog)
    wait_until(lambda: dialog.is_ready)
    assert dialog.where.isVisible()
    assert dialog.where.currentIndex() == 0
    dialog.where.setCurrentIndex(int(is_sent))
    dialog.apply_button.click()
    wait_until(lambda: not made.window._flow.is_running)
    made.settle()
    far.run()

    assert made.park.tree(1)["note"] == "theirs"
    assert far.tree(1)["note"] == ("theirs" if is_sent else "mine")
    assert far.tree(1)["geom"] == ("Point (1 5)" if is_sent else "Point (1 8)")
    assert ("Sent to" in made.told()) is is_sent


def test_conflicts_of_the_server_are_offered_to_be_taken_up(made, far):
    made.place.show(cloud=True)
    made.window.open_at(None)
    page = made.window.state_page
    assert page.button.text() == "Take Conflicts Up Here"
    assert page.isVisible()
    page.button.click()
    wait_until(lambda: made.window.content is not None)
    made.settle()

    assert not made.place.is_cloud
    assert made.told() == "Taken up from the server: 0 new, 6 known before."
    assert made.content.count_label.text() == "0 of 6 decided"


def test_dialog_without_a_server_does_not_ask_where_the_result_goes(made):
    made.open("both")
    made.content.panel.theirs_button.click()
    made.settle()
    made.window.apply_button.click()
    [dialog] = made.window.findChildren(ForecastDialog)
    wait_until(lambda: dialog.is_ready)

    assert not dialog.where.isVisible()
    dialog.reject()
