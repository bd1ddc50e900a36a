"""`LocalService` without QGIS: what it keeps, lists and refuses, what analysts do."""

from __future__ import annotations

import json
import uuid
from datetime import timedelta

import pytest

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus, delta_list_from_json
from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.errors import OptionError, ServiceError
from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from qfieldsync_cloud.core.jobs.permission import Effect, PermissionRule
from qfieldsync_cloud.core.jobs.store.settings import ProjectSettings
from qfieldsync_cloud.core.services.local import pushed_files
from qfieldsync_cloud.core.sync.key_map import KeyMap
from qfieldsync_cloud.core.sync.resolution import EnteredValue, Resolution, Side
from tests.unit.service_factories import (
    PROJECT_ID,
    START,
    FakeClock,
    delta,
    deltafile,
    new_runner,
    new_service,
)
from tests.unit.test_reader import DOCUMENTED, RECORDED


def statuses(service):
    return [item.status for item in service.list_deltas().items]


# Pushing


def test_pushed_deltafile_is_kept_as_it_came_and_triggers_an_apply_job(tmp_path):
    clock = FakeClock()
    service = new_service(tmp_path, clock)
    first, second = delta("create"), delta()

    answer = service.push_deltafile(deltafile(first, second, id="file-1"))

    assert (answer.deltafile_id, answer.new_count, answer.known_count) == (
        "file-1",
        2,
        0,
    )
    page = service.list_deltas()
    assert page.total == 2
    assert [item.content for item in page.items] == [first, second]
    for item, pushed in zip(page.items, (first, second)):
        assert item.id == pushed["uuid"]
        assert item.deltafile_id == "file-1"
        assert item.created_by == "Ada"
        assert item.created_at == item.updated_at == START
        assert item.status is ServerStatus.PENDING
        assert (item.last_feedback, item.output) == (None, "")
    job = service.get_job(answer.job.id)
    assert (job.type, job.status) == (JobType.DELTA_APPLY, JobStatus.PENDING)
    assert (job.project_id, job.created_by) == (PROJECT_ID, "Ada")
    assert (job.created_at, job.started_at, job.finished_at) == (START, None, None)


def test_deltafile_of_the_documents_is_accepted(tmp_path):
    service = new_service(tmp_path)

    answer = service.push_deltafile(DOCUMENTED.encode())

    assert answer.new_count == 1
    documented = json.loads(DOCUMENTED)
    [item] = service.list_deltas(deltafile_id=documented["id"]).items
    assert item.content == documented["deltas"][0]


REFUSED = ("nan", "new_with_fid", "version_as_number")
"""Recorded deltafiles that no reader takes; see `test_reader`."""


@pytest.mark.parametrize("path", sorted(RECORDED.glob("*.json")), ids=lambda p: p.stem)
def test_recorded_deltafile_is_kept_as_it_is_or_refused(tmp_path, path):
    service = new_service(tmp_path)
    pushed = json.loads(path.read_bytes())
    service.store.project_id = pushed["project"]
    if path.stem in REFUSED:
        with pytest.raises(ServiceError, match=r"\$") as error:
            service.push_deltafile(path.read_bytes())
        assert error.value.code == "deltafile_validation_error"
        assert service.list_deltas().total == 0
        return

    answer = service.push_deltafile(path.read_bytes())

    kept = {item["uuid"]: item for item in pushed["deltas"]}
    assert answer.new_count == len(kept)
    assert answer.known_count == len(pushed["deltas"]) - len(kept)
    items = service.list_deltas().items
    assert [item.content for item in items] == list(kept.values())


def test_content_keeps_the_order_of_its_keys_and_what_the_plugin_does_not_know(
    tmp_path,
):
    service = new_service(tmp_path)
    pushed = {"zebra": [1, {"a": None}], **delta(), "fußnote": "ß\u2028"}
    pushed["new"]["attributes"]["big"] = 2**70

    service.push_deltafile(deltafile(pushed))

    [item] = service.list_deltas().items
    assert list(item.content) == list(pushed)
    assert item.content == pushed


def test_number_too_large_for_a_float_is_kept(tmp_path):
    service = new_service(tmp_path)
    text = deltafile(delta(new={"attributes": {"height": 12345}}))

    service.push_deltafile(text.replace(b"12345", b"1e999"))

    [item] = service.list_deltas().items
    assert item.content["new"]["attributes"]["height"] == float("inf")


def test_same_deltafile_again_is_a_no_op(tmp_path):
    service = new_service(tmp_path)
    content = deltafile(delta(), delta())
    service.push_deltafile(content)

    again = service.push_deltafile(content)

    assert (again.new_count, again.known_count, again.job) == (0, 2, None)
    assert service.list_deltas().total == 2
    assert service.list_jobs().total == 1


def test_same_delta_in_another_file_in_another_dialect_and_case_is_known(tmp_path):
    service = new_service(tmp_path)
    one = delta(id="aaaaaaaa-0000-4000-8000-000000000001")
    service.push_deltafile(deltafile(one, id="file-1"))
    loose = {**one, "uuid": one["uuid"].upper(), "sourcePk": 1}
    new = delta()

    answer = service.push_deltafile(deltafile(loose, new, id="file-2"))

    assert (answer.new_count, answer.known_count) == (1, 1)
    assert answer.job is not None
    assert [item.id for item in service.list_deltas(deltafile_id="file-2").items] == [
        new["uuid"]
    ]


def test_same_deltafile_id_with_a_new_delta_is_appended(tmp_path):
    service = new_service(tmp_path)
    one, two = delta(), delta()
    service.push_deltafile(deltafile(one, id="file-1"))
    service.push_deltafile(deltafile(two, id="FILE-1"))

    items = service.list_deltas(deltafile_id="file-1").items

    assert [item.id for item in items] == [one["uuid"], two["uuid"]]


def test_same_edit_twice_in_one_file_is_kept_once(tmp_path):
    service = new_service(tmp_path)
    one = delta()

    answer = service.push_deltafile(deltafile(one, one))

    assert (answer.new_count, answer.known_count) == (1, 1)


def test_known_uuid_with_other_content_refuses_the_whole_file(tmp_path):
    service = new_service(tmp_path)
    one = delta()
    service.push_deltafile(deltafile(one))
    other = delta(id=one["uuid"], new={"attributes": {"note": "something else"}})

    with pytest.raises(ServiceError, match=r"\$\.deltas\[1\]\.uuid") as error:
        service.push_deltafile(deltafile(delta(), other))

    assert error.value.code == "deltafile_validation_error"
    assert one["uuid"] in str(error.value)
    assert (service.list_deltas().total, service.list_jobs().total) == (1, 1)


def test_deltafile_of_another_project_is_refused_with_both_ids(tmp_path):
    service = new_service(tmp_path)

    with pytest.raises(ServiceError) as error:
        service.push_deltafile(deltafile(delta(), project="other"))

    assert error.value.code == "deltafile_validation_error"
    assert str(error.value) == (
        "Deltafile's project id (other) doesn't match URL parameter project id "
        f"({PROJECT_ID})"
    )
    assert service.list_deltas().total == 0


def test_project_id_in_upper_case_is_the_same_project(tmp_path):
    service = new_service(tmp_path)

    answer = service.push_deltafile(deltafile(delta(), project=PROJECT_ID.upper()))

    assert answer.new_count == 1


@pytest.mark.parametrize(
    ("content", "code", "told"),
    [
        (b"", "empty_content", "The deltafile is empty"),
        (b" \n\t", "empty_content", "The deltafile is empty"),
        (b"{", "deltafile_validation_error", "line 1 column 2"),
        (b"[]", "deltafile_validation_error", "expected an object"),
        (b"\xff\xfe{}", "deltafile_validation_error", "byte 0"),
        (
            deltafile({**delta(), "method": "insert"}),
            "deltafile_validation_error",
            r"\$\.deltas\[0\]\.method",
        ),
        (
            deltafile({**delta(), "x": [["…"]]}).replace(
                b'"\\u2026"', b"[" * 20_000 + b"]" * 20_000
            ),
            "deltafile_validation_error",
            "nesting",
        ),
    ],
    ids=["empty", "blank", "torn", "array", "binary", "method", "deep"],
)
def test_deltafile_that_cannot_be_read_is_refused(tmp_path, content, code, told):
    service = new_service(tmp_path)

    with pytest.raises(ServiceError, match=told) as error:
        service.push_deltafile(content)

    assert error.value.code == code
    assert service.list_deltas().total == service.list_jobs().total == 0


def test_deltafile_that_is_too_large_is_not_even_read(tmp_path, monkeypatch):
    content = deltafile(delta())
    service = new_service(tmp_path)
    monkeypatch.setattr(pushed_files, "MAX_SIZE_BYTES", len(content) - 1)

    with pytest.raises(ServiceError, match=f"{len(content)} bytes") as error:
        service.push_deltafile(content)

    assert error.value.code == "deltafile_validation_error"
    monkeypatch.setattr(pushed_files, "MAX_SIZE_BYTES", len(content))
    assert service.push_deltafile(content).new_count == 1


@pytest.mark.parametrize("depth", [65, 400, 980, 5000])
def test_item_nested_too_deeply_refuses_the_file(tmp_path, depth):
    """Python makes JSON of less depth than it reads, and how much less differs."""
    service = new_service(tmp_path)
    nested = b"[" * depth + b"]" * depth
    content = deltafile({**delta(), "x": "here"}).replace(b'"here"', nested)

    with pytest.raises(ServiceError, match="nesting") as error:
        service.push_deltafile(content)

    assert error.value.code == "deltafile_validation_error"


def test_empty_deltafile_is_accepted_and_needs_no_job(tmp_path):
    answer = new_service(tmp_path).push_deltafile(deltafile())

    assert (answer.new_count, answer.known_count, answer.job) == (0, 0, None)


def test_nothing_works_on_a_project_without_a_file(tmp_path):
    service = new_service(tmp_path)
    service.project_path.unlink()

    for call in (
        lambda: service.push_deltafile(deltafile(delta())),
        lambda: service.create_job(JobType.PACKAGE),
        lambda: service.create_job(JobType.PACKAGE, force=True),
        lambda: service.create_job(JobType.PROCESS_PROJECTFILE),
        lambda: service.create_job(JobType.DELTA_APPLY),
        service.apply_deltas,
    ):
        with pytest.raises(ServiceError) as error:
            call()
        assert error.value.code == "no_qgis_project"
        assert str(error.value) == (
            "Project must contain a QGIS project file (.qgs or .qgz)"
        )
    assert service.list_jobs().total == service.list_deltas().total == 0


# Jobs


def test_package_job_while_one_is_unfinished_is_that_one(tmp_path):
    service = new_service(tmp_path)
    first = service.create_job(JobType.PACKAGE)

    second = service.create_job(JobType.PACKAGE)
    forced = service.create_job(JobType.PACKAGE, force=True)
    third = service.create_job(JobType.PACKAGE)

    assert (first.is_new, second.is_new) == (True, False)
    assert second.job == first.job
    assert forced.is_new
    assert forced.job.id != first.job.id
    assert third.job.id == first.job.id


def test_package_job_that_runs_comes_before_those_that_wait(tmp_path):
    service = new_service(tmp_path)
    found = []
    old = service.create_job(JobType.PACKAGE).job
    running = service.create_job(JobType.PACKAGE, force=True).job
    service.cancel_job(old.id)
    waiting = service.create_job(JobType.PACKAGE, force=True).job

    def look(task, _workflow):
        found.append((task.job.id, service.create_job(JobType.PACKAGE).job.id))

    new_runner(service, look).run_next()

    assert found == [(running.id, running.id)]
    assert service.get_job(waiting.id).status is JobStatus.QUEUED


def test_package_job_after_the_last_one_is_over_is_new(tmp_path):
    service = new_service(tmp_path)
    first = service.create_job(JobType.PACKAGE).job
    new_runner(service).run_pending()

    assert service.get_job(first.id).status is JobStatus.FINISHED
    assert service.create_job(JobType.PACKAGE).is_new


@pytest.mark.parametrize("type_", [JobType.DELTA_APPLY, JobType.PROCESS_PROJECTFILE])
def test_job_of_another_type_is_new_each_time(tmp_path, type_):
    service = new_service(tmp_path)

    made = [service.create_job(type_) for _ in range(3)]

    assert all(item.is_new for item in made)
    assert len({item.job.id for item in made}) == 3


def test_job_of_an_unknown_type_is_refused(tmp_path):
    with pytest.raises(ServiceError, match="package") as error:
        new_service(tmp_path).create_job(JobType.UNKNOWN)

    assert error.value.code == "validation_error"


def test_unknown_ids_are_not_found(tmp_path):
    service = new_service(tmp_path)
    unknown = str(uuid.uuid4())

    for call in (
        lambda: service.get_job(unknown),
        lambda: service.cancel_job(unknown),
        lambda: service.get_delta(unknown),
        lambda: service.history(unknown),
        lambda: service.ignore([unknown]),
        lambda: service.retry([unknown]),
        lambda: service.resolve(unknown, Resolution(Side.MINE)),
        lambda: service.decision(unknown),
        lambda: service.review([unknown]),
    ):
        with pytest.raises(ServiceError, match=unknown) as error:
            call()
        assert error.value.code == "object_not_found"
    assert service.list_deltas(deltafile_id=unknown).items == ()


def test_list_of_jobs_has_neither_log_nor_feedback(tmp_path):
    service = new_service(tmp_path)
    job = service.create_job(JobType.PACKAGE).job
    new_runner(service, lambda _task, workflow: workflow.log("a line")).run_pending()

    [listed] = service.list_jobs().items
    assert (listed.output, listed.feedback) == (None, None)
    got = service.get_job(job.id.upper())
    assert got.output == "a line"
    assert got.feedback["workflow_id"] == "plain"


def test_job_that_waits_is_stopped_at_once(tmp_path):
    clock = FakeClock()
    service = new_service(tmp_path, clock)
    job = service.create_job(JobType.PACKAGE).job
    clock.advance(5)

    stopped = service.cancel_job(job.id)

    assert stopped.status is JobStatus.STOPPED
    assert stopped.finished_at == stopped.updated_at == START + timedelta(seconds=5)
    assert stopped.started_at is None
    assert new_runner(service).run_pending() == 0


def test_final_job_cannot_be_stopped(tmp_path):
    service = new_service(tmp_path)
    job = service.create_job(JobType.PACKAGE).job
    new_runner(service).run_pending()

    assert service.cancel_job(job.id).status is JobStatus.FINISHED


def test_apply_makes_a_job_only_when_something_waits(tmp_path):
    service = new_service(tmp_path)
    assert service.apply_deltas() is None
    service.push_deltafile(deltafile(delta()))

    job = service.apply_deltas()

    assert job is not None
    assert job.type is JobType.DELTA_APPLY
    assert service.list_jobs().total == 2


def test_runner_is_woken_when_a_job_was_made_and_not_else(tmp_path):
    woken = []
    service = new_service(tmp_path)
    service.wake = lambda: woken.append(service.list_jobs().total)
    content = deltafile(delta())

    service.push_deltafile(content)
    service.push_deltafile(content)
    service.create_job(JobType.PACKAGE)
    service.create_job(JobType.PACKAGE)
    service.apply_deltas()

    assert woken == [1, 2, 3]


# Pages


def test_pages_of_jobs_are_newest_first_and_cover_the_list(tmp_path):
    clock = FakeClock()
    service = new_service(tmp_path, clock)
    ids = []
    for number in range(7):
        ids.append(service.create_job(JobType.PROCESS_PROJECTFILE).job.id)
        # a clock that stands still, then goes back, changes nothing
        clock.advance(-3 if number == 4 else 0)
    ids.reverse()

    assert [job.id for job in service.list_jobs().items] == ids
    pages = [service.list_jobs(3, offset) for offset in (0, 3, 6, 9)]
    assert [[job.id for job in page.items] for page in pages] == [
        ids[:3],
        ids[3:6],
        ids[6:],
        [],
    ]
    assert [page.total for page in pages] == [7] * 4
    assert [page.has_next for page in pages] == [True, True, False, False]


def test_pages_of_deltas_are_in_the_order_of_arrival(tmp_path):
    service = new_service(tmp_path, FakeClock())
    files = [[delta() for _ in range(count)] for count in (3, 1, 4)]
    for number, file in enumerate(files):
        service.push_deltafile(deltafile(*file, id=f"file-{number}"))
    ids = [item["uuid"] for file in files for item in file]

    pages = [service.list_deltas(3, offset) for offset in (0, 3, 6)]

    assert [item.id for page in pages for item in page.items] == ids
    page = service.list_deltas(2, 1, deltafile_id="file-2")
    assert [item.id for item in page.items] == ids[5:7]
    assert (page.total, page.has_next) == (4, True)


@pytest.mark.parametrize(("limit", "offset"), [(0, 0), (-1, 0), (5, -1)])
def test_page_that_cannot_be_is_refused(tmp_path, limit, offset):
    service = new_service(tmp_path)

    with pytest.raises(OptionError):
        service.list_jobs(limit, offset)
    with pytest.raises(OptionError):
        service.list_deltas(limit, offset)


def test_page_has_a_greatest_size(tmp_path):
    service = new_service(tmp_path)
    service.push_deltafile(deltafile(*(delta() for _ in range(1003))))

    page = service.list_deltas(5000)

    assert (len(page.items), page.total, page.has_next) == (1000, 1003, True)


# Rules of the project


def only_create(effect=Effect.REFUSE, **about):
    return PermissionRule(frozenset({DeltaMethod.CREATE}), effect=effect, **about)


def test_rule_refuses_a_delta_when_it_is_pushed(tmp_path):
    service = new_service(tmp_path)
    rule = only_create(client_ids=frozenset({"tablet-2"}))
    service.change_settings(ProjectSettings(rules=(rule,)))

    answer = service.push_deltafile(
        deltafile(
            delta("create", clientId="tablet-2"),
            delta("patch", clientId="tablet-2"),
            delta("patch", clientId="tablet-1"),
        )
    )

    assert answer.job is not None
    assert statuses(service) == [
        ServerStatus.PENDING,
        ServerStatus.UNPERMITTED,
        ServerStatus.PENDING,
    ]
    told = service.list_deltas().items[1]
    assert told.output == (
        "Not permitted: a rule of the project allows create only, and this is a patch."
    )
    assert told.last_feedback == {"msg": told.output}


def test_no_job_is_made_when_every_delta_is_refused(tmp_path):
    service = new_service(tmp_path)
    nothing = PermissionRule(frozenset(), layer_ids=frozenset({"trees"}))
    service.change_settings(ProjectSettings(rules=(nothing,)))

    answer = service.push_deltafile(deltafile(delta()))

    assert (answer.new_count, answer.job) == (1, None)
    assert statuses(service) == [ServerStatus.UNPERMITTED]


def test_rule_that_holds_leaves_a_delta_pending(tmp_path):
    service = new_service(tmp_path)
    service.change_settings(ProjectSettings(rules=(only_create(Effect.HOLD),)))

    answer = service.push_deltafile(deltafile(delta()))

    assert answer.job is not None
    assert statuses(service) == [ServerStatus.PENDING]


def test_settings_come_back_as_they_were_kept(tmp_path):
    service = new_service(tmp_path)
    assert service.settings() == ProjectSettings()
    settings = ProjectSettings(
        overwrite_conflicts=True,
        time_limit_s=12.5,
        rules=(
            only_create(Effect.HOLD, client_ids=frozenset({"a", "b"})),
            PermissionRule(frozenset(), layer_ids=frozenset({"c"})),
        ),
        layer_map={"old": "new"},
    )

    service.change_settings(settings)

    assert new_service(tmp_path).settings() == settings


@pytest.mark.parametrize("limit_s", [0.0, -1.0, float("nan")])
def test_time_limit_that_is_none_is_refused(limit_s):
    with pytest.raises(OptionError):
        ProjectSettings(time_limit_s=limit_s)


# What the analyst decides


def pushed(service, *deltas):
    service.push_deltafile(deltafile(*deltas))
    return [item["uuid"] for item in deltas]


def test_ignored_delta_tells_who_and_why(tmp_path):
    clock = FakeClock()
    service = new_service(tmp_path, clock)
    one, two = pushed(service, delta(), delta())
    clock.advance(60)

    service.ignore([one], "entered by mistake")
    service.ignore([two])

    first, second = service.list_deltas().items
    assert first.status is second.status is ServerStatus.IGNORED
    assert first.output == "Set aside by Ada: entered by mistake"
    assert second.output == "Set aside by Ada."
    assert first.updated_at == START + timedelta(seconds=60)
    assert first.created_at == START
    assert service.decision(one).reason == "entered by mistake"
    assert service.apply_deltas() is None


def test_ignoring_is_done_to_all_or_to_none(tmp_path):
    service = new_service(tmp_path)
    [one] = pushed(service, delta())

    with pytest.raises(ServiceError):
        service.ignore([one, "no such delta"], "…")

    assert statuses(service) == [ServerStatus.PENDING]
    assert service.decision(one) is None


def test_ignored_delta_waits_again_when_it_is_wanted_after_all(tmp_path):
    service = new_service(tmp_path)
    [one] = pushed(service, delta())
    service.resolve(one, Resolution(Side.MINE))
    service.ignore([one], "…")

    service.retry([one])

    assert statuses(service) == [ServerStatus.PENDING]
    decision = service.decision(one)
    assert (decision.reason, decision.resolution) == ("", None)
    assert [item.status for item in service.history(one)] == [
        ServerStatus.IGNORED,
        ServerStatus.PENDING,
    ]


@pytest.mark.parametrize(
    "resolution",
    [
        Resolution(Side.THEIRS),
        Resolution(
            fields={
                "note": Side.MINE,
                "height": EnteredValue(12.5),
                "geometry": EnteredValue(None),
            },
            seen={"note": "here", "geometry": "Point (1 1)", "height": None},
        ),
    ],
)
def test_resolution_comes_back_as_it_was_kept(tmp_path, resolution):
    service = new_service(tmp_path)
    [one] = pushed(service, delta())

    service.resolve(one, resolution)

    decision = new_service(tmp_path).decision(one)
    assert decision.resolution == resolution
    assert decision.is_reviewed
    assert decision.decided_by == "Ada"
    service.resolve(one, None)
    assert service.decision(one).resolution is None


def test_retry_keeps_confirmed_layers_and_keys(tmp_path):
    service = new_service(tmp_path)
    ids = pushed(service, delta(), delta("create"))
    service.ignore(ids)

    service.retry(
        ids,
        layer_map={"trees": "trees_2"},
        key_map=KeyMap(by_feature={("trees", "1"): "17"}),
    )
    service.retry(ids, layer_map={"plots": "plots_2"})

    assert service.settings().layer_map == {"trees": "trees_2", "plots": "plots_2"}
    with service.store.reading() as rows:
        found = rows.execute("SELECT confirmed_key FROM delta ORDER BY seq").fetchall()
    assert [row[0] for row in found] == ["17", ""]


def test_device_has_a_name_and_a_first_day(tmp_path):
    clock = FakeClock()
    service = new_service(tmp_path, clock)
    pushed(service, delta())
    clock.advance(60)
    service.set_client_name("tablet-1", "Tablet of Bo")
    service.set_client_name("tablet-9", "Tablet that stays here")
    pushed(service, delta(exportId="export-2"), delta(clientId=""))

    first, second = service.clients()

    assert (first.id, first.name, first.first_seen) == (
        "tablet-1",
        "Tablet of Bo",
        START,
    )
    assert first.package_id == "export-2"
    assert second.name == "Tablet that stays here"


def test_counts_name_all_eight_statuses(tmp_path):
    service = new_service(tmp_path)
    one, *_ = pushed(service, delta(), delta(), delta())
    service.ignore([one])

    counts = service.counts()

    assert len(counts) == 8
    assert counts[ServerStatus.PENDING] == 2
    assert counts[ServerStatus.IGNORED] == 1
    assert sum(counts.values()) == 3


def test_list_of_deltas_is_one_that_the_engine_reads(tmp_path):
    service = new_service(tmp_path)
    ids = pushed(service, delta(), delta("create"))
    service.ignore(ids[:1], "…")

    entries = [
        {
            "id": item.id,
            "deltafile_id": item.deltafile_id,
            "created_at": item.created_at.isoformat(),
            "status": item.status.value,
            "last_feedback": item.last_feedback,
            "content": item.content,
        }
        for item in service.list_deltas().items
    ]

    read = delta_list_from_json(entries)
    assert [entry.uuid for entry in read.entries] == ids
    assert all(entry.delta is not None for entry in read.entries)
