"""What QFieldSync, the official plugin, keeps in QGIS's settings.

Read only. The names are those of QFieldSync's preferences: the group `QFieldSync`,
dictionaries as JSON text. Older versions kept them below `plugins/`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings

_GROUPS = ("QFieldSync", "plugins/QFieldSync")


def project_id_of_folder(folder: str) -> str | None:
    """The id of the cloud project whose local folder this is.

    Args:
        folder: the home path of a project, `QgsProject.homePath()`.

    Returns:
        None when QFieldSync knows no cloud project there.
    """
    if not folder.strip():
        return None
    wanted = _comparable(folder)
    found = [
        project_id
        for project_id, local in _dictionary("qfieldCloudProjectLocalDirs").items()
        if isinstance(local, str) and local.strip() and _comparable(local) == wanted
    ]
    # a folder that two projects claim belongs to the one that claimed it last
    return found[-1].lower() if found else None


def server_url() -> str:
    """The server that QFieldSync is signed in to; "" when it never was."""
    value = _value("qfieldCloudServerUrl")
    return value.strip() if isinstance(value, str) else ""


def authentication_id() -> str:
    """Id of QFieldSync's authentication configuration; "" when it has none."""
    value = _value("qfieldCloudAuthcfg")
    return value.strip() if isinstance(value, str) else ""


def _value(name: str) -> Any:
    settings = QgsSettings()
    for group in _GROUPS:
        value = settings.value(f"{group}/{name}")
        if value is not None:
            return value
    return None


def _dictionary(name: str) -> Mapping[str, Any]:
    value = _value(name)
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            return {}
    return value if isinstance(value, dict) else {}


def _comparable(folder: str) -> str:
    """A folder as it is compared: links resolved, and the case where it counts none."""
    try:
        resolved = Path(folder).resolve()
    except (OSError, RuntimeError):  # a link in a circle
        resolved = Path(folder)
    return os.path.normcase(resolved)
