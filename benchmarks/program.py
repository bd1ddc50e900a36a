"""What `make bench` measures.

A GeoPackage numbers its features itself, so UUID keys are measured in SpatiaLite and
PostGIS, without an index in SpatiaLite and a Shapefile.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from benchmarks.measuring import Comparison
from benchmarks.scenes import Key, Scene
from benchmarks.trees import Shape

ALL = ("apply", "dry run", "revert", "reading floor", "write floor", "one by one")
WITHOUT_ONE_BY_ONE = ALL[:-1]

POINTS = Scene("gpkg", 100_000, 10_000)
POLYGONS = replace(POINTS, shape=Shape.POLYGON)
MANY_DELTAS = replace(POINTS, deltas=100_000)
FEW_FEATURES = replace(POINTS, features=10_000)
MANY_FEATURES = replace(POINTS, features=1_000_000)

COMPARISONS = (
    Comparison(POINTS, ALL),
    Comparison(POLYGONS, ALL),
    Comparison(MANY_DELTAS, WITHOUT_ONE_BY_ONE),
    Comparison(FEW_FEATURES, WITHOUT_ONE_BY_ONE),
    Comparison(MANY_FEATURES, WITHOUT_ONE_BY_ONE),
    Comparison(replace(POINTS, source="spatialite"), ALL),
    Comparison(replace(POINTS, source="spatialite", key=Key.UUID), ALL),
    Comparison(
        replace(POINTS, source="spatialite", key=Key.UUID_WITHOUT_INDEX),
        ALL,
        sample=30,
    ),
    Comparison(replace(POINTS, source="postgres"), ALL),
    Comparison(replace(POINTS, source="postgres", key=Key.UUID), ALL),
    Comparison(replace(POINTS, source="shapefile"), ALL, sample=20),
    Comparison(
        replace(POINTS, source="shapefile", key=Key.UUID_WITHOUT_INDEX), ALL, sample=20
    ),
)
QUICK = tuple(
    Comparison(Scene(source, 120, 100, shape, key), ALL, sample=20, rounds=1)
    for source, shape, key in (
        ("gpkg", Shape.POINT, Key.INTEGER),
        ("gpkg", Shape.POLYGON, Key.INTEGER),
        ("spatialite", Shape.POINT, Key.UUID),
        ("spatialite", Shape.POINT, Key.UUID_WITHOUT_INDEX),
        ("postgres", Shape.POLYGON, Key.INTEGER),
        ("postgres", Shape.POINT, Key.UUID),
        ("shapefile", Shape.POINT, Key.INTEGER),
    )
)


@dataclass(frozen=True)
class IsolatedRun:
    """One figure that needs a process of its own."""

    name: str
    kind: str
    """`memory`, `window`, or `holding`: a window's gaps without what other processes
    add to them."""
    scene: Scene
    unit: str


MEMORY = IsolatedRun("peak memory, 10,000 points", "memory", POINTS, "KB per delta")
MEMORY_MANY = IsolatedRun(
    "peak memory, 100,000 points", "memory", MANY_DELTAS, "KB per delta"
)
MEMORY_POLYGONS = IsolatedRun(
    "peak memory, 10,000 polygons", "memory", POLYGONS, "KB per delta"
)
WINDOW = IsolatedRun("longest gap, 100,000 points", "window", MANY_DELTAS, "ms")
HOLDING = IsolatedRun(
    "longest gap, 100,000 points, waits for a processor apart",
    "holding",
    MANY_DELTAS,
    "ms",
)

ISOLATED = (MEMORY, MEMORY_MANY, MEMORY_POLYGONS, WINDOW, HOLDING)
