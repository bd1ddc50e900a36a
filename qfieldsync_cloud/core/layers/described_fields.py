"""The fields of a layer as the decisions see them: kinds, limits and constraints."""

from __future__ import annotations

import codecs
from dataclasses import replace
from typing import Any

from qgis.core import QgsField, QgsFieldConstraints, QgsFields
from qgis.PyQt.QtCore import QMetaType

from qfieldsync_cloud.core.layers.databases.table_schema import Column, TableSchema
from qfieldsync_cloud.core.layers.layer_note import SHAPEFILE, LayerNote
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.sync.layer import Field, FieldKind, FieldOrigin


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


_NARROW = {_number(QMetaType.Type.Int): 32, _number(QMetaType.Type.UInt): 32}


def described_field(note: LayerNote, index: int, schema: TableSchema | None) -> Field:
    """A field with its kind and what the data source asks of its values."""
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
    if note.storage == SHAPEFILE:
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
