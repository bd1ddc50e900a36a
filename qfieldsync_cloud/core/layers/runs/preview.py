"""The plan of a dry run: read without a lock, nothing written, not a byte."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager

from qgis.core import QgsVectorLayer

from qfieldsync_cloud.core.errors import SourceFailure
from qfieldsync_cloud.core.layers.databases.postgres_connection import read_in_utc
from qfieldsync_cloud.core.layers.features.access import LayerAccess
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.layer_errors import layer_error
from qfieldsync_cloud.core.layers.ledgers.open_ledger import open_ledger
from qfieldsync_cloud.core.layers.sessions.session import SourceJob
from qfieldsync_cloud.core.layers.sessions.snapshot import Snapshot
from qfieldsync_cloud.core.layers.sources import SourceKind, SourceTable, open_table
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode
from qfieldsync_cloud.core.sync.plan import Planner
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.resolution import SyncOptions


def preview(job: SourceJob, options: SyncOptions) -> tuple[PlannedDelta, ...]:
    """What applying the job would give.

    Raises:
        SourceFailure: the data source cannot be read.
    """
    readers = {
        table_id: TableReader(setup, _open(setup.table))
        for table_id, setup in job.setups_by_table.items()
    }
    tables = {table_id: reader.qgs for table_id, reader in readers.items()}
    access = LayerAccess(job.setups_by_id, tables)
    source = job.source
    with reading(source.kind, tables.values()), open_ledger(source) as ledger:
        snapshot = Snapshot(
            job.layers, readers, access, ledger, job.open_edits, job.taken
        )
        state = snapshot.read(job.deltas)
    planner = Planner(job.layers, state, access, options)
    return tuple(planner.plan_for_good(job.deltas))


def is_all_known(job: SourceJob) -> bool:
    """Whether the ledger has every delta of the job, so that nothing is written.

    Raises:
        SourceFailure: the ledger cannot be read.
    """
    with open_ledger(job.source) as ledger:
        known = ledger.extract(job.deltas).known
    return all(delta.uuid in known for delta in job.deltas)


@contextmanager
def reading(kind: SourceKind, layers: Iterable[QgsVectorLayer]) -> Iterator[None]:
    """Read layers of one data source outside of a session."""
    with ExitStack() as stack:
        if kind is SourceKind.POSTGRES:
            stack.enter_context(read_in_utc(list(layers)))
        yield


def _open(table: SourceTable) -> QgsVectorLayer:
    layer = open_table(table)
    if not layer.isValid():
        reason = layer_error(layer) or "it is not there"
        raise SourceFailure(
            DiagnosisCode.SOURCE_LOST.value, f"{table.display}: {reason}"
        )
    return layer
