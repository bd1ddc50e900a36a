"""Geometries and their changes in words: what kind, where, how large, how far.

A geometry is known here by its WKT alone, and it is never printed in full.
"""

from __future__ import annotations

import math
import re

from qfieldsync_cloud.core.sync.geometry import GeometryChange
from qfieldsync_cloud.core.translation import translate

_KINDS = (
    "Point|LineString|Polygon|Triangle|CircularString|CompoundCurve|CurvePolygon|"
    "MultiPoint|MultiLineString|MultiPolygon|MultiCurve|MultiSurface|"
    "GeometryCollection|PolyhedralSurface|TIN|NoGeometry|Unknown"
)
_KIND = re.compile(rf"\s*({_KINDS})\s*(?:25D|ZM|Z|M)?\s*", re.IGNORECASE)
_WKT = re.compile(
    rf"\s*(?:SRID=\d+;)?\s*({_KINDS})\s*(?:25D|ZM|Z|M)?\s*"
    rf"(?:(\()[\s(]*(?:[-+.\d]|nan|inf|{_KINDS})|EMPTY\s*$)",
    re.IGNORECASE,
)
_NUMBER = r"([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,2})?)"
_POSITION = re.compile(rf"\(\s*{_NUMBER}\s+{_NUMBER}(?![^\s)])[^,()]*\)")
_COORDINATE_LIST = re.compile(r"\(\s*[^\s(]")
_NESTING = re.compile(r"\((?=\s*\()")

_DEGREES = frozenset(("deg", "degree", "degrees", "°"))
_LEAST_SHOWN = 0.0005
"""Of a distance, length or area: what is less is rounding, not a change."""
_LEAST_SHOWN_DEGREES = 5e-9
_LARGEST_DEGREES = 360


def is_wkt(text: str) -> bool:
    """Whether a text is a geometry, or the beginning of one."""
    return _WKT.match(text) is not None


def geometry_text(wkt: str) -> str:
    """A geometry in a few words: "point at 565000.1, 5934000.2"."""
    match = _WKT.match(wkt)
    if match is None:
        return translate("Reports", "a geometry")
    kind = match.group(1).lower()
    name = _kind_name(kind)
    if match.group(2) is None:
        return translate("Reports", "empty {geometry}").format(geometry=name)
    if wkt.count("(") != wkt.count(")"):
        return name  # only its beginning was kept
    count = wkt.count(",") + 1
    if kind in ("point", "multipoint"):
        return _points_text(wkt, count, name)
    lists = len(_COORDINATE_LIST.findall(wkt))
    if kind in ("polygon", "triangle", "multipolygon"):
        count -= lists  # the last vertex of a ring is its first one again
    parts = {
        "multipolygon": len(_NESTING.findall(wkt)) - 1,
        "multilinestring": lists,
    }.get(kind, 1)
    if parts > 1:
        text = translate("Reports", "{geometry} in {parts} parts, {count} vertices")
        return text.format(geometry=name, parts=parts, count=count)
    text = translate("Reports", "{geometry} with {count} vertices")
    return text.format(geometry=name, count=count)


def geometry_kind(text: str) -> str | None:
    """What a WKT or the name of a geometry type stands for; None when it is empty."""
    if is_wkt(text):
        return geometry_text(text)
    match = _KIND.fullmatch(text)
    if match is None:
        return text.strip()[:40] or None
    is_multi = match.group(1).lower().startswith("multi")
    name = _kind_name(match.group(1).lower())
    if is_multi:
        return translate("Reports", "{geometry} in several parts").format(geometry=name)
    return name


def change_text(change: GeometryChange) -> str:
    """How far one geometry is from another: "moved 2.3 m, area 12.5 m² smaller"."""
    is_degrees = change.unit in _DEGREES
    least = _LEAST_SHOWN_DEGREES if is_degrees else _LEAST_SHOWN
    said = []
    if change.distance > 0 and _is_shown(change.distance, least):
        text = translate("Reports", "moved {distance}")
        said.append(text.format(distance=_measure(change.distance, change.unit)))
    if _is_shown(change.area, least):
        said.append(_area_text(change.area, change.unit, is_degrees))
    elif _is_shown(change.length, least):
        measure = _measure(abs(change.length), change.unit)
        text = (
            translate("Reports", "length {length} shorter")
            if change.length < 0
            else translate("Reports", "length {length} longer")
        )
        said.append(text.format(length=measure))
    return ", ".join(said) or translate("Reports", "shape changed")


def _kind_name(kind: str) -> str:
    kind = kind.replace("multi", "")
    if kind == "point":
        return translate("Reports", "point")
    if kind in ("linestring", "circularstring", "compoundcurve", "curve"):
        return translate("Reports", "line")
    if kind in ("polygon", "triangle", "curvepolygon", "surface"):
        return translate("Reports", "polygon")
    if kind == "nogeometry":
        return translate("Reports", "no geometry")
    return translate("Reports", "geometry")


def _points_text(wkt: str, count: int, name: str) -> str:
    if count > 1:
        return translate("Reports", "{count} points").format(count=count)
    match = _POSITION.search(wkt)
    if match is None:
        return name
    x, y = (float(ordinate) for ordinate in match.groups())
    is_degrees = max(abs(x), abs(y)) <= _LARGEST_DEGREES
    decimals = 6 if is_degrees else 1
    text = translate("Reports", "point at {x}, {y}")
    return text.format(x=_decimal(x, decimals), y=_decimal(y, decimals))


def _area_text(area: float, unit: str, is_degrees: bool) -> str:
    if is_degrees:  # square degrees tell nobody anything
        if area < 0:
            return translate("Reports", "area smaller")
        return translate("Reports", "area larger")
    text = (
        translate("Reports", "area {area} smaller")
        if area < 0
        else translate("Reports", "area {area} larger")
    )
    return text.format(area=_measure(abs(area), unit and f"{unit}²"))


def _is_shown(amount: float, least: float) -> bool:
    return math.isfinite(amount) and abs(amount) >= least


def _measure(amount: float, unit: str) -> str:
    """A distance or an area, as exact as people care for."""
    if amount >= 100:
        number = f"{amount:.0f}"
    elif amount >= 1:
        number = _decimal(amount, 1)
    else:
        number = _decimal(amount, 1 - math.floor(math.log10(amount)))
    if unit in _DEGREES:
        return f"{number}°"
    return f"{number} {unit}" if unit else number


def _decimal(number: float, decimals: int) -> str:
    text = f"{round(number, decimals) + 0.0:.{decimals}f}"  # -0.0 becomes 0.0
    return text.rstrip("0").rstrip(".") if "." in text else text
