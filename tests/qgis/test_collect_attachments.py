"""Photos that came back with a package, and their way into the project."""

from __future__ import annotations

import hashlib
import json
import os

import pytest

from qfieldsync_cloud.core.deltas.writer import write_deltafile
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting import attachments
from qfieldsync_cloud.core.project.collecting.desk import CollectingDesk
from qfieldsync_cloud.core.project.collecting.devices import DeviceHint
from qfieldsync_cloud.core.project.collecting.kept_packages import KeptPackages
from tests.qgis.collecting_factories import (
    codes,
    content_of,
    package_of,
    told,
    write_manifest,
)
from tests.qgis.factories import GPKG, PROJECT_ID, oak, trees

OLD, NEW = "DCIM/old.jpg", "DCIM/crew/new.jpg"


def sha(content):
    return hashlib.sha256(content).hexdigest()


@pytest.fixture
def made(tmp_path):
    """A package of two trees, one of which has a photo."""
    source = trees(tmp_path, GPKG, oak(11, photo=OLD), oak(12), columns=("photo TEXT",))
    package = package_of(
        tmp_path / "out", source.layer(), attachments={"trees": "photo"}
    )
    (package.folder / "DCIM").mkdir()
    (package.folder / OLD).write_bytes(b"old photo")
    write_manifest(package.folder)
    yield package
    package.project.clear()


@pytest.fixture
def project_folder(tmp_path):
    folder = tmp_path / "project"
    (folder / "DCIM").mkdir(parents=True)
    (folder / OLD).write_bytes(b"old photo")
    return folder


@pytest.fixture
def desk(tmp_path, project_folder):
    return CollectingDesk(KeptPackages(tmp_path / "kept"), PROJECT_ID, project_folder)


def take_in(desk, device):
    taken = desk.take_in(
        device.folder,
        JobWatcher(),
        hint=DeviceHint("north"),
        pristine=device.package.folder,
    )
    return taken.collection


def states(collection):
    return {item.path: item.state.value for item in collection.files}


def test_photo_of_a_feature_is_hashed_listed_and_copied(made, desk, project_folder):
    device = made.given_to("north").write(NEW, b"new photo")
    device.do(f"UPDATE {{T}} SET photo = '{NEW}' WHERE fid_1 = 1")
    device.add({"species": "elm", "photo": NEW})

    collection = take_in(desk, device)

    patch, create = json.loads(write_deltafile(collection.deltafile))["deltas"]
    assert patch["old"]["files_sha256"] == {OLD: sha(b"old photo")}
    assert patch["new"]["files_sha256"] == {NEW: sha(b"new photo")}
    assert create["new"]["files_sha256"] == {NEW: sha(b"new photo")}
    assert [
        (item.key, item.field, item.path, item.sha256, item.is_present)
        for item in collection.references
    ] == [(key, "photo", NEW, sha(b"new photo"), True) for key in ("1", "3")]
    assert states(collection) == {NEW: "copied"}
    assert content_of(project_folder) == {OLD: b"old photo", NEW: b"new photo"}
    assert made.apply(collection).told == ["applied"] * 2


def test_other_field_that_changed_says_nothing_of_photos(made, desk):
    device = made.given_to("north").do("UPDATE {T} SET note = 'x' WHERE fid_1 = 1")

    collection = take_in(desk, device)

    [patch] = json.loads(write_deltafile(collection.deltafile))["deltas"]
    assert "files_sha256" not in patch["old"]
    assert (collection.references, collection.files) == ((), ())


def test_deleted_feature_records_its_photo(made, desk):
    device = made.given_to("north").do("DELETE FROM {T} WHERE fid_1 = 1")
    (device.folder / OLD).unlink()

    [delete] = json.loads(write_deltafile(take_in(desk, device).deltafile))["deltas"]

    assert delete["old"]["files_sha256"] == {OLD: None}


def test_photo_that_is_nowhere_is_said(made, desk):
    device = made.given_to("north").do("UPDATE {T} SET photo = 'DCIM/lost.jpg'")

    collection = take_in(desk, device)

    assert codes(collection) == ["attachments_missing trees"]
    assert collection.notices[0].values == {"count": 2, "path": "DCIM/lost.jpg"}
    assert [item.is_present for item in collection.references] == [False, False]


@pytest.mark.parametrize(
    "path", ["/etc/hostname", "../project/DCIM/old.jpg", "DCIM", "."]
)
def test_attribute_that_names_no_file_of_the_package_reads_none(made, desk, path):
    device = made.given_to("north").do(
        f"UPDATE {{T}} SET photo = '{path}' WHERE fid_1 = 1"
    )

    collection = take_in(desk, device)

    [reference] = collection.references
    assert not reference.is_present
    assert collection.files == ()


def test_link_out_of_the_package_is_not_followed(made, desk, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_bytes(b"secret")
    device = made.given_to("north")
    (device.folder / "DCIM" / "a.txt").symlink_to(secret)
    (device.folder / "audio").symlink_to(tmp_path)

    assert take_in(desk, device).files == ()


def test_file_beside_the_attachment_folders_is_copied_when_a_feature_names_it(
    made, desk, project_folder
):
    device = made.given_to("north").write("plans/a.pdf", b"plan")
    device.write("plans/b.pdf", b"nobody's")
    device.do("UPDATE {T} SET photo = 'plans/a.pdf' WHERE fid_1 = 2")

    assert states(take_in(desk, device)) == {"plans/a.pdf": "copied"}


def test_different_file_is_never_replaced(made, desk, project_folder):
    (project_folder / "DCIM/crew").mkdir()
    (project_folder / NEW).write_bytes(b"of another crew")
    device = made.given_to("north").write(NEW, b"new photo").write(OLD, b"drawn on")

    collection = take_in(desk, device)

    assert states(collection) == {NEW: "conflict", OLD: "conflict"}
    assert codes(collection) == [f"attachment_conflict {path}" for path in (NEW, OLD)]
    assert content_of(project_folder) == {OLD: b"old photo", NEW: b"of another crew"}


def test_photo_is_taken_once_where_the_disk_does_not_tell_its_spellings_apart(
    made, desk, project_folder
):
    device = made.given_to("north").write("DCIM/CREW/New.JPG", b"new photo")
    # one file under both names, as such a disk shows it
    named = device.folder / NEW
    named.parent.mkdir()
    os.link(device.folder / "DCIM/CREW/New.JPG", named)
    device.do("UPDATE {T} SET photo = 'DCIM/crew/new.jpg' WHERE fid_1 = 2")

    assert states(take_in(desk, device)) == {NEW: "copied"}
    assert content_of(project_folder) == {OLD: b"old photo", NEW: b"new photo"}


def test_photos_whose_names_differ_in_case_only_are_both_taken(
    made, desk, project_folder
):
    device = made.given_to("north").write("DCIM/New.jpg", b"1")
    device.write("DCIM/new.jpg", b"2")
    device.do("UPDATE {T} SET photo = 'DCIM/new.jpg' WHERE fid_1 = 2")

    found = states(take_in(desk, device))

    assert found == {"DCIM/New.jpg": "copied", "DCIM/new.jpg": "copied"}


@pytest.mark.parametrize("path", ["DCIM/12:30.jpg", "DCIM/aux.jpg", "DCIM/a.jpg ."])
def test_photo_whose_name_windows_cannot_have_is_refused_there(path):
    with pytest.raises(OSError, match=": "):
        attachments.check_name(path, "nt")

    attachments.check_name(path, "posix")


def test_file_that_appears_while_it_is_copied_is_not_replaced(
    made, desk, project_folder, monkeypatch
):
    device = made.given_to("north").write(NEW, b"new photo")
    link = os.link

    def slow(part, target):
        target.write_bytes(b"of somebody else")
        link(part, target)

    monkeypatch.setattr(attachments.os, "link", slow)

    assert states(take_in(desk, device)) == {NEW: "conflict"}
    assert content_of(project_folder)[NEW] == b"of somebody else"
    assert len(content_of(project_folder)) == 2


def test_folder_without_second_names_gets_the_file_all_the_same(
    made, desk, project_folder, monkeypatch
):
    def refuse(_part, _target):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(attachments.os, "link", refuse)
    device = made.given_to("north").write(NEW, b"new photo")

    assert states(take_in(desk, device)) == {NEW: "copied"}
    assert content_of(project_folder)[NEW] == b"new photo"


def test_file_that_could_not_be_copied_is_copied_the_next_time(
    made, desk, project_folder
):
    device = made.given_to("north").write(NEW, b"new photo")
    device.do(f"UPDATE {{T}} SET photo = '{NEW}' WHERE fid_1 = 1")
    blocked = project_folder / "DCIM/crew"
    blocked.write_bytes(b"no folder")

    collection = take_in(desk, device)
    assert states(collection) == {NEW: "failed"}
    assert codes(collection) == [f"attachment_failed {NEW}"]
    blocked.unlink()

    collection = take_in(desk, device)
    assert told(collection) == []
    assert states(collection) == {NEW: "copied"}
    assert states(take_in(desk, device)) == {NEW: "present"}


def test_without_a_project_folder_files_are_only_listed(made, tmp_path):
    desk = CollectingDesk(KeptPackages(tmp_path / "kept"), PROJECT_ID)
    device = made.given_to("north").write(NEW, b"new photo")

    assert states(take_in(desk, device)) == {NEW: "found"}
