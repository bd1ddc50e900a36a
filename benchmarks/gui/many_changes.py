"""The dock Changes with many of them: first rows, filter, scrolling, memory.

The layer names its features by an expression, as the table shows them. The same where
the changes are below the deltafiles that they came with.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt

from benchmarks.gui.watch import held_ms, until, watching
from benchmarks.system import memory_kb
from qfieldsync_cloud.core.changes.filters import ChangeColumn
from qfieldsync_cloud.gui.changes.view import ChangesView
from qfieldsync_cloud.settings import keep_changes_grouped
from tests.gui.changes_scene import Scene, fill

TEXTS = ("e", "el", "elm", "elm 9", "elm 99", "elm 9", "", "tablet-3", "tablet-")
_STEPS = 150
_PER_FILE = 100
_NAME = '"species" || \' · \' || "note"'


def many_changes(
    folder: Path, size: int, *, tells_where: bool = False
) -> dict[str, float]:
    """Figures of a view that shows `size` changes."""
    return _figures(folder, size, is_grouped=False, tells_where=tells_where)


def grouped_changes(
    folder: Path, size: int, *, tells_where: bool = False
) -> dict[str, float]:
    """The same figures where they are below their deltafiles, of 100 changes each."""
    found = _figures(folder, size, is_grouped=True, tells_where=tells_where)
    return {f"grouped: {name}": value for name, value in found.items()}


def _figures(
    folder: Path, size: int, *, is_grouped: bool, tells_where: bool
) -> dict[str, float]:
    keep_changes_grouped(is_grouped=is_grouped)
    scene = Scene(folder, lambda is_true, **_options: until(is_true))
    keep_changes_grouped(is_grouped=False)  # the next measure begins as ever
    park = scene.office()
    service = scene.open(park)
    fill(service, park.layer_id, size, per_file=_PER_FILE if is_grouped else size)
    QgsProject.instance().mapLayer(park.layer_id).setDisplayExpression(_NAME)
    view = scene.view
    view.resize(420, 900)
    view.show()
    QCoreApplication.processEvents()
    before_kb = memory_kb("VmRSS")

    def first_rows() -> None:
        view.set_shown(True)
        until(lambda: view.model.rowCount() > 0)
        QCoreApplication.processEvents()

    found = {"first rows": held_ms(first_rows)}
    with watching(tells_where=tells_where) as watch:
        until(lambda: view.loader.is_loaded and not scene.is_reading)
    found["names, read"] = watch.longest_ms
    assert view.model.passed_count == size
    assert (view.model.rowCount() > size) == is_grouped
    assert view.model.listing.rows[size // 2].name.endswith(" · new")
    found["memory"] = (memory_kb("VmRSS") - before_kb) / size

    found["keystroke"] = _keystroke_ms(view)
    found["names, sorted"] = _sorting_ms(view, tells_where=tells_where)
    found["scrolling"] = _scrolling_ms(view)
    row = view.table.indexAt(view.table.viewport().rect().center())
    assert row.isValid()
    assert row.data(Qt.ItemDataRole.DisplayRole)
    if is_grouped:
        found["folding"] = _folding_ms(view)
        keep_changes_grouped(is_grouped=False)
    scene.close()
    return found


def _keystroke_ms(view: ChangesView) -> float:
    """The slowest change of the text that is searched for."""

    def press(text: str) -> None:
        view.filters.search.setText(text)
        QCoreApplication.processEvents()

    slowest = max(held_ms(lambda text=text: press(text)) for text in TEXTS)
    press("")
    return slowest


def _sorting_ms(view: ChangesView, *, tells_where: bool) -> float:
    """The longest gap while it is sorted by name, there and back."""
    ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder

    def sort(column: ChangeColumn, order: Qt.SortOrder) -> float:
        with watching(tells_where=tells_where) as sorting:
            view.model.sort(column, order)
            QCoreApplication.processEvents()
        return sorting.longest_ms

    by_name = ChangeColumn.FEATURE
    longest = max(sort(by_name, ascending), sort(by_name, descending))
    sort(ChangeColumn.WHEN, descending)
    return longest


def _scrolling_ms(view: ChangesView) -> float:
    """The slowest step from the top to the end."""
    bar = view.table.verticalScrollBar()
    view.grab()

    def scroll(place: int) -> None:
        bar.setValue(place)
        QCoreApplication.processEvents()
        view.table.viewport().repaint()

    places = [bar.maximum() * step // _STEPS for step in range(_STEPS + 1)]
    return max(held_ms(lambda place=place: scroll(place)) for place in places)


def _folding_ms(view: ChangesView) -> float:
    """The slowest: one deltafile, all of them, and each with everything selected."""
    model, grouping = view.model, view.grouping

    def held(act: Callable[[], object]) -> float:
        def act_and_show() -> None:
            act()
            QCoreApplication.processEvents()

        # what the step before left to be done is not counted twice
        QCoreApplication.processEvents()
        return held_ms(act_and_show)

    view.table.scrollToTop()
    return max(
        held(lambda: model.fold(0, is_folded=True)),
        held(lambda: model.fold(0, is_folded=False)),
        held(grouping.fold_all.trigger),
        held(view.table.selectAll),
        held(grouping.unfold_all.trigger),
        held(lambda: grouping.toggle.setChecked(False)),
        held(lambda: grouping.toggle.setChecked(True)),
    )
