"""A report as one self-contained HTML page, to be kept, printed or sent on.

Everything that is not markup goes through `safe`: names, values and messages come from
devices and servers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from qfieldsync_cloud.core.reports.diagnosis_sentences import diagnosis_sentence
from qfieldsync_cloud.core.reports.entries import (
    Comparison,
    Entry,
    Shown,
    comparisons,
    conflict_reason,
    features_text,
    numbered,
    warning_groups,
)
from qfieldsync_cloud.core.reports.html_map import map_html
from qfieldsync_cloud.core.reports.html_page import (
    CLASSES,
    conflict_columns,
    icon,
    page_foot,
    page_head,
    page_top,
    safe,
)
from qfieldsync_cloud.core.reports.outcome_sentences import outcome_sentence
from qfieldsync_cloud.core.reports.overview import (
    changes_text,
    overview_of,
)
from qfieldsync_cloud.core.reports.phrases import cut
from qfieldsync_cloud.core.reports.picture import MapPicture
from qfieldsync_cloud.core.reports.remedy_sentences import remedy_sentence
from qfieldsync_cloud.core.reports.states import (
    ICONS,
    method_word,
    status_explanation,
    status_word,
)
from qfieldsync_cloud.core.sync.diagnosis import RemedyCode
from qfieldsync_cloud.core.sync.report import DeltaReport, Purpose, Report
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import translate

MAX_CELL_LENGTH = 300
"""Longest value in a table cell, in characters."""
MAX_ERROR_LENGTH = 2000
"""Longest message of a data provider."""
MAX_FEATURES = 60
"""Features named together, after a warning or for one reason."""

_WITH_REASONS = (
    DeltaStatus.NOT_APPLIED,
    DeltaStatus.ERROR,
    DeltaStatus.UNPERMITTED,
    DeltaStatus.IGNORED,
)
_COUNTED_ONLY = (DeltaStatus.PENDING, DeltaStatus.BUSY)


def report_to_html(
    report: Report,
    *,
    title: str,
    generated_at: datetime,
    picture: MapPicture | None = None,
) -> str:
    """The whole page as one text; `html_parts` gives a large one piece by piece."""
    parts = html_parts(report, title=title, generated_at=generated_at, picture=picture)
    return "".join(parts)


def html_parts(
    report: Report,
    *,
    title: str,
    generated_at: datetime,
    picture: MapPicture | None = None,
    left_elsewhere: str = "",
) -> Iterator[str]:
    """The page in pieces, to be written one after the other in UTF-8."""
    overview = overview_of(report, left_elsewhere)
    entries = numbered(report)
    by_status: dict[DeltaStatus, list[Entry]] = {}
    for entry in entries:
        by_status.setdefault(entry.delta.status, []).append(entry)
    yield page_top(title, has_picture=picture is not None)
    yield page_head(report, overview, title, generated_at)
    if picture is not None:
        yield map_html(picture, is_dry_run=report.is_dry_run, purpose=report.purpose)
    if DeltaStatus.CONFLICT in by_status:
        yield from _conflicts(by_status[DeltaStatus.CONFLICT])
    for status in _WITH_REASONS:
        if status in by_status:
            yield from _with_reasons(status, by_status[status])
    for status in _COUNTED_ONLY:
        if status in by_status:
            yield from _counted_only(status, by_status[status])
    yield from _warnings(entries)
    if DeltaStatus.APPLIED in by_status:
        yield from _applied(by_status[DeltaStatus.APPLIED], report)
    yield page_foot(report.purpose, has_conflicts=DeltaStatus.CONFLICT in by_status)


def _section_head(status: DeltaStatus, count: int, explained: str) -> str:
    word = status_word(status)
    return (
        f'<section class="{CLASSES.get(status, "other")}">\n'
        f"<h2>{icon(ICONS[status])}{safe(_capital(word))} ({count})</h2>\n"
        f'<p class="explained">{safe(explained)}</p>\n'
    )


def _table_head(
    entry: Entry, columns: Iterable[tuple[str, str, int]], style: str = ""
) -> str:
    """Opens a table on the layer of `entry`; columns: heading, class, width in %."""
    source = entry.delta.data_source
    told = f'<span class="source">{safe(source)}</span>' if source else ""
    heads = "".join(
        f'<th scope="col" style="width:{width}%"'
        + (f' class="{name}"' if name else "")
        + f">{safe(heading)}</th>"
        for heading, name, width in columns
    )
    return (
        f'<table class="{style or "list"}">\n<caption>{safe(entry.layer)}{told}'
        f"</caption>\n<thead><tr>{heads}</tr></thead>\n"
    )


def _by_layer(entries: Iterable[Entry]) -> Iterable[list[Entry]]:
    layers: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        key = (entry.delta.layer_id, entry.layer)
        layers.setdefault(key, []).append(entry)
    return layers.values()


def _conflicts(entries: list[Entry]) -> Iterator[str]:
    status, purpose = DeltaStatus.CONFLICT, entries[0].delta.purpose
    explained = status_explanation(status, purpose=purpose)
    yield _section_head(status, len(entries), explained)
    remedies = {
        remedy_sentence(entry.delta.diagnosis)
        for entry in entries
        if entry.delta.diagnosis and _is_resolved_as_usual(entry.delta)
    }
    yield "".join(f'<p class="todo">{safe(text)}</p>\n' for text in sorted(remedies))
    for of_layer in _by_layer(entries):
        columns = (
            (translate("Reports", "Feature"), "", 19),
            (translate("Reports", "Field"), "", 15),
            *(
                (heading, style, 22)
                for (heading, _meaning), style in zip(
                    conflict_columns(purpose), ("", "here", "field")
                )
            ),
        )
        yield _table_head(of_layer[0], columns)
        for entry in of_layer:
            yield _conflict(entry)
        yield "</table>\n"
    yield "</section>\n"


def _is_resolved_as_usual(delta: DeltaReport) -> bool:
    usual = (RemedyCode.RESOLVE, RemedyCode.KEEP_OR_OVERWRITE)
    return delta.diagnosis is None or delta.diagnosis.remedy in usual


def _conflict(entry: Entry) -> str:
    delta = entry.delta
    compared = comparisons(delta, length=MAX_CELL_LENGTH, is_quoted=False)
    why = (
        _capital(conflict_reason(delta.conflict, delta.purpose))
        if delta.conflict is not None
        else outcome_sentence(delta)
    )
    rows = [_compared(item) for item in compared] or ["<td></td>" * 4]
    if delta.diagnosis is not None and not _is_resolved_as_usual(delta):
        todo = safe(remedy_sentence(delta.diagnosis))
        rows.append(f'<td colspan="4" class="todo">{todo}</td>')
    head = (
        f'<th scope="rowgroup" rowspan="{len(rows)}">{safe(entry.name)}'
        f"<small>{safe(why)}</small></th>"
    )
    body = "</tr>\n<tr>".join((head + rows[0], *rows[1:]))
    return f'<tbody class="feature">\n<tr>{body}</tr>\n</tbody>\n'


def _compared(item: Comparison) -> str:
    return (
        f'<th scope="row">{safe(item.field)}</th>'
        f"<td>{_side(item.before)}</td>"
        f'<td class="here">{_side(item.here)}</td>'
        f'<td class="field">{_side(item.from_field)}</td>'
    )


def _side(shown: Shown) -> str:
    name = "value" if shown.is_value else "word"
    text = f'<span class="{name}">{safe(shown.text)}</span>'
    return f"{text}<small>{safe(shown.change)}</small>" if shown.change else text


def _with_reasons(status: DeltaStatus, entries: list[Entry]) -> Iterator[str]:
    """Changes that were not applied, with why and what to do."""
    explained = status_explanation(status, purpose=entries[0].delta.purpose)
    yield _section_head(status, len(entries), explained)
    has_remedies = any(entry.delta.diagnosis for entry in entries)
    columns = [
        (translate("Reports", "Feature"), "", 19),
        (translate("Reports", "In the field"), "", 11),
        (translate("Reports", "Why"), "", 37 if has_remedies else 70),
    ]
    if has_remedies:
        columns.append((translate("Reports", "What to do"), "", 33))
    for of_layer in _by_layer(entries):
        yield _table_head(of_layer[0], columns)
        yield "<tbody>\n"
        for alike in _by_reason(of_layer):
            yield _reason(alike, has_remedies=has_remedies)
        yield "</tbody>\n</table>\n"
    yield "</section>\n"


def _by_reason(entries: Iterable[Entry]) -> Iterable[list[Entry]]:
    """Changes of one layer that were refused for the very same reason, together."""
    reasons: dict[tuple[object, ...], list[Entry]] = {}
    for entry in entries:
        delta = entry.delta
        why = diagnosis_sentence(delta.diagnosis) if delta.diagnosis else entry.number
        key = (delta.method, why, delta.provider_errors)
        reasons.setdefault(key, []).append(entry)
    return reasons.values()


def _reason(entries: list[Entry], *, has_remedies: bool) -> str:
    delta = entries[0].delta
    names = list(dict.fromkeys(entry.name for entry in entries))
    features = ", ".join(names[:MAX_FEATURES])
    if len(names) > MAX_FEATURES:
        features = translate("Reports", "{names} and {count} more").format(
            names=features, count=len(names) - MAX_FEATURES
        )
    count = changes_text(len(entries)) if len(entries) > 1 else ""
    why, todo = outcome_sentence(delta), ""
    if delta.diagnosis is not None:
        why = diagnosis_sentence(delta.diagnosis)
        todo = remedy_sentence(delta.diagnosis)
    said = "".join(
        f'<div class="said">{safe(cut(message.strip(), MAX_ERROR_LENGTH))}</div>'
        for message in delta.provider_errors
        if message.strip(" .\n") not in why
    )
    return (
        f'<tr><th scope="row">{safe(features)}'
        + (f"<small>{safe(count)}</small>" if count else "")
        + f"</th><td>{safe(method_word(delta.method))}</td><td>{safe(why)}{said}</td>"
        + (f"<td>{safe(todo)}</td>" if has_remedies else "")
        + "</tr>\n"
    )


def _counted_only(status: DeltaStatus, entries: list[Entry]) -> Iterator[str]:
    yield _section_head(status, len(entries), status_explanation(status))
    yield f"<p>{safe(features_text(entries, MAX_FEATURES))}</p>\n</section>\n"


def _warnings(entries: list[Entry]) -> Iterator[str]:
    groups = warning_groups(entries)
    if not groups:
        return
    count = sum(len(group.entries) for group in groups)
    heading = translate("Reports", "Worth knowing ({count})").format(count=count)
    what, features = translate("Reports", "What"), translate("Reports", "Features")
    yield (
        f'<section class="other">\n<h2>{icon("i")}{safe(heading)}</h2>\n'
        '<table class="plain">\n<thead><tr>'
        f'<th scope="col" style="width:62%">{safe(what)}</th>'
        f'<th scope="col">{safe(features)}</th>'
        "</tr></thead>\n<tbody>\n"
    )
    for group in groups:
        features = features_text(group.entries, MAX_FEATURES)
        yield (
            f'<tr><th scope="row">{safe(group.sentence)}</th>'
            f"<td>{safe(features)}</td></tr>\n"
        )
    yield "</tbody>\n</table>\n</section>\n"


def _applied(entries: list[Entry], report: Report) -> Iterator[str]:
    status, is_dry_run, purpose = (
        DeltaStatus.APPLIED,
        report.is_dry_run,
        report.purpose,
    )
    word = _capital(status_word(status, is_dry_run=is_dry_run, purpose=purpose))
    explained = status_explanation(status, is_dry_run=is_dry_run, purpose=purpose)
    yield (
        '<details class="applied">\n'
        f"<summary><h2>{icon(ICONS[status])}{safe(word)} ({len(entries)})</h2>"
        f'</summary>\n<p class="explained">{safe(explained)}</p>\n'
    )
    for of_layer in _by_layer(entries):
        columns = (
            (translate("Reports", "Feature"), "", 30),
            (translate("Reports", "In the field"), "", 20),
            (translate("Reports", "Note"), "", 50),
        )
        yield _table_head(of_layer[0], columns, "compact")
        yield "<tbody>\n"
        for entry in of_layer:
            yield (
                f'<tr><th scope="row">{safe(entry.name)}</th>'
                f"<td>{safe(method_word(entry.delta.method))}</td>"
                f"<td>{safe(_note(entry.delta))}</td></tr>\n"
            )
        yield "</tbody>\n</table>\n"
    yield "</details>\n"


def _note(delta: DeltaReport) -> str:
    if delta.is_already_applied and delta.purpose is not Purpose.APPLY:
        return translate("Reports", "nothing had to be written")
    if delta.is_already_applied:
        return translate("Reports", "already before")
    if delta.conflict is not None:
        return translate("Reports", "after a conflict: {reason}").format(
            reason=conflict_reason(delta.conflict, delta.purpose)
        )
    return ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
