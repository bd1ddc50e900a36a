"""Geometries of a layer, and how the WKT of a delta becomes one.

| WKT carries                          | layer            | becomes                    |
|--------------------------------------|------------------|----------------------------|
| text that cannot be parsed, junk, "" | any              | refused `geometry_invalid` |
| NaN or infinite X or Y               | any              | refused `geometry_invalid` |
| NaN or missing Z or M                | with it          | 0, warning                 |
| Z or M                               | without it       | dropped, warning           |
| no Z or M                            | with it          | added as 0, warning        |
| single                               | multi            | multi, warning             |
| multi with one part                  | single           | single, warning            |
| multi with several parts             | single           | refused `geometry_type`    |
| curve                                | without curves   | segmented, warning         |
| no curve                             | with curves      | the same as a curve        |
| another type of geometry             | all but "any"    | refused `geometry_type`    |
| polygon with outer rings to the left | Shapefile        | turned round               |
| EMPTY                                | any              | NULL, warning              |
| another CRS                          | any              | transformed, warning       |

The CRS is the SRID of EWKT, else the delta's `localLayerCrs`. A Shapefile tells outer
rings from holes by the way they run, so that a polygon read from it and the one that
was drawn may differ in nothing else.
WKT text is never compared: versions of QGIS spell it differently.
"""

from __future__ import annotations

import math
import re
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from osgeo import ogr
from qgis.core import (
    QgsCompoundCurve,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsUnitTypes,
    QgsWkbTypes,
)

from qfieldsync_cloud.core.compat import IS_GEOMETRY_TEXT_SLOW
from qfieldsync_cloud.core.layers.features.plain_wkb import (
    PlainWkb,
    geometry_of_wkb,
    wkb_of_point,
)
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    Diagnosis,
    DiagnosisCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.geometry import Geometry, GeometryChange, ReadGeometry
from qfieldsync_cloud.core.sync.state import GEOMETRY

_NUMBER = re.compile(r"[-+]?(?:nan|inf(?:inity)?|\d+\.?\d*(?:e[-+]?\d+)?)\b", re.I)
_BARE_NAN = re.compile(r"[-+]?\bnan\b", re.I)
_TUPLE = re.compile(r"[^(),]+")
_EWKT = re.compile(r"\s*SRID\s*=\s*(\d+)\s*;", re.I)
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


class _Refused(Exception):
    def __init__(self, code: DiagnosisCode, **values: object) -> None:
        super().__init__(code)
        self.diagnosis = Diagnosis(code, GEOMETRY, values)


@dataclass
class GeometryColumn:
    """The geometry column of one layer: reads what deltas and features hold."""

    wkb_type: Any
    """QgsWkbTypes.Type of the column; Unknown takes any geometry."""
    crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext = field(
        default_factory=QgsCoordinateTransformContext
    )
    turns_rings: bool = False
    """The format wants outer rings clockwise and holes the other way."""
    _transforms: dict[str, QgsCoordinateTransform | None] = field(default_factory=dict)
    unit: str = field(init=False, default="")
    _plain: PlainWkb | None = field(init=False, default=None)
    _is_point_column: bool = field(init=False, default=False)

    def __post_init__(self) -> None:
        self._plain = PlainWkb.of_type(self.wkb_type)
        self._is_point_column = self.wkb_type == QgsWkbTypes.Type.Point
        if self.crs.isValid():
            self.unit = QgsUnitTypes.toAbbreviatedString(self.crs.mapUnits())

    def of_feature(self, geometry: QgsGeometry) -> LayerGeometry | None:
        """The geometry of a feature of the layer; NULL and empty are None."""
        if geometry.isEmpty():
            return None
        if geometry.wkbType() != self.wkb_type:
            # as deltas are fitted, or the two could not be compared
            with suppress(_Refused):
                geometry = self._fit(geometry, [])
        return LayerGeometry(self._turned(geometry), self.unit)

    def of_wkb(self, wkb: bytes) -> LayerGeometry | None:
        """The geometry of a feature, where its WKB leaves no doubt; else None."""
        if self._plain is None or not self._plain.is_whole(wkb):
            return None
        return LayerGeometry.of_wkb(wkb, self.unit)

    def read(self, wkt: str | None, crs: str) -> ReadGeometry | Diagnosis:
        """The geometry of a delta, as the column can hold it.

        Args:
            wkt: WKT or EWKT; None is NULL.
            crs: authority id or WKT of its CRS; "" is the layer's own.
        """
        if wkt is None:
            return ReadGeometry(None)
        if not self._transforms.get(crs, crs):
            plain = self._read_plainly(wkt)
            if plain is not None:
                return ReadGeometry(plain)
        try:
            return self._read(wkt, crs)
        except _Refused as refused:
            return refused.diagnosis

    def _read_plainly(self, wkt: str) -> LayerGeometry | None:
        """What QField writes of the column's own type, in its CRS; else None."""
        if self._is_point_column:
            wkb = wkb_of_point(wkt)
            return None if wkb is None else LayerGeometry.of_wkb(wkb, self.unit)
        if self._plain is None or self.turns_rings:
            return None
        wkb = _wkb_of_long(wkt)
        return None if wkb is None else self.of_wkb(wkb)

    def _read(self, text: str, crs: str) -> ReadGeometry:
        warnings: list[DeltaWarning] = []
        if ewkt := _EWKT.match(text):
            crs, text = f"EPSG:{ewkt[1]}", text[ewkt.end() :]
        geometry = _parse(text, warnings)
        if geometry.isEmpty():
            warnings.append(_coerced("empty"))
            return ReadGeometry(None, tuple(warnings))
        self._transform(geometry, crs, warnings)
        geometry = self._turned(self._fit(geometry, warnings))
        found = LayerGeometry(geometry, self.unit)
        return ReadGeometry(self.of_wkb(found.exact) or found, tuple(warnings))

    def _transform(
        self, geometry: QgsGeometry, crs: str, warnings: list[DeltaWarning]
    ) -> None:
        if not crs or not self.crs.isValid():
            return
        if crs not in self._transforms:
            self._transforms[crs] = self._transform_from(crs)
        transform = self._transforms[crs]
        if transform is None:
            return
        try:
            result = geometry.transform(transform)
        except QgsCsException as error:
            raise _Refused(
                DiagnosisCode.GEOMETRY_CRS, crs=crs, reason=str(error)
            ) from error
        if result != 0:
            raise _Refused(DiagnosisCode.GEOMETRY_CRS, crs=crs)
        warnings.append(
            DeltaWarning(
                WarningCode.GEOMETRY_TRANSFORMED,
                GEOMETRY,
                {"crs": crs, "expected": self.crs.authid()},
            )
        )

    def _transform_from(self, crs: str) -> QgsCoordinateTransform | None:
        source = QgsCoordinateReferenceSystem(crs)
        if not source.isValid():
            raise _Refused(DiagnosisCode.GEOMETRY_CRS, crs=crs)
        if source == self.crs or source.authid() == self.crs.authid() != "":
            return None
        return QgsCoordinateTransform(source, self.crs, self.transform_context)

    def _fit(self, geometry: QgsGeometry, warnings: list[DeltaWarning]) -> QgsGeometry:
        wanted, found = self.wkb_type, geometry.wkbType()
        is_any = QgsWkbTypes.flatType(wanted) == QgsWkbTypes.Type.Unknown
        if found == wanted or is_any:
            return geometry
        if QgsWkbTypes.geometryType(found) != QgsWkbTypes.geometryType(wanted):
            raise self._wrong_type(geometry)
        warnings.extend(map(_coerced, _steps(found, wanted)))
        geometry = _with_dimensions(geometry, wanted)
        fitted = geometry.coerceToType(wanted)
        if len(fitted) != 1 or fitted[0].isNull():
            raise self._wrong_type(geometry)
        if not QgsWkbTypes.isCurvedType(wanted):
            if fitted[0].wkbType() != wanted:
                raise self._wrong_type(geometry)
            return fitted[0]
        curved = _curved(fitted[0], wanted)
        if curved.wkbType() != wanted:
            raise self._wrong_type(geometry)
        return curved

    def _turned(self, geometry: QgsGeometry) -> QgsGeometry:
        is_polygon = geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry
        return geometry.forceRHR() if self.turns_rings and is_polygon else geometry

    def _wrong_type(self, geometry: QgsGeometry) -> _Refused:
        return _Refused(
            DiagnosisCode.GEOMETRY_TYPE,
            found=QgsWkbTypes.displayString(geometry.wkbType()),
            expected=QgsWkbTypes.displayString(self.wkb_type),
        )


def _parse(text: str, warnings: list[DeltaWarning]) -> QgsGeometry:
    text = text.strip()
    if _is_nested_too_deeply(text):
        raise _Refused(DiagnosisCode.GEOMETRY_INVALID, found=text[:40])
    # QGIS takes what it understands and ignores the rest of the text
    is_whole = text.endswith(")") and text.count("(") == text.count(")")
    if not is_whole and not text.upper().endswith("EMPTY"):
        raise _Refused(DiagnosisCode.GEOMETRY_INVALID, found=text[:40])
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
        raise _Refused(DiagnosisCode.GEOMETRY_INVALID, found=text[:40])
    if _has_nan(text) and _BARE_NAN.search(text):
        warnings.append(_coerced("nan"))
    return geometry


def geometry_of_wkt(text: str) -> QgsGeometry:
    """Parse WKT, with GDAL where QGIS is slow and the text leaves no doubt.

    QGIS before 3.30 takes 430 us for 100 vertices, GDAL 30 us and the check 25 us; of
    what GDAL would take and QGIS not, nothing passes the check.
    """
    wkb = _wkb_of_long(text)
    if wkb is not None:
        geometry = geometry_of_wkb(wkb)
        if not geometry.isNull():
            return geometry
    return QgsGeometry.fromWkt(text)


def _wkb_of_long(text: str) -> bytes | None:
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
        raise _Refused(DiagnosisCode.GEOMETRY_INVALID, found=match[0].strip()[:40])
    return " ".join("0" if _BARE_NAN.fullmatch(item) else item for item in ordinates)


def _steps(found: Any, wanted: Any) -> list[str]:
    pairs = (
        ("z_added", not QgsWkbTypes.hasZ(found) and QgsWkbTypes.hasZ(wanted)),
        ("z_dropped", QgsWkbTypes.hasZ(found) and not QgsWkbTypes.hasZ(wanted)),
        ("m_added", not QgsWkbTypes.hasM(found) and QgsWkbTypes.hasM(wanted)),
        ("m_dropped", QgsWkbTypes.hasM(found) and not QgsWkbTypes.hasM(wanted)),
        (
            "to_multi",
            not QgsWkbTypes.isMultiType(found) and QgsWkbTypes.isMultiType(wanted),
        ),
        (
            "to_single",
            QgsWkbTypes.isMultiType(found) and not QgsWkbTypes.isMultiType(wanted),
        ),
        (
            "curve_to_line",
            QgsWkbTypes.isCurvedType(found) and not QgsWkbTypes.isCurvedType(wanted),
        ),
    )
    return [step for step, is_needed in pairs if is_needed]


def _with_dimensions(geometry: QgsGeometry, wanted: Any) -> QgsGeometry:
    geometry = QgsGeometry(geometry)
    abstract = geometry.get()
    if QgsWkbTypes.hasZ(wanted) and not abstract.is3D():
        abstract.addZValue(0)
    if QgsWkbTypes.hasM(wanted) and not abstract.isMeasure():
        abstract.addMValue(0)
    return geometry


def _curved(geometry: QgsGeometry, wanted: Any) -> QgsGeometry:
    """A geometry in the curved type that holds it, which QGIS 3.22 leaves to GDAL."""
    found, abstract = geometry.wkbType(), geometry.constGet()
    if found == wanted:
        return geometry
    if QgsWkbTypes.flatType(found) == QgsWkbTypes.Type.CircularString:
        compound = QgsCompoundCurve()
        compound.addCurve(abstract.clone())
        return QgsGeometry(compound)
    return QgsGeometry(abstract.toCurveType())


def _coerced(step: str) -> DeltaWarning:
    return DeltaWarning(WarningCode.GEOMETRY_COERCED, GEOMETRY, {"step": step})
