"""The documents beside the code: they list what the code knows, and nothing else."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.reports.sentences import SENTENCES
from qfieldsync_cloud.core.sync import coercion, decision, overwrite
from qfieldsync_cloud.core.sync.conflict import ConflictKind, FieldConflict
from qfieldsync_cloud.core.sync.diagnosis import (
    REMEDIES,
    DeltaWarning,
    DiagnosisCode,
    RemedyCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.geometry import GeometryChange
from qfieldsync_cloud.core.sync.status import DeltaStatus
from tests.unit.test_reports_sample import (
    POINT_FIELD,
    POINT_HERE,
    POINT_OLD,
    delta_report,
    in_conflict,
    refused,
    report_of,
)

DOCS = Path(__file__).parents[2] / "docs"
ROW = re.compile(r"^\| `([a-z_]+)` \|(.*)\|$", re.MULTILINE)
UUIDS = (
    "2f3d1e5a-8c0b-4f0e-9d53-0d5f0a6c1b01",
    "2f3d1e5a-8c0b-4f0e-9d53-0d5f0a6c1b02",
    "2f3d1e5a-8c0b-4f0e-9d53-0d5f0a6c1b03",
)


def table(heading: str) -> dict[str, list[str]]:
    """The rows of the table under a heading of `docs/report.md`, by their code."""
    text = DOCS.joinpath("report.md").read_text("utf-8")
    _, _, after = text.partition(f"\n### {heading}\n")
    section = re.split(r"^##", after, maxsplit=1, flags=re.MULTILINE)[0]
    rows = ROW.findall(section)
    codes = [code for code, _ in rows]
    assert len(codes) == len(set(codes)), "a code stands twice"
    return {code: [cell.strip() for cell in cells.split("|")] for code, cells in rows}


def normal(line: str) -> str:
    return re.sub(r"\s+", " ", line.strip())


def example_report():
    trees = {"layer_id": "Trees_8f2c", "data_source": "park.gpkg|trees"}
    return report_of(
        delta_report(
            **trees,
            uuid=UUIDS[0],
            method=DeltaMethod.CREATE,
            source_pk=None,
            modified_pk="301",
            warnings=(
                DeltaWarning(
                    WarningCode.VALUE_COERCED, "girth", {"sent": "84", "stored": 84}
                ),
            ),
        ),
        in_conflict(
            ConflictKind.EDIT_EDIT,
            FieldConflict("height", 15.0, 15.8, 15.4),
            FieldConflict(
                "geometry",
                POINT_OLD,
                POINT_FIELD,
                POINT_HERE,
                GeometryChange(2.3, 0.0, 0.0, "m"),
                is_geometry=True,
            ),
            **trees,
            uuid=UUIDS[1],
            modified_pk=None,
        ),
        refused(
            DiagnosisCode.PROVIDER_REFUSED,
            **trees,
            uuid=UUIDS[2],
            source_pk="18",
            values={"reason": "CHECK constraint failed: height > 0"},
            provider_errors=("CHECK constraint failed: height > 0",),
        ),
    )


def test_every_diagnosis_stands_in_the_document_with_its_remedy():
    rows = table("Diagnosis codes")

    assert {code: cells[-1].strip("`") for code, cells in rows.items()} == {
        code.value: remedy.value for code, remedy in REMEDIES.items()
    }
    assert set(REMEDIES) == set(DiagnosisCode)


@pytest.mark.parametrize(
    ("heading", "codes"),
    [
        ("Diagnosis codes", DiagnosisCode),
        ("Remedy codes", RemedyCode),
        ("Warning codes", WarningCode),
        ("Statuses", DeltaStatus),
    ],
    ids=["diagnoses", "remedies", "warnings", "statuses"],
)
def test_document_lists_exactly_the_codes_that_there_are(heading, codes):
    if codes is DeltaStatus:
        text = DOCS.joinpath("report.md").read_text("utf-8")
        listed = re.findall(r"^\| `(STATUS_[A-Z_]+)` \|", text, re.MULTILINE)
    else:
        rows = table(heading)
        listed = list(rows)
        assert all(all(cells) for cells in rows.values())

    assert listed == [code.value for code in codes]


def test_example_in_the_document_is_what_the_code_writes():
    text = DOCS.joinpath("report.md").read_text("utf-8")
    example = re.search(r"```json\n(.*?)```", text, re.DOTALL)
    written = example_report().to_json(SENTENCES)
    written["deltafile_id"] = "0c9b7f1e-1b9b-4d39-9d8b-5b7a8a1d2e30"
    written["project_id"] = "e02d02cc-af1b-414c-a14c-e2ed5dfee52f"

    assert example is not None
    assert json.loads(example[1]) == written


@pytest.mark.parametrize(
    "module",
    [coercion, decision, overwrite],
    ids=lambda module: module.__name__.rpartition(".")[2],
)
def test_tables_of_the_code_stand_in_the_document_row_by_row(module):
    text = DOCS.joinpath("decisions.md").read_text("utf-8")
    lines = {normal(line) for line in text.splitlines()}
    rows = [line for line in module.__doc__.splitlines() if line.startswith("|")]

    assert rows
    assert [
        row for row in map(normal, rows) if "---" not in row and row not in lines
    ] == []
