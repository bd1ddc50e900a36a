"""Steps that only the main thread may take, asked for in another one."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, pyqtSignal

from qfieldsync_cloud.tasks import main_thread
from qfieldsync_cloud.tasks.main_thread import (
    slices_later_on_main_thread,
    slices_on_main_thread,
)
from tests.qgis.service_factories import wait_until


@pytest.fixture(autouse=True)
def smallest_slices(qgis_app, monkeypatch):
    """A slice is one step."""
    monkeypatch.setattr(main_thread, "_SLICE_S", 0)


class Steps:
    """Notes who takes them."""

    def __init__(self) -> None:
        self.takers: list[threading.Thread] = []

    def take(self) -> Iterator[int]:
        for number in range(3):
            self.takers.append(threading.current_thread())
            yield number


class Wish(QObject):
    """Something else that the main thread is to do."""

    told = pyqtSignal(object)


def live_until(is_true) -> None:
    def lives() -> bool:
        QCoreApplication.processEvents()
        return bool(is_true())

    wait_until(lives)


def test_steps_are_taken_in_the_main_thread_a_slice_at_a_time():
    steps = Steps()

    with ThreadPoolExecutor(1) as pool:
        found = pool.submit(lambda: list(slices_on_main_thread(steps.take())))
        live_until(found.done)

    assert found.result() == [[0], [1], [2]]
    assert set(steps.takers) == {threading.main_thread()}


def test_steps_of_the_main_thread_itself_are_taken_at_once():
    assert list(slices_on_main_thread(Steps().take())) == [[0], [1], [2]]


def test_steps_that_nobody_waits_for_leave_the_main_thread_free_in_between():
    done: list[object] = []
    wish = Wish()
    wish.told.connect(done.append, Qt.ConnectionType.QueuedConnection)

    def take() -> Iterator[int]:
        for number in range(3):
            done.append(number)
            wish.told.emit("other")
            yield number

    with ThreadPoolExecutor(1) as pool:
        pool.submit(slices_later_on_main_thread, take()).result()
    assert done == []
    live_until(lambda: len(done) == 6)

    assert done == [0, "other", 1, "other", 2, "other"]


def test_steps_that_nobody_waits_for_are_all_taken_at_once_by_the_main_thread():
    """It would come to the others only when a script is over that looks at them."""
    steps = Steps()

    slices_later_on_main_thread(steps.take())

    assert steps.takers == [threading.main_thread()] * 3


def test_step_that_fails_is_told_where_it_was_asked_for():
    def failing() -> Iterator[int]:
        yield 1
        raise ValueError("no")

    with ThreadPoolExecutor(1) as pool:
        found = pool.submit(lambda: list(slices_on_main_thread(failing())))
        live_until(found.done)

    assert isinstance(found.exception(), ValueError)
