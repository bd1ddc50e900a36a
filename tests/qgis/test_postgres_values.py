"""The value table through the columns of PostgreSQL, read back by a driver of its own.

Nothing turns into 0, '' or NULL silently, whatever the time zones of machine and
server, and what is refused leaves no trace.
"""

from __future__ import annotations

import json
from datetime import date, datetime, time, timezone
from decimal import Decimal
from typing import Any, NamedTuple

import pytest
from qgis.core import Qgis
from qgis.PyQt.QtCore import QDateTime, Qt

from tests.qgis.factories import apply, create, delete, patch, preview, project_of

COERCED, CLEANED = "value_coerced", "text_cleaned"
UTC = timezone.utc
LOWER = "0f8fad5b-d9cb-469f-a165-70867728950e"


class Taken(NamedTuple):
    """A JSON value that is taken."""

    sent: Any
    stored: Any
    """As the driver gives it, with its type."""
    warning: str = ""


def moment(*parts):
    return datetime(*parts, tzinfo=UTC)


def naive(*parts):
    return moment(*parts).replace(tzinfo=None)


INTEGERS = [
    Taken(0, 0),
    Taken(-5, -5),
    Taken(12.0, 12),
    Taken(True, 1, COERCED),
    Taken(" 12 ", 12, COERCED),
]
NO_INTEGERS = [(1.5, "value_type"), ("abc", "value_type"), ([1], "value_type")]
REALS = [
    Taken(0, 0.0),
    Taken(-1.5, -1.5),
    Taken(2**20, float(2**20)),
    Taken(True, 1.0, COERCED),
    Taken("2.5e3", 2500.0, COERCED),
]
NO_REALS = [("abc", "value_type"), ("", "value_type"), ({"a": 1}, "value_type")]
TEXTS = [
    Taken("", ""),
    Taken('it\'s a "tree"; DROP TABLE t --', 'it\'s a "tree"; DROP TABLE t --'),
    Taken("Bäume 🌳 木\n\t.", "Bäume 🌳 木\n\t."),
    Taken("back\\slash \\n \\' $$ %s {0} ?", "back\\slash \\n \\' $$ %s {0} ?"),
    Taken(" 1 ", " 1 "),
    Taken("NULL", "NULL"),
    Taken("now()", "now()"),
    Taken("a" * 10_000, "a" * 10_000),
    Taken(1, "1", COERCED),
    Taken(2.5, "2.5", COERCED),
    Taken(True, "true", COERCED),
    Taken(["a", 1], '["a",1]', COERCED),
    Taken("a\0b", "ab", CLEANED),
    Taken("a\ud800b", "a\ufffdb", CLEANED),
]
JSON_VALUES = [
    Taken({"a": [1, 2.5, None, "ü"]}, {"a": [1, 2.5, None, "ü"]}),
    Taken({"it's": 'a "tree"'}, {"it's": 'a "tree"'}),
    Taken(
        {"a": {"b": {"c": [True, False, None]}}},
        {"a": {"b": {"c": [True, False, None]}}},
    ),
    Taken([1, "a"], [1, "a"]),
    Taken({"n": 2**31 - 1}, {"n": 2**31 - 1}),
    Taken('{"a":1}', {"a": 1}, COERCED),
]
LEFT_OUT = ("2024-03-31T02:30:00", "2024-09-29T02:30:00")
"""Local times that Zurich and Auckland do not have."""
NAIVE = [
    Taken("2024-05-06T07:08:09.123", naive(2024, 5, 6, 7, 8, 9, 123000)),
    Taken("2024-05-06 07:08", naive(2024, 5, 6, 7, 8)),
    Taken("1850-01-01T00:00:00", naive(1850, 1, 1)),
    Taken("9999-12-31T23:59:59.999", naive(9999, 12, 31, 23, 59, 59, 999000)),
    Taken("2024-05-06", naive(2024, 5, 6), COERCED),
    Taken("2024-05-06T07:08:09.123456", naive(2024, 5, 6, 7, 8, 9, 123000), COERCED),
]
AWARE = [
    Taken("2024-05-06T07:08:09.123Z", moment(2024, 5, 6, 7, 8, 9, 123000)),
    Taken("2024-05-06T07:08:09+02:00", moment(2024, 5, 6, 5, 8, 9)),
    Taken("2024-12-31T23:30:00.5-05:00", moment(2025, 1, 1, 4, 30, 0, 500000)),
    # in the zones the tests run in, one hour of the year is left out, another is twice
    Taken("2024-03-31T01:30:00Z", moment(2024, 3, 31, 1, 30)),
    Taken("2024-03-31T02:30:00.001Z", moment(2024, 3, 31, 2, 30, 0, 1000)),
    Taken("2024-10-27T00:30:00Z", moment(2024, 10, 27, 0, 30)),
    Taken("2024-10-27T01:30:00Z", moment(2024, 10, 27, 1, 30)),
    Taken("2024-04-06T13:30:00Z", moment(2024, 4, 6, 13, 30)),
    Taken("2024-04-06T14:30:00Z", moment(2024, 4, 6, 14, 30)),
    Taken("1850-01-01T00:00:00Z", moment(1850, 1, 1)),
    Taken("9999-12-30T23:59:59.999Z", moment(9999, 12, 30, 23, 59, 59, 999000)),
]
NO_MOMENTS = [
    ("yesterday", "value_type"),
    ("2024-02-30T00:00:00Z", "value_range"),
    (1714979289, "value_type"),
    ("", "value_type"),
    ("infinity", "value_type"),
]

TAKEN = {
    "boolean": [
        Taken(True, True),
        Taken(False, False),
        Taken(1, True, COERCED),
        Taken("false", False, COERCED),
    ],
    "smallint": [*INTEGERS, Taken(-(2**15), -(2**15)), Taken(2**15 - 1, 2**15 - 1)],
    "integer": [*INTEGERS, Taken(-(2**31), -(2**31)), Taken(2**31 - 1, 2**31 - 1)],
    "bigint": [
        *INTEGERS,
        Taken(-(2**63), -(2**63)),
        Taken(2**53 + 1, 2**53 + 1),
        Taken(2**63 - 1, 2**63 - 1),
    ],
    "real": [*REALS, Taken(0.1, 0.1), Taken(16777217, 16777216.0)],
    "double precision": [
        *REALS,
        Taken(0.1, 0.1),
        Taken(1 / 3, 1 / 3),
        Taken(1e-300, 1e-300),
        Taken(-1e300, -1e300),
        Taken(5e-324, 5e-324),
    ],
    "numeric(6,2)": [
        Taken(12.5, Decimal("12.50")),
        Taken(-9999.99, Decimal("-9999.99")),
        Taken(0.1, Decimal("0.10")),
        Taken(7, Decimal("7.00")),
        Taken("2.5", Decimal("2.50"), COERCED),
        Taken(12.346, Decimal("12.35"), COERCED),
    ],
    "numeric(4,0)": [Taken(12, Decimal("12")), Taken(9999, Decimal("9999"))],
    "numeric": [
        Taken(0.1, Decimal("0.1")),
        Taken(1234567.125, Decimal("1234567.125")),
        Taken(3, Decimal("3")),
    ],
    "text": TEXTS,
    "varchar": TEXTS,
    "varchar(5)": [
        Taken("abcde", "abcde"),
        Taken("äöü木🌳", "äöü木🌳"),
        Taken(12345, "12345", COERCED),
        Taken("abcde\0", "abcde", CLEANED),
    ],
    "char(5)": [Taken("abcde", "abcde"), Taken("äöü木🌳", "äöü木🌳")],
    "date": [
        Taken("2024-02-29", date(2024, 2, 29)),
        Taken("0001-01-01", date(1, 1, 1)),
        Taken("9999-12-31", date(9999, 12, 31)),
        Taken("2024-05-06T00:00:00.000", date(2024, 5, 6), COERCED),
        Taken("2024-05-06T00:00:00+02:00", date(2024, 5, 6), COERCED),
    ],
    "time": [
        Taken("07:08:09", time(7, 8, 9)),
        Taken("07:08", time(7, 8)),
        Taken("23:59:59.999", time(23, 59, 59, 999000)),
        Taken("00:00:00", time(0, 0)),
        Taken("07:08:09.123456", time(7, 8, 9, 123000), COERCED),
    ],
    "timestamp": NAIVE,
    "timestamptz": AWARE,
    "json": JSON_VALUES,
    "jsonb": JSON_VALUES,
    "text[]": [
        Taken(["a", "b"], ["a", "b"]),
        Taken([], []),
        Taken(
            ["it's", 'say "a"', "a,b", "{c}", "\\", "NULL", "", " x "],
            ["it's", 'say "a"', "a,b", "{c}", "\\", "NULL", "", " x "],
        ),
        Taken(["Bäume", "木"], ["Bäume", "木"]),
        Taken('["a","b"]', ["a", "b"], COERCED),
        Taken([1, 2.5], ["1", "2.5"], COERCED),
    ],
    "integer[]": [
        Taken([1, -2, 3], [1, -2, 3]),
        Taken([], []),
        Taken(["4"], [4], COERCED),
    ],
    "bigint[]": [Taken([2**53 + 1, 2**63 - 1], [2**53 + 1, 2**63 - 1])],
    "double precision[]": [Taken([0.1, 2, -1e300], [0.1, 2.0, -1e300])],
    "uuid": [
        Taken(LOWER, LOWER),
        Taken(LOWER.upper(), LOWER),
        Taken(f"{{{LOWER}}}", LOWER),
    ],
    "mood": [Taken("fine", "fine"), Taken("it's bad", "it's bad")],
    "short_text": [Taken("abc", "abc"), Taken("", "")],
    "positive": [Taken(1, 1), Taken("2", 2, COERCED)],
    "inet": [Taken("10.0.0.0/8", "10.0.0.0/8")],
}
REFUSED = {
    "boolean": [(2, "value_type"), ("yes", "value_type"), (1.0, "value_type")],
    "smallint": [*NO_INTEGERS, (2**15, "value_range"), (-(2**15) - 1, "value_range")],
    "integer": [*NO_INTEGERS, (2**31, "value_range")],
    "bigint": [*NO_INTEGERS, (2**63, "value_range"), (10**30, "value_range")],
    "real": [*NO_REALS, (1e300, "value_range")],
    "double precision": [
        *NO_REALS,
        (2**53 + 1, "value_range"),
        (10**400, "value_range"),
    ],
    "numeric(6,2)": [*NO_REALS, (10000, "*"), (9999.999, "*"), (-123456.7, "*")],
    "numeric(4,0)": [("abc", "value_type"), (10000, "*")],
    "varchar(5)": [
        ("abcdef", "value_length"),
        (123456, "value_length"),
        (["abc"], "value_length"),
    ],
    "char(5)": [("abcdef", "value_length")],
    "date": [
        ("2024-02-30", "value_range"),
        ("06.05.2024", "value_type"),
        ("2024-05-06T07:08:09", "value_type"),
        (20240506, "value_type"),
        ("", "value_type"),
        ("infinity", "value_type"),
    ],
    "time": [("25:00:00", "value_range"), ("noon", "value_type"), (7, "value_type")],
    "timestamp": NO_MOMENTS,
    "timestamptz": NO_MOMENTS,
    # QGIS 3.22 reads 32 bits of such a number: it could not be seen what is stored
    "jsonb": [({"a": 10**30}, "value_range")],
    "text[]": [("a", "value_type"), ({"a": 1}, "value_type")],
    "integer[]": [(["a"], "value_type"), ([1.5], "value_type"), (3, "value_type")],
    "uuid": [("abc", "*"), (f"{LOWER}0", "*"), (17, "*")],
    "mood": [("gone", "*"), ("", "*"), ("Fine", "*")],
    "short_text": [("abcd", "*")],
    "positive": [(0, "provider_refused"), (1.5, "value_type"), (2**31, "value_range")],
    "inet": [("no address", "*"), ("", "*")],
    "bytea": [("YWJj", "value_type"), ("", "value_type"), (1, "value_type")],
}
"""By type: what is refused, with the code; `*`: by the engine or by the database."""
TIME_TYPES = ("date", "time", "timestamp", "timestamptz")
TYPES = (
    "CREATE TYPE mood AS ENUM ('fine', 'it''s bad')",
    "CREATE DOMAIN short_text AS varchar(3)",
    "CREATE DOMAIN positive AS integer CHECK (VALUE > 0)",
)


def columns(table):
    return [
        pytest.param(
            name, marks=pytest.mark.time if name in TIME_TYPES else (), id=name
        )
        for name in table
    ]


def typed(value):
    """1, 1.0 and True are equal, but not the same in a database."""
    if isinstance(value, datetime):
        # the driver gives moments in the zone of its session
        return "datetime", value.astimezone(UTC) if value.tzinfo else value
    return type(value).__name__, value


def a_table(postgis, column, rows):
    """A table with one column of a type, NULL in every row."""
    postgis.execute(*TYPES)
    # the server is in another zone than the machine, whichever that is
    postgis.execute(f"ALTER DATABASE {postgis.name} SET timezone TO 'Asia/Kolkata'")
    postgis.add_table("t", f"v {column}", "note text")
    return postgis.add_rows("t", [{"id": n} for n in range(1, rows + 1)])


def held(postgis):
    return [typed(value) for value in postgis.values("v").values()]


@pytest.mark.parametrize("column", columns(TAKEN))
def test_value_when_it_is_taken_then_is_stored_compared_and_deleted_as_accepted(
    postgis, column
):
    cases = TAKEN[column]
    a_table(postgis, column, len(cases))
    layer = postgis.layer("t")
    project = project_of(layer)
    patches = [
        patch(layer, number, {"v": None}, {"v": case.sent})
        for number, case in enumerate(cases, 1)
    ]
    creates = [
        create(layer, {"v": case.sent, "note": str(number)}, "Point (1 1)")
        for number, case in enumerate(cases, 1)
    ]
    stored = [typed(case.stored) for case in cases]
    warnings = [[f"{case.warning} v"] if case.warning else [] for case in cases]

    patched = apply(project, *patches)
    held_patched = held(postgis)
    created = apply(project, *creates)

    assert patched.told == created.told == ["applied"] * len(cases)
    assert held_patched == stored
    assert held(postgis) == stored * 2
    assert patched.warnings == created.warnings == warnings
    assert apply(project, *patches, *creates).told == ["already"] * 2 * len(cases)
    # and what is stored is the same as what the devices recorded
    deleted = apply(
        project,
        *(
            delete(layer, number, {"v": case.sent})
            for number, case in enumerate(cases, 1)
            if not case.warning
        ),
    )
    assert set(deleted.told) == {"applied"}
    assert len(held(postgis)) == 2 * len(cases) - len(deleted.told)


@pytest.mark.parametrize("column", columns(REFUSED))
def test_value_when_it_is_refused_then_nothing_of_the_delta_is_written(postgis, column):
    cases = REFUSED[column]
    a_table(postgis, column, len(cases))
    layer = postgis.layer("t")
    deltas = []
    for number, (sent, _code) in enumerate(cases, 1):
        deltas += [
            patch(layer, number, {"v": None}, {"v": sent, "note": "field"}),
            create(layer, {"v": sent, "note": str(number)}, "Point (1 1)"),
        ]

    done = apply(project_of(layer), *deltas)

    for position, told in enumerate(done.told):
        sent, code = cases[position // 2]
        codes = ["value_type", "value_range", "value_length", "provider_refused"]
        wanted = codes if code == "*" else [code]
        assert told in [f"not_applied {name}" for name in wanted], sent
    assert postgis.rows("t") == {n: {} for n in range(1, len(cases) + 1)}
    assert postgis.ledger() == []


def test_numeric_when_it_holds_more_than_a_float_can_then_it_is_not_touched(postgis):
    exact = Decimal("12345678901234567890.123456789")
    postgis.add_table("t", "v numeric", "note text")
    postgis.add_rows("t", [{"id": 1, "v": exact}, {"id": 2, "v": exact}])
    layer = postgis.layer("t")

    done = apply(
        project_of(layer),
        patch(layer, 1, {"note": None}, {"note": "field"}),
        patch(layer, 2, {"v": float(exact)}, {"v": 1.5}),
    )

    assert done.told == ["applied", "applied"]
    assert postgis.values("v") == {1: exact, 2: Decimal("1.5")}


def test_number_in_json_when_it_has_54_bits_then_it_is_exact_or_refused(postgis):
    """QGIS 3.22 takes numbers in JSON for floats of 53 bits."""
    a_table(postgis, "jsonb", 1)
    layer = postgis.layer("t")
    change = patch(layer, 1, {"v": None}, {"v": {"a": 2**53 + 1}})

    done = apply(project_of(layer), change)

    [stored] = postgis.query("SELECT v->>'a' FROM t")
    if Qgis.QGIS_VERSION_INT >= 33800:
        assert done.told == ["applied"]
        assert stored == str(2**53 + 1)
    else:
        assert done.told == ["not_applied provider_refused"]
        assert stored is None


# Moments


ZONES = ["UTC", "America/New_York", "Pacific/Auckland"]
both_moments = pytest.mark.parametrize("column", ["timestamp", "timestamptz"])


@pytest.mark.time
@pytest.mark.parametrize("zone", ZONES)
def test_moment_when_server_and_machine_are_in_other_zones_then_it_is_the_same(
    postgis, zone
):
    postgis.execute(f"ALTER DATABASE {postgis.name} SET timezone TO '{zone}'")
    postgis.add_table("t", "v timestamptz", "w timestamp", "note text")
    postgis.execute(
        "INSERT INTO t (v, w) VALUES"
        " ('2024-07-01T22:30:00.25Z', '2024-07-01 22:30:00.25')",
    )
    layer = postgis.layer("t")
    project = project_of(layer)
    old = {"v": "2024-07-01T22:30:00.250Z", "w": "2024-07-01T22:30:00.250"}
    elsewhere = {"v": "2024-07-02T00:30:00.250+02:00"}
    new = {"v": "2024-07-02T10:00:00.500Z", "w": "2024-07-02T10:00:00.500"}

    same = apply(project, patch(layer, 1, {"v": None}, elsewhere))
    done = apply(project, patch(layer, 1, old, new))
    differs = apply(
        project, patch(layer, 1, {"v": "2024-07-02T10:07:00.500+01:00"}, {"v": None})
    )

    assert same.told == ["already"]
    assert done.told == ["applied"]
    assert differs.told == ["conflict edit_edit"]
    [conflict] = differs.conflicts
    assert conflict["current"] == "2024-07-02T10:00:00.500Z"
    [(v, w)] = postgis.query("SELECT v AT TIME ZONE 'UTC', w FROM t")
    assert v == w == naive(2024, 7, 2, 10, 0, 0, 500000)


@pytest.mark.time
@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    ("column", "sent"),
    [("timestamp", "2024-07-01T22:30:00Z"), ("timestamptz", "2024-07-01T22:30:00")],
    ids=["aware into naive", "naive into aware"],
)
def test_moment_when_the_column_is_of_the_other_kind_then_no_zone_plays_a_part(
    postgis, zone, column, sent
):
    """QField and the package may know of a zone what the column does not."""
    postgis.execute(f"ALTER DATABASE {postgis.name} SET timezone TO '{zone}'")
    postgis.add_table("t", f"v {column}").add_rows("t", [{"id": 1}])
    layer = postgis.layer("t")
    project = project_of(layer)
    delta = patch(layer, 1, {"v": None}, {"v": sent})

    assert apply(project, delta).told == ["applied"]

    as_utc = "v AT TIME ZONE 'UTC'" if column == "timestamptz" else "v"
    assert postgis.value(f"SELECT {as_utc} FROM t") == naive(2024, 7, 1, 22, 30)
    back = patch(layer, 1, {"v": sent}, {"v": None})
    assert apply(project, back).told == ["applied"]


@pytest.mark.time
@pytest.mark.parametrize("moment", LEFT_OUT)
def test_moment_when_the_machines_zone_leaves_it_out_then_is_never_changed(
    postgis, moment
):
    """QGIS reads it as NULL there, so it is refused: never altered."""
    postgis.add_table("t", "v timestamp").add_rows("t", [{"id": 1}])
    layer = postgis.layer("t")

    done = apply(project_of(layer), patch(layer, 1, {"v": None}, {"v": moment}))

    [stored] = postgis.query("SELECT v FROM t")
    seen = [(["applied"], datetime.fromisoformat(moment))]
    if not QDateTime.fromString(moment, Qt.DateFormat.ISODate).isValid():
        seen = [(["not_applied provider_refused"], None)]
    assert [(done.told, stored)] == seen


@pytest.mark.time
@both_moments
@pytest.mark.parametrize(
    "odd", ["infinity", "-infinity", "0044-03-15 12:00:00 BC", "294276-12-31 23:59:59"]
)
def test_moment_when_no_device_can_hold_it_then_it_is_left_alone(postgis, column, odd):
    postgis.add_table("t", f"v {column}", "note text", geometry=None)
    postgis.execute(f"INSERT INTO t (v) VALUES ('{odd}')")
    before = postgis.query("SELECT v::text FROM t")
    layer = postgis.layer("t", geometry="")

    done = apply(project_of(layer), patch(layer, 1, {"note": None}, {"note": "field"}))

    assert done.told == ["applied"]
    assert postgis.query("SELECT v::text FROM t") == before
    assert postgis.query("SELECT note FROM t") == ["field"]


@pytest.mark.time
@both_moments
def test_moment_when_it_holds_microseconds_then_milliseconds_are_compared(
    postgis, column
):
    postgis.add_table("t", f"v {column}", "note text")
    zone = "Z" if column == "timestamptz" else ""
    postgis.execute(
        *[f"INSERT INTO t (v) VALUES ('2024-05-06 07:08:09.123456{zone}')"] * 3
    )
    layer = postgis.layer("t")
    recorded = f"2024-05-06T07:08:09.123{zone}"

    done = apply(
        project_of(layer),
        patch(layer, 1, {"note": None}, {"note": "field"}),
        patch(layer, 2, {"v": recorded}, {"v": f"2025-01-01T00:00:00{zone}"}),
        delete(layer, 3, {"v": recorded}),
    )

    assert done.told == ["applied"] * 3
    first, second = (
        value.replace(tzinfo=None)
        for value in postgis.query(
            "SELECT v FROM t ORDER BY id"
            if not zone
            else "SELECT v AT TIME ZONE 'UTC' FROM t ORDER BY id"
        )
    )
    assert first == naive(2024, 5, 6, 7, 8, 9, 123456)
    assert second == naive(2025, 1, 1)


# Values as they are compared


def test_json_when_it_is_spelled_differently_then_it_is_the_same(postgis):
    postgis.add_table("t", "v json", "w jsonb", geometry=None)
    postgis.execute(
        "INSERT INTO t (v, w) VALUES"
        """ ('{ "b": [1, 2.50],  "a":"ü" }', '{"b": [1, 2.50], "a": "ü"}')"""
    )
    layer = postgis.layer("t", geometry="")
    same = {"a": "ü", "b": [1, 2.5]}

    done = apply(
        project_of(layer),
        patch(layer, 1, {"v": None, "w": None}, {"v": same, "w": same}),
        patch(layer, 1, {"v": same, "w": same}, {"v": {"a": 1}, "w": {"a": 1}}),
    )

    assert done.told == ["already", "applied"]
    assert postgis.query("SELECT v, w FROM t") == [({"a": 1}, {"a": 1})]


def test_json_when_it_is_no_object_then_it_is_compared_and_kept(postgis):
    """A column of JSON may hold a bare number, a text or the word null."""
    postgis.add_table("t", "v jsonb", "note text", geometry=None)
    texts = ["3", '"a"', "true", "null", "[]", "{}"]
    for text in texts:
        postgis.execute(f"INSERT INTO t (v) VALUES ('{text}')")
    layer = postgis.layer("t", geometry="")

    done = apply(
        project_of(layer),
        *(
            patch(layer, n, {"note": None}, {"note": "field"})
            for n in range(1, len(texts) + 1)
        ),
    )

    assert done.told == ["applied"] * len(texts)
    assert postgis.query("SELECT v::text FROM t ORDER BY id") == texts
    assert set(postgis.query("SELECT note FROM t")) == {"field"}


def test_array_when_somebody_changed_it_then_it_is_a_conflict(postgis):
    postgis.add_table("t", "v text[]", geometry=None)
    postgis.execute("INSERT INTO t (v) VALUES (ARRAY['a', 'b']), (ARRAY['c'])")
    layer = postgis.layer("t", geometry="")

    done = apply(
        project_of(layer),
        patch(layer, 1, {"v": ["a", "b"]}, {"v": ["a"]}),
        patch(layer, 2, {"v": ["x"]}, {"v": ["y"]}),
    )

    assert done.told == ["applied", "conflict edit_edit"]
    assert postgis.values("v") == {1: ["a"], 2: ["c"]}


def test_bytes_when_the_feature_is_edited_or_deleted_then_they_are_no_obstacle(postgis):
    postgis.add_table("t", "v bytea", "note text", geometry=None)
    postgis.execute(
        *[r"INSERT INTO t (v) VALUES ('\x00ff27225c')"] * 2,
        "INSERT INTO t DEFAULT VALUES",
    )
    layer = postgis.layer("t", geometry="")

    done = apply(
        project_of(layer),
        patch(layer, 1, {"note": None}, {"note": "field"}),
        delete(layer, 2, {"note": None}),
        patch(layer, 3, {"note": None}, {"note": "field"}),
        create(layer, {"v": None, "note": "made"}, None),
    )

    assert done.told == ["applied"] * 4
    assert postgis.rows("t") == {
        1: {"v": b"\x00\xff'\"\\", "note": "field"},
        3: {"note": "field"},
        4: {"note": "made"},
    }


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("point", "'(1,2)'"),
        ("int4range", "'[1,5)'"),
        ("interval", "'1 day 2 hours'"),
        ("tsvector", "'a b'"),
        ("integer[][]", "'{{1,2},{3,4}}'"),
        ("geography(Point)", "'POINT(1 2)'"),
        ("bit(3)", "B'101'"),
        ("xml", "'<a/>'"),
        ("time with time zone", "'07:08:09+02'"),
        ("money", "12.5"),
        ("citizens", "ROW(1, 'a')"),
    ],
    ids=lambda value: value if "'" not in value else "",
)
def test_column_when_qgis_hardly_knows_its_type_then_the_others_can_be_written(
    postgis, column, value
):
    postgis.execute("CREATE TYPE citizens AS (number integer, name text)")
    postgis.add_table("t", f"v {column}", "note text")
    postgis.execute(f"INSERT INTO t (v) VALUES ({value}), ({value})")
    before = postgis.query("SELECT v::text FROM t")
    layer = postgis.layer("t")

    done = apply(
        project_of(layer),
        patch(layer, 1, {"note": None}, {"note": "field"}),
        create(layer, {"note": "made"}, "Point (1 1)"),
        delete(layer, 2, {"note": None}),
    )

    assert done.told == ["applied"] * 3
    assert postgis.query("SELECT note FROM t ORDER BY id") == ["field", "made"]
    assert postgis.query("SELECT v::text FROM t ORDER BY id") == [before[0], None]


@pytest.mark.time
def test_defaults_when_a_create_leaves_fields_out_then_the_database_fills_them(postgis):
    postgis.add_table(
        "t",
        "note text",
        "a integer DEFAULT 7",
        "b timestamptz DEFAULT '2024-01-01T00:00:00Z'",
        "c uuid DEFAULT gen_random_uuid()",
        "d text DEFAULT 'it''s' NOT NULL",
        "e text DEFAULT upper('x') || current_user",
        "f integer DEFAULT 7",
        "g date DEFAULT current_date",
    )
    layer = postgis.layer("t")
    project = project_of(layer)
    made = create(layer, {"note": "made", "f": None}, "Point (1 1)")

    planned = preview(project, made)
    done = apply(project, made)

    assert planned.told == done.told == ["applied"]
    row = postgis.rows("t")[1]
    assert len(row.pop("c")) == 36
    assert isinstance(row.pop("g"), date)
    assert row.pop("b") == moment(2024, 1, 1)
    assert row == {
        "note": "made",
        "a": 7,
        "d": "it's",
        "e": "Xpostgres",
        "geom": "Point (1 1)",
    }
    # what was made is told in full, so that it can be taken back
    [entry] = [entry for entry in postgis.ledger() if entry["delta_uuid"]]
    assert json.loads(json.dumps(entry))["feature_key"] == "1"


def test_text_when_the_server_spells_it_in_its_own_way_then_that_is_told(postgis):
    postgis.add_table("t", "v inet", "w xml", geometry=None)
    layer = postgis.layer("t", geometry="")

    done = apply(
        project_of(layer), create(layer, {"v": "10.0.0.1", "w": "<a  b='1'/>"})
    )

    assert (done.told, done.warnings) == (["applied"], [["changed_by_source v"]])
    assert postgis.query("SELECT host(v), w::text FROM t") == [
        ("10.0.0.1", "<a  b='1'/>")
    ]
