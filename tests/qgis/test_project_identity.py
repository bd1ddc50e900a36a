"""Which project a file is: in the cloud, saved, never saved, moved, copied."""

from __future__ import annotations

import json
import shutil
import uuid
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings

from qfieldsync_cloud.core.errors import ProjectError
from qfieldsync_cloud.core.project.identity import (
    IdKeeper,
    IdSource,
    entry_of,
    read_entry,
)
from qfieldsync_cloud.core.services.local.opening import (
    open_project_service,
    projects_folder,
    store_path,
)
from qfieldsync_cloud.settings import cloud_project_folders

CLOUD_ID = "8462f424-6e04-4868-8bb2-65152f450b86"


class Desk:
    """A QGIS profile, and what is opened and saved with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cloud: dict[str, str] = {}

    def identity(self, path: Path):
        _service, identity = open_project_service(
            path, cloud_folders=self.cloud, folder=self.folder / "profile"
        )
        return identity

    def id(self, path: Path) -> str:
        return self.identity(path).id

    def save(self, path: Path, target: Path | None = None) -> None:
        """Open a project, and save it as the analyst does."""
        project = QgsProject()
        assert project.read(str(path))
        keeper = IdKeeper(project)
        keeper.keep(path, self.identity(path))
        assert project.write(str(target or path))
        assert not project.isDirty()
        keeper.close()
        project.clear()


def new_project(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert QgsProject().write(str(path))
    return path


@pytest.fixture
def desk(tmp_path) -> Desk:
    return Desk(tmp_path)


@pytest.mark.parametrize("name", ["park.qgs", "park.qgz"])
def test_project_that_was_never_saved_has_the_id_of_its_path(desk, tmp_path, name):
    path = new_project(tmp_path / name)
    content = path.read_bytes()

    identity = desk.identity(path)

    assert identity.source is IdSource.PATH
    assert str(uuid.UUID(identity.id)) == identity.id
    assert desk.identity(path) == identity
    # the same by another name of the path, and nothing was written
    (tmp_path / "link").symlink_to(tmp_path)
    assert desk.id(tmp_path / "link" / name) == identity.id
    assert path.read_bytes() == content


def test_two_projects_of_one_folder_have_ids_of_their_own(desk, tmp_path):
    one, two = new_project(tmp_path / "one.qgz"), new_project(tmp_path / "two.qgz")

    assert desk.id(one) != desk.id(two)


@pytest.mark.parametrize("name", ["park.qgs", "park.qgz"])
def test_id_is_written_when_the_analyst_saves_and_stays_the_same(desk, tmp_path, name):
    path = new_project(tmp_path / name)
    before = desk.id(path)
    assert read_entry(path) == ""

    desk.save(path)

    assert read_entry(path) == before
    identity = desk.identity(path)
    assert (identity.id, identity.source) == (before, IdSource.PROJECT)


def test_saved_project_keeps_its_id_when_it_is_moved(desk, tmp_path):
    path = new_project(tmp_path / "park.qgz")
    desk.save(path)
    before = desk.id(path)

    moved = path.rename(tmp_path / "moved.qgz")

    assert desk.id(moved) == before
    assert desk.id(moved) == before


def test_new_project_in_the_place_of_one_that_was_moved_has_its_own_id(desk, tmp_path):
    path = new_project(tmp_path / "park.qgz")
    desk.save(path)
    before = desk.id(path)
    moved = path.rename(tmp_path / "moved.qgz")
    assert desk.id(moved) == before

    new_project(path)

    other = desk.id(path)
    assert other != before
    assert desk.id(path) == other
    assert desk.id(moved) == before


def test_copy_gets_its_own_id_while_the_first_file_is_there(desk, tmp_path):
    path = new_project(tmp_path / "park.qgz")
    desk.save(path)
    before = desk.id(path)
    copy = Path(shutil.copy(path, tmp_path / "copy.qgz"))

    identity = desk.identity(copy)

    assert identity.id != before
    assert identity.source is IdSource.PATH
    assert desk.id(path) == before
    desk.save(copy)
    assert read_entry(copy) == desk.id(copy) == identity.id
    assert desk.identity(copy).source is IdSource.PROJECT


def test_project_saved_under_another_name_is_a_copy(desk, tmp_path):
    path = new_project(tmp_path / "park.qgz")
    desk.save(path)
    copy = tmp_path / "copy.qgz"

    desk.save(path, copy)

    assert desk.id(copy) == read_entry(copy) != desk.id(path)
    assert desk.id(path) == read_entry(path)


def test_project_in_the_folder_of_a_cloud_project_has_its_id(desk, tmp_path):
    path = new_project(tmp_path / "cloud" / "park.qgz")
    desk.cloud = {CLOUD_ID: str(tmp_path / "cloud"), "other": ""}

    identity = desk.identity(path)

    assert (identity.id, identity.source) == (CLOUD_ID, IdSource.CLOUD)
    # the server's project file is not changed
    desk.save(path)
    assert read_entry(path) == ""


def test_subfolder_of_a_cloud_project_is_none(desk, tmp_path):
    path = new_project(tmp_path / "cloud" / "sub" / "park.qgz")
    desk.cloud = {CLOUD_ID: str(tmp_path / "cloud")}

    assert desk.id(path) != CLOUD_ID


@pytest.mark.parametrize("entry", ["../../elsewhere", "no uuid", " "])
def test_entry_that_is_no_uuid_counts_for_nothing(desk, tmp_path, entry):
    path = tmp_path / "park.qgz"
    project = QgsProject()
    project.writeEntry("qfieldsync_cloud", "/projectId", entry)
    assert project.write(str(path))

    assert desk.identity(path).source is IdSource.PATH


def test_other_projects_are_not_written_to(desk, tmp_path):
    path = new_project(tmp_path / "park.qgz")
    opened = QgsProject()
    keeper = IdKeeper(opened)
    keeper.keep(path, desk.identity(path))

    project = QgsProject()
    assert project.read(str(path))
    assert project.write()

    assert entry_of(project) == ""
    keeper.close()
    keeper.close()
    assert opened.read(str(path))
    assert opened.write()
    assert read_entry(path) == ""


def test_file_that_is_no_project_is_an_error(desk, tmp_path):
    path = tmp_path / "park.qgz"
    path.write_bytes(b"no project")

    with pytest.raises(ProjectError, match=r"park\.qgz"):
        desk.identity(path)


def test_store_is_in_the_profile_and_no_id_leads_out_of_it(tmp_path):
    assert projects_folder().name == "projects"
    assert store_path(CLOUD_ID.upper()) == projects_folder() / CLOUD_ID / "store.sqlite"
    for project_id in ("..", "../x", "/etc", "", "a" * 200, "con:", "ä"):
        path = store_path(project_id, tmp_path)
        assert path.parent.parent == tmp_path
        assert path.parent.name.isalnum()


@pytest.mark.parametrize(
    ("kept", "found"),
    [
        (json.dumps({CLOUD_ID: "/home/user/park"}), {CLOUD_ID: "/home/user/park"}),
        ("{}", {}),
        ("torn {", {}),
        ("[1]", {}),
        (None, {}),
    ],
)
def test_folders_of_cloud_projects_are_those_of_qfieldsync(kept, found):
    name = "QFieldSync/qfieldCloudProjectLocalDirs"
    QgsSettings().setValue(name, kept)
    try:
        assert cloud_project_folders() == found
    finally:
        QgsSettings().remove(name)
