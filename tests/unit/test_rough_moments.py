"""Moments as a device reads them from its package, a millisecond short."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from qfieldsync_cloud.core.sync.layer import Field, FieldKind
from qfieldsync_cloud.core.sync.values import as_read_roughly, equals_json

MOMENT = Field("v", FieldKind.DATETIME)


def at(second, millisecond):
    return datetime(2024, 5, 6, 7, 8, second, millisecond * 1000, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("second", "millisecond", "read"),
    [
        (9, 123, 123),
        (9, 124, 123),
        (9, 250, 250),
        (0, 511, 510),
        (0, 0, 0),
        (12, 0, 0),
        (31, 4, 3),
        (59, 999, 999),
    ],
)
def test_moment_when_it_is_read_roughly_then_may_lack_a_millisecond(
    second, millisecond, read
):
    assert as_read_roughly(at(second, millisecond)) == at(second, read)


@pytest.mark.parametrize("second", [0, 1, 9, 31, 59])
def test_moment_when_it_is_read_roughly_then_is_never_more_than_one_off(second):
    for millisecond in range(1000):
        read = as_read_roughly(at(second, millisecond))
        lost = (at(second, millisecond) - read).microseconds
        assert lost in (0, 1000)


@pytest.mark.parametrize(
    ("current", "recorded", "expected"),
    [
        (at(9, 124), "2024-05-06T07:08:09.124Z", True),
        (at(9, 124), "2024-05-06T07:08:09.123Z", True),
        (at(9, 124), "2024-05-06T07:08:09.122Z", False),
        (at(9, 124), "2024-05-06T07:08:09.125Z", False),
        (at(9, 123), "2024-05-06T07:08:09.124Z", False),
        (at(9, 250), "2024-05-06T07:08:09.249Z", False),
        (at(9, 124), None, False),
    ],
)
def test_recorded_moment_when_it_may_be_the_one_that_is_there_then_it_is(
    current, recorded, expected
):
    assert equals_json(MOMENT, current, recorded) is expected
