"""The menu that decides many conflicts at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Union

from qgis.PyQt.QtCore import QTimer, pyqtSignal
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

_Decisions = Mapping[str, Union[Resolution, None]]
_Rule = Callable[[Sequence[ConflictReview]], _Decisions]
_SLICE = 400
"""Conflicts that are decided in one turn of the event loop."""


class BulkMenu(QMenu):
    """Decides many conflicts: by side, for a layer or field, or the newest wins."""

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
        self._left: deque[str] = deque()
        self._rule: _Rule = _nothing
        self._found: dict[str, Resolution | None] = {}
        self._before: dict[str, Resolution | None] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._decide_some)
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

    def decide_by(self, side_of: SideOf) -> None:
        """Decide all conflicts by a rule of their own."""
        self._decide_reviews(self._desk.reviews, side_of)

    @property
    def is_busy(self) -> bool:
        """Whether some of many conflicts are still to be decided."""
        return self._timer.isActive()

    def finish(self) -> None:
        """Decide at once what is still to be decided."""
        while self.is_busy:
            self._decide_some()

    def _sides(self, act: Callable[[Side], object]) -> dict[Side, QAction]:
        actions = {}
        for side in Side:
            action = self.addAction(icon("conflicts/chosen"), side_text(side))
            action.triggered.connect(lambda _checked, side=side: act(side))
            actions[side] = action
        return actions

    def _decisions(self, reviews: Sequence[ConflictReview]) -> dict[str, Resolution]:
        found = {key.delta_id: self._desk.decision(key.delta_id) for key in reviews}
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
        name, is_open_only = item.name, self.open_only_action.isChecked()

        def rule(reviews: Sequence[ConflictReview]) -> _Decisions:
            kept = self._decisions(reviews)
            return decide_field(reviews, kept, name, side, is_open_only=is_open_only)

        self._decide(self._of_layer(), rule)

    def _decide_reviews(
        self, reviews: Iterable[ConflictReview], side_of: SideOf
    ) -> None:
        is_open_only = self.open_only_action.isChecked()

        def rule(some: Sequence[ConflictReview]) -> _Decisions:
            kept = self._decisions(some)
            return decide_many(some, kept, side_of, is_open_only=is_open_only)

        self._decide(reviews, rule)

    def _set_aside(self) -> None:
        review = self._panel.review
        if review is not None:
            told = {review.delta_id: set_aside(review)}
            self._decide([review], lambda _reviews: told)

    def _open_all(self) -> None:
        self._decide(
            self._desk.reviews,
            lambda reviews: dict.fromkeys(self._decisions(reviews)),
        )

    # Slices

    def _decide(self, reviews: Iterable[ConflictReview], rule: _Rule) -> None:
        """Decide in slices, so that the window lives; few are decided at once."""
        self.finish()
        self._left = deque(review.delta_id for review in reviews)
        self._rule = rule
        self._found, self._before = {}, {}
        self._timer.start(0)
        self._decide_some()

    def _decide_some(self) -> None:
        count = min(_SLICE, len(self._left))
        # they may have been read anew since
        found = (self._desk.review(self._left.popleft()) for _ in range(count))
        told = self._rule([review for review in found if review is not None])
        for delta_id in told:
            self._before[delta_id] = self._desk.decision(delta_id)
        self._found.update(told)
        self._desk.decide(told)
        if not self._left:
            self._timer.stop()
            self.decided_many.emit(dict(self._found), dict(self._before))


def _menu(text: str) -> str:
    """An ampersand in a name is no mnemonic."""
    return text.replace("&", "&&")


def _nothing(_reviews: Sequence[ConflictReview]) -> _Decisions:
    return {}
