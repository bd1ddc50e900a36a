"""Statements that make, fill and remove the table of a ledger.

In SQL that SQLite and PostgreSQL understand. In a GeoPackage it is the table
`gpkgext_qfieldsync_cloud_ledger` (QGIS 3.22 to 3.44 lists no table whose name begins
with `gpkg`) with a row in `gpkg_extensions`, in SpatiaLite the table
`qfieldsync_cloud_ledger`, in PostgreSQL the table `qfieldsync_cloud.ledger`; it is
written in the transaction that writes the features. Shapefiles and GeoJSON have a
SQLite file beside them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from qfieldsync_cloud.core.layers.ledgers.ledger import COLUMNS, Entry, Row, Run
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

EXTENSION = "qfieldsync_cloud_ledger"
SCHEMA = "qfieldsync_cloud"
_DOCUMENT = "docs/data-sources.md of the QGIS plugin qfieldsync_cloud"
_ROWS_PER_STATEMENT = 100


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


def run_sql(kind: SourceKind, run: Run) -> str:
    """The row of the run itself: the first write of a transaction."""
    row = (Entry.RUN.value, run.id, run.at, run.deltafile_id)
    return statement(
        "INSERT INTO {table} (entry, run_id, at, deltafile_id) VALUES {row}",
        table=table_name(kind),
        row=tuples([row], _literal_of(kind)),
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
    name, quote = table_name(kind), _literal_of(kind)
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


def _literal_of(kind: SourceKind) -> Callable[[Any], Sql]:
    """How a data source of this kind takes a value."""
    return text_literal if kind is SourceKind.POSTGRES else literal
