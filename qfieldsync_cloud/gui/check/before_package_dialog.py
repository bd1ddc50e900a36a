"""What the short check before packaging found, and whether to package all the same."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.findings.codes import CheckCode, Severity
from qfieldsync_cloud.core.findings.finding import Finding, count_of
from qfieldsync_cloud.core.findings.sentences.all import sentences_of
from qfieldsync_cloud.gui.check.words import severity_icon, severity_title
from qfieldsync_cloud.gui.widgets.icon_label import show_icon
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text

_ICON_PIXELS = 32
_SIZE = QSize(520, 380)


class BeforePackageDialog(QDialog):
    """Tells what stands against packaging; accepted: package, rejected: do not."""

    check_requested = pyqtSignal()
    save_requested = pyqtSignal()

    def __init__(
        self,
        findings: Sequence[Finding],
        trouble: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Args:
        findings: errors and warnings, the gravest first.
        trouble: why the project could not be checked; "" when it was.
        parent: as in Qt.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Before Packaging"))
        self._findings = findings
        has_errors = bool(count_of(findings, Severity.ERROR))
        worst = Severity.ERROR if has_errors else Severity.WARNING
        self.picture = QLabel(self)
        show_icon(self.picture, severity_icon(worst), _ICON_PIXELS)
        self.headline = wrapped_text(self, self._headline(trouble, has_errors))
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("What was found"))
        self.text.setHtml(f"<p>{escape(trouble)}</p>" if trouble else self._html())
        self.read_box = QCheckBox(self.tr("I have read these"), self)
        self.read_box.setVisible(not has_errors)
        self.read_box.toggled.connect(self._on_read_toggled)
        self._add_buttons(has_errors)
        self._arrange()
        self.resize(_SIZE)

    def give_up(self, _owner: object = None) -> None:
        """Close, because nobody waits for the answer any more."""
        self.reject()

    def _headline(self, trouble: str, has_errors: bool) -> str:
        if trouble:
            return self.tr(
                "The project could not be checked, so nobody knows whether the package "
                "works in the field."
            )
        if has_errors:
            return self.tr(
                "The project is not packaged: the crew could not work with it, or "
                "would lose what it records. Mend it first, or ignore in Check what is "
                "meant to be so."
            )
        return self.tr("The project can be packaged, but read this first.")

    def _html(self) -> str:
        parts = []
        for severity in (Severity.ERROR, Severity.WARNING):
            same = [item for item in self._findings if item.severity is severity]
            if not same:
                continue
            parts.append(f"<p><b>{escape(severity_title(severity))}</b></p>")
            for item in same:
                said = sentences_of(item)
                parts.append(
                    f'<p style="margin: 0 0 8px 12px">{escape(said.paragraph)}'
                    f"<br><i>{escape(said.todo)}</i></p>"
                )
        return "".join(parts)

    def _add_buttons(self, has_errors: bool) -> None:
        self.buttons = QDialogButtonBox(self)
        self.package_button = QPushButton(self.tr("Package Anyway"), self)
        self.package_button.setEnabled(False)
        self.package_button.setVisible(not has_errors)
        self.check_button = QPushButton(self.tr("Show in Check"), self)
        self.save_button = QPushButton(self.tr("Save Project"), self)
        is_unsaved = any(
            item.code is CheckCode.PROJECT_UNSAVED for item in self._findings
        )
        self.save_button.setVisible(is_unsaved)
        self.save_button.setToolTip(self.tr("Save the project, and check it again"))
        if not has_errors:
            accept = QDialogButtonBox.ButtonRole.AcceptRole
            self.buttons.addButton(self.package_button, accept)
        act = QDialogButtonBox.ButtonRole.ActionRole
        self.buttons.addButton(self.check_button, act)
        if is_unsaved:
            self.buttons.addButton(self.save_button, act)
        self.cancel_button = self.buttons.addButton(
            QDialogButtonBox.StandardButton.Cancel
        )
        if has_errors:
            self.check_button.setDefault(True)
        else:
            self.cancel_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.check_button.clicked.connect(lambda _checked: self.check_requested.emit())
        self.save_button.clicked.connect(lambda _checked: self.save_requested.emit())

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.headline, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.read_box)
        layout.addWidget(self.buttons)

    def _on_read_toggled(self, is_read: bool) -> None:
        self.package_button.setEnabled(is_read)
