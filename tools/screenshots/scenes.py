"""What is photographed, in the order of a day.

A scene is a generator: it does something, yields what has to come true, and returns the
widget to be photographed. Each goes on where the one before it ended.
"""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtWidgets import QWidget

from tools.screenshots import after, around, before
from tools.screenshots.studio import Scene, Studio


def _dock(name: str) -> Callable[[Studio], QWidget | None]:
    return lambda studio: getattr(studio.docks, name, None) if name else None


SCENES = tuple(
    Scene(play.__name__, play, _dock(name))
    for play, name in (*before.SCENES, *after.SCENES, *around.SCENES)
)
