"""Taking back what a `LocalService` applied: the store and the data always agree."""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone

import pytest
from qgis.core import QgsProject

from qfieldsync_cloud.core.changes.reading import reader_of
from qfieldsync_cloud.core.changes.safety import Light, safety_of
from qfieldsync_cloud.core.changes.status import ChangeStatus, change_status
from qfieldsync_cloud.core.changes.summary import state_of
from qfieldsync_cloud.core.errors import StoreError
from qfieldsync_cloud.core.revert import Selection
from qfieldsync_cloud.core.services.local import reverting
from qfieldsync_cloud.core.services.local.reverting import take_back
from qfieldsync_cloud.core.sync.resolution import Policy
from tests.qgis.factories import (
    GPKG,
    LEDGERS,
    apply,
    create,
    delete,
    oak,
    patch,
    project_of,
    stored,
)
from tests.qgis.file_factories import layer_rows, memory_layer
from tests.qgis.file_factories import oak as file_oak
from tests.qgis.service_factories import Office, office
from tests.qgis.test_service_apply import OpenHere

LONG_AGO = datetime(2020, 1, 1, tzinfo=timezone.utc)


def three(layer_id: str) -> list[dict]:
    return [
        create(layer_id, {"species": "ash"}, "Point (9 9)", local_pk="7"),
        patch(layer_id, 1, {"note": "old"}, {"note": "new"}),
        delete(layer_id, 2, {"note": "old"}),
    ]


def before() -> dict:
    return {n: stored(oak(n)) for n in range(1, 6)}


@pytest.mark.parametrize("by", ["uuids", "deltafile", "since"])
def test_deltas_that_were_taken_back_are_not_applied_and_can_be_again(tmp_path, by):
    park = office(tmp_path)
    deltas = three(park.layer_id)
    assert park.apply(*deltas) == ["APPLIED"] * 3
    selection = {
        "uuids": Selection(frozenset(item["uuid"] for item in deltas)),
        "deltafile": Selection(deltafile_id="file-1"),
        "since": Selection(since=LONG_AGO),
    }[by]

    taken = take_back(park.service, selection)

    assert (taken.unknown_ids, taken.failures) == ((), {})
    assert park.source.rows() == before()
    assert park.statuses() == ["NOT_APPLIED"] * 3
    for message in park.messages():
        assert "aken back" in message
    # nobody asked for it to be applied again
    assert park.apply_again() == ["NOT_APPLIED"] * 3
    park.service.retry([item["uuid"] for item in deltas])
    assert park.apply_again() == ["APPLIED"] * 3
    assert park.source.rows()[1]["note"] == "new"
    history = [item.status.value for item in park.service.history(deltas[0]["uuid"])]
    assert history == [
        "STATUS_APPLIED",
        "STATUS_NOT_APPLIED",
        "STATUS_PENDING",
        "STATUS_APPLIED",
    ]


def shown(park: Office) -> list[ChangeStatus]:
    """Where the docks say that the changes stand, in the order of arrival."""
    reader = reader_of(park.service, {})
    found, batch = [], reader.read()
    while batch.added:
        found += batch.added
        assert batch.counts is not None
        counts = {status: count for status, count in batch.counts.items() if count}
        batch = reader.read()
    found.sort(key=lambda row: row.seq)
    statuses = [row.traits.status for row in found]
    assert counts == Counter(statuses)
    return statuses


def test_change_that_was_taken_back_is_not_called_refused(tmp_path):
    park = office(tmp_path)
    there, gone = (
        patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}),
        patch("unknown", 1, {}, {"note": "new"}),
    )
    assert park.apply(there, gone) == ["APPLIED", "NOT_APPLIED"]

    take_back(park.service, Selection(frozenset([there["uuid"]])))

    assert shown(park) == [ChangeStatus.TAKEN_BACK, ChangeStatus.NOT_APPLIED]
    # services know no such word, and say it beside theirs
    listed = park.service.list_deltas().items
    assert [item.status.value for item in listed] == ["STATUS_NOT_APPLIED"] * 2
    assert [(item.last_feedback or {}).get("taken_back") for item in listed] == [
        True,
        None,
    ]
    assert [state_of(item).status for item in listed] == shown(park)
    assert [
        change_status(item.status, item.feedback).name
        for item in park.service.history(there["uuid"])
    ] == ["APPLIED", "TAKEN_BACK"]


def test_change_that_was_taken_back_leaves_it_safe_to_sync(tmp_path):
    park = office(tmp_path)
    edit = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    park.apply(edit)

    take_back(park.service, Selection(frozenset([edit["uuid"]])))

    safety = safety_of(Counter(shown(park)))
    assert safety.light is Light.SAFE
    assert safety.reason == "the only change is settled"


@pytest.mark.parametrize("way", ["restored", "waits again", "set aside"])
def test_change_is_called_taken_back_no_longer_than_it_is(tmp_path, way):
    park = office(tmp_path)
    edit = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    park.apply(edit)
    ids = frozenset([edit["uuid"]])
    reader = reader_of(park.service, {})
    take_back(park.service, Selection(ids))
    while reader.read().added:
        pass

    if way == "restored":
        take_back(park.service, Selection(ids, is_again=True))
    elif way == "waits again":
        park.service.retry(ids)
    else:
        park.service.ignore(ids, "measured twice")

    expected = {
        "restored": ChangeStatus.APPLIED,
        "waits again": ChangeStatus.PENDING,
        "set aside": ChangeStatus.IGNORED,
    }[way]
    assert shown(park) == [expected]
    assert [state.status for state in reader.read().changed][-1:] == [expected]


def test_moment_in_the_future_takes_nothing_back(tmp_path):
    park = office(tmp_path)
    park.apply(*three(park.layer_id))
    tomorrow = datetime.now(timezone.utc) + timedelta(days=1)

    take_back(park.service, Selection(since=tomorrow))

    assert park.statuses() == ["APPLIED"] * 3


def test_delta_whose_feature_was_changed_since_stays_applied(tmp_path):
    park = office(tmp_path)
    one = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    park.apply(one)
    park.source.execute("UPDATE trees SET note = 'later' WHERE fid = 1")

    taken = take_back(park.service, Selection(frozenset({one["uuid"]})))

    assert park.statuses() == ["APPLIED"]
    assert taken.report.deltas[0].diagnosis is not None
    assert park.source.rows()[1]["note"] == "later"
    take_back(
        park.service, Selection(frozenset({one["uuid"]})), policy=Policy.OVERWRITE
    )
    assert park.statuses() == ["NOT_APPLIED"]
    assert park.source.rows()[1]["note"] == "old"


def test_taking_back_can_be_taken_back(tmp_path):
    park = office(tmp_path)
    deltas = three(park.layer_id)
    park.apply(*deltas)
    uuids = frozenset(item["uuid"] for item in deltas)
    take_back(park.service, Selection(uuids))

    take_back(park.service, Selection(uuids, is_again=True))

    assert park.statuses() == ["APPLIED"] * 3
    assert park.source.rows()[1]["note"] == "new"


def test_what_the_store_could_not_keep_it_hears_of_the_next_time(tmp_path, monkeypatch):
    park = office(tmp_path)
    [_, one, _] = deltas = three(park.layer_id)
    park.apply(*deltas)
    selection = Selection(frozenset({one["uuid"]}))

    def refuse(*_what):
        raise StoreError("store_full", "store", "full")

    with monkeypatch.context() as patched:
        patched.setattr(reverting, "record", refuse)
        with pytest.raises(StoreError):
            take_back(park.service, selection)
    assert park.source.rows()[1]["note"] == "old"
    assert park.statuses() == ["APPLIED"] * 3

    take_back(park.service, selection)

    assert park.statuses() == ["APPLIED", "NOT_APPLIED", "APPLIED"]
    assert park.messages()[1] == "Taken back before."


@contextmanager
def full_store(monkeypatch):
    """What is taken back meanwhile is not kept."""

    def refuse(*_what):
        raise StoreError("store_full", "store", "full")

    with monkeypatch.context() as patched:
        patched.setattr(reverting, "record", refuse)
        with pytest.raises(StoreError):
            yield


def test_what_the_store_could_not_keep_of_a_deltafile_it_hears_too(
    tmp_path, monkeypatch
):
    park = office(tmp_path)
    deltas = three(park.layer_id)
    park.apply(*deltas)
    selection = Selection(deltafile_id="file-1")
    with full_store(monkeypatch):
        take_back(park.service, selection)
    assert park.source.rows() == before()
    assert park.statuses() == ["APPLIED"] * 3

    take_back(park.service, selection)

    assert park.statuses() == ["NOT_APPLIED"] * 3
    assert park.messages() == ["Taken back before."] * 3


def test_deltafile_whose_change_holds_by_another_one_is_not_taken_back_before(
    tmp_path,
):
    park = office(tmp_path)
    [_, one, _] = deltas = three(park.layer_id)
    park.apply(*deltas)
    take_back(park.service, Selection(deltafile_id="file-1"))
    # somebody applies it without the service, in a deltafile of another id
    project = QgsProject()
    assert project.read(str(park.service.project_path))
    assert apply(project, one).told == ["applied"]
    project.clear()
    park.service.retry([one["uuid"]])
    park.apply_again()
    assert park.statuses() == ["NOT_APPLIED", "APPLIED", "NOT_APPLIED"]

    take_back(park.service, Selection(deltafile_id="file-1"))

    assert park.statuses() == ["NOT_APPLIED", "APPLIED", "NOT_APPLIED"]


def test_what_the_store_could_not_keep_of_applying_again_it_hears_the_next_time(
    tmp_path, monkeypatch
):
    park = office(tmp_path)
    deltas = three(park.layer_id)
    park.apply(*deltas)
    applied = park.source.rows()
    chosen = frozenset(item["uuid"] for item in deltas)
    take_back(park.service, Selection(chosen))
    with full_store(monkeypatch):
        take_back(park.service, Selection(chosen, is_again=True))
    assert park.source.rows() == applied
    assert park.statuses() == ["NOT_APPLIED"] * 3

    take_back(park.service, Selection(chosen, is_again=True))

    assert park.statuses() == ["APPLIED"] * 3
    assert park.source.rows() == applied


def test_delta_that_no_ledger_knows_is_told(tmp_path):
    park = office(tmp_path)
    park.apply(*three(park.layer_id))

    taken = take_back(park.service, Selection(frozenset({"never seen"})))

    assert taken.unknown_ids == ("never seen",)
    assert park.statuses() == ["APPLIED"] * 3


def test_change_that_a_backup_has_not_counts_as_not_applied_when_it_is_taken_back(
    tmp_path,
):
    """The memory of what was applied is as old as the data."""
    park = office(tmp_path)
    layer_id = park.layer_id
    kept = patch(layer_id, 1, {"note": "old"}, {"note": "kept"})
    park.apply(kept)
    backup = park.source.content()
    lost = [
        patch(layer_id, 2, {"note": "old"}, {"note": "new"}),
        create(layer_id, {"species": "elm"}, "Point (9 9)", local_pk=7),
        patch(layer_id, "", {"note": None}, {"note": "x"}, local_pk=7),
        delete(layer_id, 3, {}),
    ]
    park.apply(*lost, id="file-2")
    after = park.source.rows()
    park.source.path.write_bytes(backup)

    chosen = Selection(frozenset(delta["uuid"] for delta in lost))
    taken = take_back(park.service, chosen)

    assert set(taken.lost_ids) == chosen.delta_uuids
    assert park.statuses() == ["APPLIED", *["NOT_APPLIED"] * 4]
    assert park.messages()[1] == (
        "The data were put back as they were before; it can be applied again."
    )
    park.service.retry(taken.lost_ids)
    assert park.apply_again() == ["APPLIED"] * 5
    assert park.source.rows() == after


def test_change_that_the_data_hold_stays_applied_when_the_ledger_was_removed(tmp_path):
    park = office(tmp_path)
    deltas = three(park.layer_id)
    park.apply(*deltas)
    after = park.source.rows()
    park.source.execute(f"DELETE FROM {LEDGERS[GPKG]}")

    taken = take_back(
        park.service, Selection(frozenset(delta["uuid"] for delta in deltas))
    )

    assert taken.lost_ids == ()
    assert len(taken.unknown_ids) == 3
    assert park.statuses() == ["APPLIED"] * 3
    assert park.source.rows() == after


def test_memory_layer_is_put_back_through_the_open_project(tmp_path):
    park: Office = office(tmp_path)
    layer = memory_layer(file_oak(1))
    project: QgsProject = project_of(layer)
    assert project.write(str(park.service.project_path))
    park.open_project = OpenHere(project)
    assert park.apply(patch(layer, 1, {"note": "old"}, {"note": "new"})) == ["APPLIED"]

    take_back(park.service, Selection(since=LONG_AGO), open_project=park.open_project)

    assert park.statuses() == ["NOT_APPLIED"]
    [row] = layer_rows(layer).values()
    assert row["note"] == "old"


SOUTH = "5a7b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d"
AGREEING = {
    "delete": lambda layer_id: (
        delete(layer_id, 1),
        delete(layer_id, 1, clientId=SOUTH),
    ),
    "patch": lambda layer_id: (
        patch(layer_id, 1, {"note": "old"}, {"note": "new"}),
        patch(layer_id, 1, {"note": "old"}, {"note": "new"}, clientId=SOUTH),
    ),
}


@pytest.mark.parametrize("kind", AGREEING)
def test_change_that_found_it_done_when_the_other_is_taken_back_then_goes_too(
    tmp_path, kind
):
    """The data hold it no more, whoever wrote it."""
    park = office(tmp_path)
    before = park.source.rows()
    first, second = AGREEING[kind](park.layer_id)
    park.apply(first)
    park.apply(second, id="file-2")
    after = park.source.rows()

    taken = take_back(park.service, Selection(frozenset({first["uuid"]})))

    assert [item.uuid for item in taken.report.deltas] == [
        first["uuid"],
        second["uuid"],
    ]
    assert park.statuses() == ["NOT_APPLIED"] * 2
    assert park.source.rows() == before
    # neither is known as applied any more
    park.service.retry([second["uuid"]])
    assert park.apply_again() == ["NOT_APPLIED", "APPLIED"]
    assert park.source.rows() == after


def test_change_that_found_it_done_when_the_data_hold_it_still_then_stays(tmp_path):
    park = office(tmp_path)
    first = patch(
        park.layer_id, 1, {"note": "old", "girth": 80}, {"note": "new", "girth": 81}
    )
    park.source.execute("UPDATE trees SET species = 'elm' WHERE fid = 1")
    second = patch(park.layer_id, 1, {"species": "oak"}, {"species": "elm"})
    assert park.apply(first, second) == ["APPLIED"] * 2

    take_back(park.service, Selection(frozenset({first["uuid"]})))

    assert park.statuses() == ["NOT_APPLIED", "APPLIED"]
    assert park.source.rows()[1]["species"] == "elm"


def test_change_that_found_it_done_when_the_other_is_not_taken_back_then_stays(
    tmp_path,
):
    park = office(tmp_path)
    first, second = AGREEING["patch"](park.layer_id)
    park.apply(first, second)
    park.source.execute("UPDATE trees SET note = 'office' WHERE fid = 1")

    taken = take_back(park.service, Selection(frozenset({first["uuid"]})))

    assert [item.uuid for item in taken.report.deltas] == [first["uuid"]]
    assert park.statuses() == ["APPLIED"] * 2
