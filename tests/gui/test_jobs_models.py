"""The models of the dock Jobs: as Qt wants them, in place, and quick."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from qgis.PyQt.QtCore import QModelIndex

from qfieldsync_cloud.core.jobs.model import Job, JobStatus, JobType
from qfieldsync_cloud.gui.jobs.details.layers import LayersModel, layer_rows
from qfieldsync_cloud.gui.jobs.details.steps import StepsModel, step_rows
from qfieldsync_cloud.gui.jobs.filter_bar import JobFilterBar
from qfieldsync_cloud.gui.jobs.filtering import JobFilter, JobsProxy
from qfieldsync_cloud.gui.jobs.model import JobColumn, JobsModel
from qfieldsync_cloud.gui.jobs.table import JobsTable
from tests.gui.jobs_factories import new_desk
from tests.qgis.service_factories import office

START = datetime(2026, 3, 4, 9, 30, tzinfo=timezone.utc)
TYPES = (JobType.PACKAGE, JobType.DELTA_APPLY, JobType.PROCESS_PROJECTFILE)


def job(number: int, status: JobStatus = JobStatus.FINISHED, **changes) -> Job:
    at = START + timedelta(minutes=number)
    values = {"started_at": at, "finished_at": at + timedelta(seconds=80), **changes}
    type_ = TYPES[number % len(TYPES)]
    return Job(
        f"job-{number}", type_, status, "p", f"user{number % 7}", at, at, **values
    )


def jobs(first: int, last: int) -> list[Job]:
    """From `first` down to `last`, newest first."""
    return [job(number) for number in range(first, last - 1, -1)]


def ids(model: JobsModel) -> list[int]:
    return [int(item.id.partition("-")[2]) for item in model.jobs]


@pytest.fixture
def model(qgis_app, qtmodeltester):
    made = JobsModel(now=lambda: START + timedelta(minutes=2))
    yield made
    qtmodeltester.check(made)
    made.deleteLater()


@pytest.mark.parametrize(
    ("read", "then", "total", "left"),
    [
        (jobs(5, 1), jobs(7, 1), 7, [7, 6, 5, 4, 3, 2, 1]),
        (jobs(5, 1), [job(5), job(3), job(1)], 3, [5, 3, 1]),
        (jobs(5, 1), [], 0, []),
        ([], jobs(2, 1), 2, [2, 1]),
        (jobs(5, 1), jobs(6, 5), 6, [6, 5, 4, 3, 2, 1]),
        (jobs(5, 1), jobs(9, 8), 9, [9, 8]),
        (jobs(5, 1), [job(5), job(4)], 4, [5, 4, 3, 2]),
    ],
    ids=[
        "new ones",
        "some are gone",
        "all are gone",
        "the first",
        "a page of a longer list",
        "more than a page came",
        "the list is shorter",
    ],
)
def test_list_is_taken_over_in_place(model, read, then, total, left):
    model.merge(read, len(read))
    resets = []
    model.modelReset.connect(lambda: resets.append(1))

    model.merge(then, total)

    assert ids(model) == left
    assert resets == []


def test_only_rows_that_differ_are_told(model):
    model.merge(jobs(5, 1), 5)
    told = []
    model.dataChanged.connect(
        lambda first, last: told.append((first.row(), last.row()))
    )

    changed = [replace(item, status=JobStatus.FAILED) for item in jobs(3, 3)]
    model.merge([job(5), job(4), *changed, job(2), job(1)], 5)

    assert told == [(2, 2)]


def test_later_pages_are_asked_for_once_and_added(model):
    wanted = []
    model.more_wanted.connect(lambda: wanted.append(1))
    model.merge(jobs(9, 6), 9)

    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    model.append(jobs(7, 3), 9)

    assert wanted == [1]
    assert ids(model) == [9, 8, 7, 6, 5, 4, 3]
    assert model.canFetchMore(QModelIndex())
    model.append([], 9)
    assert not model.canFetchMore(QModelIndex())


def test_time_goes_on_for_the_job_that_runs(model):
    running = job(1, JobStatus.STARTED, finished_at=None)
    model.merge([running, job(0)], 2)
    told = []
    model.dataChanged.connect(lambda first, _last: told.append(first.column()))

    model.tick()

    assert model.index(0, JobColumn.STATUS).data() == "Running"
    assert model.index(0, JobColumn.DURATION).data() == "1 min 0 s"
    assert model.index(1, JobColumn.DURATION).data() == "1 min 20 s"
    assert told == [JobColumn.DURATION]


def test_failed_job_of_a_server_without_an_end_has_a_duration(model):
    late = START + timedelta(seconds=30)
    model.merge([job(0, JobStatus.FAILED, finished_at=None, started_at=START)], 1)
    model.merge([replace(model.jobs[0], updated_at=late)], 1)

    assert model.index(0, JobColumn.DURATION).data() == "30 s"


def test_filter_wants_every_word_type_and_status(model, qtmodeltester):
    model.merge([job(4, JobStatus.FAILED), *jobs(3, 0)], 5)
    proxy = JobsProxy(model)
    qtmodeltester.check(proxy)

    def shown(**wanted) -> list[str]:
        proxy.set_filter(JobFilter(**wanted))
        rows = range(proxy.rowCount())
        return [proxy.job_at(proxy.index(row, 0)).id for row in rows]

    assert len(shown()) == 5
    assert shown(text="FAILED user4") == ["job-4"]
    assert shown(text="job-2") == ["job-2"]
    assert shown(type=JobType.PACKAGE) == ["job-3", "job-0"]
    assert shown(statuses=frozenset((JobStatus.FAILED,))) == ["job-4"]
    assert shown(text="failed", type=JobType.PACKAGE) == []
    proxy.deleteLater()


def test_filter_bar_tells_what_is_chosen(qtbot):
    bar = JobFilterBar()
    qtbot.addWidget(bar)
    told = []
    bar.filter_changed.connect(told.append)

    [failed] = [a for a in bar.button.menu().actions() if a.text() == "Failed"]
    failed.trigger()
    bar.line.setText("ann")

    assert told[-1] == JobFilter("ann", None, frozenset((JobStatus.FAILED,)))
    assert "Failed" in bar.button.toolTip()
    bar.clear()
    assert bar.filter.is_empty


def test_steps_and_layers_are_models_as_qt_wants_them(qgis_app, qtmodeltester):
    layers = {
        "a": {"name": "A", "is_valid": True, "feature_count": 5},
        "b": {"name": "B", "is_valid": None, "error_code": "not_checked"},
        "c": {"name": "C", "is_valid": False, "error_code": "invalid_layer"},
    }
    packaged = {"a": {"name": "A", "is_valid": True, "feature_count": 3}}
    feedback = {
        "steps": [
            {"id": "x", "name": "X", "stage": 2, "returns": {"n": 1, "m": {"k": 2}}},
            {"id": "y", "name": "Y", "stage": 7},
            "nonsense",
        ],
        "outputs": {
            "qgis_layers_data": {"layers_by_id": layers},
            "qfield_layer_data": {"layers_by_id": packaged},
        },
    }
    whole = replace(job(0), feedback=feedback)
    steps, table = StepsModel(), LayersModel()
    steps.set_steps(step_rows(whole))
    table.set_layers(layer_rows(whole))

    qtmodeltester.check(steps)
    qtmodeltester.check(table)
    assert [steps.index(row, 1).data() for row in (0, 1)] == ["Done", "Unknown"]
    assert steps.rowCount(steps.index(0, 0)) == 2
    assert [table.index(row, 1).data() for row in range(3)] == [
        "Valid",
        "Not opened",
        "Invalid",
    ]
    assert table.index(2, 4).data() == "invalid_layer"
    assert "2 features are not in the package" in table.index(0, 3).data(3)
    for made in (steps, table):
        made.deleteLater()


def test_ten_thousand_jobs_are_taken_up_filtered_and_updated(qtbot):
    model = JobsModel()
    proxy = JobsProxy(model)
    table = JobsTable(model, proxy)
    qtbot.addWidget(table)
    table.resize(420, 500)
    table.show()
    every = jobs(10_000, 1)
    model.merge(every[:100], len(every))
    while model.has_more:
        count = len(model.jobs)
        model.append(every[count : count + 1000], 10_000)

    counts = []
    for text in ("warm up", "a", "ap", "app", "appl", "apply", ""):
        proxy.set_filter(JobFilter(text))
        counts.append(proxy.rowCount())
    model.merge([job(10_001), *every[:99]], 10_001)

    assert counts[0] == 0
    assert counts[1:-1] == sorted(counts[1:-1], reverse=True)
    assert 0 < counts[-2] <= counts[-1] == 10_000
    assert proxy.rowCount() == 10_001


def test_later_pages_come_when_somebody_scrolls_or_searches(tmp_path, qtbot):
    with new_desk(tmp_path, qtbot) as desk:
        desk.open(office(tmp_path).service.project_path)
        desk.session.worker.close()
        store = desk.place.local.store
        made = desk.place.local.create_job(JobType.PROCESS_PROJECTFILE).job
        with store.writing() as rows:
            rows.executemany(
                "INSERT INTO job (id, type, status, created_by, created_at,"
                " updated_at, follows) VALUES (?, 'package', 'finished', ?, ?, ?, '')",
                [
                    (
                        f"old-{n}",
                        f"user{n}",
                        made.created_at.isoformat(),
                        made.created_at.isoformat(),
                    )
                    for n in range(350)
                ],
            )
        desk.place.refresh()
        view = desk.view
        desk.wait(lambda: view.model.total == 351)
        assert len(view.model.jobs) < 351

        bar = view.table.verticalScrollBar()
        before = len(view.model.jobs)
        bar.setValue(bar.maximum())
        desk.wait(lambda: len(view.model.jobs) > before)

        view.show_job("old-200")
        desk.wait(
            lambda: view.details.reading and view.details.reading.job.id == "old-200"
        )

        view.filter_bar.line.setText("user3 ")
        desk.wait(lambda: len(view.model.jobs) == 351)
        view.filter_bar.line.setText("old-349 USER349")
        assert view.proxy.rowCount() == 1
        view.show_job("old-0")
        desk.wait(lambda: view.details.reading)
        assert view.details.reading.job.id == "old-0"
