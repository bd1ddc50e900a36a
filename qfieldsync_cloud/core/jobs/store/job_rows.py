"""Jobs as rows of a store, and their life cycle.

    pending ──▶ queued ──▶ started ──▶ finished
       └───────────┴──────────┴──▶ stopped, failed

Every function works in the caller's transaction. Only the holder of a job's lease, by
its token, may say how far it is and how it ended.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from qfieldsync_cloud.core.errors import LeaseLost, ServiceError
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.lease import Holder, Lease
from qfieldsync_cloud.core.jobs.model import Job, JobStatus, JobType
from qfieldsync_cloud.core.jobs.store.database import moment_or_none, moment_text
from qfieldsync_cloud.core.sql import Sql, statement

_HEAD = Sql(
    "id, type, status, created_by, created_at, updated_at, started_at, finished_at"
)


@dataclass(frozen=True)
class Progress:
    """How far a job is, as any process may read it."""

    job_id: str
    share: float
    """Of the whole job, 0 to 1."""
    step: str
    """Name of the step that it is at; "" before the first."""


@dataclass(frozen=True)
class Beat:
    """What a worker learns when it renews its lease."""

    is_cancel_wanted: bool


def insert_job(
    connection: sqlite3.Connection,
    project_id: str,
    type_: JobType,
    created_by: str,
    now: datetime,
    *,
    follows: str = "",
) -> Job:
    """A new job, pending.

    Args:
        connection: in a transaction.
        project_id: of the project.
        type_: of the job.
        created_by: name of the user.
        now: the moment.
        follows: id of the job that ended with its process, whose work this one does.
    """
    job = Job(
        str(uuid.uuid4()), type_, JobStatus.PENDING, project_id, created_by, now, now
    )
    at = moment_text(now)
    connection.execute(
        "INSERT INTO job (id, type, status, created_by, created_at, updated_at,"
        " follows) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (job.id, type_.value, job.status.value, created_by, at, at, follows),
    )
    return job


def limit_job(connection: sqlite3.Connection, job_id: str, seqs: Iterable[int]) -> None:
    """The job is about these deltas, by their `seq`, and no others."""
    connection.executemany(
        "INSERT OR IGNORE INTO chosen VALUES (?, ?)", [(job_id, seq) for seq in seqs]
    )


def chosen_by(connection: sqlite3.Connection, job_id: str) -> frozenset[int] | None:
    """The deltas that a job is limited to, by `seq`; None: it takes what waits."""
    rows = connection.execute("SELECT delta FROM chosen WHERE job_id = ?", (job_id,))
    return frozenset(row[0] for row in rows) or None


def unfinished_job(
    connection: sqlite3.Connection, project_id: str, type_: JobType
) -> Job | None:
    """The job of this type that runs, else the one that waits longest."""
    row = connection.execute(
        statement(
            "SELECT {head}, output, feedback FROM job"
            " WHERE type = ? AND status IN ('pending', 'queued', 'started')"
            # one that is limited does not do what is wanted
            " AND NOT EXISTS (SELECT 1 FROM chosen WHERE job_id = job.id)"
            " ORDER BY status = 'started' DESC, seq LIMIT 1",
            head=_HEAD,
        ),
        (type_.value,),
    ).fetchone()
    return _job(row, project_id) if row else None


def read_job(connection: sqlite3.Connection, project_id: str, job_id: str) -> Job:
    """A job with its log and feedback.

    Raises:
        ServiceError: there is none with that id.
    """
    row = connection.execute(
        statement("SELECT {head}, output, feedback FROM job WHERE id = ?", head=_HEAD),
        (job_id,),
    ).fetchone()
    if row is None:
        raise ServiceError("object_not_found", sentences.job_unknown(job_id))
    return _job(row, project_id)


def page_of_jobs(
    connection: sqlite3.Connection, project_id: str, limit: int, offset: int
) -> tuple[tuple[Job, ...], int]:
    """Jobs, newest first, without log and feedback; and how many there are."""
    rows = connection.execute(
        statement(
            "SELECT {head} FROM job ORDER BY seq DESC LIMIT ? OFFSET ?", head=_HEAD
        ),
        (limit, offset),
    ).fetchall()
    total = connection.execute("SELECT count(*) FROM job").fetchone()[0]
    return tuple(_job(row, project_id) for row in rows), int(total)


def read_progress(connection: sqlite3.Connection) -> Progress | None:
    """How far the job is that runs; None: none does."""
    row = connection.execute(
        "SELECT id, share, step FROM job WHERE status = 'started'"
    ).fetchone()
    return Progress(row["id"], row["share"], row["step"]) if row else None


def want_cancel(connection: sqlite3.Connection, job_id: str, now: datetime) -> None:
    """Stop a job that waits, ask one that runs to stop; a final one stays as it is."""
    at = moment_text(now)
    connection.execute(
        "UPDATE job SET status = 'stopped', finished_at = ?, updated_at = ?,"
        " output = ? WHERE id = ? AND status IN ('pending', 'queued')",
        (at, at, sentences.job_not_begun(), job_id),
    )
    connection.execute(
        "UPDATE job SET is_cancel_wanted = 1, updated_at = ?"
        " WHERE id = ? AND status = 'started'",
        (at, job_id),
    )


def started_jobs(connection: sqlite3.Connection) -> list[tuple[str, Lease]]:
    """The jobs that run, or did when their process ended, with their leases."""
    rows = connection.execute("SELECT * FROM job WHERE status = 'started' ORDER BY seq")
    return [(row["id"], _lease(row)) for row in rows]


def has_waiting(connection: sqlite3.Connection) -> bool:
    """Whether a job waits for a worker."""
    row = connection.execute(
        "SELECT 1 FROM job WHERE status IN ('pending', 'queued') LIMIT 1"
    ).fetchone()
    return row is not None


def queue_pending(connection: sqlite3.Connection, now: datetime) -> None:
    """A worker is there: what waited to be queued is."""
    connection.execute(
        "UPDATE job SET status = 'queued', updated_at = ? WHERE status = 'pending'",
        (moment_text(now),),
    )


def start_next(
    connection: sqlite3.Connection, project_id: str, holder: Holder, now: datetime
) -> Job | None:
    """The job that was queued first is started by `holder`; None: none waits."""
    row = connection.execute(
        "SELECT id FROM job WHERE status = 'queued' ORDER BY seq LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    at = moment_text(now)
    connection.execute(
        "UPDATE job SET status = 'started', started_at = ?, updated_at = ?,"
        " lease_token = ?, lease_place = ?, lease_process = ?,"
        " lease_process_start = ?, lease_at = ? WHERE id = ?",
        (
            at,
            at,
            holder.token,
            holder.place,
            holder.process,
            holder.process_start,
            now.timestamp(),
            row["id"],
        ),
    )
    return read_job(connection, project_id, row["id"])


def check_lease(connection: sqlite3.Connection, job_id: str, token: str) -> None:
    """Check that a job is still run by the holder of `token`.

    Raises:
        LeaseLost: the job is not run by the holder of `token` any more.
    """
    row = connection.execute(
        "SELECT 1 FROM job WHERE id = ? AND lease_token = ? AND status = 'started'",
        (job_id, token),
    ).fetchone()
    if row is None:
        raise LeaseLost(f"job {job_id} was closed by another process")


def renew_lease(
    connection: sqlite3.Connection, token: str, progress: Progress, now: datetime
) -> Beat:
    """Say that the job still runs, and how far it is.

    Raises:
        LeaseLost: it is not run by the holder of `token` any more.
    """
    check_lease(connection, progress.job_id, token)
    row = connection.execute(
        "SELECT share, step FROM job WHERE id = ?", (progress.job_id,)
    ).fetchone()
    if (row["share"], row["step"]) != (progress.share, progress.step):
        connection.execute(
            "UPDATE job SET share = ?, step = ?, updated_at = ? WHERE id = ?",
            (progress.share, progress.step, moment_text(now), progress.job_id),
        )
    connection.execute(
        "UPDATE job SET lease_at = ? WHERE id = ?", (now.timestamp(), progress.job_id)
    )
    return Beat(is_cancel_wanted(connection, progress.job_id))


def is_cancel_wanted(connection: sqlite3.Connection, job_id: str) -> bool:
    """Whether somebody asked the job to stop."""
    row = connection.execute(
        "SELECT is_cancel_wanted FROM job WHERE id = ?", (job_id,)
    ).fetchone()
    return bool(row and row["is_cancel_wanted"])


def end_job(
    connection: sqlite3.Connection,
    job_id: str,
    status: JobStatus,
    now: datetime,
    *,
    output: str,
    feedback: Mapping[str, Any],
) -> None:
    """The job is over; its lease too."""
    at = moment_text(now)
    connection.execute(
        "UPDATE job SET status = ?, finished_at = ?, updated_at = ?, output = ?,"
        " feedback = ?, share = CASE ? WHEN 'finished' THEN 1 ELSE share END,"
        " lease_token = NULL WHERE id = ?",
        (
            status.value,
            at,
            at,
            output,
            json.dumps(feedback, default=str),
            status.value,
            job_id,
        ),
    )


def _job(row: sqlite3.Row, project_id: str) -> Job:
    has_result = "output" in row.keys()  # noqa: SIM118 - a Row is no mapping
    feedback = row["feedback"] if has_result else None
    type_, status = JobType.of(row["type"]), JobStatus.of(row["status"])
    return Job(
        row["id"],
        type_,
        status,
        project_id,
        row["created_by"],
        datetime.fromisoformat(row["created_at"]),
        datetime.fromisoformat(row["updated_at"]),
        moment_or_none(row["started_at"]),
        moment_or_none(row["finished_at"]),
        row["output"] if has_result else None,
        json.loads(feedback) if feedback else None,
    )


def _lease(row: sqlite3.Row) -> Lease:
    holder = Holder(
        row["lease_place"] or "",
        row["lease_process"] or 0,
        row["lease_process_start"] or "",
        row["lease_token"] or "",
    )
    return Lease(holder, row["lease_at"] or 0.0)


def users_of_jobs(
    connection: sqlite3.Connection, job_ids: Iterable[str]
) -> dict[str, str]:
    """Who wanted each of these jobs."""
    found = connection.execute(
        "SELECT id, created_by FROM job WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(job_ids)),),
    )
    return {str(row["id"]): str(row["created_by"]) for row in found}
