"""How one list of numbers becomes another, in few steps: what a view has to be told."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass

Run = tuple[int, int]
"""First and last position."""


@dataclass(frozen=True)
class Steps:
    """Remove these runs, the last first; then insert those, the first first."""

    removed: tuple[Run, ...]
    """Positions in the old list."""
    inserted: tuple[Run, ...]
    """Positions in the new list."""


def steps_between(old: list[int], new: list[int], most: int) -> Steps | None:
    """The steps from one list to another; neither holds a number twice.

    Args:
        old: what is there.
        new: what is to be there.
        most: None is returned where more runs than this would be needed, or where
            numbers that stay change their order.
    """
    count = len(old)
    if new[:count] == old:
        return Steps((), ((count, len(new) - 1),) if len(new) > count else ())
    if new[-count:] == old:
        return Steps((), ((0, len(new) - count - 1),))
    # a word in a filter needs too many: that is seen in the first rows
    will_be = set(new)
    removed = _runs_without(old, will_be, most)
    if removed is None:
        return None
    were = set(old)
    inserted = _runs_without(new, were, most)
    if inserted is None:
        return None
    if [n for n in old if n in will_be] != [n for n in new if n in were]:
        return None
    return Steps(removed, inserted)


def _runs_without(
    numbers: Iterable[int], others: Container[int], most: int
) -> tuple[Run, ...] | None:
    """Where numbers are that are not among others."""
    positions = (at for at, number in enumerate(numbers) if number not in others)
    return runs_of(positions, most)


def runs_of(positions: Iterable[int], most: int) -> tuple[Run, ...] | None:
    """Positions, ascending, as runs; None where there are more than `most`."""
    runs: list[Run] = []
    for position in positions:
        if runs and runs[-1][1] == position - 1:
            runs[-1] = runs[-1][0], position
        elif len(runs) == most:
            return None
        else:
            runs.append((position, position))
    return tuple(runs)
