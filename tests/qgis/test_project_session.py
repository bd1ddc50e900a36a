"""The open project's service: found, followed, and left alone when nothing is asked."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProject

from qfieldsync_cloud.core.project.identity import entry_of
from qfieldsync_cloud.core.services.local.opening import open_project_service
from qfieldsync_cloud.tasks.project_session import ProjectSession
from tests.qgis.factories import deltafile, patch
from tests.qgis.service_factories import office
from tests.qgis.test_project_worker import wait_until


@pytest.fixture
def session(tmp_path):
    QgsProject.instance().clear()
    session = ProjectSession(QgsProject.instance(), folder=tmp_path / "stores")
    yield session
    session.close()
    wait_until(lambda: not is_busy(session))
    QgsProject.instance().clear()


def is_busy(session):
    workers = session.findChildren(type(session.worker)) if session.worker else []
    return any(worker.is_running or worker.is_watching for worker in workers)


def service_of(path, tmp_path):
    """Another process's view of the same project."""
    service, _ = open_project_service(
        path, cloud_folders={}, folder=tmp_path / "stores"
    )
    return service


def test_project_that_is_opened_has_a_service_and_writes_nothing(session, tmp_path):
    path = office(tmp_path).service.project_path
    seen = []
    session.service_changed.connect(seen.append)

    assert QgsProject.instance().read(str(path))
    wait_until(lambda: session.service is not None)

    assert seen == [session.service]
    assert session.service.project_path == path
    assert not (tmp_path / "stores").exists()
    assert not QgsProject.instance().isDirty()


def test_change_that_another_process_pushes_is_applied_here(session, tmp_path):
    park = office(tmp_path)
    path = park.service.project_path
    QgsProject.instance().read(str(path))
    wait_until(lambda: session.service is not None)

    other = service_of(path, tmp_path)
    assert other.project_id == session.service.project_id
    park.service = other
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    content = {**deltafile(change), "project": other.project_id}
    other.push_deltafile(json.dumps(content).encode())
    wait_until(lambda: park.statuses() == ["APPLIED"])

    assert park.source.rows()[1]["note"] == "new"


def test_saving_keeps_the_id_in_the_project(session, tmp_path):
    path = office(tmp_path).service.project_path
    project = QgsProject.instance()
    project.read(str(path))
    wait_until(lambda: session.service is not None)

    assert project.write()

    assert entry_of(project) == session.service.project_id


def test_next_project_gets_a_service_of_its_own(session, tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    first, second = (office(tmp_path / name).service for name in ("one", "two"))
    QgsProject.instance().read(str(first.project_path))
    wait_until(lambda: session.service is not None)
    first_id = session.service.project_id

    QgsProject.instance().read(str(second.project_path))
    wait_until(
        lambda: session.service and session.service.project_path == second.project_path
    )
    assert session.service.project_id != first_id

    QgsProject.instance().clear()
    assert session.service is None


def test_closed_session_follows_no_more(session, tmp_path):
    path = office(tmp_path).service.project_path
    session.close()
    session.close()

    QgsProject.instance().read(str(path))

    assert session.service is None


def test_new_project_takes_nothing_over_from_one_that_is_gone(session, tmp_path):
    """Only a project that is saved under another name could have been moved."""
    path = office(tmp_path).service.project_path
    project = QgsProject.instance()
    project.read(str(path))
    wait_until(lambda: session.service is not None)
    earlier = session.service.project_id

    project.clear()
    path.unlink()
    assert project.write(str(tmp_path / "new.qgz"))
    wait_until(lambda: session.service is not None)

    assert session.service.project_id != earlier
