"""The actions on changes over a real project, and what a test sees of them."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QAction, QPushButton, QWidget

from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.gui.changes.actions.actions import ChangeActions
from tests.gui.ground import Ground
from tests.qgis.factories import deltafile


@dataclass
class Host:
    """A table as far as the actions look."""

    selected: tuple[str, ...] = ()
    readings: int = 0
    """So often the selection was read, which takes its time where it is large."""
    filtered: tuple[str, ...] = ()

    def selected_ids(self) -> tuple[str, ...]:
        self.readings += 1
        return self.selected

    def filtered_ids(self) -> tuple[str, ...]:
        return self.filtered

    def filtered_count(self) -> int:
        return len(self.filtered)


class Bench(Ground):
    """Actions, and the project that they are about."""

    def __init__(self, folder: Path, qtbot: Any) -> None:
        super().__init__(folder, qtbot.waitUntil)
        self.host = Host()
        self.view: QWidget | None = QWidget()
        self.actions = ChangeActions(self.place, self.window, self.host, self.view)
        self.requested: list[Any] = []
        """What the conflict window was wanted for."""
        self.place.watch(self.view)
        self.actions.conflicts_requested.connect(self.requested.append)

    def open(self, path: Path) -> LocalService:
        self.open_project(path)
        return self.service

    def close(self) -> None:
        if self.view is not None:
            self.place.leave(self.view)
            self.view.deleteLater()
        super().close()

    @property
    def service(self) -> LocalService:
        service = self.place.local
        assert service is not None
        return service

    def layer(self, layer_id: str) -> QgsVectorLayer:
        return QgsProject.instance().mapLayer(layer_id)

    # The service

    def push(self, *deltas: Mapping[str, Any], id: str = "file-1") -> list[str]:
        """Push changes, and wait for the job that applies them."""
        self.service.push_deltafile(self.content(*deltas, id=id))
        self.settle()
        return [item["uuid"] for item in deltas]

    def push_waiting(self, *deltas: Mapping[str, Any], id: str = "file-1") -> list[str]:
        """Push changes that wait, without a job that takes them."""
        # as if each one was put back: the job finds nothing
        with self.quiet_worker():
            self.service.push_deltafile(self.content(*deltas, id=id))
            for job in self.service.list_jobs().items:
                self.service.cancel_job(job.id)
        return [item["uuid"] for item in deltas]

    @contextmanager
    def quiet_worker(self) -> Iterator[None]:
        """Nobody looks for jobs meanwhile."""
        holder = threading.Event()
        store = self.service.store
        has_work = store.has_work
        store.has_work = lambda *_asked: holder.is_set()  # type: ignore[method-assign]
        yield
        store.has_work = has_work  # type: ignore[method-assign]

    def content(self, *deltas: Mapping[str, Any], id: str = "file-1") -> bytes:
        found = {**deltafile(*deltas), "id": id, "project": self.service.project_id}
        return json.dumps(found).encode()

    def settle(self) -> None:
        """Wait until no job is unfinished."""
        self.wait(
            lambda: all(job.status.is_final for job in self.service.list_jobs().items)
        )

    def statuses(self) -> list[str]:
        items = self.service.list_deltas(1000).items
        return [item.status.value.partition("_")[2] for item in items]

    # The actions

    def select(self, *uuids: str) -> None:
        self.host.selected = uuids
        self.actions.selection_changed()

    def action(self, name: str) -> QAction:
        return self.actions.findChild(QAction, name)

    def do(self, name: str) -> None:
        """Use an action as soon as it can be used."""
        action = self.action(name)
        self.wait(action.isEnabled)
        action.trigger()

    def why_not(self, name: str) -> str:
        """Why an action cannot be used."""
        action = self.action(name)
        self.wait(lambda: not action.isEnabled())
        return action.toolTip()

    # The message bar

    @property
    def bar(self) -> QgsMessageBar:
        return self.qgis.messageBar()

    def told(self, words: str) -> str:
        """The whole message with these words, once it is there."""

        def texts() -> list[str]:
            return [
                unescape(
                    item.toolTip().removeprefix("<p>").removesuffix("</p>")
                    or item.text()
                )
                for item in self.bar.items()
            ]

        try:
            self.wait(lambda: any(words in text for text in texts()))
        except Exception as error:
            raise AssertionError(f"{words!r} is not in {texts()}") from error
        return next(text for text in texts() if words in text)

    def press(self, title: str, of: str = "") -> None:
        """Press a button of a message that is shown; of: words of it."""
        for item in self.bar.items():
            if of not in item.text():
                continue
            for button in item.findChildren(QPushButton):
                if button.text() == title:
                    button.click()
                    return
        raise AssertionError(f"no button {title}")

    def buttons(self) -> list[str]:
        """What the messages that are shown offer, without their whole texts."""
        found = [
            button.text()
            for item in self.bar.items()
            for button in item.findChildren(QPushButton)
        ]
        return [text for text in found if text != "Show Details"]

    def clear(self) -> None:
        self.bar.clearWidgets()


@contextmanager
def bench(tmp_path: Path, qtbot: Any) -> Iterator[Bench]:
    made = Bench(tmp_path, qtbot)
    try:
        yield made
    finally:
        made.close()
