"""The top of the dock Check: the verdict, when it was, and the button to run again."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.report import CheckReport, headline
from qfieldsync_cloud.core.project.checks.checked import CheckOptions
from qfieldsync_cloud.gui.check.words import layers_text, worst_icon
from qfieldsync_cloud.gui.icons import theme_icon
from qfieldsync_cloud.gui.widgets.flow_layout import FlowBox
from qfieldsync_cloud.gui.widgets.icon_label import show_icon
from qfieldsync_cloud.gui.words import exact_moment_text, moment_text
from qfieldsync_cloud.tasks.project_check import CheckState, ProjectCheck

_ICON_PIXELS = 24


class VerdictBar(QWidget):
    """Shows the last check, and starts, stops and undoes."""

    run_requested = pyqtSignal()
    cancel_requested = pyqtSignal()
    undo_requested = pyqtSignal()
    help_requested = pyqtSignal()

    def __init__(self, check: ProjectCheck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self.picture = QLabel(self)
        self.headline = QLabel(self)
        self.facts = QLabel(self)
        font = self.headline.font()
        font.setBold(True)
        self.headline.setFont(font)
        for label in (self.headline, self.facts):
            label.setWordWrap(True)
            label.setSizePolicy(
                QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
            )
        self.run_button = QPushButton(theme_icon("mActionRefresh"), "", self)
        self.run_button.clicked.connect(lambda _checked: self.run_requested.emit())
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.clicked.connect(
            lambda _checked: self.cancel_requested.emit()
        )
        self.undo_button = QPushButton(
            theme_icon("mActionUndo"), self.tr("Undo Fix"), self
        )
        self.undo_button.clicked.connect(lambda _checked: self.undo_requested.emit())
        self.help_button = QToolButton(self)
        self.help_button.setAutoRaise(True)
        self.help_button.setIcon(theme_icon("mActionHelpContents"))
        self.help_button.setToolTip(self.tr("All checks, in the user guide"))
        self.help_button.setAccessibleName(self.tr("Help"))
        self.help_button.clicked.connect(lambda _checked: self.help_requested.emit())
        self.rows_box = QCheckBox(self.tr("Look at features too"), self)
        self.rows_box.setToolTip(
            self.tr("Finds more, and takes as long as reading all features once")
        )
        self.network_box = QCheckBox(self.tr("Open server layers too"), self)
        self.network_box.setToolTip(
            self.tr("Some layers were not looked at, because they need the network")
        )
        # `clicked`, not `toggled`: only what somebody ticks by hand is a wish
        for box in (self.rows_box, self.network_box):
            box.clicked.connect(self._on_box_clicked)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress of the check"))
        check.progressed.connect(self._on_check_progressed)
        self._arrange()

    @property
    def options(self) -> CheckOptions:
        """What the ticks say."""
        return CheckOptions(
            reads_rows=self.rows_box.isChecked(),
            may_use_network=self.network_box.isChecked(),
        )

    def forget_ticks(self) -> None:
        """The project is another one: what it costs is not known."""
        self.rows_box.setChecked(False)
        self.network_box.setChecked(False)

    def show_check(
        self, *, is_changed_since: bool, is_due: bool, has_page: bool
    ) -> None:
        """Show the state of the check.

        Args:
            is_changed_since: the project was changed after it.
            is_due: it runs again in a moment.
            has_page: a page below says how it ended.
        """
        check, report = self._check, self._check.report
        is_running = check.state is CheckState.RUNNING
        self.progress.setVisible(is_running)
        if not is_running:
            self.progress.setValue(0)
        self.cancel_button.setVisible(is_running)
        self.run_button.setVisible(not is_running)
        self.run_button.setText(
            self.tr("Run Again") if report is not None else self.tr("Check Now")
        )
        self.facts.setVisible(report is not None)
        for label in (self.picture, self.headline):
            label.setVisible(not has_page)
        self.network_box.setVisible(
            self.network_box.isChecked()
            or (report is not None and _left_closed(report))
        )
        if report is None:
            return
        show_icon(self.picture, worst_icon(report), _ICON_PIXELS)
        self.headline.setText(headline(report))
        self.facts.setText(self._facts(report, is_changed_since, is_due))
        self.facts.setToolTip(exact_moment_text(check.ended_at))

    def _on_box_clicked(self, is_ticked: bool) -> None:
        if is_ticked:
            self.run_requested.emit()

    def _on_check_progressed(self, percent: float) -> None:
        self.progress.setValue(round(percent))

    def show_undo(self, text: str) -> None:
        """Offer to undo the fix that `text` names; "" offers nothing."""
        self.undo_button.setVisible(bool(text))
        self.undo_button.setToolTip(text)

    def _facts(self, report: CheckReport, is_changed_since: bool, is_due: bool) -> str:
        moment = moment_text(self._check.ended_at)
        facts = [
            self.tr("Checked {moment}").format(moment=moment),
            layers_text(report.layer_count),
        ]
        if report.reads_rows:
            facts.append(self.tr("every feature looked at"))
        else:
            facts.append(self.tr("features not looked at"))
        if any(item.code is CheckCode.PROJECT_UNSAVED for item in report.findings):
            facts.append(self.tr("with changes that are not saved"))
        state = self._check.state
        if state is CheckState.RUNNING or is_due:
            facts.append(self.tr("checking again…"))
        elif state is CheckState.CANCELLED:
            facts.append(self.tr("a later check was cancelled"))
        elif state is CheckState.FAILED:
            text = self.tr("a later check failed: {reason}")
            facts.append(text.format(reason=self._check.trouble))
        elif is_changed_since:
            facts.append(self.tr("the project was changed since"))
        return " · ".join(facts)

    def _arrange(self) -> None:
        said = QVBoxLayout()
        said.addWidget(self.headline)
        said.addWidget(self.facts)
        top = QHBoxLayout()
        top.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(said, 1)
        buttons = FlowBox(self)
        line = QHBoxLayout()
        line.addWidget(buttons, 1)
        line.addWidget(self.help_button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.add(
            self.run_button,
            self.cancel_button,
            self.undo_button,
            self.rows_box,
            self.network_box,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addLayout(line)
        layout.addWidget(self.progress)


def _left_closed(report: CheckReport) -> bool:
    return any(item.code is CheckCode.LAYER_NOT_CHECKED for item in report.findings)
