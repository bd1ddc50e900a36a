"""The value table: every cell has cases, and every limit is tried on both sides."""

from __future__ import annotations

import json
import math
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

import pytest

from qfieldsync_cloud.core.deltas.json_text import MAX_DEPTH
from qfieldsync_cloud.core.sync import coercion
from qfieldsync_cloud.core.sync.clean_texts import clean_text, freeze, json_of
from qfieldsync_cloud.core.sync.coercion import Accepted, StoredFloat, coerce
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    Diagnosis,
    DiagnosisCode,
    RemedyCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.layer import Field, FieldKind
from tests.unit.factories import table_rows

TAKEN, COERCED, REFUSED = "✓", "~", "✗"
RANGE, TYPE = DiagnosisCode.VALUE_RANGE, DiagnosisCode.VALUE_TYPE
LENGTH, TEXT = DiagnosisCode.VALUE_LENGTH, DiagnosisCode.VALUE_TEXT
GREATEST = 2**63 - 1
UUID = "61093103-5240-4100-9055-006031017021"


@dataclass(frozen=True)
class Case:
    """One value for one kind of field, and what the table says becomes of it."""

    column: str
    value: Any
    mark: str
    result: Any
    """The plain value, or the code of the diagnosis."""
    properties: dict[str, Any] = field(default_factory=dict)
    """Of the field."""

    @property
    def row(self) -> str:
        return {
            type(None): "null",
            bool: "bool",
            int: "integer",
            float: "float",
            str: "text",
            list: "list",
            dict: "object",
        }[type(self.value)]

    @property
    def field(self) -> Field:
        return Field("f", FieldKind(self.column), **self.properties)

    def __str__(self) -> str:
        settings = ",".join(f"{k}={v}" for k, v in self.properties.items())
        value = repr(self.value) if len(repr(self.value)) < 40 else "long"
        return f"{self.column}[{settings}] {value} {self.mark}"


def cases(column: str, *rows: tuple[Any, ...], **properties: Any) -> list[Case]:
    return [Case(column, *row, properties) for row in rows]


def refused(column: str, code: DiagnosisCode, *values: Any, **of: Any) -> list[Case]:
    return cases(column, *((value, REFUSED, code) for value in values), **of)


def same(column: str, *values: Any, **properties: Any) -> list[Case]:
    return cases(column, *((value, TAKEN, value) for value in values), **properties)


def moment(text: str) -> datetime:
    """A moment, naive without an offset."""
    return datetime.fromisoformat(text)


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


LIST_OF = {
    kind: {"element_kind": FieldKind(kind)}
    for kind in ("bool", "integer", "double", "text", "date", "map", "unknown")
}

CASES = [
    *(case for kind in FieldKind for case in same(kind.value, None)),
    # bool
    *same("bool", True, False),
    *cases("bool", (1, "~", True), (0, "~", False)),
    *cases("bool", ("true", "~", True), ("False", "~", False)),
    *cases("bool", ("TRUE", "~", True), ("1", "~", True), ("0", "~", False)),
    *refused("bool", TYPE, 2, -1, 1.0, 0.0, "yes", "", "01", " true", [], [True], {}),
    # integer
    *cases("integer", (True, "~", 1), (False, "~", 0)),
    *same("integer", 0, 1, -1, GREATEST, -GREATEST - 1),
    *refused("integer", RANGE, GREATEST + 1, -GREATEST - 2, 10**400),
    *cases("integer", (12.0, "✓", 12), (-0.0, "✓", 0), (2.0**62, "✓", 2**62)),
    *refused("integer", RANGE, 2.0**63, 1e300),
    *refused("integer", TYPE, 1.5, -0.1, math.inf, -math.inf),
    *cases("integer", ("12", "~", 12), ("-7", "~", -7), ("+7", "~", 7)),
    *cases("integer", (" 12\n", "~", 12), ("007", "~", 7)),
    *refused("integer", TYPE, "", " ", "1.0", "1e3", "0x10", "1_000", "abc", "--1"),
    *refused("integer", TYPE, "\N{ARABIC-INDIC DIGIT ONE}", "1 2", "9" * 31),
    *refused("integer", RANGE, "9" * 30, "9223372036854775808"),
    *refused("integer", TYPE, [1], {}),
    *same("integer", 127, -128, bits=8),
    *refused("integer", RANGE, 128, -129, bits=8),
    *same("integer", 32767, -32768, bits=16),
    *refused("integer", RANGE, 32768, -32769, bits=16),
    *same("integer", 2147483647, -2147483648, bits=32),
    *refused("integer", RANGE, 2147483648, -2147483649, bits=32),
    *same("integer", 9999, -999, digits=4),
    *refused("integer", RANGE, 10000, -1000, digits=4),
    *same("integer", 9, 0, digits=1),
    *refused("integer", RANGE, 10, -1, digits=1),
    *same("integer", 2147483647, -2147483648, digits=18, bits=32),
    *refused("integer", RANGE, 2147483648, digits=18, bits=32),
    # double
    *cases("double", (True, "~", 1.0), (False, "~", 0.0)),
    *cases("double", (3, "✓", 3.0), (2**53, "✓", 2.0**53), (-(2**60), "✓", -(2.0**60))),
    *refused("double", RANGE, 2**53 + 1, 10**400, -(10**400), 2**1024),
    *same("double", 0.0, -1.5, 1e308, 5e-324),
    *refused("double", RANGE, math.inf, -math.inf, math.nan),
    *cases("double", ("1.5", "~", 1.5), ("-2", "~", -2.0), ("+1e-3", "~", 0.001)),
    *cases("double", (".5", "~", 0.5), ("5.", "~", 5.0), (" 1E3 ", "~", 1000.0)),
    *refused("double", RANGE, "1e999", "-1e999"),
    *refused("double", TYPE, "", ".", "nan", "inf", "1,5", "1_0", "1e", "e3", "1 5"),
    *refused("double", TYPE, "\N{ARABIC-INDIC DIGIT ONE}", [], [1.0], {}),
    *same("double", 0.0, 0.5, 16777216.0, bits=32),
    *cases("double", (0.1, "✓", 0.10000000149011612), bits=32),
    *cases("double", (16777217, "✓", 16777216.0), bits=32),
    *cases("double", (3.4028234663852886e38, "✓", 3.4028234663852886e38), bits=32),
    *refused("double", RANGE, 3.5e38, -3.5e38, "1e39", bits=32),
    *cases("double", (1e-50, "~", 0.0), (1.5e-45, "~", 2**-149), bits=32),
    *cases("double", ("0.5", "~", 0.5), bits=32),
    *same("double", 1.25, -3.0, 0.0, decimals=2),
    *cases("double", (1.256, "~", 1.26), (1.254, "~", 1.25), decimals=2),
    *cases("double", (0.125, "~", 0.12), (0.375, "~", 0.38), decimals=2),
    *cases("double", (0.1, "✓", 0.1), (2.675, "~", 2.68), decimals=2),
    *cases("double", ("1.25", "~", 1.25), (2, "✓", 2.0), decimals=2),
    *cases("double", (1.5, "~", 2.0), (2.5, "~", 2.0), (0.4, "~", 0.0), decimals=0),
    *same("double", 1e300, -1e300, 1e27, decimals=15),
    *same("double", 9999.99, -999.99, digits=7, decimals=2),
    *refused("double", RANGE, 10000.0, -1000.0, digits=7, decimals=2),
    *refused("double", RANGE, 9999.996, -999.996, digits=7, decimals=2),
    *cases("double", (9999.994, "~", 9999.99), digits=7, decimals=2),
    *same("double", 999.0, -99.0, digits=3, decimals=0),
    *refused("double", RANGE, 1000.0, -100.0, 999.5, digits=3, decimals=0),
    *same("double", 99.9, -9.9, 0.5, 0.0, digits=4, decimals=1),
    *refused("double", RANGE, 999.9, -99.9, digits=4, decimals=1),
    *same("double", 0.5, digits=3, decimals=1),
    *refused("double", RANGE, -0.5, digits=3, decimals=1),
    *same("double", 1e10, digits=3),
    # text
    *cases("text", (True, "~", "true"), (False, "~", "false")),
    *cases("text", (12, "~", "12"), (-(10**30), "~", "-1" + "0" * 30)),
    *cases("text", (1.5, "~", "1.5"), (12.0, "~", "12.0"), (1e22, "~", "1e+22")),
    *refused("text", RANGE, math.inf, -math.inf, math.nan),
    *same("text", UUID, is_uuid=True),
    *cases("text", (f" {{{UUID.upper()}}}", "✓", UUID), is_uuid=True),
    *cases("text", (UUID.replace("-", ""), "✓", UUID), is_uuid=True),
    *cases("text", (int(UUID.replace("-", "")), "~", UUID), is_uuid=True),
    *refused("text", TYPE, "", "A-1", UUID[:-1], 5, [UUID], is_uuid=True),
    *same("text", "", " ", "Oak", "Bäume \N{DECIDUOUS TREE}", "a\nb\t", "null"),
    *cases("text", ([1, "ä", None], "~", '[1,"ä",null]'), ([], "~", "[]")),
    *cases("text", ({"a": [True, 1.5]}, "~", '{"a":[true,1.5]}'), ({}, "~", "{}")),
    *refused("text", RANGE, [math.inf], {"a": {"b": [math.nan]}}, [2**63]),
    *refused("text", RANGE, {"a": -(2**63) - 1}),
    *same("text", "12345", "ääää\N{DECIDUOUS TREE}", max_length=5),
    *refused("text", LENGTH, "123456", 123456, [1, 2, 3], True + 99999.5, max_length=5),
    *cases("text", (False, "~", "false"), (99.25, "~", "99.25"), max_length=5),
    *refused("text", LENGTH, {"ab": 1}, max_length=5),
    *same("text", "x" * 100_000, max_length=0),
    *same("text", "ää1", max_length=5, length_encoding="utf-8"),
    *refused("text", LENGTH, "äää", max_length=5, length_encoding="utf-8"),
    *same("text", "äöüß!", max_length=5, length_encoding="cp1252"),
    *refused("text", LENGTH, "äöüß!x", max_length=5, length_encoding="cp1252"),
    *refused("text", TEXT, "\N{DECIDUOUS TREE}", "Ω", length_encoding="latin-1"),
    *refused("text", TEXT, ["Ω"], length_encoding="latin-1"),
    # date
    *refused("date", TYPE, True, 20240229, 45351.0, ["2024-02-29"], {}),
    *cases("date", ("2024-02-29", "✓", date(2024, 2, 29))),
    *cases("date", ("0001-01-01", "✓", date.min), ("9999-12-31", "✓", date.max)),
    *cases("date", ("2000-02-29", "✓", date(2000, 2, 29))),
    *refused("date", RANGE, "2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01"),
    *refused("date", RANGE, "0000-01-01", "2024-00-10", "2024-01-00"),
    *refused("date", TYPE, "", "today", "2024-2-9", "24-02-29", "20240229", "2024-02"),
    *refused("date", TYPE, "29.02.2024", " 2024-02-29", "10000-01-01", "-001-01-01"),
    *refused("date", TYPE, "2024-02-29Z", "\N{ARABIC-INDIC DIGIT TWO}024-02-29"),
    *cases("date", ("2024-02-29T00:00:00", "~", date(2024, 2, 29))),
    *cases("date", ("2024-02-29 00:00", "~", date(2024, 2, 29))),
    *cases("date", ("2024-02-29T00:00:00.000Z", "~", date(2024, 2, 29))),
    *cases("date", ("2024-02-29T00:00:00+02:00", "~", date(2024, 2, 29))),
    *cases("date", ("2024-02-29T00:00:00-11:00", "~", date(2024, 2, 29))),
    *refused("date", TYPE, "2024-02-29T00:00:01", "2024-02-29T22:00:00-02:00"),
    *refused("date", TYPE, "2024-02-29T00:01", "2024-02-29T00:00:00.001"),
    *refused("date", RANGE, "2023-02-29T00:00:00"),
    # time
    *refused("time", TYPE, True, 12, 0.5, ["12:00"], {}),
    *cases("time", ("00:00", "✓", time()), ("23:59", "✓", time(23, 59))),
    *cases("time", ("23:59:59", "✓", time(23, 59, 59))),
    *cases("time", ("01:23:45.678", "✓", time(1, 23, 45, 678000))),
    *cases("time", ("01:23:45,6", "✓", time(1, 23, 45, 600000))),
    *cases("time", ("01:23:45.05", "✓", time(1, 23, 45, 50000))),
    *cases("time", ("01:23:45.678000000", "✓", time(1, 23, 45, 678000))),
    *cases("time", ("01:23:45.678001", "~", time(1, 23, 45, 678000))),
    *cases("time", ("01:23:45.6780009", "✓", time(1, 23, 45, 678000))),
    *cases("time", ("01:23:45.6789", "~", time(1, 23, 45, 678000))),
    *cases("time", ("01:23:45.678901", "~", time(1, 23, 45, 678000))),
    *cases("time", ("01:23:45.678", "~", time(1, 23, 45)), time_step_ms=1000),
    *cases("time", ("01:23:45.000", "✓", time(1, 23, 45)), time_step_ms=1000),
    *cases("time", ("01:23:45.678", "~", time(1, 23, 45, 670000)), time_step_ms=10),
    *refused("time", RANGE, "24:00", "12:60", "12:00:60"),
    *refused(
        "time", TYPE, "", "1:23", "01", "0123", "01:23:45.", "01:23:45.0000000000"
    ),
    *refused("time", TYPE, "\N{ARABIC-INDIC DIGIT ONE}1:23", "01:23:4\N{DIGIT FIVE}x"),
    *refused("time", TYPE, "01:23Z", "01:23+01:00", "noon", " 01:23", "12:00 PM"),
    # datetime
    *refused("datetime", TYPE, True, 1709164800, 1.7e9, ["2024-02-29T00:00"], {}),
    *cases("datetime", ("2024-02-29T01:23", "✓", moment("2024-02-29T01:23:00"))),
    *cases("datetime", ("2024-02-29 01:23:45", "✓", moment("2024-02-29T01:23:45"))),
    *cases(
        "datetime",
        (
            "2024-02-29T01:23:45.678",
            "✓",
            moment("2024-02-29T01:23:45.678000"),
        ),
        (
            "2024-02-29T01:23:45.678Z",
            "✓",
            moment("2024-02-29T01:23:45.678000+00:00"),
        ),
        (
            "2024-02-29T01:23:45.6781Z",
            "~",
            moment("2024-02-29T01:23:45.678000+00:00"),
        ),
        ("2024-02-29T01:23+02:00", "✓", moment("2024-02-28T23:23:00+00:00")),
        ("2024-02-28T23:23-0130", "✓", moment("2024-02-29T00:53:00+00:00")),
        ("2024-02-29T01:23 +05", "✓", moment("2024-02-28T20:23:00+00:00")),
        ("2024-02-29T01:23 Z", "✓", moment("2024-02-29T01:23:00+00:00")),
        ("2024-02-29T01:23-00:00", "✓", moment("2024-02-29T01:23:00+00:00")),
        ("2024-02-29T01:23+23:59", "✓", moment("2024-02-28T01:24:00+00:00")),
        ("2024-02-29", "~", moment("2024-02-29T00:00:00")),
        ("0001-01-01T00:00Z", "✓", moment("0001-01-01T00:00:00+00:00")),
        ("0001-01-01T01:00+01:00", "✓", moment("0001-01-01T00:00:00+00:00")),
        ("9999-12-31T23:59:59.999", "✓", moment("9999-12-31T23:59:59.999000")),
    ),
    *cases(
        "datetime",
        ("2024-02-29T01:23:45.999", "~", moment("2024-02-29T01:23:45")),
        ("2024-02-29T01:23:45", "✓", moment("2024-02-29T01:23:45")),
        time_step_ms=1000,
    ),
    *refused("datetime", RANGE, "2023-02-29", "2023-02-29T00:00", "2024-02-29T24:00"),
    *refused("datetime", RANGE, "2024-02-29T00:60", "2024-02-29T00:00:61"),
    *refused("datetime", RANGE, "2024-02-29T00:00+24:00", "2024-02-29T00:00+01:60"),
    *refused("datetime", RANGE, "0001-01-01T00:00+00:01", "9999-12-31T23:59-00:01"),
    *refused("datetime", TYPE, "", "now", "2024-02-29T1:23", "2024-02-29t01:23"),
    *refused("datetime", TYPE, "2024-02-29T01:23z", "2024-02-29T01:23 UTC", "01:23"),
    *refused("datetime", TYPE, "2024-02-29T\N{ARABIC-INDIC DIGIT ONE}1:23"),
    *refused("datetime", TYPE, "2024-02-29T01:23 ", "2024-02-29T01:23\n"),
    *refused("datetime", TYPE, "2024-02-29T01:23+1", "2024-02-29T01:23+010"),
    # list
    *refused("list", TYPE, True, 1, 1.0, {}, {"a": 1}, **LIST_OF["text"]),
    *cases(
        "list",
        (["a", "b"], "✓", ("a", "b")),
        ([], "✓", ()),
        (["a", None], "✓", ("a", None)),
        (["a", 1], "~", ("a", "1")),
        (["a\0b"], "~", ("ab",)),
        ('["a"]', "~", ("a",)),
        ("[]", "~", ()),
        ('["a",2]', "~", ("a", "2")),
        **LIST_OF["text"],
    ),
    *refused("list", TYPE, "", "a", "{a,b}", '{"a":1}', "[", "5", "null", "true"),
    *refused("list", RANGE, "[" * 100_000, json.dumps(nested(MAX_DEPTH + 1))),
    *cases("list", ([1, 2.0], "✓", (1, 2)), (["3"], "~", (3,)), **LIST_OF["integer"]),
    *refused("list", TYPE, [1.5], ["x"], [[1]], **LIST_OF["integer"]),
    *refused("list", RANGE, [2**63], **LIST_OF["integer"]),
    *refused("list", RANGE, [1, 2**31], bits=32, **LIST_OF["integer"]),
    *cases("list", ([1, 2.5], "✓", (1.0, 2.5)), **LIST_OF["double"]),
    *cases("list", ([0.1], "✓", (0.10000000149011612,)), bits=32, **LIST_OF["double"]),
    *refused("list", RANGE, [math.inf], "[NaN]", **LIST_OF["double"]),
    *refused("list", TYPE, [[]], **LIST_OF["double"]),
    *cases("list", ([True, 0], "~", (True, False)), **LIST_OF["bool"]),
    *refused("list", TYPE, ["x"], **LIST_OF["bool"]),
    *cases(
        "list",
        ([[1, "a"], {"b": [2]}], "✓", ((1, "a"), {"b": (2,)})),
        (["2024-02-29"], "✓", ("2024-02-29",)),
        (['{"a": 1}'], "✓", ('{"a": 1}',)),
        (["a\ud83c"], "~", ("a\ufffd",)),
        ('[[1], "a"]', "~", ((1,), "a")),
    ),
    *cases("list", (["2024-02-29"], "✓", ("2024-02-29",)), **LIST_OF["date"]),
    *refused("list", RANGE, [[math.inf]], [2**63]),
    # map
    *same("map", True, False, 0, -1, GREATEST, -GREATEST - 1, 1.5, "a", "", "12", "[1"),
    *refused("map", RANGE, GREATEST + 1, -GREATEST - 2, math.inf, -math.inf, math.nan),
    *cases(
        "map",
        ('{"a": [1]}', "~", {"a": (1,)}),
        ("[1, 2]", "~", (1, 2)),
        ("{}", "~", {}),
        ("null", "✓", "null"),
        ('"a"', "✓", '"a"'),
        ('{"a": "b\\u0000"}', "~", {"a": "b"}),
        ([1, [2, {"a": 3}]], "✓", (1, (2, {"a": 3}))),
        ([], "✓", ()),
        ({"a": [1, {"b": None}]}, "✓", {"a": (1, {"b": None})}),
        ({}, "✓", {}),
        (["a\0"], "~", ("a",)),
        ({"a": {"b": "c\0"}}, "~", {"a": {"b": "c"}}),
        ({"a\0b": 1}, "~", {"ab": 1}),
    ),
    *refused("map", RANGE, [math.inf], [[2**63]], {"a": [math.nan]}, {"a": -(2**64)}),
    *refused("map", RANGE, '{"a": 1e999}', '{"a": NaN}'),
    *refused("map", RANGE, "[" * 100_000, json.dumps(nested(MAX_DEPTH + 1))),
    # binary
    *refused("binary", TYPE, True, 1, 1.5, "", "abc", "YWJj", [], [1], {}),
    *refused("unknown", TYPE, True, 1, 1.5, "", "abc", [], {}),
]
BY_CELL: dict[tuple[str, str], list[Case]] = defaultdict(list)
for each in CASES:
    BY_CELL[each.row, each.column].append(each)

CELLS = {
    (row["JSON"], column): cell
    for row in table_rows(coercion.__doc__ or "")
    for column, cell in row.items()
    if column != "JSON"
}
"""What the docstring says, by JSON type and kind of field."""


@pytest.mark.parametrize("case", CASES, ids=str)
def test_value_when_coerced_then_it_is_what_the_table_says(case):
    result = coerce(case.field, case.value)

    if case.mark == REFUSED:
        assert isinstance(result, Diagnosis)
        assert (result.code, result.field_name) == (case.result, "f")
        assert result.values["value"] is case.value
        assert result.values["kind"] == case.column
        assert result.remedy is RemedyCode.CHANGE_FIELD
        return
    assert isinstance(result, Accepted)
    assert result.value == case.result
    assert result.value.__class__ is case.result.__class__
    if case.mark == TAKEN:
        assert result.warning is None
    else:
        values = {"sent": case.value, "stored": case.result}
        warning = DeltaWarning(WarningCode.VALUE_COERCED, "f", values)
        assert result.warning == warning


@pytest.mark.parametrize("cell", CELLS, ids=" for ".join)
def test_cell_of_the_table_when_counted_then_every_mark_has_a_case(cell):
    text = CELLS[cell]
    promised = {mark for mark in (TAKEN, COERCED, REFUSED) if mark in text}
    if "(" in text:
        promised.add(REFUSED)

    assert {case.mark for case in BY_CELL[cell]} == promised


def test_table_when_counted_then_it_has_every_json_type_and_kind_of_field():
    kinds = {kind.value for kind in FieldKind} - {"unknown"}

    assert {column for _, column in CELLS} == kinds
    assert {row for row, _ in CELLS} == {
        *("null", "bool", "integer", "float", "text", "list", "object")
    }
    assert len(CELLS) == 7 * len(kinds)


@pytest.mark.parametrize(
    ("properties", "value", "named"),
    [
        ({"bits": 8}, 200, {"least": -128, "greatest": 127}),
        ({"digits": 3}, 1000, {"least": -99, "greatest": 999}),
        ({}, 2**63, {"least": -(2**63), "greatest": 2**63 - 1}),
    ],
)
def test_integer_when_out_of_range_then_the_limits_are_named(properties, value, named):
    result = coerce(Field("f", FieldKind.INTEGER, **properties), value)

    assert result.values == {"value": value, "kind": "integer", **named}


@pytest.mark.parametrize(
    ("kind", "properties", "value", "named"),
    [
        ("double", {"digits": 4, "decimals": 1}, 1000.0, {"digits": 4}),
        ("text", {"max_length": 3}, "abcd", {"length": 4, "greatest": 3}),
        (
            "text",
            {"max_length": 3, "length_encoding": "utf-8"},
            "ää",
            {"length": 4, "greatest": 3},
        ),
        ("text", {"length_encoding": "ascii"}, "ä", {"encoding": "ascii"}),
        ("map", {}, 2**63, {"least": -(2**63), "greatest": 2**63 - 1}),
        ("date", {}, "2023-02-29", {}),
    ],
)
def test_value_when_refused_then_the_limit_is_named(kind, properties, value, named):
    result = coerce(Field("f", FieldKind(kind), **properties), value)

    assert result.values == {"value": value, "kind": kind, **named}


@pytest.mark.parametrize(
    ("kind", "properties", "value", "stored"),
    [
        ("text", {}, "a\0b", "ab"),
        ("text", {}, "\0", ""),
        ("text", {}, "a\ud83cb", "a\ufffdb"),
        ("text", {}, "\ud800\udfff", "\ufffd\ufffd"),
        ("text", {"max_length": 2}, "a\0b", "ab"),
        ("map", {}, "a\0b", "ab"),
        ("integer", {}, "1\0", 1),
        ("list", {"element_kind": FieldKind.TEXT}, '["a"]\0', ("a",)),
    ],
    ids=ascii,
)
def test_text_that_no_source_can_hold_when_coerced_then_it_is_cleaned_with_a_warning(
    kind, properties, value, stored
):
    result = coerce(Field("f", FieldKind(kind), **properties), value)

    warning = DeltaWarning(
        WarningCode.TEXT_CLEANED, "f", {"sent": value, "stored": stored}
    )
    assert result == Accepted(stored, warning)


@pytest.mark.parametrize("text", ["", "Oak", "\ud7ff\ue000", "\x01\x7f", "\U0010ffff"])
def test_text_that_a_source_can_hold_when_cleaned_then_it_is_as_before(text):
    assert clean_text(text) == text
    assert coerce(Field("f", FieldKind.TEXT), text) == Accepted(text)


@pytest.mark.parametrize("number", [math.inf, -math.inf, 0.1])
def test_number_out_of_a_ledger_when_coerced_then_it_is_what_the_field_held(number):
    field = Field("f", FieldKind.DOUBLE, bits=32, decimals=0)

    result = coerce(field, StoredFloat(number))

    assert result == Accepted(number)
    assert result.value.__class__ is float


def test_bytes_out_of_a_ledger_when_coerced_then_they_are_taken():
    assert coerce(Field("f", FieldKind.BINARY), b"a\0\xff") == Accepted(b"a\0\xff")


def test_json_value_when_frozen_then_lists_are_tuples_all_the_way_down():
    value = [1, [2.5, "a\0"], {"b\0": [None, {"c": []}]}]

    assert freeze(value) == (1, (2.5, "a"), {"b": (None, {"c": ()})})


def test_json_value_when_written_into_a_text_then_it_is_short():
    assert json_of({"ä": [1, None, "\ud83c"]}) == '{"ä":[1,null,"\ufffd"]}'


def test_map_when_frozen_then_it_is_not_the_deltas_own():
    value = {"a": {"b": 1}}

    result = coerce(Field("f", FieldKind.MAP), value)
    value["a"]["b"] = 2

    assert result == Accepted({"a": {"b": 1}})
