"""The value table through real columns: what is stored, read back by SQLite itself.

Nothing turns into 0, '' or NULL silently, and what is refused leaves no trace.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import pytest
from qgis.PyQt.QtCore import QDateTime, Qt

from tests.qgis.factories import (
    GPKG,
    SPATIALITE,
    apply,
    both_kinds,
    create,
    database,
    delete,
    patch,
    project_of,
)

ISO = Qt.DateFormat.ISODate
COERCED, CLEANED = "value_coerced", "text_cleaned"


class Taken(NamedTuple):
    """A JSON value that is taken."""

    sent: Any
    stored: Any
    """As SQLite gives it, with its type."""
    warning: str = ""


TINY = [
    Taken(0, 0),
    Taken(-128, -128),
    Taken(127, 127),
    Taken(12.0, 12),
    Taken(True, 1, COERCED),
    Taken(" 12 ", 12, COERCED),
]
NO_INTEGERS = [(1.5, "value_type"), ("abc", "value_type"), ([1], "value_type")]
REALS = [
    Taken(0, 0.0),
    Taken(-1.5, -1.5),
    Taken(2**40, float(2**40)),
    Taken(True, 1.0, COERCED),
    Taken("2.5e3", 2500.0, COERCED),
]
NO_REALS = [("abc", "value_type"), ("", "value_type"), ({"a": 1}, "value_type")]
MOMENTS = [
    Taken("2024-05-06T07:08:09.123Z", "2024-05-06T07:08:09.123Z"),
    Taken("2024-05-06T07:08:09Z", "2024-05-06T07:08:09.000Z"),
    Taken("2024-05-06T07:08:09.123", "2024-05-06T07:08:09.123"),
    Taken("2024-05-06 07:08", "2024-05-06T07:08:00.000"),
    Taken("2024-05-06T07:08:09+02:00", "2024-05-06T05:08:09.000Z"),
    Taken("2024-12-31T23:30:00.5-05:00", "2025-01-01T04:30:00.500Z"),
    Taken("2024-05-06", "2024-05-06T00:00:00.000", COERCED),
    Taken("2024-05-06T07:08:09.123456Z", "2024-05-06T07:08:09.123Z", COERCED),
    # in the zones the tests run in, one hour of the year is left out, another is twice
    Taken("2024-03-31T02:30:00.001Z", "2024-03-31T02:30:00.001Z"),
    Taken("2024-09-29T02:30:00.001Z", "2024-09-29T02:30:00.001Z"),
    Taken("2024-10-27T02:30:00.000Z", "2024-10-27T02:30:00.000Z"),
    Taken("2024-04-07T02:30:00.000Z", "2024-04-07T02:30:00.000Z"),
    # long ago zones had odd offsets; some use these as "never" and "for ever"
    Taken("1850-01-01T00:00:00.000Z", "1850-01-01T00:00:00.000Z"),
    Taken("0001-01-01T00:00:00.000Z", "0001-01-01T00:00:00.000Z"),
    Taken("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"),
    Taken("9999-12-31T23:59:59.999", "9999-12-31T23:59:59.999"),
]
LEFT_OUT = ("2024-03-31T02:30:00.000", "2024-09-29T02:30:00.000")
"""Local times that Zurich and Auckland do not have."""
NO_MOMENTS = [
    ("yesterday", "value_type"),
    ("2024-02-30T00:00:00Z", "value_range"),
    ("2024-05-06T25:00:00Z", "value_range"),
    (1714979289, "value_type"),
    ("", "value_type"),
]
JSON_TEXT = '{"a":[1,2.5,null,"ü"]}'

TAKEN = {
    "TINYINT": TINY,
    "SMALLINT": [*TINY, Taken(-(2**15), -(2**15)), Taken(2**15 - 1, 2**15 - 1)],
    "MEDIUMINT": [*TINY, Taken(-(2**31), -(2**31)), Taken(2**31 - 1, 2**31 - 1)],
    "INTEGER": [*TINY, Taken(-(2**63), -(2**63)), Taken(2**63 - 1, 2**63 - 1)],
    "FLOAT": [*REALS, Taken(0.1, 0.10000000149011612)],
    "DOUBLE": [*REALS, Taken(0.1, 0.1), Taken(1e-300, 1e-300), Taken(-1e300, -1e300)],
    "REAL": [*REALS, Taken(1 / 3, 1 / 3)],
    "TEXT": [
        Taken("", ""),
        Taken('it\'s a "tree"; DROP TABLE t --', 'it\'s a "tree"; DROP TABLE t --'),
        Taken("Bäume 🌳 木\n\t.", "Bäume 🌳 木\n\t."),
        Taken(" 1 ", " 1 "),
        Taken("a" * 10_000, "a" * 10_000),
        Taken("null", "null"),
        Taken(1, "1", COERCED),
        Taken(2.5, "2.5", COERCED),
        Taken(True, "true", COERCED),
        Taken(["a", 1], '["a",1]', COERCED),
        Taken({"a": [1, 2.5, None, "ü"]}, JSON_TEXT, COERCED),
        Taken(JSON_TEXT, JSON_TEXT),
        Taken("a\0b", "ab", CLEANED),
        Taken("a\ud800b", "a\ufffdb", CLEANED),
    ],
    "TEXT(5)": [
        Taken("abcde", "abcde"),
        Taken("äöü木🌳", "äöü木🌳"),
        Taken(12345, "12345", COERCED),
        Taken("abcde\0", "abcde", CLEANED),
    ],
    "DATE": [
        Taken("2024-02-29", "2024-02-29"),
        Taken("0001-01-01", "0001-01-01"),
        Taken("9999-12-31", "9999-12-31"),
        Taken("2024-03-31", "2024-03-31"),
        Taken("2024-05-06T00:00:00.000", "2024-05-06", COERCED),
        # midnight where it was recorded, whatever that is in UTC
        Taken("2024-05-06T00:00:00+02:00", "2024-05-06", COERCED),
    ],
    "DATETIME": MOMENTS,
}
REFUSED = {
    "TINYINT": [*NO_INTEGERS, (128, "value_range"), (-129, "value_range")],
    "SMALLINT": [*NO_INTEGERS, (2**15, "value_range")],
    "MEDIUMINT": [*NO_INTEGERS, (2**31, "value_range")],
    "INTEGER": [*NO_INTEGERS, (2**63, "value_range"), (10**30, "value_range")],
    "FLOAT": [*NO_REALS, (1e300, "value_range")],
    "DOUBLE": [*NO_REALS, (2**53 + 1, "value_range"), (10**400, "value_range")],
    "REAL": NO_REALS,
    "TEXT(5)": [
        ("abcdef", "value_length"),
        (123456, "value_length"),
        (["abc"], "value_length"),
    ],
    "DATE": [
        ("2024-02-30", "value_range"),
        ("06.05.2024", "value_type"),
        ("2024-05-06T07:08:09", "value_type"),
        (20240506, "value_type"),
        ("", "value_type"),
    ],
    "DATETIME": NO_MOMENTS,
    "BLOB": [("YWJj", "value_type"), ("", "value_type"), (1, "value_type")],
}
TIME_TYPES = ("DATE", "DATETIME")


def columns(table):
    return [
        pytest.param(
            name, marks=pytest.mark.time if name in TIME_TYPES else (), id=name
        )
        for name in table
    ]


def typed(value):
    """1, 1.0 and True are equal, but not the same in a database."""
    return type(value).__name__, value


def a_table(folder, kind, column, rows):
    """A table with one column of a type, NULL in every row."""
    made = database(folder, kind).add_table("t", f"v {column}", "note TEXT")
    numbers = range(1, rows + 1)
    return made.add_rows("t", [{"fid": n, "geom": f"Point ({n} 0)"} for n in numbers])


@both_kinds
@pytest.mark.parametrize("column", columns(TAKEN))
def test_value_when_a_patch_brings_it_then_is_stored_as_accepted(
    tmp_path, kind, column
):
    cases = TAKEN[column]
    inventory = a_table(tmp_path, kind, column, len(cases))
    layer = inventory.layer("t")
    deltas = [
        patch(layer, number, {"v": None}, {"v": case.sent})
        for number, case in enumerate(cases, 1)
    ]

    done = apply(project_of(layer), *deltas)

    assert done.told == ["applied"] * len(cases)
    found = inventory.query("SELECT v FROM t ORDER BY fid")
    assert list(map(typed, found)) == [typed(case.stored) for case in cases]
    assert [list(w) for w in done.warnings] == [
        [f"{case.warning} v"] if case.warning else [] for case in cases
    ]
    assert inventory.is_sound("t")


@both_kinds
@pytest.mark.parametrize("column", columns(TAKEN))
def test_value_when_a_create_brings_it_then_is_stored_as_accepted(
    tmp_path, kind, column
):
    cases = TAKEN[column]
    inventory = a_table(tmp_path, kind, column, 0)
    layer = inventory.layer("t")
    deltas = [
        create(layer, {"v": case.sent}, f"Point ({number} 0)")
        for number, case in enumerate(cases, 1)
    ]

    done = apply(project_of(layer), *deltas)

    assert done.told == ["applied"] * len(cases)
    found = inventory.query("SELECT v FROM t ORDER BY fid")
    assert list(map(typed, found)) == [typed(case.stored) for case in cases]
    assert [list(w) for w in done.warnings] == [
        [f"{case.warning} v"] if case.warning else [] for case in cases
    ]


@both_kinds
@pytest.mark.parametrize("column", columns(TAKEN))
def test_value_when_it_was_stored_then_is_recognised_and_makes_room_for_null(
    tmp_path, kind, column
):
    """What the engine wrote is the same for it afterwards, in every time zone."""
    cases = TAKEN[column]
    inventory = a_table(tmp_path, kind, column, len(cases))
    layer = inventory.layer("t")
    project = project_of(layer)
    numbered = list(enumerate(cases, 1))
    apply(
        project,
        *[patch(layer, n, {"v": None}, {"v": case.sent}) for n, case in numbered],
    )

    again = apply(
        project,
        *[patch(layer, n, {"v": "-"}, {"v": case.sent}) for n, case in numbered],
    )
    emptied = apply(
        project,
        *[patch(layer, n, {"v": case.sent}, {"v": None}) for n, case in numbered],
    )

    assert again.told == ["already"] * len(cases)
    assert emptied.told == ["applied"] * len(cases)
    assert inventory.query("SELECT DISTINCT v FROM t") == [None]


@both_kinds
@pytest.mark.parametrize("column", columns(REFUSED))
def test_value_when_it_does_not_fit_then_nothing_is_touched(tmp_path, kind, column):
    cases = REFUSED[column]
    inventory = a_table(tmp_path, kind, column, len(cases))
    layer = inventory.layer("t")
    before = inventory.rows("t")
    deltas = [
        delta
        for number, (value, _) in enumerate(cases, 1)
        for delta in (
            patch(layer, number, {"v": None}, {"v": value, "note": "field"}),
            create(layer, {"v": value, "note": "field"}, f"Point ({number} 5)"),
        )
    ]

    done = apply(project_of(layer), *deltas)

    assert done.told == [f"not_applied {code}" for _, code in cases for _ in range(2)]
    assert {entry.diagnosis.field_name for entry in done.report.deltas} == {"v"}
    assert inventory.rows("t") == before
    assert inventory.is_sound("t")


@both_kinds
def test_value_when_one_of_a_file_does_not_fit_then_the_others_are_stored(
    tmp_path, kind
):
    inventory = a_table(tmp_path, kind, "INTEGER", 3)
    layer = inventory.layer("t")

    done = apply(
        project_of(layer),
        *[
            patch(layer, number, {"v": None}, {"v": value})
            for number, value in enumerate([10, "many", 30], 1)
        ],
    )

    assert done.told == ["applied", "not_applied value_type", "applied"]
    assert inventory.query("SELECT v FROM t ORDER BY fid") == [10, None, 30]


@pytest.mark.parametrize(
    ("kind", "warned"), [(GPKG, False), (SPATIALITE, None)], ids=[GPKG, SPATIALITE]
)
def test_boolean_when_true_or_false_comes_then_1_or_0_is_stored(tmp_path, kind, warned):
    """QGIS 3.22 calls a BOOLEAN of SpatiaLite an integer: true is coerced there."""
    inventory = a_table(tmp_path, kind, "BOOLEAN", 6)
    layer = inventory.layer("t")
    values = [True, False, 1, 0, "yes", 1.5]

    done = apply(
        project_of(layer),
        *[
            patch(layer, number, {"v": None}, {"v": value})
            for number, value in enumerate(values, 1)
        ],
    )

    assert done.told == ["applied"] * 4 + ["not_applied value_type"] * 2
    assert list(map(typed, inventory.query("SELECT v FROM t ORDER BY fid"))) == [
        ("int", 1),
        ("int", 0),
        ("int", 1),
        ("int", 0),
        ("NoneType", None),
        ("NoneType", None),
    ]
    if warned is not None:
        assert done.warnings == [
            [],
            [],
            ["value_coerced v"],
            ["value_coerced v"],
            [],
            [],
        ]


@both_kinds
def test_binary_when_a_feature_with_it_is_deleted_then_the_ledger_keeps_every_byte(
    tmp_path, kind
):
    content = bytes(range(256))
    inventory = a_table(tmp_path, kind, "BLOB", 0)
    inventory.add_rows(
        "t", [{"fid": 1, "v": content, "note": "a", "geom": "Point (1 2)"}]
    )
    layer = inventory.layer("t")

    done = apply(
        project_of(layer),
        patch(layer, 1, {"note": "a"}, {"note": "b"}),
        # what QField records of binary is lossy, so it is not compared
        delete(layer, 1, {"v": "lossy", "note": "b"}, "Point (1 2)"),
    )

    assert done.told == ["applied", "applied"]
    assert inventory.rows("t") == {}
    assert inventory.ledger()[-1]["before"] == {
        "attributes": {"fid": 1, "note": "b"},
        "bytes": {"v": content.hex()},
        "geometry": "Point (1 2)",
    }


@pytest.mark.time
@both_kinds
@pytest.mark.parametrize(
    ("held", "old", "told"),
    [
        ("2024-05-06T07:08:09.123Z", "2024-05-06T07:08:09.123Z", "applied"),
        ("2024-05-06T07:08:09Z", "2024-05-06T09:08:09+02:00", "applied"),
        # GeoPackage stores UTC, and QGIS 3.22 records the digits without the mark
        ("2024-05-06T07:08:09.123Z", "2024-05-06T07:08:09.123", "applied"),
        ("2024-05-06T07:08:09", "2024-05-06T07:08:09.000Z", "applied"),
        ("2024-05-06 07:08:09", "2024-05-06T07:08:09", "applied"),
        ("2024-03-31T02:30:00Z", "2024-03-31T02:30:00Z", "applied"),
        ("2024-09-29T02:30:00Z", "2024-09-29T02:30:00Z", "applied"),
        ("2024-05-06T07:08:09Z", "2024-05-06T05:08:09Z", "conflict edit_edit"),
        ("2024-05-06T07:08:09Z", "2024-05-06T07:08:10Z", "conflict edit_edit"),
        ("2024-05-06T07:08:09.123Z", "2024-05-06T07:08:09.124Z", "conflict edit_edit"),
        ("2024-05-06T07:08:09Z", None, "conflict edit_edit"),
    ],
)
def test_moment_when_it_is_compared_then_is_an_instant_whatever_the_machines_zone(
    tmp_path, kind, held, old, told
):
    inventory = a_table(tmp_path, kind, "DATETIME", 1)
    inventory.execute(f"UPDATE t SET v = '{held}'")
    layer = inventory.layer("t")
    new = "2024-05-07T00:00:00.000Z"

    done = apply(project_of(layer), patch(layer, 1, {"v": old}, {"v": new}))

    assert done.told == [told]
    assert inventory.query("SELECT v FROM t") == [new if told == "applied" else held]


@pytest.mark.time
@both_kinds
@pytest.mark.parametrize("moment", LEFT_OUT)
def test_moment_when_the_machines_zone_leaves_it_out_then_is_never_changed(
    tmp_path, kind, moment
):
    """From SpatiaLite QGIS reads it as NULL there, so it is refused: never altered."""
    inventory = a_table(tmp_path, kind, "DATETIME", 1)
    layer = inventory.layer("t")

    done = apply(project_of(layer), patch(layer, 1, {"v": None}, {"v": moment}))

    [stored] = inventory.query("SELECT v FROM t")
    seen = [(["applied"], moment)]
    if kind == SPATIALITE and not QDateTime.fromString(moment, ISO).isValid():
        seen = [(["not_applied provider_refused"], None)]
    assert [(done.told, stored)] == seen


@pytest.mark.time
@both_kinds
def test_moment_when_other_fields_change_then_keeps_its_digits(tmp_path, kind):
    """GDAL writes the whole row, but in no other zone and with the milliseconds."""
    inventory = a_table(tmp_path, kind, "DATETIME", 1)
    inventory.execute("UPDATE t SET v = '2024-03-31T02:30:00.250Z'")
    layer = inventory.layer("t")
    project = project_of(layer)

    done = apply(
        project,
        patch(
            layer,
            1,
            {"v": "2024-03-31T02:30:00.250Z", "note": None},
            {"note": "field"},
            new_wkt="Point (5 5)",
            old_wkt="Point (1 0)",
        ),
    )

    assert done.told == ["applied"]
    assert inventory.rows("t") == {
        1: {"v": "2024-03-31T02:30:00.250Z", "note": "field", "geom": "Point (5 5)"}
    }


@pytest.mark.time
@both_kinds
def test_moment_when_a_feature_is_deleted_then_the_ledger_tells_the_digits(
    tmp_path, kind
):
    inventory = a_table(tmp_path, kind, "DATETIME", 1)
    inventory.execute("UPDATE t SET v = '2024-03-31T02:30:00.250Z'")
    layer = inventory.layer("t")

    done = apply(project_of(layer), delete(layer, 1, {}, "Point (1 0)"))

    assert done.told == ["applied"]
    assert inventory.rows("t") == {}
    stored = inventory.ledger()[-1]["before"]["attributes"]["v"]
    assert stored.rstrip("Z") == "2024-03-31T02:30:00.250"


def test_json_column_when_lists_and_objects_come_then_their_json_is_stored(tmp_path):
    inventory = a_table(tmp_path, GPKG, "TEXT", 4)
    inventory.execute(
        "CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT"
        " NOT NULL, name TEXT, title TEXT, description TEXT, mime_type TEXT,"
        " constraint_name TEXT, PRIMARY KEY (table_name, column_name))",
        "INSERT INTO gpkg_data_columns (table_name, column_name, mime_type)"
        " VALUES ('t', 'v', 'application/json')",
        "INSERT INTO gpkg_extensions VALUES ('gpkg_data_columns', NULL, 'gpkg_schema',"
        " 'http://www.geopackage.org/spec/#extension_schema', 'read-write')",
    )
    layer = inventory.layer("t")
    values = [{"a": [1, 2.5, None, "ü"]}, ["x", {"y": True}], JSON_TEXT, "just text"]
    project = project_of(layer)

    done = apply(
        project,
        *[
            patch(layer, number, {"v": None}, {"v": value})
            for number, value in enumerate(values, 1)
        ],
    )
    again = apply(
        project,
        *[
            patch(layer, number, {"v": "-"}, {"v": value})
            for number, value in enumerate(values, 1)
        ],
    )

    # of a text that is no JSON nothing would be read back
    assert done.told == ["applied"] * 3 + ["not_applied provider_refused"]
    assert done.warnings == [[], [], ["value_coerced v"], []]
    assert again.told[:3] == ["already"] * 3
    found = inventory.query("SELECT v FROM t ORDER BY fid")
    assert [text and json.loads(text) for text in found] == [
        values[0],
        values[1],
        values[0],
        None,
    ]


# Columns that QGIS calls text although SQLite makes numbers of what is stored there

NUMBERS = {
    "DECIMAL(10,2)": [Taken(12.5, 12.5), Taken("12.5", 12.5, COERCED), Taken(12, 12)],
    "NUMERIC": [Taken(0.1, 0.1), Taken("7", 7, COERCED), Taken(-3, -3)],
}


@pytest.mark.parametrize("column", NUMBERS)
def test_decimal_when_spatialite_holds_it_then_is_a_number(tmp_path, column):
    cases = NUMBERS[column]
    inventory = a_table(tmp_path, SPATIALITE, column, len(cases) + 1)
    layer = inventory.layer("t")
    project = project_of(layer)
    deltas = [
        patch(layer, number, {"v": None}, {"v": case.sent})
        for number, case in enumerate(cases, 1)
    ]

    done = apply(project, *deltas, patch(layer, 4, {"v": None}, {"v": "many"}))
    later = apply(project, patch(layer, 1, {"v": str(cases[0].sent)}, {"v": 99.25}))

    assert done.told == ["applied"] * 3 + ["not_applied value_type"]
    assert [list(w) for w in done.warnings[:3]] == [
        [f"{case.warning} v"] if case.warning else [] for case in cases
    ]
    assert later.told == ["applied"]
    assert list(map(typed, inventory.query("SELECT v FROM t ORDER BY fid"))) == [
        ("float", 99.25),
        *[typed(case.stored) for case in cases[1:]],
        ("NoneType", None),
    ]
