"""The projects of a user on a server as rows of a table."""

from __future__ import annotations

from enum import IntEnum

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon

from qfieldsync_cloud.core.services.cloud.records import Project
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.models.rows_model import Column, RowsModel
from qfieldsync_cloud.gui.words import exact_moment_text, moment_text


class ProjectColumn(IntEnum):
    """Columns in display order."""

    NAME = 0
    OWNER = 1
    ROLE = 2
    UPDATED = 3


class ProjectModel(RowsModel):
    """One row per project, by owner and name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_columns(
            {
                ProjectColumn.NAME: Column(
                    self.tr("Project"), lambda project: project.name, _tooltip, _icon
                ),
                ProjectColumn.OWNER: Column(
                    self.tr("Owner"), lambda project: project.owner, _tooltip
                ),
                ProjectColumn.ROLE: Column(
                    self.tr("Your Role"),
                    lambda project: _role(project.user_role),
                    _tooltip,
                ),
                ProjectColumn.UPDATED: Column(
                    self.tr("Last Change"),
                    lambda project: moment_text(project.data_last_updated_at),
                    lambda project: exact_moment_text(project.data_last_updated_at),
                ),
            }
        )


def _icon(project: Project) -> QIcon:
    return icon("cloud" if project.can_read_deltas else "status/unpermitted")


def _tooltip(project: Project) -> str:
    if not project.can_read_deltas:
        return translate("Gui", "Your role does not show you the project's changes.")
    return project.description or project.title


def _role(role: str) -> str:
    """A role in words; those that nobody knows stay as they are."""
    words = {
        "admin": translate("Gui", "Administrator"),
        "manager": translate("Gui", "Manager"),
        "editor": translate("Gui", "Editor"),
        "reporter": translate("Gui", "Reporter"),
        "reader": translate("Gui", "Reader"),
    }
    return words.get(role, role)
