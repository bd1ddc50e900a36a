"""Paths as SQLite's URIs have them.

Source: "Uniform Resource Identifiers" of SQLite's documentation.
"""

from __future__ import annotations

from pathlib import PurePath
from urllib.parse import quote


def sqlite_uri(path: PurePath | str, mode: str) -> str:
    """The URI of a database file; `mode` is `ro`, `rw` or `rwc`.

    Slashes are escaped too: after `file:` two of them would begin the name of a
    computer, and one a drive's letter. SQLite gives the file system what stands there.
    """
    return f"file:{quote(str(path), safe='')}?mode={mode}"
