"""Figures: each side of a scene in turn, several times, its data compared each time."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks import sides
from benchmarks.scenes import Scene, write_deltafile
from benchmarks.sides import Clock, Task, WrongOutcome
from benchmarks.sources import Copy, Sources

Side = Callable[[Task, Copy, Clock], None]

SIDES: dict[str, Side] = {
    "apply": sides.apply,
    "dry run": sides.dry_run,
    "revert": sides.revert,
    "reading floor": sides.reading_floor,
    "write floor": sides.write_floor,
    "one by one": sides.one_by_one,
}


@dataclass(frozen=True)
class Figure:
    """What one side of a scene took."""

    scene: Scene
    side: str
    seconds: tuple[float, ...]
    cpu_seconds: tuple[float, ...]
    count: int
    """Deltas or edits that were timed; fewer than the scene's when it is a sample."""
    wrong: str = ""
    """Why there is no figure: the data, or the outcome, were not as expected."""

    @property
    def us_per_delta(self) -> float:
        """Median wall time."""
        return median(self.seconds) / self.count * 1e6

    @property
    def cpu_us_per_delta(self) -> float:
        """Median processor time."""
        return median(self.cpu_seconds) / self.count * 1e6

    @property
    def spread(self) -> float:
        """From the quickest run to the slowest, as a share of the median."""
        return (max(self.seconds) - min(self.seconds)) / median(self.seconds)

    @property
    def is_sample(self) -> bool:
        return self.count < self.scene.deltas


@dataclass(frozen=True)
class Comparison:
    """A scene with the sides that are measured on it."""

    scene: Scene
    sides: tuple[str, ...]
    sample: int = 100
    """Edits that are committed one by one."""
    rounds: int = 3


def measure(
    comparison: Comparison, sources: Sources, folder: Path
) -> Iterator[tuple[Figure, ...]]:
    """Measure a scene; what is known so far after each round, for progress."""
    scene = comparison.scene
    edits = scene.edits()
    deltafile = folder / "deltafile.json"
    write_deltafile(deltafile, scene, edits)
    runs: dict[str, list[Clock]] = {name: [] for name in comparison.sides}
    wrong: dict[str, str] = {}
    counts: dict[str, int] = {}
    for _ in range(comparison.rounds):
        for name in comparison.sides:
            chosen = edits
            if name == "one by one":
                chosen = sides.written(edits, comparison.sample)
            counts[name] = len(chosen)
            task = Task(scene, chosen, deltafile, folder / "report.json")
            clock = Clock()
            gc.collect()
            with sources.copy(scene) as copy:
                wrong[name] = _run(SIDES[name], task, copy, clock) or wrong.get(
                    name, ""
                )
            runs[name].append(clock)
        yield tuple(
            Figure(
                scene,
                name,
                tuple(clock.seconds for clock in clocks),
                tuple(clock.cpu_seconds for clock in clocks),
                counts[name],
                wrong[name],
            )
            for name, clocks in runs.items()
        )


def _run(side: Side, task: Task, copy: Copy, clock: Clock) -> str:
    """Run one side; what was wrong with what it left, or ""."""
    try:
        side(task, copy, clock)
    except WrongOutcome as error:
        return str(error)
    is_as_before = side in (sides.dry_run, sides.revert)
    edits: Sequence[sides.Edit] = [] if is_as_before else task.edits
    differences = task.scene.expected(edits).differences(copy.rows())
    return "; ".join(differences)
