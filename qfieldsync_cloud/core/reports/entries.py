"""The lines that every form of a report shows: one per field in conflict, one per
refusal, and the warnings by kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qfieldsync_cloud.core.deltas.model import ABSENT, DeltaMethod
from qfieldsync_cloud.core.reports.geometries import change_text, geometry_text
from qfieldsync_cloud.core.reports.outcome_sentences import key_of, layer_text
from qfieldsync_cloud.core.reports.phrases import (
    MAX_LENGTH,
    plain_text,
    plain_value_text,
    without_common_start,
)
from qfieldsync_cloud.core.reports.revert_sentences import since_reason
from qfieldsync_cloud.core.reports.warning_sentences import warning_sentence
from qfieldsync_cloud.core.sync.conflict import Conflict, ConflictKind, FieldConflict
from qfieldsync_cloud.core.sync.diagnosis import DeltaWarning, WarningCode
from qfieldsync_cloud.core.sync.report import DeltaReport, Purpose, Report
from qfieldsync_cloud.core.translation import translate

MAX_SENTENCES = 3
"""Of one kind of warning; when more differ in details, one sentence stands for all."""


@dataclass(frozen=True)
class Entry:
    """A change and its place in the file."""

    number: int
    """Counted from 1, in the order of the file."""
    delta: DeltaReport

    @property
    def layer(self) -> str:
        """The layer's name, for people."""
        return layer_text(self.delta)

    @property
    def name(self) -> str:
        """The feature's key, or what tells the change apart where there is none."""
        if key := key_of(self.delta):
            return key
        text = (
            translate("Reports", "(new, change {number})")
            if self.delta.method is DeltaMethod.CREATE
            else translate("Reports", "(change {number})")
        )
        return text.format(number=self.number)


@dataclass(frozen=True)
class Shown:
    """One side of a field: a value, or a word where there is none."""

    text: str
    is_value: bool = True
    change: str = ""
    """For a geometry: how far it is from the side on its left."""


@dataclass(frozen=True)
class Comparison:
    """One field in conflict: what it was, is here, and is in the field."""

    field: str
    before: Shown
    here: Shown
    from_field: Shown


@dataclass(frozen=True)
class WarningGroup:
    """Warnings that say the same."""

    code: WarningCode
    sentence: str
    """In general, when there are many of the kind that differ in details."""
    entries: tuple[Entry, ...]


def numbered(report: Report) -> list[Entry]:
    """All changes of a report, with their places."""
    return [Entry(number, delta) for number, delta in enumerate(report.deltas, 1)]


def comparisons(
    delta: DeltaReport, *, length: int = MAX_LENGTH, is_quoted: bool = True
) -> list[Comparison]:
    """The fields of a change in conflict."""
    fields = delta.conflict.fields if delta.conflict is not None else ()
    return [_comparison(delta, item, length, is_quoted) for item in fields]


def conflict_reason(conflict: Conflict, purpose: Purpose = Purpose.APPLY) -> str:
    """Why the two sides do not agree, in a few words."""
    if purpose is not Purpose.APPLY and (reason := since_reason(conflict.kind)):
        return reason
    return {
        ConflictKind.EDIT_EDIT: translate("Reports", "changed here and in the field"),
        ConflictKind.EDIT_DELETE: translate(
            "Reports", "changed in the field, no longer here"
        ),
        ConflictKind.DELETE_EDIT: translate(
            "Reports", "deleted in the field, changed here"
        ),
        ConflictKind.CREATE_CREATE: translate("Reports", "made here and in the field"),
        ConflictKind.UNSAVED_EDIT: translate(
            "Reports", "being edited in QGIS, not saved"
        ),
    }[conflict.kind]


def field_label(name: str, *, is_geometry: bool) -> str:
    """The name of a field at the head of a line or in a column."""
    return translate("Reports", "geometry") if is_geometry else plain_text(name)


def warning_groups(entries: Iterable[Entry]) -> list[WarningGroup]:
    """The warnings by what they say, in the order in which their kinds first occur."""
    kinds: dict[WarningCode, dict[str, list[Entry]]] = {}
    for entry in entries:
        for warning in entry.delta.warnings:
            said = kinds.setdefault(warning.code, {})
            said.setdefault(warning_sentence(warning), []).append(entry)
    groups = []
    for code, said in kinds.items():
        if len(said) > MAX_SENTENCES:
            every = [entry for entries in said.values() for entry in entries]
            said = {warning_sentence(DeltaWarning(code)): every}
        groups += [WarningGroup(code, text, tuple(of)) for text, of in said.items()]
    return groups


def features_text(entries: Iterable[Entry], most: int) -> str:
    """Features by layer: "Trees 17, 18; Plots P-3"; each one once."""
    layers: dict[str, dict[str, None]] = {}
    for entry in entries:
        layers.setdefault(entry.layer, {})[entry.name] = None
    total = sum(map(len, layers.values()))
    texts, room = [], most
    for layer, features in layers.items():
        if room > 0:
            texts.append(f"{layer} {', '.join(list(features)[:room])}")
        room -= len(features)
    text = "; ".join(texts)
    if total <= most:
        return text
    return translate("Reports", "{names} and {count} more").format(
        names=text, count=total - most
    )


def _comparison(
    delta: DeltaReport, item: FieldConflict, length: int, is_quoted: bool
) -> Comparison:
    values = (item.old, item.current, item.new)
    texts = [value if isinstance(value, str) else "" for value in values]
    if not item.is_geometry:
        texts = without_common_start(texts, length)
    words = (_before_word(delta), _here_word(), _from_field_word(delta))
    sides = [
        Shown(word, is_value=False)
        if value is ABSENT
        else Shown(
            geometry_text(value)
            if item.is_geometry and isinstance(value, str)
            else plain_value_text(
                text if isinstance(value, str) else value,
                length=length,
                is_quoted=is_quoted,
            )
        )
        for value, text, word in zip(values, texts, words)
    ]
    before, here, from_field = sides
    if item.change is not None:
        change = change_text(item.change)
        # the change leads from here to the field where both are, else to here
        if isinstance(item.new, str) and isinstance(item.current, str):
            from_field = Shown(from_field.text, change=change)
        else:
            here = Shown(here.text, here.is_value, change)
    return Comparison(
        field_label(item.field, is_geometry=item.is_geometry),
        before,
        here,
        from_field,
    )


def _before_word(delta: DeltaReport) -> str:
    if _deed(delta) is DeltaMethod.CREATE:
        return translate("Reports", "not there")
    return translate("Reports", "not recorded")


def _here_word() -> str:
    return translate("Reports", "not there")


def _from_field_word(delta: DeltaReport) -> str:
    if _deed(delta) is DeltaMethod.DELETE:
        return translate("Reports", "deleted")
    return translate("Reports", "not changed")


def _deed(delta: DeltaReport) -> DeltaMethod:
    """What is done to the feature: taking back deletes what a create has made."""
    kind = delta.conflict.kind if delta.conflict is not None else None
    if kind is ConflictKind.CREATE_CREATE:
        return DeltaMethod.CREATE
    return DeltaMethod.DELETE if kind is ConflictKind.DELETE_EDIT else delta.method
