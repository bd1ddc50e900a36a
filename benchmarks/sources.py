"""The layers on disk and in a server: made once, copied for each run.

Every side of a comparison works on a copy of one file (or database), with the journal
and sync settings that its format has by default. What a copy holds is read past QGIS's
providers and past the engine.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Protocol

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDataSourceUri,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QVariant

from benchmarks.scenes import Key, Scene
from benchmarks.trees import FIELDS, SRID, Shape, Tree, tree
from tests.qgis.factories import GPKG, SPATIALITE, database
from tests.qgis.postgres_server import HOST, SUPERUSER, TEMPLATE, PostgresServer

TABLE = "trees"
_COLUMNS = (
    "name TEXT(40)",
    "species TEXT(20)",
    "height DOUBLE",
    "girth INTEGER",
    "planted DATE",
    "note TEXT(80)",
)
_GEOMETRIES = {Shape.POINT: "Point", Shape.POLYGON: "Polygon"}
_CHUNK = 10_000
_HEADERS = (8, 40, 56, 56, 72)
"""Bytes before the WKB of a GeoPackage geometry, by the kind of envelope."""


class Copy(Protocol):
    """A layer of its own for one run."""

    def layer(self) -> QgsVectorLayer:
        """A layer of QGIS on it."""

    def rows(self) -> Iterator[tuple[Any, Tree]]:
        """Key and row of every feature."""


class FileCopy:
    """A layer in a file, with all that lies beside it."""

    def __init__(self, path: Path, scene: Scene) -> None:
        self.path, self._scene = path, scene

    def layer(self) -> QgsVectorLayer:
        if self._scene.source == "shapefile":
            return _opened(str(self.path), "ogr")
        if self._scene.source == "spatialite":
            uri = QgsDataSourceUri()
            uri.setDatabase(str(self.path))
            uri.setDataSource("", TABLE, "geom")
            return _opened(uri.uri(False), "spatialite")
        return _opened(f"{self.path}|layername={TABLE}", "ogr")

    def rows(self) -> Iterator[tuple[Any, Tree]]:
        if self._scene.source == "gpkg":
            return _geopackage_rows(self.path, self._scene.key.column)
        return _ogr_rows(str(self.path), self._scene)


class PostgresCopy:
    """A database of its own in the server."""

    def __init__(self, server: PostgresServer, name: str, scene: Scene) -> None:
        self._server, self._name, self._scene = server, name, scene

    def layer(self) -> QgsVectorLayer:
        uri = QgsDataSourceUri()
        server = self._server
        uri.setConnection(server.socket_folder, str(server.port), self._name, "", "")
        uri.setUsername(SUPERUSER)
        uri.setDataSource("public", TABLE, "geom", "", self._scene.key.column)
        uri.setSrid(str(SRID))
        uri.setWkbType(QgsWkbTypes.parseType(_GEOMETRIES[self._scene.shape]))
        return _opened(uri.uri(False), "postgres")

    def rows(self) -> Iterator[tuple[Any, Tree]]:
        place = f"PG:host={HOST} port={self._server.port} user={SUPERUSER}"
        return _ogr_rows(f"{place} dbname={self._name}", self._scene)


class Sources:
    """Makes the layers of the scenes, and copies of them."""

    def __init__(self, folder: Path, server: PostgresServer | None) -> None:
        self._folder, self._server = folder, server
        self._count = 0

    @contextmanager
    def copy(self, scene: Scene) -> Iterator[Copy]:
        """A copy of the scene's layer, gone at the end."""
        self._count += 1
        if scene.source == "postgres":
            with self._database_copy(scene) as copied:
                yield copied
            return
        base = self._base_file(scene)
        folder = self._folder / f"run_{self._count}"
        folder.mkdir(parents=True)
        try:
            for path in base.parent.glob(f"{base.stem}.*"):
                shutil.copy(path, folder / path.name)
            # what is still to be written would slow down whoever writes next
            os.sync()
            yield FileCopy(folder / base.name, scene)
        finally:
            shutil.rmtree(folder)

    def _base_file(self, scene: Scene) -> Path:
        suffix = {"gpkg": ".gpkg", "spatialite": ".sqlite", "shapefile": ".shp"}
        path = self._folder / "bases" / f"{scene.base_name}{suffix[scene.source]}"
        if path.exists():
            return path
        making = self._folder / "making"
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(parents=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        if scene.source == "shapefile":
            _write_shapefile(making / path.name, scene)
        else:
            kind = GPKG if scene.source == "gpkg" else SPATIALITE
            made = database(making, kind, path.stem)
            made.add_table(
                TABLE,
                *_COLUMNS,
                key=_KEYS[scene.key],
                geometry=_GEOMETRIES[scene.shape],
            )
            _fill(FileCopy(made.path, scene).layer(), scene)
        files = sorted(making.iterdir(), key=lambda file: file.suffix == path.suffix)
        for file in files:  # that by which it is known to be there comes last
            file.rename(path.parent / file.name)
        return path

    @contextmanager
    def _database_copy(self, scene: Scene) -> Iterator[Copy]:
        assert self._server is not None, "there is no PostgreSQL server"
        base, name = scene.base_name, f"run_{self._count}"
        with closing(self._connected("postgres")) as connection:
            cursor = connection.cursor()
            cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", (base,))
            if cursor.fetchone() is None:
                self._make_database(cursor, base, scene)
            cursor.execute(f"CREATE DATABASE {name} TEMPLATE {base}")
            cursor.execute("CHECKPOINT")
            try:
                yield PostgresCopy(self._server, name, scene)
            finally:
                # QGIS keeps its connections for a while
                cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def _make_database(self, cursor: Any, base: str, scene: Scene) -> None:
        assert self._server is not None
        cursor.execute(f"CREATE DATABASE {base} TEMPLATE {TEMPLATE}")
        with closing(self._connected(base)) as connection:
            connection.cursor().execute(
                f"CREATE TABLE {TABLE} ({_POSTGRES_KEYS[scene.key]}, name varchar(40),"
                " species varchar(20), height float8, girth integer, planted date, note"
                f" varchar(80), geom geometry({_GEOMETRIES[scene.shape]}, {SRID}));"
                f"CREATE INDEX ON {TABLE} USING gist (geom)"
            )
        _fill(PostgresCopy(self._server, base, scene).layer(), scene)
        with closing(self._connected(base)) as connection:
            connection.cursor().execute(
                f"SELECT setval('{TABLE}_fid_seq', {scene.features})"
                if scene.key is Key.INTEGER
                else "SELECT 1"
            )
            connection.cursor().execute("VACUUM ANALYZE")
        # no copy is made of a database that somebody is connected to
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s",
            (base,),
        )

    def _connected(self, name: str) -> Any:
        import psycopg2

        assert self._server is not None
        connection = psycopg2.connect(
            host=HOST, port=self._server.port, user=SUPERUSER, dbname=name
        )
        connection.autocommit = True
        return connection


_KEYS = {
    Key.INTEGER: "fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL",
    Key.UUID: "code TEXT PRIMARY KEY NOT NULL",
    Key.UUID_WITHOUT_INDEX: "fid TEXT NOT NULL",
}
_POSTGRES_KEYS = {
    Key.INTEGER: "fid serial PRIMARY KEY",
    Key.UUID: "code uuid PRIMARY KEY",
}


def _opened(uri: str, provider: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(uri, "Trees", provider)
    assert layer.isValid(), uri
    return layer


def feature_of(fields: QgsFields, scene: Scene, number: int, row: Tree) -> QgsFeature:
    """A row as QGIS writes it."""
    feature = QgsFeature(fields)
    feature.setAttribute(scene.key.column, scene.key_of(number))
    for name in FIELDS:
        feature.setAttribute(name, variant_of(name, getattr(row, name)))
    feature.setGeometry(geometry_of(row))
    return feature


def variant_of(name: str, value: Any) -> Any:
    """A value as QGIS writes it."""
    return QDate.fromString(value, "yyyy-MM-dd") if name == "planted" else value


def geometry_of(row: Tree) -> QgsGeometry:
    """A geometry as QGIS writes it."""
    geometry = QgsGeometry()
    geometry.fromWkb(row.wkb)
    return geometry


def _fill(layer: QgsVectorLayer, scene: Scene) -> None:
    provider = layer.dataProvider()
    for start in range(1, scene.features + 1, _CHUNK):
        numbers = range(start, min(start + _CHUNK, scene.features + 1))
        features = [
            feature_of(layer.fields(), scene, number, tree(number, scene.shape))
            for number in numbers
        ]
        done, _ = provider.addFeatures(features, QgsFeatureSink.Flag.FastInsert)
        assert done, provider.errors()


def _write_shapefile(path: Path, scene: Scene) -> None:
    fields = QgsFields()
    key_type = QVariant.String if scene.key.is_uuid else QVariant.Int
    for field in (
        QgsField("fid", key_type, len=40 if scene.key.is_uuid else 9),
        QgsField("name", QVariant.String, len=40),
        QgsField("species", QVariant.String, len=20),
        QgsField("height", QVariant.Double, len=12, prec=3),
        QgsField("girth", QVariant.Int, len=9),
        QgsField("planted", QVariant.Date),
        QgsField("note", QVariant.String, len=80),
    ):
        fields.append(field)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    writer = QgsVectorFileWriter.create(
        str(path),
        fields,
        QgsWkbTypes.parseType(_GEOMETRIES[scene.shape]),
        QgsCoordinateReferenceSystem(f"EPSG:{SRID}"),
        QgsCoordinateTransformContext(),
        options,
    )
    for number in range(1, scene.features + 1):
        row = tree(number, scene.shape)
        assert writer.addFeature(feature_of(fields, scene, number, row))


def _geopackage_rows(path: Path, key: str) -> Iterator[tuple[Any, Tree]]:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA query_only = ON")
        columns = ", ".join(("geom", key, *FIELDS))
        for blob, found, *values in connection.execute(
            f"SELECT {columns} FROM {TABLE}"
        ):
            header = _HEADERS[(blob[3] >> 1) & 7]
            yield found, Tree(*values, blob[header:])


def _ogr_rows(source: str, scene: Scene) -> Iterator[tuple[Any, Tree]]:
    dataset = ogr.Open(source)
    layer = dataset.GetLayer(0)
    columns = layer.GetLayerDefn()
    indexes = {name: columns.GetFieldIndex(name) for name in FIELDS}
    key_index = columns.GetFieldIndex(scene.key.column)
    for feature in layer:
        key = feature.GetFID() if key_index < 0 else feature.GetField(key_index)
        values = {name: feature.GetField(index) for name, index in indexes.items()}
        if values["planted"] is not None:
            values["planted"] = values["planted"].replace("/", "-")
        content = bytes(feature.GetGeometryRef().ExportToWkb(ogr.wkbNDR))
        yield key, Tree(**values, wkb=content)
    del layer, dataset
