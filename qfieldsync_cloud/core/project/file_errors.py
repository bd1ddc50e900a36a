"""Why a file is refused as a project: before QGIS sees it, and with the place."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from qfieldsync_cloud.core.errors import ProjectError
from qfieldsync_cloud.core.translation import translate


class ProjectFileCode(str, Enum):
    """What is wrong with the file."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    EXTENSION = "extension"
    """Neither `.qgs` nor `.qgz`."""
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    MALFORMED = "malformed"
    """Not well-formed XML."""
    ENTITIES = "entities"
    """Declares entities, which grow or fetch when they are read."""
    TOO_DEEP = "too_deep"
    NOT_A_PROJECT = "not_a_project"
    """XML of another kind."""
    NO_VERSION = "no_version"
    NOT_AN_ARCHIVE = "not_an_archive"
    ARCHIVE_TOO_LARGE = "archive_too_large"
    ARCHIVE_CLIMBS_OUT = "archive_climbs_out"
    NO_PROJECT_IN_ARCHIVE = "no_project_in_archive"
    SEVERAL_PROJECTS = "several_projects"
    QGIS_REFUSED = "qgis_refused"


class ProjectFileError(ProjectError):
    """A file that is no project, or one that must not be opened."""

    def __init__(
        self,
        path: Path,
        code: ProjectFileCode,
        *,
        reason: str = "",
        found: str = "",
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        """Args:
        reason: in the words of who refused it.
        found: what is there.
        line: of the file, from 1.
        column: from 1.
        """
        values = {
            "reason": _showable(reason),
            "found": _showable(found),
            "line": str(line),
            "column": str(column),
        }
        self.reason = _SENTENCES[code]().format(**values)
        """What is wrong, and what to do, without the path."""
        super().__init__(str(path), self.reason)
        self.code = code
        self.line = line
        self.column = column


class ProjectFileMissing(ProjectFileError, FileNotFoundError):
    """There is no such file."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, ProjectFileCode.MISSING)


def _showable(text: str) -> str:
    """On one line, and of a bearable length."""
    return "".join(c if c.isprintable() else "?" for c in text[:200])


_SENTENCES: dict[ProjectFileCode, Callable[[], str]] = {
    ProjectFileCode.MISSING: lambda: translate(
        "Validation", "There is no such file. Choose the project again."
    ),
    ProjectFileCode.UNREADABLE: lambda: translate(
        "Validation", "The file cannot be read: {reason}."
    ),
    ProjectFileCode.EXTENSION: lambda: translate(
        "Validation", "A QGIS project ends in .qgs or .qgz; this file does not."
    ),
    ProjectFileCode.EMPTY: lambda: translate(
        "Validation",
        "The file is empty. Save the project again, or take an older copy of it.",
    ),
    ProjectFileCode.TOO_LARGE: lambda: translate(
        "Validation", "The file has more than {found}, which no project needs."
    ),
    ProjectFileCode.MALFORMED: lambda: translate(
        "Validation",
        "Line {line}, column {column}: this is no well-formed XML ({reason}). The file "
        "was damaged, or edited by hand; take an older copy, or save it again in QGIS.",
    ),
    ProjectFileCode.ENTITIES: lambda: translate(
        "Validation",
        "Line {line}, column {column}: the file declares or uses XML entities "
        "({found}). QGIS never writes such a file; it may be an attack. Do not open it "
        "unless you know who made it.",
    ),
    ProjectFileCode.TOO_DEEP: lambda: translate(
        "Validation",
        "Line {line}, column {column}: the elements are nested deeper than in any "
        "project. Do not open this file unless you know who made it.",
    ),
    ProjectFileCode.NOT_A_PROJECT: lambda: translate(
        "Validation",
        "The file is XML, but no QGIS project: it begins with <{found}> instead of "
        "<qgis>.",
    ),
    ProjectFileCode.NO_VERSION: lambda: translate(
        "Validation",
        "The file does not say which version of QGIS wrote it (found “{found}”). Open "
        "it in QGIS and save it again.",
    ),
    ProjectFileCode.NOT_AN_ARCHIVE: lambda: translate(
        "Validation",
        "The file ends in .qgz but is no zip archive that can be read ({reason}).",
    ),
    ProjectFileCode.ARCHIVE_TOO_LARGE: lambda: translate(
        "Validation",
        "The archive would unpack to far more than a project needs ({found}). Do not "
        "open it unless you know who made it.",
    ),
    ProjectFileCode.ARCHIVE_CLIMBS_OUT: lambda: translate(
        "Validation",
        "The archive holds a file that would be unpacked elsewhere (“{found}”). It may "
        "be an attack; do not open it.",
    ),
    ProjectFileCode.NO_PROJECT_IN_ARCHIVE: lambda: translate(
        "Validation", "The archive holds no .qgs file, so there is no project in it."
    ),
    ProjectFileCode.SEVERAL_PROJECTS: lambda: translate(
        "Validation",
        "The archive holds more than one project ({found}); QGIS would open any of "
        "them. Save the right one again.",
    ),
    ProjectFileCode.QGIS_REFUSED: lambda: translate(
        "Validation", "QGIS cannot read the project: {reason}."
    ),
}
