"""What algorithms share that work with the embedded service of a project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFile,
)

from qfieldsync_cloud.core.errors import QFieldSyncCloudError
from qfieldsync_cloud.core.project.collecting.kept_packages import KeptPackages
from qfieldsync_cloud.core.services.local.opening import (
    kept_packages,
    open_project_service,
)
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.processing.algorithm import SyncAlgorithm
from qfieldsync_cloud.settings import (
    cloud_project_folders,
    project_defaults,
    stores_folder,
)


class LocalServiceAlgorithm(SyncAlgorithm):
    """Base of the algorithms that need the store of a project."""

    STORE = "STORE"

    def add_store(self) -> None:
        """Add the folder of the stores to the parameters."""
        self.add_advanced(
            QgsProcessingParameterFile(
                self.STORE,
                self.tr("Store of jobs and changes (default: in the QGIS profile)"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            )
        )

    def store_folder(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Path | None:
        """Folder of all stores; None: the one in the QGIS profile."""
        text = self.parameterAsFile(parameters, self.STORE, context)
        return Path(text) if text else stores_folder()

    def kept(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> KeptPackages:
        """The packages that are remembered."""
        return kept_packages(self.store_folder(parameters, context))

    def local_service(
        self,
        project_path: Path,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        *,
        is_kept: bool = True,
    ) -> LocalService:
        """The embedded service of a project file.

        Args:
            project_path: of the project.
            parameters: of the algorithm.
            context: of the run.
            is_kept: False makes no store where there is none.

        Raises:
            QgsProcessingException: the project or its store cannot be read.
        """
        if not project_path.name:
            raise QgsProcessingException(self.no_file_text())
        try:
            service, _identity = open_project_service(
                project_path,
                cloud_folders=cloud_project_folders(),
                folder=self.store_folder(parameters, context),
                is_kept=is_kept,
            )
        except QFieldSyncCloudError as error:
            raise QgsProcessingException(str(error)) from error
        service.store.defaults = project_defaults()
        return service

    def no_file_text(self) -> str:
        """What is told where the open project is in no file, and what helps."""
        return self.tr(
            "The open project is in no file. Save it, or name a project file."
        )
