"""What a plan asks of real layers while it decides: geometries and defaults."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.layers.databases.postgres_connection import (
    PostgresConnection,
    PostgresError,
)
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.geometries.layer_geometry import LayerGeometry
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.layers.variants import reader_of, to_variant
from qfieldsync_cloud.core.sync.coercion import Accepted, PlainValue, coerce
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode
from qfieldsync_cloud.core.sync.geometry import Geometry, ReadGeometry
from qfieldsync_cloud.core.sync.layer import Layer
from qfieldsync_cloud.core.sync.values import to_json


@dataclass
class LayerAccess:
    """Implements `core.sync.table_access.TableAccess` for layers of this thread."""

    setups: Mapping[str, LayerSetup]
    """By layer id of the project."""
    tables: Mapping[str, QgsVectorLayer]
    """Private layers by table id."""
    _geometries: dict[tuple[str, str, str], ReadGeometry | Diagnosis] = field(
        default_factory=dict
    )
    """By layer, WKT and CRS, until the plan asks for it."""
    _contexts: dict[str, QgsExpressionContext] = field(default_factory=dict)

    def read_geometry(
        self, layer: Layer, wkt: str | None, crs: str
    ) -> ReadGeometry | Diagnosis:
        """See `TableAccess`; what was looked at for twins is not parsed again."""
        column = self.setups[layer.id].geometry
        if column is None:
            return Diagnosis(DiagnosisCode.GEOMETRY_TYPE)
        if wkt is None:
            return ReadGeometry(None)
        remembered = None
        if self._geometries:
            remembered = self._geometries.pop((layer.id, wkt, crs), None)
        return remembered or column.read(wkt, crs)

    def remember_geometry(self, layer: Layer, wkt: str, crs: str) -> Geometry | None:
        """Read a geometry that the plan will ask for; None when it is refused."""
        read = self.read_geometry(layer, wkt, crs)
        self._geometries[(layer.id, wkt, crs)] = read
        return read.value if isinstance(read, ReadGeometry) else None

    def defaults(
        self, layer: Layer, values: Mapping[str, PlainValue], geometry: Geometry | None
    ) -> Mapping[str, PlainValue]:
        """See `TableAccess`: the project's default expression, else the column's."""
        setup = self.setups[layer.id]
        found: dict[str, PlainValue] = {}
        for item in layer.fields:
            name = item.name
            if name in values or not item.is_source or item.is_generated:
                continue
            if name in setup.default_expressions:
                found[name] = self._evaluate(setup, name, values, geometry)
            elif name not in setup.default_sql:
                found[name] = None
            elif setup.table.kind is not SourceKind.POSTGRES:
                found[name] = _evaluate_sql(setup, name)
            elif layer.key is not None and name == layer.key.name:
                if layer.key.is_numbered:
                    continue  # that would use a number up
                found[name] = _ask_server(setup, name)
            # else it is left out, for the server to fill in
        return found

    def _evaluate(
        self,
        setup: LayerSetup,
        name: str,
        values: Mapping[str, PlainValue],
        geometry: Geometry | None,
    ) -> PlainValue:
        qgs = self.tables[setup.table.id]
        context = self._contexts.get(setup.layer.id)
        if context is None:
            context = QgsExpressionContext()
            context.appendScope(QgsExpressionContextUtils.globalScope())
            context.appendScope(QgsExpressionContextUtils.layerScope(qgs))
            own = QgsExpressionContextScope()
            for variable, known in setup.variables.items():
                own.setVariable(variable, known)
            context.appendScope(own)
            self._contexts[setup.layer.id] = context
        context.setFeature(_feature(setup, qgs, values, geometry))
        expression = QgsExpression(setup.default_expressions[name])
        value = expression.evaluate(context)
        if expression.hasEvalError():
            return None
        layer_field = setup.layer.fields_by_name[name]
        return _fitted(setup, name, to_json(reader_of(layer_field)(value)))


def _feature(
    setup: LayerSetup,
    qgs: QgsVectorLayer,
    values: Mapping[str, PlainValue],
    geometry: Geometry | None,
) -> QgsFeature:
    feature = QgsFeature(qgs.fields())
    for name, value in values.items():
        layer_field = setup.layer.fields_by_name[name]
        feature.setAttribute(name, to_variant(layer_field, value))
    if isinstance(geometry, LayerGeometry):
        feature.setGeometry(geometry.qgs)
    return feature


def _evaluate_sql(setup: LayerSetup, name: str) -> PlainValue:
    """The column's default, computed by SQLite in an empty database."""
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            sql = f"SELECT {setup.default_sql[name]}"
            value: Any = connection.execute(sql).fetchone()[0]
    except sqlite3.Error:
        return None
    return _fitted(setup, name, value)


def _ask_server(setup: LayerSetup, name: str) -> PlainValue:
    try:
        connection = PostgresConnection(setup.table.uri)
        value: Any = connection.value(f"SELECT ({setup.default_sql[name]})::text")
    except PostgresError:
        return None
    return _fitted(setup, name, value)


def _fitted(setup: LayerSetup, name: str, value: Any) -> PlainValue:
    if isinstance(value, bytes):
        return value
    taken = coerce(setup.layer.fields_by_name[name], value)
    return taken.value if isinstance(taken, Accepted) else None
