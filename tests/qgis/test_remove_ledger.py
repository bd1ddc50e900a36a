"""The algorithm `removeledger`, and the parameters about locks and ledgers."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import processing
import pytest
from qgis.core import QgsProject

from tests.qgis.factories import (
    GPKG,
    TREE_COLUMNS,
    create,
    database,
    deltafile,
    patch,
    project_of,
)

OURS = "SELECT name FROM sqlite_master WHERE name LIKE '%qfieldsync%'"

pytestmark = pytest.mark.usefixtures("provider")


def run(name, **parameters):
    return processing.run(f"qfieldsync_cloud:{name}", parameters)


@pytest.fixture
def inventory(tmp_path):
    made = database(tmp_path, GPKG).add_table("trees", *TREE_COLUMNS)
    made.add_rows("trees", [{"fid": 1, "note": "old", "geom": "Point (1 2)"}])
    return made


@pytest.fixture
def place(tmp_path, inventory):
    """A project file, and a deltafile about its layer."""
    layer = inventory.layer()
    project = project_of(layer)
    changes = deltafile(
        patch(layer, 1, {"note": "old"}, {"note": "field"}),
        create(layer, {"species": "ash"}, "Point (7 7)"),
    )
    path = tmp_path / "changes.json"
    path.write_text(json.dumps(changes), encoding="utf-8")
    assert project.write(str(tmp_path / "trees.qgs"))
    return {"PROJECT": str(tmp_path / "trees.qgs"), "DELTAFILE": str(path)}


def test_removal_when_it_is_only_told_then_nothing_is_removed(inventory, place):
    assert run("applydeltas", **place)["APPLIED"] == 2

    told = run("removeledger", PROJECT=place["PROJECT"])

    assert told == {"REMOVED": 0, "RECORDS": 2}
    assert inventory.query(OURS) != []


def test_removal_when_it_is_meant_then_the_ledger_is_gone(inventory, place):
    assert run("applydeltas", **place)["APPLIED"] == 2
    rows = inventory.rows()

    done = run("removeledger", PROJECT=place["PROJECT"], DRY_RUN=False)
    again = run("removeledger", PROJECT=place["PROJECT"], DRY_RUN=False)

    assert done == {"REMOVED": 1, "RECORDS": 2}
    assert again == {"REMOVED": 0, "RECORDS": 0}
    assert inventory.query(OURS) == []
    assert inventory.rows() == rows


def test_removal_when_the_project_is_open_then_its_layers_tell_the_sources(
    inventory, place
):
    assert run("applydeltas", **place)["APPLIED"] == 2
    project = QgsProject.instance()
    project.addMapLayer(inventory.layer())
    try:
        assert run("removeledger", DRY_RUN=False) == {"REMOVED": 1, "RECORDS": 2}
    finally:
        project.clear()


def test_removal_when_the_source_is_locked_then_it_keeps_its_ledger(inventory, place):
    assert run("applydeltas", **place)["APPLIED"] == 2
    with closing(sqlite3.connect(inventory.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        done = run("removeledger", PROJECT=place["PROJECT"], DRY_RUN=False)
        other.execute("ROLLBACK")

    assert done == {"REMOVED": 0, "RECORDS": 0}
    assert inventory.query(OURS) != []


def test_applying_when_a_lock_is_waited_for_shortly_then_it_is_an_error(
    inventory, place
):
    with closing(sqlite3.connect(inventory.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        done = run("applydeltas", **place, LOCK_TIMEOUT=0.1)
        other.execute("ROLLBACK")

    assert (done["APPLIED"], done["ERROR"]) == (0, 2)
    assert run("applydeltas", **place)["APPLIED"] == 2


def test_applying_when_databases_are_not_extended_then_none_gets_a_table(
    inventory, place
):
    first = run("applydeltas", **place, EXTEND_SOURCES=False)
    second = run("applydeltas", **place, EXTEND_SOURCES=False)

    assert (first["APPLIED"], second["ALREADY_APPLIED"]) == (2, 2)
    assert inventory.query(OURS) == []
