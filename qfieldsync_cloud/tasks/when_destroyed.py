"""What is to be done when Qt deletes an object, without a crash on the way.

A function that is connected to `destroyed` belongs to the object's Python side as far
as Python's collector sees it. That side may go before Qt says `destroyed`: then Qt
calls a function that is cleared already, and QGIS ends, or it calls nothing. A method
of an object that is kept here belongs to nobody else: it is called whoever goes first.
"""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject


class _Ending:
    """Holds a function until it was called, whatever else forgets it."""

    def __init__(self, act: Callable[[], object]) -> None:
        self._act = act

    def run(self) -> None:
        _waiting.discard(self)
        self._act()


_waiting: set[_Ending] = set()


def when_destroyed(owner: QObject, act: Callable[[], object]) -> None:
    """Call `act` when Qt deletes `owner`; it must not need `owner` any more.

    What `act` refers to is kept until then: never `owner` itself.
    """
    ending = _Ending(act)
    _waiting.add(ending)
    owner.destroyed.connect(ending.run)
