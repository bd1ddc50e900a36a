"""Checks of coordinate reference systems and of geometries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from qgis.core import QgsVectorLayer, QgsWkbTypes

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.checks.checked import CheckedLayer, CheckedProject


def reference_systems(checked: CheckedProject) -> Iterator[Finding]:
    """Layers that nobody knows where to draw, or only this machine does."""
    for item in checked.packaged:
        if not item.is_open or not item.layer.isSpatial():
            continue
        crs = item.layer.crs()
        if not crs.isValid():
            yield item.find(CheckCode.CRS_MISSING)
        elif not crs.authid() or crs.authid().upper().startswith("USER:"):
            yield item.find(CheckCode.CRS_CUSTOM, crs=crs.authid())


def curves(checked: CheckedProject) -> Iterator[Finding]:
    """Curves, which become lines of many corners."""
    for item, layer in checked.editable():
        types = [layer.wkbType(), *_types(item)]
        if any(QgsWkbTypes.isCurvedType(wkb_type) for wkb_type in types):
            yield item.find(CheckCode.CURVES)


def content(checked: CheckedProject) -> Iterator[Finding]:
    """Geometries that are of another kind than their layer says."""
    for item, layer in checked.editable():
        if item.rows is None or not layer.isSpatial():
            continue
        if item.rows.not_finite:
            yield item.find(CheckCode.GEOMETRY_NOT_FINITE, count=item.rows.not_finite)
        found = _types(item)
        yield from _dimensions(item, layer, found)
        yield from _kinds(item, layer, found)


def _types(item: CheckedLayer) -> Counter[QgsWkbTypes.Type]:
    numbers = item.rows.types if item.rows else {}
    return Counter({QgsWkbTypes.Type(n): count for n, count in numbers.items()})


def _dimensions(
    item: CheckedLayer, layer: QgsVectorLayer, found: Counter[QgsWkbTypes.Type]
) -> Iterator[Finding]:
    counts: Counter[str] = Counter()
    for wkb_type, count in found.items():
        counts[_dimension(wkb_type)] += count
    # a Shapefile with Z tells M of all its features
    declared = _dimension(layer.wkbType())
    others = {name: count for name, count in counts.items() if name != declared}
    is_mixed = len(counts) > 1
    if others and (is_mixed or not _is_any(layer)):
        yield item.find(
            CheckCode.DIMENSIONS_MIXED,
            declared=declared,
            found=", ".join(f"{name}: {count}" for name, count in counts.most_common()),
        )


def _dimension(wkb_type: QgsWkbTypes.Type) -> str:
    has_z, has_m = QgsWkbTypes.hasZ(wkb_type), QgsWkbTypes.hasM(wkb_type)
    return "XY" + ("Z" if has_z else "") + ("M" if has_m else "")


def _is_any(layer: QgsVectorLayer) -> bool:
    return bool(QgsWkbTypes.flatType(layer.wkbType()) == QgsWkbTypes.Type.Unknown)


def _kinds(
    item: CheckedLayer, layer: QgsVectorLayer, found: Counter[QgsWkbTypes.Type]
) -> Iterator[Finding]:
    if _is_any(layer):
        return
    declared = QgsWkbTypes.flatType(layer.wkbType())
    is_multi = QgsWkbTypes.isMultiType(declared)
    others: Counter[str] = Counter()
    for wkb_type, count in found.items():
        flat = QgsWkbTypes.flatType(wkb_type)
        # the parts of a multi type are of its kind: QGIS makes them so when it writes
        as_declared = QgsWkbTypes.multiType(flat) if is_multi else flat
        if as_declared != declared and not _is_curve_of(as_declared, declared):
            others[QgsWkbTypes.displayString(flat)] += count
    if others:
        yield item.find(
            CheckCode.GEOMETRY_TYPE_DIFFERS,
            declared=QgsWkbTypes.displayString(declared),
            found=", ".join(f"{name}: {count}" for name, count in others.most_common()),
        )


def _is_curve_of(found: QgsWkbTypes.Type, declared: QgsWkbTypes.Type) -> bool:
    """Told by `curves` already."""
    return bool(
        QgsWkbTypes.isCurvedType(found) or QgsWkbTypes.isCurvedType(declared)
    ) and bool(QgsWkbTypes.geometryType(found) == QgsWkbTypes.geometryType(declared))
