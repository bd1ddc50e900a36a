"""Many changes in memory: added, updated, counted, filtered and sorted.

A keystroke in a filter has 50 ms with 100,000 changes. So what depends on the traits of
changes is found out once for each traits, and the rest in single passes over plain
columns; nothing is called for each row.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from qfieldsync_cloud.core.changes.deltafiles import Deltafiles, DeltafileSummary
from qfieldsync_cloud.core.changes.filters import (
    Area,
    ChangeColumn,
    ChangeFilter,
    area_of,
)
from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.changes.summary import (
    ChangeState,
    ChangeSummary,
    ChangeTraits,
)

Words = Callable[[ChangeTraits, ChangeColumn], str]
"""What a column shows of traits."""

_NUMBER_DIGITS = 20
_ALWAYS, _NEVER = 1, 0


class ChangeListing:
    """Changes, each with a number that stays while none is removed."""

    def __init__(self, words: Words) -> None:
        """Args:
        words: what people read of traits; the filter looks there too.
        """
        self._words = words
        self.clear()

    def clear(self) -> None:
        """Have no changes."""
        self.rows: list[ChangeSummary] = []
        self._numbers: dict[str, int] = {}
        self._traits: list[ChangeTraits] = []
        self._traits_numbers: dict[ChangeTraits, int] = {}
        self._counts: list[int] = []
        self._kinds = array("L")
        """Of each change, the number of its traits."""
        self._stamps = array("d")
        self._haystacks: list[str] = []
        self._feature_keys: list[str] = []
        """What features are sorted by: made bit by bit, as the changes come."""
        self._texts: dict[int, str] = {}
        self._orders: dict[ChangeColumn, list[int]] = {}
        self._gathered: tuple[list[int], bool, list[int]] | None = None
        """An order, whether from its end, and what it is by deltafiles."""
        self.files = Deltafiles()

    def __len__(self) -> int:
        return len(self.rows)

    # What there is

    def number_of(self, delta_id: str) -> int | None:
        """The number of a change; None when there is no such one."""
        return self._numbers.get(delta_id)

    def counts(self) -> Counter[ChangeStatus]:
        """Changes of each status."""
        counts: Counter[ChangeStatus] = Counter()
        for traits, count in self.traits():
            counts[traits.status] += count
        return counts

    def traits(self) -> Iterator[tuple[ChangeTraits, int]]:
        """What changes have in common, and how many have it."""
        for traits, count in zip(self._traits, self._counts):
            if count:
                yield traits, count

    def deltafile(self, file: int) -> DeltafileSummary:
        """What is told of the deltafile with this number."""
        return self.files.summary(file, self._traits)

    def areas(self) -> set[Area]:
        """Where changes are."""
        return {area_of(traits) for traits, _count in self.traits()}

    # What comes and goes

    def add(self, rows: Iterable[ChangeSummary]) -> range:
        """Add changes; one that is there already is left out. The new numbers."""
        first = len(self.rows)
        for row in rows:
            if row.id in self._numbers:
                continue
            self._numbers[row.id] = len(self.rows)
            self.rows.append(row)
            kind = self._kind(row.traits)
            self._counts[kind] += 1
            self._kinds.append(kind)
            self.files.add(row, kind)
            self._stamps.append(row.created_at.timestamp())
            self._haystacks.append(_haystack(row))
            self._feature_keys.append(_feature_key(row))
        if len(self.rows) > first:
            self._orders.clear()
        return range(first, len(self.rows))

    def update(self, states: Iterable[ChangeState]) -> list[int]:
        """Take up where changes stand now; the numbers of those that differ."""
        changed = []
        for state in states:
            number = self._numbers.get(state.id)
            if number is None:
                continue
            row = self.rows[number]
            traits = row.traits._replace(
                status=state.status,
                status_text=state.status_text,
                conflict_type=state.conflict_type,
            )
            key = row.key or state.key
            if traits == row.traits and key == row.key:
                continue
            kind = self._kind(traits)
            self._counts[self._kinds[number]] -= 1
            self._counts[kind] += 1
            self.files.move(number, self._kinds[number], kind)
            self._kinds[number] = kind
            row = row._replace(traits=self._traits[kind], key=key)
            self.rows[number] = row
            self._haystacks[number] = _haystack(row)
            self._feature_keys[number] = _feature_key(row)
            changed.append(number)
        if changed:
            for column in tuple(self._orders):
                if column is not ChangeColumn.WHEN:
                    del self._orders[column]
        return changed

    def remove(self, ids: Iterable[str]) -> None:
        """Remove changes; the others get new numbers."""
        gone = set(ids)
        left = [row for row in self.rows if row.id not in gone]
        self.clear()
        self.add(left)

    def relabel(self) -> None:
        """What people read of traits is another now."""
        self._texts.clear()
        for column in tuple(self._orders):
            if column not in (ChangeColumn.WHEN, ChangeColumn.FEATURE):
                del self._orders[column]

    # What is shown

    def visible(
        self,
        filter_: ChangeFilter,
        sort: ChangeColumn = ChangeColumn.WHEN,
        *,
        is_descending: bool = True,
        by_file: bool = False,
    ) -> list[int]:
        """The numbers of the changes that a filter lets through, sorted.

        Args:
            filter_: what is let through.
            sort: by this column.
            is_descending: from the end of that order.
            by_file: deltafile by deltafile, that which came last first.
        """
        order = self._order(sort)
        if by_file:
            order = self._by_file(order, is_descending=is_descending)
        elif is_descending:
            order = order[::-1]
        if filter_.is_open:
            return list(order)
        return self._let_through(filter_, order)

    def let_through(self, filter_: ChangeFilter, numbers: Sequence[int]) -> list[int]:
        """Those of some changes that a filter lets through, in their order."""
        if filter_.is_open:
            return list(numbers)
        return self._let_through(filter_, list(numbers))

    def _let_through(self, filter_: ChangeFilter, numbers: list[int]) -> list[int]:
        kinds, rows = self._kinds, self.rows
        fits = [filter_.fits(traits) for traits in self._traits]
        if not all(fits):
            numbers = [number for number in numbers if fits[kinds[number]]]
        if filter_.ids is not None:
            found = map(self._numbers.get, filter_.ids)
            wanted = {number for number in found if number is not None}
            numbers = [number for number in numbers if number in wanted]
        for word in filter_.words:
            numbers = self._with_word(word, fits, numbers)
        stamps = self._stamps
        if filter_.since is not None:
            since = filter_.since.timestamp()
            numbers = [number for number in numbers if stamps[number] >= since]
        if filter_.until is not None:
            until = filter_.until.timestamp()
            numbers = [number for number in numbers if stamps[number] < until]
        if filter_.boxes is not None:
            seen = [filter_.boxes.get(area_of(traits)) for traits in self._traits]
            numbers = [
                number
                for number in numbers
                if (box := rows[number].box) is not None
                and (view := seen[kinds[number]]) is not None
                and box[0] <= view[2]
                and box[2] >= view[0]
                and box[1] <= view[3]
                and box[3] >= view[1]
            ]
        return numbers

    def _with_word(
        self, word: str, fits: Sequence[bool], numbers: list[int]
    ) -> list[int]:
        kinds, haystacks = self._kinds, self._haystacks
        flags = [
            _ALWAYS if is_fit and word in self._text(kind) else _NEVER
            for kind, is_fit in enumerate(fits)
        ]
        return [
            number
            for number in numbers
            if flags[kinds[number]] or word in haystacks[number]
        ]

    def _text(self, kind: int) -> str:
        """What people read of traits, in lower case."""
        text = self._texts.get(kind)
        if text is None:
            traits = self._traits[kind]
            words = [self._words(traits, column) for column in _TRAIT_COLUMNS]
            text = self._texts[kind] = "\n".join(words).lower()
        return text

    def _order(self, column: ChangeColumn) -> list[int]:
        """All numbers in the order of a column, ascending."""
        order = self._orders.get(column)
        if order is not None:
            return order
        if column is ChangeColumn.WHEN:
            seqs = [row.seq for row in self.rows]
            order = sorted(range(len(seqs)), key=seqs.__getitem__)
        elif column is ChangeColumn.FEATURE:
            keys = self._feature_keys
            order = sorted(self._order(ChangeColumn.WHEN), key=keys.__getitem__)
        else:
            order = self._order_of_traits(column)
        self._orders[column] = order
        return order

    def _by_file(self, order: list[int], *, is_descending: bool) -> list[int]:
        kept = self._gathered
        if kept is None or kept[0] is not order or kept[1] != is_descending:
            numbers = order[::-1] if is_descending else order
            kept = order, is_descending, self.files.gathered(numbers)
            self._gathered = kept
        return list(kept[2])  # who filters may hand it on

    def _order_of_traits(self, column: ChangeColumn) -> list[int]:
        texts = [self._words(traits, column).lower() for traits in self._traits]
        ranks = {text: rank for rank, text in enumerate(sorted(set(texts)))}
        bins: list[list[int]] = [[] for _ in ranks]
        bin_of = [bins[ranks[text]] for text in texts]
        kinds = self._kinds
        for number in self._order(ChangeColumn.WHEN):
            bin_of[kinds[number]].append(number)
        return list(chain.from_iterable(bins))

    def _kind(self, traits: ChangeTraits) -> int:
        kind = self._traits_numbers.get(traits)
        if kind is None:
            kind = self._traits_numbers[traits] = len(self._traits)
            self._traits.append(traits)
            self._counts.append(0)
        return kind


_TRAIT_COLUMNS = tuple(
    column
    for column in ChangeColumn
    if column not in (ChangeColumn.FEATURE, ChangeColumn.WHEN)
)


def _haystack(row: ChangeSummary) -> str:
    return f"{row.name}\n{row.key}\n{row.id}".lower()


def _feature_key(row: ChangeSummary) -> str:
    """Numbers in the order of their values, after names."""
    text = row.name or row.key
    if text.isdigit():
        return text.rjust(_NUMBER_DIGITS)
    lowered = text.lower()
    # one object for what is the same: there are many
    return text if lowered == text else lowered
