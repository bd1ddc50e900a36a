"""What was applied where, when, by whom: the ledgers of a project's data sources.

history = read_history(setups)      which ledgers; nothing is read yet
for entry in history.entries():     row by row, they may be many
history.failures                    what could not be read, and why
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from typing import Any

from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.errors import SourceFailure
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.ledgers.ledger import Entry
from qfieldsync_cloud.core.layers.ledgers.open_ledger import open_ledger
from qfieldsync_cloud.core.layers.sources import SourceKind, SourceTable, name_of
from qfieldsync_cloud.core.sync.state import LocalFeature

MemoryRows = Mapping[str, Sequence[Mapping[str, Any]]]
"""Rows of the ledgers of memory layers, by layer id: they live in the main thread."""


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
    before: str | None
    """JSON, see `ledger.side_of`; None: the feature was not there."""
    after: str | None
    reverts: int | None
    reverted_by: str | None

    @property
    def holds(self) -> bool:
        """Whether nobody took it back."""
        return self.reverted_by is None

    @property
    def moment(self) -> datetime:
        """When it was written, aware."""
        moment = datetime.fromisoformat(self.at)
        return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)

    @property
    def ledger_id(self) -> str:
        """Tells ledgers apart: one database has one, whoever logs in."""
        return _ledger_id(self.source)


@dataclass
class History:
    """The ledgers of some data sources."""

    groups: Sequence[Sequence[LayerSetup]]
    """The layers that read one data source, for each."""
    memory_rows: MemoryRows
    failures: dict[str, str] = field(default_factory=dict)
    """By data source, for people: why its ledger could not be read."""

    def entries(self) -> Iterator[HistoryEntry]:
        """All rows, by data source, in the order in which they were written."""
        self.failures.clear()
        for group in self.groups:
            yield from self._entries(group)

    def _entries(self, group: Sequence[LayerSetup]) -> Iterator[HistoryEntry]:
        try:
            for row in self._rows(group):
                yield _entry(group, row)
        except SourceFailure as failure:
            self.failures[group[0].table.location] = str(failure)

    def _rows(self, group: Sequence[LayerSetup]) -> Iterator[Mapping[str, Any]]:
        source = group[0].table
        if source.kind is SourceKind.MEMORY:
            yield from self.memory_rows.get(source.location, ())
            return
        with open_ledger(_who_can_read(group)) as ledger:
            yield from ledger.rows()


class Originals:
    """Finds what an entry took back, while a history is read from its beginning."""

    def __init__(self) -> None:
        self._taken_back: dict[tuple[str, int], HistoryEntry] = {}

    def of(self, entry: HistoryEntry) -> HistoryEntry | None:
        """What `entry` took back, without its sides; None when it took nothing back."""
        if not entry.holds:
            bare = replace(entry, before=None, after=None)
            self._taken_back[(entry.ledger_id, entry.seq)] = bare
        if entry.reverts is None:
            return None
        return self._taken_back.get((entry.ledger_id, entry.reverts))


def read_history(
    setups: Iterable[LayerSetup], memory_rows: MemoryRows | None = None
) -> History:
    """The ledgers of all data sources that layers of a project read.

    Args:
        setups: of the project's layers.
        memory_rows: of its memory layers.
    """
    groups: dict[str, list[LayerSetup]] = {}
    for setup in setups:
        if setup.table.kind.is_writable:
            groups.setdefault(_ledger_id(setup.table), []).append(setup)
    return History(tuple(groups.values()), memory_rows or {})


def entries_of_feature(setup: LayerSetup, key: str) -> list[HistoryEntry]:
    """What the ledger knows of one feature, in the order in which it was written.

    Raises:
        SourceFailure: the ledger cannot be read.
    """
    if setup.table.kind is SourceKind.MEMORY or not setup.table.kind.is_writable:
        return []
    with open_ledger(setup.table) as ledger:
        rows = ledger.rows_of(name_of(setup.table.id), key)
        return [_entry([setup], row) for row in rows]


def _ledger_id(source: SourceTable) -> str:
    return f"{source.kind.value}:{source.location}"


def _who_can_read(group: Sequence[LayerSetup]) -> SourceTable:
    """A table of the group whose account sees a ledger, else the first."""
    accounts = {setup.table.account: setup.table for setup in group}
    if len(accounts) > 1:
        for source in accounts.values():
            with suppress(SourceFailure), open_ledger(source) as ledger:
                if ledger.is_there:
                    return source
    return group[0].table


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
        row["before"],
        row["after"],
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
