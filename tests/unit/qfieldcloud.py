"""A server with the habits that a real QFieldCloud was seen to have, for tests."""

from __future__ import annotations

import json
import uuid

from tests.unit.http_servers import Reply, refuse, reply_json

PROJECT = "6c511102-374b-439c-9eae-788ee57dfec1"
FILE = "0f0e7a2c-1111-4a4a-8b8b-000000000001"
CLIENT = "11111111-2222-4333-8444-555555555555"


class QFieldCloud:
    """A server with the habits that a real one was seen to have."""

    def __init__(self):
        self.jobs = []
        self.deltas = []
        self.uuids_of_other_projects = set()
        self.can_create_apply_jobs = False
        self.has_deprecated_apply = True
        self.keeps_waiting = False
        self.loses_next_push_answer = False
        self.page_form = "headers"
        self.max_page = 10_000
        self.shuffled_pages = 0
        self.clock = 0

    def __call__(self, seen):
        parts = seen.path.removeprefix("/api/v1/").strip("/").split("/")
        if parts[0] == "jobs" and seen.method == "GET":
            return (
                self._listed(seen, self.jobs) if len(parts) == 1 else self._job(parts)
            )
        if parts[0] == "jobs":
            return self._create(seen.json)
        if parts[:2] == ["deltas", "apply"]:
            if not self.has_deprecated_apply:
                return Reply(404, b"<html>Not Found</html>")
            self._apply()
            return Reply(200, b"")
        if parts[0] == "deltas" and seen.method == "POST":
            return self._push(seen)
        of_file = parts[2:]
        found = [d for d in self.deltas if not of_file or d["deltafile_id"] in of_file]
        return self._listed(seen, found)

    def moment(self):
        self.clock += 1
        minutes, seconds = divmod(self.clock, 60)
        hours, minutes = divmod(minutes, 60)
        return f"2026-03-04T{hours:02}:{minutes:02}:{seconds:02}.000000+01:00"

    def add_job(self, type_, status="pending"):
        moment = self.moment()
        job = {
            "id": str(uuid.uuid4()),
            "created_at": moment,
            "created_by": 2,
            "finished_at": None,
            "project_id": PROJECT,
            "started_at": None,
            "status": status,
            "type": type_,
            "updated_at": moment,
        }
        self.jobs.append(job)
        return job

    def _listed(self, seen, items):
        items = list(items)
        if self.shuffled_pages and int(seen.query["offset"]) > 0:
            self.shuffled_pages -= 1
            items = items[1:] + items[:1]
        limit = min(int(seen.query["limit"]), self.max_page)
        offset = int(seen.query["offset"])
        page = items[offset : offset + limit]
        more = f"http://evil.example/api/v1/?offset={offset + limit}"
        if self.page_form == "documented":
            body = {"count": len(items), "next": more, "previous": None}
            return reply_json({**body, "results": page})
        headers = {"X_Total_Count": str(len(items)), "X_Next_Page": more}
        return reply_json(page, **headers)

    def _job(self, parts):
        for job in self.jobs:
            if job["id"] == parts[1]:
                return reply_json({**job, "feedback": None, "output": None})
        return refuse(403, "permission_denied")

    def _create(self, body):
        if body["type"] == "delta_apply" and not self.can_create_apply_jobs:
            return refuse(500, "unknown_error")
        same = [j for j in self.jobs if j["type"] == body["type"] == "package"]
        if same and not body["force"]:
            return reply_json(same[0])
        return reply_json(self.add_job(body["type"]), 201)

    def _push(self, seen):
        root = json.loads(seen.files["file"])
        known = {delta["id"] for delta in self.deltas} | self.uuids_of_other_projects
        for delta in root["deltas"]:
            if delta["uuid"] not in known:
                moment = self.moment()
                self.deltas.append(
                    {
                        "id": delta["uuid"],
                        "deltafile_id": root["id"],
                        "created_by": "anna",
                        "created_at": moment,
                        "updated_at": moment,
                        "status": "STATUS_PENDING",
                        "output": None,
                        "last_status": "pending",
                        "last_feedback": None,
                        "content": delta,
                    }
                )
        self._apply()
        if self.loses_next_push_answer:
            self.loses_next_push_answer = False
            return Reply(raw=lambda connection: None)
        return Reply(200, b"")

    def _apply(self):
        waiting = [d for d in self.deltas if d["status"] == "STATUS_PENDING"]
        if waiting and not self.keeps_waiting:
            self.add_job("delta_apply")
            for delta in waiting:
                delta["status"] = "STATUS_BUSY"


def delta(number, method="patch", local_pk=None, **changes):
    item = {
        "uuid": str(uuid.UUID(int=number, version=4)),
        "clientId": CLIENT,
        "method": method,
        "localPk": str(number) if local_pk is None else local_pk,
        "sourcePk": str(number),
        "localLayerId": "trees",
        "sourceLayerId": "trees",
    }
    if method != "create":
        item["old"] = {"attributes": {"height": 1}}
    if method != "delete":
        item["new"] = {"attributes": {"height": 2}}
    return {**item, **changes}


def deltafile(*deltas, **changes):
    root = {"version": "1.0", "id": FILE, "project": PROJECT, "files": []}
    return json.dumps({**root, "deltas": list(deltas), **changes}).encode()
