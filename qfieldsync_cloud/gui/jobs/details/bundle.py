"""What a support bundle needs to know of this computer and of the open project."""

from __future__ import annotations

import platform
import sys
from collections.abc import Mapping
from typing import Any

from osgeo import gdal
from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR

from qfieldsync_cloud.core.project.qfieldsync_entries import CABLE_ACTION
from qfieldsync_cloud.paths import plugin_version


def versions(service_title: str) -> dict[str, str]:
    """What runs here, by name."""
    return {
        "plugin": plugin_version(),
        "service": service_title,
        "QGIS": Qgis.QGIS_VERSION,
        "Qt": QT_VERSION_STR,
        "PyQt": PYQT_VERSION_STR,
        "GDAL": str(gdal.VersionInfo("RELEASE_NAME")),
        "Python": sys.version.split()[0],
        "system": platform.platform(),
    }


def described_layers(project: QgsProject) -> list[Mapping[str, Any]]:
    """The layers of the open project, without where their data are; main thread."""
    described: list[Mapping[str, Any]] = []
    for layer in project.mapLayers().values():
        is_vector = isinstance(layer, QgsVectorLayer)
        described.append(
            {
                "id": layer.id(),
                "name": layer.name(),
                "provider": layer.providerType(),
                "is_valid": layer.isValid(),
                "crs": layer.crs().authid(),
                "is_read_only": layer.readOnly() if is_vector else None,
                "is_edited": layer.isEditable() if is_vector else None,
                "fields": (
                    [f"{field.name()}: {field.typeName()}" for field in layer.fields()]
                    if is_vector
                    else None
                ),
                "sync_action": layer.customProperty(CABLE_ACTION),
            }
        )
    return described
