"""Newest Wins: which field of each layer tells when a feature was edited."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.services.local.conflicts.newest import moment_fields
from qfieldsync_cloud.gui.conflicts.desk import ConflictDesk
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text


class NewestDialog(QDialog):
    """Asks for the field of each layer that dates an edit; modal to the window."""

    fields_chosen = pyqtSignal(object)
    """Name of the field by layer id; layers that are left out are left alone."""

    def __init__(self, desk: ConflictDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Newest Wins"))
        text = self.tr(
            "Changes do not say when they were made in the field, only when they "
            "arrived. If a layer has a field that both sides fill in with the moment "
            "of the edit, the later edit can be taken. Where both are the same, empty, "
            "or a feature was deleted, nothing is decided."
        )
        told = wrapped_text(self, text)
        self.combos: dict[str, QComboBox] = {}
        form = QFormLayout()
        for layer_id, (name, fields) in _layers(desk).items():
            combo = QComboBox(self)
            combo.addItem(self.tr("Leave Alone"), "")
            for field in fields:
                combo.addItem(field, field)
            if fields:
                combo.setCurrentIndex(1)
            else:
                combo.setEnabled(False)
                combo.setItemText(0, self.tr("No Field with a Date or Time"))
            form.addRow(name, combo)
            self.combos[layer_id] = combo
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel,
            self,
        )
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(told)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.resize(460, 260)

    def _on_accepted(self) -> None:
        chosen: Mapping[str, str] = {
            layer_id: combo.currentData()
            for layer_id, combo in self.combos.items()
            if combo.currentData()
        }
        self.fields_chosen.emit(chosen)
        self.accept()


def _layers(desk: ConflictDesk) -> dict[str, tuple[str, tuple[str, ...]]]:
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for review in desk.reviews:
        if review.is_by_field and not review.is_blocked:
            fields = moment_fields(review)
            found.setdefault(review.layer_id, (review.layer_name, fields))
    return found
