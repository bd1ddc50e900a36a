"""Changes by the deltafiles that they came with, without a table."""

from __future__ import annotations

import gc
from datetime import timedelta

import pytest

from qfieldsync_cloud.core.changes.filters import ChangeColumn, ChangeFilter
from qfieldsync_cloud.core.changes.listing import ChangeListing
from qfieldsync_cloud.core.changes.sections import Sections
from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.changes.summary import ChangeState, Summarizer
from tests.unit.service_factories import START, delta
from tests.unit.test_change_listing import words

PENDING, APPLIED = ChangeStatus.PENDING, ChangeStatus.APPLIED


def listing_of(files: str) -> ChangeListing:
    """A change for each letter, which is the id of its deltafile."""
    summarizer, listing = Summarizer({}), ChangeListing(words)
    for seq, file in enumerate(files):
        state = ChangeState(str(seq), PENDING, "", "", "")
        content = delta("patch", id=str(seq), sourcePk=str(9 - seq))
        at = START + timedelta(minutes=seq)
        listing.add([summarizer.summary(seq, state, file, "Ada", at, content)])
    return listing


def test_changes_are_gathered_by_deltafile_and_the_newest_comes_first():
    listing = listing_of("aabbca")

    newest = listing.visible(ChangeFilter(), by_file=True)
    oldest = listing.visible(ChangeFilter(), is_descending=False, by_file=True)
    by_key = listing.visible(ChangeFilter(), ChangeColumn.FEATURE, by_file=True)

    assert newest == [5, 1, 0, 4, 3, 2]
    assert oldest == [0, 1, 5, 4, 2, 3]
    assert by_key == [0, 1, 5, 4, 2, 3]


def test_deltafile_is_told_by_its_newest_change_and_counts_where_all_stand():
    listing = listing_of("aba")
    listing.update([ChangeState("0", APPLIED, "", "", "")])

    told = listing.deltafile(0)

    assert told.id == "a"
    assert told.count == 2
    assert told.counts == {PENDING: 1, APPLIED: 1}
    assert told.created_at == START + timedelta(minutes=2)
    listing.update([ChangeState("2", APPLIED, "", "", "")])
    assert listing.deltafile(0).counts == {APPLIED: 2}
    assert {traits.status for traits in listing.deltafile(0).traits} == {APPLIED}


def test_rows_are_heads_and_changes_and_a_folded_head_stands_for_its_changes():
    listing = listing_of("aabb")
    sections = Sections(listing)
    numbers = listing.visible(ChangeFilter(), by_file=True)

    assert sections.arrange(numbers) == [~1, 3, 2, ~0, 1, 0]
    sections.fold(1, is_folded=True)
    assert sections.arrange(numbers) == [~1, ~0, 1, 0]
    assert sections.passed == numbers
    assert sections.changes([~1, 0, ~0]) == [3, 2, 0, 1]
    assert sections.size(1) == 2
    assert sections.is_folded(1)


@pytest.mark.parametrize(
    ("before", "after", "rows"),
    [
        ([5, 4], [3, 2, 1, 0], [3, ~1, 2, 1, ~0, 0]),
        ([5, 4, 3], [2, 1], [~1, 2, 1]),
        ([0], [5, 4, 3], None),
        ([2, 1, 0], [5, 4, 3], None),
        ([], [1], None),
    ],
    ids=["into the last and below", "below", "above", "above two", "the first"],
)
def test_changes_that_come_below_the_others_need_no_new_arrangement(
    before, after, rows
):
    listing = listing_of("abbccc")
    sections = Sections(listing)
    sections.arrange(before)

    assert sections.append(after) == rows
    wanted = before if rows is None else before + after
    assert sections.passed == wanted


def test_many_deltafiles_leave_the_collector_nothing_to_look_at():
    """After each keystroke it would look at every object of the listing again."""
    listing = listing_of("".join(map(chr, range(1000, 1500))))
    sections = Sections(listing)
    numbers = listing.visible(ChangeFilter(), by_file=True)
    gc.collect()
    gc.disable()
    try:
        before = gc.get_count()[0]
        sections.arrange(numbers)
        made = gc.get_count()[0] - before
    finally:
        gc.enable()

    assert made < 50
    assert sections.size(499) == 1
