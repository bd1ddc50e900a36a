"""The table model of the changes, watched by Qt's own tester of models."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from qgis.PyQt.QtWidgets import QApplication

from qfieldsync_cloud.core.changes.filters import ChangeColumn, ChangeFilter
from qfieldsync_cloud.core.changes.summary import (
    ChangeState,
    ChangeSummary,
    Summarizer,
)
from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.translation import install_translator
from qfieldsync_cloud.gui.changes.labels import ChangeLabels
from qfieldsync_cloud.gui.changes.model import ChangeModel
from qfieldsync_cloud.gui.changes.table import ChangeTable
from tests.unit.service_factories import START, delta

STATUSES = [status for status in ServerStatus if status.value]


def rows_of(count: int, first: int = 0) -> list[ChangeSummary]:
    summarizer = Summarizer({"trees": "species"})
    rows = []
    for n in range(first, first + count):
        content = delta(
            ("create", "patch", "delete")[n % 3],
            id=f"change {n}",
            sourcePk=str(n * 7 % 100),
            clientId=f"tablet-{n % 4}",
            old={"attributes": {"species": ("Oak", "Elm", "Lime")[n % 3]}},
        )
        state = ChangeState(f"change {n}", STATUSES[n % 8], "", "", "")
        at = START + timedelta(minutes=n)
        rows.append(summarizer.summary(n, state, "file", "Ada", at, content))
    return rows


@pytest.fixture
def model(qapp: Any) -> Iterator[ChangeModel]:
    labels = ChangeLabels(QgsProject())
    yield ChangeModel(labels)


@pytest.fixture
def table(qtbot: Any, model: ChangeModel) -> ChangeTable:
    made = ChangeTable(model)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def text(model: ChangeModel, row: int, column: ChangeColumn) -> str:
    return model.data(model.index(row, column))


def test_model_keeps_the_rules_whatever_comes_and_goes(model, qtmodeltester):
    qtmodeltester.check(model, force_py=False)
    chance = random.Random(1)
    reader, known = rows_of(300), []
    for _ in range(60):
        act = chance.randrange(6)
        if act == 0 and reader:
            new = [reader.pop(chance.randrange(len(reader))) for _ in range(5)]
            known += new
            model.add(new)
        elif act == 1 and known:
            ids = [chance.choice(known).id for _ in range(9)]
            status = chance.choice(STATUSES)
            model.update([ChangeState(id_, status, "", "", "") for id_ in ids])
        elif act == 2:
            model.sort(chance.randrange(len(ChangeColumn)), chance.randrange(2))
        elif act == 3:
            words = chance.choice(["", "oak", "tablet-1", "nothing at all", "e"])
            model.set_filter(ChangeFilter(text=words))
        elif act == 4:
            model.set_filter(
                ChangeFilter(statuses=frozenset(chance.sample(STATUSES, 3)))
            )
        elif known:
            gone = known.pop(chance.randrange(len(known)))
            model.remove([gone.id])
        wanted = model.listing.visible(
            model.filter, model._column, is_descending=model._is_descending
        )
        assert model.ids() == [model.listing.rows[n].id for n in wanted]
    model.clear()
    assert model.rowCount() == 0


def test_rows_show_what_people_read(model):
    model.add(rows_of(2))

    newest, oldest = (
        [text(model, row, column) for column in ChangeColumn] for row in range(2)
    )

    assert newest[:6] == [
        "Being applied",
        "Edited",
        "Trees (unknown layer)",
        "Elm (7)",
        "note",
        "tablet-1",
    ]
    assert oldest[:2] == ["Waiting", "Created"]
    tip = model.data(model.index(0, ChangeColumn.WHO), Qt.ItemDataRole.ToolTipRole)
    assert tip == "Device id tablet-1\nPushed by Ada"
    status = model.index(0, ChangeColumn.STATUS)
    assert not model.data(status, Qt.ItemDataRole.DecorationRole).isNull()
    tip = model.data(status, Qt.ItemDataRole.ToolTipRole)
    assert tip == "These are being applied right now."


def test_indexes_follow_their_changes_through_filters_and_orders(model):
    model.add(rows_of(200))
    kept = {
        row: QPersistentModelIndex(model.index(row, ChangeColumn.FEATURE))
        for row in range(0, 200, 7)
    }
    ids = {row: model.change_at(row).id for row in kept}

    model.sort(ChangeColumn.FEATURE, Qt.SortOrder.AscendingOrder)
    model.set_filter(ChangeFilter(text="oak"))

    shown = set(model.ids())
    for row, index in kept.items():
        assert index.isValid() == (ids[row] in shown)
        if index.isValid():
            assert model.change_at(index.row()).id == ids[row]
            assert index.column() == ChangeColumn.FEATURE


def test_selection_stays_with_its_changes(table, model):
    model.add(rows_of(200))
    table.selectAll()
    assert len(table.selected_ids()) == 200

    model.set_filter(ChangeFilter(text="oak"))
    oaks = model.ids()
    assert table.selected_ids() == oaks

    model.set_filter(ChangeFilter())
    assert set(table.selected_ids()) == set(oaks)
    model.sort(ChangeColumn.WHO, Qt.SortOrder.AscendingOrder)
    assert set(table.selected_ids()) == set(oaks)
    model.add(rows_of(3, first=200))
    assert set(table.selected_ids()) == set(oaks)


def test_selection_in_too_many_pieces_is_let_go_of(table, model):
    """Qt takes seconds for it."""
    model.add(rows_of(3000))
    model.set_filter(ChangeFilter(text="oak"))
    table.selectAll()

    model.set_filter(ChangeFilter())

    assert table.selected_ids() == []


def test_current_change_stays_current(table, model, qtbot):
    model.add(rows_of(200))
    with qtbot.waitSignal(table.selection_settled):
        assert table.select("change 90")
    assert table.shown_id() == "change 90"

    model.sort(ChangeColumn.FEATURE, Qt.SortOrder.DescendingOrder)
    assert table.shown_id() == "change 90"
    assert table.currentIndex().row() == model.row_of("change 90")
    with qtbot.waitSignal(table.selection_settled):
        model.set_filter(ChangeFilter(ids=frozenset(["change 5"])))
    assert table.shown_id() is None
    assert not table.select("change 90")


def test_rows_that_come_above_do_not_move_what_somebody_looks_at(table, model, qtbot):
    model.add(rows_of(200))
    qtbot.waitUntil(lambda: table.verticalScrollBar().maximum() > 50)
    table.verticalScrollBar().setValue(50)
    seen = model.change_at(table.rowAt(0)).id

    model.add(rows_of(10, first=200))

    assert model.change_at(0).id == "change 209"
    assert seen == "change 149"
    assert model.change_at(table.rowAt(0)).id == seen


def test_new_rows_are_seen_by_who_is_at_the_top(table, model):
    model.add(rows_of(200))
    model.add(rows_of(1, first=200))

    assert model.change_at(table.rowAt(0)).id == "change 200"


def test_update_tells_only_the_rows_that_differ(model, qtbot):
    model.add(rows_of(50))
    table = []
    model.dataChanged.connect(lambda top, end: table.append((top.row(), end.row())))
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    model.layoutChanged.connect(lambda: resets.append(1))

    ids = [model.change_at(row).id for row in (3, 4, 9)]
    model.update([ChangeState(id_, ServerStatus.UNKNOWN, "NEW", "", "") for id_ in ids])

    assert table == [(3, 4), (9, 9)]
    assert resets == []
    assert text(model, 3, ChangeColumn.STATUS) == "NEW"


def test_selected_many_rows_can_be_cleared(table, model):
    model.add(rows_of(10))
    table.selectionModel().select(
        model.index(2, 0),
        QItemSelectionModel.SelectionFlag.Select
        | QItemSelectionModel.SelectionFlag.Rows,
    )
    model.clear()
    assert table.selected_ids() == []
    assert table.shown_id() is None


@pytest.mark.parametrize(
    ("pixels", "last"),
    [(440, ChangeColumn.WHEN), (300, ChangeColumn.FEATURE)],
    ids=["a dock", "a narrow one"],
)
def test_columns_that_matter_are_seen_in_a_dock(table, pixels, last):
    unit = table.fontMetrics().averageCharWidth()
    wanted = pixels * unit // 7  # of what a dock has in the font of QGIS
    table.resize(wanted, 300)
    QApplication.processEvents()

    left = table.columnViewportPosition(last)
    assert left + table.columnWidth(last) <= table.viewport().width()


def test_short_names_and_common_statuses_are_seen_whole_in_a_narrow_dock(table):
    unit = table.fontMetrics().averageCharWidth()
    table.resize(300 * unit // 7, 300)
    QApplication.processEvents()

    measured = table.fontMetrics().horizontalAdvance
    assert table.columnWidth(ChangeColumn.LAYER) > measured("Apiary") + 8
    assert table.columnWidth(ChangeColumn.STATUS) > measured("Taken back") + 30


def test_columns_keep_the_widths_that_somebody_gave_them(table):
    table.setColumnWidth(ChangeColumn.FEATURE, 333)
    table.resize(1200, 300)
    QApplication.processEvents()

    assert table.columnWidth(ChangeColumn.FEATURE) == 333


def test_common_words_are_seen_whole_in_a_dock(table):
    unit = table.fontMetrics().averageCharWidth()
    install_translator(
        lambda _context, text: {
            "Applied": "Angewendet",
            "Edited": "Bearbeitet",
        }.get(text, text)
    )
    try:
        table.resize(660 * unit // 7, 300)
        QApplication.processEvents()
    finally:
        install_translator(None)

    measured = table.fontMetrics().horizontalAdvance
    status, method = ChangeColumn.STATUS, ChangeColumn.METHOD
    assert table.columnWidth(status) > measured("Angewendet") + 16
    assert table.columnWidth(method) > measured("Bearbeitet")
