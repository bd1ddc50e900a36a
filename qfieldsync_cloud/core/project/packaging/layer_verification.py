"""The layers of the package, opened in QGIS and compared with those of the source.

| what     | compared                                      | otherwise |
|----------|-----------------------------------------------|-----------|
| layers   | valid in QGIS, their fields, geometry type    | error     |
| counts   | as QGIS tells them, with what was read        | error     |
| extents  | as QGIS reads them, with what was read        | error     |
| a sample | as QGIS reads it from source and package      | error     |
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsFeatureRequest,
    QgsField,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.layers.databases.sqlite_schema import lower_ascii
from qfieldsync_cloud.core.layers.geometries.layer_geometry import LayerGeometry
from qfieldsync_cloud.core.layers.variants import row_reader_of
from qfieldsync_cloud.core.project.details import number
from qfieldsync_cloud.core.project.packaging.geopackage import WrittenTable
from qfieldsync_cloud.core.project.packaging.layer_plans import LayerPlan
from qfieldsync_cloud.core.project.packaging.table_verification import (
    verification_failure,
)
from qfieldsync_cloud.core.project.packaging.tables import OfflineLayer, TablePlan
from qfieldsync_cloud.core.sql import quoted, statement
from qfieldsync_cloud.core.sync.coercion import PlainValue
from qfieldsync_cloud.core.sync.layer import Field, FieldKind, FieldOrigin
from qfieldsync_cloud.core.sync.values import are_equal
from qfieldsync_cloud.core.translation import translate

_SAMPLE = 100
"""Features of each table that QGIS reads from both sides."""
_CONTEXT = "Packaging"


@dataclass(frozen=True)
class PackageVerifier:
    """Compares the layers of a package, as QGIS opens it, with those of the source."""

    packaged: QgsProject
    watcher: JobWatcher

    def verify_presence(self, kept: Iterable[LayerPlan]) -> None:
        """Whether the package has the layers that it is to have, all of them valid.

        Raises:
            PackagingError: it has not.
        """
        expected = {plan.id: plan for plan in kept}
        layers = self.packaged.mapLayers()
        if set(layers) != set(expected):
            raise verification_failure(
                translate(_CONTEXT, "The package has other layers: {layers}."),
                layers=", ".join(sorted(set(layers) ^ set(expected))),
            )
        for layer_id, plan in expected.items():
            layer = layers[layer_id]
            if plan.qgs.isValid() and not layer.isValid() and _is_local(plan):
                raise verification_failure(
                    translate(_CONTEXT, "{layer} cannot be opened in the package."),
                    layer=plan.name,
                )
            if isinstance(layer, QgsVectorLayer) and layer.isValid():
                self._verify_shape(plan, layer)

    def _verify_shape(self, plan: LayerPlan, layer: QgsVectorLayer) -> None:
        """Fields and geometry type."""
        # a joined field is that of its layer, which may be left out on purpose
        fields = plan.vector.setup.layer.fields if plan.vector else ()
        expected = {
            lower_ascii(item.name)
            for item in fields
            if item.origin is not FieldOrigin.JOINED
        }
        lost = expected - {lower_ascii(name) for name in layer.fields().names()}
        if lost:
            raise verification_failure(
                translate(_CONTEXT, "{layer} lost fields in the package: {fields}."),
                layer=plan.name,
                fields=", ".join(sorted(lost)),
            )
        # collections are no geometries to QGIS, and a table in the package
        is_spatial = plan.qgs.isSpatial() or layer.isSpatial()
        if is_spatial and layer.geometryType() != plan.qgs.geometryType():
            raise verification_failure(
                translate(_CONTEXT, "{layer} has another type of geometry."),
                layer=plan.name,
            )

    def verify_rows(self, layer: OfflineLayer, plan: TablePlan, count: int) -> None:
        """Compare the count, and a sample of features as QGIS reads them.

        Raises:
            PackagingError: they differ.
        """
        packaged = self.packaged.mapLayer(layer.id)
        self.watcher.check()
        found = packaged.featureCount()
        if found != count:
            raise verification_failure(
                translate(
                    _CONTEXT,
                    "{layer} shows {found} features in the package, {expected} in the "
                    "source.",
                ),
                layer=layer.name,
                found=found,
                expected=count,
            )
        if plan.has_usable_key:
            self._verify_sample(layer, plan, packaged)

    def verify_extent(self, written: WrittenTable) -> None:
        """Whether QGIS finds the features where they are.

        Raises:
            PackagingError: it does not.
        """
        if written.envelope is None:
            return
        layer = next(
            self.packaged.mapLayer(layer.id)
            for layer in written.plan.layers
            if self.packaged.mapLayer(layer.id) is not None
        )
        box = layer.dataProvider().extent()
        found = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
        if layer.subsetString() or all(map(_are_near, found, written.envelope)):
            return
        raise verification_failure(
            translate(_CONTEXT, "{layer} has another extent in the package."),
            layer=layer.name(),
        )

    def _verify_sample(
        self, layer: OfflineLayer, plan: TablePlan, packaged: QgsVectorLayer
    ) -> None:
        keys = self._sample_keys(plan, packaged)
        if not keys:
            return
        texts = ", ".join(QgsExpression.quotedValue(key) for key in keys)
        condition = f"{QgsExpression.quotedColumnRef(plan.key_fields[0])} IN ({texts})"
        sides = [_features(side, plan, condition) for side in (plan.reader(), packaged)]
        for key, (values, shape) in sides[0].items():
            other = sides[1].get(key)
            if other is None:
                continue  # its key is there twice or not at all: told elsewhere
            wrong = [
                column.name
                for column, one, two in zip(plan.columns, values, other[0])
                if not _is_same(column, one, two)
            ]
            if shape is not None and (
                other[1] is None or not shape.equals(other[1], 0.0)
            ):
                wrong.append(plan.geometry)
            if wrong:
                raise verification_failure(
                    translate(
                        _CONTEXT,
                        "{layer}: feature {key} reads otherwise in the package "
                        "({fields}).",
                    ),
                    layer=layer.name,
                    key=key,
                    fields=", ".join(wrong),
                )

    def _sample_keys(self, plan: TablePlan, packaged: QgsVectorLayer) -> list[Any]:
        """Keys of features all over the table."""
        path = packaged.source().split("|")[0]
        sql = statement(
            "SELECT {key} FROM {table} WHERE {key} IS NOT NULL AND {row_id} %"
            " (SELECT max(1, count(*) / :count) FROM {table}) = 0 LIMIT :count",
            key=quoted(plan.key_fields[0]),
            table=quoted(plan.name),
            row_id=quoted(plan.key),
        )
        with closing(sqlite3.connect(path)) as connection:
            rows = connection.execute(sql, {"count": _SAMPLE})
            return [key for (key,) in rows]


def _are_near(one: float, other: float) -> bool:
    # the extent of a curve is computed, and by each program a little otherwise
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)


def _is_local(plan: LayerPlan) -> bool:
    """Whether the package itself holds what the layer needs."""
    return plan.is_offline or plan.file is not None


_Feature = tuple[list[PlainValue], "LayerGeometry | None"]


def _features(
    layer: QgsVectorLayer, plan: TablePlan, condition: str
) -> dict[str, _Feature]:
    """Some features by key, their values in the order of the columns."""
    fields = layer.fields()
    read = row_reader_of(
        (index, _as_stored(column, fields.at(index)))
        for column in plan.columns
        for index in (fields.indexOf(column.name),)
    )
    index = fields.indexOf(plan.key_fields[0])
    request = QgsFeatureRequest().setFilterExpression(condition)
    found: dict[str, _Feature] = {}
    doubled = set()
    column = plan.setup.geometry
    for feature in layer.getFeatures(request):
        key = str(feature.attribute(index))
        if key in found:
            doubled.add(key)
        shape = column.of_feature(feature.geometry()) if column is not None else None
        found[key] = (read(feature.attributes()), shape)
    return {key: value for key, value in found.items() if key not in doubled}


def _as_stored(column: Field, stored: QgsField) -> Field:
    """The column as a layer has it: lists, maps and times are text in a GeoPackage."""
    is_text = number(stored.type()) == number(QMetaType.Type.QString)
    return replace(column, kind=FieldKind.TEXT) if is_text else column


def _is_same(column: Any, one: PlainValue, two: PlainValue) -> bool:
    if are_equal(column, one, two):
        return True
    if column.kind is FieldKind.DATETIME:
        # QGIS 3.22 drops zones and a millisecond here and there; the text in the
        # file, which the digest covers, is exact
        return (one is None) == (two is None)
    # lists, maps and times are text in a GeoPackage; a NaN is NULL and was told
    is_text = column.kind in (FieldKind.LIST, FieldKind.MAP, FieldKind.TIME)
    is_nan = isinstance(one, float) and one != one
    return is_text and (one is None) == (two is None) or is_nan and two is None
