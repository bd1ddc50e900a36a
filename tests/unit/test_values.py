"""When two values are the same, and how a value is written as QField writes it."""

from __future__ import annotations

import math
import os
import time as clock
from datetime import date, datetime, time

import pytest

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.sync.coercion import StoredFloat
from qfieldsync_cloud.core.sync.geometry import (
    are_identical_geometries,
    are_same_geometry,
)
from qfieldsync_cloud.core.sync.layer import Field, FieldKind, FieldOrigin
from qfieldsync_cloud.core.sync.values import (
    are_equal,
    are_identical,
    are_same_json,
    as_read_roughly,
    equals_json,
    is_comparable,
    to_json,
)
from tests.unit.factories import shape

KINDS = {
    bool: FieldKind.BOOL,
    int: FieldKind.INTEGER,
    float: FieldKind.DOUBLE,
    str: FieldKind.TEXT,
    date: FieldKind.DATE,
    time: FieldKind.TIME,
    datetime: FieldKind.DATETIME,
    tuple: FieldKind.LIST,
    dict: FieldKind.MAP,
    bytes: FieldKind.BINARY,
}


def moment(text):
    return datetime.fromisoformat(text)


EQUALITY = [
    # NULL
    ("NULL is NULL", {}, None, None, True),
    ("NULL is not 0", {}, 0, None, False),
    ("NULL is not empty", {}, "", None, False),
    ("NULL is not false", {}, False, None, False),
    # truth values and numbers
    ("true is true", {}, True, True, True),
    ("true is not false", {}, True, False, False),
    ("true is not 1", {}, True, 1, False),
    ("false is not 0.0", {}, False, 0.0, False),
    ("integers", {}, 7, 7, True),
    ("integers apart", {}, 10**12, 10**12 + 1, False),
    ("integers of 32 bits apart", {"bits": 32}, 10**9, 10**9 + 1, False),
    ("integer and float", {}, 7, 7.0, True),
    ("integer and float apart", {}, 7, 7.1, False),
    ("integer and float within 1e-9", {}, 10**10, 10**10 + 5.0, True),
    ("text is not a number", {}, "1", 1, False),
    # floats
    ("zeros", {}, 0.0, -0.0, True),
    ("sum", {}, 0.1 + 0.2, 0.3, True),
    ("within 1e-9", {}, 1e6, 1e6 * (1 + 9e-10), True),
    ("beyond 1e-9", {}, 1e6, 1e6 * (1 + 1.1e-9), False),
    ("negative within 1e-9", {}, -1e6, -1e6 * (1 + 9e-10), True),
    ("signs", {}, 1.0, -1.0, False),
    ("tiny apart", {}, 1e-20, 2e-20, False),
    ("tiny and zero", {}, 1e-300, 0.0, False),
    ("infinite", {}, math.inf, math.inf, True),
    ("infinite the other way", {}, math.inf, -math.inf, False),
    ("infinite and finite", {}, math.inf, 1e308, False),
    ("NaN", {}, math.nan, math.nan, True),
    ("NaN and a number", {}, math.nan, 0.0, False),
    ("float32 within 1e-6", {"bits": 32}, 0.1, 0.10000000149011612, True),
    ("float32 close to 1e-6", {"bits": 32}, 1.0, 1.0 + 9e-7, True),
    ("float32 beyond 1e-6", {"bits": 32}, 1.0, 1.0 + 1.1e-6, False),
    ("float64 is exacter", {}, 0.1, 0.10000000149011612, False),
    ("decimals within half a step", {"decimals": 2}, 1.25, 1.254, True),
    ("decimals nearly half a step", {"decimals": 2}, 1.25, 1.2548, True),
    ("decimals beyond half a step", {"decimals": 2}, 1.25, 1.256, False),
    ("decimals a step apart", {"decimals": 2}, 1.25, 1.26, False),
    ("no decimals", {"decimals": 0}, 12.0, 12.4, True),
    ("no decimals apart", {"decimals": 0}, 12.0, 12.6, False),
    ("no decimals half a step apart", {"decimals": 0}, 12.0, 12.5, False),
    ("decimals not known", {}, 12.0, 12.4, False),
    # text
    ("texts", {}, "Oak", "Oak", True),
    ("case", {}, "Oak", "oak", False),
    ("blank at the end", {}, "Oak", "Oak ", False),
    ("blank in a padded column", {"is_blank_padded": True}, "Oak ", "Oak", True),
    ("blank the other way", {"is_blank_padded": True}, "Oak", "Oak  ", True),
    ("blank at the start", {"is_blank_padded": True}, " Oak", "Oak", False),
    ("letter in a padded column", {"is_blank_padded": True}, "OakX", "Oak", False),
    ("tab in a padded column", {"is_blank_padded": True}, "Oak\t", "Oak", False),
    ("empty in a padded column", {"is_blank_padded": True}, "", None, True),
    ("blanks in a padded column", {"is_blank_padded": True}, "  ", None, True),
    ("NULL in a padded column", {"is_blank_padded": True}, "a", None, False),
    ("number in a padded column", {"is_blank_padded": True}, 0, None, False),
    # dates and times
    ("dates", {}, date(2024, 2, 29), date(2024, 2, 29), True),
    ("dates apart", {}, date(2024, 2, 29), date(2024, 3, 1), False),
    ("times", {}, time(1, 2, 3), time(1, 2, 3), True),
    ("times within 1 ms", {}, time(1, 2, 3, 4000), time(1, 2, 3, 4999), True),
    ("times 1 ms apart", {}, time(1, 2, 3, 4000), time(1, 2, 3, 5000), False),
    ("hours", {}, time(1, 2, 3), time(2, 2, 3), False),
    ("minutes", {}, time(1, 2, 3), time(1, 3, 3), False),
    ("hours and minutes", {}, time(1, 0), time(0, 59), False),
    ("hour as minutes", {"time_step_ms": 1000}, time(1, 0), time(0, 1, 0), False),
    (
        "times over a minute",
        {"time_step_ms": 1000},
        time(1, 2, 59, 500000),
        time(1, 3),
        True,
    ),
    (
        "times over an hour",
        {"time_step_ms": 1000},
        time(0, 59, 59, 500000),
        time(1),
        True,
    ),
    ("times a second apart", {"time_step_ms": 1000}, time(1), time(1, 0, 1), False),
    (
        "times within a second",
        {"time_step_ms": 1000},
        time(1, 0, 0),
        time(1, 0, 0, 999999),
        True,
    ),
    # lists, maps, bytes
    ("lists", {}, (1, "a"), (1, "a"), True),
    ("order of a list", {}, (1, 2), (2, 1), False),
    ("maps", {}, {"a": (1,), "b": 2}, {"b": 2, "a": (1,)}, True),
    ("maps apart", {}, {"a": 1}, {"a": 2}, False),
    ("bytes", {}, b"\0a", b"\0a", True),
    ("bytes apart", {}, b"a", b"b", False),
]


@pytest.mark.parametrize(
    ("properties", "one", "other", "expected"),
    [case[1:] for case in EQUALITY],
    ids=[case[0] for case in EQUALITY],
)
def test_values_when_compared_then_they_are_the_same_within_what_the_column_stores(
    properties, one, other, expected
):
    field = Field("f", KINDS.get(type(one), FieldKind.TEXT), **properties)

    assert are_equal(field, one, other) is expected
    assert are_equal(field, other, one) is expected


IDENTITY = [
    ("the same number", {}, 0.1, 0.1, True),
    ("a small edit", {}, 5316300.224, 5316300.229, False),
    ("the last digit", {}, 0.1 + 0.2, 0.3, False),
    ("integer and float", {}, 7, 7.0, True),
    ("truth value and number", {}, True, 1, False),
    ("truth values", {}, True, True, True),
    ("number and NULL", {}, 0.0, None, False),
    ("NULL", {}, None, None, True),
    ("text", {}, "Oak", "Oak", True),
    ("blank in a padded column", {"is_blank_padded": True}, "Oak ", "Oak", True),
    ("time within its step", {"time_step_ms": 1000}, time(1), time(1, 0, 0, 9), True),
    ("list", {}, (1, "a"), (1, "a"), True),
]


@pytest.mark.parametrize(
    ("properties", "one", "other", "expected"),
    [case[1:] for case in IDENTITY],
    ids=[case[0] for case in IDENTITY],
)
def test_values_when_asked_to_the_last_digit_then_only_what_the_column_keeps_counts(
    properties, one, other, expected
):
    field = Field("f", KINDS.get(type(one), FieldKind.TEXT), **properties)

    assert are_identical(field, one, other) is expected
    assert are_identical(field, other, one) is expected


JSON_VALUES = [
    ("lists", [1, "a"], (1, "a"), True),
    ("a list and its start", [1], [1, 2], False),
    ("a list and a number", [1], 1, False),
    ("a list and a text", ["a"], "a", False),
    ("a number for a truth value, deep down", [{"a": [1]}], [{"a": [True]}], False),
    ("objects", {"a": 1, "b": []}, {"b": [], "a": 1.0}, True),
    ("an object with more keys", {"a": 1}, {"a": 1, "b": 2}, False),
    ("an object and a list", {"a": 1}, ["a"], False),
    ("an object and NULL", {}, None, False),
    ("numbers within the tolerance", 1.0, 1.0 + 1e-12, False),
]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [case[1:] for case in JSON_VALUES],
    ids=[case[0] for case in JSON_VALUES],
)
def test_json_when_compared_then_kind_and_value_are_the_same_all_the_way_down(
    one, other, expected
):
    assert are_same_json(one, other) is expected
    assert are_same_json(other, one) is expected


MOMENTS = [
    ("the same", 1, "2024-07-01T12:00:00", "2024-07-01T12:00:00", True),
    ("naive is UTC", 1, "2024-07-01T12:00:00", "2024-07-01T12:00:00+00:00", True),
    ("naive in winter", 1, "2024-01-01T12:00:00", "2024-01-01T12:00:00+00:00", True),
    ("another offset", 1, "2024-07-01T12:00:00", "2024-07-01T14:00:00+02:00", True),
    ("local time", 1, "2024-07-01T12:00:00", "2024-07-01T12:00:00+02:00", False),
    ("far in the south", 1, "2024-07-01T12:00:00", "2024-07-01T12:00:00+12:00", False),
    (
        "two offsets",
        1,
        "2024-07-01T00:30:00+13:00",
        "2024-06-30T13:30:00+02:00",
        True,
    ),
    (
        "the hour that summer skips",
        1,
        "2024-03-31T02:30:00",
        "2024-03-31T02:30:00+00:00",
        True,
    ),
    (
        "the hour that winter repeats",
        1,
        "2024-10-27T02:30:00",
        "2024-10-27T02:30:00+00:00",
        True,
    ),
    (
        "within a millisecond",
        1,
        "2024-07-01T12:00:00.678000",
        "2024-07-01T12:00:00.678900",
        True,
    ),
    (
        "a millisecond apart",
        1,
        "2024-07-01T12:00:00.678000",
        "2024-07-01T12:00:00.679000",
        False,
    ),
    (
        "milliseconds that the column drops",
        1000,
        "2024-07-01T12:00:00.678000",
        "2024-07-01T12:00:00",
        True,
    ),
    (
        "nearly a second apart",
        1000,
        "2024-07-01T12:00:00.999999",
        "2024-07-01T12:00:00",
        True,
    ),
    ("a second apart", 1000, "2024-07-01T12:00:00", "2024-07-01T12:00:01", False),
    ("a day apart", 1000, "2024-07-01T12:00:00", "2024-07-02T12:00:00", False),
    ("the first of all", 1, "0001-01-01T00:00:00", "0001-01-01T00:00:00+00:00", True),
    ("the last of all", 1, "9999-12-31T23:59:59", "9999-12-31T23:59:59+00:00", True),
]


@pytest.mark.time
@pytest.mark.parametrize(
    ("step_ms", "one", "other", "expected"),
    [case[1:] for case in MOMENTS],
    ids=[case[0] for case in MOMENTS],
)
def test_moments_when_compared_then_they_are_instants(step_ms, one, other, expected):
    field = Field("f", FieldKind.DATETIME, time_step_ms=step_ms)
    one, other = moment(one), moment(other)

    assert are_equal(field, one, other) is expected
    assert are_equal(field, other, one) is expected


@pytest.fixture(params=["UTC", "Europe/Zurich", "Pacific/Auckland", "America/St_Johns"])
def zone(request, monkeypatch):
    """The machine stands in another time zone."""
    monkeypatch.setenv("TZ", request.param)
    clock.tzset()
    yield request.param
    monkeypatch.undo()
    clock.tzset()


@pytest.mark.time
def test_moments_when_the_machine_moves_then_nothing_changes(zone):
    assert os.environ["TZ"] == zone
    field = Field("f", FieldKind.DATETIME)

    assert equals_json(field, moment("2024-07-01T12:00:00"), "2024-07-01T12:00:00Z")
    assert equals_json(field, moment("2024-07-01T12:00:00+00:00"), "2024-07-01T12:00")
    assert equals_json(field, moment("2024-03-31T02:30:00"), "2024-03-31T02:30:00.000Z")
    assert not equals_json(
        field, moment("2024-07-01T12:00:00"), "2024-07-01T12:00:00+02:00"
    )


def test_moment_when_read_roughly_then_what_no_package_holds_does_not_count():
    for milliseconds in range(1000):
        held = moment(f"2024-05-06T07:08:09.{milliseconds:03}")

        assert as_read_roughly(held.replace(microsecond=held.microsecond + 999)) == (
            as_read_roughly(held)
        )


def test_date_when_compared_with_a_moment_then_it_is_another_value():
    field = Field("f", FieldKind.DATE)

    assert not are_equal(field, date(2024, 2, 29), moment("2024-02-29T00:00:00"))
    assert not are_equal(field, time(0), moment("2024-02-29T00:00:00"))


RECORDED = [
    ("number as text", FieldKind.INTEGER, {}, 12, "12", True),
    ("number as float", FieldKind.INTEGER, {}, 12, 12.0, True),
    ("truth value as number", FieldKind.BOOL, {}, True, 1, True),
    ("text that is no number", FieldKind.INTEGER, {}, 12, "x", False),
    ("too long now", FieldKind.TEXT, {"max_length": 2}, "ab", "abc", False),
    ("list as text", FieldKind.LIST, {}, (1, 2), "[1, 2]", True),
    ("map as text", FieldKind.MAP, {}, {"a": (1,)}, '{"a": [1]}', True),
    ("moment as date", FieldKind.DATE, {}, date(2024, 2, 29), "2024-02-29T00:00", True),
    ("rounded", FieldKind.DOUBLE, {"decimals": 1}, 1.2, 1.2345, True),
    (
        "milliseconds",
        FieldKind.TIME,
        {"time_step_ms": 1000},
        time(1),
        "01:00:00.9",
        True,
    ),
    ("NULL", FieldKind.TEXT, {}, None, None, True),
    ("NULL and empty", FieldKind.TEXT, {}, None, "", False),
    ("NaN is recorded as NULL", FieldKind.DOUBLE, {}, math.nan, None, True),
    ("infinity is recorded as NULL", FieldKind.DOUBLE, {}, math.inf, None, True),
    ("NaN and a number", FieldKind.DOUBLE, {}, math.nan, 0, False),
    ("number and NULL", FieldKind.DOUBLE, {}, 0.0, None, False),
    ("cleaned", FieldKind.TEXT, {}, "ab", "a\0b", True),
    ("binary as text", FieldKind.BINARY, {}, b"a", "a", False),
    ("NaN of a ledger", FieldKind.DOUBLE, {}, math.nan, StoredFloat("nan"), True),
    ("infinity of a ledger", FieldKind.DOUBLE, {}, math.inf, StoredFloat("inf"), True),
    (
        "infinity of a ledger the other way",
        FieldKind.DOUBLE,
        {},
        math.inf,
        StoredFloat("-inf"),
        False,
    ),
    ("NaN and infinity", FieldKind.DOUBLE, {}, math.nan, StoredFloat("inf"), False),
    ("held though too long", FieldKind.TEXT, {"max_length": 3}, "oaks", "oaks", True),
    ("too long", FieldKind.TEXT, {"max_length": 3}, "oak", "oaks", False),
    ("1 in a truth value", FieldKind.MAP, {}, {"a": 1}, {"a": True}, False),
    ("map", FieldKind.MAP, {}, {"a": 1}, {"a": 1}, True),
    ("too great to be exact", FieldKind.INTEGER, {}, 2**53 + 1, 2.0**53, False),
    ("1 of a number that is none", FieldKind.TEXT, {}, "1", 1.5, False),
]


@pytest.mark.parametrize(
    ("kind", "properties", "current", "recorded", "expected"),
    [case[1:] for case in RECORDED],
    ids=[case[0] for case in RECORDED],
)
def test_recorded_value_when_compared_then_it_is_read_like_one_to_be_written(
    kind, properties, current, recorded, expected
):
    field = Field("f", kind, **properties)

    assert equals_json(field, current, recorded) is expected


@pytest.mark.time
@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (True, True),
        (12, 12),
        (1.5, 1.5),
        (math.nan, None),
        (math.inf, None),
        (-math.inf, None),
        ("Bäume", "Bäume"),
        (date(2024, 2, 9), "2024-02-09"),
        (time(1, 2, 3), "01:02:03.000"),
        (time(1, 2, 3, 45678), "01:02:03.045"),
        (moment("2024-02-09T01:02:03"), "2024-02-09T01:02:03.000"),
        (moment("2024-07-09T01:02:03.678999"), "2024-07-09T01:02:03.678"),
        (moment("2024-07-09T01:02:03+00:00"), "2024-07-09T01:02:03.000Z"),
        ((1, (date(2024, 2, 9),)), [1, ["2024-02-09"]]),
        ([time(1)], ["01:00:00.000"]),
        ({"a": {"b": (1, math.nan)}}, {"a": {"b": [1, None]}}),
        (b"abc", "abc"),
        (b"a\xff", "a\ufffd"),
        (b"", None),
    ],
    ids=repr,
)
def test_value_when_written_then_it_is_as_qfield_writes_it(value, expected):
    written = to_json(value)

    assert written == expected
    assert type(written) is type(expected)


ONE = shape("Point (1 2)")
NEAR = shape("Point (1 2.5)")


@pytest.mark.parametrize(
    ("one", "other", "tolerance", "expected"),
    [
        (ONE, shape("POINT(1.0 2.0)"), 0.0, True),
        (ONE, NEAR, 0.0, False),
        (ONE, NEAR, 0.5, True),
        (ONE, None, 0.5, False),
        (ONE, ABSENT, 0.5, False),
        (None, None, 0.0, True),
        (ABSENT, ABSENT, 0.0, True),
        (None, ABSENT, 0.0, False),
    ],
)
def test_geometries_when_compared_then_null_is_not_the_same_as_not_recorded(
    one, other, tolerance, expected
):
    assert are_same_geometry(one, other, tolerance) is expected
    assert are_same_geometry(other, one, tolerance) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (ONE, shape("POINT(1.0 2.0)"), True),
        (ONE, shape("Point (1 2.0000000001)"), False),
        (ONE, None, False),
        (ONE, ABSENT, False),
        (None, None, True),
        (ABSENT, ABSENT, True),
        (None, ABSENT, False),
    ],
)
def test_geometries_when_asked_to_the_last_digit_then_nothing_is_overlooked(
    one, other, expected
):
    assert are_identical_geometries(one, other) is expected
    assert are_identical_geometries(other, one) is expected


@pytest.mark.parametrize("kind", list(FieldKind), ids=lambda kind: kind.value)
@pytest.mark.parametrize("origin", list(FieldOrigin), ids=lambda origin: origin.value)
def test_field_when_its_recorded_value_says_something_then_it_is_comparable(
    kind, origin
):
    is_lossy = kind in (FieldKind.BINARY, FieldKind.UNKNOWN)

    expected = origin is FieldOrigin.SOURCE and not is_lossy
    assert is_comparable(Field("f", kind, origin)) is expected
