"""Disks that are full, folders that are read-only, files that vanish or are locked.

The troubles are real ones: a small file system in memory that is filled or mounted
read-only, where this computer lets us mount one, and always a limit on the size of
files, or rights that are taken away. Whatever happens, a clear outcome is told, nothing
is lost or half done, and the run after the trouble applies every delta exactly once.
"""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from qfieldsync_cloud.core.layers.runs import applying
from qfieldsync_cloud.core.layers.sessions import database_session, file_session
from tests.qgis import factories, file_factories
from tests.qgis.factories import (
    GPKG,
    SPATIALITE,
    Database,
    Outcome,
    create,
    delete,
    outcome_of,
    patch,
    project_of,
    run_of,
    stored,
)
from tests.qgis.file_factories import GEOJSON, SHAPEFILE, SIDECAR

KINDS = (GPKG, SPATIALITE, SHAPEFILE, GEOJSON)
DATABASES = (GPKG, SPATIALITE)
all_kinds = pytest.mark.parametrize("kind", KINDS)
both_databases = pytest.mark.parametrize("kind", DATABASES)

ROOT = Path(__file__).parents[2]
LONG = "a long note " * 6
OAKS = 3
ASH = 9


def oaks(folder: Path, kind: str, count: int = OAKS) -> Any:
    """A data source with some oaks."""
    if kind in DATABASES:
        rows = [factories.oak(n) for n in range(1, count + 1)]
        return factories.trees(folder, kind, *rows)
    return file_factories.trees(
        folder, kind, *(file_factories.oak(n) for n in range(1, count + 1))
    )


def changes(layer_id: str, count: int = OAKS, size: int = 1) -> list[dict[str, Any]]:
    """A patch of every oak but the second, a delete, and a create."""
    return [
        *(
            patch(layer_id, n, {"note": "old"}, {"note": f"{n} {LONG}"})
            for n in range(1, count + 1)
            if n != 2
        ),
        delete(layer_id, 2, {"note": "old"}, "Point (2 2)"),
        *(
            create(
                layer_id,
                {"fid": 1000 + n, "species": "ash", "note": LONG},
                f"Point ({n} 9)",
            )
            for n in range(size)
        ),
    ]


def before(count: int = OAKS) -> dict[Any, Any]:
    return {n: stored(factories.oak(n)) for n in range(1, count + 1)}


def after(count: int = OAKS, size: int = 1) -> dict[Any, Any]:
    rows = {
        n: stored(factories.oak(n), note=f"{n} {LONG}")
        for n in range(1, count + 1)
        if n != 2
    }
    for n in range(size):
        rows[1000 + n] = {"species": "ash", "note": LONG, "geom": f"Point ({n} 9)"}
    return {key: _without_blanks(row) for key, row in rows.items()}


def rows_of(source: Any) -> dict[Any, Any]:
    """What it holds; a Shapefile has no blanks at the end of a text."""
    return {key: _without_blanks(row) for key, row in source.rows().items()}


def _without_blanks(row: dict[str, Any]) -> dict[str, Any]:
    return {k: v.rstrip(" ") if isinstance(v, str) else v for k, v in row.items()}


def applied_count(source: Any) -> int:
    """How many deltas its ledger has."""
    if isinstance(source, Database):
        if factories.LEDGERS[source.kind] not in source.query(
            "SELECT name FROM sqlite_master"
        ):
            return 0
        return sum(row["entry"] == "delta" for row in source.ledger())
    try:
        return len(source.ledger())
    except sqlite3.OperationalError:  # made, and nothing more
        return 0


def is_tidy(source: Any) -> bool:
    """Whether nothing unfinished lies beside the data source."""
    if isinstance(source, Database):
        return source.is_sound()
    name = source.path.name
    kept = {f"{name}.ledger.sqlite", f"{name}.lock.sqlite"}
    # what somebody else may have written is set aside
    return {n for n in source.sidecar_files() if ".replaced-" not in n} <= kept


@dataclass
class Office:
    """A data source, a project that shows it, and the deltas to be applied."""

    source: Any
    project: Any
    layer_id: str
    deltas: list[dict[str, Any]]
    count: int = OAKS
    size: int = 1

    def apply(self) -> list[str]:
        return self.outcome().told

    def outcome(self) -> Outcome:
        run = run_of(self.project, *self.deltas, lock_timeout_s=0.1)
        run.apply()
        return outcome_of(run)

    def let_go(self) -> None:
        """Close what the project has open, as when QGIS is closed."""
        self.project.clear()

    def is_untouched(self) -> bool:
        assert rows_of(self.source) == before(self.count)
        assert applied_count(self.source) == 0
        return True

    def finishes(self) -> bool:
        """Whether the next run applies everything, and the one after it nothing.

        QGIS 3.22 keeps a SpatiaLite file open under its name, as it was when it was
        read-only or replaced: the next run is one after a restart of QGIS.
        """
        if self.source.kind == SPATIALITE:
            folder = self.source.path.parent / "restarted"
            self.source = factories.copied(self.source, folder)
        layer = self.source.layer()
        self.layer_id, previous = layer.id(), self.layer_id
        project = project_of(layer)
        for told in ("applied", "already"):
            run = run_as(project, previous, layer.id(), self.deltas)
            assert run == [told] * len(self.deltas)
            assert rows_of(self.source) == after(self.count, self.size)
            assert applied_count(self.source) == len(self.deltas)
        del layer
        project.clear()
        return is_tidy(self.source)


def run_as(
    project: Any, named: str, layer_id: str, deltas: list[dict[str, Any]]
) -> list[str]:
    """Apply deltas that name a layer by the id that it had."""
    layer = project.mapLayer(layer_id)
    return file_factories.apply_as(named, layer, *deltas, project=project).told


def office(folder: Path, kind: str, count: int = OAKS, size: int = 1) -> Office:
    source = oaks(folder, kind, count)
    layer = source.layer()
    deltas = changes(layer.id(), count, size)
    return Office(source, project_of(layer), layer.id(), deltas, count, size)


# Full disks


def _mounts() -> bool:
    """Whether this process may mount a file system."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]
        try:
            if subprocess.run(command, capture_output=True, check=False).returncode:
                return False
        except OSError:
            return False
        subprocess.run(["umount", folder], check=True)
        return True


MOUNTS = _mounts()
_DISK_BYTES = 24 * 1024 * 1024


@dataclass
class SmallDisk:
    """A file system of its own, that can be filled."""

    folder: Path

    def fill(self, *, but_for: int) -> None:
        """Leave so many bytes free."""
        free = os.statvfs(self.folder)
        size = free.f_bavail * free.f_frsize - but_for
        with (self.folder / "filler").open("wb") as filler:
            while size > 0:
                size -= filler.write(b"\0" * min(size, 1 << 16))

    def free(self) -> None:
        (self.folder / "filler").unlink()


@dataclass
class SmallFiles:
    """No file grows beyond a limit: where no disk can be made."""

    folder: Path
    limits: tuple[int, int] = (0, 0)

    def fill(self, *, but_for: int) -> None:
        sizes = [p.stat().st_size for p in self.folder.rglob("*") if p.is_file()]
        self.limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        least = min(max(sizes), 4096) + but_for
        resource.setrlimit(resource.RLIMIT_FSIZE, (least, self.limits[1]))

    def free(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self.limits)


@contextlib.contextmanager
def small_disk(folder: Path) -> Iterator[SmallDisk]:
    """A file system in memory, mounted there."""
    options = f"size={_DISK_BYTES},mode=0777"
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=True
    )
    try:
        yield SmallDisk(folder)
    finally:
        # lazy: a database that a test left open must not keep it
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextlib.contextmanager
def small_files(folder: Path) -> Iterator[SmallFiles]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        yield SmallFiles(folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


WAYS: dict[str, tuple[Callable[[Path], Any], set[str]]] = {
    "files that may not grow": (
        small_files,
        {"error source_lost", "error disk_full"},
    )
}
if MOUNTS:
    WAYS["a small disk"] = (small_disk, {"error disk_full"})
ROOM = (0, 9_000, 50_000, 120_000, 300_000)
"""Bytes that are left: it is not the same step every time that fails."""


CASES = [
    (kind, way, room)
    for kind in KINDS
    for way in WAYS
    for room in ROOM
    # of a file that may not grow, what does not make it grow is applied: see
    # `test_files_safety`
    if way != "files that may not grow" or kind in DATABASES or room == 0
]


@pytest.mark.parametrize(("kind", "way", "room"), CASES)
def test_disk_when_it_is_full_then_nothing_is_half_done_and_the_next_run_finishes(
    tmp_path, kind, way, room
):
    make, expected = WAYS[way]
    folder = tmp_path / "disk"
    folder.mkdir()
    with make(folder) as disk:
        # more than the room that is left, and no more than that takes
        the_office = office(folder, kind, count=200, size=150 + room // 400)
        disk.fill(but_for=room)
        told = the_office.apply()
        disk.free()

        assert len(set(told)) == 1
        assert set(told) <= expected
        the_office.let_go()
        assert the_office.is_untouched()
        assert the_office.finishes()


# Read-only file systems


@contextlib.contextmanager
def read_only_disk(folder: Path) -> Iterator[None]:
    """The file system that is mounted there takes no write for a while."""
    command = ["mount", "-o", "remount,ro", str(folder)]
    subprocess.run(command, check=True)
    try:
        yield
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)


@contextlib.contextmanager
def without_rights(folder: Path) -> Iterator[None]:
    """Nobody may write to what is in the folder, nor to the folder."""
    paths = [folder, *folder.iterdir()]
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        with file_factories.without_privileges():
            yield
    finally:
        for path in paths:
            path.chmod(0o755 if path.is_dir() else 0o644)


@all_kinds
@pytest.mark.parametrize("way", ["rights", "file system"] if MOUNTS else ["rights"])
def test_folder_when_it_is_read_only_then_it_is_told_and_the_next_run_finishes(
    tmp_path, kind, way
):
    folder = tmp_path / "disk"
    folder.mkdir()
    with contextlib.ExitStack() as stack:
        forbid = without_rights
        if way == "file system":
            stack.enter_context(small_disk(folder))
            forbid = read_only_disk
        the_office = office(folder, kind)
        # as when the project was opened before, or is read from its file now
        for is_open in (True, False) if way == "rights" else (False,):
            if way == "file system":
                the_office.let_go()  # what is open for writing keeps it writable
            with forbid(folder):
                if not is_open:
                    the_office.let_go()
                    the_office.project = project_of(the_office.source.layer())
                    [layer_id] = the_office.project.mapLayers()
                    deltas = the_office.deltas
                    named, the_office.layer_id = the_office.layer_id, layer_id
                    told = run_as(the_office.project, named, layer_id, deltas)
                    the_office.layer_id = named
                else:
                    told = the_office.apply()
            assert told == ["not_applied layer_read_only"] * len(the_office.deltas)
        the_office.let_go()

        assert the_office.is_untouched()
        assert the_office.finishes()


# Locks of other processes


@contextlib.contextmanager
def other_process(*statements: str, path: Path) -> Iterator[None]:
    """Another process that runs SQL, and holds what it has until the end."""
    program = (
        "import sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "for sql in sys.argv[2:]: c.execute(sql).fetchall()\n"
        "print('held', flush=True)\n"
        "sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(path), *statements],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield
        assert other.stdin is not None
        other.stdin.close()


def held_file(source: Any) -> Path:
    """The SQLite file by which writers of the data source exclude each other."""
    if isinstance(source, Database):
        return source.path
    folder = source.path.parent / SIDECAR
    folder.mkdir(exist_ok=True)
    return Path(folder / f"{source.path.name}.lock.sqlite")


@all_kinds
@pytest.mark.parametrize("how", ["IMMEDIATE", "EXCLUSIVE"])
def test_source_when_another_process_writes_it_then_nothing_is_written(
    tmp_path, kind, how
):
    the_office = office(tmp_path, kind)

    with other_process(f"BEGIN {how}", path=held_file(the_office.source)):
        outcome = the_office.outcome()

    assert outcome.told == ["error lock_timeout"] * len(the_office.deltas)
    assert {entry["remedy"]["code"] for entry in outcome.json["deltas"]} == {
        "try_again"
    }
    the_office.let_go()
    assert the_office.is_untouched()
    assert the_office.finishes()


@both_databases
def test_database_when_another_process_reads_it_all_the_while_then_all_or_nothing(
    tmp_path, kind
):
    the_office = office(tmp_path, kind)
    the_office.let_go()
    layer = the_office.source.layer()
    the_office.project = project_of(layer)
    named, layer_id = the_office.layer_id, layer.id()
    del layer

    statements = ("BEGIN", "SELECT count(*) FROM trees")
    with other_process(*statements, path=the_office.source.path):
        told = run_as(the_office.project, named, layer_id, the_office.deltas)

    the_office.let_go()
    assert set(told) in ({"applied"}, {"error lock_timeout"})
    if set(told) == {"applied"}:
        assert rows_of(the_office.source) == after()
        assert applied_count(the_office.source) == len(the_office.deltas)
    else:
        assert the_office.is_untouched()
        assert the_office.finishes()


# Data sources that vanish


def files_of(source: Any) -> list[Path]:
    """The files of the data source, and what lies beside a database."""
    if isinstance(source, Database):
        return sorted(source.path.parent.glob(f"{source.path.name}*"))
    return sorted(source.path.parent.glob(f"{source.path.stem}.*"))


def vanish(source: Any, how: str, other: Any) -> None:
    """Let the files be deleted, moved away, or replaced by others, by somebody."""
    for path in files_of(source):
        if how == "moved":
            folder = path.parent / "moved"
            folder.mkdir(exist_ok=True)
            path.rename(folder / path.name)
        else:
            path.unlink()
    if how == "replaced":
        for path in files_of(other):
            # as programs do that write a file anew: beside it, and then over it
            partial = source.path.parent / f"{path.name}.part"
            shutil.copy2(path, partial)
            partial.replace(source.path.parent / path.name)


MOMENTS = ("before the write", "between two batches", "before the commit")
SESSIONS = {
    GPKG: database_session.DatabaseSession,
    SPATIALITE: database_session.DatabaseSession,
    SHAPEFILE: file_session.FileSession,
    GEOJSON: file_session.FileSession,
}


@all_kinds
@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
@pytest.mark.parametrize("moment", MOMENTS)
def test_source_when_it_vanishes_under_the_lock_then_no_delta_is_told_as_applied(
    tmp_path, kind, how, moment, monkeypatch
):
    """A database that is deleted takes every write, and keeps none."""
    the_office = office(tmp_path, kind)
    (tmp_path / "other").mkdir()
    other = oaks(tmp_path / "other", kind)
    session = SESSIONS[kind]
    write, writes = session.write, []

    def write_and_vanish(self: Any, *arguments: Any) -> Any:
        if moment == "before the write" and not writes:
            vanish(the_office.source, how, other)
        writes.append(self)
        if moment == "between two batches" and len(writes) == 2:
            vanish(the_office.source, how, other)
        warnings = write(self, *arguments)
        if moment == "before the commit":
            vanish(the_office.source, how, other)
        return warnings

    with monkeypatch.context() as patching:
        patching.setattr(session, "write", write_and_vanish)
        patching.setattr(applying, "_BATCH", 2 if "batches" in moment else 2000)
        told = the_office.apply()
    the_office.let_go()

    if set(told) == {"applied"}:  # the other file is the same, byte for byte
        assert how == "replaced"
        assert rows_of(the_office.source) == after()
        assert applied_count(the_office.source) == len(the_office.deltas)
        return
    assert told == ["error source_lost"] * len(the_office.deltas)
    if not the_office.source.path.exists():
        assert how != "replaced"
        for path in files_of(other):
            shutil.copy2(path, tmp_path / path.name)
    # what is there now has none of it, and takes all of it
    assert rows_of(the_office.source) == before()
    assert the_office.finishes()


# What other programs leave behind

LEAVE_WAL = """
import os, signal, sys
from pathlib import Path
from tests.qgis.factories import Database
c = Database(Path(sys.argv[1]), sys.argv[2]).connected()
c.isolation_level = None
c.execute("PRAGMA journal_mode = WAL")
c.execute("PRAGMA wal_autocheckpoint = 0")
c.execute("UPDATE trees SET girth = 81 WHERE fid = 1")
c.execute("CREATE TABLE theirs (a)")
c.execute("INSERT INTO theirs VALUES (7)")
os.kill(os.getpid(), signal.SIGKILL)
"""
LEAVE_JOURNAL = """
import os, signal, sys
from pathlib import Path
from tests.qgis.factories import Database
c = Database(Path(sys.argv[1]), sys.argv[2]).connected()
c.isolation_level = None
c.execute("PRAGMA cache_size = 1")
c.execute("PRAGMA cache_spill = 1")
c.execute("BEGIN IMMEDIATE")
c.execute("CREATE TABLE theirs (a)")
c.execute("UPDATE trees SET girth = 82")
for n in range(300):
    c.execute("INSERT INTO theirs VALUES (?)", ("x" * 2000,))
os.kill(os.getpid(), signal.SIGKILL)
"""


def killed(program: str, source: Database) -> None:
    """Another program that dies in the middle."""
    command = [sys.executable, "-c", program, str(source.path), source.kind]
    child = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert child.returncode == -signal.SIGKILL, child.stderr


@both_databases
def test_database_when_another_program_left_a_wal_then_its_rows_are_not_lost(
    tmp_path, kind
):
    source = oaks(tmp_path, kind)
    killed(LEAVE_WAL, source)
    assert source.path.with_name(f"{source.path.name}-wal").stat().st_size > 0
    layer = source.layer()
    project = project_of(layer)
    deltas = changes(layer.id())

    told = run_as(project, layer.id(), layer.id(), deltas)

    assert told == ["applied"] * len(deltas)
    del layer
    project.clear()
    expected = after()
    expected[1]["girth"] = 81
    assert rows_of(source) == expected
    assert source.query("SELECT a FROM theirs") == [7]
    if kind == GPKG:
        assert source.is_sound()


@both_databases
@pytest.mark.parametrize("first", ["dry run", "apply"])
def test_database_when_a_run_came_before_then_the_next_leaves_no_file_beside_it(
    tmp_path, kind, first
):
    """QGIS keeps what only reads open for a minute, and leaves its `-wal` till then."""
    the_office = office(tmp_path, kind)
    deltas = the_office.deltas
    runs = [run_of(the_office.project, *part) for part in (deltas[:1], deltas[1:])]
    the_office.let_go()

    if first == "dry run":
        runs[0].preview()
    else:
        runs[0].apply()
    runs[1].apply()

    assert set(outcome_of(runs[1]).told) == {"applied"}
    assert the_office.source.files() == {the_office.source.path.name}


@both_databases
def test_database_when_another_program_died_in_a_transaction_then_it_is_undone(
    tmp_path, kind
):
    source = oaks(tmp_path, kind)
    killed(LEAVE_JOURNAL, source)
    assert source.path.with_name(f"{source.path.name}-journal").stat().st_size > 0
    layer = source.layer()
    project = project_of(layer)
    deltas = changes(layer.id())

    told = run_as(project, layer.id(), layer.id(), deltas)

    assert told == ["applied"] * len(deltas)
    del layer
    project.clear()
    assert rows_of(source) == after()
    assert source.is_sound()
    assert source.query("SELECT 1 FROM sqlite_master WHERE name = 'theirs'") == []
