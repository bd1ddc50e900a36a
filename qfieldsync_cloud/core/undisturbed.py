"""Long work in a thread beside a window: quicker, and without halting the window.

Python's collector looks at every object again and again while a run makes a million of
them: 12 of 85 us per delta, and up to 700 ms at a time in which no other thread runs
(measured with 100,000 deltas). A run makes next to no cycles, so it goes without.
A thread of pure Python lets others in only every 5 ms; with 1 ms a slot of the main
thread that calls QGIS a hundred times waits 2 ms instead of 10 ms.
"""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

_SWITCH_INTERVAL_S = 0.001
_MANY = 200_000
"""Objects that the collector looks at in some 20 ms."""

_DROPPED_AT_ONCE = 200
"""Objects, in some 2 ms; to let others in between takes 0.06 ms each time."""

_lock = threading.Lock()
_running = 0
_was_collecting = True
_interval_s_before = 0.005


@contextmanager
def undisturbed() -> Iterator[None]:
    """Pause the collector and let other threads in more often; in any thread."""
    _begin()
    try:
        yield
    finally:
        _end()


def drop(objects: Iterable[object]) -> None:
    """Empty objects that nobody uses any more, one after the other.

    Freed at once, those of 100,000 deltas halt every thread for 140 to 230 ms.
    """
    items = list(objects)
    while items:
        for item in items[-_DROPPED_AT_ONCE:]:
            vars(item).clear()
        del items[-_DROPPED_AT_ONCE:]
        if items:
            time.sleep(0)


def let_go(items: list[Any]) -> None:
    """Empty a list bit by bit; whoever else holds its items keeps them as they are."""
    while items:
        del items[-_DROPPED_AT_ONCE:]
        if items:
            time.sleep(0)


def _begin() -> None:
    global _running, _was_collecting, _interval_s_before
    with _lock:
        _running += 1
        if _running == 1:
            _was_collecting = gc.isenabled()
            _interval_s_before = sys.getswitchinterval()
            gc.disable()
            sys.setswitchinterval(_SWITCH_INTERVAL_S)


def _end() -> None:
    global _running
    with _lock:
        _running -= 1
        if _running:
            return
        sys.setswitchinterval(_interval_s_before)
        if _was_collecting:
            if gc.get_count()[0] > _MANY:
                # the next collection would look at each of them: a second and more
                # for 100,000 deltas. They go when nothing refers to them any more.
                gc.freeze()
            gc.enable()
