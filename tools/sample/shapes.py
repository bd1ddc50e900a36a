"""Plane geometry of the sample park, in plain Python.

No GEOS here: its results differ in the last digits, and in the number of vertices, from
version to version, and the sample has to come out the same everywhere. For the same
reason every coordinate is rounded to centimetres.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

Point = tuple[float, float]
Ring = list[Point]

EAST_ORIGIN = 548_200.0
NORTH_ORIGIN = 5_702_400.0
ROTATION = math.radians(8)


def place(u: float, v: float) -> Point:
    """Carry a point of the drawing board (metres) to EPSG:25832.

    The waves bend the straight plan, so that paths wind as in a real park.
    """
    x = u + 8 * math.sin(2 * math.pi * v / 230 + 0.6) + 4 * math.sin(u / 52)
    y = v + 10 * math.sin(2 * math.pi * u / 390 + 0.4) + 3 * math.sin(v / 31 + 1)
    east = EAST_ORIGIN + x * math.cos(ROTATION) + y * math.sin(ROTATION)
    north = NORTH_ORIGIN - x * math.sin(ROTATION) + y * math.cos(ROTATION)
    return (round(east, 2), round(north, 2))


def path_between(start: Point, end: Point, step: float) -> list[Point]:
    """Points on the drawing board from `start` up to, not including, `end`."""
    count = max(1, round(math.dist(start, end) / step))
    return [
        (
            start[0] + (end[0] - start[0]) * i / count,
            start[1] + (end[1] - start[1]) * i / count,
        )
        for i in range(count)
    ]


def rounded_rectangle(
    box: tuple[float, float, float, float], radius: float, step: float = 14
) -> Ring:
    """A closed ring on the drawing board; `box` is u0, v0, u1, v1."""
    u0, v0, u1, v1 = box
    corners = [
        (u1 - radius, v0 + radius, -90),
        (u1 - radius, v1 - radius, 0),
        (u0 + radius, v1 - radius, 90),
        (u0 + radius, v0 + radius, 180),
    ]
    arcs: list[list[Point]] = []
    for u, v, first in corners:
        angles = [math.radians(first + 22.5 * i) for i in range(5)]
        arcs.append(
            [(u + radius * math.cos(a), v + radius * math.sin(a)) for a in angles]
        )
    ring: Ring = []
    for arc, following in zip(arcs, arcs[1:] + arcs[:1]):
        ring += arc[:-1] + path_between(arc[-1], following[0], step)
    return [*ring, ring[0]]


def ellipse(
    u: float, v: float, u_radius: float, v_radius: float, count: int = 28
) -> Ring:
    """A closed ring on the drawing board."""
    angles = [2 * math.pi * i / count for i in range(count)]
    ring = [(u + u_radius * math.cos(a), v + v_radius * math.sin(a)) for a in angles]
    return [*ring, ring[0]]


def placed(points: Sequence[Point]) -> list[Point]:
    """All the points carried to EPSG:25832."""
    return [place(u, v) for u, v in points]


def ring_area(ring: Sequence[Point]) -> float:
    """Area in square units of a closed ring."""
    east, north = ring[0]
    # Relative to the first vertex: the products of full coordinates lose digits.
    local = [(x - east, y - north) for x, y in ring]
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(local, local[1:]))
    return abs(twice) / 2


def polygon_area(rings: Sequence[Sequence[Point]]) -> float:
    """Area of the first ring less the holes, to a tenth of a square metre."""
    outer, *holes = [ring_area(ring) for ring in rings]
    return round(outer - sum(holes), 1)


def line_length(line: Sequence[Point]) -> float:
    """Length of a line, to a tenth of a metre."""
    return round(sum(math.dist(a, b) for a, b in zip(line, line[1:])), 1)


def is_inside(point: Point, ring: Sequence[Point]) -> bool:
    """Whether the closed ring surrounds the point."""
    x, y = point
    inside = False
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            inside = not inside
    return inside


def points_of(wkt: str) -> list[Point]:
    """All vertices of the geometry, in order."""
    return [(float(x), float(y)) for x, y in re.findall(r"([\d.]+) ([\d.]+)", wkt)]


def _text(points: Sequence[Point]) -> str:
    return "(" + ", ".join(f"{x!r} {y!r}" for x, y in points) + ")"


def point_wkt(point: Point) -> str:
    """The point as WKT; `repr` keeps the exact value of each ordinate."""
    return f"Point {_text([point])}"


def polygon_wkt(rings: Sequence[Sequence[Point]]) -> str:
    """The rings as the WKT of a polygon."""
    return "Polygon (" + ",".join(_text(ring) for ring in rings) + ")"


def line_wkt(line: Sequence[Point]) -> str:
    """The line as a multi-line of one part, which is how QGIS reads a Shapefile."""
    return f"MultiLineString ({_text(line)})"
