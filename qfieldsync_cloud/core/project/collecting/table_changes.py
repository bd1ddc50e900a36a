"""Which rows of a table differ between two copies of a database, asked of SQLite.

100,000 rows take a fraction of a second. A row that differs here may still be the same:
a geometry or a moment can be stored in several ways. Its values are read afterwards.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from qfieldsync_cloud.core.errors import Cancelled
from qfieldsync_cloud.core.files.sqlite_uri import sqlite_uri
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting.data_files import OPERATIONS
from qfieldsync_cloud.core.sql import Sql, listed, names, quoted, statement

_COLUMNS_AT_ONCE = 100
_INTERNAL = ("gpkg_", "rtree_", "sqlite_", "gpkgext_", "idx_", "qgis_", "layer_styles")


@dataclass(frozen=True)
class RowChanges:
    """Keys of the rows of a table that may differ, in their order."""

    changed: tuple[object, ...] = ()
    created: tuple[object, ...] = ()
    deleted: tuple[object, ...] = ()
    count_before: int = 0

    @property
    def keys(self) -> frozenset[tuple[str, object]]:
        """All of them, with a word that tells where the row is."""
        return frozenset(
            (name, key)
            for name in ("changed", "created", "deleted")
            for key in getattr(self, name)
        )


@contextmanager
def both(before: Path, after: Path, watcher: JobWatcher) -> Iterator[TwoDatabases]:
    """A connection that sees two copies of a database, and writes neither."""
    uri = sqlite_uri(after, "ro")
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
        connection.set_progress_handler(watcher.is_cancelled, OPERATIONS)
        # text that is no UTF-8 is compared all the same
        connection.text_factory = bytes
        try:
            other = sqlite_uri(before, "ro")
            connection.execute("ATTACH DATABASE ? AS before", (other,))
            yield TwoDatabases(connection)
        except sqlite3.OperationalError as error:
            if watcher.is_cancelled():
                raise Cancelled("cancelled") from error
            raise


@dataclass(frozen=True)
class TwoDatabases:
    """`main` is the database as it came back, `before` as it was."""

    connection: sqlite3.Connection

    def columns(self, schema: str, table: str) -> dict[str, str]:
        """Declared type by name of the columns that hold values; none: no table."""
        rows = self.connection.execute(
            f"PRAGMA {schema}.table_xinfo({quoted(table)})"
        ).fetchall()
        # a generated column (hidden 2 or 3) follows from the others
        return {row[1].decode(): row[2].decode().upper() for row in rows if row[6] == 0}

    def first_table(self) -> str:
        """The table that QGIS shows of a GeoPackage when none is named."""
        row = self.connection.execute(
            "SELECT table_name FROM before.gpkg_contents"
            " WHERE data_type IN ('features', 'attributes') LIMIT 1"
        ).fetchone()
        return row[0].decode() if row else ""

    def key_of(self, table: str) -> str:
        """Name of the one column of the primary key; "" when there is none."""
        rows = self.connection.execute(
            f"PRAGMA before.table_xinfo({quoted(table)})"
        ).fetchall()
        found = [row[1].decode() for row in rows if row[5]]
        return found[0] if len(found) == 1 else ""

    def tables(self, schema: str) -> set[str]:
        """Tables of features and rows, those of the format itself left out."""
        rows = self.connection.execute(
            statement(
                "SELECT name FROM {schema}.sqlite_master WHERE type = 'table'",
                schema=quoted(schema),
            )
        ).fetchall()
        names = {row[0].decode() for row in rows}
        return {name for name in names if not name.lower().startswith(_INTERNAL)}

    def changes(self, table: str, key: str, columns: Sequence[str]) -> RowChanges:
        """The rows of `table` that differ in any of `columns`, found by `key`."""
        differ = _differences(columns)
        [count] = self.connection.execute(
            statement("SELECT count(*) FROM before.{table}", table=quoted(table))
        ).fetchone()
        sql = statement(
            "SELECT a.{key} FROM main.{table} AS a JOIN before.{table} AS b"
            " ON a.{key} = b.{key} WHERE {differ} ORDER BY 1",
            table=quoted(table),
            key=quoted(key),
            differ=listed(differ, by=" OR ") if columns else Sql("0"),
        )
        return RowChanges(
            self._keys(sql),
            self._only_in("main", "before", table, key),
            self._only_in("before", "main", table, key),
            count,
        )

    def is_changed(self, table: str, columns: Sequence[str]) -> bool:
        """Whether the rows of a table without a key are others than before."""
        return any(
            self.connection.execute(
                statement(
                    "SELECT {columns} FROM {one}.{table}"
                    " EXCEPT SELECT {columns} FROM {other}.{table} LIMIT 1",
                    columns=names(columns),
                    one=quoted(one),
                    other=quoted(other),
                    table=quoted(table),
                )
            ).fetchall()
            for one, other in (("main", "before"), ("before", "main"))
        )

    def _only_in(
        self, schema: str, other: str, table: str, key: str
    ) -> tuple[object, ...]:
        return self._keys(
            statement(
                "SELECT a.{key} FROM {schema}.{table} AS a WHERE NOT EXISTS"
                " (SELECT 1 FROM {other}.{table} AS b WHERE b.{key} = a.{key})"
                " ORDER BY 1",
                key=quoted(key),
                schema=quoted(schema),
                other=quoted(other),
                table=quoted(table),
            )
        )

    def _keys(self, sql: str) -> tuple[object, ...]:
        return tuple(
            row[0].decode(errors="replace") if isinstance(row[0], bytes) else row[0]
            for row in self.connection.execute(sql)
        )


def _differences(columns: Sequence[str]) -> Iterator[Sql]:
    """As row values, because SQLite limits how deep an expression is.

    A collation of the column would take `a` for `A`.
    """
    for start in range(0, len(columns), _COLUMNS_AT_ONCE):
        some = columns[start : start + _COLUMNS_AT_ONCE]
        a, b = _side("a", some), _side("b", some)
        if len(some) == 1:
            yield statement("{a} IS NOT {b}", a=a, b=b)
        else:
            yield statement("({a}) IS NOT ({b})", a=a, b=b)


def _side(alias: str, columns: Iterable[str]) -> Sql:
    return listed(
        statement(
            "{alias}.{column} COLLATE BINARY",
            alias=quoted(alias),
            column=quoted(column),
        )
        for column in columns
    )
