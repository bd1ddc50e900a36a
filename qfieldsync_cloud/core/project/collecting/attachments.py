"""Photos and other files that a device made, and their way into the project's folders.

An attribute names its file, so a file cannot be given another name on the way: the
device would go on with the old one. Where the project has a different file of that name
both stay where they are, and the analyst is told. That holds also for a photo that the
device changed: the first one would be lost, and only a person can tell which is right.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from qfieldsync_cloud.core.files.flushing import flush
from qfieldsync_cloud.core.files.hashing import copy_and_hash, sha256_of
from qfieldsync_cloud.core.files.moving import move
from qfieldsync_cloud.core.files.names import why_unsafe
from qfieldsync_cloud.core.files.spelling import Disk, plain
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting.collection import (
    AttachmentFile,
    FileState,
)
from qfieldsync_cloud.core.project.collecting.folders import is_inside
from qfieldsync_cloud.core.project.collecting.notices import Notice, NoticeCode

_DISK = Disk()
_PART = ".qfieldsync_cloud-part"
"""End of the name of a file that is not whole yet."""


@dataclass
class DeviceFiles:
    """The files in a package that came back; each is read once."""

    root: Path
    watcher: JobWatcher
    _hashes: dict[str, str | None] = field(default_factory=dict)

    def hash_of(self, path: str) -> str | None:
        """SHA-256 of the file that an attribute names; None when it is not here.

        A path that leads out of the package, or is absolute, names none of its files.
        """
        if path not in self._hashes:
            self._hashes[path] = self._read(path)
        return self._hashes[path]

    def _read(self, path: str) -> str | None:
        if not is_inside(self.root, path):
            return None
        try:
            return sha256_of(self.root / path, self.watcher.check)
        except (OSError, ValueError):  # ValueError: a NUL in the name
            return None

    def new_files(
        self,
        folders: Iterable[str],
        packaged: Mapping[str, str],
        named: Iterable[str],
    ) -> list[AttachmentFile]:
        """Files that the package did not have like that, in the order of their paths.

        Args:
            folders: where attachments are, from the root.
            packaged: SHA-256 of the files of the package, by path.
            named: paths in attributes; these files count wherever they are.
        """
        named = set(named)
        known = {plain(path): path for path in (*packaged, *named)}
        paths = named | {
            self._as_known(path, known)
            for folder in folders
            for path in self._paths_in(folder)
        }
        found = []
        for path in sorted(paths):
            digest = self.hash_of(path)
            if digest is not None and packaged.get(path) != digest:
                size_bytes = (self.root / path).stat().st_size
                found.append(AttachmentFile(path, digest, size_bytes))
        return found

    def _as_known(self, path: str, known: Mapping[str, str]) -> str:
        """A path that was found, as the package or an attribute spells it.

        Where the disk does not tell photo.JPG from Photo.jpg, both lead to one file.
        """
        other = known.get(plain(path), path)
        is_other = other != path and _DISK.is_same(self.root / path, self.root / other)
        return other if is_other else path

    def _paths_in(self, folder: str) -> Iterator[str]:
        if not is_inside(self.root, folder):
            return
        for place, folders, names in os.walk(self.root / folder):
            folders[:] = [name for name in folders if not name.startswith(".")]
            for name in names:
                path = Path(place, name)
                if not name.startswith(".") and not path.is_symlink():
                    yield path.relative_to(self.root).as_posix()


def copy_attachments(
    files: Iterable[AttachmentFile],
    root: Path,
    project_folder: Path,
    watcher: JobWatcher,
) -> tuple[AttachmentFile, ...]:
    """Copy files of a device into the project's folder; gives what became of each.

    Nothing that is there is ever replaced, and no file is there before it is whole.

    Args:
        files: of the package, as they were found.
        root: of the package that came back.
        project_folder: where the project file is.
        watcher: told of the share that is done.

    Raises:
        Cancelled: the job is to stop; what was copied stays.
    """
    items = list(files)
    done = []
    for count, item in enumerate(items, start=1):
        watcher.check()
        try:
            state, reason = _copy(item, root, project_folder, watcher), ""
        except OSError as error:
            state, reason = FileState.FAILED, error.strerror or str(error)
        done.append(replace(item, state=state, reason=reason))
        watcher.progressed(count / len(items))
    return tuple(done)


def attachment_notices(files: Iterable[AttachmentFile]) -> list[Notice]:
    """What is to be said of the files that were not copied."""
    codes = {
        FileState.CONFLICT: NoticeCode.ATTACHMENT_CONFLICT,
        FileState.FAILED: NoticeCode.ATTACHMENT_FAILED,
    }
    return [
        Notice(codes[item.state], item.path, {"reason": item.reason})
        for item in files
        if item.state in codes
    ]


def _copy(
    item: AttachmentFile, root: Path, project_folder: Path, watcher: JobWatcher
) -> FileState:
    target = project_folder / item.path
    check_name(item.path)
    if target.exists():
        return _compared(item, target, watcher)
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}{_PART}")
    try:
        digest = copy_and_hash(root / item.path, part, watcher.check)
        if digest != item.sha256:
            raise OSError(f"{root / item.path} changed meanwhile")
        flush(part)
        _put(part, target)
    except FileExistsError:
        return _compared(item, target, watcher)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()
    return FileState.COPIED


def check_name(path: str, system: str = os.name) -> None:
    """See that this computer can have a file of that name.

    On Windows `12:30.jpg` would be stored out of sight, as a part of a file `12`.

    Raises:
        OSError: it cannot.
    """
    reason = why_unsafe(PurePosixPath(path)) if system == "nt" else ""
    if reason:
        raise OSError(errno.EINVAL, f"{os.strerror(errno.EINVAL)}: {reason}", path)


def _put(part: Path, target: Path) -> None:
    """Give a whole file its name, unless another one has it.

    Raises:
        FileExistsError: another one has it.
    """
    if os.name == "nt":
        move(part, target, act=os.rename)  # there, this replaces nothing
        return
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError:
        # FAT and some network drives know no second name of a file
        if target.exists():
            raise FileExistsError(str(target)) from None
        move(part, target)


def _compared(item: AttachmentFile, target: Path, watcher: JobWatcher) -> FileState:
    is_same = target.is_file() and sha256_of(target, watcher.check) == item.sha256
    return FileState.PRESENT if is_same else FileState.CONFLICT
