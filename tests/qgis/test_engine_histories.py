"""Long histories of a data source: the bare engine, and taking back, in any order.

A dry run before each run tells the same and writes nothing; what the data hold is what
`history_model` says.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from qfieldsync_cloud.core.sync.resolution import (
    Comparison,
    EnteredValue,
    Policy,
    Resolution,
    Side,
    SyncOptions,
)
from tests.qgis.factories import apply, preview
from tests.qgis.history_data import FIELDS, Choice
from tests.qgis.history_ground import KINDS, forget
from tests.qgis.history_machine import (
    HistoryMachine,
    chosen_sides,
    devices,
    edits,
    girths,
    notes,
    picks,
    places,
    run_histories,
    several,
    verdicts,
    which,
)
from tests.qgis.revert_factories import revert


class EngineHistory(HistoryMachine):
    """Runs of the engine, without a service."""

    @rule(
        device=devices,
        steps=edits,
        overwrites=st.booleans(),
        compares_all=st.booleans(),
    )
    def device_works(self, device, steps, overwrites, compares_all):
        tablet = self.devices[device]
        self.work(tablet, steps)
        pushed = tablet.push(f"file-{self.next_number()}", 9)
        if pushed:
            self.files.append(pushed)
            self.apply(pushed, overwrites=overwrites, compares_all=compares_all)

    @precondition(lambda self: self.files)
    @rule(number=which, is_loud=st.booleans(), overwrites=st.booleans())
    def file_is_applied_again(self, number, is_loud, overwrites):
        changes = self.files[number % len(self.files)]
        self.apply(changes, is_loud=is_loud, overwrites=overwrites)

    @precondition(lambda self: self.files)
    @rule(number=which)
    def another_content_comes_under_a_known_uuid(self, number):
        [first, *_] = self.files[number % len(self.files)]
        self.apply([replace(first, local="77")])

    @precondition(lambda self: self.files)
    @rule(
        number=which,
        sides=st.tuples(chosen_sides, chosen_sides, chosen_sides),
        whole=st.sampled_from(["mine", "theirs", None]),
        entered=st.tuples(notes, girths, places),
    )
    def file_is_applied_with_decisions(self, number, sides, whole, entered):
        fields = {
            name: [value] if chosen == "value" else chosen
            for name, chosen, value in zip(FIELDS, sides, entered)
        }
        choice = Choice(whole, fields, None, {})
        self.apply(self.files[number % len(self.files)], choice=choice)

    def apply(
        self,
        changes,
        *,
        is_loud=False,
        overwrites=False,
        compares_all=False,
        choice=None,
    ):
        fresh = [replace(change, choice=choice) for change in changes]
        options = SyncOptions(
            Policy.OVERWRITE if overwrites else Policy.KEEP_CURRENT,
            Comparison.BY_OBJECT if compares_all else Comparison.BY_ATTRIBUTE,
            resolutions={c.uuid: resolution_of(choice) for c in fresh if choice},
        )
        deltas = [self.delta(change, is_loud=is_loud) for change in fresh]
        before = self.ground.bits()
        looked = preview(self.project, *deltas, options=options)
        assert self.ground.bits() == before
        done = apply(self.project, *deltas, options=options)
        assert looked.told == done.told
        assert looked.keys == done.keys
        given = {c.uuid: key or "" for c, key in zip(fresh, done.keys)}
        self.model.settle(
            fresh, given, overwrites=overwrites, compares_all=compares_all
        )
        told = [entry["status"].partition("_")[2] for entry in done.json["deltas"]]
        assert told == [change.status for change in fresh]
        known = [delta for delta, word in zip(deltas, told) if word == "APPLIED"]
        if known:
            again = apply(self.project, *known, options=options)
            assert again.told == ["already"] * len(known)

    @precondition(lambda self: self.model.data.ledger)
    @rule(chosen=several, overwrites=st.booleans(), is_again=st.booleans())
    def somebody_takes_back_some(self, chosen, overwrites, is_again):
        known = dict.fromkeys(entry.change.uuid for entry in self.model.data.ledger)
        self.take_back(picks(known, chosen), overwrites=overwrites, is_again=is_again)

    @precondition(lambda self: self.model.data.ledger)
    @rule()
    def somebody_takes_back_all(self):
        self.take_back(None)
        if self.is_alone:
            assert self.ground.bits() == self.first_bits

    def take_back(self, uuids, *, overwrites=False, is_again=False):
        chosen = self.model.selected(uuids, "", is_again=is_again)
        policy = Policy.OVERWRITE if overwrites else Policy.KEEP_CURRENT
        deltas = [{"uuid": uuid} for uuid in uuids or ()]
        options = SyncOptions(policy)
        before = self.ground.bits()
        looked = revert(
            self.project, *deltas, options=options, is_again=is_again, is_dry_run=True
        )
        assert self.ground.bits() == before
        done = revert(self.project, *deltas, options=options, is_again=is_again)
        assert looked.told == done.told
        assert looked.keys == done.keys
        told = verdicts(done.report.deltas)
        self.model.take_back(chosen, told, overwrites=overwrites, is_again=is_again)

    @rule(number=which)
    def the_ledger_is_removed(self, number):
        if number == 0:
            forget(self.project)
            self.model.data.ledger.clear()
            self.is_alone = False


def resolution_of(choice):
    """The same for the engine."""
    fields = {
        "geometry" if name == "geom" else name: EnteredValue(chosen[0])
        if isinstance(chosen, list)
        else Side(chosen)
        for name, chosen in choice.fields.items()
    }
    return Resolution(Side(choice.whole) if choice.whole else None, fields)


@pytest.mark.usefixtures("qgis_app")
@pytest.mark.parametrize("kind", KINDS)
def test_long_history_of_the_engine_is_what_the_documents_say(kind):
    run_histories(EngineHistory, kind, 4)
