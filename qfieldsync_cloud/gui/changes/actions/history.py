"""The history of the feature of one change, in a window of its own."""

from __future__ import annotations

import importlib

from qgis.PyQt.QtWidgets import QWidget

from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.workplace import Workplace

_MODULE = "qfieldsync_cloud.gui.changes.details.feature_history"
"""Loaded when somebody wants to see a history."""


def show_history(place: Workplace, window: Window, delta_id: str) -> QWidget:
    """Who changed the feature of a change, when, and from what."""
    module = importlib.import_module(_MODULE)
    shown: QWidget = module.FeatureHistoryWindow(place, window, delta_id)
    shown.show()
    return shown
