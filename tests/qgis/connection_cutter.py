"""A network that fails: it passes bytes to a server, and is cut after so many."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress


class Cutter:
    """Listens on a port of its own and passes what comes on to a server.

    After `limit` bytes, of both directions and all connections, nothing more is passed
    and every connection is ended; None: never.
    """

    def __init__(self, host: str, port: int) -> None:
        self._server = (host, port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self.passed = 0
        self._limit: int | None = None
        threading.Thread(target=self._accept, daemon=True).start()

    def cut_after(self, limit: int | None) -> None:
        """Count anew, and fail when so many bytes were passed."""
        with self._lock:
            self.passed, self._limit = 0, limit

    @property
    def is_cut(self) -> bool:
        with self._lock:
            return self._limit is not None and self.passed >= self._limit

    def close(self) -> None:
        self._listener.close()
        self._end_all()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _address = self._listener.accept()
                if self.is_cut:
                    client.close()
                    continue
                server = socket.create_connection(self._server)
                with self._lock:
                    self._open += [client, server]
                for pair in ((client, server), (server, client)):
                    threading.Thread(target=self._pass, args=pair, daemon=True).start()

    def _pass(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while content := source.recv(65536):
                with self._lock:
                    left = None if self._limit is None else self._limit - self.passed
                    part = content if left is None else content[: max(left, 0)]
                    self.passed += len(content)
                target.sendall(part)
                if len(part) < len(content):
                    self._end_all()
                    return
        for sock in (source, target):
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def _end_all(self) -> None:
        with self._lock:
            opened, self._open = self._open, []
        for sock in opened:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
