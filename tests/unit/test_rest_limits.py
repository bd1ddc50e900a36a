"""A REST front under clients that send too much, too slowly, or all at once."""

from __future__ import annotations

import json
import socket
import threading
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qfieldsync_cloud.core.rest.exchange import Request
from qfieldsync_cloud.core.rest.multipart import find_part
from qfieldsync_cloud.core.rest.settings import Limits
from tests.unit.rest_factories import BOUNDARY, TOKEN, multipart, running_front
from tests.unit.service_factories import PROJECT_ID, delta, deltafile, new_runner

HEAD = f"Host: x\r\nAuthorization: Token {TOKEN}\r\n".encode()
STATUS = b"GET /api/v1/status/ HTTP/1.1\r\nHost: x\r\n\r\n"


def limited(folder, **limits):
    return running_front(folder, limits=Limits(**limits))


def status_of(raw):
    return int(raw.split(b" ", 2)[1])


def code_of(raw):
    return json.loads(raw.partition(b"\r\n\r\n")[2])["code"]


def test_body_beyond_the_limit_is_refused_and_the_reason_arrives(tmp_path):
    with limited(tmp_path, body_bytes=100_000) as front:
        reply = front.push(b"x" * 3_000_000)
        fits = front.push(deltafile(delta()))

    assert (reply.status, reply.code) == (413, "content_too_large")
    assert "100000 bytes" in reply.json["message"]
    assert fits.status == 200


def test_body_beyond_the_limit_is_refused_before_it_is_sent(tmp_path):
    head = (
        b"POST /api/v1/jobs/ HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n"
        b"Expect: 100-continue\r\n"
    )
    with limited(tmp_path) as front:
        raw = front.raw(head + HEAD + b"\r\n")

    assert (status_of(raw), code_of(raw)) == (413, "content_too_large")


def test_headers_beyond_the_limit_are_refused(tmp_path):
    with limited(tmp_path, header_bytes=4096) as front:
        long_line = front.raw(b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\n\r\n")
        many = front.raw(b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 2000 + b"\r\n")

    assert [code_of(raw) for raw in (long_line, many)] == ["headers_too_large"] * 2


@pytest.mark.parametrize(
    "head",
    [
        b"GET\r\n\r\n",
        b"GET / SPDY/3\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n",
        b"POST /api/v1/jobs/ HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        b"GET /%ff HTTP/1.1\r\n\r\n",
        b"GET //[ HTTP/1.1\r\n\r\n",
    ],
)
def test_what_is_no_request_is_refused(tmp_path, head):
    with limited(tmp_path) as front:
        raw = front.raw(head)

    assert (status_of(raw), code_of(raw)) == (400, "bad_request")


def test_body_in_chunks_is_refused(tmp_path):
    head = b"POST /api/v1/jobs/ HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
    with limited(tmp_path) as front:
        assert status_of(front.raw(head, b"0\r\n\r\n")) == 411


@pytest.mark.parametrize("sent", [b"GET /api/v1/sta", b"", None])
def test_slow_sender_is_let_go_after_its_time(tmp_path, sent):
    """One byte after the other; None: the body instead of the head."""
    with limited(tmp_path, request_s=1.0, idle_s=0.5) as front:
        began = time.monotonic()
        with socket.create_connection(front.address, 20) as connection:
            if sent is None:
                connection.sendall(
                    b"POST /api/v1/jobs/ HTTP/1.1\r\nContent-Length: 50\r\n\r\n"
                )
            elif sent:
                connection.sendall(sent)
            received = trickle(connection, is_silent=sent == b"")
        took_s = time.monotonic() - began

        assert front.ask("GET", "status/").status == 200
    assert took_s < 10
    if sent != b"":
        assert (status_of(received), code_of(received)) == (408, "request_timeout")
    else:
        assert received == b""


def trickle(connection, *, is_silent):
    """Send a byte now and then until the other side has had enough."""
    connection.settimeout(0.1)
    received = b""
    for _ in range(100):
        try:
            if not is_silent:
                connection.sendall(b"x")
            chunk = connection.recv(65536)
            if not chunk:
                break
            received += chunk
        except TimeoutError:
            continue
        except OSError:
            break
    return received


def test_request_that_is_cut_off_is_not_acted_upon(tmp_path):
    body = multipart(deltafile(delta()))
    head = (
        f"POST /api/v1/deltas/{PROJECT_ID}/ HTTP/1.1\r\n"
        f"Content-Type: multipart/form-data; boundary={BOUNDARY}\r\n"
        f"Content-Length: {len(body)}\r\n"
    ).encode()
    with limited(tmp_path) as front:
        with socket.create_connection(front.address, 20) as connection:
            connection.sendall(head + HEAD + b"\r\n" + body[:-20])
        time.sleep(0.3)
        count = front.ask("GET", f"deltas/{PROJECT_ID}/").json["count"]

    assert count == 0


def test_connection_serves_one_request_after_the_other(tmp_path):
    last = b"GET /api/v1/status/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    with limited(tmp_path) as front:
        raw = front.raw(STATUS + STATUS + last)

    assert raw.count(b"HTTP/1.1 200 OK") == 3


def test_connection_too_many_is_told_to_come_again(tmp_path):
    with limited(tmp_path, connections=3) as front:
        held = [socket.create_connection(front.address, 20) for _ in range(3)]
        for connection in held:
            connection.sendall(STATUS[:10])
        time.sleep(0.5)
        raw = front.raw(STATUS)
        for connection in held:
            connection.close()
        time.sleep(0.5)
        later = front.ask("GET", "status/")

    assert (status_of(raw), code_of(raw)) == (429, "too_many_requests")
    assert b"Retry-After: 1" in raw
    assert later.status == 200


def test_hundred_clients_at_once_lose_nothing_and_double_nothing(tmp_path):
    files = [deltafile(delta(), delta()) for _ in range(100)]
    with limited(tmp_path) as front:
        gate = threading.Barrier(100)

        def push(content):
            gate.wait()
            # a client whose answer was lost sends the same again
            return [front.push(content) for _ in range(2)]

        with ThreadPoolExecutor(100) as pool:
            replies = list(pool.map(push, files))
        listed = front.ask("GET", f"deltas/{PROJECT_ID}/?limit=1000").json

    assert {reply.status for pair in replies for reply in pair} == {200}
    assert sum(r.json["new_count"] for pair in replies for r in pair) == 200
    sent = [item["uuid"] for text in files for item in json.loads(text)["deltas"]]
    found = [item["id"] for item in listed["results"]]
    assert sorted(found) == sorted(sent)


def test_front_answers_while_a_job_runs(tmp_path):
    asked = []

    def ask(task, _workflow):
        asked.append(front.ask("GET", f"jobs/{task.job.id}/").json["status"])
        asked.append(front.push(deltafile(delta())).status)

    with limited(tmp_path) as front:
        front.push(deltafile(delta()))
        new_runner(front.service, ask).run_next()

    assert asked == ["started", 200]


def test_stop_lets_the_answer_on_its_way_arrive(tmp_path, monkeypatch):
    is_asked, replies = threading.Event(), []

    def slow(*_args, **_options):
        is_asked.set()
        time.sleep(0.8)
        return ()

    with limited(tmp_path) as front:
        idle = socket.create_connection(front.address, 20)
        monkeypatch.setattr(front.service, "list_jobs", slow)
        asking = threading.Thread(
            target=lambda: replies.append(
                front.ask("GET", f"jobs/?project_id={PROJECT_ID}")
            )
        )
        asking.start()
        is_asked.wait(10)
        began = time.monotonic()
    stopped_s = time.monotonic() - began
    asking.join(10)
    idle.close()

    assert replies[0].status == 500  # () is no page: it was answered all the same
    assert stopped_s < 8
    with pytest.raises(OSError):
        socket.create_connection(front.address, 1)


def test_port_of_a_front_that_stopped_can_be_had_again(tmp_path):
    with limited(tmp_path) as front:
        port = front.address[1]
        front.ask("GET", "status/")
    with running_front(tmp_path, port=port) as again:
        assert again.ask("GET", "status/").status == 200


@settings(max_examples=200, deadline=None)
@given(content=st.binary(max_size=300))
def test_file_of_a_form_is_taken_byte_by_byte(content):
    headers = {"content-type": f'multipart/form-data; boundary="{BOUNDARY}"'}
    body = multipart(b"another", "other")[: -len(f"--{BOUNDARY}--\r\n")]
    request = Request("POST", "/", headers=headers, body=body + multipart(content))

    assert find_part(request, "file") == content


def test_file_of_a_form_is_copied_once():
    headers = {"content-type": f"multipart/form-data; boundary={BOUNDARY}"}
    body = multipart(b"x" * 10_000_000)
    request = Request("POST", "/", headers=headers, body=body)

    tracemalloc.start()
    content = find_part(request, "file")
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert content == b"x" * 10_000_000
    assert peak < 11_000_000


@settings(max_examples=200, deadline=None)
@given(body=st.binary(max_size=300), kind=st.text(max_size=60))
def test_any_bytes_are_no_form_or_one(body, kind):
    for type_ in (kind, f"multipart/form-data; boundary={kind}"):
        found = find_part(
            Request("POST", "/", headers={"content-type": type_}, body=body), "file"
        )
        assert found is None or found in body
