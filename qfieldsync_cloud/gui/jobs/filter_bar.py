"""The line above the table: words to look for, a type, a status."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAction,
    QActionGroup,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QWidget,
)

from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from qfieldsync_cloud.gui.icons import icon, theme_icon
from qfieldsync_cloud.gui.jobs.filtering import JobFilter
from qfieldsync_cloud.gui.widgets.search_line import search_line

_UNFINISHED = frozenset((JobStatus.PENDING, JobStatus.QUEUED, JobStatus.STARTED))


class JobFilterBar(QWidget):
    """The fields that narrow the list of jobs."""

    filter_changed = pyqtSignal(object)
    """`JobFilter`"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type: JobType | None = None
        self._statuses: frozenset[JobStatus] = frozenset()
        self.line = search_line(self, self.tr("Filter jobs…"), self.tr("Filter jobs"))
        self.line.textChanged.connect(self._tell)
        self.button = QToolButton(self)
        self.button.setIcon(theme_icon("mActionFilter2"))
        self.button.setToolTip(self.tr("Choose by type and status"))
        self.button.setAccessibleName(self.tr("Type and status"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setCheckable(False)
        self._menu = QMenu(self.button)
        self._type_actions = self._add_types()
        self._menu.addSeparator()
        self._status_actions = self._add_statuses()
        self.button.setMenu(self._menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)

    @property
    def filter(self) -> JobFilter:
        """What is wanted now."""
        return JobFilter(self.line.text(), self._type, self._statuses)

    def choose(
        self,
        type_: JobType | None = None,
        statuses: frozenset[JobStatus] = frozenset(),
    ) -> None:
        """Choose a type and statuses, as the menu does."""
        self._type, self._statuses = type_, statuses
        for wanted, action in self._type_actions.items():
            action.setChecked(wanted is type_)
        for chosen, action in self._status_actions.items():
            action.setChecked(chosen == statuses)
        is_chosen = type_ is not None or bool(statuses)
        name = "mActionFilter" if is_chosen else "mActionFilter2"
        self.button.setIcon(theme_icon(name))
        texts = [
            action.text()
            for action in (*self._type_actions.values(), *self._status_actions.values())
            if action.isChecked()
        ]
        self.button.setToolTip(", ".join(texts))
        self._tell()

    def clear(self) -> None:
        """Want everything again."""
        self.line.clear()
        self.choose()

    def _add_types(self) -> dict[JobType | None, QAction]:
        texts = {
            None: (self.tr("All Types"), "jobs"),
            JobType.PACKAGE: (self.tr("Package"), "package"),
            JobType.DELTA_APPLY: (self.tr("Apply Changes"), "apply"),
            JobType.PROCESS_PROJECTFILE: (self.tr("Process Project File"), "check"),
        }
        group = QActionGroup(self)
        actions = {}
        for type_, (text, name) in texts.items():
            action = self._add(group, text, name, is_first=type_ is None)
            action.triggered.connect(partial(self._on_type_triggered, type_))
            actions[type_] = action
        return actions

    def _add_statuses(self) -> dict[frozenset[JobStatus], QAction]:
        texts = {
            frozenset[JobStatus](): (self.tr("All Statuses"), "jobs"),
            _UNFINISHED: (self.tr("Unfinished"), "status/busy"),
            frozenset((JobStatus.FINISHED,)): (
                self.tr("Finished"),
                "status/applied",
            ),
            frozenset((JobStatus.FAILED,)): (self.tr("Failed"), "status/error"),
            frozenset((JobStatus.STOPPED,)): (self.tr("Stopped"), "status/stopped"),
        }
        group = QActionGroup(self)
        actions = {}
        for statuses, (text, name) in texts.items():
            action = self._add(group, text, name, is_first=not statuses)
            action.triggered.connect(partial(self._on_status_triggered, statuses))
            actions[statuses] = action
        return actions

    def _add(
        self, group: QActionGroup, text: str, name: str, *, is_first: bool
    ) -> QAction:
        action = self._menu.addAction(icon(name), text)
        action.setCheckable(True)
        action.setChecked(is_first)
        action.setIconVisibleInMenu(not is_first)
        group.addAction(action)
        return action

    def _on_type_triggered(self, type_: JobType | None, _checked: bool) -> None:
        self.choose(type_, self._statuses)

    def _on_status_triggered(
        self, statuses: frozenset[JobStatus], _checked: bool
    ) -> None:
        self.choose(self._type, statuses)

    def _tell(self, _text: str = "") -> None:
        self.filter_changed.emit(self.filter)
