"""The layers that a job saw, one row each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon

from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.jobs.details.findings import (
    layer_error,
    layers_in,
    project_layers,
    short,
)
from qfieldsync_cloud.gui.jobs.details.summary import outputs_of
from qfieldsync_cloud.gui.models.rows_model import Column, RowsModel


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


class LayersModel(RowsModel):
    """Layers in the order of the project's tree."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        tip = self._tip
        self.set_columns(
            {
                LayerColumn.NAME: Column(self.tr("Layer"), lambda row: row.name, tip),
                LayerColumn.STATE: Column(
                    self.tr("State"), self._state_text, tip, _state_icon
                ),
                LayerColumn.FEATURES: Column(
                    self.tr("Features"),
                    lambda row: _count_text(row.feature_count),
                    tip,
                    is_number=True,
                ),
                LayerColumn.PACKAGED: Column(
                    self.tr("Packaged"),
                    lambda row: _count_text(row.packaged_count),
                    tip,
                    lambda row: icon("status/conflict") if row.lacks_features else None,
                    is_number=True,
                ),
                LayerColumn.ERROR: Column(self.tr("Error"), lambda row: row.error, tip),
            }
        )

    @property
    def has_packaged(self) -> bool:
        """Whether a package is told of."""
        return any(row.packaged_count is not None for row in self.rows)

    def set_layers(self, rows: tuple[LayerRow, ...]) -> None:
        """Replace all rows, when they are others."""
        if rows != self.rows:
            self.set_rows(rows)

    def _state_text(self, row: LayerRow) -> str:
        return {
            True: self.tr("Valid"),
            False: self.tr("Invalid"),
            None: self.tr("Not opened"),
        }[row.is_valid]

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


def _state_icon(row: LayerRow) -> QIcon:
    name = {True: "applied", False: "error", None: "unknown"}[row.is_valid]
    return icon(f"status/{name}")


def _count_text(count: int | None) -> str:
    return "" if count is None else str(count)
