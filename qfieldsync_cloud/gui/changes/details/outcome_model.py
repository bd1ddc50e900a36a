"""What became of one change since it came, line by line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon

from qfieldsync_cloud.core.changes.status import change_status
from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.inspection.inspection import Inspection
from qfieldsync_cloud.core.jobs.store.decision_rows import KeptDecision, Outcome
from qfieldsync_cloud.core.reports.phrases import one_line
from qfieldsync_cloud.core.sync.resolution import Resolution, Side
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.icons import delta_status_icon, icon
from qfieldsync_cloud.gui.models.rows_model import Column, RowsModel
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


class OutcomeModel(RowsModel):
    """One row per event, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_columns(
            {
                OutcomeColumn.AT: Column(
                    self.tr("When"),
                    lambda line: moment_text(line.at),
                    lambda line: exact_moment_text(line.at),
                ),
                OutcomeColumn.WHAT: Column(
                    self.tr("What"),
                    lambda line: line.what,
                    _tooltip,
                    lambda line: line.icon,
                ),
                OutcomeColumn.SAID: Column(
                    self.tr("Why"), lambda line: one_line(line.said), _tooltip
                ),
            }
        )

    def set_inspection(self, inspection: Inspection | None) -> None:
        """Replace all rows."""
        self.set_rows(lines_of(inspection) if inspection is not None else ())


def _tooltip(line: Line) -> str:
    return line.said or line.what


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


def _decision_line(decision: KeptDecision) -> Line | None:
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
