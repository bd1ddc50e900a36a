"""What the views ask of each other: conflicts, a job, the check before packaging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from qfieldsync_cloud.gui.frame.placed_view import PlacedView
from qfieldsync_cloud.gui.login.access import CloudAccess
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.workplace import Workplace

if TYPE_CHECKING:
    from qfieldsync_cloud.gui.check.before_package import BeforePackage
    from qfieldsync_cloud.gui.conflicts.window import ConflictWindow


class Wiring(QObject):
    """Joins the views once they are built, and owns the one conflict window."""

    check_requested = pyqtSignal()
    """Somebody wants to see what is wrong with the project."""

    def __init__(
        self,
        place: Workplace,
        window: Window,
        access: CloudAccess,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._window = window
        self._access = access
        self._conflicts: ConflictWindow | None = None
        self._before_package: BeforePackage | None = None

    def jobs_view(self) -> PlacedView:
        """The view of the dock Jobs; a package is made after a short check."""
        from qfieldsync_cloud.gui.check.before_package import BeforePackage
        from qfieldsync_cloud.gui.jobs.view import JobsView

        view = JobsView(self._place, self._window)
        self._before_package = before = BeforePackage(self._place, self._window, self)
        before.check_requested.connect(self.check_requested)
        view.before_package = before
        return self._wired(view)

    def changes_view(self) -> PlacedView:
        """The view of the dock Changes; its actions open the conflict window."""
        from qfieldsync_cloud.gui.changes.view import ChangesView

        view = ChangesView(self._place, self._window)
        view.actions_on_changes.conflicts_requested.connect(self.open_conflicts)
        return self._wired(view)

    def check_view(self) -> PlacedView:
        """The view of the dock Check."""
        from qfieldsync_cloud.gui.check.view import CheckView

        return self._wired(CheckView(self._place, self._window))

    def open_conflicts(self, delta_id: str | None = None) -> None:
        """Show the conflict window, made when it is first wanted."""
        from qfieldsync_cloud.gui.conflicts.window import ConflictWindow

        if self._conflicts is None:
            self._conflicts = ConflictWindow(
                self._place, self._window, self._window.main
            )
            self._conflicts.login_wanted.connect(self._on_login_wanted)
            self._conflicts.destroyed.connect(self._on_window_destroyed)
        self._conflicts.open_at(delta_id)

    def close(self) -> None:
        """Close the conflict window, and package nothing; may be called twice."""
        if self._before_package is not None:
            self._before_package.cancel()
        window, self._conflicts = self._conflicts, None
        if window is not None:
            window.close()
            window.deleteLater()

    def _on_login_wanted(self) -> None:
        self._access.open_login(self._conflicts)

    def _on_window_destroyed(self) -> None:
        self._conflicts = None

    def _wired(self, view: PlacedView) -> PlacedView:
        view.service_bar.offer(self._access)
        return view
