"""The view of the changes: what it shows of a real service, what it lets through."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QFont
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDockWidget,
    QMainWindow,
    QMenu,
    QWidget,
)

from qfieldsync_cloud.core.changes.filters import ChangeColumn
from qfieldsync_cloud.core.changes.safety import Light
from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.errors import (
    CloudError,
    ConnectionFailed,
    NotAuthenticated,
    PermissionDenied,
    TimedOut,
)
from qfieldsync_cloud.core.services.sync_service import SyncService
from qfieldsync_cloud.gui.changes.filter_bar import Period
from tests.gui.changes_scene import Scene, fill, note, pushed, stand
from tests.qgis.factories import SRID, create, delete, deltafile, patch

STATUS = ServerStatus


@pytest.fixture
def scene(tmp_path: Path, qtbot: Any) -> Iterator[Scene]:
    made = Scene(tmp_path, qtbot.waitUntil)
    yield made
    made.close()


def shown(scene: Scene) -> list[str]:
    """The features that the table shows, by their keys or names."""
    model = scene.view.model
    return [
        model.data(model.index(row, ChangeColumn.FEATURE))
        for row in range(model.rowCount())
    ]


def cell(scene: Scene, row: int, column: ChangeColumn) -> str:
    model = scene.view.model
    return model.data(model.index(row, column))


def read_again(scene: Scene, count: int) -> None:
    """Look at the service now, until so many changes are known."""
    scene.place.refresh()
    scene.wait(
        lambda: (
            len(scene.view.model.listing) == count
            and scene.view.loader.is_loaded
            and not scene.is_reading
        )
    )


def put(service: Any, content: bytes) -> None:
    """Put another file into the place of the store, at once."""
    path = service.store.path
    other = path.with_suffix(".other")
    other.write_bytes(content)
    other.replace(path)


def choose(combo: Any, data: object) -> None:
    combo.setCurrentIndex(combo.findData(data))


# States


def test_project_without_changes_says_what_brings_some(scene):
    view = scene.show(scene.office())

    assert view.area.page.headline.text() == "No changes yet"
    buttons = view.area.page.findChildren(type(view.head.clear_button))
    assert [button.text() for button in buttons] == ["Collect…", "Push…"]
    asked = []
    buttons[1].defaultAction().triggered.disconnect()
    buttons[1].defaultAction().triggered.connect(lambda: asked.append(1))
    buttons[1].click()
    assert asked == [1]
    assert not view.light.isVisible()


def test_export_opens_its_menu_wherever_it_is_clicked(mixed):
    bar = mixed.view.head.toolbar
    actions = mixed.view.actions_on_changes.toolbar()
    [export] = [action for action in actions if action.objectName() == "export"]
    button = bar.widgetForAction(export)
    QTimer.singleShot(0, lambda: export.menu().close())

    opened: list[bool] = []
    export.menu().aboutToShow.connect(lambda: opened.append(True))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))

    assert opened


def test_changes_are_shown_with_the_names_of_the_project(scene):
    park = scene.office()
    service = scene.open(park)
    service.store.add_package("export-1", scene.folder, {})
    pushed(
        service,
        note(park.layer_id, 1, "new"),
        create(park.layer_id, {"species": "elm"}, "Point (3 3)", client="tablet-2"),
        delete("gone", 7, {}, localLayerName="Paths"),
    )
    view = scene.show(park)

    date = view.labels.device_text("tablet-1").partition(" of ")[2]
    assert date
    table = [[cell(scene, row, c) for c in list(ChangeColumn)[:6]] for row in range(3)]
    one, two = f"Device 1 of {date}", f"Device 2 of {date}"
    assert table == [
        ["Waiting", "Deleted", "Paths (unknown layer)", "7", "", one],
        ["Waiting", "Created", "trees", "elm", "", two],
        ["Waiting", "Edited", "trees", "oak (1)", "note", one],
    ]


@pytest.mark.parametrize(
    ("expression", "name"),
    [
        ("\"species\" || ' of ' || \"height\" || ' m'", "oak of 12.5 m (1)"),
        ('"species" || \' \' || "girth"', "1"),  # not recorded
        ('"species" || count(1)', "1"),  # reads the layer
        ('"species" || $area', "1"),
        ('to_int("species")', "1"),  # fails
    ],
    ids=["recorded", "not recorded", "layer", "geometry", "failing"],
)
def test_features_have_the_names_that_the_layer_gives_them(scene, expression, name):
    park = scene.office()
    service = scene.open(park)
    layer = QgsProject.instance().mapLayer(park.layer_id)
    layer.setDisplayExpression(expression)
    assert QgsProject.instance().write()
    old = {"species": "oak", "height": 12.5, "note": "old"}
    pushed(service, patch(park.layer_id, 1, old, {"note": "new"}))

    scene.show(park)

    assert shown(scene) == [name]


def test_layer_that_gets_another_name_or_goes_is_called_so(scene):
    park = scene.office()
    pushed(scene.open(park), note(park.layer_id, 1, "new"))
    scene.show(park)

    QgsProject.instance().mapLayer(park.layer_id).setName("Old trees")
    assert cell(scene, 0, ChangeColumn.LAYER) == "Old trees"
    scene.wait(lambda: scene.view.filters.layers.itemText(1) == "Old trees")
    QgsProject.instance().removeMapLayer(park.layer_id)
    unknown = f"{park.layer_id} (unknown layer)"
    scene.wait(lambda: scene.view.filters.layers.itemText(1) == unknown)
    assert cell(scene, 0, ChangeColumn.LAYER) == unknown


def test_changes_of_a_layer_that_was_mapped_are_shown_with_those_of_the_layer(scene):
    park = scene.office()
    service = scene.open(park)
    pushed(service, note(park.layer_id, 1, "new"), note("gone", 2, "new"))
    pushed(service, note("other", 3, "new"))
    ids = [item.id for item in service.list_deltas().items]
    service.retry(ids[1:2], layer_map={"gone": park.layer_id})
    scene.show(park)

    assert cell(scene, 1, ChangeColumn.LAYER) == "trees"
    layers = scene.view.filters.layers
    texts = [layers.itemText(n) for n in range(layers.count())]
    assert texts == ["All Layers", "other (unknown layer)", "trees"]
    scene.view.show_only(layer_id=park.layer_id)
    assert shown(scene) == ["oak (2)", "oak (1)"]


def test_store_that_cannot_be_read_is_told_and_can_be_tried_again(scene):
    park = scene.office()
    service = scene.open(park)
    pushed(service, note(park.layer_id, 1, "new"))
    content = service.store.path.read_bytes()
    put(service, b"no store at all" * 100)
    view = scene.view
    view.show()
    view.set_shown(True)
    scene.wait(lambda: view.area.page.button.text() == "Try Again")
    assert view.area.page.headline.text() == "The changes cannot be read"

    put(service, content)
    view.area.page.button.click()
    scene.wait(lambda: not view.area.table.isHidden())
    assert shown(scene) == ["oak (1)"]


def test_trouble_later_leaves_the_rows_and_says_so(scene):
    park = scene.office()
    service = scene.open(park)
    pushed(service, note(park.layer_id, 1, "new"))
    view = scene.show(park)
    content = service.store.path.read_bytes()
    put(service, b"no store at all" * 100)
    scene.place.refresh()
    scene.wait(view.trouble_strip.isVisible)

    assert shown(scene) == ["oak (1)"]
    put(service, content)
    view.trouble_strip.button.click()
    scene.wait(lambda: not view.trouble_strip.isVisible() and not scene.is_reading)


@pytest.mark.parametrize("width", [300, 700])
def test_nothing_above_the_table_is_cut_off(mixed, width):
    view = mixed.view
    view.resize(width, 500)
    view.filters.more_button.setChecked(True)
    ids = view.model.ids()
    stand(mixed.place.local, dict(zip(ids, [STATUS.ERROR, STATUS.UNPERMITTED])))
    mixed.place.refresh()
    mixed.wait(lambda: view.chips.buttons[STATUS.UNPERMITTED].isVisible())
    QApplication.processEvents()

    for box in (view.chips, view.filters.layers.parentWidget()):
        for child in box.children():
            if isinstance(child, QWidget) and child.isVisible():
                assert box.rect().contains(child.geometry()), child
                assert child.width() >= child.minimumSizeHint().width()
    assert view.minimumSizeHint().width() <= 300


@pytest.fixture
def large_letters() -> Iterator[None]:
    font = QApplication.font()
    larger = QFont(font)
    larger.setPointSizeF(1.5 * font.pointSizeF())
    QApplication.setFont(larger)
    yield
    QApplication.setFont(font)


def test_nothing_above_the_table_overlaps_where_letters_are_large(large_letters, mixed):
    view = mixed.view
    view.resize(300, 640)
    stand(mixed.place.local, {view.model.ids()[0]: STATUS.ERROR})
    mixed.place.refresh()
    mixed.wait(lambda: view.chips.buttons[STATUS.ERROR].isVisible())
    view.table.selectRow(0)

    mixed.wait(view.panel.isVisible)
    QApplication.processEvents()
    places = [
        child.geometry()
        for child in view.head.children()
        if isinstance(child, QWidget) and child.isVisible()
    ]
    assert len(places) >= 4
    for above, below in itertools.combinations(places, 2):
        assert not above.intersects(below)
    assert view.head.rect().contains(view.chips.geometry())


@pytest.mark.parametrize("width", [260, 319])
def test_selecting_a_change_leaves_the_window_as_large_as_it_is(
    request, mixed, qtbot, width
):
    if width > 300:
        request.getfixturevalue("large_letters")
    view, window = mixed.view, QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QWidget())
    dock = QDockWidget("Changes", window)
    dock.setWidget(view)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resize(900, 500)
    window.show()
    window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    size = window.size()
    stand(mixed.place.local, {view.model.ids()[0]: STATUS.ERROR})
    mixed.place.refresh()
    mixed.wait(lambda: view.chips.buttons[STATUS.ERROR].isVisible())
    assert size.height() == 500

    view.table.selectRow(0)
    mixed.wait(view.panel.isVisible)
    qtbot.wait(100)

    assert window.size() == size
    shown = [view.light, view.head.toolbar, view.chips, view.filters]
    for above, below in itertools.combinations([part.geometry() for part in shown], 2):
        assert not above.intersects(below)
    assert view.head.rect().contains(view.filters.geometry())
    view.setParent(None)


# Filters


@pytest.fixture
def mixed(scene: Scene) -> Scene:
    """Five changes, seen: of two layers, two devices, three statuses."""
    park = scene.office()
    service = scene.open(park)
    first = pushed(
        service,
        note(park.layer_id, 1, "new", old_wkt="Point (1 2)"),
        note(park.layer_id, 2, "new", client="tablet-2", old_wkt="Point (500 2)"),
    )
    second = pushed(
        service,
        create(park.layer_id, {"species": "elm"}, "Point (600 3)"),
        delete(park.layer_id, 4, {"species": "lime"}),
        note("gone", 5, "new", client="tablet-2", old_wkt="Point (1 2)"),
    )
    stand(service, {first[0]: STATUS.APPLIED, second[0]: STATUS.CONFLICT})
    scene.show(park)
    assert len(shown(scene)) == 5
    return scene


def test_status_chips_count_and_filter(mixed):
    chips = mixed.view.chips
    texts = {
        status: button.accessibleName()
        for status, button in chips.buttons.items()
        if button.isVisible()
    }
    assert texts == {
        STATUS.CONFLICT: "1 in conflict",
        STATUS.PENDING: "3 waiting",
        STATUS.APPLIED: "1 applied",
    }

    chips.buttons[STATUS.CONFLICT].click()
    assert shown(mixed) == ["elm"]
    chips.buttons[STATUS.APPLIED].click()
    assert shown(mixed) == ["elm", "oak (1)"]
    assert mixed.view.head.shown_text.text() == "2 of 5 shown"
    mixed.view.head.clear_button.click()
    assert len(shown(mixed)) == 5
    assert chips.chosen == frozenset()
    assert not mixed.view.head.summary.isVisible()


def test_filters_by_layer_method_and_device(mixed):
    filters = mixed.view.filters
    filters.more_button.click()
    assert filters.layers.isVisible()

    choose(filters.layers, "gone")
    assert shown(mixed) == ["5"]
    choose(filters.layers, None)
    choose(filters.methods, DeltaMethod.DELETE)
    assert shown(mixed) == ["lime (4)"]
    choose(filters.methods, None)
    choose(filters.people, "tablet-2")
    assert shown(mixed) == ["5", "oak (2)"]


def test_filter_by_words_looks_into_every_column(mixed):
    search = mixed.view.filters.search

    search.setText("oak waiting")
    assert shown(mixed) == ["oak (2)"]
    search.setText("UNKNOWN layer")
    assert shown(mixed) == ["5"]
    search.setText("nowhere")
    page = mixed.view.area.page
    assert mixed.view.area.table.isHidden()
    assert page.text.text() == "The filters hide 5 changes."
    page.button.click()
    assert len(shown(mixed)) == 5
    assert search.text() == ""
    assert not mixed.view.area.table.isHidden()


def test_filters_by_time(mixed):
    service, filters = mixed.place.local, mixed.view.filters
    with service.store.writing() as rows:
        old = datetime.now(timezone.utc) - timedelta(days=3)
        rows.execute(
            "UPDATE delta SET created_at = ? WHERE seq <= 2",
            (old.isoformat(timespec="microseconds"),),
        )
        older = old - timedelta(days=30)
        rows.execute(
            "UPDATE delta SET created_at = ? WHERE seq = 1",
            (older.isoformat(timespec="microseconds"),),
        )
    assert filters.periods.findData(Period.SINCE_PACKAGE) == -1
    service.store.add_package("export-1", mixed.folder, {})
    pushed(service, note("gone", 9, "after the package"))
    mixed.view.loader.start(mixed.view.labels.namings)
    read_again(mixed, 6)
    mixed.wait(lambda: filters.periods.findData(Period.SINCE_PACKAGE) > 0)

    choose(filters.periods, Period.TODAY)
    assert len(shown(mixed)) == 4
    choose(filters.periods, Period.WEEK)
    assert len(shown(mixed)) == 5
    choose(filters.periods, Period.SINCE_PACKAGE)
    assert shown(mixed) == ["9"]
    choose(filters.periods, Period.CUSTOM)
    filters.more_button.click()
    assert filters.span.isVisible()
    filters.since.setDateTime(filters.since.dateTime().addDays(-4))
    filters.until.setDateTime(filters.until.dateTime().addDays(-2))
    assert shown(mixed) == ["oak (2)"]


def test_map_filter_follows_the_map(mixed):
    view, canvas = mixed.view, mixed.qgis.mapCanvas()
    canvas.resize(400, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(f"EPSG:{SRID}"))
    canvas.setExtent(QgsRectangle(0, 0, 10, 10))

    view.filters.view_button.click()
    assert shown(mixed) == ["5", "oak (1)"]

    canvas.setExtent(QgsRectangle(450, -50, 650, 50))
    mixed.wait(lambda: shown(mixed) == ["elm", "oak (2)"])
    view.filters.view_button.click()
    assert len(shown(mixed)) == 5
    canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    assert not view.map_filter._timer.isActive()


def test_map_in_another_crs_is_brought_into_that_of_the_layer(scene):
    park = scene.office()
    east, north = 500_000, 5_700_000  # 9 degrees east, on the central meridian
    pushed(
        scene.open(park),
        note(park.layer_id, 1, "a", old_wkt=f"Point ({east} {north})"),
        note(park.layer_id, 2, "b", old_wkt=f"Point ({east + 90_000} {north})"),
    )
    view, canvas = scene.show(park), scene.qgis.mapCanvas()
    canvas.resize(400, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(8.9, 51.3, 9.1, 51.6))

    view.filters.view_button.click()

    assert shown(scene) == ["oak (1)"]


def test_show_only_replaces_the_filters(mixed):
    view = mixed.view
    view.filters.search.setText("elm")
    view.show_only(statuses=[STATUS.APPLIED])
    assert shown(mixed) == ["oak (1)"]
    assert view.chips.chosen == {STATUS.APPLIED}
    view.show_only(layer_id="gone")
    assert shown(mixed) == ["5"]
    assert view.filters.layers.isVisible()
    ids = view.model.ids()
    view.show_only(ids=ids)
    assert shown(mixed) == ["5"]
    assert view.filtered_ids() == tuple(ids)
    view.show_only()
    assert len(shown(mixed)) == 5


def test_what_is_wanted_before_the_view_is_seen_is_shown_then(scene):
    park = scene.office()
    ids = pushed(scene.open(park), *(note(park.layer_id, n, "new") for n in (1, 2, 3)))
    stand(park.service, dict.fromkeys(ids[:2], STATUS.CONFLICT))
    view = scene.view
    view.show_only(statuses=[STATUS.CONFLICT], layer_id=park.layer_id)
    view.select(ids[0])

    view.show()
    view.set_shown(True)
    scene.wait(lambda: view.loader.is_loaded and bool(view.selected_ids()))

    assert shown(scene) == ["oak (2)", "oak (1)"]
    assert view.selected_ids() == (ids[0],)
    scene.wait(view.panel.isVisible)


def test_panel_is_there_while_a_change_is_selected(mixed):
    view = mixed.view
    view.resize(400, 500)
    assert not view.panel.isVisible()
    view.table.select(view.model.ids()[-1])
    mixed.wait(view.panel.isVisible)
    QApplication.processEvents()
    place = view.table.visualRect(view.table.currentIndex())
    assert view.table.viewport().rect().contains(place.center())
    view.table.clearSelection()
    mixed.wait(lambda: not view.panel.isVisible())


def test_select_clears_filters_that_hide_the_change(mixed):
    view = mixed.view
    wanted = view.model.ids()[0]
    view.show_only(statuses=[STATUS.APPLIED])

    view.select(wanted)

    assert view.selected_ids() == (wanted,)
    assert len(shown(mixed)) == 5


def test_change_that_is_not_there_yet_is_selected_when_it_comes(mixed):
    view, late = mixed.view, note("gone", 8, "late")
    view.select(late["uuid"])
    pushed(mixed.place.local, late)
    read_again(mixed, 6)

    assert view.selected_ids() == (late["uuid"],)


# The light


def test_light_says_why_it_is_not_safe_and_shows_that(mixed):
    view = mixed.view
    assert view.light.safety.light is Light.ATTENTION
    assert view.light.accessibleName() == (
        "Not safe to sync yet: 1 in conflict, 3 waiting"
    )
    view.filters.search.setText("elm")

    view.light.reason_requested.emit(view.light.safety.open_statuses)
    assert len(shown(mixed)) == 4
    assert view.chips.chosen == {STATUS.CONFLICT, STATUS.PENDING}


def test_light_is_green_when_everything_is_settled(mixed, qtbot):
    service, view = mixed.place.local, mixed.view
    ids = view.model.ids()
    stand(service, dict.fromkeys(ids, STATUS.APPLIED))
    stand(service, {ids[0]: STATUS.IGNORED})
    mixed.place.refresh()
    mixed.wait(lambda: view.light.safety.light is Light.SAFE)

    told = []
    view.light.reason_requested.connect(told.append)
    qtbot.mouseClick(view.light, Qt.MouseButton.LeftButton)
    assert told == []
    stand(service, {ids[0]: STATUS.PENDING})
    mixed.place.refresh()
    mixed.wait(lambda: view.light.safety.light is Light.WAIT)
    qtbot.mouseClick(view.light, Qt.MouseButton.LeftButton)
    assert told == [{STATUS.PENDING}]
    view.light.setFocus()
    qtbot.keyClick(view.light, Qt.Key.Key_Space)
    assert len(told) == 2


# Devices


def test_new_device_is_asked_for_its_name_once(mixed):
    view = mixed.view
    assert view.device_strip.isVisible()
    assert view.device_strip.text.text() == (
        "2 new devices sent changes, the first is Device 1"
    )
    view.device_strip.button.click()
    dialog = view.device_names.dialog
    dialog.setTextValue("  Crew   North ")
    dialog.accept()
    mixed.wait(lambda: cell(mixed, 4, ChangeColumn.WHO) == "Crew North")

    assert view.device_strip.text.text() == "A new device sent changes: Device 2"
    assert "Crew North" in [
        view.filters.people.itemText(n) for n in range(view.filters.people.count())
    ]
    view.filters.search.setText("north elm")
    assert shown(mixed) == ["elm"]
    view.device_strip.close_button.click()
    assert not view.device_strip.isVisible()
    mixed.wait(lambda: view.labels.crews.unnamed == ())
    pushed(mixed.place.local, note("gone", 8, "more", client="tablet-2"))
    read_again(mixed, 6)
    assert not view.device_strip.isVisible()


def test_device_can_be_named_from_the_context_menu(mixed):
    view = mixed.view
    own = QAction("Apply", view)
    view.actions_on_changes.context = lambda: (own,)
    view.table.selectRow(0)
    view.table.menu_requested.emit(QPoint(5, 5))
    [menu] = [m for m in view.findChildren(QMenu) if m.isVisible()]
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Apply", "Name Device…"]
    menu.actions()[-1].trigger()
    menu.close()

    dialog = view.device_names.dialog
    assert "tablet-2" in dialog.labelText()
    dialog.setTextValue("Crew South")
    dialog.accept()
    mixed.wait(lambda: cell(mixed, 0, ChangeColumn.WHO) == "Crew South")
    tip = view.model.data(
        view.model.index(0, ChangeColumn.WHO), Qt.ItemDataRole.ToolTipRole
    )
    assert tip.startswith("Device id tablet-2")


# Refresh


def test_selection_and_scroll_position_stay_while_changes_come(scene):
    park = scene.office()
    service = scene.open(park)
    pushed(service, *(note(park.layer_id, 1, f"note {n}") for n in range(300)))
    view = scene.show(park)
    view.resize(500, 500)
    scene.wait(lambda: view.table.verticalScrollBar().maximum() > 100)
    view.table.verticalScrollBar().setValue(100)
    chosen = view.model.change_at(102).id
    view.table.select(chosen)
    scene.wait(view.panel.isVisible)
    QApplication.processEvents()  # the chosen row goes where the panel leaves room
    seen = view.model.change_at(view.table.rowAt(0)).id

    pushed(service, *(note("gone", 1, f"more {n}") for n in range(50)))
    read_again(scene, 350)

    assert view.model.change_at(view.table.rowAt(0)).id == seen
    assert view.selected_ids() == (chosen,)


def test_rows_follow_the_worker_that_applies_them(scene, qtbot):
    park = scene.office()
    view = scene.show(park, is_working=True)
    service, resets = park.service, []
    view.model.modelReset.connect(lambda: resets.append(1))
    changes = [note(park.layer_id, n % 5 + 1, f"note {n}") for n in range(40)]
    content = {**deltafile(*changes), "project": service.project_id}
    service.push_deltafile(json.dumps(content).encode())

    scene.wait(lambda: len(view.model.listing) == 40)
    scene.wait(
        lambda: (
            view.light.safety is not None
            and not view.light.safety.open_statuses & {STATUS.PENDING, STATUS.BUSY}
        ),
        timeout=30_000,
    )
    counts = {k: v for k, v in service.counts().items() if v}
    assert view.model.listing.counts() == counts
    assert resets == []


def test_project_that_is_closed_and_another_one_leave_nothing_behind(scene):
    park = scene.office("one")
    service = scene.open(park)
    pushed(service, *(note(park.layer_id, 1, f"note {n}") for n in range(1500)))
    view = scene.view
    view.show()
    view.set_shown(True)
    scene.wait(lambda: view.model.rowCount() > 0)
    told = []
    view.panel.show_change = told.append
    view.table.selectRow(0)
    scene.wait(lambda: bool(told))
    view.filters.search.setText("note")

    QgsProject.instance().clear()

    assert view.model.rowCount() == len(view.model.listing) == 0
    assert not view.shows_content
    assert told[-1] is None
    other = scene.office("two")
    pushed(scene.open(other), note(other.layer_id, 3, "other"))
    read_again(scene, 1)
    assert shown(scene) == ["oak (3)"]
    assert view.filters.search.text() == ""


def test_hidden_view_reads_nothing_and_tells_of_no_change(mixed, qtbot):
    view, told = mixed.view, []
    view.panel.show_change = told.append
    view.table.selectRow(1)
    mixed.wait(lambda: bool(told))
    view.set_shown(False)
    assert told[-1] is None
    pushed(mixed.place.local, note("gone", 8, "more"))
    mixed.place.lists_changed.emit()
    qtbot.wait(100)
    assert len(view.model.listing) == 5

    resets = []
    view.model.modelReset.connect(lambda: resets.append(1))
    view.set_shown(True)
    mixed.wait(lambda: len(view.model.listing) == 6)
    assert told[-1] == view.selected_ids()[0]
    assert resets == []


# Drag and drop


def test_deltafile_can_be_dropped_and_nothing_else(mixed, tmp_path):
    view = mixed.view
    change = note("gone", 6, "dropped")
    content = {**deltafile(change), "project": mixed.place.local.project_id}
    path = tmp_path / "file.json"
    path.write_text(json.dumps(content), encoding="utf-8")

    def drop(url: str) -> bool:
        mime = QMimeData()
        mime.setUrls([QUrl(url)])
        for kind in (QDragEnterEvent, QDropEvent):
            event = kind(
                QPoint(5, 5),
                Qt.DropAction.CopyAction,
                mime,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            event.ignore()
            QApplication.sendEvent(view, event)
        return event.isAccepted()

    assert not drop((tmp_path / "file.txt").as_uri())
    assert not drop("https://example.org/file.json")
    assert drop(path.as_uri())
    mixed.wait(lambda: len(view.model.listing) == 6)
    assert view.model.ids()[0] == change["uuid"]


# A server


class Server(SyncService):
    """The lists of another service, out of reach at times."""

    def __init__(self, lists: SyncService) -> None:
        self._lists = lists
        self.error: Exception | None = None

    project_id = property(lambda self: self._lists.project_id)
    title = "example.org"

    def list_deltas(self, *args: Any, **options: Any) -> Any:
        if self.error is not None:
            raise self.error
        return self._lists.list_deltas(*args, **options)

    def _never(self, *_args: Any, **_options: Any) -> Any:
        raise AssertionError("a view only lists changes")

    list_jobs = get_job = create_job = cancel_job = _never
    push_deltafile = apply_deltas = _never


@pytest.mark.parametrize(
    ("error", "headline"),
    [
        (
            ConnectionFailed("connection_failed", "no route"),
            "The server cannot be reached",
        ),
        (
            TimedOut("answer_timed_out", "silent"),
            "The server cannot be reached",
        ),
        (
            PermissionDenied(403, "permission_denied", "https://example.org", "no"),
            "The server does not show you the changes",
        ),
    ],
    ids=["offline", "silent", "no permission"],
)
def test_server_tells_people_and_its_troubles_are_explained(mixed, error, headline):
    view, server = mixed.view, Server(mixed.place.local)
    server.error = error
    mixed.place.set_cloud(server)
    mixed.place.show(cloud=True)
    mixed.wait(lambda: view.area.page.headline.text() == headline)
    assert view.area.page.text.text()
    assert not view.device_strip.isVisible()

    server.error = None
    view.area.page.button.click()
    mixed.wait(lambda: view.loader.is_loaded and not view.area.table.isHidden())
    model = view.model
    header = model.headerData(ChangeColumn.WHO, Qt.Orientation.Horizontal)
    assert header == "User"
    assert cell(mixed, 0, ChangeColumn.WHO) == mixed.place.local.user
    assert view.filters.people.itemText(0) == "All Users"

    server.error = error
    mixed.place.refresh()
    mixed.wait(view.trouble_strip.isVisible)
    told = view.trouble_strip.text.text()
    assert told.startswith(f"{headline}. ")
    assert told.count(".") >= 3, "what happened, and what to do"
    assert len(shown(mixed)) == 5
    mixed.place.show(cloud=False)
    mixed.wait(lambda: view.loader.is_loaded)
    assert not view.trouble_strip.isVisible()


# Many changes


def test_hundred_thousand_changes_are_read_in_batches_and_filtered(scene):
    park = scene.office()
    fill(scene.open(park), park.layer_id, 100_000)
    view, told = scene.view, []
    view.loader.progressed.connect(
        lambda: told.append(
            (
                view.model.rowCount(),
                view.area.progress.isVisible(),
                view.area.progress_text.text(),
                view.light.safety.light,
            )
        )
    )
    view.show()
    view.set_shown(True)
    scene.wait(lambda: view.loader.is_loaded, timeout=60_000)

    rows, is_progress_shown, text, light = told[0]
    assert 0 < rows < 100_000
    assert is_progress_shown
    assert text.endswith(" of 100000 read")
    assert light is Light.ATTENTION
    assert view.model.rowCount() == 100_000
    assert not view.area.progress.isVisible()

    counts = []
    for text in ("e", "el", "elm", "elm 9", "", "tablet-3"):
        view.filters.search.setText(text)
        QApplication.processEvents()
        counts.append(view.model.rowCount())

    # every client has a seventh, every species a fourth
    assert counts[0] >= counts[1] >= counts[2] > counts[3] > 0
    assert counts[2] == 25_000
    assert counts[4] == 100_000
    assert counts[5] > 14_000


def test_server_without_changes_offers_no_collecting(scene):
    view = scene.show(scene.office())
    scene.place.set_cloud(Server(scene.place.local))
    scene.place.show(cloud=True)

    scene.wait(lambda: "the server" in view.area.page.text.text())
    kind, page = type(view.head.clear_button), view.area.page
    scene.wait(lambda: [item.text() for item in page.findChildren(kind)] == ["Push…"])


@pytest.mark.parametrize(
    ("error", "headline"),
    [
        (
            NotAuthenticated(401, "token_authentication_failed", "https://a.org", "no"),
            "The login ran out",
        ),
        (
            CloudError("too_many_wrong_passwords", "not asked"),
            "The server refused the password",
        ),
        (CloudError("not_signed_in", "not asked"), "The login ran out"),
    ],
    ids=["ran_out", "passwords_refused", "signed_out"],
)
def test_login_that_ran_out_is_told_with_a_way_to_sign_in(mixed, error, headline):
    view, server = mixed.view, Server(mixed.place.local)
    server.error = error
    mixed.place.set_cloud(server)
    mixed.place.show(cloud=True)
    mixed.wait(lambda: view.area.page.headline.text() == headline)

    assert view.area.page.button.text() == "Sign In Again…"
    assert "sign in" in view.area.page.text.text().lower()
