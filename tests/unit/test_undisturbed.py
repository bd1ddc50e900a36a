"""The pause of the collector and the switch interval, and that both come back."""

from __future__ import annotations

import gc
import sys

import pytest

from qfieldsync_cloud.core import undisturbed as module
from qfieldsync_cloud.core.undisturbed import drop, let_go, undisturbed


def settings() -> tuple[bool, float]:
    return gc.isenabled(), sys.getswitchinterval()


def test_work_when_undisturbed_then_collector_pauses_and_others_come_in_sooner():
    before = settings()

    with undisturbed():
        assert settings() == (False, pytest.approx(0.001))

    assert settings() == before


def test_work_when_it_is_part_of_other_work_then_only_the_outer_end_counts():
    before = settings()

    with undisturbed():
        with undisturbed():
            pass
        assert settings() == (False, pytest.approx(0.001))

    assert settings() == before


def test_work_when_it_fails_then_collector_goes_on():
    before = settings()

    with pytest.raises(ZeroDivisionError), undisturbed():
        _ = 1 / 0

    assert settings() == before


def test_collector_when_it_was_off_before_then_it_stays_off():
    gc.disable()
    try:
        with undisturbed():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_cycle_when_it_is_left_by_the_work_then_it_is_found_later():
    with undisturbed():
        cycle: list[object] = []
        cycle.append(cycle)
        del cycle

    assert gc.collect() >= 1


def test_objects_when_many_are_left_then_the_collector_leaves_them_alone():
    frozen = gc.get_freeze_count()
    try:
        with undisturbed():
            kept = [[] for _ in range(250_000)]

        assert gc.get_freeze_count() - frozen >= len(kept)
    finally:
        gc.unfreeze()


class Thing:
    def __init__(self, name: str) -> None:
        self.name = name


def test_objects_when_they_are_dropped_then_each_one_is_empty():
    things = [Thing(str(number)) for number in range(450)]

    drop(things)

    assert not any(map(vars, things))


@pytest.mark.parametrize(("count", "pauses"), [(0, 0), (1, 0), (200, 0), (450, 2)])
def test_objects_when_they_are_dropped_then_others_come_in_between(
    monkeypatch, count, pauses
):
    slept: list[float] = []
    monkeypatch.setattr(module.time, "sleep", slept.append)

    drop(Thing(str(number)) for number in range(count))

    assert len(slept) == pauses


def test_items_when_they_are_let_go_then_who_holds_them_keeps_them_whole():
    things = [Thing(str(number)) for number in range(450)]
    held = things[7]

    let_go(things)

    assert things == []
    assert held.name == "7"


def test_items_when_they_are_let_go_then_others_come_in_between(monkeypatch):
    left: list[int] = []
    things = [Thing(str(number)) for number in range(450)]
    monkeypatch.setattr(module.time, "sleep", lambda _s: left.append(len(things)))

    let_go(things)

    assert left == [250, 50]
