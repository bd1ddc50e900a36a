"""The worker: life cycle, leases, progress, cancel, time limit; a clock of our own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from datetime import timedelta
from pathlib import Path

import pytest

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.errors import LeaseLost, StoreError
from qfieldsync_cloud.core.jobs import lease, runner
from qfieldsync_cloud.core.jobs.lease import LEASE_S, Holder, is_gone, this_process
from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from qfieldsync_cloud.core.jobs.store.delta_states import (
    Verdict,
)
from qfieldsync_cloud.core.jobs.store.job_rows import Progress
from qfieldsync_cloud.core.jobs.store.settings import ProjectSettings
from tests.unit.service_factories import (
    START,
    FakeClock,
    Processes,
    delta,
    deltafile,
    new_runner,
    new_service,
)

ROOT = Path(__file__).parents[2]


@pytest.fixture
def quick(monkeypatch):
    """A lease that is renewed, and looked at, without a wait worth the name."""
    monkeypatch.setattr(runner, "LOOK_S", 0.01)
    monkeypatch.setattr(runner, "BEAT_S", 0.02)


def wait_until(is_true, timeout_s: float = 20.0) -> None:
    end = time.monotonic() + timeout_s
    while not is_true():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.005)


# Life cycle


def test_job_goes_from_pending_over_queued_and_started_to_finished(tmp_path):
    clock = FakeClock()
    service = new_service(tmp_path, clock)
    first = service.create_job(JobType.PACKAGE).job
    second = service.create_job(JobType.PROCESS_PROJECTFILE).job
    seen = []

    def work(task, workflow):
        seen.append([job.status.value for job in service.list_jobs().items])
        clock.advance(10)
        with workflow.step("look", "Look around") as step:
            step.outputs["answer"] = 42

    clock.advance(5)
    assert new_runner(service, work).run_pending() == 2

    # newest first
    assert seen == [["queued", "started"], ["started", "finished"]]
    done = service.get_job(first.id)
    assert done.status is JobStatus.FINISHED
    assert done.started_at == START + timedelta(seconds=5)
    assert done.finished_at == done.updated_at == START + timedelta(seconds=15)
    assert done.feedback["outputs"] == {"look": {"answer": 42}}
    assert done.feedback["steps"][0]["stage"] == 2
    assert done.feedback["steps"][0]["duration_s"] >= 0
    assert "::<<<::" in done.output
    assert done.error == ""
    assert service.get_job(second.id).started_at == done.finished_at


def test_job_that_fails_tells_why_and_the_next_one_runs(tmp_path):
    service = new_service(tmp_path)
    job = service.create_job(JobType.PACKAGE).job
    other = service.create_job(JobType.PROCESS_PROJECTFILE).job

    def work(task, workflow):
        if task.job.type is JobType.PACKAGE:
            with workflow.step("break", "Break"):
                raise ValueError("it broke")

    assert new_runner(service, work).run_pending() == 2

    failed = service.get_job(job.id)
    assert failed.status is JobStatus.FAILED
    assert failed.finished_at is not None
    assert failed.error == "it broke"
    assert failed.feedback["error_type"] == "UNKNOWN"
    assert failed.feedback["error_class"] == "ValueError"
    assert failed.feedback["steps"][0]["stage"] == 1
    assert failed.output.endswith("it broke")
    assert service.get_job(other.id).status is JobStatus.FINISHED


def test_job_without_its_project_file_fails_with_the_documented_type(tmp_path):
    service = new_service(tmp_path)
    job = service.create_job(JobType.PACKAGE).job
    service.project_path.unlink()

    new_runner(service).run_pending()

    assert service.get_job(job.id).status is JobStatus.FAILED
    assert service.get_job(job.id).feedback["error_type"] == "FILE_NOT_FOUND"


def test_job_that_nobody_can_do_fails(tmp_path):
    service = new_service(tmp_path)
    job = service.create_job(JobType.PACKAGE).job

    runner.Runner(service.store, service.project_path, {}).run_pending()

    assert service.get_job(job.id).status is JobStatus.FAILED
    assert "package" in service.get_job(job.id).error


def test_jobs_run_in_the_order_in_which_they_were_made(tmp_path):
    service = new_service(tmp_path)
    made = [service.create_job(JobType.PROCESS_PROJECTFILE).job.id for _ in range(4)]
    ran = []

    new_runner(service, lambda task, _workflow: ran.append(task.job.id)).run_pending()

    assert ran == made


# Progress, cancel, time limit


def test_progress_can_be_read_while_the_job_runs(tmp_path, quick):
    service = new_service(tmp_path)
    job = service.create_job(JobType.PACKAGE).job
    seen = []

    def work(_task, workflow):
        with workflow.step("look", "Look around"):
            workflow.watcher.progressed(0.25)
            expected = Progress(job.id, 0.25, "Look around")
            wait_until(lambda: service.progress() == expected)
            seen.append(new_service(tmp_path).progress())

    assert service.progress() is None
    new_runner(service, work).run_pending()

    assert seen == [Progress(job.id, 0.25, "Look around")]
    assert service.progress() is None
    with service.store.reading() as rows:
        assert rows.execute("SELECT share FROM job").fetchone()[0] == 1


def test_job_that_runs_is_stopped(tmp_path, quick):
    service = new_service(tmp_path)
    job = service.create_job(JobType.PACKAGE).job

    def work(_task, workflow):
        with workflow.step("look", "Look around"):
            assert service.cancel_job(job.id).status is JobStatus.STARTED
            wait_until(workflow.watcher.is_cancelled)
            workflow.watcher.check()

    assert new_runner(service, work).run_pending() == 1

    stopped = service.get_job(job.id)
    assert stopped.status is JobStatus.STOPPED
    assert stopped.finished_at is not None
    assert stopped.error == "Somebody stopped the job."
    assert [step["stage"] for step in stopped.feedback["steps"]] == [1]


def test_job_that_is_stopped_when_it_is_done_is_finished(tmp_path, quick):
    service = new_service(tmp_path)
    job = service.create_job(JobType.PACKAGE).job

    new_runner(service, lambda *_: service.cancel_job(job.id)).run_pending()

    assert service.get_job(job.id).status is JobStatus.FINISHED


def test_job_that_takes_too_long_fails(tmp_path):
    service = new_service(tmp_path)
    service.change_settings(ProjectSettings(time_limit_s=60))
    job = service.create_job(JobType.PACKAGE).job
    clock = FakeClock()

    def work(_task, workflow):
        clock.advance(60)
        workflow.watcher.check()
        clock.advance(0.1)
        workflow.watcher.check()

    new_runner(service, work, monotonic=lambda: clock.now.timestamp()).run_pending()

    failed = service.get_job(job.id)
    assert failed.status is JobStatus.FAILED
    assert failed.feedback["error_type"] == "TIMEOUT"
    assert "60 s" in failed.error


def test_runner_that_is_stopped_stops_its_job_and_runs_no_other(tmp_path):
    service = new_service(tmp_path)
    job = service.create_job(JobType.PACKAGE).job
    other = service.create_job(JobType.PROCESS_PROJECTFILE).job

    def work(_task, workflow):
        worker.stop()
        workflow.watcher.check()

    worker = new_runner(service, work)
    worker.run_pending()

    assert service.get_job(job.id).status is JobStatus.STOPPED
    assert service.get_job(other.id).status is JobStatus.QUEUED


def test_package_is_remembered_by_its_job(tmp_path):
    clock = FakeClock()
    service = new_service(tmp_path, clock)

    def work(task, _workflow):
        clock.advance(1)
        assert task.folder.parent.parent == service.store.path.parent
        task.store.add_package(task.job.id, task.folder, {"layers": 3})

    for _ in range(2):
        service.create_job(JobType.PACKAGE)
        new_runner(service, work).run_pending()

    newest, oldest = service.store.packages()
    ids = [job.id for job in service.list_jobs().items]
    assert [newest.job_id, oldest.job_id] == ids
    assert newest.folder == tmp_path / "jobs" / ids[0]
    assert newest.made_at == START + timedelta(seconds=2)
    assert newest.details == {"layers": 3}


# Leases


def two_workers(service, processes, work=None):
    return [
        new_runner(
            service,
            work,
            holder=processes.holder(number),
            gone=processes.is_gone,
        )
        for number in (1, 2)
    ]


def test_second_worker_watches_while_the_first_one_runs(tmp_path):
    clock, processes = FakeClock(), Processes()
    service = new_service(tmp_path, clock)
    service.create_job(JobType.PACKAGE)
    service.create_job(JobType.PROCESS_PROJECTFILE)
    seen = []

    def work(_task, _workflow):
        seen.append((second.has_work, second.run_next()))

    first, second = two_workers(service, processes, work)
    assert second.has_work
    first.run_next()

    assert seen == [(False, None)]
    assert second.has_work


@pytest.mark.parametrize("ending", ["its process is gone", "its lease is old"])
def test_job_that_nobody_runs_any_more_is_closed_with_the_reason(tmp_path, ending):
    clock, processes = FakeClock(), Processes()
    service = new_service(tmp_path, clock)
    job = service.create_job(JobType.PACKAGE).job
    first, second = two_workers(service, processes)
    service.store.claim(first.holder, processes.is_gone)
    assert not second.has_work

    if ending == "its process is gone":
        processes.dead.add(1)
    else:
        clock.advance(LEASE_S)
        assert not second.has_work
        clock.advance(0.1)
    assert second.has_work
    assert second.run_next() is None

    failed = service.get_job(job.id)
    assert failed.status is JobStatus.FAILED
    assert failed.finished_at == clock.now
    assert "The process that ran this job ended" in failed.error
    assert failed.feedback["error_type"] == "UNABLE_TO_CONTINUE"
    assert failed.output
    # and can be run again
    again = service.create_job(JobType.PACKAGE)
    assert again.is_new
    assert second.run_next().id == again.job.id


def test_job_that_ended_with_its_process_is_not_returned_for_a_new_one(tmp_path):
    service = new_service(tmp_path)
    job = service.create_job(JobType.PACKAGE).job
    process = sleeping_process()
    process.stdout.readline()
    start = lease._start_of(process.pid)
    service.store.claim(Holder(this_process().place, process.pid, start))
    assert not service.create_job(JobType.PACKAGE).is_new
    process.kill()
    process.communicate()

    again = service.create_job(JobType.PACKAGE)

    assert again.is_new
    assert service.get_job(job.id).status is JobStatus.FAILED


def test_lease_that_is_renewed_holds(tmp_path):
    clock, processes = FakeClock(), Processes()
    service = new_service(tmp_path, clock)
    job = service.create_job(JobType.PACKAGE).job
    first, second = two_workers(service, processes)
    service.store.claim(first.holder, processes.is_gone)

    for _ in range(5):
        clock.advance(LEASE_S - 1)
        service.store.beat(first.holder, Progress(job.id, 0.5, "a step"))
        assert second.run_next() is None

    assert service.get_job(job.id).status is JobStatus.STARTED


def test_worker_renews_its_lease_while_it_works(tmp_path, quick):
    service = new_service(tmp_path)
    service.create_job(JobType.PACKAGE)
    moments = set()

    def renewed_at():
        with service.store.reading() as rows:
            moments.add(rows.execute("SELECT lease_at FROM job").fetchone()[0])
        return len(moments)

    new_runner(service, lambda *_: wait_until(lambda: renewed_at() > 2)).run_next()

    assert len(moments) > 2


def test_worker_whose_job_was_closed_stops_and_records_nothing(tmp_path, quick):
    clock, processes = FakeClock(), Processes()
    service = new_service(tmp_path, clock)
    service.push_deltafile(deltafile(delta()))
    [job] = service.list_jobs().items
    lost = []

    def work(task, workflow):
        [seq] = task.store.begin_deltas(task.job.id, task.holder, [1])
        # as when the computer slept: to the others it is gone
        processes.dead.add(1)
        second.run_pending()
        wait_until(workflow.watcher.is_cancelled)
        verdict = Verdict(seq, ServerStatus.APPLIED, {"msg": "done"})
        with pytest.raises(LeaseLost):
            task.store.settle_deltas(task.job.id, task.holder, [verdict])
        lost.append(seq)

    [first, _] = two_workers(service, processes, work)
    [_, second] = two_workers(service, processes)
    assert first.run_next().id == job.id

    assert lost == [1]
    assert service.get_job(job.id).status is JobStatus.FAILED
    assert service.list_deltas().items[0].status is ServerStatus.PENDING
    following, _ = service.list_jobs().items
    assert following.status is JobStatus.FINISHED


def test_deltas_of_a_job_whose_process_ended_are_applied_by_a_job_that_follows(
    tmp_path,
):
    clock, processes = FakeClock(), Processes()
    service = new_service(tmp_path, clock)
    service.push_deltafile(deltafile(delta(), delta()))
    first, second = two_workers(service, processes)
    job = service.store.claim(first.holder, processes.is_gone)
    service.store.begin_deltas(job.id, first.holder, [1])
    assert service.counts()[ServerStatus.BUSY] == 1
    processes.dead.add(1)

    following = service.store.claim(second.holder, processes.is_gone)

    assert service.get_job(job.id).status is JobStatus.FAILED
    assert following.type is JobType.DELTA_APPLY
    assert following.id != job.id
    assert following.created_by == "Ada"
    assert service.counts()[ServerStatus.PENDING] == 2


def test_what_ends_its_process_twice_is_not_tried_a_third_time(tmp_path):
    clock, processes = FakeClock(), Processes()
    service = new_service(tmp_path, clock)
    service.push_deltafile(deltafile(delta()))
    for number in (1, 2):
        holder = processes.holder(number)
        job = service.store.claim(holder, processes.is_gone)
        service.store.begin_deltas(job.id, holder, [1])
        processes.dead.add(number)

    third = processes.holder(3)
    assert service.store.claim(third, processes.is_gone) is None

    [item] = service.list_deltas().items
    assert item.status is ServerStatus.ERROR
    assert "The process that ran this job ended" in item.output
    assert [job.status.value for job in service.list_jobs().items] == ["failed"] * 2
    service.retry([item.id])
    assert service.apply_deltas() is not None


@pytest.mark.parametrize(
    ("ending", "status"),
    [
        ("cancel", "STATUS_PENDING"),
        ("defect", "STATUS_ERROR"),
        # what became of them could not be kept: the data may have them
        ("full disk", "STATUS_PENDING"),
    ],
)
def test_deltas_that_a_job_left_busy(tmp_path, quick, ending, status):
    service = new_service(tmp_path)
    service.push_deltafile(deltafile(delta()))

    def work(task, workflow):
        task.store.begin_deltas(task.job.id, task.holder, [1])
        if ending == "defect":
            raise ValueError("it broke")
        if ending == "full disk":
            raise StoreError("store_full", "store", "full")
        service.cancel_job(task.job.id)
        wait_until(workflow.watcher.is_cancelled)
        workflow.watcher.check()

    new_runner(service, work).run_pending()

    [item] = service.list_deltas().items
    assert item.status.value == status
    assert item.output


def test_job_whose_end_could_not_be_recorded_is_closed_by_the_next_run(
    tmp_path, monkeypatch
):
    service = new_service(tmp_path)
    job = service.create_job(JobType.PACKAGE).job
    worker = new_runner(service)

    def refuse(*_arguments):
        raise StoreError("store_full", "store", "full")

    with monkeypatch.context() as patch:
        patch.setattr(service.store, "finish", refuse)
        with pytest.raises(StoreError):
            worker.run_next()
    assert service.get_job(job.id).status is JobStatus.STARTED

    assert worker.run_next() is None
    assert service.get_job(job.id).status is JobStatus.FAILED


# Processes


def sleeping_process() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", "import time; print(1, flush=True); time.sleep(600)"],
        stdout=subprocess.PIPE,
    )


def test_process_is_gone_when_it_ended():
    process = sleeping_process()
    process.stdout.readline()
    start = lease._start_of(process.pid)
    holder = Holder(this_process().place, process.pid, start)
    assert not is_gone(holder)

    process.kill()
    process.communicate()

    assert is_gone(holder)


def test_process_that_has_the_number_of_another_one_is_told_apart():
    me = this_process()

    assert not is_gone(me)
    assert me.process == os.getpid()
    if me.process_start:
        assert is_gone(Holder(me.place, me.process, me.process_start + "1"))


def test_nobody_knows_of_a_process_elsewhere():
    me = this_process()

    assert not is_gone(Holder("another computer", 2**22 - 1, "1"))
    assert not is_gone(Holder(me.place, me.process, ""))
    assert me.token != this_process().token


def test_computers_that_tell_no_boot_are_told_apart_by_more_than_their_name(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(lease, "_PROC", tmp_path)
    here = this_process()
    monkeypatch.setattr("uuid.getnode", lambda: 1)

    assert here.place != this_process().place
    assert not is_gone(Holder(here.place, 2**22 - 1, ""))


_WORKER = """
import sys, time
from pathlib import Path
from tests.unit.service_factories import new_service, new_runner
service = new_service(Path(sys.argv[1]))
def work(task, workflow):
    if task.job.created_by == sys.argv[2] or not task.store.begin_deltas(
        task.job.id, task.holder, [1]
    ):
        return
    print("busy", flush=True)
    time.sleep(600)
new_runner(service, work).run_pending()
print("done", flush=True)
"""


def worker_process(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _WORKER, str(folder), "nobody"],
        cwd=ROOT,
        text=True,
        stdout=subprocess.PIPE,
    )


def test_worker_that_is_killed_is_followed_by_another_process_at_once(tmp_path):
    service = new_service(tmp_path)
    service.push_deltafile(deltafile(delta()))
    first = worker_process(tmp_path)
    assert first.stdout.readline() == "busy\n"
    second = worker_process(tmp_path)
    # it watches: it has nothing to do as long as the first one runs
    assert second.communicate(timeout=60)[0] == "done\n"
    assert service.counts()[ServerStatus.BUSY] == 1

    first.send_signal(signal.SIGKILL)
    first.communicate()
    third = worker_process(tmp_path)

    assert third.stdout.readline() == "busy\n"
    statuses = [job.status for job in service.list_jobs().items]
    assert statuses == [JobStatus.STARTED, JobStatus.FAILED]
    third.kill()
    third.communicate()


def test_worker_that_stands_still_loses_its_lease_and_notices(tmp_path):
    service = new_service(tmp_path)
    service.push_deltafile(deltafile(delta()))
    first = worker_process(tmp_path)
    assert first.stdout.readline() == "busy\n"
    first.send_signal(signal.SIGSTOP)
    with service.store.writing() as rows:
        rows.execute("UPDATE job SET lease_at = lease_at - 31")

    following = service.store.claim(this_process())

    assert following is not None
    [_new, old] = service.list_jobs().items
    assert old.status is JobStatus.FAILED
    first.send_signal(signal.SIGCONT)
    time.sleep(1.5)
    assert service.get_job(old.id).status is JobStatus.FAILED
    first.kill()
    first.communicate()


def test_two_processes_run_every_job_once(tmp_path):
    script = """
import sys
from pathlib import Path
from tests.unit.service_factories import new_service, new_runner
service = new_service(Path(sys.argv[1]))
worker = new_runner(service, lambda task, _workflow: print(task.job.id, flush=True))
while any(job.status.is_unfinished for job in service.list_jobs().items):
    worker.run_pending()
"""
    service = new_service(tmp_path)
    made = {service.create_job(JobType.PROCESS_PROJECTFILE).job.id for _ in range(12)}
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path)],
            cwd=ROOT,
            text=True,
            stdout=subprocess.PIPE,
        )
        for _ in range(2)
    ]
    ran = [line for p in processes for line in p.communicate(timeout=120)[0].split()]

    assert len(ran) == 12
    assert set(ran) == made
    statuses = {job.status for job in service.list_jobs().items}
    assert statuses == {JobStatus.FINISHED}


def test_no_thread_is_left_behind(tmp_path):
    service = new_service(tmp_path)
    service.create_job(JobType.PACKAGE)
    before = threading.active_count()

    new_runner(service).run_pending()

    assert threading.active_count() == before
