"""SQL that is put together: `core.sql`, and that the code uses it as it is meant."""

from __future__ import annotations

import ast
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qfieldsync_cloud.core.sql import (
    Sql,
    blob,
    listed,
    literal,
    marks,
    names,
    number,
    quoted,
    spelled,
    statement,
    text_literal,
    tuples,
)

PACKAGE = Path(__file__).parents[2] / "qfieldsync_cloud"
MODULE = PACKAGE / "core" / "sql.py"
NASTY = (
    *('a"b', "a'b", "a; DROP TABLE kept --", "{column}", "{0}", "%s", "ü ß"),
    *('""', "select", "a\\b", "a\nb", "?"),
)
TEXTS = st.text(st.characters(blacklist_characters="\0", blacklist_categories=["Cs"]))


@pytest.mark.parametrize("name", NASTY)
def test_statement_with_a_nasty_name_reads_and_writes_that_column(name):
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE kept (id INTEGER)")
        table, column = quoted(f"table {name}"), quoted(name)
        connection.execute(
            statement("CREATE TABLE {table} ({column})", table=table, column=column)
        )
        connection.execute(
            statement(
                "INSERT INTO {table} ({column}) VALUES ({value})",
                table=table,
                column=column,
                value=literal(name),
            )
        )
        sql = statement("SELECT {column} FROM {table}", table=table, column=column)
        assert connection.execute(sql).fetchall() == [(name,)]
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)


@pytest.mark.parametrize("piece", ["name", 1, None, b"name", ("a",)], ids=repr)
def test_statement_with_a_piece_that_nobody_quoted_refuses_it(piece):
    with pytest.raises(TypeError, match="not SQL"):
        statement("SELECT * FROM {table}", table=piece)
    with pytest.raises(TypeError, match="not SQL"):
        listed([quoted("a"), piece])


def test_statement_with_a_piece_that_holds_braces_leaves_them():
    sql = statement(
        "SELECT {value} AS {name}", value=literal("{name}"), name=names("a")
    )
    assert sql == "SELECT '{name}' AS \"a\""


def test_statement_without_a_piece_it_names_fails():
    with pytest.raises(KeyError):
        statement("SELECT * FROM {table}")


def test_pieces_joined_by_str_are_no_pieces_any_more():
    assert type(quoted("a") + quoted("b")) is str
    assert type(", ".join([quoted("a")])) is str
    assert type(f"{quoted('a')}") is str


@pytest.mark.parametrize("name", ["a", "a.b", '"a"."b c"', 'a."b""c"', "_ä1.x"])
def test_spelled_with_a_name_takes_it_as_it_is(name):
    assert spelled(name) == name
    assert isinstance(spelled(name), Sql)


@pytest.mark.parametrize(
    "name",
    ["", "a b", '"a', 'a"', '"a"b"', "a.", ".a", "1a", "a;b", "a--", '""', "a(b)"]
    + ["a.b c", '"a" "b"', "a'b'", "a\n"],
)
def test_spelled_with_more_than_a_name_refuses_it(name):
    with pytest.raises(ValueError, match="not a name"):
        spelled(name)


@given(st.one_of(TEXTS, st.integers(-(2**63), 2**63 - 1), st.none()))
def test_literal_of_any_value_reads_back_as_that_value(value):
    with closing(sqlite3.connect(":memory:")) as connection:
        sql = statement("SELECT {value}", value=literal(value))
        assert connection.execute(sql).fetchone() == (value,)


@given(st.binary())
def test_blob_of_any_bytes_reads_back_as_those_bytes(value):
    with closing(sqlite3.connect(":memory:")) as connection:
        sql = statement("SELECT {value}", value=blob(value))
        assert connection.execute(sql).fetchone() == (value,)


@given(TEXTS)
def test_quoted_with_any_name_is_spelled_right(name):
    assert not name or spelled(quoted(name)) == quoted(name)


@pytest.mark.parametrize(
    ("value", "sql"),
    [
        (None, "NULL"),
        (1, "1"),
        (1.5, "1.5"),
        ("it's", "'it''s'"),
        ("a\\b", "E'a\\\\b'"),
        ("'\\", "E'''\\\\'"),
    ],
)
def test_text_literal_spells_values_as_postgresql_reads_them(value, sql):
    assert text_literal(value) == sql
    assert isinstance(text_literal(value), Sql)


def test_number_with_what_is_no_number_refuses_it():
    assert number(7) == "7"
    with pytest.raises(ValueError, match="invalid literal"):
        number("7; DROP TABLE kept")


def test_rows_and_marks_are_as_values_takes_them():
    assert tuples([(1, "a"), (None, "'")], literal) == "(1, 'a'), (NULL, '''')"
    assert marks(3) == "?, ?, ?"
    assert names(["a", 'b"']) == '"a", "b"""'


def offences(source: str) -> list[str]:
    """Where a text that is computed is called SQL, by line."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        if node.func.id in ("statement", "Sql"):
            text = node.args[0] if node.args else None
            is_written_out = isinstance(text, ast.Constant) and len(node.args) == 1
            if not is_written_out:
                found.append(f"{node.lineno}: {node.func.id}")
    return found


@pytest.mark.parametrize(
    "source",
    [
        "Sql(name)",
        'Sql(f"SELECT {name}")',
        'Sql("SELECT " + name)',
        'statement(f"SELECT * FROM {table}")',
        "statement(template, table=quoted(name))",
        'statement("SELECT {}".format(name))',
        "statement(*parts)",
    ],
)
def test_a_computed_text_that_is_called_sql_is_found(source):
    assert offences(source)


def test_code_calls_only_texts_sql_that_are_written_out():
    found = {
        path.relative_to(PACKAGE).as_posix(): lines
        for path in sorted(PACKAGE.rglob("*.py"))
        if path != MODULE
        and "core.sql" in (text := path.read_text(encoding="utf-8"))
        and (lines := offences(text))
    }
    assert found == {}
