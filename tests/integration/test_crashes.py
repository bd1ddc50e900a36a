"""What is there after the applying process was killed; `make crash-test` in short.

The crash test forks, which a process with QGIS in it must not: it runs in its own.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from qfieldsync_cloud.core.deltas.reader import deltafile_from_json
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.ledgers.sidecar import has_leftovers
from qfieldsync_cloud.core.layers.project_layers import find_layers
from qfieldsync_cloud.core.layers.sessions import sqlite_session
from qfieldsync_cloud.core.layers.sessions.recovery import with_readable_files
from tests.qgis.factories import (
    GPKG,
    apply,
    both_kinds,
    create,
    deltafile,
    oak,
    outcome_of,
    patch,
    project_of,
    trees,
)
from tests.qgis.file_factories import GEOJSON, SHAPEFILE, SIDECAR
from tests.qgis.test_files_safety import (
    AFTER,
    ID,
    apply_here,
    crash,
    is_tidy,
    some_deltas,
    three_oaks,
)

ROOT = Path(__file__).parents[2]
LAST_LINE = re.compile(r"kills (\d+) lost (\d+) doubled (\d+) torn (\d+)")


def crash_test(*arguments: str) -> tuple[int, Sequence[int], str]:
    """Its exit code, the numbers of its last line, and all it told."""
    done = subprocess.run(
        [sys.executable, "-m", "tools.crash_test", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    match = LAST_LINE.fullmatch(done.stdout.rstrip("\n").rpartition("\n")[2])
    assert match is not None, done.stdout
    return done.returncode, [int(number) for number in match.groups()], done.stdout


def test_nothing_is_lost_doubled_or_torn_when_the_engine_is_killed():
    code, (kills, *damage), told = crash_test("--kills", "10")

    assert (code, damage) == (0, [0, 0, 0]), told
    assert kills >= 10


@pytest.mark.parametrize("safeguard", ["ledger", "backup", "order"])
def test_damage_is_found_when_a_safeguard_is_off(safeguard):
    code, (kills, *damage), told = crash_test(
        *("--break", safeguard, "--kills", "2", "--kinds", "gpkg,shp")
    )

    assert code == 0, told
    assert kills >= 2
    assert sum(damage) > 0


@pytest.mark.parametrize("kind", [SHAPEFILE, GEOJSON])
def test_backup_of_a_run_that_was_killed_while_clearing_up_is_cleared_away(
    tmp_path, kind
):
    file = three_oaks(tmp_path, kind)
    crash(file, "after the record")
    assert has_leftovers(file.path)

    assert apply_here(file) == ["already"] * 3

    assert file.rows() == AFTER
    assert is_tidy(file)


@pytest.mark.parametrize(
    ("kind", "half_written"), [(SHAPEFILE, "trees.shp"), (GEOJSON, "trees.geojson")]
)
def test_file_that_a_killed_run_left_unreadable_is_put_right(
    tmp_path, kind, half_written
):
    """GDAL removes the files of a Shapefile for a moment, and cuts a GeoJSON file."""
    file = three_oaks(tmp_path, kind)
    crash(file, "before the record")
    torn = tmp_path / half_written
    if kind == SHAPEFILE:
        torn.unlink()
    else:
        torn.write_bytes(torn.read_bytes()[:100])
    layer = QgsVectorLayer(str(file.path), "trees", "ogr")
    assert not layer.isValid()
    project = project_of(layer)
    parsed = deltafile_from_json(deltafile(*some_deltas(ID)))
    notes = with_readable_files(note_layers(project))

    run = SyncRun(parsed, find_layers(notes, parsed.deltas, {ID: layer.id()}))
    run.apply()

    outcome = outcome_of(run)
    assert outcome.told == ["applied"] * 3
    assert outcome.warnings[0] == ["recovered"]
    assert file.rows() == AFTER


@pytest.mark.parametrize("ending", [".tmp", ".bak"])
def test_what_gdal_leaves_when_it_is_killed_does_not_stop_the_next_run(
    tmp_path, ending
):
    """GDAL refuses to write a GeoJSON file while its own temporary file is there."""
    file = three_oaks(tmp_path, GEOJSON)
    crash(file, "before the record")
    left = tmp_path / f"trees.geojson{ending}"
    left.touch()

    assert apply_here(file) == ["applied"] * 3

    assert file.rows() == AFTER
    assert not left.exists()


HALF_A_COMMIT = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")
connection.execute("PRAGMA cache_spill = 1")
connection.execute("BEGIN IMMEDIATE")
for number in range(2000):
    connection.execute(
        "INSERT INTO qfieldsync_cloud_ledger (entry, run_id, at, deltafile_id)"
        " VALUES ('run', ?, '', '')",
        ("x" * 500,),
    )
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("has_backup", [False, True])
def test_ledger_that_was_half_written_when_its_writer_was_killed_is_put_right(
    tmp_path, has_backup
):
    """SQLite can read it only after it was opened to be written."""
    file = three_oaks(tmp_path, SHAPEFILE)
    # the first makes an empty ledger, the second one leaves its backup as well
    crash(file, "before the record" if has_backup else "in the backup")
    subprocess.run(
        [sys.executable, "-c", HALF_A_COMMIT, str(file.ledger_path)], check=False
    )
    assert Path(f"{file.ledger_path}-journal").stat().st_size > 0
    if not has_backup:
        shutil.rmtree(tmp_path / SIDECAR / "trees.shp.backup")

    assert apply_here(file) == ["applied"] * 3

    assert file.rows() == AFTER
    assert len(file.ledger()) == 3
    assert is_tidy(file)


BETWEEN_SOURCES = """
import os, signal, sys
from pathlib import Path
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
application = QgsApplication([], False)
application.initQgis()
from qfieldsync_cloud.core.layers.runs import source_run
from tests.integration.test_crashes import apply_to_both

open_session, opened = source_run.open_session, []


def open_or_die(job, *rest):
    if opened:
        os.kill(os.getpid(), signal.SIGKILL)
    opened.append(job)
    return open_session(job, *rest)


source_run.open_session = open_or_die
apply_to_both(Path(sys.argv[1]))
"""


def apply_to_both(folder: Path) -> list[str]:
    """A deltafile over a GeoPackage and a Shapefile."""
    sources = [
        f"{folder / 'inventory.gpkg'}|layername=trees",
        str(folder / "trees.shp"),
    ]
    named = {
        name: QgsVectorLayer(source, name, "ogr")
        for name, source in zip(("in_database", "in_file"), sources)
    }
    deltas = [
        create(name, {"fid": 7, "note": "new"}, "Point (7 7)", local_pk=7)
        for name in named
    ]
    parsed = deltafile_from_json(deltafile(*deltas))
    project = project_of(*named.values())
    notes = note_layers(project)
    ids = {name: layer.id() for name, layer in named.items()}
    run = SyncRun(parsed, find_layers(notes, parsed.deltas, ids))
    run.apply()
    return outcome_of(run).told


def test_deltafile_over_two_data_sources_goes_on_with_the_one_that_is_not_done(
    tmp_path,
):
    database, file = trees(tmp_path, GPKG, oak(1)), three_oaks(tmp_path, SHAPEFILE)
    child = subprocess.run(
        [sys.executable, "-c", BETWEEN_SOURCES, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert child.returncode == -signal.SIGKILL, child.stderr
    assert set(database.rows()) == {1, 7}
    assert set(file.rows()) == {1, 2, 3}

    assert apply_to_both(tmp_path) == ["already", "applied"]

    assert set(database.rows()) == {1, 7}
    assert set(file.rows()) == {1, 2, 3, 7}
    assert apply_to_both(tmp_path) == ["already"] * 2


@both_kinds
def test_other_program_that_writes_while_the_layers_are_opened_does_no_harm(
    tmp_path, monkeypatch, kind
):
    """QGIS would write the two tables by two connections, and lock itself out."""
    database = trees(tmp_path, kind, oak(1)).add_table("plots", "note TEXT")
    database.add_rows("plots", [{"fid": 1, "note": "old", "geom": "Point (1 1)"}])
    layers = [database.layer("trees"), database.layer("plots")]
    open_table, opened = sqlite_session.open_table, []
    # it may have to wait
    other = Thread(
        target=database.execute, args=("UPDATE trees SET girth = 81 WHERE fid = 1",)
    )

    def open_and_write(table: Any) -> Any:
        if len(opened) == 1:
            other.start()
            other.join(timeout=0.1)
        opened.append(table)
        return open_table(table)

    monkeypatch.setattr(sqlite_session, "open_table", open_and_write)

    outcome = apply(
        project_of(*layers),
        *(patch(layer, 1, {"note": "old"}, {"note": "new"}) for layer in layers),
    )
    other.join()

    assert outcome.told == ["applied"] * 2
    assert database.query("SELECT note FROM trees, plots USING (note)") == ["new"]
    assert database.query("SELECT girth FROM trees") == [81]
    if kind == GPKG:
        assert database.is_sound("trees", "plots")
