"""The panel about one change: on real services, real layers and a real canvas."""

from __future__ import annotations

import gc
import shutil
from datetime import datetime, timezone
from pathlib import Path

import pytest
from qgis.core import QgsEditorWidgetSetup, QgsPointXY, QgsProject
from qgis.gui import QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import QAction, QApplication, QToolButton, QWidget

from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.local.opening import open_service
from qfieldsync_cloud.gui.changes.details.attachment_model import AttachmentModel
from qfieldsync_cloud.gui.changes.details.field_model import FieldColumn, FieldModel
from qfieldsync_cloud.gui.changes.details.outcome_model import OutcomeColumn
from qfieldsync_cloud.gui.changes.details.panel import ChangePanel
from qfieldsync_cloud.paths import resource
from qfieldsync_cloud.tasks.when_destroyed import _waiting, when_destroyed
from tests.gui.panel_scene import Scene, edit_project, opened
from tests.qgis.factories import PROJECT_ID, create, delete, oak, patch
from tests.qgis.service_factories import office
from tests.unit.http_servers import client_of, refuse, serving

WAIT_MS = 30_000
PHOTO = Path(resource("sample/DCIM/tree_1304_20250613101500.png"))


class Offering(QObject):
    """Offers one action for every change; what a table does is not tried here."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene.place)
        self.action = QAction("Resolve…", self)
        self.action.setObjectName("resolve")
        self.separator = QAction(self)

    def offered(self, record):
        return (self.action, self.separator)


@pytest.fixture
def park(tmp_path):
    return office(
        tmp_path,
        oak(1, geom="Point (565000 5934000)"),
        oak(2, geom="Point (565100 5934000)", note=None),
        oak(3, geom="Point (565200 5934000)"),
    )


@pytest.fixture
def scene(park, tmp_path, qtbot):
    with opened(park, tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def offering(scene):
    return Offering(scene)


@pytest.fixture
def panel(scene, offering, qtbot):
    made = ChangePanel(scene.place, scene.window, offering.offered)
    made.resize(420, 800)
    made.show()
    yield made
    if not sip.isdeleted(made):
        sip.delete(made)


def show(panel, change, qtbot) -> None:
    panel.show_change(change["uuid"])
    qtbot.waitUntil(
        lambda: (
            panel.inspection is not None
            and panel.inspection.record.id == change["uuid"]
        ),
        timeout=WAIT_MS,
    )


def rows(panel) -> list[tuple[str, ...]]:
    """What the table of fields shows, with the marks at the end."""
    shown = panel.content.fields.shown
    found = []
    for row in range(shown.rowCount()):
        indexes = [shown.index(row, column) for column in FieldColumn]
        mark = indexes[0].data(FieldModel.MARK_ROLE)
        texts = tuple(str(index.data()) for index in indexes)
        found.append((*texts, mark.text) if mark else texts)
    return found


def bands(scene) -> list[QgsRubberBand]:
    return [item for item in scene.canvas.items() if isinstance(item, QgsRubberBand)]


def moved(park) -> dict:
    """Waits in conflict: the height was changed here as well."""
    park.source.execute("UPDATE trees SET height = 13.25 WHERE fid = 1")
    return patch(
        park.layer_id,
        1,
        {"species": "oak", "height": 12.5, "girth": 80, "note": "old"},
        {"height": 14.5, "note": "new"},
        old_wkt="Point (565000 5934000)",
        new_wkt="Point (565003 5934004)",
    )


def test_conflict_is_told_with_all_three_sides(scene, panel, park, qtbot):
    change = moved(park)
    scene.push(change)

    show(panel, change, qtbot)

    content = panel.content
    assert panel.shows_content
    assert content.header.title.said == "Edited: oak (1)"
    assert content.header.status_text.said == "In conflict"
    assert content.header.feature.said == "1 in trees"
    assert content.reasons.outcome.said.startswith("Conflict: feature 1 in trees")
    assert content.reasons.remedy.said.startswith("Resolve it: take a side")
    assert rows(panel) == [
        ("height", "12.5", "14.5", "13.25", "In conflict"),
        ("note", "old", "new", "old"),
    ]
    assert content.geometry_row.change_text.said == "Moved 5 m"
    assert content.geometry_row.here_text.said == "Here now: as before"
    assert len(bands(scene)) == 3


def test_all_fields_are_shown_on_request(scene, panel, park, qtbot):
    change = moved(park)
    scene.push(change)
    show(panel, change, qtbot)
    table = panel.content.fields
    height = table.view.height()

    table.show_all_box.setChecked(True)

    assert [row[0] for row in rows(panel)] == [
        "fid",
        "species",
        "height",
        "girth",
        "note",
    ]
    assert ("girth", "80", "", "80") in rows(panel)
    assert table.view.height() > height


def test_edits_that_are_not_saved_are_shown_beside_the_change(
    scene, panel, park, qtbot
):
    change = moved(park)
    scene.push(change)
    layer = QgsProject.instance().mapLayer(park.layer_id)
    assert layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("height"), 99.5)

    show(panel, change, qtbot)

    assert [row[3] for row in rows(panel) if row[0] == "height"] == ["99.5"]
    assert "have not saved" in panel.content.reasons.warnings.label.text()
    layer.rollBack()
    panel.show_change(None)
    show(panel, change, qtbot)
    assert [row[3] for row in rows(panel) if row[0] == "height"] == ["13.25"]
    assert "have not saved" not in panel.content.reasons.warnings.label.text()


def test_fields_are_copied_as_columns(scene, panel, park, qtbot):
    change = moved(park)
    scene.push(change)
    show(panel, change, qtbot)
    table = panel.content.fields

    table.copy_action.trigger()

    assert QGuiApplication.clipboard().text().splitlines() == [
        "Field\tBefore\tNew\tHere",
        "height\t12.5\t14.5\t13.25",
        "note\told\tnew\told",
    ]
    table.view.setCurrentIndex(table.shown.index(0, FieldColumn.NEW))
    table.copy_value_action.trigger()
    assert QGuiApplication.clipboard().text() == "14.5"


def test_null_is_shown_as_null_and_not_recorded_as_nothing(scene, panel, park, qtbot):
    change = patch(park.layer_id, 2, {"note": None}, {"note": "new", "girth": 90})
    scene.push(change)

    show(panel, change, qtbot)

    assert rows(panel) == [
        ("girth", "", "90", "90"),
        ("note", "NULL", "new", "new"),
    ]
    index = panel.content.fields.shown.index(0, FieldColumn.OLD)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Not recorded"


def test_created_feature_has_no_before(scene, panel, park, qtbot):
    change = create(park.layer_id, {"note": "made"}, "Point (565050 5934000)")
    scene.push(change)

    show(panel, change, qtbot)

    assert panel.content.header.title.said == "Created: feature 4"
    assert rows(panel) == [("note", "", "made", "made")]
    assert panel.content.geometry_row.change_text.said == "Point at 565050, 5934000"
    assert len(bands(scene)) == 2


def test_deleted_feature_shows_what_it_was(scene, panel, park, qtbot):
    old = {"species": "oak", "height": 12.5, "girth": 80, "note": "old"}
    change = delete(park.layer_id, 3, old, "Point (565200 5934000)")
    scene.push(change)

    show(panel, change, qtbot)

    assert panel.content.header.title.said == "Deleted: oak (3)"
    assert rows(panel)[0] == ("species", "oak", "", "")
    assert rows(panel)[-1] == ("note", "old", "", "")
    assert len(bands(scene)) == 1
    assert not panel.content.reasons.warnings.isVisible()


def test_layer_that_is_gone_is_told_and_the_change_still_shown(
    scene, panel, park, qtbot
):
    change = patch(
        "gone_1",
        7,
        {"note": "old"},
        {"note": "new"},
        old_wkt="Point (10 53)",
        new_wkt="Point (10.1 53)",
        crs="EPSG:4326",
    )
    scene.push(change)

    show(panel, change, qtbot)

    layer = "gone_1, which the project does not have"
    assert panel.content.header.feature.said == f"7 in {layer}"
    assert "gone_1" in panel.content.reasons.outcome.said
    assert panel.content.reasons.remedy.said
    assert not panel.content.reasons.problem.isVisible()
    assert rows(panel) == [("note", "old", "new", "")]
    assert len(bands(scene)) == 2


def test_data_that_are_gone_are_told(scene, panel, park, qtbot):
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    scene.push(change)
    scene.close_project()
    park.source.path.rename(park.source.path.with_suffix(".away"))
    QgsProject.instance().read(str(park.service.project_path))
    qtbot.waitUntil(lambda: scene.place.local is not None, timeout=20_000)

    show(panel, change, qtbot)

    assert panel.content.reasons.problem.isVisible()
    assert panel.content.reasons.problem.label.said


def test_change_that_is_gone_is_a_state(scene, panel, qtbot):
    panel.show_change("nothing")

    qtbot.waitUntil(
        lambda: panel.state_page.headline.text() == "This change is no longer here",
        timeout=WAIT_MS,
    )
    assert not panel.shows_content


def test_nothing_selected_is_a_state_and_nothing_on_the_map(scene, panel, park, qtbot):
    change = moved(park)
    scene.push(change)
    assert panel.state_page.headline.text() == "No change is selected"
    show(panel, change, qtbot)

    panel.show_change(None)

    assert not panel.shows_content
    assert panel.inspection is None
    assert bands(scene) == []


def test_last_of_two_quick_selections_is_shown(scene, panel, park, qtbot):
    first, second = moved(park), patch(park.layer_id, 3, {"girth": 80}, {"girth": 81})
    scene.push(first, second)

    panel.show_change(first["uuid"])
    show(panel, second, qtbot)
    qtbot.wait(100)

    assert panel.content.header.title.said == "Edited: oak (3)"


def test_panel_follows_what_becomes_of_the_change(scene, panel, park, qtbot):
    change = moved(park)
    scene.push(change)
    show(panel, change, qtbot)
    scene.place.watch(panel)

    scene.place.local.ignore([change["uuid"]], "the office is right")

    qtbot.waitUntil(
        lambda: panel.content.header.status_text.said == "Set aside", timeout=WAIT_MS
    )
    outcomes = panel.content.outcomes
    what = [
        outcomes.index(row, OutcomeColumn.WHAT).data()
        for row in range(outcomes.rowCount())
    ]
    assert what == ["Set aside", "In conflict", "Received"]
    user = scene.place.local.user
    said = outcomes.index(1, OutcomeColumn.SAID).data()
    assert said.startswith(f"By {user}. Conflict: ")
    assert not panel.content.reasons.remedy.isVisible()


def test_offered_actions_are_buttons(scene, panel, offering, park, qtbot):
    change = moved(park)
    scene.push(change)
    show(panel, change, qtbot)
    pressed = []
    offering.action.triggered.connect(lambda: pressed.append(1))

    [button] = [
        item
        for item in panel.content.reasons.buttons.findChildren(QToolButton)
        if item.isVisible()
    ]
    button.click()

    assert button.text() == "Resolve…"
    assert pressed == [1]


def test_zoom_brings_the_change_into_view(scene, panel, park, qtbot):
    change = moved(park)
    scene.push(change)
    show(panel, change, qtbot)

    panel.content.geometry_row.zoom_button.click()
    panel.content.geometry_row.flash_button.click()

    extent = scene.canvas.extent()
    for band in bands(scene):
        for part in range(band.size()):
            assert extent.contains(QgsPointXY(band.getPoint(part, 0)))
    assert extent.width() < 500


def test_map_is_left_alone_when_the_box_is_not_ticked(scene, panel, park, qtbot):
    change = moved(park)
    scene.push(change)
    show(panel, change, qtbot)
    box = panel.content.geometry_row.on_map_box

    box.setChecked(False)
    hidden = len(bands(scene))
    box.setChecked(True)

    assert (hidden, len(bands(scene))) == (0, 3)


def test_map_is_left_alone_while_the_panel_is_hidden(scene, panel, park, qtbot):
    change = moved(park)
    scene.push(change)
    show(panel, change, qtbot)

    panel.hide()
    hidden = len(bands(scene))
    panel.show()

    qtbot.waitUntil(lambda: len(bands(scene)) == 3, timeout=WAIT_MS)
    assert hidden == 0


def test_nothing_is_left_when_the_project_is_closed(scene, panel, park, qtbot):
    change = moved(park)
    scene.push(change)
    show(panel, change, qtbot)

    scene.close_project()

    assert bands(scene) == []
    assert not panel.shows_content


def test_nothing_is_left_when_the_panel_is_deleted(scene, panel, park, qtbot):
    change = moved(park)
    scene.push(change)
    show(panel, change, qtbot)
    drawings = panel.bands

    panel.deleteLater()
    qtbot.waitUntil(lambda: sip.isdeleted(panel), timeout=WAIT_MS)

    assert bands(scene) == []
    assert drawings.items == ()
    scene.close_project()


def test_device_is_called_what_the_analyst_called_it(scene, panel, park, qtbot):
    change = moved(park)
    scene.push(change)
    show(panel, change, qtbot)
    before = panel.content.header.sender.said
    scene.place.watch(panel)

    scene.place.local.set_client_name("tablet-1", "North crew")

    assert before.startswith("Device 1, sent by ")
    qtbot.waitUntil(
        lambda: panel.content.header.sender.said.startswith("North crew, sent by "),
        timeout=WAIT_MS,
    )


# Photos


@pytest.fixture
def with_photos(park, tmp_path):
    widget = QgsEditorWidgetSetup("ExternalResource", {"RelativeStorage": 1})
    edit_project(
        park.service.project_path,
        park.layer_id,
        lambda layer: layer.setEditorWidgetSetup(
            layer.fields().indexOf("note"), widget
        ),
    )
    (tmp_path / "DCIM").mkdir()
    shutil.copy(PHOTO, tmp_path / "DCIM" / "tree.png")
    (tmp_path / "DCIM" / "tree.sh").write_text("echo")
    return park


class Opened(QObject):
    """Takes the place of the programs of the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @pyqtSlot(QUrl)
    def open(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def desktop():
    made = Opened()
    QDesktopServices.setUrlHandler("file", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("file")


def test_photo_is_shown_small_and_opened_at_a_click(
    with_photos, scene, panel, park, desktop, tmp_path, qtbot
):
    change = patch(park.layer_id, 2, {"note": None}, {"note": "DCIM/tree.png"})
    scene.push(change)
    show(panel, change, qtbot)
    strip = panel.content.attachments
    photo = tmp_path / "DCIM" / "tree.png"
    qtbot.waitUntil(lambda: strip.model.has_picture(photo), timeout=WAIT_MS)

    strip.view.clicked.emit(strip.model.index(0))

    index = strip.model.index(0)
    assert index.data() == "tree.png\nNew"
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert not strip.missing.isVisible()
    assert [url.toLocalFile() for url in desktop.urls] == [str(photo)]


def test_what_may_be_a_program_is_only_shown_in_its_folder(
    with_photos, scene, panel, park, desktop, tmp_path, qtbot
):
    change = patch(park.layer_id, 2, {"note": None}, {"note": "DCIM/tree.sh"})
    scene.push(change)
    show(panel, change, qtbot)

    panel.content.attachments.view.activated.emit(
        panel.content.attachments.model.index(0)
    )

    assert [url.toLocalFile() for url in desktop.urls] == [str(tmp_path / "DCIM")]


def test_photo_that_is_not_here_is_a_warning(
    with_photos, scene, panel, park, desktop, qtbot
):
    change = patch(park.layer_id, 2, {"note": None}, {"note": "DCIM/far.jpg"})
    scene.push(change)
    show(panel, change, qtbot)
    strip = panel.content.attachments

    strip.view.clicked.emit(strip.model.index(0))

    assert strip.missing.isVisible()
    assert strip.missing.label.said.startswith("1 file is not here: far.jpg.")
    assert strip.model.index(0).data() == "far.jpg\nMissing"
    assert desktop.urls == []


# Services


def test_change_of_a_server_is_shown_beside_the_layer_here(
    scene, panel, park, tmp_path, qtbot
):
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    # a service that is not the one of the project stands for a server
    server = open_service(
        PROJECT_ID, park.service.project_path, folder=tmp_path / "server"
    )
    park.service = server
    park.push(change)
    scene.place.set_cloud(server)
    scene.place.show(cloud=True)

    show(panel, change, qtbot)

    assert panel.inspection is not None
    assert not panel.inspection.is_local
    assert rows(panel) == [("note", "old", "new", "old")]
    assert panel.content.header.status_text.said == "Waiting"


def test_change_of_a_server_whose_login_ran_out_offers_to_sign_in(scene, panel, qtbot):
    script = lambda _seen: refuse(401, "token_authentication_failed")  # noqa: E731
    with serving(script) as running, client_of(running.url, "a-token") as client:
        scene.place.set_cloud(CloudService(client, PROJECT_ID))
        scene.place.show(cloud=True)

        panel.show_change("any")

        page = panel.state_page
        qtbot.waitUntil(
            lambda: page.headline.text() == "The change cannot be read",
            timeout=WAIT_MS,
        )
        assert page.button.text() == "Sign In Again…"
        assert "ran out" in page.text.text()
        with qtbot.waitSignal(panel.login_wanted):
            page.button.click()
        scene.place.set_cloud(None)


def test_change_of_a_server_that_is_not_listed_is_gone(
    scene, panel, park, tmp_path, qtbot
):
    server = open_service(
        PROJECT_ID, park.service.project_path, folder=tmp_path / "server"
    )
    scene.place.set_cloud(server)
    scene.place.show(cloud=True)

    panel.show_change("nothing")

    qtbot.waitUntil(
        lambda: panel.state_page.headline.text() == "This change is no longer here",
        timeout=WAIT_MS,
    )


# Looks


@pytest.mark.parametrize("width", [300, 420])
def test_nothing_is_wider_than_the_panel(scene, panel, park, width, qtbot):
    change = moved(park)
    scene.push(change)
    panel.resize(width, 600)
    show(panel, change, qtbot)
    QApplication.processEvents()

    page = panel.content.widget()
    assert page.width() == panel.content.viewport().width()
    for child in page.findChildren(QWidget):
        if child.isVisible() and not child.isWindow():
            right = child.mapTo(page, child.rect().topRight()).x()
            assert right <= page.width(), child
    view = panel.content.fields.view
    columns = sum(view.columnWidth(column) for column in FieldColumn)
    assert columns <= view.viewport().width()


def test_models_keep_the_rules_of_qt(
    with_photos, scene, panel, park, qtmodeltester, qtbot
):
    change = patch(park.layer_id, 2, {"note": None}, {"note": "DCIM/tree.png"})
    scene.push(change)
    show(panel, change, qtbot)
    content = panel.content

    for model in (
        content.fields.model,
        content.fields.shown,
        content.attachments.model,
        content.outcomes,
    ):
        qtmodeltester.check(model, force_py=False)
    assert isinstance(content.attachments.model, AttachmentModel)


def test_moment_of_arrival_is_told(scene, panel, park, qtbot):
    change = moved(park)
    scene.push(change)

    show(panel, change, qtbot)

    year = str(datetime.now(timezone.utc).year)
    assert panel.content.header.sender.toolTip().startswith(f"Received {year}")


def test_what_is_to_be_done_at_the_end_of_a_widget_is_done_once(qtbot):
    gc.collect()  # of earlier tests: each takes what it waits for along
    frame, done = QWidget(), []
    panel = QWidget(frame)
    panel.circle = panel
    when_destroyed(panel, lambda: done.append(1))
    waiting = len(_waiting)
    del panel

    gc.collect()
    sip.delete(frame)

    assert done == [1]
    assert len(_waiting) == waiting - 1
