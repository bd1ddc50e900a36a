"""Which changes came with which deltafile, and where they stand together."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.changes.summary import ChangeSummary, ChangeTraits
from qfieldsync_cloud.core.undisturbed import undisturbed


@dataclass(frozen=True)
class DeltafileSummary:
    """A deltafile, as far as its changes tell of it."""

    id: str
    created_at: datetime
    """When the service accepted it, or the newest of its changes."""
    counts: Mapping[ChangeStatus, int]
    """Its changes of each status; only those that occur."""
    traits: tuple[ChangeTraits, ...]
    """What its changes have."""

    @property
    def count(self) -> int:
        """How many changes came with it."""
        return sum(self.counts.values())


class Deltafiles:
    """The deltafiles of a listing, each with a number that stays."""

    def __init__(self) -> None:
        self.of = array("L")
        """Of each change, the number of its deltafile."""
        self.newest: list[int] = []
        """Of each deltafile, the greatest `seq`."""
        self._ids: list[str] = []
        self._numbers: dict[str, int] = {}
        self._moments: list[datetime] = []
        self._kinds: list[Counter[int]] = []
        """Of each deltafile, its changes by the number of their traits."""

    def add(self, row: ChangeSummary, kind: int) -> None:
        """Take up a change, whose traits have this number."""
        file = self._numbers.get(row.deltafile_id)
        if file is None:
            file = self._numbers[row.deltafile_id] = len(self._ids)
            self._ids.append(row.deltafile_id)
            self.newest.append(row.seq)
            self._moments.append(row.created_at)
            self._kinds.append(Counter())
        elif row.seq > self.newest[file]:
            self.newest[file], self._moments[file] = row.seq, row.created_at
        self.of.append(file)
        self._kinds[file][kind] += 1

    def move(self, number: int, old: int, new: int) -> None:
        """The traits of a change are others now."""
        kinds = self._kinds[self.of[number]]
        kinds[new] += 1
        kinds[old] -= 1
        if not kinds[old]:
            del kinds[old]

    def number_of(self, deltafile_id: str) -> int | None:
        """The number of a deltafile; None where no change came with it."""
        return self._numbers.get(deltafile_id)

    def id_of(self, file: int) -> str:
        """The id of a deltafile."""
        return self._ids[file]

    def summary(self, file: int, traits: Sequence[ChangeTraits]) -> DeltafileSummary:
        """What is told of a deltafile.

        Args:
            file: its number.
            traits: all there are, by their numbers.
        """
        counts: Counter[ChangeStatus] = Counter()
        for kind, count in self._kinds[file].items():
            counts[traits[kind].status] += count
        found = tuple(traits[kind] for kind in self._kinds[file])
        return DeltafileSummary(self._ids[file], self._moments[file], counts, found)

    def newest_first(self, files: Iterable[int]) -> list[int]:
        """Deltafiles, that which came last first."""
        return sorted(files, key=self.newest.__getitem__, reverse=True)

    def gathered(self, numbers: Sequence[int]) -> list[int]:
        """Changes in the order of their deltafiles, else in the order they have."""
        of = self.of
        files = self.newest_first(set(map(of.__getitem__, numbers)))
        with undisturbed():  # a list for each of many files
            bins: dict[int, list[int]] = {file: [] for file in files}
            for number in numbers:
                bins[of[number]].append(number)
            return list(chain.from_iterable(bins.values()))
