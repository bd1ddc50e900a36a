"""Writes the README of the sample, so that its tables never drift from the deltas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from string import Template

from tools.sample.qfield import Case, Device
from tools.sample.records import State

TEMPLATE = Path(__file__).with_name("readme_template.md")


def readme(stored: State, devices: Iterable[Device]) -> str:
    """The text of the README."""
    devices = list(devices)
    statuses = Counter(
        case.outcome.status for device in devices for case in device.cases
    )
    counts = ", ".join(f"{len(records)} {key}" for key, records in stored.items())
    totals = ", ".join(f"{count} {status}" for status, count in statuses.most_common())
    tables = []
    for device in devices:
        tables.append(f"\n### {device.name}.json\n\n")
        tables.append("| delta | layer | feature | method | outcome | why |\n")
        tables.append("|---|---|---|---|---|---|\n")
        tables += [_row(case) for case in device.cases]
    text = Template(TEMPLATE.read_text(encoding="utf-8"))
    return text.substitute(counts=counts, totals=totals, tables="".join(tables))


def _row(case: Case) -> str:
    outcome = case.outcome
    status = outcome.status.replace("STATUS_", "").replace("_", " ").lower()
    if outcome.code and outcome.code != "already applied":
        status = f"**{status}**: {outcome.code}"
    elif outcome.code:
        status = outcome.code
    delta = case.delta
    cells = (
        f"`{delta['uuid'][:8]}`",
        delta["localLayerName"],
        case.feature,
        delta["method"],
        status,
        outcome.why,
    )
    return "| " + " | ".join(cells) + " |\n"
