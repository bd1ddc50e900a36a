"""The project inside a `.qgz`: a zip archive that anybody may have made.

Nothing is unpacked. An archive that would harm whoever unpacks it is refused before
QGIS sees it, because QGIS unpacks all of it into a temporary folder.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from qfieldsync_cloud.core.project.file_errors import ProjectFileCode, ProjectFileError

MAX_MEMBERS = 1000
MAX_RATIO = 250
"""Of sizes, unpacked to packed. A project of 200 equal layers has some 60."""
SMALL_BYTES = 4 * 1024 * 1024
"""What unpacks to less harms nobody, whatever its ratio."""

_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


@contextmanager
def project_in_archive(path: Path, max_bytes: int) -> Iterator[tuple[str, IO[bytes]]]:
    """The name and the content of the one project in an archive.

    Raises:
        ProjectFileError: it is no archive, a harmful one, or has not one project.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            member = _only_project(path, archive.infolist(), max_bytes)
            with archive.open(member) as stream:
                yield member.filename, stream
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise ProjectFileError(
            path, ProjectFileCode.NOT_AN_ARCHIVE, reason=str(error)
        ) from error


def _only_project(
    path: Path, members: list[zipfile.ZipInfo], max_bytes: int
) -> zipfile.ZipInfo:
    if len(members) > MAX_MEMBERS:
        raise ProjectFileError(
            path, ProjectFileCode.ARCHIVE_TOO_LARGE, found=f"{len(members)} files"
        )
    names = [member.filename for member in members]
    for member in members:
        _check_member(path, member)
        if names.count(member.filename) > 1:
            raise ProjectFileError(
                path, ProjectFileCode.SEVERAL_PROJECTS, found=member.filename
            )
    total_bytes = sum(member.file_size for member in members)
    if total_bytes > max_bytes:
        raise ProjectFileError(
            path, ProjectFileCode.ARCHIVE_TOO_LARGE, found=f"{total_bytes} bytes"
        )
    projects = [m for m in members if m.filename.lower().endswith(".qgs")]
    if not projects:
        raise ProjectFileError(path, ProjectFileCode.NO_PROJECT_IN_ARCHIVE)
    if len(projects) > 1:
        found = ", ".join(sorted(member.filename for member in projects)[:5])
        raise ProjectFileError(path, ProjectFileCode.SEVERAL_PROJECTS, found=found)
    return projects[0]


def _check_member(path: Path, member: zipfile.ZipInfo) -> None:
    # zipfile cuts names at a NUL, and puts "/" where Windows has "\"
    name = member.orig_filename
    parts = PurePosixPath(name).parts
    is_outside = name.startswith("/") or ".." in parts or "\\" in name or ":" in name
    is_link = stat.S_ISLNK(member.external_attr >> 16)
    if is_outside or is_link or "\0" in name:
        raise ProjectFileError(path, ProjectFileCode.ARCHIVE_CLIMBS_OUT, found=name)
    if member.flag_bits & _ENCRYPTED or member.compress_type not in _METHODS:
        raise ProjectFileError(
            path, ProjectFileCode.NOT_AN_ARCHIVE, reason=f"{name} is locked"
        )
    is_large = member.file_size > SMALL_BYTES
    if is_large and member.file_size > MAX_RATIO * max(1, member.compress_size):
        found = f"{member.compress_size} bytes for {member.file_size}"
        raise ProjectFileError(path, ProjectFileCode.ARCHIVE_TOO_LARGE, found=found)
