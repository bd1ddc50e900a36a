"""Where a delta is, for whoever shows it on a map; `core.maps.places` finds it."""

from __future__ import annotations

from dataclasses import dataclass

from qfieldsync_cloud.core.sync.geometry import Geometry


@dataclass(frozen=True)
class Place:
    """Where a delta is, in the project's CRS: small, however large its geometry is."""

    x: float
    y: float
    """A point on the geometry, also when that is a ring or a horseshoe."""
    box: tuple[float, float, float, float]
    """Least x and y, greatest x and y of the geometry."""
    outline: Geometry | None = None
    """The shape of a line or polygon, simplified; kept of the first few thousand."""
