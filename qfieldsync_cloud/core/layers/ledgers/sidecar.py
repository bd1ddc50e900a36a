"""What lies beside a Shapefile or GeoJSON file: its ledger, its lock, its backup.

Files know no transactions. All of this is in a folder `.qfieldsync_cloud` beside the
file, so that it travels and is backed up with the data:

- `<name>.ledger.sqlite`: the ledger, and an intent record while a run writes the file;
- `<name>.lock.sqlite`: locked while a run works on the file; the system frees the lock
  when the process ends, however it ends;
- `<name>.backup/`: all files of the data source as they were before the run, while it
  lasts;
- `<name>.replaced-<time>/`: what a recovery found and cannot account for.

A run that finds an intent record finds a file that nobody finished writing: it puts
the backup back first. When the file is neither as the backup nor as the run left it,
it may be half written, or somebody may have edited it since; then it is set aside.
"""

from __future__ import annotations

import errno
import hashlib
import logging
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timezone
from pathlib import Path

from qfieldsync_cloud.core.errors import SourceFailure
from qfieldsync_cloud.core.files.flushing import flush
from qfieldsync_cloud.core.files.moving import move
from qfieldsync_cloud.core.layers.databases.sqlite_schema import (
    BUSY_TIMEOUT_S,
    transaction,
)
from qfieldsync_cloud.core.layers.ledgers import ledger_statements
from qfieldsync_cloud.core.layers.ledgers.file_states import (
    CREATION_SQL,
    forget_runs,
    has_states,
    lost_runs,
)
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode

_log = logging.getLogger(__name__)

FOLDER = ".qfieldsync_cloud"
_SHAPEFILE_SUFFIXES = frozenset(
    (
        ".shp",
        ".shx",
        ".dbf",
        ".prj",
        ".cpg",
        ".qpj",
        ".qix",
        ".sbn",
        ".sbx",
        ".fbn",
        ".fbx",
        ".ain",
        ".aih",
        ".atx",
        ".ixs",
        ".mxs",
        ".idm",
        ".ind",
    )
)

_WRITABLE = 0o200
"""By its owner; Windows removes no other file."""

_OURS = "ours"
"""In place of a fingerprint: whatever the file holds need not be kept."""


def sidecar_ledger(path: Path) -> Path:
    """Where the ledger of the data file `path` is."""
    return path.parent / FOLDER / f"{path.name}.ledger.sqlite"


def has_leftovers(path: Path) -> bool:
    """Whether a run that did not come to its end left something to put right.

    A ledger with a journal may be half written: it cannot be read before it was opened
    to be written.
    """
    journal = Path(f"{sidecar_ledger(path)}-journal")
    return _backups_of(path).exists() or journal.exists()


def _backups_of(path: Path) -> Path:
    return path.parent / FOLDER / f"{path.name}.backup"


def files_of(path: Path) -> list[Path]:
    """All files of the data source, itself included; those that exist.

    GDAL writes a GeoJSON file anew beside the old one. When it is killed, the new one
    stays, and GDAL refuses to write until it is gone.
    """
    if path.suffix.lower() != ".shp":
        names = (path.name, f"{path.name}.tmp", f"{path.name}.bak")
        return [item for item in map(path.with_name, names) if item.exists()]
    return sorted(
        item
        for item in path.parent.iterdir()
        if item.stem == path.stem and item.suffix.lower() in _SHAPEFILE_SUFFIXES
    )


def content_fingerprint(path: Path) -> str:
    """Tells one state of the features from another; an index is no part of them."""
    return fingerprint(path, frozenset((".shp", ".dbf", path.suffix.lower())))


def fingerprint(path: Path, suffixes: frozenset[str] = frozenset()) -> str:
    """Tells whether anything in the data source changed.

    Args:
        path: of the data file.
        suffixes: of the files that count, in lower case; none: all of them.
    """
    digest = hashlib.blake2b(digest_size=16)
    for item in files_of(path):
        if suffixes and item.suffix.lower() not in suffixes:
            continue
        digest.update(item.name.encode())
        with item.open("rb") as stream:
            while chunk := stream.read(1 << 20):
                digest.update(chunk)
    return digest.hexdigest()


class Sidecar:
    """The folder beside one data file, while its lock is held."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.connection = connection
        self.is_recovered = False
        """An unfinished run was undone."""
        self.set_aside: Path | None = None
        """Where the file as it was found is kept, when it may hold others' work."""
        self.restored_count = 0
        """Deltas that the file has lost: others put an older state of it back."""
        self._backups = _backups_of(path)

    def notice_restored(self) -> None:
        """Forget deltas that a file which was restored alone does not have."""
        if not has_states(self.connection):
            return
        lost = lost_runs(self.connection, content_fingerprint(self.path))
        if lost:
            name = ledger_statements.table_name(SourceKind.FILE)
            with transaction(self.connection):
                self.restored_count = forget_runs(self.connection, name, lost)

    def recover(self, *, is_half_written: bool = False) -> bool:
        """Put the oldest backup of an unfinished run back; whether there was one.

        Args:
            is_half_written: the caller was just writing the file, so that nothing in
                it is anybody else's.
        """
        row = self.connection.execute("SELECT backup, written FROM intent").fetchone()
        if row is not None:
            self._undo(int(row[0]), _OURS if is_half_written else row[1])
            self.is_recovered = True
            self.connection.execute("DELETE FROM intent")
        self.forget_backups()
        return row is not None

    def put_back(self) -> None:
        """Put the backup of an unfinished run back, and leave its intent."""
        row = self.connection.execute("SELECT backup, written FROM intent").fetchone()
        if row is not None:
            self._undo(int(row[0]), row[1])

    def _undo(self, number: int, written: str | None) -> None:
        backup = self._backups / str(number)
        found = fingerprint(self.path)
        if not backup.is_dir() or found == fingerprint(backup / self.path.name):
            return  # nothing was written
        if written not in (found, _OURS):
            self.set_aside = self._set_aside()
        with suppress(sqlite3.OperationalError):
            # on a full disk there is no room for a note, but for the files there is
            self.note_written(_OURS)
        self.restore(number)

    def _set_aside(self) -> Path:
        now = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%S%fZ")
        kept = self._backups.with_name(f"{self.path.name}.replaced-{now}")
        kept.mkdir()
        for item in files_of(self.path):
            _copy(item, kept / item.name)
        _log.warning("an unfinished run is undone; what it left is kept in %s", kept)
        return kept

    def back_up(self, number: int) -> None:
        """Copy all files of the data source; the copy is complete or not there."""
        target = self._backups / str(number)
        partial = self._backups / f"{number}.partial"
        _remove(partial)
        _remove(target)
        partial.mkdir(parents=True)
        for item in files_of(self.path):
            _copy(item, partial / item.name)
        move(partial, target)

    def declare(self, number: int) -> None:
        """Record, before the first write, which backup undoes the whole run."""
        if self.connection.execute("SELECT 1 FROM intent").fetchone() is None:
            sql = "INSERT INTO intent (backup) VALUES (?)"
            self.connection.execute(sql, (number,))

    def note_written(self, found: str) -> None:
        """Record the fingerprint of what the run has written so far."""
        self.connection.execute("UPDATE intent SET written = ?", (found,))

    def flush(self) -> None:
        """Wait until all files of the data source are on the disk."""
        for item in files_of(self.path):
            # what this process may not write it has not written
            with suppress(PermissionError):
                flush(item)

    def restore(self, number: int) -> None:
        """Make the data source what it was when backup `number` was made.

        Without such a backup nothing was written since: there is nothing to do.

        Raises:
            OSError: a file cannot be written; the backup stays.
        """
        source = self._backups / str(number)
        if not source.is_dir():
            return
        kept = {item.name for item in source.iterdir()}
        for item in files_of(self.path):
            if item.name not in kept:
                item.unlink()
        for item in source.iterdir():
            _put_back(item, self.path.parent / item.name)

    def forget_backup(self, number: int) -> None:
        """Remove one backup, unless it is the one that undoes the whole run."""
        if self.connection.execute("SELECT backup FROM intent").fetchone() != (number,):
            _remove(self._backups / str(number))

    def forget_backups(self) -> None:
        """Remove the backups; nothing needs them any more."""
        _remove(self._backups)


@contextmanager
def open_sidecar(
    path: Path, timeout_s: float = BUSY_TIMEOUT_S, *, recovers: bool = True
) -> Iterator[Sidecar]:
    """Lock the data file for this process, and put an unfinished run right.

    Args:
        path: of the data file.
        timeout_s: how long to wait for the lock.
        recovers: else an unfinished run is left as it is.

    Raises:
        SourceFailure: another process works on the file, or the folder cannot be
            written (`layer_read_only`).
    """
    folder = path.parent / FOLDER
    try:
        folder.mkdir(exist_ok=True)
        lock = sqlite3.connect(
            folder / f"{path.name}.lock.sqlite", timeout=timeout_s, isolation_level=None
        )
    except (OSError, sqlite3.Error) as error:
        raise _unlocked(folder, error) from error
    with closing(lock):
        try:
            lock.execute("BEGIN EXCLUSIVE")
            connection = sqlite3.connect(sidecar_ledger(path), isolation_level=None)
        except sqlite3.Error as error:
            raise _unlocked(folder, error) from error
        with closing(connection):
            try:
                _make_tables(connection)
                sidecar = Sidecar(path, connection)
                if recovers:
                    sidecar.recover()
                    sidecar.notice_restored()
            except (OSError, sqlite3.Error) as error:
                raise _unlocked(folder, error) from error
            yield sidecar


def _make_tables(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA synchronous = FULL")
    with transaction(connection):
        connection.execute(
            "CREATE TABLE IF NOT EXISTS intent (backup INTEGER NOT NULL, written TEXT)"
        )
        connection.execute(CREATION_SQL)
        for sql in ledger_statements.creation_sql(SourceKind.FILE):
            connection.execute(sql)


def source_failure(error: Exception) -> SourceFailure:
    """What an error of the disk or of SQLite means for the run."""
    text = str(error)
    code = DiagnosisCode.SOURCE_LOST
    if "locked" in text or "busy" in text:
        code = DiagnosisCode.LOCK_TIMEOUT
    elif "full" in text or getattr(error, "errno", None) == errno.ENOSPC:
        code = DiagnosisCode.DISK_FULL
    return SourceFailure(code.value, text, (text,))


def _unlocked(folder: Path, error: Exception) -> SourceFailure:
    """Why the folder beside the data file cannot be used."""
    place = folder if folder.exists() else folder.parent
    if place.is_dir() and not _can_write(place):
        text = f"{place} cannot be written to: {error}"
        return SourceFailure(DiagnosisCode.LAYER_READ_ONLY.value, text, (text,))
    return source_failure(error)


def _can_write(folder: Path) -> bool:
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError as error:
        return error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS)


def _put_back(kept: Path, target: Path) -> None:
    """Make `target` what `kept` is: at once, or within the room that it takes."""
    if target.exists() and _has_same_bytes(kept, target):
        # what may not be written was not written either
        if target.stat().st_mtime_ns != kept.stat().st_mtime_ns:
            _copy_stat(kept, target)
        return
    partial = target.parent / FOLDER / f"{target.name}.partial"
    try:
        _copy(kept, partial)
        if target.exists():
            shutil.copymode(target, partial)
        move(partial, target)
    except OSError:
        partial.unlink(missing_ok=True)
        if not target.exists():
            raise
        # the disk is full: should this be interrupted, the next run does it again
        with kept.open("rb") as source, target.open("rb+") as stream:
            shutil.copyfileobj(source, stream)
            stream.truncate()
        flush(target)
        _copy_stat(kept, target)


def _copy_stat(kept: Path, target: Path) -> None:
    # only the owner of a file may set its times; the bytes are right without
    with suppress(PermissionError):
        shutil.copystat(kept, target)


def _copy(source: Path, target: Path) -> None:
    """Copy a file that can be written and removed, whatever the first one's rights."""
    shutil.copyfile(source, target)
    flush(target)
    shutil.copystat(source, target)
    target.chmod(target.stat().st_mode | _WRITABLE)


def _has_same_bytes(one: Path, other: Path) -> bool:
    if one.stat().st_size != other.stat().st_size:
        return False
    with one.open("rb") as first, other.open("rb") as second:
        while chunk := first.read(1 << 20):
            if chunk != second.read(1 << 20):
                return False
    return True


def _remove(folder: Path) -> None:
    with suppress(FileNotFoundError):
        shutil.rmtree(folder)
