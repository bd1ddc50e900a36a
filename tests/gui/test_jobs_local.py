"""The dock Jobs on the embedded service, its worker, and real projects."""

from __future__ import annotations

import json

import pytest

from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from tests.gui.jobs_factories import new_desk
from tests.qgis.factories import deltafile, patch
from tests.qgis.service_factories import office


@pytest.fixture
def desk(tmp_path, qtbot):
    with new_desk(tmp_path, qtbot) as made:
        yield made


def push(desk, park, *changes):
    content = {**deltafile(*changes), "project": desk.place.local.project_id}
    desk.place.local.push_deltafile(json.dumps(content).encode())


def test_project_without_jobs_says_what_the_buttons_do(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)

    assert desk.view.list_state.isVisible()
    assert desk.view.list_state.headline.text() == "No job yet"
    assert "Apply Changes" in desk.view.list_state.text.text()
    assert not desk.view.buttons.apply.isEnabled()
    assert "No change waits" in desk.view.buttons.apply.toolTip()
    assert desk.view.buttons.package.isEnabled()


def test_click_on_package_runs_the_job_and_shows_what_it_made(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)

    desk.view.buttons.package.click()
    job = desk.wait_for_end()

    assert (job.type, job.status) == (JobType.PACKAGE, JobStatus.FINISHED)
    assert desk.view.table.selected_job().id == job.id
    assert "1 layer with 5 features" in desk.summary
    tabs = desk.view.details.tabs
    assert [tabs.steps_model.index(n, 1).data() for n in range(4)] == ["Done"] * 4
    assert tabs.steps_model.index(0, 2).data().endswith("s")
    assert tabs.layers_model.index(0, 0).data() == "trees"
    assert tabs.layers_model.index(0, 3).data() == "5"
    assert "Package Project" in tabs.log.source
    assert json.loads(tabs.raw.source)["id"] == job.id
    assert desk.view.running.isHidden()


def test_packaging_waits_for_the_check_before_it(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)
    asked = []
    desk.view.before_package = asked.append

    desk.view.buttons.package.click()
    desk.view.buttons.process.click()
    desk.wait_for_end()
    types = [job.type for job in desk.view.model.jobs]
    [go_on] = asked
    go_on()
    desk.wait(lambda: len(desk.view.model.jobs) == 2)

    assert types == [JobType.PROCESS_PROJECTFILE]
    assert desk.newest().type is JobType.PACKAGE


def test_changes_are_counted_and_applied_by_a_click(desk, tmp_path):
    park = office(tmp_path)
    desk.open(park.service.project_path)
    desk.session.worker.close()
    push(
        desk,
        park,
        patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}),
    )
    desk.wait(lambda: desk.view.buttons.apply.isEnabled())
    assert desk.view.buttons.apply.text() == "Apply Changes (1)"

    desk.view.buttons.apply.click()
    desk.wait(lambda: len(desk.view.model.jobs) == 2)
    park.service = desk.place.local
    park.run()
    desk.wait(lambda: not desk.view.model.unfinished)

    first = desk.view.model.jobs[-1]
    desk.view.table.select_job(first.id)
    details = desk.view.details
    desk.wait(lambda: details.reading and details.reading.job.id == first.id)
    assert "1 change" in desk.summary
    desk.wait(lambda: not desk.view.buttons.apply.isEnabled())


def test_refused_change_is_told_with_its_reason(desk, tmp_path):
    park = office(tmp_path)
    desk.open(park.service.project_path)
    push(desk, park, patch(park.layer_id, 99, {"note": "old"}, {"note": "new"}))
    desk.wait(lambda: desk.view.model.jobs)
    desk.view.table.select_job(desk.newest().id)
    desk.wait_for_end()

    assert "1 change in conflict" in desk.summary
    assert "feature 99" in desk.summary


def test_check_of_the_project_tells_what_it_found(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)

    desk.view.buttons.process.click()
    desk.wait_for_end()

    assert "error" in desk.summary
    assert "→" in desk.summary
