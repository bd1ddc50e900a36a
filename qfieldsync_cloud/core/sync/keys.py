"""By which key a patch or a delete finds its feature.

Keys, in this order: what the caller confirmed, the live map of what devices created (it
overrides a valid `sourcePk`), then `sourcePk`. `localPk` is never read as a key of the
source: in a package it numbers other features although layer ids are equal.
"""

from __future__ import annotations

from collections.abc import Mapping

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    Diagnosis,
    DiagnosisCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.layer import KeyColumn
from qfieldsync_cloud.core.sync.state import LocalFeature, SyncState, TableState


def key_of_edit(
    delta: Delta,
    local: LocalFeature,
    column: KeyColumn,
    table: TableState,
    state: SyncState,
    left_creates: Mapping[LocalFeature, str],
) -> str | Diagnosis:
    """The key of the feature that `delta` is about, or why there is none.

    Args:
        delta: a patch or a delete.
        local: the feature as the device knows it.
        column: of the key.
        table: of the layer.
        state: with the live map.
        left_creates: see `SyncOptions`.
    """
    if delta.confirmed_key:
        key = _usable(delta.confirmed_key, column, table)
        if isinstance(key, Diagnosis) or _is_there(key, table):
            return key
        return Diagnosis(DiagnosisCode.KEY_UNCONFIRMED, column.name, {"key": key})
    if local.is_named and local in state.keys:
        return state.keys[local] or Diagnosis(DiagnosisCode.CREATE_NOT_APPLIED)
    if local in left_creates:
        told = left_creates[local]
        values = {"made_as": told} if told else {}
        return Diagnosis(DiagnosisCode.CREATE_NOT_APPLIED, values=values)
    if not delta.source_pk:
        return Diagnosis(DiagnosisCode.KEY_MISSING, values={"local": delta.local_pk})
    return _usable(delta.source_pk, column, table)


def remapping_warnings(
    delta: Delta, column: KeyColumn, key: str | None
) -> tuple[DeltaWarning, ...]:
    """What to tell of a feature that was found by a confirmed key."""
    if not delta.confirmed_key or key == column.canonical(delta.source_pk):
        return ()
    values = {"sent": delta.source_pk or None, "stored": key}
    return (DeltaWarning(WarningCode.KEY_REMAPPED, column.name, values),)


def _is_there(key: str, table: TableState) -> bool:
    """A feature has the key, or a delta of this run took it away."""
    return table.features.get(key) is not None or key in table.seen_keys


def _usable(text: str, column: KeyColumn, table: TableState) -> str | Diagnosis:
    key = column.canonical(text)
    if key is None:
        return Diagnosis(DiagnosisCode.KEY_INVALID, column.name, {"key": text})
    if key in table.ambiguous:
        return Diagnosis(DiagnosisCode.KEY_AMBIGUOUS, column.name, {"key": key})
    return key
