"""Counts of changes in sentences."""

from __future__ import annotations

from collections.abc import Mapping

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.core.reports.states import status_word
from qfieldsync_cloud.core.sync.report import Purpose
from qfieldsync_cloud.core.sync.status import DeltaStatus

_ORDER = (
    DeltaStatus.APPLIED,
    DeltaStatus.CONFLICT,
    DeltaStatus.NOT_APPLIED,
    DeltaStatus.ERROR,
    DeltaStatus.UNPERMITTED,
    DeltaStatus.PENDING,
    DeltaStatus.BUSY,
    DeltaStatus.IGNORED,
)


def counts_sentence(
    counts: Mapping[ServerStatus, int] | Mapping[DeltaStatus, int],
    *,
    is_dry_run: bool = False,
    purpose: Purpose = Purpose.APPLY,
) -> str:
    """What became of changes: `3 changes applied, 1 in conflict`; "" for none."""
    by_word = {status.value: count for status, count in counts.items()}
    parts: list[str] = []
    for status in _ORDER:
        count = by_word.get(status.value, 0)
        if count:
            word = status_word(status, is_dry_run=is_dry_run, purpose=purpose)
            number = str(count) if parts else changes_text(count)
            parts.append(f"{number} {word}")
    return ", ".join(parts)
