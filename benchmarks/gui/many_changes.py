"""The dock Changes with many of them: first rows, filter, scrolling, memory."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, Qt

from benchmarks.gui.watch import held_ms, until
from benchmarks.system import memory_kb
from tests.gui.changes_scene import Scene, fill

TEXTS = ("e", "el", "elm", "elm 9", "elm 99", "elm 9", "", "tablet-3", "tablet-")
_STEPS = 150


def many_changes(
    folder: Path, size: int, *, tells_where: bool = False
) -> dict[str, float]:
    """Figures of a view that shows `size` changes."""
    scene = Scene(folder, lambda is_true, **_options: until(is_true))
    park = scene.office()
    service = scene.open(park)
    fill(service, park.layer_id, size)
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
    until(lambda: view.loader.is_loaded and not scene.is_reading)
    assert view.model.rowCount() == size
    found["memory"] = (memory_kb("VmRSS") - before_kb) / size

    def press(text: str) -> None:
        view.filters.search.setText(text)
        QCoreApplication.processEvents()

    found["keystroke"] = max(held_ms(lambda text=text: press(text)) for text in TEXTS)
    press("")
    bar = view.table.verticalScrollBar()
    view.grab()

    def scroll(place: int) -> None:
        bar.setValue(place)
        QCoreApplication.processEvents()
        view.table.viewport().repaint()

    places = [bar.maximum() * step // _STEPS for step in range(_STEPS + 1)]
    found["scrolling"] = max(
        held_ms(lambda place=place: scroll(place)) for place in places
    )
    row = view.table.indexAt(view.table.viewport().rect().center())
    assert row.isValid()
    assert row.data(Qt.ItemDataRole.DisplayRole)
    scene.close()
    return found
