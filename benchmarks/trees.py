"""What the layers hold: tree number n is a function of n, so nothing has to be stored.

What a layer should hold after a run is computed here too, without QGIS and without
the engine.
"""

from __future__ import annotations

import hashlib
import math
import struct
from enum import Enum
from typing import NamedTuple

FIELDS = ("name", "species", "height", "girth", "planted", "note")
SRID = 25832
_SPECIES = ("oak", "lime", "ash", "birch", "maple")
_FACTORS = (0x045D9F3B, 0x119DE1F3)
"""A number times one of them, with its high bits folded in, looks like chance."""
_ORIGIN, _SIDE = (500_000.0, 5_500_000.0), 10_000
"""Where the trees are, in metres."""
_CORNERS = 99
"""Of a polygon; the first is repeated at the end, so it has 100 vertices."""
_RING = [
    (math.cos(2 * math.pi * k / _CORNERS), math.sin(2 * math.pi * k / _CORNERS))
    for k in range(_CORNERS)
]


class Shape(str, Enum):
    """The geometry of a layer."""

    POINT = "points"
    POLYGON = "polygons of 100 vertices"


class Tree(NamedTuple):
    """One row, as it is to be stored."""

    name: str
    """Unique in the layer."""
    species: str
    height: float
    girth: int | None
    planted: str | None
    """ISO date."""
    note: str | None
    wkb: bytes


def tree(number: int, shape: Shape) -> Tree:
    """The row with this number, before anybody edited it."""
    return Tree(
        f"Tree {number}",
        _SPECIES[number % len(_SPECIES)],
        number % 300 / 10,
        number % 500,
        f"{1950 + number % 70}-{1 + number % 12:02}-{1 + number % 28:02}",
        None if number % 3 else "seen from the road",
        wkb(number, shape),
    )


def wkb(place: int, shape: Shape) -> bytes:
    """A geometry of its own for every number."""
    x, y = (
        origin + _chance(place, factor) * _SIDE
        for origin, factor in zip(_ORIGIN, _FACTORS)
    )
    if shape is Shape.POINT:
        return struct.pack("<BIdd", 1, 1, x, y)
    ring = [value for dx, dy in _RING for value in (x + 5 * dx, y + 5 * dy)]
    ring += ring[:2]
    return struct.pack(f"<BIII{len(ring)}d", 1, 3, 1, _CORNERS + 1, *ring)


def uuid_of(number: int) -> str:
    """A UUID for every number."""
    digits = hashlib.blake2b(b"%d" % number, digest_size=16).hexdigest()
    groups = (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
    return "-".join(groups)


def _chance(number: int, factor: int) -> float:
    """From 0 to 1, with as many digits as a device sends."""
    for _ in range(3):
        number = (number ^ number >> 16) * factor % 2**32
    return (number ^ number >> 16) / 2**32
