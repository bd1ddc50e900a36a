"""WKB that is what it seems, told without parsing it.

A GeoPackage stores it behind a header, and QGIS writes the same bytes again. Most
features are read only to see that nobody moved them, and then the bytes are enough.
"""

from __future__ import annotations

import math
import re
import struct
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsGeometry, QgsWkbTypes

_COUNT, _XY = struct.Struct("<I"), struct.Struct("<2d")
_NUMBER = r"(-?[0-9]{1,15}(?:\.[0-9]{1,40})?)"
_POINT_WKT = re.compile(rf"Point \({_NUMBER} {_NUMBER}\)")
"""As QField writes points."""
_POINT = struct.Struct("<BIdd")
_HEADER_BYTES = 5
"""Byte order and type, before each geometry and each part of a collection."""
_DEPTHS = {
    QgsWkbTypes.Type.Point: 0,
    QgsWkbTypes.Type.LineString: 1,
    QgsWkbTypes.Type.Polygon: 2,
}


@dataclass(frozen=True)
class PlainWkb:
    """WKB of points, lines and polygons, single or multi, as QGIS writes it."""

    start: bytes
    """The header of the geometry."""
    part_start: bytes
    """The header of each of its parts; empty when it is single."""
    vertex_bytes: int
    depth: int
    """0: a vertex, 1: a list of vertices, 2: a list of such lists."""

    @classmethod
    def of_type(cls, wkb_type: Any) -> PlainWkb | None:
        """None for geometries with arcs, of several types, or of any type."""
        depth = _DEPTHS.get(QgsWkbTypes.flatType(QgsWkbTypes.singleType(wkb_type)))
        if depth is None or QgsWkbTypes.displayString(wkb_type).endswith("25D"):
            return None
        part_start = b""
        if QgsWkbTypes.isMultiType(wkb_type):
            part_start = _header(QgsWkbTypes.singleType(wkb_type))
        vertex_bytes = 8 * QgsWkbTypes.coordDimensions(wkb_type)
        return cls(_header(wkb_type), part_start, vertex_bytes, depth)

    def is_whole(self, wkb: bytes) -> bool:
        """Whether it is of the type, nowhere empty, and neither cut nor followed."""
        if not wkb.startswith(self.start):
            return False
        try:
            end = self._end_of_parts(wkb) if self.part_start else self._end_of(wkb)
        except struct.error:  # it ends within a number
            return False
        return end == len(wkb)

    def _end_of_parts(self, wkb: bytes) -> int:
        (count,) = _COUNT.unpack_from(wkb, _HEADER_BYTES)
        end = _HEADER_BYTES + _COUNT.size
        for _ in range(count):
            if not wkb.startswith(self.part_start, end):
                return 0
            end = self._end_of(wkb, end)
        return end if count else 0

    def _end_of(self, wkb: bytes, start: int = 0) -> int:
        """Where a single geometry ends that starts at `start`; 0 when it is empty."""
        position = start + _HEADER_BYTES
        if self.depth == 0:
            is_empty = any(map(math.isnan, _XY.unpack_from(wkb, position)))
            return 0 if is_empty else position + self.vertex_bytes
        rings = 1
        if self.depth > 1:
            (rings,) = _COUNT.unpack_from(wkb, position)
            position += _COUNT.size
        for _ in range(rings):
            (vertices,) = _COUNT.unpack_from(wkb, position)
            if not vertices:
                return 0
            position += _COUNT.size + vertices * self.vertex_bytes
        return position if rings else 0


def wkb_of_point(wkt: str) -> bytes | None:
    """WKB of a point without Z and M; None where QGIS has to look at the text."""
    match = _POINT_WKT.fullmatch(wkt)
    if match is None:
        return None
    return _POINT.pack(1, 1, float(match[1]), float(match[2]))


def geometry_of_wkb(wkb: bytes) -> QgsGeometry:
    """A geometry of QGIS; NULL when `wkb` is none."""
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def _header(wkb_type: Any) -> bytes:
    return struct.pack("<BI", 1, int(wkb_type))
