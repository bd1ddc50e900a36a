"""What is photographed, in the order of a day.

A scene is a generator: it does something, yields what has to come true, and returns the
widget to be photographed. Each goes on where the one before it ended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

Steps = Iterator[Callable[[], bool]]


@dataclass(frozen=True)
class Studio:
    """What the scenes have: QGIS, and the plugin as QGIS loaded it."""

    iface: Any
    plugin: Any

    @property
    def place(self) -> Any:
        return self.plugin._place

    @property
    def docks(self) -> Any:
        return self.plugin._docks

    @property
    def window(self) -> QWidget:
        return self.iface.mainWindow()

    def widen(self, dock: Any, width: int) -> None:
        """Give the docks at the right a width, in pixels."""
        self.window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)


@dataclass(frozen=True)
class Scene:
    """A picture, and how it comes about."""

    name: str
    play: Callable[[Studio], Any]
    checked: Callable[[Studio], QWidget | None] = lambda _studio: None
    """Below which widget labels are looked at; None: the photographed one."""


def jobs_empty(studio: Studio) -> Any:
    """A project without any job."""
    yield lambda: studio.place.local is not None
    studio.docks.jobs.bring_up()
    studio.widen(studio.docks.jobs, 420)
    yield lambda: studio.docks.jobs.view.is_shown
    return studio.window


SCENES = (Scene("jobs_empty", jobs_empty, lambda studio: studio.docks.jobs),)
