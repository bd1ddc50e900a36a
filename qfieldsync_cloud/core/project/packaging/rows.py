"""The rows of a source as SQLite stores them.

Three readers. A GeoPackage is read by SQLite itself: every value arrives as it is
stored, moments with their zone and to the last digit, which QGIS 3.22 drops. GDAL makes
one of a Shapefile first, in half the time that QGIS takes to read it. Anything else is
read through QGIS. Which rows a filter or an area lets through says QGIS in each case.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.layers.databases.sqlite_schema import read_only
from qfieldsync_cloud.core.layers.geometries.geometry_column import GeometryColumn
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.layers.variants import is_null, reader_of
from qfieldsync_cloud.core.project.packaging.area import Area, AreaFilter
from qfieldsync_cloud.core.project.packaging.geometry_blob import (
    blob_of,
    header,
    with_srs_id,
)
from qfieldsync_cloud.core.project.packaging.package import Finding, FindingCode
from qfieldsync_cloud.core.project.packaging.shapefile_copy import (
    COPY_ID,
    COPY_SHAPE,
    COPY_TABLE,
    is_read_from_copy,
    shapefile_copy,
)
from qfieldsync_cloud.core.project.packaging.tables import TablePlan
from qfieldsync_cloud.core.sql import names, quoted, statement
from qfieldsync_cloud.core.sync.layer import Field, FieldKind
from qfieldsync_cloud.core.translation import translate

_ASK_AFTER = 2000
"""Rows between two questions whether to stop: some 20 ms."""
_CONTEXT = "Packaging"


@dataclass(frozen=True)
class _StoredTable:
    """A GeoPackage table that is read by SQLite."""

    name: str
    row_id: str
    geometry: str
    """"" for a table without."""


@dataclass
class RowSource:
    """Where the rows of one table come from, and what was noticed on the way."""

    plan: TablePlan
    layer: QgsVectorLayer
    """Shows the rows of the table."""
    area: AreaFilter | None
    watcher: JobWatcher
    scratch: Path
    """A folder for what is there for a moment only."""
    findings: list[Finding] = field(default_factory=list)

    def rows(self, srs_id: int) -> Iterator[list[Any]]:
        """The values of each row in the order of the columns, the geometry last.

        The geometry is left out where the table has none.

        Raises:
            Cancelled: the job is to stop.
        """
        if is_read_by_sqlite(self.plan):
            return self._stored_rows(srs_id)
        if is_read_from_copy(self.plan):
            return self._copied_rows(srs_id)
        return self._read_rows(srs_id)

    def count(self, expected: int) -> int:
        """How many rows there are, counted apart from reading them.

        A provider is believed when it says what is expected; one may only estimate, or
        remember an older number, and knows nothing of an area.
        """
        if self.area is None and int(self.layer.featureCount()) == expected:
            return expected
        return sum(1 for _feature in self._shown(with_attributes=False))

    def keys(self) -> list[str]:
        """The keys of the rows, sorted; where there is none, a blank for each row."""
        fields = self.layer.dataProvider().fields()
        indexes = [fields.indexOf(name) for name in self.plan.key_fields]
        return sorted_keys(
            (feature.attribute(index) for index in indexes)
            for feature in self._shown(with_attributes=True)
        )

    def _shown(self, *, with_attributes: bool) -> Iterator[QgsFeature]:
        request = QgsFeatureRequest()
        if not with_attributes:
            request.setSubsetOfAttributes([])
        if self.area is not None:
            self.area.limit(request)
        elif not with_attributes:
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        # the provider's own features: nothing joined, nothing computed
        features = self.layer.dataProvider().getFeatures(request)
        for number, feature in enumerate(features):
            if number % _ASK_AFTER == 0:
                self.watcher.check()
            if self.area is None or self.area.meets(feature.geometry()):
                yield feature

    def _stored_rows(self, srs_id: int) -> Iterator[list[Any]]:
        table = self.plan.setup.table
        with read_only(table.location) as connection:
            shape = ""
            if self.plan.geometry:
                shape = _geometry_column(connection, table.table)
            stored = _StoredTable(table.table, self.plan.key_fields[0], shape)
            yield from self._rows_in(connection, stored, srs_id)

    def _copied_rows(self, srs_id: int) -> Iterator[list[Any]]:
        with shapefile_copy(self.layer, self.scratch, self.watcher) as path:
            shape = COPY_SHAPE if self.plan.geometry else ""
            stored = _StoredTable(COPY_TABLE, COPY_ID, shape)
            with read_only(str(path)) as connection:
                yield from self._rows_in(connection, stored, srs_id)

    def _rows_in(
        self, connection: sqlite3.Connection, stored: _StoredTable, srs_id: int
    ) -> Iterator[list[Any]]:
        """The rows of a GeoPackage table that QGIS shows."""
        wanted = None
        if self.plan.is_part or self.area is not None:
            wanted = {feature.id() for feature in self._shown(with_attributes=False)}
        mark = srs_id.to_bytes(4, "little", signed=True)
        columns = [stored.row_id, *(column.name for column in self.plan.columns)]
        if stored.geometry:
            columns.append(stored.geometry)
        sql = statement(
            "SELECT {columns} FROM {table} ORDER BY 1",
            columns=names(columns),
            table=quoted(stored.name),
        )
        with closing(connection.execute(sql)) as found:
            for number, (row_id, *row) in enumerate(found):
                if number % _ASK_AFTER == 0:
                    self.watcher.check()
                if wanted is not None and row_id not in wanted:
                    continue
                if stored.geometry and row[-1] is not None:
                    row[-1] = with_srs_id(row[-1], mark)
                yield row

    def _read_rows(self, srs_id: int) -> Iterator[list[Any]]:
        columns, fields = self.plan.columns, self.layer.dataProvider().fields()
        readers = [
            (fields.indexOf(column.name), _PLAIN[column.kind], _stored_reader(column))
            for column in columns
        ]
        point_header = header(srs_id)
        geometry = self.plan.setup.geometry
        is_old = geometry is not None and _is_old_2d5(geometry.wkb_type)
        is_point = geometry is not None and _is_point(geometry.wkb_type)
        for feature in self._shown(with_attributes=True):
            values = feature.attributes()
            row = [
                # most values are plain, and their class tells so for a tenth of a call
                values[index]
                if values[index].__class__ is plain
                else read(values[index])
                for index, plain, read in readers
            ]
            if geometry is not None:
                shape = feature.geometry()
                if not shape.isNull() and shape.wkbType() != geometry.wkb_type:
                    # SpatiaLite has the old types where the column says Z
                    shape = _in_iso(_fitted(shape, geometry))
                if is_old:
                    shape = _in_iso(shape)
                if is_point and not shape.isNull():
                    row.append(point_header + shape.asWkb().data())
                else:
                    row.append(blob_of(shape, point_header, srs_id))
            yield row

    def storable(self, row: Sequence[Any]) -> list[Any]:
        """A row that SQLite refused, with what it cannot hold changed and told."""
        result = list(row)
        for column, (index, value) in zip(self.plan.columns, enumerate(row)):
            taken = _storable(value)
            if taken is not value:
                result[index] = taken
                self.tell_changed(row, column)
        return result

    def tell_changed(self, row: Sequence[Any], column: Field) -> None:
        """Note that a value is not carried as it is."""
        message = translate(
            _CONTEXT, 'The value of "{field}" cannot be stored as it is.'
        )
        self.findings.append(
            Finding(
                FindingCode.VALUE_CHANGED,
                message.format(field=column.name),
                self.plan.layers[0].id,
                self.key_of(row),
            )
        )

    def key_of(self, row: Sequence[Any]) -> str:
        """The key of a row, for people."""
        names = [column.name for column in self.plan.columns]
        values = [row[names.index(n)] for n in self.plan.key_fields if n in names]
        return ", ".join(map(str, values))


def sorted_keys(rows: Iterable[Iterable[Any]]) -> list[str]:
    """The values of each row's key as one text, sorted."""
    return sorted(
        " ".join("" if is_null(value) else str(value) for value in row) for row in rows
    )


def row_source(
    plan: TablePlan,
    area: Area | None,
    context: QgsCoordinateTransformContext,
    watcher: JobWatcher,
    scratch: Path,
) -> RowSource:
    """The rows of a table.

    Raises:
        OptionError: the area has no place in the CRS of the layer.
    """
    layer = plan.reader()
    limits = None
    if area is not None and plan.geometry:
        limits = area.filter_for(layer.crs(), context)
    return RowSource(plan, layer, limits, watcher, scratch)


def is_read_by_sqlite(plan: TablePlan) -> bool:
    """Whether the source is a GeoPackage table whose row id is its key."""
    setup = plan.setup
    key = setup.layer.key
    return (
        setup.table.kind is SourceKind.GEOPACKAGE
        and setup.schema is not None
        and key is not None
        and key.is_numbered
        and bool(setup.schema.key_columns)
        and not plan.layers[0].is_query
        and all(column.name in setup.schema.columns for column in plan.columns)
    )


def _geometry_column(connection: sqlite3.Connection, table: str) -> str:
    [name] = connection.execute(
        "SELECT column_name FROM gpkg_geometry_columns"
        " WHERE lower(table_name) = lower(?)",
        (table,),
    ).fetchone()
    return str(name)


def _fitted(shape: QgsGeometry, column: GeometryColumn) -> QgsGeometry:
    """A geometry in the type of its column, where it has a place there."""
    if QgsWkbTypes.multiType(shape.wkbType()) == column.wkb_type:
        # all polygons of a Shapefile but those of several parts
        shape.convertToMultiType()
        return shape
    fitted = column.of_feature(shape)
    return fitted.qgs if fitted is not None else shape


def _is_point(wkb_type: Any) -> bool:
    return bool(QgsWkbTypes.flatType(wkb_type) == QgsWkbTypes.Type.Point)


def _is_old_2d5(wkb_type: Any) -> bool:
    return str(QgsWkbTypes.displayString(wkb_type)).endswith("25D")


def _in_iso(shape: QgsGeometry) -> QgsGeometry:
    """The WKB of the old 2.5D types is not what a GeoPackage holds."""
    if shape.isNull() or not _is_old_2d5(shape.wkbType()):
        return shape
    flat = QgsWkbTypes.flatType(shape.wkbType())
    changed = QgsGeometry(shape)
    changed.get().convertTo(QgsWkbTypes.addZ(flat))
    return changed


def _stored_reader(column: Field) -> Callable[[Any], Any]:
    """How a value that QGIS reads becomes one that SQLite stores."""
    if column.kind in _STORED:
        return _STORED[column.kind]
    read = reader_of(column)
    if column.kind not in (FieldKind.LIST, FieldKind.MAP):
        return read
    return lambda value: _json_text(read(value))


def _moment_text(moment: Any) -> Any:
    """A moment as GDAL writes it; one without a zone gets none."""
    if not isinstance(moment, QDateTime):
        return None if is_null(moment) else moment
    if moment.isNull():
        return None
    if moment.timeSpec() == Qt.TimeSpec.LocalTime:
        return moment.toString(_MOMENT)
    return moment.toUTC().toString(_MOMENT) + "Z"


def _time_text(value: Any) -> Any:
    if not isinstance(value, QTime):
        return None if is_null(value) else value
    if value.isNull():
        return None
    return value.toString("HH:mm:ss.zzz" if value.msec() else "HH:mm:ss")


def _date_text(value: Any) -> Any:
    if not isinstance(value, QDate):
        return None if is_null(value) else value
    return None if value.isNull() else value.toString(Qt.DateFormat.ISODate)


def _json_text(value: Any) -> str | None:
    if value is None:
        return None
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)


def _number(value: Any) -> Any:
    if is_null(value):
        return None
    return value if value == value else _NotANumber


class _NotANumber:
    """SQLite would store NULL in silence; it refuses to store this."""


def _storable(value: Any) -> Any:
    if value is None or isinstance(value, (bool, float, bytes)):
        return value
    if value is _NotANumber:
        return None
    if isinstance(value, int):
        return value if -(2**63) <= value < 2**63 else str(value)
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return value.encode(errors="replace").decode()
        return value
    return str(value)


_MOMENT = "yyyy-MM-ddTHH:mm:ss.zzz"
_PLAIN: dict[FieldKind, type | None] = {
    **dict.fromkeys(FieldKind, None),
    FieldKind.BOOL: bool,
    FieldKind.INTEGER: int,
    FieldKind.TEXT: str,
}
"""The class whose values are stored as they are; a float may be no number."""
_STORED: dict[FieldKind, Callable[[Any], Any]] = {
    FieldKind.DOUBLE: _number,
    FieldKind.DATE: _date_text,
    FieldKind.TIME: _time_text,
    FieldKind.DATETIME: _moment_text,
}
