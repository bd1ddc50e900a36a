"""The data sources that a deltafile is tried on, and what they hold.

They are made once. Before a case is tried they are what they were made to be, and
afterwards they are looked at by connections that know nothing of QGIS.
"""

from __future__ import annotations

import shutil
import sqlite3
import struct
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr
from qgis.core import QgsDataSourceUri, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.utils import spatialite_connect

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.layer_note import LayerNote, note_layers
from qfieldsync_cloud.core.layers.project_layers import ProjectLayers, find_layers
from tools.fuzz.tables import (
    GEOJSON,
    GEOPACKAGE,
    ROWS,
    RULED,
    SHAPEFILE,
    SPATIALITE,
    SRID,
    TABLES,
    Table,
    row_of,
)

Rows = Mapping[str, Mapping[str, tuple[Any, ...]]]
"""By layer id of the deltas and key: what a row holds, in the order of its columns."""

_TYPES = {
    "text": "TEXT(20)",
    "double": "DOUBLE",
    "integer": "INTEGER",
    "small": "SMALLINT",
    "bool": "BOOLEAN",
    "date": "DATE",
    "datetime": "DATETIME",
    "json": "TEXT",
    "binary": "BLOB",
    "unique": "TEXT UNIQUE",
}
_DATA_COLUMNS = (
    "CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT"
    " NULL, name TEXT, title TEXT, description TEXT, mime_type TEXT, constraint_name"
    " TEXT, PRIMARY KEY (table_name, column_name))"
)
_LEDGERS = {
    GEOPACKAGE: "gpkgext_qfieldsync_cloud_ledger",
    RULED: "gpkgext_qfieldsync_cloud_ledger",
    SPATIALITE: "qfieldsync_cloud_ledger",
}


@dataclass
class Ground:
    """All data sources in one folder."""

    folder: Path
    notes: Mapping[str, LayerNote]
    setups: Mapping[str, LayerSetup]
    """By layer id of the deltas."""
    layer_map: Mapping[str, str]
    pristine: Rows = field(default_factory=dict)
    _files: frozenset[str] = frozenset()

    @property
    def _sound(self) -> Path:
        return self.folder.with_name("pristine")

    def layers_of(self, deltas: Iterable[Delta]) -> ProjectLayers:
        """What `find_layers` finds; layers were described when the ground was made."""
        deltas = list(deltas)
        named = {delta.source_layer_id for delta in deltas}
        strangers = [d for d in deltas if d.source_layer_id not in self.setups]
        return ProjectLayers(
            {name: self.setups[name] for name in self.setups if name in named},
            find_layers(self.notes, strangers).unknown,
        )

    def traces(self) -> dict[str, tuple[int, int, int]]:
        """What tells that somebody wrote: every file, its size, its time."""
        found = {}
        for path in sorted(self.folder.rglob("*")):
            stat = path.stat()
            found[str(path)] = (stat.st_size, stat.st_mtime_ns, stat.st_ino)
        return found

    def left_behind(self) -> list[str]:
        """Files that were not there and are no part of a ledger."""
        names = {path.name for path in self.folder.iterdir()}
        return sorted(names - self._files - {".qfieldsync_cloud"})

    def rows(self) -> Rows:
        """What all tables hold now."""
        found: dict[str, Mapping[str, tuple[Any, ...]]] = {}
        for source in (GEOPACKAGE, RULED, SPATIALITE):
            with closing(sqlite3.connect(self.folder / source)) as connection:
                for table in _tables_in(source):
                    found[table.layer_id] = _read_table(connection, table)
        for source in (SHAPEFILE, GEOJSON):
            [table] = _tables_in(source)
            found[table.layer_id] = _read_file(self.folder / source, table)
        return found

    def recorded(self) -> list[str]:
        """Ids of the deltas in all ledgers."""
        uuids: list[str] = []
        for source, name in _LEDGERS.items():
            uuids += _read_ledger(self.folder / source, name)
        for source in (SHAPEFILE, GEOJSON):
            path = self.folder / ".qfieldsync_cloud" / f"{source}.ledger.sqlite"
            if path.exists():
                uuids += _read_ledger(path, "qfieldsync_cloud_ledger")
        return uuids

    def restore(self) -> None:
        """Make everything what it was in the beginning."""
        shutil.rmtree(self.folder / ".qfieldsync_cloud", ignore_errors=True)
        for name in sorted(self._files):
            if name not in _LEDGERS:
                shutil.copyfile(self._sound / name, self.folder / name)
                continue
            # somebody may still have the file open: not a copy but a transaction
            with (
                closing(sqlite3.connect(self._sound / name)) as sound,
                closing(sqlite3.connect(self.folder / name)) as target,
            ):
                target.execute("PRAGMA synchronous = OFF")
                sound.backup(target)


def make_ground(folder: Path) -> Ground:
    """Make the data sources in a new folder below `folder`."""
    place = folder / "ground"
    place.mkdir(parents=True)
    _make_geopackage(place / GEOPACKAGE)
    _make_geopackage(place / RULED)
    _make_spatialite(place / SPATIALITE)
    _make_shapefile(place / SHAPEFILE)
    _make_geojson(place / GEOJSON)
    project = QgsProject()
    layer_map = {}
    for table in TABLES:
        layer = _open_layer(place, table)
        project.addMapLayer(layer)
        layer_map[table.layer_id] = str(layer.id())
    notes = note_layers(project)
    del layer
    project.clear()
    ground = Ground(place, notes, _describe(notes, layer_map), layer_map)
    ground._files = frozenset(path.name for path in place.iterdir())
    shutil.copytree(place, ground._sound)
    ground.pristine = ground.rows()
    return ground


def _describe(
    notes: Mapping[str, LayerNote], layer_map: Mapping[str, str]
) -> Mapping[str, LayerSetup]:
    from tools.fuzz.sound import sound_create

    parsed = [sound_create(table) for table in TABLES]
    return find_layers(notes, parsed, layer_map).setups


def _tables_in(source: str) -> list[Table]:
    return [table for table in TABLES if table.source == source]


def _read_table(
    connection: sqlite3.Connection, table: Table
) -> Mapping[str, tuple[Any, ...]]:
    cursor = connection.execute(f'SELECT * FROM "{table.name}"')
    names = [column[0] for column in cursor.description]
    position = names.index(table.key)
    return {str(row[position]): row for row in cursor}


def _read_file(path: Path, table: Table) -> Mapping[str, tuple[Any, ...]]:
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    if dataset is None:
        raise RuntimeError(f"{path}: GDAL cannot open it")
    rows = {}
    for feature in dataset.GetLayer(0):
        values = [
            feature.GetField(i) if feature.IsFieldSetAndNotNull(i) else None
            for i in range(feature.GetFieldCount())
        ]
        geometry = feature.GetGeometryRef()
        values.append(bytes(geometry.ExportToIsoWkb()) if geometry else None)
        rows[str(feature.GetField(table.key))] = tuple(values)
    return rows


def _read_ledger(path: Path, name: str) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute(
            "SELECT 1 FROM sqlite_master WHERE name = ?", (name,)
        ).fetchall()
        if not tables:
            return []
        sql = f"SELECT delta_uuid FROM {name} WHERE entry = 'delta'"
        return [str(row[0]) for row in connection.execute(sql)]


def _open_layer(folder: Path, table: Table) -> Any:
    path = folder / table.source
    source, provider = str(path), "ogr"
    if table.source == SPATIALITE:
        uri = QgsDataSourceUri()
        uri.setDatabase(str(path))
        uri.setDataSource("", table.name, "geom")
        source, provider = uri.uri(False), "spatialite"
    elif table.is_sqlite:
        source += f"|layername={table.name}"
    layer = QgsVectorLayer(source, table.name, provider)
    if not layer.isValid():
        raise RuntimeError(f"{source}: QGIS cannot open it")
    return layer


def _srs() -> Any:
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(SRID)
    return srs


def _make_geopackage(path: Path) -> None:
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    # a first layer, because GDAL makes some of the tables only with it
    dataset.CreateLayer("first", _srs(), ogr.wkbPoint, ["FID=fid"])
    dataset.ExecuteSQL("DELLAYER:first")
    del dataset
    with closing(sqlite3.connect(path)) as connection:
        for table in _tables_in(path.name):
            _make_gpkg_table(connection, table)
        connection.commit()
    dataset = ogr.Open(str(path), 1)
    for table in _tables_in(path.name):
        if table.geometry and table.key == "fid":
            sql = f"SELECT CreateSpatialIndex('{table.name}', 'geom')"
            dataset.ReleaseResultSet(dataset.ExecuteSQL(sql))
    del dataset


def _make_gpkg_table(connection: sqlite3.Connection, table: Table) -> None:
    flat = table.geometry.rstrip("Z").upper()
    columns = [_key_sql(table), *([f"geom {flat}"] if flat else []), *_columns(table)]
    connection.execute(f'CREATE TABLE "{table.name}" ({", ".join(columns)})')
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
        " VALUES (?, ?, ?, ?)",
        (table.name, "features" if flat else "attributes", table.name, SRID),
    )
    if flat:
        has_z = int(table.geometry.endswith("Z"))
        connection.execute(
            "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, ?, 0)",
            (table.name, flat, SRID, has_z),
        )
    for name, kind in table.fields.items():
        if kind == "json":
            connection.execute(_DATA_COLUMNS)
            connection.execute(
                "INSERT INTO gpkg_data_columns (table_name, column_name, mime_type)"
                " VALUES (?, ?, 'application/json')",
                (table.name, name),
            )
    header = b"GP\0\1" + struct.pack("<i", SRID)
    for number in range(1, ROWS + 1):
        row = _stored(table, number)
        if flat:
            row["geom"] = header + _wkb(row["geom"])
        marks = ", ".join("?" * len(row))
        names = ", ".join(f'"{name}"' for name in row)
        sql = f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})'
        connection.execute(sql, list(row.values()))
    if table.source == RULED:
        connection.execute(
            "CREATE TRIGGER tidy AFTER UPDATE OF note ON \"ruled\" WHEN NEW.note = 'x'"
            " BEGIN UPDATE ruled SET note = 'tidied' WHERE fid = NEW.fid; END"
        )


def _key_sql(table: Table) -> str:
    if table.key == "id":
        return "id TEXT PRIMARY KEY NOT NULL"
    return "fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"


def _columns(table: Table) -> list[str]:
    columns = []
    for name, kind in table.fields.items():
        type_ = "FLOAT" if name == "weight" else _TYPES[kind]
        if name == "must":
            type_ += " NOT NULL DEFAULT 'oak'"
        if name == "girth" and table.source == RULED:
            type_ += " CHECK (girth <> 13)"
        columns.append(f'"{name}" {type_}')
    return columns


def _stored(table: Table, number: int) -> dict[str, Any]:
    row = row_of(table, number)
    if "tags" in row:
        row["tags"] = f'{{"n":{number}}}'
    return row


def _wkb(wkt: str) -> bytes:
    return bytes(QgsGeometry.fromWkt(wkt).asWkb())


def _make_spatialite(path: Path) -> None:
    with closing(spatialite_connect(str(path))) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("SELECT InitSpatialMetadata(1, 'NONE')")
        connection.execute("SELECT InsertEpsgSrid(?)", (SRID,))
        for table in _tables_in(SPATIALITE):
            columns = ", ".join((_key_sql(table), *_columns(table)))
            connection.execute(f'CREATE TABLE "{table.name}" ({columns})')
            flat = table.geometry.upper()
            connection.execute(
                f"SELECT AddGeometryColumn('{table.name}', 'geom', {SRID}, '{flat}')"
            )
            connection.execute(f"SELECT CreateSpatialIndex('{table.name}', 'geom')")
            for number in range(1, ROWS + 1):
                row = _stored(table, number)
                row["geom"] = _wkb(row["geom"])
                marks = ", ".join(
                    f"GeomFromWKB(?, {SRID})" if name == "geom" else "?" for name in row
                )
                names = ", ".join(f'"{name}"' for name in row)
                sql = f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})'
                connection.execute(sql, list(row.values()))
        connection.commit()


def _make_shapefile(path: Path) -> None:
    [table] = _tables_in(SHAPEFILE)
    dataset = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    layer = dataset.CreateLayer(
        table.name, _srs(), ogr.wkbLineString, ["ENCODING=UTF-8"]
    )
    layer.CreateField(_dbf_field("fid", ogr.OFTInteger, 9))
    kinds = {"text": (ogr.OFTString, 20, 0), "integer": (ogr.OFTInteger, 9, 0)}
    for name, kind in table.fields.items():
        layer.CreateField(_dbf_field(name, *kinds.get(kind, (ogr.OFTReal, 10, 3))))
    for number in range(1, ROWS + 1):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in row_of(table, number).items():
            if name == "geom":
                feature.SetGeometry(ogr.CreateGeometryFromWkb(_wkb(value)))
            else:
                feature.SetField(name, value)
        if layer.CreateFeature(feature) != 0:
            raise RuntimeError("the Shapefile cannot be made")
    del layer, dataset


def _dbf_field(name: str, type_: int, width: int, precision: int = 0) -> Any:
    definition = ogr.FieldDefn(name, type_)
    definition.SetWidth(width)
    definition.SetPrecision(precision)
    return definition


def _make_geojson(path: Path) -> None:
    import json

    [table] = _tables_in(GEOJSON)
    features = []
    for number in range(1, ROWS + 1):
        row = row_of(table, number)
        geometry = json.loads(QgsGeometry.fromWkt(row.pop("geom")).asJson(17))
        features.append({"type": "Feature", "properties": row, "geometry": geometry})
    urn = f"urn:ogc:def:crs:EPSG::{SRID}"
    collection = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": urn}},
        "features": features,
    }
    path.write_text(json.dumps(collection), encoding="utf-8")
