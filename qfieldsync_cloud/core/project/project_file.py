"""A project's file, looked at before QGIS opens it; any thread, no QGIS.

What is refused here never reaches QGIS's own reader. Nothing is written, nothing is
fetched, and no macro runs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from qfieldsync_cloud.core.project.archive import project_in_archive
from qfieldsync_cloud.core.project.file_errors import (
    ProjectFileCode,
    ProjectFileError,
    ProjectFileMissing,
)
from qfieldsync_cloud.core.project.project_xml import (
    MAX_XML_BYTES,
    ProjectXml,
    read_project_xml,
)

ARCHIVE, PLAIN = ".qgz", ".qgs"


@dataclass(frozen=True)
class ProjectFile:
    """A file that is a project."""

    path: Path
    xml: ProjectXml
    size_bytes: int
    inner_name: str = ""
    """Of the project inside its archive; "" for a `.qgs`."""


def read_project_file(
    path: Path,
    *,
    check_cancelled: Callable[[], None] = lambda: None,
    max_bytes: int = MAX_XML_BYTES,
) -> ProjectFile:
    """Read what a project's file says of itself.

    Raises:
        ProjectFileError: it is no project, or one that must not be opened; says where
            and why.
    """
    if not path.exists():
        raise ProjectFileMissing(path)
    if not path.is_file():
        # a folder, or a pipe that would be waited for
        raise ProjectFileError(path, ProjectFileCode.UNREADABLE, reason="not a file")
    try:
        with opened_xml(path, max_bytes) as (inner_name, stream):
            xml = read_project_xml(
                path, stream, check_cancelled=check_cancelled, max_bytes=max_bytes
            )
        return ProjectFile(path, xml, path.stat().st_size, inner_name)
    except OSError as error:
        if isinstance(error, ProjectFileError):
            raise
        raise ProjectFileError(
            path, ProjectFileCode.UNREADABLE, reason=error.strerror or str(error)
        ) from error


@contextmanager
def opened_xml(
    path: Path, max_bytes: int = MAX_XML_BYTES
) -> Iterator[tuple[str, IO[bytes]]]:
    """The name inside the archive, "" without one, and the XML of a project.

    Raises:
        ProjectFileError: it is no project, or one that must not be opened.
        OSError: it cannot be read.
    """
    suffix = path.suffix.lower()
    if suffix == PLAIN:
        with path.open("rb") as stream:
            yield "", stream
    elif suffix == ARCHIVE:
        if not path.stat().st_size:
            raise ProjectFileError(path, ProjectFileCode.EMPTY)
        with project_in_archive(path, max_bytes) as (name, stream):
            yield name, stream
    else:
        raise ProjectFileError(path, ProjectFileCode.EXTENSION)
