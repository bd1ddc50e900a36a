"""The conflict window on real conflicts: sides taken by mouse and keys, values entered.

What a click or a key did is read in the database, past the engine: what the window
calls "From the Field" must be what the field sent.
"""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QAbstractItemModelTester
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLineEdit

from qfieldsync_cloud.core.sync.resolution import EnteredValue, Side
from qfieldsync_cloud.gui.conflicts.field_model import FieldColumn
from qfieldsync_cloud.gui.conflicts.words import keyboard_text
from tests.gui.conflict_ground import BEFORE, MINE, RESULT, THEIRS
from tests.gui.ground import wait_until


def test_window_lists_the_conflicts_of_all_layers_and_begins_with_an_open_one(scene):
    scene.open()
    model = scene.content.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    QAbstractItemModelTester(
        scene.content.panel.filter, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    QAbstractItemModelTester(
        scene.content.panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    layers = [model.index(row, 0).data() for row in range(model.rowCount())]
    kinds = [
        model.index(row, 1, model.index(group, 0)).data()
        for group in range(2)
        for row in range(model.rowCount(model.index(group, 0)))
    ]

    assert layers == ["Trees", "Benches"]
    assert kinds == [
        "Edited on both sides",
        "Edited on both sides",
        "Deleted here",
        "Deleted in the field",
        "Edited on both sides",
        "Created on both sides",
    ]
    devices = [model.index(row, 2, model.index(0, 0)).data() for row in range(2)]
    assert devices == ["Device 1", "Device 2"]
    assert scene.content.current_id == scene.ids["both"]
    assert scene.content.count_label.text() == "0 of 6 decided"
    assert scene.conflicts.windowTitle() == "Conflicts of park"
    assert (scene.conflicts.width(), scene.conflicts.height()) <= (1000, 580)
    assert not scene.conflicts.isModal()
    assert not scene.conflicts.apply_button.isEnabled()


def test_values_from_another_layer_are_called_as_the_form_calls_them(scene):
    project = QgsProject.instance()
    trees = project.mapLayer(scene.park.layer_id)
    fields = "NoGeometry?field=code:string&field=said:string"
    kinds = QgsVectorLayer(fields, "Kinds", "memory")
    for code, said in (("old", "as it was"), ("mine", "of the office")):
        kind = QgsFeature(kinds.fields())
        kind.setAttributes([code, said])
        kinds.dataProvider().addFeature(kind)
    project.addMapLayer(kinds)
    config = {"Layer": kinds.id(), "Key": "code", "Value": "said"}
    index = trees.fields().lookupField("note")
    trees.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueRelation", config))
    scene.open("both")

    sides = [scene.text("note", column) for column in (BEFORE, MINE, THEIRS)]
    assert sides[:2] == ["as it was", "of the office"]


def test_columns_show_the_sides_that_they_are_called(scene):
    scene.open("both")

    sides = [scene.text("note", column) for column in (BEFORE, MINE, THEIRS, RESULT)]
    assert sides == ["old", "mine", "theirs", "Undecided"]
    shapes = [scene.text("geometry", column) for column in (BEFORE, MINE, THEIRS)]
    assert shapes == ["point at 1, 2", "point at 1, 8", "point at 1, 5 (moved 3 m)"]
    assert scene.text("height", RESULT) == "14.5"


@pytest.mark.parametrize(
    ("column", "note", "place"),
    [
        (BEFORE, "old", "Point (1 2)"),
        (MINE, "mine", "Point (1 8)"),
        (THEIRS, "theirs", "Point (1 5)"),
    ],
    ids=["recorded before", "here now", "from the field"],
)
def test_cell_that_is_clicked_is_what_the_database_holds_then(
    scene, column, note, place
):
    scene.open("both")
    header = scene.content.panel.filter.headerData(column, Qt.Orientation.Horizontal)
    assert (
        header
        == {
            BEFORE: "Recorded Before",
            MINE: "Here Now",
            THEIRS: "From the Field",
        }[column]
    )
    scene.click("note", column)
    scene.click("geometry", column)
    assert scene.text("note", RESULT) == note
    before = scene.park.tree(1)

    scene.apply()

    tree = scene.park.tree(1)
    assert (before["note"], before["geom"]) == ("mine", "Point (1 8)")
    assert (tree["note"], tree["geom"], tree["height"]) == (note, place, 14.5)


def test_sides_can_be_mixed_field_by_field(scene):
    scene.open("both")
    scene.click("note", MINE)
    scene.click("geometry", THEIRS)

    scene.apply()

    tree = scene.park.tree(1)
    assert (tree["note"], tree["geom"]) == ("mine", "Point (1 5)")
    assert scene.told() == "1 change was applied."


@pytest.mark.parametrize(
    ("key", "note", "place"),
    [(Qt.Key.Key_M, "mine", "Point (1 8)"), (Qt.Key.Key_T, "theirs", "Point (1 5)")],
    ids=["M", "T"],
)
def test_conflict_is_decided_by_keys_alone(scene, key, note, place):
    scene.open("both")
    table = scene.content.panel.table
    table.setFocus()
    scene.press(key, table)
    assert scene.content.panel.current_row() == 0
    scene.press(Qt.Key.Key_Return, table)
    assert scene.content.panel.current_row() == 1
    scene.press(key, table)
    scene.press(Qt.Key.Key_Return, table)
    assert scene.content.current_id == scene.ids["second"]
    scene.press(Qt.Key.Key_K, table)
    assert scene.content.current_id == scene.ids["both"]

    scene.apply()

    tree = scene.park.tree(1)
    assert (tree["note"], tree["geom"]) == (note, place)


def test_window_is_called_as_the_window_of_qgis_is(scene):
    QgsProject.instance().setTitle("Trees of the city")

    scene.open()

    assert scene.conflicts.windowTitle() == "Conflicts of Trees of the city"


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_U, Qt.Key.Key_Delete], ids=["letter", "delete"]
)
def test_key_opens_the_decision_on_a_field_again(scene, key):
    scene.open("both")
    table = scene.content.panel.table
    table.setFocus()
    for name in ("geometry", "note"):
        scene.click(name, MINE)
    decided = scene.content.count_label.text()

    scene.press(key, table)

    assert scene.content.count_label.text() != decided
    assert scene.text("geometry", RESULT) != ""
    assert "U, Del" in keyboard_text()


def test_keys_in_the_list_decide_whole_conflicts_and_lead_on(scene):
    scene.open()
    scene.content.list.setFocus()
    scene.press(Qt.Key.Key_T)
    scene.press(Qt.Key.Key_J)
    scene.press(Qt.Key.Key_M)
    scene.press(Qt.Key.Key_Return)
    assert scene.content.current_id == scene.ids["gone"]
    scene.press(Qt.Key.Key_T)
    scene.press(Qt.Key.Key_J)
    scene.press(Qt.Key.Key_T)
    assert scene.content.count_label.text() == "4 of 6 decided"

    scene.apply()

    trees = scene.park.source.rows()
    assert trees[1]["note"] == "theirs"
    assert (trees[2]["note"], trees[2]["geom"]) == ("mine", "Point (2 8)")
    assert trees[3]["note"] == "theirs"
    assert 4 not in trees
    assert scene.park.bench(101)["condition"] == "3"


def test_mine_for_a_deletion_on_either_side_leaves_the_table_as_it_is(scene):
    before = scene.park.source.rows()
    scene.open("gone")
    scene.press(Qt.Key.Key_M)
    scene.go_to("deleted")
    scene.content.panel.whole.buttons[Side.MINE].click()
    scene.settle()

    scene.apply()

    assert scene.park.source.rows() == before
    assert scene.told() == "2 changes were set aside."


def test_other_value_is_entered_in_the_widget_of_the_layers_form(scene):
    scene.open("bench")
    panel = scene.content.panel
    assert scene.text("condition", FieldColumn.FIELD) == "State of the bench"
    assert scene.text("condition", THEIRS) == "poor"
    panel.table.setFocus()
    panel.select_row(0)
    scene.press(Qt.Key.Key_E, panel.table)
    [combo] = panel.table.findChildren(QComboBox)
    combo.setCurrentIndex(combo.findText("fine"))
    combo.activated.emit(combo.currentIndex())
    wait_until(lambda: scene.decision("bench") is not None)

    assert scene.decision("bench").fields == {"condition": EnteredValue("1")}
    assert scene.text("condition", RESULT) == "fine"
    scene.apply()
    assert scene.park.bench(101)["condition"] == "1"


def test_letters_that_are_typed_belong_to_the_editor(scene):
    scene.open("both")
    table = scene.content.panel.table
    table.setFocus()
    scene.press(Qt.Key.Key_E, table)
    [editor] = table.findChildren(QLineEdit)
    editor.setFocus()
    for letter in "jkmte":
        text = QKeyEvent(
            QEvent.Type.KeyPress,
            ord(letter.upper()),
            Qt.KeyboardModifier.NoModifier,
            letter,
        )
        QApplication.sendEvent(editor, text)
    assert editor.text().endswith("jkmte")
    assert scene.content.current_id == scene.ids["both"]
    assert scene.decision("both") is None
    scene.press(Qt.Key.Key_Return, editor)

    wait_until(lambda: scene.decision("both") is not None)
    assert scene.decision("both").fields["note"].value.endswith("jkmte")
    scene.content.search.setFocus()
    scene.press(Qt.Key.Key_M, scene.content.search)
    assert scene.content.search.text() == "m"


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("both", "note", 7.5),
        ("both", "geometry", "Polygon ((0 0, 0 1, 1 1, 0 0))"),
        ("both", "geometry", "no geometry"),
        ("bench", "condition", "a text of more than twenty letters"),
    ],
)
def test_value_that_does_not_fit_is_refused_with_the_reason(scene, name, field, value):
    scene.open(name)
    panel = scene.content.panel
    model = panel.model
    item = next(item for item in model.review.fields if item.name == field)
    taken = model.enter(item, value)
    scene.settle()

    if (name, field) == ("both", "note"):
        assert taken  # a number is a text, too
        return
    assert not taken
    assert scene.decision(name) is None
    assert scene.told()


def test_constraint_of_the_layer_is_kept(scene):
    layer = QgsProject.instance().mapLayer(scene.park.layer_id)
    index = layer.fields().lookupField("note")
    layer.setConstraintExpression(index, 'length("note") < 8', "short notes")
    scene.open("both")
    model = scene.content.panel.model
    item = next(item for item in model.review.fields if item.name == "note")

    assert not model.enter(item, "far too long a note")
    assert "short notes" in scene.told()
    assert model.enter(item, "short")


def test_another_place_is_typed_as_text_and_written(scene):
    scene.open("both")
    panel = scene.content.panel
    panel.table.setFocus()
    panel.table.setCurrentIndex(scene.cell("geometry", RESULT))
    scene.press(Qt.Key.Key_E, panel.table)
    [editor] = panel.table.findChildren(QLineEdit)
    assert editor.text() == "Point (1 8)"
    editor.setText("Point (7 7)")
    scene.press(Qt.Key.Key_Return, editor)
    wait_until(lambda: scene.decision("both") is not None)
    scene.click("note", MINE)

    scene.apply()

    tree = scene.park.tree(1)
    assert (tree["note"], tree["geom"]) == ("mine", "Point (7 7)")
