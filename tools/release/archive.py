"""The files of a package: their number of bytes, their kinds, their names."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from tools.staging import PLUGIN, ROOT

LIMIT_BYTES = 25 * 1024 * 1024
BINARIES = {".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyd"}
LEFT_BEHIND = {".pyc", ".pyo", ".orig", ".tmp"}
FORBIDDEN_PARTS = {"__pycache__", "__MACOSX", ".git", "tests", ".."}
KNOWN = {
    *(".py", ".txt", ".md", ".json", ".svg", ".png", ".ui", ".qm", ".html", ".css"),
    "",
}
"""Kinds of files that the plugin is made of; `LICENSE` has no ending."""
EXECUTABLE = 0o111
NEEDED = (
    *("metadata.txt", "LICENSE", "__init__.py", "help/guide.html"),
    *(f"i18n/{path.stem}.qm" for path in sorted((ROOT / "i18n").glob("*.ts"))),
)
"""Without the last ones the plugin runs, in English and without its guide."""


def faults(package: Path) -> Iterator[str]:
    """What the plugin site would refuse, or its reviewers would."""
    if package.stat().st_size > LIMIT_BYTES:
        yield f"the zip has more than {LIMIT_BYTES} bytes"
    with zipfile.ZipFile(package) as archive:
        entries = archive.infolist()
    for needed in NEEDED:
        if f"{PLUGIN}/{needed}" not in {entry.filename for entry in entries}:
            yield f"{needed} is missing"
    for entry in entries:
        yield from _faults_of(entry)


def _faults_of(entry: zipfile.ZipInfo) -> Iterator[str]:
    path = PurePosixPath(entry.filename)
    if "\\" in entry.filename or path.parts[0] != PLUGIN:
        yield f"{path} is not below {PLUGIN}/"
    if FORBIDDEN_PARTS.intersection(path.parts):
        yield f"{path} must not be shipped"
    if path.name.startswith("."):
        yield f"{path} is hidden"
    if path.suffix in BINARIES | LEFT_BEHIND or path.suffix not in KNOWN:
        yield f"{path} is of a kind that the plugin has no use for"
    if (entry.external_attr >> 16) & EXECUTABLE:
        yield f"{path} is executable"
