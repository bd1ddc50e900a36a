"""What became of a change, in one sentence: the `last_feedback.msg` of the report."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.reports.diagnosis_sentences import diagnosis_sentence
from qfieldsync_cloud.core.reports.geometries import change_text
from qfieldsync_cloud.core.reports.phrases import (
    Variants,
    field_text,
    fill,
    names_text,
    plain_text,
)
from qfieldsync_cloud.core.reports.revert_sentences import revert_sentence
from qfieldsync_cloud.core.sync.conflict import ConflictKind, FieldConflict
from qfieldsync_cloud.core.sync.report import DeltaReport, Purpose
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import translate

_SETTLED_AS = {
    ConflictKind.EDIT_DELETE: DeltaMethod.CREATE,
    ConflictKind.CREATE_CREATE: DeltaMethod.PATCH,
}
"""What is done with a feature that is gone, or already there."""


def outcome_sentence(delta: DeltaReport) -> str:
    """What became of a change, after an apply."""
    return _sentence(delta, _DONE)


def preview_sentence(delta: DeltaReport, name: str = "") -> str:
    """What would become of a change, after a dry run: nothing was written.

    Args:
        delta: as the dry run tells of it.
        name: of its feature, as the layer displays it; "" calls it by its key.
    """
    return _sentence(delta, _PLANNED, name)


def layer_text(delta: DeltaReport) -> str:
    """The name of a change's layer, or what there is instead."""
    name = plain_text(delta.layer_name) or plain_text(delta.layer_id)
    return name or translate("Reports", "an unnamed layer")


def key_of(delta: DeltaReport) -> str:
    """The key of a change's feature, for people; "" when there is none."""
    if delta.modified_pk:
        return plain_text(delta.modified_pk)
    # what a conflict is about was found by more than the key that the delta names
    found = delta.diagnosis.values.get("key") if delta.diagnosis is not None else None
    return plain_text(found or delta.source_pk or "")


def _sentence(
    delta: DeltaReport,
    done: Mapping[DeltaMethod, Callable[[], str]],
    name: str = "",
) -> str:
    words = _words(delta)
    if name:
        words["feature"] = f'"{plain_text(name)}"'
    conflict = delta.conflict
    if delta.diagnosis is not None:
        words["why"] = diagnosis_sentence(delta.diagnosis)
    if delta.purpose is not Purpose.APPLY:
        text = revert_sentence(delta, words, is_dry_run=done is _PLANNED)
        if text is not None:
            return text
    if delta.status is DeltaStatus.APPLIED and not delta.is_already_applied:
        if conflict is None:
            return fill((done[delta.method](),), words)
        method = _SETTLED_AS.get(conflict.kind, delta.method)
        words["done"] = fill((done[method](),), words)
        return fill(_settled(conflict.kind), words)
    if delta.status is DeltaStatus.CONFLICT and conflict is not None:
        return fill(_CONFLICTS[conflict.kind](), words)
    if delta.status is DeltaStatus.APPLIED:
        return fill(_already_applied(), words)
    return fill(_NOT_DONE[delta.status](), words)


def _words(delta: DeltaReport) -> dict[str, str]:
    key = key_of(delta)
    words = {
        "layer": layer_text(delta),
        "feature": translate("Reports", "feature {key}").format(key=key)
        if key
        else translate("Reports", "a feature"),
    }
    if delta.conflict is not None and delta.conflict.fields:
        words["fields"] = names_text(map(_field_in_conflict, delta.conflict.fields))
    return words


def _field_in_conflict(item: FieldConflict) -> str:
    name = field_text(item.field, is_geometry=item.is_geometry)
    return name if item.change is None else f"{name} ({change_text(item.change)})"


# sentences read easier without a line for each of their brackets
# fmt: off
_DONE: Mapping[DeltaMethod, Callable[[], str]] = {
    DeltaMethod.CREATE: lambda: translate("Reports", "Created {feature} in {layer}."),
    DeltaMethod.PATCH: lambda: translate("Reports", "Changed {feature} in {layer}."),
    DeltaMethod.DELETE: lambda: translate("Reports", "Deleted {feature} in {layer}."),
}

_PLANNED: Mapping[DeltaMethod, Callable[[], str]] = {
    DeltaMethod.CREATE: lambda: translate(
        "Reports", "Would create {feature} in {layer}."
    ),
    DeltaMethod.PATCH: lambda: translate(
        "Reports", "Would change {feature} in {layer}."
    ),
    DeltaMethod.DELETE: lambda: translate(
        "Reports", "Would delete {feature} in {layer}."
    ),
}

_CONFLICTS: Mapping[ConflictKind, Callable[[], Variants]] = {
    ConflictKind.EDIT_EDIT: lambda: (
        translate("Reports", "Conflict: {feature} in {layer} was changed here as well "
                             "as in the field: {fields}."),
        translate("Reports", "Conflict: {feature} in {layer} was changed here as well "
                             "as in the field."),
    ),
    ConflictKind.EDIT_DELETE: lambda: (
        translate("Reports", "Conflict: {feature} was changed in the field, but is no "
                             "longer in {layer}: {fields}."),
        translate("Reports", "Conflict: {feature} was changed in the field, but is no "
                             "longer in {layer}."),
    ),
    ConflictKind.DELETE_EDIT: lambda: (
        translate("Reports", "Conflict: {feature} in {layer} was deleted in the field, "
                             "but changed here: {fields}."),
        translate("Reports", "Conflict: {feature} in {layer} was deleted in the field, "
                             "but changed here."),
    ),
    ConflictKind.CREATE_CREATE: lambda: (
        translate("Reports", "Conflict: {feature} was made in {layer} as well as in "
                             "the field, and the two differ: {fields}."),
        translate("Reports", "Conflict: {feature} was made in {layer} as well as in "
                             "the field, and the two differ."),
    ),
    ConflictKind.UNSAVED_EDIT: lambda: (
        translate("Reports", "Conflict: {feature} in {layer} is being edited in QGIS "
                             "and not saved, while the change is about {fields}."),
        translate("Reports", "Conflict: {feature} in {layer} is being edited in QGIS "
                             "and not saved."),
    ),
}

_NOT_DONE: Mapping[DeltaStatus, Callable[[], Variants]] = {
    DeltaStatus.PENDING: lambda: (
        translate("Reports", "Waiting: the change of {feature} in {layer} has not been "
                             "applied yet."),
    ),
    DeltaStatus.BUSY: lambda: (
        translate("Reports", "The change of {feature} in {layer} is being applied."),
    ),
    DeltaStatus.CONFLICT: lambda: (
        translate("Reports", "Conflict: {why}"),
        translate("Reports", "Conflict over {feature} in {layer}."),
    ),
    DeltaStatus.NOT_APPLIED: lambda: (
        translate("Reports", "Not applied: {why}"),
        translate("Reports", "Not applied: the change of {feature} in {layer}."),
    ),
    DeltaStatus.ERROR: lambda: (
        translate("Reports", "Error, nothing was written: {why}"),
        translate("Reports", "Error, nothing was written to {feature} in {layer}."),
    ),
    DeltaStatus.IGNORED: lambda: (
        translate("Reports", "Set aside: {feature} in {layer} stays as it is here."),
    ),
    DeltaStatus.UNPERMITTED: lambda: (
        translate("Reports", "Not permitted: whoever made the change may not change "
                             "{feature} in {layer}."),
    ),
}


def _settled(kind: ConflictKind) -> Variants:
    if kind is ConflictKind.EDIT_DELETE:
        return (
            translate("Reports", "{done} It was no longer here; the conflict was "
                                 "settled."),
        )
    if kind is ConflictKind.CREATE_CREATE:
        return (
            translate("Reports", "{done} It was made here too ({fields}); the conflict "
                                 "was settled."),
            translate("Reports", "{done} It was made here too; the conflict was "
                                 "settled."),
        )
    return (
        translate("Reports", "{done} It was changed here too ({fields}); the conflict "
                             "was settled."),
        translate("Reports", "{done} It was changed here too; the conflict was "
                             "settled."),
    )


def _already_applied() -> Variants:
    return (
        translate("Reports", "Already applied: nothing had to be written for {feature} "
                             "in {layer}."),
    )
# fmt: on
