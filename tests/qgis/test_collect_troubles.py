"""Folders that are not what they should be: refused, or collected with a word."""

from __future__ import annotations

import re
import shutil
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from qfieldsync_cloud.core.errors import Cancelled, CollectingError
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting.desk import CollectingDesk
from qfieldsync_cloud.core.project.collecting.devices import DeviceHint
from qfieldsync_cloud.core.project.collecting.kept_packages import KeptPackages
from tests.qgis.collecting_factories import (
    PACKAGE_ID,
    codes,
    content_of,
    package_of,
    told,
    write_manifest,
)
from tests.qgis.factories import GPKG, PROJECT_ID, database, oak, trees

OTHER_ID = "11111111-2222-4333-8444-555555555555"


@pytest.fixture
def made(tmp_path):
    source = trees(tmp_path, GPKG, oak(11), oak(12), oak(13))
    package = package_of(tmp_path / "out", source.layer())
    yield package
    package.project.clear()


@pytest.fixture
def device(made):
    """With one edit."""
    return made.given_to("north").do("UPDATE {T} SET note = 'new' WHERE fid_1 = 1")


ONE_EDIT = ["patch trees 1/11 note"]


def refused(made, folder):
    with pytest.raises(CollectingError) as caught:
        made.collect(folder)
    assert str(folder if isinstance(folder, Path) else folder.folder) in str(
        caught.value
    ) or caught.value.code in ("data_missing",)
    return caught.value.code


# Which package it is


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"project_id": OTHER_ID}, "other_project"),
        (
            {"package_id": OTHER_ID, "packaged_at": "2026-05-01T00:00:00Z"},
            "older_package",
        ),
        (
            {"package_id": OTHER_ID, "packaged_at": "2026-07-01T00:00:00Z"},
            "other_package",
        ),
        ({"package_id": OTHER_ID, "packaged_at": None}, "other_package"),
        ({"package_id": 7}, "manifest_invalid"),
    ],
)
def test_other_package_is_refused(made, device, changes, code):
    write_manifest(device.folder, **changes)

    assert refused(made, device) == code


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b'{"a": NaN}'])
def test_manifest_that_is_none_is_refused(made, device, content):
    device.write("qfieldsync_cloud.json", content)

    assert refused(made, device) == "manifest_invalid"


def test_folder_without_a_manifest_is_refused(made, device):
    (device.folder / "qfieldsync_cloud.json").unlink()

    assert refused(made, device) == "manifest_missing"
    assert refused(made, device.folder / "nowhere") == "folder_missing"


def test_package_of_another_project_than_the_open_one_is_refused(
    made, device, tmp_path
):
    desk = CollectingDesk(KeptPackages(tmp_path / "kept"), OTHER_ID)

    with pytest.raises(CollectingError) as caught:
        desk.take_in(device.folder, JobWatcher(), pristine=made.folder)

    assert caught.value.code == "other_project"


def test_package_that_was_not_kept_is_refused(device, tmp_path):
    desk = CollectingDesk(KeptPackages(tmp_path / "kept"), PROJECT_ID)

    with pytest.raises(CollectingError) as caught:
        desk.take_in(device.folder, JobWatcher())

    assert caught.value.code == "pristine_missing"


@pytest.mark.parametrize("package_id", ["../../away", "con:", "a" * 300, "é"])
def test_id_of_a_package_leads_nowhere_else(tmp_path, package_id):
    kept = KeptPackages(tmp_path / "kept")

    assert kept.package(package_id).folder.parent == kept.root


def test_package_in_the_only_subfolder_is_found(made, device, tmp_path):
    outer = tmp_path / "copied"
    shutil.copytree(device.folder, outer / "inventory")

    assert told(made.collect(outer)) == ONE_EDIT


# Databases


def test_damaged_database_is_refused(made, device):
    content = bytearray((device.folder / "data.gpkg").read_bytes())
    content[4096 * 3 : 4096 * 12] = b"\0" * (4096 * 9)
    device.write("data.gpkg", bytes(content))

    assert refused(made, device) == "data_missing"


@pytest.mark.parametrize("size", [0, 50, 5000])
def test_database_that_was_not_copied_to_its_end_is_refused(made, device, size):
    content = (device.folder / "data.gpkg").read_bytes()
    device.write("data.gpkg", content[:size])

    collected = None
    try:
        collected = made.collect(device)
    except CollectingError as error:
        assert error.code == "data_missing"
    # an empty file is an empty database to SQLite: no table is no deletion
    assert collected is None or (
        told(collected) == [] and codes(collected) == ["table_missing trees"]
    )


def test_database_that_is_not_there_is_refused(made, device):
    (device.folder / "data.gpkg").unlink()

    assert refused(made, device) == "data_missing"


def test_database_that_was_open_on_the_device_is_read_whole(made, tmp_path):
    device = made.given_to("north")
    with closing(device.data.connected()) as connection:
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute(
            f"UPDATE \"{device.table()}\" SET note = 'new' WHERE fid_1 = 1"
        )
        copy = Path(shutil.copytree(device.folder, tmp_path / "copied"))
    assert (copy / "data.gpkg-wal").stat().st_size
    before = content_of(copy)

    collection = made.collect(copy)

    assert told(collection) == ONE_EDIT
    assert codes(collection) == ["wal_read data.gpkg"]
    assert content_of(copy) == before


def test_database_without_its_wal_file_is_doubted(made, tmp_path):
    device = made.given_to("north")
    with closing(device.data.connected()) as connection:
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"UPDATE \"{device.table()}\" SET note = 'new'")
        copy = Path(shutil.copytree(device.folder, tmp_path / "copied"))
    for name in ("data.gpkg-wal", "data.gpkg-shm"):
        (copy / name).unlink()

    assert "wal_missing data.gpkg" in codes(made.collect(copy))


def test_transaction_that_the_device_did_not_end_is_rolled_back(made, tmp_path):
    device = made.given_to("north")
    table = device.table()
    with closing(device.data.connected()) as connection:
        connection.isolation_level = None
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("PRAGMA cache_spill = 1")
        connection.execute("BEGIN")
        connection.execute(f"UPDATE \"{table}\" SET note = 'half'")
        connection.executemany(
            f'INSERT INTO "{table}" (note) VALUES (?)', [("x" * 3000,)] * 50
        )
        copy = Path(shutil.copytree(device.folder, tmp_path / "copied"))
        connection.execute("ROLLBACK")
    assert (copy / "data.gpkg-journal").stat().st_size > 512

    assert told(made.collect(copy)) == []


# Layers and fields


def test_table_that_is_gone_is_no_deletion(made, device):
    device.do("DROP TABLE {T}")

    collection = made.collect(device)

    assert told(collection) == []
    assert codes(collection) == ["table_missing trees"]


def test_table_and_fields_that_the_device_added_are_left_out(made, device):
    device.do("ALTER TABLE {T} ADD COLUMN colour TEXT")
    device.do("UPDATE {T} SET colour = 'red'")
    device.do("INSERT INTO {T} (species, colour) VALUES ('elm', 'green')")
    device.do("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)")

    collection = made.collect(device)

    assert told(collection) == [*ONE_EDIT, "create trees 4/"]
    assert codes(collection) == ["table_added data.gpkg", "fields_added trees"]
    created = collection.deltafile.deltas[1].new
    assert created is not None
    assert "colour" not in created.attributes
    assert made.apply(collection).told == ["applied"] * 2


def test_field_that_is_gone_is_not_compared(made, device):
    device.do("ALTER TABLE {T} DROP COLUMN girth")

    collection = made.collect(device)

    assert told(collection) == ONE_EDIT
    assert codes(collection) == ["fields_missing trees"]


def test_project_that_was_changed_is_said_and_not_believed(made, device):
    file = device.folder / "inventory_qfield.qgz"
    with zipfile.ZipFile(file) as archive:
        [name] = [item for item in archive.namelist() if item.endswith(".qgs")]
        text = archive.read(name).decode()
    with zipfile.ZipFile(file, "w") as archive:
        changed = text.replace("<layername>trees", "<layername>felled")
        archive.writestr(name, changed.replace("layername=", "layername=no"))

    collection = made.collect(device)

    assert told(collection) == ONE_EDIT
    assert codes(collection) == ["project_changed inventory_qfield.qgz"]


def test_project_that_cannot_be_read_any_more_is_said(made, device):
    device.write("inventory_qfield.qgz", b"no zip")

    collection = made.collect(device)

    assert told(collection) == ONE_EDIT
    assert codes(collection) == ["project_changed inventory_qfield.qgz"]


def test_read_only_layer_is_not_collected(tmp_path):
    source = trees(tmp_path, GPKG, oak(1))
    layer = source.layer()
    layer.setReadOnly(True)
    package = package_of(tmp_path / "out", layer)
    device = package.given_to("north").do("UPDATE {T} SET note = 'new'")

    assert told(package.collect(device)) == []
    package.project.clear()


def test_layer_with_a_composite_key_is_said(tmp_path):
    source = database(tmp_path, GPKG).add_table("trees", "a TEXT", "b TEXT")
    source.add_rows("trees", [{"fid": 1, "a": "x", "b": "y"}])
    package = package_of(tmp_path / "out", source.layer())
    file = package.folder / "inventory_qfield.qgz"
    with zipfile.ZipFile(file) as archive:
        [name] = [item for item in archive.namelist() if item.endswith(".qgs")]
        text = archive.read(name).decode()
    with zipfile.ZipFile(file, "w") as archive:
        option = r'<Option[^>]*name="QFieldSync/sourceDataPrimaryKeys"[^>]*>'
        keys = '<Option name="QFieldSync/sourceDataPrimaryKeys" value="a,b"/>'
        changed, count = re.subn(option, keys, text)
        assert count == 1
        archive.writestr(name, changed)
    device = package.given_to("north").do("UPDATE {T} SET b = 'z'")

    collection = package.collect(device)

    assert (told(collection), codes(collection)) == ([], ["layer_without_key trees"])
    package.project.clear()


# Zips


def zipped(folder, path, names=None):
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in content_of(folder).items():
            archive.writestr(f"inventory/{name}", content)
        for name in names or ():
            archive.writestr(name, b"x")
    return path


def test_zip_without_a_package_is_named_and_not_where_it_was_unpacked(made, tmp_path):
    path = tmp_path / "back.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.jpg", b"x")

    assert refused(made, path) == "manifest_missing"


def test_zip_is_collected_like_its_folder(made, device, tmp_path):
    collection = made.collect(zipped(device.folder, tmp_path / "back.zip"))

    assert collection.deltafile == made.collect(device).deltafile


@pytest.mark.parametrize(
    "name", ["../away.txt", "/tmp/away.txt", "a/../../b", "c\\..\\d"]
)
def test_zip_that_leads_elsewhere_is_refused(made, device, tmp_path, name):
    path = zipped(device.folder, tmp_path / "back.zip", [name])

    assert refused(made, path) == "zip_invalid"
    assert not (tmp_path / "away.txt").exists()


def test_zip_with_a_link_is_refused(made, device, tmp_path):
    path = zipped(device.folder, tmp_path / "back.zip")
    with zipfile.ZipFile(path, "a") as archive:
        link = zipfile.ZipInfo("inventory/DCIM")
        link.create_system = 3
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc")

    assert refused(made, path) == "zip_invalid"


@pytest.mark.parametrize("content", [b"", b"PK\3\4 no zip", b"x" * 1000])
def test_file_that_is_no_zip_is_refused(made, tmp_path, content):
    path = tmp_path / "back.zip"
    path.write_bytes(content)

    assert refused(made, path) == "zip_invalid"


@pytest.mark.parametrize(
    "packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_zip_that_is_damaged_inside_is_refused(made, device, tmp_path, packing):
    path = tmp_path / "back.zip"
    with zipfile.ZipFile(path, "w", packing) as archive:
        archive.write(device.folder / "data.gpkg", "data.gpkg")
        start = archive.getinfo("data.gpkg").header_offset + 60
    content = bytearray(path.read_bytes())
    content[start : start + 200] = b"\xff" * 200
    path.write_bytes(content)

    assert refused(made, path) == "zip_invalid"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<qgis",
        "<html/>",
        "<qgis>" + "<properties>" * 100_000,
        '<!DOCTYPE q [<!ENTITY a "aaaaaaaaaa">'
        + "".join(
            f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij")
        )
        + "]><qgis><projectlayers>&j;</projectlayers></qgis>",
    ],
    ids=["empty", "cut off", "no project", "deep", "bomb"],
)
def test_hostile_project_is_said_and_harms_nobody(made, device, text):
    (device.folder / "inventory_qfield.qgz").unlink()
    device.write("inventory_qfield.qgs", text.encode())

    collection = made.collect(device)

    assert told(collection) == ONE_EDIT
    assert codes(collection) == ["project_changed inventory_qfield.qgs"]


# Stopping


@pytest.mark.parametrize("looks", [0, 1, 4, 8])
def test_collecting_that_is_stopped_leaves_nothing(made, device, tmp_path, looks):
    asked = []

    def is_cancelled():
        asked.append(1)
        return len(asked) > looks

    desk = CollectingDesk(KeptPackages(tmp_path / "kept"), PROJECT_ID)
    with pytest.raises(Cancelled):
        desk.take_in(
            device.folder,
            JobWatcher(is_cancelled),
            pristine=made.folder,
            hint=DeviceHint("n"),
        )

    assert desk.kept.package(PACKAGE_ID).devices() == []


def test_progress_only_grows_and_comes_to_its_end(made, device, tmp_path):
    seen = []
    desk = CollectingDesk(KeptPackages(tmp_path / "kept"), PROJECT_ID)

    watcher = JobWatcher(progressed=seen.append)
    desk.take_in(device.folder, watcher, pristine=made.folder)

    assert seen == sorted(seen)
    assert seen[-1] == 1.0
