"""What a report's JSON form makes of values that JSON has no word for."""

from __future__ import annotations

import json
import math

import pytest

from qfieldsync_cloud.core.deltas.model import ABSENT, DeltaMethod
from qfieldsync_cloud.core.sync.conflict import Conflict, ConflictKind, FieldConflict
from qfieldsync_cloud.core.sync.report import (
    DeltaReport,
    Purpose,
    Report,
    Sentences,
    delta_to_json,
    merged,
)
from qfieldsync_cloud.core.sync.status import DeltaStatus

SENTENCES = Sentences(*[lambda _: "said"] * 4)


def conflicts_of(old, new=ABSENT, current=ABSENT):
    """The conflicts of a report on one field, as its JSON form has them."""
    field = FieldConflict("height", old, new, current)
    conflict = Conflict(ConflictKind.EDIT_EDIT, (field,))
    return delta_to_json(delta_report(conflict), SENTENCES)["conflicts"]


def delta_report(conflict=None, uuid="u"):
    return DeltaReport(
        uuid=uuid,
        status=DeltaStatus.CONFLICT,
        is_already_applied=False,
        layer_id="trees",
        layer_name="Trees",
        method=DeltaMethod.PATCH,
        source_pk="1",
        modified_pk=None,
        conflict=conflict,
        diagnosis=None,
        warnings=(),
        provider_errors=(),
        data_source="",
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (math.inf, "inf"),
        (-math.inf, "-inf"),
        (math.nan, "nan"),
        ([1, [math.inf]], [1, ["inf"]]),
        ({"a": {"b": math.inf, "c": None}}, {"a": {"b": "inf", "c": None}}),
        (1e308, 1e308),
        (None, None),
        (True, True),
        ("inf", "inf"),
    ],
    ids=str,
)
def test_value_in_conflict_when_json_has_no_word_for_it_then_it_is_named(
    value, expected
):
    found = conflicts_of(value, new=value, current=value)

    named = {"old": expected, "new": expected, "current": expected}
    assert found == [{"field": "height", **named}]
    assert json.loads(json.dumps(found, allow_nan=False)) == found


def test_side_of_a_conflict_when_not_recorded_then_it_has_no_key():
    assert conflicts_of(1.5) == [{"field": "height", "old": 1.5}]


def report(deltafile_id, *uuids, is_dry_run=False):
    deltas = tuple(delta_report(uuid=uuid) for uuid in uuids)
    return Report(deltafile_id, "project", is_dry_run, deltas, Purpose.REVERT)


def test_reports_when_there_are_none_then_none_comes_of_them():
    assert merged([]) is None


def test_report_when_it_is_the_only_one_then_it_stays_as_it_is():
    assert merged([report("file", "a", "b")]) == report("file", "a", "b")


def test_reports_when_merged_then_every_delta_is_told_of_in_order():
    first, second = report("file", "c", "a"), report("file", "b", is_dry_run=True)

    assert merged([first, report("file"), second]) == report(
        "file", "c", "a", "b", is_dry_run=True
    )


def test_reports_when_of_several_files_then_no_file_is_named():
    reports = [report("one", "a"), report("two", "b"), report("one", "c")]

    assert merged(reports) == report("", "a", "b", "c")
