"""Deltas as rows of a store: accepted, listed, counted; see `delta_states`.

Every function works in the caller's transaction. `seq` is the order of arrival: files
in the order in which they were accepted, deltas in the order of their file.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import (
    Callable,
    Iterable,
    Mapping,
)
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import Delta, Deltafile, DeltaMethod
from qfieldsync_cloud.core.deltas.writer import plain_json
from qfieldsync_cloud.core.errors import (
    DeltaFileError,
    InvalidDeltafile,
    ServiceError,
)
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.store.database import moment_text
from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from qfieldsync_cloud.core.sql import Sql, statement
from qfieldsync_cloud.core.sync.state import LocalFeature

Feedback = Mapping[str, Any]
"""`{msg}`, `conflict_type` when there is one, `taken_back` when it was."""


@dataclass(frozen=True)
class PushedFile:
    """A deltafile that was read, on its way into the store."""

    deltafile: Deltafile
    items: list[Any]
    """Its deltas as decoded JSON, as they were pushed."""
    content: bytes
    """The file, byte for byte."""
    told_keys: Mapping[LocalFeature, str] = field(default_factory=dict)
    """Of features that a server made, where it applied the create."""


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
    deltafile, at = pushed.deltafile, moment_text(now)
    fresh = _fresh_positions(deltafile, _known_hashes(connection, deltafile))
    if not fresh:
        return 0, False
    deltas = [deltafile.deltas[position] for position in fresh]
    rulings = list(map(ruling, deltas))
    number = connection.execute(
        "INSERT INTO deltafile (id, accepted_at, created_by, content)"
        " VALUES (?, ?, ?, ?)",
        (deltafile.id, at, created_by, zlib.compress(pushed.content)),
    ).lastrowid
    told = (number, deltafile.id, created_by, at, at)
    connection.executemany(
        "INSERT INTO delta (deltafile, deltafile_id, created_by, created_at,"
        " updated_at, id, position, client_id, method, local_layer_id, local_pk,"
        " content_hash, status, feedback, content, confirmed_key)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                *told,
                *_row_of(position, delta, against, pushed.items[position]),
                _told_key(connection, delta, pushed.told_keys),
            )
            for position, delta, against in zip(fresh, deltas, rulings)
        ),
    )
    _note_clients(connection, deltas, at)
    return len(fresh), None in rulings


def _fresh_positions(deltafile: Deltafile, known: dict[str, str]) -> list[int]:
    """Where the deltas are that are not known yet; one that comes twice is, then.

    Raises:
        InvalidDeltafile: a uuid is known with other content.
    """
    fresh: list[int] = []
    for position, delta in enumerate(deltafile.deltas):
        uuid = delta.uuid.lower()
        if uuid not in known:
            known[uuid] = delta.content_hash
            fresh.append(position)
        elif known[uuid] != delta.content_hash:
            raise _reused(position, delta)
    return fresh


def _row_of(
    position: int, delta: Delta, against: Feedback | None, item: Any
) -> tuple[Any, ...]:
    """What a new delta is kept as, besides what it shares with its deltafile."""
    status = ServerStatus.UNPERMITTED if against else ServerStatus.PENDING
    return (
        delta.uuid,
        position,
        delta.client_id,
        delta.method.value,
        delta.local_layer_id,
        delta.local_pk,
        delta.content_hash,
        status.value,
        feedback_text(against),
        plain_json(item),
    )


def _told_key(
    connection: sqlite3.Connection, delta: Delta, told: Mapping[LocalFeature, str]
) -> str:
    """The key that a server told for the feature of a delta, unless it was made here.

    "" where none was told: the delta is looked up as its device named the feature.
    """
    local = LocalFeature(delta.client_id, delta.local_layer_id, delta.local_pk)
    if delta.method is DeltaMethod.CREATE or local not in told:
        return ""
    made_here = connection.execute(
        "SELECT 1 FROM delta WHERE method = 'create' AND client_id = ?"
        " AND local_layer_id = ? AND local_pk = ?",
        local,
    ).fetchone()
    return "" if made_here else told[local]


def page_of_deltas(
    connection: sqlite3.Connection, limit: int, offset: int, deltafile_id: str | None
) -> tuple[tuple[DeltaRecord, ...], int]:
    """Deltas in their order; and how many there are."""
    where = Sql("")
    only: tuple[str, ...] = ()
    if deltafile_id is not None:
        where, only = Sql("WHERE deltafile_id = ?"), (deltafile_id,)
    rows = connection.execute(
        statement(
            "SELECT * FROM delta {where} ORDER BY seq LIMIT ? OFFSET ?", where=where
        ),
        (*only, limit, offset),
    ).fetchall()
    total = connection.execute(
        statement("SELECT count(*) FROM delta {where}", where=where), only
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


def count_taken_back(
    connection: sqlite3.Connection, delta_ids: Iterable[str] | None = None
) -> int:
    """How many deltas were taken back, of some or of all."""
    only, status = Sql(""), ServerStatus.NOT_APPLIED.value
    values: tuple[str, ...] = (status,)
    if delta_ids is not None:
        only = Sql("AND id IN (SELECT value FROM json_each(?))")
        values = status, json.dumps(list(delta_ids))
    row = connection.execute(
        statement(
            "SELECT count(*) FROM delta WHERE status = ?"
            " AND json_extract(feedback, '$.taken_back') {only}",
            only=only,
        ),
        values,
    ).fetchone()
    return int(row[0])


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


def _reused(position: int, delta: Delta) -> InvalidDeltafile:
    where, found = f"$.deltas[{position}].uuid", "{uuid}, known here with other content"
    return InvalidDeltafile(
        DeltaFileError(where, found, "a uuid of its own", uuid=repr(delta.uuid))
    )


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
    status = ServerStatus(row["status"])
    feedback = json.loads(row["feedback"]) if row["feedback"] else None
    if status is ServerStatus.APPLIED and row["modified_pk"]:
        # where servers tell it too
        feedback = {**(feedback or {}), "modified_pk": row["modified_pk"]}
    return DeltaRecord(
        row["id"],
        row["deltafile_id"],
        row["created_by"],
        datetime.fromisoformat(row["created_at"]),
        datetime.fromisoformat(row["updated_at"]),
        status,
        json.loads(row["content"]),
        feedback,
    )


def feedback_text(feedback: Feedback | None) -> str | None:
    """How the store writes a feedback."""
    return json.dumps(feedback) if feedback is not None else None
