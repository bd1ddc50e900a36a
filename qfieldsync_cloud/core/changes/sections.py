"""Rows of a table in which changes stand below the deltafile that they came with.

A row is a number: of a change, or `~file` for the head of a deltafile. Nothing is done
for each change but what is one call for all of them: a keystroke in a filter has 50 ms.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, groupby

from qfieldsync_cloud.core.changes.listing import ChangeListing


class Sections:
    """Knows which deltafiles are folded, and what the rows stand for."""

    def __init__(self, listing: ChangeListing) -> None:
        self._listing = listing
        self._folded: set[str] = set()
        self._passed: list[int] = []
        """The changes that are let through, folded or not, deltafile by deltafile."""
        self._firsts: dict[int, int] = {}
        """Where those of a deltafile begin, in the order of the rows."""
        # two tables of numbers: a tuple for each of many files wakes the collector
        self._sizes: Counter[int] = Counter()
        """How many they are."""

    # What there is

    @property
    def passed(self) -> list[int]:
        """The changes that are let through, folded or not."""
        return self._passed

    def members(self, file: int) -> list[int]:
        """The changes of a deltafile that are let through."""
        first = self._firsts.get(file, 0)
        return self._passed[first : first + self._sizes[file]]

    def size(self, file: int) -> int:
        """How many they are."""
        return self._sizes[file]

    def changes(self, rows: Iterable[int]) -> list[int]:
        """The changes that rows stand for, each once."""
        found: dict[int, None] = {}
        for row in rows:
            found.update(dict.fromkeys(self.members(~row)) if row < 0 else {row: None})
        return list(found)

    # What is folded

    def is_folded(self, file: int) -> bool:
        """Whether only the head of a deltafile is shown."""
        return self._listing.files.id_of(file) in self._folded

    def fold(self, file: int, *, is_folded: bool) -> None:
        """Show only the head of a deltafile, or its changes as well."""
        deltafile_id = self._listing.files.id_of(file)
        if is_folded:
            self._folded.add(deltafile_id)
        else:
            self._folded.discard(deltafile_id)

    def fold_all(self, *, is_folded: bool) -> None:
        """The same of all deltafiles there are."""
        files = self._listing.files
        every = map(files.id_of, range(len(files.newest)))
        self._folded = set(every) if is_folded else set()

    def forget(self) -> None:
        """Nothing is let through; what is folded stays so if it comes again."""
        self._passed, self._firsts, self._sizes = [], {}, Counter()

    # The rows

    def arrange(self, numbers: list[int]) -> list[int]:
        """The rows for changes that are let through.

        Args:
            numbers: deltafile by deltafile, that which came last first.
        """
        files = self._listing.files
        sizes = Counter(map(files.of.__getitem__, numbers))
        firsts = dict(zip(sizes, accumulate(sizes.values(), initial=0)))
        rows: list[int] = []
        folded = set(map(files.number_of, self._folded))
        for file, first in firsts.items():
            rows.append(~file)
            if file not in folded:
                rows += numbers[first : first + sizes[file]]
        self._passed, self._firsts, self._sizes = list(numbers), firsts, sizes
        return rows

    def append(self, numbers: Sequence[int]) -> list[int] | None:
        """Rows for changes that came below all others; None: they belong elsewhere.

        Args:
            numbers: let through, as for `arrange`, the newest of each deltafile first.
        """
        files, changes = self._listing.files, self._listing.rows
        last = next(reversed(self._firsts), -1)
        if last < 0:
            return None
        parts = [(f, list(part)) for f, part in groupby(numbers, files.of.__getitem__)]
        for file, part in parts:
            if file == last:
                if changes[part[0]].seq > changes[self._passed[-1]].seq:
                    return None
            elif file in self._firsts or files.newest[file] > files.newest[last]:
                return None
        rows: list[int] = []
        for file, part in parts:
            if file not in self._firsts:
                self._firsts[file] = len(self._passed)
                rows.append(~file)
            self._sizes[file] += len(part)
            self._passed += part
            if not self.is_folded(file):
                rows += part
        return rows
