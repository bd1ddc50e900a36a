"""Calls that take as long as a disk or a network does, asked from the main thread.

    calls = Calls("jobs of a project")
    calls.ask(lambda: service.list_jobs(), self._show, self._on_failed, owner=self)

The call runs in a thread of its own; what it returns, or the error that it raised,
comes back in the main thread. Calls of one `Calls` run one after the other, in the
order in which they were asked. These are short readings and wishes, made every few
seconds while a view is open: as tasks of QGIS they would make its status bar flicker.
What runs for long is a job, and `project_worker` runs those as tasks.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

_log = logging.getLogger(__name__)

Answer = Callable[[Any], None]
Failure = Callable[[Exception], None]

_on_their_way: set[Question] = set()
"""Held until they are answered: an answer whose question Python's collector took while
Qt brought it would be received by a function that is no more."""


def _ignore(_result: object) -> None:
    return None


class Question(QObject):
    """A call on its way; lives in the main thread."""

    answered = pyqtSignal(object, object)
    """What it returned, and the error that it raised or None."""

    def __init__(self, call: Callable[[], Any], owner: QObject | None) -> None:
        super().__init__(owner)
        self.call = call
        self._is_dropped = False

    @property
    def is_dropped(self) -> bool:
        """Whether nobody wants the answer any more."""
        return self._is_dropped

    def drop(self) -> None:
        """Want no answer any more; a call that has begun runs to its end."""
        self._is_dropped = True


class Calls(QObject):
    """A thread that makes calls, one after the other; lives in the main thread."""

    busy_changed = pyqtSignal(bool)
    """Calls are on their way now, or none is any more."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """Args:
        name: of the thread, for whoever looks at threads.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._name = name
        self._queue: queue.SimpleQueue[Question | None] = queue.SimpleQueue()
        self._questions: set[Question] = set()
        self._thread: threading.Thread | None = None
        self._is_closed = False

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return any(not item.is_dropped for item in self._questions)

    def ask(
        self,
        call: Callable[[], Any],
        answer: Answer = _ignore,
        failed: Failure | None = None,
        *,
        owner: QObject | None = None,
    ) -> Question:
        """Make `call` in the thread, and bring what it returns to the main thread.

        Args:
            call: touches no widget and no layer of the open project.
            answer: gets what the call returned.
            failed: gets the error; None: it is logged.
            owner: of the question: when it is deleted, nobody wants the answer.
        """
        question = Question(call, owner)
        self._questions.add(question)

        def receive(result: Any, error: Exception | None) -> None:
            _on_their_way.discard(question)
            self._questions.discard(question)
            is_wanted = not (question.is_dropped or self._is_closed)
            try:
                question.deleteLater()
            except RuntimeError:
                # Qt deleted it with its owner while the answer was on its way
                is_wanted = False
            if not (self.is_busy or self._is_closed):
                self.busy_changed.emit(False)
            if not is_wanted:
                return
            if error is None:
                answer(result)
            elif failed is not None:
                failed(error)
            else:
                _log.error("a call failed", exc_info=error)

        question.answered.connect(receive, Qt.ConnectionType.QueuedConnection)
        if self._is_closed:
            question.drop()
            return question
        if self._thread is None:
            self._thread = threading.Thread(
                target=_work, args=(self._queue,), name=self._name, daemon=True
            )
            self._thread.start()
        _on_their_way.add(question)
        self._queue.put(question)
        self.busy_changed.emit(True)
        return question

    def close(self) -> None:
        """Bring no more answers; the thread ends after the call that it is at."""
        if self._is_closed:
            return
        self._is_closed = True
        for question in tuple(self._questions):
            question.drop()
        self._questions.clear()
        self._queue.put(None)

    def finish(self) -> None:
        """Like `close`, but calls that were asked for, and not dropped, are made."""
        if self._is_closed:
            return
        self._is_closed = True
        self._questions.clear()
        self._queue.put(None)

    def wait(self, timeout_s: float) -> bool:
        """Wait for the thread to end after `close`; False when it did not."""
        if self._thread is not None:
            self._thread.join(timeout_s)
        return self._thread is None or not self._thread.is_alive()


def _work(questions: queue.SimpleQueue[Question | None]) -> None:
    while (question := questions.get()) is not None:
        result: Any = None
        error: Exception | None = None
        # Qt deletes a question together with its owner, at any moment
        with suppress(RuntimeError):
            if question.is_dropped:
                _on_their_way.discard(question)
                continue
        try:
            result = question.call()
        except Exception as raised:  # kept: told in the main thread  # noqa: BLE001
            error = raised
        try:
            question.answered.emit(result, error)
        except RuntimeError:
            _on_their_way.discard(question)
        # an answer may be large: let go before the next question comes
        del question, result, error
