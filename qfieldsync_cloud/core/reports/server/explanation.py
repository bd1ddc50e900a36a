"""What a server says, explained: who must act, what happened, what to do."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.errors import CloudError, CloudResponseError, ServiceError
from qfieldsync_cloud.core.jobs.model import Job, JobStatus
from qfieldsync_cloud.core.redaction import redact
from qfieldsync_cloud.core.reports.phrases import cut, one_line
from qfieldsync_cloud.core.reports.server import delta_sentences, job_sentences
from qfieldsync_cloud.core.reports.server.code_sentences import CODES
from qfieldsync_cloud.core.reports.server.engine_sentences import engine_words
from qfieldsync_cloud.core.reports.server.job_sentences import ERROR_TYPES
from qfieldsync_cloud.core.reports.server.server_values import read_conflicts, readable
from qfieldsync_cloud.core.reports.server.words import Actor, Words
from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from qfieldsync_cloud.core.translation import translate

_MAX_REASON_LENGTH = 300
_RAW_WANTED = frozenset(
    ("validation_error", "api_error", "unknown_error", "http_error")
    + ("unexpected_answer", "answer_too_large")
)
"""Codes whose next step is to show somebody the raw answer."""


@dataclass(frozen=True)
class Explanation:
    """What happened, for people."""

    actor: Actor
    what: str
    """In one or two sentences."""
    next_step: str
    """What whoever must act can do."""
    reason: str = ""
    """What the server itself says, on one line; "" when that adds nothing."""
    raw: str = ""
    """The whole answer, for whoever looks into it."""
    is_raw_wanted: bool = False
    """Whether the next step is to show the raw answer to somebody."""


def explain_error(error: ServiceError) -> Explanation:
    """An error of a service or of the way to it."""
    code = _code_of(error)
    words = CODES[code]
    raw = error.raw if isinstance(error, CloudResponseError) else ""
    reason = _short(str(error))
    next_step = words.next_step()
    if isinstance(error, CloudError) and error.may_have_happened:
        # fmt: off
        look = translate("Server", "The server may have done it all the same: look at "
                                   "the list before you try again.")
        # fmt: on
        # else it would end with "try again"
        next_step = look if words.actor is Actor.NOBODY else f"{look} {next_step}"
    is_raw_wanted = code in _RAW_WANTED
    return Explanation(words.actor, words.what(), next_step, reason, raw, is_raw_wanted)


def explain_job(job: Job) -> Explanation | None:
    """Why a job failed; None when it did not."""
    feedback = job.feedback or {}
    if "error" not in feedback and job.status is not JobStatus.FAILED:
        return None
    message = readable(job.error or job.output or "")
    error_class, kind = feedback.get("error_class"), feedback.get("error_type")
    words = _by_engine(feedback) or _by_message(job_sentences.MESSAGES, message)
    if words is None and error_class == "AssertionError" and not job.error:
        words = _by_message(job_sentences.MESSAGES, "files/None")
    if words is None:
        words = ERROR_TYPES.get(kind if isinstance(kind, str) else "")
    if words is None and feedback.get("error_timeout") is True:
        words = ERROR_TYPES["TIMEOUT"]
    found = words or ERROR_TYPES["UNKNOWN"]
    raw = json.dumps(feedback, indent=2, ensure_ascii=False, default=str)
    return Explanation(
        found.actor, found.what(), found.next_step(), _short(message), redact(raw)
    )


def explain_delta(record: DeltaRecord) -> Explanation:
    """What a server made of a delta."""
    feedback = record.last_feedback or {}
    message = readable(record.output)
    words = _by_message(delta_sentences.MESSAGES, message) or _by_delta_status(record)
    match = _match(delta_sentences.MESSAGES, message)
    name = _short(match["name"]) if match and "name" in match.groupdict() else ""
    conflicts = feedback.get("conflicts")
    lines = [
        translate(
            "Server", "{field}: on the server {there}, seen by the crew {seen}."
        ).format(field=item.field, there=item.on_server, seen=item.seen)
        for item in read_conflicts(conflicts if isinstance(conflicts, list) else ())
    ]
    errors = feedback.get("provider_errors")
    said = [str(item) for item in errors] if isinstance(errors, list) else []
    reason = " ".join([*lines, *map(_short, said)]) or _short(message)
    raw = json.dumps(feedback, indent=2, ensure_ascii=False, default=str)
    return Explanation(
        words.actor,
        words.what().replace("{name}", name),
        words.next_step(),
        reason,
        redact(raw) if feedback else "",
    )


def _by_engine(feedback: Mapping[str, Any]) -> Words | None:
    """The words for a failure of our own engine, wherever it ran."""
    if feedback.get("error_origin") != "qfieldsync_cloud":
        return None
    return engine_words(feedback.get("error_class"), feedback.get("error_type"))


def _by_message(table: Mapping[str, Words], message: str) -> Words | None:
    return next(
        (words for pattern, words in table.items() if re.search(pattern, message)), None
    )


def _match(table: Mapping[str, Words], message: str) -> re.Match[str] | None:
    found = (re.search(pattern, message) for pattern in table)
    return next((match for match in found if match), None)


def _code_of(error: ServiceError) -> str:
    """The code itself; of one that nobody knows what its status says."""
    status = error.status if isinstance(error, CloudResponseError) else 0
    # a page of a server that broke has no code: that is no refusal
    if error.code in CODES and not (error.code == "http_error" and status >= 500):
        return error.code
    codes = {
        401: "not_authenticated",
        402: "over_quota",
        403: "permission_denied",
        404: "object_not_found",
        407: "proxy_not_authenticated",
        429: "too_many_requests",
        502: "bad_gateway",
        503: "bad_gateway",
        504: "bad_gateway",
    }
    return codes.get(status, "unknown_error" if status >= 500 else "http_error")


def _by_delta_status(record: DeltaRecord) -> Words:
    """The words for a message that is missing or that nobody knows."""
    known = _STATUSES.get(record.status)
    if known is not None:
        return known
    status = record.status_text
    return Words(
        Actor.NOBODY,
        lambda: translate(
            "Server", "The server says {status}, which this plugin does not know."
        ).format(status=status),
        lambda: translate("Server", "Leave it to the server."),
    )


# sentences read easier without a line for each of their brackets
# fmt: off
_STATUSES: Mapping[ServerStatus, Words] = {
    ServerStatus.PENDING: Words(
        Actor.NOBODY,
        lambda: translate("Server", "The change waits for the server to apply it."),
        lambda: translate("Server", "Wait, or apply the waiting changes on the server. "
                                    "Do not apply it here as well."),
    ),
    ServerStatus.BUSY: Words(
        Actor.NOBODY,
        lambda: translate("Server", "The server is applying the change right now."),
        lambda: translate("Server", "Wait for the end of the job."),
    ),
    ServerStatus.APPLIED: Words(
        Actor.NOBODY,
        lambda: translate("Server", "The server applied the change."),
        lambda: translate("Server", "There is nothing to do."),
    ),
    ServerStatus.CONFLICT: Words(
        Actor.ANALYST,
        lambda: translate("Server", "The feature was changed by somebody else since "
                                    "the crew saw it."),
        lambda: translate("Server", "Open the change here and choose, field by field, "
                                    "what counts."),
    ),
    ServerStatus.NOT_APPLIED: Words(
        Actor.ANALYST,
        lambda: translate("Server", "The server did not apply the change."),
        lambda: translate("Server", "Apply it here: the reason is told then."),
    ),
    ServerStatus.ERROR: Words(
        Actor.ANALYST,
        lambda: translate("Server", "The job that should have applied the change "
                                    "failed. All its changes were marked as errors, "
                                    "also those that it had applied."),
        lambda: translate("Server", "Look at the job for the reason, and apply the "
                                    "change here: what is there already is noticed."),
    ),
    ServerStatus.IGNORED: Words(
        Actor.NOBODY,
        lambda: translate("Server", "An administrator of the server decided to leave "
                                    "the change out."),
        lambda: translate("Server", "It is applied here only when you choose it."),
    ),
    ServerStatus.UNPERMITTED: Words(
        Actor.OWNER,
        lambda: translate("Server", "The role of the person who made the change does "
                                    "not allow it."),
        lambda: translate("Server", "Ask the owner of the project for a higher role "
                                    "for that person. The change can be applied here "
                                    "when it is chosen by hand."),
    ),
}
# fmt: on


def _short(text: str) -> str:
    return cut(one_line(redact(text)), _MAX_REASON_LENGTH)
