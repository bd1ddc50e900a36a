"""What is known of one change: both sides, what the layer holds now, what was told."""

from __future__ import annotations

import hashlib
import json
import os
import time
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import pytest
from qgis.core import (
    QgsEditorWidgetSetup,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.deltas.reader import deltafile_from_json
from qfieldsync_cloud.core.errors import ServiceError
from qfieldsync_cloud.core.inspection.inspection import (
    Inspection,
    KeyOrigin,
    Presence,
    Standing,
)
from qfieldsync_cloud.core.inspection.inspector import Inspector
from qfieldsync_cloud.core.inspection.open_layers import KeySearch
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.project_layers import find_layers
from qfieldsync_cloud.core.revert import Selection
from qfieldsync_cloud.core.services.local.opening import open_service
from qfieldsync_cloud.core.services.local.reverting import take_back
from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode
from qfieldsync_cloud.tasks.open_layers import MainThreadLayers
from tests.qgis.factories import (
    GPKG,
    PROJECT_ID,
    create,
    database,
    delete,
    deltafile,
    oak,
    patch,
    project_of,
)
from tests.qgis.file_factories import memory_layer
from tests.qgis.file_factories import oak as file_oak
from tests.qgis.service_factories import Office, office


def look(park: Office, delta: dict) -> object:
    return Inspector(park.service).inspect(delta["uuid"])


def place(wkt: str) -> tuple[float, float]:
    point = QgsGeometry.fromWkt(wkt).asPoint()
    return point.x(), point.y()


def by_name(inspection) -> dict:
    return {item.name: item for item in inspection.fields}


def sides(item) -> tuple:
    return item.old, item.new, item.current


def edit_project(park: Office, edit) -> None:
    """Change the project file as an analyst would."""
    project = QgsProject()
    assert project.read(str(park.service.project_path))
    edit(project.mapLayer(park.layer_id))
    before = park.service.project_path.stat()
    assert project.write()
    project.clear()
    # so that the file differs in time also where clocks are coarse
    os.utime(
        park.service.project_path, ns=(before.st_atime_ns, before.st_mtime_ns + 10**9)
    )


def test_change_that_waits_shows_old_new_and_current(tmp_path):
    park = office(tmp_path)
    change = patch(
        park.layer_id, 1, {"note": "old", "height": 12.5, "girth": 80}, {"note": "new"}
    )
    park.push(change)

    found = look(park, change)

    assert (found.layer_id, found.layer_name) == (park.layer_id, "trees")
    assert (found.key, found.key_origin) == ("1", KeyOrigin.SOURCE)
    assert found.presence is Presence.PRESENT
    note, girth = by_name(found)["note"], by_name(found)["girth"]
    assert sides(note) == ("old", "new", "old")
    assert (note.is_changed, note.standing) == (True, Standing.AS_OLD)
    assert sides(girth) == (80, ABSENT, 80)
    assert not girth.is_changed
    assert sides(by_name(found)["species"]) == (ABSENT, ABSENT, "oak")
    assert by_name(found)["fid"].is_key
    assert found.history == ()
    assert found.problem is None


def test_change_that_was_applied_is_as_the_field_made_it(tmp_path):
    park = office(tmp_path)
    change = patch(park.layer_id, 2, {"note": "old"}, {"note": "new"})
    assert park.apply(change) == ["APPLIED"]

    found = look(park, change)

    assert (found.key, found.key_origin) == ("2", KeyOrigin.WRITTEN)
    assert by_name(found)["note"].standing is Standing.AS_NEW
    assert [item.status for item in found.history] == [ServerStatus.APPLIED]
    assert found.told.message == "Changed feature 2 in trees."


def test_value_that_was_changed_here_since_is_told_apart(tmp_path):
    park = office(tmp_path)
    change = patch(park.layer_id, 2, {"note": "old"}, {"note": "new"})
    park.apply(change)
    park.source.execute("UPDATE trees SET note = 'later' WHERE fid = 2")

    note = by_name(look(park, change))["note"]

    assert (note.current, note.standing) == ("later", Standing.OTHER)


def test_conflict_names_its_fields_and_says_what_to_do(tmp_path):
    park = office(tmp_path, oak(1, note="mine"))
    change = patch(
        park.layer_id,
        1,
        {"note": "old", "girth": 80},
        {"note": "theirs", "girth": 90},
        old_wkt="Point (1 2)",
        new_wkt="Point (4 6)",
    )
    park.source.execute("UPDATE trees SET girth = 81")
    assert park.apply(change) == ["CONFLICT"]

    found = look(park, change)

    in_conflict = {item.name for item in found.fields if item.is_in_conflict}
    assert in_conflict == {"note", "girth"}
    assert found.geometry is not None
    assert not found.geometry.is_in_conflict
    assert found.told.conflict_type == "edit_edit"
    assert found.told.diagnosis.startswith("Feature 1 was changed here")
    assert found.told.remedy


def test_geometry_in_conflict_is_no_field(tmp_path):
    park = office(tmp_path)
    change = patch(park.layer_id, 1, old_wkt="Point (9 9)", new_wkt="Point (4 6)")
    assert park.apply(change) == ["CONFLICT"]

    found = look(park, change)

    assert found.geometry is not None
    assert found.geometry.is_in_conflict
    assert found.told.conflict_fields == ()
    assert found.geometry.standing is Standing.OTHER
    assert found.geometry.change is not None
    assert found.geometry.change.distance == pytest.approx(34**0.5)
    assert found.geometry.crs_authid == "EPSG:25832"


def test_decision_on_a_conflict_leaves_the_names_of_its_fields(tmp_path):
    park = office(tmp_path, oak(1, note="mine"))
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "theirs"})
    park.apply(change)
    park.service.ignore([change["uuid"]], "not needed")

    found = look(park, change)

    assert found.record.status is ServerStatus.IGNORED
    assert not any(item.is_in_conflict for item in found.fields)
    assert found.told.conflict_fields == ("note",)
    assert found.told.diagnosis == ""
    assert found.decision is not None
    assert found.decision.reason == "not needed"
    assert [item.job_id is None for item in found.history] == [False, True]


def test_moved_point_has_all_three_places_in_the_crs_of_the_layer(tmp_path):
    park = office(tmp_path, oak(1, geom="Point (565000 5934000)"))
    change = patch(
        park.layer_id,
        1,
        old_wkt="Point (10.0 53.55)",
        new_wkt="Point (10.001 53.55)",
        crs="EPSG:4326",
    )
    park.push(change)

    geometry = look(park, change).geometry

    assert place(geometry.old) == pytest.approx((566253.46, 5933921.42))
    assert place(geometry.new) == pytest.approx((566319.72, 5933922.3), abs=0.1)
    assert geometry.current == "Point (565000 5934000)"
    assert geometry.change.unit == "m"
    assert geometry.change.distance == pytest.approx(66.3, abs=0.5)


def test_geometry_that_is_left_alone_is_not_changed(tmp_path):
    park = office(tmp_path)
    change = patch(
        park.layer_id, 1, {"note": "old"}, {"note": "new"}, old_wkt="Point (1 2)"
    )
    park.push(change)

    geometry = look(park, change).geometry

    assert (geometry.old, geometry.new, geometry.current) == (
        "Point (1 2)",
        ABSENT,
        "Point (1 2)",
    )
    assert not geometry.is_changed
    assert geometry.standing is Standing.AS_OLD


def test_polygon_edit_tells_how_much_was_gained(tmp_path):
    source = database(tmp_path, GPKG).add_table("plots", geometry="Polygon")
    square = "Polygon ((0 0, 10 0, 10 10, 0 10, 0 0))"
    source.add_rows("plots", [{"fid": 1, "geom": square}])
    layer = source.layer("plots")
    path, project = tmp_path / "park.qgz", project_of(layer)
    assert project.write(str(path))
    service = open_service(PROJECT_ID, path, folder=tmp_path / "profile")
    park = Office(source, layer.id(), service)
    wider = "Polygon ((0 0, 12 0, 12 10, 0 10, 0 0))"
    change = patch(layer, 1, old_wkt=square, new_wkt=wider)
    park.push(change)

    geometry = look(park, change).geometry

    assert geometry.is_changed
    assert geometry.change.area == pytest.approx(20)
    assert geometry.change_here is None


def test_create_that_waits_has_no_feature_although_its_number_is_taken(tmp_path):
    park = office(tmp_path)
    change = create(
        park.layer_id, {"fid": 3, "note": "made", "girth": None}, "Point (7 7)"
    )
    park.push(change)

    found = look(park, change)

    assert (found.key, found.presence) == ("", Presence.NOT_MADE)
    fields = by_name(found)
    assert sides(fields["note"]) == (ABSENT, "made", ABSENT)
    assert fields["note"].is_changed
    assert not fields["girth"].is_changed
    assert found.geometry.new == "Point (7 7)"


def test_create_that_was_applied_is_found_by_the_key_it_got(tmp_path):
    park = office(tmp_path)
    change = create(
        park.layer_id, {"fid": 3, "note": "made"}, "Point (7 7)", local_pk=3
    )
    park.apply(change)

    found = look(park, change)

    assert (found.key, found.key_origin) == ("6", KeyOrigin.WRITTEN)
    assert found.presence is Presence.PRESENT
    assert by_name(found)["note"].standing is Standing.AS_NEW


def test_patch_of_a_feature_the_device_made_is_found_by_the_create(tmp_path):
    park = office(tmp_path)
    made = create(park.layer_id, {"note": "made"}, "Point (7 7)", local_pk=9)
    park.apply(made)
    change = patch(park.layer_id, "", {"note": "made"}, {"note": "new"}, local_pk=9)
    park.push(change, id="file-2")

    found = look(park, change)

    assert (found.key, found.key_origin) == ("6", KeyOrigin.CREATED)
    assert by_name(found)["note"].current == "made"


def test_feature_that_is_deleted_here_is_absent(tmp_path):
    park = office(tmp_path)
    change = patch(park.layer_id, 99, {"note": "old"}, {"note": "new"})
    park.apply(change)

    found = look(park, change)

    assert found.presence is Presence.ABSENT
    assert sides(by_name(found)["note"]) == ("old", "new", ABSENT)
    assert found.told.conflict_type == "edit_delete"


def test_delete_that_was_taken_back_shows_the_feature_again(tmp_path):
    park = office(tmp_path)
    change = delete(park.layer_id, 1, {"note": "old"}, "Point (1 2)")
    park.apply(change)
    gone = look(park, change)
    take_back(park.service, Selection(frozenset([change["uuid"]])))

    back = look(park, change)

    assert (gone.presence, gone.key_origin) == (Presence.ABSENT, KeyOrigin.WRITTEN)
    assert (back.presence, back.key_origin) == (Presence.PRESENT, KeyOrigin.SOURCE)
    assert by_name(back)["note"].standing is Standing.AS_OLD
    assert len(back.history) == 2


def test_null_is_no_missing_value(tmp_path):
    park = office(tmp_path, oak(1, note=None))
    change = patch(park.layer_id, 1, {"note": None}, {"note": "new"})
    park.push(change)

    note = by_name(look(park, change))["note"]

    assert sides(note) == (None, "new", None)
    assert note.standing is Standing.AS_OLD


def test_layer_that_the_project_lacks_is_told_with_what_was_recorded(tmp_path):
    park = office(tmp_path)
    change = patch(
        "gone_1",
        1,
        {"note": "old"},
        {"note": "new"},
        old_wkt="Point (10 53)",
        new_wkt="Point (10.1 53)",
        crs="EPSG:4326",
    )
    park.push(change)

    found = look(park, change)

    assert not found.is_layer_found
    assert found.layer_name == "gone_1"
    assert found.problem.code is DiagnosisCode.LAYER_UNKNOWN
    assert "gone_1" in found.problem_text
    assert found.problem_remedy
    assert sides(by_name(found)["note"]) == ("old", "new", ABSENT)
    assert found.geometry.crs_authid == "EPSG:4326"
    assert place(found.geometry.new) == pytest.approx((10.1, 53))


def test_layer_that_was_confirmed_is_looked_at(tmp_path):
    park = office(tmp_path)
    change = patch("gone_1", 1, {"note": "old"}, {"note": "new"})
    park.push(change)
    park.service.retry([change["uuid"]], layer_map={"gone_1": park.layer_id})

    found = look(park, change)

    assert found.layer_id == park.layer_id
    assert by_name(found)["note"].current == "old"


def test_data_that_are_gone_are_a_state(tmp_path):
    park = office(tmp_path)
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    park.push(change)
    park.source.path.unlink()

    found = look(park, change)

    assert found.presence is Presence.UNKNOWN
    assert found.problem_text
    assert sides(by_name(found)["note"]) == ("old", "new", ABSENT)


def test_project_that_is_gone_is_a_state(tmp_path):
    park = office(tmp_path)
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    park.push(change)
    park.service.project_path.unlink()

    found = look(park, change)

    assert "no such file" in found.problem_text
    assert sides(by_name(found)["note"]) == ("old", "new", ABSENT)


def test_memory_layer_is_a_state(tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:25832&field=note:string", "notes", "memory")
    path, project = tmp_path / "park.qgz", project_of(layer)
    assert project.write(str(path))
    service = open_service(PROJECT_ID, path, folder=tmp_path / "profile")
    park = Office(None, layer.id(), service)
    change = patch(layer, 1, {"note": "old"}, {"note": "new"})
    park.push(change)

    found = look(park, change)

    assert found.presence is Presence.UNKNOWN
    assert "memory" in found.problem_text
    assert sides(by_name(found)["note"]) == ("old", "new", ABSENT)


@pytest.fixture
def open_here():
    """QGIS's project; layers that are edited are let go at the end."""
    project = QgsProject.instance()
    yield project
    for layer in project.mapLayers().values():
        if layer.isEditable():
            layer.rollBack()
    project.clear()


def office_of(layer: QgsVectorLayer, project: QgsProject, folder: Path) -> Office:
    """The open project with a memory layer, and its service."""
    path = folder / "park.qgz"
    project.addMapLayer(layer)
    assert project.write(str(path))
    service = open_service(PROJECT_ID, path, folder=folder / "profile")
    return Office(None, layer.id(), service)


def look_here(park: Office, change: dict) -> Inspection:
    layers = MainThreadLayers(park.service.project_path)
    return Inspector(park.service, layers).inspect(change["uuid"])


def test_memory_layer_that_is_open_is_read_there(tmp_path, open_here):
    rows = [file_oak(number) for number in range(1, 2501)]
    layer = memory_layer(*rows)
    park = office_of(layer, open_here, tmp_path)
    change = patch(layer, 2400, {"note": "old"}, {"note": "new"})
    gone = patch(layer, 9000, {"note": "old"}, {"note": "new"})
    park.push(change, gone)

    found = look_here(park, change)
    assert found.presence is Presence.PRESENT
    assert found.problem_text == ""
    assert sides(by_name(found)["note"]) == ("old", "new", "old")
    assert look_here(park, gone).presence is Presence.ABSENT

    assert layer.startEditing()
    [feature] = layer.getFeatures("fid = 2400")
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("note"), "mine")
    found = look_here(park, change)
    assert sides(by_name(found)["note"]) == ("old", "new", "mine")


def test_edits_that_are_not_saved_are_shown_as_what_is_here(tmp_path, open_here):
    park = office(tmp_path)
    assert open_here.read(str(park.service.project_path))
    layer = open_here.mapLayer(park.layer_id)
    change, other = [
        patch(park.layer_id, n, {"note": "old"}, {"note": "new"}) for n in (1, 2)
    ]
    park.push(change, other)
    assert layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("note"), "mine")
    layer.changeGeometry(1, QgsGeometry.fromWkt("Point (77 8)"))

    found = look_here(park, change)
    assert sides(by_name(found)["note"]) == ("old", "new", "mine")
    assert found.geometry is not None
    assert "77 8" in str(found.geometry.current)
    assert found.is_unsaved
    assert not look_here(park, other).is_unsaved

    layer.deleteFeature(2)
    found = look_here(park, other)
    assert (found.presence, found.is_unsaved) == (Presence.ABSENT, True)

    layer.rollBack()
    found = look_here(park, change)
    assert sides(by_name(found)["note"]) == ("old", "new", "old")
    assert not found.is_unsaved


def test_unsaved_edit_of_a_row_that_somebody_deleted_is_no_deletion_here(
    tmp_path, open_here
):
    park = office(tmp_path)
    assert open_here.read(str(park.service.project_path))
    layer = open_here.mapLayer(park.layer_id)
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    park.push(change)
    assert layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("note"), "mine")
    with park.source.writing() as connection:
        connection.execute("DELETE FROM trees WHERE fid = 1")
        connection.commit()

    found = look_here(park, change)

    assert (found.presence, found.is_unsaved) == (Presence.ABSENT, False)


class NoAnswer(MainThreadLayers):
    """The main thread was busy when it was asked for features."""

    def memory_features(self, _setup, _key):
        return None


def test_memory_layer_that_does_not_answer_is_not_told_as_deleted(tmp_path, open_here):
    layer = memory_layer(file_oak(1))
    park = office_of(layer, open_here, tmp_path)
    change = patch(layer, 1, {"note": "old"}, {"note": "new"})
    park.push(change)

    found = Inspector(park.service, NoAnswer(park.service.project_path)).inspect(
        change["uuid"]
    )

    assert found.presence is Presence.UNKNOWN
    assert "memory" in found.problem_text


def test_search_for_a_key_works_out_no_virtual_field(qgis_app):
    layer = memory_layer(*(file_oak(number) for number in range(1, 6)))
    field = QgsField("far", QVariant.Double)
    layer.addExpressionField("0 / 0 + length(buffer($geometry, 9))", field)
    project = project_of(layer)
    parsed = deltafile_from_json(deltafile(patch(layer, 3, {"note": "old"}, {})))
    setup = find_layers(note_layers(project), parsed.deltas).setups[layer.id()]
    asked = []
    search = KeySearch(setup, layer, "3")
    get_features = layer.getFeatures

    class Asked:
        """The layer; what is asked of it is noted."""

        def __getattr__(self, name):
            return getattr(layer, name)

        def getFeatures(self, request):  # noqa: N802
            asked.append(request)
            return get_features(request)

    search.layer = Asked()
    while search.step():
        pass

    assert len(search.found) == 1
    flag = QgsFeatureRequest.Flag.SubsetOfAttributes
    far = layer.fields().indexOf("far")
    assert [bool(request.flags() & flag) for request in asked] == [True, True]
    assert all(far not in request.subsetOfAttributes() for request in asked)


def test_change_that_is_gone_is_an_error_of_the_service(tmp_path):
    park = office(tmp_path)

    with pytest.raises(ServiceError):
        Inspector(park.service).inspect("nothing")


def test_project_is_read_once_until_it_is_saved_again(tmp_path):
    park = office(tmp_path)
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    park.push(change)
    inspector = Inspector(park.service)
    first = inspector.inspect(change["uuid"])
    start = time.monotonic()
    again = inspector.inspect(change["uuid"])
    took = time.monotonic() - start
    edit_project(park, lambda layer: layer.setFieldAlias(4, "Remark"))

    saved = inspector.inspect(change["uuid"])

    assert by_name(first)["note"].label == by_name(again)["note"].label == "note"
    assert by_name(saved)["note"].label == "Remark"
    assert took < 0.2


def test_looking_leaves_the_database_as_it_was(tmp_path):
    park = office(tmp_path)
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    park.push(change)
    inspector = Inspector(park.service)
    inspector.inspect(change["uuid"])
    before = park.source.content()

    with park.source.writing() as connection:
        connection.execute("UPDATE trees SET note = 'busy'")
        found = inspector.inspect(change["uuid"])
        connection.rollback()

    assert by_name(found)["note"].current == "old"
    assert park.source.content() == before


def test_display_expression_names_the_feature(tmp_path):
    park = office(tmp_path)
    edit_project(
        park, lambda layer: layer.setDisplayExpression("species || ' ' || girth")
    )
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    park.push(change)

    assert look(park, change).feature_name == "oak 80"


def test_feature_that_is_gone_is_named_by_what_was_recorded(tmp_path):
    park = office(tmp_path)
    edit_project(
        park, lambda layer: layer.setDisplayExpression("species || ' ' || fid")
    )
    change = delete(park.layer_id, 1, {"species": "oak"}, "Point (1 2)")
    park.apply(change)

    assert look(park, change).feature_name == "oak 1"


def with_photo_field(layer) -> None:
    widget = QgsEditorWidgetSetup("ExternalResource", {"RelativeStorage": 1})
    layer.setEditorWidgetSetup(layer.fields().indexOf("note"), widget)


def test_photos_are_found_in_the_folder_of_the_project(tmp_path):
    park = office(tmp_path)
    edit_project(park, with_photo_field)
    photo = tmp_path / "DCIM" / "tree.jpg"
    photo.parent.mkdir()
    photo.write_bytes(b"a picture")
    change = patch(
        park.layer_id, 1, {"note": "DCIM/old.jpg"}, {"note": "DCIM/tree.jpg"}
    )
    change["new"]["files_sha256"] = {
        "DCIM/tree.jpg": hashlib.sha256(b"a picture").hexdigest(),
        "DCIM/only_here.jpg": None,
    }
    park.push(change)

    found = {item.name: item for item in look(park, change).attachments}

    tree, old = found["DCIM/tree.jpg"], found["DCIM/old.jpg"]
    assert (tree.field, tree.path, tree.is_there) == ("note", photo, True)
    assert (tree.is_new, tree.is_other) == (True, False)
    assert (old.is_there, old.is_dropped) == (False, True)
    assert found["DCIM/only_here.jpg"].field == ""
    assert not found["DCIM/only_here.jpg"].is_there


def test_another_photo_of_the_same_name_is_noticed(tmp_path):
    park = office(tmp_path)
    edit_project(park, with_photo_field)
    (tmp_path / "tree.jpg").write_bytes(b"another picture")
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "tree.jpg"})
    sha256 = hashlib.sha256(b"a picture").hexdigest()
    change["new"]["files_sha256"] = {"tree.jpg": sha256}
    park.push(change)

    found = {item.name: item for item in look(park, change).attachments}

    assert (found["tree.jpg"].is_there, found["tree.jpg"].is_other) == (True, True)


@pytest.mark.parametrize(
    "name", ["//server/share/a.jpg", "\\\\server\\a.jpg", "file:///a"]
)
def test_files_of_other_computers_are_not_looked_for(tmp_path, name):
    park = office(tmp_path)
    edit_project(park, with_photo_field)
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": name})
    park.push(change)

    found = {item.name: item for item in look(park, change).attachments}

    assert (found[name].path, found[name].is_there) == (None, False)


def record_of(change, status, feedback=None) -> DeltaRecord:
    now = datetime(2026, 5, 1, tzinfo=timezone.utc)
    content = json.loads(json.dumps(change))
    return DeltaRecord(
        change["uuid"], "file", "ina", now, now, status, content, feedback
    )


def test_change_of_a_server_is_held_against_the_layer_here(tmp_path):
    park = office(tmp_path)
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    record = record_of(change, ServerStatus.CONFLICT, {"msg": "There are conflicts"})

    found = Inspector(park.service).inspect_record(record)

    assert not found.is_local
    assert sides(by_name(found)["note"]) == ("old", "new", "old")
    assert found.told.message
    assert found.told.remedy
    assert not park.service.store.path.exists()


def test_create_that_a_server_applied_is_found_by_its_key(tmp_path):
    park = office(tmp_path)
    change = create(park.layer_id, {"note": "old"}, "Point (2 2)")
    record = record_of(change, ServerStatus.APPLIED, {"modified_pk": 2})

    found = Inspector(park.service).inspect_record(record)

    assert (found.key, found.presence) == ("2", Presence.PRESENT)
    assert by_name(found)["note"].standing is Standing.AS_NEW


def test_change_that_a_server_lists_without_content_is_a_state(tmp_path):
    park = office(tmp_path)
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    record = replace(record_of(change, ServerStatus.ERROR), content={})

    found = Inspector(park.service).inspect_record(record)

    assert found.delta is None
    assert found.problem_text
