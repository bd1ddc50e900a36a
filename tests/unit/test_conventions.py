"""Habits that keep the plugin working on Qt 5 and Qt 6, and private paths out of it."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("qfieldsync_cloud", "tests", "tools", "benchmarks")
SOURCES = sorted(p for f in FOLDERS for p in ROOT.joinpath(f).rglob("*.py"))


CONSTANT = re.compile(r"[A-Z][A-Z0-9_]+")
"""Constants of a class, such as QgsProcessing.TEMPORARY_OUTPUT, need no scope."""

UNSCOPED = {"QVariant"}
"""QgsField in QGIS 3.22 wants QVariant.Int; Qt 6 has no QVariant.Type for a scope."""

PRIVATE_PATH = re.compile(
    r"(?<![\w.}-])"
    r"(?:/(?:home|Users|work)/\w|/roo[t]\b|[A-Za-z]:[\\/]+Users[\\/]+\w)"
)
"""A path under somebody's own folder, on Linux, macOS or Windows."""
PLACEHOLDER = re.compile(r"/(?:home|Users)/user\b|[A-Za-z]:[\\/]+Users[\\/]+user\b")
"""Examples are written with a user called "user"."""


def by_path(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def qt_classes(tree: ast.AST) -> set[str]:
    """Name the classes that a module imports from QGIS or Qt, as it calls them."""
    return {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").partition(".")[0] == "qgis"
        for alias in node.names
        if alias.name.startswith("Q")
    }


def annotations(tree: ast.AST) -> Iterator[ast.AST]:
    """Find the types a module writes down, where an enum's own name stands alone."""
    for node in ast.walk(tree):
        for field in ("annotation", "returns"):
            if getattr(node, field, None) is not None:
                yield getattr(node, field)


def unscoped_enums(source: str) -> list[str]:
    """Find Qt.DisplayRole where Qt 6 knows Qt.ItemDataRole.DisplayRole only.

    Both a member without scope and a nested class read `Class.Name`. It is a nested
    class where it is called, is derived from, stands in an annotation, or has a further
    attribute.
    """
    tree = ast.parse(source)
    classes = qt_classes(tree)
    nested = {id(n) for top in annotations(tree) for n in ast.walk(top)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            nested.add(id(node.value))
        elif isinstance(node, ast.Call):
            nested.add(id(node.func))
        elif isinstance(node, ast.ClassDef):
            nested.update(id(base) for base in node.bases)
    return [
        f"line {node.lineno}: {node.value.id}.{node.attr}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and id(node) not in nested
        and isinstance(node.value, ast.Name)
        and node.value.id in classes - UNSCOPED
        and node.attr[0].isupper()
        and not CONSTANT.fullmatch(node.attr)
    ]


def qt5_only(source: str) -> list[str]:
    """Find imports of one PyQt instead of qgis.PyQt, and calls of exec_()."""
    found = []
    for node in ast.walk(ast.parse(source)):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        elif isinstance(node, ast.Attribute) and node.attr == "exec_":
            found.append(f"line {node.lineno}: exec_, which Qt 6 calls exec")
        found += [
            f"line {node.lineno}: {name} instead of qgis.PyQt"
            for name in names
            if name.partition(".")[0] in ("PyQt5", "PyQt6", "PySide2", "PySide6")
        ]
    return found


def private_paths(text: str) -> list[str]:
    """Find the lines that hold a path of somebody's own folder."""
    return [
        f"line {number}: {line.strip()[:100]}"
        for number, line in enumerate(text.splitlines(), 1)
        if PRIVATE_PATH.search(PLACEHOLDER.sub("", line))
    ]


def project_files() -> list[Path]:
    """List the project's files, without the folders that .gitignore names."""
    lines = ROOT.joinpath(".gitignore").read_text(encoding="utf-8").splitlines()
    ignored = {line.strip("/") for line in lines if line.endswith("/")} | {".git"}
    files = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = set(folders) - ignored
        # in a second working tree of git, `.git` is a file
        files += [Path(folder, name) for name in names if name != ".git"]
    return files


@pytest.mark.parametrize("path", SOURCES, ids=by_path)
def test_enums_are_scoped(path):
    assert unscoped_enums(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", SOURCES, ids=by_path)
def test_nothing_needs_qt_5(path):
    assert qt5_only(path.read_text(encoding="utf-8")) == []


def test_no_file_holds_a_private_path():
    found = {}
    for path in project_files():
        try:
            lines = private_paths(path.read_text(encoding="utf-8"))
        except UnicodeDecodeError:  # not a text
            continue
        if lines:
            found[by_path(path)] = lines

    assert found == {}


QT = "from qgis.PyQt.QtCore import Qt\nfrom qgis.core import Qgis, QgsTask\n"


@pytest.mark.parametrize(
    "line",
    [
        "role = Qt.DisplayRole",
        "f(Qt.AlignLeft | x)",
        "x == Qgis.Warning",
        "def f(role=Qt.UserRole): pass",
        "def f():\n    return QgsTask.CanCancel",
    ],
)
def test_planted_enum_without_scope_is_found(line):
    assert len(unscoped_enums(QT + line)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "role = Qt.ItemDataRole.DisplayRole",
        "def f(a: Qt.Orientation, b: Qt.Orientation | None) -> Qt.ItemFlags: pass",
        "flags: Qt.ItemFlags = Qt.ItemFlags()",
        "version = Qgis.QGIS_VERSION_INT",
        "from qgis.PyQt.QtCore import QVariant\nQVariant.Int",
        "class A(Qgis.Nested): pass",
        "from enum import Enum\nEnum.Other",
    ],
)
def test_scoped_enum_and_nested_class_are_allowed(line):
    assert unscoped_enums(QT + line) == []


@pytest.mark.parametrize(
    "line",
    [
        "from PyQt5.QtCore import Qt",
        "import PyQt6",
        "def f():\n    from PyQt5 import QtCore",
        "dialog.exec_()",
    ],
)
def test_planted_line_for_one_qt_is_found(line):
    assert len(qt5_only(line)) == 1


@pytest.mark.parametrize("folder", ["home", "Users", "work"])
@pytest.mark.parametrize("before", ["", "see ", '"', "file://", "path="])
def test_planted_private_path_is_found(folder, before):
    assert len(private_paths(f"{before}/{folder}/anna/trees.qgs")) == 1


@pytest.mark.parametrize(
    "line",
    [
        "/home/user/trees.qgs",
        "https://example.org/home/anna",
        "docs/work/plan.md",
        "$HOME/trees.qgs",
        "/tmp/trees.qgs",
    ],
)
def test_harmless_path_is_allowed(line):
    assert private_paths(line) == []
