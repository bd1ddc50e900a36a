"""What the algorithms say of themselves, and where their Help button leads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QUrl

from qfieldsync_cloud.processing.provider import SyncProvider
from tools.guide.pages import built_guide

ROOT = Path(__file__).parents[2]
LABEL = re.compile(r"^([A-Z][^:.\n]*):", re.MULTILINE)
OBVIOUS = {"DELTAFILE"}
"""Its name says all, and every help text begins with it."""


@pytest.fixture(scope="module")
def algorithms() -> dict[str, QgsProcessingAlgorithm]:
    made = SyncProvider()
    made.refreshAlgorithms()
    return {item.name(): item.create() for item in made.algorithms()}


def words(text: str) -> list[str]:
    return [word.lower().rstrip("s") for word in re.findall(r"[A-Za-z]+", text)]


def test_help_describes_each_parameter_under_a_word_of_its_title(algorithms):
    missing = []
    for name, algorithm in algorithms.items():
        begins = {words(item)[0] for item in LABEL.findall(algorithm.shortHelpString())}
        for item in algorithm.parameterDefinitions():
            title = words(item.description().partition(" (")[0])
            if item.name() not in OBVIOUS and not begins & set(title):
                missing.append(f"{name} {item.name()}: {item.description()}")

    assert missing == []


def test_help_button_opens_a_page_that_comes_with_the_plugin(algorithms):
    guide = {
        str(path): text.decode()
        for path, text in built_guide(ROOT / "docs").items()
        if path.suffix == ".html"
    }
    for name, algorithm in algorithms.items():
        url = QUrl(algorithm.helpUrl())
        page = Path(url.toLocalFile())

        assert page.is_file(), name
        assert url.fragment() == name
        assert f'id="{name}"' in guide[f"{page.stem}.html"], name
