"""The simulated device writes what QField writes.

Held against deltas that a server had stored, against the schema, and against the
package, in which every edit must be found by somebody who knows nothing of the device.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, time, timezone
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from qgis.core import (
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsField,
    QgsProject,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QVariant

from tests.device.device import Device
from tests.device.errors import EditRefused, NotAPackage
from tests.device.hand_made_package import hand_made_package
from tests.qgis.factories import GPKG, database

ROOT = Path(__file__).parents[2]
RECORDED = ROOT / "tests/data/delta_lists/all.json"
SCHEMA = ROOT / "resources/schema/deltafile_1.json"
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
WKT = re.compile(r"(Multi)?(Point|LineString|Polygon)(Z|M|ZM)? \(.+\)", re.IGNORECASE)
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z?")

COLUMNS = (
    "species TEXT",
    "height DOUBLE",
    "girth MEDIUMINT",
    "big INTEGER",
    "healthy BOOLEAN",
    "planted DATE",
    "seen DATETIME",
    "scan BLOB",
    "photo TEXT",
)
OAK = {
    "fid": 70,
    "species": "oak",
    "height": 12.0,
    "girth": 80,
    "big": 2**53 + 1,
    "healthy": 1,
    "planted": "2020-02-29",
    "seen": "2024-03-04T05:06:07.678Z",
    "scan": b"\xffscan",
    "geom": "Point (25.9657 43.8356)",
}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[QgsProject]:
    folder = tmp_path / "office"
    folder.mkdir()
    made = database(folder, GPKG)
    made.add_table("trees", *COLUMNS).add_rows("trees", [OAK])
    made.add_table("kinds", "species TEXT", "latin TEXT", geometry=None)
    made.add_rows("kinds", [{"species": "oak", "latin": "Quercus"}])
    project = QgsProject()
    project.addMapLayers([made.layer("trees"), made.layer("kinds")])
    yield project
    project.clear()


def opened(project: QgsProject, tmp_path: Path, **more: Any) -> Device:
    """A device with a package of the project as it is."""
    source = tmp_path / "office" / "inventory.qgs"
    assert project.write(str(source))
    folder = tmp_path / f"device {len(list(tmp_path.iterdir()))}"
    hand_made_package(source, folder)
    return Device(folder, **more)


def of_all_methods(device: Device) -> list[dict[str, Any]]:
    """A patch, a create and a delete as they are pushed."""
    trees = device.layer("trees")
    oak = trees.find(species="oak")
    trees.change(oak, height=13.5, species=None)
    trees.move(oak, "Point (1 2)")
    patches = device.push().deltas
    trees.create("Point (0.1 0.2)", species="é", planted=date(2024, 2, 29))
    trees.delete(oak)
    return patches + device.push().deltas


def recorded() -> dict[str, list[dict[str, Any]]]:
    """Deltas that a server had stored, by method."""
    found: dict[str, list[dict[str, Any]]] = {}
    for entry in json.loads(RECORDED.read_text(encoding="utf-8")):
        content = entry["content"]
        found.setdefault(content["method"], []).append(content)
    return found


# What is pushed


def test_envelope_when_compared_with_recorded_deltas_then_has_their_keys_and_types(
    project, tmp_path
):
    with opened(project, tmp_path) as device:
        deltas = of_all_methods(device)

    assert [delta["method"] for delta in deltas] == ["patch", "create", "delete"]
    for delta in deltas:
        for other in recorded()[delta["method"]]:
            sides = {"old", "new"}
            assert delta.keys() - sides == other.keys() - sides
            assert delta.keys() >= other.keys()  # some recorded ones lack a side
            for name in delta.keys() - sides:
                assert type(delta[name]) is type(other[name]) is str
        for name in ("uuid", "clientId", "exportId"):
            assert UUID.fullmatch(delta[name])


def test_sides_when_compared_with_recorded_deltas_then_are_of_the_same_form(
    project, tmp_path
):
    """QField adds only its two marks and the sums of files."""
    own = {"is_snapshot", "files_sha256"}
    kinds = {"geometry": (str, type(None)), "attributes": dict}
    with opened(project, tmp_path) as device:
        deltas = of_all_methods(device)

    for delta in deltas:
        others = recorded()[delta["method"]]
        for side in {"old", "new"} & delta.keys():
            found = {name for other in others for name in other.get(side, {})}
            assert delta[side].keys() - own == found
            for name, kind in kinds.items():
                for one in (delta, *others):
                    if name in one.get(side, {}):
                        assert isinstance(one[side][name], kind)


@pytest.mark.parametrize("tells_utc", [True, False])
def test_deltafile_when_pushed_then_fits_the_schema_and_qfields_habits(
    project, tmp_path, tells_utc
):
    with opened(project, tmp_path, tells_utc=tells_utc) as device:
        trees = device.layer("trees")
        trees.create(None)
        trees.change(trees.find(species="oak"), species="elm")
        pushed = device.push()

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft7Validator(
        schema, format_checker=jsonschema.FormatChecker()
    ).validate(pushed.deltafile)
    assert pushed.deltafile.keys() == {"version", "id", "project", "deltas", "files"}
    assert pushed.deltafile["files"] == []
    assert pushed.text.startswith(
        '{\n    "deltas": [\n        {\n            "clientId"'
    )
    assert pushed.text.endswith("\n}\n")


def test_patch_when_recorded_then_old_is_whole_and_new_only_what_changed(
    project, tmp_path
):
    with opened(project, tmp_path) as device:
        [patch, _create, _delete] = of_all_methods(device)

    assert patch["old"] == {
        "attributes": {
            "fid_1": 1,
            "fid": 70,
            "species": "oak",
            "height": 12,
            "girth": 80,
            "big": 2**53 + 1,
            "healthy": True,
            "planted": "2020-02-29",
            "seen": "2024-03-04T05:06:07.678Z",
            "scan": "\ufffdscan",
            "photo": None,
        },
        "geometry": "Point (25.96569999999999823 43.83559999999999945)",
        "is_snapshot": True,
    }
    assert patch["new"] == {
        "attributes": {"height": 13.5, "species": None},
        "geometry": "Point (1 2)",
        "is_snapshot": False,
    }
    assert type(patch["old"]["attributes"]["height"]) is int
    assert (patch["localPk"], patch["sourcePk"]) == ("1", "70")
    assert patch["localLayerCrs"] == "EPSG:25832"
    [layer] = project.mapLayersByName("trees")
    assert patch["localLayerId"] == patch["sourceLayerId"] == layer.id()


def test_create_and_delete_when_recorded_then_have_one_side_without_a_mark(
    project, tmp_path
):
    with opened(project, tmp_path) as device:
        [_patch, create, delete] = of_all_methods(device)

    assert create["new"].keys() == {"attributes", "geometry"}
    assert "old" not in create
    assert (create["localPk"], create["sourcePk"]) == ("2", "")
    assert create["new"]["attributes"]["fid_1"] == 2
    assert create["new"]["attributes"]["fid"] is None
    assert WKT.fullmatch(create["new"]["geometry"])
    assert delete["old"].keys() == {"attributes", "geometry"}
    assert "new" not in delete
    assert delete["old"]["attributes"]["height"] == 13.5


def test_joined_and_virtual_fields_when_recorded_then_only_a_delete_has_them(
    project, tmp_path
):
    [trees], [kinds] = map(project.mapLayersByName, ("trees", "kinds"))
    trees.addExpressionField('"height" * 2', QgsField("double", QVariant.Double))
    join = QgsVectorLayerJoinInfo()
    join.setJoinFieldName("species")
    join.setTargetFieldName("species")
    join.setJoinLayer(kinds)
    join.setUsingMemoryCache(True)
    trees.addJoin(join)

    with opened(project, tmp_path) as device:
        [patch, create, delete] = of_all_methods(device)

    for delta, side in ((patch, "old"), (patch, "new"), (create, "new")):
        assert not {"double", "kinds_latin"} & delta[side]["attributes"].keys()
    assert delete["old"]["attributes"]["double"] == 27
    assert "kinds_latin" in delete["old"]["attributes"]


def test_values_when_entered_then_are_written_as_qt_6_does(project, tmp_path):
    moment = datetime.fromisoformat("2025-06-07T08:09:10.123")
    with opened(project, tmp_path) as device:
        trees = device.layer("trees")
        key = trees.create(
            seen=moment,
            height=1e300,
            big=-(2**63) + 1,
            girth=-1,
            healthy=False,
            species="\u00e9\U0001f333",
        )
        created = device.push().deltas[0]["new"]
        trees.change(key, seen=moment.replace(year=2026, tzinfo=timezone.utc))
        [patch] = device.push().deltas

    assert created["geometry"] is None
    values = created["attributes"]
    assert values["seen"] == "2025-06-07T08:09:10.123"
    assert values["height"] == 1e300
    assert values["big"] == -(2**63) + 1
    assert values["healthy"] is False
    assert values["species"] == "\u00e9\U0001f333"
    assert patch["new"]["attributes"] == {"seen": "2026-06-07T08:09:10.123Z"}
    assert MOMENT.fullmatch(patch["old"]["attributes"]["seen"])


def test_moments_when_the_device_does_not_tell_utc_then_none_has_a_zone(
    project, tmp_path
):
    with opened(project, tmp_path, tells_utc=False) as device:
        trees = device.layer("trees")
        trees.change(
            trees.find(species="oak"),
            seen=datetime.fromisoformat("2025-01-01T00:00:00.004"),
        )
        [patch] = device.push().deltas

    assert patch["old"]["attributes"]["seen"] == "2024-03-04T05:06:07.678"
    assert patch["new"]["attributes"]["seen"] == "2025-01-01T00:00:00.004"


def test_table_without_geometry_when_patched_then_both_geometries_are_null(
    project, tmp_path
):
    with opened(project, tmp_path) as device:
        kinds = device.layer("kinds")
        kinds.change(kinds.find(species="oak"), latin="Quercus robur")
        [patch] = device.push().deltas

    assert (patch["old"]["geometry"], patch["new"]["geometry"]) == (None, None)
    assert patch["localLayerCrs"] == ""


# What becomes of the package


def test_edits_when_made_then_anybody_finds_them_in_the_package(project, tmp_path):
    with opened(project, tmp_path) as device:
        trees = device.layer("trees")
        trees.move(trees.find(species="oak"), "Point (3 4)")
        trees.create(
            "Point (5 6)",
            species="elm",
            seen=datetime.fromisoformat("2025-01-01T00:00:00.004+00:00"),
        )
        trees.delete(trees.create(None, species="mistake"))

    folder = device.package.folder
    assert sorted(path.name for path in folder.iterdir()) == [
        "data.gpkg",
        "inventory_qfield.qgz",
    ]
    with closing(sqlite3.connect(folder / "data.gpkg")) as connection:
        [name] = connection.execute(
            "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'"
        ).fetchone()
        rows = connection.execute(
            f'SELECT fid_1, fid, species, seen FROM "{name}" ORDER BY fid_1'
        ).fetchall()
        index = connection.execute(
            f'SELECT id, minx, maxy FROM "rtree_{name}_geom" ORDER BY id'
        ).fetchall()
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert re.fullmatch(r"[0-9a-f]{64}", name)
    assert rows == [
        (1, 70, "oak", "2024-03-04T05:06:07.678Z"),
        (2, None, "elm", "2025-01-01T00:00:00.004Z"),
    ]
    assert index == [(1, 3, 4), (2, 5, 6)]


def test_device_when_it_opens_the_folder_again_then_it_is_the_same_client(
    project, tmp_path
):
    with opened(project, tmp_path, client="north") as device:
        device.layer("trees").create("Point (5 6)", species="elm")
        first = device.push().deltas[0]["clientId"]
    with Device(device.package.folder, client="north") as again:
        trees = again.layer("trees")
        trees.change(trees.find(species="elm"), girth=1)
        second = again.push().deltas[0]["clientId"]
    with opened(project, tmp_path, client="north") as downloaded:
        downloaded.layer("trees").create(None)
        third = downloaded.push().deltas[0]["clientId"]

    assert first == second != third


def test_push_when_it_is_answered_then_another_deltafile_begins(project, tmp_path):
    with opened(project, tmp_path) as device:
        trees = device.layer("trees")
        trees.create(None)
        lost = device.push(is_answered=False).deltafile
        again = device.push().deltafile
        trees.create(None)
        later = device.push().deltafile

    assert lost["deltas"] == again["deltas"] != later["deltas"]
    assert len({lost["id"], again["id"], later["id"]}) == 3


def test_delete_when_it_is_undone_then_nothing_is_pushed(project, tmp_path):
    with opened(project, tmp_path) as device:
        trees = device.layer("trees")
        oak = trees.find(species="oak")
        gone = trees.before_delete(oak)
        trees.delete(oak)
        assert trees.take_back_delete(gone) == oak

        assert device.deltafile()["deltas"] == []
        assert trees.find(species="oak") == oak


def test_form_when_it_has_defaults_then_they_are_recorded(project, tmp_path):
    [trees] = project.mapLayersByName("trees")
    for name, expression, on_update in (
        ("species", "uuid('WithoutBraces')", False),
        ("girth", 'coalesce("girth", 0) + 1', True),
    ):
        index = trees.fields().indexOf(name)
        trees.setDefaultValueDefinition(index, QgsDefaultValue(expression, on_update))

    with opened(project, tmp_path) as device:
        layer = device.layer("trees")
        key = layer.create(None)
        created = device.push().deltas[0]["new"]["attributes"]
        layer.change(key, height=1)
        [patch] = device.push().deltas

    assert UUID.fullmatch(created["species"])
    assert created["girth"] == 1
    assert patch["new"]["attributes"] == {"height": 1, "girth": 2}


def test_photo_when_the_layer_names_photos_then_it_gets_that_name(project, tmp_path):
    [trees] = project.mapLayersByName("trees")
    index = trees.fields().indexOf("photo")
    trees.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ExternalResource", {}))
    naming = {"photo": "'DCIM/' || \"species\" || '.jpg'"}
    trees.setCustomProperty("QFieldSync/attachment_naming", json.dumps(naming))

    with opened(project, tmp_path) as device:
        layer = device.layer("trees")
        name = layer.take_photo(layer.find(species="oak"), "photo", b"1")
        layer.create(None, photo="DCIM/never taken.jpg")
        patch, create = device.push().deltas

    assert name == "DCIM/oak.jpg"
    assert "files_sha256" not in patch["old"]
    assert list(patch["new"]["files_sha256"]) == [name]
    assert create["new"]["files_sha256"] == {"DCIM/never taken.jpg": None}


# What a device does not do


@pytest.mark.parametrize("action", ["no_action", "NO_ACTION", "remove"])
def test_layer_when_it_is_left_to_itself_then_its_edits_are_no_deltas(
    project, tmp_path, action
):
    [trees] = project.mapLayersByName("trees")
    with opened(project, tmp_path) as device:
        layer = device.layer("trees")
        layer.qgs.setCustomProperty("QFieldSync/cloud_action", action)

        layer.change(layer.find(species="oak"), height=99)

        assert not layer.is_observed
        assert layer.find(height=99) == 1
        assert device.deltafile()["deltas"] == []


def test_layer_when_its_source_has_several_keys_then_its_edits_are_no_deltas(
    project, tmp_path
):
    with opened(project, tmp_path) as device:
        layer = device.layer("trees")
        layer.qgs.setCustomProperty("QFieldSync/sourceDataPrimaryKeys", "fid,species")

        assert not layer.is_observed


def test_layer_when_read_only_then_refuses(project, tmp_path):
    [trees] = project.mapLayersByName("trees")
    trees.setReadOnly(True)

    with opened(project, tmp_path) as device, pytest.raises(EditRefused):
        device.layer("trees").create(None)


def test_value_when_the_source_could_not_take_it_then_the_form_holds_it_back(
    tmp_path,
):
    """QField saves no form that breaks a constraint; the source's key is no such."""
    folder = tmp_path / "office"
    folder.mkdir()
    made = database(folder, GPKG)
    made.add_table("trees", "tag TEXT NOT NULL", "kind TEXT NOT NULL DEFAULT 'oak'")
    project = QgsProject()
    project.addMapLayer(made.layer("trees"))

    with opened(project, tmp_path) as device:
        layer = device.layer("trees")
        with pytest.raises(EditRefused, match="tag: value is NULL"):
            layer.create(None)
        key = layer.create(None, tag="A")
        with pytest.raises(EditRefused, match="tag: value is NULL"):
            layer.change(key, tag=None)

        assert len(device.deltafile()["deltas"]) == 1
        assert layer.feature(key)["fid"] is None
        assert layer.feature(key)["tag"] == "A"
    project.clear()


@pytest.mark.parametrize("wkt", ["LineString (0 0, 1 1)", "nowhere"])
def test_geometry_when_it_does_not_fit_then_is_refused_and_nothing_recorded(
    project, tmp_path, wkt
):
    with opened(project, tmp_path) as device:
        layer = device.layer("trees")
        with pytest.raises(EditRefused):
            layer.move(layer.find(species="oak"), wkt)

        assert device.deltafile()["deltas"] == []
        assert layer.feature(1)["geometry"].startswith("Point (25.9656")


def test_field_when_there_is_none_then_says_so(project, tmp_path):
    with opened(project, tmp_path) as device, pytest.raises(LookupError, match="hight"):
        device.layer("trees").create(None, hight=time(1, 2))


def test_folder_when_it_holds_no_package_then_says_so(tmp_path):
    with pytest.raises(NotAPackage, match="none"):
        Device(tmp_path)
    tmp_path.joinpath("a_qfield.qgz").write_bytes(b"no zip")
    with pytest.raises(NotAPackage, match="a_qfield"):
        Device(tmp_path)
    tmp_path.joinpath("b_qfield.qgz").write_bytes(b"")
    with pytest.raises(NotAPackage, match="b_qfield"):
        Device(tmp_path)
