"""Scenes around a day: signing in, the menu, the algorithms, the options."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMenu, QTreeView

from tools.screenshots.studio import Studio


def login(studio: Studio) -> Any:
    """Signing in to a server."""
    studio.top_level("ForecastDialog").reject()
    studio.conflicts.close()
    studio.plugin._parts.access.open_login()
    yield lambda: studio.top_level("LoginDialog") is not None
    return studio.top_level("LoginDialog")


def menu(studio: Studio) -> Any:
    """The menu of the plugin."""
    studio.top_level("LoginDialog").close()
    entries = next(
        action.menu()
        for action in studio.iface.pluginMenu().actions()
        if action.menu() is not None and action.menu().title() == "QFieldSync Cloud"
    )
    entries.popup(studio.window.mapToGlobal(studio.window.rect().center()))
    yield entries.isVisible
    return entries


def toolbox(studio: Studio) -> Any:
    """The algorithms in the Processing toolbox."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMenu):
            widget.hide()
    dock = studio.window.findChild(QDockWidget, "ProcessingToolbox")
    dock.show()
    dock.raise_()
    tree = dock.findChild(QTreeView)
    for row in range(tree.model().rowCount()):
        index = tree.model().index(row, 0)
        if index.data() == "QFieldSync Cloud":
            tree.expand(index)
    yield dock.isVisible
    return dock


def options(studio: Studio) -> Any:
    """The options, as QGIS shows them on a page of its dialog."""
    page = studio.plugin._options_page(studio.window)
    page.setWindowFlag(Qt.WindowType.Dialog)
    page.resize(620, 820)
    page.show()
    yield page.isVisible
    yield page.project.state.isHidden
    return page


def project_properties(studio: Studio) -> Any:
    """What belongs to the project, as QGIS shows it on a page of its dialog."""
    page = studio.plugin._project_page(studio.window)
    page.setWindowFlag(Qt.WindowType.Dialog)
    page.resize(620, 620)
    page.show()
    yield page.isVisible
    return page


SCENES: tuple[tuple[Any, str], ...] = (
    (login, ""),
    (menu, ""),
    (toolbox, "none"),
    (options, ""),
    (project_properties, ""),
)
"""Each with the dock in which labels are looked at; "" is the photographed widget."""
