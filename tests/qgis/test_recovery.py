"""A file that a killed run left unreadable."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import processing
import pytest
from qgis.core import QgsProject

from qfieldsync_cloud.core.deltas.reader import deltafile_from_json
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.ledgers.sidecar import open_sidecar
from qfieldsync_cloud.core.layers.project_layers import find_layers
from qfieldsync_cloud.core.layers.sessions.recovery import with_readable_files
from tests.qgis import file_factories
from tests.qgis.factories import deltafile, outcome_of, patch, project_of
from tests.qgis.file_factories import both_formats


def leave_unreadable(path):
    """As if the process was killed while QGIS wrote the file."""
    with open_sidecar(path) as sidecar:
        sidecar.back_up(1)
        sidecar.declare(1)
        with path.open("rb+") as stream:
            stream.truncate(10)


@both_formats
@pytest.mark.parametrize("is_dry_run", [False, True])
def test_file_when_a_killed_run_left_it_unreadable_then_the_next_one_puts_it_right(
    tmp_path, kind, is_dry_run
):
    file = file_factories.trees(tmp_path, kind, file_factories.oak(1))
    layer = file.layer()
    delta = patch(layer, 1, {"height": 12.5}, {"height": 13.5})
    assert project_of(layer).write(str(tmp_path / "trees.qgs"))
    leave_unreadable(file.path)
    project = QgsProject()
    assert project.read(str(tmp_path / "trees.qgs"))
    assert not next(iter(project.mapLayers().values())).isValid()
    parsed = deltafile_from_json(json.loads(json.dumps(deltafile(delta))))
    notes = note_layers(project)

    found = notes if is_dry_run else with_readable_files(notes)
    run = SyncRun(parsed, find_layers(found, parsed.deltas))
    (run.preview if is_dry_run else run.apply)()

    done = outcome_of(run)
    if is_dry_run:
        assert done.told == ["not_applied layer_invalid"]
        assert file.path.stat().st_size == 10
        return
    assert (done.told, done.warnings) == (["applied"], [["recovered"]])
    assert file.rows()[1]["height"] == 13.5


def test_algorithm_when_a_file_is_unreadable_then_it_puts_it_right_first(
    tmp_path, provider
):
    file = file_factories.trees(
        tmp_path, file_factories.SHAPEFILE, file_factories.oak(1)
    )
    layer = file.layer()
    delta = patch(layer, 1, {"height": 12.5}, {"height": 13.5})
    assert project_of(layer).write(str(tmp_path / "trees.qgs"))
    path = tmp_path / "changes.json"
    path.write_text(json.dumps(deltafile(delta)), encoding="utf-8")
    leave_unreadable(file.path)

    done = processing.run(
        "qfieldsync_cloud:applydeltas",
        {"PROJECT": str(tmp_path / "trees.qgs"), "DELTAFILE": str(path)},
    )

    assert done["APPLIED"] == 1
    assert file.rows()[1]["height"] == 13.5


def test_file_of_somebody_else_is_put_back_without_its_times(tmp_path, monkeypatch):
    file = file_factories.trees(
        tmp_path, file_factories.SHAPEFILE, file_factories.oak(1)
    )
    dbf = file.path.with_suffix(".dbf")
    before = {path.name: path.read_bytes() for path in tmp_path.glob("trees.*")}
    with open_sidecar(file.path) as sidecar:
        sidecar.back_up(1)
        sidecar.declare(1)
        for path in tmp_path.glob("trees.*"):
            path.touch()
        dbf.write_bytes(dbf.read_bytes()[:40])

    copy_stat = shutil.copystat

    def refused(source, target, **options):
        # files that were there before; a new one is our own
        if Path(target).parent == tmp_path:
            raise PermissionError(1, "Operation not permitted")
        copy_stat(source, target, **options)

    monkeypatch.setattr(shutil, "copystat", refused)
    with open_sidecar(file.path):
        pass

    after = {path.name: path.read_bytes() for path in tmp_path.glob("trees.*")}
    assert after == before
