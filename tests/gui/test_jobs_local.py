"""The dock Jobs on the embedded service, its worker, and real projects."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QPushButton

from qfieldsync_cloud.core.jobs.lease import this_process
from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from qfieldsync_cloud.core.jobs.store.job_rows import Progress
from qfieldsync_cloud.core.jobs.store.settings import ProjectSettings
from qfieldsync_cloud.gui.jobs.model import JobColumn, JobsModel
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


def test_packaging_does_not_go_on_in_another_project(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)
    asked = []
    desk.view.before_package = asked.append
    desk.view.buttons.package.click()
    (tmp_path / "next").mkdir()
    desk.open(office(tmp_path / "next").service.project_path)

    [go_on] = asked
    go_on()

    assert desk.view.buttons.package.isEnabled()
    assert desk.place.local.list_jobs().total == 0


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

    assert "1 change is in conflict" in desk.summary
    assert "feature 99" in desk.summary


def test_check_of_the_project_tells_what_it_found(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)

    desk.view.buttons.process.click()
    desk.wait_for_end()

    assert "error" in desk.summary
    assert "→" in desk.summary


def test_project_file_that_is_broken_fails_with_cause_and_remedy(desk, tmp_path):
    park = office(tmp_path)
    desk.open(park.service.project_path)
    park.service.project_path.write_bytes(b"no project")

    desk.view.buttons.package.click()
    job = desk.wait_for_end()

    assert job.status is JobStatus.FAILED
    for title in ("Cause", "Who must act", "What to do"):
        assert title in desk.summary
    assert "project file cannot be read" in desk.summary
    assert "server" not in desk.summary
    assert desk.view.details.package.isHidden()
    steps = desk.view.details.tabs.steps_model
    assert steps.index(0, 1).data() == "Ended here"
    assert desk.view.details.tabs.log.source


def test_layer_without_its_file_is_named_with_its_error(desk, tmp_path):
    park = office(tmp_path)
    desk.open(park.service.project_path)
    park.source.path.rename(tmp_path / "elsewhere.gpkg")

    desk.view.buttons.process.click()
    desk.wait_for_end()

    layers = desk.view.details.tabs.layers_model
    assert layers.index(0, 1).data() == "Invalid"
    assert "inventory.gpkg" in layers.index(0, 4).data()


def test_job_is_not_offered_when_the_project_file_is_gone(desk, tmp_path):
    park = office(tmp_path)
    desk.open(park.service.project_path)
    park.service.project_path.unlink()
    desk.place.refresh()

    buttons = desk.view.buttons
    desk.wait(lambda: not buttons.package.isEnabled())
    assert "not there any more" in buttons.package.toolTip()
    assert not buttons.process.isEnabled()


def test_unfinished_job_is_shown_in_place_of_a_second_one(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)
    desk.session.worker.close()
    desk.view.buttons.package.click()
    desk.wait(lambda: desk.view.model.jobs and desk.view.buttons.package.isEnabled())
    first = desk.newest()

    desk.view.buttons.package.click()
    desk.wait(lambda: desk.view.strip.text_of("start"))

    assert "no other was made" in desk.view.strip.text_of("start")
    assert [job.id for job in desk.view.model.jobs] == [first.id]
    assert desk.view.table.selected_job().id == first.id

    [again] = [
        button
        for button in desk.view.strip.findChildren(QPushButton)
        if button.text() == "Make Another"
    ]
    again.click()
    desk.wait(lambda: len(desk.view.model.jobs) == 2)
    assert desk.view.strip.text_of("start") == ""


def started_elsewhere(desk, share=0.45, step="Package Project"):
    """A package job that another worker runs and tells of."""
    desk.session.worker.close()
    service, holder = desk.place.local, this_process()
    service.create_job(JobType.PACKAGE)
    job = service.store.claim(holder)
    service.store.beat(holder, Progress(job.id, share, step))
    return job, holder


def test_running_job_shows_progress_step_and_time_limit(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)
    job, holder = started_elsewhere(desk)

    running = desk.view.running
    desk.wait(lambda: running.isVisible() and running.bar.value() == 45)
    assert running.step.text() == "Step: Package Project"
    assert running.clock.text().endswith("of at most 10 min 0 s")
    assert running.warning.isHidden()
    assert desk.view.model.index(0, JobColumn.STATUS).data() == "Running"
    before = desk.view.model.index(0, JobColumn.DURATION).data()
    desk.wait(
        lambda: (
            desk.view.model.index(0, JobColumn.DURATION).data() != before
            and running.clock.text().startswith("2 s")
        )
    )

    desk.place.local.store.finish(job.id, holder, JobStatus.FINISHED, "", {})
    desk.wait(lambda: running.isHidden())
    assert desk.view.model.index(0, JobColumn.STATUS).data() == "Finished"


def test_job_near_its_time_limit_is_warned_of(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)
    desk.place.local.change_settings(ProjectSettings(time_limit_s=1.0))
    started_elsewhere(desk)

    running = desk.view.running
    desk.wait(lambda: running.isVisible() and not running.warning.isHidden())
    assert "stopped soon" in running.clock.text()


def test_job_that_waits_is_cancelled_by_a_click(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)
    desk.session.worker.close()
    desk.view.buttons.package.click()
    desk.wait(lambda: desk.view.running.isVisible())

    desk.view.running.cancel.click()
    job = desk.wait_for_end()

    assert job.status is JobStatus.STOPPED
    assert "before it began" in desk.summary
    assert desk.view.running.isHidden()


def test_job_that_waits_behind_another_is_cancelled_in_the_table(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)
    job, _holder = started_elsewhere(desk)
    behind = desk.place.local.create_job(JobType.PROCESS_PROJECTFILE).job
    desk.wait(lambda: len(desk.view.model.jobs) == 2)
    assert desk.view.running.job.id == job.id
    assert "1 more" in desk.view.running.title.text()

    menu = desk.view.table.menu_of(behind)
    [cancel] = [a for a in menu.actions() if a.text() == "Cancel Job"]
    cancel.trigger()
    menu.close()

    desk.wait(lambda: desk.newest().status is JobStatus.STOPPED)
    [cancel] = [
        a
        for a in desk.view.table.menu_of(desk.newest()).actions()
        if a.text() == "Cancel Job"
    ]
    assert not cancel.isEnabled()
    assert cancel.toolTip() == "The job is over."


def test_job_that_runs_is_cancelled_by_a_click(desk, tmp_path):
    park = office(tmp_path)
    desk.open(park.service.project_path)
    with park.source.writing() as other:
        other.execute("BEGIN IMMEDIATE")
        push(desk, park, patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}))
        running = desk.view.running
        desk.wait(lambda: running.job and running.job.status is JobStatus.STARTED)
        running.cancel.click()
        assert running.cancel.text() == "Stopping…"
        assert not running.cancel.isEnabled()
        desk.view.table.select_job(running.job.id)
        job = desk.wait_for_end()
        other.execute("ROLLBACK")

    assert job.status is JobStatus.STOPPED
    assert "Nobody" in desk.summary


def test_project_that_is_closed_meanwhile_leaves_nothing_behind(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)
    desk.view.buttons.package.click()
    desk.wait(lambda: desk.view.model.jobs)

    QgsProject.instance().clear()

    view = desk.view
    assert not view.shows_content
    assert view.state_page.headline.text() == "No saved project is open"
    assert view.model.rowCount() == 0
    assert view.details.isHidden()
    assert view.running.isHidden()
    assert view.strip.texts == {}
    desk.pause(300)
    assert view.model.rowCount() == 0


def test_second_project_shows_its_own_jobs(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)
    desk.view.buttons.process.click()
    first = desk.wait_for_end()
    (tmp_path / "next").mkdir()

    desk.open(office(tmp_path / "next").service.project_path)

    desk.wait(lambda: desk.view.list_state.headline.text() == "No job yet")
    assert desk.view.model.rowCount() == 0
    assert desk.view.details.isHidden()
    desk.view.buttons.process.click()
    assert desk.wait_for_end().id != first.id


def test_unsaved_project_is_warned_of(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)
    assert desk.view.buttons.unsaved.isHidden()

    QgsProject.instance().setDirty(True)
    assert not desk.view.buttons.unsaved.isHidden()
    assert "saved file" in desk.view.buttons.unsaved_text.text()

    QgsProject.instance().setDirty(False)
    assert desk.view.buttons.unsaved.isHidden()


def test_edits_that_are_not_saved_are_named_before_a_job(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)
    [layer] = QgsProject.instance().mapLayers().values()
    layer.startEditing()
    layer.deleteFeature(1)

    desk.view.buttons.package.click()

    assert "trees" in desk.view.strip.text_of("edits")
    desk.wait_for_end()
    layer.rollBack()


def test_rows_keep_selection_and_scroll_while_jobs_change(desk, tmp_path):
    desk.open(office(tmp_path).service.project_path)
    desk.session.worker.close()
    service = desk.place.local
    for _ in range(60):
        service.create_job(JobType.PROCESS_PROJECTFILE)
    desk.wait(lambda: len(desk.view.model.jobs) == 60)
    resets = []
    desk.view.model.modelReset.connect(lambda: resets.append(1))
    chosen = desk.view.model.jobs[40]
    desk.view.table.select_job(chosen.id)
    bar = desk.view.table.verticalScrollBar()
    top = desk.view.table.indexAt(QPoint(5, 5)).data(JobsModel.JOB_ROLE)

    service.cancel_job(chosen.id)
    service.create_job(JobType.PROCESS_PROJECTFILE)
    desk.wait(lambda: len(desk.view.model.jobs) == 61)

    assert resets == []
    assert desk.view.table.selected_job().id == chosen.id
    assert desk.view.table.selected_job().status is JobStatus.STOPPED
    assert bar.value() > 0
    desk.wait(
        lambda: (
            desk.view.table.indexAt(QPoint(5, 5)).data(JobsModel.JOB_ROLE).id == top.id
        )
    )
