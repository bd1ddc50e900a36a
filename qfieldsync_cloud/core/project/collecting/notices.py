"""What the analyst should know of a package that came back, beside its edits.

A notice is a value: collecting went on. What cannot go on is a `CollectingError`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from qfieldsync_cloud.core.translation import translate


class Severity(str, Enum):
    """How much a notice matters."""

    ERROR = "error"
    """Edits may be missing from the deltafile."""
    WARNING = "warning"
    HINT = "hint"


class NoticeCode(str, Enum):
    """What a notice is about."""

    OLDER_PACKAGE = "older_package"
    COLLECTED_BEFORE = "collected_before"
    DEVICE_DOUBTFUL = "device_doubtful"
    OLDER_COPY = "older_copy"
    WAL_READ = "wal_read"
    WAL_MISSING = "wal_missing"
    FILE_MISSING = "file_missing"
    FILE_DAMAGED = "file_damaged"
    TABLE_MISSING = "table_missing"
    TABLE_ADDED = "table_added"
    FIELDS_ADDED = "fields_added"
    FIELDS_MISSING = "fields_missing"
    FIELDS_RETYPED = "fields_retyped"
    PROJECT_CHANGED = "project_changed"
    LAYER_WITHOUT_KEY = "layer_without_key"
    ROWS_WITHOUT_KEY = "rows_without_key"
    KEY_CHANGED = "key_changed"
    LAYER_EMPTIED = "layer_emptied"
    VALUES_NOT_CARRIED = "values_not_carried"
    ATTACHMENT_CONFLICT = "attachment_conflict"
    ATTACHMENT_FAILED = "attachment_failed"
    ATTACHMENTS_MISSING = "attachments_missing"

    @property
    def severity(self) -> Severity:
        return _SEVERITIES.get(self, Severity.WARNING)


_SEVERITIES: Mapping[NoticeCode, Severity] = {
    NoticeCode.COLLECTED_BEFORE: Severity.HINT,
    NoticeCode.WAL_READ: Severity.HINT,
    NoticeCode.TABLE_ADDED: Severity.HINT,
    NoticeCode.FILE_MISSING: Severity.ERROR,
    NoticeCode.FILE_DAMAGED: Severity.ERROR,
    NoticeCode.TABLE_MISSING: Severity.ERROR,
    NoticeCode.FIELDS_MISSING: Severity.ERROR,
    NoticeCode.LAYER_WITHOUT_KEY: Severity.ERROR,
    NoticeCode.ROWS_WITHOUT_KEY: Severity.ERROR,
    NoticeCode.VALUES_NOT_CARRIED: Severity.ERROR,
    NoticeCode.ATTACHMENT_FAILED: Severity.ERROR,
}


@dataclass(frozen=True)
class Notice:
    """Something that the analyst should know."""

    code: NoticeCode
    place: str = ""
    """A layer's name or a path in the package."""
    values: Mapping[str, object] = field(default_factory=dict)
    """What the sentence names."""

    @property
    def severity(self) -> Severity:
        return self.code.severity

    @property
    def sentence(self) -> str:
        """What is the matter and what to do, for people."""
        return _SENTENCES[self.code]().format(place=self.place, **self.values)


# sentences read easier without a line for each of their brackets
# fmt: off
_SENTENCES: Mapping[NoticeCode, Callable[[], str]] = {
    NoticeCode.OLDER_PACKAGE: lambda: translate(
        "Collecting", "This package was made {packaged_at}; the latest of the project "
                      "was made {latest_at}. Its edits are older than what the office "
                      "sent out since: more of them may be in conflict. Give the "
                      "device the latest package."),
    NoticeCode.COLLECTED_BEFORE: lambda: translate(
        "Collecting", "The folder is as it was when it was collected on "
                      "{collected_at}: nothing is new."),
    NoticeCode.DEVICE_DOUBTFUL: lambda: translate(
        "Collecting", "Nothing of what was collected from {place} before is in this "
                      "folder any more. If it comes from another device, or is an "
                      "older copy, do not apply the deltafile: it would take back the "
                      "earlier edits."),
    NoticeCode.OLDER_COPY: lambda: translate(
        "Collecting", "All that differs from what was collected from {place} before is "
                      "that edits are gone. If this folder is an older copy, do not "
                      "apply the deltafile: it would take those edits back."),
    NoticeCode.WAL_READ: lambda: translate(
        "Collecting", "{place} was copied while it was open: the edits in its -wal "
                      "file were read too. Close QField before you copy."),
    NoticeCode.WAL_MISSING: lambda: translate(
        "Collecting", "{place} was copied while it was open, and without its -wal "
                      "file: the latest edits may be missing. Close the project in "
                      "QField and copy the folder again."),
    NoticeCode.FILE_MISSING: lambda: translate(
        "Collecting", "{place} is not in the folder, so nothing was collected from it. "
                      "Copy the whole folder from the device again."),
    NoticeCode.FILE_DAMAGED: lambda: translate(
        "Collecting", "{place} is damaged ({reason}), so nothing was collected from "
                      "it. Copy it from the device again."),
    NoticeCode.TABLE_MISSING: lambda: translate(
        "Collecting", "The table of layer {place} is not in {path} any more. Nothing "
                      "was collected from this file: a table that is gone is no "
                      "deletion of its features. Copy it from the device again."),
    NoticeCode.TABLE_ADDED: lambda: translate(
        "Collecting", "{place} holds tables that the package did not have: {names}. "
                      "They were left alone."),
    NoticeCode.FIELDS_ADDED: lambda: translate(
        "Collecting", "Layer {place} has fields on the device that the package did not "
                      "have: {names}. Their values were left out."),
    NoticeCode.FIELDS_MISSING: lambda: translate(
        "Collecting", "Layer {place} lost fields on the device: {names}. They were not "
                      "compared."),
    NoticeCode.FIELDS_RETYPED: lambda: translate(
        "Collecting", "Fields of layer {place} have another type on the device than in "
                      "the package: {names}. They were compared by value."),
    NoticeCode.PROJECT_CHANGED: lambda: translate(
        "Collecting", "The project file was changed on the device (layers: {names}). "
                      "The layers were compared as they were packaged."),
    NoticeCode.LAYER_WITHOUT_KEY: lambda: translate(
        "Collecting", "Layer {place} was changed, but has no key by which its features "
                      "could be found in the source. Nothing was collected from it."),
    NoticeCode.ROWS_WITHOUT_KEY: lambda: translate(
        "Collecting", "Layer {place}: features whose key is empty or occurs twice: "
                      "{count}. New ones were collected; changes and deletions among "
                      "them cannot be told."),
    NoticeCode.KEY_CHANGED: lambda: translate(
        "Collecting", "Layer {place}: features with another key than before: "
                      "{count}. Each was collected as one that was deleted and one "
                      "that was made."),
    NoticeCode.LAYER_EMPTIED: lambda: translate(
        "Collecting", "Every feature of layer {place} was deleted ({count}). Make sure "
                      "that this was meant before you apply the deltafile."),
    NoticeCode.VALUES_NOT_CARRIED: lambda: translate(
        "Collecting", "Layer {place}: changed values of the fields {names}, whose "
                      "type no deltafile can carry: {count}. Copy them by hand from "
                      "the folder that came back."),
    NoticeCode.ATTACHMENT_CONFLICT: lambda: translate(
        "Collecting", "{place} is another file in the project than on the device. "
                      "Neither was touched: compare them, and copy the one from the "
                      "folder that came back if it is the right one."),
    NoticeCode.ATTACHMENT_FAILED: lambda: translate(
        "Collecting", "{place} was not copied into the project: {reason}"),
    NoticeCode.ATTACHMENTS_MISSING: lambda: translate(
        "Collecting", "Layer {place} names files that are neither on the device nor "
                      "in the project: {count}, {path} for instance."),
}
# fmt: on
