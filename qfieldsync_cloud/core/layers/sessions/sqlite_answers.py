"""What the provider and SQLite answer: done, a refusal, or a failure of the run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qfieldsync_cloud.core.errors import ApplyError, SourceFailure, SourceRefusal
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode


def checked(provider: Any, write: Callable[[Any], Any], what: Any) -> Any:
    """Write with the provider and believe neither its answer nor its silence.

    No closures here: a log that keeps an exception would keep the layers in them open.
    """
    provider.clearErrors()
    answer = write(what)
    errors = tuple(str(error) for error in provider.errors())
    provider.clearErrors()
    is_done = answer[0] if isinstance(answer, tuple) else answer
    if not is_done or errors:
        raise refusal_or_failure(errors[0] if errors else "refused", errors)
    return answer


def refusal_or_failure(message: str, errors: tuple[str, ...] = ()) -> ApplyError:
    """A failure of the run where the database is at fault, else a refusal."""
    code = failure_code(message, *errors)
    if code is not None:
        return SourceFailure(code.value, message, errors or (message,))
    return SourceRefusal(message, errors)


def failure_code(*messages: str) -> DiagnosisCode | None:
    """What fails when the database says this; None when it refuses what was sent."""
    told = " ".join(messages).lower()
    return next((code for text, code in _FAILURES if text in told), None)


def reason_of(message: str) -> str:
    """What SQLite says, without the statement that GDAL puts before it."""
    return message.strip().rpartition("\n")[2].strip()


_FAILURES = (
    ("database is locked", DiagnosisCode.LOCK_TIMEOUT),
    ("database is busy", DiagnosisCode.LOCK_TIMEOUT),
    ("disk is full", DiagnosisCode.DISK_FULL),
    ("disk i/o error", DiagnosisCode.SOURCE_LOST),
    ("unable to open database", DiagnosisCode.SOURCE_LOST),
    ("attempt to write a readonly database", DiagnosisCode.LAYER_READ_ONLY),
    ("database disk image is malformed", DiagnosisCode.SOURCE_LOST),
)
