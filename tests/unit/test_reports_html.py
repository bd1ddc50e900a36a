"""The report as a page: complete, well-formed, and safe to open."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from html.parser import HTMLParser

import pytest

from qfieldsync_cloud.core.reports.html import html_parts, report_to_html
from qfieldsync_cloud.core.reports.html_style import MAP_STYLE, STYLE
from qfieldsync_cloud.core.sync.conflict import ConflictKind, FieldConflict
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    DiagnosisCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.report import DeltaReport, Report
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import install_translator
from tests.unit.test_reports_sample import (
    delta_report,
    in_conflict,
    park_report,
    refused,
    report_of,
)

AT = datetime(2026, 5, 14, 16, 5, tzinfo=timezone.utc)
VOID = {"meta", "link", "br", "img", "hr", "input", "col"}
EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;</style>"


class Page(HTMLParser):
    """Reads a page strictly: what is opened is closed, in order."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.rows: list[list[int]] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open[-1:] != ["style"]:
            self.texts.append(data)

    @property
    def text(self) -> str:
        return "".join(self.texts)

    def count(self, tag: str) -> int:
        return sum(name == tag for name, _ in self.tags)

    def attributes(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def html_of(*deltas: DeltaReport, title: str = "Park", is_dry_run: bool = False) -> str:
    report = report_of(*deltas, is_dry_run=is_dry_run)
    return report_to_html(report, title=title, generated_at=AT)


@pytest.mark.parametrize(
    "report",
    [
        park_report(),
        park_report(is_dry_run=True),
        report_of(),
        report_of(delta_report()),
        report_of(in_conflict(ConflictKind.EDIT_DELETE)),
        report_of(delta_report(DeltaStatus.CONFLICT)),
        report_of(*[delta_report(status) for status in DeltaStatus]),
    ],
    ids=["park", "dry run", "empty", "one", "no fields", "no conflict", "bare"],
)
def test_page_is_well_formed(report):
    page = Page(report_to_html(report, title="Park", generated_at=AT))

    assert page.attributes("html") == [{"lang": "en"}]
    assert page.count("h1") == page.count("title") == page.count("main") == 1


def test_page_needs_nothing_else_and_runs_nothing():
    html = report_to_html(park_report(), title="Park", generated_at=AT)
    page = Page(html)

    assert not {"script", "link", "img", "iframe", "object"} & {t for t, _ in page.tags}
    assert not [a for _, a in page.tags for name in a if name.startswith("on")]
    assert not re.search(r"https?:|url\(|@import", html)
    policy = page.attributes("meta")[2]["content"]
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"


def evil_report() -> Report:
    warning = DeltaWarning(WarningCode.CHANGED_BY_SOURCE, EVIL, {"sent": EVIL})
    everything = {
        "layer_id": EVIL,
        "layer_name": EVIL,
        "source_pk": EVIL,
        "data_source": EVIL,
        "warnings": (warning,),
    }
    return Report(
        EVIL,
        EVIL,
        False,
        (
            delta_report(**everything, modified_pk=EVIL),
            in_conflict(
                ConflictKind.EDIT_EDIT,
                FieldConflict(EVIL, EVIL, {EVIL: EVIL}, [EVIL]),
                **everything,
            ),
            refused(
                DiagnosisCode.VALUE_TYPE,
                EVIL,
                **everything,
                values={"value": EVIL, "kind": "text", "layer": EVIL},
                provider_errors=(EVIL, EVIL + "\x00\x1b"),
            ),
            refused(
                DiagnosisCode.SOURCE_LOST,
                **everything,
                values={"reason": EVIL},
                status=DeltaStatus.ERROR,
            ),
            *[delta_report(status, **everything) for status in DeltaStatus],
        ),
    )


def test_hostile_names_values_and_messages_are_text_and_nothing_else():
    html = report_to_html(evil_report(), title=EVIL, generated_at=AT)
    page, harmless = Page(html), Page(html_of(delta_report()))

    assert not {"script", "img"} & {tag for tag, _ in page.tags}
    assert page.count("style") == harmless.count("style") == 1
    assert "\x00" not in html
    assert "\x1b" not in html
    assert "<script>alert(1)</script>" in page.text


def test_hostile_translation_of_the_language_code_stays_in_its_attribute():
    install_translator(lambda _context, text: '"><script>' if text == "en" else text)
    try:
        page = Page(html_of(delta_report()))
    finally:
        install_translator(None)

    assert page.attributes("html") == [{"lang": '"><script>'}]
    assert page.count("script") == 0


def test_every_table_has_headings_with_a_scope_and_names_its_layer():
    page = Page(report_to_html(park_report(), title="Park", generated_at=AT))

    assert {"scope" in attributes for attributes in page.attributes("th")} == {True}
    assert page.count("caption") == page.count("table") - 1  # the warnings have none
    assert page.count("thead") == page.count("table")


def test_state_is_never_told_by_colour_alone():
    report = park_report()
    page = Page(report_to_html(report, title="Park", generated_at=AT))

    for word in (
        *("In conflict (6)", "Refused (5)", "Failed (1)", "Not permitted (1)"),
        *("Waiting (1)", "Being applied (1)", "Set aside (1)", "Applied (14)"),
    ):
        assert word in page.text
    hidden = [a for a in page.attributes("span") if a.get("class") == "icon"]
    assert {attributes["aria-hidden"] for attributes in hidden} == {"true"}


def test_counts_on_the_page_add_up():
    html = report_to_html(park_report(), title="Park", generated_at=AT)
    tiles = re.findall(r'<li class="[a-z ]+"><b>(\d+)</b>', html)

    assert sum(map(int, tiles)) == 30


@pytest.mark.parametrize(
    ("deltas", "is_dry_run", "state", "headline"),
    [
        ((), False, "applied", "Nothing to do"),
        ((delta_report(),), False, "applied", "Safe to sync"),
        ((delta_report(),), True, "applied", "Ready"),
        (
            (refused(DiagnosisCode.DISK_FULL),),
            False,
            "conflict",
            "Not safe to sync yet",
        ),
    ],
)
def test_page_begins_with_whether_it_is_safe_to_sync(
    deltas, is_dry_run, state, headline
):
    html = html_of(*deltas, is_dry_run=is_dry_run)
    verdict = html.partition(f'<div class="verdict {state}">')[2]

    assert headline in verdict.partition("</div>")[0]
    assert ("nothing has been written yet" in html) is is_dry_run


def test_page_is_not_green_when_others_of_the_project_are_left():
    parts = html_parts(
        report_of(delta_report()),
        title="Park",
        generated_at=AT,
        left_elsewhere="2 in conflict",
    )
    verdict = "".join(parts).partition('<div class="verdict conflict">')[2]

    assert "others of the project are not: 2 in conflict" in verdict[:400]


def test_page_says_when_it_was_made_and_of_what():
    page = Page(html_of(delta_report(), title="Früh & spät"))

    assert "Früh & spät" in page.text
    assert "2026-05-14 16:05 UTC · 1 change · Project project-1 · File file-1" in (
        page.text
    )


def test_conflict_shows_the_three_sides_of_each_field():
    conflict = in_conflict(
        ConflictKind.EDIT_EDIT,
        FieldConflict("height", 15.0, 15.8, 15.4),
        FieldConflict("note", None, "x", ""),
    )
    html = html_of(conflict)

    assert 'rowspan="2">17<small>Changed here and in the field</small>' in html
    assert (
        '<th scope="row">height</th><td><span class="value">15.0</span></td>'
        '<td class="here"><span class="value">15.4</span></td>'
        '<td class="field"><span class="value">15.8</span></td>'
    ) in html
    assert 'NULL</span></td><td class="here"><span class="value">&quot;&quot;' in html


def test_every_row_of_a_table_has_as_many_cells_as_its_head():
    html = report_to_html(park_report(), title="Park", generated_at=AT)

    tables = re.findall(r"<table.*?</table>", html, re.DOTALL)
    assert tables
    for table in tables:
        width = table.count('scope="col"')
        bodies = re.findall(r"<tbody.*?</tbody>", table, re.DOTALL)
        assert bodies
        for body in bodies:
            spanned = 0
            for row in re.findall(r"<tr>.*?</tr>", body, re.DOTALL):
                span = re.search(r'rowspan="(\d+)"', row)
                cells = len(re.findall(r"<t[hd]", row))
                cells += sum(int(n) - 1 for n in re.findall(r'colspan="(\d+)"', row))
                assert cells + (1 if spanned else 0) == width
                spanned = int(span[1]) - 1 if span else max(spanned - 1, 0)


def test_changes_refused_for_one_reason_are_one_row():
    values = {"layer": "Trees"}
    deltas = [
        refused(DiagnosisCode.LAYER_READ_ONLY, source_pk=str(n), values=values)
        for n in range(500)
    ]
    html = html_of(*deltas)

    assert html.count("is read-only") == 1
    assert "and 440 more<small>500 changes</small>" in html


def test_message_of_the_data_source_is_shown_in_full_and_once():
    message = "ERROR: " + "x" * 900
    html = html_of(
        refused(DiagnosisCode.NOT_NULL, "a", provider_errors=(message,)),
        refused(
            DiagnosisCode.PROVIDER_REFUSED,
            values={"reason": "no"},
            provider_errors=("no",),
        ),
    )

    assert f'<div class="said">{message}</div>' in html
    assert html.count('<div class="said">') == 1


def test_applied_changes_are_folded_away_and_listed_in_full():
    html = html_of(*[delta_report(modified_pk=str(n)) for n in range(1000)])

    details = html.partition('<details class="applied">')[2]
    assert details.count("<tr>") == 1001
    assert len(html) < 120 * 1000 + len(STYLE) + 4000


def test_large_page_comes_in_small_pieces():
    deltas = [
        delta_report(source_pk=str(n), modified_pk=str(n), layer_name=f"Layer {n % 7}")
        for n in range(2000)
    ]
    deltas += [
        in_conflict(
            ConflictKind.EDIT_EDIT, FieldConflict("a", 1, 2, 3), source_pk=str(n)
        )
        for n in range(2000)
    ]
    report = report_of(*deltas)
    parts = list(html_parts(report, title="Park", generated_at=AT))

    assert "".join(parts) == report_to_html(report, title="Park", generated_at=AT)
    assert max(map(len, parts)) < 20_000
    Page("".join(parts))


def test_geometry_is_never_printed_in_full():
    html = report_to_html(park_report(), title="Park", generated_at=AT)

    assert "point at 565000.1, 5934000.2" in html
    assert "565000.09999" not in html
    assert "area 12.5 m² smaller" in html


@pytest.mark.parametrize("style", [STYLE, MAP_STYLE], ids=["page", "map"])
def test_style_needs_nothing_that_the_results_viewer_lacks(style):
    """QGIS 3 shows the page with QtWebKit, which knows no grid, gap or anywhere."""
    assert not re.search(r"display:\s*grid|\bgap:", style)
    if "overflow-wrap: anywhere" in style:
        assert "word-break: break-word; overflow-wrap: anywhere" in style
