"""What is photographed, in the order of a day.

A scene is a generator: it does something, yields what has to come true, and returns the
widget to be photographed. Each goes on where the one before it ended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDockWidget,
    QMenu,
    QTreeView,
    QWidget,
)

from tools.desktop.ready_to_click import push_the_crews_changes

WIDE, NARROW = 440, 300
"""Widths of the docks, in pixels."""
CHANGES, CONFLICTS = 42, 7
"""Of both crews' deltafiles, see the sample's README."""
MOVED_PLANE = "94d23442-ab58-4e14-b29c-fb5bc06d1384"
HORSE_CHESTNUT = "b4f60dba-3b45-41e2-8183-2dffd1d95df5"
Steps = Iterator[Callable[[], bool]]


@dataclass(frozen=True)
class Studio:
    """What the scenes have: QGIS, and the plugin as QGIS loaded it."""

    iface: Any
    plugin: Any

    @property
    def place(self) -> Any:
        return self.plugin._parts.place

    @property
    def docks(self) -> Any:
        return self.plugin._parts.docks

    @property
    def window(self) -> QWidget:
        return self.iface.mainWindow()

    def widen(self, dock: Any, width: int) -> None:
        """Give the docks at the right a width, in pixels."""
        self.window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)

    @property
    def conflicts(self) -> Any:
        return self.docks.wiring._conflicts

    def raise_dock(self, name: str, width: int) -> Any:
        """Bring a dock up; its view."""
        dock = getattr(self.docks, name)
        view = dock.bring_up()
        dock.raise_()
        self.widen(dock, width)
        return view

    def statuses(self) -> dict[str, int]:
        """How many changes have which status."""
        service = self.place.local
        return {status.value: count for status, count in service.counts().items()}

    def top_level(self, name: str) -> Any:
        """A window by the name of its class."""
        for widget in QApplication.topLevelWidgets():
            if type(widget).__name__ == name and widget.isVisible():
                return widget
        return None


@dataclass(frozen=True)
class Scene:
    """A picture, and how it comes about."""

    name: str
    play: Callable[[Studio], Any]
    checked: Callable[[Studio], QWidget | None] = lambda _studio: None
    """Below which widget labels are looked at; None: the photographed one."""


def _dock(name: str) -> Callable[[Studio], QWidget | None]:
    return lambda studio: getattr(studio.docks, name, None) if name else None


# Before the crew leaves


def jobs_empty(studio: Studio) -> Any:
    """A project without any job."""
    yield lambda: studio.place.local is not None
    view = studio.raise_dock("jobs", WIDE)
    yield lambda: "No job" in view.list_state.headline.text() or _is_translated(view)
    return studio.window


def check_findings(studio: Studio) -> Any:
    """What the check of the sample finds, and one finding in full."""
    view = studio.raise_dock("check", WIDE)
    yield lambda: view.check.report is not None
    view.panel.tree.expandAll()
    yield lambda: view.panel.shown.rowCount() > 0
    first = view.panel.shown.index(0, 0)
    view.panel.tree.setCurrentIndex(view.panel.shown.index(0, 0, first))
    return studio.window


def before_package(studio: Studio) -> Any:
    """What a package would meet, asked before it is made."""
    view = studio.raise_dock("jobs", WIDE)
    yield lambda: view.buttons.package.isEnabled()
    view.buttons.package.click()
    yield lambda: view.model.rowCount() > 0 or view.before_package.dialog is not None
    return view.before_package.dialog


def jobs_package(studio: Studio) -> Any:
    """A package that was made, in plain words."""
    view = studio.raise_dock("jobs", WIDE)
    dialog = view.before_package.dialog
    if dialog is not None:
        dialog.read_box.setChecked(True)
        dialog.package_button.click()
    yield lambda: _is_first_job_over(view)
    view.table.select_job(_first_job(view).id)
    yield lambda: view.details.tabs.isVisible()
    return studio.window


# When the crew is back


def changes_list(studio: Studio) -> Any:
    """Both crews' changes, applied or not."""
    push_the_crews_changes(studio.place)
    view = studio.raise_dock("changes", WIDE)
    yield lambda: view.model.rowCount() == CHANGES
    yield lambda: studio.statuses().get("STATUS_CONFLICT", 0) == CONFLICTS
    yield lambda: not studio.statuses().get("STATUS_PENDING", 0)
    return studio.window


def change_conflict(studio: Studio) -> Any:
    """A plane that was moved in the office and in the field."""
    view = studio.raise_dock("changes", WIDE)
    view.select(MOVED_PLANE)
    yield lambda: view.panel.shows_content
    return studio.window


def changes_narrow(studio: Studio) -> Any:
    """The same in a narrow dock."""
    studio.widen(studio.docks.changes, NARROW)
    yield lambda: True
    return studio.docks.changes


def jobs_narrow(studio: Studio) -> Any:
    """The jobs in a narrow dock, an apply job in full."""
    view = studio.raise_dock("jobs", NARROW)
    yield lambda: view.model.rowCount() > 1
    view.table.select_job(_first_job(view).id)
    yield lambda: view.details.tabs.isVisible()
    return studio.docks.jobs


def check_narrow(studio: Studio) -> Any:
    """The findings in a narrow dock."""
    view = studio.raise_dock("check", NARROW)
    yield lambda: view.check.report is not None
    return studio.docks.check


def conflict_window(studio: Studio) -> Any:
    """The conflict window at a feature that both edited."""
    studio.raise_dock("changes", WIDE)
    studio.docks.wiring.open_conflicts(HORSE_CHESTNUT)
    yield lambda: studio.conflicts.content is not None
    yield lambda: studio.conflicts.content.current_id is not None
    return studio.conflicts


# Around it


def login(studio: Studio) -> Any:
    """Signing in to a server."""
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


def _first_job(view: Any) -> Any:
    return view.model.index(0, 0).data(view.model.JOB_ROLE)


def _is_first_job_over(view: Any) -> bool:
    job = _first_job(view)
    return job is not None and job.status.is_final


def _is_translated(view: Any) -> bool:
    return bool(view.list_state.text.text())


SCENES = tuple(
    Scene(play.__name__, play, _dock(name))
    for play, name in (
        (jobs_empty, "jobs"),
        (check_findings, "check"),
        (before_package, ""),
        (jobs_package, "jobs"),
        (changes_list, "changes"),
        (change_conflict, "changes"),
        (changes_narrow, "changes"),
        (jobs_narrow, "jobs"),
        (check_narrow, "check"),
        (conflict_window, ""),
        (login, ""),
        (menu, ""),
        (toolbox, "none"),
    )
)
