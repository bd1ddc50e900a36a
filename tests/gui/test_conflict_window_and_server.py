"""The conflict window beside a server: taken up, kept here, sent back; over HTTP."""

from __future__ import annotations

import json
import shutil

import pytest

from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.local.opening import open_service
from qfieldsync_cloud.gui.conflicts.forecast_dialog import ForecastDialog
from tests.gui.ground import wait_until
from tests.qgis.conflict_factories import Park
from tests.qgis.factories import GPKG, PROJECT_ID, Database, deltafile
from tests.unit.http_servers import client_of, refuse, serving
from tests.unit.rest_factories import TOKEN, running_front


@pytest.fixture
def far(scene, tmp_path):
    """The same project on a server, with the same conflicts; signed in to."""
    there = tmp_path / "there"
    there.mkdir()
    near = scene.park
    for path in (near.source.path, near.service.project_path):
        shutil.copy(path, there)
    service = open_service(PROJECT_ID, there / "park.qgz", folder=there / "profile")
    source = Database(there / near.source.path.name, GPKG)
    far = Park(source, near.layer_id, service, bench_id=near.bench_id)
    deltas = [near.service.get_delta(key).content for key in scene.ids.values()]
    service.push_deltafile(json.dumps(deltafile(*deltas)).encode())
    far.run()
    assert far.statuses() == ["CONFLICT"] * 6
    with (
        running_front(tmp_path, service=service) as front,
        client_of(front.server.url, TOKEN) as client,
    ):
        scene.place.set_cloud(CloudService(client, PROJECT_ID))
        yield far
        scene.place.set_cloud(None)


@pytest.mark.parametrize("is_sent", [False, True], ids=["kept here", "sent"])
def test_result_is_kept_here_or_sent_to_the_server(scene, far, is_sent):
    scene.open("both")
    scene.content.panel.theirs_button.click()
    scene.settle()
    scene.conflicts.apply_button.click()
    [dialog] = scene.conflicts.findChildren(ForecastDialog)
    wait_until(lambda: dialog.is_ready)
    assert dialog.where.isVisible()
    assert dialog.where.currentIndex() == 0
    dialog.where.setCurrentIndex(int(is_sent))
    dialog.apply_button.click()
    wait_until(lambda: not scene.conflicts._flow.is_running)
    scene.settle()
    far.run()

    assert scene.park.tree(1)["note"] == "theirs"
    assert far.tree(1)["note"] == ("theirs" if is_sent else "mine")
    assert far.tree(1)["geom"] == ("Point (1 5)" if is_sent else "Point (1 8)")
    assert ("was sent to" in scene.told()) is is_sent


def test_conflicts_of_the_server_are_offered_to_be_taken_up(scene, far):
    scene.place.show(cloud=True)
    scene.conflicts.open_at(None)
    page = scene.conflicts.state_page
    assert page.button.text() == "Take Conflicts Up Here"
    assert page.isVisible()
    page.button.click()
    wait_until(lambda: scene.conflicts.content is not None)
    scene.settle()

    assert not scene.place.is_cloud
    assert scene.told() == "Taken up from the server: 0 new, 6 known before."
    assert scene.content.count_label.text() == "0 of 6 decided"


BROKEN = {
    "left alone": (lambda: refuse(429, "too_many_requests"), "Try Again"),
    "login": (lambda: refuse(401, "token_authentication_failed"), "Sign In Again…"),
}


@pytest.mark.parametrize(("broken", "button"), BROKEN.values(), ids=BROKEN)
def test_server_that_does_not_tell_its_conflicts_is_told_with_a_way_on(
    scene, broken, button
):
    wanted = []
    scene.conflicts.login_wanted.connect(lambda: wanted.append(True))
    page = scene.conflicts.state_page
    with (
        serving(lambda _seen: broken()) as running,
        client_of(running.url, TOKEN) as client,
    ):
        scene.place.set_cloud(CloudService(client, PROJECT_ID))
        scene.place.show(cloud=True)
        scene.conflicts.open_at(None)
        page.button.click()
        wait_until(lambda: "could not be taken up" in page.headline.text())

        assert page.text.text().count(".") == 2, "what happened, and what to do"
        assert page.button.text() == button
        page.button.click()
        assert wanted == ([True] if "Sign" in button else [])
        scene.place.set_cloud(None)


def test_dialog_without_a_server_does_not_ask_where_the_result_goes(scene):
    scene.open("both")
    scene.content.panel.theirs_button.click()
    scene.settle()
    scene.conflicts.apply_button.click()
    [dialog] = scene.conflicts.findChildren(ForecastDialog)
    wait_until(lambda: dialog.is_ready)

    assert not dialog.where.isVisible()
    dialog.reject()
