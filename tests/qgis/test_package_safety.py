"""Packages that are interrupted, have no room, or would do harm where they are put."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest
from qgis.core import QgsProject

from qfieldsync_cloud.core.errors import Cancelled, PackagingError, ProjectError
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting.kept_packages import KeptPackages
from qfieldsync_cloud.core.project.packaging import flow
from qfieldsync_cloud.core.project.packaging.flow import new_workflow, package_project
from qfieldsync_cloud.core.project.packaging.rows import RowSource
from qfieldsync_cloud.core.project.packaging.table_verification import verify_table
from qfieldsync_cloud.core.project.packaging.workshop import changed_files, recover
from tests.qgis.factories import GPKG
from tests.qgis.factories import database as new_database
from tests.qgis.file_factories import hashes, oak, shapefile, without_privileges
from tests.qgis.package_factories import only_layer, packaged, saved_project

ROOT = Path(__file__).parents[2]


def trees(folder: Path, count: int = 20) -> Path:
    folder.mkdir(exist_ok=True)
    base = new_database(folder, GPKG).add_table("trees", "note TEXT")
    rows = ({"note": f"{n}", "geom": f"Point ({n} {n % 100})"} for n in range(count))
    base.add_rows("trees", list(rows))
    return saved_project(folder / "trees.qgs", base.layer())


def left_beside(folder: Path) -> list[str]:
    return sorted(item.name for item in folder.parent.iterdir())


# Killed


MOMENTS = (
    "Package Project",
    "2",
    "Packaged Layers Data",
    "Verify Package",
    "within-manifest",
    "after-manifest",
    "between-renames",
)


@pytest.mark.parametrize("moment", MOMENTS)
def test_package_when_its_maker_is_killed_then_the_one_before_is_intact(
    moment, tmp_path
):
    project = trees(tmp_path / "home")
    folder = tmp_path / "packages" / "out"
    before = packaged(project, folder).package.id
    content = hashes(folder)
    source = hashes(tmp_path / "home")

    done = subprocess.run(
        [sys.executable, "-m", "tests.qgis.package_killer", project, folder, moment],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == -9, done.stdout + done.stderr
    recover(folder)
    assert hashes(folder) == content
    assert hashes(tmp_path / "home") == source
    made = packaged(project, folder)
    assert made.package.id != before
    assert changed_files(folder) == []
    assert left_beside(folder) == ["out"]


def test_package_when_its_maker_is_killed_at_first_then_nothing_looks_whole(tmp_path):
    project = trees(tmp_path / "home")
    folder = tmp_path / "packages" / "out"

    subprocess.run(
        [sys.executable, "-m", "tests.qgis.package_killer", project, folder, "2"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )

    assert not folder.exists()
    assert not list(folder.parent.rglob("qfieldsync_cloud.json"))


@pytest.mark.skipif(os.name != "posix", reason="folders cannot be flushed there")
def test_package_when_it_gets_its_name_then_all_of_it_is_on_the_disk(
    tmp_path, monkeypatch
):
    folder = tmp_path / "packages" / "out"
    project = trees(tmp_path / "home")
    packaged(project, folder)
    steps: list[object] = []
    fsync, replace = os.fsync, os.replace

    def noting_fsync(handle: int) -> None:
        fsync(handle)
        steps.append(os.fstat(handle).st_ino)

    def noting_replace(source: Path, target: Path) -> None:
        replace(source, target)
        steps.append(Path(target).name)

    monkeypatch.setattr(os, "fsync", noting_fsync)
    monkeypatch.setattr(os, "replace", noting_replace)
    packaged(project, folder)

    moved_aside, named = steps.index(".out.before"), steps.index("out")
    everything = {path.stat().st_ino for path in (folder, *folder.rglob("*"))}
    assert everything <= set(steps[:moved_aside])
    assert folder.parent.stat().st_ino in steps[named:]


# Cancelled


class Stopwatch:
    """Cancels after some progress, and knows how long the job went on."""

    def __init__(self, after: float) -> None:
        self.after, self.since = after, 0.0

    def progressed(self, share: float) -> None:
        if share > self.after and not self.since:
            self.since = time.monotonic()

    def is_cancelled(self) -> bool:
        return bool(self.since)


@pytest.fixture(scope="module")
def large_project(tmp_path_factory):
    """Only read: packaging leaves it as it is."""
    return trees(tmp_path_factory.mktemp("large") / "home", 60_000)


@pytest.mark.parametrize("after", [0.0, 0.1, 0.3, 0.6, 0.7])
def test_package_when_cancelled_then_it_stops_within_a_second(
    after, large_project, tmp_path
):
    project = large_project
    folder = tmp_path / "packages" / "out"
    watch = Stopwatch(after)

    with pytest.raises(Cancelled):
        packaged(
            project,
            folder,
            watcher=JobWatcher(watch.is_cancelled, watch.progressed),
        )

    assert time.monotonic() - watch.since < 1.0
    assert not folder.exists()
    assert left_beside(folder) == []


def test_long_file_when_cancelled_then_the_copy_stops(tmp_path):
    project = trees(tmp_path / "home")
    big = tmp_path / "home" / "DCIM" / "film.mp4"
    big.parent.mkdir()
    with big.open("wb") as stream:
        stream.truncate(3_000_000_000)
    cancelled = threading.Event()
    timer = threading.Timer(1.5, cancelled.set)
    timer.start()
    started = time.monotonic()

    with pytest.raises(Cancelled):
        packaged(project, tmp_path / "out", watcher=JobWatcher(cancelled.is_set))

    assert time.monotonic() - started < 2.5
    assert not (tmp_path / "out").exists()


def test_progress_when_packaged_then_it_moves_and_ends(tmp_path):
    shares: list[float] = []
    project = trees(tmp_path / "home", 10_000)

    packaged(project, tmp_path / "out", watcher=JobWatcher(progressed=shares.append))

    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) > 6


# No room


def test_disk_when_it_is_full_then_it_is_said_and_nothing_is_left(tmp_path):
    project = trees(tmp_path / "home", 30_000)
    disk = tmp_path / "disk"
    disk.mkdir()
    options = ["-t", "tmpfs", "-o", "size=700k", "tmpfs", str(disk)]
    if subprocess.run(["mount", *options], check=False, capture_output=True).returncode:
        pytest.skip("no right to mount a small disk")
    try:
        with pytest.raises(PackagingError, match=r"full|space"):
            packaged(project, disk / "out")
        assert list(disk.iterdir()) == []
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_folder_when_it_is_read_only_then_it_is_said(tmp_path):
    project = trees(tmp_path / "home")
    place = tmp_path / "place"
    place.mkdir()
    place.chmod(0o555)
    with without_privileges(), pytest.raises(PackagingError, match="written"):
        packaged(project, place / "out")
    assert list(place.iterdir()) == []


# What is there already


def test_folder_with_other_files_when_packaged_then_it_is_refused(tmp_path):
    project = trees(tmp_path / "home")
    before = hashes(tmp_path / "home")

    with pytest.raises(PackagingError, match="other files"):
        packaged(project, tmp_path / "home")

    assert hashes(tmp_path / "home") == before


def test_file_in_place_of_the_folder_when_packaged_then_it_is_refused(tmp_path):
    project = trees(tmp_path / "home")

    with pytest.raises(PackagingError, match="it is a file"):
        packaged(project, project)

    assert project.is_file()


def test_package_that_was_edited_when_packaged_then_it_is_kept_unless_allowed(
    tmp_path,
):
    project = trees(tmp_path / "home")
    folder = tmp_path / "out"
    made = packaged(project, folder)
    packed = made.project()
    layer = only_layer(packed)
    assert layer.startEditing()
    assert layer.changeAttributeValue(1, 2, "edited in the field")
    assert layer.commitChanges()
    del layer
    packed.clear()

    with pytest.raises(PackagingError, match=r"edited \(data\.gpkg"):
        packaged(project, folder)

    assert "edited in the field" in made.values("trees", "note")
    again = packaged(project, folder, replaces_edited=True)
    assert "edited in the field" not in again.values("trees", "note")


def test_package_with_a_new_photo_when_packaged_then_it_is_kept(tmp_path):
    project = trees(tmp_path / "home")
    folder = tmp_path / "out"
    packaged(project, folder)
    (folder / "DCIM").mkdir()
    (folder / "DCIM" / "new.jpg").write_bytes(b"photo")

    with pytest.raises(PackagingError, match=r"DCIM/new\.jpg"):
        packaged(project, folder)

    assert (folder / "DCIM" / "new.jpg").read_bytes() == b"photo"


def test_package_that_was_only_opened_when_packaged_then_it_is_replaced(tmp_path):
    project = trees(tmp_path / "home")
    made = packaged(project, tmp_path / "out")
    packed = made.project()
    assert only_layer(packed).featureCount() == 20
    packed.clear()

    again = packaged(project, tmp_path / "out")

    assert again.package.id != made.package.id


def test_two_makers_of_one_package_then_the_second_is_refused(tmp_path):
    project = trees(tmp_path / "home")
    refusals = []

    def second(name: str) -> None:
        if name == "Verify Package":
            with pytest.raises(PackagingError, match="another program"):
                package_project(project, tmp_path / "out", new_workflow())
            refusals.append(name)

    packaged(project, tmp_path / "out", watcher=JobWatcher(begun=second))

    assert refusals == ["Verify Package"]
    assert left_beside(tmp_path / "out") == ["home", "out"]


# Wrong


def test_source_when_packaged_then_no_byte_of_it_changes(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    file = shapefile(home, [oak(1), oak(2)])
    base = new_database(home, GPKG).add_table("trees")
    copied = base.layer()
    copied.setCustomProperty("QFieldSync/cloud_action", "copy")
    project = saved_project(home / "p.qgz", file.layer(), copied)
    before = hashes(home)

    packaged(project, tmp_path / "out")

    assert hashes(home) == before


def test_open_project_when_another_is_packaged_then_it_is_untouched(tmp_path):
    open_project = QgsProject.instance()
    open_project.setTitle("open")
    open_project.setDirty(False)

    packaged(trees(tmp_path / "home"), tmp_path / "out")

    assert open_project.title() == "open"
    assert not open_project.isDirty()
    assert open_project.mapLayers() == {}
    open_project.clear()


def test_package_when_made_in_a_thread_then_it_is_whole(tmp_path):
    project = trees(tmp_path / "home")
    results = []

    def work() -> None:
        results.append(package_project(project, tmp_path / "out", new_workflow()))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(60)

    assert [package.feature_count for package in results] == [20]


@pytest.mark.parametrize("content", ["", "<html/>", "<qgis", "no project at all"])
def test_file_that_is_no_project_when_packaged_then_it_is_said(content, tmp_path):
    path = tmp_path / "p.qgs"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(ProjectError):
        packaged(path, tmp_path / "out")

    assert not (tmp_path / "out").exists()


def test_missing_project_when_packaged_then_it_is_said(tmp_path):
    workflow = new_workflow()

    with pytest.raises(ProjectError) as caught:
        package_project(tmp_path / "gone.qgs", tmp_path / "out", workflow)

    failure = workflow.failure(caught.value)
    assert failure["error_type"] == "INVALID_PROJECT_FILE"
    assert [step["stage"] for step in failure["steps"]] == [1, 0, 0, 0]


# Verified


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE trees SET note = 'x' WHERE fid_1 = 7",
        "UPDATE trees SET fid = 5000 WHERE fid_1 = 7",
        "UPDATE trees SET fid_1 = 5000 WHERE fid_1 = 7",
    ],
)
def test_package_with_another_value_when_verified_then_it_is_not_delivered(
    sql, tmp_path, monkeypatch
):
    def falsified(path, *rest):
        with closing(sqlite3.connect(path)) as connection:
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall():
                connection.execute(f'DROP TRIGGER "{name}"')
            connection.execute(sql)
            connection.commit()
        return verify_table(path, *rest)

    monkeypatch.setattr(flow, "verify_table", falsified)

    with pytest.raises(PackagingError, match="does not hold what was read"):
        packaged(trees(tmp_path / "home"), tmp_path / "out")

    assert not (tmp_path / "out").exists()


def test_source_that_ends_early_when_verified_then_the_package_is_not_delivered(
    tmp_path, monkeypatch
):
    """As a connection that is lost, which QGIS passes over in silence."""
    read = RowSource.rows
    monkeypatch.setattr(RowSource, "rows", lambda *a: islice(read(*a), 11))

    with pytest.raises(PackagingError, match="11 features were read and 20"):
        packaged(trees(tmp_path / "home"), tmp_path / "out")

    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("first", ["nothing", "a package"])
def test_folder_when_something_arrives_meanwhile_then_it_is_kept(first, tmp_path):
    project, folder = trees(tmp_path / "home"), tmp_path / "out"
    folder.mkdir()
    if first == "a package":
        packaged(project, folder)
    content = hashes(folder)

    def arrive(step: str) -> None:
        if step == "Verify Package":
            (folder / "diary.txt").write_text("a day in the field")

    with pytest.raises(PackagingError):
        package_project(project, folder, new_workflow(JobWatcher(begun=arrive)))

    assert (folder / "diary.txt").read_text() == "a day in the field"
    assert hashes(folder).items() >= content.items()


def test_package_when_it_was_moved_aside_and_changed_then_it_is_kept(tmp_path):
    project, folder = trees(tmp_path / "home"), tmp_path / "out"
    packaged(project, folder)
    aside = folder.with_name(".out.before")
    shutil.copytree(folder, aside)
    (aside / "diary.txt").write_text("a day in the field")

    recover(folder)

    assert not aside.exists()
    assert (tmp_path / "out.before-1" / "diary.txt").is_file()


def test_copy_when_the_package_was_changed_before_then_it_is_not_believed(tmp_path):
    project, folder = trees(tmp_path / "home"), tmp_path / "out"
    made = packaged(project, folder).package
    (folder / "data.gpkg").write_bytes(b"edited")
    kept = KeptPackages(tmp_path / "kept").package(made.id)

    with pytest.raises(PackagingError, match=r"data\.gpkg"):
        kept.keep_pristine(folder, "trees", JobWatcher())

    assert kept.pristine is None
