"""One connection of the REST front: requests read within limits, answers sent.

A request has a time by which it must be read whole, so that a sender of one byte a
second holds nothing for long. Nothing of a request that is cut off is acted upon.
"""

from __future__ import annotations

import io
import logging
import shutil
import socket
import time
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any, Protocol, cast

from qfieldsync_cloud.core.rest.exchange import Answer, Refused, Request
from qfieldsync_cloud.core.rest.front import Front
from qfieldsync_cloud.core.rest.request_head import read_head
from qfieldsync_cloud.core.rest.settings import Limits

_log = logging.getLogger(__name__)

_LINGER_S = 2.0
"""A refused sender is listened to for so long, so that it hears the answer."""
_LINGER_BYTES = 8 * 1024 * 1024
_CHUNK_BYTES = 1024 * 1024


class Host(Protocol):
    """What a connection must know of the server."""

    front: Front
    limits: Limits

    @property
    def is_full(self) -> bool:
        """Whether the connection that asks is one too many."""

    @property
    def is_ending(self) -> bool:
        """Whether no further request is to be read."""


class _TimedReader(io.RawIOBase):
    """Reads a socket until a moment that the connection sets."""

    def __init__(self, connection: socket.socket) -> None:
        super().__init__()
        self._connection = connection
        self.deadline = 0.0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        left_s = self.deadline - time.monotonic()
        if left_s <= 0:
            raise TimeoutError("the request took too long")
        self._connection.settimeout(left_s)
        return self._connection.recv_into(buffer)


class Connection(BaseHTTPRequestHandler):
    """One connection: requests one after the other."""

    protocol_version = "HTTP/1.1"
    server_version = "qfieldsync_cloud"
    sys_version = ""

    def setup(self) -> None:
        self.request_version = self.protocol_version
        self.connection = self.request
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._reader = _TimedReader(self.connection)
        self.rfile = self._buffered = io.BufferedReader(self._reader, 64 * 1024)
        self.wfile = self.connection.makefile("wb", 64 * 1024)

    @property
    def _host(self) -> Host:
        return cast(Host, self.server)

    @property
    def _limits(self) -> Limits:
        return self._host.limits

    def handle(self) -> None:
        if self._host.is_full:
            self._reader.deadline = time.monotonic() + self._limits.idle_s
            self._send(
                self._refusal(
                    429,
                    "too_many_requests",
                    f"More than {self._limits.connections} requests at a time",
                    {"Retry-After": "1"},
                ),
                is_head=False,
            )
            return
        self.close_connection = False
        while not (self.close_connection or self._host.is_ending):
            self.handle_one_request()

    def handle_one_request(self) -> None:
        """Read a request and answer it; the connection ends where that is not clear."""
        self.close_connection = True
        self._reader.deadline = time.monotonic() + self._limits.idle_s
        try:
            if not self._buffered.peek(1):
                return
        except (TimeoutError, OSError):
            return
        self._reader.deadline = time.monotonic() + self._limits.request_s
        is_head = False
        try:
            request = self._read_request()
            is_head = request.method == "HEAD"
            answer = self._host.front.answer(request)
        except Refused as refused:
            answer = self._refusal(
                refused.status, refused.code, str(refused), refused.headers
            )
        except TimeoutError:
            answer = self._refusal(
                408,
                "request_timeout",
                f"The request was not there after {self._limits.request_s:g} s",
            )
        except (OSError, EOFError):
            return
        self._send(answer, is_head=is_head)

    def _read_request(self) -> Request:
        """The next request, whole.

        Raises:
            Refused: it is no request, or beyond a limit.
            TimeoutError: it did not come in time.
            EOFError: it was cut off.
        """
        head = read_head(self._read_head())
        body = self._read_body(head.headers)
        is_ended = head.headers.get("connection", "").lower() == "close"
        self.close_connection = head.is_old or is_ended
        return Request(head.method, head.path, head.query, head.headers, body)

    def _read_head(self) -> bytes:
        """Request line and headers; each read is bounded."""
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = self.rfile.readline(self._limits.header_bytes + 1)
            if not line:
                raise EOFError
            if not line.endswith(b"\r\n") and line.endswith(b"\n"):
                line = line[:-1] + b"\r\n"
            head += line
            if len(head) > self._limits.header_bytes:
                raise Refused(
                    431,
                    "headers_too_large",
                    f"The headers are larger than {self._limits.header_bytes} bytes",
                )
            if head == b"\r\n":  # an empty line before a request is allowed
                head = b""
        return head[:-2]

    def _read_body(self, headers: dict[str, str]) -> bytes:
        if "transfer-encoding" in headers:
            raise Refused(
                411, "length_required", "Send the length of the body, not chunks"
            )
        text = headers.get("content-length", "0").strip()
        if not (text.isascii() and text.isdigit()):
            raise Refused(400, "bad_request", "Content-Length is no number")
        # a number of many digits is costly to read, and too large in any case
        size = int(text) if len(text) <= 15 else 10**15
        if size > self._limits.body_bytes:
            raise Refused(
                413,
                "content_too_large",
                f"The body is larger than {self._limits.body_bytes} bytes; "
                "push several smaller deltafiles",
            )
        is_waiting = headers.get("expect", "").lower() == "100-continue"
        if size > self._limits.stranger_body_bytes:
            try:
                self._host.front.check_token(headers)
            except Refused:
                if not is_waiting:
                    self._skip(size)
                raise
        if is_waiting:
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            self.wfile.flush()
        body = self.rfile.read(size)
        if len(body) < size:
            raise EOFError
        return body

    def _skip(self, size: int) -> None:
        """Let a body pass without keeping it, so that its sender hears the answer."""
        while size > 0:
            chunk = self.rfile.read(min(size, _CHUNK_BYTES))
            if not chunk:
                raise EOFError
            size -= len(chunk)

    def _refusal(
        self, status: int, code: str, message: str, headers: Any = None
    ) -> Answer:
        """The answer to what was not read whole; the connection ends with it."""
        told = self._host.front.refusal(Refused(status, code, message, headers))
        return Answer(told.status, told.content, told.headers, is_last=True)

    def _send(self, answer: Answer, *, is_head: bool) -> None:
        is_last = answer.is_last or self.close_connection or self._host.is_ending
        try:
            self.connection.settimeout(self._limits.request_s)
            self._send_whole(answer, is_head=is_head, is_last=is_last)
            self.wfile.flush()
            if answer.is_last:
                self._linger()
        except OSError:  # the client is gone
            is_last = True
        self.close_connection = is_last

    def _send_whole(self, answer: Answer, *, is_head: bool, is_last: bool) -> None:
        path = answer.content if isinstance(answer.content, Path) else None
        if path is not None:
            with path.open("rb") as stream:
                # of the open file: a package may be replaced meanwhile
                size = stream.seek(0, io.SEEK_END)
                stream.seek(0)
                self._send_head(answer, size, is_last=is_last)
                if not is_head:
                    shutil.copyfileobj(stream, self.wfile, _CHUNK_BYTES)
            return
        pieces = answer.pieces
        self._send_head(answer, sum(map(len, pieces)), is_last=is_last)
        if not is_head:
            self.wfile.writelines(pieces)

    def _send_head(self, answer: Answer, size: int, *, is_last: bool) -> None:
        self.send_response_only(answer.status)
        self.send_header("Date", self.date_time_string())
        if answer.content_type:
            self.send_header("Content-Type", answer.content_type)
        self.send_header("Content-Length", str(size))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if is_last:
            self.send_header("Connection", "close")
        self.end_headers()

    def _linger(self) -> None:
        """Read on for a moment: closing on a sender would take the answer from it."""
        shut(self.connection, socket.SHUT_WR)
        self._reader.deadline = time.monotonic() + _LINGER_S
        left = _LINGER_BYTES
        while left > 0:
            chunk = self.rfile.read1(64 * 1024)
            if not chunk:
                return
            left -= len(chunk)

    def log_message(self, format: str, *args: Any) -> None:
        _log.debug(format, *args)


def shut(connection: Any, how: int) -> None:
    """End one direction of a socket, or both; one that is closed stays closed."""
    try:
        connection.shutdown(how)
    except OSError as error:
        _log.debug("a connection was closed already: %s", error)
