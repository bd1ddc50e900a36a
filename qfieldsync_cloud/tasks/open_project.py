"""The project that QGIS has open, for jobs in other threads."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from qgis.core import QgsProject

from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.ledgers.history import MemoryRows
from qfieldsync_cloud.core.layers.open_edits import (
    OpenEdits,
    read_open_edits,
    reload_layers,
)
from qfieldsync_cloud.core.layers.sessions.memory_session import memory_rows
from qfieldsync_cloud.core.project.identity import canonical
from qfieldsync_cloud.tasks.main_thread import later_on_main_thread, on_main_thread


class MainThreadProject:
    """See `core.services.local.open_project.OpenProject`.

    Each call raises `MainThreadBusy` when the main thread does not come to it; the job
    fails then, and its deltas wait.
    """

    def __init__(self, project_path: Path) -> None:
        """Args:
        project_path: of the job's project; the memory layers of another one that is
            open are none of its.
        """
        self._path = canonical(project_path)

    def open_edits(self) -> OpenEdits:
        """See `OpenProject`."""
        edits: OpenEdits = on_main_thread(
            lambda: read_open_edits(QgsProject.instance())
        )
        return edits

    def memory_rows(self) -> MemoryRows:
        """See `OpenProject`."""
        rows: MemoryRows = on_main_thread(self._memory_rows)
        return rows

    def apply_to_memory(self, run: SyncRun) -> None:
        """See `OpenProject`."""
        on_main_thread(lambda: run.apply_to_memory(self._project()))

    def preview_memory(self, run: SyncRun) -> None:
        """See `OpenProject`."""
        on_main_thread(lambda: run.preview_memory(self._project()))

    def show(self, tables: Iterable[str]) -> None:
        """See `OpenProject`."""
        later_on_main_thread(partial(_show, frozenset(tables)))

    def _memory_rows(self) -> MemoryRows:
        project = self._project()
        return memory_rows(project) if project is not None else {}

    def _project(self) -> QgsProject | None:
        """The open project, when it is the one of the job; main thread."""
        project = QgsProject.instance()
        name = project.fileName()
        return project if name and canonical(Path(name)) == self._path else None


def _show(tables: frozenset[str]) -> None:
    if tables:
        reload_layers(QgsProject.instance(), tables)
