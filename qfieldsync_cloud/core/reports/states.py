"""How the status of a change is shown: an icon, a word, an explanation."""

from __future__ import annotations

from collections.abc import Mapping

from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.reports.revert_sentences import (
    revert_explanation,
    revert_status_word,
)
from qfieldsync_cloud.core.sync.report import Purpose
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import translate

ICONS: Mapping[DeltaStatus, str] = {
    DeltaStatus.APPLIED: "✓",
    DeltaStatus.CONFLICT: "⚠",
    DeltaStatus.NOT_APPLIED: "✗",
    DeltaStatus.ERROR: "!",
    DeltaStatus.UNPERMITTED: "⊘",
    DeltaStatus.PENDING: "…",
    DeltaStatus.BUSY: "▸",
    DeltaStatus.IGNORED: "–",
}
"""One character per status, in the order in which a report lists them."""

ALWAYS_COUNTED = frozenset(
    (
        DeltaStatus.APPLIED,
        DeltaStatus.CONFLICT,
        DeltaStatus.NOT_APPLIED,
        DeltaStatus.ERROR,
    )
)
"""Shown even when no change has the status: that there is none is worth knowing."""

SETTLED = frozenset((DeltaStatus.APPLIED, DeltaStatus.IGNORED))
"""Nothing is left to do."""


def status_word(
    status: DeltaStatus,
    *,
    is_dry_run: bool = False,
    purpose: Purpose = Purpose.APPLY,
) -> str:
    """A word for a status, that follows a number: "3 in conflict"."""
    if purpose is not Purpose.APPLY and status is DeltaStatus.APPLIED:
        return revert_status_word(purpose, is_dry_run=is_dry_run)
    if is_dry_run and status is DeltaStatus.APPLIED:
        return translate("Reports", "can be applied")
    return {
        DeltaStatus.PENDING: translate("Reports", "waiting"),
        DeltaStatus.BUSY: translate("Reports", "being applied"),
        DeltaStatus.APPLIED: translate("Reports", "applied"),
        DeltaStatus.CONFLICT: translate("Reports", "in conflict"),
        DeltaStatus.NOT_APPLIED: translate("Reports", "refused"),
        DeltaStatus.ERROR: translate("Reports", "failed"),
        DeltaStatus.IGNORED: translate("Reports", "set aside"),
        DeltaStatus.UNPERMITTED: translate("Reports", "not permitted"),
    }[status]


# sentences read easier without a line for each of their brackets
# fmt: off
def status_explanation(
    status: DeltaStatus,
    *,
    is_dry_run: bool = False,
    purpose: Purpose = Purpose.APPLY,
) -> str:
    """What a status means, in one sentence."""
    if purpose is not Purpose.APPLY:
        text = revert_explanation(status, purpose, is_dry_run=is_dry_run)
        if text is not None:
            return text
    if is_dry_run and status is DeltaStatus.APPLIED:
        return translate("Reports", "Nothing stands in the way of these.")
    return {
        DeltaStatus.PENDING: translate(
            "Reports", "Nobody has tried to apply these yet."
        ),
        DeltaStatus.BUSY: translate(
            "Reports", "These are being applied right now."
        ),
        DeltaStatus.APPLIED: translate(
            "Reports", "What the crew recorded is in the project."
        ),
        DeltaStatus.CONFLICT: translate(
            "Reports", "The same features were changed here meanwhile. Nothing was "
                       "overwritten: you decide."
        ),
        DeltaStatus.NOT_APPLIED: translate(
            "Reports", "These do not fit the project. Something has to be put right "
                       "before they can be applied."
        ),
        DeltaStatus.ERROR: translate(
            "Reports", "Nothing of these was written. Applying again may succeed."
        ),
        DeltaStatus.IGNORED: translate(
            "Reports", "These are not wanted: what is here stays."
        ),
        DeltaStatus.UNPERMITTED: translate(
            "Reports", "Whoever made these may not change the data."
        ),
    }[status]
# fmt: on


def method_word(method: DeltaMethod) -> str:
    """What the crew did with a feature."""
    return {
        DeltaMethod.CREATE: translate("Reports", "created"),
        DeltaMethod.PATCH: translate("Reports", "changed"),
        DeltaMethod.DELETE: translate("Reports", "deleted"),
    }[method]
