"""What a report of a revert says: changes taken back, or applied again after that.

Both are about what became of a feature since the change, not about two crews.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.reports.phrases import Variants, fill
from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.core.sync.report import DeltaReport, Purpose
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import translate

_Sentences = Mapping[DeltaMethod, Callable[[], str]]


def revert_sentence(
    delta: DeltaReport, words: Mapping[str, str], *, is_dry_run: bool
) -> str | None:
    """What became of a change that was to be taken back, or applied again.

    Args:
        delta: of a report whose purpose is one of the two.
        words: layer, feature, fields, and why, as far as they are known.
        is_dry_run: say what would become of it.

    Returns:
        None where nothing else is to be said than of a change that is applied.
    """
    is_again = delta.purpose is Purpose.APPLY_AGAIN
    if delta.status is DeltaStatus.CONFLICT and delta.conflict is not None:
        variants = _CONFLICTS.get(delta.conflict.kind)
        return fill(variants(), words) if variants is not None else None
    if delta.status is DeltaStatus.NOT_APPLIED:
        return fill(_not_done(is_again=is_again), words)
    if delta.status is not DeltaStatus.APPLIED:
        return None
    if delta.is_already_applied:
        return fill((_nothing_to_do(is_again=is_again),), words)
    done = _done(delta.method, is_again=is_again, is_dry_run=is_dry_run)
    text = fill((done,), words)
    if delta.conflict is None:
        return text
    return fill(_settled(), {**words, "done": text})


def since_reason(kind: ConflictKind) -> str | None:
    """Why a feature is not as the change left it; None: as in any report."""
    return {
        ConflictKind.EDIT_EDIT: translate("Reports", "edited here since"),
        ConflictKind.EDIT_DELETE: translate("Reports", "no longer here"),
        ConflictKind.DELETE_EDIT: translate(
            "Reports", "to be deleted, but edited here since"
        ),
        ConflictKind.CREATE_CREATE: translate(
            "Reports", "to come back, but made here again since"
        ),
    }.get(kind)


# sentences read easier without a line for each of their brackets
# fmt: off
def revert_status_word(purpose: Purpose, *, is_dry_run: bool) -> str:
    """A word for what is done, that follows a number: "3 taken back"."""
    if purpose is Purpose.APPLY_AGAIN:
        if is_dry_run:
            return translate("Reports", "can be applied again")
        return translate("Reports", "applied again")
    if is_dry_run:
        return translate("Reports", "can be taken back")
    return translate("Reports", "taken back")


def revert_explanation(
    status: DeltaStatus, purpose: Purpose, *, is_dry_run: bool
) -> str | None:
    """What a status means, in one sentence; None: as in any report."""
    if status is DeltaStatus.CONFLICT:
        return translate("Reports", "These features are not as the change left them. "
                                    "Nothing was overwritten: you decide.")
    if status is DeltaStatus.NOT_APPLIED:
        return translate("Reports", "Something has to be put right first.")
    if status is not DeltaStatus.APPLIED or is_dry_run:
        return None
    if purpose is Purpose.APPLY_AGAIN:
        return translate("Reports", "What the crew recorded is in the project again.")
    return translate("Reports", "The project is as it was before these changes. The "
                                "same deltafile can apply them again.")


def revert_headline(
    purpose: Purpose, *, total: int, left: int, is_dry_run: bool
) -> str:
    """The outcome of the whole, in one sentence."""
    is_again = purpose is Purpose.APPLY_AGAIN
    if total == 0 and is_again:
        text = translate("Reports", "Nothing to do: no such change was taken back.")
    elif total == 0:
        text = translate("Reports", "Nothing to do: no such change is applied.")
    elif total == 1 and left:
        text = _one_left(is_again=is_again, is_dry_run=is_dry_run)
    elif is_dry_run and is_again:
        text = _by_left(left, translate("Reports", "Ready: all changes can be applied "
                                                   "again ({count})."),
                        translate("Reports", "{left} of {count} changes cannot be "
                                             "applied again as they are."))
    elif is_dry_run:
        text = _by_left(left, translate("Reports", "Ready: all changes can be taken "
                                                   "back ({count})."),
                        translate("Reports", "{left} of {count} changes cannot be "
                                             "taken back as they are."))
    elif is_again:
        text = _by_left(left, translate("Reports", "All changes are applied again "
                                                   "({count})."),
                        translate("Reports", "{left} of {count} changes are not in "
                                             "the project again."))
    else:
        text = _by_left(left, translate("Reports", "All changes are taken back "
                                                   "({count})."),
                        translate("Reports", "{left} of {count} changes are still in "
                                             "the project."))
    return text.format(count=total, left=left)


def _one_left(*, is_again: bool, is_dry_run: bool) -> str:
    if is_dry_run and is_again:
        return translate("Reports", "The change cannot be applied again as it is.")
    if is_dry_run:
        return translate("Reports", "The change cannot be taken back as it is.")
    if is_again:
        return translate("Reports", "The change is not in the project again.")
    return translate("Reports", "The change is still in the project.")


def nothing_written_note(count: int) -> str:
    """For how many of the changes nothing had to be written."""
    return translate("Reports", "{count} without anything to write").format(count=count)


_REVERTED: _Sentences = {
    DeltaMethod.CREATE: lambda: translate(
        "Reports", "Taken back: {feature} in {layer}, created in the field, was "
                   "deleted."
    ),
    DeltaMethod.PATCH: lambda: translate(
        "Reports", "Taken back: {feature} in {layer} is as it was before the change."
    ),
    DeltaMethod.DELETE: lambda: translate(
        "Reports", "Taken back: {feature} in {layer}, deleted in the field, is here "
                   "again."
    ),
}
_TO_BE_REVERTED: _Sentences = {
    DeltaMethod.CREATE: lambda: translate(
        "Reports", "Would be taken back: {feature} in {layer}, created in the field, "
                   "would be deleted."
    ),
    DeltaMethod.PATCH: lambda: translate(
        "Reports", "Would be taken back: {feature} in {layer} would be as it was "
                   "before the change."
    ),
    DeltaMethod.DELETE: lambda: translate(
        "Reports", "Would be taken back: {feature} in {layer}, deleted in the field, "
                   "would be here again."
    ),
}
_AGAIN: _Sentences = {
    DeltaMethod.CREATE: lambda: translate(
        "Reports", "Applied again: {feature} in {layer} was created."
    ),
    DeltaMethod.PATCH: lambda: translate(
        "Reports", "Applied again: {feature} in {layer} was changed."
    ),
    DeltaMethod.DELETE: lambda: translate(
        "Reports", "Applied again: {feature} in {layer} was deleted."
    ),
}
_TO_BE_AGAIN: _Sentences = {
    DeltaMethod.CREATE: lambda: translate(
        "Reports", "Would be applied again: {feature} in {layer} would be created."
    ),
    DeltaMethod.PATCH: lambda: translate(
        "Reports", "Would be applied again: {feature} in {layer} would be changed."
    ),
    DeltaMethod.DELETE: lambda: translate(
        "Reports", "Would be applied again: {feature} in {layer} would be deleted."
    ),
}
_CONFLICTS: Mapping[ConflictKind, Callable[[], Variants]] = {
    ConflictKind.EDIT_EDIT: lambda: (
        translate("Reports", "Conflict: {feature} in {layer} was edited here since: "
                             "{fields}."),
        translate("Reports", "Conflict: {feature} in {layer} was edited here since."),
    ),
    ConflictKind.EDIT_DELETE: lambda: (
        translate("Reports", "Conflict: {feature} is no longer in {layer}."),
    ),
    ConflictKind.DELETE_EDIT: lambda: (
        translate("Reports", "Conflict: {feature} in {layer} would be deleted, but was "
                             "edited here since: {fields}."),
        translate("Reports", "Conflict: {feature} in {layer} would be deleted, but was "
                             "edited here since."),
    ),
    ConflictKind.CREATE_CREATE: lambda: (
        translate("Reports", "Conflict: {feature} would come back to {layer}, but was "
                             "made here again since, and the two differ: {fields}."),
        translate("Reports", "Conflict: {feature} would come back to {layer}, but was "
                             "made here again since, and the two differ."),
    ),
}


def _not_done(*, is_again: bool) -> Variants:
    if is_again:
        return (
            translate("Reports", "Not applied again: {why}"),
            translate("Reports", "Not applied again: the change of {feature} in "
                                 "{layer}."),
        )
    return (
        translate("Reports", "Not taken back: {why}"),
        translate("Reports", "Not taken back: the change of {feature} in {layer}."),
    )


def _nothing_to_do(*, is_again: bool) -> str:
    if is_again:
        return translate("Reports", "Applied again, and nothing had to be written for "
                                    "{feature} in {layer}.")
    return translate("Reports", "Taken back, and nothing had to be written for "
                                "{feature} in {layer}.")


def _settled() -> Variants:
    return (
        translate("Reports", "{done} It was edited here since ({fields}); the conflict "
                             "was settled."),
        translate("Reports", "{done} It was edited here since; the conflict was "
                             "settled."),
    )
# fmt: on


def _done(method: DeltaMethod, *, is_again: bool, is_dry_run: bool) -> str:
    sentences = {
        (False, False): _REVERTED,
        (False, True): _TO_BE_REVERTED,
        (True, False): _AGAIN,
        (True, True): _TO_BE_AGAIN,
    }[(is_again, is_dry_run)]
    return sentences[method]()


def _by_left(left: int, all_done: str, some_left: str) -> str:
    return some_left if left else all_done
