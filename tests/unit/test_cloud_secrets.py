"""No token, cookie or password in any log, error, report or traceback.

Servers that echo what they were sent, on every way in which a call can end.
"""

from __future__ import annotations

import dataclasses
import logging
import time
import traceback

import pytest

from qfieldsync_cloud.core.errors import CloudError, QFieldSyncCloudError
from qfieldsync_cloud.core.redaction import HIDDEN, redact, redact_json
from qfieldsync_cloud.core.services.cloud import calls
from qfieldsync_cloud.core.services.cloud.readers import read_job, read_package
from qfieldsync_cloud.core.services.cloud.settings import Proxy, TransportSettings
from tests.unit.http_servers import (
    TOKEN,
    Reply,
    Seen,
    client_of,
    reply_json,
    serving,
)

PROJECT = "6c511102-374b-439c-9eae-788ee57dfec1"
PASSWORD = "correct-horse-7733"
COOKIE = "sess-cookie-9d1f00aa"
PROXY_PASSWORD = "proxy-pass-5521"
SECRETS = (TOKEN, PASSWORD, COOKIE, PROXY_PASSWORD)
COOKIES = {"Set-Cookie": f"sessionid={COOKIE}; Path=/"}


def echo(seen: Seen) -> str:
    """All that the server was sent."""
    return f"{seen.headers} {seen.body.decode(errors='replace')} sessionid={COOKIE}"


def refusal(status):
    return lambda seen: reply_json(
        {"code": "unknown_error", "message": echo(seen), "debug": echo(seen)},
        status,
        **COOKIES,
    )


def page(status, body=None):
    return lambda seen: Reply(
        status, (body or f"<html>{echo(seen)}</html>").encode(), COOKIES
    )


def cut(seen):
    head = f"HTTP/1.1 200 OK\r\nX-Echo: {TOKEN}\r\nSet-Cookie: sessionid={COOKIE}\r\n"
    text = f"{head}Content-Length: 9999\r\n\r\n{echo(seen)[:40]}"
    return Reply(raw=lambda connection: connection.sendall(text.encode()))


SCRIPTS = {
    **{f"json {status}": refusal(status) for status in (400, 401, 402, 403, 404, 500)},
    **{f"html {status}": page(status) for status in (401, 404, 407, 429, 502)},
    "html 200": page(200),
    "json of another form": lambda seen: reply_json([echo(seen)], 200, **COOKIES),
    "code of any content": lambda seen: reply_json({"code": echo(seen)}, 400),
    "redirect": lambda seen: Reply(
        302, b"", {"Location": f"https://elsewhere.invalid/?{TOKEN}", **COOKIES}
    ),
    "redirect in a circle": lambda seen: Reply(
        302, b"", {"Location": f"/api/v1/{TOKEN}/", **COOKIES}
    ),
    "header that is none": lambda seen: Reply(
        raw=lambda c: c.sendall(f"HTTP/1.1 200 OK\r\n{TOKEN}\r\n\r\n".encode())
    ),
    "status that is none": lambda seen: Reply(
        raw=lambda c: c.sendall(f"HTTP/1.1 {TOKEN}\r\n\r\n".encode())
    ),
    "cut": cut,
    "silence": lambda seen: Reply(raw=lambda connection: _wait()),
    "too large": page(200, "x" * 50_000),
}


def _wait():
    time.sleep(1.5)


CALLS = {
    "user": lambda client: client.user(),
    "login": lambda client: client.login("anna", PASSWORD),
    "push": lambda client: client.push(PROJECT, b"{}"),
    "jobs": lambda client: client.jobs(PROJECT),
}


def everything_of(error: BaseException) -> str:
    """All that a debugger or an error reporter could show of an error."""
    seen: set[int] = set()
    left: list[object] = [error]
    parts = traceback.format_exception(type(error), error, error.__traceback__)
    while left:
        item = left.pop()
        if id(item) in seen:
            continue
        seen.add(id(item))
        parts += [repr(item), str(item)]
        if isinstance(item, BaseException):
            left += [item.__cause__, item.__context__, *item.args]
        left += list(vars(item).values()) if hasattr(item, "__dict__") else []
    return "\n".join(parts)


@pytest.mark.parametrize(
    ("script", "call"),
    [
        (script, call)
        for script in SCRIPTS
        for call in CALLS
        # whatever comes with it, 200 is the success of a push
        if (call, script)
        not in (("push", "html 200"), ("push", "json of another form"))
    ],
)
def test_no_error_and_no_log_holds_a_secret(script, call, caplog):
    caplog.set_level(logging.DEBUG)
    settings = {"max_body_bytes": 40_000, "read_timeout_s": 0.4, "max_retries": 1}

    with (
        serving(SCRIPTS[script]) as server,
        client_of(server.url, **settings) as client,
        pytest.raises(CloudError) as caught,
    ):
        CALLS[call](client)

    assert server.seen
    shown = everything_of(caught.value) + caplog.text
    assert [secret for secret in SECRETS if secret in shown] == []


@pytest.mark.parametrize("script", ["json 401", "cut", "html 502"])
def test_locals_of_the_client_show_no_secret_but_in_the_call_that_needs_it(script):
    """What a traceback with local variables prints are their reprs."""
    with (
        serving(SCRIPTS[script]) as server,
        client_of(server.url, max_retries=0) as client,
        pytest.raises(CloudError) as caught,
    ):
        client.login("anna", PASSWORD)

    for frame, _line in traceback.walk_tb(caught.value.__traceback__):
        path = frame.f_code.co_filename
        if "/cloud/" not in path or frame.f_code.co_name == "login":
            continue  # `login` has the password as its argument
        shown = {name: repr(value) for name, value in frame.f_locals.items()}
        assert [name for name, text in shown.items() if PASSWORD in text] == []


def test_values_that_hold_secrets_do_not_show_them():
    proxy = Proxy(f"http://crew:{PROXY_PASSWORD}@proxy:3128")
    values = (
        calls.login("anna", PASSWORD),
        proxy,
        TransportSettings(proxy=proxy),
    )

    assert all(dataclasses.is_dataclass(value) for value in values)
    assert not [s for s in SECRETS if s in repr(values) or s in str(values)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("dbname='a' user='u' password='p w' port=1", "dbname='a'   port=1"),
        ("postgres://anna:word@host/db", "postgres://host/db"),
        ('{"token": "abc", "a": 1}', '{"token": •, "a": 1}'),
        ("Authorization: Token abcdef", "Authorization: Token •"),
        (
            "{'authorization': 'Token abcdef', 'a': 1}",
            "{'authorization': 'Token •', 'a': 1}",
        ),
        ("x authcfg=abc1234 y", "x  y"),
        ("https://t.org/?apikey=abc&x=1", "https://t.org/?&x=1"),
        ("Set-Cookie: sessionid=abc; Path=/", "Set-Cookie: •; Path=/"),
        (
            "a token of trust, the password policy",
            "a token of trust, the password policy",
        ),
        ("https://example.org/a@b", "https://example.org/a@b"),
    ],
)
def test_what_looks_like_a_secret_is_hidden(text, shown):
    assert redact(text) == shown.replace("•", HIDDEN)


def test_given_secrets_are_hidden_wherever_they_stand():
    assert redact(f"x{TOKEN}y", [TOKEN]) == f"x{HIDDEN}y"
    # too short to be told from any other text
    assert redact("abc", ["a"]) == "abc"


def test_passwords_in_data_sources_of_a_job_are_hidden():
    """QFieldCloud puts data sources with their passwords into the feedback."""
    source = "dbname='trees' host=h user='gis' password='s3cret' table=\"t\""
    layers = {"a": {"datasource": source, "fields": ["password"]}}
    obj = {
        "id": "1",
        "created_at": "2026-03-04T09:30:00Z",
        "output": f"opening {source}",
        "feedback": {"outputs": {"qgis_layers_data": {"layers_by_id": layers}}},
    }

    job = read_job(obj)
    package = read_package({"files": [], "layers": layers})

    shown = f"{job.output} {job.feedback} {package.layers}".replace("\\", "")
    assert "s3cret" not in shown
    assert "'gis'" not in shown
    assert "dbname='trees'" in shown
    assert redact_json(["password"]) == ["password"]


def test_value_whose_name_says_that_it_is_a_secret_is_hidden():
    told = redact_json({"login": {"Password": "s3cret", "token": "", "token_count": 3}})

    assert told == {"login": {"Password": HIDDEN, "token": "", "token_count": 3}}


def test_errors_of_the_plugin_are_one_tree():
    assert issubclass(CloudError, QFieldSyncCloudError)


def test_token_in_an_answer_that_cannot_be_read_is_not_kept():
    other_form = reply_json({"key": "a-new-token-of-login"})

    with (
        serving(lambda _: other_form) as server,
        client_of(server.url) as client,
        pytest.raises(CloudError) as caught,
    ):
        client.login("anna", PASSWORD)

    assert caught.value.code == "unexpected_answer"
    assert "a-new-token" not in everything_of(caught.value)


def test_secret_in_a_log_of_any_length_is_hidden():
    line = "layer opened from dbname='trees' port=5432\n"
    log = line * 4000 + "password='s3cret' and more\n" + line * 4000

    assert redact(log) == log.replace("password='s3cret'", "")
    long_line = "x" * 100_000 + " password='s3cret'"
    assert "s3cret" not in redact(long_line)
    assert redact("") == ""
