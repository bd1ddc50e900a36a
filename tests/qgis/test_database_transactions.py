"""All or nothing: what goes wrong in the middle leaves the database as it was found.

Locks, lies of providers, other writers, and what the ledger says afterwards.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsProviderRegistry,
    QgsTransaction,
    QgsVectorDataProvider,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.layers.databases import sqlite_schema
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.project_layers import find_layers
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.layers.sessions import sqlite_guards
from qfieldsync_cloud.core.layers.sessions.sqlite_session import SqliteSession
from tests.qgis.factories import (
    GPKG,
    LEDGERS,
    SPATIALITE,
    apply,
    both_kinds,
    create,
    database,
    delete,
    oak,
    outcome_of,
    patch,
    preview,
    project_of,
    quoted,
    run_of,
    stored,
    three_changes,
    trees,
)
from tests.qgis.revert_factories import revert

ROWS = {1: stored(oak(1)), 2: stored(oak(2)), 3: stored(oak(3))}
AFTER = {
    1: stored(oak(1), note="field", geom="Point (9 9)"),
    2: stored(oak(2)),
    4: {"species": "ash", "geom": "Point (3 4)"},
}


def three(folder, kind):
    return trees(folder, kind, oak(1), oak(2), oak(3))


def note_patch(layer, key=1, **properties):
    return patch(layer, key, {"note": "old"}, {"note": "field"}, **properties)


@pytest.fixture
def no_waiting(monkeypatch):
    """Locks that are not granted at once are not granted."""
    monkeypatch.setattr(sqlite_schema, "BUSY_TIMEOUT_S", 0.1)


def finishes(project, layer, inventory):
    """Whether the same file is applied now that nothing is in the way."""
    done = apply(project, *three_changes(layer))
    assert done.told == ["applied"] * 3
    assert inventory.rows() == AFTER
    return inventory.is_sound()


# Lies and failures of providers

LIES = {
    "attributes": ("changeAttributeValues", lambda *_: True),
    "geometry": ("changeGeometryValues", lambda *_: True),
    "delete": ("deleteFeatures", lambda *_: True),
    "create": ("addFeatures", lambda _self, features, *_: (True, features)),
}


@both_kinds
@pytest.mark.parametrize("lie", LIES)
def test_provider_when_it_says_done_and_did_nothing_then_delta_is_refused(
    tmp_path, kind, lie, monkeypatch
):
    """Rows are read back: the ones that are not as planned are not believed."""
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    monkeypatch.setattr(QgsVectorDataProvider, *LIES[lie])

    done = apply(project, *three_changes(layer))

    culprit = {"attributes": 0, "geometry": 0, "delete": 1, "create": 2}[lie]
    told = ["applied"] * 3
    told[culprit] = "not_applied provider_refused"
    assert done.told == told
    expected = dict(AFTER)
    if culprit == 0:
        expected[1] = ROWS[1]
    elif culprit == 1:
        expected[3] = ROWS[3]
    else:
        del expected[4]
    assert inventory.rows() == expected
    assert len(inventory.ledger()) == 3
    assert inventory.is_sound()

    monkeypatch.undo()
    assert finishes_the_rest(project, layer, inventory)


def finishes_the_rest(project, layer, inventory):
    done = apply(project, *three_changes(layer))
    assert sorted(done.told) == ["already", "already", "applied"]
    assert inventory.rows() == AFTER
    return inventory.is_sound()


@both_kinds
@pytest.mark.parametrize("method", ["changeAttributeValues", "addFeatures"])
def test_provider_when_it_raises_then_nothing_is_written_and_the_next_run_finishes(
    tmp_path, kind, method, monkeypatch
):
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)

    def blow_up(*_args):
        raise RuntimeError("a defect")

    monkeypatch.setattr(QgsVectorDataProvider, method, blow_up)

    done = apply(project, *three_changes(layer), note_patch(layer, 2, id="again"))

    assert done.told == ["error internal_error"] * 4
    assert inventory.rows() == ROWS
    assert inventory.query(LEDGER_TABLES) == []
    monkeypatch.undo()
    assert finishes(project, layer, inventory)


LEDGER_TABLES = "SELECT name FROM sqlite_master WHERE name LIKE '%ledger%'"


@dataclass
class Refusing:
    """A transaction in which every statement fails."""

    transaction: QgsTransaction
    message: str

    def executeSql(self, _sql):  # noqa: N802
        return False, self.message

    def rollback(self):
        return self.transaction.rollback()


@both_kinds
@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("database is locked", "error lock_timeout"),
        ("database or disk is full", "error disk_full"),
        ("disk I/O error", "error source_lost"),
        ("database disk image is malformed", "error source_lost"),
    ],
)
@pytest.mark.parametrize("where", ["ledger row", "commit"])
def test_sql_when_it_fails_then_nothing_is_written_and_the_next_run_finishes(
    tmp_path, kind, message, code, where, monkeypatch
):
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    execute = SqliteSession._execute

    def failing(session, sql):
        if "'delta'" in sql:
            session._transaction = Refusing(session._transaction, message)
        execute(session, sql)

    if where == "commit":
        monkeypatch.setattr(QgsTransaction, "commit", lambda _self: (False, message))
    else:
        monkeypatch.setattr(SqliteSession, "_execute", failing)

    done = apply(project, *three_changes(layer))

    assert done.told == [code] * 3
    assert done.provider_errors == [message] * 3
    assert inventory.rows() == ROWS
    assert inventory.query(LEDGER_TABLES) == []
    monkeypatch.undo()
    assert finishes(project, layer, inventory)


@both_kinds
def test_commit_when_it_says_done_and_wrote_nothing_then_it_is_an_error(
    tmp_path, kind, monkeypatch
):
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    monkeypatch.setattr(
        QgsTransaction, "commit", lambda transaction: (transaction.rollback()[0], "")
    )

    done = apply(project, *three_changes(layer))

    assert done.told == ["error source_lost"] * 3
    assert inventory.rows() == ROWS
    monkeypatch.undo()
    assert finishes(project, layer, inventory)


@both_kinds
@pytest.mark.parametrize("after", [0, 1, 3])
def test_run_when_it_is_cancelled_then_data_are_as_before(tmp_path, kind, after):
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    run = run_of(project, *three_changes(layer))
    asked = []

    def is_cancelled():
        asked.append(True)
        return len(asked) > after

    run.watcher = Watcher(is_cancelled)
    run.apply()

    done = outcome_of(run)
    assert len(asked) > after
    assert done.told == ["error cancelled"] * 3
    assert inventory.rows() == ROWS
    assert finishes(project, layer, inventory)


# Locks and other writers


@contextmanager
def locked(inventory, how="IMMEDIATE"):
    """Held by another connection."""
    with closing(sqlite3.connect(inventory.path, isolation_level=None)) as other:
        other.execute(f"BEGIN {how}")
        yield
        other.execute("ROLLBACK")


@both_kinds
@pytest.mark.parametrize("how", ["IMMEDIATE", "EXCLUSIVE"])
def test_lock_when_another_connection_holds_it_then_nothing_is_written(
    tmp_path, kind, how, no_waiting
):
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)

    with locked(inventory, how):
        done = apply(
            project, *three_changes(layer), note_patch(layer, 77), lock_timeout_s=0.1
        )

    # nothing could be looked at, so nothing is said of the feature that is not there
    assert done.told == ["error lock_timeout"] * 4
    assert inventory.rows() == ROWS
    assert inventory.query(LEDGER_TABLES) == []
    assert finishes(project, layer, inventory)


@both_kinds
def test_lock_when_another_process_holds_it_then_nothing_is_written(
    tmp_path, kind, no_waiting
):
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    holding = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        " c.execute('BEGIN IMMEDIATE'); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holding, str(inventory.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout.readline() == "held\n"
        done = apply(project, *three_changes(layer), lock_timeout_s=0.1)
        other.stdin.close()

    assert done.told == ["error lock_timeout"] * 3
    assert inventory.rows() == ROWS
    assert finishes(project, layer, inventory)


@both_kinds
def test_lock_when_the_places_of_many_creates_are_looked_at_then_it_is_kept(
    tmp_path, kind, monkeypatch
):
    """POSIX takes all locks of a process on a file that it closes anywhere."""
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    trying = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], timeout=0,"
        " isolation_level=None); c.execute('BEGIN IMMEDIATE')"
    )
    told = []
    write = SqliteSession._write_wave

    def write_while_another_tries(session, reader, wave):
        arguments = [sys.executable, "-c", trying, str(inventory.path)]
        done = subprocess.run(arguments, capture_output=True, text=True, check=False)
        told.append(done.stderr.strip().rpartition("\n")[2])
        return write(session, reader, wave)

    monkeypatch.setattr(SqliteSession, "_write_wave", write_while_another_tries)
    creates = (
        create(layer.id(), {"note": f"the {n}th"}, "Point (3 4)") for n in range(60)
    )

    done = apply(project_of(layer), *creates)

    assert done.told == ["applied"] * 60
    assert set(told) == {"sqlite3.OperationalError: database is locked"}


@both_kinds
def test_lock_when_it_is_held_while_layers_are_described_then_it_is_an_error(
    tmp_path, kind, no_waiting
):
    """Not a refusal, although it looks as if there were no such table."""
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    with locked(inventory, "EXCLUSIVE"):
        run = run_of(project, *three_changes(layer), lock_timeout_s=0.1)

    run.apply()

    assert outcome_of(run).told == ["error lock_timeout"] * 3
    assert inventory.rows() == ROWS
    assert finishes(project, layer, inventory)


@both_kinds
def test_lock_when_it_is_released_in_time_then_deltas_are_applied(tmp_path, kind):
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    holding = (
        "import sqlite3, sys, time; c = sqlite3.connect(sys.argv[1]);"
        " c.execute('BEGIN IMMEDIATE'); print('held', flush=True); time.sleep(0.5)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holding, str(inventory.path)],
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout.readline() == "held\n"
        assert finishes(project, layer, inventory)


@both_kinds
def test_two_sources_when_one_is_locked_then_the_other_is_applied(
    tmp_path, kind, no_waiting
):
    (tmp_path / "other").mkdir()
    free, held = three(tmp_path, kind), three(tmp_path / "other", kind)
    free_layer, held_layer = free.layer(), held.layer()
    project = project_of(free_layer, held_layer)
    deltas = [
        note_patch(free_layer, 1),
        note_patch(held_layer, 1),
        note_patch(free_layer, 2),
        delete(held_layer, 3, {}, "Point (3 2)"),
    ]

    with locked(held):
        done = apply(project, *deltas, lock_timeout_s=0.1)
    again = apply(project, *deltas)

    assert done.told == [
        "applied",
        "error lock_timeout",
        "applied",
        "error lock_timeout",
    ]
    assert again.told == ["already", "applied", "already", "applied"]
    noted = {key: {**row, "note": "field"} for key, row in ROWS.items()}
    assert free.rows() == {1: noted[1], 2: noted[2], 3: ROWS[3]}
    assert held.rows() == {1: noted[1], 2: ROWS[2]}
    assert free.is_sound()
    assert held.is_sound()


@both_kinds
def test_two_kinds_of_sources_when_one_file_names_both_then_both_are_written(
    tmp_path, kind
):
    other_kind = SPATIALITE if kind == GPKG else GPKG
    one, two = three(tmp_path, kind), three(tmp_path, other_kind)
    one_layer, two_layer = one.layer(), two.layer()

    done = apply(
        project_of(one_layer, two_layer),
        *three_changes(one_layer),
        *three_changes(two_layer),
    )

    assert done.told == ["applied"] * 6
    assert one.rows() == two.rows() == AFTER
    assert [len(one.ledger()), len(two.ledger())] == [4, 4]


@both_kinds
@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("UPDATE trees SET note = 'office' WHERE fid = 1", "conflict edit_edit"),
        ("UPDATE trees SET note = 'field' WHERE fid = 1", "already"),
        ("UPDATE trees SET girth = 99 WHERE fid = 1", "applied"),
        ("DELETE FROM trees WHERE fid = 1", "conflict edit_delete"),
    ],
    ids=["same field", "same value", "another field", "deleted"],
)
def test_feature_when_somebody_changes_it_after_the_preview_then_it_is_seen(
    tmp_path, kind, sql, told
):
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    assert preview(project, note_patch(layer)).told == ["applied"]
    run = run_of(project, note_patch(layer))
    inventory.execute(sql)
    before = inventory.rows()

    run.apply()

    assert outcome_of(run).told == [told]
    if told == "applied":
        before[1]["note"] = "field"
    assert inventory.rows() == before


@both_kinds
def test_layer_when_a_hidden_one_of_the_table_is_edited_then_nothing_is_half_written(
    tmp_path, kind
):
    """GDAL would send the writes through the other layer, past the transaction.

    With the lock taken first they wait for it in vain, five seconds in GDAL.
    SpatiaLite has no such trap: there the other layer does not hinder.
    """
    inventory = three(tmp_path, kind)
    layer, hidden = inventory.layer(), inventory.layer()
    project = project_of(layer)
    assert hidden.startEditing()
    index = hidden.fields().indexOf("note")
    [fid] = [feature.id() for feature in hidden.getFeatures("fid = 2")]
    assert hidden.changeAttributeValue(fid, index, "typing")

    done = apply(project, note_patch(layer))

    told = "error lock_timeout" if kind == GPKG else "applied"
    assert done.told == [told]
    noted = {**ROWS, 1: {**ROWS[1], "note": "field"}}
    assert inventory.rows() == (ROWS if kind == GPKG else noted)
    assert hidden.rollBack()
    again = apply(project, note_patch(layer))
    assert again.told == ["applied" if kind == GPKG else "already"]
    assert inventory.rows() == noted


@both_kinds
def test_layer_when_another_table_is_edited_then_this_one_is_written(tmp_path, kind):
    inventory = three(tmp_path, kind).add_table("plots", "name TEXT")
    inventory.add_rows("plots", [{"fid": 1, "name": "P", "geom": "Point (1 1)"}])
    layer, plots = inventory.layer(), inventory.layer("plots")
    project = project_of(layer, plots)
    assert plots.startEditing()
    index = plots.fields().indexOf("name")
    assert plots.changeAttributeValue(1, index, "typing")

    assert apply(project, *three_changes(layer)).told == ["applied"] * 3

    assert plots.commitChanges()
    assert inventory.rows() == AFTER
    assert inventory.rows("plots") == {1: {"name": "typing", "geom": "Point (1 1)"}}


# The ledger


@both_kinds
def test_ledger_when_deltas_are_applied_then_has_a_row_for_each(tmp_path, kind):
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    one, two, three_ = three_changes(layer)
    refused = patch(layer, 2, {}, {"girth": "thick"})
    conflict = patch(layer, 2, {"note": "other"}, {"note": "field"})
    reached = patch(layer, 2, {"note": "other"}, {"note": "old"})
    one.update(clientId="tablet", localPk="17")

    project = project_of(layer)

    done = apply(project, one, refused, two, conflict, three_, reached)

    assert done.told == [
        "applied",
        "not_applied value_type",
        "applied",
        "conflict edit_edit",
        "applied",
        "already",
    ]
    run, *rows = inventory.ledger()
    assert (run["entry"], run["delta_uuid"]) == ("run", None)
    assert run["at"].endswith("+00:00")
    assert {row["entry"] for row in rows} == {"delta"}
    assert {row["run_id"] for row in rows} == {run["run_id"]}
    assert {row["table_name"] for row in rows} == {"trees"}
    assert {row["layer_id"] for row in rows} == {layer.id()}
    assert [(row["delta_uuid"], row["method"], row["feature_key"]) for row in rows] == [
        (one["uuid"], "patch", "1"),
        (two["uuid"], "delete", "3"),
        (three_["uuid"], "create", "4"),
        (reached["uuid"], "patch", "2"),
    ]
    assert (rows[0]["client_id"], rows[0]["local_pk"]) == ("tablet", "17")
    assert [row["action"] for row in rows] == ["patch", "delete", "create", None]
    assert [row["before"] for row in rows] == [
        {"attributes": {"note": "old"}, "geometry": "Point (1 2)"},
        {
            "attributes": {
                "fid": 3,
                "species": "oak",
                "height": 12.5,
                "girth": 80,
                "note": "old",
            },
            "geometry": "Point (3 2)",
        },
        None,
        None,
    ]
    patched, gone, made, nothing = (row["after"] for row in rows)
    assert patched["attributes"].keys() == {"note"}
    assert (gone, nothing) == (None, None)
    assert made["attributes"]["species"] == "ash"


@both_kinds
def test_ledger_when_nothing_is_applied_then_is_not_even_made(tmp_path, kind):
    inventory = three(tmp_path, kind)
    layer = inventory.layer()

    done = apply(
        project_of(layer),
        patch(layer, 2, {}, {"girth": "thick"}),
        patch(layer, 2, {"note": "other"}, {"note": "field"}),
    )

    assert done.told == ["not_applied value_type", "conflict edit_edit"]
    assert inventory.query(LEDGER_TABLES) == []
    assert inventory.rows() == ROWS


@both_kinds
def test_ledger_when_qgis_lists_the_layers_then_is_not_among_them(tmp_path, kind):
    inventory = three(tmp_path, kind)
    inventory.add_table("notes", "text TEXT", geometry=None)
    layer = inventory.layer()
    provider = "ogr" if kind == GPKG else "spatialite"
    before = sublayers(inventory, provider)

    assert apply(project_of(layer), *three_changes(layer)).told == ["applied"] * 3

    assert inventory.query(LEDGER_TABLES) != []
    if kind == GPKG:
        assert sublayers(inventory, provider) == before
        assert before == ["notes", "trees"]


def sublayers(inventory, provider):
    registry = QgsProviderRegistry.instance()
    return sorted(
        details.name()
        for details in registry.querySublayers(str(inventory.path))
        if details.providerKey() == provider
    )


def test_ledger_when_a_geopackage_has_it_then_is_registered_as_an_extension(tmp_path):
    inventory = three(tmp_path, GPKG)
    layer = inventory.layer()
    project = project_of(layer)

    for delta in three_changes(layer):
        assert apply(project, delta).told == ["applied"]

    name = LEDGERS[GPKG]
    [row] = inventory.query(
        "SELECT table_name, column_name, extension_name, scope FROM gpkg_extensions"
        f" WHERE table_name = '{name}'"
    )
    assert row == (name, None, "qfieldsync_cloud_ledger", "read-write")
    contents = "SELECT table_name FROM gpkg_contents"
    assert inventory.query(contents) == ["trees"]
    assert [entry["entry"] for entry in inventory.ledger()] == ["run", "delta"] * 3


@both_kinds
def test_ledger_when_somebody_writes_a_delta_again_then_the_index_forbids_it(
    tmp_path, kind
):
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    apply(project_of(layer), note_patch(layer, id="d-1"))
    copy = (
        f"INSERT INTO {LEDGERS[kind]} (entry, run_id, at, deltafile_id, delta_uuid)"
        " VALUES ('delta', 'r', 'now', 'f', 'd-1')"
    )

    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        inventory.execute(copy)
    # what was taken back may be applied again
    inventory.execute(f"UPDATE {LEDGERS[kind]} SET reverted_by = 'r2'", copy)

    assert len(inventory.ledger()) == 3
    assert inventory.rows()[1]["note"] == "field"


@both_kinds
def test_reverted_delta_when_it_comes_again_then_is_applied_again(tmp_path, kind):
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    apply(project, note_patch(layer))
    inventory.execute(
        f"UPDATE {LEDGERS[kind]} SET reverted_by = 'r2'",
        "UPDATE trees SET note = 'old' WHERE fid = 1",
    )

    done = apply(project, note_patch(layer))

    assert done.told == ["applied"]
    assert inventory.rows()[1]["note"] == "field"


@both_kinds
def test_delta_when_it_stands_twice_in_a_file_then_is_applied_once(tmp_path, kind):
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    ash = create(layer, {"species": "ash"}, "Point (3 4)", id="d-1")

    done = apply(project_of(layer), ash, note_patch(layer), ash)

    assert done.told == ["applied", "applied", "already"]
    assert done.keys == ["4", "1", "4"]
    assert list(inventory.rows()) == [1, 2, 3, 4]
    assert len(inventory.ledger()) == 3


@both_kinds
def test_delta_when_its_uuid_comes_in_capitals_then_is_the_same_one(tmp_path, kind):
    """A server tells uuids in small letters, whatever the file that it got has."""
    inventory = three(tmp_path, kind)
    project = project_of(layer := inventory.layer())
    ash = create(layer, {"species": "ash"}, "Point (3 4)")
    loud = {**ash, "uuid": ash["uuid"].upper()}

    assert apply(project, loud).told == ["applied"]
    assert apply(project, ash, loud).told == ["already", "already"]
    assert list(inventory.rows()) == [1, 2, 3, 4]

    assert revert(project, loud).told == ["applied"]
    assert list(inventory.rows()) == [1, 2, 3]


# Files that are not as they should be


@both_kinds
def test_file_when_it_is_deleted_after_it_was_described_then_it_is_an_error(
    tmp_path, kind
):
    inventory = three(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    run = run_of(project, *three_changes(layer))
    project.clear()
    inventory.path.unlink()

    run.apply()

    assert outcome_of(run).told == ["error source_lost"] * 3
    assert not inventory.path.exists()


@both_kinds
def test_table_when_it_is_dropped_after_it_was_described_then_it_is_an_error(
    tmp_path, kind
):
    inventory = three(tmp_path, kind).add_table("plots", "name TEXT")
    layer, plots = inventory.layer(), inventory.layer("plots")
    project = project_of(layer, plots)
    run = run_of(
        project, create(plots, {"name": "P"}, "Point (1 1)"), *three_changes(layer)
    )
    project.clear()
    if kind == GPKG:
        drop_in_geopackage(inventory, "plots")
    else:
        inventory.execute("SELECT DropTable(NULL, 'plots')")

    run.apply()

    assert outcome_of(run).told == ["error source_lost"] * 4
    assert inventory.rows() == ROWS


def drop_in_geopackage(inventory, name):
    dataset = gdal.OpenEx(str(inventory.path), gdal.OF_UPDATE)
    dataset.ExecuteSQL(f"DROP TABLE {name}")
    del dataset


@pytest.mark.parametrize("name", ["garbage.gpkg", "garbage.sqlite"])
@pytest.mark.parametrize(
    "content",
    [b"", b"no database at all" * 100, b"SQLite format 3\0" + bytes(84)],
    ids=["empty", "text", "only a header"],
)
def test_file_when_it_is_garbage_then_its_layer_is_refused_as_invalid(
    tmp_path, name, content
):
    path = tmp_path / name
    path.write_bytes(content)
    good = three(tmp_path, GPKG)
    good_layer = good.layer()
    if name.endswith("gpkg"):
        bad = QgsVectorLayer(f"{path}|layername=trees", "bad", "ogr")
    else:
        bad = QgsVectorLayer(
            f"dbname='{path}' table=\"trees\" (geom)", "bad", "spatialite"
        )
    assert not bad.isValid()
    project = project_of(good_layer)
    project.addMapLayer(bad)

    done = apply(project, note_patch(bad), *three_changes(good_layer))

    assert done.told == ["not_applied layer_invalid", *["applied"] * 3]
    assert path.read_bytes() == content
    assert good.rows() == AFTER


@contextmanager
def without_privileges():
    """As root nothing is read-only: be somebody else for a while."""
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


@pytest.fixture
def open_folder():
    """A folder that everybody may enter, which `tmp_path` is not."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("kind", "file_mode", "folder_mode"),
    [
        (GPKG, 0o444, 0o777),
        (GPKG, 0o666, 0o555),
        (SPATIALITE, 0o666, 0o555),
        (GPKG, 0o444, 0o555),
        (SPATIALITE, 0o444, 0o555),
    ],
)
def test_file_when_it_cannot_be_written_then_layer_is_read_only(
    open_folder, kind, file_mode, folder_mode
):
    inventory = three(open_folder, kind)
    inventory.path.chmod(0o666)
    with without_privileges():
        layer = inventory.layer()
        project = project_of(layer)
        run = run_of(project, *three_changes(layer), note_patch(layer, 77))
    content = inventory.content()
    inventory.path.chmod(file_mode)
    open_folder.chmod(folder_mode)

    with without_privileges():
        run.apply()

    done = outcome_of(run)
    # what would not have been written anyway is told as ever
    assert done.told == ["not_applied layer_read_only"] * 3 + ["conflict edit_delete"]
    assert inventory.content()[100:] == content[100:]
    open_folder.chmod(0o777)
    inventory.path.chmod(0o666)
    assert inventory.rows() == ROWS


@pytest.mark.parametrize("in_wal", [True, False], ids=["wal", "delete"])
def test_geopackage_when_it_was_applied_to_then_leaves_no_file_beside_it(
    tmp_path, in_wal
):
    """Rows that are only in a second file are lost when the first one is copied."""
    inventory = three(tmp_path, GPKG)
    if in_wal:
        inventory.execute("PRAGMA journal_mode = WAL")
    layer = inventory.layer()
    project = project_of(layer)
    run = run_of(project, *three_changes(layer))
    del layer
    project.clear()

    run.apply()

    assert outcome_of(run).told == ["applied"] * 3
    assert inventory.files() == {inventory.path.name}
    copy = tmp_path / "copy.gpkg"
    shutil.copy(inventory.path, copy)
    with closing(sqlite3.connect(copy)) as connection:
        rows = connection.execute("SELECT fid, note FROM trees").fetchall()
    assert rows == [(1, "field"), (2, "old"), (4, None)]


# Names

NAMES = [
    "Bäume",
    "ÄCKER",
    "trees of the park",
    'say "trees"',
    "it's",
    "select",
    "a;b",
    "1st",
    "a-b",
    "a.b",
    "木",
    "100%",
    "back\\slash",
]


@both_kinds
def test_table_when_layers_spell_its_name_differently_then_is_one(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1))
    loud, quiet = inventory.layer("TREES"), inventory.layer("trees")

    done = apply(
        project_of(loud, quiet),
        patch(loud, 1, {"note": "old"}, {"note": "one"}),
        patch(quiet, 1, {"note": "one"}, {"note": "two"}),
        create(loud, {"species": "ash"}, "Point (5 5)"),
        create(quiet, {"species": "elm"}, "Point (6 6)"),
    )

    assert done.told == ["applied"] * 4
    found = inventory.rows()
    assert found[1]["note"] == "two"
    assert [found[key]["species"] for key in (2, 3)] == ["ash", "elm"]
    assert inventory.is_sound()


@both_kinds
@pytest.mark.parametrize("name", NAMES)
def test_name_when_it_is_odd_then_table_and_fields_are_written(tmp_path, kind, name):
    field, moment, table = f"{name} field", f"at {name}", name
    if kind == SPATIALITE and set(name) & {"'", '"'}:
        table = "trees"  # QGIS itself cannot open such a table
    inventory = database(tmp_path, kind).add_table(
        table,
        f"{quoted(field)} TEXT UNIQUE",
        f"{quoted(moment)} DATETIME",
        f"{quoted('Order')} INTEGER DEFAULT 7",
    )
    inventory.add_rows(
        table,
        [{"fid": n, field: f"old {n}", "geom": f"Point ({n} 2)"} for n in (1, 2)],
    )
    layer = inventory.layer(table)
    project = project_of(layer)
    sent = "2024-05-06T07:08:09.123Z"
    deltas = [
        patch(
            layer,
            1,
            {field: "old 1", moment: None},
            {field: 'it\'s; "new"', moment: sent},
            old_wkt="Point (1 2)",
            new_wkt="Point (9 9)",
        ),
        delete(layer, 2, {field: "old 2"}, "Point (2 2)"),
        create(layer, {field: "made", moment: sent}, "Point (3 4)", local_pk=5),
        patch(layer, "", {field: "made"}, {field: "made again"}, local_pk=5),
        create(layer, {field: "made again"}, "Point (3 5)"),
    ]

    done = apply(project, *deltas)

    assert done.told == ["applied"] * 4 + ["not_applied not_unique"]
    assert inventory.rows(table) == {
        1: {field: 'it\'s; "new"', moment: sent, "Order": 7, "geom": "Point (9 9)"},
        3: {field: "made again", moment: sent, "Order": 7, "geom": "Point (3 4)"},
    }
    assert inventory.is_sound(table)
    noted = {row["table_name"].lower() for row in inventory.ledger()[1:]}
    assert noted == {table.lower()}
    assert apply(project, *deltas[:4]).told == ["already"] * 4


@both_kinds
def test_file_when_its_name_is_odd_then_it_is_found(tmp_path, kind):
    folder = tmp_path / "Büro #1 & 100% ?"
    folder.mkdir()
    inventory = three(folder, kind)
    layer = inventory.layer()

    assert finishes(project_of(layer), layer, inventory)


def test_sqlite_session_when_references_are_too_many_then_they_are_counted(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(sqlite_guards, "_MANY", 0)
    inventory = database(tmp_path, GPKG).add_table("parents", "name TEXT")
    inventory.add_table("t", "v INTEGER REFERENCES parents (fid)", geometry=None)
    inventory.add_rows("t", [{"fid": 1, "v": 66}, {"fid": 2, "v": 67}])
    layer = inventory.layer("t", geometry=False)

    done = apply(
        project_of(layer),
        create(layer, {"v": 77}, None),
        create(layer, {"v": None}, None),
    )

    assert done.told == ["not_applied provider_refused", "applied"]
    assert inventory.query("SELECT fid, v FROM t") == [(1, 66), (2, 67), (3, None)]


def test_notes_when_they_are_taken_then_no_layer_object_is_needed_later(tmp_path):
    """The run works with layers of its own: the project's may be gone by then."""
    inventory = three(tmp_path, GPKG)
    layer = inventory.layer()
    project = project_of(layer)
    deltas = three_changes(layer)
    run = run_of(project, *deltas)
    notes = note_layers(project)
    del layer
    project.clear()
    del project

    assert set(find_layers(notes, run.deltafile.deltas).unknown) == set()
    run.apply()

    assert outcome_of(run).told == ["applied"] * 3
    assert inventory.rows() == AFTER
