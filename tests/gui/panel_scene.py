"""An open project with changes, and the window around it, for the changes dock."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt import sip

from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.project_session import ProjectSession
from qfieldsync_cloud.tasks.workplace import PlaceState, Workplace
from tests.gui.window import Window as QgisWindow
from tests.qgis.factories import deltafile
from tests.qgis.service_factories import Office

MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")


@dataclass
class Scene:
    """A project that is open, its service, and QGIS's window."""

    park: Office
    place: Workplace
    session: ProjectSession
    qgis_window: QgisWindow
    qtbot: Any
    noted: list[tuple[Any, ...]] = field(default_factory=list)
    """What the window was asked for."""

    @property
    def window(self) -> Window:
        note = lambda *asked: self.noted.append(asked)  # noqa: E731
        shown = self.qgis_window
        return Window(
            shown.mainWindow(),
            shown.mapCanvas(),
            shown.messageBar(),
            shown.layerTreeView(),
            QgsProject.instance(),
            *(note,) * 3,
        )

    @property
    def canvas(self):
        return self.qgis_window.mapCanvas()

    def push(self, *deltas: Mapping[str, Any], id: str = "file-1") -> None:
        """Push deltas and wait until the jobs are over."""
        service = self.place.local
        content = {**deltafile(*deltas), "id": id, "project": service.project_id}
        service.push_deltafile(json.dumps(content).encode())
        self.wait_for_jobs()

    def wait_for_jobs(self) -> None:
        service = self.place.local
        self.qtbot.waitUntil(
            lambda: all(job.status.is_final for job in service.list_jobs().items),
            timeout=30_000,
        )

    def close_project(self) -> None:
        QgsProject.instance().clear()


def edit_project(path: Path, layer_id: str, edit: Any) -> None:
    """Change a layer in a project file, as an analyst would."""
    project = QgsProject()
    assert project.read(str(path))
    edit(project.mapLayer(layer_id))
    assert project.write()
    project.clear()


@contextmanager
def opened(park: Office, folder: Path, qtbot: Any) -> Iterator[Scene]:
    """Open the project of an office in QGIS, and close everything at the end."""
    QgsProject.instance().clear()
    session = ProjectSession(QgsProject.instance(), folder=folder / "stores")
    place = Workplace(session)
    qgis_window = QgisWindow()
    qgis_window.mapCanvas().setDestinationCrs(MERCATOR)
    scene = Scene(park, place, session, qgis_window, qtbot)
    QgsProject.instance().read(str(park.service.project_path))
    # a project that is read brings its own
    qgis_window.mapCanvas().setDestinationCrs(MERCATOR)
    qtbot.waitUntil(lambda: place.state is PlaceState.READY, timeout=20_000)
    try:
        yield scene
    finally:
        place.close()
        session.close()
        qtbot.waitUntil(
            lambda: not (session.worker and session.worker.is_running), timeout=20_000
        )
        QgsProject.instance().clear()
        sip.delete(qgis_window.mainWindow())
