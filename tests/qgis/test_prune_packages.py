"""Kept packages that nobody needs any more are removed, and no other ones."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from functools import partial
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from qfieldsync_cloud.core.errors import PackagingError, StoreError
from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from qfieldsync_cloud.core.jobs.store.store import Store
from qfieldsync_cloud.core.project.collecting import pruning
from qfieldsync_cloud.core.project.collecting.kept_packages import (
    KeptPackage,
    KeptPackages,
)
from qfieldsync_cloud.core.project.collecting.pruning import (
    KeepingRule,
    PackageUse,
    find_superfluous,
    remove_packages,
    superfluous,
)
from qfieldsync_cloud.core.project.packaging.workshop import Workshop
from qfieldsync_cloud.core.services.local.opening import (
    kept_packages,
    open_service,
    works,
)
from tests.qgis import service_factories
from tests.qgis.collecting_factories import write_manifest
from tests.qgis.factories import PROJECT_ID, patch
from tests.qgis.service_factories import office
from tests.qgis.test_package_processing import run, trees

RULE = KeepingRule(1, 90)
NOW = datetime(2026, 11, 1, tzinfo=timezone.utc)


def days_ago(days):
    return NOW - timedelta(days=days)


def use(id, made, used=None, *, is_waiting=False):
    return PackageUse(
        id, days_ago(made), None if used is None else days_ago(used), is_waiting
    )


@pytest.mark.parametrize(
    ("packages", "rule", "gone"),
    [
        ([], KeepingRule(1, 90), []),
        ([use("a", 400)], KeepingRule(1, 90), []),
        ([use("a", 400), use("b", 300)], KeepingRule(1, 90), ["a"]),
        ([use("b", 300), use("a", 400), use("c", 1)], KeepingRule(1, 90), ["a", "b"]),
        ([use("a", 89), use("b", 1)], KeepingRule(1, 90), []),
        ([use("a", 91), use("b", 1)], KeepingRule(1, 90), ["a"]),
        ([use("a", 400, 89), use("b", 1)], KeepingRule(1, 90), []),
        ([use("a", 400, 91), use("b", 1)], KeepingRule(1, 90), ["a"]),
        ([use("a", 400, is_waiting=True), use("b", 1)], KeepingRule(1, 90), []),
        ([use("a", 400), use("b", 300)], KeepingRule(2, 0), []),
        ([PackageUse("a", None, None), use("b", 1)], KeepingRule(1, 0), []),
        (
            [use(str(n), 500 - n) for n in range(12)],
            KeepingRule(),
            ["0", "1"],
        ),
    ],
    ids=[
        *("none", "the only one", "the older one", "two older ones", "young"),
        *("old", "something came lately", "something came long ago", "waiting"),
        *("among the newest", "of no date", "ten"),
    ],
)
def test_packages_when_the_rule_is_asked_then_it_names_the_superfluous(
    packages, rule, gone
):
    assert list(superfluous(packages, rule, NOW)) == gone


def remember(root: Path, name: str, made_at: datetime, **changes) -> KeptPackage:
    """A package that was kept, of one file."""
    package = KeptPackages(root).package(name)
    place = package.place("trees")
    place.mkdir(parents=True)
    (place / "data.gpkg").write_bytes(b"x" * 1000)
    write_manifest(
        place,
        package_id=name,
        packaged_at=made_at.isoformat(),
        **changes,
    )
    return package


def collected(package: KeptPackage, at: datetime, *, is_handed_over=True) -> None:
    place = package.folder / "devices" / "tablet" / "000001"
    place.mkdir(parents=True)
    content = {
        "client_id": "tablet",
        "name": "Tablet",
        "deltafile_id": "f",
        "fingerprint": "",
        "collected_at": at.isoformat(),
    }
    (place / "collected.json").write_text(json.dumps(content))
    if is_handed_over:
        (place / "handed_over.json").write_text("{}")


def names(root):
    return sorted(path.name for path in root.iterdir())


def test_folders_when_they_are_pruned_then_those_in_use_stay_whole(tmp_path):
    old = remember(tmp_path, "old", days_ago(400))
    collected(old, days_ago(300))
    collected(remember(tmp_path, "back", days_ago(400)), days_ago(10))
    collected(
        remember(tmp_path, "waits", days_ago(400)), days_ago(300), is_handed_over=False
    )
    remember(tmp_path, "pushed", days_ago(400))
    remember(tmp_path, "other", days_ago(400), project_id="another")
    remember(tmp_path, "new", days_ago(1))
    (tmp_path / "begun" / "package" / ".trees.making").mkdir(parents=True)
    (tmp_path / "killed" / "package" / ".trees.making").mkdir(parents=True)
    os.utime(tmp_path / "killed", (0, 0))
    (tmp_path / ".gone-by-then").mkdir()
    kept = KeptPackages(tmp_path)

    found = find_superfluous(
        kept, PROJECT_ID.upper(), {"pushed": days_ago(2)}, RULE, NOW
    )

    assert list(found) == ["old"]
    assert remove_packages(kept, found.values()) > 1000
    assert names(tmp_path) == ["back", "begun", "new", "other", "pushed", "waits"]


def flat(root: Path, name: str, made_at: datetime) -> KeptPackage:
    """A package that was kept when its files were not in a folder of their own."""
    package = remember(root, name, made_at)
    (package.pristine / "DCIM").mkdir()
    for path in list(package.pristine.iterdir()):
        path.rename(package.folder / "package" / path.name)
    package.place("trees").rmdir()
    os.utime(package.folder, (0, 0))
    return package


def test_package_when_its_files_are_in_no_folder_of_their_own_then_it_is_found(
    tmp_path,
):
    package = flat(tmp_path, "flat", days_ago(30))
    kept = KeptPackages(tmp_path)

    assert package.pristine == package.folder / "package"
    assert kept.latest(PROJECT_ID).package_id == "flat"

    remove_packages(kept, [])
    assert (package.pristine / "data.gpkg").is_file()


def test_package_when_it_is_flat_and_old_then_it_is_removed_as_any_other(tmp_path):
    flat(tmp_path, "flat", days_ago(400))
    remember(tmp_path, "new", days_ago(1))
    kept = KeptPackages(tmp_path)

    found = find_superfluous(kept, PROJECT_ID, {}, RULE, NOW)

    assert list(found) == ["flat"]
    remove_packages(kept, found.values())
    assert names(tmp_path) == ["new"]


def test_folder_when_its_package_says_nothing_then_its_files_stay(tmp_path):
    package = flat(tmp_path, "torn", days_ago(400))
    (package.folder / "package" / "DCIM").rmdir()
    (package.folder / "package" / "qfieldsync_cloud.json").unlink()

    remove_packages(KeptPackages(tmp_path), [])

    assert (package.folder / "package" / "data.gpkg").is_file()


def test_folder_when_it_cannot_be_removed_at_once_then_the_next_time_does_it(
    tmp_path, monkeypatch
):
    remember(tmp_path, "old", days_ago(400))
    remember(tmp_path, "new", days_ago(1))
    kept = KeptPackages(tmp_path)
    found = find_superfluous(kept, PROJECT_ID, {}, RULE, NOW)

    with monkeypatch.context() as patching:
        patching.setattr(shutil, "rmtree", lambda *_args, **_options: None)
        remove_packages(kept, found.values())
    assert [package.folder.name for package in kept.all()] == ["new"]

    remove_packages(kept, [])
    assert names(tmp_path) == ["new"]


# The job


def package_again(made):
    made.service.create_job(JobType.PACKAGE)
    job = made.run()
    assert job.status is JobStatus.FINISHED, job.output
    return job


@pytest.fixture
def park(tmp_path, monkeypatch):
    """An office whose packages are kept in a folder of the test."""
    made = office(tmp_path)
    kept = KeptPackages(tmp_path / "packages")
    monkeypatch.setattr(service_factories, "works", partial(works, folder=tmp_path))
    return made, kept


def test_job_when_a_package_is_made_then_superfluous_ones_go_and_the_log_says_so(park):
    made, kept = park
    first, second = package_again(made), package_again(made)
    assert len(kept.all()) == len(made.service.store.packages()) == 2

    made.change(kept_packages=1, kept_days=0)
    third = package_again(made)

    assert [item.job_id for item in made.service.store.packages()] == [third.id]
    [left] = kept.all()
    assert left.pristine == made.service.store.packages()[0].folder
    assert "Removed 2 older packages" in third.output
    assert third.output.splitlines()[-2].endswith("Processed 1 layers")
    assert "Removed" not in first.output + second.output


def test_folder_of_a_package_when_jobs_made_it_then_it_is_called_as_the_project(park):
    made, _kept = park

    for _ in range(2):
        package_again(made)

    places = [item.folder for item in made.service.store.packages()]
    assert [place.name for place in places] == ["park", "park"]
    assert len(set(places)) == 2
    for place in places:
        # nothing else that could be copied to a device in its place
        assert [path.name for path in place.parent.iterdir()] == ["park"]


def test_folder_of_a_package_when_no_system_could_have_it_then_it_is_another(
    tmp_path, monkeypatch
):
    made = office(tmp_path)
    path = made.service.project_path.rename(tmp_path / "aux.park ?.qgz")
    service = open_service(PROJECT_ID, path, folder=tmp_path / "profile")
    monkeypatch.setattr(service_factories, "works", partial(works, folder=tmp_path))

    package_again(replace(made, service=service))

    [package] = service.store.packages()
    assert package.folder.name == "_aux.park _"
    assert (package.folder / "aux.park ?_qfield.qgz").is_file()


def test_job_when_no_layer_opens_then_it_fails_and_leaves_nothing(park):
    made, kept = park
    made.source.path.unlink()
    made.service.create_job(JobType.PACKAGE)

    job = made.run()

    assert job.status is JobStatus.FAILED
    assert "trees" in job.error and "data source" in job.error
    assert "layer_left_out" in job.output
    assert kept.all() == []
    assert made.service.store.packages() == ()


def test_job_when_a_device_pushed_since_then_its_package_stays(park):
    made, kept = park
    first = package_again(made)
    made.change(kept_packages=1, kept_days=0.5)
    [package] = kept.all()
    assert package.folder.name == first.id
    old = package.pristine / "qfieldsync_cloud.json"
    manifest = json.loads(old.read_text())
    old.write_text(json.dumps({**manifest, "packaged_at": "2020-01-01T00:00:00+00:00"}))
    delta = patch(made.layer_id, 1, {"note": "old"}, {"note": "new"})
    made.apply({**delta, "exportId": first.id.upper()})

    package_again(made)

    assert len(kept.all()) == 2


def test_job_when_packages_cannot_be_removed_then_it_is_finished_and_says_so(
    park, monkeypatch
):
    made, kept = park
    package_again(made)
    made.change(kept_packages=1, kept_days=0)

    def refuse(*_args):
        raise PermissionError("in use")

    with monkeypatch.context() as patching:
        patching.setattr(pruning, "_remove", refuse)
        job = package_again(made)

    assert "in use" in job.output
    assert len(kept.all()) == 2
    assert "Removed 2 older packages" in package_again(made).output
    assert len(kept.all()) == 1


# Keeping before delivery


def test_package_when_no_copy_can_be_kept_then_it_is_not_delivered(
    tmp_path, monkeypatch
):
    def refuse(*_args):
        raise PackagingError("copy", "the disk is full")

    monkeypatch.setattr(KeptPackage, "keep_pristine", refuse)

    with pytest.raises(QgsProcessingException, match="the disk is full"):
        run(
            PROJECT=trees(tmp_path / "home"),
            FOLDER=tmp_path / "out",
            STORE=tmp_path / "store",
        )

    assert not (tmp_path / "out").exists()


def test_package_when_it_cannot_be_delivered_then_no_copy_is_kept(
    tmp_path, monkeypatch
):
    kept = kept_packages(tmp_path / "store")

    def refuse(_workshop):
        assert [item.pristine.name for item in kept.all()] == ["trees"]
        raise PackagingError("out", "somebody is there")

    monkeypatch.setattr(Workshop, "deliver", refuse)

    with pytest.raises(QgsProcessingException, match="somebody is there"):
        run(
            PROJECT=trees(tmp_path / "home"),
            FOLDER=tmp_path / "out",
            STORE=tmp_path / "store",
        )

    assert kept.all() == []


def test_store_when_much_of_it_is_free_then_it_shrinks(tmp_path):
    store = Store(tmp_path / "store.sqlite", PROJECT_ID)
    for number in range(40):
        store.add_package(f"p{number}", tmp_path, {"files": ["x" * 100_000]})
    before = store.path.stat().st_size
    store.forget_packages([f"p{number}" for number in range(39)])

    store.shrink()

    assert store.path.stat().st_size < before / 4
    assert [item.job_id for item in store.packages()] == ["p39"]
    stamp = store.stamp()
    store.shrink()
    assert store.stamp() == stamp


def test_store_when_it_is_busy_then_it_does_not_shrink_and_says_nothing(tmp_path):
    store = Store(tmp_path / "store.sqlite", PROJECT_ID, busy_timeout_s=0.05)
    store.add_package("p", tmp_path, {"files": ["x" * 4_000_000]})
    store.forget_packages(["p"])
    other = Store(store.path, PROJECT_ID)
    size = store.path.stat().st_size

    with other.writing():
        store.shrink()

    assert store.path.stat().st_size == size
    with pytest.raises(StoreError), other.writing():
        store.add_package("q", tmp_path, {})
