"""The actions beside one change, which come and go with what is shown there."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from itertools import chain

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from qfieldsync_cloud.gui.changes.offers import (
    Offer,
    offer_icon,
    offer_title,
)

_KEPT_OFFERS = 8
"""Sequences of actions that are offered beside a change live so long."""


class OfferedActions(QObject):
    """Makes the actions beside one change; lives as long as the view of the changes."""

    def __init__(self, tip: Callable[[Offer, str], str], parent: QObject) -> None:
        """Args:
        tip: what an offer does to the change with this uuid, in a sentence.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._tip = tip
        self._made: deque[Sequence[QAction]] = deque()

    def make(
        self,
        delta_id: str,
        offers: Sequence[Offer],
        acts: Mapping[Offer, Callable[[], object]],
    ) -> Sequence[QAction]:
        """One action for each offer; they live until some more were made.

        Args:
            delta_id: uuid of the change.
            offers: the best first.
            acts: what each of them does.
        """
        made = tuple(self._action(offer, delta_id, acts[offer]) for offer in offers)
        self._made.append(made)
        while len(self._made) > _KEPT_OFFERS:
            for action in self._made.popleft():
                action.deleteLater()
        return made

    def tell_again(self, offer: Offer) -> None:
        """What this offer does may be other now, in the actions that live."""
        for action in chain.from_iterable(self._made):
            if action.objectName() == offer.value:
                action.setToolTip(self._tip(offer, action.data()))

    def _action(
        self, offer: Offer, delta_id: str, act: Callable[[], object]
    ) -> QAction:
        action = QAction(offer_icon(offer), offer_title(offer), self)
        action.setObjectName(offer.value)
        action.setToolTip(self._tip(offer, delta_id))
        action.setData(delta_id)
        action.triggered.connect(lambda _checked: act())
        return action
