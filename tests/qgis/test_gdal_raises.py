"""GDAL raises what it refuses, as QGIS 3.44 and other plugins want it of all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsVectorLayer

from qfieldsync_cloud.core.errors import PackagingError
from qfieldsync_cloud.core.layers.sources import table_of
from qfieldsync_cloud.core.project.packaging.copied_files import data_files
from qfieldsync_cloud.core.project.packaging.geometry_blob import envelope_of, header
from qfieldsync_cloud.core.project.packaging.geopackage import create_tables
from qfieldsync_cloud.core.project.packaging.tables import TablePlan

pytestmark = pytest.mark.usefixtures("raising")


@pytest.fixture
def raising():
    modules = [one for one in (gdal, ogr) if not one.GetUseExceptions()]
    for one in modules:
        one.UseExceptions()
    yield
    for one in reversed(modules):
        one.DontUseExceptions()


def test_file_that_is_nothing_to_gdal_belongs_to_itself_alone(tmp_path):
    path = tmp_path / "cloud.copc.laz"
    path.write_text("points")

    assert data_files(path) == [path]


def test_layer_whose_file_is_gone_has_no_table(qgis_app, tmp_path):
    layer = QgsVectorLayer(str(tmp_path / "gone.gpkg"), "gone", "ogr")

    assert table_of(layer).table == ""


def test_geometry_that_is_none_to_gdal_has_no_envelope():
    assert envelope_of(header(4326) + b"\x01\xff\xff\xff\x7f" + bytes(16)) is None


def open_files() -> list[str]:
    """Of this process; none where the system does not say."""
    found = []
    for item in Path("/proc/self/fd").glob("*"):
        with suppress(OSError):
            found.append(str(item.readlink()))
    return found


def test_package_whose_tables_cannot_be_made_is_closed_while_the_error_is_told(
    tmp_path,
):
    path = tmp_path / "data.gpkg"
    plan = TablePlan("trees", "fid", "", (), (), "")

    with pytest.raises(PackagingError, match="trees") as caught:
        create_tables(path, [plan, plan], lambda: None)

    # Windows removes no file that is open
    assert caught.value.__cause__ is not None
    assert [name for name in open_files() if name.startswith(str(path))] == []
