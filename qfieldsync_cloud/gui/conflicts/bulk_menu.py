"""The menu that decides many conflicts at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from qfieldsync_cloud.core.services.local.conflicts.bulk import (
    SideOf,
    decide_field,
    decide_many,
)
from qfieldsync_cloud.core.services.local.conflicts.newest import moment_fields
from qfieldsync_cloud.core.services.local.conflicts.review import (
    ConflictReview,
    set_aside,
)
from qfieldsync_cloud.core.sync.resolution import Resolution, Side
from qfieldsync_cloud.gui.conflicts.desk import ConflictDesk
from qfieldsync_cloud.gui.conflicts.panel import ConflictPanel
from qfieldsync_cloud.gui.conflicts.words import side_text
from qfieldsync_cloud.gui.icons import icon


class BulkMenu(QMenu):
    """Sides for all, for a layer, for a field; newest wins; and all open again."""

    decided_many = pyqtSignal(object, object)
    """What is decided now, and what was before, both by uuid of the change."""
    newest_requested = pyqtSignal()

    def __init__(
        self, desk: ConflictDesk, panel: ConflictPanel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Decide Many"))
        self._desk = desk
        self._panel = panel
        self.setToolTipsVisible(True)
        self.all_actions = self._sides(self._decide_all)
        self.addSeparator()
        self.layer_actions = self._sides(self._decide_layer)
        self.addSeparator()
        self.field_actions = self._sides(self._decide_field)
        self.addSeparator()
        self.newest_action = self.addAction(self.tr("Newest Wins…"))
        self.newest_action.triggered.connect(
            lambda _checked: self.newest_requested.emit()
        )
        self.aside_action = self.addAction(self.tr("Set This Change Aside"))
        self.aside_action.setToolTip(
            self.tr("Nothing of it is written, not even what is not in conflict")
        )
        self.aside_action.triggered.connect(lambda _checked: self._set_aside())
        self.again_action = self.addAction(self.tr("Open All Decisions Again"))
        self.again_action.triggered.connect(lambda _checked: self._open_all())
        self.addSeparator()
        self.open_only_action = self.addAction(self.tr("Only What Is Undecided"))
        self.open_only_action.setCheckable(True)
        self.open_only_action.setChecked(True)
        self.open_only_action.setToolTip(
            self.tr("Leave alone what was decided one by one")
        )
        self.aboutToShow.connect(self.bring_up_to_date)
        self.bring_up_to_date()

    def bring_up_to_date(self) -> None:
        """Name the layer and the field that are the current ones."""
        review = self._panel.review
        item = self._panel.model.item(self._panel.current_row())
        values = self._panel.model.values
        can_field = review is not None and self._panel.model.can_choose(item)
        for side in Side:
            name = side_text(side)
            self.all_actions[side].setText(self.tr("All: {side}").format(side=name))
            layer = review.layer_name if review is not None else "–"
            text = self.tr("Layer {layer}: {side}")
            self.layer_actions[side].setText(_menu(text.format(layer=layer, side=name)))
            self.layer_actions[side].setEnabled(review is not None)
            field = values.label(item) if values is not None and item else "–"
            text = self.tr("Field {field} in {layer}: {side}")
            self.field_actions[side].setText(
                _menu(text.format(field=field, layer=layer, side=name))
            )
            self.field_actions[side].setEnabled(can_field)
        self.aside_action.setEnabled(
            review is not None and review.is_by_field and not review.is_blocked
        )
        has_moments = any(moment_fields(other) for other in self._desk.reviews)
        self.newest_action.setEnabled(has_moments)
        self.newest_action.setToolTip(
            self.tr("By a field that holds when a feature was edited")
            if has_moments
            else self.tr(
                "No layer here has a field with a date or time, and nothing else "
                "tells when a feature was edited"
            )
        )

    def decide_by(self, side_of: SideOf) -> int:
        """Decide all conflicts by a rule of their own; how many were."""
        return self._decide_reviews(self._desk.reviews, side_of)

    def _sides(self, act: Callable[[Side], object]) -> dict[Side, QAction]:
        actions = {}
        for side in Side:
            action = self.addAction(icon("conflicts/chosen"), side_text(side))
            action.triggered.connect(lambda _checked, side=side: act(side))
            actions[side] = action
        return actions

    def _decisions(self) -> dict[str, Resolution]:
        found = {
            review.delta_id: self._desk.decision(review.delta_id)
            for review in self._desk.reviews
        }
        return {key: value for key, value in found.items() if value is not None}

    def _decide_all(self, side: Side) -> None:
        self._decide_reviews(self._desk.reviews, lambda _review: side)

    def _of_layer(self) -> list[ConflictReview]:
        shown = self._panel.review
        return [
            review
            for review in self._desk.reviews
            if shown is not None and review.layer_id == shown.layer_id
        ]

    def _decide_layer(self, side: Side) -> None:
        self._decide_reviews(self._of_layer(), lambda _review: side)

    def _decide_field(self, side: Side) -> None:
        item = self._panel.model.item(self._panel.current_row())
        if item is None:
            return
        self._decide(
            decide_field(
                self._of_layer(),
                self._decisions(),
                item.name,
                side,
                is_open_only=self.open_only_action.isChecked(),
            )
        )

    def _decide_reviews(
        self, reviews: Iterable[ConflictReview], side_of: SideOf
    ) -> int:
        found = decide_many(
            reviews,
            self._decisions(),
            side_of,
            is_open_only=self.open_only_action.isChecked(),
        )
        self._decide(found)
        return len(found)

    def _set_aside(self) -> None:
        review = self._panel.review
        if review is not None:
            self._decide({review.delta_id: set_aside(review)})

    def _open_all(self) -> None:
        self._decide(dict.fromkeys(self._decisions()))

    def _decide(self, found: Mapping[str, Resolution | None]) -> None:
        before = {key: self._desk.decision(key) for key in found}
        self._desk.decide(found)
        self.decided_many.emit(dict(found), before)


def _menu(text: str) -> str:
    """An ampersand in a name is no mnemonic."""
    return text.replace("&", "&&")
