"""The plan of a dry run: read without a lock, nothing written, not a byte."""

from __future__ import annotations

import sqlite3

from qgis.core import QgsVectorLayer

from qfieldsync_cloud.core.errors import SourceFailure
from qfieldsync_cloud.core.layers.access import LayerAccess
from qfieldsync_cloud.core.layers.layer_errors import layer_error
from qfieldsync_cloud.core.layers.ledgers import open_ledger
from qfieldsync_cloud.core.layers.reading import TableReader
from qfieldsync_cloud.core.layers.session import SourceJob
from qfieldsync_cloud.core.layers.snapshot import Snapshot
from qfieldsync_cloud.core.layers.sources import SourceTable, open_table
from qfieldsync_cloud.core.layers.sqlite_schema import is_locked
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode
from qfieldsync_cloud.core.sync.plan import PlannedDelta, Planner
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
    try:
        with open_ledger(source) as ledger:
            snapshot = Snapshot(job.layers, readers, access, ledger, job.open_edits)
            state = snapshot.read(job.deltas)
    except sqlite3.Error as error:
        raise _unreadable(source, error) from error
    planner = Planner(job.layers, state, access, options)
    return tuple(map(planner.plan, job.deltas))


def is_all_known(job: SourceJob) -> bool:
    """Whether the ledger has every delta of the job, so that nothing is written.

    Raises:
        SourceFailure: the ledger cannot be read.
    """
    source = job.source
    try:
        with open_ledger(source) as ledger:
            known = ledger.extract(job.deltas).known
    except sqlite3.Error as error:
        raise _unreadable(source, error) from error
    return all(delta.uuid in known for delta in job.deltas)


def _open(table: SourceTable) -> QgsVectorLayer:
    layer = open_table(table)
    if not layer.isValid():
        reason = layer_error(layer) or "it is not there"
        raise SourceFailure(
            DiagnosisCode.SOURCE_LOST.value, f"{table.display}: {reason}"
        )
    return layer


def _unreadable(source: SourceTable, error: sqlite3.Error) -> SourceFailure:
    code = DiagnosisCode.SOURCE_LOST
    if is_locked(error):
        code = DiagnosisCode.LOCK_TIMEOUT
    return SourceFailure(code.value, f"{source.display}: {error}")
