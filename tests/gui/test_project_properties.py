"""The page in the properties of a project: read, chosen, written with OK alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDialog, QVBoxLayout

from qfieldsync_cloud import classFactory
from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.ignored_findings import ignore, ignored_keys
from qfieldsync_cloud.core.project.packaging.actions import action_of
from qfieldsync_cloud.core.project.packaging.area import area_of
from qfieldsync_cloud.core.project.packaging.package import SyncAction
from qfieldsync_cloud.core.project.qfieldsync_entries import is_area_only
from qfieldsync_cloud.gui.options.action_model import ActionColumn
from qfieldsync_cloud.gui.options.project_page import ProjectPage
from tests.qgis.service_factories import office

CLOUD, CABLE = "QFieldSync/cloud_action", "QFieldSync/action"
AREA = "Polygon ((0 0, 9 0, 9 9, 0 0))"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[QgsProject]:
    park = office(tmp_path)
    made = QgsProject.instance()
    made.read(str(park.service.project_path))
    made.setDirty(False)
    yield made
    made.clear()


@pytest.fixture
def page(qtbot: Any, project: QgsProject) -> ProjectPage:
    return opened(qtbot, project)


def opened(qtbot: Any, project: QgsProject) -> ProjectPage:
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    canvas.resize(200, 200)
    canvas.setExtent(QgsRectangle(10, 10, 30, 30))
    made = ProjectPage(project, canvas)
    made.canvas = canvas
    qtbot.addWidget(canvas)
    qtbot.addWidget(made)
    return made


def layer_of(project: QgsProject) -> Any:
    [layer] = project.mapLayers().values()
    return layer


@pytest.fixture
def dialog(qtbot: Any, project: QgsProject) -> Any:
    """A window with the page, and two layers; its table has the focus."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "benches", "memory")
    project.addMapLayer(layer)
    made = QDialog()
    made.page = opened(qtbot, project)
    QVBoxLayout(made).addWidget(made.page)
    qtbot.addWidget(made)
    made.show()
    QApplication.setActiveWindow(made)
    made.page.table.setFocus()
    made.page.table.setCurrentIndex(made.page.model.index(0, ActionColumn.CLOUD))
    return made


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)
        QTest.qWait(20)


def choose(page: ProjectPage, column: ActionColumn, action: str) -> None:
    """Choose as somebody does: in the list that a cell opens."""
    page.show()
    index = page.model.index(0, column)
    page.table.setCurrentIndex(index)
    page.table.edit(index)
    combo = page.table.findChildren(QComboBox)[-1]
    combo.setCurrentIndex(combo.findData(action))
    combo.activated.emit(combo.currentIndex())


def test_model_keeps_the_rules(page, qtmodeltester):
    qtmodeltester.check(page.model, force_py=False)


def test_page_without_changes_leaves_the_project_as_it_is(page, project):
    layer_of(project).setCustomProperty(CLOUD, "Keep_Existent")
    project.setDirty(False)

    page.apply()

    assert not project.isDirty()
    assert layer_of(project).customProperty(CLOUD) == "Keep_Existent"


def test_chosen_action_is_what_packages_do_once_applied(page, project):
    layer = layer_of(project)

    choose(page, ActionColumn.CLOUD, "copy")
    choose(page, ActionColumn.CABLE, "remove")

    assert layer.customProperty(CLOUD) in (None, "")
    assert not project.isDirty()
    page.apply()
    assert action_of(layer, layer.source()) is SyncAction.COPY
    assert layer.customProperty(CABLE) == "remove"
    assert project.isDirty()


def test_keys_that_go_through_the_table_choose_nothing(dialog):
    before = dict(dialog.page.model.actions)

    press(Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up)

    assert dialog.page.table.currentIndex().row() == 0
    assert dialog.page.table.currentIndex().column() == ActionColumn.CABLE
    assert dict(dialog.page.model.actions) == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_F2])
def test_action_is_chosen_with_the_keyboard_and_the_window_stays(dialog, key):
    press(key, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert dialog.page.model.index(0, ActionColumn.CLOUD).data() == "Leave as It Is"
    assert dialog.isVisible()
    assert QApplication.focusWidget() is dialog.page.table


def test_list_that_is_closed_with_escape_chooses_nothing(dialog):
    before = dict(dialog.page.model.actions)

    press(Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is dialog.page.table
    press(Qt.Key.Key_Down)

    assert dialog.page.table.currentIndex().row() == 1
    assert dict(dialog.page.model.actions) == before
    assert dialog.isVisible()


def test_wheel_over_an_open_list_chooses_nothing(dialog):
    page = dialog.page
    before = dict(page.model.actions)
    place = page.table.visualRect(page.model.index(1, ActionColumn.CLOUD)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    combo = page.table.findChildren(QComboBox)[-1]
    QTest.qWait(20)
    assert combo.view().isVisible()
    combo.hidePopup()

    at, turned = QPointF(combo.rect().center()), QPoint(0, -120)
    button, key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, turned, turned, button, key, phase, False)
    QApplication.sendEvent(combo, event)

    assert dict(page.model.actions) == before


def test_choice_that_is_taken_away_leaves_no_property(qtbot, project):
    layer = layer_of(project)
    layer.setCustomProperty(CLOUD, "copy")
    page = opened(qtbot, project)
    assert page.model.index(0, ActionColumn.CLOUD).data() == "Copy"

    choose(page, ActionColumn.CLOUD, "")
    page.apply()

    assert CLOUD not in layer.customPropertyKeys()
    assert page.model.index(0, ActionColumn.CLOUD).data() == "Not Chosen"


def test_word_that_nobody_knows_is_shown_and_kept(qtbot, project):
    layer_of(project).setCustomProperty(CABLE, "teleport")
    page = opened(qtbot, project)

    choose(page, ActionColumn.CABLE, "teleport")
    page.apply()

    assert page.model.index(0, ActionColumn.CABLE).data() == "teleport"
    assert layer_of(project).customProperty(CABLE) == "teleport"


def test_area_is_taken_from_the_map_and_cleared(qtbot, page, project):
    assert page.area_label.text() == "None: packages cover all layers."
    assert not page.clear_button.isEnabled()

    page.view_button.click()
    page.only_box.setChecked(True)

    assert project.readEntry("qfieldsync", "/areaOfInterest")[0] == ""
    page.apply()
    box = area_of(project).geometry.boundingBox()
    assert box.contains(QgsRectangle(10, 10, 30, 30))
    assert area_of(project).crs.authid() == "EPSG:25832"
    assert is_area_only(project)
    again = opened(qtbot, project)
    again.clear_button.click()
    again.apply()
    assert not project.readEntry("qfieldsync", "/areaOfInterest")[1]


def test_area_that_was_drawn_elsewhere_stays_as_it_is(qtbot, project):
    project.writeEntry("qfieldsync", "/areaOfInterest", AREA)
    project.writeEntry("qfieldsync", "/areaOfInterestCrs", "EPSG:4326")
    page = opened(qtbot, project)
    assert "EPSG:4326" in page.area_label.text()

    page.only_box.setChecked(True)
    page.apply()

    assert project.readEntry("qfieldsync", "/areaOfInterest")[0] == AREA


def test_map_that_shows_nothing_is_told_and_the_area_stays(qtbot, page):
    page.view_button.click()
    kept = page.setup().area_wkt
    page.canvas.setDestinationCrs(QgsCoordinateReferenceSystem())

    page.view_button.click()

    assert page.area_label.text().startswith("The map shows nothing")
    assert "EPSG:25832" in page.area_label.text()
    assert page.setup().area_wkt == kept != ""


@pytest.mark.parametrize("is_heeded", [True, False], ids=["told again", "left"])
def test_ignored_findings_are_told_of_again_when_that_is_wanted(
    qtbot, project, is_heeded
):
    ignore(project, [Finding(CheckCode.AREA_INVALID), Finding(CheckCode.HOME_PATH_SET)])
    project.setDirty(False)
    page = opened(qtbot, project)
    assert page.ignored_label.text() == "2 findings are ignored in this project."

    page.heed_box.setChecked(is_heeded)
    page.apply()

    assert bool(ignored_keys(project)) is not is_heeded
    # the window may stay open
    assert page.ignored_label.text().startswith("No finding") is is_heeded
    assert page.heed_box.isHidden() is is_heeded
    assert project.isDirty() is is_heeded


def test_what_another_page_of_the_window_writes_is_not_undone(page, project):
    layer_of(project).setCustomProperty(CLOUD, "copy")
    project.writeEntry("qfieldsync", "/areaOfInterest", AREA)
    project.writeEntry("qfieldsync", "/offlineCopyOnlyAoi", True)
    page.apply()
    assert page.model.index(0, ActionColumn.CLOUD).data() == "Copy"
    assert page.clear_button.isEnabled()

    page.apply()

    assert layer_of(project).customProperty(CLOUD) == "copy"
    assert project.readEntry("qfieldsync", "/areaOfInterest")[0] == AREA
    assert is_area_only(project)


def test_layer_that_went_meanwhile_is_left_out(page, project):
    choose(page, ActionColumn.CLOUD, "copy")
    page.view_button.click()
    project.removeAllMapLayers()

    page.apply()

    assert project.readEntry("qfieldsync", "/areaOfInterestCrs")[0] == "EPSG:25832"


def test_plugin_offers_the_page_while_it_is_loaded(window, tmp_path):
    plugin = classFactory(window)
    plugin.initGui()
    [factory] = window.project_factories
    made = factory.createWidget(None)

    assert isinstance(made, ProjectPage)
    made.deleteLater()
    plugin.unload()
    assert window.project_factories == []
    assert factory.createWidget(None) is None


@pytest.mark.parametrize("width", [300, 700])
def test_nothing_of_the_page_is_cut_off(page, width):
    page.resize(width, 500)
    page.show()

    assert page.minimumSizeHint().width() <= 300
    assert page.table.isColumnHidden(ActionColumn.CABLE) is False
    assert page.model.flags(page.model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
