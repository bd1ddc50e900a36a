"""Whose work the files of a package are: the project's own, all of them.

`OF_OTHERS` lists what is not, with its licence, and is empty. What can be seen of the
work of others without being listed is a fault: a folder as libraries are copied into, a
note of an owner or of a licence in a file, a second licence, a module without the
docstring that every one here begins with. A text that was copied without its note is
not found: that is for who reviews a change.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

OF_OTHERS: Mapping[str, str] = {}
"""Path in the plugin's folder, and the licence and owner: `MIT, by …`."""
FOLDERS = {
    *("vendor", "vendored", "_vendor", "extlibs", "ext_libs", "third_party"),
    *("thirdparty", "libs", "node_modules", "site-packages"),
}
_INSTALLED = (".dist-info", ".egg-info")
_TEXTS = {".py", ".svg", ".ui", ".css", ".html", ".json", ".md", ".txt", ".js"}
_NOTE = re.compile(
    r"copyright\s+(?:\(c\)|©|\d{4})|\(c\)\s*\d{4}|©\s*\d{4}|SPDX-License-Identifier"
    r"|all rights reserved|<cc:license|creativecommons\.org/",
    re.I,
)
_LICENCE = re.compile(r"(?:LICEN[CS]E|COPYING|NOTICE)(?:\..*)?", re.I)


def faults(folder: Path) -> Iterator[str]:
    """What looks like the work of others in an unpacked package."""
    found = {path.relative_to(folder).as_posix(): path for path in _files(folder)}
    for name in OF_OTHERS.keys() - found.keys():
        yield f"{name} is listed as the work of others, but not there"
    for name in sorted(found.keys() - OF_OTHERS.keys()):
        yield from _faults_of(name, found[name])


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def _faults_of(name: str, path: Path) -> Iterator[str]:
    above = name.split("/")[:-1]
    if any(part.lower() in FOLDERS or part.endswith(_INSTALLED) for part in above):
        yield f"{name} lies in a folder for the work of others"
    if _LICENCE.fullmatch(path.name):
        if name != "LICENSE":
            yield f"{name} is a second licence"
        return
    if path.suffix not in _TEXTS:
        return
    text = path.read_text(encoding="utf-8")
    if note := _NOTE.search(text):
        yield f"{name} names an owner or a licence: {note[0]}"
    if path.suffix == ".py" and ast.get_docstring(ast.parse(text)) is None:
        yield f"{name} does not begin with a docstring, as ours do"
