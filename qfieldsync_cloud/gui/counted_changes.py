"""What became of how many changes, in whole sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Union

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.sync.report import Purpose
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import translate

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
Counts = Union[Mapping[ServerStatus, int], Mapping[DeltaStatus, int]]


def applied_sentences(counts: Counts) -> str:
    """What came of applying: `3 changes were applied. 1 change is in conflict.`"""
    return " ".join(
        applied_sentence(status, count) for status, count in _ordered(counts)
    )


def taken_back_sentences(counts: Counts, purpose: Purpose) -> str:
    """What came of taking back, or of applying again what had been taken back."""
    by_status = dict(_ordered(counts))
    done = by_status.pop(DeltaStatus.APPLIED, 0)
    left = sum(by_status.values())
    is_again = purpose is Purpose.APPLY_AGAIN
    told = []
    if done:
        told.append(_again_text(done) if is_again else _back_text(done))
    if left:
        told.append(_not_again_text(left) if is_again else _not_back_text(left))
    return " ".join(told)


def known_text(count: int) -> str:
    """How many changes were there already; "" for none."""
    if not count:
        return ""
    if count == 1:
        return translate("Gui", "1 change was known already.")
    return translate("Gui", "{count} changes were known already.").format(count=count)


# sentences read easier without a line for each of their brackets
# fmt: off
def applied_sentence(status: DeltaStatus, count: int) -> str:
    """What became of so many changes that were to be applied."""
    one, many = {
        DeltaStatus.APPLIED: (
            translate("Gui", "1 change was applied."),
            translate("Gui", "{count} changes were applied."),
        ),
        DeltaStatus.CONFLICT: (
            translate("Gui", "1 change is in conflict."),
            translate("Gui", "{count} changes are in conflict."),
        ),
        DeltaStatus.NOT_APPLIED: (
            translate("Gui", "1 change was refused."),
            translate("Gui", "{count} changes were refused."),
        ),
        DeltaStatus.ERROR: (
            translate("Gui", "1 change failed."),
            translate("Gui", "{count} changes failed."),
        ),
        DeltaStatus.UNPERMITTED: (
            translate("Gui", "1 change is not permitted."),
            translate("Gui", "{count} changes are not permitted."),
        ),
        DeltaStatus.PENDING: (
            translate("Gui", "1 change waits."),
            translate("Gui", "{count} changes wait."),
        ),
        DeltaStatus.BUSY: (
            translate("Gui", "1 change is being applied."),
            translate("Gui", "{count} changes are being applied."),
        ),
        DeltaStatus.IGNORED: (
            translate("Gui", "1 change was set aside."),
            translate("Gui", "{count} changes were set aside."),
        ),
    }[status]
    return one if count == 1 else many.format(count=count)


def _back_text(count: int) -> str:
    if count == 1:
        return translate("Gui", "1 change was taken back.")
    return translate("Gui", "{count} changes were taken back.").format(count=count)


def _not_back_text(count: int) -> str:
    if count == 1:
        return translate("Gui", "1 change was not taken back.")
    return translate("Gui", "{count} changes were not taken back.").format(count=count)


def _again_text(count: int) -> str:
    if count == 1:
        return translate("Gui", "1 change was applied again.")
    return translate("Gui", "{count} changes were applied again.").format(count=count)


def _not_again_text(count: int) -> str:
    if count == 1:
        return translate("Gui", "1 change was not applied again.")
    text = translate("Gui", "{count} changes were not applied again.")
    return text.format(count=count)
# fmt: on


def _ordered(counts: Counts) -> Iterator[tuple[DeltaStatus, int]]:
    by_word = {status.value: count for status, count in counts.items()}
    for status in _ORDER:
        count = by_word.get(status.value, 0)
        if count:
            yield status, count
