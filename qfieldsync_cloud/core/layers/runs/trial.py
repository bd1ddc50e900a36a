"""A dry run with the database's own answer, for rules that a plan cannot know.

CHECK constraints, foreign keys, triggers and unique indexes over several columns are
known to the database alone. Where a table has any, a dry run copies a SQLite database
to a temporary file and applies the deltas there; in PostgreSQL it applies them in a
transaction that is rolled back. So it tells what an apply would give.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from qfieldsync_cloud.core.errors import SourceFailure
from qfieldsync_cloud.core.files.scratch import scratch_folder
from qfieldsync_cloud.core.layers.databases.sqlite_schema import read_only
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.open_edits import OpenEdits
from qfieldsync_cloud.core.layers.runs.applying import Watcher, apply_deltas
from qfieldsync_cloud.core.layers.sessions.postgres_session import PostgresSession
from qfieldsync_cloud.core.layers.sessions.session import SourceJob
from qfieldsync_cloud.core.layers.sessions.sqlite_session import SqliteSession
from qfieldsync_cloud.core.layers.sources import SourceKind, SourceTable, relocated
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.resolution import SyncOptions


def is_trial_needed(job: SourceJob) -> bool:
    """Whether a table of the job has rules that only the database knows."""
    return any(
        setup.schema is not None and setup.schema.has_hidden_rules
        for setup in job.setups_by_table.values()
    )


def try_out(
    job: SourceJob, options: SyncOptions, watcher: Watcher
) -> tuple[PlannedDelta, ...]:
    """What applying the job would give, found out on a copy.

    Raises:
        SourceFailure: the data source cannot be read or copied.
    """
    source = job.source
    if source.kind is SourceKind.POSTGRES:
        with PostgresSession(job, is_rehearsal=True) as rehearsal:
            planned, _state = apply_deltas(
                rehearsal, job.layers, job.deltas, options, watcher
            )
        return planned
    with scratch_folder() as folder:
        copy = folder / Path(source.location).name
        _copy_database(source, copy)
        with SqliteSession(_relocate(job, copy)) as session:
            relocated_job = session.job
            planned, _state = apply_deltas(
                session, relocated_job.layers, job.deltas, options, watcher
            )
    return _told_of_original(job, planned)


def _copy_database(source: SourceTable, copy: Path) -> None:
    try:
        with (
            read_only(source.location) as connection,
            closing(sqlite3.connect(copy)) as target,
        ):
            # a plain copy would miss what is still in the -wal file
            connection.backup(target)
    except (sqlite3.Error, OSError) as error:
        raise SourceFailure(
            DiagnosisCode.SOURCE_LOST.value, f"{source.display}: {error}"
        ) from error


def _relocate(job: SourceJob, copy: Path) -> SourceJob:
    setups: dict[str, LayerSetup] = {}
    edits: dict[str, frozenset[str]] = {}
    for named, setup in job.setups.items():
        table = relocated(setup.table, str(copy))
        layer = replace(setup.layer, table=table.id)
        setups[named] = replace(setup, table=table, layer=layer)
        if job.open_edits.is_edited(setup.table.id):
            edits[table.id] = job.open_edits.keys_in(setup.table.id)
    return replace(job, setups=setups, open_edits=OpenEdits(edits))


def _told_of_original(
    job: SourceJob, planned: Sequence[PlannedDelta]
) -> tuple[PlannedDelta, ...]:
    return tuple(
        replace(item, layer=job.setups[item.delta.source_layer_id].layer)
        for item in planned
    )
