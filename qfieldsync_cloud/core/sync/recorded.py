"""Both sides of a delta, read with the eyes of the layer that it is about.

`read_sides` sorts out what is the package's own, what the layer does not have, what
does not change and what does not fit, before anything is compared.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from qfieldsync_cloud.core.deltas.model import (
    ABSENT,
    Absent,
    Delta,
    DeltaFeature,
    DeltaMethod,
)
from qfieldsync_cloud.core.sync.coercion import Accepted, PlainValue, coerce
from qfieldsync_cloud.core.sync.decision import Recorded, Wanted
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    Diagnosis,
    DiagnosisCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.geometry import (
    GeometryOrAbsent,
    are_identical_geometries,
)
from qfieldsync_cloud.core.sync.layer import Field, KeyColumn, Layer
from qfieldsync_cloud.core.sync.state import GEOMETRY
from qfieldsync_cloud.core.sync.table_access import TableAccess
from qfieldsync_cloud.core.sync.values import are_identical, are_same_json

_NOTHING = DeltaFeature()
_PACKAGE_KEY = re.compile(r"fid(_[0-9]+)?")


@dataclass(frozen=True)
class Sides:
    """What was recorded before the edit, and what the delta makes of the feature."""

    old: Recorded
    new: Wanted
    warnings: tuple[DeltaWarning, ...] = ()


class _Refused(Exception):
    def __init__(self, diagnosis: Diagnosis) -> None:
        super().__init__()
        self.diagnosis = diagnosis


@dataclass
class _Reading:
    """Both sides of a delta on their way to values that the layer can hold."""

    delta: Delta
    layer: Layer
    access: TableAccess
    old: DeltaFeature
    new: DeltaFeature
    values: dict[str, PlainValue] = field(default_factory=dict)
    sent: dict[str, Any] = field(default_factory=dict)
    warnings: list[DeltaWarning] = field(default_factory=list)


def read_sides(delta: Delta, layer: Layer, access: TableAccess) -> Sides | Diagnosis:
    """Read `delta` for `layer`; a diagnosis when row 2 of the table refuses it."""
    if delta.new is None and delta.method is not DeltaMethod.DELETE:
        return Diagnosis(DiagnosisCode.DELTA_INCOMPLETE, values={"missing": "new"})
    reading = _Reading(
        delta, layer, access, delta.old or _NOTHING, delta.new or _NOTHING
    )
    try:
        if delta.method is not DeltaMethod.DELETE:
            for name, value in reading.new.attributes.items():
                _read_attribute(reading, name, value)
        recorded = Recorded(
            reading.old.attributes,
            _is_snapshot(reading.old, layer),
            partial(_read_old_geometry, reading),
            reading.old.is_exact,
        )
        new_geometry = _read_new_geometry(reading, recorded)
    except _Refused as refused:
        return refused.diagnosis
    return Sides(
        recorded,
        Wanted(reading.values, reading.sent, new_geometry),
        tuple(reading.warnings),
    )


def _read_attribute(reading: _Reading, name: str, value: Any) -> None:
    delta, old = reading.delta, reading.old.attributes
    layer_field = reading.layer.fields_by_name.get(name)
    if layer_field is None:
        if not is_package_key(delta, name, value) and old.get(name, ABSENT) != value:
            _read_unknown(reading, name, value)
        return
    is_patch, key = delta.method is DeltaMethod.PATCH, reading.layer.key
    if key is not None and name == key.name:
        if is_patch:
            _check_key_kept(reading, key, value)
        return
    if not layer_field.is_source:
        return
    if is_patch and name in old and are_same_recorded(layer_field, old[name], value):
        return
    if layer_field.is_generated:
        if is_patch:
            raise _Refused(Diagnosis(DiagnosisCode.FIELD_GENERATED, name))
        return
    taken = coerce(layer_field, value)
    if isinstance(taken, Diagnosis) and _was_stored(reading.new, taken):
        taken = Accepted(value)
    if isinstance(taken, Diagnosis):
        raise _Refused(taken)
    if taken.value is None and layer_field.is_not_null:
        if layer_field.has_default and not is_patch:
            return  # packages drop such constraints so that the default is taken
        raise _Refused(Diagnosis(DiagnosisCode.NOT_NULL, name))
    if taken.warning:
        reading.warnings.append(taken.warning)
    reading.values[name] = taken.value
    reading.sent[name] = value


def _was_stored(new: DeltaFeature, refusal: Diagnosis) -> bool:
    """Whether a text came back that the column held, longer than its type says."""
    return new.is_exact and refusal.code is DiagnosisCode.VALUE_LENGTH


def _read_unknown(reading: _Reading, name: str, value: Any) -> None:
    if value is not None:
        raise _Refused(Diagnosis(DiagnosisCode.FIELD_UNKNOWN, name, {"value": value}))
    reading.warnings.append(DeltaWarning(WarningCode.FIELD_UNKNOWN, name))


def is_package_key(delta: Delta, name: str, value: Any) -> bool:
    """Whether this is the key column that the package added to the layer's own.

    QField sends it with every create; a NULL key is "" in `localPk`.
    """
    local_pk = "" if value is None else str(value)
    return bool(_PACKAGE_KEY.fullmatch(name)) and local_pk == delta.local_pk


def _check_key_kept(reading: _Reading, key: KeyColumn, value: Any) -> None:
    old = reading.old.attributes
    before = old.get(key.name)
    if key.name in old and before == value:
        return
    wanted = key.canonical(value)
    known = (key.canonical(before), key.canonical(reading.delta.source_pk))
    if wanted is None or wanted not in known:
        values = {"old": before, "new": value}
        raise _Refused(Diagnosis(DiagnosisCode.KEY_CHANGE, key.name, values))


def are_same_recorded(layer_field: Field, one: Any, other: Any) -> bool:
    """Whether two JSON values of a field are one to the last digit that it stores."""
    if are_same_json(one, other):
        return True
    before, after = coerce(layer_field, one), coerce(layer_field, other)
    return (
        isinstance(before, Accepted)
        and isinstance(after, Accepted)
        and are_identical(layer_field, before.value, after.value)
    )


def _read_old_geometry(reading: _Reading) -> GeometryOrAbsent | str:
    old = reading.old.geometry
    if not reading.layer.has_geometry:
        return ABSENT
    if not isinstance(old, str):
        return old
    read = reading.access.read_geometry(
        reading.layer, old, reading.delta.local_layer_crs
    )
    return old if isinstance(read, Diagnosis) else read.value


def _read_new_geometry(reading: _Reading, recorded: Recorded) -> GeometryOrAbsent:
    old, new = reading.old.geometry, reading.new.geometry
    if isinstance(new, Absent) or reading.delta.method is DeltaMethod.DELETE:
        return ABSENT
    if not reading.layer.has_geometry:
        if new and new != old:
            raise _Refused(
                Diagnosis(DiagnosisCode.GEOMETRY_TYPE, GEOMETRY, {"found": new[:40]})
            )
        return ABSENT
    is_patch = reading.delta.method is DeltaMethod.PATCH
    if is_patch and new == old:
        return ABSENT  # the same text: nothing to parse, nothing to write
    read = reading.access.read_geometry(
        reading.layer, new, reading.delta.local_layer_crs
    )
    if isinstance(read, Diagnosis):
        raise _Refused(read)
    if is_patch:
        before = recorded.geometry
        if not isinstance(before, str) and are_identical_geometries(read.value, before):
            return ABSENT
    reading.warnings.extend(read.warnings)
    return read.value


def _is_snapshot(old: DeltaFeature, layer: Layer) -> bool:
    if old.is_snapshot is not None:
        return old.is_snapshot
    names = {item.name for item in layer.fields if item.is_source}
    has_all = names - {layer.key_name} <= old.attributes.keys()
    return has_all and (not layer.has_geometry or old.geometry is not ABSENT)


def carried_key(delta: Delta, layer: Layer) -> Any:
    """The JSON value that a create gives for the key column, or None."""
    attributes: Mapping[str, Any] = delta.new.attributes if delta.new else {}
    return attributes.get(layer.key_name)
