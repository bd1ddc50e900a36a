"""Where a geometry is, read off its WKT without QGIS; shapes are not known here."""

from __future__ import annotations

import re
from math import isfinite
from typing import Any

Box = tuple[float, float, float, float]
"""West, south, east, north, in the units of a CRS."""

_POINT = re.compile(r"\s*point\s*z?m?\s*\(\s*([^\s,()]+)\s+([^\s,()]+)", re.I)
_EWKT = re.compile(r"\s*SRID\s*=\s*(\d+)\s*;", re.I)


def wkt_crs(wkt: Any) -> str:
    """The CRS that EWKT names, as an authority id; "" where it names none."""
    found = _EWKT.match(wkt) if isinstance(wkt, str) else None
    return f"EPSG:{found[1]}" if found else ""


def wkt_box(wkt: Any) -> Box | None:
    """The box around WKT or EWKT; None where there is nothing, or nothing readable."""
    if not isinstance(wkt, str):
        return None
    ewkt = _EWKT.match(wkt)
    text = wkt[ewkt.end() :] if ewkt else wkt
    point = _POINT.match(text)
    try:
        if point:
            x, y = float(point[1]), float(point[2])
            # the same numbers twice, not four: there are many points
            return (x, y, x, y) if isfinite(x) and isfinite(y) else None
        return _box_of(text)
    except ValueError:
        return None


def united(one: Box | None, other: Box | None) -> Box | None:
    """The box around two; None is nothing."""
    if one is None or one == other:
        return other
    if other is None:
        return one
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def _box_of(text: str) -> Box | None:
    xs, ys = [], []
    for vertex in text.replace("(", " ").replace(")", " ").split(","):
        numbers = [part for part in vertex.split() if not part.isalpha()]
        if len(numbers) >= 2:
            x, y = float(numbers[0]), float(numbers[1])
            if isfinite(x) and isfinite(y):
                xs.append(x)
                ys.append(y)
    return (min(xs), min(ys), max(xs), max(ys)) if xs else None
