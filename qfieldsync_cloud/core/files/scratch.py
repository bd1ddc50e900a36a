"""Folders for what nobody needs afterwards."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PREFIX = "qfieldsync_cloud-"


def new_scratch_folder() -> Path:
    """A folder of its own; its path is the one that QGIS will name it by.

    On macOS the folder for such things is behind a link, on Windows its path may be
    written in short names.
    """
    return Path(tempfile.mkdtemp(prefix=PREFIX)).resolve()


def remove_scratch_folder(folder: Path) -> None:
    """Remove what can be removed.

    QGIS keeps a database open for a minute after the last layer of it is gone. Windows
    keeps such a file, where `tempfile.TemporaryDirectory` would raise.
    """
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder that is gone afterwards, even when a database in it is still open."""
    folder = new_scratch_folder()
    try:
        yield folder
    finally:
        remove_scratch_folder(folder)
