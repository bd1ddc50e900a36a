"""The REST front of the project that QGIS has open.

Its jobs are run by the worker of the project, see `project_session`.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

if TYPE_CHECKING:
    from qfieldsync_cloud.core.rest.server import RestServer
    from qfieldsync_cloud.core.services.local.service import LocalService


class LocalServer(QObject):
    """Serves the open project from when it is wanted until the project is closed.

    Lives in the main thread; the answers are given in others.
    """

    changed = pyqtSignal()
    """It was started or stopped, or can be started now, or cannot any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service: LocalService | None = None
        self._front: RestServer | None = None

    @property
    def is_running(self) -> bool:
        return self._front is not None

    @property
    def can_start(self) -> bool:
        """Whether a project is open, and not served yet."""
        return self._service is not None and self._front is None

    def follow(self, service: LocalService | None) -> None:
        """Another project is open now; None: none is. The earlier one is let go."""
        self._end()
        self._service = service
        self.changed.emit()

    def start(self) -> tuple[RestServer, LocalService] | None:
        """Serve the open project to this computer, with a new token.

        Returns:
            what serves, and what is served; None when no project is open.

        Raises:
            OSError: the address is not to be had.
        """
        from qfieldsync_cloud.core.rest.server import RestServer
        from qfieldsync_cloud.core.rest.settings import FrontSettings, new_token
        from qfieldsync_cloud.core.services.local.serving import served_project

        if self._service is None:
            return None
        if self._front is None:
            token = new_token()
            project = served_project(self._service, self._service.project_path.stem)
            settings = FrontSettings(token=token, password=token)
            front = RestServer([project], settings)
            front.start()
            self._front = front
            self.changed.emit()
        return self._front, self._service

    def stop(self) -> None:
        """Serve no longer; may be called twice."""
        self._end()
        self.changed.emit()

    def _end(self) -> None:
        if self._front is None:
            return
        front, self._front = self._front, None
        # answers on their way are waited for: not here
        threading.Thread(target=front.stop, name="end of the REST front").start()
