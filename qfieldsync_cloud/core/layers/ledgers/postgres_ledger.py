"""The ledger of a PostgreSQL database: whether it is there, and who may make it."""

from __future__ import annotations

from qfieldsync_cloud.core.errors import SourceFailure
from qfieldsync_cloud.core.layers.databases.postgres_connection import (
    PostgresConnection,
)
from qfieldsync_cloud.core.layers.ledgers.ledger_statements import (
    SCHEMA,
    creation_sql,
    table_name,
)
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode


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


def ask_administrator(connection: PostgresConnection) -> str:
    """What an administrator runs, so that the role of a connection gets a ledger.

    Raises:
        PostgresError: the server does not answer.
    """
    return _administrator_sql(str(connection.value("SELECT quote_ident(current_user)")))


def _administrator_sql(role: str) -> str:
    """Statements for a role, whose name is in quotes where it needs them."""
    name = table_name(SourceKind.POSTGRES)
    statements = (
        *creation_sql(SourceKind.POSTGRES),
        f"GRANT USAGE ON SCHEMA {SCHEMA} TO {role}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON {name} TO {role}",
        f"GRANT USAGE ON SEQUENCE {name}_seq_seq TO {role}",
    )
    return "; ".join(statements) + ";"
