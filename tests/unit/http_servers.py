"""Servers on loopback for tests of the client: real sockets, scripted answers."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from qfieldsync_cloud.core.services.cloud.client import CloudClient
from qfieldsync_cloud.core.services.cloud.server_url import parse_server_url
from qfieldsync_cloud.core.services.cloud.settings import TransportSettings
from qfieldsync_cloud.core.services.cloud.tokens import GivenToken
from qfieldsync_cloud.core.services.cloud.transport import Transport

TOKEN = "tok-4f9d0c2b7a6e58113377-SECRET"


@dataclass(frozen=True)
class Seen:
    """A request as it reached the server."""

    method: str
    path: str
    """Without its query."""
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def files(self) -> dict[str, bytes]:
        """The parts of a multipart body, by field name."""
        head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
        message = BytesParser(policy=HTTP).parsebytes(head + self.body)
        return {
            part.get_param("name", header="content-disposition"): part.get_payload(
                decode=True
            )
            for part in message.iter_parts()
        }


@dataclass
class Reply:
    """What a scripted server answers."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    raw: Callable[[socket.socket], None] | None = None
    """Writes to the socket itself, instead of all that."""


def reply_json(obj: Any, status: int = 200, **headers: str) -> Reply:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(
        status,
        json.dumps(obj).encode(),
        {"Content-Type": "application/json", **named},
    )


def refuse(status: int, code: str, **headers: str) -> Reply:
    return reply_json({"code": code, "message": f"about {code}"}, status, **headers)


class ScriptedServer(ThreadingHTTPServer):
    """Answers each request with what its script says, and keeps the requests."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, script: Callable[[Seen], Reply]) -> None:
        self.script = script
        self.seen: list[Seen] = []
        self.is_closing = threading.Event()
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def port(self) -> int:
        return self.server_address[1]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/v1/"

    @property
    def asked(self) -> list[str]:
        """Method and path of each request."""
        return [
            f"{seen.method} {seen.path.removeprefix('/api/v1/')}" for seen in self.seen
        ]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that go away are part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # or each answer waits 40 ms for its body
    server: ScriptedServer

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        seen = Seen(
            self.command,
            parts.path,
            dict(parse_qsl(parts.query)),
            {name.lower(): value for name, value in self.headers.items()},
            self.rfile.read(length),
        )
        self.server.seen.append(seen)
        reply = self.server.script(seen)
        if reply.raw is not None:
            self.close_connection = True
            with suppress(OSError):
                reply.raw(self.connection)
            return
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if "Content-Length" not in reply.headers:
            self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        self.wfile.write(reply.body)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = do_CONNECT = _answer  # noqa: N815

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""


@contextmanager
def serving(
    script: Callable[[Seen], Reply], tls: ssl.SSLContext | None = None
) -> Iterator[ScriptedServer]:
    """A server that runs while the block does."""
    server = ScriptedServer(script)
    if tls is not None:
        server.socket = tls.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.is_closing.set()
        server.shutdown()
        server.server_close()
        thread.join(5)


def quick(**changes: Any) -> TransportSettings:
    """Settings with limits that a test can wait for."""
    limits: dict[str, Any] = {
        "connect_timeout_s": 2.0,
        "read_timeout_s": 2.0,
        "call_limit_s": 5.0,
        "backoff_s": 0.02,
        "max_retries": 3,
    }
    return TransportSettings(**{**limits, **changes})


@contextmanager
def client_of(
    url: str, token: str | None = TOKEN, **changes: Any
) -> Iterator[CloudClient]:
    """A client of the server at `url`, whose connections are closed afterwards."""
    is_cancelled = changes.pop("is_cancelled", None)
    tokens = changes.pop("tokens", None) or GivenToken(token)
    transport = Transport(parse_server_url(url, allow_http=True), quick(**changes))
    client = CloudClient(transport, tokens, is_cancelled=is_cancelled)
    try:
        yield client
    finally:
        client.close()
