"""PostGIS, made and read by connections of this test's own."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any

from tests.qgis.postgres_server import HOST, SUPERUSER, TEMPLATE, PostgresServer
from tools.crash_test.content import SRID, Content
from tools.crash_test.places import Family, Seen, shape_of_wkb, sorted_out
from tools.crash_test.sqlite_place import read_ledger

POSTGIS = "postgis"
LEDGER = "qfieldsync_cloud.ledger"


class PostgresWorkshop:
    """See `places.Workshop`."""

    kind = POSTGIS
    family = Family.DATABASE
    is_keyed_by_device = False

    def __init__(self, server: PostgresServer, content: Content) -> None:
        self.content = content
        self._server = server
        self._tables = tuple(content.tables)
        made = PostgresPlace(server, TEMPLATE, self._tables)
        _fill(made, content)
        self._template = made.name

    def place(self, template: Any = None) -> PostgresPlace:
        """See `places.Workshop`."""
        return PostgresPlace(self._server, template or self._template, self._tables)

    def keep(self, place: Any) -> str:
        """See `places.Workshop`."""
        return PostgresPlace(self._server, place.name, self._tables).name


class PostgresPlace:
    """See `places.Place`."""

    kind = POSTGIS
    family = Family.DATABASE

    def __init__(
        self, server: PostgresServer, template: str, tables: Sequence[str]
    ) -> None:
        self.name = f"crash_{uuid.uuid4().hex[:12]}"
        self.tables = tables
        self._server = server
        self._manage(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE datname = '{template}'",
            f"CREATE DATABASE {self.name} TEMPLATE {template}",
        )

    def layers(self) -> Sequence[Any]:
        """See `places.Place`."""
        from qgis.core import QgsDataSourceUri, QgsVectorLayer

        layers = []
        for table in self.tables:
            uri = QgsDataSourceUri()
            uri.setConnection(HOST, str(self._server.port), self.name, SUPERUSER, "")
            uri.setDataSource("public", table, "geom", "", "fid")
            uri.setSrid(str(SRID))
            layers.append(QgsVectorLayer(uri.uri(False), table, "postgres"))
        return layers

    def look(self) -> Seen:
        """See `places.Place`."""
        with closing(self.connected()) as connection:
            connection.set_session(isolation_level="REPEATABLE READ", readonly=True)
            cursor = connection.cursor()
            rows, twice, grown = sorted_out(
                {table: list(_rows(cursor, table)) for table in self.tables}
            )
            ledger: Counter[str] = Counter()
            without_inverse: frozenset[str] = frozenset()
            cursor.execute("SELECT to_regclass(%s)", [LEDGER])
            if cursor.fetchone() != (None,):
                ledger, without_inverse = read_ledger(_Executed(cursor), LEDGER)
            problems = [
                problem
                for table in self.tables
                for problem in _index_problems(cursor, table)
            ]
            cursor.execute("SELECT count(*) FROM visits")
            [visits] = cursor.fetchone()
        return Seen(rows, twice, ledger, without_inverse, problems, grown, visits)

    def look_live(self) -> Seen:
        """See `sqlite_place`; a database is never at rest."""
        return self.look()

    def copied(self, *, is_alone: bool) -> None:
        """Nobody copies the files of a server."""

    def remove(self) -> None:
        """See `places.Place`."""
        self._manage(f"DROP DATABASE {self.name} WITH (FORCE)")

    def connected(self) -> Any:
        """A connection of somebody else's."""
        import psycopg2

        return psycopg2.connect(
            host=HOST, port=self._server.port, user=SUPERUSER, dbname=self.name
        )

    @property
    def ledger_table(self) -> str:
        """Name of the ledger's table."""
        return LEDGER

    @contextmanager
    def ledger_connection(self) -> Iterator[Any]:
        """For the doubles, which write the ledger where they should not."""
        with closing(self.connected()) as connection:
            connection.autocommit = True
            yield _Executed(connection.cursor())

    def _manage(self, *statements: str) -> None:
        import psycopg2

        with closing(
            psycopg2.connect(
                host=HOST, port=self._server.port, user=SUPERUSER, dbname="postgres"
            )
        ) as connection:
            connection.autocommit = True
            for statement in statements:
                connection.cursor().execute(statement)


class _Executed:
    """A cursor with the manners of a SQLite connection."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Any:
        self._cursor.execute(sql.replace("?", "%s"), values)
        return self._cursor


def _rows(cursor: Any, table: str) -> Iterator[Any]:
    cursor.execute(
        f"SELECT name, species, height, girth, ST_AsBinary(geom) FROM {table}"
    )
    for name, species, height, girth, wkb in cursor.fetchall():
        yield name, species, height, girth, shape_of_wkb(wkb)


def _index_problems(cursor: Any, table: str) -> Iterator[str]:
    cursor.execute(f"SELECT count(*), max(fid) FROM {table}")
    count, greatest = cursor.fetchone()
    cursor.execute("SET enable_seqscan = off")
    cursor.execute(
        f"SELECT count(*) FROM {table}"
        f" WHERE geom && ST_MakeEnvelope(-1e9, -1e9, 1e9, 1e9, {SRID})"
    )
    [indexed] = cursor.fetchone()
    cursor.execute("SET enable_seqscan = on")
    if indexed != count:
        yield f"{table}: {count} features, {indexed} in the spatial index"
    cursor.execute(f"SELECT last_value FROM {table}_fid_seq")
    [last] = cursor.fetchone()
    if last < greatest:
        yield f"{table}: the next number is {last + 1}, which may be taken"


def _fill(place: PostgresPlace, content: Content) -> None:
    with closing(place.connected()) as connection:
        cursor = connection.cursor()
        cursor.execute("CREATE TABLE visits (n bigserial PRIMARY KEY, by_whom text)")
        for table, rows in content.tables.items():
            type_ = "Polygon" if table == "plots" else "Point"
            cursor.execute(
                f"CREATE TABLE {table} (fid serial PRIMARY KEY, name text NOT NULL,"
                " species text, height float8, girth integer,"
                f" geom geometry({type_}, {SRID}))"
            )
            cursor.executemany(
                f"INSERT INTO {table} VALUES"
                f" (%s, %s, %s, %s, %s, ST_GeomFromText(%s, {SRID}))",
                [
                    (row.fid, row.name, row.species, row.height, row.girth, row.wkt)
                    for row in rows.values()
                ],
            )
            cursor.execute(f"CREATE INDEX ON {table} USING gist (geom)")
            cursor.execute(f"SELECT setval('{table}_fid_seq', {len(rows)})")
        connection.commit()
