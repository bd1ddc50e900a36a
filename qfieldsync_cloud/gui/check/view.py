"""The view of the dock Check: is the open project fit for the field?

It looks at the open project itself, so it needs no service: it works for a project that
was never saved, and for one whose jobs cannot be read. The cheap checks run by
themselves when the dock is first seen for a project, and after each fix; features are
looked at only when the analyst ticks that.
"""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.report import CheckReport
from qfieldsync_cloud.gui.check.acts import FindingActs
from qfieldsync_cloud.gui.check.pages import (
    tell_no_project,
    tell_ready,
    tell_refused,
    tell_without_report,
)
from qfieldsync_cloud.gui.check.panel import FindingsPanel
from qfieldsync_cloud.gui.check.verdict import VerdictBar
from qfieldsync_cloud.gui.frame.placed_view import PlacedView
from qfieldsync_cloud.gui.widgets.state_page import StatePage
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.project_check import CheckState, ProjectCheck
from qfieldsync_cloud.tasks.workplace import Workplace

_AGAIN_MS = 700
"""After a fix: several of them are looked at together."""


class CheckView(PlacedView):
    """Shows the last check of the open project, and mends what it found."""

    def __init__(
        self, place: Workplace, window: Window, parent: QWidget | None = None
    ) -> None:
        super().__init__(place, window, parent)
        self._project = window.project
        self.check = ProjectCheck(self._project, self)
        self._shown_report: CheckReport | None = None
        self._is_changed_since = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.run)
        self.messages = QgsMessageBar(self.content)
        self.verdict = VerdictBar(self.check, self.content)
        self.page = StatePage(self.content)
        self.panel = FindingsPanel(self._project, self.content)
        self.acts = FindingActs(window, self.panel, self)
        self.service_bar.hide()
        self._middle = QStackedLayout()
        self._middle.addWidget(self.page)
        self._middle.addWidget(self.panel)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.messages)
        layout.addWidget(self.verdict)
        layout.addLayout(self._middle, 1)
        self._connect()
        self._on_fixes_changed()
        self._show()

    def reread(self) -> None:
        """See `PlacedView`: the check needs no service, only a project."""
        self._show()
        if self.check.state is CheckState.NEVER and self._has_project():
            self._soon.start(0)

    def forget(self) -> None:
        """See `PlacedView`: the project is another one."""
        self._soon.stop()
        self._is_changed_since = False
        self.check.forget()
        self.acts.forget()
        self.verdict.forget_ticks()
        self.messages.clearWidgets()

    def run(self) -> None:
        """Check the project now, as the ticks say."""
        self._soon.stop()
        if self._has_project():
            self._is_changed_since = False
            self.check.run(self.verdict.options)

    def _has_project(self) -> bool:
        return bool(self._project.fileName() or self._project.mapLayers())

    # What is shown

    def _show(self) -> None:
        if not self._has_project():
            tell_no_project(self.state_page)
            self.show_state()
            return
        self.show_content()
        has_page = not self._has_list(self.check.report)
        self.verdict.show_check(
            is_changed_since=self._is_changed_since,
            is_due=self._soon.isActive(),
            has_page=has_page,
        )
        self._middle.setCurrentWidget(self.page if has_page else self.panel)
        if has_page:
            self._tell_page(self.check.report)

    def _tell_page(self, report: CheckReport | None) -> None:
        if report is None:
            tell_without_report(self.page, self.check)
        elif _is_refused(report):
            tell_refused(self.page, report.findings[0])
        else:
            tell_ready(self.page, report, self._show_ignored)

    def _has_list(self, report: CheckReport | None) -> bool:
        """Whether there are findings to be listed."""
        if report is None or _is_refused(report):
            return False
        return bool(report.findings) or self._shows_ignored(report)

    def _shows_ignored(self, report: CheckReport) -> bool:
        return bool(report.ignored) and self.panel.chips.ignored_button.isChecked()

    def _show_ignored(self) -> None:
        self.panel.chips.ignored_button.setChecked(True)

    def _tell(self, text: str) -> None:
        self.messages.clearWidgets()
        self.messages.pushMessage(text, Qgis.MessageLevel.Warning)

    def _on_check_changed(self) -> None:
        if self.check.report is not self._shown_report:
            self._shown_report = self.check.report
            self.acts.forget_fixed()
            self.panel.show_report(self._shown_report)
        self._show()

    def _on_fixes_changed(self) -> None:
        self.verdict.show_undo(self.acts.fixes.last_text)
        if self.check.report is not None:
            self._soon.start(_AGAIN_MS)
            self._show()

    # The open project

    def _on_place_changed(self) -> None:
        # another service, or none, is the same to the check
        self.service_bar.hide()
        if self.is_shown:
            self.reread()

    def _on_lists_changed(self) -> None:
        """Jobs and changes are nothing to the check."""

    def _on_project_read(self, *_document: object) -> None:
        self.forget()
        if self.is_shown:
            self.reread()

    def _on_project_cleared(self) -> None:
        self.forget()
        self._show()

    def _on_layers_changed(self, *_layers: object) -> None:
        if self.is_shown:
            self.reread()

    def _on_project_dirty(self) -> None:
        if not self._is_changed_since:
            self._is_changed_since = True
            self._show()

    def _on_project_saved(self) -> None:
        report = self.check.report
        if report is not None and any(
            item.code is CheckCode.PROJECT_UNSAVED for item in report.findings
        ):
            self._soon.start(_AGAIN_MS)

    def _connect(self) -> None:
        self.check.changed.connect(self._on_check_changed)
        self.acts.fixes.changed.connect(self._on_fixes_changed)
        self.acts.refused.connect(self._tell)
        self.acts.check_wanted.connect(self.run)
        self.verdict.run_requested.connect(self.run)
        self.verdict.cancel_requested.connect(self.check.cancel)
        self.verdict.undo_requested.connect(self.acts.undo)
        self.verdict.help_requested.connect(
            lambda: self.window_of_qgis.show_help("validation")
        )
        self.panel.chips.shown_changed.connect(self._show)
        project = self._project
        project.readProject.connect(self._on_project_read)
        project.cleared.connect(self._on_project_cleared)
        project.layersAdded.connect(self._on_layers_changed)
        project.layersRemoved.connect(self._on_layers_changed)
        project.dirtySet.connect(self._on_project_dirty)
        project.projectSaved.connect(self._on_project_saved)


def _is_refused(report: CheckReport) -> bool:
    """Whether the project's file could not be read at all."""
    return any(item.code is CheckCode.PROJECT_UNREADABLE for item in report.findings)
