"""What the decisions need of a geometry.

`core.layers.geometries.layer_geometry` implements it.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Protocol, Union

from qfieldsync_cloud.core.deltas.model import Absent
from qfieldsync_cloud.core.sync.diagnosis import DeltaWarning


@dataclass(frozen=True)
class GeometryChange:
    """How far one geometry is from another, in units of the layer's CRS."""

    distance: float
    """Between the two centroids."""
    area: float
    """Area gained (or lost, when negative)."""
    length: float
    """Length or perimeter gained (or lost)."""
    unit: str = ""
    """Short name of the CRS's unit, `m` for instance."""


class Geometry(Protocol):
    """A geometry in the CRS of its layer; NULL is None, never an object."""

    @property
    def wkt(self) -> str:
        """WKT with 17 digits, as QField writes it."""

    @property
    def exact(self) -> Hashable:
        """The same of two geometries that are the same to the last digit."""

    def equals(self, other: Geometry, tolerance: float) -> bool:
        """Same type, parts and coordinates; coordinates within `tolerance` units of
        the CRS, and always within 1e-9 of their size."""

    def change_from(self, other: Geometry) -> GeometryChange:
        """What it took to come from `other` to this one."""


GeometryOrAbsent = Union[Geometry, None, Absent]


@dataclass(frozen=True)
class ReadGeometry:
    """A geometry that a delta carries, as the layer can hold it."""

    value: Geometry | None
    warnings: tuple[DeltaWarning, ...] = ()


def are_same_geometry(
    one: Geometry | Absent | None, other: Geometry | Absent | None, tolerance: float
) -> bool:
    """Whether two geometries are the same, NULL and what was not recorded included."""
    if one is None or isinstance(one, Absent):
        return one is other
    if other is None or isinstance(other, Absent):
        return False
    return one.equals(other, tolerance)


def are_identical_geometries(
    one: Geometry | Absent | None, other: Geometry | Absent | None
) -> bool:
    """Whether two geometries are the same to the last digit, NULL included."""
    if isinstance(one, Absent) or isinstance(other, Absent) or not (one and other):
        return one is other
    return one.exact == other.exact
