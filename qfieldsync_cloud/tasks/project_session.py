"""The embedded service of the project that QGIS has open, and its worker.

A project is known, and its jobs are looked for, as soon as it is open. Nothing is
written for a project that never had a job or a change: its store is made by the first.
"""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qfieldsync_cloud.core.errors import QFieldSyncCloudError
from qfieldsync_cloud.core.project.identity import (
    IdKeeper,
    ProjectIdentity,
    entry_of,
)
from qfieldsync_cloud.core.project.own_file import own_file
from qfieldsync_cloud.settings import (
    cloud_project_folders,
    project_defaults,
    stores_folder,
)

if TYPE_CHECKING:
    from qfieldsync_cloud.core.services.local.service import LocalService
    from qfieldsync_cloud.tasks.project_worker import ProjectWorker

_log = logging.getLogger(__name__)


class OpeningTask(QgsTask):
    """Finds out which project a file is: that reads files, and may take its time."""

    service_found = pyqtSignal(object, object)
    """`LocalService` and `ProjectIdentity`; in the main thread."""
    service_missed = pyqtSignal(str)
    """Why there is none, for people; in the main thread."""

    def __init__(self, path: Path, entry: str, *, folder: Path | None) -> None:
        """Args:
        path: of the project.
        entry: id in its entries, as they are in the open project.
        folder: of all stores; None: the one in the QGIS profile.
        """
        super().__init__(path.stem, QgsTask.Flag.CanCancel)
        self.path = path
        self._entry = entry
        self._folder = folder
        self._cloud_folders = cloud_project_folders()
        self._found: tuple[LocalService, ProjectIdentity] | None = None
        self._trouble = ""

    def run(self) -> bool:
        """See QGIS; in a thread of its own."""
        # the engine is loaded here, not while QGIS starts; the session needs the rest
        import qfieldsync_cloud.tasks.open_project
        import qfieldsync_cloud.tasks.project_worker  # noqa: F401
        from qfieldsync_cloud.core.services.local.opening import open_project_service

        try:
            self._found = open_project_service(
                self.path,
                cloud_folders=self._cloud_folders,
                entry=self._entry,
                folder=self._folder,
                is_kept=False,
            )
        except (QFieldSyncCloudError, OSError) as error:
            _log.warning("jobs of %s are not looked for: %s", self.path, error)
            self._trouble = str(error)
        return self._found is not None

    def finished(self, is_done: bool) -> None:
        """See QGIS; in the main thread."""
        if is_done and self._found is not None:
            self.service_found.emit(*self._found)
        elif self._trouble:
            self.service_missed.emit(self._trouble)


class ProjectSession(QObject):
    """Follows the open project; lives in the main thread."""

    service_changed = pyqtSignal(object)
    """`LocalService` of the project that is open now; None: none is."""
    trouble_changed = pyqtSignal(str)
    """See `ProjectWorker`; "" too when the project is closed."""
    state_changed = pyqtSignal()
    """One of `service`, `is_opening` and `trouble` is another one now."""

    def __init__(
        self,
        project: QgsProject,
        *,
        folder: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Args:
        project: the one that QGIS has open.
        folder: of all stores; None: the one that the settings name.
        """
        super().__init__(parent)
        self.service: LocalService | None = None
        self.worker: ProjectWorker | None = None
        self.trouble = ""
        """Why the open project has no service, for people; "" when nothing is wrong."""
        self._project = project
        self._fixed_folder = folder
        self._folder = folder
        self._keeper: IdKeeper | None = IdKeeper(project)
        self._task: OpeningTask | None = None
        self._ending: set[ProjectWorker] = set()
        self._path: Path | None = None
        project.readProject.connect(self._on_project_read)
        project.projectSaved.connect(self._on_project_saved)
        project.cleared.connect(self._on_project_cleared)

    @property
    def is_opening(self) -> bool:
        """Whether the service of the open project is being looked for."""
        return self._task is not None

    def start(self) -> None:
        """Look at the project that is open already."""
        self._follow()

    def close(self) -> None:
        """Follow no longer; a job that runs is stopped. May be called twice."""
        self._let_go()
        if self._keeper is None:
            return
        self._keeper.close()
        self._keeper = None
        self._project.readProject.disconnect(self._on_project_read)
        self._project.projectSaved.disconnect(self._on_project_saved)
        self._project.cleared.disconnect(self._on_project_cleared)

    def _on_project_read(self, *_document: object) -> None:
        self._follow()

    def _on_project_saved(self) -> None:
        if own_file(self._project) != self._path or self._path is None:
            self._follow()

    def _on_project_cleared(self) -> None:
        self._let_go()
        if self._keeper is not None:
            self._keeper.forget()

    def _follow(self) -> None:
        self._let_go()
        self._path = own_file(self._project)
        if self._path is None:
            if self._project.fileName():
                self.trouble = self.tr(
                    "The project is kept in a database. Save it as a file: jobs and "
                    "changes belong to project files."
                )
                self.state_changed.emit()
            return
        self._folder = self._fixed_folder or stores_folder()
        task = OpeningTask(self._path, entry_of(self._project), folder=self._folder)
        task.service_found.connect(self._on_service_found)
        task.service_missed.connect(partial(self._on_service_missed, self._path))
        self._task = task
        QgsApplication.taskManager().addTask(task)
        self.state_changed.emit()

    def _let_go(self) -> None:
        self._path = self._task = None
        for earlier in tuple(self._ending):
            if not (earlier.is_watching or earlier.is_running):
                self._ending.discard(earlier)
                earlier.deleteLater()
        if self.worker is not None:
            # its thread and its job end in a moment: it is deleted the next time
            self.worker.close()
            self._ending.add(self.worker)
            self.worker = None
            self.trouble_changed.emit("")
        self.trouble = ""
        if self.service is not None:
            self.service = None
            self.service_changed.emit(None)
        self.state_changed.emit()

    def _on_service_found(
        self, service: LocalService, identity: ProjectIdentity
    ) -> None:
        from qfieldsync_cloud.core.services.local.opening import works
        from qfieldsync_cloud.tasks.open_project import MainThreadProject
        from qfieldsync_cloud.tasks.project_worker import ProjectWorker

        # another project may be open by now
        if self._keeper is None or service.project_path != self._path:
            return
        self._task = None
        self._keeper.keep(service.project_path, identity)
        service.store.defaults = project_defaults()
        project = MainThreadProject(service.project_path)
        self.worker = ProjectWorker(service, works(project, folder=self._folder), self)
        self.worker.trouble_changed.connect(self.trouble_changed)
        service.wake = self.worker.wake
        self.service = service
        self.worker.start()
        self.service_changed.emit(service)
        self.state_changed.emit()

    def _on_service_missed(self, path: Path, trouble: str) -> None:
        # another project may be open by now
        if path == self._path:
            self._task = None
            self.trouble = trouble
            self.state_changed.emit()
