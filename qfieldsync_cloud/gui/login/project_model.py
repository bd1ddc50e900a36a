"""The projects of a user on a server as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from qfieldsync_cloud.core.services.cloud.records import Project
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.words import exact_moment_text, moment_text


class ProjectColumn(IntEnum):
    """Columns in display order."""

    NAME = 0
    OWNER = 1
    ROLE = 2
    UPDATED = 3


class ProjectModel(QAbstractTableModel):
    """One row per project, by owner and name."""

    PROJECT_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._projects: tuple[Project, ...] = ()

    def set_projects(self, projects: Sequence[Project]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._projects = tuple(projects)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._projects)

    def columnCount(  # noqa: N802
        self,
        parent: QModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        return 0 if parent.isValid() else len(ProjectColumn)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        project, column = self._projects[index.row()], ProjectColumn(index.column())
        if role == self.PROJECT_ROLE:
            return project
        if role == Qt.ItemDataRole.DisplayRole:
            return _display(project, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tooltip(project, column)
        if role == Qt.ItemDataRole.DecorationRole and column is ProjectColumn.NAME:
            return icon("cloud" if project.can_read_deltas else "status/unpermitted")
        return None

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        horizontal = orientation == Qt.Orientation.Horizontal
        if horizontal and role == Qt.ItemDataRole.DisplayRole:
            return {
                ProjectColumn.NAME: self.tr("Project"),
                ProjectColumn.OWNER: self.tr("Owner"),
                ProjectColumn.ROLE: self.tr("Your Role"),
                ProjectColumn.UPDATED: self.tr("Last Change"),
            }[ProjectColumn(section)]
        return None


def _display(project: Project, column: ProjectColumn) -> str:
    return {
        ProjectColumn.NAME: project.name,
        ProjectColumn.OWNER: project.owner,
        ProjectColumn.ROLE: _role(project.user_role),
        ProjectColumn.UPDATED: moment_text(project.data_last_updated_at),
    }[column]


def _tooltip(project: Project, column: ProjectColumn) -> str:
    if column is ProjectColumn.UPDATED:
        return exact_moment_text(project.data_last_updated_at)
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
