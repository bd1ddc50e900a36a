"""Jobs and deltas as the API documents write them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.core.services.sync_service import DeltaRecord

_TEXT_OR_CONSTANT = re.compile(r'"(?:[^"\\]|\\.)*"|-?Infinity|NaN')
_CONSTANTS = {"Infinity": "1e999", "-Infinity": "-1e999", "NaN": "null"}
"""JSON has none of them; a device that pushed the first two wrote such a number."""
_PIECE = 100
"""Items of a list that are written at once; of deltas, in some 2 ms."""


@dataclass(frozen=True)
class JsonText:
    """A JSON value that is written already, in pieces.

    Every other thread would wait for one that writes millions of bytes at once.
    """

    pieces: tuple[bytes, ...]


def written_list(parts: Iterable[Sequence[Any]]) -> JsonText:
    """The list of all items in these parts of it."""
    pieces: list[bytes] = []
    for part in parts:
        for start in range(0, len(part), _PIECE):
            pieces.append(b", " if pieces else b"[")
            pieces.append(encoded(part[start : start + _PIECE])[1:-1])
    return JsonText((*pieces, b"]") if pieces else (b"[]",))


def encoded(value: Any) -> bytes:
    """A JSON value in UTF-8, whatever a deltafile brought."""
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    except ValueError:
        text = json.dumps(value, ensure_ascii=False)
        text = _TEXT_OR_CONSTANT.sub(
            lambda found: _CONSTANTS.get(found[0], found[0]), text
        )
    try:
        return text.encode()
    except UnicodeEncodeError:
        # half of a character, which JSON can only write as an escape
        return text.encode("utf-8", "backslashreplace")


def moment_to_json(moment: datetime | None) -> str | None:
    """A moment in UTC, to the microsecond where it has any."""
    if moment is None:
        return None
    text = moment.astimezone(timezone.utc).replace(tzinfo=None).isoformat()
    return f"{text}Z"


def job_to_json(job: Job) -> dict[str, Any]:
    """A job as lists have it."""
    return {
        "id": job.id,
        "type": job.type_text or job.type.value,
        "status": job.status_text or job.status.value,
        "project_id": job.project_id,
        "created_by": job.created_by,
        "created_at": moment_to_json(job.created_at),
        "updated_at": moment_to_json(job.updated_at),
        "started_at": moment_to_json(job.started_at),
        "finished_at": moment_to_json(job.finished_at),
    }


def whole_job_to_json(job: Job) -> dict[str, Any]:
    """A job with what it left."""
    return {**job_to_json(job), "output": job.output, "feedback": job.feedback}


def delta_to_json(record: DeltaRecord) -> dict[str, Any]:
    """A delta, and what became of it."""
    status = record.status_text or record.status.value
    return {
        "id": record.id,
        "deltafile_id": record.deltafile_id,
        "created_by": record.created_by,
        "created_at": moment_to_json(record.created_at),
        "updated_at": moment_to_json(record.updated_at),
        "status": status,
        "output": record.output,
        "last_status": status.replace("STATUS_", "", 1).lower(),
        "last_feedback": record.last_feedback,
        "content": record.content,
    }
