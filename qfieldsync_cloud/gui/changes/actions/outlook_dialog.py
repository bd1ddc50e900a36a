"""What a dry run found: counts, and the page that tells all of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.reports.overview import Overview
from qfieldsync_cloud.core.reports.states import status_word
from qfieldsync_cloud.core.services.local.looking_ahead import Held
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.gui.icons import delta_status_icon, icon
from qfieldsync_cloud.gui.widgets.icon_label import show_icon
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text

_ICON_PIXELS = 16
_WIDTH = 380
_MAX_REASONS = 3


class OutlookDialog(QDialog):
    """Shows what applying would give; not modal, deleted when closed."""

    apply_requested = pyqtSignal()

    def __init__(
        self,
        overview: Overview,
        held: Sequence[Held],
        page: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Args:
        overview: of the report.
        held: what would be kept back.
        page: the report as HTML.
        parent: as in Qt.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Dry Run"))
        self.setWindowIcon(icon("dry_run"))
        self._page = page
        self.headline = wrapped_text(self, overview.headline)
        font = self.headline.font()
        font.setBold(True)
        self.headline.setFont(font)
        self.note = wrapped_text(self, self.tr("Nothing was written."))
        self.counts = QGridLayout()
        self.counts.setColumnStretch(2, 1)
        for status, count in overview.counts:
            self._add_count(DeltaStatus(status.value), count)
        self.held = wrapped_text(self, self._held_text(held))
        self.held.setVisible(bool(held))
        self._add_buttons(can_apply=dict(overview.counts)[DeltaStatus.APPLIED] > 0)
        layout = QVBoxLayout(self)
        for widget in (self.headline, self.note):
            layout.addWidget(widget)
        layout.addLayout(self.counts)
        layout.addWidget(self.held)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH)
        self.report_button.setFocus()

    def _add_buttons(self, *, can_apply: bool) -> None:
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.report_button = self.buttons.addButton(self.tr("Open Report"), role)
        self.report_button.setToolTip(
            self.tr("Every change with its reason, and a map, in the browser")
        )
        self.report_button.clicked.connect(self._on_report_clicked)
        self.apply_button = self.buttons.addButton(self.tr("Apply"), role)
        self.apply_button.setIcon(icon("apply"))
        self.apply_button.setEnabled(can_apply)
        if not can_apply:
            self.apply_button.setToolTip(self.tr("None of the changes can be applied"))
        self.apply_button.clicked.connect(self._on_apply_clicked)
        self.buttons.rejected.connect(self.close)

    def _add_count(self, status: DeltaStatus, count: int) -> None:
        row = self.counts.rowCount()
        picture = QLabel(self)
        show_icon(picture, delta_status_icon(ServerStatus(status.value)), _ICON_PIXELS)
        number = QLabel(str(count), self)
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        word = QLabel(status_word(status, is_dry_run=True), self)
        for column, label in enumerate((picture, number, word)):
            label.setEnabled(count > 0)
            self.counts.addWidget(label, row, column)

    def _on_report_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._page)))

    def _on_apply_clicked(self) -> None:
        self.apply_requested.emit()
        self.close()

    def _held_text(self, held: Sequence[Held]) -> str:
        """How many would be kept back, and why."""
        reasons = list(dict.fromkeys(item.message for item in held))
        text = self.tr("{count} more would be kept back. {reasons}")
        if len(held) == 1:
            text = self.tr("1 more would be kept back. {reasons}")
        told = "\n".join(reasons[:_MAX_REASONS])
        return text.format(count=len(held), reasons=told)
