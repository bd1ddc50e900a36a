"""Where a row of a table is, as a point in the CRS of the project."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
)

from qfieldsync_cloud.core.maps.places import MapFrame


class Mover:
    """Converts geometries from one CRS into that of the project.

    They stay as they are where one of the two is not known.
    """

    def __init__(self, crs: QgsCoordinateReferenceSystem, frame: MapFrame) -> None:
        self._transform: QgsCoordinateTransform | None = None
        if crs.isValid() and frame.crs.isValid():
            self._transform = QgsCoordinateTransform(
                crs, frame.crs, frame.transform_context
            )

    def moved(self, geometry: QgsGeometry) -> QgsGeometry | None:
        """A geometry over there; None where it cannot be converted."""
        moved = QgsGeometry(geometry)
        try:
            if self._transform is not None and moved.transform(self._transform):
                return None
        except QgsCsException:
            return None
        return moved

    def point_on(self, geometries: Iterable[QgsGeometry]) -> QgsGeometry | None:
        """A point on the first of them that has one over there."""
        for geometry in geometries:
            point = geometry.pointOnSurface()
            point = geometry.centroid() if point.isNull() else point
            moved = self.moved(point) if not point.isNull() else None
            if moved is not None:
                return QgsGeometry.fromPointXY(moved.asPoint())
        return None
