"""How one list of rows becomes another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qfieldsync_cloud.core.changes.differences import Steps, runs_of, steps_between

numbers = st.lists(st.integers(0, 30), unique=True)


def after(old: list[int], new: list[int], steps: Steps) -> list[int]:
    """What is there after the steps."""
    shown = list(old)
    for first, last in reversed(steps.removed):
        del shown[first : last + 1]
    for first, last in steps.inserted:
        shown[first:first] = new[first : last + 1]
    return shown


@given(numbers, numbers)
def test_steps_lead_from_one_list_to_the_other(old, new):
    old, new = sorted(old), sorted(new)

    assert after(old, new, steps_between(old, new, 100)) == new


@given(numbers, numbers)
def test_lists_in_another_order_are_never_led_wrong(old, new):
    steps = steps_between(old, new, 100)

    assert steps is None or after(old, new, steps) == new


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([1, 2], [1, 2, 3, 4], Steps((), ((2, 3),))),
        ([3, 4], [1, 2, 3, 4], Steps((), ((0, 1),))),
        ([], [1, 2], Steps((), ((0, 1),))),
        ([1, 2], [1, 2], Steps((), ())),
        ([1, 2, 3, 4], [2, 4, 5], Steps(((0, 0), (2, 2)), ((2, 2),))),
        ([1, 2], [2, 1], None),
        ([1, 2, 3, 4, 5, 6, 7], [1], Steps(((1, 6),), ())),
        ([1, 2, 3, 4, 5, 6, 7], [2, 4, 6], None),
    ],
    ids=str,
)
def test_steps_are_few_or_none(old, new, expected):
    assert steps_between(old, new, 3) == expected


def test_runs_of_positions():
    assert runs_of([], 1) == ()
    assert runs_of([1, 2, 3, 7], 2) == ((1, 3), (7, 7))
    assert runs_of([1, 3, 5], 2) is None


class Watched(list):
    """Knows how far it was read."""

    read = 0

    def __iter__(self):
        for number in super().__iter__():
            self.read += 1
            yield number


def test_steps_that_are_too_many_are_not_looked_for_to_the_end():
    old, new = Watched(range(1000)), list(range(0, 1000, 2))

    assert steps_between(old, new, 3) is None
    assert old.read < 20
