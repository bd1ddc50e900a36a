"""What a database declares of a table, which QGIS does not pass on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    """One column as the database declares it."""

    name: str
    declared: str
    """Declared type, as the database spells it."""
    is_not_null: bool
    default: str | None
    """SQL of the default; None when there is none."""
    key_position: int
    """1 for the first column of the primary key, 0 for no key column."""
    is_generated: bool
    is_unique: bool
    bits: int = 64
    """Width of an integer or of a floating-point number."""
    max_length: int = 0
    """Characters of a text; 0: no limit."""
    is_integer: bool = False
    """It stores whole numbers, whatever QGIS calls it."""
    is_decimal: bool = False
    """It stores any number, whatever QGIS calls it."""
    decimals: int | None = None
    """Digits behind the point; None: as many as fit."""
    is_numbered: bool = False
    """The database numbers it, when it is the key."""
    sequence: str | None = None
    """SQL name of the sequence that numbers it (PostgreSQL)."""
    is_always_numbered: bool = False
    """GENERATED ALWAYS AS IDENTITY: a number of our own needs an extra word."""
    is_uuid: bool = False
    is_caseless: bool = False
    """It takes capitals and small letters for the same (`citext`)."""
    is_respelled: bool = False
    """What is written reads back in the database's own spelling (`inet`, `xml`)."""


@dataclass(frozen=True)
class TableSchema:
    """One table of a database."""

    columns: dict[str, Column]
    has_triggers: bool
    """It has triggers that are no part of the spatial index."""
    has_references: bool
    """It refers to other tables by foreign keys, or they refer to it."""
    has_hidden_rules: bool
    """It has rules that are not known here: triggers, foreign keys, CHECK
    constraints, unique indexes over several columns or some rows."""
    identity: str = ""
    """Tells the table from every other, however the server is named; "": unknown."""
    has_cascades: bool = False
    """Deleting a row may delete or change rows that refer to it."""
    hides_rows: bool = False
    """Row security shows this login some of the rows only (PostgreSQL)."""
    any_geometry_crs: str | None = None
    """Of a column that holds any type of geometry, its CRS; else None."""

    @property
    def key_columns(self) -> list[Column]:
        keys = [column for column in self.columns.values() if column.key_position]
        return sorted(keys, key=lambda column: column.key_position)
