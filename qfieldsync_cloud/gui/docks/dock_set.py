"""The three docks of the plugin, tabified: Jobs, Changes, Check."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QTabBar

from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.docks.dock_places import places_of, put_back
from qfieldsync_cloud.gui.docks.view_dock import ViewDock
from qfieldsync_cloud.gui.docks.wiring import Wiring
from qfieldsync_cloud.gui.frame.placed_view import PlacedView
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.login.access import CloudAccess
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.settings import is_in_window_state
from qfieldsync_cloud.tasks.workplace import Workplace

if TYPE_CHECKING:
    from qfieldsync_cloud.gui.changes.view import ChangesView
    from qfieldsync_cloud.gui.jobs.view import JobsView

NAMES = ("QFieldSyncCloudJobs", "QFieldSyncCloudChanges", "QFieldSyncCloudCheck")
_PLACES = "qfieldsync_cloud_docks"
"""The property of QGIS's window that says where the docks were, for a reload."""
_LOOK_MS = 50
_AWAY_PIXELS = 500
AddDock = Callable[..., object]
"""`iface.addTabifiedDockWidget`"""


class DockSet(QObject):
    """Builds the docks, puts them into the window, and takes them out again."""

    def __init__(self, place: Workplace, window: Window, access: CloudAccess) -> None:
        super().__init__()
        self._place = place
        self._window = window
        self._is_known = False
        # a view's modules are loaded when it is first seen
        self.wiring = wiring = Wiring(place, window, access, self)
        jobs, changes, check = NAMES
        self.jobs = self._dock(
            jobs, translate("DockSet", "Jobs"), "jobs", wiring.jobs_view
        )
        self.changes = self._dock(
            changes, translate("DockSet", "Changes"), "changes", wiring.changes_view
        )
        self.check = self._dock(
            check, translate("DockSet", "Check"), "check", wiring.check_view
        )
        wiring.check_requested.connect(self.check.bring_up)
        # the tabs are there a turn of the event loop later than the dock
        self._tabs_wanted = QTimer(self)
        self._tabs_wanted.setSingleShot(True)
        self._tabs_wanted.setInterval(0)
        self._tabs_wanted.timeout.connect(self._on_tabs_wanted)
        for dock in self.all:
            dock.visibilityChanged.connect(self._on_dock_visibility_changed)

    @property
    def all(self) -> Sequence[ViewDock]:
        return self.jobs, self.changes, self.check

    @property
    def toggle_actions(self) -> Sequence[QAction]:
        return tuple(dock.toggle_action for dock in self.all)

    def add(self, add_dock: AddDock, *, is_starting: bool) -> None:
        """Put the docks into the window; `settle` says which of them are open.

        Args:
            add_dock: puts one there, and shows it.
            is_starting: QGIS will bring its window into the state that it had; False:
                it is open already, as when the plugin is loaded again.
        """
        area, main = Qt.DockWidgetArea.RightDockWidgetArea, self._window.main
        self._is_known = is_starting and is_in_window_state(self.jobs.objectName())
        for dock in self.all:
            dock.hold()
            add_dock(area, dock, list(NAMES), False)
            main.restoreDockWidget(dock)

    def settle(self) -> None:
        """Make tabs of the docks as they were left, unless QGIS knew where they were.

        To be called when QGIS has brought its window into the state that it had, which
        comes after it has loaded the plugins: docks that it does not know it puts one
        below the other then.
        """
        if not self._is_known:
            put_back(
                self._window.main, self.all, self._window.main.property(_PLACES) or {}
            )
        for dock in self.all:
            dock.release()

    def remove(self, remove_dock: Callable[[ViewDock], object]) -> None:
        """Take the docks out, and delete them with their views."""
        self.wiring.close()
        # not in the settings: QGIS itself knows them when it starts again
        self._window.main.setProperty(_PLACES, places_of(self._window.main, self.all))
        for dock in reversed(self.all):
            if dock.view is not None:
                dock.view.set_shown(False)
            remove_dock(dock)
            dock.deleteLater()
            _hold_until_deleted(dock)

    def show_conflicts(self, layer_id: str, *, cloud: bool) -> None:
        """Show the changes of a layer that are in conflict."""
        from qfieldsync_cloud.core.changes.status import ChangeStatus

        self._place.show(cloud=cloud)
        view = cast("ChangesView", self.changes.bring_up())
        view.show_only(layer_id=layer_id, statuses=(ChangeStatus.CONFLICT,))

    def open_conflicts(self, *, cloud: bool) -> None:
        """Show the conflict window with what is in conflict there."""
        self._place.show(cloud=cloud)
        self.wiring.open_conflicts()

    def show_change(self, delta_id: str) -> None:
        """Show a change of the embedded service, whatever is filtered."""
        self._place.show(cloud=False)
        view = cast("ChangesView", self.changes.bring_up())
        view.select(delta_id)

    def show_job(self, job_id: str, *, cloud: bool) -> None:
        """Show a job, and what became of it."""
        self._place.show(cloud=cloud)
        view = cast("JobsView", self.jobs.bring_up())
        view.show_job(job_id)

    def _on_dock_visibility_changed(self, is_visible: bool) -> None:
        if is_visible:
            self._tabs_wanted.start()

    def _on_tabs_wanted(self) -> None:
        _put_empty_tabs_away(self._window.main)

    def _dock(
        self, name: str, title: str, icon_name: str, make: Callable[[], PlacedView]
    ) -> ViewDock:
        return ViewDock(name, title, icon(icon_name), make, self._window.main)


def _put_empty_tabs_away(main: QMainWindow) -> None:
    """Put bars without tabs where Qt itself puts what is not to be seen.

    Qt leaves one where it was when docks were made into tabs, taken away and made into
    tabs again. It would take the clicks, and draw its line across the dock.
    """
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for bar in main.findChildren(QTabBar, options=direct):
        if not bar.count():
            bar.move(-_AWAY_PIXELS - bar.width(), -_AWAY_PIXELS - bar.height())


def _hold_until_deleted(dock: ViewDock) -> None:
    """Keep the Python side of a dock, and of the models in it, until Qt deletes it.

    `deleteLater` lets go of it at once. A model without it has no columns, and Qt ends
    the process with a division by zero when it lays out a header of such a model.
    """
    if not sip.isdeleted(dock):
        QTimer.singleShot(_LOOK_MS, partial(_hold_until_deleted, dock))
