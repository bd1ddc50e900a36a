"""A Shapefile as a GeoPackage, for the moment in which its rows are read.

GDAL copies it without a Python object for each feature, which is what takes the time
when QGIS reads it. Only columns whose values a GeoPackage holds just like a Shapefile
go this way: numbers, texts and dates.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from qgis.core import QgsVectorLayer, QgsWkbTypes

from qfieldsync_cloud.core.errors import PackagingError
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.layers.gdal_errors import answer_of, silent_gdal
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.project.packaging.tables import TablePlan
from qfieldsync_cloud.core.sync.layer import FieldKind

COPY_TABLE = "copy"
COPY_ID = "qfieldsync_cloud_row"
"""The number of the feature in the Shapefile."""
COPY_SHAPE = "qfieldsync_cloud_shape"
_NAME = "copy.gpkg"
_KINDS = (FieldKind.INTEGER, FieldKind.DOUBLE, FieldKind.TEXT, FieldKind.DATE)


def is_read_from_copy(plan: TablePlan) -> bool:
    """Whether the rows of a table are read in this way."""
    layer = plan.layers[0]
    return (
        plan.setup.table.kind is SourceKind.FILE
        and layer.qgs.dataProvider().storageType() == "ESRI Shapefile"
        and not layer.is_query
        and not plan.lost_columns
        and all(column.kind in _KINDS for column in plan.columns)
        and not _holds_patches(layer.qgs)
    )


def _holds_patches(layer: QgsVectorLayer) -> bool:
    """Whether its shapes are multipatches, of which GDAL's copy makes empty ones."""
    if not QgsWkbTypes.hasZ(layer.wkbType()):
        return False
    path = layer.dataProvider().dataSourceUri().split("|")[0]
    dataset = answer_of(lambda: gdal.OpenEx(path, gdal.OF_VECTOR))
    if dataset is None:
        return False
    return int(dataset.GetLayer(0).GetGeomType()) == int(ogr.wkbUnknown)


@contextmanager
def shapefile_copy(
    layer: QgsVectorLayer, scratch: Path, watcher: JobWatcher
) -> Iterator[Path]:
    """A GeoPackage with all features of a Shapefile, gone afterwards.

    Raises:
        PackagingError: GDAL cannot read the one or write the other.
        Cancelled: the job is to stop.
    """
    path = scratch / _NAME
    source = Path(layer.dataProvider().dataSourceUri().split("|")[0])
    try:
        with silent_gdal():
            _copy(layer, source, path, watcher)
        yield path
    finally:
        path.unlink(missing_ok=True)


def _copy(layer: QgsVectorLayer, source: Path, path: Path, watcher: JobWatcher) -> None:
    def go_on(_share: float, _message: str, _data: Any) -> int:
        return int(not watcher.is_cancelled())

    is_multi = QgsWkbTypes.isMultiType(layer.wkbType())
    options = gdal.VectorTranslateOptions(
        format="GPKG",
        layerName=COPY_TABLE,
        layerCreationOptions=[
            f"FID={COPY_ID}",
            f"GEOMETRY_NAME={COPY_SHAPE}",
            "SPATIAL_INDEX=NO",
        ],
        geometryType="PROMOTE_TO_MULTI" if is_multi else None,
        options=["-preserve_fid"],
        callback=go_on,
    )
    try:
        # QGIS tells GDAL to leave texts as they are, and decodes them itself
        encoding = layer.dataProvider().encoding()
        dataset = gdal.OpenEx(
            str(source), gdal.OF_VECTOR, open_options=[f"ENCODING={encoding}"]
        )
        done = gdal.VectorTranslate(str(path), dataset, options=options)
        is_done = done is not None
        del done, dataset
    except RuntimeError:  # when another plugin lets GDAL raise
        is_done = False
    watcher.check()
    if not is_done:
        raise PackagingError(source.name, gdal.GetLastErrorMsg() or "unreadable")
