"""Taking back what was applied: one delta, a selection, a deltafile, since a moment.

    history = read_history(setups)                   what the ledgers of a project say
    revert = plan_revert(history, Selection(…))      which rows, as inverse deltas
    run = SyncRun(revert.deltafile, revert.layers, taken=revert.taken)
    run.preview() or run.apply()                     as with any deltafile
    revert.report(run)                               named by the deltas taken back

Newest first, so that each finds what it left. A field that is gone from the layer since
is left out.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timezone

from qfieldsync_cloud.core.deltas.model import Delta, Deltafile
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.history import History, HistoryEntry
from qfieldsync_cloud.core.layers.inverse import inverse_of, taken_of
from qfieldsync_cloud.core.layers.ledger import Entry, Taken
from qfieldsync_cloud.core.layers.project_layers import ProjectLayers
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode
from qfieldsync_cloud.core.sync.report import Report


@dataclass(frozen=True)
class Selection:
    """Which entries of a history; what is None or empty does not narrow it."""

    delta_uuids: frozenset[str] = frozenset()
    deltafile_id: str = ""
    since: datetime | None = None
    """Aware; what was written at that moment or later."""
    is_again: bool = False
    """Take back reverts, so that the deltas hold again."""

    def has(self, entry: HistoryEntry, original: HistoryEntry | None) -> bool:
        """Whether `entry` is selected; `original` is what it took back."""
        wanted = Entry.REVERT if self.is_again else Entry.DELTA
        if not entry.holds or entry.entry is not wanted:
            return False
        told = original.delta_uuid if original is not None else entry.delta_uuid
        if self.delta_uuids and told not in self.delta_uuids:
            return False
        if self.deltafile_id and entry.deltafile_id != self.deltafile_id:
            return False
        return self.since is None or _moment(entry.at) >= self.since


@dataclass(frozen=True)
class Revert:
    """Inverse deltas, and how the ledgers are to record them."""

    deltafile: Deltafile
    layers: ProjectLayers
    taken: Mapping[str, Taken]
    """By the uuid of the inverse delta."""
    told_uuids: Mapping[str, str]
    """Uuid of an inverse delta to the one of the delta that it is about."""

    def report(self, run: SyncRun) -> Report:
        """What became of each delta, under its own uuid."""
        report = run.report()
        deltas = tuple(
            replace(delta, uuid=self.told_uuids.get(delta.uuid, delta.uuid))
            for delta in report.deltas
        )
        return replace(report, deltas=deltas)


def plan_revert(
    history: History, selection: Selection, *, project_id: str = ""
) -> Revert:
    """Make the deltas that take back what is selected."""
    originals = {
        (entry.source.source_id, entry.seq): entry for entry in history.entries
    }
    deltas: list[Delta] = []
    taken: dict[str, Taken] = {}
    told: dict[str, str] = {}
    setups: dict[str, LayerSetup] = {}
    unknown: dict[str, Diagnosis] = {}
    # newest first within each data source; moments do not order what one run wrote
    for entry in reversed(history.entries):
        original = None
        if entry.reverts is not None and entry.entry is Entry.REVERT:
            original = originals.get((entry.source.source_id, entry.reverts))
        if not selection.has(entry, original):
            continue
        delta = inverse_of(entry, original)
        if delta.uuid in taken:
            continue  # applied, taken back and applied again: the newest row counts
        deltas.append(delta)
        taken[delta.uuid] = taken_of(entry, original)
        told[delta.uuid] = (original or entry).delta_uuid
        if entry.setup is not None:
            setups[delta.source_layer_id] = entry.setup
        else:
            values = {"layer": entry.table_name}
            unknown[delta.source_layer_id] = Diagnosis(
                DiagnosisCode.LAYER_UNKNOWN, values=values
            )
    # an id can be of a layer that is there, and of one that is gone from another source
    missing = {named: why for named, why in unknown.items() if named not in setups}
    deltafile = Deltafile(str(uuid.uuid4()), project_id, tuple(deltas))
    return Revert(deltafile, ProjectLayers(setups, missing), taken, told)


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
