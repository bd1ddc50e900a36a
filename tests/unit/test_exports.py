"""Changes as CSV, JSON and HTML: whole, readable again, harmless."""

from __future__ import annotations

import csv
import io
import json
from datetime import datetime, timezone
from typing import Any

import pytest

from qfieldsync_cloud.core.deltas.delta_list import (
    ServerStatus,
    delta_list_from_json,
)
from qfieldsync_cloud.core.exports.page import page_parts
from qfieldsync_cloud.core.exports.records import changes_of
from qfieldsync_cloud.core.exports.texts import COLUMNS, csv_parts, json_parts
from tests.unit.service_factories import delta, deltafile, new_service

NOW = datetime(2026, 3, 4, 9, 30, tzinfo=timezone.utc)


def service(tmp_path, *deltas: dict[str, Any]):
    made = new_service(tmp_path)
    made.push_deltafile(deltafile(*deltas))
    return made


def changes(tmp_path, *deltas: dict[str, Any], chosen: Any = None):
    return list(changes_of(service(tmp_path, *deltas), chosen, is_server=False))


def table(found) -> list[dict[str, str]]:
    text = "".join(csv_parts(found))
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:])))


def test_table_has_a_row_for_each_change(tmp_path):
    first, second = delta(), delta()

    rows = table(changes(tmp_path, first, second))

    assert tuple(rows[0]) == COLUMNS
    assert [row["delta_uuid"] for row in rows] == [first["uuid"], second["uuid"]]
    assert {row["status"] for row in rows} == {"STATUS_PENDING"}


def test_only_chosen_changes_are_exported_in_any_case_of_their_ids(tmp_path):
    first, second = delta(), delta()

    found = changes(tmp_path, first, second, chosen=[second["uuid"].upper()])

    assert [item.record.id for item in found] == [second["uuid"]]


@pytest.mark.parametrize(
    ("key", "cell"),
    [("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("-7", "-7"), ("-x", "'-x")],
    ids=["formula", "function", "number", "minus"],
)
def test_no_cell_is_a_formula(tmp_path, key, cell):
    [row] = table(changes(tmp_path, {**delta(), "sourcePk": key, "localPk": key}))

    assert row["feature"] == cell


@pytest.mark.parametrize("count", [0, 1, 2], ids=["none", "one", "two"])
def test_list_is_read_again_as_a_list_of_deltas(tmp_path, count):
    deltas = [delta() for _number in range(count)]
    found = changes(tmp_path, *deltas) if count else []

    decoded = json.loads("".join(json_parts(found)))
    entries = delta_list_from_json(decoded).entries

    assert decoded["count"] == count
    assert [entry.uuid for entry in entries] == [item["uuid"] for item in deltas]
    assert all(entry.status is ServerStatus.PENDING for entry in entries)
    assert all(entry.delta is not None for entry in entries)


def test_page_holds_nothing_that_a_device_could_run(tmp_path):
    evil = {**delta(), "localLayerName": "<script>alert(1)</script>"}

    page = "".join(page_parts(changes(tmp_path, evil), title="Park", generated_at=NOW))

    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "Waiting (1)" in page
