"""The picture of a report's map, and what has to be said beside it.

`core.maps.drawing` makes it; texts stay out of the image, where no reader aloud, no
translation and no machine without fonts would find them.
"""

from __future__ import annotations

from dataclasses import dataclass

from qfieldsync_cloud.core.reports.marks import Mark


@dataclass(frozen=True)
class MapPicture:
    """A drawn map of changes."""

    png: bytes
    width: int
    height: int
    """In pixels."""
    counts: tuple[tuple[Mark, int], ...]
    """Changes in the picture per symbol, in the order of a legend."""
    box: tuple[float, float, float, float]
    """What it shows: least x and y, greatest x and y."""
    crs: str
    """Name of the CRS of the coordinates; "" when there is none."""
    width_m: float | None
    """From its left edge to the right, through the middle; None when unknown."""
    far: int = 0
    """Changes so far from all others that they were left out."""
    placeless: int = 0
    """Changes without a geometry, or whose place is not known."""
    failed: int = 0
    """Changes whose coordinates cannot be converted into the CRS of the picture."""
    is_thinned: bool = False
    """A symbol may stand for several changes."""
    has_labels: bool = False
    """Features that need care have their key beside the symbol."""
