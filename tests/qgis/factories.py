"""Databases, deltas and runs for the tests with QGIS.

Nothing here holds state between tests: every call makes new files and new values. What
a database holds is written and read by connections of the tests' own, so that no test
believes what the engine, or QGIS, says of it.
"""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import struct
import tempfile
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema
import pytest
from osgeo import ogr, osr
from qgis.core import QgsDataSourceUri, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.utils import spatialite_connect

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.deltas.reader import deltafile_from_json
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.open_edits import OpenEdits
from qfieldsync_cloud.core.layers.project_layers import find_layers
from qfieldsync_cloud.core.layers.sources import LOCK_TIMEOUT_S
from qfieldsync_cloud.core.reports.sentences import sentences_for
from qfieldsync_cloud.core.sync.report import Report
from qfieldsync_cloud.core.sync.resolution import SyncOptions
from qfieldsync_cloud.paths import resource

GPKG, SPATIALITE = "gpkg", "spatialite"
both_kinds = pytest.mark.parametrize("kind", [GPKG, SPATIALITE])
"""For tests of what GeoPackage and SpatiaLite have in common."""

SRID = 25832
PROJECT_ID = "5f9c7d6a-0a6b-4e64-9f7e-2d8b8a0c7d11"
DELTAFILE_ID = "b3c9d7de-1d3f-4f0a-8f6e-1a2b3c4d5e6f"
LEDGERS = {
    GPKG: "gpkgext_qfieldsync_cloud_ledger",
    SPATIALITE: "qfieldsync_cloud_ledger",
}

NUMBERED = "fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"
TREE_COLUMNS = ("species TEXT(20)", "height DOUBLE", "girth INTEGER", "note TEXT")


# Databases


@cache
def _empty(kind: str) -> bytes:
    """An empty database; made once, because SpatiaLite takes its time."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "empty.gpkg" if kind == GPKG else "empty.sqlite")
        if kind == GPKG:
            dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
            srs = osr.SpatialReference()
            srs.ImportFromEPSG(SRID)
            # a first layer, because GDAL makes some of the tables only with it
            dataset.CreateLayer("first", srs, ogr.wkbPoint, ["FID=fid"])
            dataset.ExecuteSQL("DELLAYER:first")
            del dataset
        else:
            with Database(path, kind).writing() as connection:
                connection.execute("SELECT InitSpatialMetadata(1, 'NONE')")
                for srid in (SRID, 4326):
                    connection.execute("SELECT InsertEpsgSrid(?)", (srid,))
        return path.read_bytes()


def database(folder: Path, kind: str, name: str = "inventory") -> Database:
    """An empty database in `folder`."""
    path = folder / f"{name}.{'gpkg' if kind == GPKG else 'sqlite'}"
    path.write_bytes(_empty(kind))
    return Database(path, kind)


class _Table(NamedTuple):
    name: str
    columns: tuple[str, ...]
    key: str
    geometry: str | None
    srid: int


@cache
def _with_table(kind: str, content: bytes, table: _Table) -> bytes:
    """A database with one more table; made once."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "made.gpkg" if kind == GPKG else "made.sqlite")
        path.write_bytes(content)
        Database(path, kind)._make_table(table)
        return path.read_bytes()


def with_sides(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row of a ledger with `before` and `after` as values, the geometry as WKT."""
    return {**row, "before": _decoded(row["before"]), "after": _decoded(row["after"])}


def _decoded(text: str | None) -> dict[str, Any] | None:
    if text is None:
        return None
    side = json.loads(text)
    if isinstance(side.get("geometry"), str):
        geometry = QgsGeometry()
        geometry.fromWkb(bytes.fromhex(side["geometry"]))
        side["geometry"] = geometry.asWkt()
    return side


@dataclass(frozen=True)
class Database:
    """A GeoPackage or a SpatiaLite file, seen from outside of the engine."""

    path: Path
    kind: str

    # Making

    def add_table(
        self,
        name: str = "trees",
        *columns: str,
        key: str = NUMBERED,
        geometry: str | None = "Point",
        srid: int = SRID,
    ) -> Database:
        """Add a table.

        Args:
            name: of the table.
            columns: SQL of its columns and constraints, after the key.
            key: SQL of the key column; "" when there is none, or it is in `columns`.
            geometry: type of the column `geom` as QGIS spells it (`MultiPointZ`,
                `Geometry`); None for a table without geometry.
            srid: of that column.
        """
        table = _Table(name, columns, key, geometry, srid)
        self.path.write_bytes(_with_table(self.kind, self.content(), table))
        return self

    def _make_table(self, table: _Table) -> None:
        name, columns, key, geometry, srid = table
        flat, z, m = _type_parts(geometry)
        parts = [part for part in (key, *columns) if part]
        if geometry is not None and self.kind == GPKG:
            parts.insert(1 if key else 0, f"geom {flat}")
        sql = f"CREATE TABLE {quoted(name)} ({', '.join(parts)})"
        if self.kind == GPKG:
            self.execute(sql)
            self._register(name, flat if geometry else "", srid, z, m)
            return
        statements = [sql]
        if geometry is not None:
            dimensions = "XY" + "Z" * z + "M" * m
            statements += [
                f"SELECT AddGeometryColumn({text(name)}, 'geom', {srid}, '{flat}',"
                f" '{dimensions}')",
                f"SELECT CreateSpatialIndex({text(name)}, 'geom')",
            ]
        self.execute(*statements)

    def _register(self, name: str, flat: str, srid: int, z: bool, m: bool) -> None:
        """Tell the GeoPackage's own tables of a new one, as GDAL would."""
        type_ = "features" if flat else "attributes"
        statements = [
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
            f" VALUES ({text(name)}, '{type_}', {text(name)},"
            f" {srid if flat else 'NULL'})",
            f"INSERT INTO gpkg_ogr_contents VALUES ({text(name)}, 0)",
        ]
        for event, sign in (("insert", "+"), ("delete", "-")):
            trigger = quoted(f"trigger_{event}_feature_count_{name}")
            statements.append(
                f"CREATE TRIGGER {trigger} AFTER {event} ON {quoted(name)} BEGIN"
                f" UPDATE gpkg_ogr_contents SET feature_count = feature_count {sign} 1"
                f" WHERE lower(table_name) = lower({text(name)}); END"
            )
        if flat:
            statements.append(
                "INSERT INTO gpkg_geometry_columns VALUES"
                f" ({text(name)}, 'geom', '{flat}', {srid}, {int(z)}, {int(m)})"
            )
        self.execute(*statements)
        if flat:
            self._gdal(f"SELECT CreateSpatialIndex({text(name)}, 'geom')")

    def _gdal(self, sql: str) -> None:
        dataset = ogr.Open(str(self.path), 1)
        dataset.ReleaseResultSet(dataset.ExecuteSQL(sql))
        del dataset

    def add_rows(
        self, name: str = "trees", rows: Sequence[Mapping[str, Any]] = ()
    ) -> Database:
        """Add rows; `geom` is WKT."""
        with self.writing() as connection:
            for row in rows:
                columns = ", ".join(map(quoted, row))
                marks = ", ".join(map(self._mark, row))
                connection.execute(
                    f"INSERT INTO {quoted(name)} ({columns}) VALUES ({marks})",
                    [self._stored(column, value) for column, value in row.items()],
                )
            if self.kind == GPKG and any("geom" in row for row in rows):
                self._widen_extent(connection, name)
        return self

    @staticmethod
    def _widen_extent(connection: sqlite3.Connection, name: str) -> None:
        sides = ("minx", "miny", "maxx", "maxy")
        changes = ", ".join(
            f"{side[:3]}_{side[3]} ="
            f" (SELECT {side[:3]}({side}) FROM {quoted(f'rtree_{name}_geom')})"
            for side in sides
        )
        connection.execute(
            f"UPDATE gpkg_contents SET {changes} WHERE table_name = ?", (name,)
        )

    def _mark(self, column: str) -> str:
        is_binary = column == "geom" and self.kind == SPATIALITE
        return f"GeomFromWKB(?, {SRID})" if is_binary else "?"

    def _stored(self, column: str, value: Any) -> Any:
        if column != "geom" or value is None:
            return value
        # WKT has no word for an ordinate that is no number
        is_text = isinstance(value, str)
        geometry = QgsGeometry.fromWkt(value) if is_text else value
        assert not geometry.isNull(), value
        wkb = bytes(geometry.asWkb())
        if self.kind == GPKG:
            return b"GP\0\1" + struct.pack("<i", SRID) + wkb
        return wkb

    # Writing as somebody else

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A connection of somebody else's; commits at the end."""
        with closing(self.connected()) as connection:
            yield connection
            connection.commit()

    def execute(self, *statements: str) -> None:
        """Run SQL, as somebody else."""
        with self.writing() as connection:
            for statement in statements:
                connection.execute(statement).fetchall()

    # Reading

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that writes nothing.

        It may: one that may not would leave the two files of the WAL mode behind, which
        a file has while QGIS shows it.
        """
        with closing(self.connected()) as connection:
            connection.execute("PRAGMA query_only = ON")
            yield connection

    def connected(self) -> sqlite3.Connection:
        """A connection that knows the functions which the triggers call."""
        connect = sqlite3.connect if self.kind == GPKG else spatialite_connect
        connection: sqlite3.Connection = connect(str(self.path))
        connection.execute("PRAGMA synchronous = OFF")
        if self.kind == GPKG:
            for name, function in _GPKG_FUNCTIONS.items():
                connection.create_function(name, 1, function, deterministic=True)
        return connection

    def query(self, sql: str, *parameters: Any) -> list[Any]:
        """The rows of a query; bare values when it has one column."""
        with self.reading() as connection:
            rows = connection.execute(sql, parameters).fetchall()
        return [row[0] if len(row) == 1 else row for row in rows]

    def rows(self, name: str = "trees", key: str = "fid") -> dict[Any, dict[str, Any]]:
        """What a table holds: by key, the other columns as they are stored.

        NULL is left out, and the geometry is WKT (see `spelled`).
        """
        with self.reading() as connection:
            cursor = connection.execute(f"SELECT * FROM {quoted(name)}")
            names = [column[0] for column in cursor.description]
            found = [dict(zip(names, row)) for row in cursor]
            for row in found:
                if row.get("geom") is not None:
                    row["geom"] = spelled(self._geometry(connection, row["geom"]))
        return {
            row[key]: {
                column: value
                for column, value in row.items()
                if column != key and value is not None
            }
            for row in found
        }

    def _geometry(self, connection: sqlite3.Connection, blob: bytes) -> QgsGeometry:
        if self.kind == GPKG:
            return _from_gpkg(blob)
        [wkb] = connection.execute("SELECT AsBinary(?)", (blob,)).fetchone()
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        return geometry

    def ledger(self) -> list[dict[str, Any]]:
        """The rows of the ledger in their order, both sides decoded."""
        with self.reading() as connection:
            cursor = connection.execute(
                f"SELECT * FROM {LEDGERS[self.kind]} ORDER BY seq"
            )
            names = [column[0] for column in cursor.description]
            found = [dict(zip(names, row)) for row in cursor]
        return [with_sides(row) for row in found]

    def is_sound(self, *tables: str) -> bool:
        """Whether file, spatial index and feature counts are as they should be."""
        assert self.files() == {self.path.name}
        assert self.query("PRAGMA integrity_check") == ["ok"]
        assert self.query("PRAGMA foreign_key_check") == []
        for name in tables or ("trees",):
            self._check_index(name)
        return True

    def _check_index(self, name: str) -> None:
        if self.kind == GPKG:
            index = quoted(f"rtree_{name}_geom")
            where = f"lower(table_name) = lower({text(name)})"
            [count] = self.query(
                f"SELECT feature_count FROM gpkg_ogr_contents WHERE {where}"
            )
            # None: GDAL counts when it is asked
            assert count in (None, *self.query(f"SELECT count(*) FROM {quoted(name)}"))
            columns = "id, minx, maxx, miny, maxy"
            [key] = self.query(
                "SELECT name FROM pragma_table_info(?) WHERE pk = 1", name
            )
        else:
            index, columns = quoted(f"idx_{name}_geom"), "pkid, xmin, xmax, ymin, ymax"
            key = "rowid"
        with self.reading() as connection:
            boxes = {
                fid: self._geometry(connection, blob).boundingBox()
                for fid, blob in connection.execute(
                    f"SELECT {quoted(key)}, geom FROM {quoted(name)}"
                    " WHERE geom IS NOT NULL"
                )
            }
            found = {
                row[0]: row[1:]
                for row in connection.execute(f"SELECT {columns} FROM {index}")
            }
        assert found.keys() == boxes.keys()
        for fid, box in boxes.items():
            left, right, bottom, top = found[fid]
            near = pytest.approx(
                (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()),
                rel=1e-6,
            )
            assert (left, right, bottom, top) == near

    def files(self) -> set[str]:
        """Names of the database's file and of what lies beside it."""
        return {path.name for path in self.path.parent.glob(f"{self.path.name}*")}

    def content(self) -> bytes:
        """Every byte of the file."""
        return self.path.read_bytes()

    # Layers

    def layer(
        self,
        name: str = "trees",
        *,
        subset: str = "",
        geometry: bool = True,
        title: str = "",
    ) -> QgsVectorLayer:
        """A layer of QGIS on one of the tables."""
        if self.kind == GPKG:
            source, provider = f"{self.path}|layername={name}", "ogr"
        else:
            uri = QgsDataSourceUri()
            uri.setDatabase(str(self.path))
            uri.setDataSource("", name, "geom" if geometry else "")
            source, provider = uri.uri(False), "spatialite"
        layer = QgsVectorLayer(source, title or name, provider)
        # QGIS 3.22 crashes when a layer without an error is asked for its summary
        assert layer.isValid(), source
        if subset:
            assert layer.setSubsetString(subset)
        return layer


def _from_gpkg(blob: bytes) -> QgsGeometry:
    """A geometry as a GeoPackage stores it: a header, then WKB."""
    envelope = (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]
    geometry = QgsGeometry()
    geometry.fromWkb(blob[8 + envelope :])
    return geometry


_GPKG_FUNCTIONS = {
    "ST_IsEmpty": lambda blob: blob and int(_from_gpkg(blob).isEmpty()),
    "ST_MinX": lambda blob: blob and _from_gpkg(blob).boundingBox().xMinimum(),
    "ST_MaxX": lambda blob: blob and _from_gpkg(blob).boundingBox().xMaximum(),
    "ST_MinY": lambda blob: blob and _from_gpkg(blob).boundingBox().yMinimum(),
    "ST_MaxY": lambda blob: blob and _from_gpkg(blob).boundingBox().yMaximum(),
}


def quoted(name: str) -> str:
    """A name in SQL."""
    return '"' + name.replace('"', '""') + '"'


def text(value: str) -> str:
    """A text in SQL."""
    return "'" + value.replace("'", "''") + "'"


def _type_parts(geometry: str | None) -> tuple[str, bool, bool]:
    match = re.fullmatch(r"(\w+?)(Z?)(M?)", geometry or "None")
    assert match is not None
    return match[1].upper(), bool(match[2]), bool(match[3])


def spelled(geometry: QgsGeometry | str) -> str:
    """WKT in one spelling whatever the version of QGIS: `PointZ (1 2 3)`."""
    if isinstance(geometry, str):
        geometry = QgsGeometry.fromWkt(geometry)
    return re.sub(r"(?<=\w) (Z|M|ZM) \(", r"\1 (", geometry.asWkt(8))


def copied(database: Database, folder: Path) -> Database:
    """The same database once more, in another folder."""
    folder.mkdir(exist_ok=True)
    path = Path(shutil.copy(database.path, folder))
    return Database(path, database.kind)


def trees(
    folder: Path, kind: str, *rows: Mapping[str, Any], columns: Sequence[str] = ()
) -> Database:
    """A database with the table `trees`: points with a few fields."""
    made = database(folder, kind).add_table("trees", *TREE_COLUMNS, *columns)
    return made.add_rows("trees", rows)


def oak(fid: int = 1, **changes: Any) -> dict[str, Any]:
    """A row of `trees`."""
    row = {
        "fid": fid,
        "species": "oak",
        "height": 12.5,
        "girth": 80,
        "note": "old",
        "geom": f"Point ({fid} 2)",
    }
    row.update(changes)
    return row


def stored(row: Mapping[str, Any], **changes: Any) -> dict[str, Any]:
    """A row as `Database.rows` gives it, some columns changed."""
    changed = {**row, **changes}
    del changed["fid"]
    return {name: value for name, value in changed.items() if value is not None}


# Projects


def project_of(*layers: QgsVectorLayer) -> QgsProject:
    """A project of these layers."""
    project = QgsProject()
    project.addMapLayers(layers)
    return project


# Deltas, as JSON


def create(
    layer: QgsVectorLayer | str,
    attributes: Mapping[str, Any] | None = None,
    wkt: Any = ABSENT,
    **properties: Any,
) -> dict[str, Any]:
    """A delta that makes a feature."""
    return _delta("create", layer, "", new=_side(attributes, wkt), **properties)


def patch(
    layer: QgsVectorLayer | str,
    key: object,
    old: Mapping[str, Any] | None = None,
    new: Mapping[str, Any] | None = None,
    *,
    old_wkt: Any = ABSENT,
    new_wkt: Any = ABSENT,
    is_snapshot: bool | None = None,
    **properties: Any,
) -> dict[str, Any]:
    """A delta that changes a feature."""
    before, after = _side(old, old_wkt), _side(new, new_wkt)
    if is_snapshot is not None:
        before["is_snapshot"] = is_snapshot
    return _delta("patch", layer, key, old=before, new=after, **properties)


def delete(
    layer: QgsVectorLayer | str,
    key: object,
    old: Mapping[str, Any] | None = None,
    wkt: Any = ABSENT,
    **properties: Any,
) -> dict[str, Any]:
    """A delta that deletes a feature."""
    return _delta("delete", layer, key, old=_side(old, wkt), **properties)


def _side(attributes: Mapping[str, Any] | None, wkt: Any) -> dict[str, Any]:
    side: dict[str, Any] = {"attributes": dict(attributes or {})}
    if wkt is not ABSENT:
        side["geometry"] = wkt
    return side


def _delta(
    method: str,
    layer: QgsVectorLayer | str,
    key: object,
    *,
    client: str = "tablet-1",
    local_pk: object = "",
    crs: str = "",
    id: str = "",
    **sides: Any,
) -> dict[str, Any]:
    layer_id = layer if isinstance(layer, str) else layer.id()
    delta = {
        "clientId": client,
        "exportId": "export-1",
        "localLayerCrs": crs,
        "localLayerId": layer_id,
        "localLayerName": layer_id if isinstance(layer, str) else layer.name(),
        "localPk": str(local_pk),
        "method": method,
        "sourceLayerId": layer_id,
        "sourcePk": str(key),
        **sides,
    }
    # without an id of its own a delta is named for what it says
    content = json.dumps(delta, sort_keys=True, default=str)
    return {"uuid": id or str(uuid.uuid5(uuid.NAMESPACE_OID, content)), **delta}


def deltafile(*deltas: Mapping[str, Any]) -> dict[str, Any]:
    """A deltafile, as JSON."""
    return {
        "version": "1.0",
        "id": DELTAFILE_ID,
        "project": PROJECT_ID,
        "files": [],
        "deltas": list(deltas),
    }


# Runs


@dataclass(frozen=True)
class Outcome:
    """What a run gave: its report, and the same as JSON, which fits the schema."""

    report: Report
    json: Mapping[str, Any]

    @property
    def told(self) -> list[str]:
        """Each delta's outcome in a word or two.

        `applied`, `already`, `conflict edit_edit`, `not_applied value_type`,
        `error lock_timeout`, `ignored delete_edit`; `applied edit_edit` is a conflict
        that was overwritten.
        """
        return [_told(entry) for entry in self.json["deltas"]]

    @property
    def warnings(self) -> list[list[str]]:
        """Each delta's warnings, with the field: `value_coerced height`."""
        return [
            [
                " ".join(filter(None, (warning["code"], warning["field"])))
                for warning in entry["warnings"]
            ]
            for entry in self.json["deltas"]
        ]

    @property
    def keys(self) -> list[str | None]:
        """Each delta's `modified_pk`."""
        return [entry["modified_pk"] for entry in self.json["deltas"]]

    @property
    def conflicts(self) -> list[dict[str, Any]]:
        """The fields in conflict of the only delta: name to the three sides."""
        [entry] = self.json["deltas"]
        return list(entry["conflicts"])

    @property
    def provider_errors(self) -> list[str]:
        """What the provider said of all deltas."""
        entries = self.json["deltas"]
        return [error for entry in entries for error in entry["provider_errors"]]


def _told(entry: Mapping[str, Any]) -> str:
    status = entry["status"].partition("_")[2].lower()
    if entry["already_applied"]:
        assert (entry["status"], entry["diagnosis"]) == ("STATUS_APPLIED", None)
        return "already"
    code = entry["diagnosis"]["code"] if entry["diagnosis"] else entry["conflict_type"]
    return f"{status} {code}" if code else status


def apply(
    project: QgsProject,
    *deltas: Mapping[str, Any],
    options: SyncOptions | None = None,
    open_edits: OpenEdits | None = None,
    lock_timeout_s: float = LOCK_TIMEOUT_S,
) -> Outcome:
    """Apply deltas as one deltafile."""
    run = run_of(
        project,
        *deltas,
        options=options,
        open_edits=open_edits,
        lock_timeout_s=lock_timeout_s,
    )
    run.apply()
    return outcome_of(run)


def preview(
    project: QgsProject,
    *deltas: Mapping[str, Any],
    options: SyncOptions | None = None,
    open_edits: OpenEdits | None = None,
) -> Outcome:
    """Find out what applying deltas would give."""
    run = run_of(project, *deltas, options=options, open_edits=open_edits)
    run.preview()
    return outcome_of(run)


def run_of(
    project: QgsProject,
    *deltas: Mapping[str, Any],
    options: SyncOptions | None = None,
    open_edits: OpenEdits | None = None,
    lock_timeout_s: float = LOCK_TIMEOUT_S,
) -> SyncRun:
    """A run over deltas as one deltafile, not started."""
    # through JSON text, so that no test uses a value that a file cannot hold
    parsed = deltafile_from_json(json.loads(json.dumps(deltafile(*deltas))))
    return SyncRun(
        parsed,
        find_layers(note_layers(project), parsed.deltas),
        options or SyncOptions(),
        open_edits or OpenEdits(),
        lock_timeout_s=lock_timeout_s,
    )


def outcome_of(run: SyncRun) -> Outcome:
    """The report of a run that is over, held against its schema."""
    report = run.report()
    entry = report.to_json(sentences_for(is_dry_run=report.is_dry_run))
    jsonschema.Draft7Validator(_report_schema()).validate(entry)
    assert sum(entry["counts"].values()) == len(entry["deltas"])
    return Outcome(report, json.loads(json.dumps(entry)))


@cache
def _report_schema() -> Mapping[str, Any]:
    path = resource("schema/report_1.json")
    return dict(json.loads(Path(path).read_text(encoding="utf-8")))


def three_changes(layer):
    """A patch of attributes and geometry, a delete and a create."""
    return [
        patch(
            layer,
            1,
            {"note": "old"},
            {"note": "field"},
            old_wkt="Point (1 2)",
            new_wkt="Point (9 9)",
        ),
        delete(layer, 3, {"species": "oak"}, "Point (3 2)"),
        create(layer, {"species": "ash"}, "Point (3 4)"),
    ]
