"""Features as QGIS writes them, made from the plan's actions."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from typing import Any

from qgis.core import QgsFeature, QgsGeometry

from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.geometries.layer_geometry import LayerGeometry
from qfieldsync_cloud.core.layers.variants import to_variant
from qfieldsync_cloud.core.sync.action import CreateFeature
from qfieldsync_cloud.core.sync.coercion import PlainValue
from qfieldsync_cloud.core.sync.geometry import GeometryOrAbsent
from qfieldsync_cloud.core.sync.layer import FieldKind

_SMALL_NUMBER = re.compile(r"(?<![\d.])0(?:\.0|(?!\.))")
"""Below 0.1, or what is left of one in a text."""
_DECIMALS = (60, 340)
"""As many as numbers in use need, and as the smallest of all does."""


def feature_of(reader: TableReader, action: CreateFeature) -> QgsFeature:
    """The feature that a create makes, with its key."""
    fields = reader.qgs.fields()
    feature = QgsFeature(fields)
    feature.initAttributes(fields.count())
    for index, value in changes_of(reader, action.values).items():
        feature.setAttribute(index, value)
    feature.setAttribute(reader.key_index, key_value(reader, action.key))
    if action.geometry is not None:
        feature.setGeometry(qgs_geometry(action.geometry))
    return feature


def changes_of(reader: TableReader, values: Any) -> dict[int, Any]:
    """Plain values by field name as QGIS values by field position."""
    indexes, known = reader.indexes, reader.setup.layer.fields_by_name
    is_sqlite = reader.setup.table.kind.is_sqlite
    return {
        indexes.get(name, -1): to_variant(
            known[name], _in_utc(value) if is_sqlite else value
        )
        for name, value in values.items()
        if not known[name].is_generated
    }


def _in_utc(value: PlainValue) -> PlainValue:
    """A datetime whose digits no version of QGIS converts; others as they are.

    Local times would become UTC by the zone of the machine, or nothing at all where
    that zone leaves an hour out.
    """
    is_naive = isinstance(value, datetime) and value.tzinfo is None
    return value.replace(tzinfo=timezone.utc) if is_naive else value


def key_value(reader: TableReader, key: str) -> PlainValue:
    """A key as the key column stores it."""
    column = reader.setup.layer.key
    if column is not None and column.kind is FieldKind.INTEGER:
        return int(key)
    if column is not None and column.kind is FieldKind.DOUBLE:
        return float(key)
    return key


def qgs_geometry(geometry: GeometryOrAbsent) -> QgsGeometry:
    """A geometry as QGIS writes it; NULL for None."""
    return geometry.qgs if isinstance(geometry, LayerGeometry) else QgsGeometry()


def exact_wkt(geometry: QgsGeometry) -> str:
    """WKT that makes the same geometry again, to the last bit.

    The 17 decimals that QField writes are fewer digits than a number has when it is
    below 0.1: degrees near the equator, and east or west of Greenwich.
    """
    text = str(geometry.asWkt(17))
    if _SMALL_NUMBER.search(text):
        wkb = geometry.asWkb()
        for decimals in _DECIMALS:
            if QgsGeometry.fromWkt(text).asWkb() == wkb:
                break
            text = str(geometry.asWkt(decimals))
    return text
