"""Changes that are chosen in QGIS's locator bar, in the whole plugin."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from qgis.core import QgsLocatorModel, QgsLocatorModelBridge, QgsProject
from qgis.PyQt.QtCore import QModelIndex
from qgis.PyQt.QtWidgets import QLabel

from qfieldsync_cloud import classFactory
from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.gui.changes.view import ChangesView
from qfieldsync_cloud.settings import Options, write_options
from tests.gui.ground import WAIT_MS, wait_for_service
from tests.gui.window import Window
from tests.qgis.factories import deltafile, patch
from tests.qgis.service_factories import Office, office


class Desk:
    """QGIS's window with the plugin in it, and the bar that people type into."""

    def __init__(self, window: Window, park: Office, qtbot: Any) -> None:
        self.qtbot = qtbot
        self.park = park
        self.bridge = QgsLocatorModelBridge()
        window.locator = self.bridge.locator()
        window.mainWindow().show()
        self.plugin: Any = classFactory(window)
        self.plugin.initGui()
        self.parts = self.plugin._parts

    def wait(self, is_true: Any) -> None:
        self.qtbot.waitUntil(is_true, timeout=WAIT_MS)

    @property
    def view(self) -> ChangesView:
        return cast("ChangesView", self.parts.docks.changes.view)

    def push(self, *deltas: dict[str, Any], id: str = "file-1") -> list[str]:
        service = self.parts.place.local
        content = {**deltafile(*deltas), "id": id, "project": service.project_id}
        service.push_deltafile(json.dumps(content).encode())
        self.wait(lambda: all(job.status.is_final for job in service.list_jobs().items))
        return [delta["uuid"] for delta in deltas]

    def type(self, text: str) -> None:
        self.bridge.performSearch(text)
        locator = self.bridge.locator()
        self.wait(lambda: not locator.isRunning() and not self.bridge.isRunning())

    def results(self) -> list[QModelIndex]:
        """What is listed, without the titles of filters."""
        model = self.bridge.proxyModel()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        role = QgsLocatorModel.Role.ResultDataRole
        return [index for index in rows if index.data(role) is not None]

    def choose(self, uuid: str = "") -> None:
        """The first result, as the key Enter does, or a certain one."""
        role = QgsLocatorModel.Role.ResultDataRole
        found = [
            index
            for index in self.results()
            if uuid in ("", str(index.data(role).userData))
        ]
        self.bridge.triggerResult(found[0])


@pytest.fixture
def desk(window, kept, tmp_path: Path, qtbot: Any) -> Iterator[Desk]:
    (tmp_path / "stores").mkdir()
    write_options(Options(stores_folder=str(tmp_path / "stores")))
    made = Desk(window, office(tmp_path), qtbot)
    assert QgsProject.instance().read(str(made.park.service.project_path))
    wait_for_service(made.parts.place, qtbot)
    yield made
    made.plugin.unload()
    made.bridge.deleteLater()
    QgsProject.instance().clear()


@pytest.fixture
def changes(desk: Desk) -> list[str]:
    """Uuids of an edit that was applied, and of one in conflict."""
    layer_id = desk.park.layer_id
    return desk.push(
        patch(layer_id, 1, {"note": "old"}, {"note": "new"}),
        patch(layer_id, 2, {"note": "odd"}, {"note": "new"}),
    )


def test_change_that_is_chosen_is_selected_in_a_dock_that_was_never_open(desk, changes):
    desk.type("qfc conflict")
    desk.choose()

    assert desk.parts.docks.changes.isUserVisible()
    desk.wait(lambda: desk.view.selected_ids() == (changes[1],))
    desk.wait(lambda: desk.view.panel.isVisible())


def test_change_that_the_filters_hide_is_shown(desk, changes):
    view = desk.parts.docks.changes.bring_up()
    desk.wait(lambda: view.loader.is_loaded)
    view.show_only(statuses=(ChangeStatus.APPLIED,))
    assert view.filtered_ids() == (changes[0],)

    desk.type("qfc conflict")
    desk.choose()

    desk.wait(lambda: view.selected_ids() == (changes[1],))


def test_change_is_shown_in_a_dock_that_was_closed_again(desk, changes):
    dock = desk.parts.docks.changes
    view = dock.bring_up()
    desk.wait(lambda: view.loader.is_loaded)
    dock.setUserVisible(False)
    more = desk.push(
        patch(desk.park.layer_id, 3, {"note": "odd"}, {"note": "newest"}), id="file-2"
    )

    desk.type("qfc conflict")
    desk.choose(more[0])

    assert dock.isUserVisible()
    desk.wait(lambda: view.selected_ids() == (more[0],))


@pytest.mark.parametrize("is_seen", [True, False], ids=["dock open", "dock closed"])
def test_change_is_shown_where_the_server_was(desk, changes, tmp_path, is_seen):
    (tmp_path / "server").mkdir()
    desk.parts.place.set_cloud(office(tmp_path / "server").service)
    desk.parts.place.show(cloud=True)
    if is_seen:
        view = desk.parts.docks.changes.bring_up()
        desk.wait(lambda: view.loader.is_loaded)
    assert desk.parts.place.is_cloud

    desk.type("qfc conflict")
    desk.choose()

    assert not desk.parts.place.is_cloud
    desk.wait(lambda: desk.view.selected_ids() == (changes[1],))


def is_told_gone(desk: Desk) -> bool:
    """Whether the panel says so of the change that was chosen."""
    labels = desk.view.panel.state_page.findChildren(QLabel)
    return any(item.isVisible() and "no longer here" in item.text() for item in labels)


@pytest.mark.parametrize("is_seen", [True, False], ids=["dock open", "never open"])
def test_change_that_is_there_no_longer_is_told_of(desk, changes, is_seen):
    docks = desk.parts.docks
    if is_seen:
        view = docks.changes.bring_up()
        desk.wait(lambda: view.loader.is_loaded)
        view.select(changes[0])
        desk.wait(lambda: view.panel.isVisible())

    docks.show_change("gone")

    desk.wait(lambda: is_told_gone(desk))
    assert desk.view.selected_ids() == ()


def test_change_that_was_looked_for_in_vain_takes_no_selection_later(desk, changes):
    desk.parts.docks.show_change("gone")
    desk.wait(lambda: is_told_gone(desk))

    desk.type("qfc conflict")
    desk.choose()

    desk.wait(lambda: desk.view.selected_ids() == (changes[1],))
    desk.wait(lambda: not is_told_gone(desk))
    late = patch(desk.park.layer_id, 3, {"note": "old"}, {"note": "newest"})
    desk.push({**late, "uuid": "gone"}, id="file-2")
    desk.wait(lambda: "gone" in desk.view.filtered_ids())
    assert desk.view.selected_ids() == (changes[1],)


def test_change_of_another_project_is_told_to_be_gone(desk, changes, tmp_path):
    desk.type("qfc conflict")
    (tmp_path / "other").mkdir()
    other = office(tmp_path / "other")
    assert QgsProject.instance().read(str(other.service.project_path))
    wait_for_service(desk.parts.place, desk.qtbot)

    desk.choose()

    desk.wait(lambda: is_told_gone(desk))
    assert desk.view.selected_ids() == ()


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("qfc conflict", True),
        ("QFC conflict", True),
        ("conflict", True),
        ("co", False),
        ("qf conflict", False),
    ],
)
def test_prefix_is_that_of_qgis(desk, changes, text, is_found):
    assert [item.activePrefix() for item in desk.bridge.locator().filters()] == ["qfc"]

    desk.type(text)

    assert bool(desk.results()) is is_found
