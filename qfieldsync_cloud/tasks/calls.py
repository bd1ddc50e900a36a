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
from dataclasses import dataclass
from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal, pyqtSlot

_log = logging.getLogger(__name__)

Answer = Callable[[Any], None]
Failure = Callable[[Exception], None]


def _ignore(_result: object) -> None:
    return None


def _nothing() -> None:
    return None


def _receive_nothing(_question: Question, _reply: Reply) -> None:
    return None


class Question:
    """A call on its way."""

    def __init__(
        self,
        call: Callable[[], Any],
        receive: Callable[[Question, Reply], None],
        owner: QObject | None,
    ) -> None:
        self.call = call
        self._receive = receive
        self._owner = owner
        self._is_dropped = False

    @property
    def is_dropped(self) -> bool:
        """Whether nobody wants the answer any more."""
        is_alone = self._owner is not None and sip.isdeleted(self._owner)
        return self._is_dropped or is_alone

    def drop(self) -> None:
        """Want no answer any more; a call that has begun runs to its end."""
        self._is_dropped = True

    def reply(self, reply: Reply) -> None:
        """Hand over what came of it; in the main thread."""
        receive = self._receive
        # the other thread may hold the question longer, and is to let go no widget
        self.call, self._receive = _nothing, _receive_nothing
        receive(self, reply)


@dataclass(frozen=True)
class Reply:
    """What a call returned, or the error that it raised."""

    result: Any
    error: Exception | None


class _Post(QObject):
    """Brings replies to the main thread.

    It belongs to the thread that makes the calls as well: what a thread lets speak must
    not be deleted by another one at that moment, as a widget's child might be.
    """

    replied = pyqtSignal(object, object)
    """The `Question`, and its `Reply`."""

    def __init__(self) -> None:
        super().__init__()
        self.replied.connect(self._on_replied, Qt.ConnectionType.QueuedConnection)

    @pyqtSlot(object, object)
    def _on_replied(self, question: Question, reply: Reply) -> None:
        question.reply(reply)


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
        self._post = _Post()
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

        def receive(question: Question, reply: Reply) -> None:
            self._questions.discard(question)
            if self._is_closed or sip.isdeleted(self):
                return
            if not self.is_busy:
                self.busy_changed.emit(False)
            if question.is_dropped:
                return
            if reply.error is None:
                answer(reply.result)
            elif failed is not None:
                failed(reply.error)
            else:
                _log.error("a call failed", exc_info=reply.error)

        question = Question(call, receive, owner)
        if self._is_closed:
            question.drop()
        else:
            self._questions.add(question)
            self._start()
            self._queue.put(question)
            self.busy_changed.emit(True)
        return question

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(
                target=_work,
                args=(self._queue, self._post),
                name=self._name,
                daemon=True,
            )
            self._thread.start()

    def close(self) -> None:
        """Bring no more answers; the thread ends after the call that it is at."""
        for question in tuple(self._questions):
            question.drop()
        self.finish()

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


def _work(questions: queue.SimpleQueue[Question | None], post: _Post) -> None:
    while (question := questions.get()) is not None:
        result: Any = None
        error: Exception | None = None
        if not question.is_dropped:
            try:
                result = question.call()
            except Exception as raised:  # told in the main thread  # noqa: BLE001
                error = raised
        # a dropped one too: what it refers to is let go in the main thread
        post.replied.emit(question, Reply(result, error))
        # an answer may be large: let go before the next question comes
        del question, result, error
