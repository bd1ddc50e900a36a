"""Whether a call is tried again, and after which wait.

Only calls that change nothing, or that make the same of a thing however often, are
tried again by themselves: after 429, 502, 503, 504 and a connection that broke or was
refused. A job or a deltafile is never sent twice by itself.
"""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime

from urllib3.util.retry import Retry

from qfieldsync_cloud.core.errors import CloudError
from qfieldsync_cloud.core.services.cloud.answers import Answer, FailureCode
from qfieldsync_cloud.core.services.cloud.calls import Call
from qfieldsync_cloud.core.services.cloud.settings import TransportSettings

RETRIED_STATUSES = (429, 502, 503, 504)
_RETRIED_FAILURES = (
    FailureCode.CONNECTION_CUT.value,
    FailureCode.CONNECTION_REFUSED.value,
    FailureCode.CONNECTION_FAILED.value,
)


class Repetitions:
    """Counts the repetitions of one call."""

    def __init__(self, call: Call, settings: TransportSettings) -> None:
        self._call = call
        self._left = settings.max_retries if call.is_repeatable else 0
        self._retry = Retry(
            total=None,
            allowed_methods=[call.method],
            status_forcelist=RETRIED_STATUSES,
            backoff_factor=settings.backoff_s,
        )

    def wait_before_next(self, outcome: Answer | CloudError) -> float | None:
        """Seconds until the next try; None: this is the outcome."""
        if not self._left or not self._is_worth_it(outcome):
            return None
        self._left -= 1
        self._retry = self._retry.increment(
            self._call.method, self._call.path, error=_Tried()
        )
        asked = retry_after_s(outcome) if isinstance(outcome, Answer) else None
        return float(self._retry.get_backoff_time()) if asked is None else asked

    def _is_worth_it(self, outcome: Answer | CloudError) -> bool:
        if isinstance(outcome, CloudError):
            return outcome.code in _RETRIED_FAILURES
        return bool(self._retry.is_retry(self._call.method, outcome.status))


class _Tried(Exception):
    """Stands for an outcome in the history that `Retry` keeps."""


def retry_after_s(answer: Answer) -> float | None:
    """How long the server wants to be left alone; None when it does not say.

    It may name a moment. That is one of the server's clock, so it is compared with the
    moment at which the server says that it answered, not with the clock here.
    """
    text = answer.headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    until, sent = _seconds(text), _seconds(answer.headers.get("date", ""))
    if until is None:
        return None
    return max(until - (time.time() if sent is None else sent), 0.0)


def _seconds(http_date: str) -> float | None:
    try:
        return parsedate_to_datetime(http_date).timestamp()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def clock_skew_s(answer_date: str) -> float | None:
    """How far the clock here is ahead of the server's; None when it does not tell."""
    sent = _seconds(answer_date)
    return None if sent is None else time.time() - sent
