"""Plain edits: what the tables say of most deltas, found in a fifth of the time.

A delta is plain when the layer holds to the last bit what the device saw, takes what
the delta brings as it is, and there is nothing to tell of it. Then the outcome is row
4, 8 or 12 of the decision table, and no rule has to be asked. Everything else is left
to `recorded`, `coercion` and `decision`, which alone say what the rules are.

Nothing here may differ from them: `tests/unit/test_plain_edits.py` plans deltas in both
ways.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from qfieldsync_cloud.core.deltas.model import (
    ABSENT,
    Absent,
    Delta,
    DeltaFeature,
    DeltaMethod,
    GeometryText,
)
from qfieldsync_cloud.core.sync.clean_texts import is_clean_text
from qfieldsync_cloud.core.sync.coercion import Accepted, PlainValue, coerce
from qfieldsync_cloud.core.sync.geometry import (
    Geometry,
    GeometryOrAbsent,
    ReadGeometry,
    are_identical_geometries,
)
from qfieldsync_cloud.core.sync.layer import Field, FieldKind, Layer
from qfieldsync_cloud.core.sync.recorded import is_package_key
from qfieldsync_cloud.core.sync.state import FeatureState
from qfieldsync_cloud.core.sync.table_access import TableAccess

_Take = Callable[[Any], PlainValue]
_EXACT_FLOAT = 2**53
"""Every integer up to it is a float."""


class PlainEdit(NamedTuple):
    """What a plain delta makes of its feature; nothing of one that it deletes."""

    values: Mapping[str, PlainValue]
    geometry: GeometryOrAbsent = ABSENT


class _NotPlain(Exception):
    """A rule of the tables may concern the delta: they decide, not the short way."""


class PlainEdits:
    """Knows the plain deltas of one layer."""

    def __init__(self, layer: Layer, access: TableAccess) -> None:
        self._layer, self._access = layer, access
        self._takes = {
            item.name: take
            for item in layer.fields_by_name.values()
            if item.name != layer.key_name
            for take in (_take_of(item),)
            if take is not None
        }
        # a field that is compared, but never plainly, keeps all deletes from it
        self._is_any_delete_plain = self._takes.keys() >= {
            *layer.compared_names,
            *layer.binary_names,
        }

    def read(self, delta: Delta, current: FeatureState | None) -> PlainEdit | None:
        """What `delta` makes of the feature `current`; None when it is not plain."""
        try:
            if delta.method is DeltaMethod.CREATE:
                return self._read_create(delta)
            if current is None:
                return None
            if delta.method is DeltaMethod.PATCH:
                return self._read_patch(delta, current)
            return self._read_delete(delta, current)
        except _NotPlain:
            return None

    def _read_create(self, delta: Delta) -> PlainEdit | None:
        if delta.new is None:
            return None
        takes, values = self._takes, {}
        for name, value in delta.new.attributes.items():
            take = takes.get(name)
            if take is not None:
                values[name] = take(value)
            elif not self._is_ignored_key(delta, name, value):
                return None
        geometry = delta.new.geometry
        if isinstance(geometry, Absent):
            return PlainEdit(values, None)
        return PlainEdit(values, self._read_geometry(delta, geometry))

    def _is_ignored_key(self, delta: Delta, name: str, value: Any) -> bool:
        if name in self._layer.fields_by_name:
            return name == self._layer.key_name and value is None
        return is_package_key(delta, name, value)

    def _read_patch(self, delta: Delta, current: FeatureState) -> PlainEdit | None:
        if delta.new is None or delta.old is None:
            return None
        takes, values = self._takes, {}
        old, here = delta.old.attributes, current.attributes
        for name, value in delta.new.attributes.items():
            take = takes.get(name)
            if take is None or name not in old:
                return None
            before, after = take(old[name]), take(value)
            if before == after:
                continue
            if not _is_identical(here.get(name), before):
                return None
            values[name] = after
        geometry = self._read_moved(delta, delta.old, delta.new.geometry)
        if not isinstance(geometry, Absent):
            self._check_geometry(delta, delta.old.geometry, current.geometry)
            if are_identical_geometries(geometry, current.geometry):
                return None
        elif not values:
            return None
        return PlainEdit(values, geometry)

    def _read_moved(
        self, delta: Delta, side: DeltaFeature, new: GeometryText
    ) -> GeometryOrAbsent:
        if isinstance(new, Absent):
            return ABSENT
        if not self._layer.has_geometry:
            raise _NotPlain
        return ABSENT if new == side.geometry else self._read_geometry(delta, new)

    def _read_delete(self, delta: Delta, current: FeatureState) -> PlainEdit | None:
        if delta.old is None or not self._is_any_delete_plain:
            return None
        takes, here = self._takes, current.attributes
        old = delta.old.attributes
        for name in self._layer.compared_names:
            if name not in old or not _is_identical(
                here.get(name), takes[name](old[name])
            ):
                return None
        if self._layer.has_geometry:
            self._check_geometry(delta, delta.old.geometry, current.geometry)
        return PlainEdit({})

    def _check_geometry(
        self, delta: Delta, old: str | Absent | None, current: Geometry | None
    ) -> None:
        """The layer holds the geometry that the device saw."""
        if isinstance(old, Absent):
            raise _NotPlain
        if not are_identical_geometries(self._read_geometry(delta, old), current):
            raise _NotPlain

    def _read_geometry(self, delta: Delta, wkt: str | None) -> Geometry | None:
        if not self._layer.has_geometry:
            raise _NotPlain
        read = self._access.read_geometry(self._layer, wkt, delta.local_layer_crs)
        if not isinstance(read, ReadGeometry) or read.warnings:
            raise _NotPlain
        return read.value


def _is_identical(one: PlainValue, other: PlainValue) -> bool:
    return one.__class__ is other.__class__ and bool(one == other)


def _take_of(field: Field) -> _Take | None:
    """How a field takes JSON values as they are; None when it takes none so."""
    make = _TAKES.get(field.kind)
    if make is None or not field.is_source or field.is_generated:
        return None
    take = make(field)
    if take is None or not field.is_not_null:
        return take

    def take_value(value: Any) -> PlainValue:
        if value is None:
            raise _NotPlain
        return take(value)

    return take_value


def _integer(field: Field) -> _Take | None:
    least, greatest = -(2 ** (field.bits - 1)), 2 ** (field.bits - 1) - 1

    def take(value: Any) -> PlainValue:
        if value is None or (value.__class__ is int and least <= value <= greatest):
            return value
        raise _NotPlain

    return None if field.digits else take


def _double(field: Field) -> _Take | None:
    def take(value: Any) -> PlainValue:
        if value.__class__ is float and math.isfinite(value):
            return value
        if value is None:
            return None
        # JSON writes 12.0 as 12
        if value.__class__ is int and -_EXACT_FLOAT <= value <= _EXACT_FLOAT:
            return float(value)
        raise _NotPlain

    is_rounded = field.bits != 64 or field.decimals is not None
    return None if is_rounded else take


def _text(field: Field) -> _Take | None:
    longest = field.max_length or sys.maxsize

    def take(value: Any) -> PlainValue:
        if value is None:
            return None
        if value.__class__ is str and len(value) <= longest and is_clean_text(value):
            return value
        raise _NotPlain

    is_special = field.length_encoding or field.is_blank_padded or field.is_uuid
    return None if is_special else take


def _bool(_field: Field) -> _Take:
    def take(value: Any) -> PlainValue:
        if value is None or value.__class__ is bool:
            return value
        raise _NotPlain

    return take


def _date(field: Field) -> _Take:
    @lru_cache(maxsize=4096)
    def take_text(text: str) -> PlainValue:
        taken = coerce(field, text)
        if isinstance(taken, Accepted) and taken.warning is None:
            return taken.value
        raise _NotPlain

    def take(value: Any) -> PlainValue:
        if value is None:
            return None
        if value.__class__ is str:
            return take_text(value)
        raise _NotPlain

    return take


_TAKES: Mapping[FieldKind, Callable[[Field], _Take | None]] = {
    FieldKind.BOOL: _bool,
    FieldKind.INTEGER: _integer,
    FieldKind.DOUBLE: _double,
    FieldKind.TEXT: _text,
    FieldKind.DATE: _date,
}
"""Kinds of which many values are taken as they are, and are equal when identical."""
