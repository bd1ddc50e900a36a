"""Ends a call at its time limit, or when it is cancelled, wherever it hangs.

A time-out of a socket begins anew with every byte, so a server that sends one byte a
second holds a caller for ever: in the headers, in the body, in an upload. A thread
beside the call looks at the clock and shuts the call's sockets; whatever waits for
them then returns. What cannot be interrupted are the look-up of a name and the wait
for a connection, and that one has a time-out of its own.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import TracebackType

_LOOK_EVERY_S = 0.1


class OpenSockets:
    """The sockets of the connections that one thread keeps to a server."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._leaving: list[socket.socket] = []

    def add(self, sock: socket.socket) -> socket.socket:
        """Keep a second handle: TLS takes the first one over and replaces it."""
        handle = sock.dup()
        with self._lock:
            self._open.append(handle)
        return handle

    def leave(self, handle: socket.socket) -> None:
        """The connection is closed; an answer may still be read from its socket."""
        with self._lock:
            self._open = [item for item in self._open if item is not handle]
            self._leaving.append(handle)

    def forget_closed(self) -> None:
        """Let go of closed connections; nobody reads from them any more."""
        with self._lock:
            for handle in self._leaving:
                handle.close()
            self._leaving.clear()

    def shut(self) -> None:
        """End every connection; whoever waits for one of them wakes up."""
        with self._lock:
            for handle in (*self._open, *self._leaving):
                # it may be closed, or not be connected yet
                with contextlib.suppress(OSError):
                    handle.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Let go of all."""
        with self._lock:
            for handle in (*self._open, *self._leaving):
                handle.close()
            self._open.clear()
            self._leaving.clear()


@dataclass(frozen=True)
class Pace:
    """How fast bytes have to come."""

    bytes_per_s: int
    window_s: float
    """On the average over so long."""


class Watch:
    """Watches one call; used as a context."""

    def __init__(
        self,
        sockets: OpenSockets,
        limit_s: float,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._sockets = sockets
        self._end = time.monotonic() + limit_s
        self._is_cancelled = is_cancelled or (lambda: False)
        self._done = threading.Event()
        self._thread = threading.Thread(
            target=self._look, name="qfieldsync_cloud call", daemon=True
        )
        self._pace: Pace | None = None
        self._window_end = 0.0
        self._window_bytes = 0
        self.is_late = False
        """The time limit, or the pace of a download, ended the call."""
        self.is_slow = False
        """It was the pace."""
        self.is_stopped = False
        """The caller ended it."""

    @property
    def remaining_s(self) -> float:
        """Time that is left; 0 when there is none."""
        return max(self._end - time.monotonic(), 0.0)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._done.set()
        self._thread.join()

    def sleep(self, seconds: float) -> None:
        """Wait, but not longer than the call may take or after it is cancelled."""
        until = time.monotonic() + min(seconds, self.remaining_s)
        while (left := until - time.monotonic()) > 0 and not self.is_over:
            time.sleep(min(left, _LOOK_EVERY_S))

    @contextlib.contextmanager
    def keeping(self, pace: Pace | None) -> Iterator[None]:
        """End the call when bytes come more slowly than that; None: never."""
        self._begin_window(pace)
        self._pace = pace
        try:
            yield
        finally:
            self._pace = None

    def received(self, count: int) -> None:
        """So many bytes came."""
        self._window_bytes += count

    def _begin_window(self, pace: Pace | None) -> None:
        self._window_bytes = 0
        self._window_end = time.monotonic() + (pace.window_s if pace else 0.0)

    def _is_too_slow(self) -> bool:
        pace = self._pace
        if pace is None or time.monotonic() < self._window_end:
            return False
        is_slow = self._window_bytes < pace.bytes_per_s * pace.window_s
        self._begin_window(pace)
        return is_slow

    @property
    def is_over(self) -> bool:
        """Whether the call is to end, for one of the two reasons."""
        return self.is_late or self.is_stopped

    def _look(self) -> None:
        while not self._done.wait(min(_LOOK_EVERY_S, max(self.remaining_s, 0.01))):
            if not self.is_over:
                self.is_stopped = self._is_cancelled()
                self.is_slow = self._is_too_slow()
                is_late = self.is_slow or not self.remaining_s
                self.is_late = is_late and not self.is_stopped
            if self.is_over:
                # again and again: a connection may just be on its way up
                self._sockets.shut()
