"""Deltas on their way: waiting, in the hands of a job, settled.

Every function works in the caller's transaction; see `delta_rows` for `seq`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.deltas.reader import delta_from_json
from qfieldsync_cloud.core.jobs.store.database import moment_text
from qfieldsync_cloud.core.jobs.store.delta_rows import Feedback, feedback_text
from qfieldsync_cloud.core.sql import Sql, statement
from qfieldsync_cloud.core.sync.state import LocalFeature


@dataclass(frozen=True)
class TakenDelta:
    """A delta that a job takes up."""

    seq: int
    delta: Delta
    """With its deltafile and the key that the analyst confirmed."""
    deltafile_id: str
    position: int
    """In the deltafile, from 0."""
    is_reviewed: bool
    """The analyst has let it pass."""
    message: str
    """What was told of it last; "" when nothing was."""


@dataclass(frozen=True)
class Verdict:
    """What is to be recorded of a delta."""

    seq: int
    status: ServerStatus
    feedback: Feedback | None
    entry: str | None = None
    """The engine's report on it, JSON; None when no run was made."""
    modified_pk: str = ""
    """Key of the feature that was written."""


_WITH_REVIEWS = Sql(
    "SELECT d.*, r.is_reviewed FROM delta d LEFT JOIN resolution r ON r.delta = d.seq"
)


def newest_seq(connection: sqlite3.Connection) -> int:
    """The `seq` of the delta that came last; 0 when there is none."""
    found = connection.execute("SELECT max(seq) FROM delta").fetchone()[0]
    return int(found or 0)


def count_pending(connection: sqlite3.Connection) -> int:
    """How many deltas wait to be applied."""
    row = connection.execute(
        "SELECT count(*) FROM delta WHERE status = ?", (ServerStatus.PENDING.value,)
    ).fetchone()
    return int(row[0])


def statuses_of(
    connection: sqlite3.Connection, delta_ids: Iterable[str]
) -> dict[int, tuple[str, ServerStatus]]:
    """Uuid and status of those of the deltas that there are, by `seq`, in its order."""
    return {
        row["seq"]: (row["id"], ServerStatus(row["status"]))
        for row in connection.execute(
            "SELECT seq, id, status FROM delta"
            " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY seq",
            (json.dumps(list(delta_ids)),),
        )
    }


def count_held(
    connection: sqlite3.Connection, delta_ids: Iterable[str], waits: Feedback
) -> int:
    """How many of the deltas a rule refuses, or lets wait with this feedback."""
    row = connection.execute(
        "SELECT count(*) FROM delta WHERE id IN (SELECT value FROM json_each(?))"
        " AND (status = ? OR (status = ? AND feedback = ?))",
        (
            json.dumps(list(delta_ids)),
            ServerStatus.UNPERMITTED.value,
            ServerStatus.PENDING.value,
            feedback_text(waits),
        ),
    ).fetchone()
    return int(row[0])


def newly_applied_by(
    connection: sqlite3.Connection, job_id: str, limit: int = -1
) -> list[str]:
    """Uuids of what a job wrote, and what is applied still, in the order of arrival.

    A delta that had been applied before is none of them.

    Args:
        connection: in a transaction.
        job_id: of the job.
        limit: so many are enough; -1: all.
    """
    found = connection.execute(
        "SELECT DISTINCT o.delta, d.id FROM outcome o JOIN delta d ON d.seq = o.delta"
        " WHERE o.job_id = ? AND o.status = ? AND d.status = ? AND d.job_id = o.job_id"
        " AND o.entry IS NOT NULL AND json_extract(o.entry, '$.already_applied') = 0"
        " ORDER BY o.delta LIMIT ?",
        (job_id, ServerStatus.APPLIED.value, ServerStatus.APPLIED.value, limit),
    )
    return [str(row["id"]) for row in found]


def pending_rows(
    connection: sqlite3.Connection, after: int, until: int, enough: int
) -> list[sqlite3.Row]:
    """Deltas that wait, whole deltafiles, as many as are enough or a little more.

    For `taken_delta`, which takes its time, once the transaction is over.

    Args:
        connection: in a transaction.
        after: the first has a greater `seq` than this one.
        until: the last has at most this one.
        enough: where so many are reached, the file that is begun is the last one.
    """
    last = connection.execute(
        "SELECT deltafile FROM delta WHERE status = ? AND seq > ? AND seq <= ?"
        " ORDER BY seq LIMIT 1 OFFSET ?",
        (ServerStatus.PENDING.value, after, until, enough - 1),
    ).fetchone()
    if last is not None:
        until = connection.execute(
            "SELECT min(?, max(seq)) FROM delta WHERE deltafile = ?", (until, last[0])
        ).fetchone()[0]
    return connection.execute(
        "SELECT d.*, r.is_reviewed FROM delta d LEFT JOIN resolution r"
        " ON r.delta = d.seq WHERE d.status = ? AND d.seq > ? AND d.seq <= ?"
        " ORDER BY d.seq",
        (ServerStatus.PENDING.value, after, until),
    ).fetchall()


def chosen_rows(
    connection: sqlite3.Connection, delta_ids: Iterable[str] | None
) -> list[sqlite3.Row]:
    """Deltas for `taken_delta`, in the order of arrival, whatever became of them.

    Args:
        connection: in a transaction.
        delta_ids: of the deltas; None: those that wait.
    """
    if delta_ids is None:
        return connection.execute(
            statement(
                "{select} WHERE d.status = ? ORDER BY d.seq", select=_WITH_REVIEWS
            ),
            (ServerStatus.PENDING.value,),
        ).fetchall()
    return connection.execute(
        statement(
            "{select} WHERE d.id IN (SELECT value FROM json_each(?)) ORDER BY d.seq",
            select=_WITH_REVIEWS,
        ),
        (json.dumps(list(delta_ids)),),
    ).fetchall()


def mark_busy(
    connection: sqlite3.Connection, job_id: str, seqs: Iterable[int], now: datetime
) -> Mapping[int, str]:
    """The job begins with these deltas; those are returned that waited still.

    Returns:
        By `seq`: the key that the analyst confirmed, "" where none is.
    """
    wanted = json.dumps(list(seqs))
    waiting = connection.execute(
        "SELECT seq, confirmed_key FROM delta WHERE status = ?"
        " AND seq IN (SELECT value FROM json_each(?))",
        (ServerStatus.PENDING.value, wanted),
    ).fetchall()
    marked = {row["seq"]: str(row["confirmed_key"]) for row in waiting}
    connection.execute(
        "UPDATE delta SET status = ?, job_id = ?, updated_at = ?"
        " WHERE seq IN (SELECT value FROM json_each(?))",
        (ServerStatus.BUSY.value, job_id, moment_text(now), json.dumps(list(marked))),
    )
    return marked


def record(
    connection: sqlite3.Connection,
    verdicts: Iterable[Verdict],
    now: datetime,
    *,
    job_id: str | None = None,
) -> None:
    """Keep what became of deltas, and add it to their history."""
    at = moment_text(now)
    told = [
        (item, item.status.value, feedback_text(item.feedback)) for item in verdicts
    ]
    connection.executemany(
        "UPDATE delta SET status = ?, feedback = ?, updated_at = ?,"
        " job_id = coalesce(?, job_id), modified_pk = ? WHERE seq = ?",
        [
            (status, feedback, at, job_id, item.modified_pk, item.seq)
            for item, status, feedback in told
        ],
    )
    connection.executemany(
        "INSERT INTO outcome (delta, job_id, at, status, feedback, entry)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (item.seq, job_id, at, status, feedback, item.entry)
            for item, status, feedback in told
        ],
    )


def release_busy(
    connection: sqlite3.Connection,
    job_id: str,
    status: ServerStatus,
    feedback: Feedback | None,
    now: datetime,
) -> int:
    """A job ended before it settled these deltas; how many they are."""
    rows = connection.execute(
        "SELECT seq FROM delta WHERE job_id = ? AND status = ?",
        (job_id, ServerStatus.BUSY.value),
    ).fetchall()
    verdicts = [Verdict(row["seq"], status, feedback) for row in rows]
    record(connection, verdicts, now, job_id=job_id)
    return len(verdicts)


def creates_of(
    connection: sqlite3.Connection,
    client_ids: Collection[str],
    besides: Collection[int] = (),
) -> dict[LocalFeature, str]:
    """Features that devices made, in deltas that no job has in hand now.

    With the key that a feature got; "" when the create was not applied.

    Args:
        connection: in a transaction.
        client_ids: of the devices.
        besides: deltas that a run without a job has in hand, by `seq`.
    """
    found: dict[LocalFeature, str] = {}
    for row in connection.execute(
        "SELECT client_id, local_layer_id, local_pk, modified_pk FROM delta"
        " WHERE method = 'create' AND local_pk <> '' AND status <> ?"
        " AND client_id IN (SELECT value FROM json_each(?))"
        " AND seq NOT IN (SELECT value FROM json_each(?)) ORDER BY seq",
        (
            ServerStatus.BUSY.value,
            json.dumps(sorted(client_ids)),
            json.dumps(sorted(besides)),
        ),
    ):
        local = LocalFeature(row["client_id"], row["local_layer_id"], row["local_pk"])
        if local.is_named:
            found[local] = row["modified_pk"] or found.get(local, "")
    return found


def entries_of(
    connection: sqlite3.Connection, job_id: str, after: int, count: int
) -> list[sqlite3.Row]:
    """What the runs of a job reported, delta by delta in their order.

    Columns: `delta` (its seq), `entry`, and the delta's `position`, `deltafile_id`.
    """
    return connection.execute(
        "SELECT o.delta, o.entry, o.status, d.position, d.deltafile_id FROM outcome o"
        " JOIN delta d ON d.seq = o.delta WHERE o.job_id = ? AND o.delta > ?"
        " AND o.entry IS NOT NULL ORDER BY o.delta LIMIT ?",
        (job_id, after, count),
    ).fetchall()


def last_entry(connection: sqlite3.Connection, seq: int) -> dict[str, Any] | None:
    """What the engine reported on a delta last; None when no run took it up."""
    row = connection.execute(
        "SELECT entry FROM outcome WHERE delta = ? AND entry IS NOT NULL"
        " ORDER BY seq DESC LIMIT 1",
        (seq,),
    ).fetchone()
    return dict(json.loads(row["entry"])) if row is not None else None


def newest_entry(connection: sqlite3.Connection, seq: int) -> dict[str, Any] | None:
    """What the engine reported on a delta, when nothing happened to it since."""
    row = connection.execute(
        "SELECT entry FROM outcome WHERE delta = ? ORDER BY seq DESC LIMIT 1", (seq,)
    ).fetchone()
    is_report = row is not None and row["entry"] is not None
    return dict(json.loads(row["entry"])) if is_report else None


def conflicts_left(connection: sqlite3.Connection) -> list[str]:
    """The uuids of the deltas in conflict, in the order of arrival."""
    found = connection.execute(
        "SELECT id FROM delta WHERE status = ? ORDER BY seq",
        (ServerStatus.CONFLICT.value,),
    )
    return [str(row["id"]) for row in found]


def taken_delta(row: sqlite3.Row) -> TakenDelta:
    """A row of `pending_rows`."""
    delta = replace(
        delta_from_json(json.loads(row["content"])),
        deltafile_id=row["deltafile_id"],
        confirmed_key=row["confirmed_key"],
    )
    return TakenDelta(
        row["seq"],
        delta,
        row["deltafile_id"],
        row["position"],
        bool(row["is_reviewed"]),
        json.loads(row["feedback"])["msg"] if row["feedback"] else "",
    )
