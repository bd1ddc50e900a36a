"""Resolutions on their way into the data: forecast, applied, outrun, taken back."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from qfieldsync_cloud.gui.conflicts.forecast_dialog import ForecastDialog
from tests.gui.conflict_ground import MINE, RESULT
from tests.gui.ground import wait_until
from tests.qgis.conflict_factories import move


def test_forecast_writes_nothing_and_shows_what_is_written_then(scene):
    scene.open("both")
    scene.content.panel.theirs_button.click()
    scene.go_to("bench")
    scene.content.bulk.aside_action.trigger()
    scene.settle()
    before = scene.park.source.content()
    scene.conflicts.apply_button.click()
    [dialog] = scene.conflicts.findChildren(ForecastDialog)
    wait_until(lambda: dialog.is_ready)
    model = dialog.tree.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    assert "1 would be written, 1 set aside" in dialog.headline.text()
    first = model.index(0, 0)
    lines = [
        [model.index(row, column, first).data() for column in range(3)]
        for row in range(model.rowCount(first))
    ]
    assert lines == [
        ["note", "mine", "theirs"],
        ["height", "12.5", "14.5"],
        ["Geometry", "point at 1, 8", "point at 1, 5"],
    ]
    name = scene.content.model.name_of(scene.content.panel.review)
    assert name == "Bench 101"
    assert model.index(1, 0).data().startswith('Set aside: "Bench 101" in ')
    dialog.reject()
    scene.settle()
    assert scene.park.source.content() == before
    assert scene.park.statuses() == ["CONFLICT"] * 6


def test_enter_applies_once_the_forecast_is_shown(qtbot, scene):
    before = scene.park.source.rows()
    scene.open("both")
    scene.content.panel.theirs_button.click()
    scene.conflicts.apply_button.click()
    [dialog] = scene.conflicts.findChildren(ForecastDialog)
    wait_until(lambda: dialog.is_ready)

    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.result() == ForecastDialog.DialogCode.Accepted
    wait_until(lambda: scene.park.source.rows() != before)


def test_what_was_applied_is_taken_back_by_a_button(scene):
    before = scene.park.source.rows()
    scene.open("both")
    scene.content.panel.theirs_button.click()
    scene.apply()
    assert scene.park.source.rows() != before
    [button] = [
        button
        for button in scene.conflicts.message_bar.findChildren(QPushButton)
        if button.text() == "Take Back"
    ]
    button.click()
    wait_until(lambda: scene.told().startswith("Taken back"))
    scene.settle()

    assert scene.park.source.rows() == before
    assert scene.content.count_label.text() == "1 of 6 decided"


def test_edit_between_forecast_and_apply_is_told_and_nothing_is_overwritten(scene):
    scene.open("both")
    scene.content.panel.theirs_button.click()
    scene.settle()
    scene.conflicts.apply_button.click()
    [dialog] = scene.conflicts.findChildren(ForecastDialog)
    wait_until(lambda: dialog.is_ready)
    move(scene.park.source, "trees", "fid", 1, "Point (1 9)")
    dialog.apply_button.click()
    wait_until(lambda: not scene.conflicts._flow.is_running)
    scene.settle()

    tree = scene.park.tree(1)
    assert (tree["note"], tree["geom"]) == ("mine", "Point (1 9)")
    assert "1 conflict stands" in scene.told()
    assert scene.text("geometry", MINE) == "point at 1, 9"
    assert scene.text("note", RESULT) == "theirs"
    assert scene.text("geometry", RESULT) == "Undecided"


def test_layer_in_edit_mode_keeps_its_conflicts_from_being_applied(scene):
    layer = QgsProject.instance().mapLayer(scene.park.layer_id)
    scene.open("both")
    scene.content.panel.theirs_button.click()
    scene.go_to("bench")
    scene.content.panel.theirs_button.click()
    scene.settle()
    assert layer.startEditing()
    try:
        scene.apply()

        assert scene.park.statuses()[0] == "CONFLICT"
        assert scene.park.tree(1)["note"] == "mine"
        assert scene.park.bench(101)["condition"] == "2"
    finally:
        assert layer.rollBack()


def test_dialog_that_is_closed_before_its_answer_comes_does_no_harm(scene):
    scene.open("both")
    scene.content.panel.theirs_button.click()
    scene.conflicts.apply_button.click()
    [dialog] = scene.conflicts.findChildren(ForecastDialog)
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    scene.settle()

    assert scene.conflicts.findChildren(ForecastDialog) == []
    assert scene.conflicts.apply_button.isEnabled()
