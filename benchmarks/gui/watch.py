"""How long the main thread was kept, while other processes have the processors too.

A figure is the time by the clock, less what threads of this process waited for a
processor that others had (see `benchmarks.isolated`).
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QTimer

from benchmarks.system import waited_s

_TICK_MS = 5
_SAMPLE_S = 0.004
_TOLD_MS = 40.0


def held_ms(act: Callable[[], object]) -> float:
    """How long `act` keeps the main thread."""
    moment = _Moment()
    act()
    return moment.held_ms(_Moment())


def until(is_true: Callable[[], Any], timeout_s: float = 600.0) -> None:
    """Let the window live until something is so."""
    end = time.monotonic() + timeout_s
    while not is_true():
        if time.monotonic() > end:
            raise TimeoutError(traceback.format_stack()[-2])
        QCoreApplication.processEvents()
        time.sleep(0.001)


class _Moment:
    """The clock, and what each Python thread has waited so far."""

    def __init__(self) -> None:
        self.at = time.perf_counter()
        self.ran_s = time.thread_time()
        """Of the main thread, which makes all moments."""
        self.waited: dict[int, float] = {}
        for thread in threading.enumerate():
            if thread.native_id is not None:
                try:
                    self.waited[thread.native_id] = waited_s(thread.native_id)
                except FileNotFoundError:
                    continue  # it ended just now

    def held_ms(self, later: _Moment) -> float:
        """From here until then: what the main thread, or whom it waited for, needed.

        It ran, or it waited for a processor, or for something else: that may have been
        a thread which waited for a processor itself.
        """
        main = threading.main_thread().native_id
        waits = {
            key: value - self.waited.get(key, 0.0)
            for key, value in later.waited.items()
        }
        own = waits.pop(main, 0.0)
        ran = later.ran_s - self.ran_s
        blocked = later.at - self.at - ran - own
        others = max(waits.values(), default=0.0)
        return 1000 * (ran + max(blocked - others, 0.0))


class Watch:
    """The event loop, from `watching` on: its longest gap between two turns."""

    def __init__(self, *, tells_where: bool = False) -> None:
        self.longest_ms = 0.0
        self._tells_where = tells_where
        self._samples: Counter[str] = Counter()
        self._last = _Moment()
        self._timer = QTimer()
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._is_over = threading.Event()

    def __enter__(self) -> Watch:
        self._last = _Moment()
        self._timer.start()
        if self._tells_where:
            threading.Thread(target=self._sample, daemon=True).start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._tick()
        self._timer.stop()
        self._is_over.set()

    def _tick(self) -> None:
        now = _Moment()
        gap = self._last.held_ms(now)
        self.longest_ms = max(self.longest_ms, gap)
        if self._tells_where and gap > _TOLD_MS:
            print(f"    {gap:.0f} ms", file=sys.stderr)
            for stack, count in self._samples.most_common(3):
                print(f"      {count} times {stack}", file=sys.stderr)
        self._samples.clear()
        self._last = _Moment()

    def _sample(self) -> None:
        main = threading.main_thread().ident
        while not self._is_over.wait(_SAMPLE_S):
            frame = sys._current_frames().get(main or 0)
            stack = traceback.extract_stack(frame)[-6:]
            names = " < ".join(
                f"{item.filename.rsplit('/', 1)[-1]}:{item.lineno} {item.name}"
                for item in reversed(stack)
            )
            self._samples[names] += 1


@contextmanager
def watching(*, tells_where: bool = False) -> Iterator[Watch]:
    """Watch the event loop."""
    with Watch(tells_where=tells_where) as watch:
        yield watch
