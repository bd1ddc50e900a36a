"""What the client asks of a server, over a real socket, and how it reads lists."""

from __future__ import annotations

from tests.unit.http_servers import TOKEN, client_of, reply_json, serving

PROJECT = "6c511102-374b-439c-9eae-788ee57dfec1"


def job(number, **changes):
    return {
        "id": f"job-{number}",
        "created_at": f"2026-03-04T09:30:{number % 60:02}Z",
        "created_by": "anna",
        "type": "package",
        "status": "pending",
        "project_id": PROJECT,
        **changes,
    }


def test_token_and_name_of_the_program_are_sent_and_no_cookie_comes_back():
    def script(_seen):
        return reply_json({"username": "anna"}, Set_Cookie="sessionid=abc; Path=/")

    with serving(script) as server, client_of(server.url) as client:
        client.user()
        client.user()

    assert [seen.headers["authorization"] for seen in server.seen] == [
        f"Token {TOKEN}"
    ] * 2
    assert all(seen.headers["user-agent"].startswith("sdk|qf") for seen in server.seen)
    assert all("cookie" not in seen.headers for seen in server.seen)
