"""What only QGIS's main thread may do, asked for in any thread.

QGIS 3.22 runs a model as a whole in a background thread, and with it the first and the
last step of its algorithms, which belong to the main thread (measured).
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, TypeVar

from qgis.PyQt.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    Qt,
    QThread,
    pyqtSignal,
    pyqtSlot,
)

TIMEOUT_S = 60.0
"""After so long without an answer the main thread waits for this one."""
_SLICE_S = 0.01
_Step = TypeVar("_Step")

_errands: set[_Errand] = set()
"""On their way: nobody else holds those that nobody waits for."""


class MainThreadBusy(Exception):
    """The main thread did not come to it; nothing was done, nor will be."""


def on_main_thread(act: Callable[[], Any], timeout_s: float = TIMEOUT_S) -> Any:
    """Do `act` in the main thread, wait for it, and return what it returns.

    Raises:
        MainThreadBusy: it was not begun in time.
    """
    if _is_main_thread():
        return act()
    errand = _Errand(act)
    errand.wanted.emit()
    return errand.wait(timeout_s)


def slices_on_main_thread(
    steps: Iterator[_Step], timeout_s: float = TIMEOUT_S
) -> Iterator[list[_Step]]:
    """Take short steps in the main thread, and wait for what they bring.

    Between two slices of a hundredth of a second it does what else there is.

    Args:
        steps: a generator that owns no object of Qt: this thread lets go of it.
        timeout_s: see `on_main_thread`.

    Raises:
        MainThreadBusy: a slice was not begun in time.
    """
    while taken := on_main_thread(partial(_slice_of, steps), timeout_s):
        yield taken


def slices_later_on_main_thread(steps: Iterator[object]) -> None:
    """Have short steps taken in the main thread, a slice at a time, without waiting.

    In the main thread all are taken at once: a script that ran an algorithm looks at
    the layers next.
    """

    def act() -> None:
        if _slice_of(steps):
            _Errand(act).wanted.emit()

    if not _is_main_thread():
        _Errand(act).wanted.emit()
        return
    for _step in steps:
        pass


def _slice_of(steps: Iterator[_Step]) -> list[_Step]:
    """What a slice brings; nothing: that was all."""
    end, taken = time.monotonic() + _SLICE_S, []
    for step in steps:
        taken.append(step)
        if time.monotonic() >= end:
            break
    return taken


def run_errands() -> None:
    """Do what other threads wait for, in a main thread that does not come to it.

    In any other thread nothing is done. `qgis_process` runs algorithms in its main
    thread, and no events meanwhile.
    """
    if _is_main_thread():
        for errand in tuple(_errands):
            QCoreApplication.sendPostedEvents(errand, QEvent.Type.MetaCall)


def _is_main_thread() -> bool:
    application = QCoreApplication.instance()
    return application is None or bool(QThread.currentThread() == application.thread())


class _Errand(QObject):
    """Lives in the main thread, made in another one."""

    wanted = pyqtSignal()

    def __init__(self, act: Callable[[], Any]) -> None:
        super().__init__()
        self._act = act
        self._result: Any = None
        self._error: Exception | None = None
        self._lock = threading.Lock()
        self._is_given_up = False
        self._begun, self._done = threading.Event(), threading.Event()
        self.moveToThread(QCoreApplication.instance().thread())
        self.wanted.connect(self._run, Qt.ConnectionType.QueuedConnection)
        _errands.add(self)

    def wait(self, timeout_s: float) -> Any:
        self._begun.wait(timeout_s)
        with self._lock:
            self._is_given_up = not self._begun.is_set()
        if self._is_given_up:
            raise MainThreadBusy(f"no answer in {timeout_s:.0f} s")
        self._done.wait()
        if self._error is not None:
            raise self._error
        return self._result

    @pyqtSlot()
    def _run(self) -> None:
        _errands.discard(self)
        with self._lock:
            if self._is_given_up:
                return
            self._begun.set()
        try:
            self._result = self._act()
        except Exception as error:  # noqa: BLE001 - raised in the thread that waits
            self._error = error
        finally:
            self._done.set()
            self.deleteLater()
