"""A workplace over the open project, and what tests do with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from qfieldsync_cloud.tasks.project_session import ProjectSession
from qfieldsync_cloud.tasks.workplace import PlaceState, Workplace


@contextmanager
def open_place(folder: Path, qtbot: Any) -> Iterator[tuple[Workplace, ProjectSession]]:
    """A workplace whose stores are in a folder of the test; all ends with the block."""
    QgsProject.instance().clear()
    session = ProjectSession(QgsProject.instance(), folder=folder / "stores")
    place = Workplace(session)
    try:
        yield place, session
    finally:
        place.close()
        worker = session.worker
        session.close()
        qtbot.waitUntil(lambda: not (worker and worker.is_running), timeout=20_000)
        QgsProject.instance().clear()


def open_project(place: Workplace, path: Path, qtbot: Any) -> None:
    assert QgsProject.instance().read(str(path))
    wait_for_service(place, qtbot)


def wait_for_service(place: Workplace, qtbot: Any) -> None:
    """Wait until the open project has its embedded service."""
    qtbot.waitUntil(lambda: place.state is PlaceState.READY, timeout=20_000)
