"""What algorithms share that work on a project: the open one, or one in a file."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProject,
)

from qfieldsync_cloud.core.errors import ProjectError
from qfieldsync_cloud.core.layers.layer_note import LayerNote, note_layers
from qfieldsync_cloud.core.layers.project_layers import read_project
from qfieldsync_cloud.core.maps.places import MapFrame
from qfieldsync_cloud.core.opening import new_project, read_without_layers
from qfieldsync_cloud.core.project.data_files import data_files, with_companions
from qfieldsync_cloud.processing.algorithm import SyncAlgorithm
from qfieldsync_cloud.processing.destinations import destination_path, destination_text
from qfieldsync_cloud.tasks.main_thread import MainThreadBusy, on_main_thread

_log = logging.getLogger(__name__)


class ProjectAlgorithm(SyncAlgorithm):
    """Base of the algorithms that work on a project."""

    PROJECT = "PROJECT"

    def __init__(self) -> None:
        super().__init__()
        self.project_path = ""
        """"" when the open project is meant."""
        self._open_files: frozenset[Path] = frozenset()

    def add_project(self) -> None:
        """Add the project to the parameters."""
        self.addParameter(
            QgsProcessingParameterFile(
                self.PROJECT,
                self.tr("Project file (default: the open project)"),
                optional=True,
                fileFilter=self.tr("QGIS projects (*.qgs *.qgz *.QGS *.QGZ)"),
            )
        )

    def prepareAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Note what only the main thread may look at: the open project."""
        self.project_path = self.parameterAsFile(parameters, self.PROJECT, context)
        try:
            on_main_thread(partial(self._note_open_project, context))
        except MainThreadBusy as error:
            raise QgsProcessingException(self.busy_text(error)) from error
        return True

    def _note_open_project(self, context: QgsProcessingContext) -> None:
        # also when a file is given: its layers may be open and in edit mode here
        self.note_open_layers(QgsProject.instance())
        if self.project_path:
            return
        project = context.project() or QgsProject.instance()
        if not project.fileName() and not project.mapLayers():
            message = self.tr("No project is open: open one, or name its file.")
            raise QgsProcessingException(message)
        self._open_files = data_files(project)
        self.note_project(project)

    def spare_data(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        """See that no output replaces a file of the project; in the thread of the run.

        Raises:
            QgsProcessingException: one would.
        """
        given = [
            parameters.get(item.name())
            for item in self.destinationParameterDefinitions()
        ]
        paths = [
            destination_path(value, context)
            for value in given
            # a further table takes nothing away
            if not destination_text(value, context).startswith("ogr:")
        ]
        if not any(paths):
            return
        taken = {path.resolve() for path in with_companions(self._files())}
        for path in paths:
            if path is not None and path.resolve() in taken:
                message = self.tr(
                    "{path} belongs to the project. Choose another file for the output."
                )
                raise QgsProcessingException(message.format(path=path))

    def _files(self) -> frozenset[Path]:
        """The files of the project; of one that cannot be read, only its own."""
        if not self.project_path or not Path(self.project_path).is_file():
            return self._open_files
        project = new_project()
        try:
            read_without_layers(project, self.project_path)
        except ProjectError as error:
            _log.debug("no file of the project is known: %s", error)
        return data_files(project)

    def note_open_layers(self, project: QgsProject) -> None:
        """Note more of the open project, whichever is worked on; main thread."""

    def note_project(self, project: QgsProject) -> None:
        """Note more of the open project when it is the one that is worked on."""

    def busy_text(self, error: MainThreadBusy) -> str:
        """What is told when the main thread did not come to it."""
        message = self.tr("QGIS is busy with something else ({reason}). Run it again.")
        return message.format(reason=error)


class ProjectLayersAlgorithm(ProjectAlgorithm):
    """Base of the algorithms that work on the layers of a project."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ""
        """Name of the project."""
        self.frame = MapFrame()
        """Of the project."""
        self._open_notes: dict[str, LayerNote] = {}

    def note_open_layers(self, project: QgsProject) -> None:
        """See `ProjectAlgorithm`."""
        super().note_open_layers(project)
        self.title = Path(self.project_path).stem or project.baseName()

    def note_project(self, project: QgsProject) -> None:
        """See `ProjectAlgorithm`."""
        super().note_project(project)
        self.frame = MapFrame.of_project(project)
        self._open_notes = note_layers(project)

    def notes(self) -> dict[str, LayerNote]:
        """The layers of the project, by id; any thread.

        Raises:
            ProjectError: the project cannot be read.
        """
        if not self.project_path:
            return self._open_notes
        project = read_project(Path(self.project_path))
        self.frame = MapFrame.of_project(project)
        return note_layers(project)
