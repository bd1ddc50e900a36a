"""A process that serves a project and is killed between, or in, pushes.

A deltafile that was answered 200 is there afterwards, and applied once; one that was
not answered may be pushed again.
"""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import threading
import time
import uuid
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.errors import CloudError
from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from tests.integration.test_service_crashes import applications
from tests.qgis.factories import create, deltafile
from tests.qgis.service_factories import Office, office
from tests.unit.http_servers import client_of
from tests.unit.rest_factories import TOKEN

ROOT = Path(__file__).parents[2]
CREW, DELTAS, KILLS = 4, 5, 4

_SERVER = """
import sys, time
from pathlib import Path
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from qfieldsync_cloud.core.jobs.runner import Runner
from qfieldsync_cloud.core.jobs.runner_thread import RunnerThread
from qfieldsync_cloud.core.rest.server import RestServer
from qfieldsync_cloud.core.rest.settings import FrontSettings
from qfieldsync_cloud.core.services.local.opening import open_service, works
from qfieldsync_cloud.core.services.local.serving import served_project
from tests.qgis.factories import PROJECT_ID
from tests.unit.rest_factories import TOKEN
folder = Path(sys.argv[1])
service = open_service(PROJECT_ID, folder / "park.qgz", folder=folder / "profile")
thread = RunnerThread(Runner(service.store, service.project_path, works()))
service.wake = thread.wake
thread.start()
with RestServer([served_project(service, "park")], FrontSettings(token=TOKEN)) as it:
    print(it.url, flush=True)
    time.sleep(600)
"""


@dataclass
class Device:
    """Pushes deltafiles one after the other, each until it is accepted."""

    park: Office
    client_id: str
    accepted: list[str] = field(default_factory=list)
    """Uuids of deltas whose file was answered 200."""
    unanswered: int = 0
    _next: dict | None = None

    def push(self, url: str, is_over: threading.Event) -> None:
        with client_of(url, TOKEN, max_retries=0) as client:
            while not is_over.is_set():
                content = self._next = self._next or self._file()
                try:
                    client.push(content["project"], json.dumps(content).encode())
                except CloudError:
                    self.unanswered += 1
                    return
                self.accepted += [item["uuid"] for item in content["deltas"]]
                self._next = None

    def _file(self) -> dict:
        deltas = [
            create(
                self.park.layer_id,
                {"species": "ash"},
                f"Point ({number} 9)",
                client=self.client_id,
                local_pk=len(self.accepted) + number + 1,
                id=str(uuid.uuid4()),
            )
            for number in range(DELTAS)
        ]
        return {**deltafile(*deltas), "id": str(uuid.uuid4())}


def serve(folder: Path) -> tuple[subprocess.Popen[str], str]:
    process = subprocess.Popen(
        [sys.executable, "-c", _SERVER, str(folder)],
        cwd=ROOT,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    return process, process.stdout.readline().strip()


def kill(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL


def test_service_that_is_killed_loses_no_accepted_change_and_doubles_none(tmp_path):
    park = office(tmp_path)
    crew = [Device(park, str(uuid.uuid4())) for _ in range(CREW)]
    seed = random.randrange(2**32)
    moments = random.Random(seed)
    for _ in range(KILLS):
        process, url = serve(tmp_path)
        is_over = threading.Event()
        pushers = [
            threading.Thread(target=device.push, args=(url, is_over)) for device in crew
        ]
        for pusher in pushers:
            pusher.start()
        time.sleep(moments.uniform(0.3, 2.0))
        kill(process)
        is_over.set()
        for pusher in pushers:
            pusher.join(60)

    process, _url = serve(tmp_path)
    wait_for_rest(park)
    kill(process)

    accepted = [item for device in crew for item in device.accepted]
    kept = Counter(item.id for item in records(park))
    assert len(accepted) > CREW * DELTAS, seed
    assert sum(device.unanswered for device in crew) > 0, seed
    assert set(accepted) <= set(kept), seed
    assert set(kept.values()) == {1}, seed
    assert applications(park.source) == kept, seed
    assert len(park.source.rows()) == 5 + len(kept), seed


def wait_for_rest(park: Office) -> None:
    """Until every delta is applied; what met two kills in a row is tried again."""
    end = time.monotonic() + 180
    while True:
        counts = park.service.counts()
        if counts[ServerStatus.APPLIED] == sum(counts.values()):
            return
        assert time.monotonic() < end, counts
        if counts[ServerStatus.ERROR]:
            failed = [x.id for x in records(park) if x.status is ServerStatus.ERROR]
            park.service.retry(failed)
            park.service.apply_deltas()
        time.sleep(0.5)


def records(park: Office) -> list[DeltaRecord]:
    """All deltas of the store."""
    found: list[DeltaRecord] = []
    while (page := park.service.list_deltas(1000, len(found))).items:
        found += page.items
    return found
