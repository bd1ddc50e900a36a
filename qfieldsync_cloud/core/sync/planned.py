"""What was decided of one delta: the value that passes from the plan to the report."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.sync.action import Action
from qfieldsync_cloud.core.sync.conflict import Conflict
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    Diagnosis,
    DiagnosisCode,
)
from qfieldsync_cloud.core.sync.layer import Layer
from qfieldsync_cloud.core.sync.state import FeatureState, KnownDelta
from qfieldsync_cloud.core.sync.status import DeltaStatus


@dataclass(frozen=True)
class PlannedDelta:
    """What will be done with one delta."""

    delta: Delta
    status: DeltaStatus
    layer: Layer | None = None
    """None when the delta's layer is unknown."""
    action: Action | None = None
    """None: nothing is written."""
    before: FeatureState | None = None
    """The feature as the action finds it; None when it makes one."""
    key: str | None = None
    """Of the feature, where one is known."""
    is_already_applied: bool = False
    is_known: bool = False
    """The ledger has it: it needs no row of its own."""
    conflict: Conflict | None = None
    """Kept also when it was overwritten or resolved."""
    diagnosis: Diagnosis | None = None
    warnings: tuple[DeltaWarning, ...] = ()
    provider_errors: tuple[str, ...] = ()

    @property
    def needs_record(self) -> bool:
        """Whether this leaves anything in the data source, if only a ledger row."""
        return self.status is DeltaStatus.APPLIED and not self.is_known


def refuse(delta: Delta, layer: Layer | None, diagnosis: Diagnosis) -> PlannedDelta:
    """A delta that is not applied, with the reason."""
    return PlannedDelta(delta, DeltaStatus.NOT_APPLIED, layer, diagnosis=diagnosis)


def fail(
    planned: PlannedDelta,
    code: DiagnosisCode,
    message: str,
    provider_errors: tuple[str, ...] = (),
) -> PlannedDelta:
    """A delta that would have been applied, but nothing of it was written."""
    return replace(
        planned,
        status=DeltaStatus.ERROR,
        action=None,
        is_already_applied=False,
        diagnosis=Diagnosis(code, values={"reason": message}),
        provider_errors=provider_errors,
    )


def already_known(delta: Delta, layer: Layer, known: KnownDelta) -> PlannedDelta:
    """A delta that the ledger has, with the same content."""
    return PlannedDelta(
        delta,
        DeltaStatus.APPLIED,
        layer,
        key=known.key,
        is_already_applied=True,
        is_known=True,
    )
