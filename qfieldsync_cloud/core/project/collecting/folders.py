"""The package that came back: a folder, or a zip that is unpacked beside it."""

from __future__ import annotations

import lzma
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from qfieldsync_cloud.core.errors import CollectingError
from qfieldsync_cloud.core.files.scratch import scratch_folder
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.manifest import MANIFEST_NAME
from qfieldsync_cloud.core.translation import translate

UNREADABLE_ZIP = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    RuntimeError,
    ValueError,
)
"""What a damaged zip raises; RuntimeError: a password, or a way of packing that Python
does not know."""
_CHUNK_BYTES = 1024 * 1024
_SYMLINK = 0o120000
_TYPE_BITS = 0o170000


@contextmanager
def opened(path: Path, watcher: JobWatcher) -> Iterator[Path]:
    """The root of the package at `path`, which is only read.

    Args:
        path: folder or zip; the package may lie in the only subfolder of it.

    Raises:
        CollectingError: `folder_missing`, or the zip is refused (`zip_invalid`).
    """
    if path.is_dir():
        yield root_of(path)
    elif path.is_file():
        with scratch_folder() as scratch:
            _unpack(path, scratch, watcher)
            root = root_of(scratch)
            try:
                yield root
            except CollectingError as error:
                raise _of_zip(error, root, path) from error
    else:
        message = translate("Collecting", "There is no folder or zip {path}.")
        raise CollectingError("folder_missing", str(path), message.format(path=path))


def _of_zip(error: CollectingError, root: Path, path: Path) -> CollectingError:
    """The same, of the zip that people know and not of where it was unpacked."""
    texts = (text.replace(str(root), str(path)) for text in (error.path, str(error)))
    return CollectingError(error.code, *texts)


def root_of(folder: Path) -> Path:
    """Where the manifest is: in `folder`, or in the only subfolder that has one."""
    if (folder / MANIFEST_NAME).is_file():
        return folder
    found = [path.parent for path in folder.glob(f"*/{MANIFEST_NAME}")]
    return found[0] if len(found) == 1 else folder


def is_inside(folder: Path, path: str) -> bool:
    """Whether a path of a package stays in `folder`, links followed."""
    name = PurePosixPath(path)
    if not path or name.is_absolute() or ".." in name.parts or "\\" in path:
        return False
    root = folder.resolve()
    return root in (root / name).resolve().parents


def _unpack(path: Path, scratch: Path, watcher: JobWatcher) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            items = [item for item in archive.infolist() if not item.is_dir()]
            _check(path, items, scratch)
            for item in items:
                target = scratch / item.filename
                target.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(item) as source, target.open("xb") as stream:
                    while chunk := source.read(_CHUNK_BYTES):
                        watcher.check()
                        stream.write(chunk)
    except UNREADABLE_ZIP as error:
        raise _refused(path, str(error)) from error
    except FileExistsError as error:
        raise _refused(path, f"{error.filename}: twice") from error
    except OSError as error:
        if error.errno is None:  # so bzip2 tells of damage
            raise _refused(path, str(error)) from error
        raise


def _check(path: Path, items: list[zipfile.ZipInfo], scratch: Path) -> None:
    for item in items:
        is_link = (item.external_attr >> 16) & _TYPE_BITS == _SYMLINK
        if is_link or not is_inside(scratch, item.filename):
            raise _refused(path, repr(item.filename))
    # no more is ever unpacked than the directory of the zip says
    size_bytes = sum(item.file_size for item in items)
    if size_bytes > shutil.disk_usage(scratch).free:
        reason = translate("Collecting", "{size} bytes do not fit on the disk")
        raise _refused(path, reason.format(size=size_bytes))


def _refused(path: Path, reason: str) -> CollectingError:
    message = translate("Collecting", "{path} cannot be unpacked: {reason}")
    text = message.format(path=path, reason=reason)
    return CollectingError("zip_invalid", str(path), text)
