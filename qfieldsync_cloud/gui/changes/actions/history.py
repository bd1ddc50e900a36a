"""The history of the feature of one change, in a window of its own."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.workplace import Workplace


def show_history(place: Workplace, window: Window, delta_id: str) -> QWidget:
    """Who changed the feature of a change, when, and from what."""
    # loaded when somebody wants to see it
    from qfieldsync_cloud.gui.changes.details.feature_history import (
        FeatureHistoryWindow,
    )

    shown = FeatureHistoryWindow(place, window, delta_id)
    shown.show()
    return shown
