"""The steps of a job as a tree: what each returned is below it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt

from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.core.jobs.workflow import Stage
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.jobs.details.findings import items_of, short
from qfieldsync_cloud.gui.models.two_level_model import TwoLevelModel
from qfieldsync_cloud.gui.words import duration_text

_ICONS: dict[Stage | None, str] = {
    Stage.WAITING: "status/pending",
    Stage.BEGUN: "status/error",
    Stage.DONE: "status/applied",
}


@dataclass(frozen=True)
class StepRow:
    """One step."""

    name: str
    stage: Stage | None
    """None: the service says something that nobody knows."""
    duration_s: float | None
    """None where it is not told."""
    values: tuple[tuple[str, str], ...] = ()
    """What it returned: name and text."""


def step_rows(job: Job) -> tuple[StepRow, ...]:
    """The steps that a feedback tells of; none before the end of a job."""
    rows = []
    for item in items_of((job.feedback or {}).get("steps")):
        duration = item.get("duration_s")
        returns = item.get("returns")
        rows.append(
            StepRow(
                short(item.get("name") or item.get("id")),
                _stage(item.get("stage")),
                float(duration) if isinstance(duration, (int, float)) else None,
                tuple(_values(returns if isinstance(returns, Mapping) else {})),
            )
        )
    return tuple(rows)


def _stage(value: Any) -> Stage | None:
    return next((stage for stage in Stage if stage == value), None)


def _values(returns: Mapping[str, Any]) -> list[tuple[str, str]]:
    found = []
    for name, value in returns.items():
        if isinstance(value, Mapping):
            value = ", ".join(f"{key}: {item}" for key, item in value.items())
        found.append((str(name), short(value) or str(value)))
    return found


class StepColumn(IntEnum):
    """Columns in display order."""

    NAME = 0
    STATUS = 1
    DURATION = 2


class StepsModel(TwoLevelModel):
    """Steps, and below them what they returned."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[StepRow, ...] = ()
        self.set_titles(
            {
                StepColumn.NAME: self.tr("Step"),
                StepColumn.STATUS: self.tr("Status"),
                StepColumn.DURATION: self.tr("How Long"),
            }
        )

    def set_steps(self, steps: tuple[StepRow, ...]) -> None:
        """Replace all rows, when they are others."""
        if steps != self._steps:
            self.beginResetModel()
            self._steps = steps
            self.set_sizes([len(step.values) for step in steps])
            self.endResetModel()

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        group, item = self.place_of(index)
        step = self._steps[group]
        if item >= 0:
            name, text = step.values[item]
            if role == Qt.ItemDataRole.ToolTipRole:
                return f"{name}: {text}"
            if role == Qt.ItemDataRole.DisplayRole and index.column() < 2:
                return (name, text)[index.column()]
            return None
        column = StepColumn(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(step, column)
        if role == Qt.ItemDataRole.DecorationRole and column is StepColumn.STATUS:
            return icon(_ICONS.get(step.stage, "status/unknown"))
        return None

    def _text(self, step: StepRow, column: StepColumn) -> str:
        if column is StepColumn.NAME:
            return step.name
        if column is StepColumn.DURATION:
            return "" if step.duration_s is None else duration_text(step.duration_s)
        return {
            Stage.WAITING: self.tr("Not begun"),
            Stage.BEGUN: self.tr("Ended here"),
            Stage.DONE: self.tr("Done"),
            None: self.tr("Unknown"),
        }[step.stage]
