"""Taking back what was applied: one delta, a selection, a deltafile, since a moment.

    history = read_history(setups)                   what the ledgers of a project say
    revert = plan_revert(history, Selection(…))      which rows, as inverse deltas
    run = SyncRun(revert.deltafile, revert.layers, taken=revert.taken)
    run.preview() or run.apply()                     as with any deltafile
    revert.report(run)                               named by the deltas taken back

Newest first, so that each finds what it left. A later change of the same feature that
holds may keep an older one, see `layers.ledgers.later_changes`. A field that is gone
from the layer since is left out.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from qfieldsync_cloud.core.deltas.model import (
    Delta,
    Deltafile,
    DeltaMethod,
    canonical_id,
)
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.ledgers.history import (
    History,
    HistoryEntry,
    Originals,
)
from qfieldsync_cloud.core.layers.ledgers.inexact import inexact_names
from qfieldsync_cloud.core.layers.ledgers.inverse import (
    inverse_of,
    named_layer,
    taken_of,
)
from qfieldsync_cloud.core.layers.ledgers.later_changes import (
    LaterChange,
    LaterChanges,
)
from qfieldsync_cloud.core.layers.ledgers.ledger import Entry, Taken
from qfieldsync_cloud.core.layers.project_layers import ProjectLayers
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    Diagnosis,
    DiagnosisCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.report import DeltaReport, Purpose, Report
from qfieldsync_cloud.core.sync.resolution import Policy
from qfieldsync_cloud.core.sync.status import DeltaStatus


@dataclass(frozen=True)
class Selection:
    """Which entries of a history; what is None or empty does not narrow it."""

    delta_uuids: frozenset[str] = frozenset()
    deltafile_id: str = ""
    since: datetime | None = None
    """Aware; what was written at that moment or later."""
    is_again: bool = False
    """Take back reverts, so that the deltas hold again."""

    def __post_init__(self) -> None:
        uuids = frozenset(map(canonical_id, self.delta_uuids))
        object.__setattr__(self, "delta_uuids", uuids)

    @property
    def is_narrowed(self) -> bool:
        """Whether it says anything of what is to be taken back."""
        return bool(self.delta_uuids or self.deltafile_id or self.since)

    @property
    def purpose(self) -> Purpose:
        """What taking back is for."""
        return Purpose.APPLY_AGAIN if self.is_again else Purpose.REVERT

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
        return self.since is None or entry.moment >= self.since

    def names(self, entry: HistoryEntry) -> bool:
        """Whether it names the delta of `entry`, whatever became of that one."""
        if self.delta_uuids:
            return entry.delta_uuid in self.delta_uuids
        return bool(self.deltafile_id) and entry.deltafile_id == self.deltafile_id


@dataclass(frozen=True)
class _Told:
    """What the report says of an inverse delta."""

    uuid: str
    method: DeltaMethod
    client_id: str
    layer_id: str
    inexact_names: tuple[str, ...] = ()
    """Fields of a feature that comes back, which QGIS may not have read in full."""


@dataclass(frozen=True)
class Revert:
    """Inverse deltas, and how the ledgers are to record them."""

    deltafile: Deltafile
    layers: ProjectLayers
    taken: Mapping[str, Taken]
    """By the uuid of the inverse delta."""
    selection: Selection
    unknown_uuids: tuple[str, ...]
    """Deltas that were asked for and that no ledger speaks of."""
    settled_uuids: tuple[str, ...]
    """Deltas that were asked for and are not to be taken back: they were before, or
    the rest of the selection excludes them."""
    left: Mapping[str, bool]
    """The same, and what else of the deltafile is no part of the revert: whether it
    holds, by whichever row of a ledger."""
    _told: Mapping[str, _Told] = field(repr=False)
    """By the uuid of the inverse delta."""

    @property
    def about_uuids(self) -> frozenset[str]:
        """The deltas that are to be taken back."""
        return frozenset(item.uuid for item in self._told.values())

    def report(self, run: SyncRun) -> Report:
        """What became of each delta, under its own uuid."""
        report = run.report()
        deltas = tuple(
            self._told_of(delta, self._told[delta.uuid]) for delta in report.deltas
        )
        return replace(
            report,
            deltafile_id=self.selection.deltafile_id,
            deltas=deltas,
            purpose=self.selection.purpose,
        )

    def _told_of(self, delta: DeltaReport, told: _Told) -> DeltaReport:
        return replace(
            delta,
            uuid=told.uuid,
            method=told.method,
            client_id=told.client_id,
            layer_id=told.layer_id,
            diagnosis=_told_diagnosis(delta.diagnosis),
            warnings=(
                *map(_told_warning, delta.warnings),
                *_inexact(delta, told.inexact_names),
            ),
            purpose=self.selection.purpose,
        )


def plan_revert(
    history: History,
    selection: Selection,
    *,
    project_id: str = "",
    policy: Policy = Policy.KEEP_CURRENT,
) -> Revert:
    """Make the deltas that take back what is selected.

    What cannot be read stands in `history.failures` afterwards.

    Args:
        history: of the project's data sources.
        selection: of its entries.
        project_id: for the report.
        policy: of the run; with Overwrite an edit is taken back over later edits.
    """
    chosen, seen, moves, later = _choose(history, selection)
    draft = _Draft()
    # newest first within each data source; moments do not order what one run wrote
    for entry, original in reversed(chosen):
        delta = inverse_of(entry, original, moves.key_of(entry))
        if delta.uuid in draft.taken:
            later.go(entry)
            continue  # applied, taken back and applied again: the newest row counts
        change = later.against(entry, is_overwriting=policy is Policy.OVERWRITE)
        if change is None:
            later.go(entry)
        draft.add(delta, entry, original, change)
    about_uuids = {item.uuid for item in draft.told.values()}
    return Revert(
        Deltafile(str(uuid.uuid4()), project_id, tuple(draft.deltas)),
        ProjectLayers(draft.setups, draft.unknown),
        draft.taken,
        selection,
        tuple(sorted(selection.delta_uuids - seen.keys())),
        tuple(sorted((selection.delta_uuids & seen.keys()) - about_uuids)),
        {uuid: holds for uuid, holds in seen.items() if uuid not in about_uuids},
        draft.told,
    )


@dataclass
class _Draft:
    """What a revert is made of; see `Revert`."""

    deltas: list[Delta] = field(default_factory=list)
    taken: dict[str, Taken] = field(default_factory=dict)
    told: dict[str, _Told] = field(default_factory=dict)
    setups: dict[str, LayerSetup] = field(default_factory=dict)
    """By the layer that an inverse delta names."""
    unknown: dict[str, Diagnosis] = field(default_factory=dict)
    """Why there is no layer of that name."""

    def add(
        self,
        delta: Delta,
        entry: HistoryEntry,
        original: HistoryEntry | None,
        change: LaterChange | None,
    ) -> None:
        """Add the inverse of an entry.

        Args:
            delta: the inverse.
            entry: of a ledger.
            original: what the entry took back.
            change: a later one, which keeps the entry; None: nothing does.
        """
        if change is not None:
            # of no layer: it is refused with the reason, and the others are not
            refused = f"{delta.source_layer_id}|{delta.uuid}"
            delta = _of_layer(delta, refused)
            self.unknown[refused] = _later_change(change)
        elif entry.setup is not None:
            self.setups[named_layer(entry)] = entry.setup
        else:
            values = {"layer": entry.table_name}
            not_shown = Diagnosis(DiagnosisCode.TABLE_NOT_SHOWN, values=values)
            self.unknown[named_layer(entry)] = not_shown
        about = original or entry
        self.deltas.append(delta)
        self.taken[delta.uuid] = taken_of(entry, original)
        self.told[delta.uuid] = _Told(
            about.delta_uuid,
            about.method,
            about.local.client_id,
            about.layer_id,
            inexact_names(entry),
        )


def _of_layer(delta: Delta, named: str) -> Delta:
    moved = replace(delta, source_layer_id=named)
    vars(moved)["content_hash"] = delta.content_hash
    return moved


def _later_change(change: LaterChange) -> Diagnosis:
    values = {"change": change.delta_uuid, "at": change.at}
    return Diagnosis(DiagnosisCode.LATER_CHANGE, values=values)


_Chosen = tuple[HistoryEntry, "HistoryEntry | None"]
_Feature = tuple[str, str, str]
"""Ledger, table, key."""


@dataclass
class _Moves:
    """Features that came back under another key, because theirs was not free."""

    _moves: dict[_Feature, list[tuple[int, str]]] = field(default_factory=dict)
    """The row that had deleted the feature, and its key since."""

    def note(self, entry: HistoryEntry, original: HistoryEntry | None) -> None:
        """Look at a row of a ledger."""
        is_back = entry.action is DeltaMethod.CREATE and entry.holds
        if not is_back or original is None:
            return
        if original.feature_key != entry.feature_key:
            moves = self._moves.setdefault(_feature(original), [])
            moves.append((original.seq, entry.feature_key))

    def key_of(self, entry: HistoryEntry) -> str:
        """The key by now of the feature that a row speaks of."""
        key, seq = entry.feature_key, entry.seq
        while True:
            moves = self._moves.get((entry.ledger_id, entry.table_name, key), ())
            later = [move for move in moves if move[0] > seq]
            if not later:
                return key
            # a key may be given to others once its feature is gone: the next row counts
            seq, key = min(later)


def _choose(
    history: History, selection: Selection
) -> tuple[list[_Chosen], Mapping[str, bool], _Moves, LaterChanges]:
    """One pass over the ledgers; both sides are kept of what is selected only."""
    chosen: list[_Chosen] = []
    seen: set[str] = set()
    holding: set[tuple[str, str]] = set()
    moves, originals, later = _Moves(), Originals(), LaterChanges()
    for entry in history.entries():
        original = originals.of(entry)
        moves.note(entry, original)
        taken_back = original
        if entry.entry is not Entry.REVERT:
            original = None
            if entry.holds:
                holding.add((entry.ledger_id, entry.delta_uuid))
        about = original or entry
        if selection.names(about):
            seen.add(about.delta_uuid)
        is_selected = selection.has(entry, original)
        later.note(entry, taken_back, is_selected=is_selected)
        if is_selected:
            chosen.append((entry, original))
    # what was applied anew after it was taken back cannot be applied again
    left = [
        (entry, original)
        for entry, original in chosen
        if original is None or (entry.ledger_id, original.delta_uuid) not in holding
    ]
    held = {delta_uuid for _ledger_id, delta_uuid in holding}
    return left, {delta_uuid: delta_uuid in held for delta_uuid in seen}, moves, later


def _feature(entry: HistoryEntry) -> _Feature:
    return (entry.ledger_id, entry.table_name, entry.feature_key)


def _inexact(delta: DeltaReport, names: tuple[str, ...]) -> tuple[DeltaWarning, ...]:
    is_written = delta.status is DeltaStatus.APPLIED and not delta.is_already_applied
    if not (names and is_written):
        return ()
    return (DeltaWarning(WarningCode.NOT_EXACT, values={"fields": list(names)}),)


def _told_warning(warning: DeltaWarning) -> DeltaWarning:
    """No device sent the key that a feature had."""
    if warning.code in (WarningCode.KEY_TAKEN, WarningCode.KEY_ALLOTTED):
        return replace(warning, code=WarningCode.KEY_NOT_RESTORED)
    return warning


_TOLD_AS = {
    DiagnosisCode.EDIT_EDIT: DiagnosisCode.CHANGED_SINCE,
    DiagnosisCode.EDIT_DELETE: DiagnosisCode.CHANGED_SINCE,
    DiagnosisCode.DELETE_EDIT: DiagnosisCode.CHANGED_SINCE,
    DiagnosisCode.CREATE_CREATE: DiagnosisCode.CHANGED_SINCE,
    DiagnosisCode.CREATE_NOT_APPLIED: DiagnosisCode.NOT_RESTORED,
}
"""No field crew stands behind what an inverse delta meets."""


def _told_diagnosis(diagnosis: Diagnosis | None) -> Diagnosis | None:
    if diagnosis is None or diagnosis.code not in _TOLD_AS:
        return diagnosis
    return replace(diagnosis, code=_TOLD_AS[diagnosis.code])
