"""One data source of a run: previewed, planned or applied, whatever happens in it.

What fails is told of each delta, as far as it can be told apart from the failure; no
error of a data source leaves this module. A defect is logged and told as one.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.errors import ApplyError, Cancelled, SourceFailure
from qfieldsync_cloud.core.layers.databases.postgres_connection import (
    PostgresError,
    error_of,
)
from qfieldsync_cloud.core.layers.gdal_errors import silent_gdal
from qfieldsync_cloud.core.layers.ledgers.sidecar import has_leftovers
from qfieldsync_cloud.core.layers.runs.applying import Watcher, apply_deltas, failed
from qfieldsync_cloud.core.layers.runs.preview import is_all_known, preview
from qfieldsync_cloud.core.layers.runs.trial import is_trial_needed, try_out
from qfieldsync_cloud.core.layers.runs.verify import verify
from qfieldsync_cloud.core.layers.sessions.file_session import FileSession
from qfieldsync_cloud.core.layers.sessions.memory_session import (
    MemorySession,
    preview_memory,
)
from qfieldsync_cloud.core.layers.sessions.postgres_session import PostgresSession
from qfieldsync_cloud.core.layers.sessions.session import Session, SourceJob
from qfieldsync_cloud.core.layers.sessions.sqlite_session import SqliteSession
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode
from qfieldsync_cloud.core.sync.planned import PlannedDelta, refuse
from qfieldsync_cloud.core.sync.resolution import SyncOptions
from qfieldsync_cloud.core.sync.status import DeltaStatus

_log = logging.getLogger(__name__)

_REFUSALS = (
    DiagnosisCode.LAYER_READ_ONLY.value,
    DiagnosisCode.LAYER_IN_EDIT_MODE.value,
    DiagnosisCode.LEDGER_FORBIDDEN.value,
)
"""Failures that the same run meets again, until the analyst changes something."""
_HIDDEN = (DiagnosisCode.LOCK_TIMEOUT.value, DiagnosisCode.SOURCE_LOST.value)
"""Failures that hide what the data source holds."""


@dataclass
class SourceRun:
    """What a run does in one data source; memory layers need the main thread."""

    job: SourceJob
    options: SyncOptions
    watcher: Watcher
    written_tables: set[str]
    """Gets the ids of the tables that were written, or written and undone."""
    project: QgsProject | None = None
    """The open one, where the data source is one of its memory layers."""
    _writes: bool = field(default=False, init=False)

    def preview(self) -> tuple[PlannedDelta, ...]:
        """Find out what `apply` would give, without writing a byte."""

        def try_where_needed() -> tuple[PlannedDelta, ...] | None:
            if is_trial_needed(self.job):
                return try_out(self.job, self.options, self.watcher)
            return None

        return self._settle(try_where_needed)

    def plan(self) -> tuple[PlannedDelta, ...]:
        """Decide, and ask nothing that only the database knows."""
        return self._settle(lambda: None)

    def apply(self) -> tuple[PlannedDelta, ...]:
        """Write what can be written, and tell what became of each delta."""
        self._writes = True

        def write_where_needed() -> tuple[PlannedDelta, ...] | None:
            if self._is_lock_needed():
                return self._write()
            return None

        return self._settle(write_where_needed)

    def _settle(
        self, act: Callable[[], tuple[PlannedDelta, ...] | None]
    ) -> tuple[PlannedDelta, ...]:
        """Act; where that is not needed (None), a plan tells the outcome."""
        try:
            with _guarded():
                self.watcher.check()
                _check_described(self.job)
                settled = act()
                if settled is not None:
                    return settled
                planned = self._plan()
        except (ApplyError, Cancelled) as error:
            return self._failed(error)
        self.watcher.progressed(len(planned))
        return planned

    def _plan(self) -> tuple[PlannedDelta, ...]:
        job, kind = self.job, self.job.source.kind
        if job.problems and not kind.is_writable:
            return _refuse_all(job)
        if kind is not SourceKind.MEMORY:
            return _preview_or_refuse(job, self.options)
        layer = _memory_layer(job, self.project)
        if layer is None:
            return tuple(_refuse_memory(job, delta) for delta in job.deltas)
        return preview_memory(job, layer, self.options)

    def _is_lock_needed(self) -> bool:
        """Not when no table can be written, nor for deltas that are all known.

        What a killed run left beside a file is put right in any case.
        """
        job, kind = self.job, self.job.source.kind
        if kind is SourceKind.MEMORY and _memory_layer(job, self.project) is None:
            return False
        if all(map(job.open_edits.is_edited, job.setups_by_table)):
            return False
        if kind is SourceKind.FILE and has_leftovers(Path(job.source.location)):
            return True
        return not is_all_known(job)

    def _write(self) -> tuple[PlannedDelta, ...]:
        job = self.job
        with open_session(job, self.project) as session:
            planned, state = apply_deltas(
                session, job.layers, job.deltas, self.options, self.watcher
            )
        self.written_tables.update(
            item.layer.table
            for item in planned
            if item.layer is not None and item.action is not None
        )
        if job.source.kind is SourceKind.FILE:
            # what is refused is undone by copies: an open layer sees the old file
            self.written_tables.update(job.setups_by_table)
        verified = verify(job, planned, state)
        state.let_go()
        return verified

    def _failed(self, error: ApplyError | Cancelled) -> tuple[PlannedDelta, ...]:
        if not isinstance(error, (SourceFailure, Cancelled)):
            code = DiagnosisCode.INTERNAL_ERROR.value
            error = SourceFailure(code, str(error), error.provider_errors)
        if self._writes:
            # a session that failed may have put the files back as they were
            self.written_tables.update(self.job.setups_by_table)
        planned = self._plan_anyway(error)
        if isinstance(error, SourceFailure) and error.code in _REFUSALS:
            return tuple(_refuse_unwritable(item, error) for item in planned)
        return failed(planned, error)

    def _plan_anyway(self, error: ApplyError | Cancelled) -> tuple[PlannedDelta, ...]:
        """What could be told apart from the failure; else all would be applied."""
        # to look at a locked database is to wait for the lock again, and one that was
        # lost may show no features, without an error
        is_hidden = isinstance(error, SourceFailure) and error.code in _HIDDEN
        is_looked_at = not (is_hidden and self.job.source.kind.is_database)
        if is_looked_at and not isinstance(error, Cancelled):
            with suppress(ApplyError), _guarded():
                return self._plan()
        return tuple(
            PlannedDelta(
                delta, DeltaStatus.APPLIED, self.job.setups[delta.source_layer_id].layer
            )
            for delta in self.job.deltas
        )


@contextmanager
def _guarded() -> Iterator[None]:
    """A defect in one data source is told for it, and stops no other."""
    try:
        with silent_gdal():
            yield
    except (ApplyError, Cancelled) as error:
        _let_go_of_layers(error)
        raise
    except Exception as error:
        if isinstance(error, PostgresError):
            # a connection may be lost wherever something is asked
            lost = error_of(str(error))
            if isinstance(lost, SourceFailure):
                _let_go_of_layers(error)
                raise lost from error
        _log.exception("applying to a data source failed")
        _let_go_of_layers(error)
        code = DiagnosisCode.INTERNAL_ERROR.value
        raise SourceFailure(code, f"{type(error).__name__}: {error}") from error


def _let_go_of_layers(error: BaseException) -> None:
    """Whoever keeps the error, a log for instance, keeps no database open."""
    traceback.clear_frames(error.__traceback__)


def _preview_or_refuse(
    job: SourceJob, options: SyncOptions
) -> tuple[PlannedDelta, ...]:
    """A file that is no database has no ledger, but its layers say why."""
    try:
        return preview(job, options)
    except SourceFailure:
        if len(job.problems) < len(job.setups):
            raise
    return _refuse_all(job)


def _refuse_all(job: SourceJob) -> tuple[PlannedDelta, ...]:
    """No layer of the job can be worked with."""
    problems = job.problems
    return tuple(
        refuse(delta, job.setups[named].layer, problems[named])
        for delta in job.deltas
        for named in (delta.source_layer_id,)
    )


def _check_described(job: SourceJob) -> None:
    """Raises:
    SourceFailure: the database was locked when its tables were to be described, or
        out of reach when they were opened.
    """
    for problem in job.problems.values():
        if problem.code.value in _HIDDEN:
            raise SourceFailure(problem.code.value, str(problem.values["reason"]))


def open_session(job: SourceJob, project: QgsProject | None) -> Session:
    """The session of the kind of data source, not entered yet."""
    kind = job.source.kind
    if kind.is_sqlite:
        return SqliteSession(job)
    if kind is SourceKind.POSTGRES:
        return PostgresSession(job)
    if kind is SourceKind.FILE:
        return FileSession(job)
    return MemorySession(job, _memory_layer(job, project))


def _memory_layer(job: SourceJob, project: QgsProject | None) -> Any:
    """The open project's own layer object; None when there is none."""
    layer_id = job.source.location
    return project.mapLayer(layer_id) if project is not None else None


def _refuse_memory(job: SourceJob, delta: Delta) -> PlannedDelta:
    """Its features are gone with the QGIS session that held them."""
    setup = job.setups[delta.source_layer_id]
    values = {"layer": setup.layer.name, "provider": setup.table.provider}
    gone = Diagnosis(DiagnosisCode.PROVIDER_UNSUPPORTED, values=values)
    return refuse(delta, setup.layer, setup.layer.problem or gone)


def _refuse_unwritable(item: PlannedDelta, failure: SourceFailure) -> PlannedDelta:
    if not item.needs_record or item.layer is None:
        return item
    code = DiagnosisCode(failure.code)
    told_as = "sql" if code is DiagnosisCode.LEDGER_FORBIDDEN else "reason"
    values = {"layer": item.layer.name, told_as: str(failure)}
    diagnosis = Diagnosis(code, values=values)
    refused = refuse(item.delta, item.layer, diagnosis)
    return replace(refused, provider_errors=failure.provider_errors)
