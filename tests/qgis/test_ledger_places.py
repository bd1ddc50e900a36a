"""Where ledgers are, what they outlive, and how they are removed.

The ledger belongs to the data: it travels with them, is restored with them, and is
written elsewhere only where it must be.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsTransaction

from qfieldsync_cloud.core.layers.ledgers.ledger_removal import (
    count_records,
    remove_ledger,
)
from qfieldsync_cloud.core.layers.ledgers.profile_ledger import (
    ProfileLedger,
    open_profile_ledger,
    profile_ledger_path,
)
from qfieldsync_cloud.core.layers.ledgers.sidecar import FOLDER
from qfieldsync_cloud.core.layers.sessions import database_session
from qfieldsync_cloud.core.layers.sources import table_of
from tests.qgis import file_factories
from tests.qgis.factories import (
    GPKG,
    TREE_COLUMNS,
    apply,
    both_kinds,
    create,
    database,
    outcome_of,
    patch,
    preview,
    project_of,
    run_of,
)
from tests.qgis.file_factories import both_formats
from tests.qgis.revert_factories import planned_revert, started

OURS = "SELECT name FROM sqlite_master WHERE name LIKE '%qfieldsync%'"


def change_count(inventory):
    """How often the file was changed, by its header."""
    return int.from_bytes(inventory.content()[24:28], "big")


def inventory_of(folder, kind):
    rows = [
        {"fid": number, "species": "oak", "note": "old", "geom": f"Point ({number} 2)"}
        for number in (1, 2, 3)
    ]
    inventory = database(folder, kind).add_table("trees", *TREE_COLUMNS)
    inventory.add_rows("trees", rows)
    return inventory


def some_deltas(layer):
    return [
        patch(layer, 1, {"note": "old"}, {"note": "field"}),
        create(layer, {"species": "ash"}, "Point (7 7)"),
    ]


def apply_apart(project, *deltas):
    """Apply with the ledger in the profile, unless the database has one."""
    run = run_of(project, *deltas)
    run.is_source_extended = False
    run.apply()
    return outcome_of(run)


@both_kinds
@pytest.mark.parametrize("place", ["none yet", "the profile"])
def test_dry_run_tells_the_number_that_a_new_feature_gets(tmp_path, kind, place):
    """A database remembers numbers of features that are gone, with a ledger or not."""
    inventory = inventory_of(tmp_path, kind)
    project = project_of(layer := inventory.layer())
    if place == "the profile":
        apply_apart(project, patch(layer, 1, {"note": "old"}, {"note": "field"}))
    inventory.add_rows("trees", [{"fid": 9}])
    inventory.execute("DELETE FROM trees WHERE fid = 9")
    made = create(layer, {"species": "ash"}, "Point (7 7)")

    looked = preview(project, made)

    assert looked.keys == ["10"]
    assert apply_apart(project, made).keys == looked.keys


# What a ledger outlives


@both_kinds
@pytest.mark.parametrize("journal", ["WAL", "DELETE"])
def test_ledger_when_the_file_is_copied_in_any_mode_then_it_goes_along(
    tmp_path, kind, journal
):
    inventory = inventory_of(tmp_path, kind)
    inventory.execute(f"PRAGMA journal_mode = {journal}")
    layer = inventory.layer()
    deltas = some_deltas(layer)
    assert apply(project_of(layer), *deltas).told == ["applied"] * 2
    rows = inventory.rows()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    for item in tmp_path.glob(f"{inventory.path.name}*"):
        shutil.copy2(item, elsewhere / item.name)

    copied = type(inventory)(elsewhere / inventory.path.name, kind)
    there = copied.layer()
    again = [
        {**delta, "sourceLayerId": there.id(), "localLayerId": delta["localLayerId"]}
        for delta in deltas
    ]
    # the same deltas: their content names the layer by the id of the project
    assert copied.rows() == rows
    assert [row["delta_uuid"] for row in copied.ledger() if row["delta_uuid"]] == [
        delta["uuid"] for delta in deltas
    ]
    assert set(apply(project_of(there), *again).told) <= {
        "not_applied uuid_reused",
        "already",
    }
    assert copied.rows() == rows


@both_kinds
def test_ledger_when_the_file_is_vacuumed_then_it_still_knows(tmp_path, kind):
    inventory = inventory_of(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    deltas = some_deltas(layer)
    assert apply(project, *deltas).told == ["applied"] * 2
    inventory.execute("VACUUM")

    assert apply(project, *deltas).told == ["already"] * 2


@both_kinds
def test_ledger_when_an_older_file_is_restored_then_missing_deltas_apply_again(
    tmp_path, kind
):
    inventory = inventory_of(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    first, second = some_deltas(layer)
    assert apply(project, first).told == ["applied"]
    backup = inventory.content()
    assert apply(project, second).told == ["applied"]
    rows = inventory.rows()
    inventory.path.write_bytes(backup)

    done = apply(project, first, second)

    assert done.told == ["already", "applied"]
    assert inventory.rows() == rows


@both_formats
def test_file_when_it_is_restored_without_its_ledger_then_lost_deltas_apply_again(
    tmp_path, kind
):
    file = file_factories.trees(
        tmp_path, kind, file_factories.oak(1), file_factories.oak(2)
    )
    layer = file.layer()
    project = project_of(layer)
    first = patch(layer, 1, {"height": 12.5}, {"height": 13.5})
    second = patch(layer, 2, {"height": 12.5}, {"height": 14.5})
    assert apply(project, first).told == ["applied"]
    backup = {item: item.read_bytes() for item in tmp_path.iterdir() if item.is_file()}
    assert apply(project, second).told == ["applied"]
    rows = file.rows()
    assert apply(project, first, second).told == ["already"] * 2

    for item, content in backup.items():
        item.write_bytes(content)

    assert preview(project, first, second).told == ["already", "applied"]
    done = apply(project, first, second)
    assert done.told == ["already", "applied"]
    assert done.warnings == [["restored"], []]
    assert file.rows() == rows
    assert apply(project, first, second).warnings == [[], []]


@both_formats
def test_file_when_somebody_edits_it_then_the_ledger_still_holds(tmp_path, kind):
    file = file_factories.trees(
        tmp_path, kind, file_factories.oak(1), file_factories.oak(2)
    )
    layer = file.layer()
    project = project_of(layer)
    delta = patch(layer, 1, {"height": 12.5}, {"height": 13.5})
    assert apply(project, delta).told == ["applied"]
    assert layer.startEditing()
    feature = next(layer.getFeatures())
    index = layer.fields().indexOf("height")
    assert layer.changeAttributeValue(feature.id(), index, 20.0)
    assert layer.commitChanges()

    again = apply(project, delta)

    assert (again.told, again.warnings) == (["already"], [[]])


# A ledger in the profile


@both_kinds
def test_database_when_it_must_not_be_extended_then_the_profile_remembers(
    tmp_path, kind
):
    inventory = inventory_of(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    deltas = some_deltas(layer)

    done = apply_apart(project, *deltas)
    again = apply_apart(project, *deltas)

    assert (done.told, done.warnings) == (
        ["applied"] * 2,
        [["ledger_elsewhere"], []],
    )
    assert "another computer" in done.json["deltas"][0]["warnings"][0]["message"]
    assert again.told == ["already"] * 2
    assert inventory.query(OURS) == []
    assert inventory.is_sound()
    assert preview(project, *deltas).told == ["already"] * 2


@both_kinds
def test_database_when_it_may_be_extended_later_then_its_ledger_takes_over(
    tmp_path, kind
):
    inventory = inventory_of(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    deltas = some_deltas(layer)
    later = patch(layer, 2, {"note": "old"}, {"note": "field"})
    assert apply_apart(project, *deltas).told == ["applied"] * 2

    done = apply(project, *deltas, later)

    assert (done.told, done.warnings) == (["already", "already", "applied"], [[]] * 3)
    assert [row["delta_uuid"] for row in inventory.ledger() if row["delta_uuid"]] == [
        *(delta["uuid"] for delta in deltas),
        later["uuid"],
    ]
    # what the database knows is asked there from now on
    profile_ledger_path(table_of(layer)).unlink()
    assert apply_apart(project, *deltas, later).told == ["already"] * 3


@both_kinds
@pytest.mark.parametrize("is_committed", [True, False])
def test_profile_when_a_run_ends_around_its_commit_then_the_next_one_finds_out(
    tmp_path, kind, monkeypatch, is_committed
):
    inventory = inventory_of(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    deltas = some_deltas(layer)

    class Ended(BaseException):
        """As if the process was killed."""

    def end(*_arguments):
        raise Ended

    where = (ProfileLedger, "confirm") if is_committed else (QgsTransaction, "commit")
    monkeypatch.setattr(*where, end)
    with pytest.raises(Ended):
        apply_apart(project, *deltas)
    monkeypatch.undo()
    found = inventory.rows()
    assert (len(found) == 4) is is_committed

    done = apply_apart(project, *deltas)

    assert done.told == ["already" if is_committed else "applied"] * 2
    assert len(inventory.rows()) == 4
    with open_profile_ledger(table_of(layer)) as profile:
        assert len(list(profile.table().rows())) == 2


@both_kinds
def test_profile_when_an_older_file_is_restored_then_missing_deltas_apply_again(
    tmp_path, kind
):
    inventory = inventory_of(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    first, second = some_deltas(layer)
    third = patch(layer, 3, {"note": "old"}, {"note": "field"})
    assert apply_apart(project, first).told == ["applied"]
    backup = inventory.content()
    assert apply_apart(project, second).told == ["applied"]
    assert apply_apart(project, third).told == ["applied"]
    rows = inventory.rows()
    assert apply_apart(project, first, second, third).told == ["already"] * 3

    inventory.path.write_bytes(backup)

    told = ["already", "applied", "applied"]
    assert preview(project, first, second, third).told == told
    done = apply_apart(project, first, second, third)
    assert done.told == told
    assert done.warnings[0] == ["ledger_elsewhere", "restored"]
    assert "(2)" in done.json["deltas"][0]["warnings"][1]["message"]
    assert inventory.rows() == rows
    again = apply_apart(project, first, second, third)
    assert (again.told, again.warnings) == (["already"] * 3, [[]] * 3)


@both_kinds
def test_profile_when_a_restored_file_was_opened_for_editing_then_it_is_noticed(
    tmp_path, kind
):
    """QGIS lets the count of changes in the file's header grow without any change."""
    inventory = inventory_of(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    deltas = some_deltas(layer)
    backup = inventory.content()
    assert apply_apart(project, *deltas).told == ["applied"] * 2
    rows, count = inventory.rows(), change_count(inventory)

    inventory.path.write_bytes(backup)
    for number in range(5):
        opened = inventory.layer()
        assert opened.startEditing()
        assert opened.rollBack()
        del opened
        # as an edit of another table does
        inventory.execute(f"PRAGMA user_version = {number}")
    assert change_count(inventory) > count

    done = apply_apart(project, *deltas)

    assert done.told == ["applied"] * 2
    assert done.warnings[0] == ["ledger_elsewhere", "restored"]
    assert inventory.rows() == rows


@both_kinds
def test_profile_when_others_edit_the_database_then_it_still_knows(tmp_path, kind):
    inventory = inventory_of(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    deltas = some_deltas(layer)
    assert apply_apart(project, *deltas).told == ["applied"] * 2
    # the field's own value is put back, and somebody worked on another feature
    inventory.execute(
        "UPDATE trees SET note = 'old' WHERE fid = 1",
        "UPDATE trees SET note = 'mine' WHERE fid = 2",
    )

    again = apply_apart(project, *deltas)

    assert (again.told, again.warnings) == (["already"] * 2, [[]] * 2)
    assert inventory.query("SELECT note FROM trees WHERE fid = 1") == ["old"]


@both_kinds
def test_profile_when_the_file_was_restored_then_only_what_is_there_moves(
    tmp_path, kind
):
    """To the ledger of the database, as soon as it may have one."""
    inventory = inventory_of(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    first, second = some_deltas(layer)
    assert apply_apart(project, first).told == ["applied"]
    backup = inventory.content()
    assert apply_apart(project, second).told == ["applied"]
    rows = inventory.rows()
    inventory.path.write_bytes(backup)

    done = apply(project, first, second)

    assert (done.told, done.warnings[0]) == (["already", "applied"], ["restored"])
    assert inventory.rows() == rows
    recorded = [row["delta_uuid"] for row in inventory.ledger() if row["delta_uuid"]]
    assert recorded == [first["uuid"], second["uuid"]]


@both_kinds
def test_profile_when_an_older_file_is_restored_then_a_revert_of_it_is_forgotten_too(
    tmp_path, kind
):
    inventory = inventory_of(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    first, second = some_deltas(layer)
    assert apply_apart(project, first, second).told == ["applied"] * 2
    backup, rows = inventory.content(), inventory.rows()
    taken_back = started(planned_revert(project))
    taken_back.is_source_extended = False
    taken_back.apply()
    assert outcome_of(taken_back).told == ["applied"] * 2
    assert len(inventory.rows()) == 3
    inventory.path.write_bytes(backup)

    done = apply_apart(project, first, second)

    assert done.told == ["already"] * 2
    assert inventory.rows() == rows


# Removing


@both_kinds
def test_ledger_when_it_is_removed_then_nothing_of_it_is_left(tmp_path, kind):
    inventory = inventory_of(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    deltas = some_deltas(layer)
    assert apply(project, *deltas).told == ["applied"] * 2
    rows, source = inventory.rows(), table_of(layer)
    assert count_records(source) == 2

    remove_ledger(source)

    assert inventory.query(OURS) == []
    assert b"qfieldsync" not in inventory.content()
    assert inventory.rows() == rows
    assert inventory.is_sound()
    assert count_records(source) == 0
    # nothing is known any more: the create would be made twice
    assert preview(project, *deltas).told == ["already", "applied"]


@both_formats
def test_file_ledger_when_it_is_removed_then_nothing_lies_beside_the_file(
    tmp_path, kind
):
    file = file_factories.trees(tmp_path, kind, file_factories.oak(1))
    layer = file.layer()
    before = {item.name for item in tmp_path.iterdir()}
    delta = patch(layer, 1, {"height": 12.5}, {"height": 13.5})
    project = project_of(layer)
    assert apply(project, delta).told == ["applied"]
    assert (tmp_path / FOLDER).is_dir()

    remove_ledger(table_of(layer))

    assert {item.name for item in tmp_path.iterdir()} == before
    assert file.rows()[1]["height"] == 13.5


def test_ledger_when_the_database_is_locked_then_it_is_not_removed(tmp_path):
    inventory = inventory_of(tmp_path, GPKG)
    layer = inventory.layer()
    project = project_of(layer)
    assert apply(project, *some_deltas(layer)).told == ["applied"] * 2
    with closing(sqlite3.connect(inventory.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Exception, match="locked"):
            remove_ledger(table_of(layer), timeout_s=0.1)
        other.execute("ROLLBACK")

    assert count_records(table_of(layer)) == 2
    assert Path(inventory.path).is_file()


@both_kinds
def test_profile_when_a_table_was_left_as_it_was_then_the_restored_one_is_noticed(
    tmp_path, kind
):
    base = database(tmp_path, kind).add_table("trees", *TREE_COLUMNS)
    base.add_table("shrubs", *TREE_COLUMNS)
    shrub = {"fid": 1, "species": "box", "note": "mine", "geom": "Point (1 1)"}
    base.add_rows("shrubs", [shrub])
    trees, shrubs = base.layer("trees"), base.layer("shrubs")
    project = project_of(trees, shrubs)
    made = create(trees, {"species": "ash"}, "Point (7 7)")
    collided = patch(shrubs, 1, {"note": "old"}, {"note": "field"})
    backup = base.content()
    told = ["applied", "conflict edit_edit"]
    assert apply_apart(project, made, collided).told == told

    base.path.write_bytes(backup)

    assert apply_apart(project, made, collided).told == told
    assert len(base.rows("trees")) == 1


@both_kinds
def test_profile_when_another_computer_made_a_ledger_then_it_is_heard_still(
    tmp_path, kind, monkeypatch
):
    inventory = inventory_of(tmp_path, kind)
    layer = inventory.layer()
    project = project_of(layer)
    _, made = some_deltas(layer)
    assert apply_apart(project, made).told == ["applied"]
    with monkeypatch.context() as elsewhere:
        # a computer whose profile knows nothing of it
        elsewhere.setattr(database_session, "find_profile_ledger", lambda _source: None)
        other = patch(layer, 2, {"note": "old"}, {"note": "other"})
        assert apply(project, other).told == ["applied"]
    rows = inventory.rows()

    assert apply_apart(project, made).told == ["already"]
    assert inventory.rows() == rows
