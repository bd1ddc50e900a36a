"""Long histories of a project: devices, the office and the analyst, in any order.

After each step the data, what the service says of each change, and the light above
them are what `history_model` says.
"""

from __future__ import annotations

import copy
import json
import shutil
from collections import Counter
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from qfieldsync_cloud.core.changes.safety import Light, safety_of
from qfieldsync_cloud.core.changes.summary import state_of
from qfieldsync_cloud.core.errors import ServiceError
from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from qfieldsync_cloud.core.jobs.runner import Runner
from qfieldsync_cloud.core.jobs.store.settings import ProjectSettings
from qfieldsync_cloud.core.revert import Selection
from qfieldsync_cloud.core.services.local.choosing import apply_chosen, last_apply
from qfieldsync_cloud.core.services.local.opening import open_service, works
from qfieldsync_cloud.core.services.local.resolving import decide, resolutions_from_json
from qfieldsync_cloud.core.services.local.reverting import TakenBack, take_back
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.resolution import Policy
from tests.qgis.factories import PROJECT_ID, deltafile
from tests.qgis.history_data import (
    FIELDS,
    MISSING,
    OPEN,
    Change,
    Choice,
    Data,
    differing,
)
from tests.qgis.history_decision import BY_FIELD
from tests.qgis.history_ground import KINDS, forget
from tests.qgis.history_machine import (
    HistoryMachine,
    chosen_sides,
    devices,
    edits,
    girths,
    notes,
    picked,
    picks,
    places,
    run_histories,
    several,
    verdicts,
    which,
)

THEN = ("keeps", "pushes", "and all is applied", "and all is applied")
FORGETS = ("backup", "restore", "backup", "restore", "store", "ledger")


class LongHistory(HistoryMachine):
    """A local service, and the analyst before it."""

    def __init__(self) -> None:
        super().__init__()
        self.project.clear()
        self.service = self.opened()
        self.backups: list[tuple[Any, Data]] = []
        self.overwrites = False

    def opened(self) -> LocalService:
        return open_service(PROJECT_ID, self.path, folder=self.folder / "profile")

    # Devices

    @rule(device=devices, steps=edits, then=st.sampled_from(THEN))
    def device_works(self, device, steps, then):
        self.work(self.devices[device], steps)
        if then != "keeps":
            self.device_pushes(device, 9, is_loud=False)
        if then == "and all is applied":
            self.all_jobs_run()

    # Deltafiles

    @precondition(lambda self: any(d.outbox for d in self.devices))
    @rule(device=devices, count=st.integers(1, 2), is_loud=st.booleans())
    def device_pushes(self, device, count, is_loud):
        """All of it or a piece."""
        pushed = self.devices[device].push(f"file-{self.next_number()}", count)
        if not pushed:
            return
        self.files.append(pushed)
        self.push(pushed, is_loud=is_loud)

    @precondition(lambda self: self.files)
    @rule(number=which, is_loud=st.booleans())
    def file_is_pushed_again(self, number, is_loud):
        self.push(self.files[number % len(self.files)], is_loud=is_loud)

    @precondition(lambda self: self.model.changes)
    @rule(number=which)
    def another_content_comes_under_a_known_uuid(self, number):
        change = self.model.changes[picked(self.model.changes, number)]
        forged = Change(
            change.uuid, change.client, "delete", "77", "1", {}, {}, file_id="forged"
        )
        with pytest.raises(ServiceError, match=change.uuid):
            self.push([forged])

    def push(self, changes, *, is_loud=False):
        content = deltafile(
            *(self.delta(change, is_loud=is_loud) for change in changes)
        )
        content["id"] = changes[0].file_id
        answer = self.service.push_deltafile(json.dumps(content).encode())
        assert answer.new_count == self.model.accept(changes)

    # Jobs

    @rule(overwrites=st.booleans())
    def policy_changes(self, overwrites):
        self.overwrites = overwrites
        self.service.change_settings(ProjectSettings(overwrite_conflicts=overwrites))

    def job_runs(self):
        runner = Runner(
            self.service.store,
            self.path,
            works(folder=self.folder / "profile"),
        )
        job = runner.run_next()
        assert job is not None
        assert (job.type, job.status) == (JobType.DELTA_APPLY, JobStatus.FINISHED)
        given = {
            item.id: (item.last_feedback or {}).get("modified_pk", "")
            for item in self.records()
        }
        self.model.apply(overwrites=self.overwrites, given=given)

    @rule()
    def all_jobs_run(self):
        while self.model.jobs:
            self.job_runs()

    @rule()
    def somebody_applies_all(self):
        job = self.service.apply_deltas()
        waits = any(c.status == "PENDING" for c in self.model.changes.values())
        assert (job is not None) is waits
        if job is not None:
            self.model.jobs.append(None)

    @precondition(lambda self: self.model.changes)
    @rule(chosen=several)
    def somebody_applies_some(self, chosen):
        uuids = picks(self.model.changes, chosen)
        answer = apply_chosen(self.service, uuids)
        wanted = [u for u in uuids if self.model.changes[u].status in OPEN]
        assert answer.count == len(wanted)
        for uuid in wanted:
            self.wait_again(uuid)
        if wanted:
            self.model.jobs.append(frozenset(wanted))

    def wait_again(self, uuid):
        change = self.model.changes[uuid]
        change.status, change.is_taken_back, change.key = "PENDING", False, ""

    # Decisions

    @precondition(lambda self: self.conflicts())
    @rule(
        number=which,
        whole=st.sampled_from(["mine", "theirs", None, None]),
        sides=st.tuples(chosen_sides, chosen_sides, chosen_sides),
        entered=st.tuples(notes, girths, places),
    )
    def somebody_decides(self, number, whole, sides, entered):
        uuid = picked(self.conflicts(), number)
        change = self.model.changes[uuid]
        kind, seen = change.conflict
        if kind not in BY_FIELD:
            whole = whole or "theirs"
        fields = {
            name: [entered[FIELDS.index(name)]]
            if sides[FIELDS.index(name)] == "value"
            else sides[FIELDS.index(name)]
            for name in seen
        }
        told = {
            "geometry" if name == "geom" else name: {"value": choice[0]}
            if isinstance(choice, list)
            else choice
            for name, choice in fields.items()
        }
        decide(self.service, resolutions_from_json({uuid: whole or told}))
        present = {n: value for n, value in seen.items() if value != MISSING}
        change.choice = Choice(whole, {} if whole else fields, kind, present)
        self.wait_again(uuid)

    @precondition(lambda self: self.model.changes)
    @rule(chosen=several)
    def somebody_sets_aside(self, chosen):
        uuids = picks(self.model.changes, chosen)
        statuses = {self.model.changes[uuid].status for uuid in uuids}
        if "APPLIED" in statuses:
            with pytest.raises(ServiceError):
                self.service.ignore(uuids)
            return
        self.service.ignore(uuids, "a reason")
        for uuid in uuids:
            self.wait_again(uuid)
            self.model.changes[uuid].status = "IGNORED"

    @precondition(lambda self: self.model.changes)
    @rule(chosen=several)
    def somebody_lets_wait_again(self, chosen):
        uuids = picks(self.model.changes, chosen)
        statuses = {self.model.changes[uuid].status for uuid in uuids}
        if "APPLIED" in statuses:
            with pytest.raises(ServiceError):
                self.service.retry(uuids)
            return
        self.service.retry(uuids)
        for uuid in uuids:
            if self.model.changes[uuid].status == "IGNORED":
                self.model.changes[uuid].choice = None
            self.wait_again(uuid)

    # Taking back

    @precondition(lambda self: self.model.changes)
    @rule(chosen=several, overwrites=st.booleans(), is_again=st.booleans())
    def somebody_takes_back_some(self, chosen, overwrites, is_again):
        uuids = picks(self.model.changes, chosen)
        self.take_back(uuids, "", overwrites=overwrites, is_again=is_again)

    @precondition(lambda self: self.files)
    @rule(number=which, is_again=st.booleans())
    def somebody_takes_back_a_file(self, number, is_again):
        file_id = self.files[number % len(self.files)][0].file_id
        self.take_back(None, file_id, overwrites=False, is_again=is_again)

    @precondition(lambda self: self.model.data.ledger)
    @rule()
    def somebody_takes_back_the_last_apply(self):
        last = last_apply(self.service)
        if last is not None:
            self.take_back(list(last.delta_ids), "")

    @precondition(lambda self: self.model.data.ledger)
    @rule()
    def somebody_takes_back_all(self):
        uuids = list({e.change.uuid for e in self.model.data.ledger})
        self.take_back(uuids, "")
        assert self.ground.is_sound()
        if self.is_alone:
            assert self.ground.bits() == self.first_bits

    def take_back(self, uuids, file_id, *, overwrites=False, is_again=False):
        model = self.model
        chosen = model.selected(uuids, file_id, is_again=is_again)
        told = take_back(
            self.service,
            Selection(frozenset(uuids or ()), file_id, is_again=is_again),
            policy=Policy.OVERWRITE if overwrites else Policy.KEEP_CURRENT,
        )
        assert told.failures == {}
        spoken = {entry.change.uuid for entry in model.data.ledger}
        if uuids is not None:
            assert set(told.unknown_ids) == set(uuids) - spoken
        model.take_back(
            chosen,
            verdicts(told.report.deltas),
            overwrites=overwrites,
            is_again=is_again,
        )
        if uuids is not None and not is_again:
            self.settle_rest(told, set(uuids) & spoken - {u for u, _e in chosen})

    def settle_rest(self, told: TakenBack, before: set[str]) -> None:
        """What was taken back before, and what the data have lost."""
        for uuid in before:
            change = self.model.changes.get(uuid)
            if change is not None and change.status == "APPLIED":
                change.status, change.is_taken_back = "NOT_APPLIED", True
                change.key = ""
        assert set(told.lost_ids) <= set(told.unknown_ids)
        for uuid in told.lost_ids:
            change = self.model.changes[uuid]
            assert change.status == "APPLIED"
            here = self.model.data.rows.get(change.key)
            if change.method == "create":
                assert here is None
            elif change.method == "delete":
                assert here is not None
                assert not differing(change.old, here)
            else:
                assert here is not None
                assert any(here[n] != v for n, v in change.edits.items())
            change.status, change.key = "NOT_APPLIED", ""

    # Backups, and what is forgotten

    @rule(what=st.sampled_from(FORGETS), number=which)
    def something_is_put_back_or_forgotten(self, what, number):
        if what == "backup":
            self.backups.append((self.ground.backup(), self.model.backup()))
        elif what == "restore" and self.backups:
            content, data = self.backups[number % len(self.backups)]
            self.ground.restore(content)
            self.model.data = copy.deepcopy(data)
        elif what == "store" and number < 3:
            shutil.rmtree(self.folder / "profile", ignore_errors=True)
            self.service = self.opened()
            self.model.changes.clear()
            self.model.jobs.clear()
            self.overwrites = False
        elif what == "ledger" and number < 3:
            self.project.read(str(self.path))
            forget(self.project)
            self.project.clear()
            self.model.data.ledger.clear()
            self.is_alone = False

    # What always holds

    def records(self):
        return self.service.list_deltas(1000).items

    def conflicts(self):
        changes = self.model.changes.items()
        return [uuid for uuid, change in changes if change.status == "CONFLICT"]

    @invariant()
    def service_says_what_the_model_says(self):
        records = self.records()
        shown = {item.id: state_of(item).status.name for item in records}
        assert shown == self.model.statuses()
        assert list(shown) == list(self.model.changes)
        counts = Counter(c.status for c in self.model.changes.values())
        told = {k.name: v for k, v in self.service.counts().items() if v}
        assert told == counts
        safety = safety_of(Counter(state_of(item).status for item in records))
        is_green = safety.light in (Light.SAFE, Light.NONE)
        assert is_green is self.model.is_settled()


@pytest.mark.usefixtures("qgis_app")
@pytest.mark.parametrize("kind", KINDS)
def test_long_history_is_what_the_documents_say(kind):
    run_histories(LongHistory, kind, 5)
