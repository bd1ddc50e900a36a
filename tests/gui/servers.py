"""A server that people sign in to, as tests of the interface need it."""

from __future__ import annotations

from typing import Any

from tests.unit.http_servers import Reply, Seen, refuse, reply_json

PROJECTS = [
    {
        "id": f"6c511102-374b-439c-9eae-788ee57dfe{number:02}",
        "name": name,
        "owner": owner,
        "user_role": role,
        "data_last_updated_at": moment,
    }
    for number, (name, owner, role, moment) in enumerate(
        [
            ("trees", "crew", "manager", "2026-03-02T08:00:00Z"),
            ("benches", "crew", "reader", None),
            ("Hedges & walls", "office", "admin", "2026-01-02T08:00:00Z"),
        ]
    )
]


class CloudServer:
    """Signs in with `right`; knows a token as long as a test wants it to."""

    def __init__(self) -> None:
        self.tokens = 0
        self.is_off = False
        self.projects: list[dict[str, Any]] = PROJECTS
        self.jobs: list[dict[str, Any]] = []
        self.deltas: list[dict[str, Any]] = []

    def __call__(self, seen: Seen) -> Reply:
        if self.is_off:
            return Reply(raw=lambda connection: None)
        if seen.path.endswith("/auth/token/"):
            if seen.json["password"] != "right":
                return refuse(401, "authentication_failed")
            self.tokens += 1
            return reply_json({"token": f"tok-{self.tokens}", "username": "anna"})
        if seen.headers.get("authorization") != f"Token tok-{self.tokens}":
            return refuse(401, "token_authentication_failed")
        if seen.path.endswith("/auth/user/"):
            return reply_json({"username": "anna"})
        for part, items in (
            ("/projects/", self.projects),
            ("/jobs/", self.jobs),
            ("/deltas/", self.deltas),
        ):
            if part in seen.path:
                for job in self.jobs:
                    if seen.path.endswith(f"/jobs/{job['id']}/"):
                        return reply_json(job)
                return reply_json(items, X_Total_Count=str(len(items)))
        return refuse(404, "object_not_found")
