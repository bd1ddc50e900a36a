"""Changes as a GeoPackage: a layer of points, and the shapes that devices left.

| layer      | features                                                               |
|------------|------------------------------------------------------------------------|
| `changes`  | a point for each change, without a geometry where it has no place      |
| `lines`    | what changes in line layers left, else what they saw before            |
| `polygons` | the same of polygon layers                                             |

Coordinates are in the CRS of the project. A layer without features is left out.
"""

from __future__ import annotations

import glob
from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from qfieldsync_cloud.core.exports.delta_features import (
    DeltaSink,
    delta_feature,
    delta_fields,
    shape_of,
)
from qfieldsync_cloud.core.exports.records import ExportedChange
from qfieldsync_cloud.core.files.moving import draft_of, move
from qfieldsync_cloud.core.maps.places import MapFrame

_SHAPES = {
    QgsWkbTypes.GeometryType.LineGeometry: ("lines", QgsWkbTypes.Type.MultiLineString),
    QgsWkbTypes.GeometryType.PolygonGeometry: (
        "polygons",
        QgsWkbTypes.Type.MultiPolygon,
    ),
}
_AT_ONCE = 500


def write_geopackage(
    path: Path, changes: Iterable[ExportedChange], frame: MapFrame
) -> int:
    """Write changes to a GeoPackage; how many they were.

    Raises:
        OSError: it cannot be written; what was there stays.
    """
    draft = draft_of(path, ".gpkg")
    try:
        count = _write(draft, changes, frame)
        move(draft, path)
    finally:
        for left in path.parent.glob(f"{glob.escape(draft.name)}*"):
            left.unlink(missing_ok=True)
    return count


def _write(path: Path, changes: Iterable[ExportedChange], frame: MapFrame) -> int:
    writer = _new_writer(path, "changes", QgsWkbTypes.Type.Point, frame)
    sink = DeltaSink(writer, frame)
    shapes: dict[str, list[QgsFeature]] = {name: [] for name, _ in _SHAPES.values()}
    count = 0
    for change in changes:
        sink.add(change.record, change.delta, change.told)
        count += 1
        shape = shape_of(change.delta, frame) if change.delta is not None else None
        kind = _SHAPES.get(shape.type()) if shape is not None else None
        if kind is not None and shape is not None:
            feature = delta_feature(change.record, change.delta, change.told)
            feature.setGeometry(_plain(shape))
            shapes[kind[0]].append(feature)
    del writer
    is_whole = sink.is_whole
    del sink  # that is when QGIS writes the rest of a file
    for name, type_ in _SHAPES.values():
        if shapes[name]:
            is_whole &= _write_shapes(path, name, type_, shapes[name], frame)
    if not is_whole:
        raise OSError("QGIS did not write all of it")
    return count


def _write_shapes(
    path: Path, name: str, type_: object, features: list[QgsFeature], frame: MapFrame
) -> bool:
    writer = _new_writer(path, name, type_, frame)
    is_whole = True
    for start in range(0, len(features), _AT_ONCE):
        some = features[start : start + _AT_ONCE]
        is_whole &= bool(writer.addFeatures(some, QgsFeatureSink.Flag.FastInsert))
    return is_whole


def _new_writer(
    path: Path, name: str, type_: object, frame: MapFrame
) -> QgsVectorFileWriter:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    if path.exists():
        action = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        options.actionOnExistingFile = action
    writer = QgsVectorFileWriter.create(
        str(path), delta_fields(), type_, frame.crs, frame.transform_context, options
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise OSError(str(writer.errorMessage()))
    return writer


def _plain(shape: QgsGeometry) -> QgsGeometry:
    """The shape as a flat multi-part geometry without curves."""
    plain = QgsGeometry(shape)
    if QgsWkbTypes.isCurvedType(plain.wkbType()):
        plain = QgsGeometry(plain.constGet().segmentize())
    plain.get().dropZValue()
    plain.get().dropMValue()
    plain.convertToMultiType()
    return plain
