"""Where the ledger of a data source is, and how it is read without a lock."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.errors import SourceFailure
from qfieldsync_cloud.core.layers.databases.postgres_connection import (
    PostgresConnection,
    PostgresError,
    failure_of,
)
from qfieldsync_cloud.core.layers.databases.sqlite_schema import is_locked, read_only
from qfieldsync_cloud.core.layers.ledgers import table_states
from qfieldsync_cloud.core.layers.ledgers.file_states import has_states, lost_runs
from qfieldsync_cloud.core.layers.ledgers.ledger import LedgerExtract
from qfieldsync_cloud.core.layers.ledgers.ledger_table import (
    LedgerTable,
    Query,
    sqlite_query,
)
from qfieldsync_cloud.core.layers.ledgers.postgres_ledger import find_ledger
from qfieldsync_cloud.core.layers.ledgers.profile_ledger import (
    find_profile_ledger,
)
from qfieldsync_cloud.core.layers.ledgers.sidecar import (
    content_fingerprint,
    sidecar_ledger,
)
from qfieldsync_cloud.core.layers.sources import SourceKind, SourceTable
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode


class NoLedger:
    """Where nothing was ever recorded."""

    is_there = False

    def extract(self, _deltas: Sequence[Delta]) -> LedgerExtract:
        """See `snapshot.Ledger`."""
        return LedgerExtract({}, {})

    def given_keys(self, _table: str, _keys: Iterable[str]) -> frozenset[str]:
        """See `snapshot.Ledger`."""
        return frozenset()

    def known_keys(self, _table: str, _keys: Iterable[str]) -> frozenset[str]:
        """See `snapshot.Ledger`."""
        return frozenset()

    def greatest_key(self, _table: str) -> int:
        """See `snapshot.Ledger`."""
        return 0

    def written_by(
        self, _table: str, _client_ids: Iterable[str], _keys: Iterable[str]
    ) -> Iterable[tuple[str, str, Mapping[str, Any]]]:
        """See `snapshot.Ledger`."""
        return ()

    def holding(self, _seqs: Iterable[int]) -> frozenset[int]:
        """See `snapshot.Ledger`."""
        return frozenset()

    def rows(self) -> Iterator[dict[str, Any]]:
        """See `LedgerTable`."""
        return iter(())

    def rows_of(self, _table: str, _key: str) -> Iterator[dict[str, Any]]:
        """See `LedgerTable`."""
        return iter(())


@contextmanager
def open_ledger(source: SourceTable) -> Iterator[LedgerTable | NoLedger]:
    """The ledger of a data source, to be read only; it is not made.

    Raises:
        SourceFailure: it cannot be read.
    """
    try:
        with ExitStack() as stack:
            ledger = stack.enter_context(_open_source_ledger(source))
            path = None
            if source.kind.is_database and not ledger.is_there:
                path = find_profile_ledger(source)
            if path is not None:
                counted = ledger.counted if isinstance(ledger, LedgerTable) else None
                profile = stack.enter_context(read_only(str(path)))
                ledger = _profile_ledger(source, profile, counted)
            # also one that is not there: the database counts the numbers it gave
            yield ledger
    except PostgresError as error:
        raise failure_of(str(error)) from error
    except sqlite3.Error as error:
        code = DiagnosisCode.SOURCE_LOST
        if is_locked(error):
            code = DiagnosisCode.LOCK_TIMEOUT
        raise SourceFailure(code.value, f"{source.display}: {error}") from error


def _profile_ledger(
    source: SourceTable, connection: sqlite3.Connection, counted: Query | None
) -> LedgerTable:
    lost: tuple[str, ...] = ()
    if source.kind.is_sqlite:
        lost = table_states.lost_runs(connection, source.location)
    return LedgerTable(SourceKind.FILE, sqlite_query(connection), lost, counted)


@contextmanager
def _open_source_ledger(source: SourceTable) -> Iterator[LedgerTable | NoLedger]:
    if source.kind is SourceKind.POSTGRES:
        connection = PostgresConnection(source.uri)
        has_one = find_ledger(connection)
        yield LedgerTable(source.kind, connection.rows) if has_one else NoLedger()
        return
    path = Path(source.location)
    if source.kind is SourceKind.FILE:
        path = sidecar_ledger(path)
    if source.kind is SourceKind.MEMORY or not path.is_file():
        yield NoLedger()
        return
    with read_only(str(path)) as sqlite:
        lost: tuple[str, ...] = ()
        if source.kind is SourceKind.FILE and has_states(sqlite):
            lost = lost_runs(sqlite, content_fingerprint(Path(source.location)))
        yield LedgerTable(source.kind, sqlite_query(sqlite), lost)
