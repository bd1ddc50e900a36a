"""A local service for a project file, and the work of its jobs."""

from __future__ import annotations

import getpass
import hashlib
import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsApplication

from qfieldsync_cloud.core.errors import StoreError
from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.jobs.runner import Work
from qfieldsync_cloud.core.jobs.store.store import STORE_NAME, Store
from qfieldsync_cloud.core.project.collecting.kept_packages import (
    KeptPackages,
    profile_packages,
)
from qfieldsync_cloud.core.project.identity import (
    ProjectIdentity,
    identify,
    read_entry,
)
from qfieldsync_cloud.core.services.local.delta_apply import DeltaApplyWork
from qfieldsync_cloud.core.services.local.open_project import (
    NoOpenProject,
    OpenProject,
)
from qfieldsync_cloud.core.services.local.project_works import (
    PackageWork,
    ProcessProjectfileWork,
)
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.report import Report

_log = logging.getLogger(__name__)

_FOLDER_NAME = re.compile(r"[0-9a-z][0-9a-z_-]{0,79}")


def projects_folder() -> Path:
    """Where the QGIS profile keeps the stores of projects."""
    profile = Path(QgsApplication.qgisSettingsDirPath())
    return profile / "qfieldsync_cloud" / "projects"


def store_path(project_id: str, folder: Path | None = None) -> Path:
    """Where the store of a project is.

    Args:
        project_id: of the project.
        folder: of all stores; None: the one in the QGIS profile.
    """
    name = project_id.lower()
    if not _FOLDER_NAME.fullmatch(name):
        # an id from elsewhere must not lead out of the folder
        name = hashlib.blake2b(name.encode(), digest_size=16).hexdigest()
    return (folder or projects_folder()) / name / STORE_NAME


def open_service(
    project_id: str,
    project_path: Path,
    *,
    folder: Path | None = None,
    wake: Callable[[], None] | None = None,
) -> LocalService:
    """The service of a project; nothing is read or written yet.

    Args:
        project_id: see `core.project.identity`.
        project_path: its file.
        folder: of all stores; None: the one in the QGIS profile.
        wake: called when a job was made.
    """
    store = Store(store_path(project_id, folder), project_id)
    if wake is None:
        return LocalService(store, project_path, user_name())
    return LocalService(store, project_path, user_name(), wake=wake)


def open_project_service(
    project_path: Path,
    *,
    cloud_folders: Mapping[str, str],
    entry: str | None = None,
    folder: Path | None = None,
    wake: Callable[[], None] | None = None,
    is_kept: bool = True,
) -> tuple[LocalService, ProjectIdentity]:
    """The service of a project file, under the id that it has; not on the main thread.

    The store remembers the file, so that a copy of it is known as one.

    Args:
        project_path: of the project.
        cloud_folders: local folder of each cloud project, by its id.
        entry: id in the entries of the open project; None: they are read in the file.
        folder: of all stores; None: the one in the QGIS profile.
        wake: called when a job was made.
        is_kept: remember the file also when the project has no store yet, which makes
            one.

    Raises:
        ProjectError: the file cannot be read.
        StoreError: a store cannot be read.
    """

    def place_of(project_id: str) -> Path | None:
        return Store(store_path(project_id, folder), project_id).place()

    identity = identify(
        project_path,
        entry=read_entry(project_path) if entry is None else entry,
        cloud_folders=cloud_folders,
        place_of=place_of,
    )
    service = open_service(identity.id, project_path, folder=folder, wake=wake)
    if not (is_kept or service.store.path.is_file()):
        return service, identity
    try:
        service.store.keep_place(project_path.resolve())
    except StoreError as error:
        # it can be read all the same, and whoever wants to write is told again
        _log.warning("%s", error)
    return service, identity


def kept_packages(folder: Path | None = None) -> KeptPackages:
    """The packages that are kept, for collecting to compare with.

    Args:
        folder: of all stores; None: the one in the QGIS profile.
    """
    return KeptPackages(folder / "packages" if folder else profile_packages())


def packages_of(service: LocalService) -> KeptPackages:
    """The packages that are kept beside the store of a service."""
    folder = service.store.path.parent.parent
    return kept_packages(None if folder == projects_folder() else folder)


def works(
    open_project: OpenProject | None = None,
    *,
    folder: Path | None = None,
    reported: Callable[[Report], None] | None = None,
) -> Mapping[JobType, Work]:
    """What the jobs of each type do.

    Args:
        open_project: None: none is open.
        folder: of all stores; None: the one in the QGIS profile.
        reported: told what became of the deltas of each run; see `DeltaApplyWork`.
    """
    applying = DeltaApplyWork(open_project or NoOpenProject())
    if reported is not None:
        applying = replace(applying, reported=reported)
    return {
        JobType.DELTA_APPLY: applying,
        JobType.PROCESS_PROJECTFILE: ProcessProjectfileWork(),
        JobType.PACKAGE: PackageWork(kept_packages(folder)),
    }


def user_name() -> str:
    """Full name of who uses QGIS, else the name by which the system knows them."""
    name = str(QgsApplication.userFullName() or "").strip()
    if name:
        return name
    login = str(QgsApplication.userLoginName() or "").strip()
    try:
        return login or getpass.getuser()
    except (ImportError, KeyError, OSError):  # a system that knows no users
        return "QGIS"
