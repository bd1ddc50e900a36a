"""What a REST front refuses, with which status, code and words."""

from __future__ import annotations

import json
import logging
import sqlite3
import uuid

import pytest

from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.rest.settings import DialectName, FrontSettings
from tests.unit.rest_factories import BOUNDARY, TOKEN, running_front
from tests.unit.service_factories import PROJECT_ID, delta, deltafile

UNKNOWN_ID = "3f0c2c1e-7a57-4b1c-9e0e-5a4f6d1b2c3d"
DOCUMENTED_NO_PROJECT = "Project must contain a QGIS project file (.qgs or .qgz)"


@pytest.fixture
def front(tmp_path):
    with running_front(tmp_path) as front:
        yield front


@pytest.fixture
def bare(front):
    """A front whose project has no file any more."""
    front.service.project_path.unlink()
    return front


@pytest.mark.parametrize("force", [0, 1])
@pytest.mark.parametrize("type_", ["package", "delta_apply", "process_projectfile"])
def test_job_of_a_project_without_a_file_is_refused_as_documented(bare, type_, force):
    wanted = {"type": type_, "project_id": bare.project_id, "force": force}

    reply = bare.send_json("POST", "jobs/", wanted)

    assert reply.status == 400
    assert reply.json == {"code": "no_qgis_project", "message": DOCUMENTED_NO_PROJECT}


def test_push_to_a_project_without_a_file_is_refused_as_documented(bare):
    reply = bare.push(deltafile(delta()))

    assert (reply.status, reply.code) == (400, "no_qgis_project")
    assert reply.json["message"] == DOCUMENTED_NO_PROJECT


def test_deltafile_of_another_project_is_refused_with_both_ids(front):
    other = str(uuid.uuid4())

    reply = front.push(deltafile(delta(), project=other))

    assert (reply.status, reply.code) == (400, "deltafile_validation_error")
    assert reply.json["message"] == (
        f"Deltafile's project id ({other}) doesn't match URL parameter project id "
        f"({PROJECT_ID})"
    )


def test_deltafile_that_cannot_be_read_is_refused_with_the_place(front):
    content = json.loads(deltafile(delta(), delta()))
    content["deltas"][1]["method"] = "paint"

    reply = front.push(json.dumps(content).encode())

    assert (reply.status, reply.code) == (400, "deltafile_validation_error")
    assert "$.deltas[1].method" in reply.json["message"]
    assert front.ask("GET", f"deltas/{PROJECT_ID}/").json["count"] == 0


@pytest.mark.parametrize(
    "push",
    [
        lambda front: front.push(b""),
        lambda front: front.push(b" \n"),
        lambda front: front.push(deltafile(delta()), name="datei"),
        lambda front: front.ask("POST", f"deltas/{PROJECT_ID}/"),
        lambda front: front.send_json("POST", f"deltas/{PROJECT_ID}/", {"file": "x"}),
    ],
    ids=["empty", "blank", "another field", "no body", "no form"],
)
def test_missing_or_empty_file_is_empty_content(front, push):
    reply = push(front)

    assert (reply.status, reply.code) == (400, "empty_content")
    assert reply.json["message"] == "The uploaded file is empty or missing"


def test_server_words_are_used_where_they_are_others(tmp_path):
    with running_front(tmp_path, dialect=DialectName.QFIELDCLOUD) as front:
        wrong = front.push(deltafile(delta(), project=str(uuid.uuid4())))
        front.service.project_path.unlink()
        bare = front.push(deltafile(delta()))

    assert (wrong.status, wrong.code) == (400, "invalid_deltafile")
    assert bare.json == {
        "code": "no_qgis_project",
        "message": "The project does not contain a valid QGIS project file",
    }


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("", "project_id"),
        ("project_id=", "project_id"),
        ("project_id=abc", "project_id"),
        (f"project_id={PROJECT_ID}&limit=0", "limit"),
        (f"project_id={PROJECT_ID}&limit=-1", "limit"),
        (f"project_id={PROJECT_ID}&limit=ten", "limit"),
        (f"project_id={PROJECT_ID}&limit=1.5", "limit"),
        (f"project_id={PROJECT_ID}&limit=%D9%A1", "limit"),
        (f"project_id={PROJECT_ID}&limit=" + "9" * 5000, "limit"),
        (f"project_id={PROJECT_ID}&offset=-1", "offset"),
        (f"project_id={PROJECT_ID}&offset=", "offset"),
        (f"project_id={PROJECT_ID}&offset=99999999999999999", "offset"),
    ],
)
def test_parameter_that_is_none_is_refused_with_its_name(front, query, named):
    reply = front.ask("GET", f"jobs/?{query}")

    assert (reply.status, reply.code) == (400, "validation_error")
    assert reply.json["message"].startswith(f"{named}:")


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"type": "package"}, "project_id"),
        ({"type": "package", "project_id": 7}, "project_id"),
        ({"project_id": PROJECT_ID}, "type"),
        ({"type": "create_project", "project_id": PROJECT_ID}, "type"),
        ({"type": "", "project_id": PROJECT_ID}, "type"),
        ({"type": ["package"], "project_id": PROJECT_ID}, "type"),
        ({"type": "package", "project_id": PROJECT_ID, "force": "yes"}, "force"),
        ({"type": "package", "project_id": PROJECT_ID, "force": None}, "force"),
        ({"type": "package", "project_id": PROJECT_ID, "force": 2}, "force"),
    ],
)
def test_field_that_is_none_is_refused_with_its_name(front, fields, named):
    reply = front.send_json("POST", "jobs/", fields)

    assert (reply.status, reply.code) == (400, "validation_error")
    assert reply.json["message"].startswith(f"{named}:")
    assert front.ask("GET", f"jobs/?project_id={PROJECT_ID}").json["count"] == 0


def test_field_that_is_null_is_told_as_json_has_it(front):
    fields = {"type": "package", "project_id": PROJECT_ID, "force": None}

    reply = front.send_json("POST", "jobs/", fields)

    assert reply.json["message"] == "force: found null, expected 0 or 1"


@pytest.mark.parametrize("body", [b"{", b"[]", b"\xff", b"[" * 100000, b"null"])
def test_body_that_is_no_object_is_refused(front, body):
    reply = front.ask("POST", "jobs/", body, Content_Type="application/json")

    assert (reply.status, reply.code) == (400, "validation_error")


def test_body_of_another_kind_is_refused(front):
    reply = front.ask("POST", "jobs/", b"package", Content_Type="text/plain")

    assert (reply.status, reply.code) == (415, "unsupported_media_type")


@pytest.mark.parametrize(
    "path",
    [
        f"jobs/{UNKNOWN_ID}/",
        "jobs/abc/",
        f"jobs/?project_id={UNKNOWN_ID}",
        f"deltas/{UNKNOWN_ID}/",
        "deltas/not-a-uuid/",
        f"projects/{UNKNOWN_ID}/",
        "nothing/",
        "",
        "jobs/../../../etc/passwd",
        "deltas/%2e%2e/",
    ],
)
def test_what_is_not_there_is_404(front, path):
    reply = front.ask("GET", path)

    assert (reply.status, reply.code) == (404, "object_not_found")


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("DELETE", "jobs/", "GET, HEAD, POST"),
        ("PUT", f"deltas/{PROJECT_ID}/", "GET, HEAD, POST"),
        ("GET", "auth/token/", "POST"),
        ("TRACE", "status/", "GET, HEAD"),
        ("GET", f"deltas/apply/{PROJECT_ID}/", "POST"),
        ("HEAD", f"deltas/apply/{PROJECT_ID}", "POST"),
    ],
)
def test_method_that_is_not_allowed_is_405_with_those_that_are(
    front, method, path, allowed
):
    reply = front.ask(method, path)

    assert reply.status == 405
    assert method == "HEAD" or reply.code == "method_not_allowed"
    assert reply.headers["Allow"] == allowed


@pytest.mark.parametrize(
    ("header", "code"),
    [
        (None, "not_authenticated"),
        ("Token", "not_authenticated"),
        (f"Bearer {TOKEN}", "not_authenticated"),
        ("Token wrong", "token_authentication_failed"),
        (f"Token {TOKEN}x", "token_authentication_failed"),
        (f"Token {TOKEN[:-1]}", "token_authentication_failed"),
        ("token \xe4", "token_authentication_failed"),
    ],
)
@pytest.mark.parametrize(
    "path", ["jobs/", f"deltas/{PROJECT_ID}/", "projects/", "auth/user/"]
)
def test_nobody_is_let_in_without_the_token(front, path, header, code):
    sent = {} if header is None else {"Authorization": header}

    reply = front.ask("GET", path, token=None, **sent)

    assert (reply.status, reply.code) == (401, code)


def test_nobody_pushes_without_the_token(front):
    assert front.push(deltafile(delta()), token="wrong").status == 401
    assert front.ask("GET", f"deltas/{PROJECT_ID}/").json["count"] == 0


def test_store_that_cannot_be_read_is_told_without_its_place(front, tmp_path):
    front.push(deltafile(delta()))
    for path in tmp_path.glob("store.sqlite*"):
        path.unlink()
    front.service.store.path.write_bytes(b"no database" * 1000)

    reply = front.ask("GET", f"deltas/{PROJECT_ID}/")

    assert (reply.status, reply.code) == (503, "store_unavailable")
    assert str(tmp_path) not in reply.body.decode()


def test_status_tells_that_the_store_cannot_be_read(front):
    assert front.ask("GET", "status/", token=None).json["database"] == "ok"
    front.service.store.path.write_bytes(b"no database" * 1000)

    reply = front.ask("GET", "status/", token=None)

    assert (reply.status, reply.json["database"]) == (200, "error")


def test_defect_is_logged_and_not_shown(front, monkeypatch, caplog):
    def blow_up(*_args, **_options):
        raise sqlite3.ProgrammingError("an inner matter")

    monkeypatch.setattr(front.service, "list_jobs", blow_up)

    reply = front.ask("GET", f"jobs/?project_id={PROJECT_ID}")

    assert (reply.status, reply.code) == (500, "unknown_error")
    assert b"inner matter" not in reply.body
    assert "an inner matter" in caplog.text


def test_neither_token_nor_password_is_in_any_log(front, caplog):
    caplog.set_level(logging.DEBUG)
    front.push(deltafile(delta()))
    front.send_json("POST", "auth/token/", {"username": "ada", "password": "guess-me"})
    front.ask("GET", "jobs/", token=f"{TOKEN}x")

    assert TOKEN not in caplog.text
    assert "guess-me" not in caplog.text
    assert TOKEN not in repr(front.server.settings)


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"host": "0.0.0.0"}, "host"),
        ({"host": "::"}, "host"),
        ({"host": "example.org"}, "host"),
        ({"port": 70000}, "port"),
        ({"token": ""}, "token"),
        ({"token": "two\nlines"}, "token"),
        ({"token": "schlüssel"}, "token"),
        ({"token": " "}, "token"),
        ({"token": "key "}, "token"),
    ],
)
def test_start_that_opens_the_service_to_others_or_nobody_is_refused(options, named):
    with pytest.raises(OptionError, match=f"^{named}"):
        FrontSettings(**options)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "[::1]"])
def test_start_on_this_computer_needs_no_word(host):
    assert FrontSettings(host=host).is_public is False


def test_start_for_others_needs_a_word():
    assert FrontSettings(host="0.0.0.0", is_public=True).host == "0.0.0.0"


def test_form_without_its_boundary_has_no_file(front):
    reply = front.ask(
        "POST",
        f"deltas/{PROJECT_ID}/",
        f"--{BOUNDARY}\r\n".encode(),
        Content_Type="multipart/form-data",
    )

    assert (reply.status, reply.code) == (400, "empty_content")
