"""A package into a folder of its own: all of it, or nothing is there.

It is downloaded beside its place, and gets its name when it is whole.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from uuid import uuid4

from qfieldsync_cloud.core.files.moving import move
from qfieldsync_cloud.core.services.cloud.client import CloudClient
from qfieldsync_cloud.core.services.cloud.package_download import (
    DownloadProgress,
    download_package,
)
from qfieldsync_cloud.core.services.cloud.records import Package

_UNFINISHED = ".part"


def download_into(
    parent: Path,
    name: str,
    client: CloudClient,
    project_id: str,
    progress: DownloadProgress | None = None,
) -> Path:
    """Download the latest package into a new folder; returns that.

    Args:
        parent: where the folder is made.
        name: what it is called after; the day of the package follows, and a number
            where that is taken.
        client: cancelling is its business.
        project_id: of the project.
        progress: see there.

    Raises:
        CloudError: the server refused, or a file came damaged; nothing is left.
        Cancelled: the caller stopped it; the same.
        OSError: the disk; the same.
    """
    unfinished = parent / f".{name}-{uuid4().hex[:8]}{_UNFINISHED}"
    unfinished.mkdir()
    try:
        package = download_package(client, project_id, unfinished, progress)
        return _put_in_place(unfinished, parent, _name_of(package, name))
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _name_of(package: Package, name: str) -> str:
    if package.packaged_at is None:
        return name
    return f"{name}_{package.packaged_at.astimezone():%Y-%m-%d}"


def _put_in_place(folder: Path, parent: Path, name: str) -> Path:
    target, number = parent / name, 1
    # an empty folder would be replaced, on some systems
    while os.path.lexists(target):
        number += 1
        target = parent / f"{name}_{number}"
    move(folder, target)
    return target
