"""Algorithm `collectpackage`: run as a script runs it, and applied afterwards."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessingException

from qfieldsync_cloud.core.services.local.opening import kept_packages
from tests.qgis.collecting_factories import PACKAGE_ID, content_of, package_of
from tests.qgis.factories import GPKG, oak, trees
from tests.qgis.test_processing import (
    Recorder,
    run,
)

pytestmark = pytest.mark.usefixtures("provider", "open_project")

COLLECT, APPLY = "qfieldsync_cloud:collectpackage", "qfieldsync_cloud:applydeltas"


@pytest.fixture
def made(tmp_path):
    source = trees(tmp_path, GPKG, oak(11), oak(12), columns=("photo TEXT",))
    package = package_of(
        tmp_path / "out", source.layer(), attachments={"trees": "photo"}
    )
    yield package
    package.project.clear()


@pytest.fixture
def device(made):
    copy = made.given_to("north").do(
        "UPDATE {T} SET note = 'new', photo = 'DCIM/a.jpg'"
    )
    return copy.write("DCIM/a.jpg", b"photo")


def collect(device, tmp_path, feedback=None, **parameters):
    inputs = {
        "PROJECT": tmp_path / "out" / "inventory.qgs",
        "FOLDER": device.folder,
        "PRISTINE": device.package.folder,
        "STORE": tmp_path / "store",
        "DELTAFILE": tmp_path / "crew.json",
        **parameters,
    }
    return run(COLLECT, feedback, **inputs)


def test_package_is_collected_and_applied(device, tmp_path):
    before = content_of(device.folder)

    results = collect(device, tmp_path, DEVICE="north")

    counts = {name: value for name, value in results.items() if value != 0}
    assert counts == {
        "DELTAS": 2,
        "PATCHES": 2,
        "FILES_COPIED": 1,
        "DEVICE_NAME": "north",
        "DELTAFILE": str(tmp_path / "crew.json"),
    }
    assert content_of(device.folder) == before
    assert (tmp_path / "out/DCIM/a.jpg").read_bytes() == b"photo"
    applied = run(
        APPLY,
        DELTAFILE=results["DELTAFILE"],
        PROJECT=tmp_path / "out" / "inventory.qgs",
    )
    assert applied["APPLIED"] == 2


def test_package_of_the_open_project_is_collected(device, tmp_path, open_project):
    assert open_project.read(str(tmp_path / "out" / "inventory.qgs"))

    results = collect(device, tmp_path, PROJECT=None)

    assert (results["DELTAS"], results["FILES_COPIED"]) == (2, 1)
    assert results["DEVICE_NAME"] == "Device 1"


def test_package_that_was_kept_needs_no_copy_named(device, tmp_path):
    place = kept_packages(tmp_path / "store").package(PACKAGE_ID).place("trees")
    place.parent.mkdir(parents=True)
    device.package.folder.rename(place)

    assert collect(device, tmp_path, PRISTINE=None)["DELTAS"] == 2


def test_deltafile_that_was_lost_is_written_again_on_request(device, tmp_path):
    collect(device, tmp_path, DEVICE="north")
    first = (tmp_path / "crew.json").read_bytes()
    feedback = Recorder()

    again = collect(device, tmp_path, feedback, DEVICE="north")
    assert again["DELTAS"] == 0
    assert json.loads((tmp_path / "crew.json").read_text())["deltas"] == []
    assert any("nothing is new" in line for line in feedback.told)

    everything = collect(device, tmp_path, DEVICE="north", EVERYTHING=True)
    assert everything["DELTAS"] == 2
    assert (tmp_path / "crew.json").read_bytes() == first


def test_deltafile_that_could_not_be_written_comes_the_next_time(device, tmp_path):
    (tmp_path / "blocked").write_bytes(b"")

    with pytest.raises(QgsProcessingException, match="not collected"):
        collect(device, tmp_path, DELTAFILE=tmp_path / "blocked" / "crew.json")

    assert collect(device, tmp_path)["DELTAS"] == 2


def test_package_of_another_project_is_refused(device, tmp_path):
    folder = tmp_path / "other"
    folder.mkdir()
    other = package_of(folder / "out", trees(folder, GPKG, oak(1)).layer())

    with pytest.raises(QgsProcessingException, match="not of inventory"):
        collect(device, tmp_path, PROJECT=folder / "out" / "inventory.qgs")

    other.project.clear()


@pytest.mark.parametrize("name", ["FOLDER", "PRISTINE"])
def test_deltafile_is_never_written_into_an_input(device, tmp_path, name):
    folder = device.folder if name == "FOLDER" else device.package.folder

    with pytest.raises(QgsProcessingException, match="would change an input"):
        collect(device, tmp_path, DELTAFILE=folder / "crew.json")


def test_notices_are_told_by_their_weight(device, tmp_path):
    device.do("ALTER TABLE {T} DROP COLUMN girth")
    feedback = Recorder()

    results = collect(device, tmp_path, feedback)

    assert results["PROBLEMS"] == 1
    assert any("girth" in line for line in feedback.errors)
