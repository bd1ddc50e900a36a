"""The SQLite file of a store: opened for each errand, in one transaction each.

No WAL: it needs memory that processes share, which a profile on a network drive does
not have, and a read-only profile could not be read. The rollback journal with FULL
synchronisation survives `kill -9` and a power cut at any moment; a reader keeps a
writer waiting for some milliseconds. No connection outlives its errand, so that any
thread may ask and nothing keeps the file open.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from qfieldsync_cloud.core.errors import StoreError
from qfieldsync_cloud.core.files.sqlite_uri import sqlite_uri
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.store.schema import (
    APPLICATION_ID,
    MIGRATIONS,
    VERSION,
)

BUSY_TIMEOUT_S = 10.0
_HEADER_BYTES = 28
_CHANGE_COUNTER = slice(24, 28)
"""Source: "The Database Header" of SQLite's file format."""
_MUCH_BYTES, _MUCH_PART = 1_000_000, 4
"""So much, and so large a part of a file, that it is made smaller when it is free."""
_PATIENCE = 6
"""Threads of this process wait for one another so many times longer."""

_CODES = (
    ("full", "store_full"),
    ("readonly", "store_read_only"),
    ("read-only", "store_read_only"),
    ("locked", "store_busy"),
    ("busy", "store_busy"),
    ("malformed", "store_damaged"),
    ("not a database", "store_damaged"),
)
"""What SQLite says, and how the service names it."""


class Database:
    """A store's file; made, with its folder, when it is first asked."""

    def __init__(self, path: Path, *, busy_timeout_s: float = BUSY_TIMEOUT_S) -> None:
        self.path = path
        self._busy_timeout_s = busy_timeout_s
        self._turn = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees one state of the file; without one, an empty store.

        Raises:
            StoreError: the file cannot be read.
        """
        # looking at a project that never had a job leaves nothing behind
        connect = self._connect if self.path.exists() else _connect_to_nothing
        with self._open("BEGIN", connect) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A connection that alone may write; all is kept at the end, or nothing.

        Raises:
            StoreError: the file cannot be written.
        """
        # SQLite lets whoever asks at the right moment have the lock: of a hundred
        # threads that push at once, some would never be that one
        if not self._turn.acquire(timeout=self._busy_timeout_s * _PATIENCE):
            raise self._unusable("store_busy", "other threads write to it")
        try:
            with self._open("BEGIN IMMEDIATE", self._connect) as connection:
                yield connection
        finally:
            self._turn.release()

    def stamp(self) -> bytes:
        """What differs after every transaction that wrote; b"" without a file.

        SQLite's own counter of changes, in the header of the file. Reading it takes no
        lock, so a view may look every second.

        Raises:
            StoreError: the file cannot be read.
        """
        try:
            with self.path.open("rb") as file:
                return file.read(_HEADER_BYTES)[_CHANGE_COUNTER]
        except FileNotFoundError:
            return b""
        except OSError as error:
            reason = error.strerror or str(error)
            raise self._unusable("store_failed", reason) from error

    def shrink(self) -> None:
        """Give back the room that nobody uses any more, where that is much of the file.

        Not when somebody else is using it: another time will do.
        """
        if not self.path.exists():
            return
        with suppress(sqlite3.Error), closing(self._connect()) as connection:
            pages, free, size = (
                connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("page_count", "freelist_count", "page_size")
            )
            if free * size >= _MUCH_BYTES and free * _MUCH_PART >= pages:
                connection.execute("VACUUM")

    @contextmanager
    def _open(
        self, begin: str, connect: Callable[[], sqlite3.Connection]
    ) -> Iterator[sqlite3.Connection]:
        try:
            with closing(connect()) as connection:
                self._bring_up_to_date(connection)
                connection.execute(begin)
                try:
                    yield connection
                    connection.execute("COMMIT")
                except BaseException:
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                    raise
        except sqlite3.Error as error:
            raise self._error(error) from error

    def _connect(self) -> sqlite3.Connection:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            raise self._unusable("store_read_only", reason) from error
        connection = sqlite3.connect(
            sqlite_uri(self.path, "rwc"),
            uri=True,
            timeout=self._busy_timeout_s,
            isolation_level=None,
        )
        try:
            _settle(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _bring_up_to_date(self, connection: sqlite3.Connection) -> None:
        if _version(connection) == VERSION and _is_store(connection):
            return
        connection.execute("BEGIN IMMEDIATE")
        try:
            # another process may have done it meanwhile
            version = _version(connection)
            self._check(connection, version)
            for statements in MIGRATIONS[version:]:
                for statement in statements:
                    connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def _check(self, connection: sqlite3.Connection, version: int) -> None:
        """Check that the file is a store, and of a version that this plugin knows.

        Raises:
            StoreError: the file is of a newer plugin, or no store at all.
        """
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables and not _is_store(connection):
            raise self._unusable("store_damaged", sentences.store_foreign())
        if version > VERSION:
            reason = sentences.store_newer(version, VERSION)
            raise self._unusable("store_newer", reason)

    def _error(self, error: sqlite3.Error) -> StoreError:
        text = str(error)
        for word, code in _CODES:
            if word in text.lower():
                return self._unusable(code, text)
        # where nothing may be written, no file can be made either
        is_missing = "unable to open" in text and not self.path.exists()
        return self._unusable("store_read_only" if is_missing else "store_failed", text)

    def _unusable(self, code: str, reason: str) -> StoreError:
        trouble = sentences.store_trouble(code, reason)
        return StoreError(code, str(self.path), trouble)


def _settle(connection: sqlite3.Connection) -> None:
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA synchronous = FULL")
    # what does not fit into the cache would be written before the commit, and keep
    # every reader waiting from then on: 6 s for 50,000 deltas
    connection.execute("PRAGMA cache_spill = OFF")
    connection.execute("PRAGMA foreign_keys = ON")


def _connect_to_nothing() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.row_factory = sqlite3.Row
    return connection


def moment_text(moment: datetime) -> str:
    """How the store writes a moment."""
    return moment.isoformat(timespec="microseconds")


def moment_or_none(text: str | None) -> datetime | None:
    """A moment that may not have come yet."""
    return datetime.fromisoformat(text) if text else None


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _is_store(connection: sqlite3.Connection) -> bool:
    found = connection.execute("PRAGMA application_id").fetchone()[0]
    return bool(found == APPLICATION_ID)
