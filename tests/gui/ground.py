"""The ground of tests of the interface: a small window of QGIS, and an open project."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtTest import QTest

from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.project_session import ProjectSession
from qfieldsync_cloud.tasks.workplace import CLOUD_PACE, Pace, PlaceState, Workplace
from tests.gui.window import Window as SmallQgis

WAIT_MS = 30_000

Wait = Callable[..., Any]
"""`qtbot.waitUntil`"""


def wait_until(is_true: Callable[[], Any], timeout: int = WAIT_MS) -> None:
    """As `qtbot.waitUntil`, where there is no qtbot."""
    end = time.monotonic() + timeout / 1000
    while not is_true():
        assert time.monotonic() < end, "it never came"
        QCoreApplication.processEvents()
        time.sleep(0.005)


class Ground:
    """QGIS's window, a session and a workplace over it; no project is open yet.

    Whoever makes one calls `close` at the end: nothing of it is left then, no thread
    and no widget.
    """

    def __init__(
        self,
        folder: Path,
        wait: Wait = wait_until,
        *,
        cloud_pace: Pace = CLOUD_PACE,
    ) -> None:
        """Args:
        folder: of the test; the stores are in it.
        wait: `qtbot.waitUntil`, where there is one.
        cloud_pace: how often a server is looked at.
        """
        self._wait = wait
        self.project.clear()
        self.qgis = SmallQgis()
        self.window = window_of(self.qgis)
        self.session = ProjectSession(self.project, folder=folder / "stores")
        self.place = Workplace(self.session, cloud_pace=cloud_pace)

    @property
    def project(self) -> QgsProject:
        return QgsProject.instance()

    def wait(self, is_true: Callable[[], Any], timeout: int = WAIT_MS) -> None:
        self._wait(lambda: bool(is_true()), timeout=timeout)

    def pause(self, ms: int) -> None:
        """Let what may come in the meantime come."""
        QTest.qWait(ms)

    def open_project(self, path: Path) -> None:
        """Open a project, and wait for its embedded service."""
        assert self.project.read(str(path))
        self.wait(lambda: self.place.state is PlaceState.READY)

    def close(self) -> None:
        self.place.close()
        worker = self.session.worker
        self.session.close()
        self.wait(lambda: not (worker and worker.is_running))
        self.wait(lambda: not QgsApplication.taskManager().countActiveTasks())
        self.project.clear()
        self.place.deleteLater()
        self.session.deleteLater()
        self.qgis.mainWindow().deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def window_of(qgis: SmallQgis) -> Window:
    """What views may ask of QGIS's window."""
    return Window(
        qgis.mainWindow(),
        qgis.mapCanvas(),
        qgis.messageBar(),
        qgis.layerTreeView(),
        QgsProject.instance(),
        qgis.setActiveLayer,
        qgis.showLayerProperties,
        lambda _page: None,
        qgis.showProjectPropertiesDialog,
    )


@contextmanager
def open_ground(folder: Path, qtbot: Any) -> Iterator[Ground]:
    """A ground that ends with the block."""
    ground = Ground(folder, qtbot.waitUntil)
    try:
        yield ground
    finally:
        ground.close()


def open_project(place: Workplace, path: Path, qtbot: Any) -> None:
    assert QgsProject.instance().read(str(path))
    wait_for_service(place, qtbot)


def wait_for_service(place: Workplace, qtbot: Any) -> None:
    """Wait until the open project has its embedded service."""
    qtbot.waitUntil(lambda: place.state is PlaceState.READY, timeout=WAIT_MS)
