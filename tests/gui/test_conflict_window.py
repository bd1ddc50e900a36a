"""The conflict window on real conflicts: decided, left, opened again, applied, undone.

What a click or a key did is read in the database, past the engine: what the window
calls "From the Field" must be what the field sent.
"""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QEvent, Qt, QTranslator
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QAbstractItemModelTester
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton

from qfieldsync_cloud.core.services.local.conflicts.review import Stage
from qfieldsync_cloud.core.services.local.opening import open_service
from qfieldsync_cloud.core.sync.resolution import EnteredValue, Side
from qfieldsync_cloud.core.translation import install_translator
from qfieldsync_cloud.gui.conflicts.field_model import FieldColumn
from qfieldsync_cloud.gui.conflicts.forecast_dialog import ForecastDialog
from qfieldsync_cloud.gui.conflicts.newest_dialog import NewestDialog
from qfieldsync_cloud.gui.conflicts.window import ConflictWindow
from tests.gui.conflict_ground import ground, leave, wait_until, window_of
from tests.qgis.conflict_factories import move
from tests.qgis.factories import deltafile, patch

BEFORE, MINE, THEIRS, RESULT = (
    FieldColumn.BEFORE,
    FieldColumn.MINE,
    FieldColumn.THEIRS,
    FieldColumn.RESULT,
)


@pytest.fixture
def made(qgis_app, tmp_path, qtbot):
    QgsSettings().remove("qfieldsync_cloud/windows")
    if not QgsGui.editorWidgetRegistry().factories():
        QgsGui.editorWidgetRegistry().initEditors()
    made = ground(tmp_path)
    yield made
    leave(made)


def test_window_lists_the_conflicts_of_all_layers_and_begins_with_an_open_one(made):
    made.open()
    model = made.content.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    QAbstractItemModelTester(
        made.content.panel.filter, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    QAbstractItemModelTester(
        made.content.panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal
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
    assert made.content.current_id == made.ids["both"]
    assert made.content.count_label.text() == "0 of 6 decided"
    assert made.window.windowTitle() == "Conflicts of park"
    assert (made.window.width(), made.window.height()) <= (1000, 580)
    assert not made.window.isModal()
    assert not made.window.apply_button.isEnabled()


def test_columns_show_the_sides_that_they_are_called(made):
    made.open("both")

    sides = [made.text("note", column) for column in (BEFORE, MINE, THEIRS, RESULT)]
    assert sides == ["old", "mine", "theirs", "Undecided"]
    shapes = [made.text("geometry", column) for column in (BEFORE, MINE, THEIRS)]
    assert shapes == ["point at 1, 2", "point at 1, 8", "point at 1, 5 (moved 3 m)"]
    assert made.text("height", RESULT) == "14.5"


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
    made, column, note, place
):
    made.open("both")
    header = made.content.panel.filter.headerData(column, Qt.Orientation.Horizontal)
    assert (
        header
        == {
            BEFORE: "Recorded Before",
            MINE: "Here Now",
            THEIRS: "From the Field",
        }[column]
    )
    made.click("note", column)
    made.click("geometry", column)
    assert made.text("note", RESULT) == note
    before = made.park.tree(1)

    made.apply()

    tree = made.park.tree(1)
    assert (before["note"], before["geom"]) == ("mine", "Point (1 8)")
    assert (tree["note"], tree["geom"], tree["height"]) == (note, place, 14.5)


def test_sides_can_be_mixed_field_by_field(made):
    made.open("both")
    made.click("note", MINE)
    made.click("geometry", THEIRS)

    made.apply()

    tree = made.park.tree(1)
    assert (tree["note"], tree["geom"]) == ("mine", "Point (1 5)")
    assert made.told() == "Resolutions applied: 1 written, 0 set aside."


@pytest.mark.parametrize(
    ("key", "note", "place"),
    [(Qt.Key.Key_M, "mine", "Point (1 8)"), (Qt.Key.Key_T, "theirs", "Point (1 5)")],
    ids=["M", "T"],
)
def test_conflict_is_decided_by_keys_alone(made, key, note, place):
    made.open("both")
    table = made.content.panel.table
    table.setFocus()
    made.press(key, table)
    assert made.content.panel.current_row() == 0
    made.press(Qt.Key.Key_Return, table)
    assert made.content.panel.current_row() == 1
    made.press(key, table)
    made.press(Qt.Key.Key_Return, table)
    assert made.content.current_id == made.ids["second"]
    made.press(Qt.Key.Key_K, table)
    assert made.content.current_id == made.ids["both"]

    made.apply()

    tree = made.park.tree(1)
    assert (tree["note"], tree["geom"]) == (note, place)


def test_keys_in_the_list_decide_whole_conflicts_and_lead_on(made):
    made.open()
    made.content.list.setFocus()
    made.press(Qt.Key.Key_T)
    made.press(Qt.Key.Key_J)
    made.press(Qt.Key.Key_M)
    made.press(Qt.Key.Key_Return)
    assert made.content.current_id == made.ids["gone"]
    made.press(Qt.Key.Key_T)
    made.press(Qt.Key.Key_J)
    made.press(Qt.Key.Key_T)
    assert made.content.count_label.text() == "4 of 6 decided"

    made.apply()

    trees = made.park.source.rows()
    assert trees[1]["note"] == "theirs"
    assert (trees[2]["note"], trees[2]["geom"]) == ("mine", "Point (2 8)")
    assert trees[3]["note"] == "theirs"
    assert 4 not in trees
    assert made.park.bench(101)["condition"] == "3"


def test_mine_for_a_deletion_on_either_side_leaves_the_table_as_it_is(made):
    before = made.park.source.rows()
    made.open("gone")
    made.press(Qt.Key.Key_M)
    made.go_to("deleted")
    made.content.panel.whole.buttons[Side.MINE].click()
    made.settle()

    made.apply()

    assert made.park.source.rows() == before
    assert made.told() == "Resolutions applied: 0 written, 2 set aside."


def test_other_value_is_entered_in_the_widget_of_the_layers_form(made):
    made.open("bench")
    panel = made.content.panel
    assert made.text("condition", FieldColumn.FIELD) == "State of the bench"
    assert made.text("condition", THEIRS) == "poor"
    panel.table.setFocus()
    panel.select_row(0)
    made.press(Qt.Key.Key_E, panel.table)
    [combo] = panel.table.findChildren(QComboBox)
    combo.setCurrentIndex(combo.findText("fine"))
    combo.activated.emit(combo.currentIndex())
    wait_until(lambda: made.decision("bench") is not None)

    assert made.decision("bench").fields == {"condition": EnteredValue("1")}
    assert made.text("condition", RESULT) == "fine"
    made.apply()
    assert made.park.bench(101)["condition"] == "1"


def test_letters_that_are_typed_belong_to_the_editor(made):
    made.open("both")
    table = made.content.panel.table
    table.setFocus()
    made.press(Qt.Key.Key_E, table)
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
    assert made.content.current_id == made.ids["both"]
    assert made.decision("both") is None
    made.press(Qt.Key.Key_Return, editor)

    wait_until(lambda: made.decision("both") is not None)
    assert made.decision("both").fields["note"].value.endswith("jkmte")
    made.content.search.setFocus()
    made.press(Qt.Key.Key_M, made.content.search)
    assert made.content.search.text() == "m"


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("both", "note", 7.5),
        ("both", "geometry", "Polygon ((0 0, 0 1, 1 1, 0 0))"),
        ("both", "geometry", "no geometry"),
        ("bench", "condition", "a text of more than twenty letters"),
    ],
)
def test_value_that_does_not_fit_is_refused_with_the_reason(made, name, field, value):
    made.open(name)
    panel = made.content.panel
    model = panel.model
    item = next(item for item in model.review.fields if item.name == field)
    taken = model.enter(item, value)
    made.settle()

    if (name, field) == ("both", "note"):
        assert taken  # a number is a text, too
        return
    assert not taken
    assert made.decision(name) is None
    assert made.told()


def test_constraint_of_the_layer_is_kept(made):
    layer = QgsProject.instance().mapLayer(made.park.layer_id)
    index = layer.fields().lookupField("note")
    layer.setConstraintExpression(index, 'length("note") < 8', "short notes")
    made.open("both")
    model = made.content.panel.model
    item = next(item for item in model.review.fields if item.name == "note")

    assert not model.enter(item, "far too long a note")
    assert "short notes" in made.told()
    assert model.enter(item, "short")


def test_what_was_decided_outlives_the_window_and_the_service(made, tmp_path):
    made.open("both")
    made.click("note", THEIRS)
    made.go_to("second")
    made.content.panel.mine_button.click()
    made.window.close()

    again = open_service(
        made.place.local.project_id,
        made.park.service.project_path,
        folder=tmp_path / "stores",
    )
    wait_until(lambda: again.decision(made.ids["second"]) is not None)
    assert again.decision(made.ids["both"]).resolution.fields == {"note": Side.THEIRS}
    made.window = ConflictWindow(
        made.place, window_of(made.qgis), made.qgis.mainWindow()
    )
    made.open()

    assert made.content.count_label.text() == "1 of 6 decided"
    assert made.content.current_id == made.ids["both"]
    assert made.text("note", RESULT) == "theirs"
    assert made.text("geometry", RESULT) == "Undecided"
    assert made.window._desk.stage(made.ids["second"]) is Stage.DECIDED
    assert made.park.tree(2)["note"] == "mine"


def test_decision_made_right_before_the_project_is_closed_is_kept(made, tmp_path):
    made.open("both")
    path, project_id = made.park.service.project_path, made.place.local.project_id
    made.content.panel.theirs_button.click()
    QgsProject.instance().clear()

    assert not made.window.isVisible()
    again = open_service(project_id, path, folder=tmp_path / "stores")
    wait_until(lambda: again.decision(made.ids["both"]) is not None)
    assert made.park.tree(1)["note"] == "mine"


def test_forecast_writes_nothing_and_shows_what_is_written_then(made):
    made.open("both")
    made.content.panel.theirs_button.click()
    made.go_to("bench")
    made.content.bulk.aside_action.trigger()
    made.settle()
    before = made.park.source.content()
    made.window.apply_button.click()
    [dialog] = made.window.findChildren(ForecastDialog)
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
    dialog.reject()
    made.settle()
    assert made.park.source.content() == before
    assert made.park.statuses() == ["CONFLICT"] * 6


def test_what_was_applied_is_taken_back_by_a_button(made):
    before = made.park.source.rows()
    made.open("both")
    made.content.panel.theirs_button.click()
    made.apply()
    assert made.park.source.rows() != before
    [button] = [
        button
        for button in made.window.message_bar.findChildren(QPushButton)
        if button.text() == "Take Back"
    ]
    button.click()
    wait_until(lambda: made.told().startswith("Taken back"))
    made.settle()

    assert made.park.source.rows() == before
    assert made.content.count_label.text() == "1 of 6 decided"


def test_edit_between_forecast_and_apply_is_told_and_nothing_is_overwritten(made):
    made.open("both")
    made.content.panel.theirs_button.click()
    made.settle()
    made.window.apply_button.click()
    [dialog] = made.window.findChildren(ForecastDialog)
    wait_until(lambda: dialog.is_ready)
    move(made.park.source, "trees", "fid", 1, "Point (1 9)")
    dialog.apply_button.click()
    wait_until(lambda: not made.window._flow.is_running)
    made.settle()

    tree = made.park.tree(1)
    assert (tree["note"], tree["geom"]) == ("mine", "Point (1 9)")
    assert "1 conflict stands" in made.told()
    assert made.text("geometry", MINE) == "point at 1, 9"
    assert made.text("note", RESULT) == "theirs"
    assert made.text("geometry", RESULT) == "Undecided"


def test_all_of_a_layer_and_all_of_a_field_are_decided_at_once(made):
    made.open("both")
    bulk, panel = made.content.bulk, made.content.panel
    panel.select_row(0)
    bulk.bring_up_to_date()
    assert bulk.field_actions[Side.THEIRS].text() == (
        "Field note in Trees: From the field"
    )
    bulk.field_actions[Side.THEIRS].trigger()
    made.settle()
    for name in ("both", "second"):
        assert made.decision(name).fields == {"note": Side.THEIRS}
    bulk.layer_actions[Side.MINE].trigger()
    made.settle()

    assert made.decision("both").fields == {"note": Side.THEIRS, "geometry": Side.MINE}
    assert made.decision("gone").whole is Side.MINE
    assert made.decision("bench") is None
    assert made.content.count_label.text() == "4 of 6 decided"
    [undo] = [
        button
        for button in made.window.message_bar.findChildren(QPushButton)
        if button.text() == "Undo" and button.isVisible()
    ]
    undo.click()
    made.settle()
    assert made.decision("both").fields == {"note": Side.THEIRS}
    assert made.decision("gone") is None


@pytest.mark.parametrize("side", list(Side), ids=[side.value for side in Side])
def test_all_conflicts_get_one_side(made, side):
    made.open()
    before = made.park.source.rows()
    made.content.bulk.all_actions[side].trigger()
    made.settle()
    assert made.content.count_label.text() == "6 of 6 decided"

    made.apply()

    trees = made.park.source.rows()
    if side is Side.MINE:
        for tree in (before[1], before[2]):
            tree["height"] = 14.5
        assert trees == before
        assert made.park.bench(101)["condition"] == "3"
    else:
        assert [trees[key]["note"] for key in (1, 2, 3)] == ["theirs"] * 3
        assert made.park.bench(102)["condition"] == "2"
    assert made.window.state_page.headline.text() == "No conflict is left"
    assert made.window.state_page.isVisible()


def test_newest_wins_asks_for_a_field_and_decides_nothing_without_moments(made):
    made.open()
    made.content.bulk.bring_up_to_date()
    assert made.content.bulk.newest_action.isEnabled()
    made.content.bulk.newest_action.trigger()
    [dialog] = made.window.findChildren(NewestDialog)
    combos = dialog.combos
    assert combos[made.park.layer_id].currentText() == "edited"
    assert not combos[made.park.bench_id].isEnabled()
    dialog.accept()
    dialog.fields_chosen.emit({made.park.layer_id: "edited"})
    made.settle()

    assert made.content.count_label.text() == "0 of 6 decided"
    assert made.told() == "Nothing was left to be decided like that."


def test_feature_in_an_edit_buffer_cannot_be_decided_here(made):
    layer = QgsProject.instance().mapLayer(made.park.layer_id)
    assert layer.startEditing()
    try:
        index = layer.fields().lookupField("note")
        assert layer.changeAttributeValue(1, index, "unsaved")
        made.open("both")
        panel = made.content.panel

        assert made.window._desk.stage(made.ids["both"]) is Stage.BLOCKED
        assert "not saved" in panel.story.text()
        assert panel.layer_button.isVisible()
        made.press(Qt.Key.Key_T)
        made.click("note", THEIRS)
        assert made.decision("both") is None
        panel.layer_button.click()
        assert made.qgis.layerTreeView().currentLayer() is layer
        made.go_to("second")
        assert "save or discard before you apply" in panel.story.text()
        made.content.list.setFocus()
        made.press(Qt.Key.Key_M)
        assert made.decision("second") is not None
    finally:
        assert layer.rollBack()


def test_map_shows_all_sides_and_follows_the_one_of_qgis(made):
    made.open("both")
    map_panel, main = made.content.panel.map, made.qgis.mapCanvas()
    assert len(map_panel.bands.sides) == 3
    assert map_panel.canvas.layers() == main.layers()
    assert map_panel.canvas.extent().contains(map_panel.canvas.extent().center())
    map_panel.follow_box.setChecked(True)
    map_panel.canvas.setCenter(map_panel.canvas.center())
    center = map_panel.canvas.center()
    assert main.center().distance(center) < 1e-6
    main.setCenter(main.center().__class__(500, 500))
    assert map_panel.canvas.center().distance(main.center()) < 1e-6

    made.go_to("gone")
    assert len(map_panel.bands.sides) == 2


def test_filter_finds_by_text_and_hides_what_is_decided(made):
    made.open("both")
    made.content.search.setText("bench 10")
    assert len(made.shown_ids()) == 2
    made.content.search.clear()
    made.press(Qt.Key.Key_M)
    made.content.open_box.setChecked(True)
    assert made.ids["both"] not in made.shown_ids()
    made.window.open_at(made.ids["both"])
    made.settle()
    assert made.content.current_id == made.ids["both"]


def test_layer_in_edit_mode_keeps_its_conflicts_from_being_applied(made):
    layer = QgsProject.instance().mapLayer(made.park.layer_id)
    made.open("both")
    made.content.panel.theirs_button.click()
    made.go_to("bench")
    made.content.panel.theirs_button.click()
    made.settle()
    assert layer.startEditing()
    try:
        made.apply()

        assert made.park.statuses()[0] == "CONFLICT"
        assert made.park.tree(1)["note"] == "mine"
        assert made.park.bench(101)["condition"] == "2"
    finally:
        assert layer.rollBack()


def test_layer_that_is_taken_out_of_the_project_leaves_plain_values(made):
    made.open("bench")
    assert made.text("condition", THEIRS) == "poor"
    QgsProject.instance().removeMapLayer(made.park.bench_id)
    made.window.grab()

    assert made.text("condition", THEIRS) == "2"
    made.click("condition", THEIRS)
    assert made.decision("bench").fields == {"condition": Side.THEIRS}
    made.go_to("twice")
    made.content.panel.table.setFocus()
    made.content.panel.select_row(0)
    made.press(Qt.Key.Key_E, made.content.panel.table)
    [editor] = made.content.panel.table.findChildren(QLineEdit)
    editor.setText("7")
    made.press(Qt.Key.Key_Return, editor)
    wait_until(lambda: made.decision("twice") is not None)
    assert made.decision("twice").fields == {"condition": EnteredValue("7")}


class _Longer(QTranslator):
    """Texts in a language that needs 40 % more room."""

    def translate(self, context, text, _disambiguation=None, _n=-1):
        return f"{text} {'wider ' * 20}"[: round(len(text) * 1.4)] if text else ""

    def isEmpty(self):  # noqa: N802
        return False


def test_window_keeps_its_size_when_texts_are_longer(made):
    longer = _Longer()
    QApplication.installTranslator(longer)
    install_translator(longer.translate)
    try:
        made.open("gone")
        assert made.window.minimumSizeHint().width() <= 1000
        assert made.window.minimumSizeHint().height() <= 580
        assert made.window.width() <= 1000
    finally:
        QApplication.removeTranslator(longer)
        install_translator(None)


def test_feature_that_was_saved_meanwhile_can_be_decided(made):
    layer = QgsProject.instance().mapLayer(made.park.layer_id)
    assert layer.startEditing()
    index = layer.fields().lookupField("note")
    assert layer.changeAttributeValue(1, index, "unsaved")
    made.open("both")
    assert made.window._desk.stage(made.ids["both"]) is Stage.BLOCKED

    assert layer.commitChanges()
    made.window._on_activated()
    made.settle()

    assert made.window._desk.stage(made.ids["both"]) is Stage.OPEN
    assert made.text("note", MINE) == "unsaved"


def test_dialog_that_is_closed_before_its_answer_comes_does_no_harm(made):
    made.open("both")
    made.content.panel.theirs_button.click()
    made.window.apply_button.click()
    [dialog] = made.window.findChildren(ForecastDialog)
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made.settle()

    assert made.window.findChildren(ForecastDialog) == []
    assert made.window.apply_button.isEnabled()


def test_another_place_is_typed_as_text_and_written(made):
    made.open("both")
    panel = made.content.panel
    panel.table.setFocus()
    panel.table.setCurrentIndex(made.cell("geometry", RESULT))
    made.press(Qt.Key.Key_E, panel.table)
    [editor] = panel.table.findChildren(QLineEdit)
    assert editor.text() == "Point (1 8)"
    editor.setText("Point (7 7)")
    made.press(Qt.Key.Key_Return, editor)
    wait_until(lambda: made.decision("both") is not None)
    made.click("note", MINE)

    made.apply()

    tree = made.park.tree(1)
    assert (tree["note"], tree["geom"]) == ("mine", "Point (7 7)")


def test_arrangement_of_the_window_is_remembered(made):
    made.open("both")
    made.content.splitter.setSizes([400, 580])
    wanted = made.content.splitter.sizes()
    made.window.close()
    made.window = ConflictWindow(
        made.place, window_of(made.qgis), made.qgis.mainWindow()
    )
    made.open()

    assert made.content.splitter.sizes() == wanted


def test_later_edit_is_taken_where_both_sides_say_when(made, tmp_path):
    moments = (
        {"edited": "2026-05-01T08:00:00.000Z"},
        {"edited": "2026-05-02T08:00:00.000Z"},
    )
    made.park.source.execute(
        "UPDATE trees SET note = 'mine', edited = '2026-05-03T08:00:00.000Z'"
        " WHERE fid = 5",
        "UPDATE trees SET note = 'mine', edited = '2026-05-01T09:00:00.000Z'"
        " WHERE fid = 6",
    )
    before, after = ({"note": "old"}, {"note": "theirs"})
    deltas = [
        patch(
            made.park.layer_id,
            key,
            {**before, **moments[0]},
            {**after, **moments[1]},
        )
        for key in (5, 6)
    ]
    content = {
        **deltafile(*deltas),
        "id": "0d4f4c52-4a0e-4d5e-8c1a-7f3f6f6f2c11",
        "project": made.park.service.project_id,
    }
    made.park.service.push_deltafile(json.dumps(content).encode())
    wait_until(lambda: made.park.statuses() == ["CONFLICT"] * 8)
    made.open()
    made.content.bulk.newest_action.trigger()
    [dialog] = made.window.findChildren(NewestDialog)
    dialog.buttons.accepted.emit()
    made.settle()
    assert made.content.count_label.text() == "2 of 8 decided"

    made.apply()

    assert made.park.tree(5)["note"] == "mine"
    assert made.park.tree(6)["note"] == "theirs"
