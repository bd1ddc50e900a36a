"""Makes a package for the tests, in the form that QFieldCloud's worker gives it.

Small on purpose: every vector layer goes offline into `data.gpkg`, the whole of it.
Its table is named by a hash of the data source and has a key of its own (`fid`, or
`fid_1` when the source has a `fid`); the project keeps layer ids, forms and relations.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from osgeo import ogr, osr
from qgis.core import (
    QgsDataProvider,
    QgsFeature,
    QgsField,
    QgsFieldConstraints,
    QgsFields,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from tests.device.errors import DeviceError
from tests.device.moments import keep_exact, with_exact
from tests.device.package import ACTION, REMOTE_LAYER_ID, SOURCE_KEYS, WITHOUT_DELTAS
from tests.device.values import is_null, to_json

DATA = "data.gpkg"
_PLAIN = {
    QVariant.Int: (ogr.OFTInteger, ogr.OFSTNone),
    QVariant.LongLong: (ogr.OFTInteger64, ogr.OFSTNone),
    QVariant.Double: (ogr.OFTReal, ogr.OFSTNone),
    QVariant.Date: (ogr.OFTDate, ogr.OFSTNone),
    QVariant.DateTime: (ogr.OFTDateTime, ogr.OFSTNone),
    QVariant.Bool: (ogr.OFTInteger, ogr.OFSTBoolean),
    QVariant.List: (ogr.OFTString, ogr.OFSTJSON),
    QVariant.StringList: (ogr.OFTString, ogr.OFSTJSON),
}
_KEPT = {
    QVariant.Map: (ogr.OFTString, ogr.OFSTJSON),
    QVariant.ByteArray: (ogr.OFTBinary, ogr.OFSTNone),
}
"""What QFieldCloud's worker makes text of, and a better packager does not."""
_NOT_NULL = QgsFieldConstraints.Constraint.ConstraintNotNull
_UNIQUE = QgsFieldConstraints.Constraint.ConstraintUnique
_HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
_TEXT = (ogr.OFTString, ogr.OFSTNone)


def hand_made_package(
    project_file: Path,
    folder: Path,
    *,
    keeps_all_types: bool = True,
    attachment_dirs: Sequence[str] = ("DCIM",),
) -> Path:
    """Package the project in `project_file` into `folder`, which is made.

    Args:
        project_file: of the source, saved.
        folder: becomes the package.
        keeps_all_types: False makes text of binary and map fields, as the worker does.
        attachment_dirs: folders beside the project to copy, where they are there.

    Returns:
        The package's project file.
    """
    folder.mkdir(parents=True)
    for name in attachment_dirs:
        if project_file.parent.joinpath(name).is_dir():
            shutil.copytree(project_file.parent / name, folder / name)
    project = QgsProject()
    if not project.read(str(project_file)):
        raise DeviceError(f"{project_file}: {project.error()}")
    for layer in list(project.mapLayers().values()):
        action = layer.customProperty(ACTION)
        if isinstance(layer, QgsVectorLayer) and action not in WITHOUT_DELTAS:
            _take_offline(layer, folder / DATA, _KEPT if keeps_all_types else {})
    project.writeEntryBool("Paths", "/Absolute", False)
    packaged = folder / f"{project_file.stem}_qfield.qgz"
    if not project.write(str(packaged)):
        raise DeviceError(f"{packaged}: {project.error()}")
    project.clear()
    return packaged


def _take_offline(
    layer: QgsVectorLayer, data: Path, kept: dict[int, tuple[int, int]]
) -> None:
    if not layer.isValid():
        raise DeviceError(f"{layer.name()}: {layer.source()} is not there")
    source_keys, constraints = _source_keys(layer), _constraints_of(layer)
    table = hashlib.sha256(layer.source().encode()).hexdigest()
    _copy_table(layer, data, table, kept)
    layer.setCustomProperty(SOURCE_KEYS, source_keys)
    layer.setCustomProperty("QFieldSync/remoteLayerId", layer.id())
    layer.setCustomProperty(REMOTE_LAYER_ID, layer.id())
    layer.setCustomProperty("isOfflineEditable", True)
    options = QgsDataProvider.ProviderOptions()
    layer.setSubsetString("")
    layer.setDataSource(f"{data}|layername={table}", layer.name(), "ogr", options)
    if not layer.isValid():
        raise DeviceError(f"{layer.name()}: {layer.error().message()}")
    _restore(layer, constraints)


_Constraints = dict[str, list[Any]]
"""`QgsFieldConstraints.Constraint` by name of the field."""


def _constraints_of(layer: QgsVectorLayer) -> _Constraints:
    """What the source demands of the crew's values, by field.

    Not what it gives itself, its key for instance: that stays NULL on the device.
    """
    provider, kept = layer.dataProvider(), {}
    keys = _source_keys(layer).split(",")
    for field in _provider_fields(layer):
        name, demands = field.name(), field.constraints().constraints()
        is_given = bool(provider.defaultValueClause(provider.fieldNameIndex(name)))
        kept[name] = [
            constraint
            for constraint, is_kept in (
                (_NOT_NULL, not is_given),
                (_UNIQUE, name not in keys),
            )
            if demands & constraint and is_kept
        ]
    return kept


def _restore(layer: QgsVectorLayer, constraints: _Constraints) -> None:
    """The project may hold others, as QGIS writes down what the provider told it."""
    for name, wanted in constraints.items():
        index = layer.fields().indexOf(name)
        for constraint in (_NOT_NULL, _UNIQUE):
            layer.removeFieldConstraint(index, constraint)
        for constraint in wanted:
            layer.setFieldConstraint(index, constraint, _HARD)


def _source_keys(layer: QgsVectorLayer) -> str:
    fields = layer.fields()
    names = [fields[index].name() for index in layer.primaryKeyAttributes()]
    names = names or [f.name() for f in fields if f.name().lower() == "fid"]
    if not names:
        raise DeviceError(f"{layer.name()} has no key")
    return ",".join(names)


def _copy_table(
    layer: QgsVectorLayer, data: Path, table: str, kept: dict[int, tuple[int, int]]
) -> None:
    fields = _provider_fields(layer)
    types = [{**_PLAIN, **kept}.get(field.type(), _TEXT) for field in fields]
    _make_table(layer, data, table, list(zip(fields, types)))
    made = QgsVectorLayer(f"{data}|layername={table}", table, "ogr")
    features = []
    for feature in layer.getFeatures():
        with_exact(layer, feature, is_utc=True)
        copy = QgsFeature(made.fields())
        copy.setGeometry(feature.geometry())
        for field, type_ in zip(fields, types):
            value = feature[field.name()]
            if field.typeName() == "timestamptz" and not is_null(value):
                # read on the clock of this machine; a package is in UTC
                value = value.toUTC()
            copy[field.name()] = _as_text(value) if type_ == _TEXT else value
        features.append(copy)
    done, added = made.dataProvider().addFeatures(features)
    if not done:
        raise DeviceError(f"{layer.name()}: {made.dataProvider().errors()}")
    for written, stored in zip(features, added):
        keep_exact(made, stored.id(), written, is_utc=False)


def _provider_fields(layer: QgsVectorLayer) -> list[QgsField]:
    fields = layer.fields()
    return [
        fields[index]
        for index in range(fields.count())
        if fields.fieldOrigin(index) == QgsFields.FieldOrigin.OriginProvider
    ]


def _as_text(value: Any) -> Any:
    if is_null(value) or isinstance(value, str):
        return value
    told = to_json(value)
    return told if isinstance(told, str) else json.dumps(told, ensure_ascii=False)


def _make_table(
    layer: QgsVectorLayer,
    data: Path,
    table: str,
    columns: list[tuple[QgsField, tuple[int, int]]],
) -> None:
    driver = ogr.GetDriverByName("GPKG")
    dataset = ogr.Open(str(data), 1) if data.exists() else None
    dataset = dataset or driver.CreateDataSource(str(data))
    srs = None
    if layer.isSpatial():
        srs = osr.SpatialReference()
        srs.ImportFromWkt(layer.crs().toWkt())
        srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    names = {field.name().lower() for field, _type in columns}
    key = next(
        name
        for name in ("fid", *(f"fid_{number}" for number in range(1, 100)))
        if name not in names
    )
    made = dataset.CreateLayer(
        table, srs, _ogr_type(layer), [f"FID={key}", "GEOMETRY_NAME=geom"]
    )
    for field, (type_, subtype) in columns:
        definition = ogr.FieldDefn(field.name(), type_)
        definition.SetSubType(subtype)
        made.CreateField(definition)
    del made, dataset


def _ogr_type(layer: QgsVectorLayer) -> int:
    if not layer.isSpatial():
        return int(ogr.wkbNone)
    wkb = layer.wkbType()
    type_ = int(QgsWkbTypes.flatType(wkb))
    type_ += 1000 * QgsWkbTypes.hasZ(wkb) + 2000 * QgsWkbTypes.hasM(wkb)
    return int(type_)
