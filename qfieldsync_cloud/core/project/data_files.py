"""The files that a project is made of, which nothing else may replace."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

from qfieldsync_cloud.core.layers.sessions.sidecar import files_of
from qfieldsync_cloud.core.project.reachability import local_path


def data_files(project: QgsProject) -> frozenset[Path]:
    """The project's own file and those that its layers read; in its thread."""
    found = {Path(project.fileName())} if project.fileName() else set()
    for layer in project.mapLayers().values():
        path = local_path(layer.providerType(), layer.source())
        if path is not None:
            found.add(path)
            if path.suffix.lower() == ".shp" and path.is_file():
                found.update(files_of(path))
    return frozenset(found)
