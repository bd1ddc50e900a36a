"""PostgreSQL asked directly: a connection of QGIS's own that returns rows.

A transaction of QGIS cannot return rows, so the schema, the sequences and the ledger
are read by a second connection. While a run holds its lock nobody else writes the
tables, so what that connection sees is what the transaction works on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from qgis.core import (
    QgsProviderRegistry,
    QgsTransaction,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.compat import CONNECTION_EXCEPTIONS
from qfieldsync_cloud.core.errors import ApplyError, SourceFailure, SourceRefusal
from qfieldsync_cloud.core.layers.variants import is_null
from qfieldsync_cloud.core.sql import text_literal
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode

_NO_CONNECTION = "Connection failed"
"""How QGIS begins when it cannot connect."""


class PostgresError(Exception):
    """What the server said, without the statement that it said it of."""


class PostgresConnection:
    """Runs statements outside of any transaction of the caller's."""

    def __init__(self, uri: str, timeout_s: float = 5.0) -> None:
        self._timeout_s = timeout_s
        """How long a statement waits for a lock."""
        metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
        try:
            self._connection = metadata.createConnection(uri, {})
        except CONNECTION_EXCEPTIONS as error:
            raise PostgresError(reason_of(str(error))) from None

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """The rows that a statement returns, NULL as None.

        Args:
            sql: with a `?` for each of `values`, and then no other `?`.
            values: texts, numbers, None.

        Raises:
            PostgresError: the server refused it, or is not there.
        """
        statement = sql
        if values:
            given = [*map(text_literal, values), ""]
            statement = "".join(a + b for a, b in zip(sql.split("?"), given))
        # both statements are one transaction; the setting ends with it
        bound = lock_timeout_sql(self._timeout_s)
        try:
            found = self._connection.executeSql(f"{bound}; {statement}")
        except CONNECTION_EXCEPTIONS as error:
            # the text of the exception quotes the statement, and rows
            raise PostgresError(reason_of(str(error))) from None
        return [
            tuple(None if is_null(value) else value for value in row) for row in found
        ]

    def value(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """The first value of the first row; None when there is no row."""
        rows = self.rows(sql, values)
        return rows[0][0] if rows else None


def identity_of(uri: str) -> str:
    """Tells a database from every other, however it is addressed; "": unknown."""
    sql = (
        "SELECT system_identifier::text || '/' || d.oid FROM pg_control_system(),"
        " pg_database d WHERE d.datname = current_database()"
    )
    try:
        return str(PostgresConnection(uri).value(sql) or "")
    except PostgresError:
        return ""


@contextmanager
def read_in_utc(layers: Sequence[QgsVectorLayer]) -> Iterator[None]:
    """Let layers of one database read at one moment, and times in UTC.

    QGIS cannot read a time with an offset of seconds, as zones had before 1900.
    """
    transaction = QgsTransaction.create(list(layers))
    if transaction is None or not transaction.begin()[0]:
        yield
        return
    try:
        transaction.executeSql("SET LOCAL TIME ZONE 'UTC'")
        transaction.executeSql("SET LOCAL statement_timeout TO DEFAULT")
        yield
    finally:
        transaction.rollback()


def lock_timeout_sql(timeout_s: float) -> str:
    """How long the statements of a transaction wait for a lock; 0 would be for ever."""
    return f"SET LOCAL lock_timeout = {max(1, round(timeout_s * 1000))}"


def reason_of(message: str) -> str:
    """What the server says, in its first line: the rest quotes statements and rows."""
    text = message
    for mark in (" returned 0 [", " returned 1 [", "Status 7 ("):
        text = text.rpartition(mark)[2]
    if text.startswith(_NO_CONNECTION):
        return _NO_CONNECTION  # the login follows
    first = text.strip().splitlines()[0] if text.strip() else "no reason given"
    return first.strip().removeprefix("ERROR:").rstrip("])").strip()


def error_of(message: str) -> ApplyError:
    """A refusal of what was to be written, or a failure of the whole run."""
    reason = reason_of(message)
    code = _failure_code(message)
    if code is None:
        return SourceRefusal(reason, (reason,))
    return SourceFailure(code.value, reason, (reason,))


def failure_of(message: str) -> SourceFailure:
    """A failure of the run, whatever the server says."""
    reason, code = reason_of(message), _failure_code(message)
    code = code or DiagnosisCode.SOURCE_LOST
    return SourceFailure(code.value, reason, (reason,))


def _failure_code(message: str) -> DiagnosisCode | None:
    told = message.lower()
    return next((code for text, code in _FAILURES if text in told), None)


# As an English server says it; another one is asked again, see `postgres_session`.
_FAILURES = (
    ("lock timeout", DiagnosisCode.LOCK_TIMEOUT),
    ("could not obtain lock", DiagnosisCode.LOCK_TIMEOUT),
    ("deadlock detected", DiagnosisCode.LOCK_TIMEOUT),
    ("statement timeout", DiagnosisCode.SERVER_TIMEOUT),
    ("idle-in-transaction timeout", DiagnosisCode.SERVER_TIMEOUT),
    ("no space left", DiagnosisCode.DISK_FULL),
    ("could not extend file", DiagnosisCode.DISK_FULL),
    ("disk full", DiagnosisCode.DISK_FULL),
    ("terminating connection", DiagnosisCode.SOURCE_LOST),
    ("server closed the connection", DiagnosisCode.SOURCE_LOST),
    ("no connection to the server", DiagnosisCode.SOURCE_LOST),
    ("no result buffer", DiagnosisCode.SOURCE_LOST),  # as QGIS says it
    ("connection to server", DiagnosisCode.SOURCE_LOST),
    ("could not connect", DiagnosisCode.SOURCE_LOST),
    ("connection bad", DiagnosisCode.SOURCE_LOST),
    ("connection failed", DiagnosisCode.SOURCE_LOST),
    ("the database system is", DiagnosisCode.SOURCE_LOST),
    ("read-only transaction", DiagnosisCode.LAYER_READ_ONLY),
)
