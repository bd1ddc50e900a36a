"""The calls of the API, through a socket, in both dialects."""

from __future__ import annotations

import hashlib
import json
import uuid
from datetime import datetime, timezone

import pytest

from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.rest.settings import DialectName
from qfieldsync_cloud.core.rest.sites import ServedFile, ServedPackage
from tests.unit.rest_factories import BOUNDARY, PASSWORD, TOKEN, running_front
from tests.unit.service_factories import delta, deltafile, new_runner, new_service

OWN = DialectName.QFIELDCLOUD
JOB_KEYS = {
    *("id", "type", "status", "project_id", "created_by"),
    *("created_at", "updated_at", "started_at", "finished_at"),
}
DELTA_KEYS = {
    *("id", "deltafile_id", "created_by", "created_at", "updated_at"),
    *("status", "output", "last_status", "last_feedback", "content"),
}


@pytest.fixture
def front(tmp_path):
    with running_front(tmp_path) as front:
        yield front


@pytest.fixture
def own(tmp_path):
    """A front that answers as servers do."""
    with running_front(tmp_path, dialect=OWN) as front:
        yield front


def job(front, **fields):
    wanted = {"type": "package", "project_id": front.project_id, **fields}
    return front.send_json("POST", "jobs/", wanted)


# Jobs


def test_created_job_is_answered_201_in_the_documented_form(front):
    reply = job(front)

    assert reply.status == 201
    assert set(reply.json) == JOB_KEYS
    assert reply.json["status"] == "pending"
    assert reply.json["created_by"] == "Ada"
    assert reply.json["started_at"] is None
    assert reply.json["created_at"].endswith("Z")


def test_package_job_while_one_is_unfinished_is_that_one_with_200(front):
    first, second = job(front), job(front)

    assert (first.status, second.status) == (201, 200)
    assert first.json["id"] == second.json["id"]


@pytest.mark.parametrize("force", [1, "1", True])
def test_forced_package_job_is_another_one(front, force):
    first, second = job(front), job(front, force=force)

    assert (first.status, second.status) == (201, 201)
    assert first.json["id"] != second.json["id"]


@pytest.mark.parametrize("type_", ["delta_apply", "process_projectfile"])
def test_other_jobs_are_created_beside_an_unfinished_one(front, type_):
    assert [job(front, type=type_).status for _ in range(2)] == [201, 201]


def test_job_can_be_asked_for_with_a_form(front):
    body = f"type=package&project_id={front.project_id}&force=0".encode()

    reply = front.ask(
        "POST", "jobs/", body, Content_Type="application/x-www-form-urlencoded"
    )

    assert reply.status == 201


def test_job_can_be_asked_for_with_a_form_in_parts(front):
    """As `curl -F` and browsers send one."""
    parts = {"type": "package", "project_id": front.project_id, "force": "1"}
    body = b"".join(
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'
        f"{value}\r\n".encode()
        for name, value in parts.items()
    )
    kind = f"multipart/form-data; boundary={BOUNDARY}"

    whole = front.ask(
        "POST", "jobs/", body + f"--{BOUNDARY}--\r\n".encode(), Content_Type=kind
    )
    empty = front.ask("POST", "jobs/", b"", Content_Type=kind)

    assert (whole.status, whole.json["type"]) == (201, "package")
    assert (empty.status, empty.code) == (400, "validation_error")


def test_whole_job_has_output_and_feedback(front):
    created = job(front, type="process_projectfile").json
    new_runner(front.service).run_pending()

    reply = front.ask("GET", f"jobs/{created['id']}/")

    assert reply.status == 200
    assert set(reply.json) == {*JOB_KEYS, "output", "feedback"}
    assert reply.json["status"] == "finished"
    assert reply.json["feedback"]["feedback_version"] == "2.0"


def test_jobs_are_listed_newest_first_and_page_by_page(front):
    made = [job(front, type="delta_apply").json["id"] for _ in range(5)]
    path = f"jobs/?project_id={front.project_id}&limit=2&colour=%C3%A4"
    seen, urls = [], []
    while path:
        page = front.ask("GET", path).json
        seen += [item["id"] for item in page["results"]]
        assert page["count"] == 5
        assert all(set(item) == JOB_KEYS for item in page["results"])
        urls.append(page["next"])
        path = page["next"].partition("/api/v1/")[2] if page["next"] else ""

    assert seen == made[::-1]
    assert urls[0].startswith(front.server.url)
    assert f"project_id={front.project_id}&colour=%C3%A4&limit=2&offset=2" in urls[0]
    assert page["previous"].endswith("limit=2&offset=2")
    assert urls[-1] is None


def test_first_page_has_no_previous_and_no_next_when_it_is_all(front):
    page = front.ask("GET", f"jobs/?project_id={front.project_id}").json

    assert page == {"count": 0, "next": None, "previous": None, "results": []}


@pytest.mark.parametrize(
    ("said", "scheme"),
    [("https", "https"), ("HTTPS", "https"), ("http", "http"), ("ftp", "http")],
)
def test_addresses_of_pages_are_those_of_the_proxy_with_tls(front, said, scheme):
    """A client that followed plain http would show its token to others."""
    path = f"jobs/?project_id={front.project_id}&limit=1&offset=1"

    reply = front.ask("GET", path, Host="field.example", X_Forwarded_Proto=said)

    assert reply.json["previous"].startswith(f"{scheme}://field.example/api/v1/jobs/?")


def test_jobs_of_a_server_are_a_bare_array_with_headers(own):
    made = [job(own, type="delta_apply").json["id"] for _ in range(3)]

    whole = own.ask("GET", f"jobs/?project_id={own.project_id}")
    part = own.ask("GET", f"jobs/?project_id={own.project_id}&limit=2&offset=1")

    assert [item["id"] for item in whole.json] == made[::-1]
    assert "X-Total-Count" not in whole.headers
    assert [item["id"] for item in part.json] == made[1::-1]
    assert part.headers["X-Total-Count"] == "3"
    assert "X-Next-Page" not in part.headers
    assert part.headers["X-Previous-Page"].endswith("limit=2&offset=0")


def test_whole_list_of_a_server_is_more_than_one_page(own):
    for _ in range(3):
        own.push(deltafile(*[delta() for _ in range(400)]))

    reply = own.ask("GET", f"deltas/{own.project_id}/")

    assert len({item["id"] for item in reply.json}) == len(reply.json) == 1200


@pytest.mark.parametrize(
    ("query", "count", "following"),
    [
        ("limit=1100", 1100, "limit=1100&offset=1100"),
        ("limit=5000", 1200, None),
        ("limit=1150&offset=100", 1100, None),
        ("limit=1050&offset=100", 1050, "limit=1050&offset=1150"),
    ],
)
def test_page_of_a_server_is_as_long_as_it_is_wanted(own, query, count, following):
    """A program for servers counts on: what it was not given it would never see."""
    own.push(deltafile(*[delta() for _ in range(1200)]))

    reply = own.ask("GET", f"deltas/{own.project_id}/?{query}")

    assert len({item["id"] for item in reply.json}) == len(reply.json) == count
    after = reply.headers.get("X-Next-Page")
    assert (after and after.partition("?")[2]) == following


def test_documented_page_has_no_more_than_a_thousand(front):
    front.push(deltafile(*[delta() for _ in range(1001)]))

    page = front.ask("GET", f"deltas/{front.project_id}/?limit=5000").json

    assert len(page["results"]) == 1000
    assert page["next"].endswith("limit=1000&offset=1000")


@pytest.mark.parametrize("agent", ["sdk|py|0.18.0 python-requests|2", "qfield|4.0"])
def test_program_for_servers_is_answered_like_by_one(front, agent):
    path = f"jobs/?project_id={front.project_id}"

    assert front.ask("GET", path, User_Agent=agent).json == []


# Deltas


def test_pushed_deltafile_is_stored_and_triggers_a_job(front):
    item = delta()
    reply = front.push(deltafile(item))

    assert reply.status == 200
    assert (reply.json["new_count"], reply.json["known_count"]) == (1, 0)
    jobs = front.ask("GET", f"jobs/?project_id={front.project_id}").json["results"]
    assert [(found["id"], found["type"]) for found in jobs] == [
        (reply.json["job_id"], "delta_apply")
    ]
    (found,) = front.ask("GET", f"deltas/{front.project_id}/").json["results"]
    assert set(found) == DELTA_KEYS
    assert found["content"] == item
    assert (found["status"], found["last_status"]) == ("STATUS_PENDING", "pending")
    assert found["created_by"] == "Ada"


def test_push_of_a_server_is_answered_without_a_body(own):
    reply = own.push(deltafile(delta()))

    assert (reply.status, reply.body) == (200, b"")
    assert "Content-Type" not in reply.headers


def test_same_deltafile_again_is_a_no_op(front):
    content = deltafile(delta(), delta())
    first, second = front.push(content), front.push(content)

    assert (first.json["new_count"], second.json["new_count"]) == (2, 0)
    assert second.json["known_count"] == 2
    assert front.ask("GET", f"deltas/{front.project_id}/").json["count"] == 2


def test_deltas_are_listed_by_deltafile(front):
    names = [str(uuid.uuid4()) for _ in range(2)]
    for name in names:
        front.push(deltafile(delta(), delta(), id=name))

    reply = front.ask("GET", f"deltas/{front.project_id}/{names[1]}/?limit=1")
    unknown = front.ask("GET", f"deltas/{front.project_id}/{uuid.uuid4()}/")

    assert reply.json["count"] == 2
    assert reply.json["results"][0]["deltafile_id"] == names[1]
    assert unknown.status == 200
    assert unknown.json["count"] == 0


@pytest.mark.parametrize("dialect", list(DialectName))
@pytest.mark.parametrize(
    ("query", "places"),
    [
        ("ordering=created_at", [0, 1, 2, 3, 4]),
        ("ordering=-created_at", [4, 3, 2, 1, 0]),
        ("ordering=-created_at&limit=2", [4, 3]),
        ("ordering=-created_at&limit=2&offset=2", [2, 1]),
        ("ordering=-created_at&limit=2&offset=4", [0]),
        ("ordering=-created_at&limit=2&offset=9", []),
        ("ordering=colour", [0, 1, 2, 3, 4]),
    ],
)
def test_deltas_are_listed_in_the_order_that_is_asked_for(
    tmp_path, dialect, query, places
):
    with running_front(tmp_path, dialect=dialect) as front:
        sent = [delta() for _ in range(5)]
        front.push(deltafile(*sent))
        reply = front.ask("GET", f"deltas/{front.project_id}/?{query}")

    found = reply.json if dialect is OWN else reply.json["results"]
    assert [item["id"] for item in found] == [sent[at]["uuid"] for at in places]


def test_long_list_is_whole_when_the_newest_come_first(own):
    sent = [delta() for _ in range(2300)]
    own.push(deltafile(*sent))

    reply = own.ask("GET", f"deltas/{own.project_id}/?ordering=-created_at")

    uuids = [item["uuid"] for item in sent]
    assert [item["id"] for item in reply.json] == uuids[::-1]


def test_deprecated_apply_starts_a_job_only_when_something_waits(front):
    path = f"deltas/apply/{front.project_id}/"
    nothing = front.ask("POST", path)
    front.push(deltafile(delta()))

    something = front.ask("POST", path)

    assert (nothing.status, something.status) == (200, 200)
    jobs = front.ask("GET", f"jobs/?project_id={front.project_id}").json
    assert jobs["count"] == 2


def test_delta_that_is_being_applied_is_busy_or_started(tmp_path):
    service = new_service(tmp_path)
    seen = {}

    def look(task, _workflow):
        with service.store.reading() as rows:
            seqs = [row[0] for row in rows.execute("SELECT seq FROM delta")]
        service.store.begin_deltas(task.job.id, task.holder, seqs)
        for dialect in DialectName:
            with running_front(tmp_path, service=service, dialect=dialect) as front:
                found = front.ask("GET", f"deltas/{front.project_id}/").json
            (item,) = found if dialect is OWN else found["results"]
            seen[dialect] = (item["status"], item["last_status"])

    service.push_deltafile(deltafile(delta()))
    new_runner(service, look).run_pending()

    assert seen == {
        DialectName.DOCUMENTED: ("STATUS_BUSY", "busy"),
        OWN: ("STATUS_BUSY", "started"),
    }


# Around them


@pytest.mark.parametrize("path", ["auth/token/", "auth/login/"])
@pytest.mark.parametrize("field", ["username", "email"])
def test_password_gets_the_token(front, path, field):
    reply = front.send_json(
        "POST", path, {field: "ada", "password": PASSWORD}, token=None
    )

    assert reply.status == 200
    assert reply.json["token"] == TOKEN
    assert front.ask("GET", "auth/user/", token=reply.json["token"]).status == 200


def test_fifth_wrong_password_closes_the_door_for_a_while(front):
    wrong = {"username": "ada", "password": "guess"}
    replies = [
        front.send_json("POST", "auth/token/", wrong, token=None) for _ in range(6)
    ]

    assert [reply.status for reply in replies] == [401] * 5 + [429]
    assert int(replies[-1].headers["Retry-After"]) <= 61


def test_front_without_a_password_lets_nobody_log_in(tmp_path):
    with running_front(tmp_path, password="") as front:
        empty = {"username": "ada", "password": ""}
        reply = front.send_json("POST", "auth/token/", empty, token=None)

    assert reply.status == 401


def test_logging_out_leaves_the_token_good(front):
    assert front.ask("POST", "auth/logout/").status == 200
    assert front.ask("GET", "auth/user/").status == 200


@pytest.mark.parametrize("path", ["status/", "auth/providers/"])
def test_what_clients_ask_first_needs_no_token(front, path):
    assert front.ask("GET", path, token=None).status == 200


@pytest.mark.parametrize("query", ["", "?limit=10"])
@pytest.mark.parametrize("dialect", list(DialectName))
def test_projects_are_listed_with_and_without_a_limit(tmp_path, dialect, query):
    with running_front(tmp_path, dialect=dialect) as front:
        reply = front.ask("GET", f"projects/{query}")

    assert reply.status == 200
    projects = reply.json if dialect is OWN else reply.json["results"]
    assert [item["id"] for item in projects] == [front.project_id]


@pytest.mark.parametrize("spell", [str, str.upper, lambda id_: id_.replace("-", "")])
def test_project_is_found_however_its_id_is_spelled(front, spell):
    reply = front.ask("GET", f"projects/{spell(front.project_id)}/")

    assert reply.json["id"] == front.project_id
    assert reply.json["name"] == "park"


def test_overwriting_of_conflicts_can_be_changed(front):
    path = f"projects/{front.project_id}/"
    changed = front.send_json("PATCH", path, {"overwrite_conflicts": True})

    assert changed.json["overwrite_conflicts"] is True
    assert front.service.settings().overwrite_conflicts is True
    other = front.send_json("PATCH", path, {"name": "lake"})
    assert (other.status, other.code) == (400, "validation_error")


def test_files_of_the_latest_package_are_served(tmp_path):
    folder = tmp_path / "package"
    (folder / "DCIM").mkdir(parents=True)
    content = bytes(range(256)) * 5000
    (folder / "DCIM" / "a b.jpg").write_bytes(content)
    (tmp_path / "secret.txt").write_text("not of the package")
    file = ServedFile(
        "DCIM/a b.jpg", len(content), hashlib.sha256(content).hexdigest(), True
    )
    at = datetime(2026, 3, 4, 9, 30, tzinfo=timezone.utc)
    package = ServedPackage("job-1", folder, at, (file,), {"trees": {}})
    with running_front(tmp_path, package=package) as front:
        path = f"packages/{front.project_id}/latest/"
        listed = front.ask("GET", path).json
        fetched = front.ask("GET", f"{path}files/DCIM/a%20b.jpg/")
        heads = front.ask("HEAD", f"{path}files/DCIM/a%20b.jpg/")
        climbing = front.ask("GET", f"{path}files/../secret.txt/")

    assert listed["package_id"] == "job-1"
    assert listed["files"][0]["md5sum"] == hashlib.md5(content).hexdigest()
    assert fetched.body == content
    assert (heads.status, heads.body) == (200, b"")
    assert heads.headers["Content-Length"] == str(len(content))
    assert (climbing.status, climbing.code) == (404, "object_not_found")


def test_project_without_a_package_has_none(front):
    reply = front.ask("GET", f"packages/{front.project_id}/latest/")

    assert (reply.status, reply.code) == (400, "invalid_job")


def test_answer_is_json_in_utf_8(front):
    front.service.create_job(JobType.PACKAGE)
    front.service.user = "Zoë"
    job(front, type="delta_apply")

    reply = front.ask("GET", f"jobs/?project_id={front.project_id}")

    assert reply.headers["Content-Type"] == "application/json"
    assert json.loads(reply.body)["results"][0]["created_by"] == "Zoë"
