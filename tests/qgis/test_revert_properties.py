"""Properties of taking back, for any sequence of deltas, with real databases."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from qfieldsync_cloud.core.sync.resolution import SyncOptions
from tests.qgis.factories import apply, both_kinds
from tests.qgis.revert_factories import entries_of, revert
from tests.qgis.test_properties import (
    Place,
    deltas_of,
    keys,
    policies,
    rows_of,
    sequences,
)

EXAMPLES = settings(max_examples=8, deadline=None, derandomize=True)
"""Few: each is applied, taken back and applied again several times."""
DONE = ("applied", "already")


def written(deltas, told):
    """The deltas that were applied."""
    return [delta for delta, word in zip(deltas, told) if word.startswith(DONE)]


@both_kinds
@EXAMPLES
@given(sequence=sequences, policy=policies, key=keys)
def test_what_was_applied_is_taken_back_as_a_whole(kind, sequence, policy, key):
    with Place(kind, key) as place:
        inventory, layer, project = place.copy("back")
        deltas = deltas_of(layer, sequence)
        before = rows_of(inventory)
        first = apply(project, *deltas, options=SyncOptions(policy=policy))
        after, done = rows_of(inventory), written(deltas, first.told)

        looked = revert(project, is_dry_run=True)
        assert rows_of(inventory) == after
        back = revert(project)

        assert rows_of(inventory) == before
        assert all(word in DONE for word in back.told)
        assert len(back.told) == len(done)
        assert back.told == looked.told
        assert not any(e.entry == "delta" and e.holds for e in entries_of(project))
        # and again, and back again
        again = revert(project, is_again=True)
        assert all(word in DONE for word in again.told)
        assert rows_of(inventory) == after
        assert apply(project, *done).told == ["already"] * len(done)
        revert(project)
        assert rows_of(inventory) == before
        assert inventory.is_sound("t")


@both_kinds
@EXAMPLES
@given(sequence=sequences, key=keys, chosen=st.sets(st.integers(0, 8)))
def test_selection_that_is_taken_back_and_applied_again_changes_nothing(
    kind, sequence, key, chosen
):
    """Some of it may be in conflict with what came after; that stays as it is."""
    with Place(kind, key) as place:
        inventory, layer, project = place.copy("some")
        deltas = deltas_of(layer, sequence)
        first = apply(project, *deltas)
        after = rows_of(inventory)
        some = [
            delta
            for number, (delta, word) in enumerate(zip(deltas, first.told))
            if number in chosen and word.startswith(DONE)
        ]

        done = revert(project, *some) if some else None
        if done is not None and all(word in DONE for word in done.told):
            revert(project, *some, is_again=True)
            assert rows_of(inventory) == after
        assert inventory.is_sound("t")
