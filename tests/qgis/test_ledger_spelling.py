"""Ledgers whose uuids are in capitals, as files of old may have had them."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from qfieldsync_cloud.core.layers.ledgers.profile_ledger import (
    open_profile_ledger,
    profile_ledger_path,
)
from qfieldsync_cloud.core.layers.sources import table_of
from tests.qgis import file_factories
from tests.qgis.factories import (
    LEDGERS,
    apply,
    both_kinds,
    create,
    oak,
    outcome_of,
    patch,
    project_of,
    run_of,
    trees,
)
from tests.qgis.file_factories import both_formats
from tests.qgis.revert_factories import revert

CAPITALS = "SET delta_uuid = upper(delta_uuid)"


def two_deltas(layer):
    return [
        create(layer, {"species": "ash"}, "Point (3 4)"),
        patch(layer, 1, {"note": "old"}, {"note": "new"}),
    ]


def assert_known_and_taken_back(project, rows, deltas):
    after = rows()
    assert apply(project, *deltas).told == ["already"] * 2
    assert rows() == after
    assert revert(project, *deltas).told == ["applied"] * 2
    assert len(rows()) == len(after) - 1
    assert apply(project, *deltas).told == ["applied"] * 2
    assert apply(project, *deltas).told == ["already"] * 2
    assert len(rows()) == len(after)


@both_kinds
def test_ledger_when_its_uuids_are_in_capitals_then_deltas_are_known(tmp_path, kind):
    inventory = trees(tmp_path, kind, oak(1))
    project = project_of(layer := inventory.layer())
    deltas = two_deltas(layer)
    apply(project, *deltas)
    inventory.execute(f"UPDATE {LEDGERS[kind]} {CAPITALS}")

    assert_known_and_taken_back(project, inventory.rows, deltas)


@both_formats
def test_sidecar_when_its_uuids_are_in_capitals_then_deltas_are_known(tmp_path, kind):
    file = file_factories.trees(tmp_path, kind, file_factories.oak(1))
    project = project_of(layer := file.layer())
    deltas = two_deltas(layer)
    apply(project, *deltas)
    with closing(sqlite3.connect(file.ledger_path)) as connection, connection:
        connection.execute(f"UPDATE qfieldsync_cloud_ledger {CAPITALS}")

    assert_known_and_taken_back(project, file.rows, deltas)


@both_kinds
@pytest.mark.parametrize("place", ["ledger", "pending"])
def test_profile_when_its_uuids_are_in_capitals_then_deltas_are_known(
    tmp_path, kind, place
):
    inventory = trees(tmp_path, kind, oak(1))
    project = project_of(layer := inventory.layer())
    deltas = two_deltas(layer)
    run = run_of(project, *deltas)
    run.is_source_extended = False
    run.apply()
    assert outcome_of(run).told == ["applied"] * 2
    after = inventory.rows()
    path = profile_ledger_path(table_of(layer))
    with closing(sqlite3.connect(path)) as connection, connection:
        if place == "pending":
            # a run of then ended after its commit, and a later one applied the same
            connection.execute(
                "INSERT INTO pending SELECT entry, run_id, at, deltafile_id,"
                " upper(delta_uuid), content_hash, client_id, local_layer_id, local_pk,"
                " layer_id, table_name, method, feature_key, action, before, after,"
                " reverts FROM qfieldsync_cloud_ledger WHERE entry = 'delta'"
            )
        else:
            connection.execute(f"UPDATE qfieldsync_cloud_ledger {CAPITALS}")
    if place == "pending":
        with open_profile_ledger(table_of(layer)) as profile:
            (run_id,) = {row["run_id"] for row in profile.table().rows()}
            profile.confirm(run_id)
            assert len(list(profile.table().rows())) == 2

    assert apply(project, *deltas).told == ["already"] * 2
    assert inventory.rows() == after
    more = patch(layer, 1, {"note": "new"}, {"note": "newer"})
    assert apply(project, more).told == ["applied"]
    # the ledger of the database has taken over by now
    assert [row["delta_uuid"] for row in inventory.ledger() if row["delta_uuid"]] == [
        delta["uuid"] for delta in (*deltas, more)
    ]
    assert apply(project, *deltas).told == ["already"] * 2
