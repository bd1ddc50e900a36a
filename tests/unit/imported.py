"""What a Python file imports, read from its text."""

from __future__ import annotations

import ast


def imports_of(source: str) -> set[str]:
    """Every module a file imports, at any depth, `from a import b` counted as a.b."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            # Relative ones keep their dots, which no rule allows.
            module = "." * node.level + (node.module or "")
            names.update(f"{module}.{alias.name}" for alias in node.names)
    return names
