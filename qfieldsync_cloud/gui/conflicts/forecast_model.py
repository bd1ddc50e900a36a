"""What carrying out decisions would write: a line per conflict, below it the values."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.reports.geometries import geometry_text
from qfieldsync_cloud.core.reports.phrases import plain_value_text
from qfieldsync_cloud.core.services.local.conflicts.review import FieldReview
from qfieldsync_cloud.core.services.local.conflicts.settling import Forecast, Write
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.gui.conflicts.feature_names import FeatureNames
from qfieldsync_cloud.gui.conflicts.layer_values import NOTHING, LayerValues
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.models.two_level_model import TwoLevelModel

_ICONS = {
    DeltaStatus.APPLIED: "status/applied",
    DeltaStatus.IGNORED: "status/ignored",
    DeltaStatus.CONFLICT: "status/conflict",
    DeltaStatus.NOT_APPLIED: "status/not_applied",
    DeltaStatus.ERROR: "status/error",
}


class ForecastColumn(IntEnum):
    """Columns in display order."""

    WHAT = 0
    NOW = 1
    THEN = 2


class ForecastModel(TwoLevelModel):
    """Conflicts in the order of arrival, and the values that would be written."""

    def __init__(
        self,
        forecasts: Sequence[Forecast],
        values: Sequence[LayerValues | None],
        names: FeatureNames,
        parent: QObject | None = None,
    ) -> None:
        """Args:
        forecasts: one per conflict.
        values: how the layer of each shows its values.
        names: of their features; asked when a line is shown.
        parent: as in Qt.
        """
        super().__init__(parent)
        self.set_titles(
            {
                ForecastColumn.WHAT: self.tr("What Happens"),
                ForecastColumn.NOW: self.tr("Here Now"),
                ForecastColumn.THEN: self.tr("Then"),
            }
        )
        self._forecasts = tuple(forecasts)
        self._values = tuple(values)
        self._names = names
        self._sentences: dict[int, str] = {}
        self.set_sizes([len(item.writes) for item in forecasts])

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        group, row = self.place_of(index)
        forecast, values = self._forecasts[group], self._values[group]
        column = ForecastColumn(index.column())
        if row >= 0:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return _write_text(forecast.writes[row], values, column)
            return None
        if column is not ForecastColumn.WHAT:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._sentence(group)
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(_ICONS.get(forecast.status, "status/unknown"))
        return None

    def _sentence(self, group: int) -> str:
        if group not in self._sentences:
            forecast, values = self._forecasts[group], self._values[group]
            name = ""
            if values is not None:
                name = self._names.display_name(values.review)
            # a key alone is better told as one
            if name == forecast.key:
                name = ""
            self._sentences[group] = forecast.sentence(name)
        return self._sentences[group]


def _write_text(
    write: Write, values: LayerValues | None, column: ForecastColumn
) -> str:
    item = _item_of(write, values)
    if column is ForecastColumn.WHAT:
        return values.label(item) if values is not None else write.name
    value = write.before if column is ForecastColumn.NOW else write.after
    if value is ABSENT:
        return NOTHING
    if values is not None:
        return values.text(item, value)
    if write.is_geometry and isinstance(value, str):
        return geometry_text(value)
    return plain_value_text(value, is_quoted=False)


def _item_of(write: Write, values: LayerValues | None) -> FieldReview:
    for item in values.review.fields if values is not None else ():
        if (item.name, item.is_geometry) == (write.name, write.is_geometry):
            return item
    return FieldReview(write.name, is_geometry=write.is_geometry)
