"""The three docks of the plugin, tabified: Jobs, Changes, Check."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction

from qfieldsync_cloud.gui.docks.placed_view import PlacedView
from qfieldsync_cloud.gui.docks.view_dock import ViewDock
from qfieldsync_cloud.gui.docks.wiring import Wiring
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.login.access import CloudAccess
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.settings import are_docks_placed, keep_docks_placed
from qfieldsync_cloud.tasks.workplace import Workplace

if TYPE_CHECKING:
    from qfieldsync_cloud.gui.changes.view import ChangesView
    from qfieldsync_cloud.gui.jobs.view import JobsView

NAMES = ("QFieldSyncCloudJobs", "QFieldSyncCloudChanges", "QFieldSyncCloudCheck")
AddDock = Callable[..., object]
"""`iface.addTabifiedDockWidget`"""


class DockSet(QObject):
    """Builds the docks, puts them into the window, and takes them out again."""

    def __init__(self, place: Workplace, window: Window, access: CloudAccess) -> None:
        super().__init__()
        self._place = place
        self._window = window
        self._is_removed = False
        # a view's modules are loaded when it is first seen
        self.wiring = wiring = Wiring(place, window, access, self)
        jobs, changes, check = NAMES
        self.jobs = self._dock(jobs, _tr("Jobs"), "jobs", wiring.jobs_view)
        self.changes = self._dock(
            changes, _tr("Changes"), "changes", wiring.changes_view
        )
        self.check = self._dock(check, _tr("Check"), "check", wiring.check_view)
        wiring.check_requested.connect(self.check.bring_up)

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
            if not are_docks_placed():
                dock.visibilityChanged.connect(self._on_visibility_changed)

    def remove(self, remove_dock: Callable[[ViewDock], object]) -> None:
        """Take the docks out, and delete them with their views."""
        self._is_removed = True
        self.wiring.close()
        for dock in reversed(self.all):
            if dock.view is not None:
                dock.view.set_shown(False)
            remove_dock(dock)
            dock.deleteLater()

    def show_conflicts(self, layer_id: str | None = None, *, cloud: bool) -> None:
        """Show the changes that are in conflict, of one layer or of all."""
        from qfieldsync_cloud.core.deltas.delta_list import ServerStatus

        self._place.show(cloud=cloud)
        view = cast("ChangesView", self.changes.bring_up())
        view.show_only(layer_id=layer_id, statuses=(ServerStatus.CONFLICT,))

    def show_job(self, job_id: str, *, cloud: bool) -> None:
        """Show a job, and what became of it."""
        self._place.show(cloud=cloud)
        view = cast("JobsView", self.jobs.bring_up())
        view.show_job(job_id)

    def _on_visibility_changed(self, is_visible: bool) -> None:
        if is_visible and not are_docks_placed():
            # not within the layout that Qt is at
            QTimer.singleShot(0, self._make_tabs)

    def _make_tabs(self) -> None:
        """Make tabs of the docks, once; from then on they are where people leave them.

        QGIS makes tabs only of docks that are visible when they are added, and forgets
        tabs that it has no state of when it restores its window.
        """
        if are_docks_placed() or self._is_removed:
            return
        keep_docks_placed()
        main, shown = self._window.main, [d for d in self.all if d.isUserVisible()]
        for dock in self.all[1:]:
            main.tabifyDockWidget(self.jobs, dock)
        for dock in shown:
            dock.raise_()

    def _dock(
        self, name: str, title: str, icon_name: str, make: Callable[[], PlacedView]
    ) -> ViewDock:
        return ViewDock(name, title, icon(icon_name), make, self._window.main)


def _tr(text: str) -> str:
    return QCoreApplication.translate("DockSet", text)
