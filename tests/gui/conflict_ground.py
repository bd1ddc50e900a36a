"""A project with conflicts, open in a small window of QGIS, and the conflict window."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QModelIndex, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractItemView, QWidget

from qfieldsync_cloud import settings
from qfieldsync_cloud.core.jobs.model import JobStatus
from qfieldsync_cloud.gui.conflicts.content import ConflictContent
from qfieldsync_cloud.gui.conflicts.field_model import FieldColumn, FieldModel
from qfieldsync_cloud.gui.conflicts.list_model import ConflictListModel
from qfieldsync_cloud.gui.conflicts.window import ConflictWindow
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.project_session import ProjectSession
from qfieldsync_cloud.tasks.workplace import PlaceState, Workplace
from tests.gui.window import Window as SmallQgis
from tests.qgis.conflict_factories import Park, park, push_conflicts

BEFORE, MINE, THEIRS, RESULT = (
    FieldColumn.BEFORE,
    FieldColumn.MINE,
    FieldColumn.THEIRS,
    FieldColumn.RESULT,
)


def wait_until(is_true: Callable[[], Any], timeout_s: float = 30) -> None:
    end = time.monotonic() + timeout_s
    while not is_true():
        assert time.monotonic() < end, "it never came"
        QCoreApplication.processEvents()
        time.sleep(0.005)


@dataclass
class Ground:
    """What a test of the conflict window works with."""

    qgis: SmallQgis
    session: ProjectSession
    place: Workplace
    park: Park
    window: ConflictWindow
    ids: dict[str, str]

    @property
    def content(self) -> ConflictContent:
        assert self.window.content is not None
        return self.window.content

    def open(self, name: str | None = None) -> None:
        """Show the window at a conflict, and wait for it."""
        delta_id = self.ids[name] if name else None
        self.window.open_at(delta_id)
        wait_until(lambda: self.window.content is not None)
        self.settle()

    def settle(self) -> None:
        """Wait until everything that was asked is answered."""
        desk = self.window._desk
        wait_until(lambda: desk is None or not desk.is_busy)
        QCoreApplication.processEvents()

    def go_to(self, name: str) -> None:
        self.content.go_to(self.ids[name])
        assert self.content.current_id == self.ids[name]

    def cell(self, field: str, column: FieldColumn) -> QModelIndex:
        """A cell of the table as it is shown."""
        model = self.content.panel.filter
        for row in range(model.rowCount()):
            item = model.index(row, 0).data(FieldModel.ITEM_ROLE)
            if item.name == field:
                return model.index(row, column)
        raise AssertionError(f"{field} is not shown")

    def click(self, field: str, column: FieldColumn) -> None:
        """Click on a cell with the mouse."""
        click(self.content.panel.table, self.cell(field, column))
        self.settle()

    def text(self, field: str, column: FieldColumn) -> str:
        return str(self.cell(field, column).data())

    def shown_ids(self) -> list[str]:
        """Uuids of the conflicts that the list shows."""
        model = self.content.model
        layers = [model.index(row, 0) for row in range(model.rowCount())]
        return [
            model.index(row, 0, layer).data(ConflictListModel.DELTA_ROLE)
            for layer in layers
            for row in range(model.rowCount(layer))
        ]

    def press(self, key: Any, widget: QWidget | None = None, **options: Any) -> None:
        """Press a key where the focus is meant to be."""
        QTest.keyClick(widget or self.content.list, key, **options)
        self.settle()

    def decision(self, name: str) -> Any:
        """What the store keeps, read by another service."""
        found = self.park.service.decision(self.ids[name])
        return found.resolution if found is not None else None

    def apply(self) -> None:
        """Click Apply Resolutions, look at the forecast, click Apply."""
        from qfieldsync_cloud.gui.conflicts.forecast_dialog import ForecastDialog

        self.settle()
        self.window.apply_button.click()
        [dialog] = self.window.findChildren(ForecastDialog)
        wait_until(lambda: dialog.is_ready)
        dialog.apply_button.click()
        wait_until(lambda: not self.window._flow.is_running)
        wait_until(lambda: self.window.message_bar.currentItem() is not None)
        self.settle()

    def told(self) -> str:
        """What the message bar says."""
        item = self.window.message_bar.currentItem()
        return item.text() if item is not None else ""


def click(view: QAbstractItemView, index: QModelIndex) -> None:
    view.scrollTo(index)
    box = view.visualRect(index)
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        box.topLeft() + QPoint(12, box.height() // 2),
    )


def ground(folder: Path) -> Ground:
    """The project of `park`, open, with one conflict of each kind."""
    QgsProject.instance().clear()
    qgis = SmallQgis()
    session = ProjectSession(QgsProject.instance(), folder=folder / "stores")
    place = Workplace(session)
    made = park(folder)
    assert QgsProject.instance().read(str(made.service.project_path))
    wait_until(lambda: place.state is PlaceState.READY)
    made.service = place.local
    ids = push_conflicts(made)
    wait_until(lambda: made.service.list_jobs().items[0].status is JobStatus.FINISHED)
    layers = list(QgsProject.instance().mapLayers().values())
    qgis.mapCanvas().setLayers(layers)
    qgis.mapCanvas().setDestinationCrs(layers[0].crs())
    window = ConflictWindow(place, window_of(qgis), qgis.mainWindow())
    return Ground(qgis, session, place, made, window, ids)


@contextmanager
def own_window_state() -> Iterator[None]:
    """Windows as if they were never opened; the settings file is shared by tests."""
    before = settings._WINDOWS
    settings._WINDOWS = f"windows of a test/{uuid.uuid4().hex}"
    yield
    QgsSettings().remove(settings._WINDOWS)
    settings._WINDOWS = before


def window_of(qgis: SmallQgis) -> Window:
    return Window(
        qgis.mainWindow(),
        qgis.mapCanvas(),
        qgis.messageBar(),
        qgis.layerTreeView(),
        QgsProject.instance(),
        qgis.setActiveLayer,
        qgis.showLayerProperties,
        lambda _page: None,
    )


def leave(made: Ground) -> None:
    """Close everything, and leave no thread behind."""
    made.window.close()
    made.window.deleteLater()
    made.place.close()
    made.session.close()
    worker = made.session.worker
    wait_until(lambda: not (worker and worker.is_running))
    QgsProject.instance().clear()
    made.qgis.mainWindow().deleteLater()
    QCoreApplication.sendPostedEvents(None, 52)  # deferred deletions
