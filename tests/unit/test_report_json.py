"""What a report's JSON form makes of values that JSON has no word for."""

from __future__ import annotations

import json
import math

import pytest

from qfieldsync_cloud.core.deltas.model import ABSENT, DeltaMethod
from qfieldsync_cloud.core.sync.conflict import Conflict, ConflictKind, FieldConflict
from qfieldsync_cloud.core.sync.report import DeltaReport, Sentences, delta_to_json
from qfieldsync_cloud.core.sync.status import DeltaStatus

SENTENCES = Sentences(*[lambda _: "said"] * 4)


def conflicts_of(old, new=ABSENT, current=ABSENT):
    """The conflicts of a report on one field, as its JSON form has them."""
    field = FieldConflict("height", old, new, current)
    report = DeltaReport(
        uuid="u",
        status=DeltaStatus.CONFLICT,
        is_already_applied=False,
        layer_id="trees",
        layer_name="Trees",
        method=DeltaMethod.PATCH,
        source_pk="1",
        modified_pk=None,
        conflict=Conflict(ConflictKind.EDIT_EDIT, (field,)),
        diagnosis=None,
        warnings=(),
        provider_errors=(),
        data_source="",
    )
    return delta_to_json(report, SENTENCES)["conflicts"]


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
