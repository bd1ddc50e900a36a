"""GeoPackage and SpatiaLite, made and read by connections of this test's own."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from osgeo import ogr, osr

from tools.crash_test.content import SRID, Content, Points, Row
from tools.crash_test.places import Family, Seen, shape_of_wkb, sorted_out

GPKG, SPATIALITE = "gpkg", "spatialite"
LEDGERS = {
    GPKG: "gpkgext_qfieldsync_cloud_ledger",
    SPATIALITE: "qfieldsync_cloud_ledger",
}
_SUFFIXES = {GPKG: "gpkg", SPATIALITE: "sqlite"}
_LEFT = ("-wal", "-shm", "-journal")
_COLUMNS = "name TEXT NOT NULL, species TEXT, height DOUBLE, girth INTEGER"
_INSERT = "(fid, geom, name, species, height, girth) VALUES (?, {}, ?, ?, ?, ?)"


class SqliteWorkshop:
    """See `places.Workshop`."""

    family = Family.DATABASE
    is_keyed_by_device = False

    def __init__(self, kind: str, content: Content, folder: Path) -> None:
        self.kind = kind
        self.content = content
        self._folder = folder
        self._template = folder / f"template.{_SUFFIXES[kind]}"
        if kind == GPKG:
            _make_geopackage(self._template, content)
        else:
            _make_spatialite(self._template, content)

    def place(self, template: Any = None) -> SqlitePlace:
        """See `places.Workshop`."""
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        path = folder / f"inventory.{_SUFFIXES[self.kind]}"
        shutil.copyfile(template or self._template, path)
        return SqlitePlace(self.kind, path, tuple(self.content.tables))

    def keep(self, place: Any) -> Path:
        """See `places.Workshop`."""
        kept = Path(tempfile.mkdtemp(dir=self._folder), place.path.name)
        shutil.copyfile(place.path, kept)
        return kept


class SqlitePlace:
    """See `places.Place`."""

    family = Family.DATABASE

    def __init__(self, kind: str, path: Path, tables: Sequence[str]) -> None:
        self.kind = kind
        self.path = path
        self.tables = tables

    def layers(self) -> Sequence[Any]:
        """See `places.Place`."""
        from qgis.core import QgsDataSourceUri, QgsVectorLayer

        layers = []
        for table in self.tables:
            source, provider = f"{self.path}|layername={table}", "ogr"
            if self.kind == SPATIALITE:
                uri = QgsDataSourceUri()
                uri.setDatabase(str(self.path))
                uri.setDataSource("", table, "geom")
                source, provider = uri.uri(False), "spatialite"
            layers.append(QgsVectorLayer(source, table, provider))
        return layers

    def look(self) -> Seen:
        """See `places.Place`: at a copy, so that the next run meets what the dead left.

        Nobody else may be at work.
        """
        with tempfile.TemporaryDirectory(dir=self.path.parent) as folder:
            for suffix in ("", *_LEFT):
                part = Path(f"{self.path}{suffix}")
                if part.exists():
                    shutil.copyfile(part, Path(folder, part.name))
            return self.look_inside(Path(folder, self.path.name))

    def look_live(self) -> Seen:
        """What there is while others are at work: by one transaction that reads."""
        return self.look_inside(self.path)

    def look_inside(self, path: Path) -> Seen:
        """What is in the database at `path`."""
        with closing(self.connected(path)) as connection:
            connection.execute("BEGIN")
            rows, twice, grown = sorted_out(
                {table: list(self._rows(connection, table)) for table in self.tables}
            )
            ledger, without_inverse = self._ledger(connection)
            problems = [
                str(row[0])
                for row in connection.execute("PRAGMA integrity_check")
                if row[0] != "ok"
            ]
            for table in self.tables:
                problems += self._index_problems(connection, table)
            visits = connection.execute("SELECT count(*) FROM visits").fetchone()[0]
            connection.execute("COMMIT")
        left = tuple(suffix for suffix in _LEFT if self._is_left(suffix))
        return Seen(
            rows,
            twice,
            ledger,
            without_inverse,
            problems,
            grown,
            visits,
            left_behind=left,
        )

    def _is_left(self, suffix: str) -> bool:
        """Whether somebody has to put right what is beside the database.

        SQLite overlooks a journal that begins with 0: its writer was killed before a
        page of the database was touched.
        """
        part = Path(f"{self.path}{suffix}")
        try:
            with part.open("rb") as stream:
                return stream.read(1) not in (b"", b"\0")
        except FileNotFoundError:
            return False

    def copied(self, *, is_alone: bool) -> SqlitePlace:
        """A copy in another folder, with or without what SQLite left beside it."""
        folder = Path(tempfile.mkdtemp(dir=self.path.parent.parent))
        for suffix in _LEFT if not is_alone else ():
            part = Path(f"{self.path}{suffix}")
            if part.exists():
                shutil.copyfile(part, folder / part.name)
        path = folder / self.path.name
        shutil.copyfile(self.path, path)
        return SqlitePlace(self.kind, path, self.tables)

    def remove(self) -> None:
        """See `places.Place`."""
        shutil.rmtree(self.path.parent)

    def connected(self, path: Path | None = None) -> sqlite3.Connection:
        """A connection that knows the functions which the triggers call."""
        connection = sqlite3.connect(path or self.path, timeout=30)
        connection.isolation_level = None
        if self.kind == GPKG:
            for name, function in _FUNCTIONS.items():
                connection.create_function(name, 1, function, deterministic=True)
        else:
            _load_spatialite(connection)
        return connection

    @property
    def ledger_table(self) -> str:
        """Name of the ledger's table."""
        return LEDGERS[self.kind]

    @contextmanager
    def ledger_connection(self) -> Iterator[sqlite3.Connection]:
        """For the doubles, which write the ledger where they should not."""
        with closing(self.connected()) as connection:
            yield connection

    def _rows(
        self, connection: sqlite3.Connection, table: str
    ) -> Iterator[tuple[str, str, float, int, Points]]:
        geometry = "geom" if self.kind == GPKG else "AsBinary(geom)"
        for name, species, height, girth, blob in connection.execute(
            f"SELECT name, species, height, girth, {geometry} FROM {table}"
        ):
            wkb = blob[_header(blob) :] if self.kind == GPKG else blob
            yield name, species, height, girth, shape_of_wkb(wkb)

    def _ledger(
        self, connection: sqlite3.Connection
    ) -> tuple[Counter[str], frozenset[str]]:
        if not connection.execute(
            "SELECT 1 FROM sqlite_master WHERE name = ?", (self.ledger_table,)
        ).fetchone():
            return Counter(), frozenset()
        return read_ledger(connection, self.ledger_table)

    def _index_problems(
        self, connection: sqlite3.Connection, table: str
    ) -> Iterator[str]:
        geometry, index = "geom", f"idx_{table}_geom"
        columns = "pkid, xmin, xmax, ymin, ymax"
        if self.kind == GPKG:
            index, columns = f"rtree_{table}_geom", "id, minx, maxx, miny, maxy"
            [[counted]] = connection.execute(
                "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = ?",
                (table,),
            )
            [[count]] = connection.execute(f"SELECT count(*) FROM {table}")
            if counted not in (None, count):
                yield f"{table}: {counted} features are counted, {count} are there"
        else:
            geometry = "AsBinary(geom)"
        boxes = {}
        for fid, blob in connection.execute(f"SELECT fid, {geometry} FROM {table}"):
            points = shape_of_wkb(blob[_header(blob) :] if self.kind == GPKG else blob)
            xs, ys = zip(*points)
            boxes[fid] = (min(xs), max(xs), min(ys), max(ys))
        indexed = {
            row[0]: row[1:]
            for row in connection.execute(f"SELECT {columns} FROM {index}")
        }
        if indexed.keys() != boxes.keys():
            odd = sorted(indexed.keys() ^ boxes.keys())
            yield f"{table}: spatial index and features differ in {odd[:5]}"
        for fid in indexed.keys() & boxes.keys():
            if any(abs(a - b) > 0.01 for a, b in zip(indexed[fid], boxes[fid])):
                yield f"{table} {fid}: its box in the spatial index is not its own"


def read_ledger(connection: Any, table: str) -> tuple[Counter[str], frozenset[str]]:
    """Live rows per delta, and the deltas that cannot be taken back."""
    ledger: Counter[str] = Counter()
    without = set()
    for uuid, method, action, before in connection.execute(
        f"SELECT delta_uuid, method, action, before FROM {table}"
        " WHERE entry = 'delta' AND reverted_by IS NULL"
    ):
        ledger[uuid] += 1
        if not action or (method != "create" and not before):
            without.add(uuid)
    return ledger, frozenset(without)


def _make_geopackage(path: Path, content: Content) -> None:
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(SRID)
    for table in content.tables:
        type_ = ogr.wkbPolygon if table == "plots" else ogr.wkbPoint
        layer = dataset.CreateLayer(
            table, srs, type_, ["FID=fid", "GEOMETRY_NAME=geom"]
        )
        for name, field_type in (
            ("name", ogr.OFTString),
            ("species", ogr.OFTString),
            ("height", ogr.OFTReal),
            ("girth", ogr.OFTInteger),
        ):
            layer.CreateField(ogr.FieldDefn(name, field_type))
        dataset.StartTransaction()
        for row in content.tables[table].values():
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetFID(row.fid)
            feature.SetGeometry(ogr.CreateGeometryFromWkt(row.wkt))
            for name in ("name", "species", "height", "girth"):
                feature[name] = getattr(row, name)
            if layer.CreateFeature(feature) != 0:
                raise RuntimeError(f"{path}: feature {row.fid} is refused")
        dataset.CommitTransaction()
    del layer, dataset
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE visits (n INTEGER PRIMARY KEY, by_whom TEXT)")
        connection.commit()


def _make_spatialite(path: Path, content: Content) -> None:
    with closing(sqlite3.connect(path)) as connection:
        _load_spatialite(connection)
        connection.execute("SELECT InitSpatialMetadata(1, 'NONE')")
        connection.execute("SELECT InsertEpsgSrid(?)", (SRID,))
        connection.execute("CREATE TABLE visits (n INTEGER PRIMARY KEY, by_whom TEXT)")
        for table, rows in content.tables.items():
            type_ = "POLYGON" if table == "plots" else "POINT"
            connection.execute(
                f"CREATE TABLE {table} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"
                f" {_COLUMNS})"
            )
            for sql in (
                f"SELECT AddGeometryColumn('{table}', 'geom', {SRID}, '{type_}', 'XY')",
                f"SELECT CreateSpatialIndex('{table}', 'geom')",
            ):
                if connection.execute(sql).fetchone() != (1,):
                    raise RuntimeError(f"{path}: {sql}")
            connection.executemany(
                f"INSERT INTO {table} {_INSERT.format(f'GeomFromText(?, {SRID})')}",
                [_stored(row) for row in rows.values()],
            )
        connection.commit()


def _stored(row: Row) -> tuple[Any, ...]:
    return (row.fid, row.wkt, row.name, row.species, row.height, row.girth)


def _load_spatialite(connection: sqlite3.Connection) -> None:
    connection.enable_load_extension(True)
    connection.load_extension("mod_spatialite")
    connection.enable_load_extension(False)


def _header(blob: bytes) -> int:
    """Length of what a GeoPackage puts before a geometry's WKB."""
    return 8 + (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]


def _side(axis: int, choose: Any) -> Any:
    def side(blob: bytes | None) -> float | None:
        if not blob:
            return None
        return float(
            choose(point[axis] for point in shape_of_wkb(blob[_header(blob) :]))
        )

    return side


_FUNCTIONS = {
    "ST_IsEmpty": lambda blob: blob and int(not shape_of_wkb(blob[_header(blob) :])),
    "ST_MinX": _side(0, min),
    "ST_MaxX": _side(0, max),
    "ST_MinY": _side(1, min),
    "ST_MaxY": _side(1, max),
}
