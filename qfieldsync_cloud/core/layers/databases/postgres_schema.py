"""What a PostgreSQL database declares of a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qfieldsync_cloud.core.layers.databases.postgres_connection import (
    PostgresConnection,
    PostgresError,
)
from qfieldsync_cloud.core.layers.databases.table_schema import Column, TableSchema
from qfieldsync_cloud.core.sql import Sql, marks, statement

_BITS = {"smallint": 16, "integer": 32, "bigint": 64, "real": 32}
_AS_WRITTEN = ("text", "character varying", "character", "citext", "name", "uuid")
"""Types of text that read back letter by letter."""
_TABLES = ("r", "p")
"""Kinds of relations that rows are written to: tables, partitioned ones."""


@dataclass(frozen=True)
class PostgresTable:
    """A table and what the role that asks may do with it."""

    schema: TableSchema
    is_table: bool
    """Neither a view nor anything else that looks like a table."""
    may_write: bool
    """The role may insert, update and delete."""


def read_table(
    connection: PostgresConnection, schema: str, table: str
) -> PostgresTable:
    """Read how a table was declared.

    Args:
        connection: as the role that will write.
        schema: "" for the one that the search path finds.
        table: without quotes.

    Raises:
        PostgresError: it cannot be read.
    """
    names = [schema, table] if schema else [table]
    form = Sql("'%I.%I'") if schema else Sql("'%I'")
    sql = statement(
        "SELECT c.oid::bigint, c.relkind::text,"
        " has_table_privilege(c.oid, 'INSERT') AND has_table_privilege(c.oid, 'UPDATE')"
        " AND has_table_privilege(c.oid, 'DELETE'),"
        " concat_ws('/', (SELECT system_identifier FROM pg_control_system()),"
        " (SELECT oid FROM pg_database WHERE datname = current_database()), c.oid),"
        " row_security_active(c.oid)"
        " FROM pg_class c WHERE c.oid = to_regclass(format({form}, {names}))",
        form=form,
        names=marks(len(names)),
    )
    found = connection.rows(sql, names)
    if not found:
        raise PostgresError(f"there is no table {'.'.join(names)}")
    oid, kind, may_write, identity, hides_rows = found[0]
    rows = connection.rows(_COLUMNS_SQL, [oid])
    rules = connection.rows(_RULES_SQL, [oid] * 8)[0]
    references, triggers, others, cascades = map(bool, rules)
    return PostgresTable(
        TableSchema(
            {row[0]: _column(row) for row in rows},
            identity=str(identity),
            has_triggers=triggers,
            has_references=references,
            has_hidden_rules=references or triggers or others,
            has_cascades=cascades,
            hides_rows=bool(hides_rows),
        ),
        is_table=kind in _TABLES,
        may_write=bool(may_write),
    )


_OWNED_SEQUENCE = Sql("pg_get_serial_sequence(a.attrelid::regclass::text, a.attname)")
_NAMED_SEQUENCE = Sql(
    "CASE WHEN pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%::regclass)' THEN"
    " (SELECT format('%I.%I', n.nspname, s.relname) FROM pg_depend p"
    "  JOIN pg_class s ON s.oid = p.refobjid JOIN pg_namespace n"
    "  ON n.oid = s.relnamespace WHERE p.classid = 'pg_attrdef'::regclass"
    "  AND p.objid = d.oid AND p.refclassid = 'pg_class'::regclass"
    "  AND s.relkind = 'S') END"
)
"""A sequence that is no part of the table, and that its default draws from."""
_COLUMNS_SQL = statement(
    "SELECT a.attname::text, format_type(coalesce(nullif(t.typbasetype, 0), t.oid),"
    " NULL), a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attidentity::text,"
    " a.attgenerated::text,"
    " coalesce({owned_sequence}, {named_sequence}),"
    " coalesce(array_position(k.conkey, a.attnum), 0),"
    " EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = a.attrelid"
    "  AND i.indisunique AND i.indpred IS NULL AND i.indnkeyatts = 1"
    "  AND i.indkey[0] = a.attnum),"
    " CASE WHEN a.atttypmod > 4 AND t.typname IN ('varchar', 'bpchar')"
    "  THEN a.atttypmod - 4 ELSE 0 END,"
    " CASE WHEN a.atttypmod > 4 AND t.typname = 'numeric'"
    "  THEN (a.atttypmod - 4) & 2047 END"
    " FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid"
    " LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum"
    " LEFT JOIN pg_constraint k ON k.conrelid = a.attrelid AND k.contype = 'p'"
    " WHERE a.attrelid = ? AND a.attnum > 0 AND NOT a.attisdropped",
    owned_sequence=_OWNED_SEQUENCE,
    named_sequence=_NAMED_SEQUENCE,
)
_RULES_SQL = (
    "SELECT EXISTS (SELECT 1 FROM pg_constraint"
    " WHERE contype = 'f' AND (conrelid = ? OR confrelid = ?)),"
    " EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid = ? AND NOT tgisinternal)"
    " OR EXISTS (SELECT 1 FROM pg_rewrite WHERE ev_class = ?),"
    " EXISTS (SELECT 1 FROM pg_constraint"
    " WHERE conrelid = ? AND contype IN ('c', 'x'))"
    " OR EXISTS (SELECT 1 FROM pg_index WHERE indrelid = ? AND indisunique"
    " AND (indpred IS NOT NULL OR indnkeyatts > 1 OR indexprs IS NOT NULL))"
    # domains and enumerations refuse values of their own
    " OR EXISTS (SELECT 1 FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid"
    " WHERE a.attrelid = ? AND a.attnum > 0 AND NOT a.attisdropped"
    " AND t.typtype IN ('d', 'e')),"
    # on delete cascade, set null, set default
    " EXISTS (SELECT 1 FROM pg_constraint"
    " WHERE contype = 'f' AND confrelid = ? AND confdeltype IN ('c', 'n', 'd'))"
)


def _column(row: Sequence[Any]) -> Column:
    (
        name,
        declared,
        is_not_null,
        default,
        identity,
        generated,
        sequence,
        position,
        is_unique,
        length,
        decimals,
    ) = row
    is_numbered = bool(sequence) and declared in _BITS
    return Column(
        name,
        declared,
        bool(is_not_null),
        None if generated else default,
        int(position),
        is_generated=bool(generated),
        is_unique=bool(is_unique),
        bits=_BITS.get(declared, 64),
        max_length=int(length),
        decimals=decimals,
        is_numbered=is_numbered,
        sequence=sequence if is_numbered else None,
        is_always_numbered=identity == "a",
        is_uuid=declared == "uuid",
        is_caseless=declared.rpartition(".")[2] == "citext",
        is_respelled=declared not in _AS_WRITTEN,
    )
