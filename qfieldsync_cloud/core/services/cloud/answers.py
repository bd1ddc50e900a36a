"""What came back: the answer as bytes, and the errors that it may be.

Source of the codes: the errors of QFieldCloud, which `core.reports.server` explains.
Codes of our own are those of `FailureCode`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from qfieldsync_cloud.core.deltas.json_text import decode_json
from qfieldsync_cloud.core.errors import (
    CloudResponseError,
    DeltaFileError,
    NotAuthenticated,
    NotFound,
    PermissionDenied,
    ServerError,
)
from qfieldsync_cloud.core.redaction import redact
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.core.undisturbed import undisturbed

_MAX_RAW_LENGTH = 20_000
_MAX_CODE_LENGTH = 80


class FailureCode(str, Enum):
    """Codes of failures that no server names."""

    HOST_NOT_FOUND = "host_not_found"
    CONNECTION_REFUSED = "connection_refused"
    CONNECTION_FAILED = "connection_failed"
    CONNECTION_CUT = "connection_cut"
    """In the middle of a call."""
    CONNECT_TIMED_OUT = "connect_timed_out"
    ANSWER_TIMED_OUT = "answer_timed_out"
    """The server was silent for too long."""
    CALL_TIMED_OUT = "call_timed_out"
    """The whole call took too long, though something came."""
    PROXY_FAILED = "proxy_failed"
    PROXY_NOT_AUTHENTICATED = "proxy_not_authenticated"
    CERTIFICATE_UNKNOWN = "certificate_unknown"
    """Signed by nobody that this computer trusts."""
    CERTIFICATE_OF_ANOTHER_HOST = "certificate_of_another_host"
    CERTIFICATE_OUT_OF_TIME = "certificate_out_of_time"
    """Expired, or not valid yet, by the clock of this computer."""
    TLS_FAILED = "tls_failed"
    NOT_JSON = "not_json"
    UNEXPECTED_ANSWER = "unexpected_answer"
    """JSON, but not what was asked for."""
    ANSWER_TOO_LARGE = "answer_too_large"
    MOVED = "moved"
    """A redirect that is not followed."""
    FILE_DAMAGED = "file_damaged"
    """A download whose checksum or size is another."""
    HTTP_ERROR = "http_error"
    """A refusal without a code."""
    TOO_MANY_REQUESTS = "too_many_requests"
    BAD_GATEWAY = "bad_gateway"
    """502, 503 or 504: what stands before the server cannot reach it."""
    # the scanner takes the name of a failure for a password
    TOO_MANY_WRONG_PASSWORDS = "too_many_wrong_passwords"  # pragma: allowlist secret
    NOT_SIGNED_IN = "not_signed_in"
    """There is no token, so the server was not asked."""


@dataclass(frozen=True)
class Answer:
    """An answer, with a body that came whole."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case; without cookies."""
    body: bytes = field(repr=False)
    url: str
    """What was asked, without its query."""
    secrets: tuple[str, ...] = field(default=(), repr=False)
    """What was sent and must not be shown, should it come back."""
    is_secret: bool = False
    """The body of a success holds a token."""
    clock_skew_s: float | None = None
    """How far this computer's clock is ahead of the server's; None: not told."""

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300


def json_of(answer: Answer) -> Any:
    """The values of an answer that was a success.

    Raises:
        CloudResponseError: `not_json`.
    """
    try:
        with undisturbed():
            return decode_json(answer.body)
    except DeltaFileError as error:
        kind = answer.headers.get("content-type", "").partition(";")[0].strip()
        message = translate(
            "Cloud", "{url} answered with something that is no JSON ({kind}): {reason}"
        ).format(url=answer.url, kind=kind or "?", reason=error.english)
    raise _error(CloudResponseError, answer, FailureCode.NOT_JSON, message)


def unexpected(answer: Answer, reason: str) -> CloudResponseError:
    """JSON of another form than the one that was asked for."""
    message = translate("Cloud", "{url} answered with something unexpected: {reason}")
    text = message.format(url=answer.url, reason=reason)
    return _error(CloudResponseError, answer, FailureCode.UNEXPECTED_ANSWER, text)


def refusal(answer: Answer, retry_after_s: float | None = None) -> CloudResponseError:
    """The error of an answer that is no success."""
    code, said = _code_and_message(answer)
    kind: type[CloudResponseError] = CloudResponseError
    if answer.status == 401:
        kind = NotAuthenticated
    elif answer.status in (402, 403):
        kind = PermissionDenied
    elif answer.status == 404:
        kind = NotFound
    elif answer.status >= 500:
        kind = ServerError
    message = f"{answer.url}: {said or code} (HTTP {answer.status})"
    return _error(kind, answer, code, message, retry_after_s)


def _error(
    kind: type[CloudResponseError],
    answer: Answer,
    code: str,
    message: str,
    retry_after_s: float | None = None,
) -> CloudResponseError:
    secrets = answer.secrets
    raw = answer.body[:_MAX_RAW_LENGTH].decode("utf-8", "replace")
    if answer.is_secret and answer.is_success:
        raw = ""
    return kind(
        answer.status,
        redact(code.value if isinstance(code, FailureCode) else code, secrets),
        answer.url,
        redact(message, secrets),
        raw=redact(raw, secrets),
        retry_after_s=retry_after_s,
    )


def _code_and_message(answer: Answer) -> tuple[str, str]:
    try:
        obj = json.loads(answer.body[:_MAX_RAW_LENGTH])
    except (ValueError, RecursionError):
        obj = None
    if isinstance(obj, dict) and isinstance(code := obj.get("code"), str) and code:
        said = obj.get("message")
        cut = code[:_MAX_CODE_LENGTH]
        return cut, said[:500] if isinstance(said, str) else ""
    if answer.status == 429:
        return FailureCode.TOO_MANY_REQUESTS.value, ""
    if answer.status == 407:
        return FailureCode.PROXY_NOT_AUTHENTICATED.value, ""
    if answer.status in (502, 503, 504):
        return FailureCode.BAD_GATEWAY.value, ""
    if 300 <= answer.status < 400:
        return FailureCode.MOVED.value, ""
    return FailureCode.HTTP_ERROR.value, ""
