"""Checks of the fields: names, types, constraints, and the expressions on them."""

from __future__ import annotations

import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator

from qgis.core import QgsVectorLayer

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.layers.databases.sqlite_schema import read_only
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.project.checks.checked import CheckedLayer, CheckedProject
from qfieldsync_cloud.core.project.expressions import failure_of
from qfieldsync_cloud.core.sql import quoted, statement
from qfieldsync_cloud.core.sync.layer import Field, FieldKind

_NOT_WRITTEN = {
    FieldKind.BINARY: "binary",
    FieldKind.MAP: "map",
    FieldKind.UNKNOWN: "unknown",
}
_LOOKED_AT = 100
_ZONED = re.compile(r"(?:Z|[+-]\d\d:?\d\d)$")


def names(checked: CheckedProject) -> Iterator[Finding]:
    """Names that are one name to a database."""
    for item, layer in checked.editable():
        by_name: dict[str, list[str]] = defaultdict(list)
        for name in layer.fields().names():
            by_name[name.lower()].append(name)
        for same in by_name.values():
            if len(same) > 1:
                fields = ", ".join(same)
                yield item.find(CheckCode.FIELD_NAMES_CLASH, same[0], fields=fields)


def types(checked: CheckedProject) -> Iterator[Finding]:
    """What QField cannot send back as it is."""
    for item, layer in checked.editable():
        for field in _source_fields(item):
            kind = _NOT_WRITTEN.get(field.kind)
            index = layer.fields().indexOf(field.name)
            if kind is not None and layer.editorWidgetSetup(index).type() != "Hidden":
                yield item.find(CheckCode.FIELD_NOT_WRITTEN, field.name, type=kind)


def _source_fields(item: CheckedLayer) -> Iterator[Field]:
    for field in item.setup.layer.fields if item.setup else ():
        if field.is_source and not field.is_generated:
            yield field


def unique_columns(checked: CheckedProject) -> Iterator[Finding]:
    """Values that must differ, made up by devices that do not know of each other."""
    for item, layer in checked.editable():
        key = item.setup.layer.key if item.setup else None
        for field in _source_fields(item):
            if not field.is_unique or field.is_uuid:
                continue
            if key is not None and key.name == field.name and key.is_numbered:
                continue
            index = layer.fields().indexOf(field.name)
            default = layer.defaultValueDefinition(index).expression()
            if "uuid(" not in default.lower():
                yield item.find(CheckCode.FIELD_UNIQUE, field.name)


def moments(checked: CheckedProject) -> Iterator[Finding]:
    """Times that do not say in which zone they are."""
    if not checked.options.reads_rows:
        return
    for item, _layer in checked.editable():
        for field in _source_fields(item):
            if field.kind is FieldKind.DATETIME and _is_naive(item, field.name):
                yield item.find(CheckCode.DATETIME_NAIVE, field.name)


def _is_naive(item: CheckedLayer, name: str) -> bool:
    table = item.setup.table if item.setup else None
    if table is None or item.note is None:
        return False
    if table.kind is SourceKind.POSTGRES:
        index = item.note.fields.indexOf(name)
        return str(item.note.fields.at(index).typeName()) == "timestamp"
    if not table.kind.is_sqlite:
        return False
    # the first ones are enough: one program writes them all alike
    sql = statement(
        "SELECT {column} FROM {table} WHERE {column} IS NOT NULL LIMIT ?",
        column=quoted(name),
        table=quoted(table.table),
    )
    try:
        with read_only(table.location) as connection:
            rows = connection.execute(sql, (_LOOKED_AT,)).fetchall()
    except sqlite3.Error:
        return False
    return any(isinstance(value, str) and not _ZONED.search(value) for (value,) in rows)


def defaults(checked: CheckedProject) -> Iterator[Finding]:
    """Default values that stay empty, or keep the form from being saved."""
    for item, layer in checked.editable():
        for index, name in enumerate(layer.fields().names()):
            definition = layer.defaultValueDefinition(index)
            if definition.expression():
                yield from _failing(
                    checked,
                    item,
                    layer,
                    CheckCode.DEFAULT_FAILS,
                    (name, definition.expression()),
                )


def constraints(checked: CheckedProject) -> Iterator[Finding]:
    """Constraints that no feature can meet, because they fail."""
    for item, layer in checked.editable():
        for index, name in enumerate(layer.fields().names()):
            text = layer.constraintExpression(index)
            if text:
                yield from _failing(
                    checked, item, layer, CheckCode.CONSTRAINT_FAILS, (name, text)
                )


def _failing(
    checked: CheckedProject,
    item: CheckedLayer,
    layer: QgsVectorLayer,
    code: CheckCode,
    named: tuple[str, str],
) -> Iterator[Finding]:
    name, text = named
    reason = failure_of(text, layer, checked.project)
    if reason:
        yield item.find(code, name, expression=text, reason=reason)
