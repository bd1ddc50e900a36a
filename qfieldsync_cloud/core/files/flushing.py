"""Waiting until files are on the disk, not only in the system's memory."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def flush(path: Path) -> None:
    """Wait until the bytes of a file are on the disk."""
    # Windows flushes only what is open for writing
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def flush_names(folder: Path) -> None:
    """Wait until the disk has the names in a folder, where a system can tell."""
    if os.name != "posix":
        return
    # not every file system can: what it does not promise is not waited for
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def flush_tree(folder: Path, check: Callable[[], None] = lambda: None) -> None:
    """Wait until all that is below a folder is on the disk.

    Args:
        folder: with its own names.
        check: called before each file; raises to stop.
    """
    for path in folder.rglob("*"):
        if path.is_file():
            check()
            flush(path)
        elif path.is_dir():
            flush_names(path)
    flush_names(folder)
