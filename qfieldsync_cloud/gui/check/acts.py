"""What the buttons below a finding do: to the open project, never to its file."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.ignored_findings import heed, ignore
from qfieldsync_cloud.gui.check.fixing import FixHistory
from qfieldsync_cloud.gui.check.going import (
    go_to_layer,
    has_project_properties,
    save_project,
    show_project_properties,
    show_properties,
)
from qfieldsync_cloud.gui.check.panel import FindingsPanel
from qfieldsync_cloud.gui.window import Window


class FindingActs(QObject):
    """Does what the buttons ask for, with the finding that is selected."""

    check_wanted = pyqtSignal()
    """What is told is another thing now."""
    refused = pyqtSignal(str)
    """Why something was not done, for people."""

    def __init__(
        self, window: Window, panel: FindingsPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._panel = panel
        self.fixes = FixHistory(window.project, self)
        self.fixes.refused.connect(self.refused)
        self._fixed_keys: set[str] = set()
        details = panel.details
        details.fix_requested.connect(self._on_fix_requested)
        details.fix_all_requested.connect(self._on_fix_all_requested)
        details.layer_requested.connect(self._on_layer_requested)
        details.properties_requested.connect(self._on_properties_requested)
        details.project_properties_requested.connect(self._on_project_requested)
        details.save_requested.connect(self._on_save_requested)
        details.ignore_requested.connect(self._on_ignore_requested)
        details.heed_requested.connect(self._on_heed_requested)
        panel.tree.activated.connect(lambda _index: self._on_layer_requested())
        panel.selection_changed.connect(self.show_details)

    def forget_fixed(self) -> None:
        """What was mended has been looked at again."""
        self._fixed_keys.clear()

    def forget(self) -> None:
        """The project is another one."""
        self._fixed_keys.clear()
        self.fixes.forget()

    def undo(self) -> None:
        """Take the last fix back."""
        self._fixed_keys.clear()
        self.fixes.undo()
        self.show_details()

    def show_details(self) -> None:
        """Say what is known of the selected finding, and what can be done."""
        node = self._panel.current
        finding = node.finding if node is not None else None
        self._panel.details.show_finding(
            finding,
            is_ignored=node is not None and node.is_ignored,
            is_fixed=finding is not None and finding.key in self._fixed_keys,
            fixable_alike=len(self._left_like(finding)),
            has_project_properties=has_project_properties(self._window, finding),
        )

    def _finding(self) -> Finding | None:
        node = self._panel.current
        return node.finding if node is not None else None

    def _left_like(self, finding: Finding | None) -> tuple[Finding, ...]:
        """Findings of its kind that are still to be mended."""
        if finding is None:
            return ()
        alike = self._panel.findings_like(finding)
        return tuple(item for item in alike if item.key not in self._fixed_keys)

    def _on_fix_requested(self) -> None:
        finding = self._finding()
        if finding is not None:
            self._fix((finding,))

    def _on_fix_all_requested(self) -> None:
        self._fix(self._left_like(self._finding()))

    def _fix(self, findings: tuple[Finding, ...]) -> None:
        mended = self.fixes.fix(findings)
        self._fixed_keys.update(item.key for item in mended)
        self.show_details()

    def _on_layer_requested(self) -> None:
        finding = self._finding()
        if finding is None or not finding.layer_id:
            return
        if not go_to_layer(self._window, finding):
            self._tell_gone(finding)

    def _on_properties_requested(self) -> None:
        finding = self._finding()
        if finding is not None and not show_properties(self._window, finding):
            self._tell_gone(finding)

    def _on_project_requested(self) -> None:
        finding = self._finding()
        if finding is not None:
            show_project_properties(self._window, finding)

    def _on_save_requested(self) -> None:
        if not save_project(self._window):
            self.refused.emit(self.tr("The project was not saved."))

    def _on_ignore_requested(self) -> None:
        finding = self._finding()
        if finding is not None:
            ignore(self._window.project, (finding,))
            self.check_wanted.emit()

    def _on_heed_requested(self) -> None:
        finding = self._finding()
        if finding is not None:
            heed(self._window.project, (finding,))
            self.check_wanted.emit()

    def _tell_gone(self, finding: Finding) -> None:
        text = self.tr('The layer "{name}" is no longer in the project.')
        self.refused.emit(text.format(name=finding.layer_name))
