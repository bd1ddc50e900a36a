"""A REST front under contents and headers that no honest client sends."""

from __future__ import annotations

import json

import pytest

from tests.unit.http_servers import client_of
from tests.unit.rest_factories import TOKEN, running_front
from tests.unit.service_factories import PROJECT_ID, delta, deltafile

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
