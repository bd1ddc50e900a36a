"""Titles that several actions share."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.changes.actions.ground import Scope


def scope_title(scope: Scope) -> str:
    """The title of a scope as a part of another one: `Apply Selected`."""
    return {
        Scope.ALL: translate("Gui", "All"),
        Scope.SELECTED: translate("Gui", "Selected"),
        Scope.FILTERED: translate("Gui", "Filtered"),
    }[scope]


def format_title(ending: str) -> str:
    """What a file with this ending is."""
    return {
        "csv": translate("Gui", "Table (CSV)…"),
        "json": translate("Gui", "List That Can Be Applied (JSON)…"),
        "gpkg": translate("Gui", "Layers (GeoPackage)…"),
        "html": translate("Gui", "Report (HTML)…"),
    }[ending]


def separator(parent: QObject) -> QAction:
    """An action without a text."""
    line = QAction(parent)
    line.setSeparator(True)
    return line
