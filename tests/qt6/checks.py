"""Under Qt 6 every module of the plugin loads, and Qt has what each of them names."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted(ROOT.joinpath("qfieldsync_cloud").rglob("*.py"))
OLDER_ONLY = {
    ("qfieldsync_cloud/core/compat.py", f"QVariant.Type.{name}")
    for name in ("String", "DateTime", "LongLong")
}
"""What stands behind a question for the version of QGIS."""


def by_path(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def missing_names(source: str) -> list[str]:
    """Find what the code takes from `qgis.PyQt` that is not there, as it is written."""
    tree = ast.parse(source)
    known: dict[str, Any] = {}
    missing = []
    for node in ast.walk(tree):
        name = (isinstance(node, ast.ImportFrom) and node.module) or ""
        if name.startswith("qgis.PyQt."):
            module = importlib.import_module(name)
            for alias in node.names:
                if hasattr(module, alias.name):
                    known[alias.asname or alias.name] = getattr(module, alias.name)
                else:
                    missing.append(f"{module.__name__}.{alias.name}")
    inner: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            names = []
            part: ast.expr = node
            while isinstance(part, ast.Attribute):
                inner.add(id(part))
                names.append(part.attr)
                part = part.value
            found = known.get(part.id) if isinstance(part, ast.Name) else None
            while found is not None and names:
                if not hasattr(found, names[-1]):
                    missing.append(ast.unparse(node))
                    break
                found = getattr(found, names.pop())
    return missing


@pytest.mark.parametrize("path", SOURCES, ids=by_path)
def test_what_is_taken_from_qt_is_there(path: Path) -> None:
    missing = missing_names(path.read_text(encoding="utf-8"))

    assert [n for n in missing if (by_path(path), n) not in OLDER_ONLY] == []


@pytest.mark.parametrize("path", SOURCES, ids=by_path)
def test_module_loads(path: Path, qapp: Any) -> None:
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts)

    importlib.import_module(name.removesuffix(".__init__"))


@pytest.mark.parametrize(
    "line",
    [
        "from qgis.PyQt.QtCore import Qt\nQt.DisplayRole",
        "from qgis.PyQt.QtCore import Qt\nflags = Qt.ItemFlags()",
        "from qgis.PyQt.QtWidgets import QDesktopWidget",
        "from qgis.PyQt.QtWidgets import QDialog\ndialog.exec_()\nQDialog.exec_",
    ],
)
def test_planted_name_of_qt_5_is_found(line: str) -> None:
    assert len(missing_names(line)) == 1
