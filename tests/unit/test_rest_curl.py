"""The `curl` lines of the API documents, run by curl itself.

Put right in them are the host, the token, the ids, and the field of the upload, which
the documents show damaged.
"""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

from tests.unit.rest_factories import TOKEN, running_front
from tests.unit.service_factories import PROJECT_ID, new_runner

SAMPLE = {
    "id": "8g9f0e21-3d4c-5b6e-f7g8-990011223344",
    "project": PROJECT_ID,
    "version": "1.0",
    "deltas": [
        {
            "uuid": "7f8e9d10-2c3b-4a5d-e6f7-889900112233",
            "clientId": "device-123",
            "localLayerId": "trees_layer",
            "method": "create",
            "sourcePk": None,
            "new": {
                "geometry": "POINT(7.5 47.5)",
                "attributes": {"species": "Oak", "height": 15.5},
            },
        }
    ],
}
"""The deltafile that the documents show."""
AUTHORIZED = ("-H", f"Authorization: Token {TOKEN}")


@pytest.fixture
def front(tmp_path):
    with running_front(tmp_path) as front:
        yield front


@pytest.fixture
def curl(front, tmp_path):
    """Run curl on a path of the API; gives the status and the body."""

    def run(method, path, *options):
        command = [shutil.which("curl"), "-sS", "-X", method, front.server.url + path]
        command += [*AUTHORIZED, *options, "-w", "\n%{http_code}"]
        done = subprocess.run(
            command, cwd=tmp_path, capture_output=True, text=True, timeout=30
        )
        assert done.returncode == 0, done.stderr
        body, _, status = done.stdout.rpartition("\n")
        return int(status), json.loads(body) if body else None

    return run


@pytest.fixture
def pushed(curl, tmp_path):
    (tmp_path / "deltafile.json").write_text(json.dumps(SAMPLE), encoding="utf-8")
    return curl("POST", f"deltas/{PROJECT_ID}/", "-F", "file=@deltafile.json")


def create(curl, type_="package"):
    wanted = json.dumps({"type": type_, "project_id": PROJECT_ID})
    kind = ("-H", "Content-Type: application/json")
    return curl("POST", "jobs/", *kind, "-d", wanted)


def test_curl_lists_jobs(curl):
    status, body = curl("GET", f"jobs/?project_id={PROJECT_ID}")

    assert (status, body["count"], body["results"]) == (200, 0, [])


def test_curl_creates_a_job_and_gets_it(curl, front):
    status, created = create(curl)
    new_runner(front.service).run_pending()

    assert (status, created["status"]) == (201, "pending")
    status, job = curl("GET", f"jobs/{created['id']}/")
    assert (status, job["status"]) == (200, "finished")
    assert isinstance(job["output"], str)
    assert job["feedback"]["feedback_version"] == "2.0"


def test_curl_uploads_the_deltafile_of_the_documents(pushed, front):
    status, body = pushed

    assert (status, body["new_count"]) == (200, 1)
    (job,) = front.service.list_jobs().items
    assert job.type.value == "delta_apply"


def test_curl_lists_deltas(curl, pushed):
    status, body = curl("GET", f"deltas/{PROJECT_ID}/")

    assert (status, body["count"]) == (200, 1)
    assert body["results"][0]["content"] == SAMPLE["deltas"][0]
    assert body["results"][0]["deltafile_id"] == SAMPLE["id"]


def test_curl_lists_deltas_of_a_deltafile(curl, pushed):
    status, body = curl("GET", f"deltas/{PROJECT_ID}/{SAMPLE['id']}/")

    assert (status, body["count"]) == (200, 1)


def test_curl_applies_deltas_by_the_deprecated_call(curl, pushed, front):
    status, body = curl("POST", f"deltas/apply/{PROJECT_ID}/")

    assert (status, body) == (200, None)
    assert len(front.service.list_jobs().items) == 2
