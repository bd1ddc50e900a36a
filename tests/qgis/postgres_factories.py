"""Databases of a real PostGIS for the tests, and layers, roles and desktops on them.

Like `factories`: nothing here holds state between tests, and what a database holds is
written and read by connections of the tests' own, past the engine and past QGIS.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import Any

import psycopg2
from psycopg2.extensions import connection as Connection  # noqa: N812 - a class
from qgis.core import (
    QgsDataSourceUri,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from tests.qgis.factories import (
    SRID,
    Outcome,
    outcome_of,
    quoted,
    run_of,
    spelled,
    text,
)
from tests.qgis.postgres_server import (
    HOST,
    SUPERUSER,
    TEMPLATE,
    WITH_PASSWORD,
    PostgresServer,
)

SERIAL = "id serial PRIMARY KEY"
TREE_COLUMNS = ("species varchar(20)", "height float8", "girth integer", "note text")
LEDGER_SCHEMA, LEDGER = "qfieldsync_cloud", "qfieldsync_cloud.ledger"

HELD_AT_MOST_S = 15.0
"""So long a lock is held, and no longer, when a run does not give up in time."""
_ROOT = Path(__file__).parents[2]


# Databases


@contextmanager
def new_database(server: PostgresServer) -> Iterator[PostgisDatabase]:
    """A database of its own name, dropped at the end with the roles made in it."""
    database = PostgisDatabase(server, f"test_{uuid.uuid4().hex[:12]}")
    around = PostgisDatabase(server, "postgres")
    around.execute(f"CREATE DATABASE {database.name} TEMPLATE {TEMPLATE}")
    try:
        yield database
    finally:
        # QGIS keeps connections for a minute after the last layer is gone; DROP waits
        # until those that were told to end have ended
        around.execute(
            f"ALTER DATABASE {database.name} ALLOW_CONNECTIONS false",
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE datname = '{database.name}'",
        )
        around.execute(f"DROP DATABASE {database.name}")
        roles = around.query(
            "SELECT rolname FROM pg_roles WHERE rolname LIKE %s", f"{database.name}_%"
        )
        around.execute(*(f"DROP ROLE {role}" for role in roles))


@dataclass(frozen=True)
class PostgisDatabase:
    """A database with PostGIS, seen from outside of the engine."""

    server: PostgresServer
    name: str

    # Making

    def add_table(
        self,
        name: str = "trees",
        *columns: str,
        key: str = SERIAL,
        geometry: str | None = "Point",
        srid: int = SRID,
        schema: str = "public",
    ) -> PostgisDatabase:
        """Add a table.

        Args:
            name: of the table.
            columns: SQL of its columns and constraints, after the key.
            key: SQL of the key column; "" when there is none, or it is in `columns`.
            geometry: type of the column `geom` as PostGIS spells it (`MultiPointZ`,
                `Geometry`); None for a table without geometry.
            srid: of that column.
            schema: made when it is missing.
        """
        parts = [part for part in (key, *columns) if part]
        if geometry is not None:
            parts.append(f"geom geometry({geometry}, {srid})")
        return self.execute(
            f"CREATE SCHEMA IF NOT EXISTS {quoted(schema)}",
            f"CREATE TABLE {full_name(name, schema)} ({', '.join(parts)})",
        )

    def add_rows(
        self,
        name: str = "trees",
        rows: Sequence[Mapping[str, Any]] = (),
        *,
        srid: int = SRID,
        schema: str = "public",
    ) -> PostgisDatabase:
        """Add rows; `geom` is WKT. Sequences go on behind the numbers in them."""
        with self.writing() as connection, connection.cursor() as cursor:
            for row in rows:
                columns = ", ".join(quoted(column) for column in row).replace("%", "%%")
                marks = ", ".join(
                    f"ST_GeomFromText(%s, {srid})" if column == "geom" else "%s"
                    for column in row
                )
                table = full_name(name, schema).replace("%", "%%")
                cursor.execute(
                    f"INSERT INTO {table} ({columns}) OVERRIDING SYSTEM VALUE"
                    f" VALUES ({marks})",
                    list(row.values()),
                )
            for column in sorted({column for row in rows for column in row}):
                cursor.execute(
                    "SELECT pg_get_serial_sequence(%s, %s)",
                    (full_name(name, schema), column),
                )
                [sequence] = cursor.fetchone()
                if sequence is not None:
                    greatest = max(row[column] for row in rows)
                    cursor.execute("SELECT setval(%s, %s)", (sequence, greatest))
        return self

    def add_role(self, *grants: str, password: str = "", name: str = "crew") -> str:
        """Add a role that may log in, and nothing else but what `grants` say.

        Args:
            grants: what stands before TO, `SELECT ON trees` for instance.
            password: without it, none is asked for.
            name: the end of its name.

        Returns:
            Its whole name.
        """
        role = f"{self.name}_{name}"
        self.execute(f"CREATE ROLE {role} LOGIN")
        if password:
            self.execute(f"GRANT {WITH_PASSWORD} TO {role}")
            self.change_password(role, password)
        self.execute(*(f"GRANT {grant} TO {role}" for grant in grants))
        return role

    def change_password(self, role: str, password: str) -> None:
        """Give a role a new password, and end the connections it has."""
        self.execute(f"ALTER ROLE {role} PASSWORD {text(password)}")
        self.end_connections(role)

    # Writing as somebody else

    def end_connections(self, role: str) -> int:
        """Let the server end the connections of a role; how many it were."""
        ended = self.query(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s",
            role,
        )
        return len(ended)

    def connected(self, user: str = SUPERUSER, password: str = "") -> Connection:
        """A connection that is not the engine's."""
        return psycopg2.connect(
            host=HOST,
            port=self.server.port,
            dbname=self.name,
            user=user,
            password=password,
            application_name="tests",
            # a test may have switched writing off for everybody
            options="-c default_transaction_read_only=off",
        )

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection of somebody else's; commits at the end."""
        with closing(self.connected()) as connection:
            yield connection
            connection.commit()

    def execute(self, *statements: str) -> PostgisDatabase:
        """Run SQL as the superuser, each statement by itself."""
        with closing(self.connected()) as connection:
            connection.autocommit = True
            with connection.cursor() as cursor:
                for statement in statements:
                    cursor.execute(statement)
        return self

    @contextmanager
    def holding(self, *statements: str) -> Iterator[None]:
        """Have somebody else run SQL in a transaction that is not over yet."""
        with closing(self.connected()) as connection:
            # a run that waits longer than it should does not wait for ever
            limit = Timer(HELD_AT_MOST_S, self._end, [connection.get_backend_pid()])
            limit.start()
            with connection.cursor() as cursor:
                for statement in statements:
                    cursor.execute(statement)
            try:
                yield
            finally:
                limit.cancel()
                with suppress(psycopg2.OperationalError):
                    connection.rollback()

    def _end(self, process: int) -> None:
        self.execute(f"SELECT pg_terminate_backend({process})")

    # Reading

    def query(self, sql: str, *parameters: Any) -> list[Any]:
        """The rows that a statement returns; bare values when it has one column."""
        with closing(self.connected()) as connection, connection.cursor() as cursor:
            cursor.execute(sql, parameters or None)
            rows = cursor.fetchall()
            connection.commit()
        return [row[0] if len(row) == 1 else row for row in rows]

    def value(self, sql: str, *parameters: Any) -> Any:
        """The only value of a query's only row."""
        [value] = self.query(sql, *parameters)
        return value

    def rows(
        self, name: str = "trees", key: str = "id", schema: str = "public"
    ) -> dict[Any, dict[str, Any]]:
        """What a table holds: by key, the other columns as Python has them.

        NULL is left out, and a geometry is WKT (see `spelled`).
        """
        columns = self.columns(name, schema)
        wanted = ", ".join(
            f"ST_AsBinary({quoted(column)})" if type_ == "geometry" else quoted(column)
            for column, type_ in columns.items()
        )
        with closing(self.connected()) as connection, connection.cursor() as cursor:
            cursor.execute(f"SELECT {wanted} FROM {full_name(name, schema)}")
            found = [
                {
                    column: _plain(value, type_)
                    for (column, type_), value in zip(columns.items(), row)
                }
                for row in cursor
            ]
        return {
            row[key]: {
                column: value
                for column, value in row.items()
                if column != key and value is not None
            }
            for row in sorted(found, key=lambda row: row[key])
        }

    def values(
        self, column: str = "v", name: str = "t", key: str = "id"
    ) -> dict[Any, Any]:
        """By key, what one column holds, NULL too."""
        return dict(
            self.query(f"SELECT {key}, {column} FROM {quoted(name)} ORDER BY {key}")
        )

    def columns(self, name: str, schema: str = "public") -> dict[str, str]:
        """Columns of a table: name to type."""
        return dict(
            self.query(
                "SELECT column_name, udt_name FROM information_schema.columns"
                " WHERE table_schema = %s AND table_name = %s"
                " ORDER BY ordinal_position",
                schema,
                name,
            )
        )

    def has_ledger(self) -> bool:
        """Whether the table of the ledger is there."""
        return self.value("SELECT to_regclass(%s) IS NOT NULL", LEDGER)

    def has_ledger_schema(self) -> bool:
        """Whether the schema is there, empty or not."""
        return self.value("SELECT to_regnamespace(%s) IS NOT NULL", LEDGER_SCHEMA)

    def ledger(self) -> list[dict[str, Any]]:
        """The rows of the ledger in their order; none where there is no ledger."""
        if not self.has_ledger():
            return []
        rows = self.query(
            f"SELECT row_to_json(line) FROM {LEDGER} AS line ORDER BY seq"
        )
        return [dict(row) for row in rows]

    def recorded(self) -> list[str]:
        """Uuids of the deltas that the ledger says are applied, in their order."""
        return [
            row["delta_uuid"]
            for row in self.ledger()
            if row["entry"] == "delta" and row.get("reverted_by") is None
        ]

    def is_quiet(self) -> bool:
        """Whether nobody is left in a transaction or holds a lock.

        The server may go on for a moment with what a program had sent before it ended.
        """
        for _attempt in range(100):
            left = self._left_open()
            if left == ([], []):
                return True
            time.sleep(0.05)
        assert left == ([], [])
        return True

    def _left_open(self) -> tuple[list[Any], list[Any]]:
        """Sessions in a transaction, and locks."""
        busy = self.query(
            "SELECT pid, state, query FROM pg_stat_activity WHERE datname = %s"
            " AND pid <> pg_backend_pid() AND (state <> 'idle' OR xact_start IS NOT"
            " NULL) AND backend_type = 'client backend'",
            self.name,
        )
        locks = self.query(
            # the server's own workers clean up when they like
            "SELECT pid, locktype, mode FROM pg_locks JOIN pg_stat_activity USING (pid)"
            " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
            " AND database = (SELECT oid FROM pg_database WHERE datname = %s)",
            self.name,
        )
        return busy, locks

    def wait_for_waiting(self, count: int) -> None:
        """Wait until so many connections wait for a lock.

        Raises:
            TimeoutError: they never do.
        """
        waiting = (
            "SELECT count(*) FROM pg_stat_activity WHERE datname = %s"
            " AND wait_event_type = 'Lock'"
        )
        for _attempt in range(2400):  # on a busy machine QGIS takes its time to start
            if self.value(waiting, self.name) == count:
                return
            time.sleep(0.05)
        raise TimeoutError(f"there were never {count} connections waiting")

    def address(self) -> str:
        """The database, as psycopg2 and psql take it."""
        place = f"host={HOST} port={self.server.port}"
        return f"{place} dbname={self.name} user={SUPERUSER}"

    # Layers

    def layer(
        self,
        name: str = "trees",
        *,
        key: str = "id",
        schema: str = "public",
        geometry: str = "geom",
        type_: str = "",
        srid: int = SRID,
        subset: str = "",
        title: str = "",
        user: str = SUPERUSER,
        password: str = "",
        authcfg: str = "",
    ) -> QgsVectorLayer:
        """A layer of QGIS on one of the tables, as its browser would add it.

        Args:
            name: of the table or view.
            key: name of the key column; "" lets QGIS find it.
            schema: of the table.
            geometry: name of the geometry column; "" for a table without one.
            type_: as QGIS spells it (`PointZ`); "" for the column's own.
            srid: of the geometry column.
            subset: a filter, as the analyst sets it.
            title: the layer's name; the table's when it is left out.
            user: who logs in; "" with `authcfg`.
            password: of this user.
            authcfg: id of a configuration of QGIS's authentication manager.
        """
        uri = QgsDataSourceUri()
        port = str(self.server.port)
        uri.setConnection(HOST, port, self.name, user, password)
        if authcfg:
            uri.setAuthConfigId(authcfg)
        uri.setDataSource(schema, name, geometry, "", key)
        uri.setUseEstimatedMetadata(False)
        if geometry:
            uri.setSrid(str(srid))
            type_ = type_ or self._type_of(name, geometry, schema)
            uri.setWkbType(QgsWkbTypes.parseType(type_))
        layer = QgsVectorLayer(uri.uri(False), title or name, "postgres")
        assert layer.isValid(), uri.uri(False)
        if subset:
            assert layer.setSubsetString(subset)
        return layer

    def _type_of(self, name: str, column: str, schema: str) -> str:
        """Type of a geometry column, with Z and M; "" when it takes any."""
        declared = self.value(
            "SELECT format_type(atttypid, atttypmod) FROM pg_attribute"
            " WHERE attrelid = %s::regclass AND attname = %s",
            full_name(name, schema),
            column,
        )
        match = re.match(r"geometry\((\w+)", declared)
        return match[1] if match and match[1] != "Geometry" else ""


def full_name(name: str, schema: str = "public") -> str:
    """Schema and name of a table in SQL."""
    return f"{quoted(schema)}.{quoted(name)}"


def _plain(value: Any, type_: str) -> Any:
    if isinstance(value, memoryview):
        value = bytes(value)
    if type_ == "geometry" and value is not None:
        geometry = QgsGeometry()
        geometry.fromWkb(value)
        return spelled(geometry)
    return value


def trees(
    database: PostgisDatabase,
    *rows: Mapping[str, Any],
    columns: Sequence[str] = (),
    key: str = SERIAL,
) -> PostgisDatabase:
    """The table `trees` in a database: points with a few fields."""
    database.add_table("trees", *TREE_COLUMNS, *columns, key=key)
    return database.add_rows("trees", rows)


def oak(id: object = 1, **changes: Any) -> dict[str, Any]:
    """A row of `trees`."""
    row = {
        "id": id,
        "species": "oak",
        "height": 12.5,
        "girth": 80,
        "note": "old",
        "geom": f"Point ({id if isinstance(id, int) else 1} 2)",
    }
    row.update(changes)
    return row


def stored(row: Mapping[str, Any], **changes: Any) -> dict[str, Any]:
    """A row as `PostgisDatabase.rows` gives it, some columns changed."""
    changed = {**row, **changes}
    del changed["id"]
    return {name: value for name, value in changed.items() if value is not None}


# Runs


def apply_within(
    lock_timeout_s: float, project: QgsProject, *deltas: Mapping[str, Any]
) -> Outcome:
    """Apply deltas as one deltafile, and wait for locks no longer than that."""
    run = run_of(project, *deltas)
    run.lock_timeout_s = lock_timeout_s
    run.apply()
    return outcome_of(run)


# Desktops


class Desktop:
    """Another QGIS, in a process of its own, that applies deltafiles; see `desktop`."""

    def __init__(self, profile: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.qgis.desktop"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=_ROOT,
            env={**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile)},
        )

    def __enter__(self) -> Desktop:
        return self

    def __exit__(self, *_error: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def ask(self, **task: Any) -> None:
        """Give it something to do; see `desktop` for what it understands."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(task) + "\n")
        self._process.stdin.flush()

    def answer(self) -> dict[str, Any]:
        """Wait for what came of it."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                return dict(json.loads(line))
        raise AssertionError(f"the desktop ended: {self._process.wait()}")

    def kill(self) -> None:
        """End it as a power cut would."""
        self._process.kill()
