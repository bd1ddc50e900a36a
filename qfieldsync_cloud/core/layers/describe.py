"""A layer of QGIS as the decisions see it, in two steps.

`note_layer` is called where the layer lives: on the main thread for the open project,
so it reads no data. `describe_layer` adds what the database says, in any thread.
"""

from __future__ import annotations

import codecs
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsExpressionContextUtils,
    QgsField,
    QgsFieldConstraints,
    QgsFields,
    QgsProject,
    QgsVectorDataProvider,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from qfieldsync_cloud.core.layers.databases.postgres_connection import (
    PostgresConnection,
    PostgresError,
    failure_of,
)
from qfieldsync_cloud.core.layers.databases.postgres_schema import read_table
from qfieldsync_cloud.core.layers.databases.sqlite_schema import (
    is_locked,
    read_only,
    read_schema,
)
from qfieldsync_cloud.core.layers.databases.table_schema import Column, TableSchema
from qfieldsync_cloud.core.layers.disturbance import disturbance_of
from qfieldsync_cloud.core.layers.features.geometry import GeometryColumn
from qfieldsync_cloud.core.layers.layer_errors import layer_error
from qfieldsync_cloud.core.layers.sources import SourceKind, SourceTable, table_of
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode
from qfieldsync_cloud.core.sync.layer import (
    Field,
    FieldKind,
    FieldOrigin,
    KeyColumn,
    Layer,
)


def _number(type_: Any) -> int:
    """The number of a field type, which is the same in Qt 5 and Qt 6."""
    return int(getattr(type_, "value", type_))


_KINDS = {
    _number(QMetaType.Type.Bool): FieldKind.BOOL,
    _number(QMetaType.Type.Int): FieldKind.INTEGER,
    _number(QMetaType.Type.UInt): FieldKind.INTEGER,
    _number(QMetaType.Type.LongLong): FieldKind.INTEGER,
    _number(QMetaType.Type.ULongLong): FieldKind.INTEGER,
    _number(QMetaType.Type.Double): FieldKind.DOUBLE,
    _number(QMetaType.Type.QString): FieldKind.TEXT,
    _number(QMetaType.Type.QDate): FieldKind.DATE,
    _number(QMetaType.Type.QTime): FieldKind.TIME,
    _number(QMetaType.Type.QDateTime): FieldKind.DATETIME,
    _number(QMetaType.Type.QVariantList): FieldKind.LIST,
    _number(QMetaType.Type.QStringList): FieldKind.LIST,
    _number(QMetaType.Type.QVariantMap): FieldKind.MAP,
    _number(QMetaType.Type.QByteArray): FieldKind.BINARY,
}
_WRITTEN_PROVIDERS = ("ogr", "spatialite", "memory", "postgres")
_NO_REASON = "invalid"
"""QGIS does not say why it cannot open a layer."""
_SHAPEFILE = "ESRI Shapefile"
_NARROW = {_number(QMetaType.Type.Int): 32, _number(QMetaType.Type.UInt): 32}


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


@dataclass(frozen=True)
class LayerNote:
    """What QGIS itself knows of a layer; quick to take, and good in any thread."""

    id: str
    name: str
    table: SourceTable
    source: str = field(repr=False)
    """The layer's own data source text, which may hold a password."""
    error: str
    """Why the layer is invalid; "" when it is valid."""
    fields: QgsFields
    key_indexes: tuple[int, ...]
    storage: str
    """The provider's name of the format, `ESRI Shapefile` for instance."""
    encoding: str
    is_read_only: bool
    geometry: GeometryColumn | None
    default_expressions: dict[str, str]
    variables: dict[str, Any]
    """Of the project and the layer, for expressions, by name."""

    @property
    def field_names(self) -> list[str]:
        """Names of all fields, whatever their origin."""
        return [self.fields.at(index).name() for index in range(self.fields.count())]


def note_layer(
    layer: QgsVectorLayer, variables: Mapping[str, Any] | None = None
) -> LayerNote:
    """Note a layer of a project, where the layer lives; no data are read.

    Args:
        layer: of the project.
        variables: of the project, for expressions.
    """
    error = ""
    if not layer.isValid():
        error = layer_error(layer) or _NO_REASON
    geometry = None
    storage = "" if error else layer.dataProvider().storageType()
    if layer.isSpatial():
        geometry = GeometryColumn(
            layer.wkbType(),
            layer.crs(),
            layer.transformContext(),
            turns_rings=storage == _SHAPEFILE,
        )
    return LayerNote(
        layer.id(),
        layer.name(),
        table_of(layer),
        layer.source(),
        error,
        QgsFields(layer.fields()),
        tuple(layer.primaryKeyAttributes()),
        storage,
        "" if error else layer.dataProvider().encoding(),
        not error and _is_read_only(layer),
        geometry,
        _default_expressions(layer),
        {**(variables or {}), "layer_name": layer.name(), "layer_id": layer.id()},
    )


def note_layers(project: QgsProject) -> dict[str, LayerNote]:
    """Note every vector layer of a project, by id, in the project's thread."""
    variables = _variables_of(project)
    return {
        layer_id: note_layer(layer, variables)
        for layer_id, layer in project.mapLayers().items()
        if isinstance(layer, QgsVectorLayer)
    }


def _variables_of(project: QgsProject) -> dict[str, Any]:
    """Plain variables of the project; others may not leave its thread."""
    scope = QgsExpressionContextUtils.projectScope(project)
    names = {name for name in scope.variableNames() if name.startswith("project_")}
    values = {
        name: scope.variable(name) for name in names | {*project.customVariables()}
    }
    return {
        name: value
        for name, value in values.items()
        if isinstance(value, (bool, int, float, str))
    }


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
        _field(note, index, schema)
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
        if failure_of(str(error)).code == DiagnosisCode.LOCK_TIMEOUT.value:
            code = DiagnosisCode.LOCK_TIMEOUT  # the engine makes an error of it
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
        if note.error != _NO_REASON:
            values["reason"] = note.error
        return Diagnosis(DiagnosisCode.LAYER_INVALID, values=values)
    if not note.table.kind.is_writable:
        return Diagnosis(DiagnosisCode.PROVIDER_UNSUPPORTED, values=values)
    if note.is_read_only:
        return Diagnosis(DiagnosisCode.LAYER_READ_ONLY, values=values)
    return None


def _is_read_only(layer: QgsVectorLayer) -> bool:
    needed = (
        QgsVectorDataProvider.Capability.AddFeatures
        | QgsVectorDataProvider.Capability.DeleteFeatures
        | QgsVectorDataProvider.Capability.ChangeAttributeValues
    )
    capabilities = layer.dataProvider().capabilities()
    return layer.readOnly() or int(capabilities & needed) != int(needed)


def _field(note: LayerNote, index: int, schema: TableSchema | None) -> Field:
    qgs_field = note.fields.at(index)
    origin = {
        QgsFields.FieldOrigin.OriginJoin: FieldOrigin.JOINED,
        QgsFields.FieldOrigin.OriginExpression: FieldOrigin.VIRTUAL,
    }.get(note.fields.fieldOrigin(index), FieldOrigin.SOURCE)
    type_ = _number(qgs_field.type())
    base = Field(
        qgs_field.name(),
        _KINDS.get(type_, FieldKind.UNKNOWN),
        origin,
        bits=_NARROW.get(type_, 64),
        element_kind=_KINDS.get(_number(qgs_field.subType()), FieldKind.UNKNOWN),
    )
    if type_ == _number(QMetaType.Type.QStringList):
        base = replace(base, element_kind=FieldKind.TEXT)
    if origin is not FieldOrigin.SOURCE:
        return base
    constraints = _provider_constraints(qgs_field)
    base = replace(
        base,
        is_not_null=bool(
            constraints & QgsFieldConstraints.Constraint.ConstraintNotNull
        ),
        is_unique=bool(constraints & QgsFieldConstraints.Constraint.ConstraintUnique),
        # -1 in PostgreSQL: no limit
        max_length=max(0, qgs_field.length()) if base.kind is FieldKind.TEXT else 0,
    )
    if schema is not None and qgs_field.name() in schema.columns:
        return _with_column(base, schema.columns[qgs_field.name()])
    if note.storage == _SHAPEFILE:
        return _as_dbf(base, qgs_field, note.encoding)
    if note.table.kind is SourceKind.FILE and base.kind is FieldKind.DATETIME:
        # the driver writes whole seconds
        return replace(base, time_step_ms=1000)
    return base


def _provider_constraints(qgs_field: QgsField) -> int:
    """Only what the data source itself enforces."""
    constraints = qgs_field.constraints()
    found = 0
    for constraint in (
        QgsFieldConstraints.Constraint.ConstraintNotNull,
        QgsFieldConstraints.Constraint.ConstraintUnique,
    ):
        origin = constraints.constraintOrigin(constraint)
        if origin == QgsFieldConstraints.ConstraintOrigin.ConstraintOriginProvider:
            found |= int(constraint)
    return found


def _with_column(base: Field, column: Column) -> Field:
    kind = base.kind
    if kind is FieldKind.TEXT and column.is_integer:
        kind = FieldKind.INTEGER
    elif kind in (FieldKind.TEXT, FieldKind.INTEGER) and column.is_decimal:
        kind = FieldKind.DOUBLE
    is_number = kind in (FieldKind.INTEGER, FieldKind.DOUBLE)
    return replace(
        base,
        kind=kind,
        bits=column.bits if is_number else 64,
        max_length=column.max_length or base.max_length,
        is_not_null=column.is_not_null,
        has_default=column.default is not None,
        is_unique=column.is_unique,
        is_generated=column.is_generated,
        is_uuid=column.is_uuid,
        is_respelled=column.is_respelled and kind is FieldKind.TEXT,
        decimals=column.decimals if kind is FieldKind.DOUBLE else None,
    )


def _as_dbf(base: Field, qgs_field: QgsField, encoding: str) -> Field:
    if base.kind is FieldKind.TEXT:
        return replace(
            base, length_encoding=_python_encoding(encoding), is_blank_padded=True
        )
    if base.kind is FieldKind.INTEGER:
        return replace(base, digits=qgs_field.length())
    if base.kind is FieldKind.DOUBLE:
        # QGIS does not count the place that the point takes
        digits = qgs_field.length() + (qgs_field.precision() > 0)
        return replace(base, digits=digits, decimals=qgs_field.precision())
    return base


def _python_encoding(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "utf-8"


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
    candidates = [
        item.name for item in fields if item.is_source and item.name.lower() == "fid"
    ]
    return ["fid"] if "fid" in candidates else candidates


def _default_expressions(layer: QgsVectorLayer) -> dict[str, str]:
    fields = layer.fields()
    return {
        fields.at(index).name(): layer.defaultValueDefinition(index).expression()
        for index in range(fields.count())
        if fields.fieldOrigin(index) == QgsFields.FieldOrigin.OriginProvider
        and layer.defaultValueDefinition(index).isValid()
    }


def _default_sql(schema: TableSchema | None) -> dict[str, str]:
    columns: Any = schema.columns.values() if schema else ()
    return {
        column.name: column.default for column in columns if column.default is not None
    }
