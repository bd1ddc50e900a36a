"""The REST front on a socket: accepts connections, and ends them.

    with RestServer([project], settings) as server:
        print(server.url)

Every connection has a thread of its own, see `connection`.
"""

from __future__ import annotations

import logging
import os
import socket
import sys
import threading
import time
from collections.abc import Iterable
from http.server import ThreadingHTTPServer
from types import TracebackType
from typing import Any

from qfieldsync_cloud.core.rest.connection import Connection, shut
from qfieldsync_cloud.core.rest.front import Front
from qfieldsync_cloud.core.rest.routes import PREFIX
from qfieldsync_cloud.core.rest.settings import FrontSettings
from qfieldsync_cloud.core.rest.sites import ServedProject

_log = logging.getLogger(__name__)

_STOP_S = 10.0
"""Answers on their way have so long when the server stops."""
_BACKLOG = 128


class RestServer:
    """Serves projects until it is stopped."""

    def __init__(
        self, projects: Iterable[ServedProject], settings: FrontSettings
    ) -> None:
        """Bind the address; requests wait until `start`.

        Raises:
            OSError: the address or the port is not to be had.
        """
        self.settings = settings
        self._sockets = _Sockets(settings)
        host, port = self._sockets.server_address[:2]
        shown = f"[{host!s}]" if ":" in str(host) else str(host)
        self._sockets.front = Front(projects, settings, f"{shown}:{port}")
        self.url = f"http://{shown}:{port}{PREFIX}"
        """Of the API."""
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Answer requests, in threads of the server's own."""
        self._thread = threading.Thread(
            target=self._sockets.serve_forever,
            kwargs={"poll_interval": 0.1},
            name="REST front",
            daemon=True,
        )
        self._thread.start()

    def stop(self) -> None:
        """Take no further request, and let those be answered that are being read."""
        if self._thread is not None:
            self._sockets.shutdown()
            self._thread.join()
            self._thread = None
        self._sockets.server_close()
        self._sockets.end_all(_STOP_S)

    def __enter__(self) -> RestServer:
        self.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.stop()


class _Sockets(ThreadingHTTPServer):
    """Accepts connections, no more than allowed at a time."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = _BACKLOG
    front: Front

    def __init__(self, settings: FrontSettings) -> None:
        self.limits = settings.limits
        self.is_ending = False
        self._open: dict[Any, threading.Thread] = {}
        self._lock = threading.Lock()
        host = settings.host.strip("[]")
        if ":" in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, settings.port), Connection)

    def server_bind(self) -> None:
        """Without the look-up of the host's name, which may ask a network."""
        if os.name == "posix":  # elsewhere it lets two programs have one port
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open[request] = threading.current_thread()
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self._lock:
                self._open.pop(request, None)

    @property
    def is_full(self) -> bool:
        """Whether the connection that asks is one too many."""
        with self._lock:
            return len(self._open) > self.limits.connections

    def handle_error(self, _request: Any, _client_address: Any) -> None:
        is_broken = isinstance(sys.exc_info()[1], OSError)
        level = logging.DEBUG if is_broken else logging.ERROR
        _log.log(level, "a connection ended", exc_info=True)

    def end_all(self, timeout_s: float) -> None:
        """End the connections: idle ones at once, others after their answer."""
        self.is_ending = True
        deadline = time.monotonic() + timeout_s
        with self._lock:
            open_now = dict(self._open)
        for connection in open_now:
            # nothing further is read; what was read is answered
            shut(connection, socket.SHUT_RD)
        for connection, thread in open_now.items():
            thread.join(max(deadline - time.monotonic(), 0.0))
            if thread.is_alive():
                shut(connection, socket.SHUT_RDWR)
