"""A report as plain text, for a terminal or a log.

Made for somebody who sees such a report for the first time: first what matters, then
one line for each thing that is left to do, with the reason and the remedy on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qfieldsync_cloud.core.reports.diagnosis_sentences import diagnosis_sentence
from qfieldsync_cloud.core.reports.entries import (
    Comparison,
    Entry,
    Shown,
    comparisons,
    conflict_reason,
    features_text,
    field_label,
    numbered,
    warning_groups,
)
from qfieldsync_cloud.core.reports.outcome_sentences import outcome_sentence
from qfieldsync_cloud.core.reports.overview import (
    Overview,
    changes_text,
    overview_of,
    preview_note,
)
from qfieldsync_cloud.core.reports.phrases import (
    MAX_REASON_LENGTH,
    cut,
    one_line,
    plain_text,
)
from qfieldsync_cloud.core.reports.remedy_sentences import remedy_sentence
from qfieldsync_cloud.core.reports.states import (
    ICONS,
    status_explanation,
    status_word,
)
from qfieldsync_cloud.core.sync.report import DeltaReport, Purpose, Report
from qfieldsync_cloud.core.sync.state import GEOMETRY
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import translate

MAX_LABEL_WIDTH = 36
"""Labels up to this width are padded, so that what follows them is aligned."""
MAX_FEATURES = 12
"""Features named after a warning."""

_LISTED = (
    DeltaStatus.CONFLICT,
    DeltaStatus.NOT_APPLIED,
    DeltaStatus.ERROR,
    DeltaStatus.UNPERMITTED,
    DeltaStatus.IGNORED,
)
"""Statuses whose changes are listed one by one; the others are only counted."""


def report_to_text(report: Report, *, title: str) -> str:
    """The report as lines of text, without a line break at its end."""
    return "\n".join(text_lines(report, title=title))


def text_lines(
    report: Report, *, title: str, left_elsewhere: str = ""
) -> Iterator[str]:
    """The same, line by line; see `Overview` for what is left elsewhere."""
    overview = overview_of(report, left_elsewhere)
    entries = numbered(report)
    title = one_line(title)
    yield title
    yield "=" * len(title)
    yield from _head(overview)
    for status in _LISTED:
        listed = [entry for entry in entries if entry.delta.status is status]
        if listed:
            yield from _section(status, listed)
    yield from _warnings(entries)


def _head(overview: Overview) -> Iterator[str]:
    yield overview.headline
    if overview.is_dry_run and overview.total:
        yield preview_note()
    if overview.total:
        yield ""
        yield f"{changes_text(overview.total)}:"
    width = len(str(overview.total))
    for status, count in overview.counts if overview.total else ():
        word = status_word(
            status, is_dry_run=overview.is_dry_run, purpose=overview.purpose
        )
        notes = overview.notes_on(status)
        note = f" ({'; '.join(notes)})" if notes else ""
        yield f"  {ICONS[status]} {count:>{width}} {word}{note}"
    if overview.advice:
        yield ""
        yield overview.advice


def _section(status: DeltaStatus, entries: Sequence[Entry]) -> Iterator[str]:
    word = status_word(status)
    yield ""
    yield f"{word[:1].upper()}{word[1:]} ({len(entries)})"
    yield status_explanation(status, purpose=entries[0].delta.purpose)
    lines = [line for entry in entries for line in _lines(entry)]
    widths = [len(label) for label, _ in lines if len(label) <= MAX_LABEL_WIDTH]
    width = max(widths, default=0)
    for label, said in lines:
        yield f"  {ICONS[status]} {label:<{width}}  {said}"


def _lines(entry: Entry) -> Iterator[tuple[str, str]]:
    """Label and text of every line about one change."""
    delta = entry.delta
    label = f"{entry.layer} {entry.name}"
    if delta.status is not DeltaStatus.CONFLICT or delta.conflict is None:
        if delta.diagnosis is not None and delta.diagnosis.field_name:
            name = delta.diagnosis.field_name
            label += f" · {field_label(name, is_geometry=name == GEOMETRY)}"
        yield f"{label}:", _refusal(delta)
        return
    why = f"{conflict_reason(delta.conflict, delta.purpose)}. {_remedy(delta)}".rstrip()
    compared = comparisons(delta)
    if not compared:
        yield f"{label}:", why
    for item in compared:
        sides = _three_sides(item, delta.purpose)
        yield f"{label} · {item.field}:", f"{sides} — {why}"


def _refusal(delta: DeltaReport) -> str:
    if delta.diagnosis is None:
        said = outcome_sentence(delta)
    else:
        said = diagnosis_sentence(delta.diagnosis)
    told = " | ".join(map(plain_error, delta.provider_errors))
    if told and told.rstrip(" .") not in said:
        text = translate("Reports", "The data source said: {message}")
        said = f"{said} {text.format(message=cut(told, MAX_REASON_LENGTH))}"
    return f"{said} {_remedy(delta)}".rstrip()


def plain_error(message: str) -> str:
    """What a data provider said, on one line."""
    return plain_text(message, MAX_REASON_LENGTH)


def _remedy(delta: DeltaReport) -> str:
    return f"→ {remedy_sentence(delta.diagnosis)}" if delta.diagnosis else ""


def _three_sides(item: Comparison, purpose: Purpose) -> str:
    text = translate("Reports", "before {before}, here {here}, from the field {field}")
    if purpose is not Purpose.APPLY:
        text = translate("Reports", "left {before}, here {here}, to be {field}")
    return text.format(
        before=_side(item.before), here=_side(item.here), field=_side(item.from_field)
    )


def _side(shown: Shown) -> str:
    return f"{shown.text} ({shown.change})" if shown.change else shown.text


def _warnings(entries: Sequence[Entry]) -> Iterator[str]:
    groups = warning_groups(entries)
    if not groups:
        return
    yield ""
    count = sum(len(group.entries) for group in groups)
    yield translate("Reports", "Worth knowing ({count})").format(count=count)
    for group in groups:
        yield f"  • {group.sentence} ({features_text(group.entries, MAX_FEATURES)})"
