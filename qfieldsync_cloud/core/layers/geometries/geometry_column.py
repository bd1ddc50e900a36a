"""The geometry column of a layer, and how the WKT of a delta becomes what it holds.

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
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

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

from qfieldsync_cloud.core.layers.geometries.layer_geometry import LayerGeometry
from qfieldsync_cloud.core.layers.geometries.plain_wkb import PlainWkb, wkb_of_point
from qfieldsync_cloud.core.layers.geometries.wkt import (
    WktError,
    parse_wkt,
    wkb_of_long,
)
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    Diagnosis,
    DiagnosisCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.geometry import ReadGeometry
from qfieldsync_cloud.core.sync.state import GEOMETRY

_EWKT = re.compile(r"\s*SRID\s*=\s*(\d+)\s*;", re.I)


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
        except WktError as error:
            found = {"found": error.start}
            return Diagnosis(DiagnosisCode.GEOMETRY_INVALID, GEOMETRY, found)

    def _read_plainly(self, wkt: str) -> LayerGeometry | None:
        """What QField writes of the column's own type, in its CRS; else None."""
        if self._is_point_column:
            wkb = wkb_of_point(wkt)
            return None if wkb is None else LayerGeometry.of_wkb(wkb, self.unit)
        if self._plain is None or self.turns_rings:
            return None
        wkb = wkb_of_long(wkt)
        return None if wkb is None else self.of_wkb(wkb)

    def _read(self, text: str, crs: str) -> ReadGeometry:
        warnings: list[DeltaWarning] = []
        if ewkt := _EWKT.match(text):
            crs, text = f"EPSG:{ewkt[1]}", text[ewkt.end() :]
        geometry, has_nan = parse_wkt(text)
        if has_nan:
            warnings.append(_coerced("nan"))
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
