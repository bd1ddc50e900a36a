"""The history of the feature of one change, in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.workplace import Workplace

if TYPE_CHECKING:
    from qfieldsync_cloud.gui.changes.details.feature_history import (
        FeatureHistoryWindow,
    )


def show_history(
    place: Workplace, window: Window, delta_id: str
) -> FeatureHistoryWindow:
    """Who changed the feature of a change, when, and from what."""
    # loaded when somebody wants to see it
    from qfieldsync_cloud.gui.changes.details.feature_history import (
        FeatureHistoryWindow,
    )

    shown = FeatureHistoryWindow(place, window, delta_id)
    shown.show()
    return shown
