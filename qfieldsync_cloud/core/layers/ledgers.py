"""Where the ledger of a data source is, and how it is read without a lock."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.layers import ledger
from qfieldsync_cloud.core.layers.ledger import LedgerExtract
from qfieldsync_cloud.core.layers.sidecar import sidecar_ledger
from qfieldsync_cloud.core.layers.sources import SourceKind, SourceTable
from qfieldsync_cloud.core.layers.sqlite_schema import read_only


class DatabaseLedger:
    """A ledger table, read with a connection of the caller's."""

    def __init__(self, connection: sqlite3.Connection, kind: SourceKind) -> None:
        self._connection = connection
        self._kind = kind

    def extract(self, deltas: Sequence[Delta]) -> LedgerExtract:
        """See `snapshot.Ledger`."""
        return ledger.read_extract(self._connection, self._kind, deltas)

    def known_keys(self, table: str, keys: Iterable[str]) -> frozenset[str]:
        """See `snapshot.Ledger`."""
        return ledger.read_known_keys(self._connection, self._kind, table, keys)

    def greatest_key(self, table: str) -> int:
        """See `snapshot.Ledger`; SQLite itself remembers numbers that were deleted."""
        greatest = ledger.read_greatest_key(self._connection, self._kind, table)
        try:
            row = self._connection.execute(
                "SELECT seq FROM sqlite_sequence WHERE lower(name) = lower(?)", (table,)
            ).fetchone()
        except sqlite3.Error:  # no table of the database counts its numbers
            row = None
        return max(greatest, int(row[0]) if row and row[0] else 0)


class NoLedger:
    """Where nothing was ever recorded."""

    def extract(self, _deltas: Sequence[Delta]) -> LedgerExtract:
        """See `snapshot.Ledger`."""
        return LedgerExtract({}, {})

    def known_keys(self, _table: str, _keys: Iterable[str]) -> frozenset[str]:
        """See `snapshot.Ledger`."""
        return frozenset()

    def greatest_key(self, _table: str) -> int:
        """See `snapshot.Ledger`."""
        return 0


@contextmanager
def open_ledger(source: SourceTable) -> Iterator[DatabaseLedger | NoLedger]:
    """The ledger of a data source, to be read only; it is not made.

    Raises:
        sqlite3.Error: it cannot be read.
    """
    path = Path(source.location)
    if source.kind is SourceKind.FILE:
        path = sidecar_ledger(path)
    if source.kind is SourceKind.MEMORY or not path.is_file():
        yield NoLedger()
        return
    with read_only(str(path)) as connection:
        yield DatabaseLedger(connection, source.kind)
