"""Deltas of a service as features: of a table, and of a layer of points."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from qfieldsync_cloud.core.compat import MOMENT, TEXT, fields_of
from qfieldsync_cloud.core.deltas.model import ABSENT, Delta
from qfieldsync_cloud.core.exports.points import Mover
from qfieldsync_cloud.core.maps.places import MapFrame
from qfieldsync_cloud.core.reports.server.explanation import Explanation
from qfieldsync_cloud.core.services.sync_service import DeltaRecord

FIELDS = {
    "delta_uuid": TEXT,
    "status": TEXT,
    "method": TEXT,
    "layer_id": TEXT,
    "feature": TEXT,
    "created_by": TEXT,
    "created_at": MOMENT,
    "message": TEXT,
    "remedy": TEXT,
    "reason": TEXT,
    "who": TEXT,
    "deltafile": TEXT,
    "client": TEXT,
}
"""Attributes by name; programs rely on the names, and Shapefiles on their length."""


def delta_fields() -> QgsFields:
    """The fields of a table and of a layer of deltas."""
    return fields_of(FIELDS)


class DeltaSink:
    """Takes deltas and hands them to a sink.

    Args:
        sink: with the fields of `delta_fields`.
        frame: of the project, for points in its CRS; None for a table.
    """

    def __init__(self, sink: QgsFeatureSink, frame: MapFrame | None = None) -> None:
        self._sink = sink
        self._frame = frame
        self._fields = delta_fields()
        self.is_whole = True
        """The sink took everything so far."""

    def add(self, record: DeltaRecord, delta: Delta | None, told: Explanation) -> None:
        """Add a delta.

        Args:
            record: what the service says of it.
            delta: what it is; None when its content cannot be read.
            told: the same in words.
        """
        feature = delta_feature(record, delta, told, self._fields)
        if self._frame is not None and delta is not None:
            place = _mover_of(delta, self._frame).point_on(_sides(delta))
            if place is not None:
                feature.setGeometry(place)
        if not self._sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            self.is_whole = False


def delta_feature(
    record: DeltaRecord,
    delta: Delta | None,
    told: Explanation,
    fields: QgsFields | None = None,
) -> QgsFeature:
    """A delta as a feature without a geometry; see `DeltaSink.add`."""
    feature = QgsFeature(fields or delta_fields())
    milliseconds = round(record.created_at.timestamp() * 1000)
    feature.setAttributes(
        [
            record.id,
            record.status.value or record.status_text,
            delta.method.value if delta is not None else "",
            delta.source_layer_id if delta is not None else "",
            (delta.source_pk or delta.local_pk) if delta is not None else "",
            record.created_by,
            QDateTime.fromMSecsSinceEpoch(milliseconds, Qt.TimeSpec.UTC),
            told.what,
            told.next_step,
            told.reason,
            told.actor.value,
            record.deltafile_id,
            delta.client_id if delta is not None else "",
        ]
    )
    return feature


def shape_of(delta: Delta, frame: MapFrame) -> QgsGeometry | None:
    """What the device left, else what it saw before, in the CRS of the project."""
    mover = _mover_of(delta, frame)
    moved = (mover.moved(geometry) for geometry in _sides(delta))
    return next((geometry for geometry in moved if geometry is not None), None)


def _mover_of(delta: Delta, frame: MapFrame) -> Mover:
    crs = QgsCoordinateReferenceSystem()
    # an authority id, or WKT
    crs.createFromUserInput(delta.local_layer_crs)
    return Mover(crs, frame)


def _sides(delta: Delta) -> Iterator[QgsGeometry]:
    """What the device left, and what it saw before."""
    for side in (delta.new, delta.old):
        if side is None or side.geometry is ABSENT or not side.geometry:
            continue
        geometry = QgsGeometry.fromWkt(str(side.geometry))
        if not geometry.isNull():
            yield geometry
