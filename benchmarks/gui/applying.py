"""The window while a job runs and all docks are open."""

from __future__ import annotations

from pathlib import Path

from benchmarks.gui.desk import desk, edits
from benchmarks.gui.watch import until, watching
from qfieldsync_cloud.core.jobs.model import JobType


def applying(folder: Path, size: int, *, tells_where: bool = False) -> dict[str, float]:
    """The longest gaps while changes are applied, and while a package is made."""
    with desk(folder, size, tells_where=tells_where) as made:
        made.open_docks()
        deltas = edits(made.park.layer_id, size)
        model = made.parts.docks.changes.view.model
        with watching(tells_where=tells_where) as watch:
            made.push(deltas)
            made.rest()
            until(lambda: model.passed_count == size)
            _settle(made)
        found = {"applying": watch.longest_ms}
        assert set(made.park.statuses()) == {"APPLIED"}
        with watching(tells_where=tells_where) as watch:
            made.service.create_job(JobType.PACKAGE)
            made.rest()
            _settle(made)
        found["packaging"] = watch.longest_ms
    return found


def _settle(made: object) -> None:
    """Let the views read what became of it."""
    view = made.parts.docks.changes.view
    made.parts.place.refresh()
    seen = []
    made.parts.place.lists_changed.connect(lambda: seen.append(1))
    until(lambda: seen or not made.parts.place.is_watched)
    until(lambda: not view.loader.is_reading)
