"""What a job asks of the project that is open in QGIS; headless, none is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.ledgers.history import MemoryRows
from qfieldsync_cloud.core.layers.open_edits import OpenEdits


class OpenProject(Protocol):
    """What a job asks of the open project; each call waits for the main thread."""

    def open_edits(self) -> OpenEdits:
        """What is being edited, whichever project it belongs to."""

    def memory_rows(self) -> MemoryRows:
        """What the memory layers of the project remember."""

    def apply_to_memory(self, run: SyncRun) -> None:
        """Do the part of a run that is about memory layers."""

    def preview_memory(self, run: SyncRun) -> None:
        """Find out what the part of a run about memory layers would give."""

    def show(self, tables: Iterable[str]) -> None:
        """Show what was written to tables (ids); does not wait."""


class NoOpenProject:
    """Where no project is open: nothing is edited, no memory layer is there."""

    def open_edits(self) -> OpenEdits:
        """See `OpenProject`."""
        return OpenEdits()

    def memory_rows(self) -> MemoryRows:
        """See `OpenProject`."""
        return {}

    def apply_to_memory(self, run: SyncRun) -> None:
        """See `OpenProject`; the deltas are refused with the reason."""
        run.apply_to_memory(None)

    def preview_memory(self, run: SyncRun) -> None:
        """See `OpenProject`; the deltas are refused with the reason."""
        run.preview_memory(None)

    def show(self, tables: Iterable[str]) -> None:
        """See `OpenProject`."""
