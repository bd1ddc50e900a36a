"""Writing `data.gpkg`: GDAL makes the tables, SQLite fills them.

The triggers that keep the spatial index and the row counts are put aside while a table
is filled, and both are written in bulk: 100,000 points take a third of the time, and
every step can be stopped within some 50 ms.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from traceback import clear_frames
from typing import Any

from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from qfieldsync_cloud.core.errors import Cancelled, PackagingError
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.layers.databases.gdal_pragmas import writing_unsynced
from qfieldsync_cloud.core.layers.databases.sqlite_schema import leave_wal, transaction
from qfieldsync_cloud.core.project.packaging.geometry_blob import (
    Envelope,
    envelope_of,
)
from qfieldsync_cloud.core.project.packaging.rows import RowSource
from qfieldsync_cloud.core.project.packaging.spatial_index import PackedIndex
from qfieldsync_cloud.core.project.packaging.tables import TablePlan
from qfieldsync_cloud.core.sql import marks, names, quoted, statement
from qfieldsync_cloud.core.sync.layer import Field, FieldKind

_BATCH = 2000
"""Rows that are written between two looks at the watcher: some 30 ms."""
_STEPS_BETWEEN_QUESTIONS = 50_000
"""Of SQLite's own machine; some 5 ms."""
_FREE_SHARE = 0.001
"""Of free pages, that is not worth writing the file once more."""
_NO_SRS_ID = 0

_INTEGERS = {
    8: (ogr.OFTInteger, ogr.OFSTInt16),
    16: (ogr.OFTInteger, ogr.OFSTInt16),
    32: (ogr.OFTInteger, ogr.OFSTNone),
}
_TYPES = {
    FieldKind.BOOL: (ogr.OFTInteger, ogr.OFSTBoolean),
    FieldKind.DOUBLE: (ogr.OFTReal, ogr.OFSTNone),
    FieldKind.DATE: (ogr.OFTDate, ogr.OFSTNone),
    FieldKind.TIME: (ogr.OFTTime, ogr.OFSTNone),
    FieldKind.DATETIME: (ogr.OFTDateTime, ogr.OFSTNone),
    FieldKind.LIST: (ogr.OFTString, ogr.OFSTJSON),
    FieldKind.MAP: (ogr.OFTString, ogr.OFSTJSON),
    FieldKind.BINARY: (ogr.OFTBinary, ogr.OFSTNone),
}


@dataclass(frozen=True)
class WrittenTable:
    """What was written to a table."""

    plan: TablePlan
    count: int
    digest: int
    """Of all values of all rows; the order of the rows makes no difference."""
    envelope: Envelope | None
    """None without any geometry."""


def create_tables(
    path: Path, plans: Iterable[TablePlan], check: Callable[[], None]
) -> None:
    """Make empty tables, and the file when there is none; nothing is synced.

    All by one connection: each that is opened reads what all tables are made of.

    Args:
        path: of the GeoPackage.
        plans: of the tables.
        check: called before each table; raises to stop.

    Raises:
        PackagingError: GDAL refuses.
    """
    with _gdal_errors(path), writing_unsynced():
        dataset = (
            gdal.OpenEx(str(path), gdal.OF_UPDATE | gdal.OF_VECTOR)
            if path.exists()
            else ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        )
        try:
            for plan in plans:
                check()
                _create_table(dataset, plan)
        except BaseException as error:
            # what raised has the dataset too, as long as somebody has the error
            clear_frames(error.__traceback__)
            raise
        finally:
            # GDAL writes the tables when it is closed, and Windows removes no open file
            del dataset


def _create_table(dataset: Any, plan: TablePlan) -> None:
    options = [f"FID={plan.key}"]
    wkb_type, srs = ogr.wkbNone, None
    if plan.geometry:
        options += [f"GEOMETRY_NAME={plan.geometry}", "SPATIAL_INDEX=YES"]
        wkb_type = _ogr_type(plan.layers[0].setup.geometry)
        srs = _srs(plan.layers[0].qgs.crs())
    layer = dataset.CreateLayer(plan.name, srs, wkb_type, options)
    for column in plan.columns:
        layer.CreateField(_field_definition(column))


def _ogr_type(column: Any) -> int:
    wkb_type = column.wkb_type
    flat = int(QgsWkbTypes.flatType(wkb_type))
    return int(
        ogr.GT_SetModifier(flat, QgsWkbTypes.hasZ(wkb_type), QgsWkbTypes.hasM(wkb_type))
    )


def _srs(crs: QgsCoordinateReferenceSystem) -> osr.SpatialReference | None:
    if not crs.isValid():
        return None
    srs = osr.SpatialReference()
    authority, _, code = crs.authid().partition(":")
    if authority == "EPSG":
        srs.ImportFromEPSG(int(code))
    else:
        srs.ImportFromWkt(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019))
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return srs


def _field_definition(column: Field) -> ogr.FieldDefn:
    type_, subtype = _TYPES.get(column.kind, (ogr.OFTString, ogr.OFSTNone))
    if column.kind is FieldKind.INTEGER:
        type_, subtype = _INTEGERS.get(column.bits, (ogr.OFTInteger64, ogr.OFSTNone))
    elif column.kind is FieldKind.DOUBLE and column.bits == 32:
        subtype = ogr.OFSTFloat32
    definition = ogr.FieldDefn(column.name, type_)
    definition.SetSubType(subtype)
    if column.kind is FieldKind.TEXT and column.max_length:
        definition.SetWidth(column.max_length)
    return definition


@contextmanager
def _gdal_errors(path: Path) -> Iterator[None]:
    """GDAL's refusals as errors, which it returns or raises as others told it to."""
    messages: list[str] = []

    def note(level: int, _number: int, message: str) -> None:
        if level >= gdal.CE_Failure:
            messages.append(message)

    gdal.PushErrorHandler(note)
    try:
        yield
    except (RuntimeError, AttributeError) as error:
        raise PackagingError(path.name, messages[0] if messages else str(error)) from (
            error
        )
    finally:
        gdal.PopErrorHandler()
    if messages:
        raise PackagingError(path.name, messages[0])


@contextmanager
def open_for_writing(path: Path, watcher: JobWatcher) -> Iterator[sqlite3.Connection]:
    """A connection that stops within its statements when the job is to stop.

    A file that is thrown away when anything goes wrong needs no journal on the disk.

    Raises:
        Cancelled: the job is to stop.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        connection.set_progress_handler(
            lambda: int(watcher.is_cancelled()), _STEPS_BETWEEN_QUESTIONS
        )
        try:
            yield connection
        except sqlite3.OperationalError as error:
            if watcher.is_cancelled():
                raise Cancelled("cancelled") from error
            raise


def fill_table(
    connection: sqlite3.Connection, source: RowSource, done: Callable[[int], None]
) -> WrittenTable:
    """Write all rows of a source to the table that was made for it.

    Args:
        connection: of `open_for_writing`; one for all tables, see `create_tables`.
        source: of the rows.
        done: called with the number of rows after each batch.

    Raises:
        Cancelled: the job is to stop.
        sqlite3.Error: the disk is full, or the source cannot be read.
    """
    plan = source.plan
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
        (plan.name,),
    ).fetchall()
    with transaction(connection):
        for name, _sql in triggers:
            connection.execute(f"DROP TRIGGER {quoted(name)}")
        filling = _Filling(connection, source, _srs_id(connection, plan))
        filling.run(done)
        for _name, sql in triggers:
            connection.execute(sql)
        _tell_contents(connection, plan, filling)
    return WrittenTable(plan, filling.count, filling.digest, filling.envelope)


def _srs_id(connection: sqlite3.Connection, plan: TablePlan) -> int:
    row = connection.execute(
        "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (plan.name,)
    ).fetchone()
    return int(row[0]) if row else _NO_SRS_ID


def _column_names(plan: TablePlan) -> list[str]:
    """Names of the columns: the table's own key, the attributes, the geometry."""
    found = [plan.key, *(column.name for column in plan.columns)]
    return [*found, plan.geometry] if plan.geometry else found


class _Filling:
    """One table on its way into the file."""

    def __init__(
        self, connection: sqlite3.Connection, source: RowSource, srs_id: int
    ) -> None:
        plan = source.plan
        self._connection, self._source, self._srs_id = connection, source, srs_id
        self.count = 0
        self.digest = 0
        self._index = PackedIndex()
        columns = _column_names(plan)
        self._sql = statement(
            "INSERT INTO {table} ({columns}) VALUES ({values})",
            table=quoted(plan.name),
            columns=names(columns),
            values=marks(len(columns)),
        )

    @property
    def envelope(self) -> Envelope | None:
        return self._index.envelope

    def run(self, done: Callable[[int], None]) -> None:
        rows = self._source.rows(self._srs_id)
        while batch := [
            (number, *row)
            for number, row in enumerate(islice(rows, _BATCH), self.count + 1)
        ]:
            self._source.watcher.check()
            self._write(batch)
            self.count += len(batch)
            done(len(batch))
        plan = self._source.plan
        if plan.geometry:
            name = f"rtree_{plan.name}_{plan.geometry}"
            self._index.write(self._connection, name, self._source.watcher.check)

    def _write(self, batch: list[tuple[Any, ...]]) -> None:
        try:
            self._connection.executemany(self._sql, batch)
        except (sqlite3.InterfaceError, sqlite3.ProgrammingError, ValueError):
            self._write_mended(batch)
        except OverflowError:
            self._write_mended(batch)
        else:
            self._note(batch)

    def _write_mended(self, batch: list[tuple[Any, ...]]) -> None:
        """Write a batch of which SQLite cannot store some value."""
        # executemany has written the rows before the one that it refused
        sql = statement(
            "DELETE FROM {table} WHERE {key} >= ?",
            table=quoted(self._source.plan.name),
            key=quoted(self._source.plan.key),
        )
        self._connection.execute(sql, (batch[0][0],))
        has_geometry = bool(self._source.plan.geometry)
        mended: list[tuple[Any, ...]] = []
        for number, *row in batch:
            values, shape = (row[:-1], row[-1:]) if has_geometry else (row, [])
            mended.append((number, *self._source.storable(values), *shape))
        self._connection.executemany(self._sql, mended)
        self._note(mended)

    def _note(self, batch: list[tuple[Any, ...]]) -> None:
        self.digest = (self.digest + sum(map(hash, batch))) & 0xFFFFFFFFFFFFFFFF
        if not self._source.plan.geometry:
            return
        self._index.add(
            [
                (row[0], box)
                for row in batch
                if row[-1] is not None and (box := envelope_of(row[-1])) is not None
            ]
        )


def _tell_contents(
    connection: sqlite3.Connection, plan: TablePlan, filling: _Filling
) -> None:
    connection.execute(
        "UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?",
        (filling.count, plan.name),
    )
    if filling.envelope is not None:
        xmin, xmax, ymin, ymax = filling.envelope
        connection.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?"
            " WHERE table_name = ?",
            (xmin, ymin, xmax, ymax, plan.name),
        )


def finish(path: Path, indexed: dict[str, list[str]], watcher: JobWatcher) -> None:
    """Make the file quick and small: indexes, statistics, no free pages, no `-wal`.

    Args:
        path: of the GeoPackage.
        indexed: columns that get an index, by table.
        watcher: of the job.

    Raises:
        Cancelled: the job is to stop.
    """
    with open_for_writing(path, watcher) as connection:
        for table, columns in indexed.items():
            for column in dict.fromkeys(columns):
                name = quoted(f"idx_{table}_{column}")
                connection.execute(
                    f"CREATE INDEX IF NOT EXISTS {name}"
                    f" ON {quoted(table)} ({quoted(column)})"
                )
        connection.execute("ANALYZE")
        [free] = connection.execute("PRAGMA freelist_count").fetchone()
        [pages] = connection.execute("PRAGMA page_count").fetchone()
        if free > pages * _FREE_SHARE:
            # it writes the whole file once more: a sixth of the time of a package
            connection.execute("VACUUM")
    leave_wal(str(path))


def read_back(
    connection: sqlite3.Connection,
    plan: TablePlan,
    watcher: JobWatcher,
    note: Callable[[list[tuple[Any, ...]]], None],
) -> tuple[int, int]:
    """Count and digest of what a table holds, as `WrittenTable` has them.

    Args:
        connection: on the file.
        plan: of the table.
        watcher: of the job.
        note: called with the rows, some at a time: its own key, the columns, the
            geometry.
    """
    sql = statement(
        "SELECT {columns} FROM {table}",
        columns=names(_column_names(plan)),
        table=quoted(plan.name),
    )
    count = digest = 0
    with closing(connection.execute(sql)) as found:
        while rows := found.fetchmany(_BATCH):
            watcher.check()
            count += len(rows)
            digest += sum(map(hash, rows))
            note(rows)
    return count, digest & 0xFFFFFFFFFFFFFFFF
