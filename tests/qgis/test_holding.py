"""A run that writes without a job holds the project until all is written, and wakes."""

from __future__ import annotations

import json

import pytest

from qfieldsync_cloud.core.errors import Cancelled, ProjectError
from qfieldsync_cloud.core.jobs.lease import this_process
from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.revert import Selection
from qfieldsync_cloud.core.services.local.opening import open_project_service
from qfieldsync_cloud.core.services.local.reverting import take_back
from qfieldsync_cloud.processing.apply_deltas import ApplyDeltas
from tests.qgis.factories import deltafile, patch
from tests.qgis.file_factories import layer_rows, memory_layer, oak, stored
from tests.qgis.service_factories import office
from tests.qgis.test_processing import (
    APPLY,
    Recorder,
    counts,
    in_background,
    run,
    taller,
    write_deltafile,
)

REVERT = "qfieldsync_cloud:revertdeltas"

pytestmark = pytest.mark.usefixtures("provider", "open_project")


def in_foreground(algorithm, feedback=None, **parameters):
    return True, run(algorithm, feedback, **parameters)


WAYS = pytest.mark.parametrize("way", [in_foreground, in_background])


class Sketches:
    """A memory layer of the open project, and a job of the project that waits."""

    def __init__(self, folder, project):
        self.layer = memory_layer(oak(1), oak(2))
        assert project.addMapLayer(self.layer)
        path = folder / "park.qgs"
        assert project.write(str(path))
        self.stores = folder / "profile"
        service, _identity = open_project_service(
            path, cloud_folders={}, folder=self.stores
        )
        service.create_job(JobType.PROCESS_PROJECTFILE)
        self.store = service.store
        self.was_free = []
        self.layer.editCommandStarted.connect(self._note)

    def _note(self, *_arguments):
        self.was_free.append(self.is_free())

    def is_free(self):
        """Whether the job that waits could begin now."""
        return self.store.has_work(this_process())


@WAYS
def test_no_job_begins_before_the_memory_layers_are_written_too(
    tmp_path, open_project, way
):
    sketches = Sketches(tmp_path, open_project)
    path = write_deltafile(tmp_path, taller(sketches.layer, 1))

    is_good, results = way(APPLY, STORE=sketches.stores, DELTAFILE=path)

    assert is_good
    assert counts(results) == (1, 0, 0, 0, 0)
    assert layer_rows(sketches.layer)[1] == stored(oak(1, height=13.5))
    assert sketches.was_free == [False]
    assert sketches.is_free()


@WAYS
def test_no_job_begins_before_the_memory_layers_are_taken_back(
    tmp_path, open_project, way
):
    sketches = Sketches(tmp_path, open_project)
    path = write_deltafile(tmp_path, taller(sketches.layer, 1))
    run(APPLY, STORE=sketches.stores, DELTAFILE=path)

    is_good, results = way(REVERT, STORE=sketches.stores, SINCE="2000-01-01T00:00:00")

    assert is_good
    assert counts(results) == (1, 0, 0, 0, 0)
    assert layer_rows(sketches.layer)[1] == stored(oak(1))
    assert sketches.was_free == [False, False]
    assert sketches.is_free()


@WAYS
def test_run_that_is_cancelled_before_a_memory_layer_holds_nothing(
    tmp_path, open_project, way
):
    sketches = Sketches(tmp_path, open_project)
    path = write_deltafile(tmp_path, taller(sketches.layer, 1))
    feedback = Recorder()
    feedback.cancel()

    _is_good, results = way(APPLY, feedback, STORE=sketches.stores, DELTAFILE=path)

    assert counts(results) == (0, 0, 0, 0, 1)
    assert sketches.is_free()


class Woken:
    """Counts how often whoever runs the jobs was woken, and if it could begin."""

    def __init__(self, service):
        self.times = []
        self._store = service.store
        service.create_job(JobType.PROCESS_PROJECTFILE)
        service.wake = self._note

    def _note(self):
        self.times.append(self._store.has_work(this_process()))


def test_jobs_are_woken_when_taking_back_fails(tmp_path):
    park = office(tmp_path)
    park.service.project_path.write_bytes(b"no project")
    woken = Woken(park.service)

    with pytest.raises(ProjectError):
        take_back(park.service, Selection(deltafile_id="file-1"))

    assert woken.times == [True]


def test_jobs_are_woken_when_an_algorithm_fails_that_held_the_project(tmp_path):
    park = office(tmp_path)
    woken = Woken(park.service)

    with pytest.raises(Cancelled), ApplyDeltas().held(park.service, Recorder()):
        raise Cancelled("cancelled")

    assert woken.times == [True]


def test_jobs_are_woken_once_when_all_went_well(tmp_path):
    park = office(tmp_path)
    one = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    park.service.push_deltafile(json.dumps(deltafile(one)).encode())
    park.run()
    woken = Woken(park.service)

    take_back(park.service, Selection(frozenset([one["uuid"]])))

    assert woken.times == [True]
