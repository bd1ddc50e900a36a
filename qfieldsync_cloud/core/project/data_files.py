"""The files that a project is made of, which nothing else may replace."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

from qfieldsync_cloud.core.project.reachability import local_path


def data_files(project: QgsProject) -> frozenset[Path]:
    """The project's own file and those that its layers read; in its thread."""
    found = (
        local_path(layer.providerType(), layer.source())
        for layer in project.mapLayers().values()
    )
    own = Path(project.fileName()) if project.fileName() else None
    return frozenset(path for path in (own, *found) if path is not None)
