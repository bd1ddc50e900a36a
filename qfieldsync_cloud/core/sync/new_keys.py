"""Which key a created feature gets.

A value for a key column that the data provider does not number is the feature's name:
it is taken as it is. A number that the device sends for a numbered column is only a
proposal: it is kept when it is free.
"""

from __future__ import annotations

from qfieldsync_cloud.core.deltas.model import Absent, Delta
from qfieldsync_cloud.core.sync.coercion import Accepted, PlainValue, coerce
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    Diagnosis,
    DiagnosisCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.layer import FieldKind, KeyColumn, Layer
from qfieldsync_cloud.core.sync.recorded import Sides, carried_key
from qfieldsync_cloud.core.sync.state import SyncState
from qfieldsync_cloud.core.sync.table_access import TableAccess

NewKey = tuple[str, tuple[DeltaWarning, ...]]
"""A key, and what is to be told of how it came about."""

_SPARE_BITS = 2
"""No device counts so far: a greater number would leave none for the next feature."""


def key_of_create(
    delta: Delta,
    layer: Layer,
    column: KeyColumn,
    sides: Sides,
    state: SyncState,
    access: TableAccess,
) -> NewKey | Diagnosis:
    """The key of the feature that `delta` makes, or why there is none.

    Args:
        delta: a create.
        layer: of the feature.
        column: of the key.
        sides: of the delta, as the layer sees them.
        state: allots numbers.
        access: knows the layer's defaults.
    """
    carried, table = carried_key(delta, layer), state.tables[layer.table]
    staged = column.canonical(delta.confirmed_key) if column.is_numbered else None
    if staged is not None and table.features.get(staged) is not None:
        # the feature is there since it was staged: rows 5 and 6
        return staged, ()
    taken = coerce(layer.fields_by_name[column.name], carried)
    if column.is_numbered:
        is_back = delta.new is not None and delta.new.is_exact
        return _numbered_key(layer, column, carried, taken, state, is_back=is_back)
    if isinstance(taken, Diagnosis):
        return taken
    key = column.canonical(taken.value)
    if key is not None:
        if key in table.ambiguous:
            return Diagnosis(DiagnosisCode.KEY_AMBIGUOUS, column.name, {"key": key})
        return key, ()
    if column.kind is FieldKind.INTEGER:
        key = state.allot_key(layer.table)
    else:
        key = column.canonical(_default(layer, column, sides, access))
    if key is None or table.features.get(key) is not None:
        return Diagnosis(DiagnosisCode.KEY_MISSING, column.name)
    warning = DeltaWarning(WarningCode.KEY_ALLOTTED, column.name, {"stored": key})
    return key, (warning,)


def _numbered_key(
    layer: Layer,
    column: KeyColumn,
    carried: object,
    taken: Accepted | Diagnosis,
    state: SyncState,
    *,
    is_back: bool,
) -> NewKey:
    """The value that the device sends when it is free, else a new number.

    What another feature was called is not free: the device that knows that one would
    edit this one. A feature that comes back is the one that had the number.
    """
    key = column.canonical(taken.value) if isinstance(taken, Accepted) else None
    table = state.tables[layer.table]
    greatest = 1 << (column.bits - _SPARE_BITS)
    is_number = key is not None and 0 < int(key) < greatest
    is_had = key in table.given_keys or key in table.seen_keys
    is_unused = key not in table.unsaved and (is_back or not is_had)
    if key is not None and is_number and is_unused and table.is_free(key):
        return key, ()
    allotted = state.allot_key(layer.table)
    if carried is None:
        return allotted, ()
    # a device that has no number yet sends a word, "Autogenerate" for instance
    code = WarningCode.KEY_TAKEN if is_number else WarningCode.KEY_ALLOTTED
    values = {"sent": carried, "stored": allotted}
    return allotted, (DeltaWarning(code, column.name, values),)


def _default(
    layer: Layer, column: KeyColumn, sides: Sides, access: TableAccess
) -> PlainValue:
    geometry = sides.new.geometry
    made_at = None if isinstance(geometry, Absent) else geometry
    return access.defaults(layer, sides.new.values, made_at).get(column.name)
