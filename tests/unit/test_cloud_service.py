"""A project on a server as a `SyncService`: lists, jobs, pushes, the login."""

from __future__ import annotations

import json
import threading
import uuid
from datetime import datetime, timezone

import pytest

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.intake import intake_of_list
from qfieldsync_cloud.core.errors import (
    Cancelled,
    CloudError,
    JobTimedOut,
    NotAuthenticated,
    NotFound,
    OptionError,
    PermissionDenied,
    ServerError,
    ServiceError,
    TimedOut,
)
from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from qfieldsync_cloud.core.services.cloud.client import CloudClient
from qfieldsync_cloud.core.services.cloud.outgoing import MAX_DELTAS
from qfieldsync_cloud.core.services.cloud.server_url import parse_server_url
from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.cloud.signing_in import Credentials, RenewedToken
from qfieldsync_cloud.core.services.cloud.tokens import TokenSource, WrongPasswords
from qfieldsync_cloud.core.services.cloud.transport import Transport
from qfieldsync_cloud.core.services.waiting import Patience, wait_for_job
from tests.unit.http_servers import (
    Reply,
    client_of,
    quick,
    refuse,
    reply_json,
    serving,
)
from tests.unit.qfieldcloud import (
    CLIENT,
    FILE,
    PROJECT,
    QFieldCloud,
    delta,
    deltafile,
)


@pytest.fixture
def cloud():
    return QFieldCloud()


@pytest.fixture
def server(cloud):
    with serving(cloud) as running:
        yield running


@pytest.fixture
def service(server):
    with client_of(server.url) as client:
        yield CloudService(client, PROJECT)


# Lists


@pytest.mark.parametrize("form", ["headers", "documented"])
@pytest.mark.parametrize("max_page", [7, 10_000])
def test_jobs_of_all_pages_come_newest_first_and_each_once(
    cloud, server, service, form, max_page
):
    cloud.page_form, cloud.max_page = form, max_page
    for number in range(25):
        cloud.add_job("package" if number % 2 else "delta_apply")
    cloud.jobs.sort(key=lambda job: job["id"])

    page = service.list_jobs(limit=10)

    moments = [job.created_at for job in page.items]
    assert moments == sorted(moments, reverse=True)
    assert (len(page.items), page.total, page.has_next) == (10, 25, True)
    rest = service.list_jobs(20, 10)
    assert {job.id for job in page.items + rest.items} == {j["id"] for j in cloud.jobs}
    # the later page is part of the same reading
    pages = 1 if max_page > 25 else 4
    assert len(server.seen) == pages


def test_rows_that_change_places_between_pages_are_neither_lost_nor_doubled(
    cloud, service
):
    cloud.max_page, cloud.shuffled_pages = 4, 2
    for _ in range(10):
        cloud.add_job("package")

    jobs = service.list_jobs(100).items

    assert {job.id for job in jobs} == {job["id"] for job in cloud.jobs}
    assert len(jobs) == 10


def test_no_address_that_the_server_sends_is_asked(cloud, server, service):
    cloud.max_page = 2
    for _ in range(5):
        cloud.add_job("package")

    service.list_jobs()

    assert all("127.0.0.1" in seen.headers["host"] for seen in server.seen)
    assert [seen.query["offset"] for seen in server.seen] == ["0", "2", "4"]


def test_server_that_promises_more_than_it_has_ends():
    def endless(seen):
        return reply_json([{"id": "1"}], X_Total_Count="999999999")

    with (
        serving(endless) as running,
        client_of(running.url) as client,
        pytest.raises(CloudError) as caught,
    ):
        client.jobs(PROJECT)

    assert caught.value.code == "unexpected_answer"
    assert len(running.seen) == 6


def test_unknown_words_are_shown_as_they_are(cloud, service):
    cloud.add_job("create_project", "dreaming")

    [job] = service.list_jobs().items

    assert (job.type, job.type_text) == (JobType.UNKNOWN, "create_project")
    assert (job.status, job.status_text) == (JobStatus.UNKNOWN, "dreaming")
    assert job.created_by == "2"


def test_fresh_list_is_asked_for_before_anything_is_offered(cloud, server, service):
    service.push_deltafile(deltafile(*(delta(number) for number in range(1, 8))))
    words = ["PENDING", "BUSY", "APPLIED", "CONFLICT", "NOT_APPLIED", "ERROR", "NEW"]
    service.list_deltas()
    for item, word in zip(cloud.deltas, words):
        item["status"] = f"STATUS_{word}"
    before = len(server.seen)

    intake = intake_of_list(service.fresh_deltas())

    assert len(server.seen) == before + 1
    offered = [delta.source_pk for delta in intake.deltafile.deltas]
    assert offered == ["4", "5", "6"]
    assert {left.reason.value for left in intake.left} == {
        *("applied", "waiting", "unknown_status"),
    }


def test_deltas_come_in_the_order_of_arrival(cloud, service):
    service.push_deltafile(deltafile(*(delta(number) for number in range(1, 6))))
    cloud.deltas.reverse()

    page = service.list_deltas(3, 1)

    assert [int(item.content["sourcePk"]) for item in page.items] == [2, 3, 4]
    assert page.total == 5
    first = page.items[0]
    assert first.status is ServerStatus.BUSY
    assert first.created_at == datetime(2026, 3, 3, 23, 0, 2, tzinfo=timezone.utc)
    assert service.list_deltas(deltafile_id=FILE).total == 5
    assert service.list_deltas(deltafile_id=CLIENT).items == ()


# Jobs


def test_one_delta_is_taken_from_what_was_listed(cloud, server, service):
    pending(cloud, 1, 2)
    wanted = service.list_deltas().items[1]
    asked = len(server.seen)

    found = service.get_delta(wanted.id.upper())

    assert found == wanted
    assert len(server.seen) == asked


def test_one_delta_is_looked_for_on_the_server_before_it_is_unknown(
    cloud, server, service
):
    pending(cloud, 1)
    service.list_deltas()
    pending(cloud, 2)
    new = cloud.deltas[-1]["id"]

    assert service.get_delta(new).id == new
    with pytest.raises(ServiceError) as caught:
        service.get_delta("00000000-0000-4000-8000-000000000000")
    assert caught.value.code == "object_not_found"


def test_job_that_is_there_already_is_told(service):
    first = service.create_job(JobType.PACKAGE)
    again = service.create_job(JobType.PACKAGE)
    forced = service.create_job(JobType.PACKAGE, force=True)

    assert (first.is_new, again.is_new, forced.is_new) == (True, False, True)
    assert again.job.id == first.job.id != forced.job.id


def test_unknown_job_is_not_found_although_the_server_says_forbidden(service):
    with pytest.raises(NotFound) as caught:
        service.get_job(FILE)

    assert caught.value.code == "object_not_found"


def test_forbidden_job_stays_forbidden():
    with (
        serving(lambda _: refuse(403, "permission_denied")) as running,
        client_of(running.url) as client,
        pytest.raises(PermissionDenied),
    ):
        CloudService(client, PROJECT).get_job(FILE)


@pytest.mark.parametrize("name", ["../users", "a/b", "", "é", "?x=1", "." * 3])
def test_id_that_would_lead_elsewhere_is_not_asked_for(server, service, name):
    with pytest.raises(ServiceError) as caught:
        service.get_job(name)

    assert caught.value.code == "object_not_found"
    assert server.seen == []


def test_server_cannot_stop_a_job_and_unknown_types_are_not_asked_for(server, service):
    with pytest.raises(ServiceError) as caught:
        service.cancel_job(FILE)
    assert caught.value.code == "not_supported"
    with pytest.raises(OptionError):
        service.create_job(JobType.UNKNOWN)
    assert server.seen == []


def pending(cloud, *numbers):
    for number in numbers:
        moment = cloud.moment()
        cloud.deltas.append(
            {
                "id": str(uuid.UUID(int=number, version=4)),
                "deltafile_id": FILE,
                "created_at": moment,
                "status": "STATUS_PENDING",
                "content": delta(number),
            }
        )


def test_applying_falls_back_to_the_call_that_works_and_remembers(
    cloud, server, service
):
    pending(cloud, 1)

    job = service.apply_deltas()

    assert job.type is JobType.DELTA_APPLY
    assert [j["id"] for j in cloud.jobs] == [job.id]
    posts = [line for line in server.asked if line.startswith("POST")]
    assert posts == ["POST jobs/", f"POST deltas/apply/{PROJECT}/"]
    pending(cloud, 2)
    assert service.create_job(JobType.DELTA_APPLY).job.id != job.id
    assert server.asked.count("POST jobs/") == 1


def test_applying_nothing_makes_no_job(cloud, service):
    assert service.apply_deltas() is None
    with pytest.raises(ServiceError) as caught:
        service.create_job(JobType.DELTA_APPLY)
    assert caught.value.code == "no_deltas_to_apply"


def test_server_that_creates_apply_jobs_is_asked_for_one_only(cloud, server, service):
    cloud.can_create_apply_jobs = True

    assert service.create_job(JobType.DELTA_APPLY).is_new

    assert not [line for line in server.asked if "apply" in line]
    assert len(cloud.jobs) == 1


def test_job_that_an_error_left_behind_is_not_made_twice(cloud, server, service):
    """A 500 after which the job is there all the same."""
    create = cloud._create

    def broken(body):
        create({**body, "type": "delta_apply"})
        cloud.add_job("delta_apply")
        return refuse(500, "unknown_error")

    cloud._create = broken

    job = service.apply_deltas()

    assert job.id == cloud.jobs[-1]["id"]
    assert len(cloud.jobs) == 1
    assert not [line for line in server.asked if "apply" in line]


def test_first_refusal_counts_where_the_deprecated_call_is_gone(cloud, service):
    cloud.has_deprecated_apply = False

    with pytest.raises(ServerError) as caught:
        service.apply_deltas()

    assert caught.value.code == "unknown_error"


def test_bad_gateway_is_no_reason_to_fall_back():
    with (
        serving(
            lambda seen: reply_json([]) if seen.method == "GET" else Reply(502)
        ) as running,
        client_of(running.url) as client,
        pytest.raises(ServerError),
    ):
        CloudService(client, PROJECT).apply_deltas()

    assert [line for line in running.asked if line.startswith("POST")] == ["POST jobs/"]


# Waiting


def test_wait_ends_when_the_job_does(cloud, service):
    job = cloud.add_job("package")
    seen = []

    def sleep(_seconds):
        job["status"] = "finished" if len(seen) > 2 else "started"

    found = wait_for_job(service, job["id"], Patience(looked=seen.append, sleep=sleep))

    assert found.status is JobStatus.FINISHED
    assert [item.status for item in seen][0] is JobStatus.PENDING


def test_wait_for_a_job_that_never_ends_ends(cloud, service):
    job = cloud.add_job("package")
    now = [0.0]

    def sleep(seconds):
        now[0] += seconds

    patience = Patience(limit_s=60, sleep=sleep, clock=lambda: now[0])
    with pytest.raises(JobTimedOut):
        wait_for_job(service, job["id"], patience)

    assert 60 <= now[0] < 61


def test_wait_can_be_cancelled(cloud, service):
    job = cloud.add_job("package")
    patience = Patience(is_cancelled=lambda: True)

    with pytest.raises(Cancelled):
        wait_for_job(service, job["id"], patience)


# Pushing


def test_push_tells_what_became_of_it(cloud, service):
    pushed = service.push_deltafile(deltafile(delta(1), delta(2)))

    assert (pushed.new_count, pushed.known_count) == (2, 0)
    assert pushed.absent_uuids == ()
    assert pushed.job.id == cloud.jobs[0]["id"]
    again = service.push_deltafile(deltafile(delta(1), delta(2)))
    assert (again.new_count, again.known_count, again.job) == (0, 2, None)
    assert len(cloud.jobs) == 1


def test_delta_that_came_with_another_file_is_known(cloud, service):
    service.push_deltafile(deltafile(delta(1)))

    pushed = service.push_deltafile(deltafile(delta(1), delta(2), id=CLIENT))

    assert (pushed.new_count, pushed.known_count) == (1, 1)
    assert pushed.absent_uuids == ()


def test_delta_that_the_server_drops_for_another_project_is_told(cloud, service):
    dropped = delta(1)["uuid"]
    cloud.uuids_of_other_projects.add(dropped)

    pushed = service.push_deltafile(deltafile(delta(1), delta(2)))

    assert (pushed.new_count, pushed.known_count) == (1, 0)
    assert pushed.absent_uuids == (dropped,)


def test_nothing_is_sent_of_an_empty_or_a_faulty_deltafile(server, service):
    assert service.push_deltafile(deltafile()).new_count == 0
    for content, code in (
        (b"", "empty_content"),
        (b" \n", "empty_content"),
        (b"{", "deltafile_validation_error"),
        (deltafile(delta(1, clientId="device-123")), "deltafile_validation_error"),
        (deltafile(delta(1), project=FILE), "deltafile_validation_error"),
    ):
        with pytest.raises(ServiceError) as caught:
            service.push_deltafile(content)
        assert caught.value.code == code
    assert server.seen == []


def test_long_deltafile_goes_in_parts_and_in_order(cloud, server, service):
    count = 2 * MAX_DELTAS + 5

    pushed = service.push_deltafile(
        deltafile(*(delta(number) for number in range(1, count + 1)))
    )

    assert pushed.new_count == count
    posts = [seen for seen in server.seen if seen.method == "POST"]
    sizes = [len(json.loads(seen.files["file"])["deltas"]) for seen in posts]
    assert sizes == [MAX_DELTAS, MAX_DELTAS, 5]
    assert [int(d["content"]["sourcePk"]) for d in cloud.deltas] == [
        *range(1, count + 1)
    ]
    assert len(cloud.jobs) == 3


def test_no_more_is_sent_while_the_server_keeps_deltas_waiting(cloud, server, service):
    """More than 1,000 that wait are applied twice once they may be."""
    cloud.keeps_waiting = True
    count = 2 * MAX_DELTAS

    pushed = service.push_deltafile(
        deltafile(*(delta(number) for number in range(1, count + 1)))
    )

    assert pushed.new_count == MAX_DELTAS
    assert len(pushed.absent_uuids) == MAX_DELTAS
    assert pushed.job is None


def test_patch_of_a_feature_that_the_file_creates_goes_into_the_next_part(
    cloud, server, service
):
    """A server learns the key of a new feature between two jobs."""
    created = delta(1, "create", local_pk="new-1", sourcePk="")
    changed = delta(2, "patch", local_pk="new-1", sourcePk="")

    service.push_deltafile(deltafile(created, changed, delta(3)))

    posts = [seen for seen in server.seen if seen.method == "POST"]
    sizes = [len(json.loads(seen.files["file"])["deltas"]) for seen in posts]
    assert sizes == [1, 2]


def test_lost_answer_to_a_push_is_looked_up(cloud, server, service):
    cloud.loses_next_push_answer = True

    pushed = service.push_deltafile(deltafile(delta(1)))

    assert pushed.new_count == 1
    assert len([line for line in server.asked if line.startswith("POST")]) == 1
    assert len(cloud.jobs) == 1


def test_push_that_did_not_arrive_is_an_error_that_says_so(cloud):
    def script(seen):
        if seen.method == "POST":
            return Reply(raw=lambda connection: None)
        return cloud(seen)

    with (
        serving(script) as running,
        client_of(running.url) as client,
        pytest.raises(CloudError) as caught,
    ):
        CloudService(client, PROJECT).push_deltafile(deltafile(delta(1)))

    assert caught.value.may_have_happened
    assert cloud.deltas == []


# The login


class Renewing(TokenSource):
    def __init__(self, *tokens):
        self.tokens = list(tokens)
        self.refused = []

    def token(self):
        return self.tokens[0]

    def renew(self, refused):
        self.refused.append(refused)
        self.tokens.pop(0)
        return self.tokens[0] if self.tokens else None


def knowing(token):
    def script(seen):
        if seen.headers.get("authorization") != f"Token {token}":
            return refuse(401, "token_authentication_failed")
        return reply_json({"id": "1", "created_at": "2026-03-04T09:30:00Z"}, 201)

    return script


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.job("1"),
        lambda client: client.create_job(PROJECT, JobType.PACKAGE),
    ],
    ids=["get", "post"],
)
def test_token_that_ran_out_is_renewed_once(call):
    tokens = Renewing("old-token", "new-token")

    with (
        serving(knowing("new-token")) as running,
        client_of(running.url, tokens=tokens) as client,
    ):
        call(client)

    assert tokens.refused == ["old-token"]
    assert len(running.seen) == 2


def test_token_is_not_renewed_twice():
    tokens = Renewing("a-token", "b-token", "c-token")

    with (
        serving(knowing("c-token")) as running,
        client_of(running.url, tokens=tokens) as client,
        pytest.raises(NotAuthenticated),
    ):
        client.job("1")

    assert len(running.seen) == 2


class Tokens:
    """A server that gives tokens for one password, and knows the latest only."""

    def __init__(self):
        self.latest = "tok-0"
        self.logins = 0

    def __call__(self, seen):
        if seen.path.endswith("auth/token/"):
            if seen.json != {"username": "anna", "password": "right"}:
                return refuse(401, "authentication_failed")
            self.logins += 1
            self.latest = f"tok-{self.logins}"
            return reply_json({"token": self.latest, "username": "anna"})
        if seen.headers["authorization"] != f"Token {self.latest}":
            return refuse(401, "token_authentication_failed")
        return reply_json({"username": "anna"})


@pytest.mark.parametrize("token", ["", "tok-of-last-month"])
def test_password_that_is_kept_gives_a_new_token_once_for_all_threads(token):
    cloud = Tokens()
    with serving(cloud) as running:
        transport = Transport(parse_server_url(running.url), quick())
        tokens = RenewedToken(
            transport, Credentials("anna", token, "right"), WrongPasswords()
        )
        found = []

        def ask():
            found.append(CloudClient(transport, tokens).user().username)
            transport.close()

        threads = [threading.Thread(target=ask) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert found == ["anna"] * 6
    assert cloud.logins == 1
    assert tokens.new_token == "tok-1"


def test_without_a_password_a_token_that_ran_out_is_an_error():
    with serving(Tokens()) as running:
        transport = Transport(parse_server_url(running.url), quick())
        tokens = RenewedToken(transport, Credentials("anna", "old"), WrongPasswords())
        with pytest.raises(NotAuthenticated):
            CloudClient(transport, tokens).user()
        transport.close()

    assert running.asked == ["GET auth/user/"]
    assert tokens.new_token == ""


def test_wrong_password_that_is_kept_is_tried_twice_at_most():
    with serving(Tokens()) as running:
        transport = Transport(parse_server_url(running.url), quick())
        known = Credentials("anna", "old", "wrong")
        tokens = RenewedToken(transport, known, WrongPasswords())
        for _ in range(4):
            with pytest.raises(CloudError):
                CloudClient(transport, tokens).user()
        transport.close()

    assert running.asked.count("POST auth/token/") == 2
    assert "wrong" not in repr(known)


def test_without_a_login_nothing_is_asked():
    with (
        serving(knowing("x")) as running,
        client_of(running.url, None) as client,
        pytest.raises(CloudError) as caught,
    ):
        client.projects()

    assert caught.value.code == "not_signed_in"
    assert running.seen == []


def test_after_two_wrong_passwords_the_server_is_asked_no_more():
    now = [0.0]
    counted = WrongPasswords(lambda: now[0])
    with (
        serving(lambda _: refuse(401, "authentication_failed")) as running,
        client_of(running.url) as client,
    ):
        client._wrong_passwords = counted
        for _ in range(2):
            with pytest.raises(NotAuthenticated):
                client.login("Anna", "wrong")
        for _ in range(3):
            with pytest.raises(CloudError) as caught:
                client.login("anna", "wrong again")
        assert caught.value.code == "too_many_wrong_passwords"
        assert len(running.seen) == 2
        with pytest.raises(NotAuthenticated):
            client.login("berta", "wrong")
        now[0] = 31 * 60
        with pytest.raises(NotAuthenticated):
            client.login("anna", "wrong")


def test_no_call_ever_signs_out(cloud, server, service):
    service.push_deltafile(deltafile(delta(1)))
    service.apply_deltas()
    service.client.close()

    assert not [line for line in server.asked if "logout" in line]
    assert TimedOut.is_retryable
