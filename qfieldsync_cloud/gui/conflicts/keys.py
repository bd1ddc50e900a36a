"""Keys of the conflict window, on lists and tables only: whoever types keeps letters.

A shortcut of the window would take letters away from combo boxes and other editors,
so keys are read where the focus is on a view itself, never on an editor in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView

Act = Callable[[], object]
_IGNORED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class ViewKeys(QObject):
    """Lets keys act while a view has the focus."""

    def __init__(self, view: QAbstractItemView, acts: Mapping[int, Act]) -> None:
        super().__init__(view)
        self._view = view
        self._acts = dict(acts)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() != QEvent.Type.KeyPress or not self._view.hasFocus():
            return False
        act = act_of(event, self._acts)
        if act is None:
            return super().eventFilter(watched, event)
        act()
        return True


def act_of(event: QKeyEvent, acts: Mapping[int, Act]) -> Act | None:
    """What a key does; None: nothing, or it belongs to a shortcut."""
    modifiers = event.modifiers()
    if modifiers & ~_IGNORED:
        return None
    return acts.get(event.key())
