"""A layer of QGIS as the decisions see it.

`describe_layer` adds to what was noted of it what the database says, in any thread.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsFields,
    QgsWkbTypes,
)

from qfieldsync_cloud.core.errors import SourceFailure
from qfieldsync_cloud.core.layers.databases.postgres_connection import (
    PostgresConnection,
    PostgresError,
    error_of,
)
from qfieldsync_cloud.core.layers.databases.postgres_schema import read_table
from qfieldsync_cloud.core.layers.databases.sqlite_schema import (
    is_locked,
    read_only,
    read_schema,
)
from qfieldsync_cloud.core.layers.databases.table_schema import TableSchema
from qfieldsync_cloud.core.layers.described_fields import described_field
from qfieldsync_cloud.core.layers.disturbance import disturbance_of
from qfieldsync_cloud.core.layers.geometries.geometry_column import GeometryColumn
from qfieldsync_cloud.core.layers.layer_note import (
    LOCKED,
    NO_REASON,
    LayerNote,
    undeclared_key,
)
from qfieldsync_cloud.core.layers.sources import SourceKind, SourceTable
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode
from qfieldsync_cloud.core.sync.layer import (
    Field,
    FieldKind,
    KeyColumn,
    Layer,
)

_WRITTEN_PROVIDERS = ("ogr", "spatialite", "memory", "postgres")
_PASSING = frozenset(
    code.value for code in (DiagnosisCode.LOCK_TIMEOUT, DiagnosisCode.SOURCE_LOST)
)
"""What a server refuses for now; whatever else it says is about the layer."""
_KEY_KINDS = (FieldKind.INTEGER, FieldKind.DOUBLE, FieldKind.TEXT)


@dataclass(frozen=True)
class LayerSetup:
    """A layer of the project, ready to be worked with in any thread."""

    layer: Layer
    table: SourceTable
    geometry: GeometryColumn | None
    """None for a table without geometry."""
    default_expressions: dict[str, str] = field(default_factory=dict)
    """QGIS expressions by field name, for what a create does not carry."""
    default_sql: dict[str, str] = field(default_factory=dict)
    """SQL of the column's own default, by field name."""
    schema: TableSchema | None = None
    """Of a SQLite table."""
    variables: Mapping[str, Any] = field(default_factory=dict)
    """Of the project and the layer, for the default expressions."""

    @property
    def is_found_by_feature_id(self) -> bool:
        """Whether the key is the id by which QGIS finds the feature at once."""
        key = self.layer.key
        return self.table.kind.is_sqlite and key is not None and key.is_numbered

    @property
    def is_key_indexed(self) -> bool:
        """Whether the database finds a row by its key without looking at the others."""
        key = self.layer.key
        column = self.schema.columns.get(key.name) if key and self.schema else None
        return column is not None and (column.key_position == 1 or column.is_unique)


def describe_layer(note: LayerNote) -> LayerSetup:
    """Describe a layer with what its database adds to the note; any thread."""
    table, problem = note.table, _problem_of(note)
    if note.error:
        broken = Layer(
            note.id,
            note.name,
            (),
            table.id,
            has_geometry=False,
            data_source=table.display,
            problem=problem,
        )
        return LayerSetup(broken, table, None)
    schema, schema_problem = read_schema_of(note)
    problem = schema_problem or problem
    fields = tuple(
        described_field(note, index, schema)
        for index in range(note.fields.count())
        if note.fields.fieldOrigin(index) != QgsFields.FieldOrigin.OriginEdit
    )
    key, key_problem = _key_column(note, fields, schema)
    geometry = _geometry_column(note, schema)
    layer = Layer(
        note.id,
        note.name,
        fields,
        table.id,
        key,
        geometry is not None,
        table.display,
        _first_problem(problem, key_problem),
        has_cascades=schema is not None and schema.has_cascades,
        hides_features=schema is not None and schema.hides_rows,
    )
    return LayerSetup(
        layer,
        table,
        geometry,
        note.default_expressions,
        _default_sql(schema),
        schema,
        note.variables,
    )


def _first_problem(
    problem: Diagnosis | None, key_problem: Diagnosis | None
) -> Diagnosis | None:
    """What the analyst has to mend first."""
    if problem is not None and problem.code is DiagnosisCode.LAYER_READ_ONLY:
        # QGIS writes no table without a key
        return key_problem or problem
    return problem or key_problem


def read_schema_of(note: LayerNote) -> tuple[TableSchema | None, Diagnosis | None]:
    """What the database declares, and why the layer cannot be worked with."""
    if note.table.kind.is_sqlite:
        return _read_sqlite(note)
    if note.table.kind is SourceKind.POSTGRES:
        return _read_postgres(note)
    return None, None


def _read_sqlite(note: LayerNote) -> tuple[TableSchema | None, Diagnosis | None]:
    try:
        with read_only(note.table.location) as connection:
            return read_schema(connection, note.table.table), None
    except sqlite3.Error as error:
        code = DiagnosisCode.LAYER_INVALID
        if is_locked(error):
            code = DiagnosisCode.LOCK_TIMEOUT  # the engine makes an error of it
        values = {"layer": note.name, "reason": str(error)}
        return None, Diagnosis(code, values=values)


def _read_postgres(note: LayerNote) -> tuple[TableSchema | None, Diagnosis | None]:
    uri, values = QgsDataSourceUri(note.table.uri), {"layer": note.name}
    try:
        connection = PostgresConnection(note.table.uri)
        table = read_table(connection, uri.schema(), uri.table())
    except PostgresError as error:
        values["reason"] = str(error)
        code = DiagnosisCode.LAYER_INVALID
        failure = error_of(str(error))
        if isinstance(failure, SourceFailure) and failure.code in _PASSING:
            code = DiagnosisCode(failure.code)  # the engine makes an error of it
        return None, Diagnosis(code, values=values)
    if not table.is_table:
        values["provider"] = "postgres"
        return table.schema, Diagnosis(DiagnosisCode.VIEW_UNSUPPORTED, values=values)
    if not table.may_write:
        return table.schema, Diagnosis(DiagnosisCode.LAYER_READ_ONLY, values=values)
    return table.schema, None


def _geometry_column(
    note: LayerNote, schema: TableSchema | None
) -> GeometryColumn | None:
    column = QgsDataSourceUri(note.table.uri).geometryColumn()
    if schema and column in schema.columns and schema.columns[column].is_generated:
        return None  # what the table computes is no part of a feature here
    declared = schema.any_geometry_crs if schema is not None else None
    if declared is None:
        return note.geometry
    any_type, crs = QgsWkbTypes.Type.Unknown, QgsCoordinateReferenceSystem(declared)
    if note.geometry is None:
        return GeometryColumn(any_type, crs)
    if note.geometry.crs.isValid():
        crs = note.geometry.crs
    return GeometryColumn(any_type, crs, note.geometry.transform_context)


def _problem_of(note: LayerNote) -> Diagnosis | None:
    values = {"layer": note.name, "provider": note.table.provider}
    if note.error == LOCKED:
        return Diagnosis(DiagnosisCode.LAYER_LOCKED, values={"layer": note.name})
    if note.table.kind is SourceKind.CSV:
        return Diagnosis(DiagnosisCode.CSV_UNSUPPORTED, values=values)
    if note.table.provider not in _WRITTEN_PROVIDERS:
        # also when it cannot be reached: it would not be written if it could
        return Diagnosis(DiagnosisCode.PROVIDER_UNSUPPORTED, values=values)
    if note.error:
        if disturbance := disturbance_of(note.source, note.table):
            values["reason"] = disturbance
            # the engine makes an error of it, for the whole data source
            is_file = note.table.kind.is_sqlite
            code = DiagnosisCode.LOCK_TIMEOUT if is_file else DiagnosisCode.SOURCE_LOST
            return Diagnosis(code, values=values)
        if note.error != NO_REASON:
            values["reason"] = note.error
        return Diagnosis(DiagnosisCode.LAYER_INVALID, values=values)
    if not note.table.kind.is_writable:
        return Diagnosis(DiagnosisCode.PROVIDER_UNSUPPORTED, values=values)
    if note.is_read_only:
        return Diagnosis(DiagnosisCode.LAYER_READ_ONLY, values=values)
    return None


def _key_column(
    note: LayerNote, fields: tuple[Field, ...], schema: TableSchema | None
) -> tuple[KeyColumn | None, Diagnosis | None]:
    names = _key_names(note, fields, schema)
    values = {"layer": note.name, "fields": ", ".join(names)}
    if len(names) > 1:
        return None, Diagnosis(DiagnosisCode.KEY_COMPOSITE, values=values)
    by_name = {item.name: item for item in fields}
    found = by_name.get(names[0]) if names else None
    if found is None or found.kind not in _KEY_KINDS:
        return None, Diagnosis(DiagnosisCode.LAYER_WITHOUT_KEY, values=values)
    column = schema.columns.get(names[0]) if schema else None
    is_numbered = column is not None and column.is_numbered
    return KeyColumn(
        found.name,
        found.kind,
        is_numbered,
        found.bits,
        found.is_uuid,
        is_caseless=column is not None and column.is_caseless,
    ), None


def _key_names(
    note: LayerNote, fields: tuple[Field, ...], schema: TableSchema | None
) -> list[str]:
    """The primary key, else a field whose name is `fid`."""
    if schema is not None and schema.key_columns:
        return [column.name for column in schema.key_columns]
    names = [note.fields.at(index).name() for index in note.key_indexes]
    if names:
        return names
    return undeclared_key(item.name for item in fields if item.is_source)


def _default_sql(schema: TableSchema | None) -> dict[str, str]:
    columns: Any = schema.columns.values() if schema else ()
    return {
        column.name: column.default for column in columns if column.default is not None
    }
