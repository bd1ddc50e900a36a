"""What a SQLite database says of its tables, which QGIS does not pass on.

QGIS 3.22 shows every GeoPackage integer alike, hides defaults, and does not tell which
column a text key is. Read with a connection of its own, read-only.
"""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from qfieldsync_cloud.core.files.sqlite_uri import sqlite_uri
from qfieldsync_cloud.core.layers.databases.table_schema import Column, TableSchema

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


@contextmanager
def read_only(path: str) -> Iterator[sqlite3.Connection]:
    """A connection of its own, that cannot write.

    Raises:
        sqlite3.Error: the file cannot be opened or is no database.
    """
    shared: dict[str, sqlite3.Connection] | None = getattr(_shared, "open", None)
    if shared is None:
        with closing(_connect(path, "ro")) as connection:
            yield connection
        return
    if path not in shared:
        shared[path] = _connect(path, "ro")
    yield shared[path]


_shared = threading.local()


@contextmanager
def shared_connections() -> Iterator[None]:
    """Let `read_only` open each file once, in this thread, until the block ends.

    Every new connection reads the whole schema: 8 ms for a GeoPackage of ten layers.
    """
    _shared.open = {}
    try:
        yield
    finally:
        opened, _shared.open = _shared.open, None
        for connection in opened.values():
            connection.close()


def wait_for_write_lock(path: str, timeout_s: float) -> None:
    """Wait until nobody else writes, or may not be written beside.

    QGIS would wait for each of its own steps anew: more than half a minute to open
    and lock a SpatiaLite layer.

    Raises:
        sqlite3.Error: the time is over, or the file cannot be written.
    """
    with write_lock(path, timeout_s):
        pass


@contextmanager
def write_lock(path: str, timeout_s: float) -> Iterator[None]:
    """Nobody writes until the block ends, nor changes the journal mode.

    Raises:
        sqlite3.Error: the time is over, or the file cannot be written.
    """
    with closing(_connect(path, "rw", timeout_s)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            connection.execute("ROLLBACK")


def leave_wal(path: str) -> None:
    """Put all rows back into the one file, unless somebody else uses it.

    QGIS does so when it closes the last of its connections, and it keeps those that
    only read for a minute: an apply after a dry run would leave a `-wal` file.
    """
    with suppress(sqlite3.Error), closing(_connect(path, "rw")) as connection:
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is executed inside, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def greatest_given_key(connection: sqlite3.Connection, table: str) -> int | None:
    """The greatest number that a table gave, deleted or not; None: it counts none."""
    found = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND lower(name) = lower(?)"
        " AND upper(sql) LIKE '%AUTOINCREMENT%'",
        [table],
    ).fetchone()
    if found is None:
        return None
    row = connection.execute(
        "SELECT max(seq) FROM sqlite_sequence WHERE lower(name) = lower(?)", [table]
    ).fetchone()
    return int(row[0] or 0)


def is_locked(error: sqlite3.Error) -> bool:
    """Whether somebody else holds the file."""
    return "locked" in str(error) or "busy" in str(error)


def _connect(
    path: str, mode: str, timeout_s: float | None = None
) -> sqlite3.Connection:
    timeout_s = BUSY_TIMEOUT_S if timeout_s is None else timeout_s
    uri = sqlite_uri(Path(path), mode)
    return sqlite3.connect(uri, uri=True, timeout=timeout_s, isolation_level=None)


def read_schema(connection: sqlite3.Connection, table: str) -> TableSchema:
    """Read how `table` was declared."""
    rows = connection.execute(
        'SELECT name, type, "notnull", dflt_value, pk, hidden'
        " FROM pragma_table_xinfo(?)",
        (table,),
    ).fetchall()
    unique = _unique_columns(connection, table)
    columns = {
        name: _column(
            name,
            declared.upper().strip(),
            default,
            key_position,
            is_not_null=bool(not_null),
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
        has_cascades=_has_cascades(connection, table),
        any_geometry_crs=_any_geometry_crs(connection, table),
    )


def _column(
    name: str,
    declared: str,
    default: str | None,
    key_position: int,
    *,
    is_not_null: bool,
    is_generated: bool,
    is_unique: bool,
) -> Column:
    length = _LENGTH.search(declared)
    return Column(
        name,
        declared,
        is_not_null,
        default,
        key_position,
        is_generated,
        is_unique,
        bits=32 if declared == "FLOAT" else _INTEGER_BITS.get(declared, 64),
        max_length=int(length[1]) if length and "TEXT" in declared else 0,
        # QGIS calls some of these types text
        is_integer="INT" in declared and "POINT" not in declared,
        # QGIS calls it text, or an integer while it holds no other number
        is_decimal=_DECIMAL.match(declared) is not None,
        # SQLite numbers only a column declared INTEGER PRIMARY KEY
        is_numbered=declared == "INTEGER",
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


def _has_cascades(connection: sqlite3.Connection, table: str) -> bool:
    row = connection.execute(
        "SELECT 1 FROM sqlite_master AS m, pragma_foreign_key_list(m.name) AS f"
        " WHERE m.type = 'table' AND lower(f.\"table\") = lower(?)"
        " AND upper(f.on_delete) IN ('CASCADE', 'SET NULL', 'SET DEFAULT')",
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
