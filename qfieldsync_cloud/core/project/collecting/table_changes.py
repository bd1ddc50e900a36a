"""Which rows of a table differ between two copies of a database, asked of SQLite.

100,000 rows take a fraction of a second. A row that differs here may still be the same:
a geometry or a moment can be stored in several ways. Its values are read afterwards.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from qfieldsync_cloud.core.errors import Cancelled
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.layers.databases.sqlite_schema import quoted
from qfieldsync_cloud.core.project.collecting.data_files import OPERATIONS

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
    uri = f"file:{quote(str(after))}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
        connection.set_progress_handler(watcher.is_cancelled, OPERATIONS)
        # text that is no UTF-8 is compared all the same
        connection.text_factory = bytes
        try:
            other = f"file:{quote(str(before))}?mode=ro"
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
            f"SELECT name FROM {schema}.sqlite_master"  # noqa: S608 - one of two words
            " WHERE type = 'table'"
        ).fetchall()
        names = {row[0].decode() for row in rows}
        return {name for name in names if not name.lower().startswith(_INTERNAL)}

    def changes(self, table: str, key: str, columns: Sequence[str]) -> RowChanges:
        """The rows of `table` that differ in any of `columns`, found by `key`."""
        name, key = quoted(table), quoted(key)
        pair = f"main.{name} AS a JOIN before.{name} AS b ON a.{key} = b.{key}"
        differ = " OR ".join(_differences(columns)) or "0"
        [count] = self.connection.execute(
            f"SELECT count(*) FROM before.{name}"  # noqa: S608 - quoted
        ).fetchone()
        return RowChanges(
            self._keys(
                f"SELECT a.{key} FROM {pair} WHERE {differ} ORDER BY 1"  # noqa: S608
            ),
            self._only_in("main", "before", name, key),
            self._only_in("before", "main", name, key),
            count,
        )

    def is_changed(self, table: str, columns: Sequence[str]) -> bool:
        """Whether the rows of a table without a key are others than before."""
        names = ", ".join(map(quoted, columns))
        sides = [
            f"SELECT {names} FROM {schema}.{quoted(table)}"  # noqa: S608 - quoted
            for schema in ("main", "before")
        ]
        return any(
            self.connection.execute(f"{one} EXCEPT {other} LIMIT 1").fetchall()
            for one, other in (sides, sides[::-1])
        )

    def _only_in(
        self, schema: str, other: str, name: str, key: str
    ) -> tuple[object, ...]:
        return self._keys(
            f"SELECT a.{key} FROM {schema}.{name} AS a WHERE NOT EXISTS"  # noqa: S608
            f" (SELECT 1 FROM {other}.{name} AS b WHERE b.{key} = a.{key}) ORDER BY 1"
        )

    def _keys(self, sql: str) -> tuple[object, ...]:
        return tuple(
            row[0].decode(errors="replace") if isinstance(row[0], bytes) else row[0]
            for row in self.connection.execute(sql)
        )


def _differences(columns: Sequence[str]) -> Iterator[str]:
    """As row values, because SQLite limits how deep an expression is.

    A collation of the column would take `a` for `A`.
    """
    for start in range(0, len(columns), _COLUMNS_AT_ONCE):
        names = [quoted(name) for name in columns[start : start + _COLUMNS_AT_ONCE]]
        sides = (
            "(" + ", ".join(f"{side}.{name} COLLATE BINARY" for name in names) + ")"
            for side in ("a", "b")
        )
        if len(names) == 1:
            yield f"a.{names[0]} COLLATE BINARY IS NOT b.{names[0]}"
        else:
            yield " IS NOT ".join(sides)
