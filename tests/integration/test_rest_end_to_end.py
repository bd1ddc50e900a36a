"""`CloudService` → socket → REST front → `LocalService` → runner → GeoPackage.

The whole API of the two documents, in both dialects of the front, nothing replaced: the
client's own name begins with `sdk|`, which gets a server's form; another name gets the
documented one.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
import uuid
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.errors import (
    CloudError,
    NotAuthenticated,
    NotFound,
    ServiceError,
)
from qfieldsync_cloud.core.jobs.model import Job, JobStatus, JobType
from qfieldsync_cloud.core.jobs.permission import PermissionRule
from qfieldsync_cloud.core.jobs.runner_thread import RunnerThread
from qfieldsync_cloud.core.rest.server import RestServer
from qfieldsync_cloud.core.rest.settings import FrontSettings
from qfieldsync_cloud.core.services.cloud.package_download import download_package
from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.cloud.settings import user_agent
from qfieldsync_cloud.core.services.local.serving import served_project
from tests.qgis.factories import create, deltafile, patch
from tests.qgis.service_factories import Office, office, wait_until
from tests.unit.http_servers import client_of
from tests.unit.rest_factories import PASSWORD, TOKEN

NAMES = {"qfieldcloud": user_agent("0.1"), "documented": "a test"}
TABLET, PHONE = (
    str(uuid.uuid5(uuid.NAMESPACE_OID, name)) for name in ("tablet", "phone")
)


@dataclass
class Field:
    """A crew with a client, and the office that it talks to."""

    park: Office
    service: CloudService
    thread: RunnerThread

    def push(self, *deltas: Mapping[str, Any]) -> str:
        """Push the deltas as a deltafile of their own; its id."""
        id_ = str(uuid.uuid4())
        content = {**deltafile(*deltas), "id": id_, "project": self.service.project_id}
        self.service.push_deltafile(json.dumps(content).encode())
        return id_

    def status_of(self, delta: Mapping[str, Any]) -> ServerStatus:
        [record] = [
            item
            for item in self.service.list_deltas(1000).items
            if item.id == delta["uuid"]
        ]
        return record.status

    def wait_for(self, delta: Mapping[str, Any], status: ServerStatus) -> None:
        wait_until(lambda: self.status_of(delta) is status)

    def done(self, job: Job) -> Job:
        wait_until(lambda: self.service.get_job(job.id).status.is_final)
        return self.service.get_job(job.id)

    def change(self, key: int, old: str, new: str, client: str = TABLET) -> dict:
        layer = self.park.layer_id
        return patch(layer, key, {"note": old}, {"note": new}, client=client)


@contextmanager
def field(folder: Path, dialect: str, *, runs: bool = True) -> Iterator[Field]:
    park = office(folder, lock_timeout_s=1.0)
    thread = RunnerThread(park.runner())
    park.service.wake = thread.wake
    project = served_project(park.service, "park")
    settings = FrontSettings(token=TOKEN, password=PASSWORD, user="ada")
    with ExitStack() as stack:
        server = stack.enter_context(RestServer([project], settings))
        client = stack.enter_context(
            client_of(
                server.url,
                TOKEN,
                user_agent=NAMES[dialect],
                read_timeout_s=20.0,
                call_limit_s=60.0,
            )
        )
        if runs:
            thread.start()
            stack.callback(lambda: thread.join(30))
            stack.callback(thread.stop)
        yield Field(park, CloudService(client, park.service.project_id), thread)


@pytest.fixture(params=sorted(NAMES))
def dialect(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_change_of_the_field_reaches_the_layer(tmp_path, dialect):
    with field(tmp_path, dialect) as crew:
        change = crew.change(1, "old", "new")
        made = create(
            crew.park.layer_id, {"species": "elm"}, "Point (7 7)", client=TABLET
        )
        file_id = crew.push(change, made)
        crew.wait_for(made, ServerStatus.APPLIED)

        rows = crew.park.source.rows()
        assert rows[1]["note"] == "new"
        assert [row["species"] for row in rows.values()].count("elm") == 1
        of_file = crew.service.list_deltas(deltafile_id=file_id)
        assert [item.id for item in of_file.items] == [change["uuid"], made["uuid"]]
        assert {item.status for item in of_file.items} == {ServerStatus.APPLIED}
        # the job that was made with the push tells of both
        [job] = crew.service.list_jobs().items
        whole = crew.done(job)
        assert (whole.type, whole.status) == (JobType.DELTA_APPLY, JobStatus.FINISHED)
        assert change["uuid"] in json.dumps(whole.feedback)


def test_conflict_is_told_and_overwritten_when_that_is_wanted(tmp_path, dialect):
    with field(tmp_path, dialect) as crew:
        first = crew.change(1, "another", "from the field")
        crew.push(first)
        crew.wait_for(first, ServerStatus.CONFLICT)
        [record] = crew.service.list_deltas().items
        assert record.last_feedback["conflict_type"] == "edit_edit"
        assert "conflict" in record.output.lower()
        assert crew.park.source.rows()[1]["note"] == "old"

        client, project = crew.service.client, crew.service.project_id
        changed = client.set_overwrite_conflicts(project, overwrite=True)
        assert changed.overwrite_conflicts is True
        assert client.project(project).overwrite_conflicts is True
        second = crew.change(2, "another", "from the field")
        crew.push(second)
        crew.wait_for(second, ServerStatus.APPLIED)
        assert crew.park.source.rows()[2]["note"] == "from the field"
        assert crew.status_of(first) is ServerStatus.CONFLICT


def test_all_eight_statuses_are_seen_by_the_client(tmp_path, dialect):
    with field(tmp_path, dialect) as crew:
        local = crew.park.service
        crew.park.change(
            rules=(PermissionRule(frozenset({DeltaMethod.CREATE}), frozenset({PHONE})),)
        )
        applied = crew.change(1, "old", "new")
        conflict = crew.change(2, "another", "new")
        refused = patch(
            crew.park.layer_id,
            3,
            {"girth": 80},
            {"girth": "thick"},
            client=TABLET,
        )
        unpermitted = crew.change(4, "old", "new", PHONE)
        ignored = crew.change(5, "another", "new")
        crew.push(applied, conflict, refused, unpermitted, ignored)
        crew.wait_for(ignored, ServerStatus.CONFLICT)
        local.ignore([ignored["uuid"]], "a test")

        locked, waiting = crew.change(5, "old", "new"), crew.change(4, "old", "new")
        seen = set()
        # all that the job does is wait for the lock
        with closing(sqlite3.connect(crew.park.source.path, timeout=10)) as other:
            other.execute("BEGIN IMMEDIATE")
            crew.push(locked)
            end = time.monotonic() + 30
            while ServerStatus.ERROR not in seen and time.monotonic() < end:
                seen.add(crew.status_of(locked))
            other.rollback()
        crew.thread.stop()
        assert crew.thread.join(30)
        crew.push(waiting)

        found = {item.id: item.status for item in crew.service.list_deltas().items}

    assert ServerStatus.BUSY in seen
    assert found == {
        applied["uuid"]: ServerStatus.APPLIED,
        conflict["uuid"]: ServerStatus.CONFLICT,
        refused["uuid"]: ServerStatus.NOT_APPLIED,
        unpermitted["uuid"]: ServerStatus.UNPERMITTED,
        ignored["uuid"]: ServerStatus.IGNORED,
        locked["uuid"]: ServerStatus.ERROR,
        waiting["uuid"]: ServerStatus.PENDING,
    }
    known = {item for item in ServerStatus if item.value.startswith("STATUS_")}
    assert {*found.values(), *seen} == known
    assert len(known) == 8


def test_jobs_of_all_types_run_and_tell(tmp_path, dialect):
    with field(tmp_path, dialect) as crew:
        checked = crew.service.create_job(JobType.PROCESS_PROJECTFILE)
        packaged = crew.service.create_job(JobType.PACKAGE, force=True)

        assert (checked.is_new, packaged.is_new) == (True, True)
        for created in (checked, packaged):
            job = crew.done(created.job)
            assert job.status is JobStatus.FINISHED, job.error
            assert job.output
            assert job.feedback["outputs"]
            assert job.started_at <= job.finished_at
        listed = crew.service.list_jobs().items
        assert [job.id for job in listed] == [packaged.job.id, checked.job.id]
        with pytest.raises(NotFound):
            crew.service.get_job(str(uuid.uuid4()))


def test_waiting_changes_are_applied_by_both_calls(tmp_path, dialect):
    with field(tmp_path, dialect, runs=False) as crew:
        crew.push(crew.change(1, "old", "new"))
        by_job = crew.service.create_job(JobType.DELTA_APPLY)
        crew.service.client.apply_deltas(crew.service.project_id)
        jobs = crew.service.list_jobs().items
        assert by_job.is_new
        assert [job.type for job in jobs] == [JobType.DELTA_APPLY] * 3

        crew.park.run()
        assert crew.park.source.rows()[1]["note"] == "new"
        # nothing waits any more, so none is made
        crew.service.client.apply_deltas(crew.service.project_id)
        assert crew.service.list_jobs().total == 3


def test_package_is_downloaded_whole_and_checked(tmp_path, dialect):
    with field(tmp_path, dialect) as crew:
        client, project = crew.service.client, crew.service.project_id
        with pytest.raises(CloudError) as caught:
            client.latest_package(project)
        assert caught.value.code == "invalid_job"
        job = crew.done(crew.service.create_job(JobType.PACKAGE).job)

        package = download_package(client, project, tmp_path / "tablet")

        assert package.id == job.id
        assert set(package.layers) == {crew.park.layer_id}
        got = {
            path.relative_to(tmp_path / "tablet").as_posix(): path.read_bytes()
            for path in (tmp_path / "tablet").rglob("*")
            if path.is_file()
        }
        assert set(got) == {file.name for file in package.files}
        assert {"gpkg", "qgz"} <= {name.rpartition(".")[2] for name in got}
        for file in package.files:
            assert hashlib.sha256(got[file.name]).hexdigest() == file.sha256
        told = client.project(project)
        assert told.data_last_packaged_at == package.packaged_at
        assert (told.status, told.project_file) == ("ok", "park.qgz")


def test_job_is_not_cancelled_over_the_wire(tmp_path, dialect):
    with field(tmp_path, dialect, runs=False) as crew:
        job = crew.service.create_job(JobType.PACKAGE).job

        with pytest.raises(ServiceError) as caught:
            crew.service.cancel_job(job.id)

        assert caught.value.code == "not_supported"
        assert crew.service.get_job(job.id).status is JobStatus.PENDING


def test_project_without_its_file_refuses_jobs_and_changes(tmp_path, dialect):
    with field(tmp_path, dialect, runs=False) as crew:
        change = crew.change(1, "old", "new")
        crew.park.service.project_path.unlink()

        for type_ in (JobType.PACKAGE, JobType.PROCESS_PROJECTFILE):
            for force in (False, True):
                with pytest.raises(CloudError) as caught:
                    crew.service.create_job(type_, force=force)
                assert caught.value.code == "no_qgis_project"
        for act in (lambda: crew.push(change), crew.service.apply_deltas):
            with pytest.raises(CloudError) as caught:
                act()
            assert caught.value.code == "no_qgis_project"
        assert crew.service.list_deltas().total == 0


def test_login_user_and_health_are_told(tmp_path, dialect):
    with field(tmp_path, dialect, runs=False) as crew:
        client = crew.service.client

        assert client.login("ada", PASSWORD).token == TOKEN
        assert client.user().username == "ada"
        assert client.health().is_well
        assert [item.id for item in client.projects()] == [crew.service.project_id]
        with pytest.raises(NotAuthenticated):
            client.login("ada", "wrong")
