"""Applying the deltas of one data source: batch first, divided where it is refused.

A failing delta never stops or undoes another one. When the data source refuses a batch
it is undone and its halves are planned and written again, until the culprit stands
alone with the provider's own reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from qfieldsync_cloud.core.deltas.model import (
    ABSENT,
    Delta,
    DeltaFeature,
    DeltaMethod,
)
from qfieldsync_cloud.core.errors import Cancelled, SourceFailure, SourceRefusal
from qfieldsync_cloud.core.layers.sessions.session import BROKEN_REFERENCE, Session
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode
from qfieldsync_cloud.core.sync.layer import Layer
from qfieldsync_cloud.core.sync.plan import Planner
from qfieldsync_cloud.core.sync.planned import PlannedDelta, fail, refuse
from qfieldsync_cloud.core.sync.resolution import SyncOptions
from qfieldsync_cloud.core.sync.state import GEOMETRY, SyncState
from qfieldsync_cloud.core.sync.status import DeltaStatus

_BATCH = 10000
"""Deltas that are written at once; between batches progress is told and a cancel
heard."""


@dataclass(frozen=True)
class Watcher:
    """Lets the caller see and stop a run."""

    is_cancelled: Callable[[], bool] = lambda: False
    progressed: Callable[[int], None] = lambda _count: None
    """Called with the number of deltas that were settled since the last call."""

    def check(self) -> None:
        """Raises:
        Cancelled: the caller wants to stop.
        """
        if self.is_cancelled():
            raise Cancelled("cancelled")


def apply_deltas(
    session: Session,
    layers: Mapping[str, Layer],
    deltas: Sequence[Delta],
    options: SyncOptions,
    watcher: Watcher,
) -> tuple[tuple[PlannedDelta, ...], SyncState]:
    """Apply `deltas` in an open session and commit what came of it.

    Returns:
        What was done with each delta, and what the features are now.

    Raises:
        SourceFailure: nothing was written.
        Cancelled: nothing was written.
    """
    watcher.check()
    state = session.read_state()
    planner = Planner(layers, state, session.access, options)
    run = _Run(session, planner, watcher, is_divided=not session.is_savepoint_dear)
    try:
        planned = run.settle_all(deltas)
    except SourceRefusal:
        session.start_over()
        state = session.read_state()
        planner = Planner(layers, state, session.access, options)
        run = _Run(session, planner, watcher, is_divided=True, untold=-run.told)
        planned = run.settle_all(deltas)
    watcher.check()
    if any(item.needs_record for item in planned):
        session.commit()
    if session.notices:
        first = replace(planned[0], warnings=(*session.notices, *planned[0].warnings))
        planned = (first, *planned[1:])
    return planned, state


def failed(
    planned: Sequence[PlannedDelta], failure: SourceFailure | Cancelled
) -> tuple[PlannedDelta, ...]:
    """What a plan comes to when nothing of it could be written."""
    code = DiagnosisCode.CANCELLED
    errors: tuple[str, ...] = ()
    if isinstance(failure, SourceFailure):
        code, errors = DiagnosisCode(failure.code), failure.provider_errors
    return tuple(
        fail(item, code, str(failure), errors) if item.needs_record else item
        for item in planned
    )


@dataclass
class _Run:
    session: Session
    planner: Planner
    watcher: Watcher
    is_divided: bool
    """A batch that is refused is undone and divided; else the whole run ends."""
    told: int = 0
    """Deltas whose progress the watcher knows of."""
    untold: int = 0
    """Those it does not know of yet; below 0 when an earlier attempt has told more."""

    def settle_all(self, deltas: Sequence[Delta]) -> tuple[PlannedDelta, ...]:
        """Plan and write every delta.

        Raises:
            SourceRefusal: some of it is refused, and this run does not divide.
        """
        planned: tuple[PlannedDelta, ...] = ()
        for start in range(0, len(deltas), _BATCH):
            planned += self.settle(deltas[start : start + _BATCH])
            self.planner.state.forget_marks()
        return self.settle_again(planned)

    def _tell(self, count: int) -> None:
        self.told, self.untold = self.told + count, self.untold + count
        if self.untold > 0:
            self.watcher.progressed(self.untold)
            self.untold = 0

    def settle(self, deltas: Sequence[Delta]) -> tuple[PlannedDelta, ...]:
        """Plan and write `deltas`, whole or in parts."""
        self.watcher.check()
        mark = self.planner.state.mark()
        savepoint = self.session.savepoint() if self.is_divided else None
        if savepoint is None:
            planned = tuple(self.planner.plan_for_good(deltas))
        else:
            planned = tuple(map(self.planner.plan, deltas))
        try:
            warnings = self.session.write(planned, self.planner.state)
        except SourceRefusal as refusal:
            if savepoint is None:
                raise
            self.session.go_back(savepoint)
            self.planner.state.go_back(mark)
            if len(deltas) == 1:
                if self.session.is_gone(planned[0]):
                    self._note_gone(planned[0])
                    return self.settle(deltas)
                self._tell(1)
                return (self._give_up(deltas[0], refusal),)
            half = len(deltas) // 2
            return (*self.settle(deltas[:half]), *self.settle(deltas[half:]))
        self._tell(len(deltas))
        if not warnings:
            return planned
        return tuple(
            replace(item, warnings=(*item.warnings, *warnings[item.delta.uuid]))
            if item.delta.uuid in warnings
            else item
            for item in planned
        )

    def _note_gone(self, item: PlannedDelta) -> None:
        """A cascade or a trigger took the feature; the deltas that follow are told."""
        if item.layer is None or item.key is None:
            return
        state, table = self.planner.state, self.planner.state.tables[item.layer.table]
        state.put_feature(table, item.key, None, item.layer.unique_names)
        state.put(table.seen_keys, item.key, True)

    def settle_again(
        self, planned: tuple[PlannedDelta, ...]
    ) -> tuple[PlannedDelta, ...]:
        """Give those a second chance whose reference was made later in the file.

        A batch that was accepted whole needs none; a divided one may have met a child
        before its parent. What came later to the same feature keeps its turn.
        """
        waiting = _waiting(planned)
        if not any(_is_broken_reference(planned[index]) for index in waiting):
            return planned
        settled = list(planned)
        for index, delta in waiting.items():
            settled[index] = self.settle([delta])[0]
        is_better = any(settled[index].needs_record for index in waiting)
        return self.settle_again(tuple(settled)) if is_better else tuple(settled)

    def _give_up(self, delta: Delta, refusal: SourceRefusal) -> PlannedDelta:
        layer = self.planner.layers[delta.source_layer_id]
        reason = {"reason": str(refusal), "layer": layer.name}
        diagnosis = Diagnosis(DiagnosisCode.PROVIDER_REFUSED, values=reason)
        errors = refusal.provider_errors or (str(refusal),)
        planned = replace(refuse(delta, layer, diagnosis), provider_errors=errors)
        self.planner.remember(planned)
        return planned


def _waiting(planned: Sequence[PlannedDelta]) -> dict[int, Delta]:
    """What may have come too early, and the conflicts that its refusal made.

    Not what a later edit of the same fields holds after: it would undo that one.
    """
    early: dict[tuple[str, ...], int] = {}
    """The first delta of each feature that may have come too early."""
    held: dict[tuple[str, ...], set[str]] = defaultdict(set)
    """Fields of each feature that were settled later in the file."""
    waiting: dict[int, Delta] = {}
    conflicts: dict[int, Delta] = {}
    for index, item in reversed(list(enumerate(planned))):
        feature, names = _feature_of(item.delta), _changed_names(item.delta)
        if item.status is DeltaStatus.APPLIED:
            held[feature] |= names
        elif held[feature] & names:
            continue
        elif _may_have_come_too_early(item):
            waiting[index] = item.delta
            early[feature] = index
        elif item.status is DeltaStatus.CONFLICT:
            conflicts[index] = item.delta
    made = {
        index: delta
        for index, delta in conflicts.items()
        if early.get(_feature_of(delta), index) < index
    }
    return dict(sorted({**waiting, **made}.items()))


def _feature_of(delta: Delta) -> tuple[str, ...]:
    if delta.source_pk:
        return (delta.source_layer_id, delta.source_pk)
    return (delta.source_layer_id, delta.client_id, delta.local_pk)


def _changed_names(delta: Delta) -> set[str]:
    """The fields that a delta changes; of what makes or deletes a feature none."""
    if delta.method is not DeltaMethod.PATCH or delta.new is None:
        return set()
    old, new = delta.old or DeltaFeature(), delta.new
    names = {
        name
        for name, value in new.attributes.items()
        if old.attributes.get(name, ABSENT) != value
    }
    is_moved = new.geometry is not ABSENT and new.geometry != old.geometry
    return names | {GEOMETRY} if is_moved else names


def _is_broken_reference(item: PlannedDelta) -> bool:
    return any(BROKEN_REFERENCE in error.lower() for error in item.provider_errors)


def _may_have_come_too_early(item: PlannedDelta) -> bool:
    """Refused for a reference, or because the create before it was."""
    code = item.diagnosis.code if item.diagnosis else None
    return _is_broken_reference(item) or code is DiagnosisCode.CREATE_NOT_APPLIED
