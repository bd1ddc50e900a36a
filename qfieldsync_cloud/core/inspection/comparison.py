"""The sides of a change beside what the layer holds now, field by field.

Compared as the engine compares: see `core.sync.values` and `core.sync.geometry`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from qfieldsync_cloud.core.deltas.model import (
    ABSENT,
    Absent,
    Delta,
    DeltaFeature,
    DeltaMethod,
    GeometryText,
)
from qfieldsync_cloud.core.inspection.inspection import (
    FieldInspection,
    GeometryInspection,
    Standing,
)
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.geometries.geometry_column import GeometryColumn
from qfieldsync_cloud.core.layers.layer_note import LayerNote
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis
from qfieldsync_cloud.core.sync.geometry import (
    GeometryChange,
    GeometryOrAbsent,
    are_identical_geometries,
    are_same_geometry,
)
from qfieldsync_cloud.core.sync.layer import Field
from qfieldsync_cloud.core.sync.recorded import are_same_recorded, is_package_key
from qfieldsync_cloud.core.sync.state import FeatureState
from qfieldsync_cloud.core.sync.values import (
    are_same_json,
    equals_json,
    to_json,
)

_NOTHING = DeltaFeature()


def inspect_fields(
    delta: Delta,
    note: LayerNote | None,
    setup: LayerSetup | None,
    current: FeatureState | None,
    in_conflict: Collection[str],
) -> tuple[FieldInspection, ...]:
    """The fields of a feature, in the order of the layer.

    Args:
        delta: the change.
        note: of its layer; None: the project has none.
        setup: of the same.
        current: the feature as it is now; None: it is not there, or not known.
        in_conflict: names of fields that the last run told to be in conflict.
    """
    old, new = delta.old or _NOTHING, delta.new or _NOTHING
    seen: set[str] = set()
    found = []
    for item in setup.layer.fields if setup is not None else ():
        is_recorded = item.name in old.attributes or item.name in new.attributes
        seen.add(item.name)
        if item.is_source or is_recorded:
            found.append(_field(delta, item, current, item.name in in_conflict))
    if note is not None and setup is not None:
        found = [_with_form(item, note, setup.layer.key_name) for item in found]
    for name in (*old.attributes, *new.attributes):
        if name in seen:
            continue
        seen.add(name)
        before = old.attributes.get(name, ABSENT)
        after = new.attributes.get(name, ABSENT)
        value = before if after is ABSENT else after
        if setup is not None and is_package_key(delta, name, value):
            continue
        found.append(
            FieldInspection(
                name,
                old=before,
                new=after,
                is_changed=_is_changed(delta, None, before, after),
                is_in_conflict=name in in_conflict,
                is_in_layer=False,
            )
        )
    return tuple(found)


def _field(
    delta: Delta, item: Field, state: FeatureState | None, is_in_conflict: bool
) -> FieldInspection:
    old = (delta.old or _NOTHING).attributes.get(item.name, ABSENT)
    new = (delta.new or _NOTHING).attributes.get(item.name, ABSENT)
    current, standing = ABSENT, Standing.UNKNOWN
    if state is not None and item.is_source and item.name in state.attributes:
        plain = state.attributes[item.name]
        current = to_json(plain)
        if item.is_comparable and not (old is ABSENT and new is ABSENT):
            standing = Standing.OTHER
            if new is not ABSENT and equals_json(item, plain, new):
                standing = Standing.AS_NEW
            elif old is not ABSENT and equals_json(item, plain, old):
                standing = Standing.AS_OLD
    return FieldInspection(
        item.name,
        kind=item.kind,
        old=old,
        new=new,
        current=current,
        is_changed=_is_changed(delta, item, old, new),
        is_in_conflict=is_in_conflict,
        standing=standing,
    )


def _with_form(
    inspected: FieldInspection, note: LayerNote, key_name: str
) -> FieldInspection:
    field = note.fields.field(inspected.name)
    widget = field.editorWidgetSetup()
    return replace(
        inspected,
        alias=field.alias(),
        is_key=inspected.name == key_name,
        widget_type=widget.type(),
        widget_config=dict(widget.config()),
    )


def _is_changed(delta: Delta, item: Field | None, old: Any, new: Any) -> bool:
    if delta.method is DeltaMethod.CREATE:
        return new is not ABSENT and new is not None
    if delta.method is DeltaMethod.DELETE:
        return old is not ABSENT and old is not None
    if new is ABSENT:
        return False
    return old is ABSENT or not _is_same(item, old, new)


def _is_same(item: Field | None, one: Any, other: Any) -> bool:
    if item is None:
        return are_same_json(one, other)
    return are_same_recorded(item, one, other)


def inspect_geometry(
    delta: Delta,
    setup: LayerSetup | None,
    current: FeatureState | None,
    *,
    is_in_conflict: bool,
) -> GeometryInspection | None:
    """The geometry of a feature; see `inspect_fields`.

    None when neither the layer nor the change has one.
    """
    sides = [(side or _NOTHING).geometry for side in (delta.old, delta.new)]
    column = setup.geometry if setup is not None else None
    here: GeometryOrAbsent = ABSENT
    if column is not None and current is not None:
        here = current.geometry
    elif column is None:
        if not any(isinstance(side, str) for side in sides):
            return None
        crs = QgsCoordinateReferenceSystem(delta.local_layer_crs)
        column = GeometryColumn(QgsWkbTypes.Type.Unknown, crs)
    problems: list[Diagnosis] = []
    crs_name = delta.local_layer_crs
    old, new = (_read(column, crs_name, side, problems) for side in sides)
    return GeometryInspection(
        column.crs.authid(),
        _wkt_of_crs(column.crs),
        _wkt(old),
        _wkt(new),
        _wkt(here),
        is_changed=_is_geometry_changed(delta, old, new),
        is_in_conflict=is_in_conflict,
        standing=_standing(old, new, here),
        change=_change(old, new),
        change_here=_change(old, here),
        problem=problems[0] if problems else None,
    )


def geometry_step(
    column: GeometryColumn | None, old: GeometryText, new: GeometryText, crs: str
) -> GeometryInspection | None:
    """A geometry from one side to the other; None when nothing changed.

    Args:
        column: of the layer; None: the project does not have it.
        old: WKT, NULL, or ABSENT.
        new: the same.
        crs: of the texts; "" is the layer's own.
    """
    if not (isinstance(old, str) or isinstance(new, str)) or old == new:
        return None
    if column is None:
        reference = QgsCoordinateReferenceSystem(crs)
        column = GeometryColumn(QgsWkbTypes.Type.Unknown, reference)
    problems: list[Diagnosis] = []
    before = _read(column, crs, old, problems)
    after = _read(column, crs, new, problems)
    if are_identical_geometries(before, after):
        return None
    return GeometryInspection(
        column.crs.authid(),
        _wkt_of_crs(column.crs),
        _wkt(before),
        _wkt(after),
        is_changed=after is not ABSENT or before is not ABSENT,
        change=_change(before, after),
        problem=problems[0] if problems else None,
    )


def _read(
    column: GeometryColumn, crs: str, side: GeometryText, problems: list[Diagnosis]
) -> GeometryOrAbsent:
    if not isinstance(side, str):
        return side
    read = column.read(side, crs)
    if isinstance(read, Diagnosis):
        problems.append(read)
        return ABSENT
    return read.value


def _is_geometry_changed(
    delta: Delta, old: GeometryOrAbsent, new: GeometryOrAbsent
) -> bool:
    if delta.method is DeltaMethod.CREATE:
        return new is not ABSENT and new is not None
    if delta.method is DeltaMethod.DELETE:
        return old is not ABSENT and old is not None
    return new is not ABSENT and not are_identical_geometries(old, new)


def _standing(
    old: GeometryOrAbsent, new: GeometryOrAbsent, here: GeometryOrAbsent
) -> Standing:
    if here is ABSENT or (old is ABSENT and new is ABSENT):
        return Standing.UNKNOWN
    if new is not ABSENT and are_same_geometry(here, new, 0.0):
        return Standing.AS_NEW
    if old is not ABSENT and are_same_geometry(here, old, 0.0):
        return Standing.AS_OLD
    return Standing.OTHER


def _change(one: GeometryOrAbsent, other: GeometryOrAbsent) -> GeometryChange | None:
    """What it took to come from one to the other; None where nothing changed."""
    if one is None or other is None or isinstance(one, Absent):
        return None
    if isinstance(other, Absent) or are_identical_geometries(one, other):
        return None
    return other.change_from(one)


def _wkt(geometry: GeometryOrAbsent) -> GeometryText:
    if geometry is None or isinstance(geometry, Absent):
        return geometry
    return geometry.wkt


def _wkt_of_crs(crs: QgsCoordinateReferenceSystem) -> str:
    variant = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED
    return str(crs.toWkt(variant)) if crs.isValid() else ""
