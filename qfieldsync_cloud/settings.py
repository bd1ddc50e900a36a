"""The settings of QGIS that the plugin reads and writes; nothing else touches them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QByteArray

from qfieldsync_cloud.core.project.identity import canonical

_CLOUD_FOLDERS = "QFieldSync/qfieldCloudProjectLocalDirs"
_CLOUD_SERVER = "QFieldSync/qfieldCloudServerUrl"
_CLOUD_LOGIN = "QFieldSync/qfieldCloudAuthcfg"
_WINDOWS = "qfieldsync_cloud/windows"


def cloud_project_folders() -> Mapping[str, str]:
    """Local folder of each cloud project, by its id, as QFieldSync keeps them."""
    kept = QgsSettings().value(_CLOUD_FOLDERS)
    if isinstance(kept, str):
        try:
            kept = json.loads(kept)
        except ValueError:  # not what QFieldSync writes
            return {}
    if not isinstance(kept, dict):
        return {}
    return {str(project_id): str(folder) for project_id, folder in kept.items()}


def cloud_project_of(folder: str) -> str:
    """The id of the cloud project whose local folder this is; "" when there is none.

    Args:
        folder: the home path of a project.
    """
    if not folder.strip():
        return ""
    wanted = canonical(Path(folder))
    for project_id, local in cloud_project_folders().items():
        if local.strip() and canonical(Path(local)) == wanted:
            return project_id
    return ""


def qfieldsync_server() -> str:
    """Address of the server that QFieldSync is signed in to; "" when it never was."""
    kept = QgsSettings().value(_CLOUD_SERVER)
    return kept.strip() if isinstance(kept, str) else ""


def qfieldsync_login() -> str:
    """Id of QFieldSync's authentication configuration; "" when it has none."""
    kept = QgsSettings().value(_CLOUD_LOGIN)
    return kept.strip() if isinstance(kept, str) else ""


def window_state(name: str) -> QByteArray:
    """How the user left a window, or a part of it; empty when it was never left."""
    kept = QgsSettings().value(f"{_WINDOWS}/{name}")
    return kept if isinstance(kept, QByteArray) else QByteArray()


def keep_window_state(name: str, state: QByteArray) -> None:
    """Remember how the user leaves a window, or a part of it."""
    QgsSettings().setValue(f"{_WINDOWS}/{name}", state)
