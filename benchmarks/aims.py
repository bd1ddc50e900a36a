"""The aims, and whether the figures meet them.

They are for GeoPackage with QGIS 3.22, ledger, inverse and reading back included.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.measuring import Figure
from benchmarks.program import (
    FEW_FEATURES,
    HOLDING,
    MANY_DELTAS,
    MANY_FEATURES,
    MEMORY,
    MEMORY_MANY,
    MEMORY_POLYGONS,
    POINTS,
    POLYGONS,
)
from benchmarks.scenes import Scene


@dataclass(frozen=True)
class Aim:
    """One aim, and what was found."""

    text: str
    found: float
    limit: float
    is_least: bool = False
    """The limit is the least that will do, not the most."""

    @property
    def is_met(self) -> bool:
        return self.found >= self.limit if self.is_least else self.found <= self.limit

    def __str__(self) -> str:
        bound = "at least" if self.is_least else "at most"
        return f"{self.text}: {self.found:.2f} ({bound} {self.limit:g})"


def judge(figures: Iterable[Figure], values: Mapping[str, float]) -> list[Aim]:
    """The aims for which there are figures."""
    known = {(item.scene, item.side): item for item in figures if not item.wrong}
    return [*_comparisons(known), *_singles(values)]


def _comparisons(known: Mapping[tuple[Scene, str], Figure]) -> Iterator[Aim]:
    for scene, what in ((POINTS, "points"), (POLYGONS, "polygons")):
        pairs = (
            ("reading floor", f"{what}: apply, times the reading floor", 1.6),
            ("dry run", f"{what}: dry run, share of an apply", 0.5),
            ("one by one", f"{what}: apply, times faster than one by one", 150),
        )
        apply = known.get((scene, "apply"))
        for side, text, limit in pairs:
            other = known.get((scene, side))
            if apply is None or other is None:
                continue
            if side == "reading floor":
                yield Aim(text, ratio(apply, other), limit)
            else:
                is_least = side == "one by one"
                yield Aim(text, ratio(other, apply), limit, is_least)
    few, many = known.get((POINTS, "apply")), known.get((MANY_DELTAS, "apply"))
    if few and many:
        found = sum_of(many) / sum_of(few)
        yield Aim("100,000 deltas, times 10,000", found, 11)
    small, large = (known.get((s, "apply")) for s in (FEW_FEATURES, MANY_FEATURES))
    if small and large:
        found = sum_of(large) / sum_of(small)
        yield Aim("1,000,000 features, times 10,000", found, 1.5)


def _singles(values: Mapping[str, float]) -> Iterator[Aim]:
    for run in (MEMORY, MEMORY_MANY, MEMORY_POLYGONS):
        if run.name in values:
            yield Aim(f"{run.name}, {run.unit}", values[run.name], 12)
    if HOLDING.name in values:
        # what the engine can help; by the clock, other processes count too
        yield Aim(f"{HOLDING.name}, {HOLDING.unit}", values[HOLDING.name], 50)


def ratio(one: Figure, other: Figure) -> float:
    """How much longer `one` took per delta.

    Runs of a round are neighbours in time, so the ratio of each round is taken and
    then the median: what slows down the machine slows down both.
    """
    return median(
        _per_delta(one, a) / _per_delta(other, b) for a, b in _rounds(one, other)
    )


def _rounds(one: Figure, other: Figure) -> Sequence[tuple[float, float]]:
    return list(zip(one.seconds, other.seconds))


def _per_delta(figure: Figure, seconds: float) -> float:
    return seconds / figure.count


def sum_of(figure: Figure) -> float:
    """Seconds for all deltas of the scene."""
    return median(figure.seconds)
