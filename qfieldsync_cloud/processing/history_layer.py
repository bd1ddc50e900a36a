"""Rows of ledgers as features: of a table, and of a layer of points."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
)
from qgis.PyQt.QtCore import QByteArray, QDateTime, Qt

from qfieldsync_cloud.core.compat import MOMENT, NUMBER, TEXT, fields_of
from qfieldsync_cloud.core.exports.points import Mover
from qfieldsync_cloud.core.layers.ledgers.history import HistoryEntry
from qfieldsync_cloud.core.layers.ledgers.ledger import Entry
from qfieldsync_cloud.core.maps.places import MapFrame
from qfieldsync_cloud.core.sync.state import GEOMETRY

FIELDS = {
    "seq": NUMBER,
    "at": MOMENT,
    "status": TEXT,
    "layer": TEXT,
    "table": TEXT,
    "source": TEXT,
    "feature": TEXT,
    "method": TEXT,
    "written": TEXT,
    "fields": TEXT,
    "deltafile": TEXT,
    "client": TEXT,
    "delta_uuid": TEXT,
    "run_id": TEXT,
    "entry_uuid": TEXT,
    "revertedby": TEXT,
}
"""Attributes by name; programs rely on the names, and Shapefiles on their length."""

_CHUNK = 1000
_STATUS = {
    (Entry.DELTA, True): "applied",
    (Entry.DELTA, False): "taken_back",
    (Entry.REVERT, True): "revert",
    (Entry.REVERT, False): "revert_taken_back",
}
"""By what a row is, and whether it holds."""


def history_fields() -> QgsFields:
    """The fields of a table and of a layer of entries."""
    return fields_of(FIELDS)


class HistorySink:
    """Takes entries and hands them to a sink, many at a time.

    Args:
        sink: with the fields of `history_fields`.
        frame: of the project, for points in its CRS; None for a table.
    """

    def __init__(self, sink: QgsFeatureSink, frame: MapFrame | None = None) -> None:
        self._sink = sink
        self._frame = frame
        self._fields = history_fields()
        self._chunk: list[QgsFeature] = []
        self._movers: dict[str, Mover] = {}
        self.is_whole = True
        """The sink took everything so far."""

    def add(self, entry: HistoryEntry, about: str) -> None:
        """Add an entry.

        Args:
            entry: of a ledger.
            about: uuid of the delta that it is about.
        """
        feature = QgsFeature(self._fields)
        sides = [json.loads(text) for text in (entry.after, entry.before) if text]
        feature.setAttributes(_attributes(entry, about, sides))
        if self._frame is not None:
            place = self._place(entry, sides, self._frame)
            if place is not None:
                feature.setGeometry(place)
        self._chunk.append(feature)
        if len(self._chunk) == _CHUNK:
            self.flush()

    def flush(self) -> None:
        """Hand over what is left."""
        flag = QgsFeatureSink.Flag.FastInsert
        if self._chunk and not self._sink.addFeatures(self._chunk, flag):
            self.is_whole = False
        self._chunk = []

    def _place(
        self, entry: HistoryEntry, sides: list[Any], frame: MapFrame
    ) -> QgsGeometry | None:
        """A point on what the entry left, else on what was there before."""
        column = entry.setup.geometry if entry.setup is not None else None
        if column is None:
            return None
        name = column.crs.authid() or column.crs.toWkt()
        if name not in self._movers:
            self._movers[name] = Mover(column.crs, frame)
        return self._movers[name].point_on(_geometries(sides))


def _attributes(entry: HistoryEntry, about: str, sides: list[Any]) -> list[Any]:
    setup = entry.setup
    milliseconds = round(entry.moment.timestamp() * 1000)
    return [
        entry.seq,
        QDateTime.fromMSecsSinceEpoch(milliseconds, Qt.TimeSpec.UTC),
        _STATUS[(entry.entry, entry.holds)],
        setup.layer.name if setup is not None else entry.layer_id,
        entry.table_name,
        setup.table.display if setup is not None else entry.source.location,
        entry.feature_key,
        entry.method.value,
        entry.action.value if entry.action is not None else "",
        ", ".join(_names(sides)),
        entry.deltafile_id,
        entry.local.client_id,
        about,
        entry.run_id,
        entry.delta_uuid,
        entry.reverted_by,
    ]


def _names(sides: list[Any]) -> list[str]:
    """The fields of which an entry says what they were, or became."""
    names = {
        *(name for side in sides for name in side["attributes"]),
        *(name for side in sides for name in side.get("bytes", ())),
    }
    found = sorted(names)
    return [*found, GEOMETRY] if any("geometry" in side for side in sides) else found


def _geometries(sides: list[Any]) -> Iterator[QgsGeometry]:
    for side in sides:
        if isinstance(side.get("geometry"), str):
            geometry = QgsGeometry()
            geometry.fromWkb(QByteArray(bytes.fromhex(side["geometry"])))
            if not geometry.isNull():
                yield geometry
