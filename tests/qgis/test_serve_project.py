"""The service of a project in the real `qgis_process`, with the plugin as installed."""

from __future__ import annotations

import json
import shutil
import signal
import socket
import subprocess
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.errors import CloudError
from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.processing.serve_project import VARIABLE, ServeProject
from tests.qgis.factories import deltafile, patch
from tests.qgis.service_factories import office
from tests.qgis.test_processing_headless import environment
from tests.unit.http_servers import client_of
from tools.demo import COMMANDS
from tools.staging import PLUGIN, stage

SERVE = f"{PLUGIN}:serveproject"
TOKEN = "a-token-that-nobody-may-see"


@pytest.fixture(scope="module")
def plugins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("serve")
    stage(base / "plugins" / PLUGIN)
    return base


def command(folder: Path, *arguments: str) -> list[str]:
    found = next(found for name in COMMANDS if (found := shutil.which(name)))
    given = [f"PROJECT={folder}/park.qgz", f"STORE={folder}/stores", *arguments]
    return [found, "--json", "run", SERVE, "--", *given]


def variables(plugins: Path, folder: Path) -> dict[str, str]:
    return {**environment(plugins, folder.name), VARIABLE: TOKEN}


@contextmanager
def served(plugins: Path, folder: Path, *arguments: str) -> Iterator[Any]:
    """A process that serves the project in `folder`, and a client of it."""
    port = free_port()
    process = subprocess.Popen(
        command(folder, f"PORT={port}", *arguments),
        env=variables(plugins, folder),
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        with client_of(f"http://127.0.0.1:{port}", TOKEN, max_retries=0) as client:
            wait_until(lambda: is_there(client))
            [project] = client.projects()
            yield process, CloudService(client, project.id)
    finally:
        process.kill()
        process.communicate()


def is_there(client: Any) -> bool:
    try:
        return bool(client.health().is_well)
    except CloudError:
        return False


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until(is_true: Any, timeout_s: float = 60) -> None:
    end = time.monotonic() + timeout_s
    while not is_true():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.1)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_changes_are_applied_until_the_service_is_interrupted(
    plugins, tmp_path, number
):
    park = office(tmp_path)
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    change["clientId"] = str(uuid.uuid4())
    with served(plugins, tmp_path) as (process, service):
        content = {**deltafile(change), "project": service.project_id}
        service.push_deltafile(json.dumps(content).encode())
        job = service.create_job(JobType.PACKAGE).job
        wait_until(lambda: service.get_job(job.id).status.is_final)
        [record] = service.list_deltas().items
        package = service.client.latest_package(service.project_id)

        process.send_signal(number)
        output, errors = process.communicate(timeout=30)

    assert process.returncode == 0, errors
    assert record.status is ServerStatus.APPLIED
    assert park.source.rows()[1]["note"] == "new"
    assert package.id == job.id
    results = json.loads(output)["results"]
    assert (results["JOBS"], results["PROJECT_ID"]) == (2, service.project_id)
    assert TOKEN not in output + errors
    assert "Traceback" not in errors


def test_service_ends_after_its_duration(plugins, tmp_path):
    office(tmp_path)
    with served(plugins, tmp_path, "DURATION=3") as (process, _service):
        output, errors = process.communicate(timeout=60)

    assert process.returncode == 0, errors
    assert json.loads(output)["results"]["JOBS"] == 0


@pytest.mark.parametrize(
    ("argument", "reason"),
    [
        ("PORT={taken}", "Choose another port"),
        ("ADDRESS=0.0.0.0", "ALLOW_OTHERS"),
        ("ADDRESS=192.0.2.1 ALLOW_OTHERS=true", "Choose an address"),
        ("ADDRESS=no.such.invalid ALLOW_OTHERS=true", "Choose an address"),
        ("PROJECT", "park.qgz: there is no such file"),
        ("STORE", "store.sqlite"),
    ],
)
def test_service_that_cannot_be_started_says_why(plugins, tmp_path, argument, reason):
    office(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as other:
        text = argument.format(taken=other.getsockname()[1])
        if argument == "PROJECT":
            (tmp_path / "park.qgz").unlink()
            text = "PORT=0"
        if argument == "STORE":
            (tmp_path / "stores").write_text("no folder")
            text = "DURATION=1"
        done = subprocess.run(
            [*command(tmp_path), *text.split()],
            env=variables(plugins, tmp_path),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    assert done.returncode == 1
    assert reason in done.stderr
    assert "Traceback" not in done.stderr


def test_new_token_is_told_once_and_others_are_warned_of(plugins, tmp_path):
    office(tmp_path)
    arguments = ["DURATION=1", "ADDRESS=0.0.0.0", "ALLOW_OTHERS=true"]
    given = [item for item in command(tmp_path, *arguments) if item != "--json"]
    done = subprocess.run(
        given,
        env={**variables(plugins, tmp_path), VARIABLE: ""},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    told = done.stdout + done.stderr
    [line] = [line for line in told.splitlines() if line.startswith("Token: ")]
    token = line.partition(": ")[2]
    assert len(token) >= 40
    assert told.count(token) == 1
    assert "nothing is encrypted" in told


class Cancelling(QgsProcessingFeedback):
    """Cancels as soon as the service has told where it is, and was asked there."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.found: list[str] = []
        self._asking: threading.Thread | None = None

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.told.append(info)
        if self._asking is None and "http://" in info:
            self._asking = threading.Thread(target=self._ask, args=(info.split()[-1],))
            self._asking.start()

    def _ask(self, url: str) -> None:
        with client_of(url, TOKEN) as client:
            self.found += [project.name for project in client.projects()]
        self.cancel()


def test_service_in_qgis_ends_when_it_is_cancelled(qgis_processing, tmp_path):
    office(tmp_path)
    feedback = Cancelling()
    parameters = {
        "PROJECT": str(tmp_path / "park.qgz"),
        "STORE": str(tmp_path / "stores"),
        "TOKEN": TOKEN,
    }
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]

    results, is_done = (
        ServeProject().create().run(parameters, QgsProcessingContext(), feedback)
    )

    assert is_done
    assert feedback.found == ["park"]
    assert results["URL"].startswith("http://127.0.0.1:")
    assert not [line for line in feedback.told if TOKEN in line]
    assert before == [
        signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)
    ]
    with pytest.raises(CloudError), client_of(results["URL"], max_retries=0) as client:
        client.health()
