"""The layers of a project file, read once and kept as long as the file is the same."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from qfieldsync_cloud.core.errors import ProjectError
from qfieldsync_cloud.core.layers.gdal_errors import silent_gdal
from qfieldsync_cloud.core.layers.layer_note import LayerNote, note_layers
from qfieldsync_cloud.core.layers.project_layers import read_project
from qfieldsync_cloud.core.opening import close_project

_BROKEN_FOR_S = 20.0
"""A layer that could not be opened is tried again after this time."""
_Stamp = tuple[int, int]


@dataclass(frozen=True)
class NotedProject:
    """What a project says of its layers; good in any thread."""

    folder: Path
    notes: Mapping[str, LayerNote]
    """Of vector layers, by id."""
    display_expressions: Mapping[str, str]
    """By layer id."""


class ProjectNotes:
    """Reads a project file for whoever asks, in any thread but the main one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._stamp: _Stamp | None = None
        self._noted: NotedProject | None = None
        self._read_at = 0.0

    def read(self) -> NotedProject:
        """The project as its file is now.

        Raises:
            ProjectError: it cannot be read.
        """
        with self._lock:
            stamp = self._stamp_now()
            if self._noted is None or stamp != self._stamp or self._is_stale():
                self._noted = self._read()
                self._stamp, self._read_at = stamp, time.monotonic()
            return self._noted

    def _stamp_now(self) -> _Stamp:
        try:
            found = self._path.stat()
        except OSError as error:
            raise ProjectError(str(self._path), "there is no such file") from error
        return found.st_mtime_ns, found.st_size

    def _is_stale(self) -> bool:
        if self._noted is None or time.monotonic() - self._read_at < _BROKEN_FOR_S:
            return False
        return any(note.error for note in self._noted.notes.values())

    def _read(self) -> NotedProject:
        with silent_gdal():
            project = read_project(self._path)
            noted = NotedProject(
                self._path.parent, note_layers(project), _display_expressions(project)
            )
            close_project(project)
        return noted


def _display_expressions(project: QgsProject) -> dict[str, str]:
    return {
        layer_id: layer.displayExpression()
        for layer_id, layer in project.mapLayers().items()
        if isinstance(layer, QgsVectorLayer)
    }
