"""What only the main thread may read of the open project, in short calls.

What was read becomes text in another thread: that takes as long again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Optional

from qgis.PyQt.QtCore import QByteArray, QIODevice, QTextStream
from qgis.PyQt.QtXml import QDomDocument

_SLICE_S = 0.01
Writing = Callable[[], str]
"""Writes down what was read, as XML; any thread, once."""
Step = Optional[Writing]
"""What a short step of reading brought; None: nothing yet."""


class Slices:
    """Takes steps in the main thread; the other thread asks for one slice of them
    after the other."""

    def __init__(self, steps: Iterator[Step]) -> None:
        """Args:
        steps: a generator that owns no object of Qt: any thread may let go of it.
        """
        self._steps = steps

    def take(self) -> tuple[Writing, ...] | None:
        """What a hundredth of a second brings; None: that was all. Main thread."""
        end, taken, is_over = time.monotonic() + _SLICE_S, [], True
        for step in self._steps:
            is_over = False
            if step is not None:
                taken.append(step)
            if time.monotonic() >= end:
                break
        return None if is_over else tuple(taken)


def text_of(document: QDomDocument) -> str:
    """The text of a document; other threads go on meanwhile, as in no other way."""
    written = QByteArray()
    stream = QTextStream(written, QIODevice.OpenModeFlag.WriteOnly)
    document.save(stream, -1)
    stream.flush()
    return bytes(written).decode()
