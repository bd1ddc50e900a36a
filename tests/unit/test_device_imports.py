"""The simulated device shares nothing with the plugin, or a round trip proves nothing.

What the device imports of the tests is followed, so that no factory leads back.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.unit.imported import imports_of

ROOT = Path(__file__).parents[2]
DEVICE = sorted(ROOT.joinpath("tests/device").rglob("*.py"))
FORBIDDEN = ("qfieldsync_cloud", "tools", "benchmarks", "importlib", "__import__")
PURE = ("errors", "merging")
"""Run without QGIS."""


def names_in(source: str) -> set[str]:
    """Every module and name that a file imports or could import by its text."""
    nodes = ast.walk(ast.parse(source))
    return imports_of(source) | {
        node.id for node in nodes if isinstance(node, ast.Name)
    }


def forbidden(source: str) -> list[str]:
    """Imports of the plugin, of what may know it, or of tests but the device's own."""
    return sorted(
        name
        for name in names_in(source)
        if name.startswith(".")
        or name.split(".")[0] in FORBIDDEN
        or (name.split(".")[0] == "tests" and not name.startswith("tests.device."))
    )


@pytest.mark.parametrize("path", DEVICE, ids=lambda path: path.stem)
def test_device_imports_nothing_of_the_plugin(path):
    assert forbidden(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("name", PURE)
def test_rules_of_merging_need_no_qgis(name):
    source = ROOT.joinpath(f"tests/device/{name}.py").read_text(encoding="utf-8")

    assert not [n for n in names_in(source) if n.split(".")[0] in ("qgis", "osgeo")]


@pytest.mark.parametrize(
    "source",
    [
        "from qfieldsync_cloud.core.deltas import model",
        "import qfieldsync_cloud.paths as p",
        "def f():\n    from qfieldsync_cloud.core import engine",
        "from tests.qgis.factories import create",
        "from tests.device_too import x",
        "import importlib",
        "f = __import__('x')",
        "from .. import qgis",
        "from tools.sample.qfield import Device",
    ],
)
def test_planted_import_is_found(source):
    assert len(forbidden(source)) == 1


def test_there_is_a_device():
    assert {"device", "layer", "merging", "recorder"} <= {path.stem for path in DEVICE}
