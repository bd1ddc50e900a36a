"""Actions on changes of a server, in Shapefiles, and beside what runs already."""

from __future__ import annotations

import shutil

import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QAbstractItemModel, QObject, QTimer

from qfieldsync_cloud.core.jobs.lease import this_process
from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.rest.server import RestServer
from qfieldsync_cloud.core.rest.settings import FrontSettings
from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.local.remapping import propose
from qfieldsync_cloud.core.services.local.serving import served_project
from qfieldsync_cloud.gui.changes.actions.ground import Scope
from qfieldsync_cloud.gui.changes.actions.key_model import KeyModel
from qfieldsync_cloud.tasks import staging
from tests.gui.change_actions import bench as made_bench
from tests.qgis.factories import DELTAFILE_ID, create, oak, patch
from tests.qgis.file_factories import SHAPEFILE
from tests.qgis.file_factories import oak as file_oak
from tests.qgis.file_factories import trees as file_trees
from tests.qgis.service_factories import office
from tests.qgis.test_service_choosing import edit
from tests.unit.http_servers import client_of

TOKEN = "a-token-of-the-tests"
CLIENT_ID = "0d3ac07f-9a3f-4c7c-8f0e-3a6a5b1f7c21"


@pytest.fixture
def bench(tmp_path, qtbot):
    with made_bench(tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def park(bench, tmp_path):
    found = office(tmp_path)
    bench.open(found.service.project_path)
    return found


# A server


@pytest.fixture
def server(bench, tmp_path):
    """A server with the same project as the one that is open."""
    (tmp_path / "server").mkdir()
    there = office(tmp_path / "server")
    here = tmp_path / "here"
    shutil.copytree(tmp_path / "server", here)
    bench.open(here / there.service.project_path.name)
    front = RestServer(
        [served_project(there.service, "park")],
        FrontSettings(token=TOKEN, password=TOKEN),
    )
    front.start()
    with client_of(front.url, TOKEN) as client:
        bench.place.set_cloud(CloudService(client, there.service.project_id))
        bench.place.show(cloud=True)
        yield there
        bench.place.set_cloud(None)
    front.stop()


def test_what_a_server_did_not_apply_is_taken_up_here(bench, server):
    conflict, applied = edit(server.layer_id, 1, "b", "x"), edit(server.layer_id, 2)
    assert server.apply(conflict, applied) == ["CONFLICT", "APPLIED"]
    bench.select(conflict["uuid"], applied["uuid"])

    bench.do("take_up_here")

    told = bench.told("taken up on this computer")
    assert "1 change was taken up on this computer." in told
    assert "1 change was left to the server." in told
    assert "has applied it" in told
    bench.press("Show Them")
    assert not bench.place.is_cloud
    bench.wait(lambda: bench.statuses() == ["CONFLICT"])


def test_deltafile_is_pushed_to_the_server_that_is_shown(bench, server, tmp_path):
    path = tmp_path / "from_the_field.json"
    change = edit(server.layer_id, 1, client=CLIENT_ID)
    content = bench.content({**change, "exportId": CLIENT_ID}, id=DELTAFILE_ID)
    ids = (bench.service.project_id.encode(), server.service.project_id.encode())
    path.write_bytes(content.replace(*ids))

    bench.actions.take([path])

    bench.told("1 change was taken from")
    assert server.statuses() == ["PENDING"]
    assert bench.statuses() == []


def test_actions_of_this_computer_say_so_while_a_server_is_shown(bench, server):
    for name in ("apply_selected", "dry_run_all", "stage_all", "take_back_last"):
        assert "Only for the changes on this computer" in bench.why_not(name)
    assert bench.action("apply_all").isEnabled()


def test_server_applies_all_that_waits(bench, server):
    server.push(edit(server.layer_id, 1))
    for job in server.service.list_jobs().items:
        server.service.cancel_job(job.id)

    bench.do("apply_all")

    bench.told("The server applies")


def test_changes_of_a_server_are_exported_with_what_to_do(bench, server, tmp_path):
    server.apply(edit(server.layer_id, 1, "b", "x"))

    bench.actions.exporting.export(Scope.ALL, tmp_path / "out.csv")

    bench.told("1 change written")
    assert "STATUS_CONFLICT" in (tmp_path / "out.csv").read_text(encoding="utf-8")


# A Shapefile


def test_shapefile_is_applied_staged_and_taken_back(bench, tmp_path):
    file = file_trees(tmp_path, SHAPEFILE, *(file_oak(n) for n in range(1, 4)))
    layer = file.layer()
    project = QgsProject()
    project.addMapLayer(layer)
    path = tmp_path / "park.qgz"
    assert project.write(str(path))
    layer_id = layer.id()
    del layer
    project.clear()
    bench.open(path)
    old = file_oak(1)["note"]
    uuids = bench.push_waiting(
        *(patch(layer_id, n, {"note": old}, {"note": "new"}) for n in range(1, 4))
    )
    bench.select(uuids[0])
    bench.do("apply_selected")
    bench.told("1 change was applied")
    assert [row["note"] for row in file.rows().values()] == ["new", old, old]
    bench.clear()

    bench.do("take_back_last")
    bench.told("1 change was taken back")
    assert [row["note"] for row in file.rows().values()] == [old, old, old]
    bench.clear()

    bench.select(uuids[1])
    bench.do("stage_selected")
    bench.told("1 change was staged")
    shown = bench.layer(layer_id)
    assert shown.undoStack().count() == 1
    assert shown.commitChanges()
    bench.wait(lambda: bench.statuses()[1] == "APPLIED")
    assert [row["note"] for row in file.rows().values()] == [old, "new", old]


# Beside what runs


def test_revert_waits_for_the_job_that_runs(bench, park):
    bench.push(edit(park.layer_id, 1))
    bench.wait(bench.action("take_back_last").isEnabled)
    store, worker = bench.service.store, this_process()
    with bench.quiet_worker():
        bench.service.create_job(JobType.PROCESS_PROJECTFILE)
        job = store.claim(worker)
        bench.do("take_back_last")
        bench.pause(600)
        assert bench.statuses() == ["APPLIED"]
        assert "just now" in bench.why_not("take_back_last")

        store.finish(job.id, worker, JobStatus.FINISHED, "", {})
        bench.told("1 change was taken back")

    assert park.source.rows()[1]["note"] == "old"


def test_revert_that_waits_is_stopped(bench, park):
    bench.push(edit(park.layer_id, 1))
    bench.wait(bench.action("take_back_last").isEnabled)
    store, worker = bench.service.store, this_process()
    with bench.quiet_worker():
        bench.service.create_job(JobType.PROCESS_PROJECTFILE)
        job = store.claim(worker)
        bench.do("take_back_last")
        bench.pause(300)
        for task in QgsApplication.taskManager().activeTasks():
            task.cancel()

        bench.told("Stopped")
        store.finish(job.id, worker, JobStatus.FINISHED, "", {})
    assert bench.statuses() == ["APPLIED"]


def test_project_that_is_closed_while_changes_are_staged(bench, park, monkeypatch):
    monkeypatch.setattr(staging, "SLICE_S", 0)
    bench.push_waiting(*(edit(park.layer_id, n) for n in range(1, 6)))
    closed = []

    def close() -> None:
        if bench.actions.staging.is_running and not closed:
            closed.append(True)
            QgsProject.instance().clear()

    bench.actions.errands.changed.connect(close)

    bench.do("stage_all")

    bench.wait(lambda: closed and not bench.actions.staging.is_running)
    bench.pause(50)
    assert bench.bar.items() == []
    assert {row["note"] for row in park.source.rows().values()} == {"old"}


def test_window_lives_while_many_changes_are_staged_and_looked_at(bench, tmp_path):
    count = 2000
    found = office(tmp_path, *(oak(n) for n in range(1, count + 1)))
    bench.open(found.service.project_path)
    bench.push_waiting(*(edit(found.layer_id, n) for n in range(1, count + 1)))
    bench.wait(bench.action("dry_run_all").isEnabled)
    beats, timer = [], QTimer()
    timer.timeout.connect(lambda: beats.append(bench.actions.staging.is_running))
    timer.start(0)

    bench.do("dry_run_all")
    bench.wait(lambda: bench.actions.applying.dialog)
    bench.do("stage_all")
    bench.told(f"{count} changes were staged")
    timer.stop()

    # it goes on between the slices
    assert beats.count(True) > 1
    assert bench.layer(found.layer_id).undoStack().count() == 1
    assert bench.layer(found.layer_id).rollBack()


# The table of keys


def test_key_model_is_a_sound_model(bench, tmp_path, qtmodeltester):
    found = office(tmp_path, *(oak(n + 10, species=f"oak {n}") for n in range(1, 4)))
    bench.open(found.service.project_path)
    old = {"fid": 1, "species": "oak 1", "height": 12.5, "girth": 80, "note": "old"}
    known = patch(
        found.layer_id, 1, old, {**old, "note": "new"}, old_wkt="Point (11 2)"
    )
    gone = patch(found.layer_id, 77, {"note": "gone"}, {"note": "x"})
    uuids = bench.push(known, gone)
    proposals = propose(bench.service, uuids, {}, Watcher()).proposals
    owner = QObject()
    model = KeyModel(owner)
    assert isinstance(model, QAbstractItemModel)
    qtmodeltester.check(model)

    model.set_proposals(proposals.keys)
    qtmodeltester.check(model)

    assert model.rowCount() == 2
    assert model.confirmed == {}
    row = next(n for n in range(2) if model.index(n, 0).data().startswith("trees 77"))
    assert model.setData(model.index(row, 1), " 12 ")
    assert model.confirmed == {gone["uuid"]: "12"}
    model.tick_all(is_ticked=False)
    assert model.confirmed == {}


def test_created_feature_that_waits_is_never_overtaken(bench, park):
    uuids = bench.push_waiting(
        create(park.layer_id, {"note": "ash"}, "Point (9 9)", local_pk="7"),
        edit(park.layer_id, "", "ash 2", "ash", local_pk="7"),
    )
    bench.select(uuids[1])

    bench.do("apply_selected")

    bench.told("1 change waits")
    assert bench.statuses() == ["PENDING", "PENDING"]
    assert isinstance(bench.layer(park.layer_id), QgsVectorLayer)
