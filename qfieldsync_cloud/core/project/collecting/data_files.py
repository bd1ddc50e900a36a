"""Copies of the data files of a package, made before anything is opened.

SQLite writes beside a database that it only reads, and puts right what a crash of the
device left: all of that happens in a copy. A database that was open on the device comes
with a `-wal` file, which holds its latest edits, or with a `-journal` file.
"""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from qfieldsync_cloud.core.files.hashing import copy_and_hash, sha256_of
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.layers.ledgers.sidecar import files_of
from qfieldsync_cloud.core.project.collecting.notices import Notice, NoticeCode
from qfieldsync_cloud.core.project.collecting.package_project import PackageLayer
from qfieldsync_cloud.core.translation import translate

OPERATIONS = 100_000
"""Steps of SQLite between two looks at whether the job is to stop; some ms."""
_DATABASE_PARTS = ("", "-wal", "-shm", "-journal")
_SHARED_MEMORY = "-shm"
_WRITE_VERSION = slice(18, 20)
_WAL_VERSION = b"\2\2"


@dataclass(frozen=True)
class DataFile:
    """A data file of a package, by its path with `/` from the root."""

    path: str
    is_database: bool

    @classmethod
    def of_layer(cls, layer: PackageLayer) -> DataFile:
        """The file that a layer of a package reads."""
        return cls(layer.path, layer.is_database)

    def parts(self, folder: Path) -> list[Path]:
        """The file and what belongs to it, as far as it is there."""
        path = folder / self.path
        if not self.is_database:
            return files_of(path) if path.is_file() else []
        found = (Path(f"{path}{suffix}") for suffix in _DATABASE_PARTS)
        return [part for part in found if part.is_file()]

    def fingerprint(self, folder: Path, watcher: JobWatcher) -> str:
        """Tells two states of the file apart; "" when it is not there."""
        return self._pass(folder, None, watcher)

    def copy(self, folder: Path, target: Path, watcher: JobWatcher) -> str:
        """Copy the file and what belongs to it; gives the fingerprint.

        Raises:
            OSError: a part cannot be read, changed meanwhile, or cannot be written.
        """
        return self._pass(folder, target, watcher)

    def _pass(self, folder: Path, target: Path | None, watcher: JobWatcher) -> str:
        parts = self.parts(folder)
        before = [_stamp(part) for part in parts]
        total = hashlib.sha256()
        for part in parts:
            if target is None:
                digest = sha256_of(part, watcher.check)
            else:
                copy = target / part.relative_to(folder)
                digest = copy_and_hash(part, copy, watcher.check)
            if not part.name.endswith(_SHARED_MEMORY):
                total.update(f"{part.name}\0{digest}\n".encode())
        if before != [_stamp(part) for part in self.parts(folder)]:
            message = translate("Collecting", "{path} is being written")
            raise OSError(message.format(path=folder / self.path))
        return total.hexdigest() if parts else ""


def settle(file: DataFile, folder: Path, watcher: JobWatcher) -> list[Notice]:
    """Put all rows of a copied database into its one file, and check that it is sound.

    Gives what is to be said of it; `file_damaged` when it cannot be used.

    Raises:
        Cancelled: the job is to stop.
    """
    path = folder / file.path
    if not file.is_database:
        return []
    wal = Path(f"{path}-wal")
    notices = []
    try:
        if wal.is_file() and wal.stat().st_size:
            notices.append(Notice(NoticeCode.WAL_READ, file.path))
        elif not wal.is_file() and _is_in_wal_mode(path):
            notices.append(Notice(NoticeCode.WAL_MISSING, file.path))
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE").fetchall()
            connection.set_progress_handler(watcher.is_cancelled, OPERATIONS)
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.Error as error:
        watcher.check()
        return [damaged(file.path, str(error))]
    if found is None or found[0] != "ok":
        return [damaged(file.path, str(found and found[0]))]
    return notices


def damaged(path: str, reason: str) -> Notice:
    """The notice that nothing can be collected from a file."""
    return Notice(NoticeCode.FILE_DAMAGED, path, {"reason": reason})


def leave_alone(folder: Path, file: DataFile) -> None:
    """End the WAL mode in which QGIS leaves a copied database."""
    if file.is_database:
        with (
            suppress(sqlite3.Error),
            closing(
                sqlite3.connect(folder / file.path, isolation_level=None)
            ) as connection,
        ):
            connection.execute("PRAGMA journal_mode = DELETE").fetchall()


def _is_in_wal_mode(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(20)[_WRITE_VERSION] == _WAL_VERSION


def _stamp(path: Path) -> tuple[str, int, int]:
    status = path.stat()
    return path.name, status.st_size, status.st_mtime_ns
