"""A REST front under contents and headers that no honest client sends."""

from __future__ import annotations

import json
import socket
import tracemalloc
from contextlib import contextmanager

import pytest

from qfieldsync_cloud.core.rest.dialect import dialect_for
from qfieldsync_cloud.core.rest.exchange import Request
from qfieldsync_cloud.core.rest.paging import Window
from qfieldsync_cloud.core.rest.settings import DialectName
from tests.unit.http_servers import client_of
from tests.unit.rest_factories import PASSWORD, TOKEN, running_front
from tests.unit.service_factories import PROJECT_ID, delta, deltafile, new_service

HALF = "half a smile \ud83d"


@pytest.fixture
def front(tmp_path):
    with running_front(tmp_path) as front:
        yield front


def strict(text):
    """JSON as the standard has it, without Python's constants."""
    return json.loads(text, parse_constant=lambda name: pytest.fail(name))


def pushed_with(front, note):
    """Push two deltas, the first with this JSON text as a note."""
    content = deltafile(delta(new={"attributes": {"note": "@"}}), delta())
    assert front.push(content.replace(b'"@"', note)).status == 200


def test_half_a_character_in_a_delta_does_not_break_the_list(front):
    pushed_with(front, json.dumps(HALF).encode())

    reply = front.ask("GET", f"deltas/{PROJECT_ID}/")

    notes = [
        item["content"]["new"]["attributes"]["note"] for item in reply.json["results"]
    ]
    assert notes == [HALF, "new"]
    assert reply.body.decode("utf-8")  # no bytes that UTF-8 has not


@pytest.mark.parametrize("text", [b"1e999", b"-1e999", b'["Infinity", 1e999, "NaN"]'])
def test_number_too_large_in_a_delta_leaves_the_list_json(front, text):
    pushed_with(front, text)

    reply = front.ask("GET", f"deltas/{PROJECT_ID}/")

    first, second = strict(reply.body)["results"]
    assert first["content"]["new"]["attributes"]["note"] == json.loads(text)
    assert second["content"]["new"]["attributes"]["note"] == "new"


@pytest.mark.parametrize("note", [json.dumps(HALF).encode(), b"1e999"])
def test_own_client_reads_the_list_whatever_a_delta_holds(front, note):
    pushed_with(front, note)

    with client_of(front.server.url, TOKEN) as client:
        assert len(client.deltas(PROJECT_ID).entries) == 2


def test_half_a_character_in_a_field_is_answered(front):
    reply = front.ask(
        "PATCH",
        f"projects/{PROJECT_ID}/",
        b'{"\\ud800": 1}',
        Content_Type="application/json",
    )

    assert (reply.status, reply.code) == (400, "validation_error")
    assert reply.json["message"].startswith("\ud800:")


def test_half_a_character_as_a_password_is_a_wrong_one(front):
    for wrong in ({"username": "ada", "password": HALF}, {"email": HALF}):
        fields = {"username": "ada", "password": PASSWORD, **wrong}
        if "email" in wrong:
            del fields["username"]
        reply = front.send_json("POST", "auth/token/", fields, token=None)

        assert (reply.status, reply.code) == (401, "authentication_failed")


# Addresses of pages


@pytest.mark.parametrize("agent", ["curl/8", "sdk|py|0.18"])
@pytest.mark.parametrize("name", ["x%0D%0ASet-Cookie:%20a", "%E2%82%AC", "a%20b%3Fc"])
def test_address_of_a_page_is_one_whatever_the_path_holds(front, agent, name):
    path = f"deltas/{PROJECT_ID}/{name}/"

    reply = front.ask("GET", f"{path}?limit=1&offset=1", User_Agent=agent)

    assert reply.status == 200
    assert "Set-Cookie" not in reply.headers
    before = reply.headers.get("X-Previous-Page") or reply.json["previous"]
    assert before == f"{front.server.url}{path}?limit=1&offset=0"


# Heads of requests


def head(*lines, end=b"Connection: close\r\n\r\n"):
    first = b"POST /api/v1/auth/token/ HTTP/1.1\r\nHost: x\r\n"
    return first + b"".join(line + b"\r\n" for line in lines) + end


@pytest.mark.parametrize(
    "raw",
    [
        head(b"a line without a colon", b"Content-Length: 5") + b"hello",
        head(b"Content-Length : 5") + b"hello",
        head(b": no name"),
        head(b"Content-Length: 5", b"Content-Length: 6") + b"hello6",
        head(b" folded: first line"),
        head(b"Accept: a", b" folded"),
        head(b"Accept: a\0b"),
        head(b"Accept: a\rContent-Length: 5") + b"hello",
    ],
    ids=[
        "no colon",
        "blank before the colon",
        "no name",
        "two lengths",
        "folded at once",
        "folded",
        "NUL",
        "a lone CR",
    ],
)
def test_head_that_two_programs_may_read_differently_is_refused(front, raw):
    reply = front.raw(raw)

    assert reply.startswith(b"HTTP/1.1 400 ")
    assert b'"bad_request"' in reply
    assert reply.count(b"HTTP/1.1 ") == 1


def test_head_of_very_many_lines_is_answered(front):
    reply = front.raw(head(*[b"A: b"] * 500))

    assert b"username, password" in reply


def test_same_length_twice_is_one_length(front):
    reply = front.raw(head(b"Content-Length: 2", b"Content-Length: 2") + b"{}")

    assert b"unsupported_media_type" in reply


# Bodies of strangers


@pytest.mark.parametrize("path", ["jobs/", "nothing/", "auth/token/"])
def test_large_body_of_a_stranger_is_not_kept(front, path):
    size = 40 * 1024 * 1024
    head = (
        f"POST /api/v1/{path} HTTP/1.1\r\nContent-Length: {size}\r\n"
        "Content-Type: application/json\r\n\r\n"
    ).encode()
    with memory_of_front() as most_bytes, as_stranger(front) as connection:
        connection.sendall(head)
        for _ in range(40):
            connection.sendall(b" " * (1024 * 1024))
        reply = connection.recv(65536)

    assert reply.startswith(b"HTTP/1.1 401 ")
    assert b'"not_authenticated"' in reply
    assert most_bytes() < size // 2


def test_large_body_of_a_stranger_who_asks_first_is_not_wanted(front):
    head = (
        b"POST /api/v1/jobs/ HTTP/1.1\r\nContent-Length: 50000000\r\n"
        b"Expect: 100-continue\r\nAuthorization: Token wrong\r\n\r\n"
    )

    assert front.raw(head).startswith(b"HTTP/1.1 401 ")


@contextmanager
def as_stranger(front):
    with socket.create_connection(front.address, 20) as connection:
        yield connection


@contextmanager
def memory_of_front():
    """How much Python had in hand at most, of what was asked for meanwhile."""
    tracemalloc.start()
    before, _peak = tracemalloc.get_traced_memory()
    peaks = []
    try:
        yield lambda: peaks[0] - before
    finally:
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()


# Long lists


def test_whole_list_is_written_in_pieces_between_which_other_threads_run(tmp_path):
    service = new_service(tmp_path)
    long = {"attributes": {"note": "x" * 1000}}
    service.push_deltafile(deltafile(*[delta(new=long) for _ in range(2500)]))
    request = Request("GET", "/", headers={"user-agent": "sdk|py"})

    answer = dialect_for(request, DialectName.DOCUMENTED).list(
        request, "http://x", Window(is_limited=False), service.list_deltas, to_json
    )

    assert len(json.loads(b"".join(answer.pieces))) == 2500
    assert max(map(len, answer.pieces)) < 200_000


def to_json(record):
    return dict(record.content)
