"""A running REST front over a local service, and plain requests to it."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from qfieldsync_cloud.core.rest.server import RestServer
from qfieldsync_cloud.core.rest.settings import FrontSettings
from qfieldsync_cloud.core.rest.sites import ServedPackage, ServedProject
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.local.serving import served_project
from tests.unit.service_factories import new_service

TOKEN = "a-token-of-the-tests"
PASSWORD = "a-password-of-the-tests"
BOUNDARY = "----boundary-of-the-tests"


@dataclass
class Reply:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def code(self) -> str:
        return str(self.json["code"])


@dataclass
class RunningFront:
    """A front that answers."""

    server: RestServer
    service: LocalService

    @property
    def address(self) -> tuple[str, int]:
        url = urlsplit(self.server.url)
        return str(url.hostname), int(url.port or 0)

    @property
    def project_id(self) -> str:
        return self.service.project_id

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        *,
        token: str | None = TOKEN,
        **headers: str,
    ) -> Reply:
        """Send one request on a connection of its own; `path` is below the API's."""
        connection = http.client.HTTPConnection(*self.address, timeout=20)
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if token is not None:
            sent.setdefault("Authorization", f"Token {token}")
        try:
            connection.request(method, f"/api/v1/{path}", body, sent)
            answer = connection.getresponse()
            return Reply(answer.status, dict(answer.getheaders()), answer.read())
        finally:
            connection.close()

    def send_json(self, method: str, path: str, content: Any, **options: Any) -> Reply:
        """Send JSON."""
        body = json.dumps(content).encode()
        return self.ask(method, path, body, Content_Type="application/json", **options)

    def push(self, content: bytes, name: str = "file", **options: Any) -> Reply:
        """Push a deltafile as clients do."""
        return self.ask(
            "POST",
            f"deltas/{self.project_id}/",
            multipart(content, name),
            Content_Type=f"multipart/form-data; boundary={BOUNDARY}",
            **options,
        )

    def raw(self, *parts: bytes, timeout_s: float = 20) -> bytes:
        """Send bytes as they are, and return all that comes back."""
        with socket.create_connection(self.address, timeout_s) as connection:
            for part in parts:
                connection.sendall(part)
            received = b""
            while chunk := connection.recv(65536):
                received += chunk
            return received


def multipart(content: bytes, name: str = "file") -> bytes:
    """A form with one file."""
    head = (
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"; '
        'filename="deltas.json"\r\nContent-Type: application/json\r\n\r\n'
    )
    return head.encode() + content + f"\r\n--{BOUNDARY}--\r\n".encode()


@contextmanager
def running_front(
    folder: Path,
    *,
    service: LocalService | None = None,
    package: ServedPackage | None = None,
    **settings: Any,
) -> Iterator[RunningFront]:
    """A front over a service in `folder`, stopped at the end."""
    service = service or new_service(folder)
    chosen = FrontSettings(token=TOKEN, password=PASSWORD, user="ada")
    with RestServer([served(service, package)], replace(chosen, **settings)) as server:
        yield RunningFront(server, service)


def served(
    service: LocalService, package: ServedPackage | None = None
) -> ServedProject:
    """A local service as a front wants it, with this package if one is given."""
    project = served_project(service, "park")
    if package is None:
        return project
    return replace(project, latest_package=lambda: package)
