"""The severities as buttons: how many there are, and whether they are shown."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from qfieldsync_cloud.core.findings.codes import Severity
from qfieldsync_cloud.core.findings.report import CheckReport
from qfieldsync_cloud.gui.check.words import count_text, severity_icon
from qfieldsync_cloud.gui.flow_layout import FlowLayout
from qfieldsync_cloud.gui.icons import icon


class SeverityChips(QWidget):
    """A button per severity, and one for what is ignored."""

    shown_changed = pyqtSignal()
    """Another set of severities is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = FlowLayout(self)
        self.buttons: dict[Severity, QToolButton] = {}
        for severity in Severity:
            button = self._button(is_checked=True)
            button.setIcon(severity_icon(severity))
            button.setToolTip(self.tr("Show or hide them"))
            layout.addWidget(button)
            self.buttons[severity] = button
        self.ignored_button = self._button(is_checked=False)
        self.ignored_button.setIcon(icon("status/ignored"))
        self.ignored_button.setToolTip(
            self.tr("Show or hide what is ignored in this project")
        )
        layout.addWidget(self.ignored_button)

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

    def _button(self, *, is_checked: bool) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setChecked(is_checked)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.toggled.connect(lambda _is_checked: self.shown_changed.emit())
        return button
