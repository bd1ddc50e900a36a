"""Attributes that are written past the provider are what the provider would write."""

from __future__ import annotations

import math
import sqlite3
import struct

import hypothesis.strategies as st
import pytest
from hypothesis import event, given, settings

from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.sessions import sqlite_session
from qfieldsync_cloud.core.layers.sessions.sqlite_session import SqliteSession
from qfieldsync_cloud.core.layers.sessions.sqlite_statements import exact_real
from tests.qgis.factories import (
    GPKG,
    TREE_COLUMNS,
    apply,
    copied,
    create,
    database,
    delete,
    patch,
    project_of,
)

COLUMNS = (
    *TREE_COLUMNS,
    "planted DATE",
    "seen DATETIME",
    "is_alive BOOLEAN",
    "crown FLOAT",
    "rings SMALLINT",
)
ROWS = [
    {
        "fid": number,
        "geom": f"Point ({number} 2)",
        "species": "oak",
        "height": 12.5,
        "girth": 80,
        "is_alive": 1,
        "planted": "2020-02-29",
    }
    for number in range(1, 9)
]
CHANGES = [
    {"species": "it's; --", "note": 'a "quoted"\nline \\ ✓'},
    {"species": None, "height": None, "planted": None},
    {"height": 0.1 + 0.2, "girth": 2**62},
    {"height": 1e-320, "is_alive": False, "planted": "1999-12-31"},
    {"height": -123456789.12345679, "crown": 1.5},
    {"height": 13, "rings": -32768, "seen": "2024-05-06T07:08:09.124Z"},
    {"seen": "2024-05-06T07:08:09.999Z"},
]
CONTENT = (
    "SELECT fid, hex(geom), quote(species), height, typeof(height), girth,"
    " typeof(girth), note, planted, seen, is_alive, typeof(is_alive), crown, rings"
    " FROM trees ORDER BY fid"
)
LAST_CHANGE = "SELECT last_change FROM gpkg_contents"


@pytest.fixture(autouse=True)
def few_are_many(monkeypatch):
    monkeypatch.setattr(sqlite_session, "MANY_PATCHES", 1)


def trees(folder, *more):
    folder.mkdir()
    made = database(folder, GPKG).add_table("trees", *COLUMNS, *more)
    made.add_rows("trees", ROWS)
    made.execute("UPDATE gpkg_contents SET last_change = '2000-01-01T00:00:00.000Z'")
    return made


def patches(layer, changes):
    return [
        patch(layer, number, {name: ROWS[0].get(name) for name in change}, change)
        for number, change in enumerate(changes, 1)
    ]


def applied(made, changes):
    layer = made.layer(title="Trees")
    project = project_of(layer)
    outcome = apply(project, *patches(layer, changes))
    entries = [
        {**entry, "uuid": "", "layer_id": "", "data_source": ""}
        for entry in outcome.json["deltas"]
    ]
    return entries, [(row["before"], row["after"]) for row in made.ledger()]


def test_patches_when_written_in_sql_then_file_report_and_ledger_are_the_same(
    tmp_path, monkeypatch
):
    in_sql = trees(tmp_path / "sql")
    by_provider = copied(in_sql, tmp_path / "provider")
    monkeypatch.setattr(SqliteSession, "start_over", None)

    one = applied(in_sql, [{**change, "is_alive": None} for change in CHANGES])
    monkeypatch.setattr(SqliteSession, "_is_for_sql", lambda *_: False)
    other = applied(by_provider, [{**change, "is_alive": None} for change in CHANGES])

    assert one == other
    assert in_sql.query(CONTENT) == by_provider.query(CONTENT)
    assert in_sql.query(LAST_CHANGE) > ["2020"]
    assert in_sql.is_sound()


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: ",".join(change))
def test_patch_when_written_in_sql_then_the_file_is_as_the_provider_leaves_it(
    tmp_path, monkeypatch, change
):
    in_sql = trees(tmp_path / "sql")
    by_provider = copied(in_sql, tmp_path / "provider")

    one = applied(in_sql, [change])
    monkeypatch.setattr(SqliteSession, "_is_for_sql", lambda *_: False)
    other = applied(by_provider, [change])

    assert one == other
    assert in_sql.query(CONTENT) == by_provider.query(CONTENT)


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        ("CHECK (height < 50)", [{"height": 13.0}, {"height": 60}, {"note": "a"}]),
        ("UNIQUE (species, note)", [{"note": "a"}, {"note": "a"}, {"height": 14.0}]),
    ],
)
def test_patch_when_the_database_refuses_it_then_it_is_told_as_by_the_provider(
    tmp_path, monkeypatch, rule, changes
):
    made = trees(tmp_path / "made", rule)
    other_made = copied(made, tmp_path / "provider")

    entries, ledger = applied(made, changes)
    monkeypatch.setattr(SqliteSession, "_is_for_sql", lambda *_: False)

    assert applied(other_made, changes) == (entries, ledger)
    assert made.query(CONTENT) == other_made.query(CONTENT)
    assert [entry["status"] for entry in entries] == [
        "STATUS_APPLIED",
        "STATUS_NOT_APPLIED",
        "STATUS_APPLIED",
    ]
    assert entries[1]["provider_errors"]


def other_than_told(monkeypatch, written):
    """SQL does something else than it was asked to."""
    real = sqlite_session.attributes_sql

    def attributes_sql(reader, patches):
        for sql in real(reader, patches):
            yield written if sql.startswith('UPDATE "trees"') else sql

    monkeypatch.setattr(sqlite_session, "attributes_sql", attributes_sql)


@pytest.mark.parametrize(
    "written",
    [
        "UPDATE trees SET height = 14.0",
        "UPDATE trees SET height = 13.0 + fid WHERE fid = 1",
        "UPDATE trees SET height = height",
        "DELETE FROM trees WHERE fid = 2",
    ],
)
def test_patch_when_sql_left_something_else_then_the_provider_writes_it(
    tmp_path, monkeypatch, written
):
    """Rows are compared, whoever wrote them."""
    made = trees(tmp_path / "made")
    other_than_told(monkeypatch, written)

    entries, ledger = applied(made, [{"height": 13.0}, {"height": 14.0}])

    assert [entry["status"] for entry in entries] == ["STATUS_APPLIED"] * 2
    assert made.query("SELECT height FROM trees") == [13.0, 14.0] + [12.5] * 6
    assert len(ledger) == 3
    assert made.is_sound()


@pytest.mark.parametrize(
    ("column", "written", "wanted"),
    [
        ("note TEXT COLLATE NOCASE", "'OAK'", "oak"),
        ("note TEXT(80)", "NULL", "oak"),
        ("note TEXT", "x'6f616b'", "oak"),
    ],
)
def test_text_when_it_is_only_nearly_the_same_then_the_provider_writes_it(
    tmp_path, monkeypatch, column, written, wanted
):
    columns = [text for text in COLUMNS if not text.startswith("note ")]
    made = database(tmp_path, GPKG).add_table("trees", *columns, column)
    made.add_rows("trees", ROWS)
    other_than_told(monkeypatch, f"UPDATE trees SET note = {written} WHERE fid = 1")

    applied(made, [{"note": wanted}])

    assert made.query("SELECT note FROM trees WHERE fid = 1") == [wanted]


@pytest.mark.parametrize("declared", ["STRING", "UUID"])
def test_text_when_its_column_makes_a_number_of_it_then_it_is_refused_either_way(
    tmp_path, monkeypatch, declared
):
    """SQLite takes such a type for a number, and QGIS for text."""
    columns = [text for text in COLUMNS if not text.startswith("note ")]
    (tmp_path / "sql").mkdir()
    made = database(tmp_path / "sql", GPKG)
    made.add_table("trees", *columns, f"note {declared}", geometry=None)
    made.add_rows("trees", [{"fid": row["fid"], "girth": 80} for row in ROWS])
    by_provider = copied(made, tmp_path / "provider")
    changes = [{"note": "007"}, {"note": "oak"}, {"note": "1e3"}, {"note": "7"}]

    entries, ledger = applied(made, changes)
    monkeypatch.setattr(SqliteSession, "_is_for_sql", lambda *_: False)

    assert applied(by_provider, changes) == (entries, ledger)
    kept = made.query("SELECT quote(note) FROM trees ORDER BY fid LIMIT 4")
    assert kept == ["NULL", "'oak'", "NULL", "7"]


def test_features_when_the_database_compared_them_then_qgis_reads_the_others(
    tmp_path, monkeypatch
):
    asked = []
    read = TableReader.read

    def note(reader, keys, known=None):
        keys = list(keys)
        if known is not None:
            asked.extend(keys)
        return read(reader, keys, known)

    monkeypatch.setattr(TableReader, "read", note)
    made = trees(tmp_path / "made")
    layer = made.layer()
    old, moved = {"height": 12.5}, {"old_wkt": "Point (3 2)", "new_wkt": "Point (9 2)"}

    outcome = apply(
        project_of(layer),
        patch(layer, 1, old, {"height": 13.0}),
        patch(layer, 2, old, {"height": 13.0}),
        patch(layer, 2, {"height": 13.0}, {"height": 14.0}),
        patch(layer, 3, old, {"height": 13.0}, **moved),
        patch(layer, 4, old, {"height": 13.0}),
        delete(layer, 4, {"height": 13.0}),
        patch(layer, 5, {"seen": None}, {"seen": "2024-05-06T07:08:09Z"}),
    )

    assert outcome.told == ["applied"] * 7
    assert sorted(asked) == ["3", "4", "5"]


def test_feature_when_a_trigger_of_another_table_changes_it_then_qgis_reads_it(
    tmp_path, monkeypatch
):
    made = trees(tmp_path / "made").add_table("visits", "tree INTEGER")
    made.execute(
        "CREATE TRIGGER visited AFTER INSERT ON visits BEGIN"
        " UPDATE trees SET height = 99 WHERE fid = new.tree; END"
    )
    layers = made.layer(), made.layer("visits")
    deltas = [
        patch(layers[0], 1, {"height": 12.5}, {"height": 13.0}),
        create(layers[1], {"tree": 1}),
    ]
    by_provider = copied(made, tmp_path / "provider")

    told = apply(project_of(*layers), *deltas).told
    monkeypatch.setattr(SqliteSession, "_is_for_sql", lambda *_: False)
    others = by_provider.layer(), by_provider.layer("visits")
    deltas = [
        patch(others[0], 1, {"height": 12.5}, {"height": 13.0}),
        create(others[1], {"tree": 1}),
    ]

    assert apply(project_of(*others), *deltas).told == told
    assert made.query(CONTENT) == by_provider.query(CONTENT)


@pytest.mark.parametrize("name", ["v", "it's", 'a "b"', "as sent", "select"])
def test_table_when_its_name_is_odd_then_its_features_are_patched(
    tmp_path, monkeypatch, name
):
    monkeypatch.setattr(SqliteSession, "start_over", None)
    made = database(tmp_path, GPKG).add_table(name, *COLUMNS)
    made.add_rows(name, [{**row, "geom": None} for row in ROWS])
    layer = made.layer(name)

    outcome = apply(project_of(layer), *patches(layer, [{"height": 13.5}]))

    assert outcome.told == ["applied"]
    heights = [row["height"] for row in made.rows(name).values()]
    assert heights == [13.5] + [12.5] * 7


def test_field_when_it_holds_json_then_the_provider_writes(tmp_path, monkeypatch):
    made = trees(tmp_path / "made", "info JSON")
    made.execute(
        "CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT"
        " NOT NULL, name TEXT, title TEXT, description TEXT, mime_type TEXT,"
        " constraint_name TEXT, PRIMARY KEY (table_name, column_name))",
        "INSERT INTO gpkg_data_columns (table_name, column_name, mime_type)"
        " VALUES ('trees', 'info', 'application/json')",
    )
    by_provider = copied(made, tmp_path / "provider")
    changes = [{"info": "text"}, {"info": {"a": [1, True]}}, {"info": None}]

    one = applied(made, changes)
    monkeypatch.setattr(SqliteSession, "_is_for_sql", lambda *_: False)

    assert applied(by_provider, changes) == one
    told = "SELECT info FROM trees ORDER BY fid"
    assert made.query(told) == by_provider.query(told)


def test_table_when_it_has_triggers_then_the_provider_writes(tmp_path, monkeypatch):
    made = trees(tmp_path / "made")
    made.execute(
        "CREATE TRIGGER noted AFTER UPDATE OF girth ON trees BEGIN"
        " UPDATE trees SET note = 'girth' WHERE fid = new.fid; END"
    )
    asked = []
    is_for_sql = SqliteSession._is_for_sql

    def ask(session, reader):
        asked.append(is_for_sql(session, reader))
        return asked[-1]

    monkeypatch.setattr(SqliteSession, "_is_for_sql", ask)

    applied(made, [{"height": 13.0}])

    assert asked == [False]


@given(
    st.one_of(
        st.floats(),
        st.floats(-1000, 1000),
        st.integers(-(10**6), 10**6).map(lambda number: number / 100),
        st.integers(-(2**62), 2**62).map(float),
    )
)
@settings(max_examples=1000, deadline=None, derandomize=True, database=None)
def test_number_when_sqlite_reads_it_then_it_is_the_same_to_the_bit(number):
    text = exact_real(number)

    event(f"exact: {text is not None}")
    if text is None:
        assert abs(number) in (0, math.inf) or not 1e-9 < abs(number) < 2**53
    else:
        [read] = sqlite3.connect(":memory:").execute(f"SELECT {text}").fetchone()
        assert struct.pack("<d", read) == struct.pack("<d", number)
