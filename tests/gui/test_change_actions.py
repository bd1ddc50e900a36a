"""What can be done with changes: from the button to the data, and what is told."""

from __future__ import annotations

import csv
import json
import shutil
from datetime import datetime, timezone
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsMessageViewer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
)

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.jobs.permission import Effect, PermissionRule
from qfieldsync_cloud.core.jobs.store.settings import ProjectSettings
from qfieldsync_cloud.core.services.local.devices import read_crews
from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from qfieldsync_cloud.gui.brief_text import brief
from qfieldsync_cloud.gui.changes.actions.ground import Scope
from qfieldsync_cloud.gui.changes.details.feature_history import FeatureHistoryWindow
from qfieldsync_cloud.gui.changes.details.people import device_text
from qfieldsync_cloud.gui.changes.labels import package_text
from qfieldsync_cloud.gui.notices import Notices
from qfieldsync_cloud.tasks.project_news import ProjectNews
from tests.gui.change_actions import bench as made_bench
from tests.gui.file_dialogs import answer_dialogs
from tests.qgis.factories import create, delete, oak, patch
from tests.qgis.service_factories import office
from tests.qgis.test_service_choosing import edit


@pytest.fixture
def bench(tmp_path, qtbot):
    with made_bench(tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def park(bench, tmp_path):
    found = office(tmp_path)
    bench.open(found.service.project_path)
    return found


def names(actions):
    return [action.objectName() or "-" for action in actions]


# Which actions there are


def test_nothing_can_be_done_while_no_project_is_open(bench):
    for action in bench.actions.toolbar():
        if not action.isSeparator():
            assert not action.isEnabled()
            assert action.toolTip() == "Open a project first"


def test_every_action_has_an_icon_and_a_tooltip(bench, park):
    actions = [*bench.actions.toolbar(), *bench.actions.context()]
    record = bench_record(ServerStatus.PENDING)
    for action in [*actions, *bench.actions.offered(record)]:
        if action.isSeparator():
            continue
        assert not action.icon().isNull(), action.text()
        assert len(action.toolTip()) > 5, action.text()


def test_actions_say_why_they_cannot_be_used(bench, park):
    assert bench.why_not("apply_all") == "No change waits to be applied"
    assert bench.why_not("apply_selected") == "Select changes first"
    assert "filters" in bench.why_not("apply_filtered")
    assert "No apply job" in bench.why_not("take_back_last")
    [uuid] = bench.push(edit(park.layer_id, 1))
    bench.select(uuid)
    bench.wait(lambda: bench.action("take_back").isEnabled())
    assert "None of the selected" in bench.why_not("take_up")
    assert "on this computer" in bench.why_not("take_up_here")
    assert bench.action("take_back_last").isEnabled()


def bench_record(status, output=""):
    now = datetime.now(timezone.utc)
    feedback = {"msg": output} if output else None
    return DeltaRecord("uuid", "file", "Ada", now, now, status, {}, feedback)


@pytest.mark.parametrize(
    ("status", "first", "last"),
    [
        (ServerStatus.PENDING, "apply", "set_aside"),
        (ServerStatus.CONFLICT, "resolve", "set_aside"),
        (ServerStatus.NOT_APPLIED, "take_up", "set_aside"),
        (ServerStatus.ERROR, "try_again", "set_aside"),
        (ServerStatus.APPLIED, "history", "take_back"),
        (ServerStatus.IGNORED, "take_up", "history"),
        (ServerStatus.UNPERMITTED, "review", "set_aside"),
    ],
    ids=lambda value: getattr(value, "name", value),
)
def test_what_fits_is_offered_beside_a_change(bench, park, status, first, last):
    found = names(bench.actions.offered(bench_record(status)))

    assert (found[0], found[-1]) == (first, last)


def test_change_of_a_feature_that_is_not_here_can_be_given_another_key(bench, park):
    [uuid] = bench.push(patch(park.layer_id, 4711, {"note": "old"}, {"note": "new"}))
    bench.wait(lambda: bench.statuses() == ["CONFLICT"])

    offered = names(bench.actions.offered(bench.service.get_delta(uuid)))
    assert offered[:2] == ["resolve", "take_up"]


def test_take_up_beside_a_change_takes_all_that_are_selected_with_it(bench, park):
    first, second, third = bench.push(
        *(patch(park.layer_id, n, {"note": "odd"}, {"note": "new"}) for n in (1, 2, 3))
    )
    bench.wait(lambda: bench.statuses() == ["CONFLICT"] * 3)
    bench.service.ignore([first, second, third])
    offered = bench.actions.offered(bench.service.get_delta(first))
    [take_up] = [action for action in offered if action.objectName() == "take_up"]
    assert "it wait" in take_up.toolTip()

    bench.select(first, third)

    bench.wait(lambda: "these changes wait" in take_up.toolTip())
    take_up.trigger()
    assert bench.told("wait to be applied") == "2 changes wait to be applied again."
    bench.select(second)
    bench.wait(lambda: "it wait" in take_up.toolTip())


def test_selection_is_read_once_for_the_tips_of_all_offers(bench, park):
    first, second, third = bench.push(
        *(patch(park.layer_id, n, {"note": "odd"}, {"note": "new"}) for n in (1, 2, 3))
    )
    bench.wait(lambda: bench.statuses() == ["CONFLICT"] * 3)
    bench.service.ignore([first, second, third])
    records = [bench.service.get_delta(id_) for id_ in (first, second, third)]
    offers = [bench.actions.offered(record) for record in records]
    tips = [
        action
        for offered in offers
        for action in offered
        if action.objectName() == "take_up"
    ]
    bench.wait(lambda: not bench.actions._situation._timer.isActive())
    before = bench.host.readings

    bench.select(first, second)
    bench.wait(lambda: "these changes wait" in tips[0].toolTip())

    assert "these changes wait" in tips[1].toolTip()
    assert "it wait" in tips[2].toolTip()
    assert bench.host.readings == before + 1


def test_change_that_was_taken_back_is_offered_to_be_applied_again(bench, park):
    [uuid] = bench.push(edit(park.layer_id, 1))
    bench.do("take_back_last")
    bench.told("taken back")
    record = bench.service.get_delta(uuid)

    offered = bench.actions.offered(record)
    assert names(offered) == ["apply_again", "history", "set_aside"]
    offered[0].trigger()

    bench.wait(lambda: bench.statuses() == ["APPLIED"])
    assert park.source.rows()[1]["note"] == "new"


def test_only_what_was_taken_back_can_be_applied_again(bench, park):
    [refused] = bench.push(patch("unknown", 1, {}, {"note": "new"}), id="file-1")
    [taken] = bench.push(edit(park.layer_id, 1), id="file-2")
    bench.do("take_back_last")
    bench.told("taken back")

    bench.select(refused)
    action = bench.action("apply_again")
    bench.wait(lambda: "was taken back" in action.toolTip())
    assert not action.isEnabled()
    bench.select(taken)
    bench.wait(action.isEnabled)


def test_conflict_window_is_wanted_at_the_change(bench, park):
    [resolve, *_] = bench.actions.offered(bench_record(ServerStatus.CONFLICT))

    resolve.trigger()

    assert bench.requested == ["uuid"]


# Apply and dry run


def test_all_that_waits_is_applied_and_counted(bench, park):
    bench.push_waiting(edit(park.layer_id, 1), edit(park.layer_id, 2, "b", "x"))

    bench.do("apply_all")

    assert bench.told("in conflict") == (
        "1 change was applied. 1 change is in conflict."
    )
    assert bench.statuses() == ["APPLIED", "CONFLICT"]
    bench.press("Show Conflicts")
    assert bench.requested == [None]


def test_conflicts_are_told_no_longer_when_all_of_them_are_decided(bench, park):
    odd = [patch(park.layer_id, n, {"note": "odd"}, {"note": "x"}) for n in (2, 3)]
    bench.push_waiting(edit(park.layer_id, 1), *odd)
    bench.do("apply_all")
    bench.told("2 changes are in conflict")
    first, last = (item["uuid"] for item in odd)

    bench.service.ignore((first,))
    bench.place.refresh()
    bench.settle()
    assert bench.told("2 changes are in conflict")
    bench.service.ignore((last,))
    bench.place.refresh()

    bench.wait(lambda: not bench.bar.items())


def test_what_an_apply_came_to_is_told_once(bench, park):
    news = ProjectNews(bench.place, bench.view)
    shown = lambda *_what: None  # noqa: E731
    Notices(news, bench.bar, shown, shown, bench.view)
    ids = bench.push_waiting(
        edit(park.layer_id, 1), patch(park.layer_id, 2, {"note": "odd"}, {"note": "x"})
    )
    bench.select(*ids)

    bench.do("apply_selected")

    bench.told("1 change is in conflict")
    bench.wait(lambda: news.conflicts == {park.layer_id: 1})
    told = [item.text() for item in bench.bar.items()]
    assert told == ["1 change was applied. 1 change is in conflict."]

    # those that nobody asked for are told as before
    bench.push(patch(park.layer_id, 3, {"note": "odd"}, {"note": "x"}), id="file-2")
    bench.told("1 change conflicts with the project")
    news.close()


def test_apply_of_a_layer_in_edit_mode_says_why_its_changes_wait(bench, park):
    bench.push_waiting(edit(park.layer_id, 1))
    layer = bench.layer(park.layer_id)
    assert layer.startEditing()
    index = layer.fields().lookupField("note")
    assert layer.changeAttributeValue(2, index, "mine")

    bench.do("apply_all")

    told = bench.told("1 change waits.")
    assert "is being edited in QGIS" in told
    [item] = bench.bar.items()
    assert item.level() == Qgis.MessageLevel.Warning

    layer.rollBack()
    bench.do("apply_all")
    bench.told("1 change was applied.")
    bench.wait(lambda: len(bench.bar.items()) == 1)


def test_apply_that_fails_is_told_once(bench, park):
    news = ProjectNews(bench.place, bench.view)
    shown = lambda *_what: None  # noqa: E731
    Notices(news, bench.bar, shown, shown, bench.view)
    ids = bench.push_waiting(edit(park.layer_id, 1))
    path = bench.service.project_path
    path.rename(path.with_suffix(".bak"))
    bench.service.check_project = lambda: None  # type: ignore[method-assign]
    bench.select(*ids)

    bench.do("apply_selected")

    bench.told("The changes were not applied")
    bench.settle()
    QCoreApplication.processEvents()
    told = [item.text() for item in bench.bar.items()]
    assert len(told) == 1
    news.close()


@pytest.mark.parametrize("scope", ["selected", "filtered"])
def test_only_what_was_chosen_is_applied(bench, park, scope):
    uuids = bench.push_waiting(*(edit(park.layer_id, n) for n in range(1, 4)))
    setattr(bench.host, scope, (uuids[2], uuids[0]))
    bench.actions.selection_changed()

    bench.do(f"apply_{scope}")

    assert bench.told("applied") == "2 changes were applied."
    assert bench.statuses() == ["APPLIED", "PENDING", "APPLIED"]
    assert park.source.rows()[2]["note"] == "old"


def test_dry_run_is_shown_and_nothing_is_written(bench, park):
    uuids = bench.push_waiting(edit(park.layer_id, 1), edit(park.layer_id, 2, "b", "x"))
    stamp, rows = bench.service.stamp(), park.source.rows()

    bench.do("dry_run_all")
    bench.wait(lambda: bench.actions.applying.dialog)
    dialog = bench.actions.applying.dialog

    assert "1 of 2 changes" in dialog.headline.text()
    page = dialog._page.read_text(encoding="utf-8")
    assert "<svg" in page or "data:image" in page
    assert (bench.service.stamp(), park.source.rows()) == (stamp, rows)
    dialog.apply_button.click()
    bench.told("in conflict")
    assert bench.statuses() == ["APPLIED", "CONFLICT"]
    bench.select(uuids[0])
    bench.do("dry_run_selected")
    bench.wait(lambda: bench.actions.applying.dialog)
    assert not bench.actions.applying.dialog.isModal()


def test_dry_run_that_is_stopped_says_so(bench, park):
    bench.push_waiting(*(edit(park.layer_id, n) for n in range(1, 5)))

    bench.do("dry_run_all")
    for task in QgsApplication.taskManager().activeTasks():
        task.cancel()

    bench.told("Stopped")
    assert bench.actions.applying.dialog is None


def test_error_of_a_call_is_told(bench, park):
    bench.push_waiting(edit(park.layer_id, 1))
    bench.wait(bench.action("apply_all").isEnabled)
    park.service.project_path.unlink()

    bench.do("apply_all")

    bench.told("QGIS project file")


# Staging


def test_staged_changes_wait_and_count_as_applied_once_saved(bench, park):
    uuids = bench.push_waiting(
        edit(park.layer_id, 1),
        create(park.layer_id, {"note": "ash"}, "Point (9 9)", local_pk="7"),
        edit(park.layer_id, 3, "b", "x"),
    )
    layer = bench.layer(park.layer_id)

    bench.do("stage_all")
    bench.told("staged in the edit buffer of trees")

    assert layer.undoStack().count() == 1
    assert bench.statuses() == ["PENDING"] * 3
    assert layer.commitChanges()
    bench.told("2 changes were applied")
    bench.wait(lambda: bench.statuses() == ["APPLIED", "APPLIED", "PENDING"])
    assert len(park.source.rows()) == 6
    assert bench.service.get_delta(uuids[2]).status is ServerStatus.PENDING


def test_staging_is_undone_with_one_undo(bench, park):
    bench.push_waiting(
        edit(park.layer_id, 1), delete(park.layer_id, 2, {"note": "old"})
    )
    layer = bench.layer(park.layer_id)
    before = {f.id(): f["note"] for f in layer.getFeatures()}
    bench.do("stage_all")
    bench.told("staged")

    layer.undoStack().undo()
    assert {f.id(): f["note"] for f in layer.getFeatures()} == before
    assert layer.rollBack()

    bench.told("wait again")
    assert bench.statuses() == ["PENDING", "PENDING"]
    assert park.source.rows()[1]["note"] == "old"


def test_nothing_is_staged_when_all_is_in_conflict(bench, park):
    bench.push_waiting(edit(park.layer_id, 1, "b", "x"))

    bench.do("stage_all")

    assert "Not staged: 1 change is in conflict." in bench.told("Nothing was staged")
    assert not bench.layer(park.layer_id).isEditable()


# Taking back


def test_last_apply_is_reverted_and_that_is_reverted_too(bench, park):
    bench.push(edit(park.layer_id, 1), id="file-1")
    bench.push(edit(park.layer_id, 2), edit(park.layer_id, 3), id="file-2")

    bench.do("take_back_last")
    assert bench.told("taken back").startswith("2 changes were taken back.")
    assert bench.statuses() == ["APPLIED", "NOT_APPLIED", "NOT_APPLIED"]
    assert park.source.rows()[2]["note"] == "old"

    bench.press("Apply Again")
    bench.wait(lambda: bench.statuses() == ["APPLIED"] * 3)
    assert park.source.rows()[2]["note"] == "new"
    assert park.source.rows()[1]["note"] == "new"


def test_take_back_in_an_older_message_is_about_the_job_it_tells_of(
    bench, park, tmp_path
):
    odd = patch(park.layer_id, 3, {"note": "odd"}, {"note": "new"})
    for name, told, changes in (
        ("a", "1 change is in conflict", (edit(park.layer_id, 1), odd)),
        ("b", "2 changes were applied", [edit(park.layer_id, n) for n in (2, 4)]),
    ):
        path = tmp_path / f"{name}.json"
        path.write_bytes(bench.content(*changes, id=f"file-{name}"))
        bench.actions.take([path])
        bench.told(told)

    bench.press("Take Back", of="1 change is in conflict")

    bench.told("1 change was taken back")
    notes = [park.source.rows()[n]["note"] for n in (1, 2, 4)]
    assert notes == ["old", "new", "new"]
    bench.actions.taking_back.take_back_job(bench.service.list_jobs().items[-1].id)
    bench.told("Nothing was taken back.")


def test_apply_again_in_an_older_message_is_about_what_it_says_was_taken_back(
    bench, park
):
    uuids = bench.push(*(edit(park.layer_id, n) for n in (1, 2, 3)))
    bench.select(uuids[0])
    bench.do("take_back")
    bench.told("1 change was taken back")
    bench.select(*uuids[1:])
    bench.do("take_back")
    bench.told("2 changes were taken back")

    bench.press("Apply Again", of="1 change was taken back")

    bench.wait(lambda: "APPLIED" in bench.statuses())
    assert bench.statuses() == ["APPLIED", "NOT_APPLIED", "NOT_APPLIED"]
    assert park.source.rows()[1]["note"] == "new"


def test_selected_change_is_taken_back_and_restored_from_the_menu(bench, park):
    uuids = bench.push(edit(park.layer_id, 1), edit(park.layer_id, 2))
    bench.select(uuids[0])

    bench.do("take_back")
    bench.told("1 change was taken back")
    assert park.source.rows()[1]["note"] == "old"
    bench.do("apply_again")

    bench.wait(lambda: bench.statuses() == ["APPLIED", "APPLIED"])
    assert park.source.rows()[1]["note"] == "new"


def test_change_that_was_edited_since_is_not_taken_back_and_told(bench, park):
    [uuid] = bench.push(edit(park.layer_id, 1))
    park.source.execute("UPDATE trees SET note = 'mine' WHERE fid = 1")
    bench.select(uuid)

    bench.do("take_back")

    told = bench.told("1 change was not taken back.")
    assert "as the change left it" in told or len(told) > 30
    assert park.source.rows()[1]["note"] == "mine"
    assert bench.statuses() == ["APPLIED"]


# Set aside, let pass


def test_change_is_set_aside_with_a_reason_and_taken_up_again(bench, park):
    [uuid] = bench.push_waiting(edit(park.layer_id, 1))
    bench.select(uuid)

    bench.do("set_aside")
    dialog = bench.actions.setting_aside.dialog
    dialog.reason.setText("  measured   twice ")
    dialog.accept_button.click()
    bench.told("1 change was set aside.")
    assert bench.statuses() == ["IGNORED"]
    assert bench.service.decision(uuid).reason == "measured twice"

    bench.do("take_up")
    bench.told("waits to be applied again")
    bench.press("Apply")
    bench.wait(lambda: bench.statuses() == ["APPLIED"])


def test_change_that_a_rule_holds_back_is_let_pass(bench, park):
    rule = PermissionRule(frozenset(), effect=Effect.HOLD)
    bench.service.change_settings(ProjectSettings(rules=(rule,)))
    [uuid] = bench.push(edit(park.layer_id, 1))
    assert bench.statuses() == ["PENDING"]
    record = bench.service.get_delta(uuid)
    [first, *_] = bench.actions.offered(record)
    assert first.objectName() == "review"

    first.trigger()

    bench.told("1 change was applied")
    assert bench.statuses() == ["APPLIED"]


# Push


def test_deltafiles_that_are_dropped_are_pushed(bench, park, tmp_path):
    path = tmp_path / "from_the_field.json"
    path.write_bytes(bench.content(edit(park.layer_id, 1), edit(park.layer_id, 2)))

    assert bench.actions.can_take([path])
    bench.actions.take([path])
    assert bench.told("2 changes were taken") == (
        "2 changes were taken from from_the_field.json."
    )
    bench.told("2 changes were applied")

    bench.actions.take([path])
    bench.told("from_the_field.json holds no new change. 2 changes were known already.")


def test_deltafile_that_is_refused_names_the_place(bench, park, tmp_path):
    path = tmp_path / "broken.json"
    broken = json.loads(bench.content(edit(park.layer_id, 1)))
    broken["deltas"][0]["method"] = "move"
    path.write_text(json.dumps(broken))

    bench.actions.take([path])

    assert "$.deltas[0].method" in bench.told("broken.json was not taken")
    assert bench.statuses() == []


def test_deltafile_of_another_project_is_refused_in_plain_words(bench, park, tmp_path):
    path = tmp_path / "other.json"
    other = json.loads(bench.content(edit(park.layer_id, 1)))
    other["project"] = "520ec075-b4f4-42f4-a6d1-ecc1c592d0d1"
    path.write_text(json.dumps(other))

    bench.actions.take([path])

    told = bench.told("other.json was not taken")
    assert "it was made for another project" in told
    assert "URL" not in told
    assert bench.statuses() == []

    # who has a copy of the project under another id says so
    bench.press("Push It Here All the Same")

    bench.wait(lambda: bench.statuses() == ["APPLIED"])


def test_other_files_cannot_be_dropped(bench, park, tmp_path):
    picture = tmp_path / "photo.jpg"
    picture.write_bytes(b"")
    folder = tmp_path / "folder"
    folder.mkdir()

    for paths in ([], [picture], [folder], [tmp_path / "a.json", picture]):
        assert not bench.actions.can_take(paths)


# Collect


def package_of(bench, tmp_path):
    """A package of the open project, as a device had it."""
    job = bench.service.create_job(JobType.PACKAGE).job
    bench.settle()
    [made] = bench.service.store.packages()
    assert made.job_id == job.id
    device = tmp_path / "from the device"
    shutil.copytree(made.folder, device)
    return device


def on_device(folder, note):
    [data] = folder.rglob("*.gpkg")
    layer = QgsVectorLayer(f"{data}|layername=trees", "trees", "ogr")
    assert layer.isValid(), data
    with_edit = next(layer.getFeatures())
    assert layer.startEditing()
    index = layer.fields().lookupField("note")
    assert layer.changeAttributeValue(with_edit.id(), index, note)
    assert layer.commitChanges()


def collect(bench, folder, name):
    bench.actions.take([folder])
    bench.wait(lambda: bench.actions.collecting.dialog)
    dialog = bench.actions.collecting.dialog
    dialog.device.setEditText(name)
    dialog.collect_button.click()
    return dialog


def test_package_that_came_back_is_collected_and_applied(bench, park, tmp_path):
    folder = package_of(bench, tmp_path)
    on_device(folder, "from the field")

    assert bench.actions.can_take([folder])
    collect(bench, folder, "north crew")
    bench.told("1 change was collected from north crew.")
    bench.told("1 change was applied")
    notes = {row["note"] for row in park.source.rows().values()}
    assert "from the field" in notes
    assert [client.name for client in bench.service.clients()] == ["north crew"]

    bench.clear()
    collect(bench, folder, "north crew")
    bench.told("north crew has sent nothing new.")
    bench.actions.collecting.look_at(folder)
    bench.wait(lambda: bench.actions.collecting.dialog)
    dialog = bench.actions.collecting.dialog
    assert dialog.device.itemText(0) == "north crew"


def test_device_that_nobody_named_is_called_like_the_others(bench, park, tmp_path):
    folder = package_of(bench, tmp_path)
    on_device(folder, "from the field")

    collect(bench, folder, "")

    bench.told("1 change was collected from Device 1.")
    assert [client.name for client in bench.service.clients()] == [""]
    [device] = read_crews(bench.service).devices
    shown = device_text(device, device.client_id)
    assert shown == f"Device 1 of {package_text(device)}"


def test_package_of_another_project_is_refused(bench, park, tmp_path):
    folder = package_of(bench, tmp_path)
    manifest = folder / "qfieldsync_cloud.json"
    told = json.loads(manifest.read_text())
    manifest.write_text(json.dumps({**told, "project_id": "another", "id": "x"}))

    collect(bench, folder, "north crew")

    bench.told("is a package of the project")
    assert bench.statuses() == []


ID = "520ec075-b4f4-42f4-a6d1-ecc1c592d0d1"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 changes were applied.", "3 changes were applied."),
        (f"It is of the project park ({ID}), not of oak.", "It is of the project "
         "park, not of oak."),
        ("One.\n\nTwo.", "One. Two."),
        ("It was not taken. " + "why " * 60, "It was not taken."),
        ("In St. Mary park " * 12, ("In St. Mary park " * 12)[:159] + "…"),
        ("why " * 60, "why " * 39 + "why…"),
    ],
    ids=["short", "id", "lines", "sentences", "abbreviation", "long sentence"],
)  # fmt: skip
def test_message_is_as_brief_as_the_bar(text, expected):
    assert brief(text) == expected


def test_what_looks_like_a_tag_is_shown_in_a_message(bench, park):
    bench.actions.messages.warn('"a<b>c" is <wide>')

    assert bench.told("is <wide>") == '"a<b>c" is <wide>'
    [item] = bench.bar.items()
    assert "&lt;wide&gt;" in item.text()


def test_failure_is_told_no_longer_when_the_same_was_done(bench, park, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    for name in ("one.json", "other.json"):
        (tmp_path / name).write_text("no deltafile")
    bench.actions.collecting.look_at(empty)
    bench.told("is no package of this plugin")
    bench.actions.pushing.push([tmp_path / "one.json", tmp_path / "other.json"])
    told = bench.told("2 files were not taken.")
    assert "one.json was not taken" in told
    assert "other.json was not taken" in told

    (tmp_path / "one.json").write_bytes(bench.content(edit(park.layer_id, 2)))
    bench.actions.pushing.push([tmp_path / "one.json"])
    bench.told("1 change was applied")

    said = " ".join(item.text() for item in bench.bar.items())
    assert "one.json was not taken" not in said
    assert "other.json was not taken" in said
    assert "is no package of this plugin" in said
    folder = package_of(bench, tmp_path)
    on_device(folder, "from the field")
    collect(bench, folder, "north crew")
    bench.told("was collected from north crew")
    said = " ".join(item.text() for item in bench.bar.items())
    assert "is no package of this plugin" not in said


def test_jobs_that_nobody_follows_any_more_are_news_again(bench, park):
    [uuid] = bench.push_waiting(edit(park.layer_id, 1))
    bench.select(uuid)
    bench.actions.applying.await_job(bench.service.list_jobs().items[0])
    assert bench.place.awaited_jobs

    bench.actions.applying.forget()

    assert not bench.place.awaited_jobs


def test_whole_of_a_long_message_is_shown_on_request(bench, park, tmp_path):
    text = f"It was not taken ({ID}). " + "why " * 60
    bench.actions.messages.warn(text)
    [item] = bench.bar.items()
    assert (item.text(), item.toolTip()) == ("It was not taken.", f"<p>{text}</p>")

    bench.press("Show Details")

    [viewer] = bench.qgis.mainWindow().findChildren(QgsMessageViewer)
    [shown] = [
        one.toPlainText() for one in viewer.findChildren(QTextEdit) if one.toPlainText()
    ]
    assert " ".join(shown.split()) == " ".join(text.split())
    viewer.close()
    assert bench.bar.items() == [item]

    bench.clear()
    bench.actions.messages.tell("Done.")
    [item] = bench.bar.items()
    assert not item.findChildren(QPushButton)
    assert item.toolTip() == "<p>Done.</p>"
    bench.actions.messages.tell("Done.")
    assert len(bench.bar.items()) == 1


def test_zip_that_is_dropped_is_looked_at_and_collected(bench, park, tmp_path):
    folder = package_of(bench, tmp_path)
    on_device(folder, "from the field")
    path = Path(shutil.make_archive(str(tmp_path / "back"), "zip", folder))

    assert bench.actions.can_take([path])
    collect(bench, path, "north crew")

    bench.told("1 change was collected from north crew.")


def choose_in_dialog(path):
    """Choose a path in the file dialog that comes up next; where it begins."""
    begun = []

    def choose():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            timer.stop()
            begun.append(Path(dialog.directory().absolutePath()))
            dialog.findChild(QLineEdit).setText(str(path))
            QDialog.done(dialog, QDialog.DialogCode.Accepted)

    timer = QTimer(QApplication.instance())
    timer.timeout.connect(choose)
    timer.start(20)
    return begun


@pytest.mark.parametrize("kind", ["collect", "collect_folder", "collect_zip"])
def test_folder_or_zip_is_chosen_from_the_menu(bench, park, tmp_path, kind):
    chosen = folder = package_of(bench, tmp_path)
    if kind == "collect_zip":
        chosen = Path(shutil.make_archive(str(tmp_path / "back"), "zip", folder))
    [button] = [one for one in bench.actions.toolbar() if one.objectName() == "collect"]
    [action] = [
        one for one in (button, *button.menu().actions()) if one.objectName() == kind
    ]
    choose_in_dialog(chosen)

    action.trigger()

    bench.wait(lambda: bench.actions.collecting.dialog)
    said = [
        label.text() for label in bench.actions.collecting.dialog.findChildren(QLabel)
    ]
    assert str(chosen) in said
    is_zip = kind == "collect_zip"
    assert ("Zip file" in said, "Folder" in said) == (is_zip, not is_zip)
    assert not [text for text in said if is_zip and "folder is" in text]


def test_what_comes_back_is_looked_for_where_the_last_was_found(
    bench, park, tmp_path, kept
):
    (tmp_path / "day").mkdir()
    folder = package_of(bench, tmp_path / "day")
    choose_in_dialog(folder)
    bench.actions.collecting.choose()
    bench.wait(lambda: bench.actions.collecting.dialog)

    begun = choose_in_dialog(tmp_path / "day" / "none.json")
    bench.actions.pushing.choose()

    assert begun == [folder.parent]


def test_export_is_offered_beside_the_project(bench, park):
    bench.push(edit(park.layer_id, 1))
    begun = choose_in_dialog("")

    bench.actions.exporting.choose(Scope.ALL, "csv")

    assert begun == [bench.service.project_path.parent]


def test_folder_that_is_no_package_is_told(bench, park, tmp_path):
    bench.actions.collecting.look_at(tmp_path)

    bench.told("is no package of this plugin")


# Take up under another layer or key


@pytest.mark.parametrize("group", ["setting_aside", "collecting", "retaking"])
def test_question_that_is_asked_anew_goes_with_its_project(
    bench, park, tmp_path, group
):
    actions = getattr(bench.actions, group)
    [uuid] = bench.push(patch("unknown", 1, {}, {"note": "new"}))
    folder = package_of(bench, tmp_path)
    ask = {
        "setting_aside": lambda: actions.ask((uuid,)),
        "collecting": lambda: actions.look_at(folder),
        "retaking": lambda: actions.ask((uuid,)),
    }[group]

    assert_second_dialog_is_forgotten(bench, actions, ask)


def test_outlook_that_is_shown_anew_goes_with_its_project(bench, park):
    [uuid] = bench.push_waiting(edit(park.layer_id, 1))
    actions = bench.actions.applying

    assert_second_dialog_is_forgotten(bench, actions, lambda: actions.look_at((uuid,)))


def assert_second_dialog_is_forgotten(bench, actions, ask):
    ask()
    bench.wait(lambda: actions.dialog is not None)
    first = actions.dialog
    ask()
    bench.wait(lambda: actions.dialog not in (None, first) or sip.isdeleted(first))
    bench.wait(lambda: sip.isdeleted(first))
    second = actions.dialog
    assert second is not None

    actions.forget()

    bench.wait(lambda: sip.isdeleted(second))
    assert actions.dialog is None


def test_layer_that_is_unknown_is_chosen_by_the_analyst(bench, park):
    lost = edit("trees_00000000_0000_0000_0000_000000000000", 1)
    lost["localLayerName"] = "trees"
    [uuid] = bench.push(lost)
    assert bench.statuses() == ["NOT_APPLIED"]
    bench.select(uuid)

    QgsProject.instance().setDirty(True)
    bench.do("take_up")
    bench.wait(lambda: bench.actions.retaking.dialog)
    dialog = bench.actions.retaking.dialog
    # a layer that was added since is not among those of the file
    said = [label.text() for label in dialog.layer_box.findChildren(QLabel)]
    assert any("when you have saved it" in text for text in said)
    [combo] = dialog.combos.values()
    assert dialog.layer_map == {}
    assert combo.itemText(1) == "trees (proposed: same name, all fields)"
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    bench.wait(dialog.key_box.isEnabled)
    dialog.accept_button.click()
    bench.told("waits to be applied again")
    bench.press("Apply")

    bench.wait(lambda: bench.statuses() == ["APPLIED"])
    assert park.source.rows()[1]["note"] == "new"


def test_key_is_used_only_when_it_was_ticked(bench, tmp_path):
    # numbered anew: what was 1 is 11 by now
    found = office(tmp_path, *(oak(n + 10, species=f"oak {n}") for n in range(1, 4)))
    bench.open(found.service.project_path)
    old = {"fid": 1, "species": "oak 1", "height": 12.5, "girth": 80, "note": "old"}
    change = patch(
        found.layer_id,
        1,
        old,
        {**old, "note": "new"},
        old_wkt="Point (11 2)",
        is_snapshot=True,
    )
    [uuid] = bench.push(change)
    assert bench.statuses() == ["CONFLICT"]
    bench.select(uuid)

    bench.do("take_up")
    bench.wait(lambda: bench.actions.retaking.dialog)
    dialog = bench.actions.retaking.dialog
    assert dialog.model.proposed_count == 1
    assert dialog.model.confirmed == {}
    dialog.all_button.click()
    assert dialog.model.confirmed == {uuid: "11"}
    dialog.accept_button.click()
    bench.told("waits to be applied again")
    bench.press("Apply")

    bench.wait(lambda: bench.statuses() == ["APPLIED"])
    assert found.source.rows()[11]["note"] == "new"


# Export


@pytest.mark.parametrize("ending", ["csv", "json", "gpkg", "html"])
def test_changes_are_exported(bench, park, tmp_path, ending):
    uuids = bench.push(
        edit(park.layer_id, 1),
        create(park.layer_id, {"note": "=1+1"}, "Point (9 9)", crs="EPSG:25832"),
        edit(park.layer_id, 2, "b", "x"),
    )
    bench.select(*uuids[1:])
    path = tmp_path / f"out.{ending}"
    others = [path.with_name(path.name + end) for end in (".partial", ".partial.gpkg")]
    for other in others:
        other.write_text("of somebody", encoding="utf-8")
    bench.actions.exporting.export(Scope.SELECTED, path)
    bench.told(f"2 changes written to out.{ending}")
    assert sorted(tmp_path.glob("out.*")) == sorted([path, *others])
    assert {other.read_text(encoding="utf-8") for other in others} == {"of somebody"}

    if ending == "csv":
        rows = list(csv.DictReader(path.open(encoding="utf-8-sig")))
        assert [row["delta_uuid"] for row in rows] == uuids[1:]
        assert rows[0]["geometry"] == "Point (9 9)"
    elif ending == "json":
        found = json.loads(path.read_text())
        assert [item["id"] for item in found["results"]] == uuids[1:]
    elif ending == "gpkg":
        layer = QgsVectorLayer(f"{path}|layername=changes", "changes", "ogr")
        assert [f["delta_uuid"] for f in layer.getFeatures()] == uuids[1:]
        assert layer.getFeature(1).geometry().asPoint().x() == pytest.approx(9)
    else:
        page = path.read_text(encoding="utf-8")
        assert "In conflict (1)" in page
        assert "Applied (1)" in page


def test_export_asks_again_before_it_overwrites_a_file_under_its_whole_name(
    bench, park, tmp_path
):
    bench.push(edit(park.layer_id, 1))
    other = tmp_path / "park.v2.csv"
    other.write_text("another file")

    seen, _timer = answer_dialogs(str(tmp_path / "park.v2"), None)
    bench.actions.exporting.choose(Scope.ALL, "csv")

    assert [Path(name).name for name in seen][1:] == ["park.v2.csv"]
    assert other.read_text() == "another file"


def test_export_that_cannot_be_written_is_told(bench, park, tmp_path):
    bench.push(edit(park.layer_id, 1))

    bench.actions.exporting.export(Scope.ALL, tmp_path / "nowhere" / "out.csv")

    bench.told("was not written")


# History


def test_history_of_a_feature_is_shown_from_the_menu_and_beside_a_change(bench, park):
    [uuid] = bench.push(edit(park.layer_id, 1))
    bench.select(uuid)

    bench.do("history")

    def windows():
        found = bench.qgis.mainWindow().findChildren(FeatureHistoryWindow)
        return [window for window in found if window.isVisible()]

    assert len(windows()) == 1
    [offer] = [
        action
        for action in bench.actions.offered(bench.service.get_delta(uuid))
        if action.objectName() == "history"
    ]
    offer.trigger()
    assert len(windows()) == 2
    for window in windows():
        window.close()


# Another project, no plugin any more


@pytest.mark.parametrize("way", ["closed", "unloaded"])
def test_work_that_runs_ends_with_the_project_and_the_plugin(bench, park, way):
    bench.push_waiting(*(edit(park.layer_id, n) for n in range(1, 5)))
    bench.do("dry_run_all")

    if way == "closed":
        QgsProject.instance().clear()
    else:
        bench.place.leave(bench.view)
        bench.view.deleteLater()
        QCoreApplication.sendPostedEvents(bench.view, QEvent.Type.DeferredDelete)

    bench.wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    bench.pause(100)
    assert bench.bar.items() == []
    assert {row["note"] for row in park.source.rows().values()} == {"old"}
    if way == "closed":
        assert bench.why_not("apply_all") == "Open a project first"
    else:
        bench.view = None


def test_messages_go_with_their_project(bench, park, tmp_path):
    bench.push(edit(park.layer_id, 1))
    bench.do("take_back_last")
    bench.told("taken back")

    (tmp_path / "next").mkdir()
    bench.open(office(tmp_path / "next").service.project_path)

    assert bench.bar.items() == []
