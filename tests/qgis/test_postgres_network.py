"""A network that fails while a run writes to PostgreSQL: all of it, or nothing."""

from __future__ import annotations

import pytest
from qgis.core import QgsDataSourceUri, QgsVectorLayer

from qfieldsync_cloud.core.layers.project_layers import read_project
from qfieldsync_cloud.core.opening import open_layer
from tests.qgis.connection_cutter import Cutter
from tests.qgis.factories import (
    create,
    delete,
    outcome_of,
    patch,
    project_of,
    run_of,
)
from tests.qgis.postgres_factories import oak, stored, trees

BEFORE = [stored(oak(n)) for n in (1, 2, 3)]
AFTER = [
    stored(oak(1), note="field"),
    stored(oak(2)),
    {"species": "ash", "geom": "Point (3 4)"},
]
"""In the order of their keys; a run that ended has drawn one."""
LOST, DONE, KNOWN = ["error source_lost"] * 3, ["applied"] * 3, ["already"] * 3
STEP_BYTES = 2500
OPENING_STEP_BYTES = 120


@pytest.fixture
def cutter(postgis):
    cutter = Cutter("127.0.0.1", postgis.server.port)
    yield cutter
    cutter.close()


@pytest.fixture
def project_file(postgis, cutter, tmp_path):
    """A project with the trees, by way of the network that fails."""
    trees(postgis, *map(oak, (1, 2, 3)))
    uri = QgsDataSourceUri(postgis.layer().source())
    port = str(cutter.port)
    uri.setConnection("127.0.0.1", port, uri.database(), uri.username(), "")
    layer = QgsVectorLayer(uri.uri(False), "trees", "postgres")
    assert layer.isValid()
    path = tmp_path / "trees.qgs"
    assert project_of(layer).write(str(path))
    return path


def changes(layer):
    return [
        patch(layer, 1, {"note": "old"}, {"note": "field"}, id="p"),
        delete(layer, 3, {"note": "old"}, "Point (3 2)", id="d"),
        create(layer, {"species": "ash"}, "Point (3 4)", id="c"),
    ]


def applied(path, cutter, limit):
    """What a run gives whose network fails after so many bytes."""
    project = read_project(path)
    [layer] = project.mapLayers().values()
    run = run_of(project, *changes(layer))
    cutter.cut_after(limit)
    run.apply()
    cutter.cut_after(None)
    return outcome_of(run).told


def test_run_when_the_network_fails_anywhere_then_it_is_whole_or_not_there(
    postgis, cutter, project_file
):
    told, limit = LOST, 0
    while told == LOST:
        # each run gets a little further
        limit += STEP_BYTES
        told = applied(project_file, cutter, limit)
        found = list(postgis.rows().values())
        assert told in (LOST, DONE, KNOWN)
        # one that is told as lost may be there: its commit was done, and not answered
        assert found in ([BEFORE, AFTER] if told == LOST else [AFTER])

    assert limit > 5 * STEP_BYTES
    assert applied(project_file, cutter, None) == KNOWN
    assert list(postgis.rows().values()) == AFTER


def test_layer_when_the_network_fails_anywhere_then_it_is_invalid_without_an_exception(
    cutter, project_file
):
    project = read_project(project_file)
    [source] = [layer.source() for layer in project.mapLayers().values()]
    project.clear()

    def is_opened():
        return open_layer(source, "trees", "postgres").isValid()

    assert needed_bytes(cutter, is_opened) > 20 * OPENING_STEP_BYTES


def test_project_when_the_network_fails_anywhere_then_its_layer_is_invalid(
    cutter, project_file
):
    def is_read():
        project = read_project(project_file)
        [is_valid] = [layer.isValid() for layer in project.mapLayers().values()]
        project.clear()
        return is_valid

    assert needed_bytes(cutter, is_read) > 20 * OPENING_STEP_BYTES


def needed_bytes(cutter, act):
    """After how many bytes the network may fail without harm, rising to it in steps."""
    limit, is_done = 0, False
    while not is_done:
        limit += OPENING_STEP_BYTES
        cutter.cut_after(limit)
        is_done = act()
        cutter.cut_after(None)
    return limit
