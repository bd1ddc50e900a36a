"""Which project a project file is: the id under which its jobs and deltas are kept.

In this order:

1. the id of the cloud project whose local folder holds the file (QFieldSync knows);
2. the id in the project's own entries, unless another file that is still there has it
   already: then this one is a copy, and gets its own;
3. an id that follows from the file's path.

The third becomes the second when the analyst saves the project: `IdKeeper` adds it to
what is being written. Nothing else ever writes to a project file. Headless, and until
then, it stays the one of the path. A file that was moved keeps the id of its entries.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtXml import QDomDocument

from qfieldsync_cloud.core.errors import ProjectError
from qfieldsync_cloud.core.files.spelling import as_stored
from qfieldsync_cloud.core.opening import new_project, read_without_layers
from qfieldsync_cloud.core.project.own_file import own_file

_SCOPE, _KEY = "qfieldsync_cloud", "/projectId"
_NAMESPACE = uuid.UUID("6f0a4b1e-5b0c-4a53-9a77-1d5a7f4f0c5e")

PlaceOf = Callable[[str], "Path | None"]
"""The file that was last seen with an id; None: no such id was ever seen here."""


class IdSource(str, Enum):
    """Where the id of a project is from."""

    CLOUD = "cloud"
    PROJECT = "project"
    """Its entries."""
    PATH = "path"
    """Of its file: nobody saved it since."""


@dataclass(frozen=True)
class ProjectIdentity:
    """A project, told apart from all others."""

    id: str
    source: IdSource


def identify(
    path: Path,
    *,
    entry: str,
    cloud_folders: Mapping[str, str],
    place_of: PlaceOf,
) -> ProjectIdentity:
    """Find out which project the file at `path` is.

    Args:
        path: of the project file.
        entry: id in the entries of the project; "" when it has none.
        cloud_folders: local folder of each cloud project, by its id.
        place_of: where ids were last seen.
    """
    path = canonical(path)
    for project_id, folder in cloud_folders.items():
        if folder and canonical(Path(folder)) == path.parent:
            return ProjectIdentity(project_id, IdSource.CLOUD)
    kept = _uuid(entry)
    if kept and not _is_elsewhere(kept, path, place_of):
        return ProjectIdentity(kept, IdSource.PROJECT)
    number = 0
    while True:
        project_id = _id_of_path(path, number)
        place = place_of(project_id)
        if place is None or canonical(place) == path:
            return ProjectIdentity(project_id, IdSource.PATH)
        # the project that was here before has moved, and took its id along
        number += 1


def read_entry(path: Path) -> str:
    """The id in the entries of a project file; "" when there is none.

    No layer is opened.

    Raises:
        ProjectError: the file cannot be read.
    """
    if not path.is_file():
        raise ProjectError(str(path), "there is no such file")  # QGIS: unable to open
    project = new_project()
    read_without_layers(project, str(path))
    return entry_of(project)


def entry_of(project: QgsProject) -> str:
    """The id in the entries of a project; in the project's thread."""
    return str(project.readEntry(_SCOPE, _KEY)[0])


def canonical(path: Path) -> Path:
    """One path for each file, whatever links and letters lead to it."""
    return Path(os.path.normcase(as_stored(path)))


class IdKeeper:
    """Puts the id of the open project into its file when the analyst saves it.

    It listens to the project that QGIS has open, and to no other; main thread.
    """

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._path: Path | None = None
        self._identity: ProjectIdentity | None = None
        self._is_listening = True
        project.writeProject.connect(self._on_project_write)

    def keep(self, path: Path, identity: ProjectIdentity) -> None:
        """The open project is this one from now on."""
        self._path, self._identity = canonical(path), identity

    def forget(self) -> None:
        """The open project is none that is known."""
        self._path = self._identity = None

    def close(self) -> None:
        """Listen no more; may be called twice."""
        self.forget()
        if self._is_listening:
            self._is_listening = False
            self._project.writeProject.disconnect(self._on_project_write)

    def _on_project_write(self, _document: QDomDocument) -> None:
        target = own_file(self._project)
        project_id = self._id_to_keep(target) if target is not None else ""
        if project_id and project_id != entry_of(self._project):
            self._project.writeEntry(_SCOPE, _KEY, project_id)

    def _id_to_keep(self, target: Path) -> str:
        """What belongs into the file that is being written; "" leaves it alone."""
        identity, path = self._identity, self._path
        if identity is None or path is None or identity.source is IdSource.CLOUD:
            return ""
        target = canonical(target)
        if target == path or not path.is_file():
            return identity.id
        # saved under another name: a copy of its own
        return _id_of_path(target, 0)


def _is_elsewhere(project_id: str, path: Path, place_of: PlaceOf) -> bool:
    place = place_of(project_id)
    return place is not None and canonical(place) != path and place.is_file()


def _id_of_path(path: Path, number: int) -> str:
    name = path.as_posix() if not number else f"{path.as_posix()}#{number}"
    return str(uuid.uuid5(_NAMESPACE, name))


def _uuid(text: str) -> str:
    """A UUID in its usual form; "" when it is none."""
    try:
        return str(uuid.UUID(text))
    except ValueError:
        return ""
