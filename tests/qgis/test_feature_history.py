"""Who changed one feature, when, and from what."""

from __future__ import annotations

import pytest

from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import ABSENT, DeltaMethod
from qfieldsync_cloud.core.inspection.feature_history import (
    EventKind,
    read_feature_history,
)
from qfieldsync_cloud.core.inspection.inspector import Inspector
from qfieldsync_cloud.core.revert import Selection
from qfieldsync_cloud.core.services.local.opening import open_service
from qfieldsync_cloud.core.services.local.reverting import take_back
from tests.qgis.factories import PROJECT_ID, create, delete, oak, patch
from tests.qgis.service_factories import office


def history(park, delta, service=None):
    inspector = Inspector(service or park.service)
    return read_feature_history(inspector, inspector.inspect(delta["uuid"]))


def told(found) -> list[tuple]:
    """Kind, method and steps of each event, the newest first."""
    return [
        (
            event.kind,
            event.method,
            {step.name: (step.before, step.after) for step in event.steps},
        )
        for event in found.events
    ]


def test_every_change_of_a_feature_is_told_the_newest_first(tmp_path):
    park = office(tmp_path)
    first = patch(park.layer_id, 1, {"note": "old"}, {"note": "one"})
    second = patch(
        park.layer_id,
        1,
        {"note": "one", "girth": 80},
        {"girth": 90},
        client="tablet-2",
    )
    other = patch(park.layer_id, 2, {"note": "old"}, {"note": "two"})
    park.apply(first, other)
    park.apply(second, id="file-2")
    park.service.set_client_name("tablet-2", "South crew")

    found = history(park, first)

    assert told(found) == [
        (EventKind.WRITTEN, DeltaMethod.PATCH, {"girth": (80, 90)}),
        (EventKind.WRITTEN, DeltaMethod.PATCH, {"note": ("old", "one")}),
    ]
    newest = found.events[0]
    assert (newest.device.name, newest.delta_id) == ("South crew", second["uuid"])
    assert newest.user == park.service.user
    assert newest.deltafile_id == "file-2"


def test_feature_that_a_device_made_is_followed_from_its_create(tmp_path):
    park = office(tmp_path)
    made = create(park.layer_id, {"note": "made"}, "Point (7 7)", local_pk=9)
    edited = patch(park.layer_id, "", {"note": "made"}, {"note": "new"}, local_pk=9)
    park.apply(made)
    park.apply(edited, id="file-2")

    found = history(park, edited)

    assert [event.method for event in found.events] == [
        DeltaMethod.PATCH,
        DeltaMethod.CREATE,
    ]
    assert found.events[1].geometry.new == "Point (7 7)"
    assert history(park, made).events == found.events


def test_what_waits_or_was_refused_is_told_too(tmp_path):
    park = office(tmp_path, oak(1, note="mine"))
    conflict = patch(park.layer_id, 1, {"note": "old"}, {"note": "theirs"})
    park.apply(conflict)
    waits = patch(park.layer_id, 1, {"girth": 80}, {"girth": 81})
    park.push(waits, id="file-2")

    found = history(park, waits)

    assert [event.kind for event in found.events] == [EventKind.LEFT] * 2
    assert [event.status for event in found.events] == [
        ServerStatus.PENDING,
        ServerStatus.CONFLICT,
    ]
    assert found.events[1].said.startswith("Conflict")


def test_what_was_taken_back_is_told_once(tmp_path):
    park = office(tmp_path)
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "one"})
    park.apply(change)
    take_back(park.service, Selection(frozenset([change["uuid"]])))

    back = told(history(park, change))
    park.service.retry([change["uuid"]])
    again = told(history(park, change))

    assert back == [
        (EventKind.TAKEN_BACK, DeltaMethod.PATCH, {"note": ("one", "old")}),
        (EventKind.WRITTEN, DeltaMethod.PATCH, {"note": ("old", "one")}),
    ]
    assert [kind for kind, _method, _steps in again].count(EventKind.LEFT) == 1


def test_deleted_feature_keeps_its_history(tmp_path):
    park = office(tmp_path)
    moved = patch(park.layer_id, 1, old_wkt="Point (1 2)", new_wkt="Point (4 6)")
    gone = delete(park.layer_id, 1, {"note": "old"}, "Point (4 6)")
    park.apply(moved)
    park.apply(gone, id="file-2")

    found = history(park, gone)

    assert [event.method for event in found.events] == [
        DeltaMethod.DELETE,
        DeltaMethod.PATCH,
    ]
    assert found.events[0].geometry.old == "Point (4 6)"
    assert found.events[0].geometry.new is ABSENT
    assert found.events[1].geometry.change.distance == pytest.approx(5)


def test_another_computer_knows_what_was_written_and_not_who_sent_it(tmp_path):
    park = office(tmp_path)
    first = patch(park.layer_id, 1, {"note": "old"}, {"note": "one"})
    park.apply(first)
    elsewhere = open_service(
        PROJECT_ID, park.service.project_path, folder=tmp_path / "elsewhere"
    )
    park.service = elsewhere
    second = patch(park.layer_id, 1, {"note": "one"}, {"note": "two"})
    park.push(second, id="file-2")

    found = history(park, second)

    assert told(found)[1] == (
        EventKind.WRITTEN,
        DeltaMethod.PATCH,
        {"note": ("old", "one")},
    )
    assert (found.events[1].user, found.events[1].client_id) == ("", "tablet-1")


def test_feature_of_a_layer_that_is_gone_has_what_was_sent(tmp_path):
    park = office(tmp_path)
    first = patch("gone_1", 7, {"note": "old"}, {"note": "one"})
    other = patch("gone_1", 8, {"note": "old"}, {"note": "two"})
    park.apply(first, other)

    found = history(park, first)

    assert [event.delta_id for event in found.events] == [first["uuid"]]
    assert found.events[0].status is ChangeStatus.NOT_APPLIED


def test_create_that_was_not_applied_has_its_own_changes_only(tmp_path):
    park = office(tmp_path)
    made = create(park.layer_id, {"note": "made"}, "Point (7 7)", local_pk=9)
    edited = patch(park.layer_id, "", {"note": "made"}, {"note": "new"}, local_pk=9)
    other = create(park.layer_id, {"note": "other"}, "Point (8 8)", local_pk=10)
    park.push(made, edited, other)

    found = history(park, made)

    assert {event.delta_id for event in found.events} == {
        made["uuid"],
        edited["uuid"],
    }


def test_ledger_that_cannot_be_read_is_told(tmp_path):
    park = office(tmp_path)
    change = patch(park.layer_id, 1, {"note": "old"}, {"note": "one"})
    park.apply(change)
    inspector = Inspector(park.service)
    inspection = inspector.inspect(change["uuid"])
    with park.source.path.open("r+b") as file:
        file.write(b"no database at all")

    found = read_feature_history(inspector, inspection)

    assert found.problem
    assert [event.kind for event in found.events] == [EventKind.WRITTEN]
