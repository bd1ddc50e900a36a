"""What a store tells as new: conflicts nobody was told of, and jobs that failed."""

from __future__ import annotations

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.jobs.store.delta_states import Verdict, record
from qfieldsync_cloud.core.jobs.store.settings import ProjectSettings
from tests.unit.service_factories import delta, deltafile, new_runner, new_service

CONFLICT, APPLIED = ServerStatus.CONFLICT, ServerStatus.APPLIED


def decided(service, **statuses):
    """Record what became of changes, by their number in the store."""
    verdicts = [Verdict(int(seq[1:]), status, None) for seq, status in statuses.items()]
    with service.store.writing() as rows:
        record(rows, verdicts, service.store.now())


def pushed(folder, *layers):
    service = new_service(folder)
    changes = [
        delta(localPk=str(n), sourcePk=str(n), sourceLayerId=layer)
        for n, layer in enumerate(layers)
    ]
    service.push_deltafile(deltafile(*changes))
    return service


def test_project_without_a_store_has_no_news(tmp_path):
    service = new_service(tmp_path)

    assert service.news(7).new_conflicts == 0
    assert service.conflicts_by_layer() == {}
    assert not service.store.path.exists()


def test_conflict_is_new_until_it_was_told_and_not_again(tmp_path):
    service = pushed(tmp_path, "trees", "trees", "plots")
    decided(service, s1=CONFLICT, s2=APPLIED, s3=CONFLICT)

    first = service.news(0)
    assert first.new_conflicts == 2
    assert service.news(first.until).new_conflicts == 0

    decided(service, s1=CONFLICT)
    again = service.news(first.until)
    assert again.until > first.until
    assert again.new_conflicts == 0

    decided(service, s2=CONFLICT)
    assert service.news(again.until).new_conflicts == 1


def test_conflict_that_was_solved_before_it_was_told_is_no_news(tmp_path):
    service = pushed(tmp_path, "trees")
    decided(service, s1=CONFLICT)
    decided(service, s1=APPLIED)

    assert service.news(0).new_conflicts == 0


def test_moment_of_another_store_counts_as_none(tmp_path):
    service = pushed(tmp_path, "trees")
    decided(service, s1=CONFLICT)

    assert service.news(1_000).new_conflicts == 1


def test_conflicts_are_counted_by_the_layer_of_the_project(tmp_path):
    service = pushed(tmp_path, "trees", "old", "plots", "")
    service.change_settings(ProjectSettings(layer_map={"old": "trees"}))
    decided(service, s1=CONFLICT, s2=CONFLICT, s3=APPLIED, s4=CONFLICT)

    assert service.conflicts_by_layer() == {"trees": 3}


def test_jobs_that_failed_are_named_the_newest_first(tmp_path):
    service = new_service(tmp_path)

    def fail(_task, _workflow):
        raise OSError("no disk")

    ids = []
    for _ in range(2):
        ids.append(service.create_job(JobType.PACKAGE).job.id)
        new_runner(service, fail).run_pending()
    service.create_job(JobType.PACKAGE)
    new_runner(service).run_pending()

    assert service.news(0).failed_jobs == tuple(reversed(ids))
