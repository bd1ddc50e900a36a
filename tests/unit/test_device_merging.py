"""The table in `tests.device.merging`, row by row."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from tests.device.merging import merge

OAK = {"fid_1": 7, "fid": 3, "species": "oak", "height": 5, "photo": None}


def delta(uuid: str, method: str, *, pk: str = "7", **sides: Any) -> dict[str, Any]:
    source_pk = sides.pop("source_pk", "3")
    return {
        "uuid": uuid,
        "method": method,
        "localLayerId": sides.pop("layer", "trees_1"),
        "localPk": pk,
        "sourcePk": source_pk,
        **copy.deepcopy(sides),
    }


def create(uuid: str, attributes: Mapping[str, Any] = OAK, **more: Any):
    new = {"attributes": dict(attributes), "geometry": "Point (1 2)"}
    return delta(uuid, "create", new=new, **more)


def patch(uuid: str, was: Mapping[str, Any], now: Mapping[str, Any], **more: Any):
    old = {"attributes": {**OAK, **was}, "geometry": "Point (1 2)", "is_snapshot": True}
    new = {"attributes": dict(now), "is_snapshot": False}
    for side, name in ((old, "old_files"), (new, "new_files")):
        if name in more:
            side["files_sha256"] = more.pop(name)
    if "moved_to" in more:
        new["geometry"] = more.pop("moved_to")
    return delta(uuid, "patch", old=old, new=new, **more)


def delete(uuid: str, attributes: Mapping[str, Any] = OAK, **more: Any):
    old = {"attributes": dict(attributes), "geometry": "Point (1 2)"}
    return delta(uuid, "delete", old=old, **more)


def merged(*deltas: dict[str, Any]) -> list[dict[str, Any]]:
    waiting: list[dict[str, Any]] = []
    for item in deltas:
        merge(waiting, item)
    return waiting


def told(deltas: list[dict[str, Any]]) -> list[str]:
    return [f"{item['method']} {item['uuid']}" for item in deltas]


def test_create_when_it_takes_back_a_delete_then_both_vanish():
    assert merged(delete("a"), create("b")) == []


def test_create_when_it_differs_from_the_delete_then_both_stay():
    other = {**OAK, "height": 6}

    assert told(merged(delete("a"), create("b", other))) == ["delete a", "create b"]


def test_delete_when_the_office_never_saw_the_feature_then_both_vanish():
    assert merged(create("a"), patch("b", {}, {"height": 6}), delete("c")) == []


def test_delete_when_the_feature_was_patched_then_the_patch_stays():
    found = merged(patch("a", {}, {"height": 6}), delete("b", {**OAK, "height": 6}))

    assert told(found) == ["patch a", "delete b"]


def test_patch_when_the_feature_was_created_then_enters_the_create_in_its_place():
    found = merged(
        create("a", source_pk=""),
        create("b", pk="8"),
        patch("c", {}, {"height": 6}, moved_to="Point (3 4)", source_pk="11"),
    )

    assert told(found) == ["create a", "create b"]
    assert found[0]["new"] == {
        "attributes": {**OAK, "height": 6},
        "geometry": "Point (3 4)",
    }
    assert found[0]["sourcePk"] == "11"


def test_patch_when_there_was_another_then_old_is_the_first_and_new_the_last():
    found = merged(
        patch("a", {}, {"height": 6}),
        patch("b", {}, {"height": 1}, pk="8"),
        patch("c", {"height": 6}, {"height": 7, "species": "elm"}),
    )

    assert told(found) == ["patch b", "patch a"]
    assert found[1]["old"]["attributes"] == OAK
    assert found[1]["new"]["attributes"] == {"height": 7, "species": "elm"}
    assert (found[1]["old"]["is_snapshot"], found[1]["new"]["is_snapshot"]) == (
        True,
        False,
    )


def test_patch_when_all_is_as_it_was_then_nothing_is_left():
    assert (
        merged(
            patch("a", {}, {"height": 6}),
            patch("b", {"height": 6}, {"height": 5}),
        )
        == []
    )


def test_patch_when_one_field_is_as_it_was_then_is_still_named():
    found = merged(
        patch("a", {}, {"height": 6, "species": "elm"}),
        patch("b", {"height": 6, "species": "elm"}, {"height": 5}),
    )

    assert found[0]["new"]["attributes"] == {"height": 5, "species": "elm"}


def test_patch_when_the_feature_went_there_and_back_then_nothing_is_left():
    there = patch("a", {}, {}, moved_to="Point (3 4)")
    back = patch("b", {}, {}, moved_to="Point (1 2)")
    back["old"]["geometry"] = "Point (3 4)"

    assert merged(there, back) == []


def test_patch_when_it_sets_the_geometry_to_null_then_that_is_lost_in_merging():
    """As in QField: the known weakness of its merging."""
    found = merged(
        patch("a", {}, {}, moved_to="Point (3 4)"), patch("b", {}, {}, moved_to=None)
    )

    assert found[0]["new"]["geometry"] == "Point (3 4)"


def test_patch_when_a_photo_is_replaced_then_the_first_photo_is_forgotten():
    found = merged(
        patch("a", {}, {"photo": "DCIM/1.jpg"}, new_files={"DCIM/1.jpg": "11"}),
        patch(
            "b",
            {"photo": "DCIM/1.jpg"},
            {"photo": "DCIM/2.jpg"},
            old_files={"DCIM/1.jpg": "11"},
            new_files={"DCIM/2.jpg": "22"},
        ),
    )

    assert found[0]["new"]["files_sha256"] == {"DCIM/2.jpg": "22"}
    assert "files_sha256" not in found[0]["old"]


def test_deltas_when_they_are_of_other_features_then_are_left_alone():
    found = merged(create("a"), patch("b", {}, {"height": 6}, layer="hedges_1"))

    assert told(found) == ["create a", "patch b"]
