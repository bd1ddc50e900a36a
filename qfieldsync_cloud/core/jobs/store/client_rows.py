"""Devices that pushed deltas, as rows of the store."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from qfieldsync_cloud.core.jobs.store.database import moment_text


@dataclass(frozen=True)
class Client:
    """A device's copy of a package."""

    id: str
    name: str
    """Given by the analyst; "" when none was."""
    first_seen: datetime
    package_id: str
    """The export that its deltas name last; "" when they name none."""


def read_clients(rows: sqlite3.Connection) -> tuple[Client, ...]:
    """The devices that ever pushed a delta, in the order in which they came."""
    found = rows.execute("SELECT * FROM client ORDER BY first_seen, id")
    return tuple(
        Client(
            row["id"],
            row["name"],
            datetime.fromisoformat(row["first_seen"]),
            row["package_id"],
        )
        for row in found
    )


def name_client(
    rows: sqlite3.Connection, client_id: str, name: str, now: datetime
) -> None:
    """Give a device a name; also one that has not pushed anything yet."""
    rows.execute(
        "INSERT INTO client (id, name, first_seen) VALUES (?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name",
        (client_id, name, moment_text(now)),
    )
