"""Who writes to the data of a project without a job, as the only row of a table.

Every function works in the caller's transaction. See `core.jobs.holding`.
"""

from __future__ import annotations

import sqlite3

from qfieldsync_cloud.core.errors import LeaseLost
from qfieldsync_cloud.core.jobs.lease import Holder, Lease


def read_hold(connection: sqlite3.Connection) -> Lease | None:
    """Who holds the data; None: nobody does."""
    row = connection.execute("SELECT * FROM hold").fetchone()
    if row is None:
        return None
    holder = Holder(row["place"], row["process"], row["process_start"], row["token"])
    return Lease(holder, row["at"])


def begin_hold(connection: sqlite3.Connection, holder: Holder, at: float) -> None:
    """The data are held from now on, whoever did before."""
    connection.execute(
        "INSERT OR REPLACE INTO hold VALUES (1, ?, ?, ?, ?, ?)",
        (holder.token, holder.place, holder.process, holder.process_start, at),
    )


def renew_hold(connection: sqlite3.Connection, holder: Holder, at: float) -> None:
    """Tell others that the holder still writes.

    Raises:
        LeaseLost: somebody else took the holder for dead.
    """
    found = connection.execute(
        "UPDATE hold SET at = ? WHERE token = ?", (at, holder.token)
    )
    if not found.rowcount:
        raise LeaseLost("another process writes to the data of the project")


def end_hold(connection: sqlite3.Connection, holder: Holder) -> None:
    """The data are free again, unless somebody else holds them by now."""
    connection.execute("DELETE FROM hold WHERE token = ?", (holder.token,))
