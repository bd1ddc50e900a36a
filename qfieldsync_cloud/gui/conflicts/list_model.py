"""The conflicts of a project, by layer."""

from __future__ import annotations

import time
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from qgis.core import QgsIconUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QModelIndex, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QIcon

from qfieldsync_cloud.core.services.local.conflicts.review import ConflictReview, Stage
from qfieldsync_cloud.gui.changes.labels import ChangeLabels
from qfieldsync_cloud.gui.conflicts.desk import ConflictDesk, LayerReviews
from qfieldsync_cloud.gui.conflicts.feature_names import FeatureNames
from qfieldsync_cloud.gui.conflicts.words import (
    decided_text,
    kind_text,
    stage_icon_name,
    stage_text,
)
from qfieldsync_cloud.gui.icons import plain_icon
from qfieldsync_cloud.gui.models.two_level_model import TwoLevelModel
from qfieldsync_cloud.gui.words import exact_moment_text, moment_text

_SLICE_S = 0.01


class ListColumn(IntEnum):
    """Columns in display order."""

    FEATURE = 0
    KIND = 1
    DEVICE = 2
    RECEIVED = 3


class ConflictListModel(TwoLevelModel):
    """Layers, and below them their conflicts in the order of arrival."""

    DELTA_ROLE = Qt.ItemDataRole.UserRole + 1
    """Uuid of the change; None for a layer."""
    STAGE_ROLE = Qt.ItemDataRole.UserRole + 2

    filtered = pyqtSignal()
    """Other conflicts are shown: the filter is another one, and was gone through."""

    def __init__(
        self, desk: ConflictDesk, project: QgsProject, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.set_titles(
            {
                ListColumn.FEATURE: self.tr("Feature"),
                ListColumn.KIND: self.tr("Conflict"),
                ListColumn.DEVICE: self.tr("Device"),
                ListColumn.RECEIVED: self.tr("Received"),
            }
        )
        self._desk = desk
        self._project = project
        shown = LayerReviews.of(())
        self._layers, self._places = shown.layers, shown.places
        self._labels = ChangeLabels(project, self)
        self._naming = FeatureNames(project)
        self._names: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._needle = ""
        self._is_open_only = False
        self._done: dict[int, int] = {}
        """How many are decided, by layer; counted when they are shown."""
        self._unsearched: list[ConflictReview] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer)
        desk.reviews_read.connect(self._on_reviews_read)
        desk.decided.connect(self._on_decided)
        self._on_reviews_read()

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be searched."""
        return self._timer.isActive()

    def index_of(self, delta_id: str) -> QModelIndex:
        """Where a conflict is; nowhere when it is none any more."""
        place = self._places.get(delta_id)
        return self.index_at(*place) if place is not None else QModelIndex()

    def order(self) -> Sequence[str]:
        """Uuids in display order."""
        return [review.delta_id for _, items in self._layers for review in items]

    def name_of(self, review: ConflictReview) -> str:
        """The display name of a conflict's feature."""
        if review.delta_id not in self._names:
            self._names[review.delta_id] = self._naming.name_of(review)
        return self._names[review.delta_id]

    def device_of(self, review: ConflictReview) -> str:
        """Which device the change came from, as the analyst calls it."""
        return self._labels.device_text(review.client_id)

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        is_tooltip = role == Qt.ItemDataRole.ToolTipRole
        is_tooltip = is_tooltip and orientation == Qt.Orientation.Horizontal
        if is_tooltip and section == ListColumn.RECEIVED:
            return self.tr(
                "When the change arrived here; devices do not say when it was made"
            )
        return super().headerData(section, orientation, role)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        group, item = self.place_of(index)
        column = ListColumn(index.column())
        if item < 0:
            return self._layer_data(group, column, role)
        review = self._layers[group][1][item]
        if role == self.DELTA_ROLE:
            return review.delta_id
        stage = self._desk.stage(review.delta_id)
        if role == self.STAGE_ROLE:
            return stage
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(review, column)
        if role == Qt.ItemDataRole.DecorationRole and column is ListColumn.FEATURE:
            return plain_icon(stage_icon_name(stage))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(review, stage)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self._text(review, column)
            is_first = column is ListColumn.FEATURE
            return f"{text}, {stage_text(stage)}" if is_first else text
        return None

    def _text(self, review: ConflictReview, column: ListColumn) -> str:
        if column is ListColumn.FEATURE:
            return self.name_of(review)
        if column is ListColumn.KIND:
            return kind_text(review)
        if column is ListColumn.DEVICE:
            return self.device_of(review)
        return moment_text(review.created_at)

    def _search(self, review: ConflictReview) -> None:
        """Note what a conflict can be found by."""
        texts = [self._text(review, column) for column in ListColumn]
        text = " ".join((*texts, review.layer_name)).casefold()
        self._texts[review.delta_id] = text

    def _tooltip(self, review: ConflictReview, stage: Stage) -> str:
        lines = (
            self.name_of(review),
            f"{kind_text(review)} · {stage_text(stage)}",
            self.tr("Device {name} ({id})").format(
                name=self.device_of(review), id=review.client_id
            ),
            self.tr("Arrived {moment}").format(
                moment=exact_moment_text(review.created_at)
            ),
        )
        return "\n".join(lines)

    def _layer_data(self, group: int, column: ListColumn, role: int) -> Any:
        layer_id, reviews = self._layers[group]
        if role == Qt.ItemDataRole.DisplayRole:
            if column is ListColumn.FEATURE:
                return reviews[0].layer_name or layer_id
            if column is ListColumn.KIND:
                if group not in self._done:
                    self._done[group] = sum(map(self._is_done, reviews))
                return decided_text(self._done[group], len(reviews))
            return None
        if role == Qt.ItemDataRole.DecorationRole and column is ListColumn.FEATURE:
            layer = self._project.mapLayer(layer_id)
            return QgsIconUtils.iconForLayer(layer) if _is_shown(layer) else QIcon()
        return None

    def _is_done(self, review: ConflictReview) -> bool:
        return self._desk.stage(review.delta_id) in (Stage.DECIDED, Stage.GONE)

    def set_filter(self, text: str, *, is_open_only: bool) -> None:
        """Show only conflicts with this text; and, if wished, only undecided ones.

        One that is decided later stays until the filter is set again: what somebody
        just worked on does not vanish. Many rows go at once, so the model is reset: a
        proxy takes seconds to take thousands of single rows out. Right after thousands
        were read it takes a moment: see `filtered`.
        """
        self._needle, self._is_open_only = text.strip().casefold(), is_open_only
        if self._needle:
            self._search_some()
        if not (self._needle and self._unsearched):
            self._show()
            self.filtered.emit()

    def _on_reviews_read(self) -> None:
        self._naming.forget()
        self._labels.set_crews(self._desk.crews)
        self._names = {}
        # until they are searched anew, those that were there are found as before
        found = {review.delta_id for review in self._desk.reviews}
        self._texts = {k: text for k, text in self._texts.items() if k in found}
        self._unsearched = list(self._desk.reviews)
        self._timer.start(0)
        self._show()

    def _on_timer(self) -> None:
        """Name the features bit by bit, before somebody searches for one."""
        self._search_some()
        if self._needle and not self._unsearched:
            self._show()
            self.filtered.emit()

    def _search_some(self) -> None:
        end = time.monotonic() + _SLICE_S
        while self._unsearched and time.monotonic() < end:
            self._search(self._unsearched.pop())
        if not self._unsearched:
            self._timer.stop()

    def _show(self) -> None:
        self.beginResetModel()
        shown = self._desk.by_layer
        if self._needle or self._is_open_only:
            shown = LayerReviews.of(filter(self._is_wanted, self._desk.reviews))
        self._layers, self._places = shown.layers, shown.places
        self._done = {}
        self.set_sizes([len(reviews) for _layer_id, reviews in self._layers])
        self.endResetModel()

    def _is_wanted(self, review: ConflictReview) -> bool:
        if self._is_open_only and self._is_done(review):
            return False
        text = self._texts.get(review.delta_id)
        return text is None or self._needle in text

    def _on_decided(self, delta_ids: Sequence[str]) -> None:
        last = len(ListColumn) - 1
        groups: dict[int, list[int]] = {}
        for delta_id in delta_ids:
            if delta_id in self._places:
                group, item = self._places[delta_id]
                groups.setdefault(group, []).append(item)
        for group, items in groups.items():
            self._done.pop(group, None)
            first = self.index_at(group, min(items))
            self.dataChanged.emit(first, self.index_at(group, max(items), last))
            head = self.index(group, 0)
            self.dataChanged.emit(head, head.sibling(group, last))


def _is_shown(layer: object) -> bool:
    return isinstance(layer, QgsVectorLayer)
