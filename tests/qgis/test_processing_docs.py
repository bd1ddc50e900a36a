"""The documents name all that the algorithms take and give."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.core import QgsProcessingAlgorithm

from qfieldsync_cloud.processing.provider import SyncProvider

DOCS = Path(__file__).parents[2] / "docs"
SECTION = re.compile(
    r"^##+ `qfieldsync_cloud:(\w+)`: (.*?)\n(.*?)(?=^##+ `|\Z)",
    re.MULTILINE | re.DOTALL,
)
SECTIONS = {
    name: (title, text)
    for page in ("processing.md", "cloud.md")
    for name, title, text in SECTION.findall(DOCS.joinpath(page).read_text("utf-8"))
}

SHARED = DOCS.joinpath("cloud.md").read_text("utf-8").partition("\n### `")[0]
"""Names what all algorithms take that ask a server."""


@pytest.fixture(scope="module")
def algorithms() -> dict[str, QgsProcessingAlgorithm]:
    made = SyncProvider()
    made.refreshAlgorithms()
    found = {item.name(): item.create() for item in made.algorithms()}
    assert len(found) > 10
    return found


def test_every_algorithm_has_a_section_under_its_name(algorithms):
    assert {name: title for name, (title, _text) in SECTIONS.items()} == {
        name: item.displayName() for name, item in algorithms.items()
    }


def test_every_parameter_and_output_is_named(algorithms):
    missing = {
        f"{name} {item.name()}"
        for name, algorithm in algorithms.items()
        for item in (
            *algorithm.parameterDefinitions(),
            *algorithm.outputDefinitions(),
        )
        if f"`{item.name()}`" not in SECTIONS[name][1] + SHARED
    }

    assert missing == set()


def test_section_names_no_parameter_that_there_is_not(algorithms):
    known = {
        item.name()
        for algorithm in algorithms.values()
        for item in (
            *algorithm.parameterDefinitions(),
            *algorithm.outputDefinitions(),
        )
    }
    named = {
        f"{name} {word}"
        for name, (_title, text) in SECTIONS.items()
        for row in re.findall(r"^\| (`[A-Z_`, ]+`) \|", text, re.MULTILINE)
        for word in re.findall(r"`([A-Z_]+)`", row)
        if word not in known
    }

    assert named == set()
