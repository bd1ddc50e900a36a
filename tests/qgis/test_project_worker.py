"""Jobs run by tasks of QGIS, beside a main thread that stays free."""

from __future__ import annotations

import json
import time
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QTimer

from qfieldsync_cloud.core.jobs.model import JobStatus
from qfieldsync_cloud.core.revert import Selection
from qfieldsync_cloud.core.services.local.opening import works
from qfieldsync_cloud.core.services.local.reverting import take_back
from qfieldsync_cloud.tasks import project_worker
from qfieldsync_cloud.tasks.open_project import MainThreadProject
from qfieldsync_cloud.tasks.project_worker import ProjectWorker
from tests.qgis.factories import create, deltafile, patch
from tests.qgis.file_factories import layer_rows, memory_layer
from tests.qgis.file_factories import oak as file_oak
from tests.qgis.service_factories import Office, office
from tests.unit.service_factories import new_runner


@contextmanager
def working(park: Office, told: list[str] | None = None):
    """A worker as the plugin has it; `told` gets its troubles."""
    path = park.service.project_path
    worker = ProjectWorker(park.service, works(MainThreadProject(path)))
    park.service.wake = worker.wake
    if told is not None:
        worker.trouble_changed.connect(told.append)
    worker.start()
    try:
        yield worker
    finally:
        worker.close()
        wait_until(lambda: not worker.is_running)
        worker._watcher.join()


def wait_until(is_true, timeout_s: float = 30.0) -> None:
    """Let the main thread do its work until something is true."""
    end = time.monotonic() + timeout_s
    while not is_true():
        assert time.monotonic() < end, "it never came"
        QCoreApplication.processEvents()
        time.sleep(0.002)


@pytest.fixture(autouse=True)
def closed_project():
    yield
    QgsProject.instance().clear()


def is_over(park: Office) -> bool:
    return all(job.status.is_final for job in park.service.list_jobs().items)


def test_pushed_deltafile_is_applied_by_a_task(tmp_path):
    park = office(tmp_path)
    changes = []
    with working(park) as worker:
        worker.jobs_changed.connect(lambda: changes.append(worker.is_running))
        park.push(patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}))
        wait_until(lambda: is_over(park) and not worker.is_running)

    assert park.statuses() == ["APPLIED"]
    assert park.source.rows()[1]["note"] == "new"
    assert changes == [True, False]


def test_open_layer_shows_what_was_applied(tmp_path):
    park = office(tmp_path)
    project = QgsProject.instance()
    assert project.read(str(park.service.project_path))
    layer = project.mapLayer(park.layer_id)
    assert layer.featureCount() == 5
    with working(park) as worker:
        park.push(create(park.layer_id, {"species": "ash"}, "Point (9 9)"))
        wait_until(lambda: is_over(park) and not worker.is_running)

    assert park.statuses() == ["APPLIED"]
    assert layer.featureCount() == 6


def test_layer_that_is_being_edited_keeps_its_deltas_waiting(tmp_path):
    park = office(tmp_path)
    project = QgsProject.instance()
    assert project.read(str(park.service.project_path))
    layer = project.mapLayer(park.layer_id)
    assert layer.startEditing()
    with working(park) as worker:
        park.push(patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}))
        wait_until(lambda: is_over(park) and not worker.is_running)
        assert park.statuses() == ["PENDING"]
        assert layer.rollBack()
        park.service.apply_deltas()
        wait_until(lambda: park.statuses() == ["APPLIED"] and not worker.is_running)


def test_memory_layer_of_the_open_project_is_edited_and_put_back(tmp_path):
    park = office(tmp_path)
    project = QgsProject.instance()
    layer = memory_layer(file_oak(1))
    project.addMapLayer(layer)
    assert project.write(str(park.service.project_path))
    with working(park) as worker:
        park.push(patch(layer, 1, {"note": "old"}, {"note": "new"}))
        wait_until(lambda: is_over(park) and not worker.is_running)
    assert park.statuses() == ["APPLIED"]
    [row] = layer_rows(layer).values()
    assert row["note"] == "new"

    [item] = park.service.list_deltas().items
    here = MainThreadProject(park.service.project_path)
    take_back(park.service, Selection(frozenset({item.id})), open_project=here)

    [row] = layer_rows(layer).values()
    assert row["note"] == "old"
    assert park.statuses() == ["NOT_APPLIED"]


def test_memory_layer_of_another_open_project_is_none_of_the_jobs(tmp_path):
    park = office(tmp_path)
    project = QgsProject.instance()
    layer = memory_layer(file_oak(1))
    project.addMapLayer(layer)
    assert project.write(str(park.service.project_path))
    assert project.write(str(tmp_path / "other.qgz"))
    with working(park) as worker:
        park.push(patch(layer, 1, {"note": "old"}, {"note": "new"}))
        wait_until(lambda: is_over(park) and not worker.is_running)

    assert park.statuses() == ["NOT_APPLIED"]
    [row] = layer_rows(layer).values()
    assert row["note"] == "old"


def test_task_that_is_cancelled_stops_its_job(tmp_path):
    park = office(tmp_path)
    with closing(park.source.connected()) as somebody:
        somebody.execute("BEGIN IMMEDIATE")
        with working(park) as worker:
            park.push(patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}))
            wait_until(lambda: park.statuses() == ["BUSY"])
            worker.cancel()
            somebody.execute("ROLLBACK")
            wait_until(lambda: is_over(park) and not worker.is_running)

    [job] = park.service.list_jobs().items
    assert job.status is JobStatus.STOPPED
    assert park.statuses() in (["PENDING"], ["APPLIED"])


def test_job_of_another_process_is_taken_over_when_that_is_gone(tmp_path, monkeypatch):
    monkeypatch.setattr(project_worker, "WATCH_S", 0.1)
    park = office(tmp_path)
    park.push(patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}))
    holder = new_runner(park.service).holder
    job = park.service.store.claim(holder)
    with working(park) as worker:
        time.sleep(0.5)
        QCoreApplication.processEvents()
        assert not worker.is_running
        with park.service.store.writing() as rows:
            rows.execute("UPDATE job SET lease_at = lease_at - 31")
        wait_until(lambda: park.statuses() == ["APPLIED"] and not worker.is_running)

    assert park.service.get_job(job.id).status is JobStatus.FAILED


def spoil(path: Path) -> Path:
    """Put something in the place of a store that is no database."""
    path.parent.mkdir(parents=True)
    path.write_bytes(b"no database at all" * 100)
    return path


def test_store_that_cannot_be_used_is_told_once(tmp_path, monkeypatch):
    monkeypatch.setattr(project_worker, "WATCH_S", 0.05)
    park = office(tmp_path)
    path = spoil(park.service.store.path)
    told: list[str] = []
    with working(park, told):
        wait_until(lambda: told)
        for _ in range(10):
            time.sleep(0.05)
            QCoreApplication.processEvents()

    [text] = told
    assert str(path) in text


def test_store_that_can_be_used_again_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(project_worker, "WATCH_S", 0.05)
    park = office(tmp_path)
    path = spoil(park.service.store.path)
    told: list[str] = []
    with working(park, told):
        wait_until(lambda: told)
        path.unlink()
        wait_until(lambda: len(told) > 1)

    assert told[1:] == [""]


def test_closed_worker_runs_nothing(tmp_path):
    park = office(tmp_path)
    with working(park) as worker:
        worker.close()
        park.push(patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}))
        worker.wake()
        time.sleep(0.2)
        QCoreApplication.processEvents()

    assert park.statuses() == ["PENDING"]
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_main_thread_stays_free_beside_a_large_job(tmp_path):
    """The figure is printed; the limit here allows for a busy computer."""
    park = office(tmp_path)
    ticks: list[float] = []
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    deltas = [
        create(park.layer_id, {"species": "ash"}, f"Point ({n} 9)", local_pk=str(n))
        for n in range(3000)
    ]
    content = json.dumps(deltafile(*deltas)).encode()
    with working(park) as worker:
        park.service.push_deltafile(content)
        timer.start()
        end = time.monotonic() + 120
        while not (is_done := not worker.is_running and len(ticks) > 50):
            QCoreApplication.processEvents()
            time.sleep(0.001)
            assert time.monotonic() < end
        timer.stop()
        assert is_done
        wait_until(lambda: is_over(park) and not worker.is_running)

    gaps = sorted(b - a for a, b in zip(ticks, ticks[1:]))
    print(f"longest {1000 * gaps[-1]:.0f} ms of {len(gaps)} ticks")
    assert set(park.statuses()) == {"APPLIED"}
    assert gaps[-1] < 1.0
