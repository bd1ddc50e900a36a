"""What the actions depend on, read a moment after it may have become other."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from qfieldsync_cloud.core.services.local.choosing import Standing, standing
from qfieldsync_cloud.gui.changes.actions.ground import ChangeHost
from qfieldsync_cloud.gui.changes.actions.states import Situation
from qfieldsync_cloud.tasks.workplace import Workplace

_SETTLE_MS = 40
"""A selection that is being dragged changes many times."""
_UNKNOWN = Standing({}, 0, 0, None)


class SituationReader(QObject):
    """Keeps the `Situation` up to date, from the view and the embedded service."""

    situation_changed = pyqtSignal()

    def __init__(self, place: Workplace, host: ChangeHost, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._host = host
        self.selected: frozenset[str] = frozenset()
        """As it was when what can be done was asked for last."""
        self._filtered_count = 0
        self._standing = _UNKNOWN
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._read)

    def read_soon(self) -> None:
        """Something changed, and may change again at once."""
        self._timer.start()

    def forget(self) -> None:
        """The project is another one."""
        self._standing = _UNKNOWN

    def situation(self, running: Iterable[str]) -> Situation:
        """What the actions depend on, as far as it is known.

        Args:
            running: kinds of errands that are on their way.
        """
        return Situation(
            self._place.service is not None,
            self._place.is_cloud,
            self._standing,
            len(self.selected),
            self._filtered_count,
            frozenset(running),
        )

    def _read(self) -> None:
        service = self._place.local
        delta_ids = self._host.selected_ids()
        self.selected = frozenset(delta_ids)
        self._filtered_count = self._host.filtered_count()
        if service is None or self._place.is_cloud:
            self._show(_UNKNOWN)
            return
        self._place.ask_local(
            lambda: standing(service, delta_ids), self._show, self._on_failed,
            owner=self,
        )  # fmt: skip

    def _show(self, found: Standing) -> None:
        self._standing = found
        self.situation_changed.emit()

    def _on_failed(self, _error: Exception) -> None:
        # the view says what is wrong with the store
        self._show(_UNKNOWN)
