"""The geometry of a feature, as decisions compare it and ledgers keep it.

WKT text is never compared: versions of QGIS spell it differently.
"""

from __future__ import annotations

import math
import re

from qgis.core import QgsGeometry

from qfieldsync_cloud.core.layers.geometries.plain_wkb import geometry_of_wkb
from qfieldsync_cloud.core.sync.geometry import Geometry, GeometryChange

_NUMBER = re.compile(r"[-+]?(?:nan|inf(?:inity)?|\d+\.?\d*(?:e[-+]?\d+)?)\b", re.I)
_RELATIVE_TOLERANCE = 1e-9


class LayerGeometry:
    """A geometry in the CRS of its layer; never NULL, never empty.

    It is made of a geometry of QGIS or of WKB, and is either when it is asked for: most
    geometries are only looked at to see that nobody moved them. One that is made of WKB
    is not kept twice: QGIS takes it in 1 us, and 100 vertices have 1.6 KB.
    """

    __slots__ = ("_qgs", "_wkb", "unit")

    def __init__(self, qgs: QgsGeometry, unit: str = "") -> None:
        self._qgs: QgsGeometry | None = qgs
        self._wkb: bytes | None = None
        self.unit = unit
        """Short name of the CRS's unit."""

    @classmethod
    def of_wkb(cls, wkb: bytes, unit: str = "") -> LayerGeometry:
        """A geometry from WKB that QGIS would write in the same way."""
        geometry = cls.__new__(cls)
        geometry._qgs, geometry._wkb, geometry.unit = None, wkb, unit
        return geometry

    @property
    def qgs(self) -> QgsGeometry:
        """As QGIS has it; not to be changed."""
        return geometry_of_wkb(self.exact) if self._qgs is None else self._qgs

    @property
    def wkt(self) -> str:
        """WKT with 17 digits, as QField writes it."""
        return str(self.qgs.asWkt(17))

    @property
    def exact(self) -> bytes:
        """See `core.sync.geometry.Geometry`: WKB."""
        if self._wkb is None:
            self._wkb = bytes(self.qgs.asWkb())
        return self._wkb

    def equals(self, other: Geometry, tolerance: float) -> bool:
        """See `core.sync.geometry.Geometry`."""
        if not isinstance(other, LayerGeometry):
            return False
        if self.exact == other.exact or self.qgs.equals(other.qgs):
            return True
        if _are_far_apart(self.qgs, other.qgs, tolerance):
            return False
        one, two = self.wkt, other.wkt
        # the same text but for the numbers: same type, parts, rings, vertices
        if _NUMBER.sub("#", one) != _NUMBER.sub("#", two):
            return False
        return all(
            _are_near(float(a), float(b), tolerance)
            for a, b in zip(_NUMBER.findall(one), _NUMBER.findall(two))
        )

    def change_from(self, other: Geometry) -> GeometryChange:
        """See `core.sync.geometry.Geometry`."""
        if not isinstance(other, LayerGeometry):
            return GeometryChange(math.nan, math.nan, math.nan, self.unit)
        return GeometryChange(
            distance=self.qgs.centroid().distance(other.qgs.centroid()),
            area=self.qgs.area() - other.qgs.area(),
            length=self.qgs.length() - other.qgs.length(),
            unit=self.unit,
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LayerGeometry) and (
            self.exact == other.exact or bool(self.qgs.equals(other.qgs))
        )

    def __hash__(self) -> int:
        return hash(self.wkt)


def _are_far_apart(one: QgsGeometry, other: QgsGeometry, tolerance: float) -> bool:
    """Whether the boxes alone tell that two geometries differ.

    To compare the texts of two polygons of 100 vertices takes 150 us, the boxes 1 us.
    The box of an arc is not made of its vertices and tells nothing.
    """
    if one.constGet().hasCurvedSegments():
        return False
    box, other_box = one.boundingBox(), other.boundingBox()
    return any(
        # not the same as "not near": a box without a number tells nothing
        abs(a - b) > max(tolerance, _RELATIVE_TOLERANCE * max(abs(a), abs(b)))
        for a, b in (
            (box.xMinimum(), other_box.xMinimum()),
            (box.yMinimum(), other_box.yMinimum()),
            (box.xMaximum(), other_box.xMaximum()),
            (box.yMaximum(), other_box.yMaximum()),
        )
    )


def _are_near(one: float, other: float, tolerance: float) -> bool:
    # a missing Z is 0 when a delta brings it
    one, other = 0.0 if one != one else one, 0.0 if other != other else other
    size = max(abs(one), abs(other))
    return abs(one - other) <= max(tolerance, _RELATIVE_TOLERANCE * size)
