"""The settings of QGIS that the plugin reads and writes; nothing else touches them."""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.core import QgsSettings

_CLOUD_FOLDERS = "QFieldSync/qfieldCloudProjectLocalDirs"


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
