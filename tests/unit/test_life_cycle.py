"""Workers that live, die, sleep and come back, in any order: what always holds."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.errors import LeaseLost, ServiceError
from qfieldsync_cloud.core.jobs.lease import LEASE_S, Holder
from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from qfieldsync_cloud.core.jobs.store.delta_states import (
    Verdict,
    pending_rows,
    taken_delta,
)
from qfieldsync_cloud.core.jobs.store.job_rows import Progress
from tests.unit.service_factories import (
    FakeClock,
    Processes,
    delta,
    deltafile,
    new_service,
)

RANKS = {
    JobStatus.PENDING: 0,
    JobStatus.QUEUED: 1,
    JobStatus.STARTED: 2,
    JobStatus.STOPPED: 3,
    JobStatus.FAILED: 3,
    JobStatus.FINISHED: 3,
}
WORKERS = st.integers(0, 2)
ENDINGS = st.sampled_from([JobStatus.FINISHED, JobStatus.FAILED, JobStatus.STOPPED])
SETTLED = st.sampled_from(
    [
        ServerStatus.APPLIED,
        ServerStatus.CONFLICT,
        ServerStatus.NOT_APPLIED,
        ServerStatus.PENDING,
        ServerStatus.IGNORED,
    ]
)


@dataclass
class Worker:
    """A process that runs jobs, as the model knows it."""

    holder: Holder
    job_id: str = ""
    renewed_at: float = 0.0


class LifeCycle(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="life-cycle-"))
        self.clock, self.processes = FakeClock(), Processes()
        self.service = new_service(self.folder, self.clock)
        self.store = self.service.store
        self.process = 0
        self.workers = [self.new_worker() for _ in range(3)]
        self.pushed: list[str] = []
        self.applied: set[str] = set()
        self.jobs: dict[str, JobStatus] = {}

    def teardown(self) -> None:
        shutil.rmtree(self.folder)

    def new_worker(self) -> Worker:
        self.process += 1
        return Worker(self.processes.holder(self.process))

    # What people do

    @rule(count=st.integers(1, 3))
    def push(self, count):
        deltas = [delta() for _ in range(count)]
        answer = self.service.push_deltafile(deltafile(*deltas))
        assert (answer.new_count, answer.job is None) == (count, False)
        self.pushed += [item["uuid"] for item in deltas]

    @rule(type_=st.sampled_from([JobType.PACKAGE, JobType.PROCESS_PROJECTFILE]))
    def create(self, type_):
        unfinished = [
            job.id
            for job in self.service.list_jobs(1000).items
            if job.type is type_ and job.status.is_unfinished
        ]
        made = self.service.create_job(type_)
        if type_ is JobType.PACKAGE and not made.is_new:
            assert made.job.id in unfinished
        elif type_ is JobType.PACKAGE:
            # those that were unfinished had ended with their processes
            statuses = {self.service.get_job(job_id).status for job_id in unfinished}
            assert statuses <= {JobStatus.FAILED}
        else:
            assert made.is_new

    @precondition(lambda self: self.jobs)
    @rule(data=st.data())
    def cancel(self, data):
        # in the order in which they came: their ids are others in every run
        job_id = data.draw(st.sampled_from(list(self.jobs)))
        before = self.service.get_job(job_id).status
        after = self.service.cancel_job(job_id).status
        waits = (JobStatus.PENDING, JobStatus.QUEUED)
        assert after is (JobStatus.STOPPED if before in waits else before)

    @precondition(lambda self: self.pushed)
    @rule(data=st.data(), is_ignored=st.booleans())
    def decide(self, data, is_ignored):
        delta_id = data.draw(st.sampled_from(self.pushed))
        status = self.service.get_delta(delta_id).status
        is_free = status not in (ServerStatus.APPLIED, ServerStatus.BUSY)
        act = self.service.ignore if is_ignored else self.service.retry
        try:
            act([delta_id])
        except ServiceError as error:
            assert not is_free
            assert error.code in ("delta_applied", "delta_busy")
        else:
            assert is_free
            expected = ServerStatus.IGNORED if is_ignored else ServerStatus.PENDING
            assert self.service.get_delta(delta_id).status is expected

    # What workers do

    @rule(seconds=st.floats(0, 40))
    def time_goes_by(self, seconds):
        self.clock.advance(seconds)

    @rule(number=WORKERS)
    def claim(self, number):
        worker = self.workers[number]
        if worker.job_id:
            return
        has_work = self.store.has_work(worker.holder, self.processes.is_gone)
        job = self.store.claim(worker.holder, self.processes.is_gone)
        if job is None:
            return
        assert has_work
        assert job.status is JobStatus.STARTED
        worker.job_id, worker.renewed_at = job.id, self.clock.now.timestamp()

    @rule(number=WORKERS, share=st.floats(0, 1))
    def beat(self, number, share):
        worker = self.workers[number]
        if not worker.job_id:
            return
        try:
            self.store.beat(worker.holder, Progress(worker.job_id, share, "a step"))
        except LeaseLost:
            self.is_lost(worker)
        else:
            worker.renewed_at = self.clock.now.timestamp()

    @rule(number=WORKERS, status=SETTLED)
    def settle(self, number, status):
        worker = self.workers[number]
        if not worker.job_id:
            return
        with self.store.reading() as rows:
            taken = list(map(taken_delta, pending_rows(rows, 0, 10**9, 2)))
        seqs = [item.seq for item in taken]
        try:
            busy = self.store.begin_deltas(worker.job_id, worker.holder, seqs)
            assert busy.keys() == frozenset(seqs)
            verdicts = [Verdict(seq, status, {"msg": "…"}) for seq in seqs]
            self.store.settle_deltas(worker.job_id, worker.holder, verdicts)
        except LeaseLost:
            self.is_lost(worker)
            return
        if status is ServerStatus.APPLIED:
            self.applied |= {item.delta.uuid for item in taken}

    @rule(number=WORKERS)
    def begin(self, number):
        worker = self.workers[number]
        if not worker.job_id:
            return
        with self.store.reading() as rows:
            seqs = [row["seq"] for row in pending_rows(rows, 0, 10**9, 1)]
        try:
            self.store.begin_deltas(worker.job_id, worker.holder, seqs)
        except LeaseLost:
            self.is_lost(worker)

    @rule(number=WORKERS, status=ENDINGS)
    def end(self, number, status):
        worker = self.workers[number]
        if not worker.job_id:
            return
        feedback = {"error": "it broke"} if status is JobStatus.FAILED else {}
        try:
            job = self.store.finish(
                worker.job_id, worker.holder, status, "a log", feedback
            )
        except LeaseLost:
            self.is_lost(worker)
        else:
            assert job.status is status
            worker.job_id = ""

    @rule(number=WORKERS)
    def die(self, number):
        self.processes.dead.add(self.workers[number].holder.process)
        self.workers[number] = self.new_worker()

    def is_lost(self, worker: Worker) -> None:
        """Only a lease that was not renewed in time may be lost."""
        age = self.clock.now.timestamp() - worker.renewed_at
        assert age > LEASE_S or self.jobs[worker.job_id].is_final
        assert self.service.get_job(worker.job_id).status is JobStatus.FAILED
        worker.job_id = ""

    # What always holds

    @invariant()
    def one_job_runs(self):
        jobs = self.service.list_jobs(1000).items
        assert sum(job.status is JobStatus.STARTED for job in jobs) <= 1

    @invariant()
    def no_job_goes_back(self):
        for job in self.service.list_jobs(1000).items:
            before = self.jobs.get(job.id, JobStatus.PENDING)
            assert RANKS[job.status] >= RANKS[before]
            assert not (before.is_final and job.status is not before)
            assert (job.finished_at is not None) is job.status.is_final
            assert job.created_at <= job.updated_at <= self.clock.now
            if job.status is JobStatus.STARTED:
                assert job.started_at is not None
            self.jobs[job.id] = job.status

    @invariant()
    def no_delta_is_lost_or_moved(self):
        items = self.service.list_deltas(1000).items
        assert [item.id for item in items] == self.pushed
        assert sum(self.service.counts().values()) == len(self.pushed)
        for item in items:
            if item.id in self.applied:
                assert item.status is ServerStatus.APPLIED

    @invariant()
    def what_is_busy_is_in_the_hand_of_the_job_that_runs(self):
        with self.store.reading() as rows:
            found = rows.execute(
                "SELECT count(*) FROM delta d LEFT JOIN job j ON j.id = d.job_id"
                " WHERE d.status = 'STATUS_BUSY' AND j.status IS NOT 'started'"
            ).fetchone()[0]
        assert found == 0


LifeCycle.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
test_life_cycle = LifeCycle.TestCase
