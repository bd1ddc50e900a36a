"""Some changes of a local service: applied or looked ahead at, and no others."""

from __future__ import annotations

import threading
import time

import pytest

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.errors import Cancelled
from qfieldsync_cloud.core.jobs.holding import Hold
from qfieldsync_cloud.core.jobs.lease import Holder, this_process
from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.jobs.permission import Effect, PermissionRule
from qfieldsync_cloud.core.revert import Selection
from qfieldsync_cloud.core.services.local.choosing import (
    apply_chosen,
    chosen_statuses,
    last_apply,
)
from qfieldsync_cloud.core.services.local.looking_ahead import look_ahead
from qfieldsync_cloud.core.services.local.reverting import take_back
from qfieldsync_cloud.core.sync.status import DeltaStatus
from tests.qgis.factories import create, patch
from tests.qgis.service_factories import office


def waiting(park, *deltas):
    """Changes that wait, without a job that would take them."""
    park.push(*deltas)
    for job in park.service.list_jobs().items:
        park.service.cancel_job(job.id)
    return [item["uuid"] for item in deltas]


def edit(layer_id, key, note="new", old="old", **properties):
    return patch(layer_id, key, {"note": old}, {"note": note}, **properties)


def test_only_the_chosen_changes_are_applied(tmp_path):
    park = office(tmp_path)
    uuids = waiting(park, *(edit(park.layer_id, key) for key in range(1, 5)))

    asked = apply_chosen(park.service, [uuids[3], uuids[1]])
    park.run()

    assert asked.count == 2
    assert park.statuses() == ["PENDING", "APPLIED", "PENDING", "APPLIED"]
    assert [park.source.rows()[key]["note"] for key in range(1, 5)] == [
        "old",
        "new",
        "old",
        "new",
    ]
    assert park.apply_again() == ["APPLIED"] * 4


@pytest.mark.parametrize("first", ["create", "patch"])
def test_change_waits_for_an_earlier_one_that_was_not_chosen(tmp_path, first):
    park = office(tmp_path)
    if first == "create":
        one = create(park.layer_id, {"note": "a"}, "Point (9 9)", local_pk="7")
        two = edit(park.layer_id, "", "b", "a", local_pk="7")
    else:
        one, two = edit(park.layer_id, 1, "a"), edit(park.layer_id, 1, "b", "a")
    other = edit(park.layer_id, 3)
    uuids = waiting(park, one, two, other)

    apply_chosen(park.service, uuids[1:])
    park.run()

    assert park.statuses() == ["PENDING", "PENDING", "APPLIED"]
    assert "was not chosen" in park.messages()[1]
    assert park.apply_again() == ["APPLIED"] * 3
    assert "b" in [row.get("note") for row in park.source.rows().values()]


def test_changes_that_failed_are_tried_again_and_decided_ones_left(tmp_path):
    park = office(tmp_path)
    conflict, ignored = edit(park.layer_id, 1, "b", "x"), edit(park.layer_id, 2)
    applied = edit(park.layer_id, 3)
    uuids = [item["uuid"] for item in (conflict, ignored, applied)]
    park.push(conflict, applied, id="file-1")
    park.run()
    park.push(ignored, id="file-2")
    park.service.ignore([uuids[1]], "not wanted")
    park.run()
    park.source.execute("UPDATE trees SET note = 'x' WHERE fid = 1")

    asked = apply_chosen(park.service, uuids)
    park.run()

    assert (asked.count, dict(asked.left)) == (
        1,
        {ServerStatus.IGNORED: 1, ServerStatus.APPLIED: 1},
    )
    assert chosen_statuses(park.service, uuids) == {
        uuids[0]: ServerStatus.APPLIED,
        uuids[1]: ServerStatus.IGNORED,
        uuids[2]: ServerStatus.APPLIED,
    }
    assert apply_chosen(park.service, uuids).job is None


def test_job_for_all_is_not_the_one_for_some(tmp_path):
    park = office(tmp_path)
    uuids = waiting(park, edit(park.layer_id, 1), edit(park.layer_id, 2))
    limited = apply_chosen(park.service, uuids[:1]).job

    made = park.service.create_job(JobType.DELTA_APPLY)

    assert made.is_new
    assert made.job.id != limited.id


def test_limited_job_that_was_abandoned_is_followed_by_a_limited_one(tmp_path):
    park = office(tmp_path)
    uuids = waiting(park, edit(park.layer_id, 1), edit(park.layer_id, 2))
    apply_chosen(park.service, uuids[:1])
    store, gone = park.service.store, this_process()
    assert store.claim(gone) is not None

    with store.writing() as rows:
        store.close_abandoned(rows, gone)
    park.run()

    assert park.statuses() == ["APPLIED", "PENDING"]


def test_dry_run_tells_what_would_be_and_writes_nothing(tmp_path):
    park = office(tmp_path)
    uuids = waiting(
        park,
        edit(park.layer_id, 1),
        edit(park.layer_id, 2, "b", "x"),
        edit(park.layer_id, 2, "c", "b"),
    )
    before, stamp = park.source.content(), park.service.stamp()

    found = look_ahead(park.service, None)
    some = look_ahead(park.service, [uuids[0], uuids[2]])

    assert found.report.is_dry_run
    assert [item.status for item in found.report.deltas] == [
        DeltaStatus.APPLIED,
        DeltaStatus.CONFLICT,
        DeltaStatus.CONFLICT,
    ]
    assert found.picture is not None
    assert [item.uuid for item in some.report.deltas] == [uuids[0]]
    assert [item.delta_id for item in some.held] == [uuids[2]]
    assert "not chosen" in some.held[0].message
    assert (park.source.content(), park.service.stamp()) == (before, stamp)


def test_dry_run_keeps_back_what_a_job_would(tmp_path):
    park = office(tmp_path)
    rule = PermissionRule(frozenset(), effect=Effect.HOLD)
    park.change(rules=(rule,))
    waiting(park, edit(park.layer_id, 1))

    found = look_ahead(park.service, None)

    assert found.report.deltas == ()
    assert [item.status for item in found.held] == [ServerStatus.PENDING]


def test_last_apply_is_what_the_last_job_wrote_itself(tmp_path):
    park = office(tmp_path)
    one, two = edit(park.layer_id, 1), edit(park.layer_id, 2)
    assert last_apply(park.service) is None
    park.apply(one, id="file-1")
    park.apply(two, edit(park.layer_id, 3, "b", "x"), id="file-2")
    last = last_apply(park.service)
    assert last is not None
    assert last.delta_ids == (two["uuid"],)

    take_back(park.service, Selection(frozenset(last.delta_ids)))
    earlier = last_apply(park.service)
    assert earlier is not None
    assert earlier.delta_ids == (one["uuid"],)

    take_back(park.service, Selection(frozenset(last.delta_ids), is_again=True))
    assert last_apply(park.service) == last


def test_no_job_begins_while_the_data_are_held(tmp_path):
    park = office(tmp_path)
    park.push(edit(park.layer_id, 1))
    store = park.service.store

    with Hold(store):
        assert not store.has_work(this_process())
        park.run()
        assert park.statuses() == ["PENDING"]
        with pytest.raises(Cancelled), Hold(store, lambda: True):
            pass
    assert store.has_work(this_process())
    park.run()

    assert park.statuses() == ["APPLIED"]


def test_taking_back_waits_for_the_job_that_runs(tmp_path):
    park = office(tmp_path)
    one = edit(park.layer_id, 1)
    park.apply(one)
    worker = this_process()
    park.service.create_job(JobType.PROCESS_PROJECTFILE)
    job = park.service.store.claim(worker)
    selection = Selection(frozenset([one["uuid"]]))
    taking = threading.Thread(target=take_back, args=(park.service, selection))
    taking.start()
    time.sleep(0.5)
    assert park.statuses() == ["APPLIED"]

    park.service.store.finish(job.id, worker, job.status.FINISHED, "", {})
    taking.join(20)

    assert park.statuses() == ["NOT_APPLIED"]


def test_hold_of_a_process_that_is_gone_is_worth_nothing(tmp_path):
    park = office(tmp_path)
    park.push(edit(park.layer_id, 1))
    store = park.service.store
    assert store.begin_hold(Holder("office", 1, "1", "gone"))
    assert not store.has_work(this_process())

    assert store.has_work(this_process(), lambda holder: holder.process == 1)
    assert store.claim(this_process(), lambda holder: holder.process == 1) is not None
