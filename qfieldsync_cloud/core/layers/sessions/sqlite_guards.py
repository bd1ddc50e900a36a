"""Statements by which a session guards a SQLite database; they leave its rows alone."""

from __future__ import annotations

from collections.abc import Collection

from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.sql import Sql, listed, literal, number, quoted, statement

_OWN_TABLES = {
    SourceKind.GEOPACKAGE: ("gpkg_contents", "table_name"),
    SourceKind.SPATIALITE: ("geometry_columns", "f_table_name"),
}
"""A table that every such database has, and a column of it that is never NULL."""
_MANY = 5000
"""So many broken references that they are only counted: a statement is no book."""
_REFERENCE = Sql(
    "\"table\" || '|' || ifnull(\"rowid\", '') || '|' || parent || '|' || fkid"
)
"""A broken foreign key in one text."""
BROKEN_REFERENCES_SQL = statement(
    "SELECT {reference} FROM pragma_foreign_key_check", reference=_REFERENCE
)


def lock_sql(kind: SourceKind) -> Sql:
    """What takes the write lock where nothing is to be written yet."""
    table, _column = _OWN_TABLES[kind]
    return statement("DELETE FROM {table} WHERE false", table=quoted(table))


def unbroken_sql(kind: SourceKind, known: Collection[str]) -> Sql:
    """What is refused when references are broken that are not `known` to be.

    It makes a row that its table refuses, and only then.
    """
    table, column = _OWN_TABLES[kind]
    is_new = statement(
        "{reference} NOT IN ({known})",
        reference=_REFERENCE,
        known=listed(map(literal, known)),
    )
    if len(known) > _MANY:
        is_new = statement("true LIMIT 1 OFFSET {count}", count=number(len(known)))
    return statement(
        "INSERT INTO {table} ({column}) SELECT NULL WHERE EXISTS"
        " (SELECT 1 FROM pragma_foreign_key_check WHERE {is_new})",
        table=quoted(table),
        column=quoted(column),
        is_new=is_new,
    )
