"""The conflicts of a project, by layer."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from qgis.core import QgsIconUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QIcon

from qfieldsync_cloud.core.services.local.conflicts.review import ConflictReview, Stage
from qfieldsync_cloud.gui.conflicts.desk import ConflictDesk
from qfieldsync_cloud.gui.conflicts.layer_values import LayerValues
from qfieldsync_cloud.gui.conflicts.two_levels import TwoLevelModel
from qfieldsync_cloud.gui.conflicts.words import (
    decided_text,
    kind_text,
    stage_icon_name,
    stage_text,
)
from qfieldsync_cloud.gui.icons import plain_icon
from qfieldsync_cloud.gui.words import exact_moment_text, moment_text

_NOWHERE = QModelIndex()


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

    def __init__(
        self, desk: ConflictDesk, project: QgsProject, parent: QObject | None = None
    ) -> None:
        super().__init__(len(ListColumn), parent)
        self._desk = desk
        self._project = project
        self._layers: list[tuple[str, list[ConflictReview]]] = []
        self._places: dict[str, tuple[int, int]] = {}
        self._names: dict[str, str] = {}
        desk.reviews_read.connect(self._on_reviews_read)
        desk.decided.connect(self._on_decided)
        self._on_reviews_read()

    def index_of(self, delta_id: str) -> QModelIndex:
        """Where a conflict is; nowhere when it is none any more."""
        place = self._places.get(delta_id)
        return self.index_at(*place) if place is not None else QModelIndex()

    def order(self) -> Sequence[str]:
        """Uuids in display order."""
        return [review.delta_id for _, items in self._layers for review in items]

    def layer_ids(self) -> Sequence[str]:
        """The layers with conflicts, in display order."""
        return [layer_id for layer_id, _items in self._layers]

    def reviews_of(self, layer_id: str) -> Sequence[ConflictReview]:
        """The conflicts of a layer."""
        return [
            item for key, items in self._layers if key == layer_id for item in items
        ]

    def name_of(self, review: ConflictReview) -> str:
        """The display name of a conflict's feature."""
        if review.delta_id not in self._names:
            values = LayerValues(self._project, review)
            self._names[review.delta_id] = values.display_name()
        return self._names[review.delta_id]

    def device_of(self, review: ConflictReview) -> str:
        """Who made the change, as the analyst calls them."""
        name = self._desk.device_names.get(review.client_id, "")
        return name or review.created_by or review.client_id

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                ListColumn.FEATURE: self.tr("Feature"),
                ListColumn.KIND: self.tr("Conflict"),
                ListColumn.DEVICE: self.tr("Device"),
                ListColumn.RECEIVED: self.tr("Received"),
            }[ListColumn(section)]
        if role == Qt.ItemDataRole.ToolTipRole and section == ListColumn.RECEIVED:
            return self.tr(
                "When the change arrived here; devices do not say when it was made"
            )
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        group, item = self.place_of(index)
        layer_id, reviews = self._layers[group]
        column = ListColumn(index.column())
        if item < 0:
            return self._layer_data(layer_id, reviews, column, role)
        review = reviews[item]
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

    def _layer_data(
        self,
        layer_id: str,
        reviews: Sequence[ConflictReview],
        column: ListColumn,
        role: int,
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            if column is ListColumn.FEATURE:
                return reviews[0].layer_name or layer_id
            if column is ListColumn.KIND:
                done = sum(self._is_done(review) for review in reviews)
                return decided_text(done, len(reviews))
            return None
        if role == Qt.ItemDataRole.DecorationRole and column is ListColumn.FEATURE:
            layer = self._project.mapLayer(layer_id)
            return QgsIconUtils.iconForLayer(layer) if _is_shown(layer) else QIcon()
        return None

    def _is_done(self, review: ConflictReview) -> bool:
        return self._desk.stage(review.delta_id) in (Stage.DECIDED, Stage.GONE)

    def _on_reviews_read(self) -> None:
        self.beginResetModel()
        layers: dict[str, list[ConflictReview]] = {}
        for review in self._desk.reviews:
            layers.setdefault(review.layer_id, []).append(review)
        self._layers = list(layers.items())
        self._names = {}
        self._places = {
            review.delta_id: (group, item)
            for group, (_layer_id, reviews) in enumerate(self._layers)
            for item, review in enumerate(reviews)
        }
        self.set_sizes([len(reviews) for _layer_id, reviews in self._layers])
        self.endResetModel()

    def _on_decided(self, delta_ids: Sequence[str]) -> None:
        last = len(ListColumn) - 1
        groups: dict[int, list[int]] = {}
        for delta_id in delta_ids:
            if delta_id in self._places:
                group, item = self._places[delta_id]
                groups.setdefault(group, []).append(item)
        for group, items in groups.items():
            first = self.index_at(group, min(items))
            self.dataChanged.emit(first, self.index_at(group, max(items), last))
            head = self.index(group, 0)
            self.dataChanged.emit(head, head.sibling(group, last))


class ConflictFilter(QSortFilterProxyModel):
    """Conflicts whose texts contain what is looked for; only open ones, if wished."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._needle = ""
        self._is_open_only = False
        self.setRecursiveFilteringEnabled(True)

    def set_text(self, text: str) -> None:
        """Look for a text in all columns."""
        self._needle = text.strip().casefold()
        self.invalidateFilter()

    def set_open_only(self, is_open_only: bool) -> None:
        """Hide what is decided."""
        self._is_open_only = is_open_only
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # noqa: N802
        if not parent.isValid():
            return False  # a layer is shown for its conflicts
        model = self.sourceModel()
        first = model.index(row, 0, parent)
        if self._is_open_only and first.data(ConflictListModel.STAGE_ROLE) in (
            Stage.DECIDED,
            Stage.GONE,
        ):
            return False
        if not self._needle:
            return True
        texts = [
            str(model.index(row, column, parent).data() or "") for column in ListColumn
        ]
        texts.append(str(parent.data() or ""))
        return any(self._needle in text.casefold() for text in texts)


def _is_shown(layer: object) -> bool:
    return isinstance(layer, QgsVectorLayer)
