"""The severities as buttons: how many there are, and whether they are shown."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from qfieldsync_cloud.core.findings.codes import Severity
from qfieldsync_cloud.core.findings.report import CheckReport
from qfieldsync_cloud.gui.check.words import count_text, severity_icon
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.widgets.chips import Chips


class SeverityChips(Chips):
    """A button per severity, and one for what is ignored."""

    shown_changed = pyqtSignal()
    """Another set of severities is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Severity, QToolButton] = {}
        for severity in Severity:
            button = self.add_chip(severity_icon(severity), is_checked=True)
            button.setToolTip(self.tr("Show or hide them"))
            button.toggled.connect(self._on_toggled)
            self.buttons[severity] = button
        self.ignored_button = self.add_chip(icon("status/ignored"))
        self.ignored_button.toggled.connect(self._on_toggled)
        self.ignored_button.setToolTip(
            self.tr("Show or hide what is ignored in this project")
        )

    @property
    def severities(self) -> frozenset[Severity]:
        """Those that are to be shown."""
        return frozenset(
            severity for severity, button in self.buttons.items() if button.isChecked()
        )

    @property
    def shows_ignored(self) -> bool:
        """Whether findings that were set aside are to be shown."""
        return not self.ignored_button.isHidden() and self.ignored_button.isChecked()

    def forget(self) -> None:
        """Show what is shown at first: all but what is ignored."""
        for button in self.buttons.values():
            button.setChecked(True)
        self.ignored_button.setChecked(False)

    def count(self, report: CheckReport) -> None:
        """Say how many there are of each."""
        for severity, button in self.buttons.items():
            count = report.count(severity)
            button.setText(count_text(severity, count))
            button.setEnabled(bool(count))
        count = len(report.ignored)
        self.ignored_button.setText(self.tr("{count} ignored").format(count=count))
        self.ignored_button.setVisible(bool(count))

    def _on_toggled(self, _is_checked: bool) -> None:
        self.shown_changed.emit()
