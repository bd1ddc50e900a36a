"""What was said of a change last: by the engine's report, or by a server."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.inspection.inspection import Told
from qfieldsync_cloud.core.jobs.store.delta_states import last_entry, newest_entry
from qfieldsync_cloud.core.reports.geometries import is_wkt
from qfieldsync_cloud.core.reports.server.explanation import explain_delta
from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from qfieldsync_cloud.core.sync.state import GEOMETRY

_SIDES = ("old", "new", "current")


def told_by_engine(
    connection: sqlite3.Connection, seq: int, record: DeltaRecord
) -> Told:
    """What the store keeps of a change; the sentences are those of its last run.

    Args:
        connection: of the store, in a transaction.
        seq: of the change.
        record: of the same.
    """
    entry = newest_entry(connection, seq)
    # somebody may have decided since: the conflict is the one of the last run
    conflicts = (entry or last_entry(connection, seq) or {}).get("conflicts") or ()
    names, is_moved = _names_in_conflict(conflicts)
    kind = str((record.last_feedback or {}).get("conflict_type") or "")
    if entry is None:
        return Told(
            record.output, kind, conflict_fields=names, is_geometry_in_conflict=is_moved
        )
    diagnosis, remedy = entry.get("diagnosis") or {}, entry.get("remedy") or {}
    return Told(
        record.output,
        str(entry.get("conflict_type") or ""),
        str(diagnosis.get("code") or ""),
        str(diagnosis.get("message") or ""),
        str(remedy.get("message") or ""),
        tuple(str(item["message"]) for item in entry.get("warnings") or ()),
        tuple(map(str, entry.get("provider_errors") or ())),
        names,
        is_moved,
    )


def told_by_server(record: DeltaRecord) -> Told:
    """What a server says of a change, explained."""
    said = explain_delta(record)
    is_open = record.status is not ServerStatus.APPLIED
    return Told(
        said.what,
        str((record.last_feedback or {}).get("conflict_type") or ""),
        remedy=said.next_step if is_open else "",
        details=(said.reason,) if said.reason else (),
    )


def _names_in_conflict(
    conflicts: Iterable[Mapping[str, Any]],
) -> tuple[tuple[str, ...], bool]:
    """Fields in conflict, and whether the geometry is in conflict too."""
    names: list[str] = []
    is_moved = False
    for item in conflicts:
        sides = [item.get(side) for side in _SIDES]
        # an attribute may be called "geometry" too
        if item["field"] == GEOMETRY and any(
            isinstance(side, str) and is_wkt(side) for side in sides
        ):
            is_moved = True
        else:
            names.append(str(item["field"]))
    return tuple(names), is_moved
