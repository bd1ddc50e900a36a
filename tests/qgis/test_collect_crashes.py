"""Collecting that ends at any step, and what the next run makes of what it left."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting.desk import CollectingDesk
from qfieldsync_cloud.core.project.collecting.devices import DeviceHint
from qfieldsync_cloud.core.project.collecting.kept_packages import KeptPackages
from tests.qgis.collecting_factories import PACKAGE_ID, package_of, told
from tests.qgis.factories import GPKG, PROJECT_ID, oak, trees

PHOTO = "DCIM/new.jpg"
STEPS = (
    (os, "fsync"),
    (os, "link"),
    (os, "rename"),
    (os, "replace"),
    (Path, "unlink"),
)


class Killed(BaseException):
    """The process is gone: nothing is tidied up any more."""


class Machine:
    """Ends at the step of this number; counts them when there is none."""

    def __init__(self, monkeypatch, last=None):
        self.count, self.last = 0, last
        for owner, name in STEPS:
            monkeypatch.setattr(owner, name, self._counted(getattr(owner, name)))
        # what a process that is gone would have removed stays
        monkeypatch.setattr(shutil, "rmtree", self._counted(shutil.rmtree))

    def _counted(self, function):
        def step(*args, **options):
            if self.last is not None and self.count >= self.last:
                raise Killed
            self.count += 1
            return function(*args, **options)

        return step


@pytest.fixture
def made(tmp_path):
    source = trees(tmp_path, GPKG, oak(11), oak(12), columns=("photo TEXT",))
    package = package_of(
        tmp_path / "out", source.layer(), attachments={"trees": "photo"}
    )
    yield package
    package.project.clear()


def test_run_that_ends_at_any_step_is_taken_up_by_the_next(made, tmp_path, monkeypatch):
    device = made.given_to("north").write(PHOTO, b"new photo" * 1000)
    device.add({"species": "elm", "photo": PHOTO})
    device.do("UPDATE {T} SET note = 'new' WHERE fid_1 = 1")

    def desk(name):
        kept = KeptPackages(tmp_path / f"kept-{name}")
        return CollectingDesk(kept, PROJECT_ID, tmp_path / f"project-{name}")

    def take_in(name):
        return desk(name).take_in(
            device.folder,
            JobWatcher(),
            hint=DeviceHint("north"),
            pristine=made.folder,
        )

    with monkeypatch.context() as patched:
        machine = Machine(patched)
        expected = take_in("whole")
    assert machine.count > 10
    for last in range(machine.count):
        with monkeypatch.context() as patched, pytest.raises(Killed):
            Machine(patched, last)
            take_in(last)
        place = tmp_path / f"project-{last}" / PHOTO
        assert not place.exists() or place.read_bytes() == b"new photo" * 1000

        taken = take_in(last)

        assert taken.deltafile(taken.waiting) == expected.collection.deltafile
        assert place.read_bytes() == b"new photo" * 1000
        assert len(desk(last).kept.package(PACKAGE_ID).devices()) == 1
        assert told(take_in(last).collection) == []
    assert made.apply(expected.collection).told == ["applied"] * 2
