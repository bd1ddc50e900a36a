"""How many changes there are of each status, as buttons that filter by it."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from qfieldsync_cloud.core.changes.safety import STATUSES, change_status_word
from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.gui.icons import delta_status_icon
from qfieldsync_cloud.gui.widgets.chips import Chips


class StatusChips(Chips):
    """One button per status that occurs; those that are pressed are let through."""

    statuses_changed = pyqtSignal(object)
    """The statuses that are chosen, a frozenset; empty: all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[ChangeStatus, int] = {}
        self.buttons: dict[ChangeStatus, QToolButton] = {}
        for status in STATUSES:
            button = self.add_chip(delta_status_icon(status))
            button.clicked.connect(self._on_clicked)
            button.hide()
            self.buttons[status] = button

    @property
    def chosen(self) -> frozenset[ChangeStatus]:
        """The statuses whose buttons are pressed."""
        return frozenset(
            status for status, button in self.buttons.items() if button.isChecked()
        )

    def choose(self, statuses: frozenset[ChangeStatus]) -> None:
        """Press these buttons, and no others; nothing is signalled."""
        for status, button in self.buttons.items():
            button.setChecked(status in statuses)
            self._show(status)

    def set_counts(self, counts: Mapping[ChangeStatus, int]) -> None:
        """Show how many changes there are."""
        self._counts = dict(counts)
        for status in self.buttons:
            self._show(status)

    def _show(self, status: ChangeStatus) -> None:
        button, count = self.buttons[status], self._counts.get(status, 0)
        text = f"{count} {change_status_word(status)}"
        if button.accessibleName() != text:
            button.setText(f" {text}")  # styles leave no room after the icon
            tip = self.tr("Show only changes that are {status}")
            button.setToolTip(tip.format(status=change_status_word(status)))
            button.setAccessibleName(text)
        # a chosen one stays: else nobody could let go of it
        button.setVisible(bool(count) or button.isChecked())

    def _on_clicked(self, _checked: bool) -> None:
        self.statuses_changed.emit(self.chosen)
        for status in self.buttons:
            self._show(status)
