"""What a SQLite database says of its tables, which QGIS does not pass on.

QGIS 3.22 shows every GeoPackage integer alike, hides defaults, and does not tell which
column a text key is. Read with a connection of its own, read-only.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

BUSY_TIMEOUT_S = 5.0

_INTEGER_BITS = {
    "TINYINT": 8,
    "SMALLINT": 16,
    "MEDIUMINT": 32,
    "INT": 64,
    "INTEGER": 64,
    "BIGINT": 64,
}
_DECIMAL = re.compile(r"(DECIMAL|NUMERIC)\b")
_LENGTH = re.compile(r"\((\d+)\)")


@dataclass(frozen=True)
class Column:
    """One column as the database declares it."""

    name: str
    declared: str
    """Declared type in upper case, with its length where it has one."""
    is_not_null: bool
    default: str | None
    """SQL of the default; None when there is none."""
    key_position: int
    """1 for the first column of the primary key, 0 for no key column."""
    is_generated: bool
    is_unique: bool

    @property
    def is_integer(self) -> bool:
        """SQLite stores whole numbers; QGIS calls some of these types text."""
        return "INT" in self.declared and "POINT" not in self.declared

    @property
    def is_decimal(self) -> bool:
        """Any number; QGIS calls it text, or an integer while it holds no other."""
        return _DECIMAL.match(self.declared) is not None

    @property
    def bits(self) -> int:
        """Width of an integer or of a floating-point number."""
        if self.declared == "FLOAT":
            return 32
        return _INTEGER_BITS.get(self.declared, 64)

    @property
    def max_length(self) -> int:
        """Characters of a text; 0: no limit."""
        match = _LENGTH.search(self.declared)
        return int(match[1]) if match and "TEXT" in self.declared else 0


@dataclass(frozen=True)
class TableSchema:
    """One table of a SQLite database."""

    columns: dict[str, Column]
    has_triggers: bool
    """It has triggers that are no part of the spatial index."""
    has_references: bool
    """It refers to other tables by foreign keys, or they refer to it."""
    has_hidden_rules: bool
    """It has rules that are not known here: triggers, foreign keys, CHECK
    constraints, unique indexes over several columns or some rows."""
    any_geometry_crs: str | None = None
    """Of a column that holds any type of geometry, its CRS; else None."""

    @property
    def key_columns(self) -> list[Column]:
        keys = [column for column in self.columns.values() if column.key_position]
        return sorted(keys, key=lambda column: column.key_position)


@contextmanager
def read_only(path: str) -> Iterator[sqlite3.Connection]:
    """A connection of its own, that cannot write.

    Raises:
        sqlite3.Error: the file cannot be opened or is no database.
    """
    with closing(_connect(path, "ro")) as connection:
        yield connection


def wait_for_write_lock(path: str) -> None:
    """Wait until nobody else writes, or may not be written beside.

    QGIS would wait for each of its own steps anew: more than half a minute to open
    and lock a SpatiaLite layer.

    Raises:
        sqlite3.Error: the time is over, or the file cannot be written.
    """
    with closing(_connect(path, "rw")) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")


def is_locked(error: sqlite3.Error) -> bool:
    """Whether somebody else holds the file."""
    return "locked" in str(error) or "busy" in str(error)


def _connect(path: str, mode: str) -> sqlite3.Connection:
    uri = f"file:{quote(str(Path(path)))}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None)


def read_schema(connection: sqlite3.Connection, table: str) -> TableSchema:
    """Read how `table` was declared."""
    rows = connection.execute(
        'SELECT name, type, "notnull", dflt_value, pk, hidden'
        " FROM pragma_table_xinfo(?)",
        (table,),
    ).fetchall()
    unique = _unique_columns(connection, table)
    columns = {
        name: Column(
            name,
            declared.upper().strip(),
            bool(not_null),
            default,
            key_position,
            # 2: virtual, 3: stored; 1 would be a hidden column of a virtual table
            is_generated=hidden in (2, 3),
            is_unique=name in unique,
        )
        for name, declared, not_null, default, key_position, hidden in rows
    }
    has_triggers = _has_own_triggers(connection, table)
    has_references = _has_references(connection, table)
    return TableSchema(
        columns,
        has_triggers,
        has_references,
        has_triggers
        or has_references
        or _has_check(connection, table)
        or _has_other_unique_index(connection, table),
        _any_geometry_crs(connection, table),
    )


_ANY_GEOMETRY_CRS = (
    # GeoPackage
    "SELECT organization || ':' || organization_coordsys_id"
    " FROM gpkg_geometry_columns JOIN gpkg_spatial_ref_sys USING (srs_id)"
    " WHERE lower(table_name) = lower(?) AND upper(geometry_type_name) = 'GEOMETRY'",
    # SpatiaLite: the thousands say which dimensions there are
    "SELECT auth_name || ':' || auth_srid"
    " FROM geometry_columns JOIN spatial_ref_sys USING (srid)"
    " WHERE lower(f_table_name) = lower(?) AND geometry_type % 1000 = 0",
)


def _any_geometry_crs(connection: sqlite3.Connection, table: str) -> str | None:
    """QGIS names the type of such a layer after its first feature, or not at all."""
    for sql in _ANY_GEOMETRY_CRS:
        with suppress(sqlite3.OperationalError):  # the other kind of database
            row = connection.execute(sql, (table,)).fetchone()
            return str(row[0]).upper() if row else None
    return None


def _has_references(connection: sqlite3.Connection, table: str) -> bool:
    row = connection.execute(
        "SELECT 1 FROM sqlite_master AS m, pragma_foreign_key_list(m.name) AS f"
        " WHERE m.type = 'table' AND lower(?) IN (lower(m.name), lower(f.\"table\"))",
        (table,),
    ).fetchone()
    return row is not None


def _has_check(connection: sqlite3.Connection, table: str) -> bool:
    row = connection.execute(
        "SELECT sql FROM sqlite_master WHERE type = 'table' AND lower(name) = lower(?)",
        (table,),
    ).fetchone()
    return row is not None and "check" in str(row[0]).lower()


def _has_other_unique_index(connection: sqlite3.Connection, table: str) -> bool:
    row = connection.execute(
        "SELECT 1 FROM pragma_index_list(?) AS i"
        " WHERE \"unique\" AND origin <> 'pk' AND (partial OR"
        " (SELECT count(*) FROM pragma_index_info(i.name)) > 1 OR EXISTS"
        " (SELECT 1 FROM pragma_index_xinfo(i.name) AS x"
        "  WHERE x.key AND x.coll <> 'BINARY'))",
        (table,),
    ).fetchone()
    return row is not None


def _unique_columns(connection: sqlite3.Connection, table: str) -> set[str]:
    """Columns with a unique index of their own over all rows."""
    indexes = connection.execute(
        'SELECT name FROM pragma_index_list(?) WHERE "unique" AND NOT partial', (table,)
    ).fetchall()
    single = set()
    for (index,) in indexes:
        names = connection.execute(
            "SELECT name FROM pragma_index_info(?)", (index,)
        ).fetchall()
        if len(names) == 1 and names[0][0] is not None:
            single.add(names[0][0])
    return single


def _has_own_triggers(connection: sqlite3.Connection, table: str) -> bool:
    names = connection.execute(
        "SELECT lower(name) FROM sqlite_master"
        " WHERE type = 'trigger' AND lower(tbl_name) = lower(?)",
        (table,),
    ).fetchall()
    lower = lower_ascii(table)
    standard = (
        f"rtree_{lower}_",
        f"trigger_insert_feature_count_{lower}",
        f"trigger_delete_feature_count_{lower}",
        # SpatiaLite's own: index, geometry checks, time stamps
        f"gii_{lower}_",
        f"giu_{lower}_",
        f"gid_{lower}_",
        f"ggi_{lower}_",
        f"ggu_{lower}_",
        f"tmi_{lower}_",
        f"tmu_{lower}_",
        f"tmd_{lower}_",
        f"gti_{lower}_",
        f"gtu_{lower}_",
        f"gtd_{lower}_",
        f"gci_{lower}_",
        f"gcu_{lower}_",
        f"gcd_{lower}_",
    )
    return any(not name.startswith(standard) for (name,) in names)


def lower_ascii(name: str) -> str:
    """A name as SQLite compares it: it knows no other capitals than A to Z."""
    return "".join(letter.lower() if letter.isascii() else letter for letter in name)


def quoted(identifier: str) -> str:
    """A table or column name as SQL takes it."""
    return '"' + identifier.replace('"', '""') + '"'


def literal(value: str | int | float | None) -> str:
    """A value as SQL takes it; text must hold no NUL."""
    if value is None:
        return "NULL"
    if isinstance(value, (int, float)):
        return repr(value)
    return "'" + value.replace("'", "''") + "'"
