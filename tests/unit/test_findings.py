"""Findings: their keys and order, their sentences and reports, and the page on them."""

from __future__ import annotations

import json
import re
from datetime import datetime, timezone
from pathlib import Path
from string import Formatter

import jsonschema
import pytest

from qfieldsync_cloud.core.findings.codes import KINDS, CheckCode, FixCode, Severity
from qfieldsync_cloud.core.findings.finding import Finding, count_of, in_order
from qfieldsync_cloud.core.findings.html import html_parts
from qfieldsync_cloud.core.findings.report import (
    CheckReport,
    check_to_json,
    headline,
    json_text,
    text_lines,
)
from qfieldsync_cloud.core.findings.sentences.all import SENTENCES, sentences_of
from qfieldsync_cloud.core.findings.sentences.fixes import fix_text
from qfieldsync_cloud.core.translation import install_translator
from qfieldsync_cloud.paths import resource

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"^\| `([a-z_0-9]+)` \| (.*) \|$", re.MULTILINE)
WHEN = datetime(2026, 5, 13, 18, 0, tzinfo=timezone.utc)

NO_KEY = Finding(CheckCode.KEY_MISSING, "trees_1", "Trees")
FILTER = Finding(CheckCode.FILTER_ON_EDITABLE, "trees_1", "Trees")
NEWER = Finding(
    CheckCode.QGIS_VERSION_NEWER, values={"version": "4.2.0", "here": "3.22"}
)
WEAK = Finding(CheckCode.KEY_FID_FALLBACK, "hedges_1", "Hedges", "fid")


def report_of(*findings: Finding, **changes) -> CheckReport:
    facts = {"title": "Park", "project_file": "park.qgs", "reads_rows": True}
    return CheckReport(findings=in_order(findings), **{**facts, **changes})


def page_of(report: CheckReport) -> str:
    return "".join(html_parts(report, WHEN))


def documented() -> dict[str, list[str]]:
    text = ROOT.joinpath("docs", "validation.md").read_text("utf-8")
    rows = ROW.findall(text)
    assert len(rows) == len({code for code, _ in rows}), "a check stands twice"
    return {code: [cell.strip() for cell in cells.split(" | ")] for code, cells in rows}


def test_every_check_has_sentences():
    assert set(SENTENCES) == set(CheckCode)
    for code in CheckCode:
        assert all(text.strip() for text in SENTENCES[code]())
        assert len(set(SENTENCES[code]())) == 3


@pytest.mark.parametrize("code", CheckCode, ids=lambda code: code.value)
def test_check_stands_in_the_document_with_severity_reason_and_remedy(code):
    severity, why, todo, fix, rows = documented()[code.value]

    assert severity == KINDS[code].severity.value
    assert (why, todo) == tuple(as_documented(text) for text in SENTENCES[code]()[1:])
    assert fix == (f"`{KINDS[code].fix.value}`" if KINDS[code].fix else "")
    assert rows == ("yes" if KINDS[code].reads_rows else "")


def as_documented(text: str) -> str:
    """A sentence without the names that it has of one finding."""
    return re.sub(r"\{(\w+)\}", lambda match: f"*{match[1].replace('_', ' ')}*", text)


def test_document_lists_exactly_the_checks_that_there_are():
    assert list(documented()) == [code.value for code in CheckCode]


def test_document_lists_exactly_the_fixes_that_there_are():
    text = ROOT.joinpath("docs", "validation.md").read_text("utf-8")
    listed = re.findall(r"^- `([a-z_]+)`:", text, re.MULTILINE)

    assert listed == [fix.value for fix in FixCode]


def test_key_is_the_same_whatever_else_is_told():
    one = Finding(CheckCode.KEY_NOT_UNIQUE, "a", "Trees", "fid", values={"repeated": 1})
    other = Finding(
        CheckCode.KEY_NOT_UNIQUE, "a", "Oaks", "fid", values={"repeated": 9}
    )

    assert one.key == other.key == "key_not_unique|a|fid"


def test_keys_of_different_places_differ():
    code = CheckCode.FILE_NAME_UNSAFE
    places = [("a", "b", ""), ("a", "", "b"), ("a|b", "", ""), ("", "", "a|b")]
    keys = {Finding(code, one, "", two, three).key for one, two, three in places}

    assert len(keys) == len(places)


def test_gravest_findings_come_first_and_the_project_before_its_layers():
    found = in_order([WEAK, FILTER, NEWER, NO_KEY])

    assert found == (NO_KEY, NEWER, FILTER, WEAK)
    assert [count_of(found, severity) for severity in Severity] == [1, 2, 1]


def test_report_is_as_its_schema_demands():
    schema = json.loads(resource("schema", "check_1.json").read_text("utf-8"))
    report = report_of(NO_KEY, NEWER, WEAK)

    jsonschema.validate(check_to_json(report), schema)
    assert json.loads(json_text(report)) == check_to_json(report)
    assert check_to_json(report)["counts"] == {"error": 1, "warning": 1, "hint": 1}
    assert check_to_json(report)["findings"][0]["fix"] == "make_read_only"


@pytest.mark.parametrize(
    ("findings", "verdict"),
    [
        ((NO_KEY, FILTER, WEAK), "Not fit for the field yet: 1 error, 1 warning."),
        ((FILTER, NEWER), "Fit for the field, but look at 2 warnings."),
        ((WEAK,), "Fit for the field."),
        ((), "Fit for the field."),
    ],
)
def test_verdict_says_how_grave_it_is(findings, verdict):
    assert headline(report_of(*findings)) == verdict
    assert verdict in page_of(report_of(*findings))
    assert next(text_lines(report_of(*findings))) == f"Park: {verdict}"


def test_text_says_what_why_and_what_to_do():
    text = "\n".join(text_lines(report_of(NO_KEY, reads_rows=False)))

    assert 'error [key_missing] The layer "Trees" has no primary key.' in text
    assert "An edit from the field cannot be brought to its feature" in text
    assert "→ Add a primary key" in text
    assert "The features were not looked at." in text


def test_page_holds_names_as_text_and_never_as_markup():
    evil = Finding(
        CheckCode.VALUE_RELATION_LAYER_MISSING,
        "a",
        "<script>alert(1)</script>",
        "{field}{layer.__class__}",
        values={"other": "<img src=x onerror=alert(1)>"},
    )
    page = page_of(report_of(evil, title="<b>Park</b>"))

    assert "<script" not in page and "<img" not in page and "<b>Park" not in page
    assert "&lt;script&gt;" in page
    assert "{field}{layer.__class__}" in page


def test_value_that_is_not_told_does_not_break_a_sentence():
    for code in CheckCode:
        said = sentences_of(Finding(code))
        assert said.what and said.why and said.todo


def test_sentences_name_only_what_findings_tell():
    names = {
        name
        for sentences in SENTENCES.values()
        for text in sentences()
        for _, name, _, _ in Formatter().parse(text)
        if name is not None
    }

    assert all(name.isidentifier() for name in names)


@pytest.mark.parametrize(
    ("reason", "end"),
    [("no such table", "table. The"), ("It is gone.", "gone. The"), ("x…", "x… The")],
)
def test_what_and_why_are_two_sentences_also_after_a_name_or_reason(reason, end):
    broken = Finding(
        CheckCode.LAYER_INVALID, "trees_1", "Trees", values={"reason": reason}
    )
    missing = Finding(
        CheckCode.FILE_MISSING, "trees_1", "Trees", values={"file": "trees.gpkg"}
    )

    assert f"{end} layer is missing" in sentences_of(broken).paragraph
    assert '"trees.gpkg". The layer is empty' in sentences_of(missing).paragraph
    assert "primary key. An edit" in sentences_of(NO_KEY).paragraph


def test_sentences_are_translated_when_they_are_asked_for():
    install_translator(lambda context, text: f"{context}: {text}")
    try:
        assert sentences_of(NO_KEY).what.startswith("Validation: The layer")
    finally:
        install_translator(None)
    assert sentences_of(NO_KEY).what.startswith("The layer")


def test_finding_that_is_ignored_is_told_in_number_only():
    schema = json.loads(resource("schema", "check_1.json").read_text("utf-8"))
    report = report_of(WEAK, ignored=(NO_KEY, FILTER))

    told = check_to_json(report)
    jsonschema.validate(told, schema)
    assert told["counts"] == {"error": 0, "warning": 0, "hint": 1}
    assert [item["id"] for item in told["ignored"]] == [
        "key_missing",
        "filter_on_editable",
    ]
    assert headline(report) == "Fit for the field."
    said = "2 findings are ignored in this project."
    assert said in "\n".join(text_lines(report))
    assert said in page_of(report)
    assert "1 finding is ignored" in page_of(report_of(ignored=(NO_KEY,)))


@pytest.mark.parametrize("fix", FixCode, ids=lambda fix: fix.value)
def test_every_fix_says_what_it_does(fix):
    assert fix_text(fix).endswith(".")
    assert len({fix_text(item) for item in FixCode}) == len(FixCode)
