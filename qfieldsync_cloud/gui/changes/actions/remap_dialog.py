"""Which layers and features changes are about that could not be applied.

Nothing is chosen beforehand: what the engine proposes is named, with what speaks for
it.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QGroupBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.core.reports.proposal_sentences import (
    layer_sentence,
    layer_signs_text,
)
from qfieldsync_cloud.core.services.local.remapping import Remapping
from qfieldsync_cloud.core.sync.proposals import MissingLayer
from qfieldsync_cloud.gui.changes.actions.key_model import KeyColumn, KeyModel
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text

_SIZE = (680, 500)
_TABLE_HEIGHT = 130


class RemapDialog(QDialog):
    """Has proposed layers and keys confirmed; not modal, deleted when closed."""

    layers_chosen = pyqtSignal(object)
    """The layer map so far: keys are to be looked for again."""
    confirmed = pyqtSignal(object, object)
    """The layer map, and the keys by uuid of the delta."""

    def __init__(
        self, found: Remapping, parent: QWidget | None = None, *, is_saved: bool = True
    ) -> None:
        """Args:
        found: what the engine proposes.
        parent: as in Qt.
        is_saved: the project; the engine knows the layers of its file only.
        """
        super().__init__(parent)
        self._is_saved = is_saved
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take Up Again"))
        self.setWindowIcon(icon("map_keys"))
        self.combos: dict[str, QComboBox] = {}
        """By the layer id that the deltas name."""
        self._layers = found.layers
        text = self.tr("{changes} will wait to be applied again.")
        self.headline = wrapped_text(
            self, text.format(changes=changes_text(len(found.delta_ids)))
        )
        self.layer_box = QGroupBox(self.tr("Missing Layers"))
        self._layer_grid = QGridLayout(self.layer_box)
        self._layer_grid.setColumnStretch(1, 1)
        self.key_box = QGroupBox(self.tr("Other Keys"))
        self.model = KeyModel(self)
        self.table = self._new_table()
        self.all_button = QPushButton(self.tr("Tick All"), self)
        self.all_button.clicked.connect(lambda: self.model.tick_all(is_ticked=True))
        self.none_button = QPushButton(self.tr("Tick None"), self)
        self.none_button.clicked.connect(lambda: self.model.tick_all(is_ticked=False))
        self.key_note = wrapped_text(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.accept_button = buttons.addButton(
            self.tr("Take Up Again"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.accept_button.setIcon(icon("take_up"))
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.close)
        self._lay_out(buttons)
        self._add_layers(found)
        self.show_keys(found)

    @property
    def layer_map(self) -> dict[str, str]:
        """The layers that were chosen."""
        return {
            named: str(combo.currentData())
            for named, combo in self.combos.items()
            if combo.currentData()
        }

    def show_keys(self, found: Remapping) -> None:
        """Show the keys that were looked for with the chosen layers."""
        self.model.set_proposals(found.proposals.keys)
        count = self.model.proposed_count
        for column in (KeyColumn.CHANGE, KeyColumn.KEY):
            self.table.resizeColumnToContents(column)
        has_rows = self.model.rowCount() > 0
        self.table.setVisible(has_rows)
        for button in (self.all_button, self.none_button):
            button.setVisible(count > 0)
        text = self.tr("No other feature fits better than the one that a change names.")
        if has_rows:
            text = self.tr(
                "Tick what is right, or enter the key. What is not ticked is looked "
                "for under its own key."
            )
        self.key_note.setText(text)
        self.key_box.setEnabled(True)

    def wait_for_keys(self) -> None:
        """Keys are being looked for."""
        self.key_note.setText(self.tr("Looking for the features…"))
        self.key_box.setEnabled(False)

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        keys = QGridLayout(self.key_box)
        keys.addWidget(self.key_note, 0, 0, 1, 3)
        keys.addWidget(self.table, 1, 0, 1, 3)
        keys.addWidget(self.all_button, 2, 0)
        keys.addWidget(self.none_button, 2, 1)
        keys.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.headline)
        layout.addWidget(self.layer_box)
        layout.addWidget(self.key_box, 1)
        layout.addWidget(buttons)
        self.resize(*_SIZE)

    def _new_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        table.setAccessibleName(self.key_box.title())
        table.verticalHeader().hide()
        table.setWordWrap(False)
        table.setMinimumHeight(_TABLE_HEIGHT)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for column in (KeyColumn.CHANGE, KeyColumn.KEY):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        return table

    # fmt: off
    def _add_layers(self, found: Remapping) -> None:
        self.layer_box.setVisible(bool(found.proposals.layers))
        note = self.tr("Name the layer that took the place of a missing one; changes "
                       "of a layer that stays missing are refused again.")
        if not self._is_saved:
            more = self.tr("The project has changes that are not saved: a layer that "
                           "was added since is offered when you have saved it.")
            note = f"{note} {more}"
        self._layer_grid.addWidget(wrapped_text(self, note), 0, 0, 1, 2)
        for missing in found.proposals.layers:
            self._add_layer(missing)
    # fmt: on

    def _add_layer(self, missing: MissingLayer) -> None:
        combo = QComboBox(self)
        combo.addItem(self.tr("None of the project's layers"), "")
        proposal = missing.proposal
        if proposal is not None:
            text = self.tr("{layer} (proposed: {signs})")
            signs = layer_signs_text(proposal)
            combo.addItem(text.format(layer=proposal.name, signs=signs), proposal.id)
            combo.insertSeparator(combo.count())
        for layer in self._layers:
            if proposal is None or layer.id != proposal.id:
                combo.addItem(layer.name, layer.id)
                combo.setItemData(
                    combo.count() - 1, layer.id, Qt.ItemDataRole.ToolTipRole
                )
        combo.activated.connect(self._on_layer_activated)
        self.combos[missing.id] = combo
        name = missing.name or missing.id
        text = self.tr("{layer}, {changes}")
        changes = changes_text(missing.delta_count)
        label = QLabel(text.format(layer=name, changes=changes), self)
        label.setToolTip(missing.id)
        label.setBuddy(combo)
        combo.setAccessibleName(label.text())
        combo.setToolTip(layer_sentence(missing))
        combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        combo.setMinimumContentsLength(16)
        row = self._layer_grid.rowCount()
        self._layer_grid.addWidget(label, row, 0)
        self._layer_grid.addWidget(combo, row, 1)

    def _on_layer_activated(self, _index: int) -> None:
        self.wait_for_keys()
        self.layers_chosen.emit(self.layer_map)

    def _on_accepted(self) -> None:
        self.confirmed.emit(self.layer_map, self.model.confirmed)
        self.close()
