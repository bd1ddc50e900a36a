"""The projects that a front serves, and what it must know of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.rest.exchange import invalid, not_found
from qfieldsync_cloud.core.services.sync_service import SyncService

_UUID = re.compile(
    r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", re.I
)


@dataclass(frozen=True)
class ServedFile:
    """A file of a package."""

    name: str
    """Path in the package, with slashes."""
    size_bytes: int
    sha256: str
    is_attachment: bool = False


@dataclass(frozen=True)
class ServedPackage:
    """A package whose files can be fetched."""

    id: str
    """Of the job that made it."""
    folder: Path = field(repr=False)
    made_at: datetime
    files: tuple[ServedFile, ...]
    layers: Mapping[str, Any]
    """By layer id, as the feedback of the job has them."""


@dataclass(frozen=True)
class ServedProject:
    """A project, and what may be asked of it."""

    service: SyncService
    name: str
    file_name: Callable[[], str]
    """Of the project file; "" when it is gone."""
    is_overwriting: Callable[[], bool]
    """Whether what comes from the field wins."""
    set_overwriting: Callable[[bool], None]
    latest_package: Callable[[], ServedPackage | None] = lambda: None
    """The newest package; None when there is none."""
    changed_at: Callable[[], datetime | None] = lambda: None
    """When a delta was applied or taken back last; None: never yet."""

    @property
    def id(self) -> str:
        """By which lists tell projects apart."""
        return self.service.project_id


class Sites:
    """Projects by id."""

    def __init__(self, projects: Iterable[ServedProject]) -> None:
        self._projects = {_plain(item.service.project_id): item for item in projects}

    def __iter__(self) -> Iterator[ServedProject]:
        return iter(self._projects.values())

    def project(self, project_id: str) -> ServedProject:
        """The project with this id, however it is spelled.

        Raises:
            Refused: there is none (404).
        """
        found = self._projects.get(_plain(project_id))
        if found is None:
            raise not_found(f"There is no project {project_id[:80]} here")
        return found

    def named(self, value: Any) -> ServedProject:
        """The project that a parameter or a field `project_id` names.

        Raises:
            Refused: it is missing or malformed (400), or there is none (404).
        """
        if value in (None, ""):
            raise invalid("project_id", "it is missing")
        if not isinstance(value, str) or not (
            _UUID.fullmatch(value) or _plain(value) in self._projects
        ):
            raise invalid("project_id", f"found {str(value)[:80]!r}, expected a UUID")
        return self.project(value)


def _plain(project_id: str) -> str:
    return project_id.lower().replace("-", "")
