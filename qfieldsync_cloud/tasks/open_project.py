"""The project that QGIS has open, for jobs in other threads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from qgis.core import QgsProject

from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.ledgers.history import MemoryRows
from qfieldsync_cloud.core.layers.open_edits import (
    OpenEdits,
    TableEdits,
    open_edit_steps,
    open_edits_of,
    reload_steps,
)
from qfieldsync_cloud.core.layers.sessions.memory_session import memory_rows
from qfieldsync_cloud.core.project.identity import canonical
from qfieldsync_cloud.tasks.main_thread import (
    on_main_thread,
    slices_later_on_main_thread,
    slices_on_main_thread,
)


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
        slices = slices_on_main_thread(_edit_steps())
        return open_edits_of(chain.from_iterable(slices))

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
        slices_later_on_main_thread(shown_steps(frozenset(tables)))

    def _memory_rows(self) -> MemoryRows:
        project = self._project()
        return memory_rows(project) if project is not None else {}

    def _project(self) -> QgsProject | None:
        """The open project, when it is the one of the job; main thread."""
        project = QgsProject.instance()
        name = project.fileName()
        return project if name and canonical(Path(name)) == self._path else None


def _edit_steps() -> Iterator[TableEdits]:
    yield from open_edit_steps(QgsProject.instance())


def shown_steps(tables: frozenset[str]) -> Iterator[None]:
    """Show in the open project what was written to tables (ids); main thread."""
    if tables:
        yield from reload_steps(QgsProject.instance(), tables)
