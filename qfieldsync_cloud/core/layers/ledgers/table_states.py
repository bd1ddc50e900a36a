"""The states that tables were in, to find a database that was restored from a backup.

A ledger in the QGIS profile does not go back with the database that it is about. So
each run notes what its tables held before and after it, as `file_states` does for
files. Tables that hold, row by row, what an earlier run left or found have lost the
runs since, and the deltas of those apply again.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping

from qfieldsync_cloud.core.layers.databases.sqlite_schema import read_only
from qfieldsync_cloud.core.layers.ledgers.file_states import State, runs_since
from qfieldsync_cloud.core.sql import Sql, quoted, statement

STATES = Sql("table_state")
CREATION_SQL = (
    "CREATE TABLE IF NOT EXISTS table_state (seq INTEGER PRIMARY KEY AUTOINCREMENT,"
    " run_id TEXT NOT NULL, table_name TEXT NOT NULL, before TEXT NOT NULL,"
    " after TEXT NOT NULL)"
)


def contents_of(location: str, tables: Iterable[str]) -> dict[str, str]:
    """A fingerprint of all rows of each table; none of one that cannot be read so.

    Args:
        location: of a SQLite database.
        tables: their names.
    """
    found: dict[str, str] = {}
    try:
        with read_only(location) as connection:
            for table in sorted(set(tables)):
                fingerprint = _content_of(connection, table)
                if fingerprint is not None:
                    found[table] = fingerprint
    except sqlite3.Error:
        return {}
    return found


def _content_of(connection: sqlite3.Connection, table: str) -> str | None:
    digest = hashlib.blake2b(digest_size=16)
    # a text that is no UTF-8 is no reason not to tell states apart
    connection.text_factory = bytes
    try:
        sql = statement("SELECT * FROM {table} ORDER BY rowid", table=quoted(table))
        for row in connection.execute(sql):
            for value in row:
                if isinstance(value, bytes):
                    digest.update(b"%d:" % len(value))
                    digest.update(value)
                else:
                    digest.update(b"%r;" % (value,))
    except sqlite3.Error:  # it is gone, or has no rows with numbers
        return None
    return digest.hexdigest()


def note_states(
    connection: sqlite3.Connection,
    run_id: str,
    before: Mapping[str, str],
    after: Mapping[str, str],
) -> None:
    """Remember what tables held before and after a run."""
    connection.executemany(
        "INSERT INTO table_state (run_id, table_name, before, after)"
        " VALUES (?, ?, ?, ?)",
        [
            (run_id, table, before[table], after[table])
            for table in sorted(before.keys() & after.keys())
        ],
    )


def lost_runs(connection: sqlite3.Connection, location: str) -> tuple[str, ...]:
    """Ids of the runs whose edits are not in a database any more.

    None are when its tables are in no known state: somebody edited them since.
    """
    states: dict[str, list[State]] = defaultdict(list)
    try:
        rows = connection.execute(
            "SELECT table_name, run_id, before, after FROM table_state ORDER BY seq"
        ).fetchall()
    except sqlite3.OperationalError:  # a ledger that was made before there were states
        return ()
    for table, *state in rows:
        states[table].append((state[0], state[1], state[2]))
    opinions: dict[str, bool] = {}
    for table, found in (contents_of(location, states) if states else {}).items():
        lost = runs_since(states[table], found)
        for run_id, before, after in states[table]:
            if before == after:
                continue  # a table that the run did not change says nothing of it
            # each table that a run changed must have lost it
            opinions[run_id] = opinions.get(run_id, True) and run_id in lost
    return tuple(run_id for run_id, is_lost in opinions.items() if is_lost)
