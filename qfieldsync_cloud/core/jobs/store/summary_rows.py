"""Deltas as a table shows them: many at once, page by page, and what changed since.

Every function works in the caller's transaction; see `delta_rows` for `seq`. What a row
holds is made of its content outside of the transaction, which takes longer.
"""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from qfieldsync_cloud.core.sql import Sql, statement

_COLUMNS = Sql(
    "seq, id, deltafile_id, created_by, created_at, status, modified_pk, content,"
    " json_extract(feedback, '$.conflict_type') AS conflict_type,"
    " json_extract(feedback, '$.taken_back') AS is_taken_back"
)


class Mark(NamedTuple):
    """How far the updates of deltas were looked at."""

    updated_at: str = ""
    seq: int = 0


def newest_mark(connection: sqlite3.Connection) -> Mark:
    """The mark of the newest update."""
    row = connection.execute(
        "SELECT updated_at, seq FROM delta ORDER BY updated_at DESC, seq DESC LIMIT 1"
    ).fetchone()
    return Mark(row["updated_at"], row["seq"]) if row else Mark()


def rows_before(
    connection: sqlite3.Connection, seq: int, limit: int
) -> list[sqlite3.Row]:
    """Deltas that came before one, the newest first."""
    return connection.execute(
        statement(
            "SELECT {columns} FROM delta WHERE seq < ? ORDER BY seq DESC LIMIT ?",
            columns=_COLUMNS,
        ),
        (seq, limit),
    ).fetchall()


def rows_after(
    connection: sqlite3.Connection, seq: int, limit: int
) -> list[sqlite3.Row]:
    """Deltas that came after one, the oldest first."""
    return connection.execute(
        statement(
            "SELECT {columns} FROM delta WHERE seq > ? ORDER BY seq LIMIT ?",
            columns=_COLUMNS,
        ),
        (seq, limit),
    ).fetchall()


def updated_rows(
    connection: sqlite3.Connection, mark: Mark, limit: int
) -> list[sqlite3.Row]:
    """Where deltas stand that were updated after a mark, in the order of updates."""
    return connection.execute(
        "SELECT seq, id, status, modified_pk, updated_at,"
        " json_extract(feedback, '$.conflict_type') AS conflict_type,"
        " json_extract(feedback, '$.taken_back') AS is_taken_back FROM delta"
        " WHERE (updated_at, seq) > (?, ?) ORDER BY updated_at, seq LIMIT ?",
        (*mark, limit),
    ).fetchall()


def package_moments(connection: sqlite3.Connection) -> dict[str, str]:
    """When each package was made, by its id in lower case."""
    rows = connection.execute("SELECT job_id, made_at FROM package ORDER BY rowid")
    return {row["job_id"].lower(): row["made_at"] for row in rows}
