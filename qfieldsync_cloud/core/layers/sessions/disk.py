"""What the system says of a file and its disk, and providers do not."""

from __future__ import annotations

import shutil
from pathlib import Path

_LEAST_FREE_BYTES = 64 * 1024
"""What SQLite needs for the index of a `-wal` file, and for its first pages."""


def is_disk_full(path: Path) -> bool:
    """Whether the disk that holds `path` has next to no room left."""
    folder = path if path.is_dir() else path.parent
    try:
        return shutil.disk_usage(folder).free < _LEAST_FREE_BYTES
    except OSError:
        return False


def identity_of(path: Path) -> tuple[int, int] | None:
    """Tells whether a path still means the same file; None when there is none.

    A file that is deleted or replaced while it is open takes every write all the same.
    """
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
