"""Every type of field, there and back, in every kind of source.

A GeoPackage has no times, a SpatiaLite database no booleans that QGIS knows, a
Shapefile neither these nor datetimes: what a table lacks is not in its row here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from functools import partial
from typing import Any, NamedTuple

import pytest

from tests.device.hand_made_package import hand_made_package
from tests.integration.office import (
    GPKG,
    POSTGIS,
    SHAPEFILE,
    SPATIALITE,
    Table,
    all_databases,
    all_kinds,
    all_packagers,
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


class Typed(NamedTuple):
    """One field: what is in the source, what the crew enters, what is there then."""

    type_: str
    first: Any
    entered: Any
    then: Any


TEXTS = {
    "text": Typed(
        "text", "Ä", "ümläut \U0001f333 'q' \"q\"", "ümläut \U0001f333 'q' \"q\""
    ),
    "empty": Typed("text", "full", None, None),
    "int": Typed("int", 1, -(2**31), -(2**31)),
    "int64": Typed("int64", 2**53 + 1, 2**62 + 1, 2**62 + 1),
    "double": Typed("double", 0.1, 1 / 3, 1 / 3),
    "whole": Typed("double", 5.5, 16.0, 16.0),
    "day": Typed("date", "2020-02-29", date(1999, 12, 31), "1999-12-31"),
}
FIELDS: Mapping[str, Mapping[str, Typed]] = {
    GPKG: {
        **TEXTS,
        "bool": Typed("bool", 1, False, 0),
        "moment": Typed(
            "datetime",
            "2024-05-31T23:30:00.124Z",
            at("2025-01-02T03:04:05.678+00:00"),
            "2025-01-02T03:04:05.678",
        ),
        "list": Typed("json", '["a"]', ["b", "ü"], ["b", "ü"]),
        "map": Typed("json", '{"a": 1}', {"b": [1, None]}, {"b": [1, None]}),
    },
    SPATIALITE: {
        **TEXTS,
        "moment": Typed(
            "datetime",
            "2024-05-31T23:30:00.124",
            at("2025-01-02T03:04:05.678+00:00"),
            "2025-01-02T03:04:05.678",
        ),
    },
    POSTGIS: {
        **TEXTS,
        "day": Typed("date", date(2020, 2, 29), date(1999, 12, 31), date(1999, 12, 31)),
        "bool": Typed("bool", True, False, False),
        "clock": Typed(
            "time", time(1, 2, 3), time(23, 59, 59, 7000), time(23, 59, 59, 7000)
        ),
        "moment": Typed(
            "datetime",
            at("2024-05-31T23:30:00.124"),
            at("2025-01-02T03:04:05.678+00:00"),
            at("2025-01-02T03:04:05.678"),
        ),
        "instant": Typed(
            "datetimetz",
            at("2024-05-31T23:30:00.124+00:00"),
            at("2025-01-02T05:04:05.678+02:00"),
            at("2025-01-02T03:04:05.678+00:00"),
        ),
        "list": Typed("texts", ["a"], ["b", "ü"], ["b", "ü"]),
        "numbers": Typed("numbers", [1], [2, 3], [2, 3]),
        "map": Typed("json", '{"a": 1}', {"b": [1, None]}, {"b": [1, None]}),
        "uuid": Typed(
            "uuid",
            "0d1c9f3e-52c5-4a1e-8a53-3c7d1f6f1a10",
            "5f9c7d6a-0a6b-4e64-9f7e-2d8b8a0c7d11",
            "5f9c7d6a-0a6b-4e64-9f7e-2d8b8a0c7d11",
        ),
    },
    SHAPEFILE: {
        **TEXTS,
        "int": Typed("int", 1, -9999999, -9999999),
        "int64": Typed("int64", 2**53 + 1, 2**56 + 1, 2**56 + 1),
        # so many digits as the column has
        "double": Typed("double", 0.1, 0.333333, 0.333333),
        "day": Typed("date", "2020-02-29", date(1999, 12, 31), "1999-12-31"),
    },
}


def table_of(kind: str, **more: str) -> Table:
    fields = FIELDS[kind]
    columns = {name: field.type_ for name, field in fields.items()}
    first = {name: field.first for name, field in fields.items()}
    return Table({**columns, **more}, [{"fid": 7, **first, "geom": "Point (1 2)"}])


def entered(kind: str) -> dict[str, Any]:
    return {name: field.entered for name, field in FIELDS[kind].items()}


def told(kind: str, row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as `then` spells it: JSON decoded where the database holds text of it.

    A mark of UTC is left out: a file database holds the text that the device wrote, and
    an older QField writes none.
    """
    values = {name: row.get(name) for name in FIELDS[kind]}
    for name, value in values.items():
        if not isinstance(value, str):
            continue
        if FIELDS[kind][name].type_ == "json":
            values[name] = json.loads(value)
        elif FIELDS[kind][name].type_ == "datetime":
            values[name] = value.rstrip("Z")
        elif kind == SHAPEFILE:
            values[name] = value.replace("/", "-")
    return values


def then(kind: str) -> dict[str, Any]:
    return {name: field.then for name, field in FIELDS[kind].items()}


@all_packagers
@all_kinds
@pytest.mark.parametrize("tells_utc", [True, False], ids=["in UTC", "without a zone"])
def test_fields_when_all_are_changed_and_created_then_source_holds_the_values(
    open_office, kind, packager, tells_utc
):
    office = open_office(kind, trees=table_of(kind), packager=packager)
    with office.device(tells_utc=tells_utc) as device:
        layer = device.layer("trees")
        layer.change(layer.find(fid=7), **entered(kind))
        layer.create("Point (5 5)", **entered(kind))
        pushed = device.push()

    done = office.apply(pushed)

    assert done.told == ["applied"] * 2
    changed, created = office.rows().values()
    assert told(kind, changed) == then(kind)
    assert told(kind, created) == then(kind)


@all_packagers
@all_kinds
@pytest.mark.parametrize("tells_utc", [True, False], ids=["in UTC", "without a zone"])
def test_fields_when_one_device_changes_them_day_by_day_then_there_is_no_conflict(
    open_office, kind, packager, tells_utc
):
    """Empty, full, empty again, and gone: `old` is always what the source holds."""
    office = open_office(kind, trees=table_of(kind), packager=packager)
    names = list(FIELDS[kind])
    with office.device(tells_utc=tells_utc) as device:
        layer = device.layer("trees")
        old = layer.find(fid=7)
        new = layer.create("Point (5 5)", **entered(kind))
        pushes = [device.push()]
        for values in (dict.fromkeys(names), entered(kind)):
            for feature in (old, new):
                layer.change(feature, **values)
            pushes.append(device.push())
        filled = [office.apply(push).told for push in pushes]
        rows = office.rows()
        for feature in (old, new):
            layer.delete(feature)
        gone = office.apply(device.push()).told

    assert filled == [["applied"], ["applied"] * 2, ["applied"] * 2]
    assert [told(kind, row) for row in rows.values()] == [then(kind)] * 2
    assert gone == ["applied"] * 2
    assert office.rows() == {}


@all_packagers
@all_databases
def test_binary_when_other_fields_change_then_stays_and_a_delete_is_no_conflict(
    open_office, kind, packager
):
    """QField writes it as lossy text, which says nothing of what is stored."""
    table = table_of(kind, scan="binary")
    scanned = [{**table.rows[0], "fid": n, "scan": b"\xff\x00\x01"} for n in (7, 8)]
    office = open_office(kind, trees=replace(table, rows=scanned), packager=packager)
    with office.device() as device:
        layer = device.layer("trees")
        layer.change(layer.find(fid=7), text="changed")
        layer.delete(layer.find(fid=8))
        pushed = device.push()
    before = office.rows()[7]

    done = office.apply(pushed)

    assert done.told == ["applied"] * 2
    assert office.rows() == {7: {**before, "text": "changed"}}
    assert before["scan"] == b"\xff\x00\x01"


@pytest.mark.parametrize("kind", [GPKG, POSTGIS])
def test_map_when_the_package_holds_it_as_text_then_comes_back_as_a_map(
    open_office, kind
):
    """So the worker of QFieldCloud packages it; the crew edits the text of it."""
    rows = [{"fid": 7, "map": '{"a": 1}', "geom": "Point (1 2)"}]
    office = open_office(kind, trees=Table({"map": "json", "note": "text"}, rows))
    office.packager = partial(hand_made_package, keeps_all_types=False)
    with office.device() as device:
        layer = device.layer("trees")
        layer.change(layer.find(fid=7), map={"b": [1, "ü"]})
        layer.create("Point (5 5)", map={"c": None})
        pushed = device.push()
        assert isinstance(pushed.deltas[0]["new"]["attributes"]["map"], str)

    assert office.apply(pushed).told == ["applied"] * 2

    found = [row["map"] for row in office.rows().values()]
    assert [json.loads(v) if isinstance(v, str) else v for v in found] == [
        {"b": [1, "ü"]},
        {"c": None},
    ]


def _stamped(office: Any, device: Any) -> list[list[str]]:
    """What becomes of a feature that is made, and changed twice, push by push."""
    office.set_default("edited", "now()", on_update=True)
    with device() as opened:
        layer = opened.layer("trees")
        key = layer.create("Point (5 5)", note="new")
        pushes = [opened.push()]
        for note in ("a", "b"):
            layer.change(key, note=note)
            pushes.append(opened.push())
    return [office.apply(push).told for push in pushes]


STAMPED = Table({"note": "text", "edited": "datetime"})


@pytest.mark.time
@all_databases
def test_stamp_of_every_edit_when_no_zone_is_told_then_none_conflicts(
    open_office, kind
):
    office = open_office(kind, trees=STAMPED)

    told = _stamped(office, partial(office.device, tells_utc=False))

    assert told == [["applied"]] * 3


@pytest.mark.time
@all_databases
def test_stamp_of_every_edit_when_patches_are_in_utc_then_none_conflicts(
    open_office, kind
):
    """Nobody else touched the feature, and the ledger knows what the device wrote."""
    office = open_office(kind, trees=STAMPED)

    told = _stamped(office, office.device)

    assert told == [["applied"]] * 3
