"""What was applied where, when, by whom: the ledgers of a project's data sources."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.errors import SourceFailure
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.ledger import Entry
from qfieldsync_cloud.core.layers.ledgers import open_ledger
from qfieldsync_cloud.core.layers.sources import SourceKind, SourceTable, name_of
from qfieldsync_cloud.core.sync.state import LocalFeature


@dataclass(frozen=True)
class HistoryEntry:
    """One row of a ledger."""

    source: SourceTable
    """A table of the data source that has the ledger."""
    setup: LayerSetup | None
    """The layer of the project that shows the table; None when none does."""
    seq: int
    entry: Entry
    run_id: str
    at: str
    """ISO 8601, UTC."""
    deltafile_id: str
    delta_uuid: str
    content_hash: str
    local: LocalFeature
    layer_id: str
    """As it was when the delta was applied."""
    table_name: str
    method: DeltaMethod
    feature_key: str
    action: DeltaMethod | None
    """What was written; None: nothing had to be."""
    before: Mapping[str, Any] | None
    """See `ledger.side_of`; None: the feature was not there."""
    after: Mapping[str, Any] | None
    reverts: int | None
    reverted_by: str | None

    @property
    def holds(self) -> bool:
        """Whether nobody took it back."""
        return self.reverted_by is None


@dataclass(frozen=True)
class History:
    """The ledgers of some data sources."""

    entries: tuple[HistoryEntry, ...] = ()
    """By data source, in the order in which they were written."""
    failures: Mapping[str, str] = field(default_factory=dict)
    """By data source, for people: why its ledger cannot be read."""

    def original_of(self, revert: HistoryEntry) -> HistoryEntry | None:
        """What a revert took back."""
        for entry in self.entries:
            is_same_ledger = entry.source.source_id == revert.source.source_id
            if is_same_ledger and entry.seq == revert.reverts:
                return entry
        return None


def read_history(
    setups: Iterable[LayerSetup],
    memory_rows: Mapping[str, Sequence[Mapping[str, Any]]] | None = None,
) -> History:
    """Read the ledgers of all data sources that layers of a project read.

    Args:
        setups: of the project's layers.
        memory_rows: rows of memory layers by layer id: they live in the main thread.
    """
    by_source: dict[str, list[LayerSetup]] = {}
    for setup in setups:
        if setup.table.kind.is_writable:
            by_source.setdefault(setup.table.source_id, []).append(setup)
    entries: list[HistoryEntry] = []
    failures: dict[str, str] = {}
    for group in by_source.values():
        source = group[0].table
        try:
            if source.kind is SourceKind.MEMORY:
                rows = list((memory_rows or {}).get(source.location, ()))
            else:
                with open_ledger(source) as ledger:
                    rows = list(ledger.rows())
        except SourceFailure as failure:
            failures[source.display] = str(failure)
            continue
        entries.extend(_entry(group, row) for row in rows)
    return History(tuple(entries), failures)


def _entry(group: Sequence[LayerSetup], row: Mapping[str, Any]) -> HistoryEntry:
    return HistoryEntry(
        group[0].table,
        _setup_of(group, row),
        int(row["seq"]),
        Entry(row["entry"]),
        row["run_id"],
        row["at"],
        row["deltafile_id"],
        row["delta_uuid"],
        row["content_hash"] or "",
        LocalFeature(
            row["client_id"] or "", row["local_layer_id"] or "", row["local_pk"] or ""
        ),
        row["layer_id"] or "",
        row["table_name"] or "",
        DeltaMethod(row["method"]),
        row["feature_key"] or "",
        DeltaMethod(row["action"]) if row["action"] else None,
        json.loads(row["before"]) if row["before"] else None,
        json.loads(row["after"]) if row["after"] else None,
        int(row["reverts"]) if row["reverts"] is not None else None,
        row["reverted_by"],
    )


def _setup_of(group: Sequence[LayerSetup], row: Mapping[str, Any]) -> LayerSetup | None:
    """The layer of then when it still shows the table, else any that does."""
    on_table = [item for item in group if name_of(item.table.id) == row["table_name"]]
    for setup in on_table:
        if setup.layer.id == row["layer_id"]:
            return setup
    return on_table[0] if on_table else None
