"""The client against everything that a real server was recorded to answer.

Each recording is served again over a socket, as it was. The client makes its call,
which must be the recorded request, and must return what the manifest says.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from qfieldsync_cloud.core.deltas.delta_list import delta_list_from_json
from qfieldsync_cloud.core.errors import CloudResponseError, ServiceError
from qfieldsync_cloud.core.jobs.model import Job, JobType
from qfieldsync_cloud.core.services.cloud import calls
from qfieldsync_cloud.core.services.cloud.client import CloudClient
from qfieldsync_cloud.core.services.cloud.outgoing import prepare
from qfieldsync_cloud.core.services.cloud.readers import delta_record, read_job
from qfieldsync_cloud.core.services.cloud.records import Package, Project
from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from tests.unit.http_servers import Reply, Seen, client_of, serving
from tests.unit.recordings_manifest import (
    FAULTS,
    RECORDINGS,
    REPAIRED,
    Met,
    Refused,
    Row,
    Unmet,
)

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "data" / "recordings"
SCHEMA = json.loads((ROOT / "resources/schema/deltafile_1.json").read_text())
MET = {name: row for name, row in RECORDINGS.items() if not isinstance(row, Unmet)}
LONG = 12
"""Longer lists are told by their counts."""


def recording(name: str) -> Any:
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def test_every_recording_stands_in_the_manifest():
    files = {path.stem for path in FOLDER.glob("*.json")}

    assert files == set(RECORDINGS)
    assert all(row.reason for row in RECORDINGS.values() if isinstance(row, Unmet))


# One line per value


def clock(moment: datetime | None) -> str:
    assert moment is not None
    assert moment.utcoffset().total_seconds() == 0
    text = f"{moment:%H:%M:%S.%f}"
    assert f"{moment:%Y-%m-%d}" in ("2026-11-21", "2026-12-21")
    return text


def job_line(job: Job) -> str:
    assert not job.type_text
    assert not job.status_text
    line = f"{job.id[:8]} {job.type.value} {job.status.value} by {job.created_by}"
    line += f" {clock(job.created_at)}"
    if job.started_at:
        line += f" started {clock(job.started_at)}"
    if job.finished_at:
        line += f" finished {clock(job.finished_at)}"
    if job.feedback is not None:
        line += f" {job.feedback['workflow_id']} {len(job.feedback['steps'])} steps"
        if job.error:
            line += f" error {job.error} {job.feedback['error_type']}"
    return line


def delta_line(delta: DeltaRecord) -> str:
    assert not delta.status_text
    line = f"{delta.id[:8]} {delta.content['method']} {delta.status.value[7:]}"
    line += f" by {delta.created_by} {clock(delta.created_at)}"
    if delta.status.value != "STATUS_APPLIED" and delta.output:
        line += f" {delta.output[:40]}"
    if (delta.last_feedback or {}).get("modified_pk") is not None:
        line += f" pk {delta.last_feedback['modified_pk']}"
    return line


def list_lines(lines: list[str], noun: str, kinds: list[str]) -> tuple[str, ...]:
    if len(lines) <= LONG:
        return tuple(lines)
    counts = [f"{count} {kind}" for kind, count in sorted(Counter(kinds).items())]
    ends = [f"first {lines[0]}", f"last {lines[-1]}"]
    return (f"{len(lines)} {noun}", *counts, *ends)


def jobs_lines(jobs: tuple[Job, ...]) -> tuple[str, ...]:
    kinds = [f"{job.type.value} {job.status.value}" for job in jobs]
    return list_lines([job_line(job) for job in jobs], "jobs", kinds)


def deltas_lines(records: list[DeltaRecord]) -> tuple[str, ...]:
    kinds = [record.status.value[7:] for record in records]
    return list_lines([delta_line(record) for record in records], "deltas", kinds)


def project_line(item: Project) -> str:
    return (
        f"{item.id[:8]} {item.owner}/{item.name} {item.status} {item.user_role} "
        f"overwrite={item.overwrite_conflicts} file={item.project_file}"
    )


def package_lines(package: Package) -> tuple[str, ...]:
    return (
        f"{package.id[:8]} {package.status} {clock(package.packaged_at)}",
        *(
            f"{file.name} {file.size_bytes} {file.sha256[:8]} {file.etag[:8]}"
            for file in package.files
        ),
    )


# The calls


def arguments(request: Any) -> dict[str, Any]:
    """What the recorded request was about."""
    path, _, query = request["path"].partition("?")
    parts = path.split("/")[3:]
    body = (request["body"] or {}).get("json") or {}
    named = dict(part.split("=") for part in query.split("&") if part)
    file = (request["body"] or {}).get("multipart", {}).get("file", {})
    ids = [part for part in parts[1:] if part not in ("", "apply", "latest")]
    return {
        **body,
        **named,
        "ids": ids,
        "project": body.get("project_id")
        or named.get("project_id")
        or "".join(ids[:1]),
        "content": file.get("content", "").encode("utf-8"),
    }


def records(deltas: Any) -> list[DeltaRecord]:
    return [delta_record(entry) for entry in deltas.entries]


def call_login(client: CloudClient, given: dict[str, Any]) -> Any:
    login = client.login(given["username"], given["password"])
    assert login.token not in repr(login)
    until = f"{login.expires_at:%Y-%m-%d} {clock(login.expires_at)}"
    return (f"{login.token} of {login.username} until {until}",)


def call_health(client: CloudClient, given: dict[str, Any]) -> Any:
    health = client.health()
    state = "well" if health.is_well else "ill"
    return (f"{health.database} {health.storage} {state}",)


def call_create_job(client: CloudClient, given: dict[str, Any]) -> Any:
    force = bool(given.get("force", 0))
    made = client.create_job(given["project"], JobType(given["type"]), force=force)
    return (f"{job_line(made.job)} {'new' if made.is_new else 'there already'}",)


def call_deltas(client: CloudClient, given: dict[str, Any]) -> Any:
    return deltas_lines(records(client.deltas(*given["ids"])))


def call_page_of_jobs(client: CloudClient, given: dict[str, Any]) -> Any:
    limit, offset = int(given["limit"]), int(given.get("offset", 0))
    page = client.page(calls.jobs(given["project"]), limit, offset)
    return (f"total {page.total}", *(job_line(read_job(item)) for item in page.items))


def call_page_of_deltas(client: CloudClient, given: dict[str, Any]) -> Any:
    limit, offset = int(given["limit"]), int(given.get("offset", 0))
    page = client.page(calls.deltas(*given["ids"]), limit, offset)
    found = records(delta_list_from_json(list(page.items)))
    return (f"total {page.total}", *map(delta_line, found))


CALLS: dict[str, Callable[[CloudClient, dict[str, Any]], Any]] = {
    "login": call_login,
    "health": call_health,
    "user": lambda client, _: (client.user().username,),
    "projects": lambda client, _: tuple(map(project_line, client.projects())),
    "project": lambda client, given: (project_line(client.project(given["ids"][0])),),
    "set_overwrite_conflicts": lambda client, given: (
        project_line(
            client.set_overwrite_conflicts(
                given["ids"][0], overwrite=given["overwrite_conflicts"]
            )
        ),
    ),
    "jobs": lambda client, given: jobs_lines(client.jobs(given["project"])),
    "page of jobs": call_page_of_jobs,
    "job": lambda client, given: (job_line(client.job(given["ids"][0])),),
    "create_job": call_create_job,
    "deltas": call_deltas,
    "page of deltas": call_page_of_deltas,
    "push": lambda client, given: client.push(given["ids"][0], given["content"]) or (),
    "apply_deltas": lambda client, given: client.apply_deltas(given["ids"][0]) or (),
    "latest_package": lambda client, given: package_lines(
        client.latest_package(given["ids"][0])
    ),
}


def served(response: Any) -> Callable[[Seen], Reply]:
    body = response["body"]
    content = json.dumps(body["json"]) if "json" in body else body["text"]
    headers = {
        name: value
        for name, value in response["headers"].items()
        if name != "Content-Length"
    }
    return lambda _seen: Reply(response["status"], content.encode(), headers)


def outcome(client: CloudClient, row: Row, request: Any) -> Any:
    try:
        return CALLS[row.call](client, arguments(request))
    except CloudResponseError as error:
        return error


@pytest.mark.parametrize(
    "name", [name for name, row in MET.items() if row.call != "states"]
)
def test_recorded_answer_is_read_as_the_manifest_says(name):
    item, row = recording(name), MET[name]

    with serving(served(item["response"])) as server, client_of(server.url) as client:
        found = outcome(client, row, item["request"])

    if isinstance(row, Refused):
        assert type(found) is row.kind
        assert (found.status, found.code) == (row.status, row.code)
    else:
        assert found == row.lines
    assert_same_request(server.seen[0], item["request"])


def assert_same_request(seen: Seen, request: Any) -> None:
    """The client's request is the recorded one, but for paging and `force`: 0."""
    path, _, query = request["path"].partition("?")
    named = dict(part.split("=") for part in query.split("&") if part)
    asked = dict(seen.query)
    if request["method"] == "GET":
        for extra in ("limit", "offset", "ordering"):
            if extra not in named:
                asked.pop(extra, None)
    assert (seen.method, seen.path, asked) == (request["method"], path, named)
    body = request["body"] or {}
    if "json" in body:
        sent = seen.json
        if "force" not in body["json"]:
            assert sent.pop("force", 0) == 0
        assert sent == body["json"]
    elif "multipart" in body:
        content = body["multipart"]["file"]["content"].encode("utf-8")
        assert seen.files == {"file": content}
    else:
        assert seen.body == b""


@pytest.mark.parametrize(
    "name", [name for name, row in MET.items() if row.call == "states"]
)
def test_recorded_states_of_a_job_are_read_as_the_manifest_says(name):
    states = [read_job(state["job"]) for state in recording(name)]

    row = MET[name]
    assert isinstance(row, Met)
    assert tuple(map(job_line, states)) == row.lines
    assert [job.status.is_final for job in states] == [False, False, True]


# What would have been sent


@pytest.mark.parametrize(
    "name", [name for name, row in MET.items() if row.call == "push"]
)
def test_only_what_a_server_takes_is_sent(name):
    """Every deltafile that the server refused is refused here, or put right."""
    item, row = recording(name), MET[name]
    given = arguments(item["request"])
    fault = ""
    try:
        outgoing = prepare(given["content"], given["ids"][0])
    except ServiceError as error:
        fault = str(error)

    place = FAULTS.get(name)
    if place is not None:
        assert place in fault.split(":")[0]
        return
    assert fault == ""
    for part in outgoing.parts:
        jsonschema.validate(json.loads(part.content), SCHEMA)
    is_refused_for_its_form = (
        isinstance(row, Refused) and row.status in (400, 500)
    ) and row.code != "no_qgis_project"
    assert is_refused_for_its_form == (name in REPAIRED)


def test_replaced_secrets_are_all_that_the_recordings_have():
    text = "".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.json"))

    tokens = set(re.findall(r'"token": "([^"]*)"', text))
    assert tokens == {"<token>"}
    assert "sessionid=" not in text
    assert "Set-Cookie" not in text
