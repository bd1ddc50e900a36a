"""The findings as one page that needs no other file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from qfieldsync_cloud.core.findings.codes import Severity
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.findings.report import (
    CheckReport,
    headline,
    ignored_text,
    severity_word,
)
from qfieldsync_cloud.core.findings.sentences.all import sentences_of
from qfieldsync_cloud.core.reports.html_page import icon, page_top, safe
from qfieldsync_cloud.core.translation import translate

_CLASSES = {
    Severity.ERROR: "refused",
    Severity.WARNING: "conflict",
    Severity.HINT: "other",
}
_ICONS = {Severity.ERROR: "✗", Severity.WARNING: "!", Severity.HINT: "i"}
_FIT = ("applied", "✓")


def html_parts(report: CheckReport, generated_at: datetime) -> Iterator[str]:
    """The page in pieces: the project, then layer by layer, the worst layer first."""
    yield page_top(report.title, has_picture=False)
    yield _head(report, generated_at)
    by_layer: dict[str, list[Finding]] = {}
    for finding in report.findings:
        by_layer.setdefault(finding.layer_id, []).append(finding)
    for findings in by_layer.values():
        yield _section(findings)
    yield "</main>\n</body>\n</html>\n"


def _head(report: CheckReport, generated_at: datetime) -> str:
    facts = [generated_at.strftime("%Y-%m-%d %H:%M %Z").strip(), report.project_file]
    facts.append(
        translate("Validation", "{count} layers").format(count=report.layer_count)
    )
    worst = next((item for item in Severity if report.count(item)), None)
    state, sign = _FIT
    if worst is not None and worst is not Severity.HINT:
        state, sign = _CLASSES[worst], _ICONS[worst]
    notes = ""
    if not report.reads_rows:
        said = translate("Validation", "The features were not looked at.")
        notes = f"<p>{safe(said)}</p>\n"
    if report.ignored:
        notes += f"<p>{safe(ignored_text(len(report.ignored)))}</p>\n"
    counts = "".join(
        f'<li class="{_CLASSES[item]}{"" if report.count(item) else " none"}">'
        f"<b>{report.count(item)}</b>{icon(_ICONS[item])}"
        f"{safe(severity_word(item, report.count(item)))}</li>\n"
        for item in Severity
    )
    return f"""<body>
<header>
<h1>{safe(report.title)}</h1>
<p class="meta">{safe(" · ".join(facts))}</p>
</header>
<main>
<div class="verdict {state}">
<p>{icon(sign)}<strong>{safe(headline(report))}</strong></p>
{notes}</div>
<ul class="counts">
{counts}</ul>
"""


def _section(findings: list[Finding]) -> str:
    name = findings[0].layer_name or translate("Validation", "The project")
    rows = "".join(map(_row, findings))
    heads = "".join(
        f"<th>{safe(text)}</th>"
        for text in (
            translate("Validation", "What"),
            translate("Validation", "Why it matters in the field"),
            translate("Validation", "What to do"),
        )
    )
    return (
        f"<h2>{safe(name)}</h2>\n<table>\n<thead><tr>{heads}</tr></thead>\n"
        f"<tbody>\n{rows}</tbody>\n</table>\n"
    )


def _row(finding: Finding) -> str:
    said = sentences_of(finding)
    sign = icon(_ICONS[finding.severity])
    note = f"{severity_word(finding.severity)} · {finding.code.value}"
    return (
        f'<tr class="{_CLASSES[finding.severity]}">'
        f"<td>{sign}{safe(said.what)}<small>{safe(note)}</small></td>"
        f'<td class="explained">{safe(said.why)}</td>'
        f'<td class="todo">{safe(said.todo)}</td></tr>\n'
    )
