"""The frame of the HTML report: what stands above and below the changes.

The page needs no script and no other file, and it forbids itself both: names, values
and messages in it come from devices and servers. Everything that is not markup goes
through `safe`.
"""

from __future__ import annotations

from datetime import datetime
from html import escape

from qfieldsync_cloud.core.reports.html_style import MAP_STYLE, STYLE
from qfieldsync_cloud.core.reports.overview import (
    Overview,
    changes_text,
    preview_note,
)
from qfieldsync_cloud.core.reports.phrases import printable
from qfieldsync_cloud.core.reports.states import ICONS, status_word
from qfieldsync_cloud.core.sync.report import Purpose, Report
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import translate

CLASSES = {
    DeltaStatus.APPLIED: "applied",
    DeltaStatus.CONFLICT: "conflict",
    DeltaStatus.NOT_APPLIED: "refused",
    DeltaStatus.ERROR: "failed",
}
"""The style of a status."""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_IMAGE_POLICY = "; img-src data:"
"""What a page with a picture may do besides."""


def safe(text: str) -> str:
    """Text as the page can hold it, whatever is in it."""
    return escape(printable(text))


def page_top(title: str, *, has_picture: bool) -> str:
    """What comes before the body."""
    # for translators: the code of the language of these texts, "de" for German
    language = translate("Reports", "en")
    return f"""<!DOCTYPE html>
<html lang="{safe(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
 content="{_POLICY}{_IMAGE_POLICY if has_picture else ""}">
<title>{safe(title)}</title>
<style>{STYLE}{MAP_STYLE if has_picture else ""}</style>
</head>
"""


def page_head(
    report: Report, overview: Overview, title: str, generated_at: datetime
) -> str:
    """Title, verdict and counts."""
    when = generated_at.strftime("%Y-%m-%d %H:%M %Z").strip()
    facts = [when, changes_text(overview.total)]
    for label, value in (
        (translate("Reports", "Project"), report.project_id),
        (translate("Reports", "File"), report.deltafile_id),
    ):
        if value:
            facts.append(f"{label} {value}")
    notes = [overview.advice]
    if overview.is_dry_run and overview.total:
        notes.insert(0, preview_note())
    state = "applied" if overview.is_safe else "conflict"
    sign = ICONS[DeltaStatus.APPLIED if overview.is_safe else DeltaStatus.CONFLICT]
    return f"""<body>
<header>
<h1>{safe(title)}</h1>
<p class="meta">{safe(" · ".join(facts))}</p>
</header>
<main>
<div class="verdict {state}">
<p>{icon(sign)}<strong>{safe(overview.headline)}</strong></p>
{"".join(f"<p>{safe(note)}</p>" for note in notes if note)}
</div>
{_counts(overview) if overview.total else ""}"""


def icon(character: str) -> str:
    """The sign of a status."""
    # the selector keeps browsers from showing a coloured picture instead
    return f'<span class="icon" aria-hidden="true">{character}\ufe0e</span>'


def _counts(overview: Overview) -> str:
    items = []
    for status, count in overview.counts:
        notes = overview.notes_on(status)
        word = status_word(
            status, is_dry_run=overview.is_dry_run, purpose=overview.purpose
        )
        state = CLASSES.get(status, "other") + ("" if count else " none")
        items.append(
            f'<li class="{state}"><b>{count}</b>{icon(ICONS[status])}{safe(word)}'
            + "".join(f"<small>{safe(note)}</small>" for note in notes)
            + "</li>\n"
        )
    return f'<ul class="counts">\n{"".join(items)}</ul>\n'


def conflict_columns(purpose: Purpose) -> tuple[tuple[str, str], ...]:
    """What the sides of a conflict are called, and what that means."""
    here = (
        translate("Reports", "Here now"),
        translate("Reports", "what the data of the project hold"),
    )
    if purpose is not Purpose.APPLY:
        return (
            (
                translate("Reports", "Left by it"),
                translate("Reports", "what was there when it was written last"),
            ),
            here,
            (
                translate("Reports", "To be"),
                translate("Reports", "what would be put there now"),
            ),
        )
    return (
        (
            translate("Reports", "Before"),
            translate("Reports", "what the crew saw when they made the change"),
        ),
        here,
        (
            translate("Reports", "From the field"),
            translate("Reports", "what the crew made of it"),
        ),
    )


def page_foot(purpose: Purpose, *, has_conflicts: bool) -> str:
    """What the columns mean, and the end of the page."""
    if not has_conflicts:
        return "</main>\n</body>\n</html>\n"
    terms = (
        *conflict_columns(purpose),
        (
            translate("Reports", "Moved, larger …"),
            translate("Reports", "a geometry compared with the one on its left"),
        ),
    )
    listed = "".join(f"<dt>{safe(a)}</dt><dd>{safe(b)}</dd>\n" for a, b in terms)
    return (
        f'</main>\n<footer class="legend">\n<dl>\n{listed}</dl>\n</footer>\n'
        "</body>\n</html>\n"
    )
