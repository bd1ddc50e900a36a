"""Which part of each layer the map shows, for the filter "Only in View"."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from qfieldsync_cloud.core.changes.extents import Box
from qfieldsync_cloud.core.changes.filters import Area
from qfieldsync_cloud.gui.changes.labels import ChangeLabels

_SETTLED_MS = 200
"""The map moves no more: panning tells its extent many times."""


class MapFilter(QObject):
    """The part of the world that the map shows, for a filter that follows it."""

    view_changed = pyqtSignal()
    """The map shows another part."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        project: QgsProject,
        labels: ChangeLabels,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._project = project
        self._labels = labels
        self._is_on = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED_MS)
        self._timer.timeout.connect(self.view_changed)

    def set_on(self, is_on: bool) -> None:
        """Follow the map, or do so no longer."""
        if is_on == self._is_on:
            return
        self._is_on = is_on
        signals = (self._canvas.extentsChanged, self._canvas.destinationCrsChanged)
        for signal in signals:
            if is_on:
                signal.connect(self._timer.start)
            else:
                signal.disconnect(self._timer.start)
        if not is_on:
            self._timer.stop()

    def boxes(self, areas: Iterable[Area]) -> dict[Area, Box]:
        """What the map shows, in the CRS of each area; an area out of reach lacks."""
        found: dict[Area, Box] = {}
        by_crs: dict[str, Box | None] = {}
        for area in areas:
            crs = self._crs(area)
            name = crs.authid() or crs.toWkt()
            if name not in by_crs:
                by_crs[name] = self._box(crs)
            box = by_crs[name]
            if box is not None:
                found[area] = box
        return found

    def _crs(self, area: Area) -> QgsCoordinateReferenceSystem:
        layer_id, recorded = area
        crs = QgsCoordinateReferenceSystem(recorded)
        if recorded and not crs.isValid():
            crs = QgsCoordinateReferenceSystem.fromWkt(recorded)
        if crs.isValid():
            return crs
        layer = self._labels.layer(layer_id)
        return layer.crs() if layer is not None else crs

    def _box(self, crs: QgsCoordinateReferenceSystem) -> Box | None:
        extent = self._canvas.extent()
        if extent.isEmpty() or not extent.isFinite():
            return None
        here = self._canvas.mapSettings().destinationCrs()
        if here.isValid() and crs.isValid() and here != crs:
            transform = QgsCoordinateTransform(here, crs, self._project)
            try:
                extent = transform.transformBoundingBox(extent)
            except QgsCsException:
                return None
        return _box(extent)


def _box(extent: QgsRectangle) -> Box | None:
    if not extent.isFinite():
        return None
    return (
        extent.xMinimum(),
        extent.yMinimum(),
        extent.xMaximum(),
        extent.yMaximum(),
    )
