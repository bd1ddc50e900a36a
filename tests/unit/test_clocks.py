"""A device that tells the same moment by two clocks is in no conflict with itself."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qfieldsync_cloud.core.reports.warning_sentences import warning_sentence
from qfieldsync_cloud.core.sync.clocks import is_told_by_another_clock
from qfieldsync_cloud.core.sync.layer import Field, FieldKind
from tests.unit.factories import (
    code_of,
    create,
    delete,
    feature,
    patch,
    run,
    source_of,
    trees,
    warnings_of,
)

EDITED = Field("edited", FieldKind.DATETIME)
NOON = datetime.fromisoformat("2024-05-06T12:00:00.678")
CLOCK = ("clock_differs", "edited")

offsets = st.integers(-14 * 4, 14 * 4).filter(bool).map(lambda n: n * 15)
moments = st.datetimes(NOON - timedelta(9999), NOON + timedelta(9999)).map(
    lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000)
)


def told(moment, *, in_utc=False, offset_min=0):
    """A moment of the device's clock as it stands in a deltafile."""
    if not in_utc:
        return moment.isoformat(timespec="milliseconds")
    moment -= timedelta(minutes=offset_min)
    return moment.isoformat(timespec="milliseconds") + "Z"


@pytest.mark.parametrize(
    ("recorded", "expected"),
    [
        ("2024-05-06T10:00:00.678Z", True),
        ("2024-05-06T06:15:00.678Z", True),
        ("2024-05-07T02:00:00.678Z", True),
        ("2024-05-06T10:00:00.678", True),
        # by the same clock
        ("2024-05-06T12:00:00.678Z", False),
        ("2024-05-06T12:00:00.700Z", False),
        # no offset of a clock
        ("2024-05-06T10:00:01.678Z", False),
        ("2024-05-06T10:00:00.000Z", False),
        ("2024-05-06T10:00:00.679Z", False),
        ("2024-05-06T10:00:00.677Z", False),
        ("2024-05-06T10:01:00.678Z", False),
        ("2024-05-07T10:00:00.678Z", False),
        ("2024-05-07T02:15:00.678Z", False),
        (None, False),
        ("noon", False),
        (7, False),
    ],
)
def test_moment_when_it_is_told_then_offsets_of_clocks_are_recognised(
    recorded, expected
):
    assert is_told_by_another_clock(EDITED, NOON, recorded) is expected


def test_value_when_it_is_no_moment_then_no_clock_tells_it():
    text = Field("note", FieldKind.TEXT)

    assert not is_told_by_another_clock(EDITED, None, "2024-05-06T10:00:00.678Z")
    assert not is_told_by_another_clock(text, "2024-05-06T12:00", "2024-05-06T10:00")


def made(moment, **properties):
    return create(
        {"species": "oak", "edited": told(moment)}, local_pk="1", **properties
    )


def changed(before, after, offset_min, **properties):
    old = {"edited": told(before, in_utc=True, offset_min=offset_min)}
    new = {"edited": told(after, in_utc=True, offset_min=offset_min)}
    return patch(old, new, pk="", local_pk="1", **properties)


@given(moments, offsets, st.integers(1, 10**9))
def test_stamp_when_the_device_wrote_it_itself_then_it_is_no_conflict(
    moment, offset_min, later_ms
):
    source = source_of(trees(EDITED))
    later = moment + timedelta(milliseconds=later_ms)
    latest = later + timedelta(milliseconds=later_ms)

    planned = run(
        source,
        made(moment),
        changed(moment, later, offset_min),
        changed(later, latest, offset_min, uuid="patch-2"),
    )

    # a patch that brings just what is there has nothing to write and is applied too
    assert {code_of(item) for item in planned[1:]} <= {"", "already_applied"}
    assert CLOCK not in warnings_of(planned[2])
    if planned[1].action is not None:
        assert CLOCK in warnings_of(planned[1])


@given(moments, offsets, st.integers(1, 10**9))
def test_stamp_when_somebody_else_changed_it_then_it_is_a_conflict(
    moment, offset_min, ms
):
    source = source_of(trees(EDITED))
    here = moment + timedelta(milliseconds=ms)
    new = moment + timedelta(days=400)

    planned = run(
        source,
        made(moment),
        patch({"edited": told(moment)}, {"edited": told(here)}, client="office"),
        changed(moment, new, offset_min, uuid="patch-2"),
    )

    assert planned[1].action is not None
    is_as_the_device_saw_it = here == moment - timedelta(minutes=offset_min)
    assert is_as_the_device_saw_it or code_of(planned[2]) == "edit_edit"


def test_stamp_when_another_device_wrote_it_then_it_is_a_conflict():
    source = source_of(trees(EDITED), {"1": feature(species="oak", edited=NOON)})
    old = {"edited": told(NOON, in_utc=True, offset_min=120)}

    [planned] = run(source, patch(old, {"edited": "2024-05-08T10:00:00.000Z"}))

    assert code_of(planned) == "edit_edit"


def test_stamp_when_the_device_deletes_its_own_feature_then_it_is_deleted():
    source = source_of(trees(EDITED))
    old = {"edited": told(NOON, in_utc=True, offset_min=120)}

    planned = run(source, made(NOON), delete(old, "Point (1 2)", pk="", local_pk="1"))

    assert code_of(planned[1]) == ""
    assert CLOCK in warnings_of(planned[1])


def test_stamp_when_it_is_told_by_another_clock_then_the_warning_names_both_times():
    source = source_of(trees(EDITED))
    later = NOON + timedelta(hours=1)

    planned = run(source, made(NOON), changed(NOON, later, 120))

    [warning] = [item for item in planned[1].warnings if item.field_name == "edited"]
    assert warning.values == {
        "stored": "2024-05-06T12:00:00.678",
        "sent": "2024-05-06T10:00:00.678Z",
    }
    assert warning_sentence(warning) == (
        'The device told the time in "edited" by two clocks: it wrote '
        '"2024-05-06T12:00:00.678", and speaks of it as "2024-05-06T10:00:00.678Z" now.'
    )
