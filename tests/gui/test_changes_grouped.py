"""Changes below the deltafiles that they came with: model, table, and view."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPersistentModelIndex, QPoint, QRect, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu

from qfieldsync_cloud.core.changes.filters import ChangeColumn, ChangeFilter
from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.changes.summary import (
    ChangeState,
    ChangeSummary,
    Summarizer,
)
from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.gui.changes.folding_table import FoldingTable
from qfieldsync_cloud.gui.changes.grouped_model import GroupedChangeModel
from qfieldsync_cloud.gui.changes.labels import ChangeLabels
from qfieldsync_cloud.settings import are_changes_grouped, keep_changes_grouped
from tests.gui.changes_scene import Scene, note, pushed, stand
from tests.unit.service_factories import START, delta

STATUSES = tuple(ChangeStatus)


def rows_of(count: int, *, per_file: int = 10, files: int = 0) -> list[ChangeSummary]:
    """Changes of deltafiles that came one after the other, or all at once."""
    summarizer, rows = Summarizer({"trees": "species"}), []
    for n in range(count):
        file = n % files if files else n // per_file
        content = delta(
            "patch",
            id=f"change {n}",
            sourcePk=str(n),
            clientId=f"tablet-{file % 3}",
            old={"attributes": {"species": ("Oak", "Elm", "Lime")[n % 3]}},
        )
        state = ChangeState(f"change {n}", STATUSES[n % 4], "", "", "")
        at = START + timedelta(minutes=file)
        made = summarizer.summary(n, state, f"file {file}", "Ada", at, content)
        rows.append(made)
    return rows


@pytest.fixture
def model(qapp: Any) -> Iterator[GroupedChangeModel]:
    made = GroupedChangeModel(ChangeLabels(QgsProject()))
    made.set_grouped(True)
    yield made


@pytest.fixture
def table(qtbot: Any, model: GroupedChangeModel) -> FoldingTable:
    made = FoldingTable(model)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def outline(model: GroupedChangeModel) -> list[str]:
    """Each row: the id of a deltafile after + or -, or that of a change."""
    told = []
    for row in range(model.rowCount()):
        change = model.change_at(row)
        [key] = model.keys((row,))
        sign = "+" if model.is_folded(row) else "-"
        told.append(sign + key[len("deltafile ") :] if change is None else change.id)
    return told


def wanted(model: GroupedChangeModel, folded: set[str]) -> list[str]:
    """The same, thought out plainly."""
    changes = [model.listing.rows[n] for n in model.listing.visible(
        model.filter, model._column, is_descending=model._is_descending)]  # fmt: skip
    newest: dict[str, int] = {}
    for change in model.listing.rows:
        file = change.deltafile_id
        newest[file] = max(change.seq, newest.get(file, -1))
    files = {change.deltafile_id for change in changes}
    told = []
    for file in sorted(files, key=newest.__getitem__, reverse=True):
        told.append(("+" if file in folded else "-") + file)
        if file not in folded:
            told += [c.id for c in changes if c.deltafile_id == file]
    return told


@pytest.mark.parametrize("files", [0, 7], ids=["one by one", "mixed"])
def test_model_keeps_the_rules_whatever_comes_goes_and_folds(
    model, qtmodeltester, files
):
    qtmodeltester.check(model, force_py=False)
    chance = random.Random(files + 2)
    reader, known = rows_of(300, files=files)[::-1], []
    folded: set[str] = set()
    for _ in range(150):
        act = chance.randrange(9)
        if act <= 1 and reader:
            at = 0 if act == 0 else chance.randrange(len(reader))
            new, reader[at : at + 7] = reader[at : at + 7], []
            known += new
            model.add(new)
        elif act == 2 and known:
            ids = [chance.choice(known).id for _ in range(9)]
            status = chance.choice(STATUSES)
            model.update([ChangeState(id_, status, "", "", "") for id_ in ids])
        elif act == 3:
            order = chance.randrange(2)
            column = chance.choice((ChangeColumn.WHEN, *ChangeColumn))
            model.sort(column, order)
        elif act == 4:
            words = chance.choice(["", "oak", "tablet-1", "nothing at all", "e"])
            model.set_filter(ChangeFilter(text=words))
        elif act == 5:
            some = frozenset(chance.sample(STATUSES[:4], 2))
            model.set_filter(ChangeFilter(statuses=some))
        elif act == 6 and model.rowCount():
            row = model.head_of(chance.randrange(model.rowCount()))
            file = model.keys((row,))[0][len("deltafile ") :]
            is_folded = not model.is_folded(row)
            model.fold(row, is_folded=is_folded)
            (folded.add if is_folded else folded.discard)(file)
        elif act == 7 and chance.randrange(3) == 0:
            is_folded = bool(chance.randrange(2))
            model.fold_all(is_folded=is_folded)
            files_there = {c.deltafile_id for c in model.listing.rows}
            folded = files_there if is_folded else set()
        elif known:
            gone = known.pop(chance.randrange(len(known)))
            model.remove([gone.id])
        assert outline(model) == wanted(model, folded)
        assert model.passed_count == len(model.ids())
    model.set_grouped(False)
    assert None not in map(model.change_at, range(model.rowCount()))
    model.set_grouped(True)
    assert outline(model) == wanted(model, folded)
    model.clear()
    assert model.rowCount() == model.passed_count == 0


def test_head_tells_whose_deltafile_it_is_and_where_its_changes_stand(model):
    model.add(rows_of(12))

    first = model.index(0, ChangeColumn.STATUS)
    second = model.index(3, ChangeColumn.STATUS)

    text = second.data()
    assert text.startswith("Deltafile of tablet-0, ")
    assert text.endswith(
        ", 10 changes, 2 in conflict, 3 waiting, 3 being applied, 2 applied"
    )
    assert first.data().endswith(", 2 changes, 1 in conflict, 1 applied")
    assert model.index(3, ChangeColumn.WHO).data() is None
    tip = second.data(Qt.ItemDataRole.ToolTipRole)
    assert "\n2 in conflict\n" in tip
    assert tip.endswith("\nDeltafile file 0")
    model.update([ChangeState("change 3", ChangeStatus.APPLIED, "", "", "")])
    assert "1 in conflict, 3 waiting, 3 being applied, 3 applied" in second.data()


def test_head_tells_how_many_the_filter_lets_through(model, qtbot):
    model.add(rows_of(20))
    model.fold_all(is_folded=True)

    with qtbot.waitSignal(model.dataChanged):
        model.set_filter(ChangeFilter(text="oak"))

    assert "3 of 10 changes" in model.index(0, 0).data()
    assert model.passed_count == 7
    assert len(model.ids([0])) == 3


def test_rows_stand_for_each_change_once(model):
    model.add(rows_of(20))

    assert model.ids([0, 1, 2]) == [f"change {n}" for n in range(19, 9, -1)]
    assert model.ids([2, 0]) == ["change 18", "change 19"] + [
        f"change {n}" for n in range(17, 9, -1)
    ]


def test_changes_of_a_deltafile_that_is_loaded_in_parts_come_below_its_others(
    model, qtbot
):
    rows = rows_of(30)[::-1]
    model.add(rows[:5])
    index = QPersistentModelIndex(model.index(2, 0))
    inserted = []
    model.rowsInserted.connect(lambda _parent, *span: inserted.append(span))
    model.layoutChanged.connect(lambda: inserted.append("anew"))

    model.add(rows[5:])

    assert inserted == [(6, 32)]
    assert model.change_at(index.row()).id == "change 28"


def test_selection_of_a_head_is_its_changes_and_stays_where_rows_move(table, model):
    model.add(rows_of(40))
    table.selectRow(model.row_of("deltafile file 2"))

    assert table.selected_ids() == [f"change {n}" for n in range(29, 19, -1)]
    assert table.shown_id() is None
    model.fold_all(is_folded=True)
    assert len(table.selected_ids()) == 10
    model.sort(ChangeColumn.FEATURE, Qt.SortOrder.AscendingOrder)
    model.remove(["change 25"])
    assert len(table.selected_ids()) == 9
    assert len(table.selectionModel().selectedRows()) == 1


def test_head_of_the_first_change_is_seen_when_changes_are_grouped(table, model):
    model.set_grouped(False)
    model.add(rows_of(200))
    assert table.verticalScrollBar().value() == 0

    model.set_grouped(True)

    assert table.verticalScrollBar().value() == 0


def test_keyboard_folds_and_unfolds_as_in_trees(table, model):
    model.add(rows_of(20))
    table.select("change 15")

    QTest.keyClick(table, Qt.Key.Key_Left)
    assert table.currentIndex().row() == 0
    assert len(table.selected_ids()) == 10
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert outline(model)[:2] == ["+file 1", "-file 0"]
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    QTest.keyClick(table, Qt.Key.Key_Minus)
    assert outline(model) == ["+file 1", "+file 0"]
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.shown_id() == "change 9"
    QTest.keyClick(table, Qt.Key.Key_Minus)
    assert outline(model) == ["+file 1", "+file 0"]
    assert table.currentIndex().row() == 1
    assert table.selected_ids() == []
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert len(outline(model)) == 12


def test_keyboard_goes_on_at_the_head_when_all_are_folded(table, model):
    model.add(rows_of(40))
    table.select("change 15")

    model.fold_all(is_folded=True)

    assert table.currentIndex().row() == model.row_of("deltafile file 1")
    assert table.selected_ids() == []
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert outline(model)[2:4] == ["-file 1", "change 19"]


def test_click_on_the_arrow_and_double_click_fold_and_unfold(table, model, qtbot):
    model.add(rows_of(20))
    view = table.viewport()
    middle = QPoint(8, table.rowViewportPosition(0) + table.rowHeight(0) // 2)

    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle)
    assert model.is_folded(0)
    assert table.selected_ids() == []
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(200, 0))
    assert not model.is_folded(0)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(200, 0))
    assert len(table.selected_ids()) == 10


def test_keys_of_a_table_that_is_not_grouped_are_those_of_tables(table, model):
    model.set_grouped(False)
    model.add(rows_of(20))
    table.select("change 15")

    QTest.keyClick(table, Qt.Key.Key_Right)

    assert table.shown_id() == "change 15"
    assert table.currentIndex().column() != ChangeColumn.STATUS


# The view


@pytest.fixture
def scene(tmp_path: Path, qtbot: Any) -> Iterator[Scene]:
    keep_changes_grouped(is_grouped=False)
    made = Scene(tmp_path, qtbot.waitUntil)
    yield made
    made.close()
    keep_changes_grouped(is_grouped=False)


@pytest.fixture
def two_files(scene: Scene) -> Scene:
    """A deltafile of three changes, and then one of two, one of them applied."""
    park = scene.office()
    service = scene.open(park)
    layer = park.layer_id
    pushed(service, *(note(layer, key, "first") for key in (1, 2, 3)))
    ids = pushed(
        service,
        note(layer, 4, "second", client="tablet-2"),
        note(layer, 5, "second", client="tablet-2"),
    )
    stand(service, {ids[0]: ServerStatus.APPLIED})
    scene.show(park)
    return scene


def test_button_groups_and_the_choice_is_kept(two_files):
    view = two_files.view
    assert not view.model.is_grouped

    view.grouping.button.click()

    assert view.model.is_grouped
    assert are_changes_grouped()
    assert view.model.rowCount() == 7
    assert view.filtered_count() == 5
    assert view.model.index(0, 0).data().endswith(", 2 changes, 1 waiting, 1 applied")
    view.grouping.button.click()
    assert view.model.rowCount() == 5
    assert not are_changes_grouped()


def test_tab_key_comes_to_the_button_before_the_table(two_files):
    view = two_files.view
    chain, item = [], view.filters.more_button.nextInFocusChain()
    while item is not view.filters.more_button:
        chain.append(item)
        item = item.nextInFocusChain()

    assert chain.index(view.grouping.button) < chain.index(view.table)


def test_view_is_grouped_when_it_was_left_so(scene):
    keep_changes_grouped(is_grouped=True)
    other = Scene(scene.folder, scene.wait)
    try:
        assert other.view.grouping.toggle.isChecked()
        assert other.view.model.is_grouped
    finally:
        other.close()


def test_filters_and_chips_let_through_what_they_did_and_empty_heads_go(two_files):
    view = two_files.view
    view.grouping.toggle.setChecked(True)

    view.chips.buttons[ChangeStatus.APPLIED].click()

    assert view.model.rowCount() == 2
    assert "1 of 2 changes" in view.model.index(0, 0).data()
    assert view.head.shown_text.text() == "1 of 5 shown"
    view.grouping.fold_all.trigger()
    assert view.model.rowCount() == view.filtered_count() == 1
    view.clear_filters()
    assert view.filtered_count() == 5
    assert view.head.summary.isHidden()


def test_actions_are_about_the_changes_of_the_selected_deltafile(two_files):
    view = two_files.view
    view.grouping.toggle.setChecked(True)
    view.grouping.fold_all.trigger()

    view.table.selectRow(1)

    actions = {a.objectName(): a for a in view.actions_on_changes.context()}
    two_files.wait(lambda: actions["apply_selected"].isEnabled())
    assert not actions["history"].isEnabled()  # of one change only
    assert not actions["take_back"].isEnabled()  # none of them is applied
    view.table.selectRow(0)
    two_files.wait(lambda: actions["take_back"].isEnabled())
    assert len(view.selected_ids()) == 2
    assert view.panel.isHidden()


def test_change_in_a_folded_deltafile_is_found(two_files):
    view = two_files.view
    view.grouping.toggle.setChecked(True)
    view.grouping.fold_all.trigger()
    wanted_id = view.model.ids()[-1]
    view.filters.search.setText("tablet-2")

    view.select(wanted_id)

    assert view.table.shown_id() == wanted_id
    assert view.filters.search.text() == ""
    assert not view.model.is_folded(view.model.head_of(view.table.currentIndex().row()))


def test_one_deltafile_is_applied_with_its_changes_and_no_others(scene):
    park = scene.office()
    service = scene.open(park, is_working=True)
    view = scene.view
    scene.show(park, is_working=True)
    view.grouping.toggle.setChecked(True)
    pushed(service, note(park.layer_id, 1, "a"), note(park.layer_id, 2, "a"))
    scene.wait(lambda: view.loader.is_loaded and len(view.model.listing) == 2)
    counts = view.model.listing.counts
    scene.wait(lambda: not counts()[ChangeStatus.PENDING])

    view.table.selectRow(0)
    view.actions_on_changes.taking_back.take_back(view.selected_ids())

    scene.wait(lambda: counts()[ChangeStatus.TAKEN_BACK] == 2)
    assert view.model.index(0, 0).data().endswith("2 changes, 2 taken back")


def test_context_menu_folds_where_changes_are_grouped(two_files):
    view = two_files.view
    view.grouping.toggle.setChecked(True)
    view.table.selectRow(0)

    view.table.menu_requested.emit(QPoint(0, 0))

    direct = Qt.FindChildOption.FindDirectChildrenOnly
    menu = view.findChildren(QMenu, options=direct)[-1]
    texts = [action.text() for action in menu.actions()]
    assert texts[-2:] == ["Fold All", "Unfold All"]
    menu.close()


@pytest.mark.parametrize("width", [260, 300, 420, 900])
def test_heads_are_painted_in_every_width(two_files, width):
    view = two_files.view
    view.grouping.toggle.setChecked(True)
    view.resize(width, 600)
    view.table.clearSelection()

    def picture() -> QImage:
        lines = view.table.viewport()
        head = QRect(0, 0, lines.width(), view.table.rowHeight(0))
        return lines.grab(head).toImage()

    unfolded = picture()
    view.model.fold(0, is_folded=True)

    assert picture() != unfolded  # the arrow


@pytest.mark.parametrize("is_grouped", [True, False], ids=["grouped", "in one list"])
def test_model_that_is_ready_orders_nothing_for_the_first_letter(model, is_grouped):
    model.set_grouped(is_grouped)
    rows = rows_of(200)
    model.add(rows[100:])
    model.add(rows[:100])  # below the others, as they are read
    ordered = []

    def note(frame, event, called):
        name = called.__name__ if event == "c_call" else frame.f_code.co_name
        if (event, name) in (("c_call", "sorted"), ("call", "gathered")):
            ordered.append(name)

    model.be_ready()
    sys.setprofile(note)
    try:
        model.set_filter(ChangeFilter(text="1"))
    finally:
        sys.setprofile(None)

    assert ordered == []
    assert 0 < model.passed_count < 200
