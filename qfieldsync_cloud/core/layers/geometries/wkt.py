"""WKT of deltas, read strictly, and fast where QGIS is slow.

QGIS takes what it understands of a text and ignores the rest; a delta that was cut
would become another geometry.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from osgeo import ogr
from qgis.core import QgsGeometry

from qfieldsync_cloud.core.compat import IS_GEOMETRY_TEXT_SLOW
from qfieldsync_cloud.core.layers.geometries.plain_wkb import geometry_of_wkb

_BARE_NAN = re.compile(r"[-+]?\bnan\b", re.I)
_TUPLE = re.compile(r"[^(),]+")
_PARENTHESIS = re.compile("[()]")
_PAIR = r"-?[0-9]+(?:\.[0-9]+)? -?[0-9]+(?:\.[0-9]+)?"
_PATH = rf"\({_PAIR}(?:, ?{_PAIR})*\)"
_PATHS = rf"\({_PATH}(?:, ?{_PATH})*\)"
_PLAIN_WKT = re.compile(
    rf"LineString {_PATH}|(?:Polygon|MultiLineString) {_PATHS}"
    rf"|MultiPolygon \({_PATHS}(?:, ?{_PATHS})*\)"
)
"""As QField writes lines and polygons without Z and M."""
_LONG = 200
"""Characters; of a shorter text the check costs what GDAL saves."""
_MAX_DEPTH = 32
_TOLD = 40
"""Characters of a text that is refused."""


class WktError(Exception):
    """A text that is no WKT, or WKT that no layer can hold."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.start = text[:_TOLD]
        """Of the text."""


class ParsedWkt(NamedTuple):
    """What a text of a delta says."""

    geometry: QgsGeometry
    has_nan: bool
    """A Z or M was NaN, and is 0 now."""


def parse_wkt(text: str) -> ParsedWkt:
    """Read WKT strictly, and 0 for a Z or M that is NaN or missing.

    Raises:
        WktError: it is not WKT to its end, is nested too deeply, or has an X or Y that
            is no finite number.
    """
    text = text.strip()
    if _is_nested_too_deeply(text):
        raise WktError(text)
    # QGIS takes what it understands and ignores the rest of the text
    is_whole = text.endswith(")") and text.count("(") == text.count(")")
    if not is_whole and not text.upper().endswith("EMPTY"):
        raise WktError(text)
    # QGIS 3.22 makes nothing at all of a text with NaN
    geometry = geometry_of_wkt(_cleaned(text))
    abstract = geometry.constGet()
    if abstract is not None and (abstract.is3D() or abstract.isMeasure()):
        # "PointZ (1 2)": what is missing is NaN
        spelled = geometry.asWkt(17)
        clean = _cleaned(spelled)
        if clean != spelled:
            geometry, text = geometry_of_wkt(clean), spelled
    if geometry.isNull() or not _is_finite(geometry):
        raise WktError(text)
    return ParsedWkt(geometry, bool(_has_nan(text) and _BARE_NAN.search(text)))


def geometry_of_wkt(text: str) -> QgsGeometry:
    """Parse WKT, with GDAL where QGIS is slow and the text leaves no doubt.

    QGIS before 3.30 takes 430 us for 100 vertices, GDAL 30 us and the check 25 us; of
    what GDAL would take and QGIS not, nothing passes the check.
    """
    wkb = wkb_of_long(text)
    if wkb is not None:
        geometry = geometry_of_wkb(wkb)
        if not geometry.isNull():
            return geometry
    return QgsGeometry.fromWkt(text)


def wkb_of_long(text: str) -> bytes | None:
    """WKB of a plain text, by GDAL; None where QGIS has to look at the text."""
    if not IS_GEOMETRY_TEXT_SLOW or len(text) <= _LONG:
        return None
    if not _PLAIN_WKT.fullmatch(text):
        return None
    parsed = ogr.CreateGeometryFromWkt(text)
    # a number of 400 digits is infinite
    if parsed is None or not all(map(math.isfinite, parsed.GetEnvelope())):
        return None
    return bytes(parsed.ExportToIsoWkb())


def _has_nan(text: str) -> bool:
    """Quicker than the expressions that look at every number."""
    return "nan" in text.lower()


def _cleaned(text: str) -> str:
    """WKT with 0 for a Z or M that is NaN."""
    return _TUPLE.sub(_without_nan, text) if _has_nan(text) else text


def _is_nested_too_deeply(text: str) -> bool:
    """Whether parsing would take forever, and then the stack."""
    if text.count("(") <= _MAX_DEPTH:
        return False
    depth = 0
    for match in _PARENTHESIS.finditer(text):
        depth += 1 if match[0] == "(" else -1
        if depth > _MAX_DEPTH:
            return True
    return False


def _is_finite(geometry: QgsGeometry) -> bool:
    return bool(geometry.isEmpty() or geometry.boundingBox().isFinite())


def _without_nan(match: re.Match[str]) -> str:
    """One coordinate tuple with 0 for a Z or M that is NaN."""
    ordinates = match[0].split()
    if not any(map(_BARE_NAN.fullmatch, ordinates)):
        return match[0]
    if any(map(_BARE_NAN.fullmatch, ordinates[:2])):
        raise WktError(match[0].strip())
    return " ".join("0" if _BARE_NAN.fullmatch(item) else item for item in ordinates)
