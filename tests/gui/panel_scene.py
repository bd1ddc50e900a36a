"""An open project with changes, and the window around it, for the changes dock."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject

from tests.gui.ground import Ground
from tests.qgis.factories import deltafile
from tests.qgis.service_factories import Office

WAIT_MS = 60_000
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")


class Scene(Ground):
    """A project that is open, its service, and QGIS's window."""

    def __init__(self, park: Office, folder: Path, qtbot: Any) -> None:
        super().__init__(folder, qtbot.waitUntil)
        self.park = park

    @property
    def canvas(self):
        return self.qgis.mapCanvas()

    def push(self, *deltas: Mapping[str, Any], id: str = "file-1") -> None:
        """Push deltas and wait until the jobs are over."""
        service = self.place.local
        content = {**deltafile(*deltas), "id": id, "project": service.project_id}
        service.push_deltafile(json.dumps(content).encode())
        self.wait_for_jobs()

    def wait_for_jobs(self) -> None:
        service = self.place.local
        self.wait(lambda: all(job.status.is_final for job in service.list_jobs().items))

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
    scene = Scene(park, folder, qtbot)
    try:
        scene.open_project(park.service.project_path)
        # a project that is read brings its own
        scene.canvas.setDestinationCrs(MERCATOR)
        yield scene
    finally:
        scene.close()
