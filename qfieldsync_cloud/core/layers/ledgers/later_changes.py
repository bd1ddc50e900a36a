"""Which later changes of a feature still hold, when an older one is to be taken back.

The data alone do not tell. A value that went from "a" to "b" and back to "a" looks as
the first change left it, and the key of a deleted feature may be another one's by now.

A feature is followed through its rows: a create makes a new one, even under a key that
was used before, and what takes a delete back brings the former one, under any key; so
does an edit that overwrites a delete. A change and what took it back later come to
nothing together.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any

from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.layers.ledgers.history import HistoryEntry
from qfieldsync_cloud.core.sync.state import GEOMETRY

RowId = tuple[str, int]
"""Ledger, number of the row."""
_Place = tuple[str, str, str]
"""Ledger, table, key."""


@dataclass(frozen=True)
class LaterChange:
    """A row that holds, and wrote something or found the feature gone."""

    row: RowId
    delta_uuid: str
    """Of the delta that holds by it, or that it took back."""
    at: str
    left: Mapping[str, Any] | None
    """What an edit wrote, by field; None: it deleted the feature, or brought it."""
    chain: tuple[int, ...]
    """The rows that this one took back: one, what that one took back, and so on."""
    is_written: bool

    def counts_since(self, seq: int) -> bool:
        """Whether it is more than the undoing of what came after `seq`."""
        return sum(number > seq for number in (self.row[1], *self.chain)) % 2 == 1


@dataclass
class LaterChanges:
    """Follows the features while a history is read from its beginning."""

    _features: dict[_Place, int] = field(default_factory=dict)
    """Which feature has a key, as far as the ledger knows."""
    _gone: dict[_Place, int] = field(default_factory=dict)
    """Which feature had it when it was deleted."""
    _taken_back: dict[RowId, tuple[int, tuple[int, ...]]] = field(default_factory=dict)
    """Feature and chain of what does not hold."""
    _selected: dict[RowId, int] = field(default_factory=dict)
    _later: dict[int, list[LaterChange]] = field(default_factory=dict)
    """By feature, from the first row on that is selected."""
    _count: int = 0

    def note(
        self, entry: HistoryEntry, original: HistoryEntry | None, *, is_selected: bool
    ) -> None:
        """Look at a row; `original` is what it took back."""
        place = (entry.ledger_id, entry.table_name, entry.feature_key)
        row = row_of(entry)
        is_plain = entry.holds and original is None and not is_selected
        if is_plain and not (place in self._features or place in self._gone):
            return  # a ledger may be long: of most features nothing is asked
        feature, chain = self._feature_of(entry, original, place)
        if is_selected:
            self._selected[row] = feature
            self._later.setdefault(feature, [])
        if not entry.holds:
            self._taken_back[row] = (feature, chain)
        elif feature in self._later and _is_told(entry):
            told = original or entry
            left = _side(entry.after) if entry.action is DeltaMethod.PATCH else None
            is_written = entry.action is not None
            change = LaterChange(
                row, told.delta_uuid, entry.at, left, chain, is_written
            )
            self._later[feature].append(change)

    def against(
        self, entry: HistoryEntry, *, is_overwriting: bool
    ) -> LaterChange | None:
        """The newest change that keeps a selected row from being taken back.

        A later edit keeps it where it put back what was there before or after, so
        that to compare with the layer tells nothing; else that gives a conflict.

        Args:
            entry: that is selected; asked for newest first, see `go`.
            is_overwriting: later edits do not keep it.
        """
        if entry.action is None:
            return None  # nothing is written
        # from the end, where little is left: one feature may have thousands of rows
        rows = reversed(self._later[self._selected[row_of(entry)]])
        since = takewhile(lambda change: change.row[1] > entry.seq, rows)
        later = [change for change in since if change.counts_since(entry.seq)]
        if _is_delete(entry):
            # whoever found it gone keeps it from nothing
            later = [change for change in later if change.is_written]
        for change in later:
            if change.left is None:
                return change
        later.reverse()
        return None if is_overwriting else _hidden_edit(entry, later)

    def go(self, entry: HistoryEntry) -> None:
        """A selected row is taken back: it keeps no older one any more."""
        later = self._later[self._selected[row_of(entry)]]
        for at in range(len(later) - 1, -1, -1):
            if later[at].row == row_of(entry):
                del later[at]
                return

    def _feature_of(
        self, entry: HistoryEntry, original: HistoryEntry | None, place: _Place
    ) -> tuple[int, tuple[int, ...]]:
        feature = self._features.get(place)
        chain: tuple[int, ...] = ()
        former = self._taken_back.get(row_of(original)) if original else None
        if former is not None and original is not None:
            feature, chain = former[0], (original.seq, *former[1])
            # it may have come back under another key, and another be gone by its own
            was = (place[0], place[1], original.feature_key)
            if self._gone.get(was) == feature:
                del self._gone[was]
        elif place in self._gone and (
            _is_made_again(entry) or (entry.action is None and _is_delete(entry))
        ):
            feature = self._gone[place]
        elif feature is None or entry.action is DeltaMethod.CREATE:
            self._count += 1
            feature = self._count
        self._gone.pop(place, None)
        if _is_delete(entry):
            self._features.pop(place, None)
            self._gone[place] = feature
        else:
            self._features[place] = feature
        return feature, chain


def row_of(entry: HistoryEntry) -> RowId:
    """What tells a row from all others."""
    return (entry.ledger_id, entry.seq)


def _is_delete(entry: HistoryEntry) -> bool:
    """Also one that had nothing to write says that the feature is gone."""
    return DeltaMethod.DELETE in (entry.action, entry.method)


def _is_made_again(entry: HistoryEntry) -> bool:
    """Whether an edit brought a deleted feature, because it was to overwrite that."""
    return (entry.method, entry.action) == (DeltaMethod.PATCH, DeltaMethod.CREATE)


def _is_told(entry: HistoryEntry) -> bool:
    return entry.action is not None or _is_delete(entry)


def _hidden_edit(
    entry: HistoryEntry, later: Sequence[LaterChange]
) -> LaterChange | None:
    """The newest edit of the same fields, where they hold what `entry` knows again."""
    before, left = _side(entry.before), _side(entry.after)
    now: dict[str, Any] = {}
    newest: LaterChange | None = None
    for change in later:
        met = {k: v for k, v in (change.left or {}).items() if k in left}
        if met:
            now.update(met)
            newest = change
    is_hidden = all(
        _is_same(left[name], value)
        or (name in before and _is_same(before[name], value))
        for name, value in now.items()
    )
    return newest if is_hidden else None


def _is_same(one: Any, other: Any) -> bool:
    # what is no number equals nothing, and is the same in the layer
    return bool(one == other) or repr(one) == repr(other)


def _side(text: str | None) -> dict[str, Any]:
    """A side of a row by field; a geometry and bytes as hex digits."""
    side = json.loads(text) if text is not None else {}
    values = {**side.get("attributes", {}), **side.get("bytes", {})}
    return {**values, GEOMETRY: side["geometry"]} if "geometry" in side else values
