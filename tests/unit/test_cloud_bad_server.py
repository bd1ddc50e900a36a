"""Servers that misbehave on purpose: each gets its own error, within its time limit.

Time limits are those of `quick()`: two seconds of silence, five for a whole call.
"""

from __future__ import annotations

import gzip
import socket
import threading
import time
from contextlib import contextmanager

import pytest

from qfieldsync_cloud.core.errors import (
    Cancelled,
    CloudError,
    CloudResponseError,
    ConnectionFailed,
    NotFound,
    ServerError,
    TimedOut,
)
from qfieldsync_cloud.core.jobs.model import JobType
from tests.unit.http_servers import (
    Reply,
    client_of,
    refuse,
    reply_json,
    serving,
)

PROJECT = "6c511102-374b-439c-9eae-788ee57dfec1"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
USER = {"username": "anna"}


@contextmanager
def within(seconds):
    started = time.monotonic()
    yield
    assert time.monotonic() - started < seconds


def error_of(script, call=lambda client: client.user(), limit_s=4.0, **settings):
    """What a call raises against a server with this script, and what the server saw."""
    with (
        serving(script) as server,
        client_of(server.url, **settings) as client,
        within(limit_s),
        pytest.raises(CloudError) as caught,
    ):
        call(client)
    return caught.value, server.seen


def raw(write):
    return lambda _seen: Reply(raw=write)


def trickle(*beginning, forever=b" ", pause_s=0.05):
    """Send the beginning at once, and then a byte from time to time for ever."""

    def write(connection):
        for part in beginning:
            connection.sendall(part)
        while True:
            time.sleep(pause_s)
            connection.sendall(forever)

    return raw(write)


def hang(*beginning):
    def write(connection):
        for part in beginning:
            connection.sendall(part)
        time.sleep(8)

    return raw(write)


# Silence


@pytest.mark.parametrize(
    ("script", "code"),
    [
        (hang(), "answer_timed_out"),
        (hang(b"HTTP/1.1 200"), "answer_timed_out"),
        (hang(HEAD), "answer_timed_out"),
        (hang(HEAD, b"Content-Length: 20\r\n\r\n{"), "answer_timed_out"),
        (hang(HEAD, b"Transfer-Encoding: chunked\r\n\r\n5\r\n"), "answer_timed_out"),
    ],
    ids=["at once", "in status", "in headers", "in body", "in chunk"],
)
def test_silence_at_any_stage_is_a_time_out(script, code):
    error, seen = error_of(script, read_timeout_s=0.4)

    assert isinstance(error, TimedOut)
    assert error.code == code
    assert error.is_retryable
    assert not error.may_have_happened
    assert len(seen) == 1


@pytest.mark.parametrize(
    "script",
    [
        trickle(b"HTTP/1.1 200 OK\r\nX-Slow: ", forever=b"a"),
        trickle(HEAD, forever=b"X-More: 1\r\n"),
        trickle(HEAD + b"Content-Length: 100000\r\n\r\n["),
        trickle(HEAD + b"Connection: close\r\n\r\n["),
        trickle(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", forever=b"1\r\n \r\n"),
    ],
    ids=["header", "headers", "body", "body without length", "chunks"],
)
def test_byte_after_byte_ends_at_the_time_limit_of_the_call(script):
    """Each byte starts the time-out of the socket anew."""
    error, _seen = error_of(script, call_limit_s=0.7, limit_s=2.5)

    assert isinstance(error, TimedOut)
    assert error.code == "call_timed_out"


def test_server_that_never_accepts_is_a_time_out():
    with socket.socket() as listener, within(3):
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        fillers = []
        for _ in range(8):  # fill the queue: the next connection is not answered
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
            fillers.append(filler)
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        with (
            client_of(url, connect_timeout_s=0.4, max_retries=0) as client,
            pytest.raises(TimedOut) as caught,
        ):
            client.user()
        for filler in fillers:
            filler.close()

    assert caught.value.code == "connect_timed_out"


def test_upload_that_nobody_reads_is_a_time_out():
    """The server takes the headers, and leaves the body in the socket."""
    with socket.socket() as listener, within(4):
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        listener.bind(("127.0.0.1", 0))
        listener.listen(5)
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        with (
            client_of(url, call_limit_s=0.8) as client,
            pytest.raises(CloudError) as caught,
        ):
            client.push(PROJECT, b"x" * 30_000_000)

    assert isinstance(caught.value, TimedOut)
    assert caught.value.may_have_happened


# Cut


@pytest.mark.parametrize(
    "write",
    [
        lambda connection: None,
        lambda connection: connection.sendall(b"HTTP/1.1 200 OK\r\nConte"),
        lambda connection: connection.sendall(HEAD + b"Content-Length: 90\r\n\r\n[1,"),
        lambda connection: connection.sendall(
            HEAD + b"Transfer-Encoding: chunked\r\n\r\n40\r\n[1,"
        ),
    ],
    ids=["at once", "in headers", "in body", "in chunk"],
)
def test_connection_cut_anywhere_is_told_and_tried_again(write):
    error, seen = error_of(raw(write))

    assert isinstance(error, ConnectionFailed)
    assert error.code in ("connection_cut", "connection_failed")
    assert len(seen) == 4


def test_connection_that_is_cut_once_is_no_trouble():
    replies = iter(
        [
            Reply(raw=lambda c: c.sendall(HEAD + b"Content-Length: 90\r\n\r\n[1,")),
            reply_json(USER),
        ]
    )

    with serving(lambda _: next(replies)) as server, client_of(server.url) as client:
        assert client.user().username == "anna"

    assert len(server.seen) == 2


def test_no_server_at_all_is_told():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]

    with (
        within(3),
        client_of(f"http://127.0.0.1:{port}/") as client,
        pytest.raises(ConnectionFailed) as caught,
    ):
        client.user()

    assert caught.value.code == "connection_refused"
    assert f"127.0.0.1:{port}" in str(caught.value)


def test_name_that_nobody_knows_is_told():
    with (
        within(5),
        client_of("https://no-such-host.invalid/", max_retries=0) as client,
        pytest.raises(ConnectionFailed) as caught,
    ):
        client.user()

    assert caught.value.code == "host_not_found"


# Nonsense


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (Reply(200, b'{"username": "an'), "not_json"),
        (Reply(200, b""), "not_json"),
        (Reply(200, b"\xff\xfe\x00"), "not_json"),
        (Reply(200, b"[" * 100_000), "not_json"),
        (Reply(200, b'{"username": NaN}'), "not_json"),
        (Reply(200, b"<html>Sign in to the hotel's network</html>"), "not_json"),
        (Reply(200, b'{"username": "anna"}', {"Content-Encoding": "gzip"}), ""),
        (reply_json([]), "unexpected_answer"),
        (reply_json({"username": 7}), "unexpected_answer"),
        (reply_json("anna"), "unexpected_answer"),
        (reply_json(None), "unexpected_answer"),
        (Reply(204, b""), "not_json"),
    ],
)
def test_answer_that_is_no_use_is_told(reply, code):
    error, _seen = error_of(lambda _: reply)

    if code:
        assert isinstance(error, CloudResponseError)
        assert error.code == code
        assert not error.is_retryable
    else:
        assert error.code == "connection_cut"


def test_json_with_another_content_type_is_read():
    reply = Reply(200, b'{"username": "anna"}', {"Content-Type": "text/html"})

    with serving(lambda _: reply) as server, client_of(server.url) as client:
        assert client.user().username == "anna"


@pytest.mark.parametrize("status", [502, 503, 504])
def test_html_of_what_stands_before_the_server_is_told_apart(status):
    page = Reply(status, b"<html><h1>Bad Gateway</h1></html>")

    error, seen = error_of(lambda _: page)

    assert isinstance(error, ServerError)
    assert (error.code, error.status) == ("bad_gateway", status)
    assert error.is_retryable
    assert "Bad Gateway" in error.raw
    assert len(seen) == 4


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [
        (500, ServerError, "unknown_error"),
        (404, NotFound, "object_not_found"),
        (400, CloudResponseError, "api_error"),
        (418, CloudResponseError, "x" * 80),
    ],
)
def test_refusal_is_told_by_its_code_and_not_repeated(status, kind, code):
    error, seen = error_of(
        lambda _: refuse(status, code * 2 if status == 418 else code)
    )

    assert type(error) is kind
    assert error.code == code
    assert len(seen) == 1


@pytest.mark.parametrize("name", ["Location", "Set-Cookie", "X-Total-Count", "Date"])
def test_headers_of_any_content_do_no_harm(name):
    reply = reply_json(
        USER, **{name.replace("-", "_"): "\xe9\x80'; DROP " + "x" * 5000}
    )

    with serving(lambda _: reply) as server, client_of(server.url) as client:
        assert client.user().username == "anna"


# Too much


def gigabytes(connection, head=b"Connection: close\r\n\r\n"):
    connection.sendall(HEAD + head)
    block = b" " * 1_000_000
    while True:
        connection.sendall(block)


@pytest.mark.parametrize(
    "write",
    [
        gigabytes,
        lambda connection: gigabytes(connection, b"Content-Length: 9000000000\r\n\r\n"),
    ],
    ids=["without length", "announced"],
)
def test_body_of_gigabytes_is_not_read(write):
    error, seen = error_of(raw(write), max_body_bytes=3_000_000)

    assert isinstance(error, CloudResponseError)
    assert error.code == "answer_too_large"
    assert len(seen) == 1


def test_small_body_that_unpacks_to_gigabytes_is_not_read():
    bomb = gzip.compress(b" " * 50_000_000)
    reply = Reply(200, bomb, {"Content-Encoding": "gzip"})

    # urllib3 2.3 unpacks at once what has come, and copies the rest with each read: the
    # more is allowed, the longer it takes
    error, _seen = error_of(lambda _: reply, max_body_bytes=300_000)

    assert error.code == "answer_too_large"


def test_refusal_of_any_size_is_kept_short():
    error, _seen = error_of(lambda _: Reply(400, b"x" * 1_000_000))

    assert len(error.raw) == 20_000


# Redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_to_another_host_is_not_followed(status):
    with serving(lambda _: reply_json(USER)) as other:
        location = other.url + "auth/user/"
        error, seen = error_of(lambda _: Reply(status, b"", {"Location": location}))

    assert error.code == "moved"
    assert len(seen) == 1
    assert other.seen == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_post_is_never_followed_and_never_a_get(status):
    error, seen = error_of(
        lambda _: Reply(status, b"", {"Location": "/api/v1/elsewhere/"}),
        lambda client: client.create_job(PROJECT, JobType.PACKAGE),
    )

    assert error.code == "moved"
    assert [item.method for item in seen] == ["POST"]


def test_get_is_followed_on_its_own_server_with_the_token():
    def script(seen):
        if seen.path.endswith("/auth/user/"):
            return Reply(301, b"", {"Location": "/api/v1/auth/me/"})
        return reply_json(USER)

    with serving(script) as server, client_of(server.url) as client:
        assert client.user().username == "anna"

    assert server.asked == ["GET auth/user/", "GET auth/me/"]
    assert all("authorization" in seen.headers for seen in server.seen)


def test_address_of_a_redirect_is_asked_as_it_is():
    def script(seen):
        if seen.path.endswith("/jobs/"):
            query = "&".join(f"{name}={value}" for name, value in seen.query.items())
            return Reply(302, b"", {"Location": f"/api/v1/moved/?{query}"})
        return reply_json([], X_Total_Count="0")

    with serving(script) as server, client_of(server.url) as client:
        assert client.jobs(PROJECT) == ()

    assert server.asked == ["GET jobs/", "GET moved/"]
    first, second = server.seen
    assert first.query == second.query
    assert first.query["project_id"] == PROJECT


def test_redirects_in_a_circle_end():
    error, seen = error_of(
        lambda seen: Reply(302, b"", {"Location": f"{seen.path}"}),
    )

    assert error.code == "moved"
    assert len(seen) == 4


# Come again later


def test_retry_after_is_kept():
    moments = []

    def script(_seen):
        moments.append(time.monotonic())
        if len(moments) == 1:
            return refuse(429, "throttled", Retry_After="1")
        return reply_json(USER)

    with serving(script) as server, client_of(server.url) as client:
        assert client.user().username == "anna"

    assert 1.0 <= moments[1] - moments[0] < 2.5


def test_retry_after_that_is_longer_than_the_call_may_take_ends_it_at_once():
    error, seen = error_of(
        lambda _: refuse(429, "throttled", Retry_After="3600"), limit_s=2
    )

    assert error.retry_after_s == 3600
    assert error.is_retryable
    assert len(seen) == 1


@pytest.mark.parametrize(
    "skew", ["Sat, 01 Jan 2000 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT"]
)
def test_moment_to_come_again_is_one_of_the_servers_clock(skew):
    """The clock here may be wrong by years."""
    later = skew.replace("00:00:00", "00:20:00")

    error, seen = error_of(
        raw(
            lambda connection: connection.sendall(
                b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n"
                b"Date: %s\r\nRetry-After: %s\r\n\r\n" % (skew.encode(), later.encode())
            )
        ),
        limit_s=2,
    )

    assert len(seen) == 1
    assert error.retry_after_s == 1200


def test_clock_of_the_server_is_compared():
    def write(connection):
        body = b'{"username": "anna"}'
        connection.sendall(
            HEAD + b"Date: Sat, 01 Jan 2000 00:00:00 GMT\r\n"
            b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
        )

    with serving(raw(write)) as server, client_of(server.url) as client:
        client.user()

    assert client.clock_skew_s > 20 * 365 * 86400


# Not twice


@pytest.mark.parametrize(
    "reply",
    [
        Reply(502, b"bad gateway"),
        Reply(503, b"", {"Retry-After": "0"}),
        Reply(429, b"", {"Retry-After": "0"}),
        Reply(raw=lambda connection: None),
        Reply(raw=lambda c: c.sendall(b"HTTP/1.1 201 Created\r\nContent-Le")),
        Reply(raw=lambda c: c.sendall(b"HTTP/1.1 200 OK\r\nAllow: GET\r\n")),
        Reply(raw=lambda c: c.sendall(HEAD + b"Content-Length: 90\r\n\r\n{")),
    ],
    ids=["502", "503", "429", "cut", "in a header", "between headers", "in the body"],
)
@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.create_job(PROJECT, JobType.PACKAGE),
        lambda client: client.push(PROJECT, b"{}"),
        lambda client: client.apply_deltas(PROJECT),
        lambda client: client.login("anna", "secret word"),
    ],
    ids=["job", "push", "apply", "login"],
)
def test_what_changes_something_is_sent_once(call, reply):
    error, seen = error_of(lambda _: reply, call)

    assert len(seen) == 1
    assert error.may_have_happened == isinstance(error, ConnectionFailed)


def test_what_changes_nothing_is_sent_as_often_as_allowed():
    error, seen = error_of(lambda _: Reply(503, b""), max_retries=2)

    assert error.status == 503
    assert len(seen) == 3


def test_setting_a_project_twice_is_the_same_as_once_so_it_is_repeated():
    replies = iter([Reply(502, b""), reply_json({"id": "p", "name": "n"})])

    with serving(lambda _: next(replies)) as server, client_of(server.url) as client:
        client.set_overwrite_conflicts(PROJECT, overwrite=False)

    assert [seen.json for seen in server.seen] == [{"overwrite_conflicts": False}] * 2


# Stopped


@pytest.mark.parametrize(
    "script",
    [hang(), trickle(HEAD + b"Connection: close\r\n\r\n["), lambda _: Reply(503)],
    ids=["silent", "slow", "waiting to try again"],
)
def test_cancelling_ends_a_call_wherever_it_is(script):
    started = threading.Event()

    def cancelled():
        started.set()
        return time.monotonic() > begun + 0.4

    with serving(script) as server:
        begun = time.monotonic()
        with (
            client_of(
                server.url,
                is_cancelled=cancelled,
                backoff_s=5.0,
                read_timeout_s=6.0,
                call_limit_s=60,
            ) as client,
            within(2),
            pytest.raises(Cancelled),
        ):
            client.user()

    assert started.is_set()


def test_client_works_again_after_a_call_that_was_cut_off():
    scripts = iter([hang(), lambda _: reply_json(USER), lambda _: reply_json(USER)])

    with (
        serving(lambda seen: next(scripts)(seen)) as server,
        client_of(server.url, call_limit_s=0.5) as client,
    ):
        with pytest.raises(TimedOut):
            client.user()
        assert client.user().username == "anna"
        assert client.user().username == "anna"


def test_many_threads_share_a_client():
    found = []
    with serving(lambda _: reply_json(USER)) as server, client_of(server.url) as client:

        def ask():
            found.append([client.user().username for _ in range(20)])
            client.close()

        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert found == [["anna"] * 20] * 8
