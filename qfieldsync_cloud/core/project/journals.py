"""SQLite files that stay as they are, whatever QGIS does when it opens and closes them.

QGIS 3.22 opens a GeoPackage for writing first, and when it closes a file whose journal
is in WAL mode it changes that to the other mode, in the file itself (measured). It
cannot while somebody else reads the file; so we do, for as long as the layer is open.
The last to close such a file removes `-wal` and `-shm`, and that is to be us: so its
rows are read with a connection that makes neither, because QGIS keeps the connections
with which it read rows for a minute.
"""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack, closing
from pathlib import Path

from qfieldsync_cloud.core.files.sqlite_uri import sqlite_uri

_MAGIC = b"SQLite format 3\0"
_READ_VERSION = 19
_IS_WAL = 2


class KeptJournals(ExitStack):
    """Keeps files as they are until it is left."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: set[Path] = set()
        self._alone: set[Path] = set()

    def keeps(self, path: Path) -> bool:
        """Whether the file is kept, and nobody else wrote to its journal."""
        return path in self._alone

    def keep(self, path: Path) -> None:
        """Keep the file at `path`, when it is one that QGIS would change."""
        if path in self._seen:
            return
        self._seen.add(path)
        if not _is_wal(path):
            return
        if not _has_content(path.with_name(path.name + "-wal")):
            self._alone.add(path)
        try:
            connection = sqlite3.connect(
                sqlite_uri(path, "rw"), uri=True, isolation_level=None
            )
        except sqlite3.Error:
            return  # then QGIS cannot write it either
        self.enter_context(closing(connection))
        try:
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error:
            connection.close()


def _has_content(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def _is_wal(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            head = stream.read(_READ_VERSION + 1)
    except OSError:
        return False
    return head.startswith(_MAGIC) and head[-1] == _IS_WAL
