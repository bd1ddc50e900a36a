"""The dock Check on real projects: run, read, fix, undo, ignore, go to the layer."""

from __future__ import annotations

import dataclasses
import shutil
import tempfile

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QPushButton

from qfieldsync_cloud.core.findings.codes import CheckCode, Severity
from qfieldsync_cloud.core.project.ignored_findings import ignored_keys
from qfieldsync_cloud.tasks.project_check import CheckState
from tests.gui.check_desk import (
    absolute,
    codes_of,
    desk_of,
    filtered,
    related_wrongly,
    rows_of,
    select,
)
from tests.gui.ground import WAIT_MS
from tests.qgis.check_scenes import scene

FILTER, UNSAVED = CheckCode.FILTER_ON_EDITABLE, CheckCode.PROJECT_UNSAVED
FILTER_TEXT = 'The layer "{}" has a filter, and the crew may edit it.'


@pytest.fixture
def desk(qtbot, tmp_path):
    with desk_of(qtbot, tmp_path) as made:
        yield made


def messages_of(view) -> str:
    item = view.messages.currentItem()
    return item.text() if item is not None else ""


# States


def test_without_a_project_the_view_says_so(desk):
    view = desk.view()

    assert not view.shows_content
    assert view.state_page.headline.text() == "No project is open"
    assert view.service_bar.isHidden()


def test_project_without_fault_is_ready_for_the_field(desk, tmp_path):
    view = desk.checked(scene(tmp_path))

    assert view.page.isVisible() and not view.panel.isVisible()
    assert view.page.headline.text() == "Ready for the field"
    assert view.page.text.text() == (
        "Looked at: 3 layers. The features were not; tick that above for new data."
    )
    assert view.verdict.run_button.text() == "Run Again"
    assert "3 layers" in view.verdict.facts.text()


def test_check_is_not_run_before_the_dock_is_seen(desk, tmp_path, qtbot):
    view = desk.view()
    view.set_shown(False)
    desk.open(absolute(tmp_path))
    qtbot.wait(300)
    assert view.check.state is CheckState.NEVER

    view.set_shown(True)

    desk.await_report(view.check)
    assert codes_of(view) == [CheckCode.ABSOLUTE_PATHS]


def test_check_is_run_once_however_often_the_dock_is_seen(desk, tmp_path, qtbot):
    view = desk.checked(absolute(tmp_path))
    states = []
    view.check.changed.connect(lambda: states.append(view.check.state))
    for _ in range(3):
        view.set_shown(False)
        view.set_shown(True)

    # whatever is to come of it has begun by then: a check is begun without a delay
    qtbot.wait(300)

    assert states == []


def test_check_that_is_cancelled_says_so_and_can_be_run_again(desk, tmp_path):
    desk.open(absolute(tmp_path))
    view = desk.view()
    view.run()
    assert view.check.state is CheckState.RUNNING
    assert view.verdict.progress.isVisible()
    assert view.page.headline.text() == "Checking the project…"

    view.verdict.cancel_button.click()

    assert view.page.headline.text() == "The check was cancelled"
    assert not view.verdict.progress.isVisible()
    view.verdict.run_button.click()
    desk.await_report(view.check)
    assert view.panel.isVisible()


def test_later_check_that_is_cancelled_leaves_the_findings(desk, tmp_path):
    view = desk.checked(absolute(tmp_path))

    view.verdict.run_button.click()
    assert "checking again" in view.verdict.facts.text()
    view.verdict.cancel_button.click()

    assert "a later check was cancelled" in view.verdict.facts.text()
    assert view.panel.isVisible()


def test_project_that_is_closed_during_its_check_is_forgotten(desk, tmp_path, qtbot):
    desk.open(absolute(tmp_path))
    view = desk.view()
    view.run()

    desk.project.clear()

    assert view.check.state is CheckState.NEVER
    assert view.state_page.headline.text() == "No project is open"
    qtbot.wait(500)
    assert view.check.report is None


def test_next_project_is_checked_with_none_of_the_first_one_left(desk, tmp_path):
    view = desk.checked(filtered(tmp_path / "one", "trees"))
    select(view, FILTER)
    before = view.check.report
    view.panel.details.fix_button.click()
    view.verdict.rows_box.setChecked(True)

    desk.open(absolute(tmp_path / "two"))

    desk.await_report(view.check, before)
    assert codes_of(view) == [CheckCode.ABSOLUTE_PATHS]
    assert not view.check.report.reads_rows
    assert not view.verdict.undo_button.isVisible()


def test_file_that_is_no_project_any_more_is_told(desk, tmp_path):
    view = desk.checked(scene(tmp_path))
    path = tmp_path / "project" / "trees.qgs"
    path.write_text("<qgis", "utf-8")
    before = view.check.report

    view.verdict.run_button.click()

    desk.await_report(view.check, before)
    assert view.page.headline.text() == "The project cannot be read"
    assert "XML" in view.page.text.text()


def test_project_that_was_never_saved_is_checked_and_told_as_unsaved(desk, tmp_path):
    made = scene(tmp_path)
    view = desk.view()
    desk.project.setCrs(made.project.crs())

    desk.project.addMapLayer(made.data.layer("trees"))

    desk.await_report(view.check)
    assert set(codes_of(view)) == {UNSAVED, CheckCode.LAYER_NOT_CONFIGURED}
    assert "with changes that are not saved" in view.verdict.facts.text()


def test_features_are_looked_at_only_when_that_is_ticked(desk, tmp_path):
    made = scene(tmp_path)
    made.data.add_rows(
        "trees", [{"fid": 9, "photo": "DCIM/gone.jpg", "geom": "Point (1 1)"}]
    )
    view = desk.checked(made)
    assert view.page.headline.text() == "Ready for the field"
    before = view.check.report

    view.verdict.rows_box.click()

    desk.await_report(view.check, before)
    assert CheckCode.ATTACHMENT_ABSENT in codes_of(view)
    assert "every feature looked at" in view.verdict.facts.text()
    before = view.check.report
    view.verdict.rows_box.click()
    assert view.check.report is before
    assert view.check.state is not CheckState.RUNNING


def test_change_after_the_check_is_told(desk, tmp_path):
    view = desk.checked(filtered(tmp_path, "trees"))

    desk.project.setDirty(True)

    assert "the project was changed since" in view.verdict.facts.text()


def test_check_that_cannot_be_made_says_why(desk, tmp_path, monkeypatch):
    view = desk.checked(scene(tmp_path))
    desk.project.setDirty(True)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))

    view.verdict.run_button.click()

    desk.wait(lambda: view.check.state is CheckState.FAILED)
    assert "a later check failed: " in view.verdict.facts.text()
    desk.project.setTitle("never checked")
    view.forget()
    view.run()
    desk.wait(lambda: view.check.state is CheckState.FAILED)
    assert view.page.headline.text() == "The project cannot be checked"
    assert "gone" in view.page.text.text()


def test_view_that_is_deleted_during_its_check_ends_it(desk, tmp_path, qtbot):
    desk.open(absolute(tmp_path))
    view = desk.view()
    desk.views.clear()
    view.run()
    ended = []
    [task] = [
        task
        for task in QgsApplication.taskManager().tasks()
        if task.description() == "Check of the project"
    ]
    task.taskTerminated.connect(lambda: ended.append(1))

    view.set_shown(False)
    view.deleteLater()

    qtbot.waitUntil(lambda: bool(ended), timeout=WAIT_MS)


# The tree


def test_findings_are_grouped_by_severity_or_by_layer(desk, tmp_path):
    made = filtered(tmp_path, "trees", "inspections")
    made.project.writeEntryBool("Paths", "/Absolute", True)
    view = desk.checked(made)

    assert rows_of(view) == [
        "Errors (1)",
        "  Project (1)",
        "    The project stores absolute paths.",
        "Warnings (2)",
        "  inspections (1)",
        f"    {FILTER_TEXT.format('inspections')}",
        "  trees (1)",
        f"    {FILTER_TEXT.format('trees')}",
    ]
    select(view, FILTER, "trees")

    view.panel.grouping_box.setCurrentText("By Layer")

    assert rows_of(view) == [
        "Project (1)",
        "  Errors (1)",
        "    The project stores absolute paths.",
        "inspections (1)",
        "  Warnings (1)",
        f"    {FILTER_TEXT.format('inspections')}",
        "trees (1)",
        "  Warnings (1)",
        f"    {FILTER_TEXT.format('trees')}",
    ]
    assert view.panel.current.finding.layer_name == "trees"


def test_chips_and_words_narrow_the_list_and_its_counts(desk, tmp_path):
    made = filtered(tmp_path, "trees", "inspections")
    made.project.writeEntryBool("Paths", "/Absolute", True)
    view = desk.checked(made)
    chips = view.panel.chips
    assert chips.buttons[Severity.WARNING].text() == "2 warnings"
    assert not chips.buttons[Severity.HINT].isEnabled()

    chips.buttons[Severity.ERROR].click()
    assert [row for row in rows_of(view) if not row.startswith(" ")] == ["Warnings (2)"]
    assert view.panel.current.severity is Severity.WARNING

    view.panel.filter_edit.setText("FILTER trees")
    assert rows_of(view) == [
        "Warnings (1)",
        "  trees (1)",
        f"    {FILTER_TEXT.format('trees')}",
    ]
    view.panel.filter_edit.setText("nothing of the kind")
    assert rows_of(view) == []
    assert "Select a finding" in view.panel.details.text.toPlainText()


def test_selected_finding_says_why_what_to_do_and_its_id(desk, tmp_path):
    view = desk.checked(filtered(tmp_path, "trees"))
    select(view, FILTER)

    text = view.panel.details.text.toPlainText()

    assert FILTER_TEXT.format("trees") in text
    assert "cannot be found again" in text
    assert "Clear the filter and use a rule of the style" in text
    assert "Clears the filter of the layer." in text
    assert "filter_on_editable" in text


# Fixes


def test_fix_changes_the_open_project_and_not_its_file_and_is_looked_at(desk, tmp_path):
    view = desk.checked(filtered(tmp_path, "trees"))
    path = tmp_path / "project" / "trees.qgs"
    before, report = path.read_bytes(), view.check.report
    select(view, FILTER)

    view.panel.details.fix_button.click()

    assert desk.layer("trees").subsetString() == ""
    assert desk.project.isDirty()
    assert not view.panel.details.fix_button.isEnabled()
    assert "checking again" in view.verdict.facts.text()
    desk.await_report(view.check, report)
    assert codes_of(view) == [UNSAVED]
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("fixed", "act", "then"),
    [
        ("inspections", "fix_button", "trees"),
        ("trees", "fix_button", "inspections"),
        ("inspections", "ignore_button", "trees"),
    ],
)
def test_neighbour_of_a_finding_that_is_settled_is_selected(
    desk, tmp_path, fixed, act, then
):
    view = desk.checked(filtered(tmp_path, "trees", "inspections"))
    report = view.check.report
    select(view, FILTER, fixed)

    getattr(view.panel.details, act).click()
    desk.await_report(view.check, report)

    assert view.panel.current.finding.code is FILTER
    assert view.panel.current.finding.layer_name == then


def test_undo_takes_the_fix_back(desk, tmp_path):
    view = desk.checked(filtered(tmp_path, "trees"))
    report = view.check.report
    select(view, FILTER)
    view.panel.details.fix_button.click()
    desk.await_report(view.check, report)
    assert view.verdict.undo_button.toolTip() == FILTER_TEXT.format("trees")
    report = view.check.report

    view.verdict.undo_button.click()

    assert desk.layer("trees").subsetString() == "fid > 1"
    assert not view.verdict.undo_button.isVisible()
    desk.await_report(view.check, report)
    assert FILTER in codes_of(view)


def test_fix_all_mends_every_finding_of_the_kind_in_one_step(desk, tmp_path):
    view = desk.checked(filtered(tmp_path, "trees", "inspections"))
    report = view.check.report
    select(view, FILTER, "trees")
    assert view.panel.details.fix_all_button.text() == "Fix All 2"

    view.panel.details.fix_all_button.click()

    desk.await_report(view.check, report)
    assert codes_of(view) == [UNSAVED]
    view.acts.undo()
    assert desk.layer("trees").subsetString() == "fid > 1"
    assert desk.layer("inspections").subsetString() == "fid > 1"
    assert view.acts.fixes.last_text == ""


def test_fix_that_is_impossible_now_says_why(desk, tmp_path):
    view = desk.checked(filtered(tmp_path, "trees"))
    select(view, FILTER)
    assert desk.layer("trees").startEditing()

    view.panel.details.fix_button.click()

    assert "the layer is being edited" in messages_of(view)
    assert view.acts.fixes.last_text == ""
    desk.layer("trees").rollBack()


def test_undo_of_a_layer_that_is_gone_says_why(desk, tmp_path):
    view = desk.checked(filtered(tmp_path, "trees"))
    select(view, FILTER)
    view.panel.details.fix_button.click()
    desk.project.removeMapLayer(desk.layer("trees").id())

    view.verdict.undo_button.click()

    assert "the layer is no longer in the project" in messages_of(view)


def test_saving_the_project_leads_to_the_green_state(desk, tmp_path):
    view = desk.checked(filtered(tmp_path, "trees"))
    report = view.check.report
    select(view, FILTER)
    view.panel.details.fix_button.click()
    desk.await_report(view.check, report)
    report = view.check.report
    select(view, UNSAVED)
    assert not view.panel.details.ignore_button.isVisible()

    view.panel.details.save_button.click()

    assert not desk.project.isDirty()
    desk.await_report(view.check, report)
    assert view.page.headline.text() == "Ready for the field"


def test_project_is_saved_by_the_action_of_qgis_where_there_is_one(desk, tmp_path):
    view = desk.checked(scene(tmp_path))
    action, calls = QAction(desk.window.main), []
    action.setObjectName("mActionSaveProject")
    action.triggered.connect(lambda _checked: calls.append(1))
    desk.project.setDirty(True)

    view.panel.details.save_requested.emit()

    assert calls == [1]
    assert messages_of(view) == "The project was not saved."


def test_project_that_is_kept_in_a_database_is_saved_as_a_file(desk, tmp_path):
    made = scene(tmp_path)
    desk.open(made)
    data = tmp_path / "projects.gpkg"
    shutil.copy(made.data.path, data)
    assert desk.project.write(f"geopackage:{data}?projectName=park")
    view = desk.view()
    desk.await_report(view.check)
    report, path = view.check.report, tmp_path / "park.qgs"
    select(view, UNSAVED)
    action = QAction(desk.window.main)
    action.setObjectName("mActionSaveProjectAs")
    action.triggered.connect(lambda _checked: desk.project.write(str(path)))

    view.panel.details.save_button.click()

    assert path.is_file()
    desk.await_report(view.check, report)
    assert UNSAVED not in codes_of(view)


# Ignoring


def test_ignored_finding_is_counted_shown_on_request_and_heeded_again(desk, tmp_path):
    view = desk.checked(filtered(tmp_path, "trees"))
    finding = select(view, FILTER)
    report = view.check.report

    view.panel.details.ignore_button.click()

    assert ignored_keys(desk.project) == {finding.key}
    assert desk.project.isDirty()
    desk.await_report(view.check, report)
    assert codes_of(view) == [UNSAVED]
    chip = view.panel.chips.ignored_button
    assert chip.isVisible() and chip.text() == "1 ignored"
    assert not any("Ignored" in row for row in rows_of(view))

    chip.click()

    assert rows_of(view)[-2:] == ["Ignored (1)", f"  {FILTER_TEXT.format('trees')}"]
    select(view, FILTER)
    assert not view.panel.details.fix_button.isVisible()
    report = view.check.report
    view.panel.details.heed_button.click()
    desk.await_report(view.check, report)
    assert FILTER in codes_of(view)
    assert not chip.isVisible()


def test_ignored_finding_is_ignored_when_the_project_is_opened_again(desk, tmp_path):
    view = desk.checked(filtered(tmp_path, "trees"))
    report = view.check.report
    select(view, FILTER)
    view.panel.details.ignore_button.click()
    desk.await_report(view.check, report)
    assert desk.project.write()
    path = desk.project.fileName()

    report = view.check.report
    assert desk.project.read(path)

    desk.await_report(view.check, report)
    assert view.page.headline.text() == "Ready for the field"
    assert "1 finding is ignored in this project." in view.page.text.text()
    view.page.button.click()
    assert rows_of(view) == ["Ignored (1)", f"  {FILTER_TEXT.format('trees')}"]


# Going to the layer


def test_layer_becomes_the_active_one(desk, tmp_path, qtbot):
    view = desk.checked(filtered(tmp_path, "trees", "inspections"))
    for name in ("inspections", "trees"):
        select(view, FILTER, name)
        view.panel.details.layer_button.click()
        assert desk.window.layer_tree.currentLayer() == desk.layer(name)

    select(view, FILTER, "inspections")
    qtbot.keyClick(view.panel.tree, Qt.Key.Key_Return)
    assert desk.window.layer_tree.currentLayer() == desk.layer("inspections")


def test_properties_of_the_layer_open_where_it_is_mended(desk, tmp_path):
    view = desk.checked(filtered(tmp_path, "trees"))
    select(view, FILTER)

    view.panel.details.properties_button.click()

    shown = [(desk.layer("trees").id(), "mOptsPage_Source")]
    assert desk.qgis.shown_properties == shown


@pytest.mark.parametrize("button", ["layer_button", "properties_button"])
def test_layer_that_was_removed_meanwhile_is_told(desk, tmp_path, button):
    view = desk.checked(filtered(tmp_path, "trees"))
    select(view, FILTER)
    desk.project.removeMapLayer(desk.layer("trees").id())

    getattr(view.panel.details, button).click()

    assert messages_of(view) == 'The layer "trees" is no longer in the project.'
    assert desk.qgis.shown_properties == []


def test_finding_of_the_project_leads_to_the_projects_properties(desk, tmp_path):
    action, calls = QAction(desk.window.main), []
    action.setObjectName("mActionProjectProperties")
    action.triggered.connect(lambda _checked: calls.append(1))
    view = desk.checked(absolute(tmp_path))
    select(view, CheckCode.ABSOLUTE_PATHS)
    assert not view.panel.details.layer_button.isVisible()

    view.panel.details.project_properties_button.click()

    assert calls == [1]


def test_finding_about_a_relation_leads_to_the_relations_of_the_project(desk, tmp_path):
    view = desk.checked(related_wrongly(tmp_path))
    select(view, CheckCode.RELATION_FIELD_MISSING)
    assert view.panel.details.layer_button.isVisible()

    view.panel.details.project_properties_button.click()

    assert desk.qgis.shown_project_pages == ["mTabRelations"]


def test_relation_leads_to_its_layer_where_qgis_offers_no_more(desk, tmp_path):
    desk.window = dataclasses.replace(desk.window, show_project_properties=None)
    view = desk.checked(related_wrongly(tmp_path))
    select(view, CheckCode.RELATION_FIELD_MISSING)

    assert not view.panel.details.project_properties_button.isVisible()
    assert view.panel.details.properties_button.isVisible()


def test_view_fits_into_a_narrow_dock(desk, tmp_path, qtbot):
    view = desk.checked(filtered(tmp_path, "trees", "inspections"))
    select(view, FILTER, "trees")
    view.panel.details.fix_button.click()

    assert view.minimumSizeHint().width() <= 300
    view.resize(900, 500)
    qtbot.waitUntil(
        lambda: view.panel.splitter.orientation() == Qt.Orientation.Horizontal,
        timeout=WAIT_MS,
    )


def test_help_button_opens_the_page_on_the_checks(desk, tmp_path):
    pages = []
    desk.window = dataclasses.replace(desk.window, show_help=pages.append)
    view = desk.checked(absolute(tmp_path))

    view.verdict.help_button.click()

    assert pages == ["validation"]


def test_buttons_stay_in_sight_in_a_low_dock(desk, tmp_path, qtbot):
    view = desk.checked(filtered(tmp_path, "trees", "inspections"))
    select(view, FILTER, "trees")
    view.resize(300, 520)
    details = view.panel.details

    def are_seen() -> bool:
        buttons = [
            button for button in details.findChildren(QPushButton) if button.isVisible()
        ]
        return all(
            details.rect().contains(button.mapTo(details, button.rect().bottomRight()))
            for button in buttons
        )

    qtbot.waitUntil(are_seen, timeout=WAIT_MS)
