"""What became of one change since it came, line by line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QIcon

from qfieldsync_cloud.core.changes.status import change_status
from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.inspection.inspection import Inspection
from qfieldsync_cloud.core.jobs.store.decision_rows import Decision, Outcome
from qfieldsync_cloud.core.reports.phrases import one_line
from qfieldsync_cloud.core.sync.resolution import Resolution, Side
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.icons import delta_status_icon, icon
from qfieldsync_cloud.gui.words import (
    delta_status_text,
    exact_moment_text,
    moment_text,
)


@dataclass(frozen=True)
class Line:
    """Something that happened to a change."""

    at: datetime
    what: str
    said: str
    icon: QIcon


class OutcomeColumn(IntEnum):
    """Columns in display order."""

    AT = 0
    WHAT = 1
    SAID = 2


class OutcomeModel(QAbstractTableModel):
    """One row per event, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def set_inspection(self, inspection: Inspection | None) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._lines = lines_of(inspection) if inspection is not None else ()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """See Qt."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(  # noqa: N802
        self,
        parent: QModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(OutcomeColumn)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], OutcomeColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                OutcomeColumn.AT: moment_text(line.at),
                OutcomeColumn.WHAT: line.what,
                OutcomeColumn.SAID: one_line(line.said),
            }[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            is_moment = column is OutcomeColumn.AT
            return exact_moment_text(line.at) if is_moment else line.said or line.what
        if role == Qt.ItemDataRole.DecorationRole and column is OutcomeColumn.WHAT:
            return line.icon
        return None

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """See Qt."""
        is_text = role == Qt.ItemDataRole.DisplayRole
        if not is_text or orientation != Qt.Orientation.Horizontal:
            return None
        return {
            OutcomeColumn.AT: self.tr("When"),
            OutcomeColumn.WHAT: self.tr("What"),
            OutcomeColumn.SAID: self.tr("Why"),
        }[OutcomeColumn(section)]


def lines_of(inspection: Inspection) -> tuple[Line, ...]:
    """What happened to a change, the newest first."""
    record = inspection.record
    by = record.created_by
    came = translate("Gui", "Sent by {user}").format(user=by) if by else ""
    lines = [
        Line(
            record.created_at,
            translate("Gui", "Received"),
            came,
            delta_status_icon(ServerStatus.PENDING),
        )
    ]
    lines += [_line(item, inspection.job_users) for item in inspection.history]
    if inspection.decision is not None:
        decided = _decision_line(inspection.decision)
        lines += [decided] if decided is not None else []
    # sorting keeps the order of what happened in one moment
    return tuple(sorted(lines, key=lambda line: line.at)[::-1])


def _line(outcome: Outcome, users: Mapping[str, str]) -> Line:
    said = (outcome.feedback or {}).get("msg")
    message = said if isinstance(said, str) else ""
    user = users.get(outcome.job_id or "", "")
    if user and message:
        text = translate("Gui", "By {user}. {message}")
        message = text.format(user=user, message=message)
    status = change_status(outcome.status, outcome.feedback)
    return Line(
        outcome.at, delta_status_text(status), message, delta_status_icon(status)
    )


def _decision_line(decision: Decision) -> Line | None:
    """What the analyst decided; that it was set aside is in the history already."""
    if decision.resolution is None:
        return None
    said = translate("Gui", "{choice}, by {user}").format(
        choice=_choice_text(decision.resolution), user=decision.decided_by
    )
    return Line(
        decision.decided_at, translate("Gui", "Decided"), said, icon("conflicts")
    )


def _choice_text(resolution: Resolution) -> str:
    if resolution.whole is Side.MINE:
        return translate("Gui", "What is here stays")
    if resolution.whole is Side.THEIRS:
        return translate("Gui", "What the field brings is taken")
    if len(resolution.fields) == 1:
        return translate("Gui", "Decided for 1 field")
    text = translate("Gui", "Decided for {count} fields")
    return text.format(count=len(resolution.fields))
