"""The actions on changes: in the toolbar, the context menu, and beside one change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction

from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.workplace import Workplace


class ChangeHost(Protocol):
    """Where the actions find what they are about."""

    def selected_ids(self) -> tuple[str, ...]:
        """Uuids of the changes that are selected, in the table's order."""

    def filtered_ids(self) -> tuple[str, ...]:
        """Uuids of the changes that the filters let through."""


class ChangeActions(QObject):
    """Makes the actions; lives as long as the view of the changes."""

    conflicts_requested = pyqtSignal(object)
    """The conflict window is wanted, at the change with this uuid; None: at any."""

    def __init__(
        self, place: Workplace, window: Window, host: ChangeHost, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._window = window
        self._host = host

    def toolbar(self) -> Sequence[QAction]:
        """For the bar above the table; an action without a text is a separator."""
        return ()

    def context(self) -> Sequence[QAction]:
        """For the context menu: what can be done with what is selected."""
        return ()

    def offered(self, record: DeltaRecord) -> Sequence[QAction]:
        """What can be done about one change as it stands, the best first."""
        return ()

    def can_take(self, paths: Sequence[Path]) -> bool:
        """Whether files and folders that are dragged here can be dropped."""
        return False

    def take(self, paths: Sequence[Path]) -> None:
        """Deltafiles and returned packages that were dropped."""
