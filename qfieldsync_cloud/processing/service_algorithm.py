"""What algorithms share that ask the embedded service of a project or its file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProject

from qfieldsync_cloud.core.project.own_file import own_file
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.processing.local_service import LocalServiceAlgorithm
from qfieldsync_cloud.processing.project_input import ProjectAlgorithm


class ServiceAlgorithm(ProjectAlgorithm, LocalServiceAlgorithm):
    """Base of the algorithms that work with a project's jobs and changes."""

    def __init__(self) -> None:
        super().__init__()
        self._open_file = ""

    def note_project(self, project: QgsProject) -> None:
        """See `ProjectAlgorithm`."""
        super().note_project(project)
        self._open_file = str(own_file(project) or "")

    def service(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> LocalService:
        """The embedded service of the project that is worked on.

        Raises:
            QgsProcessingException: the project is in no file, or it or its store
                cannot be read.
        """
        path = Path(self.project_path or self._open_file)
        return self.local_service(path, parameters, context)

    def waiting_text(self, count: int) -> str:
        """How many changes the store keeps now that wait for a job."""
        text = self.tr("Changes that wait to be applied: {count}")
        return text.format(count=count)

    def service_if_kept(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> LocalService | None:
        """The same; None when nothing is kept of the project.

        Raises:
            QgsProcessingException: the project or its store cannot be read.
        """
        path = Path(self.project_path or self._open_file)
        if not path.is_file():
            return None
        service = self.local_service(path, parameters, context, is_kept=False)
        return service if service.store.path.is_file() else None
