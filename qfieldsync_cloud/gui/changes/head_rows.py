"""The head of a deltafile in the table: what people read of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import Qt

from qfieldsync_cloud.core.changes.deltafiles import DeltafileSummary
from qfieldsync_cloud.core.changes.filters import ChangeColumn
from qfieldsync_cloud.core.changes.safety import STATUSES, change_status_word
from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.changes.labels import ChangeLabels
from qfieldsync_cloud.gui.words import exact_moment_text, moment_text


@dataclass(frozen=True)
class HeadRow:
    """A deltafile as a row above its changes."""

    summary: DeltafileSummary
    passed_count: int
    """Its changes that the filter lets through."""
    is_folded: bool
    labels: ChangeLabels

    @property
    def who(self) -> str:
        """Whose changes they are; mostly one device's."""
        names = {self.labels.who_text(traits) for traits in self.summary.traits}
        return ", ".join(sorted(names, key=str.lower))

    @property
    def short_title(self) -> str:
        """Whose it is, and when it came: for where there is little room."""
        return f"{self.who}, {moment_text(self.summary.created_at)}"

    @property
    def title(self) -> str:
        """What it is called: nobody keeps the name of the file."""
        text = translate("Gui", "Deltafile of {who}, {when}")
        return text.format(who=self.who, when=moment_text(self.summary.created_at))

    @property
    def count_text(self) -> str:
        """How many changes it has, and how many of them are shown."""
        total = self.summary.count
        if self.passed_count == total:
            return changes_text(total)
        text = translate("Gui", "{count} of {total} changes")
        return text.format(count=self.passed_count, total=total)

    @property
    def statuses(self) -> Iterator[tuple[ChangeStatus, str, str]]:
        """Where its changes stand: each status, how many, and a word."""
        counts = self.summary.counts
        for status in STATUSES:
            if counts.get(status):
                yield status, str(counts[status]), change_status_word(status)


def head_data(head: HeadRow, column: int, role: int) -> Any:
    """What a model tells of a head; its texts are those of the first column."""
    if role == Qt.ItemDataRole.ToolTipRole:
        return _tip(head)
    if role == Qt.ItemDataRole.DisplayRole and column == ChangeColumn.STATUS:
        told = (f"{count} {word}" for _status, count, word in head.statuses)
        return ", ".join((head.title, head.count_text, *told))
    return None


def _tip(head: HeadRow) -> str:
    lines = [head.title, head.count_text]
    lines += [f"{count} {word}" for _status, count, word in head.statuses]
    lines.append(exact_moment_text(head.summary.created_at))
    id_text = translate("Gui", "Deltafile {id}")
    return "\n".join((*lines, id_text.format(id=head.summary.id)))
