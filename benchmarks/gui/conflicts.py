"""The conflict window with many conflicts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from benchmarks.gui.desk import Desk, desk, edits
from benchmarks.gui.watch import until, watching
from qfieldsync_cloud.core.sync.resolution import Side


def conflicts(
    folder: Path, size: int, *, tells_where: bool = False
) -> dict[str, float]:
    """The longest gap of each thing that somebody does in the window."""
    with desk(folder, size, tells_where=tells_where) as made:
        made.park.source.execute("UPDATE trees SET note = 'mine'")
        made.push(edits(made.park.layer_id, size))
        made.rest()
        assert set(made.park.statuses()) == {"CONFLICT"}
        return _measured(made, size)


def _measured(made: Desk, size: int) -> dict[str, float]:
    wiring = made.parts.docks.wiring

    def longest(act: Callable[[], object], settled: Callable[[], object]) -> float:
        with watching(tells_where=made.tells_where) as watch:
            act()
            until(settled)
            QCoreApplication.processEvents()
        return watch.longest_ms

    def opened() -> bool:
        return wiring._conflicts is not None and wiring._conflicts.content is not None

    def settled() -> bool:
        window = wiring._conflicts
        return not (window._desk.is_busy or window.content.is_busy)

    found = {"conflicts, open": longest(wiring.open_conflicts, opened)}
    content = wiring._conflicts.content
    assert len(content.model.order()) == size

    def filtered(text: str) -> float:
        return longest(lambda: content.search.setText(text), settled)

    # nobody waits for the names of all features
    found["conflicts, first filter"] = filtered("nowhere")
    assert len(content.model.order()) == 0
    texts = ("", "o", "oa", "oak", "", "tablet", "")
    found["conflicts, filter"] = max(map(filtered, texts))
    assert len(content.model.order()) == size
    theirs = content.bulk.all_actions[Side.THEIRS]
    found["conflicts, bulk"] = longest(theirs.trigger, settled)
    assert content.count_label.text() == f"{size} of {size} decided"
    again = wiring._conflicts.refresh_button.click
    found["conflicts, read again"] = longest(again, settled)
    return found
