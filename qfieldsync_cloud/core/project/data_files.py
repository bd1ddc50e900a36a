"""The files that a project is made of, which nothing else may replace."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from qgis.core import QgsProject

from qfieldsync_cloud.core.layers.ledgers.sidecar import files_of
from qfieldsync_cloud.core.project.own_file import own_file
from qfieldsync_cloud.core.project.reachability import local_path


def data_files(project: QgsProject) -> frozenset[Path]:
    """The project's own file and those that its layers name; in its thread.

    No folder is looked into: it may be far away.
    """
    file = own_file(project)
    found = {file} if file is not None else set()
    for layer in project.mapLayers().values():
        path = local_path(layer.providerType(), layer.source())
        if path is not None:
            found.add(path)
    return frozenset(found)


def with_companions(paths: Iterable[Path]) -> frozenset[Path]:
    """The same files, and those beside a Shapefile that belong to it; any thread."""
    found = set(paths)
    for path in tuple(found):
        if path.suffix.lower() == ".shp":
            # what may not be looked into keeps nothing else from its work
            with suppress(OSError):
                found.update(files_of(path))
    return frozenset(found)
