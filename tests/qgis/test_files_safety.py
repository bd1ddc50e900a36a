"""What a Shapefile or a GeoJSON file is like after a failure, a crash or a rival.

Files know no transactions, so all that a run promises of them hangs on the backup, the
intent record and the lock in the folder beside the file.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from qfieldsync_cloud.core.layers.ledgers import ledger_statements, sidecar
from qfieldsync_cloud.core.layers.sessions import file_session
from tests.qgis.factories import apply, create, delete, patch, preview, project_of
from tests.qgis.file_factories import (
    FORMATS,
    GEOJSON,
    SHAPEFILE,
    SIDECAR,
    DataFile,
    apply_as,
    both_formats,
    hashes,
    oak,
    snapshot,
    stored,
    trees,
    without_privileges,
)

ROOT = Path(__file__).parents[2]
ID = "trees_of_the_office"
"""Layer id that runs in other processes agree upon."""


def one_layer(file: DataFile) -> tuple[Any, str]:
    """A project with one layer on `file`, and the layer's id."""
    layer = file.layer()
    return project_of(layer), layer.id()


def three_oaks(folder: Path, kind: str) -> DataFile:
    """A file with the oaks 1 to 3, and all that may lie beside a Shapefile."""
    file = trees(folder, kind, oak(1), oak(2), oak(3))
    if kind == SHAPEFILE:
        layer = file.layer()
        assert layer.dataProvider().createSpatialIndex()
        del layer
        for suffix in (".qpj", ".idm", ".qml", ".txt"):
            file.path.with_suffix(suffix).write_text(suffix, encoding="utf-8")
    return file


def some_deltas(layer_id: str) -> list[dict[str, Any]]:
    """A change of each kind."""
    return [
        patch(layer_id, 1, {"height": 12.5}, {"height": 13.5}, id="d-1"),
        create(layer_id, {"fid": 9, "species": "elm"}, "Point (9 9)", id="d-2"),
        delete(layer_id, 2, snapshot(oak(2)), "Point (2 2)", id="d-3"),
    ]


BEFORE = {n: stored(oak(n)) for n in (1, 2, 3)}
AFTER = {
    1: stored(oak(1, height=13.5)),
    3: stored(oak(3)),
    9: {"species": "elm", "geom": "Point (9 9)"},
}


def is_tidy(file: DataFile) -> bool:
    """Whether only ledger and lock are left beside the file, and no intent."""
    name = file.path.name
    assert file.sidecar_files() <= {f"{name}.ledger.sqlite", f"{name}.lock.sqlite"}
    return intent(file) == []


def intent(file: DataFile) -> list[int]:
    """The backups that unfinished runs speak of."""
    if not file.ledger_path.is_file():
        return []
    with closing(sqlite3.connect(file.ledger_path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master").fetchall()
        if ("intent",) not in tables:
            return []
        return [row[0] for row in connection.execute("SELECT backup FROM intent")]


# Success


@both_formats
def test_run_that_succeeds_leaves_its_ledger_and_no_backup(tmp_path, kind):
    file = three_oaks(tmp_path, kind)
    project, layer_id = one_layer(file)
    others = {
        name: content
        for name, content in file.contents().items()
        if name.endswith((".qpj", ".prj", ".cpg", ".idm", ".qml", ".txt"))
    }

    outcome = apply(project, *some_deltas(layer_id))

    assert outcome.told == ["applied"] * 3
    assert file.rows() == AFTER
    assert others.items() <= file.contents().items()
    assert [row["delta_uuid"] for row in file.ledger()] == ["d-1", "d-2", "d-3"]
    assert is_tidy(file)


def test_dry_run_makes_no_folder_beside_the_file(tmp_path):
    file = three_oaks(tmp_path, SHAPEFILE)
    project, layer_id = one_layer(file)
    before = hashes(tmp_path)

    assert preview(project, *some_deltas(layer_id)).told == ["applied"] * 3

    assert hashes(tmp_path) == before
    assert not (tmp_path / SIDECAR).exists()


def test_neighbours_with_a_similar_name_are_left_alone(tmp_path):
    file = three_oaks(tmp_path, SHAPEFILE)
    for name in ("trees_2.shp", "trees.shp.xml", "trees2.dbf", "old trees.shp"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    trees(tmp_path, GEOJSON, oak(1))
    project, layer_id = one_layer(file)
    before = hashes(tmp_path)

    apply(project, *some_deltas(layer_id))

    after = hashes(tmp_path)
    written = {name for name in after if before.get(name) != after[name]}
    assert {name.partition(".")[2] for name in written if SIDECAR not in name} == {
        "shp",
        "shx",
        "dbf",
        "qix",
    }


# Refusal and failure


def refuse_forbidden(layer: QgsVectorLayer, *, real: Callable[..., bool]) -> bool:
    """Commit, and say that it failed when a text `forbidden` is written."""
    changes = layer.editBuffer().changedAttributeValues().values()
    is_refused = any("forbidden" in change.values() for change in changes)
    assert real(layer)
    return not is_refused


def forbid(monkeypatch: Any) -> None:
    """A provider that does not take the text `forbidden`."""
    refuse = partial(refuse_forbidden, real=QgsVectorLayer.commitChanges)
    monkeypatch.setattr(QgsVectorLayer, "commitChanges", lambda layer: refuse(layer))


def renamed(layer_id: str, count: int, *, culprit: int) -> list[dict[str, Any]]:
    """A patch of the note of each feature; the culprit's is `forbidden`."""
    return [
        patch(
            layer_id,
            n,
            {"note": "old"},
            {"note": "forbidden" if n == culprit else f"note {n}"},
        )
        for n in range(1, count + 1)
    ]


@both_formats
def test_delta_that_the_provider_refuses_stands_alone_in_the_end(
    tmp_path, kind, monkeypatch
):
    file = trees(tmp_path, kind, *(oak(n) for n in range(1, 6)))
    project, layer_id = one_layer(file)
    forbid(monkeypatch)

    outcome = apply(project, *renamed(layer_id, 5, culprit=2))

    assert outcome.told == [
        "applied",
        "not_applied provider_refused",
        *["applied"] * 3,
    ]
    assert [row["note"] for row in file.rows().values()] == [
        *("note 1", "old", "note 3", "note 4", "note 5")
    ]
    assert [row["feature_key"] for row in file.ledger()] == ["1", "3", "4", "5"]
    assert is_tidy(file)


@both_formats
def test_batch_that_is_divided_keeps_two_backups_at_most(tmp_path, kind, monkeypatch):
    file = trees(tmp_path, kind, *(oak(n) for n in range(1, 17)))
    project, layer_id = one_layer(file)
    forbid(monkeypatch)
    seen = []
    declare = sidecar.Sidecar.declare

    def declare_and_count(self: Any, number: int) -> None:
        folder = tmp_path / SIDECAR / f"{file.path.name}.backup"
        seen.append(len(list(folder.iterdir())))
        declare(self, number)

    monkeypatch.setattr(sidecar.Sidecar, "declare", declare_and_count)

    outcome = apply(project, *renamed(layer_id, 16, culprit=6))

    assert outcome.told.count("applied") == 15
    assert len(seen) == 9
    assert max(seen) == 2
    assert file.rows()[6] == stored(oak(6))


def test_feature_that_the_provider_writes_twice_is_refused_with_that_reason(
    tmp_path, monkeypatch
):
    file = trees(tmp_path, GEOJSON, oak(1), oak(2))
    project, layer_id = one_layer(file)
    before = file.contents()
    real = QgsVectorLayer.commitChanges

    def commit_twice(layer: QgsVectorLayer) -> bool:
        done = real(layer)
        collection = file.collection()
        collection["features"].append(collection["features"][1])
        file.rewrite(collection)
        return done

    monkeypatch.setattr(QgsVectorLayer, "commitChanges", commit_twice)

    outcome = apply(project, patch(layer_id, 2, {"height": 12.5}, {"height": 13.5}))

    assert outcome.told == ["not_applied provider_refused"]
    [message] = outcome.provider_errors
    assert message.startswith("QGIS writes feature 2 of trees twice")
    assert file.contents() == before


def say_no(layer: QgsVectorLayer, *, real: Callable[..., bool]) -> bool:
    """Commit, and say that it failed: the worst that a provider can do."""
    assert real(layer)
    return False


@both_formats
def test_refused_commit_leaves_every_file_as_it_was_byte_for_byte(
    tmp_path, kind, monkeypatch
):
    file = three_oaks(tmp_path, kind)
    project, layer_id = one_layer(file)
    before = file.contents()
    times = {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("trees.*")}
    lie = partial(say_no, real=QgsVectorLayer.commitChanges)

    def lie_and_leave_a_file(layer: QgsVectorLayer) -> bool:
        answer = lie(layer)
        if kind == SHAPEFILE:
            file.path.with_suffix(".sbn").write_text("new", encoding="utf-8")
        return answer

    monkeypatch.setattr(QgsVectorLayer, "commitChanges", lie_and_leave_a_file)

    outcome = apply(project, *some_deltas(layer_id))

    assert outcome.told == ["not_applied provider_refused"] * 3
    assert file.contents() == before
    assert {p.name: p.stat().st_mtime_ns for p in tmp_path.glob("trees.*")} == times
    assert file.ledger() == []
    assert is_tidy(file)


@both_formats
@pytest.mark.parametrize("place", ["second action", "commit", "reading back"])
@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt])
def test_exception_in_the_middle_leaves_every_file_as_it_was(
    tmp_path, kind, place, error, monkeypatch
):
    file = three_oaks(tmp_path, kind)
    project, layer_id = one_layer(file)
    before = file.contents()
    blow_up_at(place, error, monkeypatch)

    if error is KeyboardInterrupt:
        with pytest.raises(KeyboardInterrupt):
            apply(project, *some_deltas(layer_id))
    else:
        outcome = apply(project, *some_deltas(layer_id))
        assert outcome.told == ["error internal_error"] * 3

    assert file.contents() == before
    assert is_tidy(file)
    monkeypatch.undo()
    assert apply(project, *some_deltas(layer_id)).told == ["applied"] * 3
    assert file.rows() == AFTER


def blow_up_at(place: str, error: type[BaseException], monkeypatch: Any) -> None:
    """Let something fail that never should."""
    calls = []

    def blow_up(real: Callable[..., Any], at: int, *arguments: Any) -> Any:
        calls.append(place)
        result = real(*arguments)
        if len(calls) == at:
            raise error("made up")
        return result

    if place == "commit":
        real = QgsVectorLayer.commitChanges
        monkeypatch.setattr(
            QgsVectorLayer, "commitChanges", lambda layer: blow_up(real, 1, layer)
        )
    else:
        name = "write_action" if place == "second action" else "read_back"
        at = 2 if place == "second action" else 1
        monkeypatch.setattr(
            file_session, name, partial(blow_up, getattr(file_session, name), at)
        )


@both_formats
@pytest.mark.parametrize(
    "error",
    [sqlite3.OperationalError("database or disk is full"), OSError("made up")],
    ids=["sqlite", "system"],
)
def test_ledger_that_cannot_be_written_takes_the_edit_back(
    tmp_path, kind, error, monkeypatch
):
    file = three_oaks(tmp_path, kind)
    project, layer_id = one_layer(file)
    before = file.contents()

    def blow_up(*_arguments: Any) -> None:
        assert file.rows() == AFTER
        raise error

    monkeypatch.setattr(ledger_statements, "insert_rows", blow_up)

    outcome = apply(project, *some_deltas(layer_id))

    assert {told.partition(" ")[0] for told in outcome.told} == {"error"}
    assert file.contents() == before
    assert file.ledger() == []
    assert is_tidy(file)


def test_disk_that_is_full_is_told_as_that_and_nothing_is_written(
    tmp_path, monkeypatch
):
    file = three_oaks(tmp_path, SHAPEFILE)
    project, layer_id = one_layer(file)
    before = file.contents()

    def blow_up(*_arguments: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(sidecar, "flush", blow_up)

    outcome = apply(project, *some_deltas(layer_id))

    assert outcome.told == ["error disk_full"] * 3
    assert file.contents() == before
    assert is_tidy(file)


def test_file_that_cannot_grow_is_as_it_was_afterwards(tmp_path):
    """GDAL itself fails to write, as on a full disk."""
    import resource

    file = trees(tmp_path, SHAPEFILE, *(oak(n) for n in range(1, 800)))
    project, layer_id = one_layer(file)
    before = file.contents()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before["trees.dbf"]) + 50, hard))
    try:
        outcome = apply(
            project,
            create(layer_id, {"fid": 1000}, "Point (9 9)"),
            patch(layer_id, 1, {"height": 12.5}, {"height": 13.5}),
        )
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert outcome.told == ["not_applied provider_refused", "applied"]
    assert file.rows()[1] == stored(oak(1, height=13.5))
    assert set(file.rows()) == set(range(1, 800))
    assert is_tidy(file)


# Rivals


@both_formats
def test_file_that_another_program_changed_meanwhile_is_not_overwritten(
    tmp_path, kind, monkeypatch
):
    file = three_oaks(tmp_path, kind)
    theirs = trees(tmp_path / "theirs", kind, oak(1, note="theirs"), oak(2), oak(3))
    project, layer_id = one_layer(file)
    write = file_session.FileSession.write

    def write_late(self: Any, *arguments: Any) -> Any:
        for path in theirs.path.parent.iterdir():
            shutil.copy(path, tmp_path)
        return write(self, *arguments)

    monkeypatch.setattr(file_session.FileSession, "write", write_late)

    outcome = apply(project, *some_deltas(layer_id))

    assert outcome.told == ["error source_lost"] * 3
    assert "another program" in outcome.provider_errors[0]
    assert file.rows() == theirs.rows()
    assert is_tidy(file)
    monkeypatch.undo()
    assert apply(project, *some_deltas(layer_id)).told == ["applied"] * 3
    assert file.rows()[1] == stored(oak(1, note="theirs", height=13.5))


def test_change_of_another_program_between_two_batches_is_set_aside_not_lost(
    tmp_path, monkeypatch
):
    file = trees(tmp_path, GEOJSON, *(oak(n) for n in range(1, 5)))
    project, layer_id = one_layer(file)
    before = file.contents()
    forbid(monkeypatch)
    write = file_session.FileSession.write
    calls = []

    def write_late(self: Any, *arguments: Any) -> Any:
        calls.append(self)
        if len(calls) == 4:  # all, the first two, the first, and now the second
            file.rewrite({**file.collection(), "theirs": True})
        return write(self, *arguments)

    monkeypatch.setattr(file_session.FileSession, "write", write_late)

    outcome = apply(project, *renamed(layer_id, 4, culprit=2))

    assert outcome.told == ["error source_lost"] * 4
    assert file.contents() == before
    assert file.ledger() == []
    [kept] = (tmp_path / SIDECAR).glob("trees.geojson.replaced-*/trees.geojson")
    assert json.loads(kept.read_text(encoding="utf-8"))["theirs"] is True


def test_file_locked_by_another_run_is_an_error_and_nothing_is_written(tmp_path):
    file = three_oaks(tmp_path, SHAPEFILE)
    project, layer_id = one_layer(file)
    before = file.contents()

    with sidecar.open_sidecar(file.path):
        outcome = apply(project, *some_deltas(layer_id), lock_timeout_s=0.1)

    assert outcome.told == ["error lock_timeout"] * 3
    assert {e["remedy"]["code"] for e in outcome.json["deltas"]} == {"try_again"}
    assert file.contents() == before
    assert apply(project, *some_deltas(layer_id)).told == ["applied"] * 3
    assert file.rows() == AFTER


@both_formats
def test_file_whose_folder_is_read_only_is_refused_with_the_remedy(tmp_path, kind):
    file = three_oaks(tmp_path, kind)
    project, layer_id = one_layer(file)
    before = hashes(tmp_path)
    tmp_path.chmod(0o555)
    try:
        with without_privileges():
            outcome = apply(project, *some_deltas(layer_id))
    finally:
        tmp_path.chmod(0o755)

    assert outcome.told == ["not_applied layer_read_only"] * 3
    assert {e["remedy"]["code"] for e in outcome.json["deltas"]} == {"allow_editing"}
    assert "Permission denied" in outcome.provider_errors[0]
    assert hashes(tmp_path) == before


@both_formats
def test_file_that_is_write_protected_is_refused_with_the_remedy(tmp_path, kind):
    file = three_oaks(tmp_path, kind)
    before = hashes(tmp_path)
    for path in tmp_path.iterdir():
        path.chmod(0o444)

    with without_privileges():
        project, layer_id = one_layer(file)
        outcome = apply(project, *some_deltas(layer_id))

    assert outcome.told == ["not_applied layer_read_only"] * 3
    assert {e["remedy"]["code"] for e in outcome.json["deltas"]} == {"allow_editing"}
    assert hashes(tmp_path) == before


@pytest.mark.parametrize("is_refused", [False, True], ids=["applied", "refused"])
def test_part_of_a_shapefile_that_is_write_protected_hinders_nothing(
    tmp_path, is_refused, monkeypatch
):
    file = three_oaks(tmp_path, SHAPEFILE)
    tmp_path.chmod(0o777)
    for path in tmp_path.iterdir():
        path.chmod(0o444 if path.suffix in (".prj", ".cpg") else 0o666)
    before = file.contents()
    if is_refused:
        lie = partial(say_no, real=QgsVectorLayer.commitChanges)
        monkeypatch.setattr(QgsVectorLayer, "commitChanges", lambda item: lie(item))

    with without_privileges():
        project, layer_id = one_layer(file)
        outcome = apply(project, *some_deltas(layer_id))

    told = "not_applied provider_refused" if is_refused else "applied"
    assert outcome.told == [told] * 3
    assert (file.contents() == before) is is_refused
    modes = {path.stat().st_mode & 0o222 for path in tmp_path.glob("trees.[pc]*")}
    assert modes == {0}
    assert is_tidy(file)


def test_name_of_the_folder_taken_by_a_file_is_a_clear_error(tmp_path):
    file = three_oaks(tmp_path, SHAPEFILE)
    (tmp_path / SIDECAR).write_text("not ours", encoding="utf-8")
    project, layer_id = one_layer(file)
    before = hashes(tmp_path)

    outcome = apply(project, *some_deltas(layer_id))

    assert outcome.told == ["error source_lost"] * 3
    assert SIDECAR in outcome.provider_errors[0]
    assert hashes(tmp_path) == before


def test_ledger_that_is_damaged_is_an_error_and_nothing_is_written(tmp_path):
    file = three_oaks(tmp_path, SHAPEFILE)
    project, layer_id = one_layer(file)
    file.ledger_path.parent.mkdir()
    file.ledger_path.write_text("no database" * 100, encoding="utf-8")
    before = hashes(tmp_path)

    outcome = apply(project, *some_deltas(layer_id))

    assert outcome.told == ["error source_lost"] * 3
    assert hashes(tmp_path) == before


# Backups of the analyst's


@both_formats
def test_file_restored_from_a_backup_with_its_folder_takes_the_deltas_again(
    tmp_path, kind
):
    file = three_oaks(tmp_path / "work", kind)
    project, layer_id = one_layer(file)
    first, *rest = some_deltas(layer_id)
    assert apply(project, first).told == ["applied"]
    shutil.copytree(tmp_path / "work", tmp_path / "backup")
    assert apply(project, *rest).told == ["applied", "applied"]
    project.clear()
    shutil.rmtree(tmp_path / "work")
    shutil.copytree(tmp_path / "backup", tmp_path / "work")

    outcome = apply_as(layer_id, file.layer(), first, *rest)

    assert outcome.told == ["already", "applied", "applied"]
    assert file.rows() == AFTER
    assert len(file.ledger()) == 3


def test_file_moved_with_its_folder_still_knows_what_was_applied(tmp_path):
    file = three_oaks(tmp_path / "here", SHAPEFILE)
    project, layer_id = one_layer(file)
    deltas = some_deltas(layer_id)
    apply(project, *deltas)
    project.clear()
    (tmp_path / "here").rename(tmp_path / "there")
    moved = DataFile(tmp_path / "there" / "trees.shp", SHAPEFILE)
    before = moved.contents()

    outcome = apply_as(layer_id, moved.layer(), *deltas)

    assert outcome.told == ["already"] * 3
    assert moved.contents() == before


# Crashes

CHILD = """
import os, signal, sys, time
from pathlib import Path
from qgis.core import QgsApplication, QgsVectorLayer
application = QgsApplication([], False)
application.initQgis()
from qfieldsync_cloud.core.layers.ledgers import sidecar
from qfieldsync_cloud.core.layers.sessions import file_session
from tests.qgis.file_factories import apply_as
from tests.qgis.test_files_safety import ID, some_deltas

path, moment, start = sys.argv[1:]


def die(*arguments):
    os.kill(os.getpid(), signal.SIGKILL)


def die_after(owner, name, calls=1):
    real, left = getattr(owner, name), [calls]

    def call(*arguments):
        result = real(*arguments)
        left[0] -= 1
        return result if left[0] else die()

    setattr(owner, name, call)


def die_before(owner, name, calls):
    real, left = getattr(owner, name), [calls]

    def call(*arguments):
        left[0] -= 1
        return real(*arguments) if left[0] else die()

    setattr(owner, name, call)


moments = {
    "in the backup": lambda: setattr(sidecar, "flush", die),
    "before the edit": lambda: die_after(sidecar.Sidecar, "declare"),
    "in the edit": lambda: die_after(file_session, "write_action", 2),
    "in the commit": lambda: die_after(QgsVectorLayer, "commitChanges"),
    "before the record": lambda: die_after(file_session.FileSession, "write"),
    # the first call is of the recovery that every run begins with
    "after the record": lambda: die_before(sidecar.Sidecar, "forget_backups", 2),
    "in the recovery": lambda: die_after(sidecar, "flush", 3),
    "never": lambda: None,
}
layer = QgsVectorLayer(path, "trees", "ogr")
moments[moment]()
while start and not Path(start).exists():
    time.sleep(0.01)
print(*apply_as(ID, layer, *some_deltas(ID)).told, sep=";")
sys.stdout.flush()
os._exit(0)
"""


def start_child(file: DataFile, moment: str, start: Path | str = "") -> Any:
    """A process that applies `some_deltas`, and kills itself at `moment`."""
    runtime = file.path.parent / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(file.path), moment, str(start)],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(runtime),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def crash(file: DataFile, moment: str) -> None:
    """Let a process die at `moment`."""
    child = start_child(file, moment)
    output, errors = child.communicate(timeout=60)
    assert child.returncode == -signal.SIGKILL, output + errors


def apply_here(file: DataFile) -> list[str]:
    """Apply `some_deltas` in this process."""
    return apply_as(ID, file.layer(), *some_deltas(ID)).told


@pytest.mark.parametrize(
    ("moment", "has_intent", "rows", "recorded", "told"),
    [
        ("in the backup", False, BEFORE, 0, "applied"),
        ("before the edit", True, BEFORE, 0, "applied"),
        ("in the edit", True, BEFORE, 0, "applied"),
        ("in the commit", True, AFTER, 0, "applied"),
        ("before the record", True, AFTER, 0, "applied"),
        ("after the record", False, AFTER, 3, "already"),
    ],
)
def test_run_after_a_crash_applies_each_delta_exactly_once(
    tmp_path, moment, has_intent, rows, recorded, told
):
    for kind in FORMATS if moment == "in the commit" else [SHAPEFILE]:
        file = three_oaks(tmp_path / kind, kind)
        crash(file, moment)
        # what the crash left behind is what the moment promises
        assert bool(intent(file)) is has_intent
        assert file.rows() == rows
        assert len(file.ledger()) == recorded

        assert apply_here(file) == [told] * 3

        assert file.rows() == AFTER
        assert len(file.ledger()) == 3
        # nobody knows whether a program that died in the commit left it half done
        name = f"{file.path.name}.replaced-"
        kept = {n for n in file.sidecar_files() if n.startswith(name)}
        assert len(kept) == (moment == "in the commit")
        assert (
            f"{file.path.name}.backup" not in file.sidecar_files() or told != "applied"
        )
        assert intent(file) == []
        assert apply_here(file) == ["already"] * 3
        assert file.rows() == AFTER


def test_crash_in_the_recovery_from_a_crash_is_recovered_from_too(tmp_path):
    file = three_oaks(tmp_path, SHAPEFILE)
    before = file.contents()
    crash(file, "before the record")
    written = file.contents()
    crash(file, "in the recovery")
    assert intent(file) != []
    assert before != file.contents() != written

    assert apply_here(file) == ["applied"] * 3
    assert file.rows() == AFTER
    assert is_tidy(file)


def test_data_are_on_the_disk_before_the_record_that_speaks_of_them(
    tmp_path, monkeypatch
):
    """After a power cut a record without its feature would be a lost edit."""
    file = three_oaks(tmp_path, SHAPEFILE)
    project, layer_id = one_layer(file)
    steps = []
    flush, insert = sidecar.flush, ledger_statements.insert_rows

    def flush_and_note(path: Path) -> None:
        flush(path)
        if path.parent == tmp_path:  # not the backup's
            steps.append((path.name, path.read_bytes()))

    def insert_and_note(*arguments: Any) -> None:
        steps.append(("record", b""))
        insert(*arguments)

    monkeypatch.setattr(sidecar, "flush", flush_and_note)
    monkeypatch.setattr(ledger_statements, "insert_rows", insert_and_note)

    assert apply(project, *some_deltas(layer_id)).told == ["applied"] * 3

    record = steps.index(("record", b""))
    written = dict(steps[:record])
    for name in ("trees.shp", "trees.shx", "trees.dbf"):
        assert written[name] == file.contents()[name]


def test_file_that_was_edited_after_a_crash_is_set_aside_by_the_recovery(tmp_path):
    file = three_oaks(tmp_path, GEOJSON)
    crash(file, "before the record")
    file.rewrite({**file.collection(), "edited": "by hand"})

    assert apply_here(file) == ["applied"] * 3

    assert file.rows() == AFTER
    [kept] = (tmp_path / SIDECAR).glob("trees.geojson.replaced-*/trees.geojson")
    assert json.loads(kept.read_text(encoding="utf-8"))["edited"] == "by hand"


def test_recovery_writes_nothing_when_the_crash_came_before_the_first_write(tmp_path):
    file = three_oaks(tmp_path, GEOJSON)
    crash(file, "before the edit")
    inode = file.path.stat().st_ino
    nothing = patch(ID, 1, {"height": 9.5}, {"height": 20.5})

    outcome = apply_as(ID, file.layer(), nothing)

    assert outcome.told == ["conflict edit_edit"]
    assert file.path.stat().st_ino == inode
    assert file.rows() == BEFORE
    assert is_tidy(file)


def test_two_processes_at_once_apply_each_delta_exactly_once(tmp_path):
    file = three_oaks(tmp_path, SHAPEFILE)
    start = tmp_path / "start"
    children = [start_child(file, "never", start) for _ in range(2)]
    time.sleep(0.5)
    start.touch()

    told = []
    for child in children:
        output, errors = child.communicate(timeout=60)
        assert child.returncode == 0, errors
        told.append(output.strip().split(";"))

    assert sorted(told) == [["already"] * 3, ["applied"] * 3]
    assert file.rows() == AFTER
    assert len(file.ledger()) == 3
    assert is_tidy(file)
