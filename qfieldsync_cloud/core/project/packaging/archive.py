"""A package as one file."""

from __future__ import annotations

import zipfile
from pathlib import Path

from qfieldsync_cloud.core.errors import PackagingError
from qfieldsync_cloud.core.files.moving import move
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.manifest import MANIFEST_NAME
from qfieldsync_cloud.core.translation import translate

_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
_BLOCK_BYTES = 1024 * 1024
_PACKED = frozenset(
    (".jpg", ".jpeg", ".png", ".webp", ".mp4", ".mp3", ".m4a", ".zip", ".qgz")
)
"""What compressing again makes no smaller."""


def zip_package(folder: Path, path: Path, watcher: JobWatcher | None = None) -> None:
    """Pack a package; the same package always gives the same bytes.

    A file that was at `path` is replaced once the new one is whole.

    Raises:
        PackagingError: there is no package, or the file cannot be written, or it would
            be in the package.
        Cancelled: the watcher stops it.
    """
    watcher = watcher or JobWatcher()
    if not (folder / MANIFEST_NAME).is_file():
        raise PackagingError(str(folder), "it holds no package")
    refuse_inside(folder, path)
    making = path.with_name(f".{path.name}.making")
    try:
        with zipfile.ZipFile(making, "w") as archive:
            for item in sorted(folder.rglob("*")):
                if item.is_file():
                    _add(archive, item, item.relative_to(folder).as_posix(), watcher)
        move(making, path)
    except OSError as error:
        raise PackagingError(str(path), error.strerror or str(error)) from error
    finally:
        making.unlink(missing_ok=True)


def refuse_inside(folder: Path, path: Path) -> None:
    """Refuse a zip in the package itself, which nobody could replace then.

    Raises:
        PackagingError: it would be there; also before there is a package.
    """
    if folder.resolve() in path.resolve().parents:
        text = translate(
            "Packaging", "it would be in the package; choose another folder"
        )
        raise PackagingError(str(path), text)


def _add(archive: zipfile.ZipFile, path: Path, name: str, watcher: JobWatcher) -> None:
    member = zipfile.ZipInfo(name, _FIXED_DATE)
    is_packed = path.suffix.lower() in _PACKED
    member.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
    member.external_attr = 0o644 << 16
    member.file_size = path.stat().st_size
    with path.open("rb") as reading, archive.open(member, "w") as writing:
        while block := reading.read(_BLOCK_BYTES):
            watcher.check()
            writing.write(block)
