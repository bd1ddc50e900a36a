"""The table of a ledger, in SQL that SQLite and PostgreSQL understand.

In a GeoPackage it is the table `gpkgext_qfieldsync_cloud_ledger` (QGIS 3.22 to 3.44
lists no table whose name begins with `gpkg`) with a row in `gpkg_extensions`, in
SpatiaLite the table `qfieldsync_cloud_ledger`, in PostgreSQL the table
`qfieldsync_cloud.ledger`; it is written in the transaction that writes the features.
Shapefiles and GeoJSON have a SQLite file beside them.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.errors import SourceFailure
from qfieldsync_cloud.core.layers.databases.postgres_connection import (
    PostgresConnection,
)
from qfieldsync_cloud.core.layers.ledgers.ledger import (
    COLUMNS,
    Entry,
    LedgerExtract,
    Row,
    Run,
    attributes_of,
)
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.sql import (
    Sql,
    listed,
    literal,
    marks,
    names,
    number,
    spelled,
    statement,
    text_literal,
    tuples,
)
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode
from qfieldsync_cloud.core.sync.state import KnownDelta, LocalFeature

EXTENSION = "qfieldsync_cloud_ledger"
SCHEMA = "qfieldsync_cloud"
_DOCUMENT = "docs/data-sources.md of the QGIS plugin qfieldsync_cloud"
_ROWS_PER_STATEMENT = 100
_ROWS_PER_PAGE = 1000

Query = Callable[[str, Sequence[Any]], Sequence[Sequence[Any]]]
"""Runs a statement with a value for each `?` and returns its rows."""


def sqlite_query(connection: sqlite3.Connection) -> Query:
    """How a ledger asks a SQLite database."""

    def query(sql: str, values: Sequence[Any]) -> Sequence[Sequence[Any]]:
        return connection.execute(sql, values).fetchall()

    return query


def table_name(kind: SourceKind) -> Sql:
    """Name of the ledger table in a data source of this kind."""
    if kind is SourceKind.POSTGRES:
        return spelled(f"{SCHEMA}.ledger")
    is_geopackage = kind is SourceKind.GEOPACKAGE
    return spelled(f"gpkgext_{EXTENSION}" if is_geopackage else EXTENSION)


def creation_sql(kind: SourceKind) -> Iterator[str]:
    """Statements that make the ledger where there is none."""
    name = table_name(kind)
    number = "INTEGER PRIMARY KEY AUTOINCREMENT"
    index = f"{name}_applied"
    if kind is SourceKind.POSTGRES:
        yield f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"
        number, index = "bigserial PRIMARY KEY", "ledger_applied"
    yield (
        f"CREATE TABLE IF NOT EXISTS {name} ("
        f"seq {number}, entry TEXT NOT NULL, run_id TEXT NOT NULL, at TEXT NOT NULL,"
        " deltafile_id TEXT NOT NULL, delta_uuid TEXT, content_hash TEXT,"
        " client_id TEXT, local_layer_id TEXT, local_pk TEXT, layer_id TEXT,"
        " table_name TEXT, method TEXT, feature_key TEXT, action TEXT, before TEXT,"
        " after TEXT, reverts BIGINT, reverted_by TEXT)"
    )
    # a second line of defence: nothing is applied twice, whoever tries
    yield (
        f"CREATE UNIQUE INDEX IF NOT EXISTS {index} ON {name}(delta_uuid)"
        " WHERE delta_uuid IS NOT NULL AND reverted_by IS NULL"
    )
    if kind is SourceKind.GEOPACKAGE:
        yield (
            "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT,"
            " column_name TEXT, extension_name TEXT NOT NULL,"
            " definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce"
            " UNIQUE (table_name, column_name, extension_name))"
        )
        yield statement(
            "INSERT INTO gpkg_extensions"
            " SELECT {name}, NULL, {extension}, {document}, 'read-write'"
            " WHERE NOT EXISTS (SELECT 1 FROM gpkg_extensions"
            " WHERE extension_name = {extension})",
            name=literal(name),
            extension=literal(EXTENSION),
            document=literal(_DOCUMENT),
        )


def may_make_ledger(connection: PostgresConnection) -> bool:
    """Whether the role may make what is missing of the ledger.

    Raises:
        PostgresError: the server does not answer.
    """
    sql = (
        "SELECT CASE WHEN to_regnamespace(?) IS NULL"
        " THEN has_database_privilege(current_database(), 'CREATE')"
        " ELSE has_schema_privilege(?, 'CREATE') END"
    )
    return bool(connection.value(sql, [SCHEMA, SCHEMA]))


def administrator_sql(role: str) -> str:
    """What an administrator runs for a role that may not make the ledger.

    Args:
        role: of PostgreSQL, in quotes where it needs them.
    """
    name = table_name(SourceKind.POSTGRES)
    statements = (
        *creation_sql(SourceKind.POSTGRES),
        f"GRANT USAGE ON SCHEMA {SCHEMA} TO {role}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON {name} TO {role}",
        f"GRANT USAGE ON SEQUENCE {name}_seq_seq TO {role}",
    )
    return "; ".join(statements) + ";"


def removal_sql(kind: SourceKind) -> Iterator[str]:
    """Statements that take the ledger out of a data source."""
    yield f"DROP TABLE IF EXISTS {table_name(kind)}"
    if kind is SourceKind.POSTGRES:
        yield f"DROP SCHEMA IF EXISTS {SCHEMA}"
    if kind is SourceKind.GEOPACKAGE:
        yield statement(
            "DELETE FROM gpkg_extensions WHERE extension_name = {extension}",
            extension=literal(EXTENSION),
        )


def has_ledger(connection: PostgresConnection) -> bool:
    """Whether the database has a ledger that the role may write.

    Raises:
        PostgresError: the server does not answer.
    """
    sql = (
        "SELECT has_schema_privilege(n.oid, 'USAGE')"
        " AND has_table_privilege(c.oid, 'SELECT')"
        " AND has_table_privilege(c.oid, 'INSERT')"
        " AND has_table_privilege(c.oid, 'UPDATE')"
        " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname = ? AND c.relname = 'ledger'"
    )
    return bool(connection.value(sql, [SCHEMA]))


def ask_administrator(connection: PostgresConnection) -> str:
    """What an administrator runs, so that the role of a connection gets a ledger.

    Raises:
        PostgresError: the server does not answer.
    """
    return administrator_sql(str(connection.value("SELECT quote_ident(current_user)")))


def find_ledger(connection: PostgresConnection) -> bool:
    """Whether the database has a ledger, which the role may write then.

    Raises:
        PostgresError: the server does not answer.
        SourceFailure: there is one that the role may not write (`ledger_forbidden`).
    """
    if has_ledger(connection):
        return True
    sql = "SELECT 1 FROM pg_tables WHERE schemaname = ? AND tablename = 'ledger'"
    if connection.value(sql, [SCHEMA]) is None:
        return False
    # another desktop may have made it between the two questions
    if has_ledger(connection):
        return True
    raise SourceFailure(
        DiagnosisCode.LEDGER_FORBIDDEN.value, ask_administrator(connection)
    )


def run_sql(kind: SourceKind, run: Run) -> str:
    """The row of the run itself: the first write of a transaction."""
    row = (Entry.RUN.value, run.id, run.at, run.deltafile_id)
    return statement(
        "INSERT INTO {table} (entry, run_id, at, deltafile_id) VALUES {row}",
        table=table_name(kind),
        row=tuples([row], literal_of(kind)),
    )


def rows_sql(
    kind: SourceKind, rows: Sequence[Row], *, is_repeatable: bool = False
) -> Iterator[str]:
    """Statements that write `rows`, some hundred at a time.

    Args:
        kind: of data source.
        rows: by `COLUMNS`.
        is_repeatable: a delta that holds already gets no second row.
    """
    end = Sql("ON CONFLICT DO NOTHING") if is_repeatable else Sql("")
    name, quote = table_name(kind), literal_of(kind)
    for part in _parts(rows):
        values = _values_sql(kind, part, quote)
        taken = [] if is_repeatable else _taken(part)
        if taken:
            # first: what is taken back must not stand in the way of the unique index
            yield statement(
                "UPDATE {table} SET reverted_by = CASE seq {cases} END"
                " WHERE seq IN ({seqs})",
                table=name,
                cases=listed(
                    (
                        statement("WHEN {seq} THEN {by}", seq=number(seq), by=quote(by))
                        for seq, by in taken
                    ),
                    by=" ",
                ),
                seqs=listed(number(seq) for seq, _by in taken),
            )
        yield statement(
            "INSERT INTO {table} ({columns}) {values} {end}",
            table=name,
            columns=names(COLUMNS),
            values=values,
            end=end,
        )


def _values_sql(
    kind: SourceKind, rows: Sequence[Row], quote: Callable[[Any], Sql]
) -> Sql:
    """The rows as SQL; what all of them share, half of each, is said once."""
    if kind is SourceKind.POSTGRES or len(rows) == 1:
        # PostgreSQL asks for the types of what is not written straight to a column
        return statement("VALUES {rows}", rows=tuples(rows, quote))
    selected, varying = [], []
    for column in zip(*rows):
        if column.count(column[0]) == len(rows):
            selected.append(quote(column[0]))
        else:
            varying.append(column)
            position = number(len(varying))
            selected.append(statement("v.column{position}", position=position))
    if not varying:
        return statement("VALUES {rows}", rows=tuples(rows, quote))
    return statement(
        # without a condition, ON would be taken for one of the join
        "SELECT {selected} FROM (VALUES {rows}) AS v WHERE true",
        selected=listed(selected),
        rows=tuples(zip(*varying), quote),
    )


def insert_rows(
    connection: sqlite3.Connection, kind: SourceKind, rows: Sequence[Row]
) -> None:
    """Write `rows` with a connection of our own."""
    name = table_name(kind)
    connection.executemany(
        statement("UPDATE {table} SET reverted_by = ?2 WHERE seq = ?1", table=name),
        _taken(rows),
    )
    sql = statement(
        "INSERT INTO {table} ({columns}) VALUES ({values})",
        table=name,
        columns=names(COLUMNS),
        values=marks(len(COLUMNS)),
    )
    connection.executemany(sql, rows)


def _parts(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    for start in range(0, len(rows), _ROWS_PER_STATEMENT):
        yield rows[start : start + _ROWS_PER_STATEMENT]


def _taken(rows: Iterable[Row]) -> list[tuple[int, str]]:
    reverts, uuid = COLUMNS.index("reverts"), COLUMNS.index("delta_uuid")
    return [(row[reverts], row[uuid]) for row in rows if row[reverts] is not None]


def literal_of(kind: SourceKind) -> Callable[[Any], Sql]:
    """How a data source of this kind takes a value."""
    return text_literal if kind is SourceKind.POSTGRES else literal


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
        self._counted = counted or query
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
            uuid: KnownDelta(content_hash, key)
            for uuid, content_hash, key in self._query(
                statement(
                    "SELECT delta_uuid, content_hash, feature_key"
                    " FROM {table} WHERE delta_uuid IN {listed}"
                    " AND reverted_by IS NULL AND run_id NOT IN {listed}",
                    **self._pieces,
                ),
                [json.dumps([delta.uuid for delta in deltas]), self._void_runs],
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
        """The uuids of all deltas and reverts that hold."""
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
        return frozenset(row[0] for row in found)

    def known_keys(self, table: str, keys: Iterable[str]) -> frozenset[str]:
        """See `snapshot.Ledger`."""
        wanted = sorted(keys)
        if not self.is_there or not wanted:
            return frozenset()
        found = self._query(
            statement(
                "SELECT DISTINCT feature_key FROM {table}"
                " WHERE table_name = ? AND feature_key IN {listed}",
                **self._pieces,
            ),
            [table, json.dumps(wanted)],
        )
        return frozenset(row[0] for row in found)

    def given_keys(self, table: str, keys: Iterable[str]) -> frozenset[str]:
        """See `snapshot.Ledger`."""
        wanted = sorted(keys)
        if not self.is_there or not wanted:
            return frozenset()
        found = self._query(
            statement(
                "SELECT DISTINCT feature_key FROM {table}"
                " WHERE entry = 'delta' AND reverted_by IS NULL AND table_name = ?"
                " AND feature_key IN {listed} AND run_id NOT IN {listed}",
                **self._pieces,
            ),
            [table, json.dumps(wanted), self._void_runs],
        )
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
            found = self._counted(
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
