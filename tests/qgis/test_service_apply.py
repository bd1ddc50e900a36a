"""`delta_apply` jobs of a `LocalService` on real data: statuses, order, keys, rules."""

from __future__ import annotations

import threading
import time
import weakref
from contextlib import closing

import jsonschema
import pytest
from qgis.core import QgsProject, QgsVectorLayer

from qfieldsync_cloud.core import undisturbed
from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from qfieldsync_cloud.core.jobs.permission import Effect, PermissionRule
from qfieldsync_cloud.core.jobs.runner import Runner
from qfieldsync_cloud.core.layers.ledgers.history import MemoryRows
from qfieldsync_cloud.core.layers.open_edits import OpenEdits, read_open_edits
from qfieldsync_cloud.core.layers.sessions.memory_session import memory_rows
from qfieldsync_cloud.core.revert import Selection
from qfieldsync_cloud.core.services.local import delta_apply
from qfieldsync_cloud.core.services.local.open_project import NoOpenProject
from qfieldsync_cloud.core.services.local.opening import open_service, user_name, works
from qfieldsync_cloud.core.services.local.reverting import take_back
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.key_map import KeyMap
from qfieldsync_cloud.core.sync.resolution import EnteredValue, Resolution, Side
from tests.qgis.factories import (
    PROJECT_ID,
    _report_schema,
    create,
    delete,
    oak,
    patch,
    project_of,
    stored,
)
from tests.qgis.file_factories import layer_rows, memory_layer
from tests.qgis.file_factories import oak as file_oak
from tests.qgis.service_factories import Office, office, wait_until

# The main flow


def test_deltas_of_each_method_are_applied_and_told_in_the_documented_form(tmp_path):
    park = office(tmp_path)
    layer_id = park.layer_id
    deltas = [
        create(layer_id, {"species": "ash"}, "Point (9 9)", local_pk="7"),
        patch(layer_id, 1, {"note": "old"}, {"note": "new"}),
        delete(layer_id, 2, {"note": "old"}),
    ]

    assert park.apply(*deltas) == ["APPLIED"] * 3

    rows = park.source.rows()
    assert rows[1] == stored(oak(1), note="new")
    assert 2 not in rows
    assert rows[6] == {"species": "ash", "geom": "Point (9 9)"}
    items = park.service.list_deltas().items
    keys = ["6", "1", "2"]
    for item, pushed, key in zip(items, deltas, keys):
        assert item.content == pushed
        assert item.last_feedback == {"msg": item.output, "modified_pk": key}
        assert item.created_by == user_name() != ""
        assert item.updated_at > item.created_at
    assert items[0].output == "Created feature 6 in trees."


def test_job_tells_its_steps_and_what_became_of_each_delta(tmp_path):
    park = office(tmp_path)
    layer_id = park.layer_id
    park.push(patch(layer_id, 1, {"note": "other"}, {"note": "new"}), id="file-1")
    park.push(
        patch(layer_id, 2, {"note": "old"}, {"note": "new"}),
        patch(layer_id, 3, {"girth": 80}, {"girth": "many"}),
        id="file-2",
    )

    park.run()

    second, first = park.service.list_jobs().items
    job = park.service.get_job(first.id)
    assert (job.status, job.error) == (JobStatus.FINISHED, "")
    assert job.feedback["workflow_id"] == "apply_changes"
    assert [step["id"] for step in job.feedback["steps"]] == [
        "read_project",
        "apply_deltas",
    ]
    assert {step["stage"] for step in job.feedback["steps"]} == {2}
    assert "STATUS_CONFLICT: 1" in job.output
    told = job.feedback["outputs"]["apply_deltas"]["delta_feedback"]
    ids = [item.id for item in park.service.list_deltas().items]
    assert [item["delta_id"] for item in told] == ids
    assert [(i["delta_file_id"], i["delta_index"]) for i in told] == [
        ("file-1", 0),
        ("file-2", 0),
        ("file-2", 1),
    ]
    assert [(i["status"], i["e_type"]) for i in told] == [
        ("status_conflict", "CONFLICT"),
        ("status_applied", None),
        ("status_apply_failed", "ERROR"),
    ]
    assert told[0]["conflict_type"] == "edit_edit"
    assert told[0]["conflicts"] == [
        'The attribute "note" that has a conflict:\n-"old"\n+"other"'
    ]
    assert (told[1]["feature_pk"], told[1]["modified_pk"]) == ("2", "2")
    assert set(told[1]) == {
        *("msg", "status", "e_type", "delta_file_id", "layer_id", "delta_index"),
        *("delta_id", "feature_pk", "modified_pk", "conflicts", "provider_errors"),
        "method",
    }
    # the second job found nothing left to do
    assert park.service.get_job(second.id).status is JobStatus.FINISHED
    outputs = park.service.get_job(second.id).feedback["outputs"]
    assert outputs["apply_deltas"]["delta_feedback"] == []


def test_what_is_kept_of_a_job_is_the_engines_own_report(tmp_path):
    park = office(tmp_path)
    layer_id = park.layer_id
    deltas = [
        patch(layer_id, 1, {"note": "other"}, {"note": "new"}),
        patch(layer_id, 2, {"girth": 80}, {"girth": "many"}),
    ]
    park.push(*deltas)
    job = park.run()

    entries = park.entries(job.id)

    schema = _report_schema()
    of_one = {**schema["properties"]["deltas"], "definitions": schema["definitions"]}
    jsonschema.Draft7Validator(of_one).validate(entries)
    assert [item["uuid"] for item in entries] == [d["uuid"] for d in deltas]
    assert entries[0]["conflicts"] == [
        {"field": "note", "old": "other", "new": "new", "current": "old"}
    ]
    assert entries[0]["status"] == "STATUS_CONFLICT"
    assert entries[1]["diagnosis"]["code"] == "value_type"


def test_same_deltafile_again_changes_nothing(tmp_path):
    park = office(tmp_path)
    one = create(park.layer_id, {"species": "ash"}, "Point (9 9)", local_pk="7")

    assert park.apply(one) == park.apply(one) == ["APPLIED"]

    assert len(park.source.rows()) == 6
    assert park.service.list_jobs().total == 1


def test_deltas_of_two_devices_are_applied_in_the_order_of_arrival(tmp_path):
    park = office(tmp_path)
    layer_id = park.layer_id
    park.push(patch(layer_id, 1, {"note": "old"}, {"note": "a"}), id="one")
    park.push(
        patch(layer_id, 1, {"note": "a"}, {"note": "b"}, client="tablet-2"), id="two"
    )
    park.push(patch(layer_id, 1, {"note": "b"}, {"note": "c"}), id="three")

    park.run()

    assert park.statuses() == ["APPLIED"] * 3
    assert park.source.rows()[1]["note"] == "c"
    files = {row["deltafile_id"] for row in park.source.ledger() if row["delta_uuid"]}
    assert files == {"one", "two", "three"}


def test_many_deltafiles_are_applied_in_several_runs(tmp_path, monkeypatch):
    monkeypatch.setattr("qfieldsync_cloud.core.services.local.delta_apply.ENOUGH", 3)
    park = office(tmp_path)
    for number in range(5):
        park.push(
            create(park.layer_id, {"species": f"a{number}"}, local_pk=f"{number}0"),
            create(park.layer_id, {"species": f"b{number}"}, local_pk=f"{number}1"),
            id=f"file-{number}",
        )

    job = park.run()

    assert park.statuses() == ["APPLIED"] * 10
    assert len(park.source.rows()) == 15
    assert job.status is JobStatus.FINISHED
    [first, *_rest] = reversed(park.service.list_jobs().items)
    assert len(park.entries(first.id)) == 10


def test_other_analysts_service_finds_what_the_first_one_applied(tmp_path):
    """Two profiles, two stores, one GeoPackage: its ledger knows."""
    park = office(tmp_path)
    other = Office(
        park.source,
        park.layer_id,
        open_service(
            PROJECT_ID, park.service.project_path, folder=tmp_path / "other profile"
        ),
    )
    made = create(park.layer_id, {"species": "ash"}, "Point (9 9)", local_pk="7")

    assert park.apply(made) == other.apply(made) == ["APPLIED"]

    assert "lready applied" in other.messages()[0]
    assert len(park.source.rows()) == 6
    edit = patch(
        park.layer_id, "", {"species": "ash"}, {"species": "elm"}, local_pk="7"
    )
    assert other.apply(edit, id="file-2") == ["APPLIED"] * 2
    assert park.source.rows()[6]["species"] == "elm"


# Keys across deltafiles


def test_later_file_finds_the_feature_that_an_earlier_one_made(tmp_path):
    park = office(tmp_path)
    layer_id = park.layer_id
    park.apply(create(layer_id, {"species": "ash"}, "Point (9 9)", local_pk="1"))

    park.apply(
        patch(layer_id, "", {"species": "ash"}, {"species": "elm"}, local_pk="1"),
        id="file-2",
    )

    assert park.statuses() == ["APPLIED"] * 2
    assert park.source.rows()[6]["species"] == "elm"
    assert park.source.rows()[1] == stored(oak(1))


@pytest.mark.parametrize("ending", ["refused", "ignored", "not permitted", "reverted"])
def test_edit_of_a_feature_whose_create_was_not_applied_in_an_earlier_file(
    tmp_path, ending
):
    """Its `sourcePk` may be another feature's: that one must not be changed."""
    park = office(tmp_path)
    layer_id = park.layer_id
    girth = "many" if ending == "refused" else 5
    made = create(layer_id, {"girth": girth}, local_pk="3")
    if ending == "not permitted":
        park.change(rules=(PermissionRule(frozenset({DeltaMethod.PATCH})),))
    park.push(made)
    if ending == "ignored":
        park.service.ignore([made["uuid"]])
    park.run()
    if ending == "reverted":
        take_back(park.service, Selection(frozenset({made["uuid"]})))

    park.apply(
        patch(layer_id, 3, {"note": "old"}, {"note": "new"}, local_pk="3"), id="file-2"
    )

    assert park.statuses()[1] == "NOT_APPLIED"
    assert park.source.rows()[3] == stored(oak(3))
    [job, *_] = park.service.list_jobs().items
    [told] = park.entries(job.id)
    assert told["diagnosis"]["code"] == "create_not_applied"


def test_edit_is_applied_when_its_create_was_after_all(tmp_path):
    park = office(tmp_path)
    layer_id = park.layer_id
    rule = PermissionRule(frozenset({DeltaMethod.PATCH}))
    park.change(rules=(rule,))
    made = create(layer_id, {"species": "ash"}, local_pk="3")
    edit = patch(layer_id, "", {"species": "ash"}, {"species": "elm"}, local_pk="3")
    assert park.apply(made, edit) == ["UNPERMITTED", "NOT_APPLIED"]

    park.change()
    park.service.retry([made["uuid"], edit["uuid"]])

    assert park.apply_again() == ["APPLIED"] * 2
    assert park.source.rows()[6] == {"species": "elm"}


def test_create_in_hand_says_nothing_of_an_edit_before_it(tmp_path):
    """A device may give a new feature the local key that another one had."""
    park = office(tmp_path)
    layer_id = park.layer_id

    told = park.apply(
        patch(layer_id, 3, {"note": "old"}, {"note": "new"}, local_pk="3"),
        create(layer_id, {"species": "ash"}, local_pk="3"),
    )

    assert told == ["APPLIED", "APPLIED"]
    assert park.source.rows()[3]["note"] == "new"


def test_create_whose_data_source_was_replaced_is_told_with_its_key(tmp_path):
    park = office(tmp_path)
    layer_id = park.layer_id
    content = park.source.content()
    park.apply(create(layer_id, {"species": "ash"}, local_pk="3"))
    park.source.path.write_bytes(content)

    edit = patch(layer_id, 3, {"note": "old"}, {"note": "new"}, local_pk="3")
    park.apply(edit, id="file-2")

    assert park.statuses() == ["APPLIED", "NOT_APPLIED"]
    assert "6" in park.messages()[1]
    assert park.source.rows()[3] == stored(oak(3))


# The eight statuses


def test_status_pending_until_a_job_runs(tmp_path):
    park = office(tmp_path)
    park.push(patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}))

    assert park.statuses() == ["PENDING"]
    assert park.source.rows()[1] == stored(oak(1))


def test_status_busy_while_a_job_applies_it(tmp_path):
    park = office(tmp_path, lock_timeout_s=20)
    park.push(patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}))
    worker = threading.Thread(target=park.runner().run_pending)
    with closing(park.source.connected()) as somebody:
        somebody.execute("BEGIN IMMEDIATE")
        worker.start()
        wait_until(lambda: park.statuses() == ["BUSY"])
        [item] = park.service.list_deltas().items
        assert item.status is ServerStatus.BUSY
        assert item.updated_at > item.created_at
        # nothing can be decided on it now
        with pytest.raises(Exception, match="being applied"):
            park.service.ignore([item.id])
        somebody.execute("ROLLBACK")
    worker.join()

    assert park.statuses() == ["APPLIED"]


def test_status_conflict_names_its_type(tmp_path):
    park = office(tmp_path)

    assert park.apply(patch(park.layer_id, 1, {"note": "x"}, {"note": "new"})) == [
        "CONFLICT"
    ]

    [item] = park.service.list_deltas().items
    assert item.last_feedback == {"msg": item.output, "conflict_type": "edit_edit"}
    assert park.source.rows()[1] == stored(oak(1))


def test_status_not_applied_tells_why(tmp_path):
    park = office(tmp_path)

    assert park.apply(patch(park.layer_id, 1, {"girth": 80}, {"girth": "many"})) == [
        "NOT_APPLIED"
    ]

    [item] = park.service.list_deltas().items
    assert item.last_feedback == {"msg": item.output}
    assert "girth" in item.output


def test_status_error_when_the_data_stay_locked_and_applied_the_next_time(tmp_path):
    park = office(tmp_path, lock_timeout_s=0.2)
    one = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    with closing(park.source.connected()) as somebody:
        somebody.execute("BEGIN IMMEDIATE")
        assert park.apply(one) == ["ERROR"]
        somebody.execute("ROLLBACK")

    assert "Error, nothing was written" in park.messages()[0]
    assert park.service.apply_deltas() is None
    park.service.retry([one["uuid"]])
    assert park.apply_again() == ["APPLIED"]


def test_status_ignored_by_the_analyst_with_a_reason(tmp_path):
    park = office(tmp_path)
    one = patch(park.layer_id, 1, {"note": "x"}, {"note": "new"})
    park.apply(one)

    park.service.ignore([one["uuid"]], "entered by mistake")

    assert park.apply_again() == ["IGNORED"]
    assert "entered by mistake" in park.messages()[0]
    assert park.source.rows()[1] == stored(oak(1))


def test_status_ignored_by_a_resolution_that_keeps_mine(tmp_path):
    park = office(tmp_path)
    one = patch(park.layer_id, 1, {"note": "x"}, {"note": "new"})
    park.apply(one)

    park.service.resolve(one["uuid"], Resolution(Side.MINE))
    assert park.statuses() == ["CONFLICT"]
    park.service.retry([one["uuid"]])

    assert park.apply_again() == ["IGNORED"]
    [item] = park.service.list_deltas().items
    assert item.last_feedback["conflict_type"] == "edit_edit"
    assert park.source.rows()[1] == stored(oak(1))
    history = [item.status.value for item in park.service.history(one["uuid"])]
    assert history == ["STATUS_CONFLICT", "STATUS_PENDING", "STATUS_IGNORED"]


def test_status_unpermitted_by_a_rule_also_one_that_came_after_the_delta(tmp_path):
    park = office(tmp_path)
    one = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    two = create(park.layer_id, {"species": "ash"}, local_pk="9")
    park.push(one, two)
    park.change(rules=(PermissionRule(frozenset({DeltaMethod.CREATE})),))
    park.run()

    assert park.statuses() == ["UNPERMITTED", "APPLIED"]
    assert "allows create only" in park.messages()[0]
    assert park.source.rows()[1] == stored(oak(1))
    # it stays so as long as the rule stands
    park.service.retry([one["uuid"]])
    assert park.apply_again() == ["UNPERMITTED", "APPLIED"]
    park.change()
    park.service.retry([one["uuid"]])
    assert park.apply_again() == ["APPLIED", "APPLIED"]


# What the analyst decides


def test_overwriting_project_applies_what_conflicts_and_keeps_the_type(tmp_path):
    park = office(tmp_path)
    park.change(overwrite_conflicts=True)

    assert park.apply(patch(park.layer_id, 1, {"note": "x"}, {"note": "new"})) == [
        "APPLIED"
    ]

    assert park.source.rows()[1]["note"] == "new"
    [item] = park.service.list_deltas().items
    assert item.last_feedback["conflict_type"] == "edit_edit"


def test_resolution_field_by_field_is_applied_when_the_delta_is_tried_again(tmp_path):
    park = office(tmp_path)
    one = patch(
        park.layer_id,
        1,
        {"note": "x", "species": "y", "girth": 1},
        {"note": "new", "species": "elm", "girth": 2},
    )
    assert park.apply(one) == ["CONFLICT"]
    park.service.resolve(
        one["uuid"],
        Resolution(
            fields={
                "note": Side.THEIRS,
                "species": Side.MINE,
                "girth": EnteredValue(77),
            },
            seen={"note": "old", "species": "oak", "girth": 80},
        ),
    )
    park.service.retry([one["uuid"]])

    assert park.apply_again() == ["APPLIED"]
    assert park.source.rows()[1] == stored(oak(1), note="new", girth=77)


def test_resolution_of_something_else_than_what_is_there_now_is_not_used(tmp_path):
    park = office(tmp_path)
    one = patch(park.layer_id, 1, {"note": "x"}, {"note": "new"})
    park.apply(one)
    park.service.resolve(one["uuid"], Resolution(Side.THEIRS, seen={"note": "old"}))
    park.source.execute("UPDATE trees SET note = 'later' WHERE fid = 1")
    park.service.retry([one["uuid"]])

    assert park.apply_again() == ["CONFLICT"]
    assert park.source.rows()[1]["note"] == "later"


def test_confirmed_layer_and_key_are_used_when_the_delta_is_tried_again(tmp_path):
    park = office(tmp_path)
    one = patch("trees_of_old", 101, {"note": "old"}, {"note": "new"})
    assert park.apply(one) == ["NOT_APPLIED"]

    park.service.retry(
        [one["uuid"]],
        layer_map={"trees_of_old": park.layer_id},
        key_map=KeyMap(by_delta={one["uuid"]: "4"}),
    )

    assert park.apply_again() == ["APPLIED"]
    assert park.source.rows()[4]["note"] == "new"
    two = patch("trees_of_old", 5, {"note": "old"}, {"note": "new"})
    assert park.apply(two, id="file-2") == ["APPLIED", "APPLIED"]


def test_confirmed_layer_that_is_gone_fails_no_job(tmp_path):
    park = office(tmp_path)
    park.change(layer_map={"trees_of_old": "gone"})

    park.apply(
        patch("trees_of_old", 1, {"note": "old"}, {"note": "new"}),
        patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}),
    )

    assert park.statuses() == ["NOT_APPLIED", "APPLIED"]


def test_held_delta_and_later_ones_of_its_feature_wait_until_it_is_reviewed(tmp_path):
    park = office(tmp_path)
    layer_id = park.layer_id
    rule = PermissionRule(frozenset({DeltaMethod.PATCH}), effect=Effect.HOLD)
    park.change(rules=(rule,))
    made = create(layer_id, {"species": "ash"}, local_pk="9")
    edited = patch(layer_id, "", {"species": "ash"}, {"species": "elm"}, local_pk="9")
    other = patch(layer_id, 1, {"note": "old"}, {"note": "new"}, local_pk="1")

    assert park.apply(made, edited, other) == ["PENDING", "PENDING", "APPLIED"]

    assert "reviewed" in park.messages()[0]
    assert "earlier change of the same feature" in park.messages()[1]
    history = park.service.history(made["uuid"])
    assert park.apply_again() == ["PENDING", "PENDING", "APPLIED"]
    # nothing new to tell
    assert park.service.history(made["uuid"]) == history

    park.service.review([made["uuid"]])

    assert park.apply_again() == ["APPLIED"] * 3
    assert park.source.rows()[6] == {"species": "elm"}


# The open project


class OpenHere(NoOpenProject):
    """The project that a test has open; the test's thread is the main thread."""

    def __init__(self, project: QgsProject) -> None:
        self.project = project
        self.shown: set[str] = set()

    def open_edits(self) -> OpenEdits:
        return read_open_edits(self.project)

    def memory_rows(self) -> MemoryRows:
        return memory_rows(self.project)

    def apply_to_memory(self, run: SyncRun) -> None:
        run.apply_to_memory(self.project)

    def show(self, tables) -> None:
        self.shown |= set(tables)


def test_layer_in_edit_mode_keeps_its_deltas_waiting(tmp_path):
    park = office(tmp_path)
    layer = park.source.layer()
    park.open_project = OpenHere(project_of(layer))
    assert layer.startEditing()
    assert layer.changeAttributeValue(2, layer.fields().lookupField("note"), "mine")

    told = park.apply(
        patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}),
        patch(park.layer_id, 2, {"note": "old"}, {"note": "new"}),
    )

    assert told == ["PENDING", "CONFLICT"]
    assert "edit" in park.messages()[0]
    items = park.service.list_deltas().items
    assert items[1].last_feedback["conflict_type"] == "unsaved_edit"
    assert layer.rollBack()
    park.service.retry([items[1].id])
    assert park.apply_again() == ["APPLIED", "APPLIED"]
    assert len(park.open_project.shown) == 1


def test_memory_layer_is_edited_through_the_open_project(tmp_path):
    park = office(tmp_path)
    layer = memory_layer(file_oak(1))
    project = project_of(layer)
    path = park.service.project_path
    assert project.write(str(path))
    park.open_project = OpenHere(project)

    told = park.apply(patch(layer, 1, {"note": "old"}, {"note": "new"}))

    assert told == ["APPLIED"]
    [row] = layer_rows(layer).values()
    assert row["note"] == "new"


def test_memory_layer_of_a_project_that_is_not_open_is_refused(tmp_path):
    park = office(tmp_path)
    layer = memory_layer(file_oak(1))
    project = project_of(layer)
    assert project.write(str(park.service.project_path))

    told = park.apply(patch(layer, 1, {"note": "old"}, {"note": "new"}))

    assert told == ["NOT_APPLIED"]


# Trouble


def test_project_that_cannot_be_read_fails_the_job_and_leaves_the_deltas(tmp_path):
    park = office(tmp_path)
    content = park.service.project_path.read_bytes()
    park.service.project_path.write_bytes(b"no project")
    one = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    park.push(one)

    job = park.run()

    assert job.status is JobStatus.FAILED
    assert job.feedback["error_type"] == "INVALID_PROJECT_FILE"
    assert park.statuses() == ["PENDING"]
    park.service.project_path.write_bytes(content)
    assert park.apply_again() == ["APPLIED"]


class Interrupting(NoOpenProject):
    """Somebody stops the job right before the run."""

    def __init__(self, service: LocalService) -> None:
        self.service = service

    def open_edits(self) -> OpenEdits:
        [job, *_] = self.service.list_jobs().items
        self.service.cancel_job(job.id)
        time.sleep(1.5)
        return OpenEdits()


def test_job_that_is_stopped_leaves_its_deltas_waiting(tmp_path):
    park = office(tmp_path)
    park.open_project = Interrupting(park.service)
    park.push(patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}))

    job = park.run()

    assert job.status is JobStatus.STOPPED
    assert park.statuses() == ["PENDING"]
    assert park.source.rows()[1] == stored(oak(1))
    park.open_project = NoOpenProject()
    assert park.apply_again() == ["APPLIED"]


def test_job_beyond_its_time_limit_fails_and_leaves_its_deltas_waiting(tmp_path):
    park = office(tmp_path)
    park.change(time_limit_s=0.001)
    park.push(patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}))

    job = park.run()

    assert job.status is JobStatus.FAILED
    assert job.feedback["error_type"] == "TIMEOUT"
    assert park.statuses() == ["PENDING"]
    park.change()
    assert park.apply_again() == ["APPLIED"]


def test_nothing_of_a_layer_is_kept_open_when_the_job_is_over(tmp_path):
    park = office(tmp_path)
    park.apply(patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}))

    assert park.source.is_sound()
    layer = QgsVectorLayer(f"{park.source.path}|layername=trees", "trees", "ogr")
    assert layer.isValid()


class Silent(OpenHere):
    """A main thread that does not come to the memory layers."""

    def apply_to_memory(self, run: SyncRun) -> None:
        raise RuntimeError("no answer in 60 s")


def test_memory_layer_that_cannot_be_reached_leaves_the_others_applied(tmp_path):
    park = office(tmp_path)
    layer = memory_layer(file_oak(1))
    project = project_of(layer)
    stored_project = QgsProject()
    assert stored_project.read(str(park.service.project_path))
    stored_project.addMapLayer(layer.clone())
    [memory_id] = set(stored_project.mapLayers()) - {park.layer_id}
    assert stored_project.write()
    stored_project.clear()
    park.open_project = Silent(project)
    park.push(
        patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}),
        patch(memory_id, 1, {"note": "old"}, {"note": "new"}),
    )

    job = park.run()

    assert job.status is JobStatus.FAILED
    assert park.source.rows()[1]["note"] == "new"
    assert park.statuses() == ["APPLIED", "PENDING"]


class Confirming(NoOpenProject):
    """The analyst confirms a key while a job prepares."""

    def __init__(self, service: LocalService) -> None:
        self.service = service

    def open_edits(self) -> OpenEdits:
        [delta] = self.service.list_deltas().items
        keys = KeyMap(by_delta={delta.id: "3"})
        self.service.retry([delta.id], key_map=keys)
        return OpenEdits()


def test_key_that_is_confirmed_while_a_job_prepares_counts(tmp_path):
    park = office(tmp_path)
    park.open_project = Confirming(park.service)
    park.push(patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}))

    park.run()

    assert park.source.rows()[1]["note"] == "old"
    assert park.source.rows()[3]["note"] == "new"


class Leaving(NoOpenProject):
    """Edit mode ends after the first run of a job."""

    def __init__(self, project: QgsProject, layer: QgsVectorLayer) -> None:
        self.project, self.layer = project, layer
        self.asked = 0

    def open_edits(self) -> OpenEdits:
        self.asked += 1
        if self.asked == 2:
            assert self.layer.rollBack()
        return read_open_edits(self.project)


def test_change_that_edit_mode_holds_is_not_overtaken_by_a_later_one(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(delta_apply, "ENOUGH", 1)
    park = office(tmp_path)
    park.change(overwrite_conflicts=True)
    layer = park.source.layer()
    project = project_of(layer)
    assert layer.startEditing()
    park.open_project = Leaving(project, layer)
    park.push(patch(park.layer_id, 1, {"note": "old"}, {"note": "first"}), id="file-1")
    park.push(patch(park.layer_id, 1, {"note": "first"}, {"note": "last"}), id="file-2")
    park.run()

    assert park.apply_again() == ["APPLIED", "APPLIED"]
    assert park.source.rows()[1]["note"] == "last"


def test_report_when_a_job_is_done_with_it_then_it_goes_some_deltas_at_a_time(
    tmp_path, monkeypatch
):
    """Freed at once, that of 100,000 deltas halts the window for 70 ms."""
    made = office(tmp_path)
    gone, freed_at_once = [], []

    def note_end(report):
        for told in report.deltas:
            weakref.finalize(told, gone.append, told.uuid)

    def sleep(_seconds):
        freed_at_once.append(len(gone))
        gone.clear()

    work = delta_apply.DeltaApplyWork(made.open_project, reported=note_end)
    types = {**works(), JobType.DELTA_APPLY: work}
    made.push(*(create(made.layer_id, {"note": str(n)}) for n in range(1000)))
    monkeypatch.setattr(undisturbed.time, "sleep", sleep)

    Runner(made.service.store, made.service.project_path, types).run_pending()

    assert sum(freed_at_once) + len(gone) == 1000
    assert max(*freed_at_once, len(gone)) <= 200


def test_key_of_the_feature_that_was_written_is_told_in_the_list(tmp_path):
    park = office(tmp_path)
    planted = create(park.layer_id, {"species": "ash"}, "Point (9 9)", local_pk="7")
    edited = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    refused = patch("unknown", 1, {}, {"note": "new"})

    assert park.apply(planted, edited, refused) == ["APPLIED", "APPLIED", "NOT_APPLIED"]

    told = [item.last_feedback or {} for item in park.service.list_deltas().items]
    [key] = set(park.source.rows()) - set(range(1, 6))
    assert [item.get("modified_pk") for item in told] == [str(key), "1", None]

    take_back(park.service, Selection(frozenset([edited["uuid"]])))

    found = park.service.get_delta(edited["uuid"]).last_feedback or {}
    assert "modified_pk" not in found
