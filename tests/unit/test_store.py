"""The store's file: made, shared, damaged, of another version, where nothing fits."""

from __future__ import annotations

import contextlib
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from qfieldsync_cloud.core.errors import ServiceError, StoreError
from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.jobs.store import schema
from qfieldsync_cloud.core.jobs.store.store import STORE_NAME
from tests.unit.disks import disk, full, read_only
from tests.unit.service_factories import delta, deltafile, new_service, new_store

ROOT = Path(__file__).parents[2]


@contextlib.contextmanager
def raw(folder: Path) -> Iterator[sqlite3.Connection]:
    """The file, as somebody else sees it."""
    with contextlib.closing(sqlite3.connect(folder / STORE_NAME)) as connection:
        yield connection
        connection.commit()


def test_store_is_made_with_its_folder_when_something_is_kept(tmp_path):
    store = new_store(tmp_path / "a" / "b")
    assert store.clients() == ()
    assert store.stamp() == b""
    assert not (tmp_path / "a").exists()

    store.name_client("a device", "North crew")

    with raw(tmp_path / "a" / "b") as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_stamp_differs_after_each_thing_that_was_kept(tmp_path):
    store = new_store(tmp_path)
    stamps = [store.stamp()]
    for name in ("North", "South"):
        store.name_client("a device", name)
        stamps += [store.stamp(), store.stamp()]
        store.clients()

    assert len(set(stamps)) == 3
    assert stamps[-1] == store.stamp()


def is_open(path: Path) -> bool:
    """Whether this process has the file open."""
    descriptors = [item for item in Path("/proc/self/fd").iterdir() if item.exists()]
    return any(str(path) in str(item.readlink()) for item in descriptors)


def test_nothing_keeps_the_file_open(tmp_path):
    service = new_service(tmp_path)
    service.push_deltafile(deltafile(delta()))

    assert not is_open(service.store.path)
    assert {path.name for path in tmp_path.glob(f"{STORE_NAME}*")} == {STORE_NAME}


def test_store_of_a_newer_plugin_is_left_alone(tmp_path):
    store = new_store(tmp_path)
    store.clients()
    with raw(tmp_path) as connection:
        connection.execute("PRAGMA user_version = 99")
    content = store.path.read_bytes()

    with pytest.raises(StoreError, match="newer version") as error:
        store.clients()

    assert error.value.code == "store_newer"
    assert error.value.path == str(store.path)
    assert "Update the plugin" in str(error.value)
    assert store.path.read_bytes() == content


def test_older_store_is_brought_up_to_date(tmp_path, monkeypatch):
    service = new_service(tmp_path)
    service.push_deltafile(deltafile(delta()))
    added = ("ALTER TABLE client ADD COLUMN colour TEXT",)
    monkeypatch.setattr(
        "qfieldsync_cloud.core.jobs.store.database.MIGRATIONS",
        (*schema.MIGRATIONS, added),
    )
    newer = schema.VERSION + 1
    monkeypatch.setattr("qfieldsync_cloud.core.jobs.store.database.VERSION", newer)

    assert service.list_deltas().total == 1

    with raw(tmp_path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (newer,)
        assert connection.execute("SELECT colour FROM client").fetchall() == [(None,)]


def test_migration_that_fails_leaves_the_store_as_it_was(tmp_path, monkeypatch):
    service = new_service(tmp_path)
    service.push_deltafile(deltafile(delta()))
    content = service.store.path.read_bytes()
    broken = ("ALTER TABLE client ADD COLUMN colour TEXT", "SELECT * FROM nowhere")
    monkeypatch.setattr(
        "qfieldsync_cloud.core.jobs.store.database.MIGRATIONS",
        (*schema.MIGRATIONS, broken),
    )
    newer = schema.VERSION + 1
    monkeypatch.setattr("qfieldsync_cloud.core.jobs.store.database.VERSION", newer)

    with pytest.raises(StoreError, match="nowhere"):
        service.list_deltas()

    assert service.store.path.read_bytes() == content


@pytest.mark.parametrize(
    "content", [b"no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 4096]
)
def test_damaged_store_is_told_with_its_path(tmp_path, content):
    store = new_store(tmp_path)
    store.path.write_bytes(content)

    with pytest.raises(StoreError, match=STORE_NAME) as error:
        store.clients()

    assert error.value.code in ("store_damaged", "store_failed")
    assert store.path.read_bytes() == content
    assert not is_open(store.path)


def test_database_of_another_program_is_not_touched(tmp_path):
    with raw(tmp_path) as connection:
        connection.execute("CREATE TABLE mine (a)")
    content = (tmp_path / STORE_NAME).read_bytes()

    with pytest.raises(StoreError, match="another program") as error:
        new_store(tmp_path).clients()

    assert error.value.code == "store_damaged"
    assert (tmp_path / STORE_NAME).read_bytes() == content


def test_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    with pytest.raises(StoreError, match="Allow writing there") as error:
        new_store(tmp_path / "file" / "folder").name_client("a device", "North crew")

    assert error.value.code == "store_read_only"


def test_store_that_somebody_locks_is_told_after_a_while(tmp_path):
    store = new_store(tmp_path)
    store._database._busy_timeout_s = 0.1
    store.clients()
    with raw(tmp_path) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match="try again") as error:
            store.name_client("a", "b")
        connection.execute("ROLLBACK")

    assert error.value.code == "store_busy"
    store.name_client("a", "b")


# Read-only places and full disks, real ones where this computer lets us make them


def test_read_only_profile_can_be_read_and_tells_why_nothing_is_written(tmp_path):
    with disk(tmp_path / "profile", "2m") as is_mounted:
        service = new_service(tmp_path / "profile")
        service.push_deltafile(deltafile(delta()))
        with read_only(tmp_path / "profile", is_mounted):
            assert service.list_deltas().total == 1
            assert service.list_jobs().total == 1
            with pytest.raises(StoreError, match="Allow writing there") as error:
                service.create_job(JobType.PACKAGE)
            assert error.value.code == "store_read_only"
        assert service.create_job(JobType.PACKAGE).is_new


def test_read_only_profile_without_a_store_tells_why(tmp_path):
    with disk(tmp_path / "profile", "2m") as is_mounted:
        store = new_store(tmp_path / "profile")
        refused = pytest.raises(StoreError, match="Allow writing there")
        with read_only(tmp_path / "profile", is_mounted), refused as error:
            store.name_client("a device", "North crew")
        assert error.value.code == "store_read_only"


@pytest.mark.parametrize("room", [0, 5_000, 20_000, 60_000])
def test_full_disk_keeps_nothing_of_a_deltafile_and_all_that_was_there(tmp_path, room):
    with disk(tmp_path / "disk", "3m") as is_mounted:
        folder = tmp_path / "disk"
        service = new_service(folder)
        service.push_deltafile(deltafile(delta()))
        large = deltafile(*(delta(note="x" * 2000) for _ in range(200)))
        with full(folder, is_mounted, room):
            with pytest.raises(StoreError) as error:
                service.push_deltafile(large)
            assert error.value.code in ("store_full", "store_failed")
            if is_mounted:
                assert error.value.code == "store_full"
                assert "Free some space" in str(error.value)

        assert (service.list_deltas().total, service.list_jobs().total) == (1, 1)
        with raw(folder) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert service.push_deltafile(large).new_count == 200


# Two processes and `kill -9`

_PUSH = """
import sys
from pathlib import Path
from tests.unit.disks import disk, full, read_only
from tests.unit.service_factories import new_service, delta, deltafile
service = new_service(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[3])):
    items = [delta(id=f"{sys.argv[2]}-{number}-{i}") for i in range(5)]
    service.push_deltafile(deltafile(*items, id=f"{sys.argv[2]}-{number}"))
    print(number, flush=True)
"""


def start(folder: Path, name: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _PUSH, str(folder), name, str(count)],
        cwd=ROOT,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def go(process: subprocess.Popen[str]) -> None:
    assert process.stdout.readline() == "ready\n"
    process.stdin.write("go\n")
    process.stdin.flush()


def test_two_processes_push_at_once_and_nothing_is_lost(tmp_path):
    processes = [start(tmp_path, name, 15) for name in ("a", "b")]
    for process in processes:
        go(process)
    for process in processes:
        process.communicate(timeout=120)
        assert process.returncode == 0

    service = new_service(tmp_path)
    items = service.list_deltas(1000).items
    assert len(items) == 2 * 15 * 5
    assert service.list_jobs().total == 30
    for name in ("a", "b"):
        mine = [item.id for item in items if item.id.startswith(name)]
        assert mine == [f"{name}-{n}-{i}" for n in range(15) for i in range(5)]


@pytest.mark.parametrize("told", [1, 2, 4, 7])
def test_process_that_is_killed_leaves_whole_deltafiles(tmp_path, told):
    process = start(tmp_path, "a", 1000)
    go(process)
    for _ in range(told):
        process.stdout.readline()
    # at another moment of the next push each time
    time.sleep(0.003 * told)
    process.send_signal(signal.SIGKILL)
    answered, _ = process.communicate()

    service = new_service(tmp_path)
    items = service.list_deltas(1000).items
    jobs = service.list_jobs(1000).total
    answers = told + len(answered.splitlines())
    assert jobs in (answers, answers + 1)
    assert len(items) == 5 * jobs
    assert [item.id for item in items] == [
        f"a-{n}-{i}" for n in range(jobs) for i in range(5)
    ]
    with raw(tmp_path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    service.push_deltafile(deltafile(delta()))


def test_threads_share_a_store(tmp_path):
    service = new_service(tmp_path)
    errors: list[Exception] = []

    def push() -> None:
        try:
            for _ in range(10):
                service.push_deltafile(deltafile(delta()))
                service.list_deltas()
        except ServiceError as error:
            errors.append(error)

    threads = [threading.Thread(target=push) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert errors == []
    assert service.list_deltas().total == 30
