"""Finds the texts of the plugin that people see, and the context of each."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

Text = tuple[str, str]
"""Context and source text."""

_WITH_CONTEXT = "translate"
"""`translate("Context", "text")`, a function or a method of QCoreApplication."""


class UnknownContext(Exception):
    """A context that is neither a literal nor a constant of its module."""


@dataclass
class _Class:
    bases: tuple[str, ...]
    has_own_tr: bool
    texts: list[str] = field(default_factory=list)


def texts_of(sources: Mapping[str, str]) -> list[Text]:
    """The texts of modules, sorted by context, in the order in which they stand.

    Args:
        sources: code of the modules, by their names.

    Raises:
        UnknownContext: names the module and the line.
    """
    found: list[Text] = []
    classes: dict[str, _Class] = {}
    for name, source in sources.items():
        reader = _Reader(name)
        reader.visit(ast.parse(source))
        found += reader.texts
        for name, known in reader.classes.items():
            _join(classes, name, known)
    found += _of_classes(classes)
    unique = dict.fromkeys(found)
    return sorted(unique, key=lambda text: text[0])


def _join(classes: dict[str, _Class], name: str, other: _Class) -> None:
    """Qt knows a class by its name only, so two of one name share a context."""
    known = classes.setdefault(name, _Class((), has_own_tr=False))
    known.bases += other.bases
    known.has_own_tr |= other.has_own_tr
    known.texts += other.texts


def texts_of_folder(folder: Path) -> list[Text]:
    """The texts of all modules below a folder."""
    paths = sorted(folder.rglob("*.py"))
    return texts_of({str(path): path.read_text(encoding="utf-8") for path in paths})


def _of_classes(classes: Mapping[str, _Class]) -> Iterator[Text]:
    for name, known in classes.items():
        for context in _contexts(name, classes):
            for text in known.texts:
                yield context, text


def _contexts(name: str, classes: Mapping[str, _Class]) -> Sequence[str]:
    """Where Qt looks up the texts of a class: under the class of the object itself."""
    if any(classes[item].has_own_tr for item in _ancestors(name, classes)):
        return (name,)
    heirs = [other for other in classes if name in _ancestors(other, classes)]
    return tuple(dict.fromkeys((name, *heirs)))


def _ancestors(name: str, classes: Mapping[str, _Class]) -> Iterator[str]:
    """The class itself, and those of the plugin that it derives from."""
    if name in classes:
        yield name
        for base in classes[name].bases:
            yield from _ancestors(base, classes)


class _Reader(ast.NodeVisitor):
    def __init__(self, module: str) -> None:
        self.texts: list[Text] = []
        self.classes: dict[str, _Class] = {}
        self._module = module
        self._constants: dict[str, str] = {}
        self._within: list[str] = []

    def visit_Module(self, node: ast.Module) -> None:
        for statement in node.body:
            if isinstance(statement, ast.Assign):
                value = _literal(statement.value)
                for target in statement.targets:
                    if isinstance(target, ast.Name) and value is not None:
                        self._constants[target.id] = value
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        bases = tuple(base.id for base in node.bases if isinstance(base, ast.Name))
        has_own = any(
            isinstance(item, ast.FunctionDef) and item.name == "tr"
            for item in node.body
        )
        self.classes[node.name] = _Class(bases, has_own)
        self._within.append(node.name)
        self.generic_visit(node)
        self._within.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        function = node.func
        if isinstance(function, ast.Attribute):
            name = function.attr
        elif isinstance(function, ast.Name):
            name = function.id
        else:
            return
        if name == _WITH_CONTEXT and len(node.args) > 1:
            self._add_with_context(node)
        elif name == "tr" and isinstance(function, ast.Attribute):
            text = _literal(node.args[0]) if node.args else None
            if text is not None and self._within:
                self.classes[self._within[-1]].texts.append(text)

    def _add_with_context(self, node: ast.Call) -> None:
        text = _literal(node.args[1])
        if text is None:
            return  # a function that hands on what it gets
        context = _literal(node.args[0])
        if context is None and isinstance(node.args[0], ast.Name):
            context = self._constants.get(node.args[0].id)
        if context is None:
            raise UnknownContext(f"{self._module}, line {node.lineno}")
        self.texts.append((context, text))


def _literal(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None
