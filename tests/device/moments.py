"""Datetimes of a package to the millisecond, as the QGIS inside a new QField has them.

QGIS 3.22, on which these tests run too, drops the milliseconds when it writes to a
GeoPackage, reads one less here and there, and does not say that what is there is in
UTC. A newer one does all this right, and QField brings its own. So what was written is
put right by GDAL, and what is read comes from the text in the column.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import NamedTuple

from osgeo import ogr
from qgis.core import QgsFeature, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt, QVariant

_FORMAT = "yyyy-MM-ddTHH:mm:ss.zzz"


class _Column(NamedTuple):
    path: str
    table: str
    name: str
    key: str

    def quoted(self, name: str) -> str:
        return '"' + name.replace('"', '""') + '"'

    def text_of(self, feature_id: int) -> str | None:
        with closing(sqlite3.connect(self.path)) as connection:
            row = connection.execute(
                f"SELECT {self.quoted(self.name)} FROM {self.quoted(self.table)}"
                f" WHERE {self.quoted(self.key)} = ?",
                (feature_id,),
            ).fetchone()
        return None if row is None else row[0]

    def store(self, feature_id: int, text: str) -> None:
        # by GDAL, because the triggers of the table call its functions
        dataset = ogr.Open(self.path, 1)
        dataset.ExecuteSQL(
            f"UPDATE {self.quoted(self.table)} SET {self.quoted(self.name)} = '{text}'"
            f" WHERE {self.quoted(self.key)} = {feature_id}"
        )
        del dataset


def keep_exact(
    layer: QgsVectorLayer, feature_id: int, written: QgsFeature, *, is_utc: bool
) -> None:
    """Put right what QGIS has just stored of the datetimes of `written`."""
    for index, column in _columns(layer).items():
        value = written.attribute(index)
        if isinstance(value, QDateTime) and value.isValid():
            is_local = value.timeSpec() == Qt.TimeSpec.LocalTime
            stored = value if is_local and not is_utc else value.toUTC()
            column.store(feature_id, stored.toString(_FORMAT) + "Z")


def with_exact(
    layer: QgsVectorLayer, feature: QgsFeature, *, is_utc: bool
) -> QgsFeature:
    """A feature that was read, with the datetimes that are in the file."""
    for index, column in _columns(layer).items():
        text = column.text_of(feature.id())
        if text is not None:
            # not by way of the local time, which leaves out an hour a year
            clock = text.rstrip("Z") + ("Z" if is_utc else "")
            exact = QDateTime.fromString(clock, Qt.DateFormat.ISODateWithMs)
            feature.setAttribute(index, exact)
    return feature


def _columns(layer: QgsVectorLayer) -> dict[int, _Column]:
    """The datetime columns in a GeoPackage, by the index of their fields."""
    if layer.dataProvider().storageType() != "GPKG":
        return {}
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    fields = layer.fields()
    [key] = layer.primaryKeyAttributes()
    return {
        index: _Column(
            parts["path"], parts["layerName"], field.name(), fields[key].name()
        )
        for index, field in enumerate(fields)
        if field.type() == QVariant.DateTime
        and fields.fieldOrigin(index) == fields.FieldOrigin.OriginProvider
    }
