"""The table of a ledger, read with a connection of the caller's.

`ledger_statements` says where it is in each kind of data source, and writes it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from qfieldsync_cloud.core.deltas.model import Delta, canonical_id
from qfieldsync_cloud.core.layers.ledgers.ledger import (
    COLUMNS,
    LedgerExtract,
    attributes_of,
)
from qfieldsync_cloud.core.layers.ledgers.ledger_statements import SCHEMA, table_name
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.sql import Sql, names, number, statement
from qfieldsync_cloud.core.sync.state import KnownDelta, LocalFeature

_ROWS_PER_PAGE = 1000

Query = Callable[[str, Sequence[Any]], Sequence[Sequence[Any]]]
"""Runs a statement with a value for each `?` and returns its rows."""


def sqlite_query(connection: sqlite3.Connection) -> Query:
    """How a ledger asks a SQLite database."""

    def query(sql: str, values: Sequence[Any]) -> Sequence[Sequence[Any]]:
        return connection.execute(sql, values).fetchall()

    return query


class LedgerTable:
    """A ledger table, read with a connection of the caller's."""

    def __init__(
        self,
        kind: SourceKind,
        query: Query,
        void_runs: Sequence[str] = (),
        counted: Query | None = None,
    ) -> None:
        self._kind = kind
        self._query = query
        self._name = table_name(kind)
        self.is_there = self._exists()
        """Somebody made it."""
        self.counted = counted or query
        """Asks the database of the features, where that is another one."""
        self._void_runs = json.dumps(list(void_runs))
        """Runs whose edits are not in the data any more."""
        listed = Sql("(SELECT value FROM json_each(?))")
        if kind is SourceKind.POSTGRES:
            listed = Sql("(SELECT jsonb_array_elements_text(?::jsonb))")
        self._pieces = {"table": self._name, "listed": listed}
        """Of statements on this table; the texts of a JSON list."""

    def extract(self, deltas: Sequence[Delta]) -> LedgerExtract:
        """See `snapshot.Ledger`."""
        if not self.is_there:
            return LedgerExtract({}, {})
        known = {
            canonical_id(uuid): KnownDelta(content_hash, key)
            for uuid, content_hash, key in self._query(
                statement(
                    "SELECT delta_uuid, content_hash, feature_key"
                    " FROM {table} WHERE delta_uuid IN {listed}"
                    " AND reverted_by IS NULL AND run_id NOT IN {listed}",
                    **self._pieces,
                ),
                [json.dumps(list(_spellings(deltas))), self._void_runs],
            )
        }
        clients = sorted({delta.client_id for delta in deltas})
        keys = {
            LocalFeature(client_id, layer_id, local_pk): key
            for client_id, layer_id, local_pk, key in self._query(
                statement(
                    "SELECT client_id, local_layer_id, local_pk, feature_key"
                    " FROM {table} WHERE entry = 'delta' AND reverted_by IS NULL"
                    " AND method = 'create' AND client_id IN {listed}"
                    " AND run_id NOT IN {listed} ORDER BY seq",
                    **self._pieces,
                ),
                [json.dumps(clients), self._void_runs],
            )
        }
        return LedgerExtract(known, keys)

    def holding(self, seqs: Iterable[int]) -> frozenset[int]:
        """See `snapshot.Ledger`."""
        wanted = json.dumps([str(seq) for seq in seqs])
        if not self.is_there:
            return frozenset()
        found = self._query(
            statement(
                "SELECT seq FROM {table} WHERE reverted_by IS NULL"
                " AND CAST(seq AS TEXT) IN {listed} AND run_id NOT IN {listed}",
                **self._pieces,
            ),
            [wanted, self._void_runs],
        )
        return frozenset(int(row[0]) for row in found)

    def extract_uuids(self) -> frozenset[str]:
        """The uuids of all deltas and reverts that hold, see `canonical_id`."""
        if not self.is_there:
            return frozenset()
        found = self._query(
            statement(
                "SELECT delta_uuid FROM {table}"
                " WHERE delta_uuid IS NOT NULL AND reverted_by IS NULL",
                **self._pieces,
            ),
            [],
        )
        return frozenset(canonical_id(row[0]) for row in found)

    def known_keys(self, table: str, keys: Iterable[str]) -> frozenset[str]:
        """See `snapshot.Ledger`."""
        sql = statement(
            "SELECT DISTINCT feature_key FROM {table}"
            " WHERE table_name = ? AND feature_key IN {listed}",
            **self._pieces,
        )
        return self._keys_of(sql, table, keys)

    def given_keys(self, table: str, keys: Iterable[str]) -> frozenset[str]:
        """See `snapshot.Ledger`."""
        sql = statement(
            "SELECT DISTINCT feature_key FROM {table}"
            " WHERE table_name = ? AND feature_key IN {listed}"
            " AND entry = 'delta' AND reverted_by IS NULL AND run_id NOT IN {listed}",
            **self._pieces,
        )
        return self._keys_of(sql, table, keys, self._void_runs)

    def _keys_of(
        self, sql: str, table: str, keys: Iterable[str], *values: str
    ) -> frozenset[str]:
        wanted = sorted(keys)
        if not self.is_there or not wanted:
            return frozenset()
        found = self._query(sql, [table, json.dumps(wanted), *values])
        return frozenset(row[0] for row in found)

    def written_by(
        self, table: str, client_ids: Iterable[str], keys: Iterable[str]
    ) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
        """See `snapshot.Ledger`."""
        if not self.is_there:
            return
        found = self._query(
            statement(
                "SELECT client_id, feature_key, after FROM {table}"
                " WHERE entry = 'delta' AND after IS NOT NULL AND reverted_by IS NULL"
                " AND table_name = ? AND client_id IN {listed}"
                " AND feature_key IN {listed} AND run_id NOT IN {listed} ORDER BY seq",
                **self._pieces,
            ),
            [
                table,
                json.dumps(sorted(client_ids)),
                json.dumps(sorted(keys)),
                self._void_runs,
            ],
        )
        for client_id, key, after in found:
            yield client_id, key, attributes_of(json.loads(after))

    def greatest_key(self, table: str) -> int:
        """See `snapshot.Ledger`; a database may remember numbers that were deleted."""
        if self._kind is SourceKind.POSTGRES:
            return 0  # sequences do
        return max(self._greatest_in_rows(table), self._greatest_counted(table))

    def _greatest_in_rows(self, table: str) -> int:
        if not self.is_there:
            return 0
        found = self._query(
            statement(
                "SELECT max(CAST(feature_key AS INTEGER)) FROM {table}"
                " WHERE table_name = ? AND action = 'create'",
                **self._pieces,
            ),
            [table],
        )
        return int(found[0][0] or 0)

    def _greatest_counted(self, table: str) -> int:
        try:
            found = self.counted(
                "SELECT seq FROM sqlite_sequence WHERE lower(name) = lower(?)", [table]
            )
        except sqlite3.Error:  # no table of the database counts its numbers
            return 0
        return int(found[0][0] or 0) if found else 0

    def count_rows(self, run_id: str) -> int:
        """How many rows a run has left."""
        if not self.is_there and not self._exists():
            return 0
        found = self._query(
            statement("SELECT count(*) FROM {table} WHERE run_id = ?", **self._pieces),
            [run_id],
        )
        return int(found[0][0])

    def rows(self) -> Iterator[dict[str, Any]]:
        """Every row but those of runs, by column name, in their order."""
        yield from self._rows(Sql(""), [])

    def rows_of(self, table: str, key: str) -> Iterator[dict[str, Any]]:
        """The rows of one feature; see `rows`."""
        only = Sql("AND table_name = ? AND feature_key = ?")
        yield from self._rows(only, [table, key])

    def _rows(self, only: Sql, values: Sequence[Any]) -> Iterator[dict[str, Any]]:
        if not self.is_there:
            return
        columns, seq = ("seq", *COLUMNS, "reverted_by"), 0
        void = self._void_reverts()
        sql = statement(
            "SELECT {columns} FROM {table}"
            " WHERE entry <> 'run' AND run_id NOT IN {listed} AND seq > ? {only}"
            " ORDER BY seq LIMIT {limit}",
            columns=names(columns),
            only=only,
            limit=number(_ROWS_PER_PAGE),
            **self._pieces,
        )
        # some at a time: 100,000 rows with both sides of polygons fill a memory
        while rows := self._query(sql, [self._void_runs, seq, *values]):
            for row in rows:
                named_row = dict(zip(columns, row))
                if named_row["reverted_by"] in void:
                    named_row["reverted_by"] = None
                named_row["delta_uuid"] = canonical_id(named_row["delta_uuid"])
                yield named_row
            seq = int(rows[-1][0])

    def _void_reverts(self) -> frozenset[str]:
        """Uuids of reverts that are not in the data any more."""
        found = self._query(
            statement(
                "SELECT delta_uuid FROM {table} WHERE reverts IS NOT NULL"
                " AND run_id IN {listed}",
                **self._pieces,
            ),
            [self._void_runs],
        )
        return frozenset(row[0] for row in found)

    def _exists(self) -> bool:
        if self._kind is SourceKind.POSTGRES:
            sql = (
                "SELECT 1 FROM pg_tables WHERE schemaname = ? AND tablename = 'ledger'"
            )
            return bool(self._query(sql, [SCHEMA]))
        sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
        return bool(self._query(sql, [self._name]))


def _spellings(deltas: Sequence[Delta]) -> Iterator[str]:
    """The uuids as a ledger may have them: early ones kept the capitals of a file.

    Each one by itself, for the index.
    """
    for delta in deltas:
        yield delta.uuid
        capitals = delta.uuid.upper()
        if canonical_id(capitals) != capitals:
            yield capitals
