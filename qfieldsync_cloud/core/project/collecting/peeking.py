"""A look at a package that came back, before it is collected: which one it is."""

from __future__ import annotations

import os
import zipfile
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath

from qfieldsync_cloud.core.files.scratch import scratch_folder
from qfieldsync_cloud.core.project.collecting.folders import (
    UNREADABLE_ZIP,
    root_of,
)
from qfieldsync_cloud.core.project.collecting.kept_packages import KeptPackages
from qfieldsync_cloud.core.project.manifest import (
    MANIFEST_NAME,
    Manifest,
    read_manifest,
)

_MAX_SIZE_BYTES = 64 * 1024 * 1024
_MAX_LOOKS = 50


@dataclass(frozen=True)
class Peek:
    """Which package a folder or zip is."""

    path: Path
    manifest: Manifest
    device_names: tuple[str, ...]
    """Of the devices of which something was collected, the first one first."""
    is_kept: bool
    """This computer has the package as it was made, to compare with."""


def is_package(path: Path) -> bool:
    """Whether a path looks like a package that came back; quick, for a drag."""
    if path.is_dir():
        if (path / MANIFEST_NAME).is_file():
            return True
        with os.scandir(path) as entries:
            near = list(islice(entries, _MAX_LOOKS))
        return any((path / item.name / MANIFEST_NAME).is_file() for item in near)
    return path.is_file() and path.suffix.lower() == ".zip"


def peek(path: Path, kept: KeptPackages) -> Peek:
    """Look at a folder or zip; not on the main thread.

    Raises:
        CollectingError: it is no package of this plugin.
    """
    manifest = _manifest(path)
    package = kept.package(manifest.package_id)
    names = tuple(device.name for device in package.devices())
    return Peek(path, manifest, names, package.pristine is not None)


def _manifest(path: Path) -> Manifest:
    if path.is_dir() or not path.is_file():
        return read_manifest(root_of(path) if path.is_dir() else path)
    with scratch_folder() as scratch:
        content = _from_zip(path)
        if content is None:
            return read_manifest(path)  # says that there is none
        (scratch / MANIFEST_NAME).write_bytes(content)
        return read_manifest(scratch)


def _from_zip(path: Path) -> bytes | None:
    """The manifest in a zip, in its root or in a folder there; None: there is none."""
    try:
        with zipfile.ZipFile(path) as archive:
            for item in archive.infolist():
                place = PurePosixPath(item.filename)
                is_near = place.name == MANIFEST_NAME and len(place.parts) <= 2
                if is_near and item.file_size <= _MAX_SIZE_BYTES:
                    return archive.read(item)
    except UNREADABLE_ZIP:
        return None
    return None
