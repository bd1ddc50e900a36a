"""The window with the history of one feature."""

from __future__ import annotations

import pytest
from qgis.gui import QgsRubberBand
from qgis.PyQt import sip

from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.local.opening import open_service
from qfieldsync_cloud.gui.changes.details.event_models import EventColumn, StepColumn
from qfieldsync_cloud.gui.changes.details.feature_history import FeatureHistoryWindow
from tests.gui.panel_scene import opened
from tests.gui.test_push_beside_server import Cloud
from tests.qgis.factories import PROJECT_ID, oak, patch
from tests.qgis.service_factories import office
from tests.unit.http_servers import client_of, refuse, serving
from tests.unit.qfieldcloud import PROJECT

TOKEN = "a-token-of-the-tests"


@pytest.fixture
def park(tmp_path):
    return office(
        tmp_path,
        oak(1, geom="Point (565000 5934000)"),
        oak(2, geom="Point (565100 5934000)"),
    )


@pytest.fixture
def scene(park, tmp_path, qtbot):
    with opened(park, tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def show(scene, qtbot):
    made = []

    def opened_window(change) -> FeatureHistoryWindow:
        window = FeatureHistoryWindow(scene.place, scene.window, change["uuid"])
        made.append(window)
        window.show()
        qtbot.waitUntil(
            lambda: window.history is not None or not window.shows_content,
            timeout=10_000,
        )
        qtbot.waitUntil(lambda: window._question is None, timeout=10_000)
        return window

    yield opened_window
    for window in made:
        if not sip.isdeleted(window):
            sip.delete(window)


def rows(model, columns) -> list[tuple[str, ...]]:
    return [
        tuple(str(model.index(row, column).data() or "") for column in columns)
        for row in range(model.rowCount())
    ]


def told(window) -> list[tuple[str, ...]]:
    return rows(window.events, (EventColumn.WHAT, EventColumn.WHO, EventColumn.FIELDS))


def bands(scene) -> list[QgsRubberBand]:
    return [item for item in scene.canvas.items() if isinstance(item, QgsRubberBand)]


def noted(park) -> dict:
    return patch(park.layer_id, 1, {"note": "old"}, {"note": "one"})


def moved(park, client: str = "tablet-2") -> dict:
    return patch(
        park.layer_id,
        1,
        old_wkt="Point (565000 5934000)",
        new_wkt="Point (565003 5934004)",
        client=client,
    )


def test_events_are_listed_the_newest_first(scene, show, park):
    scene.push(noted(park), id="file-1")
    scene.push(moved(park), id="file-2")
    scene.place.local.set_client_name("tablet-2", "South crew")
    user = scene.place.local.user

    window = show(noted(park))

    assert window.windowTitle() == "History of oak (1) in trees"
    assert told(window) == [
        ("Edited", f"South crew, sent by {user}", "geometry"),
        ("Edited", f"Device 1, sent by {user}", "note"),
    ]


def test_selected_event_shows_what_changed_and_where(scene, show, park):
    scene.push(noted(park), id="file-1")
    scene.push(moved(park), id="file-2")

    window = show(noted(park))
    first = rows(window.steps, StepColumn)
    drawn = len(bands(scene))
    window.event_view.setCurrentIndex(window.events.index(1, 0))

    assert first == [("Geometry", "", "Moved 5 m")]
    assert drawn == 2
    assert rows(window.steps, StepColumn) == [("note", "old", "one")]
    assert bands(scene) == []
    assert not window.on_map_box.isEnabled()


def test_map_is_drawn_on_only_when_wanted(scene, show, park):
    scene.push(moved(park))
    window = show(moved(park))

    window.on_map_box.setChecked(False)
    hidden = len(bands(scene))
    window.on_map_box.setChecked(True)
    window.zoom_button.click()

    assert (hidden, len(bands(scene))) == (0, 2)
    assert scene.canvas.extent().width() < 500


def test_what_comes_meanwhile_is_added(scene, show, park, qtbot):
    scene.push(noted(park))
    window = show(noted(park))

    scene.push(moved(park), id="file-2")

    qtbot.waitUntil(lambda: window.events.rowCount() == 2, timeout=10_000)
    # the one that was looked at stays
    assert window.event_view.currentIndex().row() == 1


def test_change_that_is_gone_is_a_state(scene, show):
    window = show({"uuid": "nothing"})

    assert not window.shows_content
    assert window.state_page.headline.text() == "This change is no longer here"


def test_double_click_asks_for_the_change(scene, show, park):
    scene.push(noted(park))
    window = show(noted(park))
    wanted = []
    window.change_requested.connect(wanted.append)

    window.event_view.doubleClicked.emit(window.events.index(0, 0))

    assert wanted == [noted(park)["uuid"]]


@pytest.mark.parametrize("way", ["close", "escape", "project"])
def test_window_leaves_nothing_behind(scene, show, park, way, qtbot):
    scene.push(moved(park))
    window = show(moved(park))
    assert len(bands(scene)) == 2

    if way == "close":
        window.close()
    elif way == "escape":
        window.reject()
    else:
        scene.close_project()

    assert bands(scene) == []
    qtbot.waitUntil(lambda: sip.isdeleted(window), timeout=5_000)
    assert not scene.place.is_watched


def test_change_of_a_server_has_the_history_that_is_known_here(
    scene, show, park, tmp_path
):
    scene.push(noted(park))
    server = open_service(
        PROJECT_ID, park.service.project_path, folder=tmp_path / "server"
    )
    park.service = server
    park.push(moved(park))
    scene.place.set_cloud(server)
    scene.place.show(cloud=True)

    window = show(moved(park))

    assert [row[2] for row in told(window)] == ["note"]


@pytest.fixture
def on_server(scene):
    """A server that is shown, and can be broken."""
    with serving(Cloud()) as running, client_of(running.url, TOKEN) as client:
        scene.place.set_cloud(CloudService(client, PROJECT))
        scene.place.show(cloud=True)
        yield running
        scene.place.set_cloud(None)


def on_page(window) -> tuple[str, str]:
    assert not window.shows_content
    return window.state_page.text.text(), window.state_page.button.text()


def test_server_that_fails_is_told_in_sentences_and_asked_again(
    scene, show, park, on_server, qtbot
):
    scene.push(noted(park))
    on_server.script.has(moved(park), "PENDING")
    on_server.script.broken = lambda: refuse(429, "too_many_requests")

    window = show(moved(park))

    text, button = on_page(window)
    assert "wants to be left alone" in text
    assert "Try again in a few minutes." in text
    assert button == "Try Again"

    on_server.script.broken = None
    window.state_page.button.click()
    qtbot.waitUntil(lambda: window.shows_content, timeout=10_000)


def test_change_of_a_server_that_nobody_applied_here_is_told(
    scene, show, park, on_server
):
    on_server.script.has(moved(park), "APPLIED")

    window = show(moved(park))

    text, _button = on_page(window)
    assert text == "No change of it was applied on this computer."


def test_login_that_ran_out_is_told_with_a_way_to_sign_in_and_read_then(
    scene, show, park, on_server, qtbot
):
    scene.push(noted(park))
    on_server.script.has(moved(park), "PENDING")
    on_server.script.broken = lambda: refuse(401, "token_authentication_failed")
    window = show(moved(park))
    wanted = []
    window.login_wanted.connect(lambda: wanted.append(True))

    assert on_page(window)[1] == "Sign In Again…"
    window.state_page.button.click()
    assert wanted == [True]

    on_server.script.broken = None
    with client_of(on_server.url, TOKEN) as client:
        scene.place.set_cloud(CloudService(client, PROJECT))
        qtbot.waitUntil(lambda: window.shows_content, timeout=10_000)


def test_models_keep_the_rules_of_qt(scene, show, park, qtmodeltester):
    scene.push(moved(park))
    window = show(moved(park))

    qtmodeltester.check(window.events, force_py=False)
    qtmodeltester.check(window.steps, force_py=False)
