"""What is new in a store since somebody was told: conflicts, and jobs that failed.

Every function works in the caller's transaction. Moments are counted in outcomes: each
run adds one for every delta that it decided on, with a number that only grows.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.jobs.model import JobStatus
from qfieldsync_cloud.core.jobs.store.database import moment_or_none

_CONFLICT = ServerStatus.CONFLICT.value


@dataclass(frozen=True)
class News:
    """What came up since a moment."""

    until: int
    """The moment of this reading, for the next one."""
    new_conflicts: int
    """Changes that are in conflict now and were not, or did not exist, before."""
    failed_jobs: tuple[str, ...]
    """Ids of the latest jobs that failed, the newest first; also those of before."""


def read_news(
    connection: sqlite3.Connection, since: int, besides: Collection[str] = ()
) -> News:
    """What is new after the outcome with this number.

    Args:
        connection: in a transaction.
        since: 0 for all; a number that the store never reached counts as 0, since the
            store is another one then.
        besides: ids of jobs; the conflicts that they found are told elsewhere.
    """
    last = connection.execute("SELECT max(seq) FROM outcome").fetchone()[0]
    until = int(last or 0)
    since = since if since <= until else 0
    # a conflict that was tried again and still is one is not new
    count = connection.execute(
        "SELECT count(*) FROM delta WHERE status = ?1 AND NOT EXISTS"
        " (SELECT 1 FROM outcome WHERE outcome.delta = delta.seq"
        "  AND outcome.status = ?1 AND outcome.seq <= ?2)"
        " AND coalesce(job_id, '') NOT IN (SELECT value FROM json_each(?3))",
        (_CONFLICT, since, json.dumps(sorted(besides))),
    ).fetchone()[0]
    failed = connection.execute(
        "SELECT id FROM job WHERE status = ? ORDER BY seq DESC LIMIT 20",
        (JobStatus.FAILED.value,),
    ).fetchall()
    return News(until, int(count), tuple(row[0] for row in failed))


def count_conflicts_of(
    connection: sqlite3.Connection, job_id: str, since: int, until: int
) -> int:
    """How many conflicts a job found after one outcome, up to another.

    As in `read_news`, a number that the store never reached counts as 0.
    """
    since = since if since <= until else 0
    row = connection.execute(
        "SELECT count(*) FROM delta WHERE status = ?1 AND job_id = ?2"
        " AND (SELECT min(outcome.seq) FROM outcome WHERE outcome.delta = delta.seq"
        "  AND outcome.status = ?1) BETWEEN ?3 + 1 AND ?4",
        (_CONFLICT, job_id, since, until),
    ).fetchone()
    return int(row[0])


def last_change_at(connection: sqlite3.Connection) -> datetime | None:
    """When a delta was applied or taken back last; None: never yet."""
    row = connection.execute(
        "SELECT at FROM outcome"
        " WHERE status = ? OR json_extract(feedback, '$.taken_back')"
        " ORDER BY seq DESC LIMIT 1",
        (ServerStatus.APPLIED.value,),
    ).fetchone()
    return moment_or_none(row[0]) if row else None


def conflicts_by_layer(connection: sqlite3.Connection) -> dict[str, int]:
    """Open conflicts by the id that their deltas give the layer in the project."""
    rows = connection.execute(
        "SELECT coalesce(nullif(json_extract(content, '$.sourceLayerId'), ''),"
        " local_layer_id), count(*) FROM delta WHERE status = ? GROUP BY 1",
        (_CONFLICT,),
    )
    return {str(layer_id): int(count) for layer_id, count in rows}
