"""Tables of a package are made without waiting for the disk."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from osgeo import gdal, ogr

from qfieldsync_cloud.core.layers.databases.gdal_pragmas import writing_unsynced
from qfieldsync_cloud.core.project.packaging import data
from qfieldsync_cloud.core.project.packaging.geopackage import create_tables
from qfieldsync_cloud.core.project.packaging.tables import TablePlan
from tests.qgis.factories import GPKG, database
from tests.qgis.package_factories import packaged, saved_project


def pragma(path, name) -> str:
    dataset = gdal.OpenEx(str(path), gdal.OF_UPDATE | gdal.OF_VECTOR)
    rows = dataset.ExecuteSQL(f"PRAGMA {name}")
    value = rows.GetNextFeature().GetFieldAsString(0)
    dataset.ReleaseResultSet(rows)
    return value


def test_connection_when_unsynced_then_others_are_as_before(tmp_path):
    path = tmp_path / "data.gpkg"
    ogr.GetDriverByName("GPKG").CreateDataSource(str(path)).CreateLayer("trees")
    before = pragma(path, "synchronous"), pragma(path, "journal_mode")

    with writing_unsynced():
        within = pragma(path, "synchronous"), pragma(path, "journal_mode")

    assert within == ("0", "memory")
    assert (pragma(path, "synchronous"), pragma(path, "journal_mode")) == before
    assert before == ("2", "delete")


@pytest.mark.skipif(os.name != "posix", reason="needs the time of a folder")
def test_table_when_it_is_made_then_no_journal_comes_and_goes(tmp_path, monkeypatch):
    home = tmp_path / "home"
    home.mkdir()
    base = database(home, GPKG).add_table("oaks").add_table("elms")
    project = saved_project(home / "trees.qgs", base.layer("oaks"), base.layer("elms"))
    times: list[int] = []

    def noting(
        path: Path, plans: Iterable[TablePlan], check: Callable[[], None]
    ) -> None:
        for plan in plans:
            create_tables(path, [plan], check)
            times.append(path.parent.stat().st_mtime_ns)

    monkeypatch.setattr(data, "create_tables", noting)
    packaged(project, tmp_path / "out")

    assert len(times) == 2
    assert times[0] == times[1]
