"""What is to be done when Qt deletes a widget, without a crash on the way.

A function that is connected to `destroyed` belongs to the widget's Python side as far
as Python's collector sees it. That side goes before Qt says `destroyed`; when the
collector runs just between, Qt calls a function that is cleared already, and QGIS ends.
So the functions are kept here until they were called.
"""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject

_waiting: set[Callable[[], None]] = set()


def when_destroyed(owner: QObject, act: Callable[[], None]) -> None:
    """Call `act` when Qt deletes `owner`; it must not need `owner` any more."""

    def run() -> None:
        _waiting.discard(run)
        act()

    _waiting.add(run)
    owner.destroyed.connect(run)
