"""A project with conflicts, open in a small window of QGIS, and the conflict window."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QModelIndex, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractItemView, QWidget

from qfieldsync_cloud import settings
from qfieldsync_cloud.core.jobs.model import JobStatus
from qfieldsync_cloud.gui.conflicts.content import ConflictContent
from qfieldsync_cloud.gui.conflicts.field_model import FieldColumn, FieldModel
from qfieldsync_cloud.gui.conflicts.list_model import ConflictListModel
from qfieldsync_cloud.gui.conflicts.window import ConflictWindow
from tests.gui.ground import Ground
from tests.qgis.conflict_factories import park, push_conflicts

BEFORE, MINE, THEIRS, RESULT = (
    FieldColumn.BEFORE,
    FieldColumn.MINE,
    FieldColumn.THEIRS,
    FieldColumn.RESULT,
)


class ConflictGround(Ground):
    """What a test of the conflict window works with."""

    def __init__(self, folder: Path) -> None:
        """The project of `park`, open, with one conflict of each kind."""
        super().__init__(folder)
        self.park = park(folder)
        self.open_project(self.park.service.project_path)
        service = self.park.service = self.place.local
        self.ids = push_conflicts(self.park)
        self.wait(lambda: service.list_jobs().items[0].status is JobStatus.FINISHED)
        layers = list(self.project.mapLayers().values())
        self.qgis.mapCanvas().setLayers(layers)
        self.qgis.mapCanvas().setDestinationCrs(layers[0].crs())
        self.conflicts = self.new_window()

    def new_window(self) -> ConflictWindow:
        """One that was not opened before."""
        return ConflictWindow(self.place, self.window, self.qgis.mainWindow())

    def close(self) -> None:
        self.conflicts.close()
        self.conflicts.deleteLater()
        super().close()

    @property
    def content(self) -> ConflictContent:
        assert self.conflicts.content is not None
        return self.conflicts.content

    def open(self, name: str | None = None) -> None:
        """Show the window at a conflict, and wait for it."""
        delta_id = self.ids[name] if name else None
        self.conflicts.open_at(delta_id)
        self.wait(lambda: self.conflicts.content is not None)
        self.settle()

    def settle(self) -> None:
        """Wait until everything that was asked is answered."""
        desk = self.conflicts._desk
        self.wait(lambda: desk is None or not desk.is_busy)
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
        self.conflicts.apply_button.click()
        [dialog] = self.conflicts.findChildren(ForecastDialog)
        self.wait(lambda: dialog.is_ready)
        dialog.apply_button.click()
        self.wait(lambda: not self.conflicts._flow.is_running)
        self.wait(lambda: self.conflicts.message_bar.currentItem() is not None)
        self.settle()

    def told(self) -> str:
        """What the message bar says."""
        item = self.conflicts.message_bar.currentItem()
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


@contextmanager
def own_window_state() -> Iterator[None]:
    """Windows as if they were never opened; the settings file is shared by tests."""
    before = settings._WINDOWS
    settings._WINDOWS = f"windows of a test/{uuid.uuid4().hex}"
    yield
    QgsSettings().remove(settings._WINDOWS)
    settings._WINDOWS = before
