"""Deltas that take back what a ledger remembers.

They are deltas like any other: what the ledger says was left is their `old`, what was
there before is their `new`. So a revert is planned, compared, written, read back and
recorded as every delta is, and what somebody edited since is a conflict.

| what was written | takes it back                                            |
|------------------|----------------------------------------------------------|
| create           | a delete of what was made                                |
| patch            | a patch of the same fields                               |
| delete           | a create of the whole feature under its key              |
| nothing          | a patch of nothing: the delta counts as not applied then |

A revert that is taken back leaves a row for the delta that it had taken back, which
thereby holds again.

A feature whose former key is not free gets another one. The edits that are taken back
after it, in the same run, find it by what they name as the device's feature: here that
is the table and the key that it had.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Mapping
from typing import Any

from qfieldsync_cloud.core.deltas.model import (
    ABSENT,
    Delta,
    DeltaFeature,
    DeltaMethod,
)
from qfieldsync_cloud.core.layers.ledgers.history import HistoryEntry
from qfieldsync_cloud.core.layers.ledgers.ledger import (
    TEXTS,
    Entry,
    Taken,
    attributes_of,
    geometry_of,
)
from qfieldsync_cloud.core.sync.layer import FieldKind, Layer

_NAMESPACE = uuid.UUID("6f3c1f0e-54c3-5b0b-9a1d-0b6a2f7f7b1c")

_CLIENT = "revert"
_INVERSE = {
    DeltaMethod.CREATE: DeltaMethod.DELETE,
    DeltaMethod.PATCH: DeltaMethod.PATCH,
    DeltaMethod.DELETE: DeltaMethod.CREATE,
    None: DeltaMethod.PATCH,
}


def inverse_of(entry: HistoryEntry, original: HistoryEntry | None, key: str) -> Delta:
    """The delta that takes `entry` back.

    Args:
        entry: of a ledger.
        original: what `entry` took back, when it is a revert.
        key: of the feature by now.
    """
    layer = entry.setup.layer if entry.setup is not None else None
    method = _INVERSE[entry.action]
    delta = Delta(
        uuid=original.delta_uuid if original is not None else _uuid_of(entry),
        # of no device: what those know of features does not change by a revert
        client_id=_CLIENT,
        method=method,
        local_layer_id=f"{entry.ledger_id}|{entry.table_name}",
        source_layer_id=named_layer(entry),
        local_pk=key,
        source_pk=key,
        old=_old_of(entry, layer),
        new=_new_of(entry, layer, method, key),
        local_layer_name=layer.name if layer is not None else entry.table_name,
    )
    # the same for everybody who takes the entry back; bytes are no JSON
    vars(delta)["content_hash"] = (
        original.content_hash if original is not None else _hash_of(entry)
    )
    return delta


def named_layer(entry: HistoryEntry) -> str:
    """What an inverse names as its layer.

    The id of a layer that is gone may be that of another one by now.
    """
    if entry.setup is not None:
        return entry.setup.layer.id
    return f"{entry.ledger_id}|{entry.table_name}"


def taken_of(entry: HistoryEntry, original: HistoryEntry | None) -> Taken:
    """How the ledger records that `entry` is taken back; see `inverse_of`."""
    texts = json.loads(entry.before).get(TEXTS, {}) if entry.before else {}
    if original is None:
        return Taken(entry.seq, Entry.REVERT, entry.deltafile_id, entry.local, texts)
    return Taken(entry.seq, Entry.DELTA, original.deltafile_id, original.local, texts)


def _old_of(entry: HistoryEntry, layer: Layer | None) -> DeltaFeature | None:
    if entry.after is None or entry.action is None:
        return None
    attributes, geometry = _side(json.loads(entry.after), layer)
    # a feature that is gone since was deleted by somebody: it is not made again, even
    # where the edit had written every field
    return DeltaFeature(attributes, geometry, is_snapshot=False, is_exact=True)


def _new_of(
    entry: HistoryEntry, layer: Layer | None, method: DeltaMethod, key: str
) -> DeltaFeature | None:
    if method is DeltaMethod.DELETE:
        return None
    if entry.before is None or entry.action is None:
        return DeltaFeature()
    attributes, geometry = _side(json.loads(entry.before), layer)
    if method is DeltaMethod.CREATE and layer is not None and layer.key is not None:
        number = _number(key) if layer.key.kind is not FieldKind.TEXT else None
        carried: object = key if number is None else number
        spelled = attributes.get(layer.key_name)
        if layer.key.is_caseless and layer.key.canonical(spelled) == key:
            carried = spelled
        attributes = {**attributes, layer.key_name: carried}
    return DeltaFeature(attributes, geometry, is_exact=True)


def _side(side: Mapping[str, Any], layer: Layer | None) -> tuple[dict[str, Any], Any]:
    """What the layer can be asked to hold again; the rest it computes itself."""
    attributes, geometry = attributes_of(side), geometry_of(side)
    if layer is not None:
        fields = layer.fields_by_name
        attributes = {
            name: value
            for name, value in attributes.items()
            if name in fields and not fields[name].is_generated
        }
        if not layer.has_geometry:
            geometry = ABSENT
    return attributes, geometry


def _number(text: str) -> int | None:
    """A key as a number; None: the key column was of another type then."""
    try:
        return int(text)
    except ValueError:
        return None


def _uuid_of(entry: HistoryEntry) -> str:
    return str(uuid.uuid5(_NAMESPACE, f"{entry.run_id}/{entry.delta_uuid}"))


def _hash_of(entry: HistoryEntry) -> str:
    text = f"{entry.run_id}/{entry.delta_uuid}/{entry.content_hash}"
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()
