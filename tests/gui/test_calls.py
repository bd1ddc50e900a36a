"""Calls in a thread of their own: in order, answered in the main thread, droppable."""

from __future__ import annotations

import gc
import threading

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject

from qfieldsync_cloud.tasks.calls import Calls


@pytest.fixture
def calls(qgis_app):
    made = Calls("calls of a test")
    yield made
    made.close()
    assert made.wait(10)


def test_answers_come_in_order_and_in_the_main_thread(calls, qtbot):
    seen = []
    for number in range(3):
        calls.ask(
            lambda number=number: (number, threading.current_thread().name),
            lambda found: seen.append((*found, threading.current_thread().name)),
        )
    qtbot.waitUntil(lambda: len(seen) == 3)

    main = threading.main_thread().name
    assert seen == [(number, "calls of a test", main) for number in range(3)]
    assert not calls.is_busy


def test_error_comes_to_whoever_asked(calls, qtbot):
    failures = []

    def fail():
        raise ValueError("no disk")

    calls.ask(fail, lambda _found: failures.append("answered"), failures.append)
    qtbot.waitUntil(lambda: bool(failures))

    assert [str(error) for error in failures] == ["no disk"]


@pytest.mark.parametrize("way", ["dropped", "owner deleted", "closed"])
def test_answer_that_nobody_wants_does_not_come(calls, qtbot, way):
    seen, begun, go_on = [], threading.Event(), threading.Event()

    def call():
        begun.set()
        go_on.wait(10)
        return "answer"

    owner = QObject()
    question = calls.ask(call, seen.append, owner=owner)
    assert begun.wait(10)
    if way == "dropped":
        question.drop()
    elif way == "owner deleted":
        owner.deleteLater()
        del owner
        qtbot.wait(20)
    else:
        calls.close()
    go_on.set()
    done = []
    if way != "closed":
        calls.ask(lambda: "later", done.append)
        qtbot.waitUntil(lambda: done == ["later"])
    qtbot.wait(50)

    assert seen == []


@pytest.mark.parametrize("is_finishing", [True, False], ids=["finish", "close"])
def test_answer_that_comes_after_all_was_let_go_does_no_harm(qtbot, is_finishing):
    """Once the collector had taken the function that Qt was about to call."""
    calls, answers = Calls("test"), []
    for _ in range(50):
        calls.ask(lambda: 1, answers.append)
    calls.finish() if is_finishing else calls.close()
    assert calls.wait(10)

    del calls
    gc.collect()
    QCoreApplication.processEvents()

    assert answers == []


def test_what_a_question_refers_to_is_let_go_in_the_main_thread(calls, qtbot):
    """A widget that went in another thread would take QGIS along."""

    class Answered:
        def __init__(self) -> None:
            self.answers = []

        def hear(self, found):
            self.answers.append(found)

        def __del__(self) -> None:
            ends.append(threading.current_thread())

    ends, go_on = [], threading.Event()
    calls.ask(lambda: go_on.wait(10))
    for _ in range(20):
        calls.ask(lambda: 1, Answered().hear).drop()
    calls.ask(lambda: 1, Answered().hear)
    go_on.set()

    qtbot.waitUntil(lambda: len(ends) == 21)

    assert set(ends) == {threading.main_thread()}


def test_answer_that_arrives_after_its_owner_was_deleted_is_dropped(qtbot):
    calls, owner, answers = Calls("test"), QObject(), []
    calls.ask(lambda: 1, answers.append, owner=owner)
    calls.close()
    assert calls.wait(10)

    # the answer is in the event queue now
    sip.delete(owner)
    QCoreApplication.processEvents()

    assert answers == []
    assert not calls.is_busy
