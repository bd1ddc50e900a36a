"""Checks of the area of interest and of the base map."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
)

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.checks.checked import CheckedProject
from qfieldsync_cloud.core.project.qfieldsync_entries import SCOPE, area_texts


def area_of_interest(checked: CheckedProject) -> Iterator[Finding]:
    """What a package is to cover."""
    text, authid = area_texts(checked.project)
    if not text.strip():
        return
    area = QgsGeometry.fromWkt(text)
    crs = QgsCoordinateReferenceSystem(authid)
    if area.isEmpty() or area.area() == 0.0 or not crs.isValid():
        yield Finding(CheckCode.AREA_INVALID, values={"crs": authid})
    elif not _touches_data(checked, area, crs):
        yield Finding(CheckCode.AREA_OUTSIDE_DATA)


def _touches_data(
    checked: CheckedProject, area: QgsGeometry, crs: QgsCoordinateReferenceSystem
) -> bool:
    """Whether a layer that the crew edits reaches into it; True when unknown."""
    extents = []
    for _, layer in checked.editable():
        extent = layer.extent()
        if not layer.isSpatial() or extent.isNull() or not layer.crs().isValid():
            continue
        extents.append((QgsRectangle(extent), layer.crs()))
    if not extents:
        return True
    return any(_meet(checked, area, crs, *item) for item in extents)


def _meet(
    checked: CheckedProject,
    area: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    layer_crs: QgsCoordinateReferenceSystem,
) -> bool:
    transform = QgsCoordinateTransform(
        layer_crs, crs, checked.project.transformContext()
    )
    try:
        box = transform.transformBoundingBox(extent)
    except QgsCsException:
        return True
    # a single point has a box without any area
    return bool(area.intersects(box.buffered(1e-9 * max(1.0, abs(box.xMaximum())))))


def base_map(checked: CheckedProject) -> Iterator[Finding]:
    """What is drawn into the package below the layers."""
    project = checked.project
    if not project.readBoolEntry(SCOPE, "/createBaseMap", False)[0]:
        return
    kind, _ = project.readEntry(SCOPE, "/baseMapType", "singleLayer")
    is_theme = kind == "mapTheme"
    entry = "/baseMapTheme" if is_theme else "/baseMapLayer"
    name, _ = project.readEntry(SCOPE, entry, "")
    known = project.mapThemeCollection().mapThemes() if is_theme else checked.by_id
    if name not in known:
        values = {"kind": kind, "name": name}
        yield Finding(CheckCode.BASE_MAP_INCOMPLETE, values=values)
    least, _ = project.readNumEntry(SCOPE, "/baseMapTilesMinZoomLevel", 14)
    most, _ = project.readNumEntry(SCOPE, "/baseMapTilesMaxZoomLevel", 14)
    if least > most:
        yield Finding(CheckCode.BASE_MAP_ZOOM, values={"least": least, "most": most})
