"""Which deltas of a dry run seem to mean another feature than their key leads to.

Asked for are patches and deletes whose feature is absent and was never seen, whose key
is missing or no key of the layer, and whose create was left to a server. Those whose
key leads to a feature are asked for too: after a layer was numbered anew it is another
feature, and nothing but what the delta recorded tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qfieldsync_cloud.core.deltas.intake import LeftDelta, LeftReason
from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode, WarningCode
from qfieldsync_cloud.core.sync.key_search import KeyQuestion
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.state import LocalFeature, local_feature
from qfieldsync_cloud.core.sync.status import DeltaStatus

_WITHOUT_FEATURE = (
    DiagnosisCode.KEY_MISSING,
    DiagnosisCode.KEY_INVALID,
    DiagnosisCode.KEY_UNCONFIRMED,
    DiagnosisCode.CREATE_NOT_APPLIED,
    # a memory layer, which is not decided on beside the main thread
    DiagnosisCode.CANCELLED,
)
_COMPARED = (ConflictKind.EDIT_EDIT, ConflictKind.DELETE_EDIT)


def left_creates(left: Iterable[LeftDelta]) -> Mapping[LocalFeature, str]:
    """Features whose create is no part of the run, with the key a server gave them.

    "" where nobody knows one.
    """
    found: dict[LocalFeature, str] = {}
    for item in left:
        if item.delta is None or item.delta.method is not DeltaMethod.CREATE:
            continue
        local = local_feature(item.delta)
        if local.is_named:
            is_made = item.reason is LeftReason.APPLIED
            found[local] = item.modified_pk if is_made else ""
    return found


def questions_of(
    planned: Iterable[PlannedDelta], created_as: Mapping[LocalFeature, str]
) -> tuple[KeyQuestion, ...]:
    """The deltas whose feature should be looked for.

    Args:
        planned: what a dry run decided on what was taken up, in its order.
        created_as: what `left_creates` gives.
    """
    made: set[LocalFeature] = set()
    questions: list[KeyQuestion] = []
    for item in planned:
        local = local_feature(item.delta)
        if item.delta.method is DeltaMethod.CREATE:
            made.add(local)
        elif local not in made:
            question = _question(item, created_as.get(local, ""))
            if question is not None:
                questions.append(question)
    return tuple(questions)


def _question(item: PlannedDelta, told: str) -> KeyQuestion | None:
    if item.diagnosis is not None and item.diagnosis.code in _WITHOUT_FEATURE:
        return KeyQuestion(item.delta, told_key=told)
    if any(warning.code is WarningCode.NEVER_SEEN for warning in item.warnings):
        return KeyQuestion(item.delta, told_key=told)
    is_compared = item.conflict is not None and item.conflict.kind in _COMPARED
    # also one that needs nothing to be written: perhaps another feature needs it
    is_found = item.status is DeltaStatus.APPLIED and item.before is not None
    if item.key is None or not (is_compared or is_found):
        return None
    return KeyQuestion(item.delta, item.key, told)
