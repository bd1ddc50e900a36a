"""One data source, locked: what the flow of applying needs of every kind of source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Protocol

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.features.access import LayerAccess
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.ledgers.ledger import Run, Taken
from qfieldsync_cloud.core.layers.open_edits import OpenEdits
from qfieldsync_cloud.core.layers.sessions.snapshot import Ledger, Snapshot
from qfieldsync_cloud.core.layers.sources import LOCK_TIMEOUT_S, SourceTable
from qfieldsync_cloud.core.sync.action import DeleteFeature, PatchFeature
from qfieldsync_cloud.core.sync.diagnosis import DeltaWarning, Diagnosis
from qfieldsync_cloud.core.sync.layer import Layer
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.state import SyncState

BROKEN_REFERENCE = "foreign key constraint"
"""In what a database says of a reference to a row that is not there."""


@dataclass(frozen=True)
class SourceJob:
    """What is to be done in one data source."""

    setups: Mapping[str, LayerSetup]
    """By the layer id that the deltas name."""
    deltas: Sequence[Delta]
    run: Run
    open_edits: OpenEdits
    taken: Mapping[str, Taken] = field(default_factory=dict)
    """Rows of the ledger that deltas take back, by delta uuid."""
    lock_timeout_s: float = LOCK_TIMEOUT_S
    is_source_extended: bool = True
    """A database without a ledger gets one; else the QGIS profile remembers."""

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

    @property
    def is_savepoint_dear(self) -> bool:
        """Whether it is quicker to hope that nothing is refused, and start over."""

    def start_over(self) -> None:
        """Undo everything, let go of the lock and take it anew.

        Raises:
            SourceFailure: it was not granted in time.
        """

    def savepoint(self) -> int:
        """A point to go back to."""

    def go_back(self, savepoint: int) -> None:
        """Undo what was written since `savepoint`."""

    def is_gone(self, item: PlannedDelta) -> bool:
        """Whether the feature that is to be edited was taken along by what is written.

        Raises:
            SourceFailure: lock, disk, connection; leave.
        """

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


class LockedSource:
    """What the sessions have in common: how they begin and end, and what they read."""

    is_savepoint_dear = False
    """See `Session`."""

    def __init__(self, job: SourceJob) -> None:
        self.job = job
        self.access = LayerAccess({}, {})
        self.ledger: Ledger
        """Read under the lock."""
        self._readers: dict[str, TableReader] = {}
        self._stack = ExitStack()

    def __enter__(self) -> Any:
        """See `Session`."""
        with ExitStack() as stack:
            stack.callback(self._let_go)
            self._begin(stack)
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """See `Session`."""
        self._stack.close()

    def start_over(self) -> None:
        """See `Session`."""
        self._stack.close()
        self.__enter__()

    def _begin(self, stack: ExitStack) -> None:
        """Take the lock; what is put on the stack is closed before `_let_go`."""
        raise NotImplementedError

    def _let_go(self) -> None:
        """Undo what is open, and leave no reference to a layer behind."""
        raise NotImplementedError

    @property
    def notices(self) -> tuple[DeltaWarning, ...]:
        """See `Session`."""
        return ()

    def read_state(self) -> SyncState:
        """See `Session`."""
        return Snapshot(
            self.job.layers,
            self._readers,
            self.access,
            self.ledger,
            self.job.open_edits,
            self.job.taken,
        ).read(self.job.deltas)

    def is_gone(self, item: PlannedDelta) -> bool:
        """See `Session`."""
        action, layer = item.action, item.layer
        if layer is None or not isinstance(action, (PatchFeature, DeleteFeature)):
            return False
        return self._readers[layer.table].read([action.key])[action.key] is None

    def _use(self, readers: Mapping[str, TableReader]) -> None:
        """Read through these from now on."""
        self._readers = dict(readers)
        layers = {table_id: reader.qgs for table_id, reader in readers.items()}
        self.access = LayerAccess(self.job.setups_by_id, layers)
