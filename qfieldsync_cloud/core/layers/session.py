"""One data source, locked: what the flow of applying needs of every kind of source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.layers.access import LayerAccess
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.ledger import Run
from qfieldsync_cloud.core.layers.open_edits import OpenEdits
from qfieldsync_cloud.core.layers.sources import SourceTable
from qfieldsync_cloud.core.sync.diagnosis import DeltaWarning, Diagnosis
from qfieldsync_cloud.core.sync.layer import Layer
from qfieldsync_cloud.core.sync.plan import PlannedDelta
from qfieldsync_cloud.core.sync.state import SyncState

BROKEN_REFERENCE = "FOREIGN KEY constraint failed"
"""What SQLite says of a reference to a row that is not there."""


@dataclass(frozen=True)
class SourceJob:
    """What is to be done in one data source."""

    setups: Mapping[str, LayerSetup]
    """By the layer id that the deltas name."""
    deltas: Sequence[Delta]
    run: Run
    open_edits: OpenEdits

    @property
    def source(self) -> SourceTable:
        """A table of the data source: its kind and place are those of all of them."""
        return next(iter(self.setups.values())).table

    @property
    def problems(self) -> Mapping[str, Diagnosis]:
        """Why layers cannot be worked with, by the layer id that the deltas name."""
        return {
            named: setup.layer.problem
            for named, setup in self.setups.items()
            if setup.layer.problem is not None
        }

    @property
    def layers(self) -> Mapping[str, Layer]:
        """By the layer id that the deltas name."""
        return {named: setup.layer for named, setup in self.setups.items()}

    @property
    def setups_by_id(self) -> Mapping[str, LayerSetup]:
        """By the layer's own id."""
        return {setup.layer.id: setup for setup in self.setups.values()}

    @property
    def setups_by_table(self) -> Mapping[str, LayerSetup]:
        """One setup per table that can be read, by table id."""
        return {
            setup.table.id: setup
            for setup in self.setups.values()
            if setup.layer.problem is None
        }


class Session(Protocol):
    """A data source under its write lock; leaving without `commit` undoes all."""

    def __enter__(self) -> Session:
        """Take the lock.

        Raises:
            SourceFailure: it was not granted in time.
        """

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Undo what was not committed and let go of the data source."""

    @property
    def access(self) -> LayerAccess:
        """Geometries and defaults, for the planner."""

    @property
    def notices(self) -> tuple[DeltaWarning, ...]:
        """What the analyst should know of the data source before this run."""

    def read_state(self) -> SyncState:
        """What the deltas' features are now, under the lock."""

    def savepoint(self) -> int:
        """A point to go back to."""

    def go_back(self, savepoint: int) -> None:
        """Undo what was written since `savepoint`."""

    def write(
        self, planned: Sequence[PlannedDelta], state: SyncState
    ) -> Mapping[str, tuple[DeltaWarning, ...]]:
        """Write the actions and their ledger rows, and read the features back.

        Returns:
            Warnings by delta uuid, about values that the data source changed.

        Raises:
            SourceRefusal: the data source refuses some of it; go back.
            SourceFailure: lock, disk, connection; leave.
        """

    def commit(self) -> None:
        """Make it last, and look at it with other eyes.

        Raises:
            SourceRefusal: a constraint that is checked at the end refuses it.
            SourceFailure: it did not last.
        """
