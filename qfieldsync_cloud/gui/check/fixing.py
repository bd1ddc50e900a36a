"""The fixes that were made in the open project, and their undoing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qfieldsync_cloud.core.errors import ProjectError
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.findings.sentences.all import sentences_of
from qfieldsync_cloud.core.project.fixes import Undo, apply_fix


@dataclass(frozen=True)
class _Fix:
    """Findings that were mended in one step, and what undoes each."""

    findings: tuple[Finding, ...]
    undos: tuple[Undo, ...]


class FixHistory(QObject):
    """Mends the open project, and takes that back step by step; main thread."""

    changed = pyqtSignal()
    """Something was mended or taken back."""
    refused = pyqtSignal(str)
    """Why something could not be mended or taken back, for people."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._fixes: list[_Fix] = []

    @property
    def last_text(self) -> str:
        """What the last fix mended, for people; "" without one."""
        if not self._fixes:
            return ""
        findings = self._fixes[-1].findings
        said = sentences_of(findings[0]).what
        if len(findings) == 1:
            return said
        more = self.tr("{finding} … and {count} more")
        return more.format(finding=said, count=len(findings) - 1)

    def fix(self, findings: Sequence[Finding]) -> Sequence[Finding]:
        """Mend findings as one step; those that were mended."""
        mended, undos, reasons = [], [], []
        for finding in findings:
            undo, reason = self._mend(finding)
            if undo is None:
                reasons.append(reason)
            else:
                mended.append(finding)
                undos.append(undo)
        if mended:
            self._fixes.append(_Fix(tuple(mended), tuple(undos)))
            self.changed.emit()
        if reasons:
            self.refused.emit("\n".join(reasons))
        return mended

    def undo(self) -> None:
        """Take the last step back, its last fix first."""
        if not self._fixes:
            return
        step = self._fixes.pop()
        reasons = {self._take_back(undo) for undo in reversed(step.undos)} - {""}
        self.changed.emit()
        if reasons:
            self.refused.emit("\n".join(sorted(reasons)))

    def _mend(self, finding: Finding) -> tuple[Undo | None, str]:
        """What undoes it, or None and why it was not mended."""
        try:
            return apply_fix(self._project, finding), ""
        except ProjectError as error:
            text = self.tr("Not fixed, because {reason}. {finding}")
            what = sentences_of(finding).what
            return None, text.format(reason=error.reason, finding=what)

    def _take_back(self, undo: Undo) -> str:
        """Why it was not taken back; "" when it was."""
        try:
            undo()
        except ProjectError as error:
            text = self.tr("Not taken back, because {reason}.")
            return text.format(reason=error.reason)
        return ""

    def forget(self) -> None:
        """The project is another one."""
        self._fixes.clear()
        self.changed.emit()
