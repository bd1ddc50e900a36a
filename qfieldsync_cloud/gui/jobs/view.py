"""The view of the dock Jobs."""

from __future__ import annotations

from qfieldsync_cloud.gui.docks.placed_view import PlacedView


class JobsView(PlacedView):
    """See the package."""

    def reread(self) -> None:
        """See `PlacedView`."""

    def forget(self) -> None:
        """See `PlacedView`."""
