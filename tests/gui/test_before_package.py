"""The short check before packaging: errors block, warnings want a tick."""

from __future__ import annotations

import pytest

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.project.ignored_findings import ignore
from qfieldsync_cloud.gui.check.before_package import BeforePackage
from qfieldsync_cloud.gui.check.before_package_dialog import BeforePackageDialog
from qfieldsync_cloud.gui.jobs.view import JobsView
from qfieldsync_cloud.tasks.project_check import CheckState
from tests.gui.check_desk import absolute, desk_of, filtered
from tests.qgis.check_scenes import scene


@pytest.fixture
def desk(qtbot, tmp_path):
    with desk_of(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def before(desk):
    made = BeforePackage(desk.place, desk.window)
    yield made
    made.cancel()


def await_end(desk, before) -> None:
    """Wait until it packages, or asks."""
    desk.wait(lambda: before.dialog is not None or not before.is_busy)


def begin(desk, before) -> list[str]:
    """Ask to package; what is returned tells whether that went on."""
    packaged: list[str] = []
    before(lambda: packaged.append("packaged"))
    await_end(desk, before)
    return packaged


def test_project_without_fault_is_packaged_without_a_question(desk, before, tmp_path):
    desk.open(scene(tmp_path))

    assert begin(desk, before) == ["packaged"]
    assert before.dialog is None


def test_hints_are_not_worth_a_question(desk, before, tmp_path):
    made = scene(tmp_path)
    made.project.writeEntry("QFieldSync", "/attachmentDirs", ["DCIM", "audio"])
    desk.open(made)

    assert begin(desk, before) == ["packaged"]


def test_errors_block_and_lead_to_the_dock(desk, before, tmp_path):
    desk.open(absolute(tmp_path))
    asked = []
    before.check_requested.connect(lambda: asked.append(1))

    packaged = begin(desk, before)

    dialog = before.dialog
    assert dialog.isVisible()
    assert "The project stores absolute paths." in dialog.text.toPlainText()
    assert not dialog.read_box.isVisible()
    assert not dialog.package_button.isVisible()
    dialog.check_button.click()
    assert asked == [1]
    assert packaged == []
    assert not before.is_busy


def test_warnings_want_to_be_read_before_packaging_goes_on(desk, before, tmp_path):
    desk.open(filtered(tmp_path, "trees"))

    packaged = begin(desk, before)

    dialog = before.dialog
    assert not dialog.package_button.isEnabled()
    dialog.package_button.click()
    assert packaged == []
    dialog.read_box.click()
    dialog.package_button.click()
    assert packaged == ["packaged"]
    assert not before.is_busy


def test_question_that_is_cancelled_packages_nothing_and_can_be_asked_again(
    desk, before, tmp_path
):
    desk.open(filtered(tmp_path, "trees"))
    packaged = begin(desk, before)

    before.dialog.cancel_button.click()

    assert packaged == []
    assert begin(desk, before) == []
    assert before.dialog is not None


def test_unsaved_changes_are_told_and_saved_on_request(desk, before, tmp_path):
    desk.open(absolute(tmp_path))
    desk.project.writeEntryBool("Paths", "/Absolute", False)
    desk.project.setDirty(True)
    packaged = begin(desk, before)
    text = before.dialog.text.toPlainText()
    # a package is made of the file, which still has the fault
    assert "absolute paths" in text
    assert "changes that are not saved" in text

    before.dialog.save_button.click()

    assert not desk.project.isDirty()
    await_end(desk, before)
    assert packaged == ["packaged"]


def test_finding_that_is_ignored_is_no_question(desk, before, tmp_path):
    desk.open(filtered(tmp_path, "trees"))
    begin(desk, before)
    finding = before.check.report.findings[0]
    assert finding.code is CheckCode.FILTER_ON_EDITABLE
    before.cancel()
    ignore(desk.project, [finding])
    desk.project.setDirty(False)

    assert begin(desk, before) == ["packaged"]


def test_project_that_is_closed_meanwhile_is_not_packaged(desk, before, tmp_path):
    desk.open(scene(tmp_path))
    packaged: list[str] = []
    before(lambda: packaged.append("packaged"))

    desk.project.clear()
    desk.pause(500)

    assert packaged == []
    assert not before.is_busy
    assert before.check.state is CheckState.CANCELLED


def test_project_that_is_closed_while_the_question_is_open_closes_it(
    desk, before, tmp_path
):
    desk.open(filtered(tmp_path, "trees"))
    packaged = begin(desk, before)

    desk.project.clear()

    assert before.dialog is None
    assert packaged == []


def test_second_click_during_the_check_is_none(desk, before, tmp_path):
    desk.open(scene(tmp_path))
    packaged: list[str] = []
    for _ in range(3):
        before(lambda: packaged.append("packaged"))
    await_end(desk, before)

    assert packaged == ["packaged"]


def test_file_that_is_gone_blocks(desk, before, tmp_path):
    path = desk.open(scene(tmp_path))
    path.unlink()

    assert begin(desk, before) == []
    assert not before.dialog.package_button.isVisible()


def test_wish_is_told_as_busy_while_the_project_is_looked_at(desk, before, tmp_path):
    desk.open(scene(tmp_path))
    told = []
    before.busy_changed.connect(told.append)

    begin(desk, before)

    assert told == [True, False]


def test_project_that_could_not_be_checked_wants_to_be_read_too(qtbot):
    dialog = BeforePackageDialog((), "the disk is full")
    qtbot.addWidget(dialog)
    dialog.show()

    assert "could not be checked" in dialog.headline.text()
    assert dialog.text.toPlainText() == "the disk is full"
    assert dialog.read_box.isVisible()
    assert not dialog.package_button.isEnabled()
    dialog.read_box.click()
    assert dialog.package_button.isEnabled()


def test_question_is_closed_when_the_plugin_is_unloaded(desk, tmp_path):
    desk.open(filtered(tmp_path, "trees"))
    before = BeforePackage(desk.place, desk.window)
    begin(desk, before)
    closed = []
    before.dialog.rejected.connect(lambda: closed.append(1))

    before.deleteLater()

    desk.wait(lambda: bool(closed))


def test_dock_jobs_makes_a_package_only_after_the_warnings_were_read(
    desk, before, tmp_path
):
    desk.open(filtered(tmp_path, "trees"))
    desk.wait(lambda: desk.place.service is not None)
    service = desk.place.local
    view = JobsView(desk.place, desk.window)
    view.before_package = before

    view.want(JobType.PACKAGE)
    await_end(desk, before)
    assert service.list_jobs().total == 0
    before.dialog.read_box.click()
    before.dialog.package_button.click()

    desk.wait(lambda: service.list_jobs().total == 1)
    desk.wait(lambda: service.list_jobs().items[0].status.is_final, timeout=60_000)
    view.deleteLater()
