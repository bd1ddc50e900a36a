"""The view of the dock Jobs on real services, for its tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.gui.jobs.view import JobsView
from qfieldsync_cloud.gui.window import Window as ViewWindow
from qfieldsync_cloud.tasks.project_session import ProjectSession
from qfieldsync_cloud.tasks.workplace import Pace, PlaceState, Workplace
from tests.gui.window import Window

LONG_MS = 30_000


@dataclass
class Desk:
    """A window, the place that its views look at, and the view of the jobs."""

    window: Window
    session: ProjectSession
    place: Workplace
    view: JobsView
    qtbot: Any
    opened: list[tuple[str, Any]]

    def wait(self, is_true: Callable[[], Any]) -> None:
        self.qtbot.waitUntil(lambda: bool(is_true()), timeout=LONG_MS)

    def open(self, path: Path) -> None:
        """Open a project, and wait until its jobs were read."""
        assert QgsProject.instance().read(str(path))
        self.wait(lambda: self.place.state is PlaceState.READY)
        self.wait(lambda: self.view.buttons.process.isEnabled())

    def newest(self) -> Job:
        return self.view.model.jobs[0]

    def wait_for_end(self) -> Job:
        """Wait until the newest job is over and is shown as it ended."""
        self.wait(lambda: self.view.model.jobs and self.newest().status.is_final)
        details = self.view.details
        self.wait(
            lambda: (
                details.reading
                and details.reading.job.status.is_final
                and details.reading.job.id == self.newest().id
            )
        )
        return details.reading.job

    @property
    def summary(self) -> str:
        return self.view.details.reading.summary.to_text()


@contextmanager
def new_desk(folder: Path, qtbot: Any) -> Iterator[Desk]:
    """A view that is shown, with no project open."""
    project = QgsProject.instance()
    project.clear()
    window = Window()
    session = ProjectSession(project, folder=folder / "stores")
    place = Workplace(session, cloud_pace=Pace(0.2, 0.2))
    opened: list[tuple[str, Any]] = []
    seen_by_views = ViewWindow(
        window.mainWindow(),
        window.mapCanvas(),
        window.messageBar(),
        window.layerTreeView(),
        project,
        window.setActiveLayer,
        window.showLayerProperties,
        lambda page: opened.append(("help", page)),
    )
    view = JobsView(place, seen_by_views)
    view.resize(420, 760)
    view.show()
    view.set_shown(True)
    desk = Desk(window, session, place, view, qtbot, opened)
    yield desk
    view.set_shown(False)
    view.deleteLater()
    place.close()
    session.close()
    qtbot.waitUntil(
        lambda: not (session.worker and session.worker.is_running), timeout=LONG_MS
    )
    project.clear()
    window.mainWindow().deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
