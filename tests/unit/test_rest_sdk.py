"""The official QFieldCloud SDK against the REST front, for all that both know.

It needs newer libraries than QGIS has, so it lives in a folder of its own and runs in a
process of its own.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

import pytest

from qfieldsync_cloud.core.rest.sites import ServedFile, ServedPackage
from tests.unit.rest_factories import PASSWORD, running_front
from tests.unit.service_factories import PROJECT_ID, delta, deltafile, new_runner

SDK = Path(sys.prefix) / "sdk"
SCRIPT = """
import json, sys
from qfieldcloud_sdk import sdk

url, password, project, folder, step = sys.argv[1:]
client = sdk.Client(url)
login = client.login("ada", password)
found = {"login": login["username"]}
if step == "jobs":
    found["status"] = client.check_server_status()
    found["projects"] = [item["id"] for item in client.list_projects()]
    found["name"] = client.get_project(project)["name"]
    made = [
        client.job_trigger(project, sdk.JobTypes.PROCESS_PROJECTFILE) for _ in range(5)
    ]
    found["made"] = [job["id"] for job in made]
    found["all"] = [job["id"] for job in client.list_jobs(project)]
    found["page"] = [
        job["id"]
        for job in client.list_jobs(project, pagination=sdk.Pagination(2, 1))
    ]
    package = client.job_trigger(project, sdk.JobTypes.PACKAGE)
    again = client.job_trigger(project, sdk.JobTypes.PACKAGE)
    forced = client.job_trigger(project, sdk.JobTypes.PACKAGE, force=True)
    found["package"] = [package["id"] == again["id"], package["id"] == forced["id"]]
    found["job"] = client.job_status(made[0]["id"])["status"]
elif step == "push":
    client.push_delta(project, folder + "/deltas.json")
elif step == "download":
    found["latest"] = client.package_latest(project)["package_id"]
    client.package_download(project, folder + "/got", show_progress=False)
print(json.dumps(found))
"""


@pytest.fixture
def sdk(tmp_path):
    """Run a step of the script against a front."""

    def run(front, step):
        arguments = (front.server.url, PASSWORD, PROJECT_ID, str(tmp_path), step)
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, *arguments],
            env={**os.environ, "PYTHONPATH": str(SDK)},
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return run


def test_sdk_logs_in_and_asks_for_jobs(sdk, tmp_path):
    with running_front(tmp_path) as front:
        found = sdk(front, "jobs")

        assert found["login"] == "ada"
        assert found["status"]["database"] == "ok"
        assert found["projects"] == [PROJECT_ID]
        assert found["name"] == "park"
        assert found["all"] == found["made"][::-1]
        assert found["page"] == found["made"][::-1][1:3]
        assert found["package"] == [True, False]
        assert found["job"] == "pending"


def test_sdk_pushes_a_deltafile(sdk, tmp_path):
    item = delta()
    (tmp_path / "deltas.json").write_bytes(deltafile(item))
    with running_front(tmp_path) as front:
        sdk(front, "push")

        (record,) = front.service.list_deltas().items
        assert record.content == item
        assert new_runner(front.service).run_pending() == 1


def test_sdk_downloads_the_files_of_a_package(sdk, tmp_path):
    folder, files = tmp_path / "package", []
    for name in ("park_qfield.qgz", "DCIM/one two.jpg"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.urandom(5000))
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        files.append(ServedFile(name, 5000, digest, name.startswith("DCIM")))
    at = datetime(2026, 3, 4, tzinfo=timezone.utc)
    package = ServedPackage("job-1", folder, at, tuple(files), {})
    with running_front(tmp_path, package=package) as front:
        assert sdk(front, "download")["latest"] == "job-1"

    for file in files:
        got = (tmp_path / "got" / file.name).read_bytes()
        assert hashlib.sha256(got).hexdigest() == file.sha256
