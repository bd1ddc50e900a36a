"""Errands as tasks of QGIS: answered in the main thread, stopped, never left behind."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from qfieldsync_cloud.core.errors import Cancelled
from qfieldsync_cloud.tasks.errands import Errands


@pytest.fixture
def told():
    return []


@pytest.fixture
def errands(qgis_app, qtbot):
    owner = QObject()
    yield Errands(owner)
    if not sip.isdeleted(owner):
        sip.delete(owner)
    manager = QgsApplication.taskManager()
    qtbot.waitUntil(lambda: manager.countActiveTasks() == 0, timeout=10_000)


def test_answer_comes_in_the_main_thread_with_progress(errands, told, qtbot):
    shares = []

    def errand(watch):
        watch.of_run(4).progressed(1)
        watch.of_job().progressed(0.5)
        shares.append(threading.current_thread() is threading.main_thread())
        return "done"

    def answer(found):
        told.append((found, threading.current_thread() is threading.main_thread()))

    errands.start("Errand", errand, answer, told.append, kind="run")
    assert errands.is_running("run")
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)

    assert told == [("done", True)]
    assert shares == [False]
    assert not errands.is_running("run")


def test_error_comes_to_whoever_started_it(errands, told, qtbot):
    def errand(_watch):
        raise ValueError("no disk")

    errands.start("Errand", errand, lambda _found: None, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)

    assert [str(error) for error in told] == ["no disk"]


@pytest.mark.parametrize("way", ["gives up", "had done it"])
def test_errand_that_is_stopped_tells_what_it_did(errands, told, qtbot, way):
    begun = threading.Event()

    def errand(watch):
        begun.set()
        while not watch.is_cancelled():
            threading.Event().wait(0.01)
        if way == "gives up":
            watch.of_job().check()
        return "done"

    errands.start("Errand", errand, told.append, told.append)
    assert begun.wait(10)
    for task in QgsApplication.taskManager().activeTasks():
        task.cancel()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)

    if way == "gives up":
        assert isinstance(told[0], Cancelled)
    else:
        assert told == ["done"]


@pytest.mark.parametrize("way", ["cancelled", "deleted"])
def test_errand_that_nobody_waits_for_is_stopped_and_silent(errands, told, qtbot, way):
    begun, ended = threading.Event(), threading.Event()

    def errand(watch):
        begun.set()
        while not watch.is_cancelled():
            threading.Event().wait(0.01)
        ended.set()

    errands.start("Errand", errand, told.append, told.append)
    assert begun.wait(10)
    if way == "cancelled":
        errands.cancel()
    else:
        sip.delete(errands.parent())
    qtbot.waitUntil(ended.is_set, timeout=10_000)
    qtbot.wait(50)

    assert told == []
