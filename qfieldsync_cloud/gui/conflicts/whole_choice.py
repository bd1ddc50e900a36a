"""The two ways out of a conflict that is decided as a whole, each explained."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from qfieldsync_cloud.core.services.local.conflicts.review import ConflictReview
from qfieldsync_cloud.core.sync.resolution import Resolution, Side
from qfieldsync_cloud.gui.conflicts.words import side_explanation, side_text
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text


class WholeChoice(QWidget):
    """Two buttons for a conflict as a whole: what is here now, or from the field."""

    side_chosen = pyqtSignal(object)
    """`Side`"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: dict[Side, QRadioButton] = {}
        self._labels: dict[Side, QLabel] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(1, 1)
        for row, side in enumerate(Side):
            button = QRadioButton(self)
            label = wrapped_text(self)
            label.setSizePolicy(
                QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred
            )
            label.setBuddy(button)
            self._group.addButton(button)
            self.buttons[side], self._labels[side] = button, label
            layout.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(label, row, 1)
            button.clicked.connect(
                lambda _checked, side=side: self.side_chosen.emit(side)
            )
        self.buttons[Side.MINE].setToolTip(self.tr("Take it with the key M"))
        self.buttons[Side.THEIRS].setToolTip(self.tr("Take it with the key T"))

    def show_choice(
        self, review: ConflictReview | None, decision: Resolution | None
    ) -> None:
        """Show what can be chosen for a conflict, and what is."""
        is_shown = review is not None and _is_whole(review)
        self.setVisible(is_shown)
        if review is None or not is_shown:
            return
        chosen = decision.whole if decision is not None else None
        self._group.setExclusive(False)
        for side, button in self.buttons.items():
            text = side_explanation(review, side)
            button.setText(side_text(side))
            button.setChecked(side is chosen)
            button.setEnabled(side is Side.MINE or review.can_take_theirs)
            button.setAccessibleDescription(text)
            self._labels[side].setText(text)
            self._labels[side].setEnabled(button.isEnabled())
        self._group.setExclusive(True)


def _is_whole(review: ConflictReview) -> bool:
    is_decidable = review.kind is not None and not review.is_blocked
    return is_decidable and not review.is_by_field
