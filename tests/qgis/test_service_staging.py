"""Changes that go into edit buffers: planned, staged in slices, saved or discarded."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsProject

from qfieldsync_cloud.core.services.local.choosing import apply_chosen
from qfieldsync_cloud.core.services.local.resolving import decide
from qfieldsync_cloud.core.services.local.staging import (
    forget_staged,
    keep_staged,
    plan_staging,
)
from qfieldsync_cloud.core.sync.resolution import Resolution, Side
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.tasks import staging
from qfieldsync_cloud.tasks.staging import SaveWatch, Stager
from tests.qgis.factories import create, delete, oak, patch
from tests.qgis.service_factories import office
from tests.qgis.test_service_apply import OpenHere
from tests.qgis.test_service_choosing import edit, waiting

COMMAND = "Stage QField changes"


@pytest.fixture
def project() -> Iterator[QgsProject]:
    opened = QgsProject()
    yield opened
    opened.clear()


def put_in(park, project, uuids, qtbot, *, cancel=False):
    plan = plan_staging(park.service, uuids, open_project=OpenHere(project))
    stager, told = Stager(plan, project, COMMAND), []
    stager.finished.connect(told.append)
    stager.start()
    if cancel:
        stager.cancel()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    keep_staged(park.service, told[0].keys)
    return plan, told[0]


def opened(park, project):
    assert project.read(str(park.service.project_path))
    return project.mapLayer(park.layer_id)


def notes(layer):
    return {f["fid"]: f["note"] for f in layer.getFeatures()}


def test_changes_are_staged_in_one_undo_step_and_wait(tmp_path, project, qtbot):
    park = office(tmp_path)
    layer = opened(park, project)
    before, rows = notes(layer), park.source.rows()
    uuids = waiting(
        park,
        edit(park.layer_id, 1),
        delete(park.layer_id, 2, {"note": "old"}),
        create(park.layer_id, {"note": "ash"}, "Point (9 9)", local_pk="7"),
        edit(park.layer_id, "", "ash 2", "ash", local_pk="7"),
        edit(park.layer_id, 3, "mine", "x"),
    )

    plan, told = put_in(park, project, uuids, qtbot)

    assert plan.report.counts[DeltaStatus.CONFLICT] == 1
    assert list(told.keys) == uuids[:4]
    assert notes(layer) == {1: "new", 3: "old", 4: "old", 5: "old", 6: "ash 2"}
    assert layer.undoStack().count() == 1
    assert park.statuses() == ["PENDING"] * 5
    assert "edit buffer" in park.messages()[0]
    assert park.source.rows() == rows

    layer.undoStack().undo()
    assert notes(layer) == before
    assert layer.rollBack()


def test_staged_changes_are_found_applied_after_saving(tmp_path, project, qtbot):
    park = office(tmp_path)
    layer = opened(park, project)
    uuids = waiting(
        park,
        edit(park.layer_id, 1),
        create(park.layer_id, {"note": "ash"}, "Point (9 9)", local_pk="7"),
        delete(park.layer_id, 2, {"note": "old"}),
    )
    _plan, told = put_in(park, project, uuids, qtbot)
    watch = SaveWatch(layer, told.layers[0], COMMAND, project)
    saved: list[tuple[str, ...]] = []
    watch.saved.connect(saved.append)

    assert layer.commitChanges()
    qtbot.waitUntil(lambda: bool(saved), timeout=5_000)
    rows = park.source.rows()
    apply_chosen(park.service, saved[0])
    park.run()

    assert park.statuses() == ["APPLIED"] * 3
    assert park.source.rows() == rows
    assert sorted(rows) == [1, 3, 4, 5, 6]
    entries = park.entries(park.service.list_jobs(1).items[0].id)
    assert [item["already_applied"] for item in entries] == [True] * 3


def test_feature_that_was_edited_after_staging_is_a_conflict(tmp_path, project, qtbot):
    park = office(tmp_path)
    layer = opened(park, project)
    uuids = waiting(park, create(park.layer_id, {"note": "ash"}, "Point (9 9)"))
    put_in(park, project, uuids, qtbot)
    [fid] = [f.id() for f in layer.getFeatures() if f["note"] == "ash"]
    layer.changeAttributeValue(fid, layer.fields().lookupField("note"), "oak")
    assert layer.commitChanges()

    assert park.apply_again() == ["CONFLICT"]
    assert park.service.list_deltas().items[0].last_feedback["conflict_type"] == (
        "create_create"
    )


@pytest.mark.parametrize("way", ["rolled back", "undone"])
def test_staged_changes_that_are_discarded_wait_as_before(
    tmp_path, project, qtbot, way
):
    park = office(tmp_path)
    layer = opened(park, project)
    uuids = waiting(park, create(park.layer_id, {"note": "ash"}, "Point (9 9)"))
    _plan, told = put_in(park, project, uuids, qtbot)
    watch, gone = SaveWatch(layer, told.layers[0], COMMAND, project), []
    watch.discarded.connect(gone.append)

    if way == "undone":
        layer.undoStack().undo()
        layer.changeAttributeValue(1, layer.fields().lookupField("note"), "mine")
        assert layer.commitChanges()
    else:
        assert layer.rollBack()
    qtbot.waitUntil(lambda: bool(gone), timeout=5_000)
    forget_staged(park.service, gone[0])

    assert park.statuses() == ["PENDING"]
    assert "edit buffer" not in park.messages()[0]
    assert park.apply_again() == ["APPLIED"]
    assert len(park.source.rows()) == 6


def test_features_in_the_edit_buffer_are_left_alone(tmp_path, project, qtbot):
    park = office(tmp_path)
    layer = opened(park, project)
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("note"), "mine")
    uuids = waiting(park, edit(park.layer_id, 1), edit(park.layer_id, 2))

    plan, told = put_in(park, project, uuids, qtbot)

    assert list(told.keys) == [uuids[1]]
    assert plan.report.deltas[0].conflict.kind.value == "unsaved_edit"
    assert notes(layer)[1] == "mine"
    assert notes(layer)[2] == "new"
    assert layer.rollBack()


def test_cancel_leaves_nothing_of_the_layer_in_hand(tmp_path, project, qtbot):
    park = office(tmp_path)
    layer = opened(park, project)
    uuids = waiting(park, edit(park.layer_id, 1))

    _plan, told = put_in(park, project, uuids, qtbot, cancel=True)

    assert told.is_cancelled
    assert told.layers == ()
    assert notes(layer)[1] == "old"


def test_project_that_is_closed_meanwhile_ends_the_staging(
    tmp_path, project, qtbot, monkeypatch
):
    monkeypatch.setattr(staging, "SLICE_S", 0)
    park = office(tmp_path, *(oak(n) for n in range(1, 201)))
    opened(park, project)
    uuids = waiting(park, *(edit(park.layer_id, n) for n in range(1, 201)))
    plan = plan_staging(park.service, uuids, open_project=OpenHere(project))
    stager, told = Stager(plan, project, COMMAND), []
    stager.finished.connect(told.append)
    stager.progressed.connect(lambda count: project.clear() if count else None)

    stager.start()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)

    assert told[0].is_cancelled
    assert not stager.is_running
    assert {row["note"] for row in park.source.rows().values()} == {"old"}


def test_patch_is_staged_with_its_geometry(tmp_path, project, qtbot):
    park = office(tmp_path)
    layer = opened(park, project)
    moved = patch(park.layer_id, 1, old_wkt="Point (1 2)", new_wkt="Point (7 7)")
    uuids = waiting(park, moved)

    put_in(park, project, uuids, qtbot)

    assert layer.getFeature(1).geometry().asPoint().x() == 7
    layer.undoStack().undo()
    assert layer.getFeature(1).geometry().asPoint().x() == 1
    assert layer.rollBack()


def test_conflict_that_was_resolved_per_field_stays_resolved_when_staged(
    tmp_path, project, qtbot
):
    park = office(tmp_path)
    layer = opened(park, project)
    both = patch(
        park.layer_id,
        1,
        {"note": "x", "height": 1.0},
        {"note": "theirs", "height": 20.0},
    )
    assert park.apply(both) == ["CONFLICT"]
    fields = {"note": Side.MINE, "height": Side.THEIRS}
    decide(park.service, {both["uuid"]: Resolution(fields=fields)})
    for job in park.service.list_jobs().items:
        park.service.cancel_job(job.id)

    put_in(park, project, [both["uuid"]], qtbot)
    feature = layer.getFeature(1)
    assert (feature["note"], feature["height"]) == ("old", 20.0)
    assert layer.commitChanges()

    assert park.apply_again() == ["APPLIED"]
    assert park.source.rows()[1]["note"] == "old"
