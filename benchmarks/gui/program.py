"""What `make bench-gui` measures, and what is aimed at."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.aims import Aim


@dataclass(frozen=True)
class Run:
    """One measure, in processes of its own."""

    name: str
    size: int
    quick_size: int
    figures: tuple[str, ...]
    """What it finds."""
    rounds: int = 3
    """The median of so many counts."""


RUNS = (
    Run("start", 0, 0, ("start",), rounds=5),
    Run("docks", 200, 5, ("dock jobs", "dock changes", "dock check")),
    Run(
        "many_changes",
        100_000,
        300,
        (
            "first rows",
            "names, read",
            "keystroke",
            "names, sorted",
            "scrolling",
            "memory",
        ),
    ),
    Run(
        "grouped_changes",
        100_000,
        300,
        (
            "grouped: first rows",
            "grouped: names, read",
            "grouped: keystroke",
            "grouped: names, sorted",
            "grouped: scrolling",
            "grouped: memory",
            "grouped: folding",
        ),
    ),
    Run("applying", 10_000, 20, ("applying", "packaging")),
    Run(
        "conflicts",
        5_000,
        20,
        (
            "conflicts, open",
            "conflicts, first filter",
            "conflicts, filter",
            "conflicts, bulk",
            "conflicts, read again",
        ),
    ),
)

_AIMS = {
    "start": ("added to the start of QGIS, ms", 50),
    "dock jobs": ("dock Jobs opened for the first time, ms", 150),
    "dock changes": ("dock Changes opened for the first time, ms", 150),
    "dock check": ("dock Check opened for the first time, ms", 150),
    "first rows": ("100,000 changes: first rows, ms", 150),
    "names, read": ("100,000 changes: named and read, longest gap, ms", 50),
    "names, sorted": ("100,000 changes: sorted by name, longest gap, ms", 50),
    "keystroke": ("100,000 changes: slowest keystroke in the filter, ms", 50),
    "scrolling": ("100,000 changes: slowest step of scrolling, ms", 50),
    "memory": ("100,000 changes: memory, KB per row", 1),
    "grouped: first rows": ("100,000 changes by deltafile: first rows, ms", 150),
    "grouped: names, read": (
        "100,000 changes by deltafile: named and read, longest gap, ms",
        50,
    ),
    "grouped: names, sorted": (
        "100,000 changes by deltafile: sorted by name, longest gap, ms",
        50,
    ),
    "grouped: keystroke": (
        "100,000 changes by deltafile: slowest keystroke in the filter, ms",
        50,
    ),
    "grouped: scrolling": (
        "100,000 changes by deltafile: slowest step of scrolling, ms",
        50,
    ),
    "grouped: memory": ("100,000 changes by deltafile: memory, KB per row", 1),
    "grouped: folding": ("100,000 changes by deltafile: folded, unfolded, ms", 50),
    "applying": ("10,000 changes applied, docks open: longest gap, ms", 50),
    "packaging": ("package job, docks open: longest gap, ms", 50),
    "conflicts, open": ("5,000 conflicts: window opened, longest gap, ms", 150),
    "conflicts, first filter": ("5,000 conflicts: first filter, longest gap, ms", 50),
    "conflicts, filter": ("5,000 conflicts: further filters, longest gap, ms", 50),
    "conflicts, bulk": ("5,000 conflicts: all decided at once, longest gap, ms", 50),
    "conflicts, read again": ("5,000 conflicts: read again, longest gap, ms", 50),
}
FIGURES = tuple(_AIMS)


def aim_of(name: str, found: float) -> Aim:
    """A figure beside what is aimed at."""
    text, limit = _AIMS[name]
    return Aim(text, found, limit)
