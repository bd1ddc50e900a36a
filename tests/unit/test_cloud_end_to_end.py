"""`CloudService` → socket → REST front → `LocalService`: the API, nothing in between.

In both dialects of the front: our own name begins with `sdk|`, which gets a server's
form; another name gets the documented one.
"""

from __future__ import annotations

import json
from contextlib import contextmanager

import pytest

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.errors import (
    CloudError,
    NotAuthenticated,
    NotFound,
    ServiceError,
)
from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.cloud.settings import user_agent
from qfieldsync_cloud.core.services.cloud.signing_in import Credentials, RenewedToken
from qfieldsync_cloud.core.services.cloud.tokens import WrongPasswords
from tests.unit.http_servers import client_of
from tests.unit.qfieldcloud import FILE, delta, deltafile
from tests.unit.rest_factories import PASSWORD, TOKEN, running_front

NAMES = {"qfieldcloud": user_agent("0.1"), "documented": "a test"}


@contextmanager
def connected(folder, dialect, token=TOKEN):
    with (
        running_front(folder) as front,
        client_of(front.server.url, token, user_agent=NAMES[dialect]) as client,
    ):
        yield front, CloudService(client, front.project_id)


@pytest.fixture(params=sorted(NAMES))
def dialect(request):
    return request.param


def content(front, *deltas):
    return deltafile(*deltas, project=front.project_id)


def test_project_user_and_health_are_told(tmp_path, dialect):
    with connected(tmp_path, dialect) as (front, service):
        [project] = service.client.projects()

        assert project.id == front.project_id
        assert service.client.project(front.project_id).id == project.id
        assert service.client.user().username == "ada"
        assert service.client.health().is_well


def test_login_gives_a_token_that_opens(tmp_path, dialect):
    with connected(tmp_path, dialect, None) as (front, service):
        login = service.client.login("ada", PASSWORD)
        assert login.token == TOKEN
        with pytest.raises(NotAuthenticated):
            service.client.login("ada", "wrong")
        with pytest.raises(CloudError) as caught:
            service.list_jobs()
        assert caught.value.code == "not_signed_in"


def test_deltafile_is_pushed_listed_and_told(tmp_path, dialect):
    with connected(tmp_path, dialect) as (front, service):
        pushed = service.push_deltafile(content(front, delta(1), delta(2)))
        again = service.push_deltafile(content(front, delta(1), delta(2)))

        assert (pushed.deltafile_id, pushed.new_count) == (FILE, 2)
        assert (again.new_count, again.known_count, again.absent_uuids) == (0, 2, ())
        page = service.list_deltas()
        assert [item.content["sourcePk"] for item in page.items] == ["1", "2"]
        assert {item.status for item in page.items} <= {
            *(ServerStatus.PENDING, ServerStatus.BUSY),
        }
        assert service.list_deltas(deltafile_id=FILE).total == 2
        assert service.list_deltas(deltafile_id=front.project_id).total == 0
        # the same as the service itself says
        own = front.service.list_deltas()
        assert [item.id for item in own.items] == [item.id for item in page.items]
        assert [item.created_at for item in own.items] == [
            item.created_at for item in page.items
        ]


def test_jobs_are_created_listed_and_told(tmp_path, dialect):
    with connected(tmp_path, dialect) as (front, service):
        made = [service.create_job(JobType.PROCESS_PROJECTFILE) for _ in range(3)]

        assert all(created.is_new for created in made)
        page = service.list_jobs(2)
        assert (len(page.items), page.total) == (2, 3)
        assert page.items[0].id == made[-1].job.id
        one = service.get_job(made[0].job.id)
        assert one.type is JobType.PROCESS_PROJECTFILE
        assert one.created_at == front.service.get_job(one.id).created_at
        with pytest.raises(NotFound):
            service.get_job(FILE)


def test_package_job_that_is_not_done_is_told(tmp_path, dialect):
    with connected(tmp_path, dialect) as (_front, service):
        first = service.create_job(JobType.PACKAGE)
        again = service.create_job(JobType.PACKAGE)

        assert (first.is_new, again.is_new) == (True, False)
        assert again.job.id == first.job.id


def test_waiting_changes_are_applied_on_request(tmp_path, dialect):
    with connected(tmp_path, dialect) as (front, service):
        before = service.list_jobs().total
        job = service.apply_deltas()
        if job is not None:
            assert job.type is JobType.DELTA_APPLY
        service.push_deltafile(content(front, delta(1)))
        assert service.list_jobs().total > before


def test_what_is_refused_is_told_by_its_code(tmp_path, dialect):
    with connected(tmp_path, dialect) as (front, service):
        with pytest.raises(ServiceError) as caught:
            service.push_deltafile(deltafile(delta(1), project=FILE))
        assert caught.value.code == "deltafile_validation_error"
        with pytest.raises(CloudError) as caught:
            service.client.push(front.project_id, b"{}")
        assert caught.value.code in ("deltafile_validation_error", "invalid_deltafile")
        with pytest.raises(CloudError) as caught:
            service.client.latest_package(front.project_id)
        assert caught.value.code == "invalid_job"
        with pytest.raises(NotFound):
            service.client.project(FILE)


def test_lists_of_many_pages_are_whole(tmp_path, dialect):
    count = 2300
    many = [delta(number) for number in range(1, count + 1)]
    with connected(tmp_path, dialect) as (front, service):
        front.service.push_deltafile(content(front, *many))

        found = service.fresh_deltas()

    assert len(found.entries) == count
    assert [entry.uuid for entry in found.entries] == [item["uuid"] for item in many]
    assert found.missing_count == 0


def test_token_is_renewed_with_the_password(tmp_path, dialect):
    with connected(tmp_path, dialect, "an old token") as (front, service):
        client = service.client
        known = Credentials("ada", "an old token", PASSWORD)
        client._tokens = RenewedToken(client._transport, known, WrongPasswords())

        assert client.user().username == "ada"
        assert client._tokens.new_token == TOKEN


def test_list_that_was_read_is_one_that_is_read(tmp_path, dialect):
    with connected(tmp_path, dialect) as (front, service):
        service.push_deltafile(content(front, delta(1)))
        [item] = service.list_deltas().items

    assert json.loads(json.dumps(dict(item.content)))["uuid"] == delta(1)["uuid"]
