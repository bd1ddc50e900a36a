"""Geometries as a GeoPackage stores them: a header, then WKB.

Source: OGC 12-128 (GeoPackage), clause "Geometry Encoding".
"""

from __future__ import annotations

import struct

from osgeo import ogr
from qgis.core import QgsGeometry, QgsWkbTypes

Envelope = tuple[float, float, float, float]
"""xmin, xmax, ymin, ymax, in this order as in the header."""

_LITTLE_ENDIAN = 0b1
_WITH_ENVELOPE = 0b10
_EMPTY = 0b10000
_POINT = 1
_ENVELOPE_DOUBLES = (0, 4, 6, 6, 8)
_HEADER_BYTES = 8


def header(srs_id: int, flags: int = _LITTLE_ENDIAN) -> bytes:
    """The header of a geometry without an envelope."""
    return b"GP\0" + bytes((flags,)) + struct.pack("<i", srs_id)


def blob_of(geometry: QgsGeometry, point_header: bytes, srs_id: int) -> bytes | None:
    """A geometry as a GeoPackage has it; None for NULL.

    Args:
        geometry: of a feature.
        point_header: `header(srs_id)`, made once.
        srs_id: of the column.
    """
    if geometry.isNull():
        return None
    abstract = geometry.constGet()
    if abstract.isEmpty():
        return header(srs_id, _LITTLE_ENDIAN | _EMPTY) + _wkb(geometry)
    if QgsWkbTypes.flatType(abstract.wkbType()) == QgsWkbTypes.Type.Point:
        return point_header + _wkb(geometry)
    box = abstract.boundingBox()
    return (
        header(srs_id, _LITTLE_ENDIAN | _WITH_ENVELOPE)
        + struct.pack(
            "<4d", box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()
        )
        + _wkb(geometry)
    )


def _wkb(geometry: QgsGeometry) -> bytes:
    wkb: bytes = geometry.asWkb().data()
    return wkb


def with_srs_id(blob: bytes, srs_id: bytes) -> bytes:
    """A blob that says another `srs_id`, given as four little-endian bytes."""
    if blob[3] & _LITTLE_ENDIAN:
        return blob[:4] + srs_id + blob[8:]
    return blob[:4] + srs_id[::-1] + blob[8:]


def envelope_of(blob: bytes) -> Envelope | None:
    """The box of a geometry; None for an empty one."""
    flags = blob[3]
    if flags & _EMPTY:
        return None
    kind = flags >> 1 & 0b111
    if kind:
        order = "<4d" if flags & _LITTLE_ENDIAN else ">4d"
        xmin, xmax, ymin, ymax = struct.unpack_from(order, blob, _HEADER_BYTES)
        return None if xmin != xmin else (xmin, xmax, ymin, ymax)
    order = "<" if blob[8] else ">"
    (type_,) = struct.unpack_from(order + "I", blob, 9)
    if type_ % 1000 == _POINT:
        x, y = struct.unpack_from(order + "2d", blob, 13)
        return None if x != x else (x, x, y, y)
    return _measured(blob[_HEADER_BYTES:])


def wkb_start(blob: bytes) -> int:
    """Where the WKB begins in a blob."""
    return _HEADER_BYTES + 8 * _ENVELOPE_DOUBLES[blob[3] >> 1 & 0b111]


def _measured(wkb: bytes) -> Envelope | None:
    try:
        geometry = ogr.CreateGeometryFromWkb(wkb)
    except RuntimeError:  # see `gdal_errors.answer_of`, which takes too long here
        return None
    if geometry is None or geometry.IsEmpty():
        return None
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    return xmin, xmax, ymin, ymax
