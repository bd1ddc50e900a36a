"""All tables of a GeoPackage are written by one connection, whoever writes beside it.

By a second one of its own a run would wait for the lock that the first one holds: 5 s
for every feature that is deleted.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from qfieldsync_cloud.core.layers.databases.gdal_pragmas import writing_at_commit
from qfieldsync_cloud.core.layers.sessions import sqlite_session
from tests.qgis.factories import (
    GPKG,
    Database,
    apply,
    delete,
    oak,
    project_of,
    stored,
    trees,
)

A_MOMENT_S = 0.02
"""Longer than a step of the clock that stamps files."""
ONE_WAIT_S = 5.0
"""What QGIS waits for a lock."""


@contextmanager
def other_writer(inventory: Database, seen: list[str]) -> Iterator[None]:
    """What happens in here is followed by an edit of somebody else, if it may be."""
    with writing_at_commit():
        yield
    if len(seen) % 2:
        # else a session finds out by itself that somebody wrote
        seen.append("nobody")
        return
    time.sleep(A_MOMENT_S)
    path = str(inventory.path)
    with closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as connection:
        try:
            connection.execute("UPDATE others SET note = note || '+'")
        except sqlite3.OperationalError:
            seen.append("locked")
        else:
            seen.append("written")
    time.sleep(A_MOMENT_S)


@pytest.mark.parametrize("is_wal", [False, True], ids=["one file", "with a WAL"])
def test_tables_when_somebody_writes_between_them_then_they_share_a_connection(
    tmp_path, monkeypatch, is_wal
):
    inventory = trees(tmp_path, GPKG, oak(1), oak(2))
    for name in ("shrubs", "others"):
        inventory.add_table(name, "note TEXT", geometry=None)
        inventory.add_rows(name, [{"fid": 1, "note": "new"}])
    if is_wal:
        inventory.execute("PRAGMA journal_mode = WAL")
    layers = [inventory.layer("trees"), inventory.layer("shrubs")]
    seen: list[str] = []
    monkeypatch.setattr(
        sqlite_session, "writing_at_commit", lambda: other_writer(inventory, seen)
    )

    started = time.monotonic()
    done = apply(
        project_of(*layers),
        delete(layers[0], 1, {"species": "oak"}, "Point (1 2)"),
        delete(layers[1], 1, {"note": "new"}),
    )

    assert "written" in seen
    assert done.told == ["applied"] * 2, done.provider_errors
    assert time.monotonic() - started < ONE_WAIT_S
    assert inventory.rows() == {2: stored(oak(2))}
    assert inventory.rows("shrubs") == {}
    assert inventory.rows("others")[1]["note"] == "new" + "+" * seen.count("written")
