"""The part of the world that a package covers."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
)

from qfieldsync_cloud.core.compat import no_extent
from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.project.qfieldsync_entries import area_texts
from qfieldsync_cloud.core.translation import translate

_NAME = "area"


@dataclass(frozen=True)
class Area:
    """A polygon with its CRS."""

    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def of_wkt(cls, wkt: str, crs: str) -> Area:
        """An area as text.

        Raises:
            OptionError: it is no polygon, or the CRS is not known.
        """
        geometry = QgsGeometry.fromWkt(wkt)
        system = QgsCoordinateReferenceSystem(crs)
        if geometry.isEmpty() or geometry.area() == 0.0:
            text = translate("Options", "{wkt} is no polygon")
            raise OptionError(_NAME, text.format(wkt=repr(wkt[:80])))
        if not system.isValid():
            text = translate("Options", "there is no CRS {crs}")
            raise OptionError(_NAME, text.format(crs=repr(crs)))
        return cls(geometry, system)

    def filter_for(
        self,
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
    ) -> AreaFilter:
        """The filter for a layer with this CRS.

        Raises:
            OptionError: the area has no place there.
        """
        geometry = QgsGeometry(self.geometry)
        if crs.isValid() and crs != self.crs:
            # a straight edge in one CRS is a curve in another
            box = geometry.boundingBox()
            step = max(box.width(), box.height()) / 100
            geometry = geometry.densifyByDistance(step) if step > 0 else geometry
            try:
                result = geometry.transform(
                    QgsCoordinateTransform(self.crs, crs, context)
                )
            except QgsCsException as error:
                raise OptionError(_NAME, str(error)) from error
            if result != 0:
                text = translate("Options", "it has no place in the CRS {crs}")
                raise OptionError(_NAME, text.format(crs=crs.authid()))
        return AreaFilter(geometry)


class AreaFilter:
    """Says which geometries of a layer meet the area: first the box, then the form."""

    def __init__(self, geometry: QgsGeometry) -> None:
        self._geometry = geometry
        self._engine = QgsGeometry.createGeometryEngine(geometry.constGet())
        self._engine.prepareGeometry()

    @property
    def box(self) -> QgsRectangle:
        return self._geometry.boundingBox()

    def limit(self, request: QgsFeatureRequest) -> QgsFeatureRequest:
        """Let the provider leave out what is far away."""
        return request.setFilterRect(self.box)

    def meets(self, geometry: QgsGeometry) -> bool:
        """Whether a geometry of the layer reaches into the area."""
        if geometry.isEmpty():
            return False
        return bool(self._engine.intersects(geometry.constGet()))


def area_of(project: QgsProject) -> Area | None:
    """The area of interest, else the extent of all layers; None when nothing has one.

    A layer of the whole world, or one without a place, says nothing.
    """
    text, authid = area_texts(project)
    if text.strip() and authid.strip():
        return Area.of_wkt(text, authid)
    crs = project.crs()
    whole = no_extent()
    for layer in project.mapLayers().values():
        extent = _extent_in(layer, crs, project.transformContext())
        if extent is not None:
            whole.combineExtentWith(extent)
    if whole.isEmpty() or not whole.isFinite():
        return None
    return Area(QgsGeometry.fromRect(whole.buffered(1)), crs)


def _extent_in(
    layer: QgsMapLayer,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsRectangle | None:
    if not layer.isValid() or not layer.isSpatial() or not layer.crs().isValid():
        return None
    extent = layer.extent()
    if extent.isEmpty() or not extent.isFinite():
        return None
    try:
        box = QgsCoordinateTransform(layer.crs(), crs, context).transformBoundingBox(
            extent
        )
    except QgsCsException:
        return None
    return box if box.isFinite() else None
