"""The plugin's icons, and those of QGIS's theme.

Status icons differ in shape and in colour, and are readable on light and dark ground:
the colours are those of the report's map (`core/reports/marks.py`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon

from qfieldsync_cloud.paths import resource

if TYPE_CHECKING:
    from qfieldsync_cloud.core.changes.status import ChangeStatus
    from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
    from qfieldsync_cloud.core.jobs.model import JobStatus

# by name: QGIS starts with this module, and need not load what reads deltas
_DELTA_ICONS = {
    "PENDING": "pending",
    "BUSY": "busy",
    "APPLIED": "applied",
    "CONFLICT": "conflict",
    "NOT_APPLIED": "not_applied",
    "ERROR": "error",
    "IGNORED": "ignored",
    "UNPERMITTED": "unpermitted",
    "TAKEN_BACK": "taken_back",
    "UNKNOWN": "unknown",
}
_JOB_ICONS = {
    "PENDING": "pending",
    "QUEUED": "pending",
    "STARTED": "busy",
    "STOPPED": "stopped",
    "FINISHED": "applied",
    "FAILED": "error",
    "UNKNOWN": "unknown",
}


@cache
def icon(name: str) -> QIcon:
    """An icon of the plugin: a file below `resources/icons`, without its ending."""
    *folders, file = name.split("/")
    return QIcon(str(resource("icons", *folders, f"{file}.svg")))


@cache
def plain_icon(name: str) -> QIcon:
    """Like `icon`, but a selected row does not tint it: its colours say something."""
    *folders, file = name.split("/")
    path, made = str(resource("icons", *folders, f"{file}.svg")), QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        made.addFile(path, QSize(), mode)
    return made


def theme_icon(name: str) -> QIcon:
    """An icon of QGIS, in the theme that it has now; for instance `mActionRefresh`."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")


def delta_status_icon(status: ChangeStatus | ServerStatus) -> QIcon:
    """What became of a change."""
    return icon(f"status/{_DELTA_ICONS[status.name]}")


def job_status_icon(status: JobStatus) -> QIcon:
    """How far a job is."""
    return icon(f"status/{_JOB_ICONS[status.name]}")


def forget_icons() -> None:
    """Let go of what was loaded; the plugin is being unloaded."""
    icon.cache_clear()
    plain_icon.cache_clear()
