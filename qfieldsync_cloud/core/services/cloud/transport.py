"""Sends calls to one server, and returns what comes back within the limits."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

import requests

from qfieldsync_cloud.core.errors import Cancelled, CloudError, CloudResponseError
from qfieldsync_cloud.core.services.cloud.answers import Answer, refusal
from qfieldsync_cloud.core.services.cloud.attempt import (
    Attempt,
    Purpose,
    Sink,
    SinkFailed,
)
from qfieldsync_cloud.core.services.cloud.calls import Call
from qfieldsync_cloud.core.services.cloud.connections import open_session
from qfieldsync_cloud.core.services.cloud.failures import late, slow
from qfieldsync_cloud.core.services.cloud.retries import Repetitions, retry_after_s
from qfieldsync_cloud.core.services.cloud.server_url import ServerUrl
from qfieldsync_cloud.core.services.cloud.settings import TransportSettings
from qfieldsync_cloud.core.services.cloud.watch import OpenSockets, Watch


class Transport:
    """The way to one server; any thread may use it, each has its own connections."""

    def __init__(self, server: ServerUrl, settings: TransportSettings) -> None:
        self.server = server
        self.settings = settings
        self._local = threading.local()

    def send(
        self,
        call: Call,
        token: str | None = None,
        *,
        is_cancelled: Callable[[], bool] | None = None,
        sink: Sink | None = None,
    ) -> Answer:
        """Make a call and return its answer, whatever status it has.

        Args:
            call: what is asked.
            token: of the login; None sends none.
            is_cancelled: asked ten times a second, in another thread.
            sink: takes the body of a success instead of the answer.

        Raises:
            CloudError: there is no whole answer within the limits.
            Cancelled: the caller stopped it.
        """
        line = self._line()
        limit_s = self.settings.call_limit_s
        if sink is not None:
            limit_s += sink.size_bytes / self.settings.least_bytes_per_s
        purpose = Purpose(self.server, self.settings, call, token, sink)
        attempt = Attempt(line.session, purpose)
        repetitions = Repetitions(call, self.settings)
        with Watch(line.sockets, limit_s, is_cancelled) as watch:
            try:
                while True:
                    outcome = attempt.outcome(watch)
                    if watch.is_over:
                        self._end(watch, call, limit_s)
                    wait_s = repetitions.wait_before_next(outcome)
                    # a wait that the limit would cut short is no use
                    if wait_s is None or wait_s >= watch.remaining_s:
                        break
                    watch.sleep(wait_s)
                    if watch.is_over:
                        self._end(watch, call, limit_s)
            except SinkFailed as failed:
                raise failed.error from None
            finally:
                line.sockets.forget_closed()
        if isinstance(outcome, CloudError):
            raise outcome
        return outcome

    def close(self) -> None:
        """Close the connections of this thread."""
        line = getattr(self._local, "line", None)
        if line is not None:
            line.session.close()
            line.sockets.close()
            del self._local.line

    def _end(self, watch: Watch, call: Call, limit_s: float) -> NoReturn:
        if watch.is_stopped:
            raise Cancelled("cancelled")
        if watch.is_slow:
            raise slow(self.server.host)
        is_changing = not call.is_repeatable
        raise late(self.server.host, limit_s, is_changing=is_changing)

    def _line(self) -> _Line:
        line: _Line | None = getattr(self._local, "line", None)
        if line is None:
            sockets = OpenSockets()
            line = _Line(open_session(self.settings, sockets), sockets)
            self._local.line = line
        return line


@dataclass(frozen=True)
class _Line:
    """The connections of one thread."""

    session: requests.Session
    sockets: OpenSockets


def refused(answer: Answer) -> CloudResponseError:
    """The error of an answer that is no success, with what the server says of it."""
    return refusal(answer, retry_after_s(answer))
