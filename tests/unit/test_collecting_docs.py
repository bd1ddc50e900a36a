"""`docs/collecting.md` names every code that collecting can give, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from qfieldsync_cloud.core.project.collecting.notices import Notice, NoticeCode

ROOT = Path(__file__).parents[2]
DOCS = (ROOT / "docs" / "collecting.md").read_text(encoding="utf-8")
FOLDER = ROOT / "qfieldsync_cloud" / "core" / "project" / "collecting"
VALUES = dict.fromkeys(
    (
        "packaged_at",
        "latest_at",
        "collected_at",
        "reason",
        "names",
        "count",
        "path",
    ),
    "x",
)


def rows_of(heading):
    """The cells of the table under a heading."""
    section = DOCS.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in section.splitlines()
        if line.startswith("| `")
    ]


def test_notices_are_documented_with_their_severity():
    found = {row[0].strip("`"): row[1] for row in rows_of("What else is told")}

    assert found == {code.value: code.severity.value for code in NoticeCode}


def test_errors_are_documented():
    paths = (*FOLDER.glob("*.py"), FOLDER.parent / "manifest.py")
    text = "".join(path.read_text(encoding="utf-8") for path in paths)
    raised = set(re.findall(r'CollectingError\(\s*"(\w+)"', text))
    raised |= set(re.findall(r'^        code = "(\w+)"', text, re.M))
    documented = {
        code
        for row in rows_of("When nothing is collected")
        for code in re.findall(r"`(\w+)`", row[0])
    }

    assert raised == documented


@pytest.mark.parametrize("code", NoticeCode)
def test_notice_has_a_sentence(code):
    sentence = Notice(code, "trees", VALUES).sentence

    assert sentence
    assert "{" not in sentence
