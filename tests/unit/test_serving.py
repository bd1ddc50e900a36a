"""A local service as the front has it, and its jobs in a thread of their own."""

from __future__ import annotations

import hashlib
import shutil
import threading
import time

import pytest

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.errors import StoreError
from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from qfieldsync_cloud.core.jobs.runner_thread import RunnerThread
from qfieldsync_cloud.core.jobs.store.delta_states import Verdict
from qfieldsync_cloud.core.rest.json_form import moment_to_json
from qfieldsync_cloud.core.services.local.serving import served_project
from tests.unit.rest_factories import running_front
from tests.unit.service_factories import (
    delta,
    deltafile,
    new_runner,
    new_service,
)


def package(service, folder, job_id, **files):
    """A package that a job made, in the store."""
    folder.mkdir(parents=True)
    details = {"files": [], "layers": {"trees": {"name": "Trees"}}, "attachments": []}
    for name, content in files.items():
        path = f"DCIM/{name}.jpg" if name == "photo" else f"{name}.qgz"
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_bytes(content)
        digest = hashlib.sha256(content).hexdigest()
        item = {"path": path, "size": len(content), "sha256": digest}
        details["files"].append(item)
        if name == "photo":
            details["attachments"].append(path)
    service.store.add_package(job_id, folder, details)


def test_served_project_has_the_settings_of_its_store(tmp_path):
    service = new_service(tmp_path)
    project = served_project(service, "park")
    assert project.name == "park"
    assert project.is_overwriting() is False

    project.set_overwriting(True)

    assert project.is_overwriting() is True
    assert new_service(tmp_path).settings().overwrite_conflicts is True
    assert (
        service.settings().time_limit_s == new_service(tmp_path).settings().time_limit_s
    )


def test_served_project_without_a_package_has_none(tmp_path):
    assert served_project(new_service(tmp_path), "park").latest_package() is None


def test_newest_package_is_served_with_its_files(tmp_path):
    service = new_service(tmp_path)
    package(service, tmp_path / "one", "job-1", park=b"old")
    package(service, tmp_path / "two", "job-2", park=b"new", photo=b"a photo")

    with running_front(tmp_path, service=service) as front:
        path = f"packages/{front.project_id}/latest/"
        found = front.ask("GET", path).json
        got = front.ask("GET", f"{path}files/park.qgz/")

    assert found["package_id"] == "job-2"
    assert found["layers"] == {"trees": {"name": "Trees"}}
    assert [(item["name"], item["is_attachment"]) for item in found["files"]] == [
        ("park.qgz", False),
        ("DCIM/photo.jpg", True),
    ]
    assert got.body == b"new"


def test_package_whose_folder_is_gone_is_not_replaced_by_an_older_one(tmp_path):
    service = new_service(tmp_path)
    package(service, tmp_path / "one", "job-1", park=b"old")
    package(service, tmp_path / "two", "job-2", park=b"new")
    shutil.rmtree(tmp_path / "two")

    assert served_project(service, "park").latest_package() is None


def test_only_the_newest_package_is_read(tmp_path):
    service = new_service(tmp_path)
    package(service, tmp_path / "one", "job-1", park=b"old")
    with service.store.writing() as rows:
        rows.execute("UPDATE package SET details = 'costly to read'")
    package(service, tmp_path / "two", "job-2", park=b"new")

    latest = served_project(service, "park").latest_package()

    assert latest is not None
    assert latest.id == "job-2"


def project_of(front):
    return front.ask("GET", f"projects/{front.project_id}/").json


def test_project_is_busy_while_a_job_is_not_done_and_failed_without_a_file(tmp_path):
    service = new_service(tmp_path)
    with running_front(tmp_path, service=service) as front:
        states = [project_of(front)]
        service.create_job(JobType.PROCESS_PROJECTFILE)
        states.append(project_of(front))
        new_runner(service).run_pending()
        states.append(project_of(front))
        service.project_path.unlink()
        states.append(project_of(front))

    assert [state["status"] for state in states] == ["ok", "busy", "ok", "failed"]
    assert states[0]["the_qgis_file_name"] == "park.qgz"
    assert states[3]["the_qgis_file_name"] == ""


def test_project_tells_when_its_data_were_changed_last(tmp_path):
    """By that a device sees that its package is not the newest state any more."""
    service = new_service(tmp_path)
    with running_front(tmp_path, service=service) as front:
        moments = [project_of(front)["data_last_updated_at"]]
        decide(service, ServerStatus.CONFLICT)
        moments.append(project_of(front)["data_last_updated_at"])
        decide(service, ServerStatus.APPLIED)
        moments.append(project_of(front)["data_last_updated_at"])
        applied = service.list_deltas().items[-1]

    assert moments[:2] == [None, None]
    assert moments[2] == moment_to_json(applied.updated_at)


def test_package_may_always_be_older_than_the_data(tmp_path):
    """Who works on the data in QGIS tells nobody, so a device asks for a new one."""
    service = new_service(tmp_path)
    package(service, tmp_path / "one", "job-1", park=b"new")
    with running_front(tmp_path, service=service) as front:
        found = project_of(front)

    assert found["needs_repackaging"] is True
    assert found["data_last_packaged_at"] is not None


def decide(service, status):
    """A change that comes, and a run that finds this of it."""

    def work(task, _workflow):
        with service.store.reading() as rows:
            found = rows.execute("SELECT seq FROM delta WHERE status LIKE '%PENDING'")
            seqs = [row[0] for row in found]
        service.store.begin_deltas(task.job.id, task.holder, seqs)
        verdicts = [Verdict(seq, status, {"msg": "so it is"}) for seq in seqs]
        service.store.settle_deltas(task.job.id, task.holder, verdicts)

    service.push_deltafile(deltafile(delta()))
    assert new_runner(service, work).run_pending() == 1


def started(service, **options):
    """A thread that runs jobs, and what it told."""
    ended, troubles = [], []
    work = options.pop("work", None)
    thread = RunnerThread(
        new_runner(service, work), ended=ended.append, trouble_met=troubles.append
    )
    service.wake = thread.wake
    thread.start()
    return thread, ended, troubles


def wait_until(is_true, timeout_s=20):
    end = time.monotonic() + timeout_s
    while not is_true():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.01)


def test_jobs_are_run_as_soon_as_they_are_made(tmp_path):
    service = new_service(tmp_path)
    thread, ended, _ = started(service)
    begun = time.monotonic()

    for _ in range(3):
        service.create_job(JobType.PROCESS_PROJECTFILE)
    wait_until(lambda: len(ended) == 3)

    assert time.monotonic() - begun < 10
    assert {job.status for job in ended} == {JobStatus.FINISHED}
    thread.stop()
    assert thread.join(10)


def test_job_that_runs_is_stopped_and_its_deltas_wait(tmp_path):
    service = new_service(tmp_path)
    is_there = threading.Event()

    def work(_task, workflow):
        is_there.set()
        while True:
            workflow.watcher.check()
            time.sleep(0.01)

    thread, ended, _ = started(service, work=work)
    service.push_deltafile(deltafile(delta()))
    assert is_there.wait(20)

    thread.stop()

    assert thread.join(20)
    assert [job.status for job in ended] == [JobStatus.STOPPED]
    assert service.list_deltas().items[0].status.value == "STATUS_PENDING"


def test_trouble_with_the_store_is_told_once_and_does_not_end_it(tmp_path, monkeypatch):
    service = new_service(tmp_path)
    service.create_job(JobType.PACKAGE)
    is_broken = True
    claim = service.store.claim

    def claim_or_fail(*arguments):
        if is_broken:
            raise StoreError("store_full", "store.sqlite", "the disk is full")
        return claim(*arguments)

    monkeypatch.setattr(service.store, "claim", claim_or_fail)
    thread, ended, troubles = started(service)
    wait_until(lambda: troubles)
    thread.wake()
    time.sleep(0.1)
    is_broken = False
    thread.wake()
    wait_until(lambda: ended)

    assert troubles == ["store.sqlite: the disk is full"]
    thread.stop()
    assert thread.join(10)


@pytest.mark.parametrize("times", [1, 2])
def test_thread_may_be_stopped_twice(tmp_path, times):
    thread, _, _ = started(new_service(tmp_path))

    for _ in range(times):
        thread.stop()

    assert thread.join(10)
