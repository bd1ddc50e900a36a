"""What is said of the finding that is selected, and what can be done about it."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser, QVBoxLayout, QWidget

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.findings.report import severity_word
from qfieldsync_cloud.core.findings.sentences.all import sentences_of
from qfieldsync_cloud.core.findings.sentences.fixes import fix_text
from qfieldsync_cloud.core.project.ignored_findings import can_be_ignored
from qfieldsync_cloud.gui.check.words import project_page
from qfieldsync_cloud.gui.widgets.flow_layout import FlowBox

_PARAGRAPH = '<p style="margin: 0 0 6px 0">'
"""Close together: a dock is low."""


class FindingDetails(QWidget):
    """Why a finding matters and what to do; asks for what its buttons say."""

    fix_requested = pyqtSignal()
    fix_all_requested = pyqtSignal()
    layer_requested = pyqtSignal()
    properties_requested = pyqtSignal()
    project_properties_requested = pyqtSignal()
    save_requested = pyqtSignal()
    ignore_requested = pyqtSignal()
    heed_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QTextBrowser(self)
        self.text.setOpenExternalLinks(False)
        self.text.setAccessibleName(self.tr("About the finding"))
        # a click that lands here must not take the keyboard from the tree
        self.text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.text.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self._buttons = buttons = FlowBox(self)

        def button(text: str, signal: pyqtSignal) -> QPushButton:
            made = QPushButton(text, buttons)
            made.setAutoDefault(False)
            made.clicked.connect(lambda _checked: signal.emit())
            buttons.add(made)
            return made

        self.fix_button = button(self.tr("Fix"), self.fix_requested)
        self.fix_all_button = button("", self.fix_all_requested)
        self.save_button = button(self.tr("Save Project"), self.save_requested)
        self.layer_button = button(self.tr("Go to Layer"), self.layer_requested)
        self.properties_button = button(
            self.tr("Layer Properties…"), self.properties_requested
        )
        self.project_properties_button = button(
            self.tr("Project Properties…"), self.project_properties_requested
        )
        self.ignore_button = button(
            self.tr("Ignore in This Project"), self.ignore_requested
        )
        self.heed_button = button(self.tr("No Longer Ignore"), self.heed_requested)
        self.ignore_button.setToolTip(
            self.tr("The project remembers it when you save it")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self.show_finding(None)

    def show_finding(
        self,
        finding: Finding | None,
        *,
        is_ignored: bool = False,
        is_fixed: bool = False,
        fixable_alike: int = 0,
        has_project_properties: bool = False,
    ) -> None:
        """Say what is known of a finding.

        Args:
            finding: None shows a word on how to begin.
            is_ignored: it was set aside in the project.
            is_fixed: it was mended, and is looked at again in a moment.
            fixable_alike: how many findings of its kind can be mended.
            has_project_properties: QGIS has a dialog of them.
        """
        self._show_text(finding, is_fixed=is_fixed)
        has_fix = finding is not None and finding.fix is not None
        has_layer = finding is not None and bool(finding.layer_id)
        is_unsaved = finding is not None and finding.code is CheckCode.PROJECT_UNSAVED
        self.fix_button.setVisible(has_fix and not is_ignored)
        self.fix_button.setEnabled(not is_fixed)
        self.fix_all_button.setVisible(has_fix and not is_ignored and fixable_alike > 1)
        self.fix_all_button.setText(
            self.tr("Fix All {count}").format(count=fixable_alike)
        )
        if finding is not None and finding.fix is not None:
            self.fix_button.setToolTip(fix_text(finding.fix))
            self.fix_all_button.setToolTip(self.tr("Fix all findings of this kind"))
        self.save_button.setVisible(is_unsaved)
        self.layer_button.setVisible(has_layer)
        self.properties_button.setVisible(has_layer)
        self.project_properties_button.setVisible(
            finding is not None
            and (not has_layer or bool(project_page(finding.code)))
            and not is_unsaved
            and has_project_properties
        )
        self.ignore_button.setVisible(
            finding is not None and not is_ignored and can_be_ignored(finding)
        )
        self.heed_button.setVisible(is_ignored)
        # a splitter that shows it now divides the room by it
        self._buttons.fit()

    def _show_text(self, finding: Finding | None, *, is_fixed: bool) -> None:
        if finding is None:
            self.text.setHtml(
                f"<p>{escape(self.tr('Select a finding to see what to do.'))}</p>"
            )
            return
        said = sentences_of(finding)
        parts = [f"{_PARAGRAPH}<b>{escape(said.what)}</b></p>"]
        blocks = [
            (self.tr("Why it matters in the field"), said.why),
            (self.tr("What to do"), said.todo),
        ]
        if is_fixed:
            blocks.append((self.tr("Fixed"), self.tr("It is being checked again.")))
        elif finding.fix is not None:
            blocks.append((self.tr("What Fix does"), fix_text(finding.fix)))
        for title, text in blocks:
            parts.append(f"{_PARAGRAPH}<i>{escape(title)}</i><br>{escape(text)}</p>")
        where = [severity_word(finding.severity), finding.layer_name, finding.field]
        facts = " · ".join(escape(item) for item in where if item)
        facts = f"{facts} · <code>{finding.code.value}</code>"
        parts.append(f"{_PARAGRAPH}<small>{facts}</small></p>")
        self.text.setHtml("".join(parts))
