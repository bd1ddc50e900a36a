"""The head of a report: how many changes, what became of them, is it safe to sync."""

from __future__ import annotations

from dataclasses import dataclass

from qfieldsync_cloud.core.reports.revert_sentences import (
    nothing_written_note,
    revert_headline,
)
from qfieldsync_cloud.core.reports.states import ALWAYS_COUNTED, ICONS, SETTLED
from qfieldsync_cloud.core.sync.report import Purpose, Report
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import translate


@dataclass(frozen=True)
class Overview:
    """What the head of a report says."""

    total: int
    counts: tuple[tuple[DeltaStatus, int], ...]
    """In the order of the report; statuses that nobody expects only when they occur."""
    already_applied: int
    overwritten: int
    """Applied although they were in conflict."""
    is_dry_run: bool
    is_settled: bool
    """Every change is."""
    purpose: Purpose = Purpose.APPLY
    left_elsewhere: str = ""
    """Other changes of the project that are not settled, in words."""

    @property
    def is_safe(self) -> bool:
        """Every change of the project is settled, as far as anybody looked."""
        return self.is_settled and not self.left_elsewhere

    @property
    def headline(self) -> str:
        """Whether the crew may sync on, in one sentence."""
        return _headline(self)

    @property
    def advice(self) -> str:
        """What to do about it; "" when nothing is."""
        if self.is_settled or self.purpose is not Purpose.APPLY:
            return ""
        return _advice()

    def notes_on(self, status: DeltaStatus) -> list[str]:
        """What belongs to a count: how many of them are special, and how."""
        notes: list[str] = []
        if status is DeltaStatus.APPLIED and self.already_applied:
            notes.append(_already_applied_note(self.already_applied, self.purpose))
        if status is DeltaStatus.APPLIED and self.overwritten:
            notes.append(_overwritten_note(self.overwritten))
        return notes


def overview_of(report: Report, left_elsewhere: str = "") -> Overview:
    """Count what a report holds.

    Args:
        report: on some changes of a project.
        left_elsewhere: see `Overview`.
    """
    counts = report.counts
    return Overview(
        total=len(report.deltas),
        counts=tuple(
            (status, counts[status])
            for status in ICONS
            if counts[status] or status in ALWAYS_COUNTED
        ),
        already_applied=report.already_applied_count,
        overwritten=sum(
            delta.conflict is not None and delta.status is DeltaStatus.APPLIED
            for delta in report.deltas
        ),
        is_dry_run=report.is_dry_run,
        is_settled=all(
            count == 0 or status in SETTLED for status, count in counts.items()
        ),
        purpose=report.purpose,
        left_elsewhere=left_elsewhere,
    )


def changes_text(count: int) -> str:
    """A number of changes."""
    if count == 1:
        return translate("Reports", "1 change")
    return translate("Reports", "{count} changes").format(count=count)


# sentences read easier without a line for each of their brackets
# fmt: off
def preview_note() -> str:
    """What a dry run is."""
    return translate("Reports", "This is a preview: nothing has been written yet.")


def _already_applied_note(count: int, purpose: Purpose = Purpose.APPLY) -> str:
    """How many of the applied changes needed nothing to be written."""
    if purpose is not Purpose.APPLY:
        return nothing_written_note(count)
    return translate("Reports", "{count} already before").format(count=count)


def _overwritten_note(count: int) -> str:
    """How many of the applied changes were in conflict first."""
    return translate("Reports", "{count} after a conflict").format(count=count)


def _headline(overview: Overview) -> str:
    total = overview.total
    left = sum(count for status, count in overview.counts if status not in SETTLED)
    if overview.purpose is not Purpose.APPLY:
        return revert_headline(
            overview.purpose, total=total, left=left, is_dry_run=overview.is_dry_run
        )
    if total == 0:
        return translate("Reports", "Nothing to do: the file holds no changes.")
    if overview.is_settled and overview.left_elsewhere:
        text = translate("Reports", "Not safe to sync yet: these changes are settled "
                                    "({count}), but others of the project are not: "
                                    "{left}.")
        return text.format(count=total, left=overview.left_elsewhere)
    if overview.is_safe and overview.is_dry_run:
        text = translate("Reports", "Ready: all changes can be applied ({count}).")
    elif overview.is_safe:
        text = translate("Reports", "Safe to sync: all changes are settled "
                                    "({count}).")
    elif overview.is_dry_run and total == 1:
        text = translate("Reports", "Not safe to sync yet: the change cannot be "
                                    "applied as it is.")
    elif overview.is_dry_run:
        text = translate("Reports", "Not safe to sync yet: {left} of {count} changes "
                                    "cannot be applied as they are.")
    elif total == 1:
        text = translate("Reports", "Not safe to sync yet: the change is not in the "
                                    "project.")
    else:
        text = translate("Reports", "Not safe to sync yet: {left} of {count} changes "
                                    "are not in the project.")
    return text.format(left=left, count=total)


def _advice() -> str:
    return translate("Reports", "Keep the file with these changes until all are "
                                "settled: it may be the only copy of this work.")
# fmt: on
