"""The three docks of the plugin, tabified: Jobs, Changes, Check."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt
from qgis.PyQt.QtWidgets import QAction

from qfieldsync_cloud.gui.docks.placed_view import PlacedView
from qfieldsync_cloud.gui.docks.view_dock import ViewDock
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.workplace import Workplace

NAMES = ("QFieldSyncCloudJobs", "QFieldSyncCloudChanges", "QFieldSyncCloudCheck")
AddDock = Callable[..., object]
"""`iface.addTabifiedDockWidget`"""


class DockSet(QObject):
    """Builds the docks, puts them into the window, and takes them out again."""

    def __init__(self, place: Workplace, window: Window) -> None:
        super().__init__()
        self._place = place
        self._window = window
        jobs, changes, check = NAMES
        self.jobs = self._dock(jobs, _tr("Jobs"), "jobs", self._jobs_view)
        self.changes = self._dock(changes, _tr("Changes"), "changes", self._changes)
        self.check = self._dock(check, _tr("Check"), "check", self._check_view)

    @property
    def all(self) -> Sequence[ViewDock]:
        return self.jobs, self.changes, self.check

    @property
    def toggle_actions(self) -> Sequence[QAction]:
        return tuple(dock.toggle_action for dock in self.all)

    def add(self, add_dock: AddDock) -> None:
        """Put the docks into the window, where they were, hidden at first."""
        for dock in self.all:
            dock.setUserVisible(False)
            add_dock(Qt.DockWidgetArea.RightDockWidgetArea, dock, list(NAMES), False)
            if not self._window.main.restoreDockWidget(dock):
                dock.setUserVisible(False)

    def remove(self, remove_dock: Callable[[ViewDock], object]) -> None:
        """Take the docks out, and delete them with their views."""
        for dock in reversed(self.all):
            if dock.view is not None:
                dock.view.set_shown(False)
            remove_dock(dock)
            dock.deleteLater()

    def _dock(
        self, name: str, title: str, icon_name: str, make: Callable[[], PlacedView]
    ) -> ViewDock:
        return ViewDock(name, title, icon(icon_name), make, self._window.main)

    # a view's modules are loaded when it is first seen

    def _jobs_view(self) -> PlacedView:
        from qfieldsync_cloud.gui.jobs.view import JobsView

        return JobsView(self._place, self._window)

    def _changes(self) -> PlacedView:
        from qfieldsync_cloud.gui.changes.view import ChangesView

        return ChangesView(self._place, self._window)

    def _check_view(self) -> PlacedView:
        from qfieldsync_cloud.gui.check.view import CheckView

        return CheckView(self._place, self._window)


def _tr(text: str) -> str:
    return QCoreApplication.translate("DockSet", text)
