"""Many conflicts in the window: decided at once, by a field of time, and filtered."""

from __future__ import annotations

import json

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton

from qfieldsync_cloud.core.sync.resolution import Side
from qfieldsync_cloud.gui.conflicts.newest_dialog import NewestDialog
from tests.gui.ground import wait_until
from tests.qgis.factories import deltafile, patch


def test_all_of_a_layer_and_all_of_a_field_are_decided_at_once(scene):
    scene.open("both")
    bulk, panel = scene.content.bulk, scene.content.panel
    panel.select_row(0)
    bulk.bring_up_to_date()
    assert bulk.field_actions[Side.THEIRS].text() == (
        "Field note in Trees: From the field"
    )
    bulk.field_actions[Side.THEIRS].trigger()
    scene.settle()
    for name in ("both", "second"):
        assert scene.decision(name).fields == {"note": Side.THEIRS}
    bulk.layer_actions[Side.MINE].trigger()
    scene.settle()

    assert scene.decision("both").fields == {"note": Side.THEIRS, "geometry": Side.MINE}
    assert scene.decision("gone").whole is Side.MINE
    assert scene.decision("bench") is None
    assert scene.content.count_label.text() == "4 of 6 decided"
    [undo] = [
        button
        for button in scene.conflicts.message_bar.findChildren(QPushButton)
        if button.text() == "Undo" and button.isVisible()
    ]
    undo.click()
    scene.settle()
    assert scene.decision("both").fields == {"note": Side.THEIRS}
    assert scene.decision("gone") is None


@pytest.mark.parametrize("side", list(Side), ids=[side.value for side in Side])
def test_all_conflicts_get_one_side(scene, side):
    scene.open()
    before = scene.park.source.rows()
    scene.content.bulk.all_actions[side].trigger()
    scene.settle()
    assert scene.content.count_label.text() == "6 of 6 decided"

    scene.apply()

    trees = scene.park.source.rows()
    if side is Side.MINE:
        for tree in (before[1], before[2]):
            tree["height"] = 14.5
        assert trees == before
        assert scene.park.bench(101)["condition"] == "3"
    else:
        assert [trees[key]["note"] for key in (1, 2, 3)] == ["theirs"] * 3
        assert scene.park.bench(102)["condition"] == "2"
    assert scene.conflicts.state_page.headline.text() == "No conflict is left"
    assert scene.conflicts.state_page.isVisible()


def test_newest_wins_asks_for_a_field_and_decides_nothing_without_moments(scene):
    scene.open()
    scene.content.bulk.bring_up_to_date()
    assert scene.content.bulk.newest_action.isEnabled()
    scene.content.bulk.newest_action.trigger()
    [dialog] = scene.conflicts.findChildren(NewestDialog)
    combos = dialog.combos
    assert combos[scene.park.layer_id].currentText() == "edited"
    assert not combos[scene.park.bench_id].isEnabled()
    dialog.accept()
    dialog.fields_chosen.emit({scene.park.layer_id: "edited"})
    scene.settle()

    assert scene.content.count_label.text() == "0 of 6 decided"
    assert scene.told() == "Nothing was left to be decided like that."


def test_filter_finds_by_text_and_hides_what_is_decided(scene):
    scene.open("both")
    scene.content.search.setText("bench 10")
    assert len(scene.shown_ids()) == 2
    scene.content.search.clear()
    scene.press(Qt.Key.Key_M)
    scene.content.open_box.setChecked(True)
    assert scene.ids["both"] not in scene.shown_ids()
    scene.conflicts.open_at(scene.ids["both"])
    scene.settle()
    assert scene.content.current_id == scene.ids["both"]


def test_list_without_a_conflict_says_why_and_leads_back(scene):
    scene.open("both")
    content = scene.content
    page = content.empty_page
    content.search.setText("no such tree")
    scene.wait(lambda: not content.model.is_busy)
    assert page.isVisible() and not content.list.isVisible()
    assert page.headline.text() == "Nothing matches the filters"
    page.button.click()
    assert content.list.isVisible() and len(scene.shown_ids()) == 6

    content.bulk.all_actions[Side.THEIRS].trigger()
    scene.settle()
    assert content.list.isVisible()
    content.open_box.setChecked(True)

    assert page.isVisible() and not content.list.isVisible()
    assert page.headline.text() == "Everything is decided"
    page.button.click()
    assert not content.open_box.isChecked()
    assert content.list.isVisible() and len(scene.shown_ids()) == 6


def test_later_edit_is_taken_where_both_sides_say_when(scene, tmp_path):
    moments = (
        {"edited": "2026-05-01T08:00:00.000Z"},
        {"edited": "2026-05-02T08:00:00.000Z"},
    )
    scene.park.source.execute(
        "UPDATE trees SET note = 'mine', edited = '2026-05-03T08:00:00.000Z'"
        " WHERE fid = 5",
        "UPDATE trees SET note = 'mine', edited = '2026-05-01T09:00:00.000Z'"
        " WHERE fid = 6",
    )
    before, after = ({"note": "old"}, {"note": "theirs"})
    deltas = [
        patch(
            scene.park.layer_id,
            key,
            {**before, **moments[0]},
            {**after, **moments[1]},
        )
        for key in (5, 6)
    ]
    content = {
        **deltafile(*deltas),
        "id": "0d4f4c52-4a0e-4d5e-8c1a-7f3f6f6f2c11",
        "project": scene.park.service.project_id,
    }
    scene.park.service.push_deltafile(json.dumps(content).encode())
    wait_until(lambda: scene.park.statuses() == ["CONFLICT"] * 8)
    scene.open()
    scene.content.bulk.newest_action.trigger()
    [dialog] = scene.conflicts.findChildren(NewestDialog)
    dialog.buttons.accepted.emit()
    scene.settle()
    assert scene.content.count_label.text() == "2 of 8 decided"

    scene.apply()

    assert scene.park.tree(5)["note"] == "mine"
    assert scene.park.tree(6)["note"] == "theirs"
