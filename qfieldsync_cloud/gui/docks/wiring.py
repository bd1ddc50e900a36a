"""What the views ask of each other: conflicts, a job, the check before packaging."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from qfieldsync_cloud.gui.docks.placed_view import PlacedView
from qfieldsync_cloud.gui.login.access import CloudAccess
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.workplace import Workplace

if TYPE_CHECKING:
    from qfieldsync_cloud.gui.conflicts.window import ConflictWindow


class Wiring(QObject):
    """Joins the views once they are built, and owns the one conflict window."""

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

    def jobs_view(self) -> PlacedView:
        """The view of the dock Jobs; a package is made after a short check."""
        from qfieldsync_cloud.gui.jobs.view import JobsView

        view = JobsView(self._place, self._window)
        before = self._before_package()
        if before is not None:
            view.before_package = before
        return self._wired(view)

    def changes_view(self) -> PlacedView:
        """The view of the dock Changes; its actions open the conflict window."""
        from qfieldsync_cloud.gui.changes.view import ChangesView

        view = ChangesView(self._place, self._window)
        actions = getattr(view, "actions_on_changes", None)
        requested = getattr(actions, "conflicts_requested", None)
        if requested is not None:
            requested.connect(self.open_conflicts)
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
            self._conflicts.destroyed.connect(self._on_window_destroyed)
        self._conflicts.open_at(delta_id)

    def close(self) -> None:
        """Close the conflict window; may be called twice."""
        window, self._conflicts = self._conflicts, None
        if window is not None:
            window.close()
            window.deleteLater()

    def _on_window_destroyed(self) -> None:
        self._conflicts = None

    def _before_package(self) -> Callable[..., object] | None:
        try:
            from qfieldsync_cloud.gui.check.before_package import BeforePackage
        except ModuleNotFoundError:
            return None
        before: Callable[..., object] = BeforePackage(self._place, self._window)
        return before

    def _wired(self, view: PlacedView) -> PlacedView:
        view.service_bar.offer(self._access)
        return view
