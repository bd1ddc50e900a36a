"""The findings as JSON, as lines of text, and in files.

The JSON form is that of `resources/schema/check_1.json`; a job has it in its feedback,
at `outputs.checks`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from qfieldsync_cloud.core.findings.codes import Severity
from qfieldsync_cloud.core.findings.finding import Finding, count_of
from qfieldsync_cloud.core.findings.sentences.all import sentences_of
from qfieldsync_cloud.core.translation import translate

CHECK_VERSION = 1


@dataclass(frozen=True)
class CheckReport:
    """What is told of a project."""

    title: str
    project_file: str
    """Its name, without folders."""
    findings: tuple[Finding, ...]
    """The gravest first."""
    reads_rows: bool
    """Whether the features were looked at as well."""
    layer_count: int = 0
    ignored: tuple[Finding, ...] = ()
    """Those that the analyst set aside in the project; not among `findings`."""

    def count(self, severity: Severity) -> int:
        """How many findings are that grave."""
        return count_of(self.findings, severity)


def check_to_json(report: CheckReport) -> dict[str, Any]:
    """The report as its schema demands."""
    return {
        "check_version": CHECK_VERSION,
        "project_file": report.project_file,
        "title": report.title,
        "reads_rows": report.reads_rows,
        **findings_to_json(report.findings, report.ignored),
    }


def findings_to_json(
    findings: Sequence[Finding], ignored: Sequence[Finding] = ()
) -> dict[str, Any]:
    """Counts and findings; every key is always present."""
    return {
        "counts": {item.value: count_of(findings, item) for item in Severity},
        "findings": [finding_to_json(item) for item in findings],
        "ignored": [finding_to_json(item) for item in ignored],
    }


def finding_to_json(finding: Finding) -> dict[str, Any]:
    """One finding with its sentences."""
    said = sentences_of(finding)
    return {
        "id": finding.code.value,
        "severity": finding.severity.value,
        "key": finding.key,
        "layer_id": finding.layer_id or None,
        "layer_name": finding.layer_name or None,
        "field": finding.field or None,
        "subject": finding.subject or None,
        "what": said.what,
        "why": said.why,
        "what_to_do": said.todo,
        "fix": finding.fix.value if finding.fix else None,
        "values": dict(finding.values),
    }


def json_text(report: CheckReport) -> str:
    """The report as the text of a JSON file."""
    # ASCII, because a lone surrogate has no UTF-8
    return json.dumps(check_to_json(report), ensure_ascii=True, indent=1) + "\n"


# Text


def headline(report: CheckReport) -> str:
    """The verdict in one sentence."""
    errors, warnings = report.count(Severity.ERROR), report.count(Severity.WARNING)
    if errors:
        return translate("Validation", "Not fit for the field yet: {counts}.").format(
            counts=counts_text(report)
        )
    if warnings:
        return translate(
            "Validation", "Fit for the field, but look at {counts}."
        ).format(counts=counts_text(report))
    return translate("Validation", "Fit for the field.")


def counts_text(report: CheckReport) -> str:
    """How many errors and warnings, as the words of a sentence."""
    words = []
    for severity in (Severity.ERROR, Severity.WARNING):
        count = report.count(severity)
        if count:
            words.append(f"{count} {severity_word(severity, count)}")
    return ", ".join(words)


def ignored_text(count: int) -> str:
    """How many findings were set aside, in a sentence."""
    if count == 1:
        return translate("Validation", "1 finding is ignored in this project.")
    text = translate("Validation", "{count} findings are ignored in this project.")
    return text.format(count=count)


def severity_word(severity: Severity, count: int = 1) -> str:
    """What a severity is called, for one or for several."""
    one, several = {
        Severity.ERROR: (
            translate("Validation", "error"),
            translate("Validation", "errors"),
        ),
        Severity.WARNING: (
            translate("Validation", "warning"),
            translate("Validation", "warnings"),
        ),
        Severity.HINT: (
            translate("Validation", "hint"),
            translate("Validation", "hints"),
        ),
    }[severity]
    return one if count == 1 else several


def text_lines(report: CheckReport) -> Iterator[str]:
    """The report for a terminal: the verdict first, then what there is to do."""
    yield f"{report.title}: {headline(report)}"
    if not report.reads_rows:
        yield translate("Validation", "The features were not looked at.")
    if report.ignored:
        yield ignored_text(len(report.ignored))
    for finding in report.findings:
        said = sentences_of(finding)
        yield f"{severity_word(finding.severity)} [{finding.code.value}] {said.what}"
        if finding.severity is not Severity.HINT:
            yield f"    {said.why}"
        yield f"    → {said.todo}"
