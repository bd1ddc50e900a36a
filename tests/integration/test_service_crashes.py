"""Workers of a `LocalService` that are killed, in processes of their own; full disks.

Whatever happens, each delta is applied once or not at all, the store hears of it, and
the next worker finishes.
"""

from __future__ import annotations

import contextlib
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.errors import StoreError
from qfieldsync_cloud.core.jobs.model import JobStatus
from tests.qgis.factories import Database, create, patch
from tests.qgis.service_factories import Office, office
from tests.unit.disks import disk, full

ROOT = Path(__file__).parents[2]

_WORKER = """
import os, signal, sys
from pathlib import Path
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from qfieldsync_cloud.core.jobs.runner import Runner
from qfieldsync_cloud.core.jobs.store.store import Store
from qfieldsync_cloud.core.services.local.opening import open_service, works
from tests.qgis.factories import PROJECT_ID
folder = Path(sys.argv[1])
service = open_service(PROJECT_ID, folder / "park.qgz", folder=folder / "profile")
if sys.argv[2] == "before the record":
    # the data are committed, the store does not know
    Store.settle_deltas = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
if sys.argv[2] == "before the run":
    from qfieldsync_cloud.core.engine import SyncRun
    SyncRun.apply = lambda _: os.kill(os.getpid(), signal.SIGKILL)
print("ready", flush=True)
Runner(service.store, service.project_path, works()).run_pending()
os._exit(0)
"""


def worker(folder: Path, crash: str = "never") -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", _WORKER, str(folder), crash],
        cwd=ROOT,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout.readline() == "ready\n"
    return process


def finished(process: subprocess.Popen[str]) -> bool:
    """Whether it came to its end; else it was killed."""
    process.communicate(timeout=120)
    assert process.returncode in (0, -signal.SIGKILL)
    return process.returncode == 0


def applications(source: Database) -> Counter[str]:
    """How often each delta is in the ledger."""
    return Counter(row["delta_uuid"] for row in source.ledger() if row["delta_uuid"])


def some(park: Office, count: int) -> list[dict]:
    return [
        patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}),
        *(
            create(park.layer_id, {"species": "ash"}, f"Point ({n} 9)", local_pk=str(n))
            for n in range(100, 100 + count)
        ),
    ]


@pytest.mark.parametrize("crash", ["before the record", "before the run"])
def test_worker_that_is_killed_leaves_what_the_next_one_puts_right(tmp_path, crash):
    park = office(tmp_path)
    deltas = some(park, 3)
    park.push(*deltas)
    assert not finished(worker(tmp_path, crash))
    assert park.statuses() == ["BUSY"] * 4
    is_written = park.source.rows()[1]["note"] == "new"
    assert is_written is (crash == "before the record")

    park.run()

    assert park.statuses() == ["APPLIED"] * 4
    assert applications(park.source) == {item["uuid"]: 1 for item in deltas}
    assert len(park.source.rows()) == 8
    following, killed = park.service.list_jobs().items
    assert (killed.status, following.status) == (JobStatus.FAILED, JobStatus.FINISHED)
    if is_written:
        assert all("lready applied" in message for message in park.messages())


def test_worker_that_is_killed_twice_is_not_started_again_by_itself(tmp_path):
    park = office(tmp_path)
    park.push(*some(park, 1))
    for _ in range(2):
        assert not finished(worker(tmp_path, "before the run"))

    assert finished(worker(tmp_path))

    assert park.statuses() == ["ERROR"] * 2
    park.service.retry([item.id for item in park.service.list_deltas().items])
    assert park.apply_again() == ["APPLIED"] * 2


def test_workers_that_are_killed_at_any_moment_apply_each_delta_once(tmp_path):
    park = office(tmp_path)
    deltas = some(park, 900)
    for start in range(0, len(deltas), 100):
        park.push(*deltas[start : start + 100], id=f"file-{start}")
    seed = random.randrange(2**32)
    moments = random.Random(seed)
    kills = 0
    for _ in range(5):
        process = worker(tmp_path)
        time.sleep(moments.uniform(0.0, 0.2))
        process.send_signal(signal.SIGKILL)
        kills += not finished(process)

    assert finished(worker(tmp_path))
    # what met two kills in a row is not tried again by itself
    items = park.service.list_deltas(1000).items
    park.service.retry(item.id for item in items if item.status is ServerStatus.ERROR)
    park.service.apply_deltas()
    assert finished(worker(tmp_path))

    assert park.statuses() == ["APPLIED"] * len(deltas), seed
    assert applications(park.source) == {item["uuid"]: 1 for item in deltas}, seed
    assert len(park.source.rows()) == 5 + 900
    unfinished = [j for j in park.service.list_jobs(100).items if not j.status.is_final]
    assert unfinished == [], seed
    assert kills, seed


def test_two_desktops_on_one_project_apply_each_delta_once(tmp_path):
    park = office(tmp_path)
    deltas = some(park, 60)
    for start in range(0, len(deltas), 4):
        park.push(*deltas[start : start + 4], id=f"file-{start}")
    processes = [worker(tmp_path), worker(tmp_path)]
    assert all(map(finished, processes))
    park.run()

    assert park.statuses() == ["APPLIED"] * len(deltas)
    assert applications(park.source) == {item["uuid"]: 1 for item in deltas}
    assert {job.status for job in park.service.list_jobs(100).items} == {
        JobStatus.FINISHED
    }


def test_store_on_a_full_disk_stops_the_worker_and_the_next_one_puts_it_right(tmp_path):
    park = office(tmp_path)
    # the store is on that disk, the data are not
    with disk(tmp_path / "profile", "3m") as is_mounted:
        deltas = some(park, 60)
        park.push(*deltas)
        worker_here, store = park.runner(), park.service.store
        settle = store.settle_deltas

        def settle_on_a_full_disk(*arguments):
            stack.enter_context(full(store.path.parent, is_mounted, 0))
            settle(*arguments)

        with contextlib.ExitStack() as stack:
            store.settle_deltas = settle_on_a_full_disk
            with pytest.raises(StoreError) as error:
                worker_here.run_pending()
            del store.settle_deltas
            assert error.value.code in ("store_full", "store_failed")
            # the data have it all, and the store can be read
            assert park.source.rows()[1]["note"] == "new"
            assert park.statuses() == ["BUSY"] * 61

        worker_here.run_pending()

        assert park.statuses() == ["APPLIED"] * 61
        assert applications(park.source) == {item["uuid"]: 1 for item in deltas}
