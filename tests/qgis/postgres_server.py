"""A PostgreSQL server with PostGIS for the tests: started by them, stopped with them.

It is a real one, of whatever version from 12 on is installed, in a folder of its own
under the system's temporary folder and on a free port of the loopback address. No
server that runs on this machine anyway is used or touched. It never writes through to
the disk (`fsync=off`): good for tests, and for nothing else.
"""

from __future__ import annotations

import os
import pwd
import re
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HOST = "127.0.0.1"
SUPERUSER = "postgres"
WITH_PASSWORD = "with_password"
"""Members of this role must give a password; nobody else has to."""
TEMPLATE = "template_postgis"
"""A database with PostGIS and nothing in it: a copy takes some 50 ms."""
OLDEST = 12

_FOLDERS = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin")
"""Where Debian and Red Hat put the programs of each version."""
_ATTEMPTS = 5
_SETTINGS = (
    f"listen_addresses={HOST}",
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "autovacuum=off",
    "max_connections=200",
    "log_line_prefix=%m[%p]%u@%d:",
    # told, so that a test sees in the log what no report says
    "log_lock_waits=on",
)
_ACCESS = f"""\
local all all trust
host all +{WITH_PASSWORD} {HOST}/32 scram-sha-256
host all all {HOST}/32 trust
"""
_KEEPER = 'read -r _; "$1" -D "$2/data" -m immediate -w stop; rm -rf "$2"'
"""Waits until whoever started the server closes the pipe or is gone, however it went:
the end of the tests, an error, Ctrl+C, SIGKILL, a crash of QGIS."""


class ServerUnavailable(Exception):
    """There is no PostgreSQL with PostGIS here, or it does not start."""


@dataclass(frozen=True)
class PostgresServer:
    """A server that is running."""

    port: int
    socket_folder: str
    version: int
    """The number before the point."""
    log: Path


def programs() -> Path:
    """The folder with `pg_ctl` of the newest PostgreSQL that has PostGIS.

    Raises:
        ServerUnavailable: there is none.
    """
    folders = [
        folder
        for pattern in _FOLDERS
        for folder in Path("/").glob(pattern.lstrip("/"))
        if (folder / "pg_ctl").exists()
    ]
    on_path = shutil.which("pg_ctl")
    if on_path:
        folders.append(Path(on_path).resolve().parent)
    found = [folder for folder in folders if _version(folder) >= OLDEST]
    for folder in sorted(found, key=_version, reverse=True):
        if _has_postgis(folder):
            return folder
    raise ServerUnavailable(
        f"no PostgreSQL {OLDEST} or newer with PostGIS is installed; `make setup`"
        " installs it on Debian and its relatives"
    )


def _version(folder: Path) -> int:
    told = _output([folder / "pg_ctl", "--version"])
    match = re.search(r"\) (\d+)", told)
    return int(match[1]) if match else 0


def _has_postgis(folder: Path) -> bool:
    shared = folder / "pg_config"
    place = _output([shared, "--sharedir"]).strip() if shared.exists() else ""
    return bool(place) and Path(place, "extension", "postgis.control").exists()


def _output(command: list[Any]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def ordinary_user() -> dict[str, Any]:
    """As whom the server runs, for `subprocess`: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    names = {entry.pw_name for entry in pwd.getpwall()}
    name = "postgres" if "postgres" in names else "nobody"
    return {"user": name, "group": pwd.getpwnam(name).pw_gid, "extra_groups": []}


@contextmanager
def running_server() -> Iterator[PostgresServer]:
    """A server of one's own, gone at the end with all that it held.

    Raises:
        ServerUnavailable: there is none, or it does not start.
    """
    binaries, user = programs(), ordinary_user()
    folder = Path(tempfile.mkdtemp(prefix="qfieldsync_cloud-pg."))
    if user:
        os.chown(folder, pwd.getpwnam(user["user"]).pw_uid, user["group"])
    with subprocess.Popen(
        ["/bin/sh", "-c", _KEEPER, "keeper", binaries / "pg_ctl", folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd="/",
        # Ctrl+C is for the tests; the keeper outlives them by a moment
        start_new_session=True,
        **user,
    ):
        _make(binaries, folder, user)
        port = _start(binaries, folder, user)
        _make_template(port)
        yield PostgresServer(port, str(folder), _version(binaries), folder / "log")


def _make(binaries: Path, folder: Path, user: dict[str, Any]) -> None:
    arguments = ["-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--no-locale"]
    command = [binaries / "initdb", "-D", folder / "data", *arguments, "--no-sync"]
    _run(command, user)
    access = folder / "data" / "pg_hba.conf"
    access.write_text(_ACCESS, encoding="utf-8")


def _start(binaries: Path, folder: Path, user: dict[str, Any]) -> int:
    """Start on a free port; between looking and starting it may be taken."""
    for attempt in range(1, _ATTEMPTS + 1):
        port = _free_port()
        settings = (*_SETTINGS, f"port={port}", f"unix_socket_directories={folder}")
        options = " ".join(f"-c '{setting}'" for setting in settings)
        try:
            _run(
                [
                    *(binaries / "pg_ctl", "-D", folder / "data"),
                    *("-l", folder / "log", "-w", "-o", options, "start"),
                ],
                user,
            )
        except ServerUnavailable as error:
            log = (folder / "log").read_text(encoding="utf-8", errors="replace")
            if attempt == _ATTEMPTS or "Address already in use" not in log:
                raise ServerUnavailable(f"{error}\n{log}") from error
        else:
            return port
    raise AssertionError("not reached")


def _run(command: list[Any], user: dict[str, Any]) -> None:
    # a file, not a pipe: the server would inherit the pipe and keep it open
    with tempfile.TemporaryFile("w+") as told:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=told,
            stderr=told,
            cwd="/",
            env={**os.environ, "LC_ALL": "C"},
            check=False,
            **user,
        )
        told.seek(0)
        if done.returncode:
            raise ServerUnavailable(f"{Path(command[0]).name}: {told.read()}")


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _make_template(port: int) -> None:
    from psycopg2 import connect

    def run(database: str, *statements: str) -> None:
        place = {"host": HOST, "port": port, "user": SUPERUSER, "dbname": database}
        with closing(connect(**place)) as connection:
            connection.autocommit = True
            with connection.cursor() as cursor:
                for statement in statements:
                    cursor.execute(statement)

    run("postgres", f"CREATE ROLE {WITH_PASSWORD}", f"CREATE DATABASE {TEMPLATE}")
    run(TEMPLATE, "CREATE EXTENSION postgis")
