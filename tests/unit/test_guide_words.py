"""What the documents call a page or a label, the plugin has."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape

import pytest

from tools.staging import ROOT

OPENERS = ("show_help", "_show_help")
SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)
PLACEHOLDER = re.compile(r"\{\w+\}")
LEAST_LETTERS = 5
ITALICS = re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)")
WORDS_OF_OTHERS = {
    *("Plugins", "Settings", "Options", "QFieldCloud", "QFieldSync Cloud"),
    *("View", "Panels", "Log Messages", "Properties…"),
    # not labels, but words that are leant on
    *("italics", "remove", "not", "error", "warning", "hint", "by object"),
}
"""In italics as well: labels of QGIS and QFieldSync, and emphasis."""
PAGES = (
    "guide",
    "troubles",
    "jobs",
    "qgis",
    "revert",
    "rescue",
    "packaging",
    "collecting",
)


def called_name(node: ast.AST) -> str:
    return getattr(node, "attr", getattr(node, "id", ""))


def pages_in_code() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "qfieldsync_cloud").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            arguments = list(node.args)
            name = called_name(node.func)
            if name == "partial" and arguments:
                name = called_name(arguments.pop(0))
            if name in OPENERS and arguments and isinstance(arguments[0], ast.Constant):
                yield path.name, str(arguments[0].value)


@lru_cache(maxsize=1)
def labels() -> set[str]:
    text = (ROOT / "i18n" / "qfieldsync_cloud_de.ts").read_text(encoding="utf-8")
    return {
        line
        for match in SOURCE.findall(text)
        for line in unescape(match).replace("&", "").split("\n")
    }


@lru_cache(maxsize=1)
def patterns() -> list[re.Pattern[str]]:
    """Of labels with a placeholder, which may stand for anything."""
    parts = [PLACEHOLDER.split(label) for label in labels() if "{" in label]
    return [
        re.compile(".+".join(map(re.escape, part)))
        for part in parts
        if len("".join(part)) >= LEAST_LETTERS
    ]


def test_every_page_that_the_code_opens_is_in_the_documents():
    opened = list(pages_in_code())

    assert {"guide", "cloud", "validation"} <= {page for _, page in opened}
    for module, page in opened:
        assert (ROOT / "docs" / f"{page}.md").is_file(), f"{module} opens {page}"


@pytest.mark.parametrize("page", PAGES)
def test_every_label_in_the_documents_is_one_of_the_plugin(page):
    text = (ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8")
    found = {
        part
        for match in ITALICS.findall(" ".join(text.split()))
        for part in match.split(" ▸ ")
    }
    known = labels()
    made = patterns()
    unknown = [
        part
        for part in sorted(found - known - WORDS_OF_OTHERS)
        if not any(pattern.fullmatch(part) for pattern in made)
    ]

    assert unknown == []
