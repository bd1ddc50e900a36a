"""Memory layers: edited through the open project's own object, main thread only.

They end with the QGIS session, so their ledger does too: it hangs on the layer object,
and no promise of recovery is made.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from itertools import chain
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from qfieldsync_cloud.core.deltas.model import Delta, DeltaMethod
from qfieldsync_cloud.core.errors import SourceFailure, SourceRefusal
from qfieldsync_cloud.core.layers.features.access import LayerAccess
from qfieldsync_cloud.core.layers.features.readback import read_back, touched_keys
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.ledgers.ledger import (
    Entry,
    LedgerExtract,
    attributes_of,
    named,
    rows_of,
)
from qfieldsync_cloud.core.layers.sessions.edit_buffer import write_action
from qfieldsync_cloud.core.layers.sessions.session import LockedSource, SourceJob
from qfieldsync_cloud.core.layers.sessions.snapshot import Snapshot
from qfieldsync_cloud.core.sync.diagnosis import DeltaWarning, DiagnosisCode
from qfieldsync_cloud.core.sync.plan import Planner
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.resolution import SyncOptions
from qfieldsync_cloud.core.sync.state import KnownDelta, LocalFeature, SyncState

_PROPERTY = "qfieldsync_cloud_ledger"


def preview_memory(
    job: SourceJob, layer: QgsVectorLayer, options: SyncOptions
) -> tuple[PlannedDelta, ...]:
    """What applying the job to `layer` would give; see `preview.preview`."""
    readers = {
        table_id: TableReader(setup, layer)
        for table_id, setup in job.setups_by_table.items()
    }
    access = LayerAccess(job.setups_by_id, dict.fromkeys(readers, layer))
    ledger_of_layer = MemoryLedger(layer)
    snapshot = Snapshot(
        job.layers, readers, access, ledger_of_layer, job.open_edits, job.taken
    )
    state = snapshot.read(job.deltas)
    planner = Planner(job.layers, state, access, options)
    return tuple(planner.plan_for_good(job.deltas))


class MemoryLedger:
    """A ledger that lives as long as the layer object; it is never saved."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._layer = layer
        self._rows: list[dict[str, Any]] = json.loads(layer.property(_PROPERTY) or "[]")

    def add(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Remember what was applied, or taken back."""
        for row in rows:
            if row["reverts"] is not None:
                self._rows[row["reverts"] - 1]["reverted_by"] = row["delta_uuid"]
            seq = len(self._rows) + 1
            self._rows.append({"seq": seq, **row, "reverted_by": None})
        self._layer.setProperty(_PROPERTY, json.dumps(self._rows))

    def rows(self) -> Iterator[dict[str, Any]]:
        """See `LedgerTable`."""
        return iter(self._rows)

    def extract(self, deltas: Sequence[Delta]) -> LedgerExtract:
        """See `snapshot.Ledger`."""
        uuids = {delta.uuid for delta in deltas}
        known = {
            row["delta_uuid"]: KnownDelta(row["content_hash"], row["feature_key"])
            for row in self._rows
            if row["delta_uuid"] in uuids and row["reverted_by"] is None
        }
        keys = {
            LocalFeature(row["client_id"], row["local_layer_id"], row["local_pk"]): row[
                "feature_key"
            ]
            for row in self._rows
            if row["method"] == DeltaMethod.CREATE.value
            and row["entry"] == Entry.DELTA.value
            and row["reverted_by"] is None
        }
        return LedgerExtract(known, keys)

    def known_keys(self, _table: str, keys: Iterable[str]) -> frozenset[str]:
        """See `snapshot.Ledger`."""
        return frozenset(keys) & {row["feature_key"] for row in self._rows}

    def given_keys(self, _table: str, keys: Iterable[str]) -> frozenset[str]:
        """See `snapshot.Ledger`."""
        return frozenset(keys) & {
            row["feature_key"]
            for row in self._rows
            if row["entry"] == Entry.DELTA.value and row["reverted_by"] is None
        }

    def written_by(
        self, _table: str, client_ids: Iterable[str], keys: Iterable[str]
    ) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
        """See `snapshot.Ledger`."""
        clients, wanted = set(client_ids), set(keys)
        for row in self._rows:
            is_held = row["after"] is not None and row["reverted_by"] is None
            is_delta = row["entry"] == Entry.DELTA.value
            client, key = row["client_id"], row["feature_key"]
            if is_held and is_delta and client in clients and key in wanted:
                yield client, key, attributes_of(json.loads(row["after"]))

    def holding(self, seqs: Iterable[int]) -> frozenset[int]:
        """See `snapshot.Ledger`."""
        live = {row["seq"] for row in self._rows if row["reverted_by"] is None}
        return frozenset(seqs) & live

    def greatest_key(self, _table: str) -> int:
        """See `snapshot.Ledger`."""
        keys = (str(row["feature_key"]) for row in self._rows)
        return max((int(key) for key in keys if key.isdecimal()), default=0)


def memory_rows(project: QgsProject) -> dict[str, list[Mapping[str, Any]]]:
    """What the memory layers of a project remember, by layer id; main thread only."""
    return {
        layer_id: list(MemoryLedger(layer).rows())
        for layer_id, layer in project.mapLayers().items()
        if layer.property(_PROPERTY)
    }


class MemorySession(LockedSource):
    """A `Session` on a memory layer of the open project; main thread only."""

    def __init__(self, job: SourceJob, layer: QgsVectorLayer) -> None:
        super().__init__(job)
        self._layer = layer
        self._setup = next(iter(job.setups_by_table.values()))
        self._reader = TableReader(self._setup, layer)
        self.ledger: MemoryLedger = MemoryLedger(layer)
        self._rows: list[Mapping[str, Any]] = []

    def _begin(self, stack: ExitStack) -> None:
        code = DiagnosisCode.SOURCE_LOST
        if self._layer.isEditable():
            code = DiagnosisCode.LAYER_IN_EDIT_MODE
        if not self._layer.startEditing():
            message = f"{self._layer.name()} cannot be edited"
            raise SourceFailure(code.value, message, (message,))
        stack.callback(self._undo)
        self._use({self._setup.table.id: self._reader})

    def _let_go(self) -> None:
        self._use({})

    def _undo(self) -> None:
        if self._layer.isEditable():
            self._layer.rollBack()

    def savepoint(self) -> int:
        """See `Session`."""
        return len(self._rows)

    def go_back(self, savepoint: int) -> None:
        """See `Session`; the refused command undid itself."""
        del self._rows[savepoint:]

    def write(
        self, planned: Sequence[PlannedDelta], state: SyncState
    ) -> Mapping[str, tuple[DeltaWarning, ...]]:
        """See `Session`."""
        self._layer.beginEditCommand("Apply QField changes")
        try:
            for item in planned:
                if item.action is not None:
                    write_action(self._reader, item.action)
            readers = {self._setup.table.id: self._reader}
            warnings = read_back(readers, touched_keys(planned), planned, state)
        except BaseException:
            self._layer.destroyEditCommand()
            raise
        self._layer.endEditCommand()
        made = rows_of(self.job.run, planned, state, warnings, self.job.taken)
        self._rows.extend(map(named, chain.from_iterable(made)))
        return warnings

    def commit(self) -> None:
        """See `Session`."""
        if not self._layer.commitChanges():
            errors = tuple(str(error) for error in self._layer.commitErrors())
            raise SourceRefusal(errors[0] if errors else "refused", errors)
        self.ledger.add(self._rows)
