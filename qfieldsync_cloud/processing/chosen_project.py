"""The cloud project that somebody chose in the docks for the open project."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

from qfieldsync_cloud.core.errors import StoreError
from qfieldsync_cloud.core.jobs.store.store import Store
from qfieldsync_cloud.core.project.identity import entry_of, identify
from qfieldsync_cloud.core.project.own_file import own_file
from qfieldsync_cloud.core.services.local.opening import store_path
from qfieldsync_cloud.settings import (
    CloudChoice,
    cloud_choice,
    cloud_project_folders,
    stores_folder,
)


def chosen_project(project: QgsProject) -> CloudChoice | None:
    """What was chosen, None when nothing was; main thread, nothing is written."""
    file = own_file(project)
    if file is None:
        return None

    def place_of(project_id: str) -> Path | None:
        return Store(store_path(project_id, stores_folder()), project_id).place()

    try:
        identity = identify(
            file,
            entry=entry_of(project),
            cloud_folders=cloud_project_folders(),
            place_of=place_of,
        )
    except StoreError:
        return None
    return cloud_choice(identity.id)
