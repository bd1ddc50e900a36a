"""Conflicts and failures are told once, and marked in QGIS's real layer tree."""

from __future__ import annotations

import json
import sys

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.services.cloud.client import CloudClient
from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.gui.conflict_indicators import ConflictIndicators
from qfieldsync_cloud.gui.notices import Notices
from qfieldsync_cloud.tasks.project_news import ProjectNews
from tests.gui.ground import open_ground, open_project
from tests.qgis.factories import deltafile, patch
from tests.qgis.service_factories import office
from tests.unit.http_servers import client_of


class Desk:
    """A workplace with its news, the layer tree, the message bar, and what was done."""

    def __init__(self, place, window):
        self.place = place
        self.window = window
        self.done = []
        self.begin()

    def begin(self):
        self.news = ProjectNews(self.place)
        self.marks = ConflictIndicators(
            self.news, self.window.layerTreeView(), self.done.append
        )
        self.notices = Notices(
            self.news,
            self.window.messageBar(),
            lambda is_cloud: self.done.append(("conflicts", is_cloud)),
            lambda job_id, is_cloud: self.done.append((job_id, is_cloud)),
        )

    def end(self):
        self.notices.clear()
        self.marks.remove()
        self.news.close()
        for part in (self.notices, self.marks, self.news):
            part.deleteLater()

    def tooltips(self):
        """Of the marks beside each layer of the tree."""
        view = self.window.layerTreeView()
        return {
            node.name(): [mark.toolTip() for mark in view.indicators(node)]
            for node in QgsProject.instance().layerTreeRoot().findLayers()
        }

    def messages(self):
        return [item.text() for item in self.window.messageBar().items()]

    def button(self):
        return self.window.messageBar().items()[0].findChild(QPushButton)


@pytest.fixture
def desk(tmp_path, qtbot, kept):
    with open_ground(tmp_path, qtbot) as ground:
        made = Desk(ground.place, ground.qgis)
        yield made
        made.end()


@pytest.fixture
def park(desk, tmp_path, qtbot):
    made = office(tmp_path)
    open_project(desk.place, made.service.project_path, qtbot)
    return made


def push(place, layer_id, *keys, file_id="file-1"):
    """Changes that saw something else than the layer holds."""
    changes = [
        patch(layer_id, key, {"note": "never so"}, {"note": "from the field"})
        for key in keys
    ]
    content = {**deltafile(*changes), "project": place.local.project_id, "id": file_id}
    place.local.push_deltafile(json.dumps(content).encode())


def run_out(desk, qtbot):
    """Wait until the worker is done and everything was looked at."""
    jobs = desk.place.local.list_jobs
    qtbot.waitUntil(
        lambda: all(job.status.is_final for job in jobs().items), timeout=60_000
    )
    qtbot.waitUntil(
        lambda: not any(told.is_looking for told in desk.news._told.values()),
        timeout=20_000,
    )
    qtbot.wait(300)


def test_conflicts_are_marked_and_told_while_no_dock_is_open(desk, park, qtbot):
    assert desk.tooltips() == {"trees": []}

    push(desk.place, park.layer_id, 1, 2, 3)
    qtbot.waitUntil(lambda: desk.messages() != [], timeout=60_000)

    assert desk.messages() == ["3 changes conflict with the project"]
    assert desk.tooltips() == {"trees": ["3 conflicts: click to see them"]}
    node = QgsProject.instance().layerTreeRoot().findLayer(park.layer_id)
    [mark] = desk.window.layerTreeView().indicators(node)
    mark.clicked.emit(desk.window.layerTreeView().currentIndex())
    assert desk.done == [park.layer_id]

    assert desk.button().text() == "Show Conflicts"
    desk.button().click()
    assert desk.done[1:] == [("conflicts", False)]
    assert desk.messages() == []


class Paints(QObject):
    """Counts how often a widget is asked to be painted anew."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _widget, event):  # noqa: N802
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_marks_are_seen_at_once(desk, park, qtbot):
    view = desk.window.layerTreeView()
    view.window().show()
    view.show()
    push(desk.place, park.layer_id, 1)
    qtbot.waitUntil(lambda: desk.tooltips() != {"trees": []}, timeout=60_000)
    QApplication.processEvents()
    paints = Paints(view.viewport())

    desk.marks.bring_up_to_date()
    QApplication.processEvents()

    assert paints.count > 0
    view.viewport().removeEventFilter(paints)


def test_conflict_is_told_once_also_after_a_new_start(desk, park, qtbot):
    push(desk.place, park.layer_id, 1)
    qtbot.waitUntil(lambda: desk.messages() != [], timeout=60_000)
    assert desk.messages() == ["1 change conflicts with the project"]
    run_out(desk, qtbot)

    desk.end()
    assert desk.messages() == []
    assert desk.tooltips() == {"trees": []}
    desk.begin()
    qtbot.waitUntil(lambda: desk.news.conflicts != {}, timeout=20_000)
    run_out(desk, qtbot)
    assert desk.messages() == []

    [record] = desk.place.local.list_deltas().items
    desk.place.local.retry([record.id])
    desk.place.local.apply_deltas()
    run_out(desk, qtbot)
    assert desk.messages() == []
    push(desk.place, park.layer_id, 2, file_id="file-2")
    qtbot.waitUntil(lambda: desk.messages() != [], timeout=60_000)
    assert desk.messages() == ["1 change conflicts with the project"]
    qtbot.waitUntil(
        lambda: desk.tooltips() == {"trees": ["2 conflicts: click to see them"]},
        timeout=20_000,
    )


@pytest.mark.parametrize(
    ("others", "left"),
    [((), []), ((2, 3), ["2 changes conflict with the project"])],
    ids=["alone", "beside others"],
)
def test_conflict_is_told_no_longer_when_a_view_tells_it(
    desk, park, qtbot, others, left
):
    desk.end()
    push(desk.place, park.layer_id, 1)
    jobs = desk.place.local.list_jobs
    qtbot.waitUntil(lambda: jobs().items[0].status.is_final, timeout=60_000)
    [job] = jobs().items
    if others:
        push(desk.place, park.layer_id, *others, file_id="file-2")
    qtbot.waitUntil(
        lambda: all(one.status.is_final for one in jobs().items), timeout=60_000
    )
    desk.begin()
    qtbot.waitUntil(lambda: desk.messages() != [], timeout=20_000)
    run_out(desk, qtbot)

    desk.place.tell_elsewhere(job.id)

    qtbot.waitUntil(lambda: desk.messages() == left, timeout=20_000)
    desk.place.tell_no_longer([job.id])
    desk.place.lists_changed.emit()
    run_out(desk, qtbot)
    assert desk.messages() == left
    assert desk.tooltips()["trees"] != []


def test_conflict_nobody_saw_stays_when_a_view_tells_others_not_told_yet(
    desk, park, qtbot
):
    push(desk.place, park.layer_id, 1)
    qtbot.waitUntil(lambda: desk.messages() != [], timeout=60_000)
    run_out(desk, qtbot)

    desk.place.blockSignals(True)
    push(desk.place, park.layer_id, 2, 3, file_id="file-2")
    jobs = desk.place.local.list_jobs
    qtbot.waitUntil(
        lambda: [job.status.is_final for job in jobs().items] == [True, True],
        timeout=60_000,
    )
    desk.place.blockSignals(False)
    desk.place.tell_elsewhere(jobs().items[0].id)
    qtbot.wait(300)

    assert desk.messages() == ["1 change conflicts with the project"]
    desk.place.lists_changed.emit()
    run_out(desk, qtbot)
    assert desk.messages() == ["1 change conflicts with the project"]


def test_conflict_nobody_saw_is_told_with_newer_ones(desk, park, qtbot):
    one, both = (
        ["1 change conflicts with the project"],
        ["2 changes conflict with the project"],
    )
    push(desk.place, park.layer_id, 1)
    qtbot.waitUntil(lambda: desk.messages() == one, timeout=60_000)
    run_out(desk, qtbot)

    push(desk.place, park.layer_id, 2, file_id="file-2")
    qtbot.waitUntil(lambda: desk.messages() == both, timeout=60_000)
    run_out(desk, qtbot)
    desk.place.tell_elsewhere(desk.place.local.list_jobs().items[0].id)
    qtbot.waitUntil(lambda: desk.messages() == one, timeout=20_000)

    desk.window.messageBar().popWidget(desk.window.messageBar().items()[0])
    qtbot.waitUntil(lambda: not desk.news._told[False].new_conflicts, timeout=5_000)
    push(desk.place, park.layer_id, 3, file_id="file-3")
    qtbot.waitUntil(lambda: desk.messages() != [], timeout=60_000)
    assert desk.messages() == one


def test_mark_goes_when_the_conflict_is_set_aside(desk, park, qtbot):
    push(desk.place, park.layer_id, 1)
    qtbot.waitUntil(lambda: desk.tooltips()["trees"] != [], timeout=60_000)
    run_out(desk, qtbot)

    [record] = desk.place.local.list_deltas().items
    desk.place.local.ignore([record.id])
    desk.place.lists_changed.emit()

    qtbot.waitUntil(lambda: desk.tooltips() == {"trees": []}, timeout=20_000)


def test_marks_follow_the_layers_of_the_tree(desk, park, qtbot):
    push(desk.place, park.layer_id, 1)
    qtbot.waitUntil(lambda: desk.tooltips()["trees"] != [], timeout=60_000)
    project = QgsProject.instance()
    root = project.layerTreeRoot()

    group = root.insertGroup(0, "a group")
    node = root.findLayer(park.layer_id)
    group.addChildNode(node.clone())
    node.parent().removeChildNode(node)
    qtbot.waitUntil(
        lambda: desk.tooltips() == {"trees": ["1 conflict: click to see it"]},
        timeout=5_000,
    )

    second = root.addLayer(project.mapLayer(park.layer_id))
    view = desk.window.layerTreeView()
    qtbot.waitUntil(lambda: len(view.indicators(second)) == 1, timeout=5_000)
    root.removeChildNode(group)
    qtbot.waitUntil(
        lambda: desk.tooltips() == {"trees": ["1 conflict: click to see it"]},
        timeout=5_000,
    )

    project.removeMapLayer(park.layer_id)
    qtbot.wait(50)
    assert desk.tooltips() == {}


def test_layers_that_go_are_not_looked_for_among_all_others(desk, park, qtbot):
    """Of 1,000 layers that were removed at once, that took more than a second."""
    push(desk.place, park.layer_id, 1)
    qtbot.waitUntil(lambda: desk.tooltips()["trees"] != [], timeout=60_000)
    project = QgsProject.instance()
    others = [QgsVectorLayer("Point", str(n), "memory") for n in range(20)]
    project.addMapLayers(others)
    asked = []

    def note(_frame, event, called):
        if event == "c_call" and called.__name__ in ("children", "findLayers"):
            asked.append(called)

    sys.setprofile(note)
    try:
        project.removeMapLayers([layer.id() for layer in others])
    finally:
        sys.setprofile(None)

    assert asked == []
    qtbot.waitUntil(
        lambda: desk.tooltips() == {"trees": ["1 conflict: click to see it"]},
        timeout=5_000,
    )


def test_job_that_fails_is_told_once_with_its_cause(desk, park, qtbot):
    run_out(desk, qtbot)
    path = desk.place.local.project_path
    path.write_bytes(b"no project any more")
    created = desk.place.local.create_job(JobType.PROCESS_PROJECTFILE)
    qtbot.waitUntil(lambda: desk.messages() != [], timeout=60_000)

    [message] = desk.messages()
    assert message.startswith("Reading the project failed: ")
    assert desk.button().text() == "Show Job"
    desk.button().click()
    assert desk.done == [(created.job.id, False)]

    run_out(desk, qtbot)
    desk.place.lists_changed.emit()
    run_out(desk, qtbot)
    assert desk.messages() == []


def test_failed_job_is_told_no_longer_when_a_later_one_did_it(desk, park, qtbot):
    run_out(desk, qtbot)
    path = desk.place.local.project_path
    whole = path.read_bytes()
    path.write_bytes(b"no project any more")
    desk.place.local.create_job(JobType.PROCESS_PROJECTFILE)
    qtbot.waitUntil(lambda: desk.messages() != [], timeout=60_000)

    path.write_bytes(whole)
    desk.place.local.create_job(JobType.PROCESS_PROJECTFILE)

    qtbot.waitUntil(lambda: desk.messages() == [], timeout=60_000)


def test_conflicts_are_told_no_longer_when_they_are_decided(desk, park, qtbot):
    push(desk.place, park.layer_id, 1, 2)
    qtbot.waitUntil(lambda: desk.messages() != [], timeout=60_000)
    run_out(desk, qtbot)
    first, second = desk.place.local.list_deltas().items

    desk.place.local.ignore([first.id])
    desk.place.lists_changed.emit()
    one = ["1 change conflicts with the project"]
    qtbot.waitUntil(lambda: desk.messages() == one, timeout=20_000)
    desk.place.local.ignore([second.id])
    desk.place.lists_changed.emit()
    qtbot.waitUntil(lambda: desk.messages() == [], timeout=20_000)


def test_job_that_failed_before_is_old(desk, park, qtbot):
    path = desk.place.local.project_path
    whole = path.read_bytes()
    path.write_bytes(b"no project any more")
    desk.place.local.create_job(JobType.PROCESS_PROJECTFILE)
    qtbot.waitUntil(lambda: desk.messages() != [], timeout=60_000)
    path.write_bytes(whole)
    desk.notices.clear()

    QgsProject.instance().clear()
    open_project(desk.place, path, qtbot)
    run_out(desk, qtbot)

    assert desk.messages() == []


def test_another_project_has_its_own_marks_and_news(desk, park, tmp_path, qtbot):
    push(desk.place, park.layer_id, 1)
    qtbot.waitUntil(lambda: desk.messages() != [], timeout=60_000)
    other = tmp_path / "other"
    other.mkdir()

    open_project(desk.place, office(other).service.project_path, qtbot)
    run_out(desk, qtbot)

    assert desk.tooltips() == {"trees": []}
    assert desk.messages() == []
    open_project(desk.place, park.service.project_path, qtbot)
    qtbot.waitUntil(lambda: desk.tooltips()["trees"] != [], timeout=20_000)


MOMENT = "2026-03-04T00:00:0{}.000000+01:00"


def server_delta(number, layer_id, status="STATUS_CONFLICT"):
    uuid = f"6c511102-374b-439c-9eae-00000000000{number}"
    return {
        "id": uuid,
        "deltafile_id": "0f0e7a2c-1111-4a4a-8b8b-000000000001",
        "created_by": "anna",
        "created_at": MOMENT.format(number),
        "updated_at": MOMENT.format(number),
        "status": status,
        "content": {"uuid": uuid, "sourceLayerId": layer_id, "method": "patch"},
    }


def test_conflicts_on_the_server_are_told_of_once(desk, park, server, cloud, qtbot):
    cloud.tokens = 1
    cloud.deltas = [
        server_delta(1, park.layer_id),
        server_delta(2, park.layer_id),
        server_delta(3, park.layer_id, "STATUS_APPLIED"),
    ]
    with client_of(server.url, "tok-1") as client:
        assert isinstance(client, CloudClient)
        service = CloudService(client, "6c511102-374b-439c-9eae-788ee57dfec1")
        desk.place.set_cloud(service)
        qtbot.waitUntil(lambda: desk.messages() != [], timeout=20_000)
        assert desk.messages() == ["2 changes conflict with the project on the server"]
        assert desk.tooltips() == {"trees": []}
        desk.place.show(cloud=True)
        assert desk.tooltips() == {"trees": ["2 conflicts: click to see them"]}
        desk.button().click()
        assert desk.done == [("conflicts", True)]

        desk.place.set_cloud(None)
        cloud.deltas.append(server_delta(4, "elsewhere"))
        desk.place.set_cloud(service)
        qtbot.waitUntil(lambda: desk.messages() != [], timeout=20_000)
        assert desk.messages() == ["1 change conflicts with the project on the server"]
        assert desk.news._timer.isActive()
        desk.place.set_cloud(None)
        assert not desk.news._timer.isActive()
