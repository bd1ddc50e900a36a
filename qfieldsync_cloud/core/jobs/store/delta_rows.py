"""Deltas as rows of a store: accepted, taken by a job, settled.

Every function works in the caller's transaction. `seq` is the order of arrival: files
in the order in which they were accepted, deltas in the order of their file.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import (
    Callable,
    Collection,
    Iterable,
    Iterator,
    Mapping,
)
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import Delta, Deltafile
from qfieldsync_cloud.core.deltas.reader import delta_from_json
from qfieldsync_cloud.core.deltas.writer import plain_json
from qfieldsync_cloud.core.errors import ServiceError
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.store.database import moment_text
from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from qfieldsync_cloud.core.sync.state import LocalFeature

Feedback = Mapping[str, Any]
"""`{msg}`, and `conflict_type` when there is one."""


@dataclass(frozen=True)
class PushedFile:
    """A deltafile that was read, on its way into the store."""

    deltafile: Deltafile
    items: list[Any]
    """Its deltas as decoded JSON, as they were pushed."""
    content: bytes
    """The file, byte for byte."""


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


Ruling = Callable[[Delta], "Feedback | None"]
"""What a rule of the project says against a delta; None: nothing."""


def accept(
    connection: sqlite3.Connection,
    pushed: PushedFile,
    created_by: str,
    now: datetime,
    ruling: Ruling,
) -> tuple[int, bool]:
    """Keep the deltas of a file that are not known yet.

    Returns:
        How many are new, and whether any of them waits to be applied.

    Raises:
        ServiceError: a uuid is known with other content; nothing is kept.
    """
    known = _known_hashes(connection, pushed.deltafile)
    deltafile, at = pushed.deltafile, moment_text(now)
    fresh: list[int] = []
    for position, delta in enumerate(deltafile.deltas):
        uuid = delta.uuid.lower()
        if uuid not in known:
            known[uuid] = delta.content_hash
            fresh.append(position)
        elif known[uuid] != delta.content_hash:
            raise _reused(position, delta)
    if not fresh:
        return 0, False
    number = connection.execute(
        "INSERT INTO deltafile (id, accepted_at, created_by, content)"
        " VALUES (?, ?, ?, ?)",
        (deltafile.id, at, created_by, zlib.compress(pushed.content)),
    ).lastrowid
    refused = 0

    def rows() -> Iterator[tuple[Any, ...]]:
        nonlocal refused
        for position in fresh:
            delta = deltafile.deltas[position]
            against = ruling(delta)
            status = ServerStatus.UNPERMITTED if against else ServerStatus.PENDING
            refused += against is not None
            yield (
                delta.uuid,
                number,
                deltafile.id,
                position,
                delta.client_id,
                delta.method.value,
                delta.local_layer_id,
                delta.local_pk,
                delta.content_hash,
                status.value,
                created_by,
                at,
                at,
                _text_of(against),
                plain_json(pushed.items[position]),
            )

    connection.executemany(
        "INSERT INTO delta (id, deltafile, deltafile_id, position, client_id,"
        " method, local_layer_id, local_pk, content_hash, status, created_by,"
        " created_at, updated_at, feedback, content)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows(),
    )
    _note_clients(connection, (deltafile.deltas[position] for position in fresh), at)
    return len(fresh), refused < len(fresh)


def page_of_deltas(
    connection: sqlite3.Connection, limit: int, offset: int, deltafile_id: str | None
) -> tuple[tuple[DeltaRecord, ...], int]:
    """Deltas in their order; and how many there are."""
    only = (deltafile_id is None, deltafile_id)
    rows = connection.execute(
        "SELECT * FROM delta WHERE ? OR deltafile_id = ? ORDER BY seq LIMIT ? OFFSET ?",
        (*only, limit, offset),
    ).fetchall()
    total = connection.execute(
        "SELECT count(*) FROM delta WHERE ? OR deltafile_id = ?", only
    ).fetchone()[0]
    return tuple(map(_record, rows)), int(total)


def read_delta(connection: sqlite3.Connection, delta_id: str) -> DeltaRecord:
    """A delta, and where it stands.

    Raises:
        ServiceError: there is none with that id.
    """
    return _record(find_delta(connection, delta_id))


def find_delta(connection: sqlite3.Connection, delta_id: str) -> sqlite3.Row:
    """The row of a delta; see `read_delta`."""
    row = connection.execute("SELECT * FROM delta WHERE id = ?", (delta_id,)).fetchone()
    if row is None:
        raise ServiceError("object_not_found", sentences.delta_unknown(delta_id))
    found: sqlite3.Row = row
    return found


def counts_by_status(connection: sqlite3.Connection) -> dict[ServerStatus, int]:
    """Deltas per status, all eight statuses."""
    counts = {status: 0 for status in ServerStatus if status.value}
    for status, count in connection.execute(
        "SELECT status, count(*) FROM delta GROUP BY status"
    ):
        counts[ServerStatus(status)] = int(count)
    return counts


def newest_seq(connection: sqlite3.Connection) -> int:
    """Of the delta that came last; 0 when there is none."""
    found = connection.execute("SELECT max(seq) FROM delta").fetchone()[0]
    return int(found or 0)


def count_pending(connection: sqlite3.Connection) -> int:
    """How many deltas wait to be applied."""
    row = connection.execute(
        "SELECT count(*) FROM delta WHERE status = ?", (ServerStatus.PENDING.value,)
    ).fetchone()
    return int(row[0])


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


def mark_busy(
    connection: sqlite3.Connection, job_id: str, seqs: Iterable[int], now: datetime
) -> frozenset[int]:
    """The job begins with these deltas; those are returned that waited still."""
    wanted = json.dumps(list(seqs))
    waiting = connection.execute(
        "SELECT seq FROM delta WHERE status = ?"
        " AND seq IN (SELECT value FROM json_each(?))",
        (ServerStatus.PENDING.value, wanted),
    ).fetchall()
    marked = frozenset(row["seq"] for row in waiting)
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
    told = [(item, item.status.value, _text_of(item.feedback)) for item in verdicts]
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
    connection: sqlite3.Connection, client_ids: Collection[str]
) -> dict[LocalFeature, str]:
    """Features that devices made, in deltas that no job has in hand now.

    With the key that a feature got; "" when the create was not applied.
    """
    found: dict[LocalFeature, str] = {}
    for row in connection.execute(
        "SELECT client_id, local_layer_id, local_pk, modified_pk FROM delta"
        " WHERE method = 'create' AND local_pk <> '' AND status <> ?"
        " AND client_id IN (SELECT value FROM json_each(?)) ORDER BY seq",
        (ServerStatus.BUSY.value, json.dumps(sorted(client_ids))),
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


def _known_hashes(
    connection: sqlite3.Connection, deltafile: Deltafile
) -> dict[str, str]:
    uuids = json.dumps([delta.uuid for delta in deltafile.deltas])
    return {
        row["id"].lower(): row["content_hash"]
        for row in connection.execute(
            "SELECT id, content_hash FROM delta"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (uuids,),
        )
    }


def _reused(position: int, delta: Delta) -> ServiceError:
    text = sentences.uuid_reused(position, delta.uuid)
    return ServiceError("deltafile_validation_error", text)


def _note_clients(
    connection: sqlite3.Connection, deltas: Iterable[Delta], at: str
) -> None:
    packages: dict[str, str] = {}
    for delta in deltas:
        if delta.client_id:
            earlier = packages.get(delta.client_id, "")
            packages[delta.client_id] = delta.export_id or earlier
    connection.executemany(
        "INSERT INTO client (id, first_seen, package_id) VALUES (?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET package_id = excluded.package_id"
        " WHERE excluded.package_id <> ''",
        [(client_id, at, package) for client_id, package in packages.items()],
    )


def _record(row: sqlite3.Row) -> DeltaRecord:
    feedback = row["feedback"]
    return DeltaRecord(
        row["id"],
        row["deltafile_id"],
        row["created_by"],
        datetime.fromisoformat(row["created_at"]),
        datetime.fromisoformat(row["updated_at"]),
        ServerStatus(row["status"]),
        json.loads(row["content"]),
        json.loads(feedback) if feedback else None,
    )


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


def _text_of(feedback: Feedback | None) -> str | None:
    return json.dumps(feedback) if feedback is not None else None
