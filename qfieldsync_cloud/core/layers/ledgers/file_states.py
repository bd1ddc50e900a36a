"""The states that a data file has been in, to find one that was restored alone.

The ledger of a Shapefile or GeoJSON lies beside it. Whoever restores the data from a
backup without it has a ledger that speaks of edits which the data do not have. Each run
notes what the files were before and after it; files that are as an earlier run left
them, or found them, have lost the runs since, and their deltas apply again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from qfieldsync_cloud.core.sql import Sql, marks, statement

State = tuple[str, str, str]
"""Id of a run, and the fingerprints before and after it."""
STATES = Sql("file_state")
CREATION_SQL = (
    "CREATE TABLE IF NOT EXISTS file_state (seq INTEGER PRIMARY KEY AUTOINCREMENT,"
    " run_id TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL)"
)


def note_state(
    connection: sqlite3.Connection, run_id: str, before: str, after: str
) -> None:
    """Remember the fingerprints of the data files before and after a run."""
    connection.execute(
        "INSERT INTO file_state (run_id, before, after) VALUES (?, ?, ?)",
        (run_id, before, after),
    )


def has_states(connection: sqlite3.Connection) -> bool:
    """Whether any run noted states here."""
    try:
        found = connection.execute("SELECT 1 FROM file_state LIMIT 1").fetchone()
    except sqlite3.OperationalError:  # the ledger of a run that never began
        return False
    return found is not None


def lost_runs(connection: sqlite3.Connection, found: str) -> tuple[str, ...]:
    """Ids of the runs whose edits are not in files with the fingerprint `found`.

    None are when the files are in no known state: somebody edited them since.
    """
    states = connection.execute(
        "SELECT run_id, before, after FROM file_state ORDER BY seq"
    ).fetchall()
    return runs_since(states, found)


def runs_since(states: Sequence[State], found: str) -> tuple[str, ...]:
    """Ids of the runs after the state with the fingerprint `found`.

    Args:
        states: in the order of the runs.
        found: none of theirs: nothing can be told.
    """
    for position in range(len(states) - 1, -1, -1):
        _run_id, before, after = states[position]
        if after == found:
            return tuple(row[0] for row in states[position + 1 :])
        if before == found:
            return tuple(row[0] for row in states[position:])
    return ()


def forget_runs(
    connection: sqlite3.Connection,
    ledger_name: Sql,
    run_ids: tuple[str, ...],
    states: Sql = STATES,
) -> int:
    """Let the deltas of lost runs apply again; how many there are.

    What such a run took back holds again.

    Args:
        connection: to the ledger.
        ledger_name: of its table.
        run_ids: of the lost runs.
        states: name of the table with the states.
    """
    lost = marks(len(run_ids))
    connection.execute(
        statement(
            "UPDATE {ledger} SET reverted_by = NULL WHERE reverted_by IN"
            " (SELECT delta_uuid FROM {ledger} WHERE reverts IS NOT NULL"
            " AND run_id IN ({lost})) AND run_id NOT IN ({lost})",
            ledger=ledger_name,
            lost=lost,
        ),
        (*run_ids, *run_ids),
    )
    count = connection.execute(
        statement(
            "DELETE FROM {ledger} WHERE entry <> 'run' AND run_id IN ({lost})",
            ledger=ledger_name,
            lost=lost,
        ),
        run_ids,
    ).rowcount
    connection.execute(
        statement(
            "DELETE FROM {states} WHERE run_id IN ({lost})", states=states, lost=lost
        ),
        run_ids,
    )
    return int(count)
