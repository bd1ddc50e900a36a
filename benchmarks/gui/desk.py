"""The plugin in a window, small but real, with a project that is open in it."""

from __future__ import annotations

import json
import threading
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from benchmarks.gui.watch import until
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.tasks.workplace import PlaceState
from tests.gui.window import Window
from tests.qgis.factories import deltafile, oak, patch
from tests.qgis.service_factories import Office, office

SIZE = (1600, 1000)


@dataclass
class Desk:
    """What a measure works with."""

    window: Window
    parts: Any
    park: Office
    tells_where: bool

    @property
    def service(self) -> LocalService:
        found = self.parts.place.local
        assert found is not None
        return found

    def open_docks(self) -> None:
        """All three beside each other, seen at once."""
        main = self.window.mainWindow()
        for dock in self.parts.docks.all:
            dock.bring_up()
            main.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            dock.show()
        until(lambda: self.parts.docks.changes.view.loader.is_loaded)
        until(lambda: self.parts.docks.check.view.check.report is not None)
        self.rest()

    def push(self, deltas: Sequence[Mapping[str, Any]]) -> None:
        """As a server's front does it: in a thread."""
        content = {
            **deltafile(*deltas),
            "id": str(uuid.uuid4()),
            "project": self.service.project_id,
        }
        service, encode = self.service, json.JSONEncoder().iterencode

        def call() -> None:
            # piece by piece: one long call would keep the window from living
            service.push_deltafile("".join(encode(content)).encode())

        thread = threading.Thread(target=call)
        thread.start()
        until(lambda: not thread.is_alive())

    def rest(self) -> None:
        """Wait until no job is unfinished, and nothing is read."""
        worker = self.parts.session.worker
        until(
            lambda: (
                not worker.is_running
                and all(job.status.is_final for job in self.service.list_jobs(5).items)
            )
        )


def edits(layer_id: str, count: int, height: float = 14.5) -> list[Mapping[str, Any]]:
    """Of the first trees: another note, and another height."""
    return [
        patch(
            layer_id,
            key,
            {"note": "old", "height": 12.5},
            {"note": "theirs", "height": height},
            old_wkt=f"Point ({key} 2)",
        )
        for key in range(1, count + 1)
    ]


@contextmanager
def desk(folder: Path, trees: int, *, tells_where: bool = False) -> Iterator[Desk]:
    """The plugin, loaded, with a project of so many trees."""
    from qfieldsync_cloud import classFactory
    from qfieldsync_cloud.settings import Options, write_options

    (folder / "stores").mkdir()
    write_options(Options(stores_folder=str(folder / "stores")))
    park = office(folder, *(oak(key) for key in range(1, trees + 1)))
    window = Window()
    main = window.mainWindow()
    main.resize(*SIZE)
    plugin = classFactory(window)
    plugin.initGui()
    main.show()
    window.initializationCompleted.emit()
    assert QgsProject.instance().read(str(park.service.project_path))
    parts = plugin._parts
    # nobody opens a dock in the second in which QGIS comes up
    until(lambda: not plugin._loading.is_running)
    until(lambda: parts.place.state is PlaceState.READY)
    park.service = parts.place.local
    yield Desk(window, parts, park, tells_where)
    plugin.unload()
