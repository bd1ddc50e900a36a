"""The layers that a job saw, one row each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.jobs.details.findings import (
    layer_error,
    layers_in,
    project_layers,
    short,
)
from qfieldsync_cloud.gui.jobs.details.summary import outputs_of

_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class LayerRow:
    """One layer."""

    id: str
    name: str
    is_valid: bool | None
    """None: it was not opened."""
    feature_count: int | None
    """None where nobody counted."""
    packaged_count: int | None
    """Of the package; None where it has none, or nobody counted."""
    error: str

    @property
    def lacks_features(self) -> bool:
        """Whether the package holds fewer features than the layer does."""
        if self.feature_count is None or self.packaged_count is None:
            return False
        return self.packaged_count < self.feature_count


def layer_rows(job: Job) -> tuple[LayerRow, ...]:
    """The layers of the project, and with them what their package holds."""
    outputs = outputs_of(job)
    packaged = layers_in(outputs, "qfield_layer_data")
    layers = project_layers(outputs)
    ids = dict.fromkeys((*layers, *packaged))
    return tuple(
        _row(layer_id, layers.get(layer_id, {}), packaged.get(layer_id, {}))
        for layer_id in ids
    )


def _row(
    layer_id: str, layer: Mapping[str, Any], packaged: Mapping[str, Any]
) -> LayerRow:
    known = layer or packaged
    is_valid = known.get("is_valid")
    error = layer_error(layer) or layer_error(packaged)
    if packaged.get("is_valid") is False:
        is_valid = False
    return LayerRow(
        layer_id,
        short(known.get("name")) or layer_id,
        is_valid if isinstance(is_valid, bool) else None,
        _count(layer),
        _count(packaged),
        error,
    )


def _count(layer: Mapping[str, Any]) -> int | None:
    count = layer.get("feature_count")
    return count if isinstance(count, int) else None


class LayerColumn(IntEnum):
    """Columns in display order."""

    NAME = 0
    STATE = 1
    FEATURES = 2
    PACKAGED = 3
    ERROR = 4


class LayersModel(QAbstractTableModel):
    """Layers in the order of the project's tree."""

    ROW_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[LayerRow, ...] = ()

    @property
    def has_packaged(self) -> bool:
        """Whether a package is told of."""
        return any(row.packaged_count is not None for row in self._rows)

    def set_layers(self, rows: tuple[LayerRow, ...]) -> None:
        """Replace all rows, when they are others."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:  # noqa: N802
        """See Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _NOWHERE) -> int:  # noqa: N802
        """See Qt."""
        return 0 if parent.isValid() else len(LayerColumn)

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """See Qt."""
        is_text = role == Qt.ItemDataRole.DisplayRole
        is_text = is_text and 0 <= section < len(LayerColumn)
        if not is_text or orientation != Qt.Orientation.Horizontal:
            return None
        return {
            LayerColumn.NAME: self.tr("Layer"),
            LayerColumn.STATE: self.tr("State"),
            LayerColumn.FEATURES: self.tr("Features"),
            LayerColumn.PACKAGED: self.tr("Packaged"),
            LayerColumn.ERROR: self.tr("Error"),
        }[LayerColumn(section)]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], LayerColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_number = column in (LayerColumn.FEATURES, LayerColumn.PACKAGED)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            # a number in Qt 5, an enum in Qt 6
            return int(getattr(right, "value", right)) if is_number else None
        return row if role == self.ROW_ROLE else None

    def _text(self, row: LayerRow, column: LayerColumn) -> str:
        if column is LayerColumn.STATE:
            return {
                True: self.tr("Valid"),
                False: self.tr("Invalid"),
                None: self.tr("Not opened"),
            }[row.is_valid]
        counts = {
            LayerColumn.FEATURES: row.feature_count,
            LayerColumn.PACKAGED: row.packaged_count,
        }
        if column in counts:
            count = counts[column]
            return "" if count is None else str(count)
        return row.name if column is LayerColumn.NAME else row.error

    def _icon(self, row: LayerRow, column: LayerColumn) -> Any:
        if column is LayerColumn.STATE:
            name = {True: "applied", False: "error", None: "unknown"}[row.is_valid]
            return icon(f"status/{name}")
        if column is LayerColumn.PACKAGED and row.lacks_features:
            return icon("status/conflict")
        return None

    def _tip(self, row: LayerRow) -> str:
        lines = [row.name]
        if row.error:
            lines.append(row.error)
        if row.lacks_features:
            text = self.tr("{count} features are not in the package.")
            missing = (row.feature_count or 0) - (row.packaged_count or 0)
            if missing == 1:
                text = self.tr("1 feature is not in the package.")
            lines.append(text.format(count=missing))
        lines.append(row.id)
        return "\n".join(lines)
