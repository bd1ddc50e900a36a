"""The ledger: which deltas a data source has taken, and how to take them back.

In a GeoPackage it is the table `gpkgext_qfieldsync_cloud_ledger` (QGIS 3.22 to 3.44
lists no table whose name begins with `gpkg`) with a row in `gpkg_extensions`, in
SpatiaLite the table `qfieldsync_cloud_ledger`; it is written in the transaction that
writes the features. Shapefiles and GeoJSON have a SQLite file beside them.

One table holds two kinds of entries: a `run` row first, which takes the write lock, and
a `delta` row for each delta that is applied.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from qfieldsync_cloud.core.deltas.model import ABSENT, Delta, DeltaMethod
from qfieldsync_cloud.core.layers.sources import SourceKind, name_of
from qfieldsync_cloud.core.layers.sqlite_schema import literal
from qfieldsync_cloud.core.sync.decision import DeleteFeature
from qfieldsync_cloud.core.sync.plan import PlannedDelta, local_feature
from qfieldsync_cloud.core.sync.state import FeatureState, KnownDelta, LocalFeature
from qfieldsync_cloud.core.sync.values import to_json

EXTENSION = "qfieldsync_cloud_ledger"
_DOCUMENT = "docs/data-sources.md of the QGIS plugin qfieldsync_cloud"
_ROWS_PER_INSERT = 100

_COLUMNS = (
    "entry",
    "run_id",
    "at",
    "deltafile_id",
    "delta_uuid",
    "content_hash",
    "client_id",
    "local_layer_id",
    "local_pk",
    "layer_id",
    "table_name",
    "method",
    "feature_key",
    "inverse",
)


@dataclass(frozen=True)
class Run:
    """One run of the engine over one deltafile."""

    id: str
    at: str
    """ISO 8601, UTC."""
    deltafile_id: str


@dataclass(frozen=True)
class LedgerExtract:
    """What a ledger knows of the deltas at hand."""

    known: Mapping[str, KnownDelta]
    """By delta uuid."""
    keys: Mapping[LocalFeature, str]
    """Real keys of what the devices at hand created."""


def table_name(kind: SourceKind) -> str:
    """Name of the ledger table in a data source of this kind."""
    return f"gpkgext_{EXTENSION}" if kind is SourceKind.GEOPACKAGE else EXTENSION


def creation_sql(kind: SourceKind) -> Iterator[str]:
    """Statements that make the ledger where there is none."""
    name = table_name(kind)
    yield (
        f"CREATE TABLE IF NOT EXISTS {name} ("
        "seq INTEGER PRIMARY KEY AUTOINCREMENT, entry TEXT NOT NULL,"
        " run_id TEXT NOT NULL, at TEXT NOT NULL, deltafile_id TEXT NOT NULL,"
        " delta_uuid TEXT, content_hash TEXT, client_id TEXT, local_layer_id TEXT,"
        " local_pk TEXT, layer_id TEXT, table_name TEXT, method TEXT,"
        " feature_key TEXT, inverse TEXT, reverted_by TEXT)"
    )
    # a second line of defence: nothing is applied twice, whoever tries
    yield (
        f"CREATE UNIQUE INDEX IF NOT EXISTS {name}_applied ON {name}(delta_uuid)"
        " WHERE entry = 'delta' AND reverted_by IS NULL"
    )
    if kind is SourceKind.GEOPACKAGE:
        yield (
            "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT,"
            " column_name TEXT, extension_name TEXT NOT NULL,"
            " definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce"
            " UNIQUE (table_name, column_name, extension_name))"
        )
        yield (
            "INSERT INTO gpkg_extensions"  # noqa: S608 - constants only
            f" SELECT '{name}', NULL, '{EXTENSION}', '{_DOCUMENT}', 'read-write'"
            " WHERE NOT EXISTS (SELECT 1 FROM gpkg_extensions"
            f" WHERE extension_name = '{EXTENSION}')"
        )


def run_sql(kind: SourceKind, run: Run) -> str:
    """The row of the run itself: the first write of a transaction."""
    values = ", ".join(map(literal, ("run", run.id, run.at, run.deltafile_id)))
    return (
        f"INSERT INTO {table_name(kind)}"  # noqa: S608 - quoted literals
        f" (entry, run_id, at, deltafile_id) VALUES ({values})"
    )


def rows_of(run: Run, planned: Iterable[PlannedDelta]) -> list[Sequence[str | None]]:
    """Ledger rows of what was applied and is not in the ledger yet."""
    return [_row(run, item) for item in planned if item.needs_record]


def named(row: Sequence[str | None]) -> Mapping[str, str | None]:
    """A ledger row by column name."""
    return dict(zip(_COLUMNS, row))


def rows_sql(kind: SourceKind, rows: Sequence[Sequence[str | None]]) -> Iterator[str]:
    """Statements that write `rows`, some hundred at a time."""
    columns = ", ".join(_COLUMNS)
    for start in range(0, len(rows), _ROWS_PER_INSERT):
        values = ", ".join(
            "(" + ", ".join(map(literal, row)) + ")"
            for row in rows[start : start + _ROWS_PER_INSERT]
        )
        yield (
            f"INSERT INTO {table_name(kind)}"  # noqa: S608 - quoted literals
            f" ({columns}) VALUES {values}"
        )


def insert_rows(
    connection: sqlite3.Connection,
    kind: SourceKind,
    rows: Sequence[Sequence[str | None]],
) -> None:
    """Write `rows` with a connection of our own."""
    marks = ", ".join("?" * len(_COLUMNS))
    connection.executemany(
        f"INSERT INTO {table_name(kind)}"  # noqa: S608 - constants only
        f" ({', '.join(_COLUMNS)}) VALUES ({marks})",
        rows,
    )


def read_extract(
    connection: sqlite3.Connection, kind: SourceKind, deltas: Sequence[Delta]
) -> LedgerExtract:
    """What the ledger knows of `deltas` and of the devices that made them."""
    name = table_name(kind)
    if not _exists(connection, name):
        return LedgerExtract({}, {})
    is_live = "entry = 'delta' AND reverted_by IS NULL"
    uuids = json.dumps([delta.uuid for delta in deltas])
    known = {
        uuid: KnownDelta(content_hash, key)
        for uuid, content_hash, key in connection.execute(
            f"SELECT delta_uuid, content_hash, feature_key FROM {name}"  # noqa: S608
            f" WHERE {is_live} AND delta_uuid IN (SELECT value FROM json_each(?))",
            (uuids,),
        )
    }
    clients = json.dumps(sorted({delta.client_id for delta in deltas}))
    keys = {
        LocalFeature(client_id, layer_id, local_pk): key
        for client_id, layer_id, local_pk, key in connection.execute(
            "SELECT client_id, local_layer_id, local_pk, feature_key"  # noqa: S608
            f" FROM {name} WHERE {is_live} AND method = 'create'"
            " AND client_id IN (SELECT value FROM json_each(?)) ORDER BY seq",
            (clients,),
        )
    }
    return LedgerExtract(known, keys)


def read_known_keys(
    connection: sqlite3.Connection, kind: SourceKind, table: str, keys: Iterable[str]
) -> frozenset[str]:
    """Those of `keys` that some row speaks of, whatever became of it."""
    name = table_name(kind)
    if not _exists(connection, name):
        return frozenset()
    found = connection.execute(
        f"SELECT DISTINCT feature_key FROM {name}"  # noqa: S608
        " WHERE lower(table_name) = lower(?)"
        " AND feature_key IN (SELECT value FROM json_each(?))",
        (table, json.dumps(sorted(keys))),
    )
    return frozenset(row[0] for row in found)


def read_greatest_key(
    connection: sqlite3.Connection, kind: SourceKind, table: str
) -> int:
    """The greatest number that a row speaks of; 0 when none does."""
    name = table_name(kind)
    if not _exists(connection, name):
        return 0
    row = connection.execute(
        f"SELECT max(CAST(feature_key AS INTEGER)) FROM {name}"  # noqa: S608
        " WHERE lower(table_name) = lower(?) AND method = 'create'",
        (table,),
    ).fetchone()
    return int(row[0] or 0)


def count_rows(connection: sqlite3.Connection, kind: SourceKind, run_id: str) -> int:
    """How many rows a run has left."""
    if not _exists(connection, table_name(kind)):
        return 0
    row = connection.execute(
        f"SELECT count(*) FROM {table_name(kind)} WHERE run_id = ?",  # noqa: S608
        (run_id,),
    ).fetchone()
    return int(row[0])


def _exists(connection: sqlite3.Connection, name: str) -> bool:
    row = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)
    ).fetchone()
    return row is not None


def _row(run: Run, item: PlannedDelta) -> Sequence[str | None]:
    delta, local = item.delta, local_feature(item.delta)
    layer = item.layer
    return (
        "delta",
        run.id,
        run.at,
        run.deltafile_id,
        delta.uuid,
        delta.content_hash,
        local.client_id,
        local.local_layer_id,
        local.local_pk,
        layer.id if layer else delta.source_layer_id,
        name_of(layer.table) if layer else None,
        delta.method.value,
        item.key,
        inverse_of(item),
    )


def inverse_of(item: PlannedDelta) -> str | None:
    """What takes the delta back, as JSON; None when nothing was written.

    `{"method": "delete"}` takes back a create; `patch` carries the values and the
    geometry (WKT) that were there before; `create` the whole feature.
    """
    if item.action is None:
        return None
    before, action = item.before, item.action
    inverse: dict[str, object]
    if before is None:
        inverse = {"method": DeltaMethod.DELETE.value}
    elif not isinstance(action, DeleteFeature):
        inverse = _values_before(before, action.values)
        inverse["method"] = DeltaMethod.PATCH.value
        if action.geometry is not ABSENT:
            inverse["geometry"] = before.geometry.wkt if before.geometry else None
    else:
        inverse = _values_before(before, before.attributes)
        inverse["method"] = DeltaMethod.CREATE.value
        inverse["geometry"] = before.geometry.wkt if before.geometry else None
    return json.dumps(inverse, ensure_ascii=False, separators=(",", ":"))


def _values_before(before: FeatureState, names: Iterable[str]) -> dict[str, object]:
    attributes: dict[str, object] = {}
    binary: dict[str, str] = {}
    for name in names:
        value = before.attributes.get(name)
        if isinstance(value, bytes):
            binary[name] = value.hex()
        else:
            attributes[name] = to_json(value)
    found: dict[str, object] = {"attributes": attributes}
    if binary:
        found["binary"] = binary  # hex: bytes must come back as they were
    return found
