"""What the docks look at: the open project's service, watched only while seen."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.tasks.workplace import PlaceState
from tests.gui.ground import open_ground, open_project
from tests.qgis.factories import deltafile, patch
from tests.qgis.service_factories import office


@pytest.fixture
def place(tmp_path, qtbot):
    with open_ground(tmp_path, qtbot) as ground:
        yield ground.place


def test_states_follow_the_project(place, tmp_path, qtbot):
    states = [place.state]
    place.state_changed.connect(lambda: states.append(place.state))

    open_project(place, office(tmp_path).service.project_path, qtbot)
    service = place.service
    QgsProject.instance().clear()

    told = [state for n, state in enumerate(states) if state is not states[n - 1]]
    assert [states[0], *told] == [
        PlaceState.NO_PROJECT,
        PlaceState.OPENING,
        PlaceState.READY,
        PlaceState.NO_PROJECT,
    ]
    assert service is not None
    assert place.service is None


def test_looking_at_a_project_without_jobs_leaves_no_store(place, tmp_path, qtbot):
    open_project(place, office(tmp_path).service.project_path, qtbot)
    looks, answers = [], []
    place.progress_changed.connect(looks.append)
    place.watch(QObject(place))
    qtbot.waitUntil(lambda: bool(looks), timeout=10_000)
    place.ask(place.service.list_jobs, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)

    assert answers[0].total == 0
    assert not (tmp_path / "stores").exists()


def test_change_that_is_pushed_is_noticed_by_whoever_looks(place, tmp_path, qtbot):
    park = office(tmp_path)
    open_project(place, park.service.project_path, qtbot)
    service, viewer, changes = place.local, QObject(place), []
    place.lists_changed.connect(lambda: changes.append(1))
    place.watch(viewer)
    qtbot.waitUntil(lambda: bool(changes), timeout=10_000)
    changes.clear()

    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    content = {**deltafile(change), "project": service.project_id}
    service.push_deltafile(json.dumps(content).encode())
    qtbot.waitUntil(lambda: bool(changes), timeout=10_000)
    qtbot.waitUntil(
        lambda: service.list_jobs().items[0].status.is_final, timeout=30_000
    )

    place.leave(viewer)
    qtbot.wait(500)  # an answer may still be on its way
    changes.clear()
    service.create_job(JobType.PROCESS_PROJECTFILE)
    qtbot.wait(2500)
    assert changes == []
