"""SQL that is put together, for SQLite and PostgreSQL alike, so that no name or value
can become a part of a statement by mistake.

`statement` puts pieces into a template. It takes pieces of the type `Sql` only, and
those are made here: names and values in their quotes, numbers, lists of pieces. The
text of a template and of `Sql("…")` is written out in the code, never computed; the
tests look for that. Values that a driver binds (`?`) need none of it.

Source: https://www.sqlite.org/lang_keywords.html and the chapter "Lexical Structure" of
the documentation of PostgreSQL. Knows no database.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

_SPELLED = re.compile(r'(?:"(?:[^"\0]|"")+"|[^\W\d]\w*)(?:\.(?:"(?:[^"\0]|"")+"|\w+))*')


class Sql(str):
    """A piece of SQL that may stand in another one as it is."""

    __slots__ = ()


def statement(template: str, **pieces: Sql) -> Sql:
    """Put pieces where the template names them: `SELECT {columns} FROM {table}`.

    Raises:
        TypeError: a piece is a text that nobody has quoted.
    """
    for name, piece in pieces.items():
        if piece.__class__ is not Sql:
            text = f"{name} is {type(piece).__name__}, not SQL"
            raise TypeError(text)
    return Sql(template.format(**pieces))


def listed(pieces: Iterable[Sql], by: str = ", ") -> Sql:
    """Pieces one after the other.

    Raises:
        TypeError: a piece is a text that nobody has quoted.
    """
    found = list(pieces)
    for piece in found:
        if piece.__class__ is not Sql:
            text = f"a piece is {type(piece).__name__}, not SQL"
            raise TypeError(text)
    return Sql(by.join(found))


def quoted(identifier: str) -> Sql:
    """A table or column name as SQL takes it."""
    return Sql('"' + identifier.replace('"', '""') + '"')


def names(identifiers: Iterable[str]) -> Sql:
    """Several names; see `quoted`."""
    return listed(map(quoted, identifiers))


def spelled(name: str) -> Sql:
    """A name that has its quotes already where it needs some, with or without a schema.

    Raises:
        ValueError: it is more than a name, or none.
    """
    if not _SPELLED.fullmatch(name):
        text = f"not a name in SQL: {name}"
        raise ValueError(text)
    return Sql(name)


def literal(value: str | int | float | None) -> Sql:
    """A value as SQLite takes it; text must hold no NUL."""
    if value is None:
        return Sql("NULL")
    if isinstance(value, (int, float)):
        return Sql(repr(value))
    return Sql("'" + value.replace("'", "''") + "'")


def text_literal(value: str | int | float | None) -> Sql:
    """A value as PostgreSQL takes it, whatever `standard_conforming_strings` says."""
    if value is None:
        return Sql("NULL")
    if isinstance(value, (int, float)):
        return Sql(repr(value))
    doubled = value.replace("'", "''")
    if "\\" in doubled:
        return Sql("E'" + doubled.replace("\\", "\\\\") + "'")
    return Sql(f"'{doubled}'")


def number(value: int) -> Sql:
    """A whole number, whatever it was read from."""
    return Sql(int(value))


def blob(value: bytes) -> Sql:
    """Bytes as SQLite takes them."""
    return Sql(f"X'{value.hex()}'")


def marks(count: int) -> Sql:
    """Places for values that the driver binds."""
    return Sql(", ".join("?" * count))


def tuples(rows: Iterable[Iterable[Any]], quote: Callable[[Any], Sql]) -> Sql:
    """Rows as they follow VALUES.

    Args:
        rows: of values.
        quote: makes SQL of a value.
    """
    # the pieces are not looked at one by one: there are some thousand
    return Sql(", ".join([f"({', '.join(map(quote, row))})" for row in rows]))
