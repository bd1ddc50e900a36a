"""Trees with inspections: parents and children made, changed and deleted outside."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.integration.office import (
    POSTGIS,
    Office,
    Table,
    all_databases,
    all_packagers,
)

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
OAK, ASH = (
    "0d1c9f3e-52c5-4a1e-8a53-3c7d1f6f1a10",
    "5f9c7d6a-0a6b-4e64-9f7e-2d8b8a0c7d11",
)


def related(open_office: Any, kind: str, packager: str = "hand made") -> Office:
    """Inspections point to the UUID of their tree, which the form makes."""
    trees = Table(
        {"uuid": "text", "species": "text"},
        [
            {"fid": 70, "uuid": OAK, "species": "oak", "geom": "Point (1 2)"},
            {"fid": 80, "uuid": ASH, "species": "ash", "geom": "Point (2 2)"},
        ],
    )
    inspections = Table(
        {"tree": "text", "note": "text"},
        [
            {"fid": 7, "tree": OAK, "note": "sound"},
            {"fid": 8, "tree": OAK, "note": "pruned"},
            {"fid": 9, "tree": ASH, "note": "ill"},
        ],
        geometry=None,
    )
    office = open_office(kind, trees=trees, inspections=inspections, packager=packager)
    office.set_default("uuid", "uuid('WithoutBraces')")
    office.compose("trees", "inspections", "tree", "uuid")
    return office


def pairs(office: Office) -> dict[str, list[str]]:
    """Notes of the inspections by the species of the tree they point to."""
    species = {row["uuid"]: row["species"] for row in office.rows().values()}
    found: dict[str, list[str]] = {name: [] for name in species.values()}
    for _key, row in sorted(office.rows("inspections").items()):
        found[species[row["tree"]]].append(row["note"])
    return found


@all_packagers
@all_databases
def test_children_when_made_with_their_parent_then_point_to_it(
    open_office, kind, packager
):
    office = related(open_office, kind, packager)
    with office.device() as device:
        trees, inspections = map(device.layer, ("trees", "inspections"))
        lime = trees.create("Point (5 5)", species="lime")
        uuid = trees.feature(lime)["uuid"]
        assert UUID.fullmatch(uuid)
        first = inspections.create(tree=uuid, note="planted")
        inspections.create(tree=OAK, note="felled soon")
        pushes = [device.push()]
        inspections.change(first, note="watered")
        inspections.create(tree=uuid, note="staked")
        inspections.change(inspections.find(note="ill"), tree=uuid)
        pushes.append(device.push())

    told = [office.apply(push).told for push in pushes]

    assert told == [["applied"] * 3, ["applied"] * 3]
    assert pairs(office) == {
        "oak": ["sound", "pruned", "felled soon"],
        "ash": [],
        "lime": ["ill", "watered", "staked"],
    }


@all_packagers
@all_databases
def test_children_when_their_parent_is_deleted_then_go_with_it(
    open_office, kind, packager
):
    office = related(open_office, kind, packager)
    with office.device() as device:
        trees = device.layer("trees")
        trees.delete(trees.find(species="oak"))
        lime = trees.create("Point (5 5)", species="lime")
        device.layer("inspections").create(
            tree=trees.feature(lime)["uuid"], note="planted"
        )
        trees.delete(lime)
        pushed = device.push()

    done = office.apply(pushed)

    assert [delta["localLayerName"] for delta in pushed.deltas] == [
        "inspections",
        "inspections",
        "trees",
    ]
    assert done.told == ["applied"] * 3
    assert pairs(office) == {"ash": ["ill"]}


@pytest.mark.parametrize("comes_first", ["north", "south"])
@all_databases
def test_parent_when_one_deletes_it_and_another_adds_to_it_then_nothing_is_lost(
    open_office, kind, comes_first
):
    """No foreign key holds them together: both are applied, in any order."""
    office = related(open_office, kind)
    with office.device("north") as north, office.device("south") as south:
        trees = north.layer("trees")
        trees.delete(trees.find(species="ash"))
        south.layer("inspections").create(tree=ASH, note="better")
        pushes = {"north": north.push(), "south": south.push()}

    order = sorted(pushes, key=lambda name: name != comes_first)
    told = {name: office.apply(pushes[name]).told for name in order}

    assert told == {"north": ["applied"] * 2, "south": ["applied"]}
    notes = [row["note"] for row in office.rows("inspections").values()]
    assert notes == ["sound", "pruned", "better"]


def test_parent_when_a_foreign_key_holds_its_children_then_the_order_serves(
    open_office,
):
    """The device deletes children before their parent, and makes them after it."""
    office = related(open_office, POSTGIS)
    office.execute(
        "ALTER TABLE trees ADD UNIQUE (uuid)",
        "ALTER TABLE inspections ADD FOREIGN KEY (tree) REFERENCES trees (uuid)",
    )
    with office.device() as device:
        trees = device.layer("trees")
        trees.delete(trees.find(species="oak"))
        lime = trees.create("Point (5 5)", species="lime")
        device.layer("inspections").create(
            tree=trees.feature(lime)["uuid"], note="planted"
        )
        trees.change(lime, species="linden")
        pushed = device.push()

    assert office.apply(pushed).told == ["applied"] * 5
    assert pairs(office) == {"ash": ["ill"], "linden": ["planted"]}


@pytest.mark.parametrize("key_type", ["text", "uuid"])
@pytest.mark.parametrize("made", ["uuid()", "uuid('WithoutBraces')"])
def test_client_made_key_when_the_form_makes_it_then_is_the_key_in_the_source(
    open_office, key_type, made
):
    """A key that the device makes is there before the source has seen it."""
    rows = [{"code": OAK, "species": "oak", "geom": "Point (1 2)"}]
    table = Table({"species": "text"}, rows, key="code", key_type=key_type)
    office = open_office(POSTGIS, trees=table)
    office.set_default("code", made)
    with office.device() as device:
        layer = device.layer("trees")
        lime = layer.create("Point (5 5)", species="lime")
        code = layer.feature(lime)["code"]
        layer.change(layer.find(species="oak"), species="holm oak")
        pushes = [device.push()]
        layer.change(lime, species="linden")
        pushes.append(device.push())
        layer.delete(layer.find(code=OAK))
        pushes.append(device.push())

    told = [office.apply(push).told for push in pushes]

    assert [delta["sourcePk"] for push in pushes for delta in push.deltas] == [
        code,
        OAK,
        code,
        OAK,
    ]
    assert told == [["applied"] * 2, ["applied"], ["applied"]]
    kept = code.strip("{}") if key_type == "uuid" else code
    assert office.rows() == {kept: {"species": "linden", "geom": "Point (5 5)"}}
