"""A package into a folder: every file whole and checked, or not there at all.

The names come from a server, so they are kept from leading out of the folder. A file is
written beside its place and moved there when its checksum is right. A server names a
SHA-256, or what its storage calls ETag: the MD5 of the file, or for a file that was
uploaded in parts the MD5 of the parts' MD5s, a hyphen and their number.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from qfieldsync_cloud.core.errors import CloudError, CloudResponseError
from qfieldsync_cloud.core.files.moving import move
from qfieldsync_cloud.core.files.names import why_unsafe_name
from qfieldsync_cloud.core.services.cloud.answers import FailureCode
from qfieldsync_cloud.core.services.cloud.attempt import Sink
from qfieldsync_cloud.core.services.cloud.client import CloudClient
from qfieldsync_cloud.core.services.cloud.records import Package, PackageFile
from qfieldsync_cloud.core.translation import translate

PART_BYTES = 8 * 1024 * 1024
"""Of an upload in parts, as servers make them."""
_UNFINISHED = ".part"
_ETAG = re.compile(r"([0-9a-f]{32})(?:-(\d{1,5}))?")


@dataclass(frozen=True)
class DownloadProgress:
    """Hears how far a download is; called in its thread."""

    progressed: Callable[[int, int], None] = lambda _done, _total: None
    """With the bytes that are done and those of the whole package."""
    begun: Callable[[str], None] = lambda _name: None
    """With the name of each file that begins."""


def download_package(
    client: CloudClient,
    project_id: str,
    folder: Path,
    progress: DownloadProgress | None = None,
) -> Package:
    """Download the latest package; files that are there and right are kept.

    Args:
        client: cancelling is its business.
        project_id: of the project.
        folder: where the files go; made when it is missing.
        progress: see there.

    Raises:
        CloudError: the server refused, or a file came damaged. Files that were complete
            stay; nothing else does.
        Cancelled: the caller stopped it; the same.
        OSError: the disk; the same.
    """
    progress = progress or DownloadProgress()
    package = client.latest_package(project_id)
    targets = {file.name: target_of(folder, file.name) for file in package.files}
    done = 0
    for file in package.files:
        target = targets[file.name]
        progress.begun(file.name)
        if not is_right(target, file):
            before = done
            download_file(
                client,
                project_id,
                file,
                target,
                lambda count, before=before: progress.progressed(  # type: ignore[misc]
                    before + count, package.size_bytes
                ),
            )
        done += file.size_bytes
        progress.progressed(done, package.size_bytes)
    _check_same(client, project_id, package)
    return package


def download_file(
    client: CloudClient,
    project_id: str,
    file: PackageFile,
    target: Path,
    progressed: Callable[[int], None] = lambda _count: None,
) -> None:
    """Download one file of the package to `target`; see `download_package`."""
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f"{target.name}{_UNFINISHED}")
    try:
        with unfinished.open("wb") as stream:
            writer = _Writer(stream, progressed)
            sink = Sink(writer.begin, writer.write, file.size_bytes)
            client.download(project_id, file.name, sink)
            stream.flush()
            os.fsync(stream.fileno())
        if not is_right(unfinished, file):
            raise _damaged(client, file, unfinished.stat().st_size)
        move(unfinished, target)
    finally:
        with contextlib.suppress(FileNotFoundError):
            unfinished.unlink()


def target_of(folder: Path, name: str) -> Path:
    """Where a file of a package goes.

    Raises:
        CloudError: the name leads out of the folder, or no computer can have it.
    """
    parts = name.split("/")
    is_bad = any(part in ("", ".", "..") or why_unsafe_name(part) for part in parts)
    if is_bad:
        message = translate(
            "Cloud", "The package has a file named {name}, which cannot be stored."
        )
        raise CloudError(
            FailureCode.UNEXPECTED_ANSWER.value, message.format(name=repr(name[:200]))
        )
    return folder.joinpath(*parts)


def is_right(path: Path, file: PackageFile) -> bool:
    """Whether the file at `path` is the one that the server has."""
    try:
        if path.stat().st_size != file.size_bytes:
            return False
    except FileNotFoundError:
        return False
    if re.fullmatch(r"[0-9a-f]{64}", file.sha256):
        return _digest(path, "sha256") == file.sha256
    etag = _ETAG.fullmatch(file.etag)
    if etag is None:
        return True  # the size is all that the server says
    if etag[2] is None:
        return _digest(path, "md5") == etag[1]
    return _etag_of_parts(path) == file.etag


def _digest(path: Path, algorithm: str) -> str:
    digest = hashlib.new(algorithm, usedforsecurity=False)
    with path.open("rb") as stream:
        while chunk := stream.read(1024 * 1024):
            digest.update(chunk)
    return digest.hexdigest()


def _etag_of_parts(path: Path) -> str:
    digests = []
    with path.open("rb") as stream:
        while chunk := stream.read(PART_BYTES):
            digests.append(hashlib.md5(chunk, usedforsecurity=False).digest())
    whole = hashlib.md5(b"".join(digests), usedforsecurity=False).hexdigest()
    return f"{whole}-{len(digests)}"


class _Writer:
    """A sink that writes to a file, from its start again with each attempt."""

    def __init__(self, stream: BinaryIO, progressed: Callable[[int], None]) -> None:
        self._stream = stream
        self._progressed = progressed
        self._count = 0

    def begin(self) -> None:
        self._stream.seek(0)
        self._stream.truncate()
        self._count = 0

    def write(self, chunk: bytes) -> None:
        self._stream.write(chunk)
        self._count += len(chunk)
        self._progressed(self._count)


def _damaged(client: CloudClient, file: PackageFile, size_bytes: int) -> CloudError:
    # fmt: off
    message = translate("Cloud", "The file {name} came damaged: {size} bytes arrived "
                                 "of {expected}, or their checksum is another. It was "
                                 "not kept.")
    # fmt: on
    text = message.format(name=file.name, size=size_bytes, expected=file.size_bytes)
    url = client.server.base
    return CloudResponseError(200, FailureCode.FILE_DAMAGED.value, url, text)


def _check_same(client: CloudClient, project_id: str, package: Package) -> None:
    """A package that was made meanwhile has other files; here would be a mixture."""
    now = client.latest_package(project_id)
    if (now.id, now.files) != (package.id, package.files):
        message = translate("Cloud", "A new package was made; download it again.")
        raise CloudError(FailureCode.FILE_DAMAGED.value, message)
