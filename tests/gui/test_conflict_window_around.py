"""What is around the conflict window: its project, its layers, its map, its size."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTranslator
from qgis.PyQt.QtWidgets import QApplication, QLineEdit

from qfieldsync_cloud.core.services.local.conflicts.review import Stage
from qfieldsync_cloud.core.services.local.opening import open_service
from qfieldsync_cloud.core.sync.resolution import EnteredValue, Side
from qfieldsync_cloud.core.translation import install_translator
from tests.gui.conflict_ground import MINE, RESULT, THEIRS
from tests.gui.ground import wait_until


def test_what_was_decided_outlives_the_window_and_the_service(scene, tmp_path):
    scene.open("both")
    scene.click("note", THEIRS)
    scene.go_to("second")
    scene.content.panel.mine_button.click()
    scene.conflicts.close()

    again = open_service(
        scene.place.local.project_id,
        scene.park.service.project_path,
        folder=tmp_path / "stores",
    )
    wait_until(lambda: again.decision(scene.ids["second"]) is not None)
    assert again.decision(scene.ids["both"]).resolution.fields == {"note": Side.THEIRS}
    scene.conflicts = scene.new_window()
    scene.open()

    assert scene.content.count_label.text() == "1 of 6 decided"
    assert scene.content.current_id == scene.ids["both"]
    assert scene.text("note", RESULT) == "theirs"
    assert scene.text("geometry", RESULT) == "Undecided"
    assert scene.conflicts._desk.stage(scene.ids["second"]) is Stage.DECIDED
    assert scene.park.tree(2)["note"] == "mine"


def test_decision_made_right_before_the_project_is_closed_is_kept(scene, tmp_path):
    scene.open("both")
    path, project_id = scene.park.service.project_path, scene.place.local.project_id
    scene.content.panel.theirs_button.click()
    QgsProject.instance().clear()

    assert not scene.conflicts.isVisible()
    again = open_service(project_id, path, folder=tmp_path / "stores")
    wait_until(lambda: again.decision(scene.ids["both"]) is not None)
    assert scene.park.tree(1)["note"] == "mine"


def test_feature_in_an_edit_buffer_cannot_be_decided_here(scene):
    layer = QgsProject.instance().mapLayer(scene.park.layer_id)
    assert layer.startEditing()
    try:
        index = layer.fields().lookupField("note")
        assert layer.changeAttributeValue(1, index, "unsaved")
        scene.open("both")
        panel = scene.content.panel

        assert scene.conflicts._desk.stage(scene.ids["both"]) is Stage.BLOCKED
        assert "not saved" in panel.story.text()
        assert panel.layer_button.isVisible()
        scene.press(Qt.Key.Key_T)
        scene.click("note", THEIRS)
        assert scene.decision("both") is None
        panel.layer_button.click()
        assert scene.qgis.layerTreeView().currentLayer() is layer
        scene.go_to("second")
        assert "save or discard before you apply" in panel.story.text()
        scene.content.list.setFocus()
        scene.press(Qt.Key.Key_M)
        assert scene.decision("second") is not None
    finally:
        assert layer.rollBack()


def test_map_shows_all_sides_and_follows_the_one_of_qgis(scene):
    scene.open("both")
    map_panel, main = scene.content.panel.map, scene.qgis.mapCanvas()
    assert len(map_panel.bands.sides) == 3
    assert map_panel.canvas.layers() == main.layers()
    assert map_panel.canvas.extent().contains(map_panel.canvas.extent().center())
    map_panel.follow_box.setChecked(True)
    map_panel.canvas.setCenter(map_panel.canvas.center())
    center = map_panel.canvas.center()
    assert main.center().distance(center) < 1e-6
    main.setCenter(main.center().__class__(500, 500))
    assert map_panel.canvas.center().distance(main.center()) < 1e-6

    scene.go_to("gone")
    assert len(map_panel.bands.sides) == 2


def test_layer_that_is_taken_out_of_the_project_leaves_plain_values(scene):
    scene.open("bench")
    assert scene.text("condition", THEIRS) == "poor"
    QgsProject.instance().removeMapLayer(scene.park.bench_id)
    scene.conflicts.grab()

    assert scene.text("condition", THEIRS) == "2"
    scene.click("condition", THEIRS)
    assert scene.decision("bench").fields == {"condition": Side.THEIRS}
    scene.go_to("twice")
    scene.content.panel.table.setFocus()
    scene.content.panel.select_row(0)
    scene.press(Qt.Key.Key_E, scene.content.panel.table)
    [editor] = scene.content.panel.table.findChildren(QLineEdit)
    editor.setText("7")
    scene.press(Qt.Key.Key_Return, editor)
    wait_until(lambda: scene.decision("twice") is not None)
    assert scene.decision("twice").fields == {"condition": EnteredValue("7")}


class _Longer(QTranslator):
    """Texts in a language that needs 40 % more room."""

    def translate(self, context, text, _disambiguation=None, _n=-1):
        return f"{text} {'wider ' * 20}"[: round(len(text) * 1.4)] if text else ""

    def isEmpty(self):  # noqa: N802
        return False


def test_window_keeps_its_size_when_texts_are_longer(scene):
    longer = _Longer()
    QApplication.installTranslator(longer)
    install_translator(longer.translate)
    try:
        scene.open("gone")
        assert scene.conflicts.minimumSizeHint().width() <= 1000
        assert scene.conflicts.minimumSizeHint().height() <= 580
        assert scene.conflicts.width() <= 1000
    finally:
        QApplication.removeTranslator(longer)
        install_translator(None)


def test_feature_that_was_saved_meanwhile_can_be_decided(scene):
    layer = QgsProject.instance().mapLayer(scene.park.layer_id)
    assert layer.startEditing()
    index = layer.fields().lookupField("note")
    assert layer.changeAttributeValue(1, index, "unsaved")
    scene.open("both")
    assert scene.conflicts._desk.stage(scene.ids["both"]) is Stage.BLOCKED

    assert layer.commitChanges()
    scene.conflicts._on_activated()
    scene.settle()

    assert scene.conflicts._desk.stage(scene.ids["both"]) is Stage.OPEN
    assert scene.text("note", MINE) == "unsaved"


def test_arrangement_of_the_window_is_remembered(scene):
    scene.open("both")
    scene.content.splitter.setSizes([400, 580])
    wanted = scene.content.splitter.sizes()
    scene.conflicts.close()
    scene.conflicts = scene.new_window()
    scene.open()

    assert scene.content.splitter.sizes() == wanted
