"""What the analyst decided on deltas, as rows of a store.

Every function works in the caller's transaction. A resolution is kept until it is
changed; it counts when the delta is applied the next time.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.errors import ServiceError
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.store.database import moment_text
from qfieldsync_cloud.core.jobs.store.delta_rows import (
    find_delta,
)
from qfieldsync_cloud.core.jobs.store.delta_states import (
    Verdict,
    record,
)
from qfieldsync_cloud.core.sql import quoted, statement
from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.core.sync.resolution import (
    Choice,
    EnteredValue,
    Resolution,
    Side,
)


@dataclass(frozen=True)
class KeptDecision:
    """What the analyst decided on a delta."""

    resolution: Resolution | None
    is_reviewed: bool
    reason: str
    """Why it is ignored; "" when it is not."""
    decided_by: str
    decided_at: datetime


@dataclass(frozen=True)
class Outcome:
    """A line of a delta's history."""

    at: datetime
    status: ServerStatus
    feedback: Mapping[str, Any] | None
    job_id: str | None
    """None: not a job, but the analyst."""


@dataclass(frozen=True)
class By:
    """Who decides, and when."""

    user: str
    now: datetime


def keep_resolution(
    connection: sqlite3.Connection,
    delta_id: str,
    resolution: Resolution | None,
    by: By,
) -> None:
    """Keep a resolution for when the delta is applied; None forgets it."""
    row = find_delta(connection, delta_id)
    text = json.dumps(resolution_to_json(resolution)) if resolution else None
    _decide(connection, row["seq"], by, resolution=text, is_reviewed=True)


def mark_reviewed(connection: sqlite3.Connection, delta_id: str, by: By) -> None:
    """The analyst has looked at a delta and lets it pass."""
    row = find_delta(connection, delta_id)
    _decide(connection, row["seq"], by, is_reviewed=True)


def ignore(connection: sqlite3.Connection, delta_id: str, reason: str, by: By) -> None:
    """Set a delta aside.

    Raises:
        ServiceError: it is applied, or being applied.
    """
    row = find_delta(connection, delta_id)
    check_free(row)
    _decide(connection, row["seq"], by, reason=reason, is_reviewed=True)
    feedback = {"msg": sentences.set_aside(by.user, reason)}
    verdict = Verdict(row["seq"], ServerStatus.IGNORED, feedback)
    record(connection, [verdict], by.now)


def retry(
    connection: sqlite3.Connection, delta_id: str, confirmed_key: str, by: By
) -> None:
    """A delta waits again.

    Args:
        connection: in a transaction.
        delta_id: of the delta.
        confirmed_key: of its feature, from now on; "" leaves what was confirmed.
        by: who wants it.

    Raises:
        ServiceError: it is applied, or being applied.
    """
    row = find_delta(connection, delta_id)
    check_free(row)
    if confirmed_key:
        connection.execute(
            "UPDATE delta SET confirmed_key = ? WHERE seq = ?",
            (confirmed_key, row["seq"]),
        )
    if row["status"] == ServerStatus.PENDING.value:
        return
    if row["status"] == ServerStatus.IGNORED.value:
        _take_up_again(connection, row["seq"])
    feedback = {"msg": sentences.waits_for_user(by.user)}
    record(connection, [Verdict(row["seq"], ServerStatus.PENDING, feedback)], by.now)


def check_free(row: sqlite3.Row) -> None:
    """Check that a delta can still be decided on.

    Raises:
        ServiceError: the delta is applied, or being applied.
    """
    status = ServerStatus(row["status"])
    if status is ServerStatus.APPLIED:
        raise ServiceError("delta_applied", sentences.is_applied(row["id"]))
    if status is ServerStatus.BUSY:
        raise ServiceError("delta_busy", sentences.is_busy(row["id"]))


def read_decision(connection: sqlite3.Connection, delta_id: str) -> KeptDecision | None:
    """What was decided on a delta; None when nothing was."""
    row = connection.execute(
        "SELECT * FROM resolution WHERE delta = ?",
        (find_delta(connection, delta_id)["seq"],),
    ).fetchone()
    if row is None:
        return None
    return KeptDecision(
        resolution_from_json(json.loads(row["resolution"]))
        if row["resolution"]
        else None,
        bool(row["is_reviewed"]),
        row["reason"],
        row["decided_by"],
        datetime.fromisoformat(row["decided_at"]),
    )


def resolutions_of(
    connection: sqlite3.Connection, seqs: Collection[int]
) -> dict[str, Resolution]:
    """The resolutions of these deltas that there are, by uuid of the delta."""
    return {
        row["id"]: resolution_from_json(json.loads(row["resolution"]))
        for row in connection.execute(
            "SELECT d.id, r.resolution FROM resolution r"
            " JOIN delta d ON d.seq = r.delta WHERE r.resolution IS NOT NULL"
            " AND r.delta IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(seqs)),),
        )
    }


def history_of(connection: sqlite3.Connection, delta_id: str) -> tuple[Outcome, ...]:
    """What became of a delta, run by run."""
    rows = connection.execute(
        "SELECT at, status, feedback, job_id FROM outcome WHERE delta = ? ORDER BY seq",
        (find_delta(connection, delta_id)["seq"],),
    )
    return tuple(
        Outcome(
            datetime.fromisoformat(row["at"]),
            ServerStatus(row["status"]),
            json.loads(row["feedback"]) if row["feedback"] else None,
            row["job_id"],
        )
        for row in rows
    )


def resolution_to_json(resolution: Resolution) -> dict[str, Any]:
    """The resolution as the store keeps it."""
    return {
        "whole": resolution.whole.value if resolution.whole else None,
        "fields": {
            name: {"value": choice.value}
            if isinstance(choice, EnteredValue)
            else {"side": choice.value}
            for name, choice in resolution.fields.items()
        },
        "seen": dict(resolution.seen),
        "kind": resolution.kind.value if resolution.kind else None,
    }


def resolution_from_json(obj: Mapping[str, Any]) -> Resolution:
    """Read what `resolution_to_json` wrote."""
    return Resolution(
        Side(obj["whole"]) if obj["whole"] else None,
        {name: _choice(choice) for name, choice in obj["fields"].items()},
        obj["seen"],
        # a store of an earlier version does not say
        ConflictKind(obj["kind"]) if obj.get("kind") else None,
    )


def _choice(obj: Mapping[str, Any]) -> Choice:
    return Side(obj["side"]) if "side" in obj else EnteredValue(obj["value"])


def _decide(connection: sqlite3.Connection, seq: int, by: By, **values: Any) -> None:
    """Change what was decided on a delta; what is not named stays."""
    at = moment_text(by.now)
    connection.execute(
        "INSERT OR IGNORE INTO resolution (delta, decided_by, decided_at)"
        " VALUES (?, ?, ?)",
        (seq, by.user, at),
    )
    for name, value in {**values, "decided_by": by.user, "decided_at": at}.items():
        connection.execute(
            statement(
                "UPDATE resolution SET {column} = ? WHERE delta = ?",
                column=quoted(name),
            ),
            (value, seq),
        )


def _take_up_again(connection: sqlite3.Connection, seq: int) -> None:
    """What was ignored is wanted after all: a decision to keep mine is void."""
    connection.execute(
        "UPDATE resolution SET reason = '', resolution = NULL WHERE delta = ?", (seq,)
    )
