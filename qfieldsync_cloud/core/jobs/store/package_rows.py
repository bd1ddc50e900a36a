"""Packages that were made here, as rows of the store."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.jobs.store.database import moment_text


@dataclass(frozen=True)
class StoredPackage:
    """A package that was made here."""

    job_id: str
    folder: Path
    made_at: datetime
    details: Mapping[str, Any]


def insert_package(
    rows: sqlite3.Connection,
    job_id: str,
    folder: Path,
    details: Mapping[str, Any],
    now: datetime,
) -> None:
    """Remember a package that a job made, and where it is."""
    rows.execute(
        "INSERT OR REPLACE INTO package VALUES (?, ?, ?, ?)",
        (job_id, str(folder), moment_text(now), json.dumps(details)),
    )


def read_packages(rows: sqlite3.Connection, limit: int) -> tuple[StoredPackage, ...]:
    """The packages that were made, newest first; -1: all of them."""
    return tuple(
        StoredPackage(
            row["job_id"],
            Path(row["folder"]),
            datetime.fromisoformat(row["made_at"]),
            json.loads(row["details"]),
        )
        for row in rows.execute(
            "SELECT * FROM package ORDER BY rowid DESC LIMIT ?", (limit,)
        )
    )


def delete_packages(rows: sqlite3.Connection, job_ids: Iterable[str]) -> None:
    """Forget packages that are not kept any more."""
    rows.executemany(
        "DELETE FROM package WHERE job_id = ?", [(one,) for one in job_ids]
    )


def last_uses(rows: sqlite3.Connection) -> Mapping[str, datetime]:
    """When deltas came last from devices of a package, by its id in lower case."""
    found = rows.execute(
        "SELECT lower(package_id), max(created_at) FROM client"
        " JOIN delta ON client_id = client.id WHERE package_id <> ''"
        " GROUP BY lower(package_id)"
    )
    return {row[0]: datetime.fromisoformat(row[1]) for row in found}
