"""Package, edit as a crew would, push, apply: the source holds exactly those edits.

The deltafiles are written by `tests.device`, which shares nothing with the plugin.
"""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from tests.integration.office import (
    SHAPEFILE,
    Table,
    all_databases,
    all_kinds,
    all_packagers,
    both_keys,
)

COLUMNS = {"species": "text", "height": "double", "girth": "int", "photo": "text"}


def trees(key: str = "fid") -> Table:
    rows: list[dict[str, Any]] = [
        {"species": "oak", "height": 12.5, "girth": 80, "geom": "Point (1 2)"},
        {"species": "ash", "height": 2, "photo": "DCIM/a.jpg", "geom": "Point (2 2)"},
        {"species": "elm", "geom": "Point (3 2)"},
    ]
    # the package numbers features from 1, the office does not
    numbered = [{key: 10 * n, **row} for n, row in enumerate(rows, 1)]
    return Table(COLUMNS, numbered, key=key)


OAK = {"species": "oak", "height": 12.5, "girth": 80, "geom": "Point (1 2)"}
ASH = {"species": "ash", "height": 2, "photo": "DCIM/a.jpg", "geom": "Point (2 2)"}
ELM = {"species": "elm", "geom": "Point (3 2)"}

SOURCES = [
    pytest.param(kind, key, id=f"{kind}-{key}")
    for kind in ("gpkg", "spatialite", "postgis", "shp")
    for key in ("fid", "id")
    if (kind, key) != (SHAPEFILE, "id")
]
all_sources = pytest.mark.parametrize(("kind", "key"), SOURCES)


@all_packagers
@all_sources
def test_day_when_it_comes_in_one_file_then_source_holds_exactly_its_edits(
    open_office, kind, key, packager
):
    office = open_office(kind, trees=trees(key), packager=packager)
    with office.device() as device:
        layer = device.layer("trees")
        oak = layer.find(species="oak")
        layer.change(oak, height=13.25, girth=None)
        layer.move(oak, "Point (7.1 8.2)")
        layer.delete(layer.find(species="ash"))
        lime = layer.create("Point (5 5)", species="lime", height=1.5)
        layer.change(lime, girth=9)
        layer.delete(layer.create("Point (0 0)", species="mistake"))
        pushed = device.push()

    done = office.apply(pushed)

    assert [delta["method"] for delta in pushed.deltas] == ["patch", "delete", "create"]
    assert done.told == ["applied"] * 3
    assert office.rows() == {
        10: {"species": "oak", "height": 13.25, "geom": "Point (7.1 8.2)"},
        30: ELM,
        31: {"species": "lime", "height": 1.5, "girth": 9, "geom": "Point (5 5)"},
    }
    assert office.apply(pushed).told == ["already"] * 3


@all_packagers
@all_sources
def test_feature_when_made_in_the_field_then_later_files_change_and_delete_it(
    open_office, kind, key, packager
):
    """The device knows it by its key in the package only, for as long as it likes."""
    office = open_office(kind, trees=trees(key), packager=packager)
    with office.device() as device:
        layer = device.layer("trees")
        lime = layer.create("Point (5 5)", species="lime")
        fir = layer.create("Point (6 6)", species="fir")
        first = device.push()
        layer.change(lime, height=3)
        layer.move(fir, "Point (9 9)")
        second = device.push()
        layer.change(lime, height=4, girth=20)
        layer.delete(fir)
        third = device.push()

    told = [office.apply(push).told for push in (first, second, third)]

    assert told == [["applied"] * 2] * 3
    assert {delta["sourcePk"] for delta in second.deltas + third.deltas} == {""}
    lime_row = {"species": "lime", "height": 4, "girth": 20, "geom": "Point (5 5)"}
    assert office.rows() == {10: OAK, 20: ASH, 30: ELM, 31: lime_row}


@all_kinds
def test_files_when_all_come_late_then_give_the_same(open_office, kind):
    """The office was closed for two days; and one file comes twice."""
    office = open_office(kind, trees=trees())
    with office.device() as device:
        layer = device.layer("trees")
        elm = layer.find(species="elm")
        layer.change(elm, height=1)
        lost = device.push(is_answered=False)
        layer.change(layer.find(species="oak"), height=14)
        again = device.push()
        layer.change(elm, height=2)
        last = device.push()

    told = [office.apply(push).told for push in (lost, again, last)]

    # the patch of the elm came with the first file and with the second
    assert told == [["applied"], ["already", "applied"], ["applied"]]
    assert office.rows() == {
        10: {**OAK, "height": 14},
        20: ASH,
        30: {**ELM, "height": 2},
    }


@all_databases
@both_keys
def test_two_devices_when_they_meet_then_conflict_there_and_nowhere_else(
    open_office, kind, key
):
    office = open_office(kind, trees=trees(key))
    with office.device("north") as north, office.device("south") as south:
        for device, height in ((north, 13), (south, 14)):
            layer = device.layer("trees")
            layer.change(layer.find(species="oak"), height=height)
        layer = north.layer("trees")
        layer.change(layer.find(species="elm"), height=1)
        layer.create("Point (5 5)", species="lime")
        layer.delete(layer.find(species="ash"))
        layer = south.layer("trees")
        layer.change(layer.find(species="elm"), girth=7)
        layer.create("Point (6 6)", species="fir")
        layer.change(layer.find(species="ash"), height=3)
        pushes = north.push(), south.push()

    first, second = map(office.apply, pushes)

    assert first.told == ["applied"] * 4
    assert second.told == [
        "conflict edit_edit",
        "applied",
        "applied",
        "conflict edit_delete",
    ]
    assert office.rows() == {
        10: {**OAK, "height": 13},
        30: {**ELM, "height": 1, "girth": 7},
        31: {"species": "lime", "geom": "Point (5 5)"},
        32: {"species": "fir", "geom": "Point (6 6)"},
    }


@all_kinds
def test_two_devices_when_they_number_alike_then_each_keeps_its_own(open_office, kind):
    """Both call their new tree 4; what they do to it later stays apart."""
    office = open_office(kind, trees=trees())
    with office.device("north") as north, office.device("south") as south:
        devices = ((north, "lime", 5), (south, "fir", 6))
        keys = [
            device.layer("trees").create(f"Point ({x} 0)", species=species)
            for device, species, x in devices
        ]
        assert keys[0] == keys[1]
        pushes = [north.push(), south.push()]
        for device, _species, height in devices:
            device.layer("trees").change(keys[0], height=height)
        pushes += [north.push(), south.push()]

    told = [office.apply(push).told for push in pushes]

    assert told == [["applied"]] * 4
    assert {
        row["species"]: (row["height"], row["geom"])
        for key, row in office.rows().items()
        if key > 30
    } == {"lime": (5, "Point (5 0)"), "fir": (6, "Point (6 0)")}


@all_kinds
def test_delete_when_the_office_left_the_feature_alone_then_it_is_gone(
    open_office, kind
):
    office = open_office(kind, trees=trees())
    with office.device("north") as north, office.device("south") as south:
        layer = north.layer("trees")
        layer.change(layer.find(species="oak"), height=13)
        for species in ("oak", "ash", "elm"):
            layer = south.layer("trees")
            layer.delete(layer.find(species=species))
        pushes = north.push(), south.push()

    first, second = map(office.apply, pushes)

    assert first.told == ["applied"]
    assert second.told == ["conflict delete_edit", "applied", "applied"]
    assert office.rows() == {10: {**OAK, "height": 13}}


@all_kinds
def test_photo_when_taken_then_its_name_is_in_the_source_and_its_sum_in_the_file(
    open_office, kind
):
    office = open_office(kind, trees=trees())
    office.set_attachment("photo")
    office.folder.joinpath("DCIM").mkdir()
    office.folder.joinpath("DCIM", "a.jpg").write_bytes(b"an ash")
    with office.device() as device:
        layer = device.layer("trees")
        name = layer.take_photo(layer.find(species="oak"), "photo", b"an oak")
        other = layer.take_photo(layer.find(species="ash"), "photo", b"a second one")
        assert device.package.folder.joinpath(name).read_bytes() == b"an oak"
        pushed = device.push()

    assert office.apply(pushed).told == ["applied"] * 2

    by_name = {
        name: sha
        for delta in pushed.deltas
        for side in ("old", "new")
        for name, sha in delta[side].get("files_sha256", {}).items()
    }
    assert by_name == {
        name: hashlib.sha256(b"an oak").hexdigest(),
        other: hashlib.sha256(b"a second one").hexdigest(),
        "DCIM/a.jpg": hashlib.sha256(b"an ash").hexdigest(),
    }
    assert office.rows()[10]["photo"] == name
    assert office.rows()[20]["photo"] == other
